// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/baselines.h"

#include <array>
#include <cmath>
#include <functional>

namespace fermata::train {
namespace {

using namespace tokens;

uint64_t mixed(uint64_t hash, uint64_t value) {
    hash ^= value + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2);
    hash *= 0xff51afd7ed558ccdULL;
    return hash ^ hash >> 33;
}

// Names of the contexts of orders 0..kOrder for a field of a role after `past` (newest last).
std::array<uint64_t, Baselines::kOrder + 1> contexts(int role, size_t field, const std::vector<uint32_t>& past) {
    std::array<uint64_t, Baselines::kOrder + 1> names{};
    uint64_t hash = mixed(mixed(1469598103934665603ULL, static_cast<uint64_t>(role)), field);
    names[0] = hash;
    for (size_t order = 1; order <= Baselines::kOrder; ++order) {
        const uint32_t symbol = order <= past.size() ? past[past.size() - order] : 0;
        hash = mixed(hash, symbol + 1000003ULL * order);
        names[order] = hash;
    }
    return names;
}

uint32_t symbolOf(size_t field, int16_t value) { return static_cast<uint32_t>(field * 1000) + static_cast<uint32_t>(value) + 1; }

// A window's targets, part by part in time, with what each field follows.
using Visit = std::function<void(size_t step, size_t field, int16_t value, const std::vector<uint32_t>& past)>;
void walk(const Sequence& sequence, int parts, int bars, const Visit& visit) {
    std::vector<std::vector<size_t>> cells(static_cast<size_t>(parts * bars));
    for (size_t i = 0; i < sequence.steps.size(); ++i) cells[static_cast<size_t>(sequence.cell[i].part * bars + sequence.cell[i].bar)].push_back(i);
    for (int part = 0; part < parts; ++part) {
        std::vector<uint32_t> past;
        for (int bar = 0; bar < bars; ++bar) {
            for (const size_t step : cells[static_cast<size_t>(part * bars + bar)]) {
                for (size_t field = 0; field < kFields; ++field) {
                    const int16_t value = sequence.targets[step].value[field];
                    if (value < 0) continue;
                    visit(step, field, value, past);
                    past.push_back(symbolOf(field, value));
                    if (past.size() > 64) past.erase(past.begin(), past.begin() + 32);
                }
            }
        }
    }
}

}  // namespace

Baselines::Baselines(const std::vector<Example>& heldOut) {
    for (const Example& example : heldOut) {
        walk(example.sequence, static_cast<int>(example.window.parts.size()), static_cast<int>(example.window.bars.size()),
             [&](size_t step, size_t field, int16_t, const std::vector<uint32_t>& past) {
                 if (!example.sequence.hole[step]) return;
                 for (const uint64_t name : contexts(example.role[step], field, past)) m_counts[name];
             });
    }
}

void Baselines::learn(const Piece& piece) {
    for (size_t track = 0; track < piece.tracks.size(); ++track) {
        const int role = static_cast<int>(piece.tracks[track].role);
        for (int first = 0; first < static_cast<int>(piece.bars.size()); first += 8) {
            const int count = std::min(8, static_cast<int>(piece.bars.size()) - first);
            const Window window = windowOf(piece, first, count, {track}, 0);
            walk(encode(window, {}), 1, count, [&](size_t, size_t field, int16_t value, const std::vector<uint32_t>& past) {
                for (const uint64_t name : contexts(role, field, past)) {
                    const auto found = m_counts.find(name);
                    if (found == m_counts.end()) break;  // Longer contexts are then not asked for either.
                    ++found->second.next[value];
                    ++found->second.total;
                }
            });
        }
    }
}

nets::Losses Baselines::predict(const Example& example, int order) const {
    nets::Losses losses;
    walk(example.sequence, static_cast<int>(example.window.parts.size()), static_cast<int>(example.window.bars.size()),
         [&](size_t step, size_t field, int16_t value, const std::vector<uint32_t>& past) {
             if (!example.sequence.hole[step]) return;
             double p = 1.0 / kFieldSize[field];
             const auto names = contexts(example.role[step], field, past);
             for (int n = 0; n <= order; ++n) {
                 const Counts& counts = m_counts.at(names[static_cast<size_t>(n)]);
                 if (counts.total == 0) break;
                 const auto kinds = static_cast<double>(counts.next.size());
                 const auto seen = counts.next.find(value);
                 const double here = seen == counts.next.end() ? 0.0 : static_cast<double>(seen->second);
                 p = (here + kinds * p) / (static_cast<double>(counts.total) + kinds);
             }
             nets::Losses::Sum& sum = losses.by[1][example.role[step]];
             sum.nats[field] -= std::log(p);
             if (field == 0) ++sum.steps;
             if (field == 1) ++sum.notes;
         });
    return losses;
}

nets::Losses Baselines::unigram(const Example& example) const { return predict(example, 0); }
nets::Losses Baselines::markov(const Example& example) const { return predict(example, kOrder); }

}  // namespace fermata::train
