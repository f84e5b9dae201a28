// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/sounds.h"

#include <algorithm>

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/compose/brief_controls.h"
#include "core/compose/drum_words.h"

namespace fermata {
namespace {

std::string singular(std::string_view text) {
    std::string word = lowerCase(trimmed(text));
    if (word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's') word.pop_back();
    return word;
}

// Words of an instrument, one space at either end.
std::string padded(std::string_view text) { return " " + singular(text) + " "; }

// A bass guitar is a bass and no guitar, whichever of the two is asked for.
bool bothBassOrNeither(const std::string& asked, const std::string& instrument) {
    return (asked.rfind(" bass ", 0) == 0) == (instrument.rfind(" bass ", 0) == 0) || (asked.find(" bass ") != std::string::npos && instrument.find(" bass ") != std::string::npos);
}

// “guitar” meets “muted guitar”: the asked words stand as whole words at either side.
bool meets(const std::string& asked, const std::string& instrument) {
    const std::string a = padded(asked), b = padded(instrument);
    return bothBassOrNeither(a, b) && (b.find(a) != std::string::npos || a.find(b) != std::string::npos);
}

// 3: asked for by its own name, 2: by a wider one (a guitar, where there is an acoustic guitar), 1: by a narrower one
// that the style does not have (an electric piano, where there is a piano), 0: not asked for.
int wish(const std::string& word, const StyleSound& sound) {
    int strongest = 0;
    const std::string asked = padded(word);
    for (const std::string& instrument : sound.instruments) {
        const std::string own = padded(instrument);
        const int strength = asked == own ? 3 : !meets(word, instrument) ? 0 : own.find(asked) != std::string::npos ? 2 : 1;
        strongest = std::max(strongest, strength);
    }
    return strongest;
}

// A ban is narrower than a wish: “no electric piano” does not ban the piano.
bool isBanned(const std::vector<std::string>& unwanted, const StyleSound& sound, const std::string& role, std::string& which) {
    for (const std::string& word : unwanted) {
        if (isDrumWord(word)) continue;   // The kit plays without it.
        if (singular(word) == singular(role) || singular(word) == lowerCase(sound.patch)) {
            which = word;
            return true;
        }
        for (const std::string& instrument : sound.instruments) {
            if (bothBassOrNeither(padded(word), padded(instrument)) && padded(instrument).find(padded(word)) != std::string::npos) {
                which = word;
                return true;
            }
        }
    }
    return false;
}

Result<std::vector<std::string>> askedRoles(const Brief& brief, const Style& style) {
    const std::vector<std::string>& roles = stemRoles();
    if (brief.stemCount != 0 && (brief.stemCount < 4 || brief.stemCount > 6)) {
        return fail(Code::InvalidArgument, "“stem_count” is " + std::to_string(brief.stemCount) + "; a cue has 4 to 6 stems. The nearest is " + (brief.stemCount < 4 ? "4." : "6."));
    }
    for (size_t i = 0; i < brief.stems.size(); ++i) {
        if (std::find(roles.begin(), roles.end(), brief.stems[i]) == roles.end()) {
            return fail(Code::InvalidArgument, "“stems[" + std::to_string(i) + "]”: " + unknownName("stem role", brief.stems[i], roles));
        }
    }
    if (!brief.stems.empty() && (brief.stems.size() < 4 || brief.stems.size() > 6)) {
        return fail(Code::InvalidArgument, "“stems” names " + std::to_string(brief.stems.size()) + "; a cue has 4 to 6 of " + joined(roles, ", ") + ".");
    }
    std::vector<std::string> offered;
    for (const std::string& role : roles) {
        if (style.sounds.count(role) > 0 && style.orchestration.count(role) > 0) offered.push_back(role);
    }
    const auto has = [&](const std::string& role) { return std::find(offered.begin(), offered.end(), role) != offered.end(); };
    for (size_t i = 0; i < brief.stems.size(); ++i) {
        if (!has(brief.stems[i])) {
            return fail(Code::InvalidArgument, "“stems[" + std::to_string(i) + "]” is " + brief.stems[i] + "; the style " + style.id + " has " + joined(offered, ", ") + ". Leave it out or choose another style.");
        }
    }
    if (brief.stemCount > static_cast<int>(offered.size())) {
        return fail(Code::InvalidArgument, "“stem_count” is " + std::to_string(brief.stemCount) + "; the style " + style.id + " has " + joined(offered, ", ") + ". The nearest is " + std::to_string(offered.size()) + ".");
    }
    const auto wanted = [&](const std::string& role) {
        return std::find(brief.stems.begin(), brief.stems.end(), role) != brief.stems.end();
    };
    std::vector<std::string> chosen;
    const size_t count = brief.stemCount != 0 ? static_cast<size_t>(brief.stemCount) : brief.stems.empty() ? style.roles.size() : brief.stems.size();
    // The order in which roles are kept when there are fewer than six.
    static const std::vector<std::string> kImportance = {"rhythm", "bass", "harmony", "melody", "texture", "effects"};
    for (const std::string& role : kImportance) {
        if (wanted(role)) chosen.push_back(role);
    }
    for (const std::string& role : kImportance) {
        if (chosen.size() < count && !wanted(role) && style.has(role)) chosen.push_back(role);
    }
    for (const std::string& role : kImportance) {
        if (chosen.size() < count && !wanted(role) && !style.has(role) && has(role)) chosen.push_back(role);
    }
    std::vector<std::string> ordered;
    for (const std::string& role : roles) {
        if (std::find(chosen.begin(), chosen.end(), role) != chosen.end()) ordered.push_back(role);
    }
    return ordered;
}

// Which sound of a role a cue plays, and why.
struct Part {
    std::string role;
    std::vector<const StyleSound*> sounds;  // Those that are not banned.
    const StyleSound* chosen = nullptr;
    std::string wanted;                     // The word that chose it.
    int strength = 0;
    std::string banned;                     // The word that banned another.
};

// Each wanted word gets a stem of its own where there is one; what is left over may follow a word a second time.
void grantWishes(const std::vector<std::string>& words, std::vector<Part>& parts) {
    std::vector<std::string> open = words;
    for (int least = 3; least >= 1; --least) {
        for (std::string& word : open) {
            if (word.empty()) continue;
            for (Part& part : parts) {
                if (part.strength > 0) continue;
                const auto found = std::find_if(part.sounds.begin(), part.sounds.end(), [&](const StyleSound* sound) { return wish(word, *sound) >= least; });
                if (found == part.sounds.end()) continue;
                part.chosen = *found;
                part.wanted = word;
                part.strength = least;
                word.clear();
                break;
            }
        }
    }
    for (Part& part : parts) {
        for (const std::string& word : words) {
            for (const StyleSound* sound : part.sounds) {
                if (part.strength > 0 || wish(word, *sound) < 2) continue;
                part.chosen = sound;
                part.wanted = word;
                part.strength = wish(word, *sound);
            }
        }
    }
}

// The style's own habit: by weight, another one for each seed.
const StyleSound* usualSound(const Part& part, uint32_t seed) {
    int total = 0;
    for (const StyleSound* sound : part.sounds) total += sound->weight;
    if (total == 0) return part.sounds.empty() ? nullptr : part.sounds.front();
    auto left = static_cast<int>(hash32(hash32(seed, 211), hash32(part.role)) % static_cast<uint32_t>(total));
    for (const StyleSound* sound : part.sounds) {
        if (left < sound->weight) return sound;
        left -= sound->weight;
    }
    return part.sounds.front();
}

void remarkWishes(const Brief& brief, const Style& style, const std::vector<Part>& parts, std::vector<std::string>& remarks) {
    for (const Part& part : parts) {
        if (part.chosen == nullptr) continue;
        const std::string plays = part.role + " plays " + part.chosen->patch;
        if (part.strength >= 2) remarks.push_back(plays + " because the brief asks for “" + part.wanted + "”");
        if (part.strength == 1) remarks.push_back(style.id + " has no “" + part.wanted + "”; " + plays + " (" + part.chosen->instruments.front() + ") instead");
        if (part.strength == 0 && !part.banned.empty() && part.chosen != &style.sounds.at(part.role).front()) {
            remarks.push_back(plays + " because the brief does not want “" + part.banned + "”");
        }
    }
    for (const std::string& word : brief.wanted) {
        const bool met = std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return part.chosen != nullptr && wish(word, *part.chosen) > 0; });
        if (met || std::find(stemRoles().begin(), stemRoles().end(), singular(word)) != stemRoles().end()) continue;
        std::vector<std::string> playing;
        for (const Part& part : parts) {
            const bool tuned = part.role == "harmony" || part.role == "melody" || part.role == "texture";
            if (part.chosen != nullptr && tuned) playing.push_back(part.chosen->instruments.front() + " (" + part.role + ")");
        }
        const bool elsewhere = std::any_of(style.sounds.begin(), style.sounds.end(), [&](const auto& role) {
            return std::any_of(role.second.begin(), role.second.end(), [&](const StyleSound& sound) { return wish(word, sound) > 0; });
        });
        remarks.push_back(elsewhere ? "there is no stem left for “" + word + "”: its stem plays another instrument that the brief asks for"
                                    : style.id + " has no “" + word + "”; " + joined(playing, ", ") + " play instead");
    }
}

