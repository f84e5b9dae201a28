// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of one voice of one patch, as the tests demand them and `fermata_patch_table` prints them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/sound/instrument.h"
#include "core/sound/patch.h"
#include "folding.h"

namespace fermata::sound_test {

struct Case {
    std::string patch;
    std::string role;
    Voice voice = Voice::Pitched;
    int key = 60;
    std::string name() const { return patch + " " + std::string(voiceName(voice)); }
    bool struck() const { return role == "rhythm" || role == "effects"; }
    bool hasPitch() const { return voice == Voice::Pitched && patch != "tape.noise" && patch != "air.wind"; }
};

// `all`: every voice of the kits and effects, not a few of each.
inline std::vector<Case> cases(bool all) {
    std::vector<Case> result;
    for (const PatchInfo& patch : patches()) {
        const std::string& role = patch.roles.front();
        if (role == "rhythm") {
            for (int v = static_cast<int>(Voice::Kick); v <= static_cast<int>(Voice::TomHigh); ++v) {
                const auto voice = static_cast<Voice>(v);
                if (all || voice == Voice::Snare || voice == Voice::Clap || voice == Voice::TomLow) result.push_back({patch.id, role, voice, 60});
            }
        } else if (role == "effects") {
            for (int v = static_cast<int>(Voice::Riser); v <= static_cast<int>(Voice::Drop); ++v) {
                if (all || static_cast<Voice>(v) == Voice::Impact) result.push_back({patch.id, role, static_cast<Voice>(v), 60});
            }
        } else {
            result.push_back({patch.id, role, Voice::Pitched, role == "bass" ? 40 : role == "melody" ? 72 : 60});
        }
    }
    return result;
}

inline const TempoMap& tempo() {
    static const TempoMap map(std::vector<Bar>(8));
    return map;
}

inline std::vector<float> rendered(const std::string& patch, const std::vector<TimedNote>& notes, int64_t window,
                                   const std::map<std::string, int>& parameters, int64_t ring = kSampleRate) {
    SoundRequest request;
    request.sound = {patch, parameters};
    request.notes = notes;
    request.windowFrames = window;
    request.maxRingOutFrames = ring;
    request.tempo = &tempo();
    Result<std::vector<float>> audio = renderSound(request);
    if (!audio) qFatal("%s", audio.error().message.c_str());
    return std::move(*audio);
}

// Its parameters with everything that blurs or lengthens a line at 0.
inline std::map<std::string, int> still(const std::string& patch) {
    std::map<std::string, int> parameters = {{"room", 0}};
    for (const PatchInfo& info : patches()) {
        if (info.id != patch) continue;
        for (const char* off : {"vibrato", "motion", "echo", "noise"}) {
            if (std::find(info.parameters.begin(), info.parameters.end(), off) != info.parameters.end()) parameters[off] = 0;
        }
    }
    return parameters;
}

// Where a note shows its colour: a stroke at once, a riser near its end, a pad when it has opened.
inline size_t colourAt(const Case& c) {
    if (c.voice == Voice::Riser || c.voice == Voice::ReverseCymbal) return 26000;
    if (c.voice == Voice::Whoosh) return 16000;
    return c.role == "rhythm" ? 0 : c.role == "texture" ? 20000 : 256;
}

// Folding by the drive at full velocity, in dB; drive and brightness in permille. -200: the patch drives nothing.
inline double foldedDb(const Case& c, int drive, int brightness, size_t saturators = 2) {
    std::map<std::string, int> parameters = still(c.patch);
    parameters["drive"] = drive;
    parameters["brightness"] = brightness;
    FoldMeter meter;
    rendered(c.patch, {{0, 48000, c.voice, c.key, 127, 7}}, 16000, parameters, 480);
    return meter.worst(c.struck(), saturators);
}

// Folding of the tables that choirs and clouds read: what their cubic reader gives against ideal interpolation.
inline double tableFoldedDb(const std::string& id) {
    double worst = -200;
    const auto compare = [&](const sound::PadSpectrum& spectrum, sound::Vowel vowel, int key, double octave) {
        const int base = sound::padBase(key);
        const double ratio = std::exp2((key - base) / 12.0) * octave * sound::kPadStep / 4294967296.0;
        const std::vector<float>& table = sound::padTable(spectrum, base, vowel);
        const auto step = static_cast<uint64_t>(ratio * 4294967296.0);
        sound::PadReader reader{table.data(), uint64_t{12345} << 32};
        std::vector<float> ideal(8192), off(8192);
        const double cut = 0.5;  // The table holds nothing above 24 kHz.
        for (size_t n = 0; n < ideal.size(); ++n) {
            const uint64_t phase = (uint64_t{12345} << 32) + n * step;
            const double at = static_cast<double>(phase >> 32) + static_cast<double>(phase & 0xffffffffU) / 4294967296.0;
            const auto centre = static_cast<int64_t>(at);
            double sum = 0;
            for (int64_t i = centre - 47; i <= centre + 48; ++i) {
                const double t = at - static_cast<double>(i), x = std::numbers::pi * t * cut;
                const double window = 0.35875 + 0.48829 * std::cos(std::numbers::pi * t / 48.5) + 0.14128 * std::cos(2 * std::numbers::pi * t / 48.5) + 0.01168 * std::cos(3 * std::numbers::pi * t / 48.5);
                sum += static_cast<double>(table[static_cast<size_t>(i & static_cast<int64_t>(sound::kPadSize - 1)) + 1]) * window * cut * (std::fabs(x) < 1e-9 ? 1 : std::sin(x) / x);
            }
            ideal[n] = static_cast<float>(sum);
            off[n] = static_cast<float>(static_cast<double>(reader.next(step)) - sum);
        }
        const std::vector<double> line = spectrumOf(ideal, 0, 8192), folded = spectrumOf(off, 0, 8192);
        const double top = *std::max_element(line.begin(), line.end());
        // Gains of the reader below its own images are no folding: lines of the table itself are left out where they are strong.
        double most = 1e-30;
        for (size_t i = 4; i < 20000 * 8192 / 48000; ++i) {
            if (line[i] < 10 * folded[i]) most = std::max(most, folded[i]);
        }
        worst = std::max(worst, 10 * std::log10(most / top));
    };
    for (const sound::Patch& patch : sound::allPatches()) {
        if (patch.id != id) continue;
        for (const int key : {60, 73, 85}) {
            if (const auto* choir = std::get_if<sound::ChoirDesign>(&patch.design)) {
                compare(choir->spectrum, choir->first, key, 1);
                compare(choir->spectrum, choir->second, key, 1);
            }
            if (const auto* cloud = std::get_if<sound::CloudDesign>(&patch.design)) {
                compare(cloud->spectrum, cloud->vowel, key, 1);
                if (cloud->octaveUp > 0) compare(cloud->spectrum, cloud->vowel, key + 12, 1);
                if (cloud->octaveDown > 0) compare(cloud->spectrum, cloud->vowel, key, 0.5);
            }
        }
    }
    return worst;
}

// Players that are blurred on purpose: their pitch is the centre of a band.
inline bool isEnsemble(const std::string& patch) {
    static const std::set<std::string> all = {"pad.choir", "pad.warm", "pad.dark", "strings.ostinato", "strings.low", "strings.legato", "strings.tremolo", "brass.low",
                                              "brass.section", "brass.horn", "bass.reese", "bass.distorted", "guitar.mandolin", "drone.sub", "keys.poly", "keys.accordion", "synth.arp",
                                              "lead.saw", "pad.analog", "pad.filtered", "pad.cloud", "pad.bowed", "choir.epic"};
    return all.contains(patch);
}

// Cents off the key: the mean of some notes, because drift is a cent or two. A band is measured on the octave above 400 Hz,
// where its voices stand apart from each other and from the window's own width.
inline double tuningCents(const std::string& patch, int key, uint32_t noteCount) {
    double mean = 0;
    for (uint32_t id = 1; id <= noteCount; ++id) {
        const std::vector<float> audio = rendered(patch, {{0, 60000, Voice::Pitched, key, 84, id * 7919}}, 60000, still(patch), 480);
        std::vector<float> mid(28800);
        for (size_t n = 0; n < mid.size(); ++n) mid[n] = audio[2 * (n + 9600)] + audio[2 * (n + 9600) + 1];
        const double hz = 440 * std::exp2((key - 69) / 12.0);
        const double band = hz * std::exp2(std::max(0.0, std::ceil(std::log2(400 / hz))));
        mean += (isEnsemble(patch) ? centreCents(mid, band) : centsOff(mid, hz)) / noteCount;
    }
    return mean;
}

struct Colour {
    double softHz = 0, loudHz = 0, louderDb = 0;
};
inline Colour colourOf(const Case& c) {
    double centre[2] = {0, 0}, level[2] = {0, 0};
    for (int i = 0; i < 2; ++i) {
        for (uint32_t id = 1; id <= 3; ++id) {
            const std::vector<float> mid = midOf(rendered(c.patch, {{0, 48000, c.voice, c.key, i == 0 ? 35 : 118, id * 77}}, 48000, {{"room", 0}}));
            centre[i] += centroidHz(mid, colourAt(c), c.role == "rhythm" ? 4096 : 16384) / 3;
            level[i] += powerOf(std::span(mid).first(48000)) / 3;
        }
    }
    return {centre[0], centre[1], 10 * std::log10(level[1] / level[0])};
}

struct Edges {
    double offsetDb = 0;  // DC against the peak.
    double entry = 0;     // The first frames against the peak.
    double release = 0;   // Corners where the key is let go, and at the very end, against the note's own.
    double last = 0;
};
inline Edges edgesOf(const Case& c) {
    const std::vector<float> mid = midOf(rendered(c.patch, {{4800, 48000, c.voice, c.key, 90, 77}}, 60000, {{"room", 0}}));
    Edges edges;
    double sum = 0, peak = 0;
    for (const float x : mid) {
        sum += static_cast<double>(x);
        peak = std::max(peak, std::fabs(static_cast<double>(x)));
    }
    edges.offsetDb = decibels(sum / static_cast<double>(mid.size()) / peak);
    for (size_t n = 4796; n < 4804; ++n) edges.entry = std::max(edges.entry, std::fabs(static_cast<double>(mid[n])) / peak);
    edges.release = clickRatio(mid, 52780, 52840);
    edges.last = clickRatio(mid, mid.size() - 240, mid.size());
    return edges;
}

struct Sides {
    double correlation = 0, monoLossDb = 0;
};
inline Sides sidesOf(const Case& c) {
    const std::vector<float> audio = rendered(c.patch, {{0, 48000, c.voice, c.key, 90, 77}}, 60000, {});
    return {correlation(audio), monoLossDb(audio)};
}

}  // namespace fermata::sound_test
