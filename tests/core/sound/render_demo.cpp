// SPDX-License-Identifier: GPL-3.0-or-later
// sound_demo FOLDER [PATCH] [BARS]: renders each patch's phrase to a WAV and prints how fast, how loud the peak, how long.
#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "core/sound/instrument.h"
#include "phrases.h"

int main(int argc, char** argv) {
    using namespace fermata;
    if (argc < 2) {
        std::fprintf(stderr, "usage: sound_demo FOLDER [PATCH] [BARS]\n");
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const std::string only = argc > 2 ? argv[2] : "";
    const int bars = argc > 3 ? std::atoi(argv[3]) : 4;
    std::filesystem::create_directories(folder);
    const TempoMap tempo(std::vector<Bar>(static_cast<size_t>(bars)));
    double total = 0;
    for (const PatchInfo& patch : patches()) {
        if (!only.empty() && patch.id != only) continue;
        const std::vector<TimedNote> notes = sound_test::phraseFor(patch, bars);
        SoundRequest request;
        request.sound.patch = patch.id;
        request.role = patch.roles.front();
        request.notes = notes;
        request.windowFrames = bars * 4 * sound_test::kBeat;
        request.maxRingOutFrames = 5 * kSampleRate;
        request.tempo = &tempo;
        Result<std::vector<float>> audio = renderSound(request);  // Builds the tables.
        double seconds = 1e9;
        for (int run = 0; run < 3 && audio; ++run) {
            const std::clock_t begin = std::clock();
            audio = renderSound(request);
            seconds = std::min(seconds, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        }
        if (!audio) {
            std::fprintf(stderr, "%s\n", audio.error().message.c_str());
            return 1;
        }
        double peak = 0, sumLeft = 0, sumRight = 0;
        for (size_t i = 0; i < audio->size(); i += 2) {
            peak = std::max({peak, std::fabs(static_cast<double>((*audio)[i])), std::fabs(static_cast<double>((*audio)[i + 1]))});
            sumLeft += static_cast<double>((*audio)[i]);
            sumRight += static_cast<double>((*audio)[i + 1]);
        }
        const double window = static_cast<double>(request.windowFrames) / kSampleRate;
        total += seconds / window;
        std::printf("%-17s notes %4zu  %7.1f x realtime  peak %6.1f dBFS  ring-out %.2f s  dc %.1e\n", patch.id.c_str(), notes.size(),
                    window / seconds, 20 * std::log10(peak + 1e-12), static_cast<double>(audio->size() / 2) / kSampleRate - window,
                    std::max(std::fabs(sumLeft), std::fabs(sumRight)) / static_cast<double>(audio->size() / 2));
        SF_INFO info{};
        info.samplerate = static_cast<int>(kSampleRate);
        info.channels = 2;
        info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
        SNDFILE* file = sf_open((folder / (patch.id + ".wav")).c_str(), SFM_WRITE, &info);
        if (file == nullptr) return 1;
        sf_writef_float(file, audio->data(), static_cast<sf_count_t>(audio->size() / 2));
        sf_close(file);
    }
    std::printf("mean cost of a stem: %.4f CPU s per s\n", total / (only.empty() ? static_cast<double>(patches().size()) : 1));
}
