// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/motif.h"

#include <algorithm>

#include "core/base/hash.h"
#include "core/compose/tones.h"

namespace fermata {
namespace {

struct Stroke {
    Ticks start;
    Ticks length;
};

// One bar of a rhythm; `bar` chooses among the bars that it has.
std::vector<Stroke> strokesOf(const Pattern& rhythm, int bar) {
    std::vector<Stroke> strokes;
    for (int step = 0; step < rhythm.perBar(); ++step) {
        if (rhythm.at(bar, step) != 'x') continue;
        strokes.push_back({rhythm.step() * step, rhythm.step() * rhythm.run(bar, step)});
    }
    return strokes;
}

// The first half of one bar and the second of another, so that the answer begins as the question did.
std::vector<Stroke> headAndTail(const std::vector<Stroke>& head, const std::vector<Stroke>& tail, Ticks middle) {
    std::vector<Stroke> joined;
    for (Stroke stroke : head) {
        if (stroke.start >= middle) continue;
        stroke.length = std::min(stroke.length, middle - stroke.start);
        joined.push_back(stroke);
    }
    for (const Stroke& stroke : tail) {
        if (stroke.start >= middle) joined.push_back(stroke);
    }
    return joined.size() < 2 ? head : joined;
}

// A contour in the seed's own form: as written, upside down, or with its second half leading.
std::vector<int> shaped(std::vector<int> contour, uint32_t roll) {
    if (roll % 4 == 1) {
        for (int& step : contour) step = -step;
    } else if (roll % 4 == 2) {
        std::rotate(contour.begin(), contour.begin() + static_cast<std::ptrdiff_t>(contour.size() / 2), contour.end());
        const int first = contour.front();
        for (int& step : contour) step -= first;
    }
    return contour;
}

}  // namespace

std::vector<MotifNote> makeMotif(const Style& style, const Meter& meter, const Key& key, uint32_t seed) {
    const StyleMelody& tune = style.melody;
    std::vector<const Pattern*> rhythms;
    for (const Pattern& rhythm : tune.rhythms) {
        if (rhythm.meter == meter) rhythms.push_back(&rhythm);
    }
    if (rhythms.empty()) return {};
    const auto pick = [&](uint32_t question, size_t count) { return hash32(seed, question) % static_cast<uint32_t>(count); };
    const Tones tones(key, tune.tones);
    const std::vector<int> groups = style.groupsOf(meter);
    const Ticks middle = groups.size() > 1 ? meter.beat() * groups.front() : meter.beat() * ((meter.beats + 1) / 2);

    const size_t question = pick(101, rhythms.size());
    // The answer differs in rhythm where the style has more than one.
    const size_t answer = rhythms.size() > 1 ? (question + 1 + pick(102, rhythms.size() - 1)) % rhythms.size() : question;
    const bool alike = pick(108, 10) < 6;
    const std::vector<int> up = shaped(tune.contours[pick(103, tune.contours.size())], pick(109, 8));
    const std::vector<int> down = alike ? up : shaped(tune.contours[pick(104, tune.contours.size())], pick(110, 8));
    static constexpr int kFirst[] = {0, 2, 4, 0, 2, 5};
    static constexpr int kOpen[] = {1, 4, 6, 3, 1};
    const int first = tones.stepOfDegree(kFirst[pick(105, 6)]);
    int open = tones.stepOfDegree(kOpen[pick(106, 5)]);
    if (tones.degreeOfStep(open) % 7 == 0) ++open;  // Where five tones have no second, the third stays open.
    const int close = pick(107, 3) == 0 ? tones.stepOfDegree(2) : 0;

    std::vector<MotifNote> motif;
    for (const bool closes : {false, true}) {
        size_t index = 0;
        const std::vector<int>& contour = closes ? down : up;
        for (int bar = 0; bar < tune.motifBars; ++bar) {
            const size_t other = (bar == 0 ? question : question + 1 + pick(111, rhythms.size())) % rhythms.size();
            std::vector<Stroke> strokes = strokesOf(*rhythms[closes ? answer : other], bar + (closes ? 1 : 0));
            if (closes && alike && bar == 0) strokes = headAndTail(strokesOf(*rhythms[question], 0), strokes, middle);
            for (const Stroke& stroke : strokes) {
                // A contour shorter than the motif goes on from its own end, as a sequence does.
                const int turn = static_cast<int>(index / contour.size());
                const int drift = pick(112, 2) == 0 ? turn : -turn;
                const int step = first + contour[index % contour.size()] + drift;
                motif.push_back({meter.bar() * (bar + (closes ? tune.motifBars : 0)) + stroke.start, stroke.length, step, 0});
                ++index;
            }
        }
        if (index == 0) continue;
        // The last note lands; the one before it comes from a neighbour rather than from the same pitch.
        const int landing = closes ? close : open;
        motif.back().degree = landing + (motif.back().degree - landing > 3 ? tones.size() : motif.back().degree - landing < -4 ? -tones.size() : 0);
        if (index > 2 && motif[motif.size() - 2].degree == motif.back().degree) motif[motif.size() - 2].degree += pick(113, 2) == 0 ? 1 : -1;
    }
    for (MotifNote& note : motif) note.degree = tones.degreeOfStep(note.degree);
    return motif;
}

}  // namespace fermata
