// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/cutdown_cue.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/compose/brief_place.h"
#include "core/compose/style.h"
#include "core/music/beat.h"
#include "core/studio/edit.h"
#include "core/studio/job_scope.h"
#include "core/studio/origins.h"
#include "core/studio/stopwatch.h"
#include "core/studio/take_reader.h"

namespace fermata {
namespace {

// The form laid out, and what it was made of.
struct Planned {
    CutdownView view;
    Revision longer;
    Plan plan;        // Of the longer cue.
    Arranged arranged;
};

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
    std::erase_if(brief.controls, [](const BriefControl& one) { return one.from || one.until || asksForBars(one); });
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
    const Meter meter = usualMeter(plan.tempo);
    const auto bpm = [&](int64_t us) {
        const int64_t hundredths = (milliBeats(meter, (60000000000LL + us / 2) / us) + 5) / 10;
        return std::to_string(hundredths / 100) + "." + std::to_string(100 + hundredths % 100).substr(1);
    };
    return most - least > 50 ? "the tempo moves between " + bpm(most) + " and " + bpm(least) + " bpm" : "the tempo stays at " + bpm(most) + " bpm";
}

// The bars in which the tune states its motif, as its notes have it; where the notes keep to none of its rhythm, the first // in which the plan lets the tune speak.
Result<void> findMotif(Studio& studio, const Revision& revision, const Plan& plan, FormWishes& wishes) {
    if (plan.motif.empty() || plan.tempo.bars().empty()) return {};
    const Ticks bar = plan.tempo.bars().front().meter.bar();
    Ticks end;
    std::vector<Ticks> onsets;
    for (const MotifNote& note : plan.motif) {
        end = std::max(end, note.start + note.length);
        if (note.start < bar) onsets.push_back(note.start);
    }
    wishes.motifBars = static_cast<int>(std::clamp<int64_t>((end.value + bar.value - 1) / bar.value, 1, 4));
    int speaks = -1;
    TakeReader takes(studio, revision);
    for (const Stem& stem : revision.stems) {
        if (stem.role != "melody") continue;
        for (size_t s = 0; s < revision.sections.size(); ++s) {
            const auto direction = plan.sections[s].stems.find(stem.name);
            if (direction == plan.sections[s].stems.end() || !direction->second.plays) continue;
            const std::string& function = plan.sections[s].function;
            if (speaks < 0 && function != "intro" && function != "break" && function != "outro") speaks = revision.sections[s].firstBar;
            const Result<const Take*> take = takes.at(s, stem);
            if (!take) return fail(take.error());
            const Ticks origin = revision.tempo.barStart(revision.sections[s].firstBar);
            for (int i = 0; i < revision.sections[s].bars; ++i) {
                const Ticks line = revision.tempo.barStart(revision.sections[s].firstBar + i) - origin;
                const bool stated = std::all_of(onsets.begin(), onsets.end(), [&](const Ticks& at) {
                    return std::any_of((*take)->notes.begin(), (*take)->notes.end(), [&](const Note& note) { return note.start == line + at; });
                });
                if (!stated || onsets.size() < 2) continue;
                if (wishes.motif.empty()) wishes.motifBars = std::min(wishes.motifBars, revision.sections[s].bars - i);
                wishes.motif.push_back(revision.sections[s].firstBar + i);
            }
        }
    }
    std::sort(wishes.motif.begin(), wishes.motif.end());
    if (wishes.motif.empty() && speaks >= 0) wishes.motif.push_back(speaks);
    return {};
}

Result<int> hitNear(const Plan& plan, Samples at) {
    std::vector<std::string> known;
    int best = -1;
    for (size_t i = 0; i < plan.hits.size(); ++i) {
        known.push_back(plan.hits[i].kind + " at " + clockTime(plan.hits[i].placed));
        const int64_t off = std::llabs((plan.hits[i].placed - at).value);
        if (off > kSampleRate / 4 || (best >= 0 && off >= std::llabs((plan.hits[static_cast<size_t>(best)].placed - at).value))) continue;
        best = static_cast<int>(i);
    }
    if (best >= 0) return best;
    return fail(Code::InvalidArgument, "The longer cue has no hit at " + clockTime(at) + "; " + (known.empty() ? "it has none at all." : "it has: " + joined(known, ", ") + "."));
}

Result<Planned> planned(Studio& studio, const CutdownRequest& request) {
    Planned made;
    CutdownView& view = made.view;
    const auto cue = studio.catalog.cue(request.cue);
    if (!cue) return fail(cue.error());
    auto longer = studio.catalog.revision(request.cue, request.revision);
    if (!longer) return fail(longer.error());
    Result<Plan> plan = planOf(studio, *longer);
    if (!plan) return fail(plan.error());
    view.longer = *cue;
    view.revision = longer->number;
    view.length = request.length;
    view.frameRate = longer->frameRate;
    view.title = titleFor(*cue, request);
    const auto others = studio.catalog.cues();
    if (!others) return fail(others.error());
    for (const CueInfo& other : *others) {
        if (other.project == cue->project && other.title == view.title && !other.archived) {
            return fail(Code::Conflict, "The project has a cue “" + view.title + "” already; give the cut-down another name with --titles.");
        }
    }
    const auto locks = studio.catalog.locks(request.cue);
    if (!locks) return fail(locks.error());
    const auto open = std::count_if(longer->cells.begin(), longer->cells.end(),
                                    [&](const Cell& cell) { return lockOn(*locks, *longer, cell) == nullptr; });
    if (open > 0) {
        view.notes.push_back(std::to_string(open) + " of " + std::to_string(longer->cells.size()) + " cells of “" + cue->title +
                             "” revision " + std::to_string(longer->number) + " are not approved: what is taken from them may still change");
    }
    const Result<int> ending = cleanEnding(studio, *longer);
    if (!ending) return fail(ending.error());
    FormWishes wishes;
    if (request.hit) {
        const Result<int> hit = hitNear(*plan, request.hit->first);
        if (!hit) return fail(hit.error());
        wishes.hit = *hit;
        wishes.at = request.hit->second;
        if (wishes.at >= request.length) {
            return fail(Code::InvalidArgument, "The hit cannot be at " + clockTime(wishes.at) + " of a cut-down of " + clockTime(request.length) + ".");
        }
    }
    const Result<void> motif = findMotif(studio, *longer, *plan, wishes);
    if (!motif) return fail(motif.error());
    Result<CutForm> form = chooseForm(*plan, request.length, *ending, wishes);
    if (!form) return fail(form.error());
    Result<Arranged> arranged = arrange(studio, *longer, *plan, *form, request.length);
    if (!arranged) return fail(arranged.error());
    view.heldCells = static_cast<int>(arranged->revision.cells.size());
    view.printedCells = static_cast<int>(arranged->cells.size());
    view.pieces = arranged->pieces;
    view.notes.insert(view.notes.end(), arranged->notes.begin(), arranged->notes.end());
    for (size_t i = 0; i < plan->hits.size(); ++i) {
        const PlannedHit& hit = plan->hits[i];
        const auto kept = std::find(arranged->hits.begin(), arranged->hits.end(), i);
        if (kept == arranged->hits.end()) {
            view.lostHits.push_back(hit.kind + " at " + clockTime(hit.placed));
            continue;
        }
        const PlannedHit& here = arranged->plan.hits[static_cast<size_t>(kept - arranged->hits.begin())];
        view.hits.push_back({hit.kind, hit.placed, here.wanted, here.placed});
    }
    if (!wishes.motif.empty()) {
        view.notes.push_back(form->motif >= 0 ? std::string(form->motif == wishes.motif.front() ? "the tune's first statement of its motif" : "a statement of the tune's motif") +
                                                    " is in it: bar " + std::to_string(form->motif + 1) + " of the longer cue"
                                              : "the tune's motif is not stated in it");
    }
    view.form = std::move(*form);
    made.longer = std::move(*longer);
    made.plan = std::move(*plan);
    made.arranged = std::move(*arranged);
    return made;
}

}  // namespace

