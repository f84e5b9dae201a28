// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/listening.h"

#include <algorithm>
#include <cstdio>

#include "core/base/text.h"
#include "core/music/beat.h"
#include "core/render/render.h"
#include "core/studio/audio_cache.h"
#include "core/studio/compose_cue.h"

namespace fermata {
namespace {

using documents::ListeningSheet;

// A picture 490 points wide holds no more columns than this at 300 dpi.
constexpr int kColumns = 1400, kRows = 300;

template <class... Values>
std::string print(const char* format, Values... values) {
    char text[160];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

void measureSheet(ListeningSheet& sheet, const std::vector<std::vector<int32_t>>& stems, const std::vector<int32_t>& mix,
                  const std::vector<int32_t>& master) {
    for (size_t i = 0; i < sheet.stems.size(); ++i) {
        documents::SheetStem& stem = sheet.stems[i];
        stem.statistics = noteStatistics(stem.notes, sheet.tempo);
        stem.bands = octaveLevels(stems[i]);
        stem.centroidHz = spectralCentroid(stems[i]);
        stem.lufs = integratedLoudness(stems[i]);
    }
    sheet.mixBands = octaveLevels(mix);
    sheet.mixCentroidHz = spectralCentroid(mix);
    sheet.spectrum = spectrogram(mix, kColumns, kRows);
    sheet.curve = loudnessCurve(master);
    sheet.loudness = measure(master);
    for (documents::SheetSection& part : sheet.sections) {
        const auto from = static_cast<size_t>(part.section.start.value) * 2, to = static_cast<size_t>(part.section.end.value) * 2;
        part.lufs = integratedLoudness(std::span(master).subspan(from, to - from));
    }
}

// Key, tempo, metre, length, loudness: what stands in the title line.
void stateFacts(ListeningSheet& sheet) {
    std::vector<std::string> keys;
    for (const documents::SheetSection& part : sheet.sections) {
        const std::string name = part.section.key.name();
        if (keys.empty() || keys.back() != name) keys.push_back(name);
    }
    sheet.facts.push_back(joined(keys, " → "));
    sheet.facts.push_back(print("%s = %.1f", beatName(usualMeter(sheet.tempo)).c_str(), static_cast<double>(milliBeats(sheet.tempo)) / 1000));
    std::vector<std::string> meters;
    for (const Bar& bar : sheet.tempo.bars()) {
        const std::string name = meterText(bar.meter);
        if (std::find(meters.begin(), meters.end(), name) == meters.end()) meters.push_back(name);
    }
    sheet.facts.push_back(joined(meters, ", "));
    sheet.facts.push_back(print("%d bars in %s", sheet.tempo.barCount(), clockTime(sheet.length).c_str()));
    sheet.facts.push_back(print("%s at %s fps", timecode({0}, sheet.frameRate, sheet.startFrames).c_str(), sheet.frameRate.name().c_str()));
    sheet.facts.push_back(print("master %.1f LUFS (target %.1f), LRA %.1f LU, true peak %.1f dBTP", sheet.loudness.integrated, sheet.targetLufs,
                                sheet.loudness.range, sheet.loudness.truePeak));
}

void addPlanned(ListeningSheet& sheet, const Plan& plan) {
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        const Ticks start = plan.tempo.barStart(plan.firstBar(i));
        for (const Chord& chord : plan.sections[i].chords) {
            sheet.chords.push_back({start + chord.start, chord.length, chordName(chord, plan.sections[i].key)});
        }
    }
    for (const PlannedHit& hit : plan.hits) sheet.hits.push_back({hit.placed, hit.kind});
}

documents::SheetStem emptyStem(const std::string& name, const std::string& role, const std::string& sound) {
    documents::SheetStem stem;
    stem.name = name;
    stem.role = role;
    stem.sound = sound;
    return stem;
}

std::string functionOf(const Plan& plan, const std::string& section) {
    for (const PlannedSection& planned : plan.sections) {
        if (planned.name == section) return planned.function;
    }
    return "";
}

}  // namespace

ListeningSheet sheetOfRehearsal(const Rehearsal& cue, const Style& style, const FrameRate& frameRate) {
    ListeningSheet sheet;
    const Plan& plan = cue.plan;
    sheet.title = style.title.empty() ? style.id : style.title;
    sheet.subtitle = "style " + style.id + " " + style.version + ", seed " + std::to_string(plan.seed);
    sheet.tempo = plan.tempo;
    sheet.length = plan.length;
    sheet.frameRate = frameRate;
    Brief brief;
    brief.frameRate = frameRate;
    sheet.startFrames = brief.pictureStart();
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        const PlannedSection& section = plan.sections[i];
        sheet.sections.push_back({{{}, section.name, plan.firstBar(i), section.bars, plan.sectionStart(i), plan.sectionEnd(i),
                                   section.energy, section.key}, section.function});
    }
    for (size_t s = 0; s < plan.stems.size(); ++s) {
        documents::SheetStem stem = emptyStem(plan.stems[s].name, plan.stems[s].role, plan.stems[s].sound);
        for (size_t i = 0; i < plan.sections.size(); ++i) {
            const auto notes = placedNotes(cue.takes[s][i], {0}, cue.takes[s][i].length, plan.tempo.barStart(plan.firstBar(i)));
            stem.notes.insert(stem.notes.end(), notes.begin(), notes.end());
        }
        sheet.stems.push_back(std::move(stem));
    }
    addPlanned(sheet, plan);
    sheet.targetLufs = plan.loudness.milliLufs / 1000.0;
    sheet.ceilingDb = plan.loudness.truePeakMilliDb / 1000.0;
    measureSheet(sheet, cue.stems, cue.mix, cue.master);
    stateFacts(sheet);
    sheet.footer = "Rehearsed with engine " + std::string(engineVersion()) + "; style SHA-256 " + style.hash.hex() + ". " + cue.mastered.remark;
    return sheet;
}

