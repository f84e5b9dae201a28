// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/cut_cue.h"

#include "core/base/text.h"
#include "core/compose/style.h"
#include "core/studio/audio_cache.h"
#include "core/studio/edit.h"
#include "core/studio/evidence.h"
#include "core/studio/origins.h"
#include "core/studio/rings_on.h"
#include "core/studio/stopwatch.h"
#include "core/studio/take_reader.h"

namespace fermata {

Result<CueResult> splitCue(Studio& studio, const CueId& id, Samples at, const Progress&) {
    Stopwatch watch;
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    Result<Plan> plan = planOf(studio, *newest);
    if (!plan) return fail(plan.error());
    if (at >= newest->length) {
        return fail(Code::InvalidArgument, "The cut at " + clockTime(at) + " lies outside the cue, which ends at " +
                                               clockTime(newest->length) + ".");
    }
    NewRevision made;
    made.revision = nextOf(*newest);
    const int bar = newest->tempo.nearestBar(at);
    std::vector<std::string> notes;
    bool cut = false;
    for (size_t i = 0; i < newest->sections.size() && !cut; ++i) {
        const Section section = newest->sections[i];
        if (bar <= section.firstBar || bar >= section.firstBar + section.bars) continue;
        splitAt(made.revision, *plan, i, bar - section.firstBar);
        made.revision.made = "cut " + section.name + " at bar " + std::to_string(bar + 1);
        cut = true;
    }
    const Samples placed = newest->tempo.barStartSample(std::min(bar, newest->tempo.barCount()));
    if (!cut) {
        return fail(Code::InvalidArgument, "The nearest bar line to " + clockTime(at) + " is at " + clockTime(placed) +
                                               ", where a section begins already; nothing to cut.");
    }
    if (placed != at) notes.push_back("snapped to bar " + std::to_string(bar + 1) + ", " + clockTime(placed));
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const Result<Hash> stored = keepDocument(studio, cue->project, canonicalJson(toJson(*plan)));
    if (!stored) return fail(stored.error());
    made.revision.plan = *stored;
    Result<CueResult> result = commitMade(studio, made, *plan);
    if (!result) return result;
    watch.lap("split");
    result->timings = watch.laps();
    result->notes = notes;
    return result;
}

namespace {

// Whether a print ends as what stood before the held one when that was made.
Result<bool> wasLanded(Studio& studio, const Print& print, const Print& held) {
    if (held.landing.isNull()) return false;
    const Result<AudioCache::Pcm> window = studio.audio.window(print.window), landing = studio.audio.window(held.landing);
    if (!window) return fail(window.error());
    if (!landing) return fail(landing.error());
    return endsAs(**window, **landing);
}

}  // namespace

Result<CueResult> swapTail(Studio& studio, const CueId& id, std::string_view after, const Progress& progress) {
    Stopwatch watch;
    auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    const Section* section = newest->sectionNamed(after);
    if (section == nullptr) {
        std::vector<std::string> known;
        for (const Section& item : newest->sections) known.push_back(item.name);
        return fail(Code::InvalidArgument, unknownName("section", after, known));
    }
    const auto index = static_cast<size_t>(section - newest->sections.data());
    if (index + 1 >= newest->sections.size()) {
        return fail(Code::InvalidArgument, "Section " + section->name + " is the last one: no held section follows it.");
    }
    Result<Plan> plan = planOf(studio, *newest);
    if (!plan) return fail(plan.error());
    const Section& held = newest->sections[index + 1];
    PrintJob job;
    job.next = nextOf(*newest);
    std::vector<AskedCell> asked;
    TakeReader takes(studio, *newest);
    std::vector<std::string> names;
    const Hash silence = carryChunk({}).hash();   // What rings out of a stem that is silent, and is not mixed in.
    for (const Stem& stem : newest->stems) {
        const Cell* cell = newest->cell(held.id, stem.id);
        const Cell* before = newest->cell(section->id, stem.id);
        if (cell->offset.value != 0 || before->print == cell->print) continue;  // The cut itself left no old tail.
        const Result<Print> print = studio.catalog.print(id, cell->print);
        const Result<Print> left = studio.catalog.print(id, before->print);
        if (!print) return fail(print.error());
        if (!left) return fail(left.error());
        const bool wholeLeft = before->offset + (section->end - section->start) == left->length;
        if (wholeLeft && (print->carryIn.isNull() ? left->carry == silence : print->carryIn == left->carry)) continue;
        const Result<const Take*> take = takes.at(index + 1, stem);
        if (!take) return fail(take.error());
        if (!(*take)->stops.empty() && (*take)->stops.front().value == 0) continue;  // It stops where the tail would begin.
        const Result<bool> landed = wholeLeft ? wasLanded(studio, *left, *print) : Result<bool>(false);
        if (!landed) return fail(landed.error());
        if (*landed) {
            // It ends as what it replaced did, which the tail of now would follow with a step: it ends of itself again.
            const Result<const Take*> ends = takes.at(index, stem);
            if (!ends) return fail(ends.error());
            job.cells.push_back({section->id, stem.id, **ends, {}});
            asked.push_back({section->id, stem.id});
        }
        // Of a print that was cut since, this section's half is played again: where it rings out at the cut is not stored.
        const bool whole = print->length == held.end - held.start;
        job.cells.push_back({held.id, stem.id, **take, whole ? std::optional(cell->print) : std::nullopt});
        asked.push_back({held.id, stem.id});
        names.push_back(stem.name);
    }
    if (asked.empty()) {
        return fail(Code::NotReady, "No old ring-out sounds in " + held.name + ": it already follows " + section->name +
                                        " as it is now.");
    }
    const Result<void> free = refuseHeld(studio.catalog, *newest, asked);
    if (!free) return fail(free.error());
    clearAsked(job.next, asked);
    job.next.made = "tail of " + section->name + " swapped into " + held.name + " (" + joined(names, ", ") + ")";
    job.next.request = canonicalJson({{"tail_swap_after", section->name}});
    job.target = plan->loudness;
    job.fade = plan->ending == Ending::Fade;
    Result<PrintedGrid> grid = printGrid(studio, job, progress);
    if (!grid) return fail(grid.error());
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    std::vector<std::string> notes;
    const Result<Style> style = styleOf(studio.styles, *plan, notes);
    if (!style) return fail(style.error());
    const auto origins = Origins::open(studio, cue->project, *style);
    if (!origins) return fail(origins.error());
    auto rows = origins->ledgerRows(studio, grid->made.takes, job.next.made, job.next.request);
    if (!rows) return fail(rows.error());
    grid->made.ledger = std::move(*rows);
    grid->made.asked = asked;
    Result<CueResult> result = commitPrinted(studio, cue->project, *grid, *plan);
    if (!result) return result;
    watch.lap("tail-swap");
    result->timings = watch.laps();
    result->notes.push_back("the changed cells need approval again");
    result->notes.insert(result->notes.end(), notes.begin(), notes.end());
    return result;
}

}  // namespace fermata
