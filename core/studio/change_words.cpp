// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/change_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace fermata {
namespace {

struct Word {
    std::string_view word;
    std::string_view parameter;
    int sign;
};

// Comparatives and the plain adjectives that "more", "less" and "too" go with.
constexpr auto kWords = std::to_array<Word>({
    {"energetic", "energy", 1}, {"driving", "energy", 1}, {"powerful", "energy", 1}, {"intense", "energy", 1}, {"urgent", "energy", 1},
    {"exciting", "energy", 1}, {"lively", "energy", 1}, {"livelier", "energy", 1}, {"strong", "energy", 1}, {"stronger", "energy", 1},
    {"big", "energy", 1}, {"bigger", "energy", 1}, {"hard", "energy", 1}, {"harder", "energy", 1}, {"energy", "energy", 1},
    {"drive", "energy", 1}, {"loud", "energy", 1}, {"louder", "energy", 1}, {"epic", "energy", 1}, {"aggressive", "energy", 1},
    {"calm", "energy", -1}, {"calmer", "energy", -1}, {"gentle", "energy", -1}, {"gentler", "energy", -1}, {"soft", "energy", -1},
    {"softer", "energy", -1}, {"quiet", "energy", -1}, {"quieter", "energy", -1}, {"relaxed", "energy", -1}, {"mellow", "energy", -1},
    {"mellower", "energy", -1}, {"subtle", "energy", -1}, {"subtler", "energy", -1}, {"restrained", "energy", -1}, {"smaller", "energy", -1},
    {"busy", "density", 1}, {"busier", "density", 1}, {"full", "density", 1}, {"fuller", "density", 1}, {"dense", "density", 1},
    {"denser", "density", 1}, {"notes", "density", 1}, {"movement", "density", 1}, {"crowded", "density", 1}, {"complex", "density", 1},
    {"sparse", "density", -1}, {"sparser", "density", -1}, {"thin", "density", -1}, {"thinner", "density", -1}, {"simple", "density", -1},
    {"simpler", "density", -1}, {"space", "density", -1}, {"room", "density", -1}, {"air", "density", -1}, {"airy", "density", -1},
    {"airier", "density", -1}, {"minimal", "density", -1}, {"emptier", "density", -1},
    {"active", "activity", 1}, {"activity", "activity", 1}, {"restless", "activity", 1}, {"hectic", "activity", 1}, {"onsets", "activity", 1},
    {"sustained", "activity", -1}, {"steady", "activity", -1},
    {"high", "register", 1}, {"higher", "register", 1}, {"low", "register", -1}, {"lower", "register", -1}, {"deep", "register", -1}, {"deeper", "register", -1},
    {"bright", "brightness", 1}, {"brighter", "brightness", 1}, {"crisp", "brightness", 1}, {"crisper", "brightness", 1}, {"sharp", "brightness", 1},
    {"sharper", "brightness", 1}, {"sparkle", "brightness", 1}, {"shiny", "brightness", 1}, {"shinier", "brightness", 1}, {"harsh", "brightness", 1},
    {"dark", "brightness", -1}, {"darker", "brightness", -1}, {"warm", "brightness", -1}, {"warmer", "brightness", -1}, {"warmth", "brightness", -1},
    {"dull", "brightness", -1}, {"duller", "brightness", -1}, {"muffled", "brightness", -1}, {"rounder", "brightness", -1},
    {"groove", "groove", 1}, {"groovy", "groove", 1}, {"groovier", "groove", 1}, {"funky", "groove", 1}, {"funkier", "groove", 1}, {"loose", "groove", 1},
    {"looser", "groove", 1}, {"swing", "groove", 1}, {"swinging", "groove", 1}, {"human", "groove", 1}, {"straight", "groove", -1},
    {"straighter", "groove", -1}, {"tight", "groove", -1}, {"tighter", "groove", -1}, {"stiff", "groove", -1}, {"stiffer", "groove", -1}, {"mechanical", "groove", -1},
});

struct RoleWord {
    std::string_view word, role;
};
constexpr auto kRoles = std::to_array<RoleWord>({
    {"drums", "rhythm"}, {"drum", "rhythm"}, {"percussion", "rhythm"}, {"beat", "rhythm"}, {"beats", "rhythm"}, {"bassline", "bass"},
    {"chords", "harmony"}, {"chord", "harmony"}, {"pads", "harmony"}, {"pad", "harmony"}, {"tune", "melody"}, {"lead", "melody"}, {"theme", "melody"},
    {"atmosphere", "texture"}, {"textures", "texture"}, {"fx", "effects"}, {"effect", "effects"}, {"risers", "effects"}, {"hits", "effects"},
});

constexpr auto kFillers = std::to_array<std::string_view>({
    "the", "a", "an", "it", "is", "make", "be", "should", "to", "of", "in", "sound", "sounds", "sounding", "feel", "feels", "please", "and", "but", "bit",
    "little", "lot", "with", "for", "here", "this", "part", "that", "more", "some", "can", "could", "we", "you", "i", "would", "like", "want", "so", "let", "get",
    "as", "was", "on", "at", "up", "out", "down", "just", "also", "then", "there", "are", "them", "its", "be", "have",
});

bool isIn(std::string_view word, auto&& list) { return std::find(list.begin(), list.end(), word) != list.end(); }

std::vector<std::string> tokensOf(std::string_view text) {
    std::vector<std::string> tokens;
    std::string now;
    const auto flush = [&] {
        if (!now.empty()) tokens.push_back(std::move(now));
        now.clear();
    };
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool inNumber = c == '.' && i + 1 < text.size() && (std::isalnum(static_cast<unsigned char>(text[i + 1])) != 0) && !now.empty();
        if (std::isspace(static_cast<unsigned char>(c)) != 0) flush();
        else if (std::string_view(",;!?:\n").find(c) != std::string_view::npos || (c == '.' && !inNumber)) {
            flush();
            tokens.emplace_back(",");  // A clause ends.
        } else now += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    flush();
    return tokens;
}

class Reader {
  public:
    Reader(const std::vector<Stem>& stems, ChangeWords& out) : m_stems(stems), m_out(out) {}

