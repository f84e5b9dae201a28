// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/pack_input.h"

#include <cmath>
#include <cstdio>
#include <map>

#include "core/render/master.h"
#include "core/render/render.h"
#include "core/studio/ai_tags.h"
#include "core/studio/audio_cache.h"

namespace fermata {
namespace {

std::string trimText(int milliDb, const Revision& revision) {
    if (milliDb == 0) return "";
    char text[128];
    std::snprintf(text, sizeof text, "The master is trimmed by a constant %+.2f dB to meet %.1f LUFS; stems and mix are as approved.",
                  milliDb / 1000.0, static_cast<double>(revision.loudness.value("target_milli_lufs", int64_t{-14000})) / 1000.0);
    return text;
}

Result<std::vector<MidiCell>> midiCells(Studio& studio, const Revision& revision, const Stem& stem) {
    std::vector<MidiCell> cells;
    const TempoMap& tempo = revision.tempo;
    std::map<Hash, Take> read;
    for (const Section& section : revision.sections) {
        const Cell* cell = revision.cell(section.id, stem.id);
        auto known = read.find(cell->take);
        if (known == read.end()) {
            Result<Take> take = studio.catalog.take(revision.cue, cell->take);
            if (!take) return fail(take.error());
            known = read.emplace(cell->take, std::move(*take)).first;
        }
        // A slice plays the notes that begin inside it.
        const Ticks start = tempo.barStart(section.firstBar);
        const Ticks length = tempo.barStart(section.firstBar + section.bars) - start;
        const Ticks from = start - tempo.barStart(tempo.nearestBar(section.start - cell->offset));
        MidiCell midi{start, length, {}};
        for (Note note : known->second.notes) {
            if (note.start < from || note.start >= from + length) continue;
            note.start -= from;
            midi.notes.push_back(note);
        }
        cells.push_back(std::move(midi));
    }
    return cells;
}

Reporting reporting(const PackInput& input, const Revision& revision) {
    Reporting report;
    report.programme.title = input.projectName;
    report.programme.length = revision.length;
    report.programme.frameRate = revision.frameRate;
    report.programme.startFrames = revision.startFrames;
    report.commercial.advertiser = input.clientName;
    report.commercial.spotTitle = input.projectName;
    report.commercial.length = revision.length;
    CueSheetEntry entry;
    entry.title = input.cueTitle;
    entry.cueId = input.cueId;
    entry.version = std::to_string(revision.number);
    entry.length = revision.length;
    report.entries.push_back(entry);
    return report;
}

}  // namespace

LoudnessTarget targetOf(const Revision& revision) {
    return {static_cast<int>(revision.loudness.value("target_milli_lufs", int64_t{-14000})),
            static_cast<int>(revision.loudness.value("target_true_peak_milli_db", int64_t{-1000}))};
}

int trimMilliDb(const Loudness& measured, const LoudnessTarget& target) {
    const auto off = static_cast<int64_t>(std::lround(1000 * measured.integrated));
    const auto peak = static_cast<int64_t>(std::lround(1000 * measured.truePeak));
    if (measured.integrated < -69 || std::llabs(target.milliLufs - off) <= 100) return 0;
    int64_t trim = std::min(target.milliLufs - off, target.truePeakMilliDb - peak);
    trim = trim >= 0 ? trim / 50 * 50 : -((-trim + 49) / 50 * 50);
    return static_cast<int>(trim);
}

std::vector<int32_t> trimmed(const std::vector<int32_t>& audio, int milliDb) {
    if (milliDb == 0) return audio;
    const auto factor = static_cast<int64_t>(std::llround(std::pow(10.0, milliDb / 20000.0) * (1 << 24)));
    std::vector<int32_t> out;
    out.reserve(audio.size());
    for (const int32_t sample : audio) out.push_back(static_cast<int32_t>((sample * factor + (1 << 23)) >> 24));
    return out;
}

Result<PackInput> packInput(Studio& studio, const CueInfo& cue, const ProjectInfo& project, const Revision& revision,
                            const PackIdentity& identity) {
    const Result<void> loaded = studio.audio.preload(revision, studio.threads);
    if (!loaded) return fail(loaded.error());
    PackInput input;
    input.cueTitle = cue.title;
    input.cueId = cue.id.text();
    input.projectName = project.name;
    input.clientName = project.clientName;
    input.studio = studio.studioName;
    input.preview = identity.preview;
    input.revision = revision.number;
    input.revisionHash = revision.hash();
    input.engine = std::string(engineVersion());
    input.software = "fermata " + std::string(engineVersion());
    input.date = identity.issuedAt.substr(0, 10);
    input.time = identity.issuedAt.substr(11, 8);
    input.frameRate = revision.frameRate;
    input.startFrames = revision.startFrames;
    input.tempo = revision.tempo;
    input.sections = revision.sections;
    input.reference = identity.reference;
    std::vector<std::vector<int32_t>> audio;
    for (const Stem& stem : revision.stems) {
        Result<std::vector<int32_t>> samples = studio.audio.stem(revision, stem);
        if (!samples) return fail(samples.error());
        Result<std::vector<MidiCell>> cells = midiCells(studio, revision, stem);
        if (!cells) return fail(cells.error());
        audio.push_back(*samples);
        input.stems.push_back({stem.name, stem.role, stem.sound, std::move(*samples), {}, std::move(*cells)});
    }
    Result<std::vector<int32_t>> mix = sumStems(audio);
    if (!mix) return fail(mix.error());
    const Result<std::vector<int32_t>> master = studio.audio.mastered(revision, *mix);
    if (!master) return fail(master.error());
    input.mix = std::move(*mix);
    input.mixLoudness = measure(input.mix);
    const int trim = trimMilliDb(measure(*master), targetOf(revision));
    input.master = trimmed(*master, trim);
    input.trimMilliDb = trim;
    input.masterLoudness = measure(input.master);
    input.trimNote = trimText(trim, revision);
    input.reporting = reporting(input, revision);
    Result<std::vector<AiTag>> tags = aiTagsOf(studio, revision);
    if (!tags) return fail(tags.error());
    for (PackStem& stem : input.stems) stem.sourceType = soundSourceType(*tags, stem.name);
    input.reporting.aiTags = std::move(*tags);
    return input;
}

}  // namespace fermata
