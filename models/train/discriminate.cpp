// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/discriminate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

#include "core/base/hash.h"
#include "models/groove/feel.h"
#include "models/train/examples.h"

namespace fermata::train {
namespace {

using namespace tokens;
using Bars = std::vector<std::vector<GridNote>>;

constexpr int kRounds = 600;
constexpr double kRate = 0.3, kDecay = 1e-3;

struct Scale {
    std::vector<double> mean, deviation;
};

Scale scaleOf(const std::vector<const std::vector<double>*>& rows) {
    Scale scale{std::vector<double>(rows.front()->size(), 0.0), std::vector<double>(rows.front()->size(), 0.0)};
    for (const auto* row : rows) {
        for (size_t i = 0; i < row->size(); ++i) scale.mean[i] += (*row)[i] / static_cast<double>(rows.size());
    }
    for (const auto* row : rows) {
        for (size_t i = 0; i < row->size(); ++i) scale.deviation[i] += ((*row)[i] - scale.mean[i]) * ((*row)[i] - scale.mean[i]) / static_cast<double>(rows.size());
    }
    for (double& d : scale.deviation) d = d > 1e-12 ? std::sqrt(d) : 1.0;
    return scale;
}

// Standardised, with squares: too regular and too irregular are both to be told.
std::vector<double> seen(const std::vector<double>& figures, const Scale& scale) {
    std::vector<double> x{1.0};
    for (size_t i = 0; i < figures.size(); ++i) {
        const double z = std::clamp((figures[i] - scale.mean[i]) / scale.deviation[i], -4.0, 4.0);
        x.push_back(z);
        x.push_back((z * z - 1) / 2);
    }
    return x;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

// Whole-batch descent; the same every time.
std::vector<double> learned(const std::vector<std::vector<double>>& rows, const std::vector<int>& real) {
    std::vector<double> weights(rows.front().size(), 0.0);
    for (int round = 0; round < kRounds; ++round) {
        std::vector<double> gradient(weights.size(), 0.0);
        for (size_t r = 0; r < rows.size(); ++r) {
            const double away = 1 / (1 + std::exp(-dot(weights, rows[r]))) - real[r];
            for (size_t i = 0; i < weights.size(); ++i) gradient[i] += away * rows[r][i] / static_cast<double>(rows.size());
        }
        for (size_t i = 0; i < weights.size(); ++i) weights[i] -= kRate * (gradient[i] + (i == 0 ? 0 : kDecay) * weights[i]);
    }
    return weights;
}

bool inLearned(size_t piece) { return hash32(77, static_cast<uint32_t>(piece)) % 2 == 0; }

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

}  // namespace

std::vector<double> barFigures(const Window& truth, size_t part, const Bars& made) {
    const GridPart& real = truth.parts[part];
    const bool drums = real.role == Role::Drums;
    double quarters = 0, bars = 0, silent = 0, notes = 0, onsets = 0, length = 0, onBeat = 0, offEighth = 0, sixteenth = 0, first = 0;
    double steps = 0, repeats = 0, leaps = 0, moves = 0, intervals = 0, inChord = 0, chordal = 0, lowest = 0, same = 0, pairs = 0, likeBefore = 0, before = 0;
    std::array<double, 3> limbs{};
    std::array<double, 12> classes{};
    std::set<int> pitches;
    double sum = 0, squares = 0, count = 0;
    int last = -1, lastStep = 0, turns = 0;
    std::map<int, double> lengths, gaps;
    for (size_t bar = 0; bar < real.cells.size(); ++bar) {
        if (!real.cells[bar].hole) continue;
        const auto& written = made[bar];
        ++bars;
        silent += written.empty() ? 1 : 0;
        quarters += truth.bars[bar].ticks / 24.0;
        for (size_t i = 0; i < written.size(); ++i) {
            const GridNote& note = written[i];
            ++notes;
            // A kit's keys and a stroke's written length say who wrote it down, not how it is played.
            const int pitch = drums ? static_cast<int>(groove::limbOfDrumKey(note.pitch)) : note.pitch;
            const int lasting = drums ? 6 : note.length;
            length += lasting / 24.0;
            ++lengths[lasting];
            ++classes[static_cast<size_t>(pitch % 12)];
            pitches.insert(pitch);
            sum += pitch;
            squares += pitch * pitch;
            ++count;
            if (drums && pitch < 3) ++limbs[static_cast<size_t>(pitch)];
            if (!truth.bars[bar].chords.empty() && !drums) {
                const GridChord* sounding = &truth.bars[bar].chords.front();
                for (const GridChord& chord : truth.bars[bar].chords) {
                    if (chord.at <= note.onset) sounding = &chord;
                }
                if (sounding->root >= 0) {
                    ++chordal;
                    inChord += (sounding->tones >> (note.pitch % 12) & 1) != 0 ? 1 : 0;
                    lowest += note.pitch % 12 == sounding->root ? 1 : 0;
                }
            }
            if (i > 0 && written[i - 1].onset == note.onset) continue;
            ++onsets;
            first += note.onset == 0 ? 1 : 0;
            onBeat += note.onset % 24 == 0 ? 1 : 0;
            offEighth += note.onset % 24 == 12 ? 1 : 0;
            sixteenth += note.onset % 12 == 6 ? 1 : 0;
            if (i > 0) ++gaps[note.onset - written[i - 1].onset];
            if (last >= 0) {
                const int step = pitch - last;
                ++moves;
                repeats += step == 0 ? 1 : 0;
                steps += step != 0 && std::abs(step) <= 2 ? 1 : 0;
                leaps += std::abs(step) > 7 ? 1 : 0;
                intervals += std::min(std::abs(step), 24);
                if (step != 0) {
                    turns += lastStep != 0 && (step > 0) != (lastStep > 0) ? 1 : 0;
                    lastStep = step;
                }
            }
            last = pitch;
        }
        if (bar == 0) continue;
        // How much of the bar before stands in this one, at the same places.
        const auto& earlier = real.cells[bar - 1].hole ? made[bar - 1] : real.cells[bar - 1].notes;
        std::set<int> places, placesAndPitches;
        const auto placed = [&](const GridNote& note) { return note.onset * 128 + (drums ? static_cast<int>(groove::limbOfDrumKey(note.pitch)) : note.pitch); };
        for (const GridNote& note : earlier) {
            places.insert(note.onset);
            placesAndPitches.insert(placed(note));
        }
        if (earlier.empty() || written.empty()) continue;
        for (const GridNote& note : written) {
            ++pairs;
            same += placesAndPitches.count(placed(note)) > 0 ? 1 : 0;
            ++before;
            likeBefore += places.count(note.onset) > 0 ? 1 : 0;
        }
    }
    const auto entropy = [](const auto& counts, double whole) {
        double bits = 0;
        for (const auto& [key, n] : counts) bits -= n > 0 && whole > 0 ? n / whole * std::log2(n / whole) : 0;
        return bits;
    };
    std::map<int, double> heard;
    for (int i = 0; i < 12; ++i) heard[i] = classes[static_cast<size_t>(i)];
    double gapCount = 0;
    for (const auto& [gap, n] : gaps) gapCount += n;
    const double mean = share(sum, count);
    std::vector<double> figures{share(onsets, quarters), share(notes, onsets), std::log(1 + share(length, notes)), share(silent, bars), share(first, bars), share(onBeat, onsets),
                                share(offEighth, onsets), share(sixteenth, onsets), share(repeats, moves), share(steps, moves), share(leaps, moves), share(intervals, moves),
                                share(turns, moves), share(inChord, chordal), share(lowest, chordal), entropy(heard, notes), entropy(lengths, notes), entropy(gaps, gapCount),
                                share(static_cast<double>(pitches.size()), notes), std::sqrt(std::max(0.0, share(squares, count) - mean * mean)), share(same, pairs),
                                share(likeBefore, before), limbs[0] / std::max(1.0, notes), limbs[1] / std::max(1.0, notes), limbs[2] / std::max(1.0, notes)};
    // Drums and pitched parts are told apart by different things: each has its own half of the figures.
    std::vector<double> halves(figures.size() * 2, 0.0);
    std::copy(figures.begin(), figures.end(), halves.begin() + (drums ? static_cast<std::ptrdiff_t>(figures.size()) : 0));
    return halves;
}

double areaUnderCurve(std::vector<double> high, std::vector<double> low) {
    if (high.empty() || low.empty()) return 0.5;
    std::sort(low.begin(), low.end());
    double wins = 0;
    for (const double score : high) {
        const auto below = std::lower_bound(low.begin(), low.end(), score), upTo = std::upper_bound(low.begin(), low.end(), score);
        wins += static_cast<double>(below - low.begin()) + static_cast<double>(upTo - below) / 2;
    }
    return wins / (static_cast<double>(high.size()) * static_cast<double>(low.size()));
}

Discriminated discriminate(const std::vector<Pair>& pairs) {
    std::vector<const std::vector<double>*> known;
    for (const Pair& pair : pairs) {
        if (inLearned(pair.piece)) known.insert(known.end(), {&pair.real, &pair.made});
    }
    Discriminated result;
    result.learned = static_cast<int>(known.size() / 2);
    if (known.empty() || known.size() == pairs.size() * 2) return result;
    const Scale scale = scaleOf(known);
    std::vector<std::vector<double>> rows;
    std::vector<int> real;
    for (size_t i = 0; i < known.size(); ++i) {
        rows.push_back(seen(*known[i], scale));
        real.push_back(i % 2 == 0 ? 1 : 0);
    }
    const std::vector<double> weights = learned(rows, real);
    std::vector<double> high, low;
    for (const Pair& pair : pairs) {
        if (inLearned(pair.piece)) continue;
        high.push_back(dot(weights, seen(pair.real, scale)));
        low.push_back(dot(weights, seen(pair.made, scale)));
    }
    result.auc.mean = areaUnderCurve(high, low);
    result.auc.windows = static_cast<int>(high.size());
    std::vector<double> areas;
    Dice dice(4321);
    for (int resample = 0; resample < 1000; ++resample) {
        std::vector<double> h, l;
        for (size_t i = 0; i < high.size(); ++i) {
            const auto at = static_cast<size_t>(dice.below(static_cast<int>(high.size())));
            h.push_back(high[at]);
            l.push_back(low[at]);
        }
        areas.push_back(areaUnderCurve(std::move(h), std::move(l)));
    }
    std::sort(areas.begin(), areas.end());
    result.auc.low = areas[25];
    result.auc.high = areas[974];
    return result;
}

}  // namespace fermata::train