Result<ListeningSheet> sheetOfCue(Studio& studio, const CueInfo& cue, const Revision& revision) {
    ListeningSheet sheet;
    const Result<Plan> plan = planOf(studio, revision);
    if (!plan) return fail(plan.error());
    if (const Result<void> loaded = studio.audio.preload(revision, studio.threads); !loaded) return fail(loaded.error());
    sheet.title = cue.title;
    sheet.subtitle = "revision " + std::to_string(revision.number) + ", style " + plan->style + ", seed " + std::to_string(plan->seed);
    sheet.tempo = revision.tempo;
    sheet.length = revision.length;
    sheet.frameRate = revision.frameRate;
    sheet.startFrames = revision.startFrames;
    for (const Section& section : revision.sections) sheet.sections.push_back({section, functionOf(*plan, section.name)});
    std::vector<std::vector<int32_t>> audio;
    for (const Stem& stem : revision.stems) {
        documents::SheetStem shown = emptyStem(stem.name, stem.role, stem.sound);
        for (const Section& section : revision.sections) {
            const Cell* cell = revision.cell(section.id, stem.id);
            const Result<Take> take = studio.catalog.take(revision.cue, cell->take);
            if (!take) return fail(take.error());
            // A slice plays the notes that begin inside it.
            const Ticks start = revision.tempo.barStart(section.firstBar);
            const Ticks length = revision.tempo.barStart(section.firstBar + section.bars) - start;
            const Ticks from = start - revision.tempo.barStart(revision.tempo.nearestBar(section.start - cell->offset));
            const auto notes = placedNotes(*take, from, length, start);
            shown.notes.insert(shown.notes.end(), notes.begin(), notes.end());
        }
        sheet.stems.push_back(std::move(shown));
        Result<std::vector<int32_t>> samples = studio.audio.stem(revision, stem);
        if (!samples) return fail(samples.error());
        audio.push_back(std::move(*samples));
    }
    const Result<std::vector<int32_t>> mix = sumStems(audio);
    if (!mix) return fail(mix.error());
    const Result<std::vector<int32_t>> master = studio.audio.mastered(revision, *mix);
    if (!master) return fail(master.error());
    addPlanned(sheet, *plan);
    sheet.targetLufs = revision.loudness.value("target_milli_lufs", -14000) / 1000.0;
    sheet.ceilingDb = revision.loudness.value("target_true_peak_milli_db", -1000) / 1000.0;
    measureSheet(sheet, audio, *mix, *master);
    stateFacts(sheet);
    sheet.footer = "Cue " + cue.id.text() + "; revision " + revision.hash().hex() + "; engine " + std::string(engineVersion()) + ".";
    return sheet;
}

}  // namespace fermata
