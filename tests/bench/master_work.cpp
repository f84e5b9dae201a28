// SPDX-License-Identifier: GPL-3.0-or-later
// fermata_master_work [--seeds N] [--first SEED] [--seconds S] [--lufs X] [--stems] [STYLE...]: what the master has to do
// to real cues. For each: the mix's crest, how far the master's gain swings within each half second that sounds (median,
// 95th percentile, most; the limiter alone and with the compressor), which stems make the samples that are shaved, and
// how each stem stands to the mix in each section (LU), against what its style asks for.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "core/render/compressor.h"
#include "core/render/exact_math.h"
#include "core/render/gain_grid.h"
#include "core/render/master.h"
#include "core/render/render.h"
#include "core/render/spectrum.h"

using namespace fermata;

namespace {

template <class T>
T need(Result<T> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().message.c_str());
    std::exit(1);
}

struct Sounded {
    Plan plan;
    std::vector<SectionRange> sections;
    std::vector<std::vector<int32_t>> stems;
    std::vector<int32_t> mix;
};

void drumPeaks(const Plan& plan, const std::vector<Take>& takes, const std::string& role);

Sounded sounded(const Style& style, uint32_t seed, int seconds, bool drums) {
    Sounded cue;
    Brief brief;
    brief.length = samplesFromMilliseconds(seconds * int64_t{1000});
    cue.plan = need(makePlan(brief, style, seed));
    std::vector<std::vector<Take>> takes(cue.plan.stems.size());
    for (size_t i = 0; i < cue.plan.sections.size(); ++i) cue.sections.push_back({cue.plan.sectionStart(i), cue.plan.sectionEnd(i)});
    for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
        std::vector<int32_t> row;
        std::vector<float> carry;
        for (size_t i = 0; i < cue.plan.sections.size(); ++i) {
            PlayRequest play;
            play.plan = &cue.plan;
            play.section = i;
            play.stem = cue.plan.stems[s].name;
            if (i > 0) play.before = &takes[s][i - 1];
            for (size_t other = 0; other < s; ++other) play.beside.push_back(&takes[other][i]);
            takes[s].push_back(need(playTake(play, style)));
            CellInput cell;
            cell.take = &takes[s].back();
            cell.role = cue.plan.stems[s].role;
            cell.tempo = &cue.plan.tempo;
            cell.firstBar = cue.plan.firstBar(i);
            cell.start = cue.sections[i].start;
            cell.end = cue.sections[i].end;
            cell.lastOfCue = i + 1 == cue.plan.sections.size();
            PrintedAudio print = printCell(need(renderOwn(cell)), carry, {}, cue.plan.stems[s].name, cell.start);
            row.insert(row.end(), print.window.begin(), print.window.end());
            carry = std::move(print.carry);
        }
        cue.stems.push_back(std::move(row));
        if (drums && cue.plan.stems[s].role == "rhythm") drumPeaks(cue.plan, takes[s], "rhythm");
    }
    cue.mix = need(sumStems(cue.stems));
    return cue;
}

double decibels(double x);

// Which drum is how loud by itself: every stroke of one voice alone.
void drumPeaks(const Plan& plan, const std::vector<Take>& takes, const std::string& role) {
    std::map<Voice, int32_t> peaks;
    for (size_t i = 0; i < takes.size(); ++i) {
        for (int v = static_cast<int>(Voice::Kick); v <= static_cast<int>(Voice::TomHigh); ++v) {
            Take only = takes[i];
            std::erase_if(only.notes, [&](const Note& note) { return note.voice != static_cast<Voice>(v); });
            if (only.notes.empty()) continue;
            CellInput cell;
            cell.take = &only;
            cell.role = role;
            cell.tempo = &plan.tempo;
            cell.firstBar = plan.firstBar(i);
            cell.start = plan.sectionStart(i);
            cell.end = plan.sectionEnd(i);
            const PrintedAudio print = printCell(need(renderOwn(cell)), {}, {}, role, cell.start);
            for (const int32_t x : print.window) peaks[static_cast<Voice>(v)] = std::max(peaks[static_cast<Voice>(v)], std::abs(x));
        }
    }
    std::printf("    drums:");
    for (const auto& [voice, peak] : peaks) std::printf(" %s %.1f", std::string(voiceName(voice)).c_str(), decibels(peak / 8388608.0));
    std::printf(" dBFS\n");
}

double decibels(double x) { return x > 0 ? 20 * std::log10(x) : -200; }

