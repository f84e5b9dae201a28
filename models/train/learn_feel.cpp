// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/learn_feel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace fermata::train {
namespace {

using namespace groove;

constexpr std::array<const char*, 9> kFamilies{"rock", "funk", "jazz", "latin", "hiphop", "soul", "pop", "afrocuban", "reggae"};

constexpr double kPrior = 50;

struct Stroke {
    Limb limb;
    int place;
    double us;        // Late.
    double loudness;  // Of the limb's mean in this performance.
    int32_t onset;
};

bool isPerformance(const Piece& piece) {
    return piece.kind.compare(0, 11, "performance") == 0 && !piece.bars.empty() && piece.bars.front().beats == 4 && piece.bars.front().unit == 4;
}

void strokesOf(const Piece& piece, const std::function<void(const Stroke&)>& visit) {
    std::array<double, kLimbs> sum{}, count{};
    for (const PieceNote& note : piece.tracks.front().notes) {
        const auto limb = static_cast<size_t>(limbOfDrumKey(note.pitch));
        sum[limb] += note.velocity;
        ++count[limb];
    }
    for (const PieceNote& note : piece.tracks.front().notes) {
        const int place = placeOf(note.onset % 96);
        const Limb limb = limbOfDrumKey(note.pitch);
        const auto l = static_cast<size_t>(limb);
        if (place >= 0) visit({limb, place, note.microMs * 1000.0, note.velocity * count[l] / std::max(1.0, sum[l]), note.onset});
    }
}

std::string familyOf(const Piece& piece) {
    for (const char* family : kFamilies) {
        if (tokens::styleClass(family) == piece.style) return family;
    }
    return "all";
}

struct Sums {
    double n = 0, us = 0, us2 = 0, v = 0, v2 = 0;
};

}  // namespace

Feel learnFeel(const Corpus& corpus) {
    std::map<std::string, std::array<std::array<Sums, kPlaces>, kLimbs>> sums;
    sums["all"];
    const auto training = [](const Piece& piece) { return piece.split == Split::Train && isPerformance(piece); };
    for (const Piece& piece : corpus.pieces) {
        if (!training(piece)) continue;
        strokesOf(piece, [&](const Stroke& stroke) {
            for (const std::string& family : {std::string("all"), familyOf(piece)}) {
                Sums& s = sums[family][static_cast<size_t>(stroke.limb)][static_cast<size_t>(stroke.place)];
                ++s.n;
                s.us += stroke.us;
                s.us2 += stroke.us * stroke.us;
                s.v += stroke.loudness;
                s.v2 += stroke.loudness * stroke.loudness;
                if (familyOf(piece) == "all") break;
            }
        });
    }
    Feel feel;
    for (const Shard& shard : corpus.shards) {
        const bool heard = std::any_of(corpus.pieces.begin(), corpus.pieces.end(), [&](const Piece& piece) {
            return training(piece) && std::find(shard.sources.begin(), shard.sources.end(), piece.source) != shard.sources.end();
        });
        if (heard) feel.shards.push_back(shard.name);
    }
    for (const auto& [family, limbs] : sums) {
        Style& style = feel.styles[family];
        for (size_t limb = 0; limb < kLimbs; ++limb) {
            for (size_t place = 0; place < kPlaces; ++place) {
                const Sums& s = limbs[limb][place];
                if (s.n < 1) continue;
                // Drummers differ more than places do: a mean of few strokes is drawn to none.
                const double mean = s.us / (s.n + kPrior), loud = (s.v + kPrior) / (s.n + kPrior);
                style.leans[limb][place] = {static_cast<int64_t>(s.n), static_cast<int>(std::lround(mean)), static_cast<int>(std::lround(std::sqrt(std::max(0.0, s.us2 / s.n - s.us / s.n * s.us / s.n)))),
                                            static_cast<int>(std::lround(loud * 1000)), static_cast<int>(std::lround(1000 * std::sqrt(std::max(0.0, s.v2 / s.n - s.v / s.n * s.v / s.n))))};
            }
        }
        // What wanders on: the correlation of neighbouring onsets' rests.
        double product = 0, square = 0;
        for (const Piece& piece : corpus.pieces) {
            if (!training(piece) || (family != "all" && familyOf(piece) != family)) continue;
            double last = 0;
            int32_t lastOnset = -1;
            strokesOf(piece, [&](const Stroke& stroke) {
                if (stroke.onset == lastOnset) return;
                const double rest = stroke.us - style.leans[static_cast<size_t>(stroke.limb)][static_cast<size_t>(stroke.place)].offsetUs;
                if (lastOnset >= 0 && stroke.onset - lastOnset <= 24) {
                    product += rest * last;
                    square += (rest * rest + last * last) / 2;
                }
                last = rest;
                lastOnset = stroke.onset;
            });
        }
        style.memoryPermille = square <= 0 ? 0 : static_cast<int>(std::lround(1000 * product / square));
    }
    return feel;
}

Json feelFigures(const Corpus& corpus, const Feel& feel) {
    double n = 0, none = 0, lean = 0, flat = 0, accented = 0;
    for (const Piece& piece : corpus.pieces) {
        if (piece.split != Split::Test || !isPerformance(piece)) continue;
        const auto it = feel.styles.find(familyOf(piece));
        const Style& style = it == feel.styles.end() ? feel.styles.at("all") : it->second;
        strokesOf(piece, [&](const Stroke& stroke) {
            const Lean& l = style.leans[static_cast<size_t>(stroke.limb)][static_cast<size_t>(stroke.place)];
            ++n;
            none += stroke.us * stroke.us;
            lean += (stroke.us - l.offsetUs) * (stroke.us - l.offsetUs);
            flat += (stroke.loudness - 1) * (stroke.loudness - 1);
            accented += (stroke.loudness - l.velocityPermille / 1000.0) * (stroke.loudness - l.velocityPermille / 1000.0);
        });
    }
    const auto root = [&](double sum, double unit) { return std::round(100 * std::sqrt(sum / std::max(1.0, n)) / unit) / 100; };
    return {{"strokes", n}, {"offset_error_ms", {{"without", root(none, 1000)}, {"with", root(lean, 1000)}}},
            {"velocity_error_permille", {{"without", root(flat, 0.001)}, {"with", root(accented, 0.001)}}}};
}

}  // namespace fermata::train
