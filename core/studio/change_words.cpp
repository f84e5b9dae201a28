// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/change_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "core/base/text.h"
#include "core/brief/instrument_names.h"
#include "core/compose/drum_words.h"
#include "core/compose/played_sound.h"
#include "core/compose/style.h"
#include "core/sound/instrument.h"
#include "core/studio/change_tokens.h"
#include "core/studio/change_vocabulary.h"

namespace fermata {
namespace {

const std::array<const ChangeVocabulary*, 4>& vocabularies() {
    static const std::array<const ChangeVocabulary*, 4> kAll{&englishChanges(), &germanChanges(), &frenchChanges(), &japaneseChanges()};
    return kAll;
}

bool isIn(std::string_view word, auto&& list) { return std::find(list.begin(), list.end(), word) != list.end(); }

// Whether a list of any language has the word.
bool listed(std::string_view word, ChangeList ChangeVocabulary::*list) {
    return std::any_of(vocabularies().begin(), vocabularies().end(), [&](const ChangeVocabulary* one) { return isIn(word, one->*list); });
}

const ChangeWord* changeOf(std::string_view word) {
    for (const ChangeVocabulary* one : vocabularies()) {
        const auto found = std::find_if(one->words.begin(), one->words.end(), [&](const ChangeWord& item) { return item.word == word; });
        if (found != one->words.end()) return &*found;
    }
    return nullptr;
}

std::string_view roleIn(std::string_view word, std::span<const ChangeRole> ChangeVocabulary::*list) {
    for (const ChangeVocabulary* one : vocabularies()) {
        for (const ChangeRole& item : one->*list) {
            if (item.word == word) return item.role;
        }
    }
    return {};
}

// Whether an entry of the list is there: its words in this order, others may stand between.
bool says(const std::vector<std::string>& tokens, ChangeList ChangeVocabulary::*list) {
    for (const ChangeVocabulary* one : vocabularies()) {
        for (const std::string_view entry : one->*list) {
            size_t at = 0;
            const std::vector<std::string> wanted = splitText(entry, ' ');
            for (const std::string& token : tokens) at += at < wanted.size() && token == wanted[at] ? 1 : 0;
            if (at == wanted.size()) return true;
        }
    }
    return false;
}

class Reader {
  public:
    Reader(const std::vector<Stem>& stems, const Plan* plan, ChangeWords& out) : m_stems(stems), m_plan(plan), m_out(out) {}

    void clause(const std::vector<std::string>& tokens) {
        m_said.clear();
        for (const std::string& token : tokens) m_said += (m_said.empty() ? "" : " ") + token;
        if (literal(tokens) || keeps(tokens) || leavesRoom(tokens) || leavesOutDrums(tokens) || sounds(tokens) || plays(tokens) || another(tokens)) return;
        const std::vector<std::string> stems = stemsIn(tokens);
        const size_t before = m_out.readings.size(), unreadBefore = m_out.unread.size();
        int amount = 200, turn = 1;
        bool turned = false, more = false;
        std::string words;
        const auto say = [&](const std::string& token) { words += (words.empty() ? "" : " ") + token; };
        for (const std::string& token : tokens) {
            // "Not too dark" turns once.
            const bool turns = listed(token, &ChangeVocabulary::turns);
            if (turns && !turned) turn = -turn;
            turned = turns;
            more = more || meansMore(token);
            if (listed(token, &ChangeVocabulary::small)) amount = 100;
            else if (listed(token, &ChangeVocabulary::large)) amount = 400;
            const ChangeWord* found = changeOf(token);
            if (listed(token, &ChangeVocabulary::turnsAfter)) {
                if (m_out.readings.size() > before) {
                    turnLast(stems, token);
                    continue;
                }
                if (found == nullptr) found = beginning(token);
                if (found == nullptr) {
                    m_out.unread.push_back(token);
                    continue;
                }
            }
            if (found != nullptr) {
                say(token);
                // "Another melody, higher": the tune lies higher; nobody means the drums.
                add(stems.empty() && found->parameter == "register" ? m_made : stems, words, found->parameter, found->sign * turn * amount);
                words.clear();
                amount = 200;
                turn = 1;
            } else if (stemNamed(token).empty() && !known(token)) {
                m_out.unread.push_back(token);
            } else if (!listed(token, &ChangeVocabulary::fillers) || weighs(token)) {
                say(token);
            }
        }
        // "Remove the arpeggio": what is not known there is the arpeggio.
        const auto asked = [&](const std::string& token) { return listed(token, &ChangeVocabulary::off) || listed(token, &ChangeVocabulary::on); };
        const auto from = m_out.unread.begin() + static_cast<std::ptrdiff_t>(unreadBefore);
        if (m_out.readings.size() == before && !std::all_of(from, m_out.unread.end(), asked)) m_out.unread.erase(std::remove_if(from, m_out.unread.end(), asked), m_out.unread.end());
        // "Fewer drums", "more bass": so many of their notes.
        if (m_out.readings.size() > before || m_out.unread.size() > unreadBefore || stems.empty()) return;
        if (turn < 0 || more) add(stems, m_said, "density", turn * amount);
        else m_out.unread.push_back(m_said);
    }

