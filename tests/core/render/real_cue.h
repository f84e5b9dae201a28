// SPDX-License-Identifier: GPL-3.0-or-later
// A cue as a style makes it, printed stem by stem, and what its mix asks of the master: for tests and fermata_master_work.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "core/render/compressor.h"
#include "core/render/exact_math.h"
#include "core/render/gain_grid.h"
#include "core/render/master.h"
#include "core/render/render.h"

namespace fermata::test {

template <class T>
T need(Result<T> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().message.c_str());
    std::abort();
}

struct RealCue {
    Plan plan;
    std::vector<SectionRange> sections;
    std::vector<std::vector<Take>> takes;      // Stem by section.
    std::vector<std::vector<int32_t>> stems;
    std::vector<int32_t> mix;
};

inline RealCue realCue(const Style& style, uint32_t seed, const Brief& brief, int threads = 1) {
    RealCue cue;
    cue.plan = need(makePlan(brief, style, seed));
    const size_t sections = cue.plan.sections.size();
    cue.takes.resize(cue.plan.stems.size());
    for (size_t i = 0; i < sections; ++i) cue.sections.push_back({cue.plan.sectionStart(i), cue.plan.sectionEnd(i)});
    for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
        for (size_t i = 0; i < sections; ++i) {
            PlayRequest play;
            play.plan = &cue.plan;
            play.section = i;
            play.stem = cue.plan.stems[s].name;
            if (i > 0) play.before = &cue.takes[s][i - 1];
            for (size_t other = 0; other < s; ++other) play.beside.push_back(&cue.takes[other][i]);
            cue.takes[s].push_back(need(playTake(play, style)));
        }
    }
    std::vector<CellInput> cells;
    for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
        for (size_t i = 0; i < sections; ++i) {
            CellInput cell;
            cell.take = &cue.takes[s][i];
            cell.role = cue.plan.stems[s].role;
            cell.tempo = &cue.plan.tempo;
            cell.firstBar = cue.plan.firstBar(i);
            cell.start = cue.sections[i].start;
            cell.end = cue.sections[i].end;
            cell.lastOfCue = i + 1 == sections;
            cells.push_back(cell);
        }
    }
    const std::vector<OwnSound> own = need(renderMany(cells, threads, {}));
    for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
        std::vector<int32_t> row;
        std::vector<float> carry;
        for (size_t i = 0; i < sections; ++i) {
            PrintedAudio print = printCell(own[s * sections + i], carry, {}, cue.plan.stems[s].name, cue.sections[i].start);
            row.insert(row.end(), print.window.begin(), print.window.end());
            carry = std::move(print.carry);
        }
        cue.stems.push_back(std::move(row));
    }
    cue.mix = need(sumStems(cue.stems));
    return cue;
}

inline RealCue realCue(const Style& style, uint32_t seed, int seconds, int threads = 1) {
    Brief brief;
    brief.length = samplesFromMilliseconds(seconds * int64_t{1000});
    return realCue(style, seed, brief, threads);
}

inline double decibelsOrFloor(double x) { return x > 0 ? 20 * std::log10(x) : -200; }

// The value below which `share` of them lie; 0 of none.
inline double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

inline std::span<const int32_t> part(const std::vector<int32_t>& audio, const SectionRange& range) {
    return std::span(audio).subspan(static_cast<size_t>(range.start.value) * 2, static_cast<size_t>((range.end - range.start).value) * 2);
}

// What the master's gain does, dB, one value for each half second that sounds (within 20 dB of the programme's level).
struct Swings {
    std::vector<double> limiter, both;   // From the least gain to the most: the limiter alone, and with the compressor.
    std::map<std::string, double> peaks; // By role, its share of the samples that are turned down by 1.5 dB and more,
    double shaved = 0;                   // of which there are so many.
};

inline void addSwings(const RealCue& cue, const Mastered& master, Swings& sums) {
    const GainGrid grid = need(gainGrid(cue.sections, static_cast<int64_t>(cue.mix.size() / 2)));
    const std::vector<double> power = detectorPower(cue.mix, grid);
    const std::vector<double> compressed = compressorGain(power, programmeLevel(power, {}));
    std::vector<double> gain;
    size_t section = 0;
    for (size_t i = 0; i < grid.knots.size(); ++i) {
        while (section + 1 < cue.sections.size() && grid.knots[i] >= cue.sections[section].end.value) ++section;
        gain.push_back(decibelsOrFloor(gainAt(master.gains[section], grid.knots[i] - cue.sections[section].start.value) / kUnityGain));
    }
    std::vector<double> fixed;
    for (size_t i = 0; i < gain.size(); ++i) fixed.push_back(gain[i] - compressed[i]);
    const double unlimited = *std::max_element(fixed.begin(), fixed.end());
    const size_t half = 24000 / kGridFrames;
    const double gate = exactExp2((programmeLevel(power, {}) - 20) / 3.010299956639812);
    for (size_t from = 0; from + half <= gain.size(); from += half) {
        if (*std::max_element(power.begin() + static_cast<long>(from), power.begin() + static_cast<long>(from + half)) < gate) continue;
        double low[2] = {1e9, 1e9}, high[2] = {-1e9, -1e9};
        size_t deepest = from;
        for (size_t i = from; i < from + half; ++i) {
            const double values[2] = {fixed[i], gain[i]};
            for (int k = 0; k < 2; ++k) {
                low[k] = std::min(low[k], values[k]);
                high[k] = std::max(high[k], values[k]);
            }
            if (fixed[i] < fixed[deepest]) deepest = i;
        }
        sums.limiter.push_back(high[0] - low[0]);
        sums.both.push_back(high[1] - low[1]);
        if (unlimited - fixed[deepest] < 1.5) continue;
        // The loudest sample within 2 ms of the deepest gain, and what each stem gives to it.
        const int64_t centre = grid.knots[deepest];
        size_t loudest = static_cast<size_t>(std::max<int64_t>(0, centre - 110)) * 2;
        for (size_t i = loudest; i < cue.mix.size() && i < static_cast<size_t>(centre + 110) * 2; ++i) {
            if (std::abs(cue.mix[i]) > std::abs(cue.mix[loudest])) loudest = i;
        }
        sums.shaved += 1;
        for (size_t s = 0; s < cue.stems.size(); ++s) {
            sums.peaks[cue.plan.stems[s].role] += static_cast<double>(cue.stems[s][loudest]) / static_cast<double>(cue.mix[loudest]);
        }
    }
}

// By role, for each section in which it sounds (above -60 LUFS and 20 LU under the mix: less
// is what rings on or a pick-up): how many LU it stands above what its
// pack's `mix` asks. What is asked counts between the stems that sound: where one rests, the others make the whole mix.
inline void addBalance(const RealCue& cue, const Style& style, std::map<std::string, std::vector<double>>& off) {
    for (const SectionRange& section : cue.sections) {
        const double all = integratedLoudness(part(cue.mix, section));
        std::map<std::string, double> levels;
        double asked = 0;
        for (size_t s = 0; s < cue.stems.size(); ++s) {
            const std::string& role = cue.plan.stems[s].role;
            const double own = integratedLoudness(part(cue.stems[s], section));
            if (own <= -60 || own < all - 20 || !style.mix.contains(role)) continue;
            levels[role] = own;
            asked += std::pow(10, style.mix.at(role) / 10.0);
        }
        double sum = 0;
        for (const auto& [role, level] : levels) sum += std::pow(10, level / 10);
        for (const auto& [role, level] : levels) off[role].push_back(level - 10 * std::log10(sum) - (style.mix.at(role) - 10 * std::log10(asked)));
    }
}

}  // namespace fermata::test
