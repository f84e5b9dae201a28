// SPDX-License-Identifier: GPL-3.0-or-later
// How much and how loud: "less melody from 0:10 to 0:20", "quieter drums in the intro", "louder from 0:30". Read with who plays
// when (core/brief/rules_when.cpp).
#include <algorithm>

#include "core/brief/parts.h"

namespace fermata {

// "less melody from 0:10 to 0:20", "more drums"
bool readAmount(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    const bool little = (reader.is(i, "little") && !(i > 0 && reader.at(i - 1).text == "a")) || reader.phrase(i, "not much") > 0;
    const bool less = little || reader.isAny(i, {"less", "fewer", "sparser", "thinner"}), more = reader.isAny(i, {"more", "busier"});
    if (!less && !more) return false;
    const Parts parts = partsAt(reader, i + (reader.is(i, "not") ? 2 : 1));
    if (parts.list.empty() || isDrumNamed(parts)) return false;
    const Stretch after = stretchAt(reader, parts.end, true);
    const Stretch where = after ? after : lead;
    const size_t end = after ? after.end : parts.end;
    if (!after && !reader.endsClause(end) && !reader.isAny(end, {"and", "but", "please", "then"})) return false;
    for (const Part& part : parts.list) addControl(reader, part.stem + (less ? ".density=-0.3" : ".density=+0.3"), where);
    if (more) want(reader, parts);
    reader.take({first, end - first}, "controls", stretchText(where) + (less ? ": less " : ": more ") + namesOf(parts));
    return true;
}

namespace {

// How hard parts are played, or with how much energy where the word says more than loud or soft.
void addLevel(Reader& reader, const Parts& parts, const Stretch& where, bool less, bool energy, Span said) {
    for (const Part& part : parts.list) addControl(reader, part.stem + (energy ? ".energy=" : ".dynamics=") + (less ? "-0.3" : "+0.3"), where);
    if (!less) want(reader, parts);
    reader.take(said, "controls", stretchText(where) + ": " + namesOf(parts) + (energy ? (less ? " calmer" : " stronger") : less ? " quieter" : " louder"));
}

}  // namespace

// "Quieter drums from 0:10 to 0:20", "strings louder from 0:30", "turn the drums down in the intro": of one part, its dynamics.
bool readPartLevel(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    static constexpr std::string_view kLess[] = {"quieter", "softer", "gentler", "calmer", "more quiet", "more subdued", "less loud", "light", "down", "lower in the mix", "back in the mix"};
    static constexpr std::string_view kMore[] = {"louder", "stronger", "bigger", "more prominent", "more present", "more powerful", "up", "forward", "higher in the mix", "up in the mix"};
    static constexpr std::string_view kEnergy[] = {"calmer", "more subdued", "bigger", "more powerful"};
    const size_t start = reader.skip(i, {"a", "bit", "little", "slightly", "make", "keep", "play", "have", "much", "with", "the"});
    const size_t turn = reader.anyPhrase(start, {"turn", "bring", "pull", "push", "take", "mix", "dial"});
    const size_t lessWord = reader.anyPhrase(start + turn, kLess), moreWord = reader.anyPhrase(start + turn, kMore);
    const Parts parts = partsAt(reader, start + turn + std::max(lessWord, moreWord));
    if (parts.list.empty() || isDrumNamed(parts)) return false;
    // "Light percussion" is played lightly; light strings are many things.
    if (lessWord > 0 && reader.is(start + turn, "light") && std::any_of(parts.list.begin(), parts.list.end(), [](const Part& one) { return one.stem != "rhythm"; })) return false;
    if (lessWord > 0 && reader.is(start + turn, "light")) {
        for (const Part& part : parts.list) {
            if (std::find(reader.brief.wanted.begin(), reader.brief.wanted.end(), part.name) == reader.brief.wanted.end()) reader.brief.wanted.push_back(part.name);
        }
    }
    bool less = lessWord > 0, energy = reader.anyPhrase(start + turn, kEnergy) > 0;
    size_t end = parts.end;
    if (lessWord + moreWord == 0) {   // "The strings quieter", "the strings should be a bit louder".
        // "The strings from 0:30 louder", as German has it.
        if (const Stretch between = stretchAt(reader, reader.skip(end, {"should", "must", "the"}), true)) {
            const size_t word = reader.skip(between.end, {"a", "bit", "little", "slightly", "much", "the", "something"});
            const size_t quiet = reader.anyPhrase(word, kLess), loud = reader.anyPhrase(word, kMore), next = word + std::max(quiet, loud);
            if (next > word && !reader.isAny(word, {"up", "down", "forward"}) && (reader.endsClause(next) || reader.isAny(next, {"and", "but", "then", "be", "please", "play"}))) {
                addLevel(reader, parts, between, quiet > 0, reader.anyPhrase(word, kEnergy) > 0, {first, reader.skip(next, {"be", "play"}) - first});
                return true;
            }
        }
        const size_t word = reader.skip(end, {"should", "must", "be", "get", "gets", "become", "becomes", "are", "is", "a", "bit", "little", "slightly", "much", "play", "plays", "need", "needs", "to"});
        const size_t quiet = reader.anyPhrase(word, kLess), loud = reader.anyPhrase(word, kMore);
        if (quiet + loud == 0 || (turn == 0 && reader.isAny(word, {"up", "down", "forward"}))) return false;
        less = quiet > 0;
        energy = reader.anyPhrase(word, kEnergy) > 0;
        end = word + std::max(quiet, loud);
    } else if (turn == 0 && reader.isAny(start, {"up", "down", "forward"})) {
        return false;
    }
    const Stretch after = stretchAt(reader, end, true);
    const Stretch where = after ? after : lead;
    if (!after && !reader.endsClause(end) && !reader.isAny(end, {"and", "but", "please", "then"})) return false;
    if (after) end = after.end;
    addLevel(reader, parts, where, less, energy, {first, end - first});
    return true;
}

// "Quieter from 0:10 to 0:15", "more energy after 0:30": of the whole music, over what energy is there. Energy also thins or fills
// it: a stretch that shall be quieter as a whole is one with less going on.
bool readLevelChange(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    const size_t verb = reader.anyPhrase(i, {"a bit", "a little", "slightly", "it is", "it gets", "gets", "becomes", "make it", "keep it", "the music is", "much"});
    const size_t at = i + verb;
    const size_t less = reader.anyPhrase(at, {"quieter", "softer", "calmer", "gentler", "less energy", "lower energy", "less intense", "less energetic", "more subdued"});
    const size_t more = reader.anyPhrase(at, {"louder", "more energy", "higher energy", "more intense", "more energetic", "more powerful"});
    if (less + more == 0) return false;
    // "The strings quieter" is about the strings.
    if (!lead && i > 0 && !opensStatement(reader, i)) return false;
    const size_t word = reader.skip(at + std::max(less, more), {"again"});
    const Stretch after = stretchAt(reader, word, true);
    const Stretch where = after ? after : lead;
    if (!where || (!after && !reader.endsClause(word) && !reader.isAny(word, {"and", "but", "please", "then"}))) return false;
    addControl(reader, less > 0 ? "energy=-0.2" : "energy=+0.2", where);
    reader.take({first, (after ? after.end : word) - first}, "controls", stretchText(where) + (less > 0 ? ": energy lower by 20 %" : ": energy higher by 20 %"));
    return true;
}

}  // namespace fermata
