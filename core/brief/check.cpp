// SPDX-License-Identifier: GPL-3.0-or-later
// Contradictions between fields, and values that no cue can have.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr Samples kShortest{2 * kSampleRate};
constexpr Samples kLongest{3600 * kSampleRate};

// What an instrument is called among the stems, "" when it is no stem of its own.
std::string roleOf(const std::string& instrument) {
    if (instrument == "drums" || instrument == "percussion") return "rhythm";
    if (instrument == "bass") return "bass";
    if (instrument == "keys") return "harmony";
    if (instrument == "pads") return "texture";
    if (instrument == "lead") return "melody";
    return {};
}

bool has(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::string wordsOf(const Brief& brief, std::string_view field, std::string_view containing) {
    for (const Reading& reading : brief.understood) {
        if (reading.field == field && (containing.empty() || reading.meaning.find(containing) != std::string::npos)) {
            return "“" + reading.words + "”";
        }
    }
    return {};
}

// What was read as this control: its bounds stand in the meaning, unless the length made them.
std::string wordsOf(const Brief& brief, const BriefControl& control) {
    const std::string_view kind = control.set.starts_with("only=") ? ": only " : control.set.ends_with("plays=0") || control.set.starts_with("without=") ? ": without " : ": ";
    for (const Reading& reading : brief.understood) {
        const auto says = [&](const std::optional<Samples>& at) { return !at || reading.meaning.find(clockTime(*at)) != std::string::npos; };
        if (reading.field == "controls" && reading.meaning.find(kind) != std::string::npos && says(control.from) && says(control.until)) return "“" + reading.words + "”";
    }
    return "“" + control.set + "”";
}

// Where a control is so: from its beginning, to its end.
struct Bounds {
    Samples from, until;
    Bounds with(const Bounds& other) const { return {std::max(from, other.from), std::min(until, other.until)}; }
};
Bounds boundsOf(const BriefControl& control, Samples length) { return {control.from.value_or(Samples{0}), std::min(control.until.value_or(length), length)}; }

// “Only piano until 0:10, no piano before 0:12”: nobody is left to play. The control that silences the last of those who
// play alone, and where; nullptr when somebody plays.
const BriefControl* silenced(const Brief& brief, const BriefControl& alone, Bounds& where) {
    const BriefControl* last = nullptr;
    for (const std::string& part : splitText(std::string_view(alone.set).substr(5), ',')) {
        const auto by = std::find_if(brief.controls.begin(), brief.controls.end(), [&](const BriefControl& one) {
            const Bounds both = where.with(boundsOf(one, brief.length));
            return one.set == part + ".plays=0" && one.section.empty() && both.from < both.until;
        });
        if (by == brief.controls.end()) return nullptr;
        where = where.with(boundsOf(*by, brief.length));
        last = &*by;
    }
    return last;
}

}  // namespace

std::string decimalText(int64_t thousandths) {
    std::string text = (thousandths < 0 ? "-" : "") + std::to_string(std::abs(thousandths) / 1000);
    if (const int64_t rest = std::abs(thousandths) % 1000; rest != 0) {
        std::string digits = std::to_string(1000 + rest).substr(1);
        while (digits.back() == '0') digits.pop_back();
        text += "." + digits;
    }
    return text;
}

std::string lengthText(Samples length) { return decimalText((length.value * 1000 + kSampleRate / 2) / kSampleRate) + " s"; }

std::string tempoText(const TempoWish& wish) {
    if (wish.minMilliBpm == wish.maxMilliBpm) return decimalText(wish.minMilliBpm) + " bpm";
    return decimalText(wish.minMilliBpm) + " to " + decimalText(wish.maxMilliBpm) + " bpm";
}

std::string_view endingName(Ending ending) {
    switch (ending) {
        case Ending::Button: return "button";
        case Ending::RingOut: return "ring-out";
        case Ending::Fade: return "fade";
        case Ending::Loop: break;
    }
    return "loop";
}

