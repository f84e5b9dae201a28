// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/cutdown_cue.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/compose/style.h"
#include "core/studio/edit.h"
#include "core/studio/job_scope.h"
#include "core/studio/origins.h"
#include "core/studio/stopwatch.h"

namespace fermata {
namespace {

std::string titleFor(const CueInfo& cue, const CutdownRequest& request) {
    if (!request.title.empty()) return request.title;
    const int64_t ms = request.length.value * 1000 / kSampleRate;
    std::string text = std::to_string(ms / 1000);
    if (ms % 1000 != 0) {
        std::string rest = std::to_string(1000 + ms % 1000).substr(1);
        while (rest.back() == '0') rest.pop_back();
        text += "." + rest;
    }
    return cue.title + " " + text;
}

// The brief of the longer cue as far as it is true of the shorter one.
Brief briefFor(const Brief& longer, const Plan& plan, const std::string& title) {
    Brief brief = longer;
    brief.words.clear();
    brief.title = title;
    brief.length = plan.length;
    brief.sections.clear();
    brief.energy.clear();
    brief.hits.clear();
    for (const PlannedHit& hit : plan.hits) brief.hits.push_back({hit.wanted, hit.kind, ""});
    brief.understood.clear();
    brief.notUnderstood.clear();
    return brief;
}

std::string bpmWords(const Plan& plan) {
    int64_t least = INT64_MAX, most = 0;
    for (const Bar& bar : plan.tempo.bars()) {
        least = std::min(least, bar.microsecondsPerQuarter);
        most = std::max(most, bar.microsecondsPerQuarter);
    }
    const auto bpm = [](int64_t us) {
        const int64_t hundredths = (6000000000LL + us / 2) / us;
        return std::to_string(hundredths / 100) + "." + std::to_string(100 + hundredths % 100).substr(1);
    };
    return most - least > 50 ? "the tempo moves between " + bpm(most) + " and " + bpm(least) + " bpm" : "the tempo stays at " + bpm(most) + " bpm";
}

}  // namespace

Result<CutdownResult> makeCutdown(Studio& studio, const CutdownRequest& request, const Progress& progress) {
    Stopwatch watch;
    CutdownResult result;
    const auto cue = studio.catalog.cue(request.cue);
    if (!cue) return fail(cue.error());
    const auto longer = studio.catalog.revision(request.cue, request.revision);
    if (!longer) return fail(longer.error());
    const Result<Plan> plan = planOf(studio, *longer);
    if (!plan) return fail(plan.error());
    const Result<Brief> brief = briefOf(studio, *longer);
    if (!brief) return fail(brief.error());
    const std::string title = titleFor(*cue, request);
    const auto others = studio.catalog.cues();
    if (!others) return fail(others.error());
    for (const CueInfo& other : *others) {
        if (other.project == cue->project && other.title == title) {
            return fail(Code::Conflict, "The project has a cue “" + title + "” already; give the cut-down another name with --titles.");
        }
    }
    const auto locks = studio.catalog.locks(request.cue);
    if (!locks) return fail(locks.error());
    const auto open = std::count_if(longer->cells.begin(), longer->cells.end(),
                                    [&](const Cell& cell) { return lockOn(*locks, *longer, cell) == nullptr; });
    if (open > 0) {
        result.made.notes.push_back(std::to_string(open) + " of " + std::to_string(longer->cells.size()) + " cells of “" + cue->title +
                                    "” revision " + std::to_string(longer->number) + " are not approved: what is taken from them may still change");
    }
    const Result<int> ending = cleanEnding(studio, *longer);
    if (!ending) return fail(ending.error());
    Result<CutForm> form = chooseForm(*plan, request.length, *ending);
    if (!form) return fail(form.error());
    Result<Arranged> arranged = arrange(studio, *longer, *plan, *form, request.length);
    if (!arranged) return fail(arranged.error());
    watch.lap("plan");

    const auto job = JobScope::start(studio.catalog, cue->project, "compose", {{"cutdown_of", request.cue.text()}, {"title", title}});
    if (!job) return fail(job.error());
    const Result<Style> style = loadStyle(studio.styles, plan->style);
    if (!style) return fail(style.error());
    const auto origins = Origins::open(studio, cue->project, *style);
    if (!origins) return fail(origins.error());
    PrintJob print;
    print.next = std::move(arranged->revision);
    print.next.cue = CueId::create();
    print.cells = std::move(arranged->cells);
    print.target = plan->loudness;
    print.fade = plan->ending == Ending::Fade;
    print.source = request.cue;
    Plan& shorter = arranged->plan;
    const std::string what = "cut down from “" + cue->title + "” revision " + std::to_string(longer->number) + " to " + clockTime(request.length) + ": " + form->words;
    shorter.remarks = {what, bpmWords(shorter),
                       clockTime(shorter.length - shorter.tempo.end()) + " of tail after the last bar" + (form->endingHeld ? ", the ending as approved" : "")};
    for (const std::string& remark : plan->remarks) {
        if (remark.starts_with("the style ")) shorter.remarks.push_back(remark);  // That it is a sketch, for one.
    }
    const Chunk planChunk = documentChunk(canonicalJson(toJson(shorter)));
    const Chunk briefChunk = documentChunk(canonicalJson(toJson(briefFor(*brief, shorter, title))));
    print.next.plan = planChunk.hash();
    print.next.brief = briefChunk.hash();
    print.next.made = what;
    print.next.request = canonicalJson({{"cutdown_of", request.cue.text()}, {"revision", longer->number}, {"revision_hash", longer->hash().hex()},
                                        {"length_samples", request.length.value}});
    result.heldCells = static_cast<int>(print.next.cells.size());
    result.printedCells = static_cast<int>(print.cells.size());
    std::string softer;
    Result<PrintedGrid> grid = printWithHeadroom(studio, print, progress, softer);
    if (!grid) return fail(grid.error());
    lapStages(watch, *grid);
    for (const Chunk& chunk : {planChunk, briefChunk}) {
        const Result<Hash> stored = studio.blobs.put(chunk);
        if (!stored) return fail(stored.error());
        grid->chunks.emplace_back(*stored, chunk);
    }
    auto rows = origins->ledgerRows(studio, grid->made.takes, "asked for a cut-down of " + clockTime(request.length), print.next.request);
    if (!rows) return fail(rows.error());
    grid->made.ledger = std::move(*rows);
    for (const Cell& cell : grid->made.revision.cells) grid->made.asked.push_back({cell.section, cell.stem});
    watch.lap("ledger");

    const auto child = studio.catalog.deriveCue(print.next.cue, request.cue, longer->number, title);
    if (!child) return fail(child.error());
    std::vector<std::string> notes = std::move(result.made.notes);
    Result<CueResult> committed = commitPrinted(studio, cue->project, *grid, shorter);
    if (!committed) return fail(committed.error());
    const auto finished = (*job)->finish(what);
    if (!finished) return fail(finished.error());
    watch.lap("commit");
    result.made = std::move(*committed);
    result.made.notes = std::move(notes);
    result.made.notes.insert(result.made.notes.end(), shorter.remarks.begin(), shorter.remarks.end());
    if (!softer.empty()) result.made.notes.push_back(softer);
    result.made.timings = watch.laps();
    result.pieces = std::move(arranged->pieces);
    size_t kept = 0;
    for (const PlannedHit& hit : plan->hits) {
        const bool here = kept < shorter.hits.size() && shorter.hits[kept].kind == hit.kind &&
                          std::any_of(result.pieces.begin(), result.pieces.end(), [&](const ArrangedPiece& piece) {
                              return hit.placed + Samples{1} >= piece.wasAt && shorter.hits[kept].placed + Samples{1} >= piece.start &&
                                     std::llabs((hit.placed - piece.wasAt - (shorter.hits[kept].placed - piece.start)).value) < kSampleRate / 5 &&
                                     shorter.hits[kept].placed < piece.end;
                          });
        if (here) {
            result.hits.push_back({hit.kind, hit.placed, shorter.hits[kept].wanted, shorter.hits[kept].placed});
            ++kept;
        } else {
            result.lostHits.push_back(hit.kind + " at " + clockTime(hit.placed));
        }
    }
    result.form = std::move(*form);
    return result;
}

Result<std::vector<CueInfo>> cutdownsOf(Catalog& catalog, const CueId& cue, int revision) {
    const auto all = catalog.cues();
    if (!all) return fail(all.error());
    std::vector<std::pair<Samples, CueInfo>> found;
    for (const CueInfo& item : *all) {
        if (item.derivedFrom != cue || item.newestRevision == 0 || (revision != 0 && item.derivedRevision != revision)) continue;
        const auto newest = catalog.revision(item.id, 0);
        if (!newest) return fail(newest.error());
        found.emplace_back(newest->length, item);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<CueInfo> cues;
    for (auto& [length, item] : found) cues.push_back(std::move(item));
    return cues;
}

}  // namespace fermata
