// SPDX-License-Identifier: GPL-3.0-or-later
// A small cue of two sections and three stems, and the papers that belong to it.
#pragma once

#include "core/formats/pack.h"
#include "tests/core/formats/samples.h"

namespace fermata {

inline PackInput sampleInput(int64_t frames = 96000) {
    PackInput input;
    input.cueTitle = "Spring Spot";
    input.cueId = "018f0000-0000-7000-8000-000000000001";
    input.projectName = "Launch";
    input.clientName = "ACME";
    input.studio = "Studio Nord";
    input.revision = 2;
    input.revisionHash = sha256(std::string_view("revision"));
    input.engine = "engine-1";
    input.date = "2026-11-22";
    input.time = "09:14:31";
    input.tempo = TempoMap({{{4, 4}, 500000}, {{4, 4}, 500000}});
    Section a;
    a.name = "A";
    a.bars = 1;
    a.end = {48000};
    Section b = a;
    b.name = "B";
    b.firstBar = 1;
    b.start = {48000};
    b.end = {frames};
    input.sections = {a, b};
    uint32_t seed = 0;
    for (const char* name : {"rhythm", "bass", "melody"}) {
        PackStem stem;
        stem.name = stem.role = name;
        stem.sound = "pad.warm";
        stem.audio = noise(frames, ++seed, 1 << 20);
        Note note;
        note.length = {960};
        stem.cells = {{{0}, {3840}, {note}}, {{3840}, {3840}, {note}}};
        input.stems.push_back(std::move(stem));
    }
    input.mix.resize(static_cast<size_t>(frames) * 2);
    for (const PackStem& stem : input.stems) {
        for (size_t i = 0; i < input.mix.size(); ++i) input.mix[i] += stem.audio[i];
    }
    input.master = input.mix;
    for (int32_t& sample : input.master) sample += sample / 4;
    input.mixLoudness.integrated = -18.5;
    input.masterLoudness.integrated = -14.02;
    return input;
}

// Papers whose clearance names every audio file of the staged pack.
inline PackPapers samplePapers(const PackInput& input, const StagedPack& staged) {
    Json files = Json::array();
    for (const PackFile& file : staged.audioFiles()) {
        files.push_back({{"name", file.path.substr(file.path.rfind('/') + 1)}, {"sha256", file.sha256.hex()}});
    }
    PackPapers papers;
    papers.clearanceNumber = "CLR-2026-0042";
    papers.clearanceVersion = 2;
    papers.clearanceJson = canonicalJson({{"revision_hash", input.revisionHash.hex()}, {"files", files}});
    papers.clearancePdf = "%PDF-1.4 names " + sha256(papers.clearanceJson).hex();
    papers.historyHead = "{\"sequence\":7}\n";
    papers.ledgerExtract = "{\"take\":1}\n{\"take\":2}\n";
    papers.inclusionProof = "{\"leaf\":1}\n";
    papers.readFirst = {"Condition 1: name the composer."};
    return papers;
}

inline Result<PackReport> sampleDelivery(const PackInput& input, const std::filesystem::path& out) {
    Result<StagedPack> staged = prepareAudio(input, out, {});
    if (!staged) return fail(staged.error());
    const PackPapers papers = samplePapers(input, *staged);
    return finishPack(std::move(*staged), input, papers);
}

// Names of everything in a folder, hidden things too.
inline std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace fermata
