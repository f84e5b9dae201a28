// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/bank.h"
#include "core/studio/compose_cue.h"

#include <algorithm>
#include <chrono>

#include "core/base/text.h"
#include "core/brief/loudness_norms.h"
#include "core/compose/brief_controls.h"
#include "core/compose/play_grid.h"
#include "core/compose/style.h"
#include "core/studio/job_scope.h"
#include "core/studio/origins.h"
#include "core/studio/pack_input.h"
#include "core/studio/stopwatch.h"

namespace fermata {
namespace {

Result<Style> styleFor(Studio& studio, const ComposeRequest& request, std::vector<std::string>& notes) {
    const std::string wanted = request.style.empty() ? request.brief.style : request.style;
    std::vector<std::string> broken;
    if (!wanted.empty()) {
        Result<Style> style = loadStyle(studio.styles, wanted);
        if (!style || !request.brief.meter || style->plays(*request.brief.meter)) return style;
        return fail(Code::InvalidArgument, metreRefusal(*request.brief.meter, *style, readableStyles(studio.styles, broken)));
    }
    const std::vector<Style> available = readableStyles(studio.styles, broken);
    if (available.empty()) {
        const std::string why = broken.empty() ? "" : " that can be read: " + broken.front();
        return fail(Code::NotFound, "There are no style packs in " + studio.styles.ours.string() + (why.empty() ? "." : why));
    }
    for (const std::string& problem : broken) notes.push_back("a style was left out, its file has mistakes: " + problem);
    // Of those that have what alone should play, where any has.
    std::vector<Style> able;
    std::copy_if(available.begin(), available.end(), std::back_inserter(able), [&](const Style& style) { return onlyMissing(request.brief, style).empty(); });
    const std::string id = chooseStyle(request.brief, able.empty() ? available : able);
    Result<Style> style = loadStyle(studio.styles, id);
    if (style && request.brief.meter && !style->plays(*request.brief.meter)) return fail(Code::InvalidArgument, metreRefusal(*request.brief.meter, *style, available, request.brief.style == id));
    notes.push_back("style " + id + " chosen from the brief's words");
    return style;
}

// What the brief wants alone and the style does not have, with the styles that do.
void noteMissing(const Studio& studio, const Brief& brief, const Style& style, std::vector<std::string>& notes) {
    const std::vector<std::string> missing = onlyMissing(brief, style);
    if (missing.empty()) return;
    std::vector<std::string> broken;
    const std::vector<Style> all = readableStyles(studio.styles, broken);
    for (const std::string& instrument : missing) {
        const std::vector<std::string> others = stylesWith(instrument, all);
        notes.push_back("the style " + style.id + " has no “" + instrument + "”, so that it cannot play alone; " +
                        (others.empty() ? "no style has it" : "choose one that has it: " + joined(others, ", ")));
    }
}

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

std::string problemsText(const Brief& brief) {
    std::vector<std::string> lines;
    for (const BriefProblem& problem : brief.problems) lines.push_back("“" + problem.field + "”: " + problem.message);
    return joined(lines, " ");
}

std::string softerText(const LoudnessTarget& usual, const LoudnessTarget& made) {
    const auto lufs = [](const LoudnessTarget& target) { return std::to_string(target.milliLufs / 1000); };
    return "mastered to " + lufs(made) + " LUFS, as no loudness was asked for: at " + lufs(usual) + " the limiter would be heard on the loudest strokes; “" + lufs(usual) + " LUFS” in the brief takes it all the same";
}

// Stems that the brief lets play nowhere, as “only piano” does: each pack has the same stems all the same.
std::string silentText(const Plan& plan) {
    std::vector<std::string> names;
    for (const PlannedStem& stem : plan.stems) {
        const auto plays = [&](const PlannedSection& section) {
            const auto direction = section.stems.find(stem.name);
            return direction != section.stems.end() && direction->second.plays;
        };
        if (stem.role != "effects" && std::none_of(plan.sections.begin(), plan.sections.end(), plays)) names.push_back(stem.name);
    }
    return names.empty() ? "" : "silent from beginning to end: " + joined(names, ", ") + "; a pack holds every stem, these as silence";
}

}  // namespace

Result<CueResult> composeCue(Studio& studio, const ComposeRequest& request, const Progress& progress) {
    Stopwatch watch;
    CueResult result;
    if (!request.brief.problems.empty()) {
        return fail(Code::InvalidArgument, "The brief cannot be met as it stands. " + problemsText(request.brief));
    }
    if (request.style.empty() && request.brief.understood.empty() && !request.brief.notUnderstood.empty()) {
        return fail(Code::InvalidArgument, "Nothing in this brief was understood: “" + request.brief.notUnderstood.front().words +
                                               "”. Say at least a length, a mood or a style, or name the style with --style.");
    }
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
    const Result<Style> style = styleFor(studio, request, result.notes);
    if (!style) return fail(style.error());
    const std::string briefText = canonicalJson(toJson(request.brief));
    // The project is in the seed: two clients who ask for the same get different music.
    const uint32_t seed = request.seed ? *request.seed : hash32(briefText + request.project.text());
    progress.at("plan", 0);
    Result<Plan> plan = makePlan(request.brief, *style, seed);
    if (!plan) return fail(plan.error());
    if (const Result<void> used = useBank(request.bank, *plan); !used) return fail(used.error());
    noteMissing(studio, request.brief, *style, result.notes);
    result.notes.insert(result.notes.end(), plan->remarks.begin(), plan->remarks.end());
    if (std::string silent = silentText(*plan); !silent.empty()) result.notes.push_back(std::move(silent));
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
    print.next.made = "composed from the brief (" + style->id + ", seed " + std::to_string(seed) + ")";
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