  private:
    static bool meansMore(std::string_view token) { return token == "more" || token == "mehr" || token == "plus" || token == "もっと"; }
    static bool weighs(std::string_view token) {
        return meansMore(token) || listed(token, &ChangeVocabulary::small) || listed(token, &ChangeVocabulary::large) ||
               listed(token, &ChangeVocabulary::turns);
    }
    static bool known(std::string_view token) { return listed(token, &ChangeVocabulary::fillers) || weighs(token); }

    // "減らして" begins with a change.
    static const ChangeWord* beginning(std::string_view token) {
        for (size_t length = token.size(); length-- > 1;) {
            if (const ChangeWord* found = changeOf(token.substr(0, length))) return found;
        }
        return nullptr;
    }

    // Every stem that this word means: by its name, or all of a role.
    std::vector<std::string> stemNamed(std::string_view word) const {
        for (const Stem& stem : m_stems) {
            if (stem.name == word) return {stem.name};
        }
        const std::string_view role = roleIn(word, &ChangeVocabulary::roles);
        const std::string_view wanted = role.empty() ? word : role;
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
        if (stems.empty()) m_out.readings.push_back({words, std::string(parameter == "dynamics" ? "energy" : parameter) + "=" + value});
        for (const std::string& stem : stems) m_out.readings.push_back({words, stem + "." + std::string(parameter) + "=" + value});
    }

    // What was read last is meant the other way around: of each stem.
    void turnLast(const std::vector<std::string>& stems, const std::string& token) {
        const size_t count = std::max<size_t>(stems.size(), 1);
        for (size_t i = m_out.readings.size() - count; i < m_out.readings.size(); ++i) {
            ChangeReading& one = m_out.readings[i];
            char& sign = one.set[one.set.find('=') + 1];
            sign = sign == '-' ? '+' : '-';
            one.words += " " + token;
        }
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
        const bool keep = says(tokens, &ChangeVocabulary::keep), like = says(tokens, &ChangeVocabulary::like);
        if (!keep && !like) return false;
        // "Keep the rhythm of the melody": rhythm is what stays; the stem is the other word.
        std::optional<std::string> what;
        std::vector<std::string> rest = tokens;
        for (size_t i = 0; keep && i < tokens.size() && !what; ++i) {
            const std::string_view stays = roleIn(tokens[i], &ChangeVocabulary::kept);
            if (stays.empty()) continue;
            std::vector<std::string> without = tokens;
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
            if (stemsIn(without).empty()) continue;
            what = std::string(stays);
            rest = without;
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

    // "Quieter under the voice": the music makes room there, however that is said.
    bool leavesRoom(const std::vector<std::string>& tokens) {
        if (!says(tokens, &ChangeVocabulary::voice)) return false;
        std::vector<std::string> rest;
        bool more = false;
        for (const std::string& token : tokens) {
            const ChangeWord* change = changeOf(token);
            if (listed(token, &ChangeVocabulary::voice)) continue;
            if (change != nullptr && change->sign < 0 && (change->parameter == "energy" || change->parameter == "dynamics" || change->parameter == "density")) continue;
            more = more || change != nullptr;
            if (stemNamed(token).empty() && change == nullptr && !known(token) && !listed(token, &ChangeVocabulary::off)) m_out.unread.push_back(token);
            rest.push_back(token);
        }
        const std::string room = says(tokens, &ChangeVocabulary::off) ? "room=none" : "room=voice";
        const std::vector<std::string> stems = more ? std::vector<std::string>() : stemsIn(tokens);
        if (stems.empty()) m_out.readings.push_back({m_said, room});
        for (const std::string& stem : stems) m_out.readings.push_back({m_said, stem + "." + room});
        if (more) clause(rest);
        return true;
    }

    // "No snare": one drum of the kit.
    bool leavesOutDrums(const std::vector<std::string>& tokens) {
        if (!says(tokens, &ChangeVocabulary::off)) return false;
        std::string drums;
        for (const std::string& token : tokens) {
            const auto drum = std::find_if(drumWords().begin(), drumWords().end(), [&](const std::string& word) { return token == word || token + "s" == word || token == word + "s"; });
            if (drum != drumWords().end()) drums += (drums.empty() ? "" : ",") + *drum;
        }
        if (drums.empty()) return false;
        bool kit = false;
        for (const Stem& stem : m_stems) {
            if (stem.role != "rhythm") continue;
            m_out.readings.push_back({m_said, stem.name + ".without=" + drums});
            kit = true;
        }
        if (!kit) m_out.readings.push_back({m_said, "without=" + drums});
        return true;
    }

    // "I don't like the melody", "another bass".
    bool another(const std::vector<std::string>& tokens) {
        const std::vector<std::string> stems = stemsIn(tokens);
        const bool changes = std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) { return changeOf(token) != nullptr; });
        if (stems.empty() || changes || !says(tokens, &ChangeVocabulary::other)) return false;
        for (const std::string& stem : stems) m_out.readings.push_back({m_said, stem + ".likeness=0"});
        m_made = stems;
        return true;
    }

