// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/compose_cue.h"

#include <algorithm>
#include <chrono>

#include "core/base/text.h"
#include "core/brief/loudness_norms.h"
#include "core/compose/play_grid.h"
#include "core/compose/style.h"
#include "core/studio/job_scope.h"
#include "core/studio/origins.h"
#include "core/studio/pack_input.h"
#include "core/studio/plan_cue.h"
#include "core/studio/stopwatch.h"

namespace fermata {
namespace {

// The frame of revision 1: sections and stems as planned, every cell still empty.
Revision skeleton(const CueId& cue, const Plan& plan, const Brief& brief) {
    Revision revision;
    revision.id = RevisionId::create();
    revision.cue = cue;
    revision.number = 1;
    revision.tempo = plan.tempo;
    revision.length = plan.length;
    revision.loop = plan.ending == Ending::Loop;
    revision.frameRate = brief.frameRate;
    revision.startFrames = brief.pictureStart();
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        const PlannedSection& section = plan.sections[i];
        revision.sections.push_back({SectionId::create(), section.name, plan.firstBar(i), section.bars,
                                     plan.sectionStart(i), plan.sectionEnd(i), section.energy, section.key});
    }
    for (const PlannedStem& stem : plan.stems) {
        revision.stems.push_back({StemId::create(), stem.name, stem.role, stem.sound});
    }
    return revision;
}

// The cells of a first revision, in the order they were played.
Result<std::vector<NewCell>> playAll(const Origins& origins, const Plan& plan, const Style& style, const Revision& revision) {
    Result<std::vector<std::vector<Take>>> takes =
        playGridTogether(plan, [&](const std::vector<PlayRequest>& requests) { return origins.playTogether(requests, style); });
    if (!takes) return fail(takes.error());
    std::vector<NewCell> cells;
    for (size_t stem = 0; stem < revision.stems.size(); ++stem) {
        for (size_t section = 0; section < revision.sections.size(); ++section) {
            cells.push_back({revision.sections[section].id, revision.stems[stem].id, std::move((*takes)[stem][section])});
        }
    }
    return cells;
}

std::vector<std::string> wordsOf(const std::vector<NewCell>& cells) {
    std::vector<Json> provenances;
    for (const NewCell& cell : cells) provenances.push_back(cell.take.provenance);
    return playedWords(provenances);
}

std::string softerText(const LoudnessTarget& usual, const LoudnessTarget& made) {
    const auto lufs = [](const LoudnessTarget& target) { return std::to_string(target.milliLufs / 1000); };
    return "mastered to " + lufs(made) + " LUFS, as no loudness was asked for: at " + lufs(usual) + " the limiter would be heard on the loudest strokes; “" + lufs(usual) + " LUFS” in the brief takes it all the same";
}

}  // namespace

