// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/brief_place.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "core/base/text.h"
#include "core/brief/lexicon.h"

namespace fermata {
namespace {

// "except verse,chorus" taken apart.
struct Said {
    std::string_view side;    // "before", "from", "after", "except" or "".
    std::string_view where;
};
Said saidIn(std::string_view section) {
    for (const std::string_view side : {"before", "from", "after", "except"}) {
        if (section.size() > side.size() + 1 && section.starts_with(side) && section[side.size()] == ' ') return {side, section.substr(side.size() + 1)};
    }
    return {"", section};
}

// "bars 5-8", "bars 5-", "last 2 bars" as bars [first, last) of so many.
struct Bars {
    int first = 0, last = 0;
};
std::optional<Bars> barsIn(std::string_view where, int bars) {
    const auto number = [](std::string_view digits) { return digits.empty() || digits.size() > 5 || digits.find_first_not_of("0123456789") != std::string_view::npos ? -1 : std::atoi(std::string(digits).c_str()); };
    if (where.starts_with("last ") && where.ends_with(" bars")) {
        const int count = number(where.substr(5, where.size() - 10));
        if (count < 1) return std::nullopt;
        return Bars{std::max(0, bars - count), bars};
    }
    const size_t dash = where.find('-');
    if (!where.starts_with("bars ") || dash == std::string_view::npos) return std::nullopt;
    const int first = number(where.substr(5, dash - 5)), last = dash + 1 == where.size() ? bars : number(where.substr(dash + 1));
    if (first < 1 || last < 0) return std::nullopt;
    return Bars{std::min(first - 1, bars), std::min(last, bars)};
}

// "last chorus": which of several, counted from 0; -1 = from the end, -2 = all.
int countIn(std::string_view& name) {
    constexpr std::pair<std::string_view, int> kCounts[] = {{"first ", 0}, {"second ", 1}, {"third ", 2}, {"last ", -1}};
    for (const auto& [word, count] : kCounts) {
        if (!name.starts_with(word)) continue;
        name.remove_prefix(word.size());
        return count;
    }
    return -2;
}

// What the plan calls a part of a song.
std::string functionOf(std::string_view name) {
    countIn(name);
    std::string_view id = name.substr(0, name.find_last_not_of("-0123456789") + 1);   // "verse-2"
    for (const lexicon::Synonym& section : lexicon::sections()) {
        if (section.phrase == id) id = section.id;
    }
    constexpr std::pair<std::string_view, std::string_view> kFunctions[] = {{"intro", "intro"}, {"verse", "verse"}, {"theme", "verse"}, {"pre-chorus", "build"}, {"build", "build"}, {"chorus", "peak"},
                                                                           {"drop", "peak"}, {"peak", "peak"}, {"bridge", "break"}, {"break", "break"}, {"outro", "outro"}, {"tag", "outro"}};
    for (const auto& [word, function] : kFunctions) {
        if (word == id) return std::string(function);
    }
    return {};
}

// Of neighbours that belong together the ones at that place; all for -2.
std::vector<size_t> counted(const std::vector<size_t>& sections, int count) {
    std::vector<std::vector<size_t>> runs;
    for (const size_t s : sections) {
        if (runs.empty() || runs.back().back() + 1 != s) runs.emplace_back();
        runs.back().push_back(s);
    }
    if (count == -2 || runs.empty()) return sections;
    const size_t at = count == -1 ? runs.size() - 1 : static_cast<size_t>(count);
    return at < runs.size() ? runs[at] : std::vector<size_t>{};
}

bool isPieceOf(std::string_view section, std::string_view name) {
    return section == name || (section.starts_with(name) && section.size() > name.size() + 1 && section[name.size()] == '-' && section.find_first_not_of("0123456789", name.size() + 1) == std::string_view::npos);
}

// Sections by name; else by what the named ones are; else by what the form makes of them. A drop is where it lands.
std::vector<size_t> allNamed(std::string_view name, const Plan& plan) {
    std::vector<size_t> found;
    const auto collect = [&](const auto& fits) {
        for (size_t s = 0; s < plan.sections.size() && (found.empty() || s > found.back()); ++s) {
            if (fits(s)) found.push_back(s);
        }
        return !found.empty();
    };
    const std::string function = functionOf(name);
    const auto lands = [&](size_t s) {
        return std::any_of(plan.hits.begin(), plan.hits.end(), [&](const PlannedHit& hit) { return hit.kind == "drop" && std::llabs((hit.placed - plan.sectionStart(s)).value) <= 2; });
    };
    // What a drop opens is no piece of what it ended, though it goes on with its name.
    const auto dropped = [&](size_t s) {
        while (s > 0 && isPieceOf(plan.sections[s - 1].name, name) && !lands(s)) --s;
        return s > 0 && isPieceOf(plan.sections[s - 1].name, name);
    };
    if (collect([&](size_t s) { return isPieceOf(plan.sections[s].name, name) && !dropped(s); })) return found;
    if (function.empty()) return found;
    if (name == "drop" && collect(lands)) return found;
    if (!collect([&](size_t s) { return functionOf(plan.sections[s].name) == function; })) collect([&](size_t s) { return plan.sections[s].function == function; });
    return found;
}

std::vector<size_t> sectionsNamed(std::string_view name, const Plan& plan) {
    const int count = countIn(name);
    return counted(allNamed(name, plan), count);
}

// The section that begins nearest to a time; their number for the cue's end.
size_t nearestStart(const Plan& plan, Samples at) {
    const auto startOf = [&](size_t i) { return i < plan.sections.size() ? plan.sectionStart(i) : plan.length; };
    size_t best = 0;
    for (size_t i = 1; i <= plan.sections.size(); ++i) {
        if (std::llabs((startOf(i) - at).value) < std::llabs((startOf(best) - at).value)) best = i;
    }
    return best;
}

std::string boundText(const char* word, Samples made, Samples asked) {
    const int64_t ms = (made.value - asked.value) * 1000 / kSampleRate;
    std::string text = std::string(word) + clockTime(made);
    if (ms != 0) text += " (the bar line nearest to " + clockTime(asked) + ", " + std::to_string(std::llabs(ms)) + " ms " + (ms > 0 ? "later)" : "earlier)");
    return text;
}

std::vector<std::string> namesOf(const std::vector<size_t>& sections, const Plan& plan) {
    std::vector<std::string> names;
    for (const size_t s : sections) names.push_back(plan.sections[s].name);
    return names;
}

std::vector<size_t> everySection(const Plan& plan) {
    std::vector<size_t> all(plan.sections.size());
    for (size_t s = 0; s < all.size(); ++s) all[s] = s;
    return all;
}

// What lies beside some sections.
std::vector<size_t> beside(std::string_view side, const std::vector<size_t>& sections, const Plan& plan) {
    if (side.empty() || sections.empty()) return sections;
    std::vector<size_t> kept;
    for (const size_t s : everySection(plan)) {
        const bool within = std::find(sections.begin(), sections.end(), s) != sections.end();
        if (side == "before" ? s < sections.front() : side == "from" ? s >= sections.front() : side == "after" ? s > sections.back() : !within) kept.push_back(s);
    }
    return kept;
}

Result<std::vector<size_t>> sectionsAt(const BriefControl& control, const Plan& plan, ControlPlace& place) {
    const Said said = saidIn(control.section);
    const std::string lead = said.side.empty() ? " in" : said.side == "except" ? " but in" : " " + std::string(said.side);
    std::vector<size_t> sections;
    if (const auto bars = barsIn(said.where, plan.tempo.barCount())) {
        for (const size_t s : everySection(plan)) {
            if (plan.firstBar(s) >= bars->first && plan.firstBar(s) < bars->last) sections.push_back(s);
        }
        place.words += lead + " bars " + std::to_string(bars->first + 1) + "-" + std::to_string(bars->last);
        if (sections.empty()) place.missing = "the cue has only " + std::to_string(plan.tempo.barCount()) + " bars, so not “" + std::string(said.where) + "”";
        return beside(said.side, sections, plan);
    }
    std::vector<std::string> absent;
    for (const std::string& one : splitText(said.where, ',')) {
        const std::vector<size_t> named = sectionsNamed(one, plan);
        if (named.empty() && functionOf(one).empty()) return fail(Code::InvalidArgument, unknownName("section", one, namesOf(everySection(plan), plan)));
        if (named.empty()) absent.push_back(one);
        sections.insert(sections.end(), named.begin(), named.end());
    }
    std::sort(sections.begin(), sections.end());
    sections.erase(std::unique(sections.begin(), sections.end()), sections.end());
    if (!absent.empty()) {
        std::vector<std::string> parts;
        for (const PlannedSection& section : plan.sections) {
            if (std::find(parts.begin(), parts.end(), section.function) == parts.end()) parts.push_back(section.function);
        }
        place.missing = "this cue's form has no " + joined(absent, " and no ") + " (it has " + joined(parts, ", ") + "); name its sections, or give a time";
    }
    const std::string names = joined(namesOf(sections, plan), ", ");
    place.words += names == said.where ? lead + " section " + names : lead + " the " + std::string(said.where) + " (" + names + ")";
    return beside(said.side, sections, plan);
}

}  // namespace

Result<ControlPlace> placeOf(const BriefControl& control, const Plan& plan) {
    ControlPlace place;
    place.sections = everySection(plan);
    if (!control.section.empty()) {
        Result<std::vector<size_t>> sections = sectionsAt(control, plan, place);
        if (!sections) return fail(sections.error());
        place.sections = std::move(*sections);
        if (place.sections.empty() && place.missing.empty()) place.missing = "nothing of the cue lies" + place.words;
    }
    if (!control.from && !control.until) return place;
    size_t from = 0, to = plan.sections.size();
    if (control.from) from = std::min(nearestStart(plan, *control.from), plan.sections.size() - 1);
    if (control.until) to = nearestStart(plan, *control.until);
    if (to <= from) to = from + 1;   // Shorter than a section can be.
    if (control.from) place.words += boundText(" from ", plan.sectionStart(from), *control.from);
    if (control.until) place.words += boundText(" until ", plan.sectionEnd(to - 1), *control.until);
    std::erase_if(place.sections, [&](size_t s) { return s < from || s >= to; });
    return place;
}

std::vector<Samples> controlTimes(const Brief& brief) {
    std::vector<Samples> times;
    for (const BriefControl& control : brief.controls) {
        for (const auto& at : {control.from, control.until}) {
            if (at && *at > Samples{0} && *at < brief.length) times.push_back(*at);
        }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

bool asksForBars(const BriefControl& control) { return barsIn(saidIn(control.section).where, 1).has_value(); }

std::vector<int> controlBars(const Brief& brief, int bars) {
    std::vector<int> edges;
    for (const BriefControl& control : brief.controls) {
        const auto asked = barsIn(saidIn(control.section).where, bars);
        for (const int bar : asked ? std::vector<int>{asked->first, asked->last} : std::vector<int>{}) {
            if (bar > 0 && bar < bars) edges.push_back(bar);
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

}  // namespace fermata