    // "A guitar instead of the piano", "the melody on a violin", "replace the strings with brass": one instrument comes, for
    // another one or for a stem. Where it stands tells which, so a piano comes even where people call the harmony so.
    bool sounds(const std::vector<std::string>& tokens) {
        const auto first = [&](ChangeList ChangeVocabulary::*list) {
            return static_cast<size_t>(std::find_if(tokens.begin(), tokens.end(), [&](const std::string& token) { return listed(token, list); }) - tokens.begin());
        };
        const size_t swap = first(&ChangeVocabulary::swap), instead = first(&ChangeVocabulary::instead), on = first(&ChangeVocabulary::plays), none = tokens.size();
        if (swap == none && instead == none && on == none) return false;
        const bool wants = swap == none && instead == none;   // Nothing goes, "with" alone: "less bass with the drums" is no instrument.
        if (wants && (says(tokens, &ChangeVocabulary::off) || says(tokens, &ChangeVocabulary::on) || std::any_of(tokens.begin(), tokens.end(), weighs))) return false;
        if (std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) { return changeOf(token) != nullptr; })) return false;
        std::vector<NamedInstrument> instruments = instrumentsIn(tokens);
        // "Melody" and "bass" are layers, the piano is not, though some call the harmony so.
        const auto isLayer = [](const NamedInstrument& one) { return isIn(one.name, stemRoles()); };
        if (std::any_of(instruments.begin(), instruments.end(), [&](const NamedInstrument& one) { return !isLayer(one); })) std::erase_if(instruments, isLayer);
        if (instruments.empty() || instruments.size() > 2) return false;
        const bool comesFirst = swap == none && (instead != none ? instruments.front().first < instead : instruments.back().first < on);
        const NamedInstrument& comes = comesFirst ? instruments.front() : instruments.back();
        const NamedInstrument* goes = instruments.size() < 2 ? nullptr : comesFirst ? &instruments.back() : &instruments.front();
        const auto isOf = [](size_t i, const NamedInstrument& one) { return i >= one.first && i < one.first + one.count; };
        std::vector<std::string> rest;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (!isOf(i, comes) && (goes == nullptr || !isOf(i, *goes))) rest.push_back(tokens[i]);
        }
        std::vector<std::string> stems = stemsIn(rest);
        if (goes != nullptr && wants) return false;
        if (goes != nullptr && stems.empty()) stems = playing(*goes);
        if (stems.empty()) {
            std::string words;
            for (size_t i = 0; goes != nullptr && i < goes->count; ++i) words += (i > 0 ? " " : "") + tokens[goes->first + i];
            m_out.unread.push_back(goes != nullptr ? words : m_said);
            return true;
        }
        for (const std::string& stem : stems) m_out.readings.push_back({m_said, stem + ".sound=" + comes.name});
        return true;
    }

    // The stems that play that instrument anywhere in the cue, as the descriptions of their sounds say.
    std::vector<std::string> playing(const NamedInstrument& instrument) const {
        std::vector<std::string> names;
        const std::vector<PatchInfo> known = patches();
        for (const Stem& stem : m_stems) {
            for (const std::string& sound : m_plan == nullptr ? std::vector<std::string>{stem.sound} : patchesPlayed(*m_plan, stem.name)) {
                const auto patch = std::find_if(known.begin(), known.end(), [&](const PatchInfo& one) { return one.id == sound; });
                std::string what = sound + (patch == known.end() ? "" : " " + patch->description.substr(0, patch->description.find(':')));
                if (what.find("grand") != std::string::npos) what += " piano";
                const bool plays = what.find(instrument.name) != std::string::npos || what.find(instrument.family) != std::string::npos;
                if (plays && !isIn(stem.name, names)) names.push_back(stem.name);
            }
        }
        return names;
    }

    bool plays(const std::vector<std::string>& tokens) {
        const bool off = says(tokens, &ChangeVocabulary::off), on = !off && says(tokens, &ChangeVocabulary::on);
        const std::vector<std::string> stems = stemsIn(tokens);
        if ((!off && !on) || stems.empty()) return false;
        // "Add movement to the bass" asks for something else.
        if (std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) { return changeOf(token) != nullptr; })) return false;
        for (const std::string& stem : stems) m_out.readings.push_back({m_said, stem + ".plays=" + (off ? "0" : "1")});
        return true;
    }

    const std::vector<Stem>& m_stems;
    const Plan* m_plan;
    ChangeWords& m_out;
    std::string m_said;
    std::vector<std::string> m_made;   // Stems of which another was asked for just now.
};

}  // namespace