Result<CueResult> composeCue(Studio& studio, const ComposeRequest& request, const Progress& progress) {
    Stopwatch watch;
    CueResult result;
    const std::string title = !request.title.empty() ? request.title
                              : !request.brief.title.empty() ? request.brief.title
                                                             : "Cue " + request.cue.text().substr(9, 4);
    const auto others = studio.catalog.cues();
    if (!others) return fail(others.error());
    for (const CueInfo& other : *others) {
        if (other.project == request.project && other.title == title && other.id != request.cue && !other.archived) {
            return fail(Code::Conflict, "The project has a cue “" + title + "” already; give this one another --title.");
        }
    }
    progress.at("plan", 0);
    Result<PlannedCue> planned = planCue(studio, request);
    if (!planned) return fail(planned.error());
    const Style* const style = &planned->style;
    Plan* const plan = &planned->plan;
    result.notes = std::move(planned->notes);
    const std::string briefText = canonicalJson(toJson(request.brief));
    watch.lap("plan");

    const auto job = JobScope::start(studio.catalog, request.project, "compose", {{"cue", request.cue.text()}});
    if (!job) return fail(job.error());
    const auto origins = Origins::open(studio, request.project, *style, request.players);
    if (!origins) return fail(origins.error());
    watch.lap("prepare");
    PrintJob print;
    print.next = skeleton(request.cue, *plan, request.brief);
    Chunk planChunk = documentChunk(canonicalJson(toJson(*plan)));
    const Chunk briefChunk = documentChunk(briefText);
    print.next.plan = planChunk.hash();
    print.next.brief = briefChunk.hash();
    print.next.made = "composed from the brief (" + style->id + ", seed " + std::to_string(plan->seed) + ")";
    print.target = plan->loudness;
    print.aim = isLoudnessAsked(request.brief) ? Aim::Asked : Aim::Usual;
    print.fade = plan->ending == Ending::Fade;
    Result<std::vector<NewCell>> cells = playAll(*origins, *plan, *style, print.next);
    if (!cells) return fail(cells.error());
    print.cells = std::move(*cells);
    for (std::string& word : wordsOf(print.cells)) result.notes.push_back(std::move(word));
    watch.lap("play");

    std::string softer;
    Result<PrintedGrid> grid = printWithHeadroom(studio, print, progress, softer);
    if (!grid) return fail(grid.error());
    if (!softer.empty()) result.notes.push_back(softer);
    lapStages(watch, *grid);
    if (const LoudnessTarget made = targetOf(grid->made.revision); made.milliLufs != plan->loudness.milliLufs) {
        result.notes.push_back(softerText(plan->loudness, made));
        plan->loudness = made;   // What is made of this cue later is as loud.
        planChunk = documentChunk(canonicalJson(toJson(*plan)));
        grid->made.revision.plan = planChunk.hash();
    }
    const Result<void> documents = [&]() -> Result<void> {
        for (const Chunk& chunk : {planChunk, briefChunk}) {
            const Result<Hash> stored = studio.blobs.put(chunk);
            if (!stored) return fail(stored.error());
            grid->chunks.emplace_back(*stored, chunk);
        }
        return {};
    }();
    if (!documents) return fail(documents.error());

    progress.at("ledger", 0);
    auto rows = origins->ledgerRows(studio, grid->made.takes, "asked for this music by a brief", "");
    if (!rows) return fail(rows.error());
    grid->made.ledger = std::move(*rows);
    for (const NewCell& cell : print.cells) grid->made.asked.push_back({cell.section, cell.stem});
    watch.lap("ledger");

    progress.at("commit", 0);
    const auto cue = studio.catalog.addCue(request.cue, request.project, title);
    if (!cue) return fail(cue.error());
    const auto registered = studio.catalog.registerChunks(request.project, grid->chunks);
    if (!registered) return fail(registered.error());
    auto committed = studio.catalog.commitRevision(grid->made);
    if (!committed) return fail(committed.error());
    const auto finished = (*job)->finish("revision 1");
    if (!finished) return fail(finished.error());
    watch.lap("commit");

    result.cue = *cue;
    result.cue.newestRevision = 1;
    result.revision = std::move(*committed);
    result.plan = std::move(*plan);
    result.timings = watch.laps();
    return result;
}

Result<CueResult> commitMade(Studio& studio, const NewRevision& revision, const Plan& plan) {
    CueResult result;
    auto committed = studio.catalog.commitRevision(revision);
    if (!committed) return fail(committed.error());
    const auto cue = studio.catalog.cue(committed->cue);
    if (!cue) return fail(cue.error());
    result.cue = *cue;
    result.revision = std::move(*committed);
    result.plan = plan;
    return result;
}

Result<CueResult> commitPrinted(Studio& studio, const ProjectId& project, PrintedGrid& grid, const Plan& plan) {
    const auto registered = studio.catalog.registerChunks(project, grid.chunks);
    if (!registered) return fail(registered.error());
    Result<CueResult> result = commitMade(studio, grid.made, plan);
    if (result) result->ringOuts = std::move(grid.ringOuts);
    return result;
}

Result<void> storePlan(Studio& studio, const Plan& plan, PrintedGrid& grid) {
    const Chunk chunk = documentChunk(canonicalJson(toJson(plan)));
    const Result<Hash> stored = studio.blobs.put(chunk);
    if (!stored) return fail(stored.error());
    grid.chunks.emplace_back(*stored, chunk);
    return {};
}

Result<Plan> planOf(Studio& studio, const Revision& revision) {
    const Result<Chunk> chunk = studio.blobs.get(revision.plan);
    if (!chunk) return fail(chunk.error());
    const Result<Json> json = parseJson(documentBytes(*chunk), "the stored plan");
    if (!json) return fail(json.error());
    return planFromJson(*json);
}

Result<Brief> briefOf(Studio& studio, const Revision& revision) {
    const Result<Chunk> chunk = studio.blobs.get(revision.brief);
    if (!chunk) return fail(chunk.error());
    const Result<Json> json = parseJson(documentBytes(*chunk), "the stored brief");
    if (!json) return fail(json.error());
    return briefFromJson(*json);
}

}  // namespace fermata