// "Only piano", for the whole cue: a stem that can play one plays it.
void limitToOnly(const Brief& brief, std::vector<Part>& parts) {
    for (const BriefControl& control : brief.controls) {
        if (control.from || control.until || !control.section.empty()) continue;
        for (Part& part : parts) {
            std::vector<const StyleSound*> fitting;
            for (const StyleSound* sound : part.sounds) {
                for (const std::string& word : onlyWords(control)) {
                    if (playsInstrument(word, *sound) && std::find(fitting.begin(), fitting.end(), sound) == fitting.end()) fitting.push_back(sound);
                }
            }
            if (!fitting.empty()) part.sounds = std::move(fitting);
        }
    }
}

}  // namespace

bool playsInstrument(const std::string& word, const StyleSound& sound) { return wish(word, sound) >= 2; }

Result<std::vector<PlannedStem>> chooseStems(const Brief& brief, const Style& style, uint32_t seed, std::vector<std::string>& remarks) {
    const Result<std::vector<std::string>> roles = askedRoles(brief, style);
    if (!roles) return fail(roles.error());
    std::vector<Part> parts;
    for (const std::string& role : *roles) {
        Part part;
        part.role = role;
        for (const StyleSound& sound : style.sounds.at(role)) {
            if (!isBanned(brief.unwanted, sound, role, part.banned)) part.sounds.push_back(&sound);
        }
        parts.push_back(part);
    }
    limitToOnly(brief, parts);
    std::vector<std::string> words = brief.wanted;   // What plays alone somewhere must be there.
    for (const BriefControl& control : brief.controls) {
        for (const std::string& word : onlyWords(control)) {
            const bool role = std::find(stemRoles().begin(), stemRoles().end(), word) != stemRoles().end();
            if (!role && std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
        }
    }
    grantWishes(words, parts);
    std::vector<PlannedStem> stems;
    for (Part& part : parts) {
        if (part.chosen == nullptr) part.chosen = usualSound(part, seed);
        if (part.chosen == nullptr) remarks.push_back("there is no " + part.role + " stem because the brief does not want “" + part.banned + "”");
        else stems.push_back({part.role, part.role, part.chosen->patch, part.chosen->parameters});
    }
    if (stems.size() < 4) {
        return fail(Code::InvalidArgument, "“unwanted” (" + joined(brief.unwanted, ", ") + ") leaves " + std::to_string(stems.size()) + " stems of the style " + style.id + "; a cue needs 4. Allow one of them or choose another style.");
    }
    remarkWishes(brief, style, parts, remarks);
    return stems;
}

}  // namespace fermata