Result<CutdownView> viewCutdown(Studio& studio, const CutdownRequest& request) {
    Result<Planned> made = planned(studio, request);
    if (!made) return fail(made.error());
    return std::move(made->view);
}

Result<CutdownResult> makeCutdown(Studio& studio, const CutdownRequest& request, const Progress& progress) {
    Stopwatch watch;
    Result<Planned> found = planned(studio, request);
    if (!found) return fail(found.error());
    const Revision& longer = found->longer;
    const Plan& plan = found->plan;
    Arranged& arranged = found->arranged;
    const Result<Brief> brief = briefOf(studio, longer);
    if (!brief) return fail(brief.error());
    CutdownResult result;
    static_cast<CutdownView&>(result) = std::move(found->view);
    const CueInfo& cue = result.longer;
    watch.lap("plan");

    const auto job = JobScope::start(studio.catalog, cue.project, "compose", {{"cutdown_of", request.cue.text()}, {"title", result.title}});
    if (!job) return fail(job.error());
    const Result<Style> style = styleOf(studio.styles, plan, result.notes);
    if (!style) return fail(style.error());
    const auto origins = Origins::open(studio, cue.project, *style);
    if (!origins) return fail(origins.error());
    PrintJob print;
    print.next = std::move(arranged.revision);
    print.next.cue = CueId::create();
    print.cells = std::move(arranged.cells);
    print.target = plan.loudness;
    print.fade = plan.ending == Ending::Fade;
    print.source = request.cue;
    Plan& shorter = arranged.plan;
    const std::string what = "cut down from “" + cue.title + "” revision " + std::to_string(longer.number) + " to " + clockTime(request.length) + ": " + result.form.words;
    shorter.remarks = {what, bpmWords(shorter),
                       clockTime(shorter.length - shorter.tempo.end()) + " of tail after the last bar" + (result.form.endingHeld ? ", the ending as approved" : "")};
    for (const std::string& remark : plan.remarks) {
        if (remark.starts_with("the style ")) shorter.remarks.push_back(remark);  // That it is a sketch, for one.
    }
    const Chunk planChunk = documentChunk(canonicalJson(toJson(shorter)));
    const Chunk briefChunk = documentChunk(canonicalJson(toJson(briefFor(*brief, shorter, result.title))));
    print.next.plan = planChunk.hash();
    print.next.brief = briefChunk.hash();
    print.next.made = what;
    print.next.request = canonicalJson({{"cutdown_of", request.cue.text()}, {"revision", longer.number}, {"revision_hash", longer.hash().hex()},
                                        {"length_samples", request.length.value}});
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

    const auto child = studio.catalog.deriveCue(print.next.cue, request.cue, longer.number, result.title);
    if (!child) return fail(child.error());
    Result<CueResult> committed = commitPrinted(studio, cue.project, *grid, shorter);
    if (!committed) return fail(committed.error());
    const auto finished = (*job)->finish(what);
    if (!finished) return fail(finished.error());
    watch.lap("commit");
    result.made = std::move(*committed);
    result.made.notes = result.notes;
    result.made.notes.insert(result.made.notes.end(), shorter.remarks.begin(), shorter.remarks.end());
    if (!softer.empty()) result.made.notes.push_back(softer);
    result.made.timings = watch.laps();
    return result;
}

Result<std::vector<CueInfo>> cutdownsOf(Catalog& catalog, const CueId& cue, int revision) {
    const auto all = catalog.cues();
    if (!all) return fail(all.error());
    std::vector<std::pair<Samples, CueInfo>> found;
    for (const CueInfo& item : *all) {
        if (item.derivedFrom != cue || item.archived || item.newestRevision == 0 || (revision != 0 && item.derivedRevision != revision)) continue;
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