std::string insteadOfWord(std::string_view word, const std::vector<Section>& sections) {
    struct Hint {
        ChangeList words;
        std::string_view way;
    };
    static constexpr std::string_view kFirst[] = {"start", "beginning", "opening", "intro"}, kLast[] = {"ending", "end", "outro", "finale"},
        kRing[] = {"ring", "rings", "ringing"}, kLine[] = {"arpeggio", "arpeggios", "arp", "riff", "ostinato", "pattern"},
        kLevel[] = {"volume", "level", "db"}, kTempo[] = {"faster", "slower", "tempo", "bpm"}, kKey[] = {"key", "major", "minor", "transpose"};
    const std::string small = lowered(word);
    const bool known = !sections.empty();
    if (known && isIn(small, ChangeList(kFirst))) return "name the section: --section " + sections.front().name;
    if (known && isIn(small, ChangeList(kLast))) return "name the section: --section " + sections.back().name;
    const Hint hints[] = {
        {kRing, "how a cue ends is its brief's: compose with “let it ring” in the brief"},
        {kLine, "the line of a stem: “melody.likeness=0” makes another one, “harmony.activity=-0.3” holds it longer, “harmony.plays=0” silences the stem"},
        {kLevel, "the mix has no faders; “quieter drums” lets them play softer, the stems of the pack are mixed outside"},
        {kTempo, "tempo is the brief's: compose another cue"},
        {kKey, "the key is the brief's: compose another cue"},
    };
    for (const Hint& hint : hints) {
        if (isIn(small, hint.words)) return std::string(hint.way);
    }
    if (!instrumentsIn(splitText(small, ' ')).empty()) return "no stem plays that; name the stem: “a harp for the harmony”";
    std::vector<std::string> all;
    for (const ChangeVocabulary* one : vocabularies()) {
        for (const ChangeWord& item : one->words) all.emplace_back(item.word);
    }
    const std::vector<std::string> near = nearestNames(small, all);
    return near.empty() ? "" : "did you mean “" + joined(near, "” or “") + "”?";
}

std::vector<std::string> ChangeWords::stemsNamed() const {
    std::vector<std::string> names;
    for (const ChangeReading& one : readings) {
        const size_t dot = one.set.find('.'), equals = one.set.find('=');
        if (dot == std::string::npos || dot > equals) return {};
        if (std::string name = one.set.substr(0, dot); !isIn(name, names)) names.push_back(std::move(name));
    }
    return names;
}

std::vector<std::string> ChangeWords::sets() const {
    std::vector<std::string> out;
    for (const ChangeReading& one : readings) out.push_back(one.set);
    return out;
}

ChangeWords readChangeWords(std::string_view text, const std::vector<Stem>& stems, const Plan* plan) {
    ChangeWords out;
    Reader reader(stems, plan, out);
    std::vector<std::string> clause;
    const auto flush = [&] {
        if (!clause.empty()) reader.clause(clause);
        clause.clear();
    };
    for (const std::string& token : tokensOf(text, stems)) {
        if (token == "," || listed(token, &ChangeVocabulary::joins)) flush();
        else clause.push_back(token);
    }
    flush();
    return out;
}

}  // namespace fermata
