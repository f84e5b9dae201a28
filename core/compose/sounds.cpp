// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/sounds.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata {
namespace {

std::string singular(std::string_view text) {
    std::string word = lowerCase(trimmed(text));
    if (word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's') word.pop_back();
    return word;
}

// “guitar” meets “muted guitar”: the asked words stand as whole words at either side.
bool meets(const std::string& asked, const std::string& instrument) {
    const std::string a = " " + singular(asked) + " ";
    const std::string b = " " + singular(instrument) + " ";
    return b.find(a) != std::string::npos || a.find(b) != std::string::npos;
}

// 2: asked for by its own name, 1: by a wider or narrower one (an acoustic guitar is a guitar), 0: not asked for.
int wish(const std::vector<std::string>& asked, const StyleSound& sound, std::string& which) {
    int strongest = 0;
    for (const std::string& word : asked) {
        for (const std::string& instrument : sound.instruments) {
            const int strength = singular(word) == singular(instrument) ? 2 : meets(word, instrument) ? 1 : 0;
            if (strength <= strongest) continue;
            strongest = strength;
            which = word;
        }
    }
    return strongest;
}

// A ban is narrower than a wish: “no electric piano” does not ban the piano.
bool isBanned(const std::vector<std::string>& unwanted, const StyleSound& sound, const std::string& role, std::string& which) {
    for (const std::string& word : unwanted) {
        if (singular(word) == singular(role) || singular(word) == lowerCase(sound.patch)) {
            which = word;
            return true;
        }
        for (const std::string& instrument : sound.instruments) {
            const std::string asked = " " + singular(word) + " ";
            if ((" " + singular(instrument) + " ").find(asked) != std::string::npos) {
                which = word;
                return true;
            }
        }
    }
    return false;
}

Result<std::vector<std::string>> askedRoles(const Brief& brief) {
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
    const auto wanted = [&](const std::string& role) {
        return std::find(brief.stems.begin(), brief.stems.end(), role) != brief.stems.end();
    };
    std::vector<std::string> chosen;
    const size_t count = brief.stemCount != 0 ? static_cast<size_t>(brief.stemCount) : brief.stems.empty() ? 6 : brief.stems.size();
    // The order in which roles are kept when there are fewer than six.
    static const std::vector<std::string> kImportance = {"rhythm", "bass", "harmony", "melody", "texture", "effects"};
    for (const std::string& role : kImportance) {
        if (wanted(role)) chosen.push_back(role);
    }
    for (const std::string& role : kImportance) {
        if (chosen.size() < count && !wanted(role)) chosen.push_back(role);
    }
    std::vector<std::string> ordered;
    for (const std::string& role : roles) {
        if (std::find(chosen.begin(), chosen.end(), role) != chosen.end()) ordered.push_back(role);
    }
    return ordered;
}

}  // namespace

Result<std::vector<PlannedStem>> chooseStems(const Brief& brief, const Style& style, std::vector<std::string>& remarks) {
    const Result<std::vector<std::string>> roles = askedRoles(brief);
    if (!roles) return fail(roles.error());
    std::vector<PlannedStem> stems;
    for (const std::string& role : *roles) {
        const std::vector<StyleSound>& candidates = style.sounds.at(role);
        const StyleSound* chosen = nullptr;
        int strongest = 0;
        std::string wanted;
        std::string banWord;
        for (const StyleSound& sound : candidates) {
            std::string word;
            if (isBanned(brief.unwanted, sound, role, banWord)) continue;
            const int strength = wish(brief.wanted, sound, word);
            if (chosen == nullptr || strength > strongest) {
                chosen = &sound;
                strongest = strength;
                wanted = word;
            }
        }
        if (strongest > 0) remarks.push_back(role + " plays " + chosen->patch + " because the brief asks for “" + wanted + "”");
        if (chosen == nullptr) {
            remarks.push_back("there is no " + role + " stem because the brief does not want “" + banWord + "”");
            continue;
        }
        if (!banWord.empty() && chosen != &candidates.front() && strongest == 0) {
            remarks.push_back(role + " plays " + chosen->patch + " because the brief does not want “" + banWord + "”");
        }
        stems.push_back({role, role, chosen->patch, chosen->parameters});
    }
    if (stems.size() < 4) {
        return fail(Code::InvalidArgument, "“unwanted” (" + joined(brief.unwanted, ", ") + ") leaves " + std::to_string(stems.size()) + " stems of the style " + style.id + "; a cue needs 4. Allow one of them or choose another style.");
    }
    return stems;
}

}  // namespace fermata
