// SPDX-License-Identifier: GPL-3.0-or-later
// An alternative becomes the next revision: as it was printed, or printed again on what others have made since.
#include <algorithm>

#include "core/studio/edit.h"
#include "core/studio/revise_cue.h"
#include "core/studio/stopwatch.h"

namespace fermata {
namespace {

// Prints an alternative's takes again on the newest revision.
Result<PrintedGrid> rebased(Studio& studio, const AlternativeInfo& alternative, const Revision& newest, Plan& plan,
                            const Progress& progress, std::string& softer) {
    const Revision& candidate = alternative.candidate.revision;
    const auto base = studio.catalog.revision(alternative.cue, alternative.revision);
    if (!base) return fail(base.error());
    Result<Plan> theirs = planOf(studio, candidate);
    if (!theirs) return fail(theirs.error());
    Result<Plan> ours = planOf(studio, newest);
    if (!ours) return fail(ours.error());
    plan = std::move(*ours);
    PrintJob job;
    job.next = nextOf(newest);
    for (const AskedCell& item : alternative.candidate.asked) {
        const Section* there = candidate.section(item.section);
        const Section* here = job.next.section(item.section);
        const Cell* before = base->cell(item.section, item.stem);
        const Cell* now = newest.cell(item.section, item.stem);
        if (here == nullptr || there == nullptr || before == nullptr || now == nullptr || here->start != there->start ||
            here->end != there->end || before->print != now->print) {
            return fail(Code::Conflict, "Somebody changed the same cells since this alternative was made; ask for new "
                                        "alternatives of " + (there == nullptr ? std::string("them") : there->name) + ".");
        }
        const Cell* cell = candidate.cell(item.section, item.stem);
        const Result<Take> take = studio.catalog.take(alternative.cue, cell->take);
        const auto own = std::find_if(alternative.candidate.takes.begin(), alternative.candidate.takes.end(),
                                      [&](const Take& one) { return one.hash() == cell->take; });
        if (own == alternative.candidate.takes.end() && !take) return fail(take.error());
        job.cells.push_back({item.section, item.stem, own != alternative.candidate.takes.end() ? *own : *take});
        const auto index = static_cast<size_t>(here - job.next.sections.data());
        for (const PlannedSection& planned : theirs->sections) {
            if (planned.name == there->name) plan.sections[index] = planned;
        }
        job.next.sections[index].energy = there->energy;
    }
    clearAsked(job.next, alternative.candidate.asked);
    job.next.plan = documentChunk(canonicalJson(toJson(plan))).hash();
    job.next.made = candidate.made + ", on revision " + std::to_string(newest.number);
    job.next.request = candidate.request;
    job.target = plan.loudness;
    job.fade = plan.ending == Ending::Fade;
    std::vector<Hash> offered;
    for (const NewCell& cell : job.cells) offered.push_back(cell.take.hash());
    Result<PrintedGrid> grid = printWithHeadroom(studio, job, progress, softer);
    if (!grid) return fail(grid.error());
    grid->made.asked = alternative.candidate.asked;
    // A take that was lowered is another take with the same origin.
    for (const auto& [take, row] : alternative.candidate.ledger) {
        for (size_t i = 0; i < offered.size(); ++i) {
            if (offered[i] != take) continue;
            const Hash now = job.cells[i].take.hash();
            grid->made.ledger.emplace_back(now, row);
            grid->made.ledger.back().second["take"] = now.hex();
            break;
        }
    }
    grid->made.accepts = alternative.id;
    const Result<void> planned = storePlan(studio, plan, *grid);
    if (!planned) return fail(planned.error());
    return grid;
}

}  // namespace

Result<CueResult> acceptAlternative(Studio& studio, const AlternativeInfo& alternative, bool rebase,
                                    const Progress& progress) {
    Stopwatch watch;
    if (alternative.accepted) {
        return fail(Code::Conflict, "This alternative (" + alternative.label + ") was accepted already; ask for new ones with fermata revise.");
    }
    const auto newest = studio.catalog.revision(alternative.cue, 0);
    if (!newest) return fail(newest.error());
    Result<Plan> plan = planOf(studio, alternative.candidate.revision);
    if (!plan) return fail(plan.error());
    if (newest->hash() == alternative.candidate.revision.parentHash || !rebase) {
        // The database is the judge of a conflict: what it says is what the person reads.
        Result<CueResult> result = commitMade(studio, alternative.candidate, *plan);
        if (!result) return result;
        watch.lap("commit");
        result->timings = watch.laps();
        return result;
    }
    std::string softer;
    Result<PrintedGrid> grid = rebased(studio, alternative, *newest, *plan, progress, softer);
    if (!grid) return fail(grid.error());
    const auto cue = studio.catalog.cue(alternative.cue);
    if (!cue) return fail(cue.error());
    Result<CueResult> result = commitPrinted(studio, cue->project, *grid, *plan);
    if (!result) return result;
    if (!softer.empty()) result->notes.push_back(softer);
    watch.lap("rebase");
    result->timings = watch.laps();
    return result;
}

}  // namespace fermata
