// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/restore_cue.h"

#include <algorithm>
#include <set>

#include "core/studio/commits.h"
#include "core/studio/edit.h"
#include "core/studio/mastering.h"
#include "core/studio/stopwatch.h"

namespace fermata {
namespace {

Samples lengthOf(const Revision& revision, const SectionId& id) {
    const Section* section = revision.section(id);
    return section == nullptr ? Samples{-1} : section->end - section->start;
}

// Cells of the next revision that are not the parent's, and the parent's that go.
std::vector<AskedCell> changedCells(const Revision& parent, const Revision& next) {
    std::vector<AskedCell> asked;
    for (const Cell& cell : next.cells) {
        const Cell* before = parent.cell(cell.section, cell.stem);
        const SectionGain* gain = next.gain(cell.section);
        const SectionGain* gainBefore = parent.gain(cell.section);
        const bool sameGain = gain != nullptr && gainBefore != nullptr && *gain == *gainBefore;
        if (before == nullptr || !(*before == cell) || !sameGain || lengthOf(parent, cell.section) != lengthOf(next, cell.section)) {
            asked.push_back({cell.section, cell.stem});
        }
    }
    for (const Cell& cell : parent.cells) {
        if (next.cell(cell.section, cell.stem) == nullptr) asked.push_back({cell.section, cell.stem});
    }
    return asked;
}

// Held cells whose samples would be others. A line that comes or goes changes no sample; the database judges that.
Result<void> refuseHeldSamples(Studio& studio, const Revision& newest, const Revision& next, const std::vector<AskedCell>& asked) {
    std::vector<AskedCell> others;
    for (const AskedCell& item : asked) {
        const Cell* before = newest.cell(item.section, item.stem);
        if (before == nullptr) continue;
        const bool kept = std::any_of(next.cells.begin(), next.cells.end(), [&](const Cell& cell) {
            return cell.stem == before->stem && cell.print == before->print && cell.offset <= before->offset &&
                   before->offset + lengthOf(newest, before->section) <= cell.offset + lengthOf(next, cell.section);
        });
        if (!kept) others.push_back(item);
    }
    return refuseHeld(studio.catalog, newest, others);
}

// What `key` ("undo", "redo") of its request says: the revision that this one takes back, or 0.
int asks(const Revision& revision, const char* key) {
    const auto request = parseJson(revision.request.empty() ? "{}" : revision.request, "a request");
    return request && request->is_object() ? request->value(key, 0) : 0;
}

constexpr std::string_view kPutBack = "put back revision ";

// "put back revision 2: remade peak" is called by what it put back, however often it goes and comes.
std::string editName(const std::string& made) {
    const size_t colon = made.starts_with(kPutBack) ? made.find(": ") : std::string::npos;
    return colon == std::string::npos ? made : made.substr(colon + 2);
}

}  // namespace

Result<CueResult> restoreRevision(Studio& studio, const CueId& id, int number, const Progress&) {
    Stopwatch watch;
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    const auto old = studio.catalog.revision(id, number);
    if (!old) return fail(old.error());
    if (number < 1 || old->number == newest->number) {
        return fail(Code::InvalidArgument, "Revision " + std::to_string(newest->number) + " is the newest; there is nothing to restore. Name an older one.");
    }
    NewRevision made;
    made.revision = *old;
    made.revision.id = RevisionId::create();
    made.revision.number = newest->number + 1;
    made.revision.parentHash = newest->hash();
    made.revision.made = "restored revision " + std::to_string(number);
    made.revision.request = canonicalJson({{"restore", number}});
    made.asked = changedCells(*newest, made.revision);
    if (made.asked.empty() && newest->plan == old->plan && newest->brief == old->brief) {
        return fail(Code::InvalidArgument, "Revision " + std::to_string(number) + " and revision " + std::to_string(newest->number) +
                                               ", the newest, are the same; nothing to restore.");
    }
    const Result<void> free = refuseHeldSamples(studio, *newest, made.revision, made.asked);
    if (!free) return fail(free.error());
    const Result<Plan> plan = planOf(studio, *old);
    if (!plan) return fail(plan.error());
    Result<CueResult> result = commitMade(studio, made, *plan);
    if (!result) return result;
    watch.lap("restore");
    result->timings = watch.laps();
    result->notes.push_back(std::to_string(made.asked.size()) + " of " + std::to_string(made.revision.cells.size()) +
                            " cells are those of revision " + std::to_string(number) + " again; no sample was rendered");
    return result;
}

Result<std::optional<UndoableEdit>> undoableEdit(Studio& studio, const CueId& id) {
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    const auto commits = commitsOf(studio, id);
    if (!commits) return fail(commits.error());
    std::set<int> gone;
    for (auto item = commits->rbegin(); item != commits->rend(); ++item) {
        if (item->first <= 1) continue;
        const auto revision = studio.catalog.revision(id, item->first);
        if (!revision) return fail(revision.error());
        if (const int which = asks(*revision, "undo"); which > 0) {
            gone.insert(which);
            continue;
        }
        if (item->second.actor == me->name && !gone.contains(item->first)) {
            return std::optional<UndoableEdit>(UndoableEdit{item->first, editName(revision->made), item->second.actor});
        }
    }
    return std::optional<UndoableEdit>();
}

Result<std::optional<UndoableEdit>> redoableEdit(Studio& studio, const CueId& id) {
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    const auto commits = commitsOf(studio, id);
    if (!commits) return fail(commits.error());
    std::set<int> back;
    for (auto item = commits->rbegin(); item != commits->rend() && item->first > 1; ++item) {
        if (item->second.actor != me->name) continue;
        const auto revision = studio.catalog.revision(id, item->first);
        if (!revision) return fail(revision.error());
        if (const int which = asks(*revision, "redo"); which > 0) {
            back.insert(which);
            continue;
        }
        const int edit = asks(*revision, "undo");
        if (edit == 0) break;   // A new edit: what was undone before it stays so.
        if (back.contains(item->first)) continue;
        const auto undone = studio.catalog.revision(id, edit);
        if (!undone) return fail(undone.error());
        return std::optional<UndoableEdit>(UndoableEdit{item->first, editName(undone->made), item->second.actor});
    }
    return std::optional<UndoableEdit>();
}

namespace {

// Takes revision `number` back as a new one called `name`, or after what it undid; `request` is the key that names it there.
Result<CueResult> takeAway(Studio& studio, const CueId& id, int number, const char* request, const std::string& name, const Progress& progress) {
    Stopwatch watch;
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    if (number < 2 || number > newest->number) {
        return fail(Code::InvalidArgument, "There is no edit " + std::to_string(number) + " to undo; revisions 2 to " + std::to_string(newest->number) +
                                               " are edits.");
    }
    const auto edit = studio.catalog.revision(id, number);
    if (!edit) return fail(edit.error());
    const auto before = studio.catalog.revision(id, number - 1);
    if (!before) return fail(before.error());
    const auto asked = studio.catalog.asked(id, number);
    if (!asked) return fail(asked.error());
    const auto commits = commitsOf(studio, id);
    if (!commits) return fail(commits.error());
    const auto changedSince = [&](const std::string& what) {
        std::string who;
        for (int later = number + 1; later <= newest->number; ++later) {
            who += (who.empty() ? "" : ", ") + std::string("revision ") + std::to_string(later) + " by " + committerOf(*commits, later);
        }
        return fail(Code::Conflict, "“" + edit->made + "” (revision " + std::to_string(number) + ") cannot be undone alone: " + what +
                                        " changed since (" + who + "). Undo the later edits first, or restore revision " +
                                        std::to_string(number - 1) + " whole.");
    };
    NewRevision made;
    made.revision = nextOf(*newest);
    Result<Plan> plan = planOf(studio, newest->number == number ? *before : *newest);
    if (!plan) return fail(plan.error());
    std::vector<std::pair<Hash, Chunk>> chunks;
    if (newest->number == number) {
        const RevisionId mine = made.revision.id;
        const int next = made.revision.number;
        const Hash parent = made.revision.parentHash;
        made.revision = *before;
        made.revision.id = mine;
        made.revision.number = next;
        made.revision.parentHash = parent;
    } else {
        if (before->sections.size() != newest->sections.size() || edit->sections.size() != newest->sections.size() || !(before->stems == newest->stems)) {
            return changedSince("the form");
        }
        const auto planBefore = planOf(studio, *before);
        if (!planBefore) return fail(planBefore.error());
        std::set<std::string> touched;
        for (const AskedCell& item : *asked) touched.insert(item.section.text());
        for (size_t i = 0; i < newest->sections.size(); ++i) {
            const Section& section = newest->sections[i];
            if (section.id != before->sections[i].id || section.start != before->sections[i].start || section.end != before->sections[i].end) {
                return changedSince("the form");
            }
            if (!touched.contains(section.id.text())) continue;
            for (const Stem& stem : newest->stems) {
                if (!(*newest->cell(section.id, stem.id) == *edit->cell(section.id, stem.id))) return changedSince("section " + section.name);
            }
            made.revision.sections[i] = before->sections[i];
            made.revision.sections[i].name = section.name;
            plan->sections[i] = planBefore->sections[i];
            plan->sections[i].name = section.name;
            for (Cell& cell : made.revision.cells) {
                if (cell.section == section.id) cell = *before->cell(cell.section, cell.stem);
            }
            for (SectionGain& gain : made.revision.gains) {
                if (gain.section == section.id) gain = *before->gain(section.id);
            }
        }
        if (edit->brief != before->brief) {
            if (newest->brief != edit->brief) return changedSince("the brief");
            made.revision.brief = before->brief;
        }
        // The gains are stored; what is measured anew is how loud the whole is.
        const Result<void> mastered = masterGrid(studio, plan->loudness, Aim::Asked, made.revision, chunks);
        if (!mastered) return fail(mastered.error());
        PrintedGrid grid;
        const Result<void> planned = storePlan(studio, *plan, grid);
        if (!planned) return fail(planned.error());
        made.revision.plan = grid.chunks.front().first;
        chunks.push_back(grid.chunks.front());
        if (progress.cancelled()) return fail(Code::Cancelled, "Cancelled; nothing was changed.");
    }
    made.revision.made = name.empty() ? "undid revision " + std::to_string(number) + ": " + editName(edit->made) : name;
    made.revision.request = canonicalJson({{request, number}});
    made.asked = changedCells(*newest, made.revision);
    const Result<void> free = refuseHeldSamples(studio, *newest, made.revision, made.asked);
    if (!free) return fail(free.error());
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto registered = studio.catalog.registerChunks(cue->project, chunks);
    if (!registered) return fail(registered.error());
    Result<CueResult> result = commitMade(studio, made, *plan);
    if (!result) return result;
    watch.lap(request);
    result->timings = watch.laps();
    return result;
}

}  // namespace

Result<CueResult> undoEdit(Studio& studio, const CueId& id, int number, const Progress& progress) {
    return takeAway(studio, id, number, "undo", {}, progress);
}

Result<CueResult> redoEdit(Studio& studio, const CueId& id, int number, const Progress& progress) {
    const auto undo = studio.catalog.revision(id, number);
    if (!undo) return fail(undo.error());
    const int edit = asks(*undo, "undo");
    if (edit == 0) return fail(Code::InvalidArgument, "Revision " + std::to_string(number) + " undid nothing; there is nothing to put back.");
    const auto undone = studio.catalog.revision(id, edit);
    if (!undone) return fail(undone.error());
    return takeAway(studio, id, number, "redo", std::string(kPutBack) + std::to_string(edit) + ": " + editName(undone->made), progress);
}

}  // namespace fermata
