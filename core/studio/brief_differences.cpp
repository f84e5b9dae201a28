// SPDX-License-Identifier: GPL-3.0-or-later
// What two briefs ask for, told apart in words.
#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/rights/uses.h"
#include "core/studio/differences.h"

namespace fermata {
namespace {

std::string decimal(int64_t thousandths) {
    std::string text = (thousandths < 0 ? "-" : "") + std::to_string(std::abs(thousandths) / 1000);
    if (const int64_t rest = std::abs(thousandths) % 1000; rest != 0) {
        text += "." + std::to_string(1000 + rest).substr(1);
        while (text.back() == '0') text.pop_back();
    }
    return text;
}

std::string percent(Level level) { return std::to_string((level.permille + 5) / 10) + " %"; }

std::string tempo(const std::optional<TempoWish>& wish) {
    if (!wish) return "";
    if (wish->minMilliBpm == wish->maxMilliBpm) return decimal(wish->minMilliBpm) + " bpm";
    return decimal(wish->minMilliBpm) + " to " + decimal(wish->maxMilliBpm) + " bpm";
}

std::string ending(const std::optional<Ending>& ending) {
    if (!ending) return "";
    return *ending == Ending::Button ? "button" : *ending == Ending::RingOut ? "ring-out" : *ending == Ending::Fade ? "fade" : "loop";
}

std::string uses(const Brief& brief) {
    const auto list = usesFromJson(brief.uses);
    if (!list) return brief.uses.dump();
    std::vector<std::string> texts;
    for (const RequestedUse& use : *list) {
        texts.push_back(mediaName(use.media) + " (" + territoryText(use.territory) + ", " + termText(use) + (use.exclusive ? ", exclusive" : "") + ")");
    }
    return joined(texts, "; ");
}

std::string references(const Brief& brief) {
    std::vector<std::string> texts;
    for (const ReferenceTrack& track : brief.references) {
        if (track.title.empty()) texts.push_back(track.artist);
        else texts.push_back("“" + track.title + "”" + (track.artist.empty() ? "" : ", " + track.artist));
    }
    return joined(texts, "; ");
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    for (const std::string& line : splitText(text, '\n')) {
        for (const std::string& word : splitText(line, ' ')) {
            if (!word.empty()) words.push_back(word);
        }
    }
    return words;
}

// Of two texts what differs, with two words around it.
std::pair<std::string, std::string> changedPart(const std::string& before, const std::string& after) {
    const std::vector<std::string> a = wordsOf(before), b = wordsOf(after);
    size_t front = 0, back = 0;
    while (front < a.size() && front < b.size() && a[front] == b[front]) ++front;
    while (back + front < a.size() && back + front < b.size() && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
    const size_t from = front > 2 ? front - 2 : 0, rest = back > 2 ? back - 2 : 0;
    const auto part = [&](const std::vector<std::string>& words) {
        if (words.empty()) return std::string();
        const std::vector<std::string> middle(words.begin() + static_cast<std::ptrdiff_t>(from), words.end() - static_cast<std::ptrdiff_t>(rest));
        return "“" + std::string(from > 0 ? "… " : "") + joined(middle, " ") + (rest > 0 ? " …" : "") + "”";
    };
    return {part(a), part(b)};
}

class Facts {
  public:
    std::vector<Difference> found;
    void note(std::string parameter, std::string before, std::string after, std::string subject = {}) {
        if (before != after) found.push_back({"brief", std::move(subject), std::move(parameter), std::move(before), std::move(after)});
    }
};

}  // namespace

std::vector<Difference> briefDifferences(const Brief& a, const Brief& b) {
    Facts to;
    if (a.words != b.words) {
        const auto [before, after] = changedPart(a.words, b.words);
        to.note("words", before, after);
    }
    to.note("title", a.title, b.title);
    to.note("length", clockTime(a.length), clockTime(b.length));
    to.note("frame rate", a.frameRate.name(), b.frameRate.name());
    to.note("picture start", timecode({0}, a.frameRate, a.pictureStart()), timecode({0}, b.frameRate, b.pictureStart()));
    to.note("tempo", tempo(a.tempo), tempo(b.tempo));
    const auto metre = [](const Brief& brief) { return brief.meter ? std::to_string(brief.meter->beats) + "/" + std::to_string(brief.meter->unit) : std::string(); };
    to.note("metre", metre(a), metre(b));
    to.note("key", a.key ? a.key->name() : "", b.key ? b.key->name() : "");
    to.note("style", a.style, b.style);
    to.note("moods", joined(a.moods, ", "), joined(b.moods, ", "));
    to.note("wanted", joined(a.wanted, ", "), joined(b.wanted, ", "));
    to.note("unwanted", joined(a.unwanted, ", "), joined(b.unwanted, ", "));
    to.note("stems", joined(a.stems, ", "), joined(b.stems, ", "));
    const auto count = [](const Brief& brief) { return brief.stemCount > 0 ? std::to_string(brief.stemCount) : std::string(); };
    to.note("number of stems", count(a), count(b));
    std::map<std::string, std::pair<std::string, std::string>> places;
    std::map<int64_t, std::pair<std::string, std::string>> moments;
    const auto tell = [&](const std::string& parameter) {
        for (const auto& [at, values] : moments) to.note(parameter, values.first, values.second, clockTime({at}));
        moments.clear();
    };
    const auto add = [](std::string& text, const std::string& more) { text += (text.empty() ? "" : ", ") + more; };
    const auto point = [](const EnergyPoint& one) { return percent(one.energy) + (one.jump ? " at once" : ""); };
    for (const EnergyPoint& one : a.energy) add(moments[one.at.value].first, point(one));
    for (const EnergyPoint& one : b.energy) add(moments[one.at.value].second, point(one));
    tell("energy");
    const auto hit = [](const BriefHit& one) { return one.kind + (one.lasts.empty() ? "" : " for " + one.lasts) + (one.label.empty() ? "" : " “" + one.label + "”"); };
    for (const BriefHit& one : a.hits) add(moments[one.at.value].first, hit(one));
    for (const BriefHit& one : b.hits) add(moments[one.at.value].second, hit(one));
    tell("hit");
    const auto section = [](const BriefSection& one) {
        std::string text = one.start ? "from " + clockTime(*one.start) : "anywhere";
        return one.energy ? text + ", energy " + percent(*one.energy) : text;
    };
    for (const BriefSection& one : a.sections) add(places[one.name].first, section(one));
    for (const BriefSection& one : b.sections) add(places[one.name].second, section(one));
    for (const auto& [name, values] : places) to.note("section", values.first, values.second, name);
    const auto controls = [](const Brief& brief) {
        std::vector<std::string> said;
        for (const BriefControl& one : brief.controls) {
            std::string where = one.section;
            if (one.from || one.until) where += (where.empty() ? "" : " ") + (one.from ? clockTime(*one.from) : "") + "–" + (one.until ? clockTime(*one.until) : "");
            said.push_back((where.empty() ? "" : where + ": ") + one.set);
        }
        return joined(said, ", ");
    };
    to.note("controls", controls(a), controls(b));
    to.note("ending", ending(a.ending), ending(b.ending));
    const auto loudness = [](const Brief& brief) { return decimal(brief.loudness.milliLufs) + " LUFS, " + decimal(brief.loudness.truePeakMilliDb) + " dBTP"; };
    to.note("loudness", loudness(a), loudness(b));
    to.note("references", references(a), references(b));
    to.note("avoid", joined(a.avoid, "; "), joined(b.avoid, "; "));
    to.note("uses", uses(a), uses(b));
    return to.found;
}

}  // namespace fermata
