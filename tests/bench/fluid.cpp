// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fluid.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <filesystem>

#ifdef FERMATA_HAS_FLUIDSYNTH
#include <fluidsynth.h>
#endif

namespace fermata::bench {

std::optional<std::string> installedSoundFont() {
    for (const char* path : {"/usr/share/sounds/sf2/MuseScore_General_Full.sf2", "/usr/share/sounds/sf2/FluidR3_GM.sf2",
                             "/usr/share/sounds/sf2/default-GM.sf2"}) {
        if (std::filesystem::exists(path)) return path;
    }
    return std::nullopt;
}

#ifndef FERMATA_HAS_FLUIDSYNTH
std::optional<FluidRun> renderWithFluid(const FixedSet&, const std::string&, bool) { return std::nullopt; }
#else
namespace {

constexpr int64_t kBlock = 64;  // FluidSynth's own.

struct Event {
    int64_t frame;
    bool on;
    int key;
    int velocity;
};

int drumKey(Voice voice) {
    switch (voice) {
        case Voice::Kick: return 36;
        case Voice::Snare: return 38;
        case Voice::OpenHat: return 46;
        case Voice::Crash: case Voice::Impact: return 49;
        case Voice::ReverseCymbal: case Voice::Riser: return 55;
        case Voice::Whoosh: return 52;
        default: return 42;
    }
}

int program(const std::string& role) {
    return role == "bass" ? 38 : role == "harmony" ? 4 : role == "melody" ? 26 : role == "texture" ? 89 : 0;
}

std::vector<Event> events(const FixedSet& set, const FixedStem& stem) {
    std::vector<Event> list;
    for (size_t section = 0; section < stem.takes.size(); ++section) {
        const Ticks start = set.tempo.barStart(static_cast<int>(section) * kBarsEach);
        for (const Note& note : stem.takes[section].notes) {
            const int key = note.voice == Voice::Pitched ? note.key : drumKey(note.voice);
            const Ticks onset = start + note.start + note.nudge;
            list.push_back({std::max<int64_t>(0, set.tempo.sampleAt(onset).value), true, key, note.velocity});
            list.push_back({set.tempo.sampleAt(onset + note.length).value, false, key, 0});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Event& a, const Event& b) {
        return a.frame != b.frame ? a.frame < b.frame : a.on < b.on;
    });
    return list;
}

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}  // namespace

std::optional<FluidRun> renderWithFluid(const FixedSet& set, const std::string& soundFont, bool effects) {
    FluidRun run;
    std::vector<float> left(kBlock);
    std::vector<float> right(kBlock);
    for (const FixedStem& stem : set.stems) {
        double from = cpuSeconds();
        fluid_settings_t* settings = new_fluid_settings();
        fluid_settings_setnum(settings, "synth.sample-rate", static_cast<double>(kSampleRate));
        fluid_settings_setint(settings, "synth.dynamic-sample-loading", 1);
        fluid_settings_setint(settings, "synth.reverb.active", effects ? 1 : 0);
        fluid_settings_setint(settings, "synth.chorus.active", effects ? 1 : 0);
        fluid_synth_t* synth = new_fluid_synth(settings);
        const bool loaded = synth != nullptr && fluid_synth_sfload(synth, soundFont.c_str(), 1) != FLUID_FAILED;
        if (loaded) {
            fluid_synth_set_interp_method(synth, -1, FLUID_INTERP_7THORDER);
            const bool drums = stem.role == "rhythm" || stem.role == "effects";
            const int channel = drums ? 9 : 0;
            if (!drums) fluid_synth_program_change(synth, channel, program(stem.role));
            run.loadCpu += cpuSeconds() - from;
            from = cpuSeconds();
            const std::vector<Event> list = events(set, stem);
            size_t next = 0;
            for (int64_t frame = 0; frame < set.tempo.end().value; frame += kBlock) {
                for (; next < list.size() && list[next].frame < frame + kBlock; ++next) {
                    const Event& event = list[next];
                    if (event.on) fluid_synth_noteon(synth, channel, event.key, event.velocity);
                    else fluid_synth_noteoff(synth, channel, event.key);
                }
                fluid_synth_write_float(synth, static_cast<int>(kBlock), left.data(), 0, 1, right.data(), 0, 1);
                for (const float x : left) run.peak = std::max(run.peak, std::abs(static_cast<double>(x)));
            }
            run.renderCpu += cpuSeconds() - from;
        }
        if (synth != nullptr) delete_fluid_synth(synth);
        delete_fluid_settings(settings);
        if (!loaded) return std::nullopt;
    }
    return run;
}
#endif

}  // namespace fermata::bench