void checkBrief(Brief& brief) {
    const auto problem = [&](std::string field, std::string message) {
        const auto same = [&](const BriefProblem& p) { return p.field == field && p.message == message; };
        if (std::none_of(brief.problems.begin(), brief.problems.end(), same)) {
            brief.problems.push_back({std::move(field), std::move(message)});
        }
    };
    if (brief.length < kShortest || brief.length > kLongest) {
        problem("length", "A length of " + lengthText(brief.length) + " is outside 2 s to 60 minutes; write a length in that range.");
    }
    for (size_t i = 0; i < brief.hits.size(); ++i) {
        const BriefHit& hit = brief.hits[i];
        if (hit.at >= brief.length) {
            problem("hits[" + std::to_string(i) + "]", "The " + hit.kind + " at " + clockTime(hit.at) + " lies after the end of the cue, " +
                                                           clockTime(brief.length) + "; move it or make the cue longer.");
        }
    }
    for (size_t i = 0; i < brief.energy.size(); ++i) {
        if (brief.energy[i].at > brief.length) {
            problem("energy[" + std::to_string(i) + "]", "The energy at " + clockTime(brief.energy[i].at) + " lies after the end of the cue, " +
                                                             clockTime(brief.length) + "; move it or make the cue longer.");
        }
    }
    Samples last{-1};
    std::string lastName;
    for (size_t i = 0; i < brief.sections.size(); ++i) {
        const BriefSection& section = brief.sections[i];
        if (!section.start) continue;
        const std::string field = "sections[" + std::to_string(i) + "]";
        if (*section.start >= brief.length) {
            problem(field, "Section “" + section.name + "” starts at " + clockTime(*section.start) + ", after the end of the cue, " +
                               clockTime(brief.length) + "; move it or make the cue longer.");
        } else if (*section.start <= last) {
            problem(field, "Section “" + section.name + "” starts at " + clockTime(*section.start) + ", not after “" + lastName + "” at " +
                               clockTime(last) + "; give the sections in time order.");
        }
        last = *section.start;
        lastName = section.name;
    }
    for (size_t i = 0; i < brief.controls.size(); ++i) {
        const BriefControl& control = brief.controls[i];
        const std::string field = "controls[" + std::to_string(i) + "]", what = wordsOf(brief, control) + " ";
        if (control.from && *control.from >= brief.length) {
            problem(field, what + "begins at " + clockTime(*control.from) + ", after the end of the cue, " + clockTime(brief.length) + "; move it or make the cue longer.");
        } else if (control.until && *control.until <= control.from.value_or(Samples{0})) {
            problem(field, what + "ends at " + clockTime(*control.until) + ", not after its beginning at " + clockTime(control.from.value_or(Samples{0})) + "; give a later time.");
        } else if (control.until && *control.until > brief.length) {
            problem(field, what + "lasts until " + clockTime(*control.until) + ", after the end of the cue, " + clockTime(brief.length) + "; move it or make the cue longer.");
        } else if (Bounds where = boundsOf(control, brief.length); control.set.starts_with("only=") && control.section.empty()) {
            if (const BriefControl* by = silenced(brief, control, where)) {
                problem(field, what + "and " + wordsOf(brief, *by) + " leave nobody to play from " + clockTime(where.from) + " to " + clockTime(where.until) + "; say which one counts.");
            }
        }
    }
    for (const std::string& instrument : brief.unwanted) {
        if (has(brief.wanted, instrument)) {
            problem("unwanted", "“" + instrument + "” is wanted (" + wordsOf(brief, "wanted", instrument) + ") and unwanted (" +
                                    wordsOf(brief, "unwanted", instrument) + "); say which one counts.");
        }
        const std::string role = roleOf(instrument);
        if (!role.empty() && has(brief.stems, role)) {
            const std::string no = wordsOf(brief, "unwanted", instrument);
            const std::string stem = wordsOf(brief, "stems", role);
            problem("stems", "The brief asks for a " + role + " stem (" + (stem.empty() ? role : stem) + ") and for none of its " +
                                 instrument + " (" + (no.empty() ? instrument : no) + "); drop one of them.");
        }
    }
    if (brief.stemCount > 0 && !brief.stems.empty() && static_cast<size_t>(brief.stemCount) != brief.stems.size()) {
        problem("stems", std::to_string(brief.stemCount) + " stems are asked for and " + std::to_string(brief.stems.size()) +
                             " are named (" + joined(brief.stems, ", ") + "); make the two agree.");
    }
    if (brief.stemCount > 6) {
        problem("stems", std::to_string(brief.stemCount) + " stems are asked for; there are six: rhythm, bass, harmony, melody, texture, effects.");
    }
    if (brief.ending == Ending::Loop) {
        for (const EnergyPoint& point : brief.energy) {
            if (point.at == brief.length && point.at.value > 0 && brief.energy.front().at.value == 0 &&
                std::abs(point.energy.permille - brief.energy.front().energy.permille) > 400) {
                problem("energy", "A loop returns to its beginning, but the energy ends at " + std::to_string(point.energy.permille / 10) +
                                      " % and begins at " + std::to_string(brief.energy.front().energy.permille / 10) +
                                      " %; end where it begins, or choose another ending.");
            }
        }
    }
}

}  // namespace fermata
