// SPDX-License-Identifier: GPL-3.0-or-later
// fermata_master_work [--seeds N] [--first SEED] [--seconds S] [--lufs X] [--stems] [--styles FOLDER] [--write FOLDER]
// [STYLE...]: what the master has to do to real cues (--write: their masters and rhythm stems as raw 24 in 32 bits, stereo). For each: the mix's crest, how far the master's gain swings within each half second that sounds (median,
// 95th percentile, most; the limiter alone and with the compressor), which stems make the samples that are shaved, and
// how each stem stands to the mix in each section (LU), against what its style asks for.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include "core/render/spectrum.h"
#include "tests/core/render/real_cue.h"

using namespace fermata;
using namespace fermata::test;

namespace {

// Which drum is how loud by itself: every stroke of one voice alone.
void drumPeaks(const RealCue& cue, size_t stem) {
    const Plan& plan = cue.plan;
    const std::vector<Take>& takes = cue.takes[stem];
    const std::string& role = plan.stems[stem].role;
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
    for (const auto& [voice, peak] : peaks) std::printf(" %s %.1f", std::string(voiceName(voice)).c_str(), decibelsOrFloor(peak / 8388608.0));
    std::printf(" dBFS\n");
}

void write(const std::string& path, const std::vector<int32_t>& audio) {
    std::vector<int32_t> raised(audio);
    for (int32_t& x : raised) x *= 256;
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(raised.data()), static_cast<std::streamsize>(raised.size() * 4));
}

// The louder channel's largest sample, in dBFS.
double peakOf(std::span<const int32_t> audio) {
    int32_t most = 0;
    for (const int32_t x : audio) most = std::max(most, std::abs(x));
    return decibelsOrFloor(most / 8388608.0);
}

}  // namespace

int main(int argc, char** argv) {
    int seeds = 3, first = 1, seconds = 30;
    double lufs = -14;
    bool byStem = false;
    std::vector<std::string> ids;
    std::string folder = std::string(FERMATA_SOURCE_DIR) + "/packaging/styles", written;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const auto number = [&] { return i + 1 < argc ? std::atof(argv[++i]) : 0.0; };
        if (word == "--seeds") seeds = static_cast<int>(number());
        else if (word == "--first") first = static_cast<int>(number());
        else if (word == "--seconds") seconds = static_cast<int>(number());
        else if (word == "--lufs") lufs = number();
        else if (word == "--stems") byStem = true;
        else if (word == "--styles" && i + 1 < argc) folder = argv[++i];
        else if (word == "--write" && i + 1 < argc) written = argv[++i];
        else ids.push_back(word);
    }
    if (ids.empty()) ids = styleIds(folder);
    for (const std::string& id : ids) {
        const Style style = need(loadStyle(folder, id));
        Swings sums;
        double crest = 0, rhythmCrest = 0, rhythmHz = 0;
        int rhythms = 0;
        double worstLufs = 0;
        std::vector<double> limited;
        std::map<std::string, std::vector<double>> balance, within, peaks, off;
        for (int seed = first; seed < first + seeds; ++seed) {
            const RealCue cue = realCue(style, static_cast<uint32_t>(seed), seconds);
            for (size_t s = 0; byStem && s < cue.stems.size(); ++s) {
                if (cue.plan.stems[s].role == "rhythm") drumPeaks(cue, s);
            }
            const Mastered master = need(masterCue(cue.mix, cue.sections, {static_cast<int>(lufs * 1000), -1000}));
            if (!written.empty()) {
                const std::string name = written + "/" + id + "-" + std::to_string(seed);
                write(name + "-master.raw", applyGain(cue.mix, cue.sections, master.gains));
                for (size_t s = 0; s < cue.stems.size(); ++s) {
                    if (cue.plan.stems[s].role == "rhythm") write(name + "-rhythm.raw", cue.stems[s]);
                }
            }
            addSwings(cue, master, sums);
            limited.push_back(master.limited);
            addBalance(cue, style, off);
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
        std::printf("%-19s crest %4.1f  limiter swing %4.1f %4.1f %4.1f dB  with compressor %4.1f %4.1f %4.1f  limiter at most %4.1f (median %4.1f)  off target %.2f  rhythm crest %4.1f %5.0f Hz  shaved %3.0f%%:", id.c_str(),
                    crest, quantile(sums.limiter, 0.5), quantile(sums.limiter, 0.95), quantile(sums.limiter, 1), quantile(sums.both, 0.5), quantile(sums.both, 0.95), quantile(sums.both, 1), quantile(limited, 1), quantile(limited, 0.5), worstLufs,
                    rhythms ? rhythmCrest / rhythms : 0.0, rhythms ? rhythmHz / rhythms : 0.0, 100 * sums.shaved / static_cast<double>(std::max<size_t>(1, sums.both.size())));
        for (const auto& [role, share] : sums.peaks) std::printf(" %s %.0f%%", role.c_str(), 100 * share / std::max(1.0, sums.shaved));
        std::printf("\n");
        for (const std::string& role : stemRoles()) {
            if (balance[role].empty()) continue;
            std::printf("    %-8s to the mix: cue %5.1f (%.1f to %.1f), sections p10 %5.1f median %5.1f p90 %5.1f, asked %3d, off what is asked p10 %4.1f median %4.1f p90 %4.1f, peak %4.1f over mix\n", role.c_str(), quantile(balance[role], 0.5),
                        quantile(balance[role], 0), quantile(balance[role], 1), quantile(within[role], 0.1), quantile(within[role], 0.5), quantile(within[role], 0.9),
                        style.mix.contains(role) ? style.mix.at(role) : 0, quantile(off[role], 0.1), quantile(off[role], 0.5), quantile(off[role], 0.9), quantile(peaks[role], 0.5));
        }
        std::fflush(stdout);
    }
}