double at(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

std::span<const int32_t> part(const std::vector<int32_t>& audio, const SectionRange& range) {
    return std::span(audio).subspan(static_cast<size_t>(range.start.value) * 2, static_cast<size_t>((range.end - range.start).value) * 2);
}

// The louder channel's largest sample, in dBFS.
double peakOf(std::span<const int32_t> audio) {
    int32_t most = 0;
    for (const int32_t x : audio) most = std::max(most, std::abs(x));
    return decibels(most / 8388608.0);
}

struct Swings {
    std::vector<double> limiter, both;
    std::map<std::string, double> peaks;  // Share of the shaved samples by role.
    double shaved = 0;
};

void swings(const Sounded& cue, const Mastered& master, Swings& sums) {
    const GainGrid grid = need(gainGrid(cue.sections, static_cast<int64_t>(cue.mix.size() / 2)));
    const std::vector<double> power = detectorPower(cue.mix, grid);
    const std::vector<double> compressed = compressorGain(power, programmeLevel(power, {}));
    std::vector<double> gain;
    size_t section = 0;
    for (size_t i = 0; i < grid.knots.size(); ++i) {
        while (section + 1 < cue.sections.size() && grid.knots[i] >= cue.sections[section].end.value) ++section;
        gain.push_back(decibels(gainAt(master.gains[section], grid.knots[i] - cue.sections[section].start.value) / kUnityGain));
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

}  // namespace

int main(int argc, char** argv) {
    int seeds = 3, first = 1, seconds = 30;
    double lufs = -14;
    bool byStem = false;
    std::vector<std::string> ids;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const auto number = [&] { return i + 1 < argc ? std::atof(argv[++i]) : 0.0; };
        if (word == "--seeds") seeds = static_cast<int>(number());
        else if (word == "--first") first = static_cast<int>(number());
        else if (word == "--seconds") seconds = static_cast<int>(number());
        else if (word == "--lufs") lufs = number();
        else if (word == "--stems") byStem = true;
        else ids.push_back(word);
    }
    const std::string folder = std::string(FERMATA_SOURCE_DIR) + "/packaging/styles";
    if (ids.empty()) ids = styleIds(folder);
    for (const std::string& id : ids) {
        const Style style = need(loadStyle(folder, id));
        Swings sums;
        double crest = 0, rhythmCrest = 0, rhythmHz = 0;
        int rhythms = 0;
        double worstLufs = 0;
        std::map<std::string, std::vector<double>> balance, within, peaks;
        for (int seed = first; seed < first + seeds; ++seed) {
            const Sounded cue = sounded(style, static_cast<uint32_t>(seed), seconds, byStem);
            const Mastered master = need(masterCue(cue.mix, cue.sections, {static_cast<int>(lufs * 1000), -1000}));
            swings(cue, master, sums);
            worstLufs = std::max(worstLufs, std::abs(master.loudness.integrated - lufs));
            const double mixLufs = integratedLoudness(cue.mix);
            crest += (peakOf(cue.mix) - mixLufs) / seeds;
            for (size_t s = 0; s < cue.stems.size(); ++s) {
                const std::string& role = cue.plan.stems[s].role;
                peaks[role].push_back(peakOf(cue.stems[s]) - mixLufs);
                if (role == "rhythm") {
                    rhythmCrest += peakOf(cue.stems[s]) - integratedLoudness(cue.stems[s]);
                    rhythmHz += spectralCentroid(cue.stems[s]);
                    ++rhythms;
                }
                balance[role].push_back(integratedLoudness(cue.stems[s]) - mixLufs);
                for (size_t i = 0; i < cue.sections.size(); ++i) {
                    const double own = integratedLoudness(part(cue.stems[s], cue.sections[i]));
                    const double all = integratedLoudness(part(cue.mix, cue.sections[i]));
                    if (own > -60 && all > -60) within[role].push_back(own - all);
                }
            }
            if (byStem) {
                for (size_t s = 0; s < cue.stems.size(); ++s) {
                    std::printf("    %d %-8s %-18s %6.1f LU, crest %4.1f, peak %5.1f dBFS\n", seed, cue.plan.stems[s].role.c_str(), cue.plan.stems[s].sound.c_str(),
                                integratedLoudness(cue.stems[s]) - mixLufs, peakOf(cue.stems[s]) - integratedLoudness(cue.stems[s]), peakOf(cue.stems[s]));
                }
            }
        }
        std::printf("%-19s crest %4.1f  limiter swing %4.1f %4.1f %4.1f dB  with compressor %4.1f %4.1f %4.1f  off target %.2f  rhythm crest %4.1f %5.0f Hz  shaved %3.0f%%:", id.c_str(),
                    crest, at(sums.limiter, 0.5), at(sums.limiter, 0.95), at(sums.limiter, 1), at(sums.both, 0.5), at(sums.both, 0.95), at(sums.both, 1), worstLufs,
                    rhythms ? rhythmCrest / rhythms : 0.0, rhythms ? rhythmHz / rhythms : 0.0, 100 * sums.shaved / static_cast<double>(std::max<size_t>(1, sums.both.size())));
        for (const auto& [role, share] : sums.peaks) std::printf(" %s %.0f%%", role.c_str(), 100 * share / std::max(1.0, sums.shaved));
        std::printf("\n");
        for (const std::string& role : stemRoles()) {
            if (balance[role].empty()) continue;
            std::printf("    %-8s to the mix: cue %5.1f (%.1f to %.1f), sections p10 %5.1f median %5.1f p90 %5.1f, asked %3d, peak %4.1f over mix\n", role.c_str(), at(balance[role], 0.5),
                        at(balance[role], 0), at(balance[role], 1), at(within[role], 0.1), at(within[role], 0.5), at(within[role], 0.9),
                        style.mix.contains(role) ? style.mix.at(role) : 0, at(peaks[role], 0.5));
        }
        std::fflush(stdout);
    }
}
