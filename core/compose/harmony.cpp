// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/harmony.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/base/text.h"
#include "core/music/spelling.h"

namespace fermata {
namespace {

struct QualityFacts {
    std::string_view name;
    std::array<int, 6> steps;  // -1 = unused.
};

constexpr QualityFacts kQualities[] = {
    {"", {0, 4, 7, -1, -1, -1}},  {"m", {0, 3, 7, -1, -1, -1}},  {"5", {0, 7, -1, -1, -1, -1}},
    {"7", {0, 4, 7, 10, -1, -1}},  {"maj7", {0, 4, 7, 11, -1, -1}},  {"m7", {0, 3, 7, 10, -1, -1}},
    {"mMaj7", {0, 3, 7, 11, -1, -1}},  {"sus2", {0, 2, 7, -1, -1, -1}},  {"sus4", {0, 5, 7, -1, -1, -1}},
    {"7sus4", {0, 5, 7, 10, -1, -1}},  {"9sus4", {0, 5, 7, 10, 2, -1}},  {"dim", {0, 3, 6, -1, -1, -1}},
    {"dim7", {0, 3, 6, 9, -1, -1}},  {"m7b5", {0, 3, 6, 10, -1, -1}},  {"aug", {0, 4, 8, -1, -1, -1}},
    {"add9", {0, 4, 7, 2, -1, -1}},  {"madd9", {0, 3, 7, 2, -1, -1}},  {"add11", {0, 4, 7, 5, -1, -1}},
    {"9", {0, 4, 7, 10, 2, -1}},  {"maj9", {0, 4, 7, 11, 2, -1}},  {"m9", {0, 3, 7, 10, 2, -1}},
    {"6", {0, 4, 7, 9, -1, -1}},  {"m6", {0, 3, 7, 9, -1, -1}},  {"69", {0, 4, 7, 9, 2, -1}},
    {"7b9", {0, 4, 7, 10, 1, -1}},  {"7#9", {0, 4, 7, 10, 3, -1}},  {"7#5", {0, 4, 8, 10, -1, -1}},
    {"7#11", {0, 4, 7, 10, 6, -1}},  {"7b13", {0, 4, 7, 10, 8, -1}},  {"13", {0, 4, 7, 10, 2, 9}},
    {"maj13", {0, 4, 7, 11, 2, 9}},  {"m13", {0, 3, 7, 10, 2, 9}},  {"maj7#11", {0, 4, 7, 11, 6, -1}},
    {"m11", {0, 3, 7, 10, 5, -1}},
};

const QualityFacts* qualityFacts(std::string_view name) {
    for (const QualityFacts& facts : kQualities) {
        if (facts.name == name) return &facts;
    }
    return nullptr;
}

int wrap12(int pitch) { return ((pitch % 12) + 12) % 12; }

// The tones in the order of their weight when there are fewer voices than tones.
std::vector<int> weighedTones(const Chord& chord) {
    const std::vector<int> tones = chordTones(chord);
    std::vector<int> order;
    for (const size_t index : {size_t{1}, size_t{3}, size_t{5}, size_t{0}, size_t{4}, size_t{2}}) {
        if (index < tones.size()) order.push_back(tones[index]);
    }
    return order;
}

// Every voicing whose neighbours are at most a ninth apart, built upwards from each possible lowest pitch.
void extend(const std::vector<int>& tones, size_t count, int high, std::vector<int>& partial,
            std::vector<std::vector<int>>& all) {
    if (partial.size() == count) {
        all.push_back(partial);
        return;
    }
    for (int pitch = partial.back() + 1; pitch <= std::min(high, partial.back() + 12); ++pitch) {
        if (pitch - partial.back() < 2 && partial.size() + 1 == count) continue;  // No semitone rub on top.
        if (std::find(tones.begin(), tones.end(), wrap12(pitch)) == tones.end()) continue;
        partial.push_back(pitch);
        extend(tones, count, high, partial, all);
        partial.pop_back();
    }
}

int movement(const std::vector<int>& before, const std::vector<int>& now) {
    int sum = 0;
    for (size_t i = 0; i < now.size(); ++i) {
        // Voices are paired by position from the top: the ear follows the upper line.
        const size_t fromTop = now.size() - 1 - i;
        const int old = fromTop < before.size() ? before[before.size() - 1 - fromTop] : before.front();
        const int step = std::abs(now[i] - old);
        sum += step * (fromTop == 0 ? 2 : 1) + (step > 7 ? 6 : 0);
    }
    return sum;
}

bool isParallel(int topBefore, int topNow, int bassBefore, int bassNow) {
    if (bassBefore < 0 || bassNow < 0 || topBefore == topNow || bassBefore == bassNow) return false;
    const int before = wrap12(topBefore - bassBefore);
    const int now = wrap12(topNow - bassNow);
    return before == now && (now == 0 || now == 7);
}

}  // namespace

bool isChordQuality(std::string_view quality) { return qualityFacts(quality) != nullptr; }

std::vector<int> chordTones(const Chord& chord) {
    const QualityFacts* facts = qualityFacts(chord.quality);
    if (facts == nullptr) facts = &kQualities[0];
    std::vector<int> tones;
    for (const int step : facts->steps) {
        if (step >= 0) tones.push_back(wrap12(chord.root + step));
    }
    return tones;
}

std::string chordName(const Chord& chord, const Key& key) {
    std::string name = spelled(chord.root, key) + chord.quality;
    if (chord.bass >= 0 && chord.bass != chord.root) name += "/" + spelled(chord.bass, key);
    return name;
}

Result<ChordSymbol> parseChordSymbol(std::string_view text) {
    const auto bad = [&](const std::string& why) {
        return fail(Code::InvalidArgument, "“" + std::string(text) + "” is no chord: " + why);
    };
    ChordSymbol symbol;
    std::string_view rest = text;
    if (!rest.empty() && (rest.front() == 'b' || rest.front() == '#')) {
        symbol.accidental = rest.front() == 'b' ? -1 : 1;
        rest.remove_prefix(1);
    }
    static constexpr std::string_view kNumerals[] = {"VII", "III", "IV", "VI", "II", "V", "I"};
    static constexpr int kDegrees[] = {6, 2, 3, 5, 1, 4, 0};
    bool minor = false;
    bool found = false;
    for (size_t i = 0; i < std::size(kNumerals) && !found; ++i) {
        const std::string lower = lowerCase(kNumerals[i]);
        for (const std::string_view form : {kNumerals[i], std::string_view(lower)}) {
            if (found || rest.substr(0, form.size()) != form) continue;
            found = true;
            minor = form == lower;
            symbol.degree = kDegrees[i];
            rest.remove_prefix(form.size());
        }
    }
    if (!found || (!rest.empty() && std::string_view("IViv").find(rest.front()) != std::string_view::npos)) return bad("it must begin with a roman numeral from I to VII, as in “vi7” or “bVIImaj7”.");
    if (const size_t slash = rest.find('/'); slash != std::string_view::npos) {
        const std::string_view tone = rest.substr(slash + 1);
        if (tone != "1" && tone != "3" && tone != "5" && tone != "7") return bad("after “/” stands the chord tone in the bass, 1, 3, 5 or 7.");
        symbol.bassTone = tone.front() - '0';
        rest = rest.substr(0, slash);
    }
    symbol.quality = std::string(rest);
    static constexpr std::string_view kOwnThird[] = {"dim", "dim7", "m7b5", "sus2", "sus4", "7sus4", "9sus4", "5"};
    const bool ownThird = std::find(std::begin(kOwnThird), std::end(kOwnThird), symbol.quality) != std::end(kOwnThird);
    if (minor && !ownThird) symbol.quality = symbol.quality == "maj7" ? "mMaj7" : "m" + symbol.quality;
    if (!isChordQuality(symbol.quality)) {
        std::vector<std::string> known;
        for (const QualityFacts& facts : kQualities) known.emplace_back(facts.name.empty() ? "(major)" : facts.name);
        return bad("the quality is “" + symbol.quality + "”; known are " + joined(known, ", ") + ".");
    }
    return symbol;
}

Result<std::vector<std::vector<ChordSymbol>>> parseProgression(std::string_view text) {
    std::vector<std::vector<ChordSymbol>> bars;
    for (const std::string& barText : splitText(text, '|')) {
        std::vector<ChordSymbol> bar;
        for (const std::string& word : splitText(trimmed(barText), ' ')) {
            if (trimmed(word).empty()) continue;
            if (trimmed(word) == "%") {
                if (bars.empty()) return fail(Code::InvalidArgument, "“%” repeats the bar before, and the first bar has none.");
                bar = bars.back();
                continue;
            }
            const Result<ChordSymbol> symbol = parseChordSymbol(trimmed(word));
            if (!symbol) return fail(symbol.error());
            bar.push_back(*symbol);
        }
        if (bar.empty()) return fail(Code::InvalidArgument, "a bar of “" + std::string(text) + "” holds no chord.");
        bars.push_back(bar);
    }
    return bars;
}

Chord realised(const ChordSymbol& symbol, const Key& key, Ticks start, Ticks length) {
    Chord chord;
    chord.root = wrap12(key.pitchClass(symbol.degree) + symbol.accidental);
    chord.quality = symbol.quality;
    chord.start = start;
    chord.length = length;
    const std::vector<int> tones = chordTones(chord);
    const auto index = static_cast<size_t>((symbol.bassTone - 1) / 2);
    if (symbol.bassTone > 1 && index < tones.size()) chord.bass = tones[index];
    return chord;
}

const Chord& chordAt(const std::vector<Chord>& chords, Ticks at) {
    const auto next = std::upper_bound(chords.begin(), chords.end(), at,
                                       [](Ticks tick, const Chord& chord) { return tick < chord.start; });
    return next == chords.begin() ? chords.front() : *(next - 1);
}

bool fits(int pitch, const Key& key, const Chord& chord) {
    const std::vector<int> tones = chordTones(chord);
    if (std::find(tones.begin(), tones.end(), wrap12(pitch)) != tones.end()) return true;
    if (!key.contains(pitch)) return false;
    for (const int tone : tones) {
        if (key.contains(tone)) continue;
        // A raised tone (a major third, as the leading tone of a minor key) stands for the one below it, a lowered
        // one for the one above.
        const int above = wrap12(tone - chord.root);
        const bool raised = above == 4 || above == 8 || above == 11;
        if (wrap12(pitch) == wrap12(tone + (raised ? -1 : 1))) return false;
    }
    return true;
}

std::vector<int> spreadVoicing(std::vector<int> voices, std::string_view spread, int low, int high) {
    const size_t count = voices.size();
    if (spread == "drop2" && count >= 3 && voices[count - 2] - 12 >= low) voices[count - 2] -= 12;
    else if (spread == "open" && count >= 3 && voices[1] + 12 <= high + 5) voices[1] += 12;
    std::sort(voices.begin(), voices.end());
    voices.erase(std::unique(voices.begin(), voices.end()), voices.end());
    return voices;
}

Chord reduced(Chord chord, std::string_view spread) {
    // A power chord over a diminished fifth keeps only its root.
    const std::vector<int> tones = chordTones(chord);
    const bool perfect = std::find(tones.begin(), tones.end(), wrap12(chord.root + 7)) != tones.end();
    if (spread == "power" && perfect) chord.quality = "5";
    return chord;
}

std::vector<int> voiced(const Chord& chord, int count, int low, int high, const std::vector<int>& before,
                        int bassBefore, int bassNow, bool strict, bool rootless) {
    std::vector<int> weighed = weighedTones(chord);
    // The bass has the root; a triad keeps it.
    if (rootless && weighed.size() > 3) weighed.erase(std::remove(weighed.begin(), weighed.end(), chord.root), weighed.end());
    const auto wanted = static_cast<size_t>(std::max(1, count));
    // Fewer voices than tones: the lightest tones (the fifth first) stay out.
    std::vector<int> tones(weighed.begin(), weighed.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, weighed.size())));
    std::vector<std::vector<int>> all;
    std::vector<int> partial;
    for (int lowest = low; lowest <= high; ++lowest) {
        if (std::find(tones.begin(), tones.end(), wrap12(lowest)) == tones.end()) continue;
        partial = {lowest};
        extend(tones, wanted, high, partial, all);
    }
    const int centre = (low + high) / 2;
    std::vector<int> best;
    int bestCost = 0;
    for (const std::vector<int>& voicing : all) {
        int missing = 0;
        for (const int tone : tones) {
            const bool present = std::any_of(voicing.begin(), voicing.end(), [&](int p) { return wrap12(p) == tone; });
            missing += present ? 0 : 1;
        }
        int sum = 0;
        int rub = 0;
        for (size_t i = 0; i < voicing.size(); ++i) {
            sum += voicing[i];
            // Close intervals low down are mud.
            if (i > 0 && voicing[i - 1] < 52 && voicing[i] - voicing[i - 1] < 5) rub += 6;
            if (i > 0 && voicing[i] - voicing[i - 1] < 3) rub += voicing[i] - voicing[i - 1] == 1 ? 6 : 3;
        }
        const int offCentre = std::abs(sum / static_cast<int>(voicing.size()) - centre);
        int cost = missing * 40 + rub;
        if (before.empty()) {
            const int span = voicing.back() - voicing.front();
            cost += offCentre * 3 + (span > 19 ? span - 19 : 0);
        } else {
            cost += movement(before, voicing) + offCentre / 2;
            if (isParallel(before.back(), voicing.back(), bassBefore, bassNow)) cost += strict ? 100000 : 60;
        }
        if (best.empty() || cost < bestCost) {
            best = voicing;
            bestCost = cost;
        }
    }
    if (best.empty()) best = {low + wrap12(chord.root - low)};
    return best;
}

}  // namespace fermata
