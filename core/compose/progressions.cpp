// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/progressions.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/hash.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

using Bars = std::vector<std::vector<ChordSymbol>>;

// A progression written for another mode keeps its degrees and takes the mode's own thirds and sevenths.
ChordSymbol carriedOver(ChordSymbol symbol, const Key& key) {
    const auto scale = key.scale();
    const auto step = [&](int degree) { return scale[static_cast<size_t>(degree % 7)] + degree / 7 * 12; };
    const int third = step(symbol.degree + 2) - step(symbol.degree);
    const int fifth = step(symbol.degree + 4) - step(symbol.degree);
    const int seventh = step(symbol.degree + 6) - step(symbol.degree);
    const bool withSeventh = symbol.quality.find('7') != std::string::npos || symbol.quality.find('9') != std::string::npos;
    symbol.accidental = 0;
    if (fifth == 6) symbol.quality = withSeventh ? (seventh == 9 ? "dim7" : "m7b5") : "dim";
    else if (fifth == 8) symbol.quality = "aug";
    else if (third == 3) symbol.quality = withSeventh ? (seventh == 11 ? "mMaj7" : "m7") : "m";
    else symbol.quality = withSeventh ? (seventh == 11 ? "maj7" : "7") : "";
    return symbol;
}

bool has(const std::vector<std::string>& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

// The bars of the progression for a function in a mode; of a related mode when the style has none in it.
Bars choose(const std::vector<Progression>& list, const Key& key, const std::string& function, uint32_t seed, uint32_t turn) {
    std::vector<const Progression*> own;
    std::vector<const Progression*> related;
    std::vector<const Progression*> ownAny;
    for (const Progression& progression : list) {
        const bool suits = has(progression.functions, function);
        const bool inMode = std::find(progression.modes.begin(), progression.modes.end(), key.mode) != progression.modes.end();
        if (inMode && suits) own.push_back(&progression);
        if (inMode) ownAny.push_back(&progression);
        if (suits) related.push_back(&progression);
    }
    const bool closing = function == "final" || function == "loop";
    const auto& pool = !own.empty() ? own : !ownAny.empty() && !closing ? ownAny : !related.empty() ? related : ownAny;
    if (pool.empty()) return {};
    const Progression& chosen = *pool[(hash32(seed, hash32(function)) + turn) % pool.size()];
    const Bars written = *parseProgression(chosen.chords);
    Bars bars;
    for (const auto& bar : written) bars.insert(bars.end(), static_cast<size_t>(chosen.stretch), bar);
    if (&pool == &related) {
        for (auto& bar : bars) {
            for (ChordSymbol& symbol : bar) symbol = carriedOver(symbol, key);
        }
    }
    return bars;
}

// The beat on which the chord `c` of `count` begins: with a group of the bar where there are enough of them.
int64_t chordBeat(const Meter& meter, const std::vector<int>& groups, int64_t c, int64_t count) {
    const int64_t even = (meter.beats * c + count - 1) / count;
    if (count > static_cast<int64_t>(groups.size()) || c == 0 || c == count) return even;
    int64_t best = even;
    int64_t distance = 100;
    int64_t start = 0;
    for (const int beats : groups) {
        const int64_t off = std::llabs(start * count * 2 - meter.beats * c * 2);
        if (start > 0 && off < distance) {
            best = start;
            distance = off;
        }
        start += beats;
    }
    return best;
}

void lay(const Style& style, const Bars& bars, const Plan& plan, size_t index, PlannedSection& section) {
    section.chords.clear();
    const int first = plan.firstBar(index);
    Ticks at;
    for (size_t b = 0; b < bars.size(); ++b) {
        const Meter& meter = plan.tempo.bars()[static_cast<size_t>(first) + b].meter;
        const std::vector<int> groups = style.groupsOf(meter);
        const auto count = static_cast<int64_t>(bars[b].size());
        for (int64_t c = 0; c < count; ++c) {
            // Whole beats, so that a third of a bar does not fall between them.
            const int64_t from = chordBeat(meter, groups, c, count) * meter.beat().value;
            const int64_t to = chordBeat(meter, groups, c + 1, count) * meter.beat().value;
            if (to <= from) continue;
            section.chords.push_back(realised(bars[b][static_cast<size_t>(c)], section.key, at + Ticks{from}, {to - from}));
        }
        at += meter.bar();
    }
}

bool hasCadence(const Style& style, const std::string& function) {
    return std::any_of(style.cadences.begin(), style.cadences.end(), [&](const Progression& p) { return has(p.functions, function); });
}

bool sameChord(const ChordSymbol& a, const ChordSymbol& b) { return a.degree == b.degree && a.accidental == b.accidental; }

}  // namespace

void fillChords(const Style& style, Plan& plan) {
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        PlannedSection& section = plan.sections[i];
        const bool last = i + 1 == plan.sections.size();
        // Neighbours of one function take turns, so that long stretches do not circle.
        uint32_t turnOf = 0;
        for (size_t k = i; k > 0 && plan.sections[k - 1].function == section.function; --k) ++turnOf;
        Bars source = choose(style.progressions, section.key, section.function, plan.seed, turnOf % 2);
        if (source.empty()) source = {{ChordSymbol{0, 0, section.key.isMinorLike() ? "m" : "", 1}}};
        Bars bars;
        for (int b = 0; b < section.bars; ++b) bars.push_back(source[static_cast<size_t>(b) % source.size()]);
        const bool ends = last && (plan.ending == Ending::Button || plan.ending == Ending::RingOut);
        const bool loops = last && plan.ending == Ending::Loop && hasCadence(style, "loop");
        const std::string kind = ends ? "final" : loops ? "loop" : section.cadence ? "half" : "lead";
        Bars turn = choose(style.cadences, section.key, kind, plan.seed, ends ? 0 : static_cast<uint32_t>(i % 2));
        // A cadence never eats a whole short section: two bars keep one of their own.
        if (!ends && static_cast<int>(turn.size()) >= section.bars) turn.clear();
        if (!ends && !turn.empty() && section.bars >= 2) {
            // Nothing to turn when the progression already arrives there.
            const ChordSymbol& arriving = bars.back().back();
            if (sameChord(arriving, turn.back().back())) turn.clear();
        }
        const int from = std::max(0, section.bars - static_cast<int>(turn.size()));
        const size_t skip = turn.size() > static_cast<size_t>(section.bars) ? turn.size() - static_cast<size_t>(section.bars) : 0;
        for (size_t b = skip; b < turn.size(); ++b) bars[static_cast<size_t>(from) + b - skip] = turn[b];
        lay(style, bars, plan, i, section);
    }
}

}  // namespace fermata