    void clause(const std::vector<std::string>& tokens) {
        m_said.clear();
        for (const std::string& token : tokens) m_said += (m_said.empty() ? "" : " ") + token;
        if (literal(tokens) || keeps(tokens) || plays(tokens)) return;
        const std::vector<std::string> stems = stemsIn(tokens);
        int amount = 200, turn = 1;
        std::string words;
        for (const std::string& token : tokens) {
            if (token == "less" || token == "fewer" || token == "too" || token == "not") turn = -turn;
            else if (token == "slightly" || token == "little" || token == "bit" || token == "touch" || token == "somewhat") amount = 100;
            else if (token == "much" || token == "lot" || token == "far" || token == "way" || token == "very") amount = 400;
            const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const Word& one) { return one.word == token; });
            if (found != kWords.end()) {
                words += (words.empty() ? "" : " ") + token;
                add(stems, words, found->parameter, found->sign * turn * amount);
                words.clear();
                amount = 200;
                turn = 1;
            } else if (stemNamed(token).empty() && !known(token)) {
                m_out.unread.push_back(token);
            } else if (!isIn(token, kFillers) || token == "more" || token == "little" || token == "bit") {
                words += (words.empty() ? "" : " ") + token;
            }
        }
    }

  private:
    static bool known(std::string_view token) {
        return isIn(token, kFillers) || isIn(token, std::to_array<std::string_view>({"less", "fewer", "too", "not", "slightly", "touch", "somewhat", "much", "far", "way", "very"}));
    }

    // Every stem that this word means: by its name, or all of a role.
    std::vector<std::string> stemNamed(std::string_view word) const {
        for (const Stem& stem : m_stems) {
            if (stem.name == word) return {stem.name};
        }
        const auto role = std::find_if(kRoles.begin(), kRoles.end(), [&](const RoleWord& one) { return one.word == word; });
        const std::string_view wanted = role != kRoles.end() ? role->role : word;
        std::vector<std::string> names;
        for (const Stem& stem : m_stems) {
            if (stem.role == wanted) names.push_back(stem.name);
        }
        return names;
    }

    std::vector<std::string> stemsIn(const std::vector<std::string>& tokens) const {
        std::vector<std::string> names;
        for (const std::string& token : tokens) {
            for (const std::string& name : stemNamed(token)) {
                if (!isIn(name, names)) names.push_back(name);
            }
        }
        return names;
    }

    void add(const std::vector<std::string>& stems, const std::string& words, std::string_view parameter, int permille) {
        const std::string value = std::string(permille < 0 ? "-" : "+") + "0." + std::to_string(std::abs(permille) / 100);
        if (stems.empty()) m_out.readings.push_back({words, std::string(parameter) + "=" + value});
        for (const std::string& stem : stems) m_out.readings.push_back({words, stem + "." + std::string(parameter) + "=" + value});
    }

    bool literal(const std::vector<std::string>& tokens) {
        if (std::none_of(tokens.begin(), tokens.end(), [](const std::string& token) { return token.find('=') != std::string::npos; })) return false;
        for (const std::string& token : tokens) {
            if (token.find('=') != std::string::npos) m_out.readings.push_back({token, token});
            else m_out.unread.push_back(token);
        }
        return true;
    }

    bool keeps(const std::vector<std::string>& tokens) {
        const bool keep = isIn("keep", tokens), like = isIn("similar", tokens) || isIn("close", tokens) || isIn("before", tokens);
        if (!keep && !like) return false;
        // "Keep the rhythm of the melody": rhythm is what stays; the stem is the other word.
        std::optional<std::string> what;
        std::vector<std::string> rest = tokens;
        for (const std::string_view word : {"contour", "harmony", "rhythm"}) {
            const auto at = std::find(rest.begin(), rest.end(), word);
            if (!keep || at == rest.end()) continue;
            std::vector<std::string> without = rest;
            without.erase(without.begin() + (at - rest.begin()));
            if (stemsIn(without).empty()) continue;
            what = std::string(word);
            rest = without;
            break;
        }
        const std::vector<std::string> stems = stemsIn(rest);
        if (keep && stems.empty()) {
            m_out.unread.push_back(m_said);
            return true;
        }
        const std::string set = what ? "keep=" + *what : keep ? "likeness=0.9" : "likeness=0.7";
        if (stems.empty()) m_out.readings.push_back({m_said, set});
        for (const std::string& stem : stems) m_out.readings.push_back({m_said, stem + "." + set});
        return true;
    }

    bool plays(const std::vector<std::string>& tokens) {
        const auto has = [&](std::string_view word) { return isIn(word, tokens); };
        const bool off = has("no") || has("without") || has("remove") || has("drop") || has("lose") || has("mute") || has("cut") || (has("take") && has("out")) || (has("leave") && has("out"));
        const bool on = !off && (has("add") || has("bring"));
        const std::vector<std::string> stems = stemsIn(tokens);
        if ((!off && !on) || stems.empty()) return false;
        // "Add movement to the bass" asks for something else.
        if (std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) { return std::any_of(kWords.begin(), kWords.end(), [&](const Word& one) { return one.word == token; }); })) return false;
        for (const std::string& stem : stems) m_out.readings.push_back({m_said, stem + ".plays=" + (off ? "0" : "1")});
        return true;
    }

    const std::vector<Stem>& m_stems;
    ChangeWords& m_out;
    std::string m_said;
};

}  // namespace

std::vector<std::string> ChangeWords::sets() const {
    std::vector<std::string> out;
    for (const ChangeReading& one : readings) out.push_back(one.set);
    return out;
}

ChangeWords readChangeWords(std::string_view text, const std::vector<Stem>& stems) {
    ChangeWords out;
    Reader reader(stems, out);
    std::vector<std::string> clause;
    const auto flush = [&] {
        if (!clause.empty()) reader.clause(clause);
        clause.clear();
    };
    for (const std::string& token : tokensOf(text)) {
        if (token == "," || token == "but" || token == "and" || token == "then") flush();
        else clause.push_back(token);
    }
    flush();
    return out;
}

}  // namespace fermata
