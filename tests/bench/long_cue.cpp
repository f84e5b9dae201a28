// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/long_cue.h"

#include "core/compose/compose.h"
#include "core/compose/style.h"

namespace fermata::bench {
namespace {

// Strokes that ring out, other ones in each window: FLAC has something to do, and no two windows are the same.
std::vector<int32_t> strokes(int64_t frames, uint32_t seed) {
    std::vector<int32_t> samples(static_cast<size_t>(frames) * 2);
    int64_t amount = 0, phase = 0, step = 1;
    for (int64_t i = 0; i < frames; ++i) {
        if (i % 12000 == 0) {
            seed = seed * 1664525U + 1013904223U;
            amount = 1200000 + (seed >> 12);
            step = 60 + (seed >> 25) * 3;
        }
        phase = (phase + step) % 48000;
        const int64_t triangle = phase < 24000 ? phase - 12000 : 36000 - phase;
        amount -= amount >> 13;
        samples[static_cast<size_t>(i) * 2] = static_cast<int32_t>(triangle * amount / 12000);
        samples[static_cast<size_t>(i) * 2 + 1] = static_cast<int32_t>(triangle * amount / 14000);
    }
    return samples;
}

}  // namespace

// The plan is a real one; the notes and the sound stand for what would take the engine an hour to render.
CueId makeLongCue(Studio& studio, BlobStore& blobs, const ProjectId& project, int minutes, int stems) {
    const Brief brief = briefFromWords("calm ambient in A minor, 80 bpm, " + std::to_string(minutes) + " minutes");
    Plan plan = must(makePlan(brief, must(loadStyle(studio.styles, "ambient-drone")), 1));
    const char* roles[] = {"rhythm", "bass", "harmony", "melody", "texture", "effects"};
    while (static_cast<int>(plan.stems.size()) < stems) {
        PlannedStem stem = plan.stems.back();
        stem.role = roles[plan.stems.size() % 6];
        stem.name = "stem-" + std::to_string(plan.stems.size() + 1);
        for (PlannedSection& section : plan.sections) section.stems[stem.name] = section.stems[plan.stems.back().name];
        plan.stems.push_back(stem);
    }
    const CueId cue = must(studio.catalog.addCue(CueId::create(), project, "Hour")).id;
    NewRevision next;
    Revision& r = next.revision;
    r.id = RevisionId::create();
    r.cue = cue;
    r.number = 1;
    const std::string planText = canonicalJson(toJson(plan)), briefText = canonicalJson(toJson(brief));
    const Chunk planChunk = documentChunk(planText), briefChunk = documentChunk(briefText);
    r.plan = must(blobs.put(planChunk));
    r.brief = must(blobs.put(briefChunk));
    must(studio.catalog.registerChunks(project, {{r.plan, planChunk}, {r.brief, briefChunk}}));
    r.tempo = plan.tempo;
    r.length = plan.length;
    r.frameRate = brief.frameRate;
    r.startFrames = brief.pictureStart();
    r.made = "written for a measurement";
    for (const PlannedStem& stem : plan.stems) r.stems.push_back({StemId::create(), stem.name, stem.role, stem.sound});
    uint32_t seed = 1;
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        const PlannedSection& section = plan.sections[i];
        r.sections.push_back({SectionId::create(), section.name, plan.firstBar(i), section.bars, plan.sectionStart(i), plan.sectionEnd(i), section.energy, section.key});
        const int64_t frames = (plan.sectionEnd(i) - plan.sectionStart(i)).value;
        const Chunk gain = gainChunk(std::vector<uint32_t>(static_cast<size_t>((frames + 15) / 16 + 1), 1U << 22));
        must(blobs.put(gain));
        must(studio.catalog.registerChunks(project, {{gain.hash(), gain}}));
        r.gains.push_back({r.sections.back().id, gain.hash(), {0}});
        for (const Stem& stem : r.stems) {
            Take take;
            take.stem = stem.name;
            take.length = plan.tempo.barStart(plan.firstBar(i) + section.bars) - plan.tempo.barStart(plan.firstBar(i));
            take.sound.patch = "pad.warm";
            take.provenance = {{"player", "rules"}, {"seed", ++seed}};
            const Chunk window = pcm24Chunk(strokes(frames, seed)), carry = carryChunk({});
            Print print;
            print.take = take.hash();
            print.window = must(blobs.put(window));
            print.carry = must(blobs.put(carry));
            print.engine = "test";
            print.start = plan.sectionStart(i);
            print.length = {frames};
            must(studio.catalog.registerChunks(project, {{print.window, window}, {print.carry, carry}}));
            r.cells.push_back({r.sections.back().id, stem.id, print.hash(), {0}, print.take, print.window});
            next.asked.push_back({r.sections.back().id, stem.id});
            next.takes.push_back(take);
            next.prints.push_back(print);
            next.ledger.emplace_back(print.take, Json{{"made_by", "rules"}, {"seed", seed}});
        }
    }
    must(studio.catalog.commitRevision(next));
    return cue;
}

}  // namespace fermata::bench
