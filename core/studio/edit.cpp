// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/edit.h"

#include <algorithm>

namespace fermata {

Revision nextOf(const Revision& parent) {
    Revision next = parent;
    next.id = RevisionId::create();
    next.number = parent.number + 1;
    next.parentHash = parent.hash();
    next.made.clear();
    next.request.clear();
    return next;
}

void clearAsked(Revision& next, const std::vector<AskedCell>& asked) {
    const auto cellAsked = [&](const Cell& cell) {
        return std::any_of(asked.begin(), asked.end(), [&](const AskedCell& item) {
            return item.section == cell.section && item.stem == cell.stem;
        });
    };
    const auto sectionAsked = [&](const SectionGain& gain) {
        return std::any_of(asked.begin(), asked.end(), [&](const AskedCell& item) { return item.section == gain.section; });
    };
    std::erase_if(next.cells, cellAsked);
    std::erase_if(next.gains, sectionAsked);
}

void splitAt(Revision& revision, Plan& plan, size_t index, int bars) {
    Section& first = revision.sections[index];
    Section second = first;
    second.id = SectionId::create();
    for (int number = 2;; ++number) {
        second.name = first.name + std::to_string(number);
        if (revision.sectionNamed(second.name) == nullptr) break;
    }
    second.firstBar = first.firstBar + bars;
    second.bars = first.bars - bars;
    second.start = revision.tempo.barStartSample(second.firstBar);
    first.bars = bars;
    first.end = second.start;
    const Samples shift = second.start - first.start;

    std::vector<Cell> cells;
    for (const Cell& cell : revision.cells) {
        if (cell.section != first.id) continue;
        Cell half = cell;
        half.section = second.id;
        half.offset += shift;
        cells.push_back(half);
    }
    const auto after = std::find_if(revision.cells.rbegin(), revision.cells.rend(),
                                    [&](const Cell& cell) { return cell.section == first.id; });
    revision.cells.insert(after.base(), cells.begin(), cells.end());
    const auto gain = std::find_if(revision.gains.begin(), revision.gains.end(),
                                   [&](const SectionGain& item) { return item.section == first.id; });
    if (gain != revision.gains.end()) {
        const SectionGain half{second.id, gain->chunk, gain->offset + shift};
        revision.gains.insert(gain + 1, half);
    }

    PlannedSection& planned = plan.sections[index];
    PlannedSection rest = planned;
    rest.name = second.name;
    rest.bars = second.bars;
    planned.bars = bars;
    planned.cadence = false;
    const Ticks cut = revision.tempo.barStart(second.firstBar) - revision.tempo.barStart(first.firstBar);
    planned.chords.clear();
    std::vector<Chord> chords;
    std::swap(chords, rest.chords);
    for (Chord chord : chords) {
        const Ticks end = chord.start + chord.length;
        if (chord.start < cut) {
            Chord head = chord;
            head.length = std::min(end, cut) - chord.start;
            planned.chords.push_back(head);
        }
        if (end > cut) {
            chord.length = end - std::max(chord.start, cut);
            chord.start = std::max(chord.start, cut) - cut;
            rest.chords.push_back(chord);
        }
    }
    const auto at = static_cast<std::ptrdiff_t>(index) + 1;
    plan.sections.insert(plan.sections.begin() + at, rest);
    revision.sections.insert(revision.sections.begin() + at, second);
}

Result<std::vector<size_t>> sectionsInRange(Revision& revision, Plan& plan, Samples from, Samples to,
                                            std::vector<std::string>& notes) {
    if (to <= from) {
        return fail(Code::InvalidArgument, "The range " + clockTime(from) + " to " + clockTime(to) +
                                               " is reversed or empty; --to must be later than --from.");
    }
    if (from >= revision.length) {
        return fail(Code::InvalidArgument, "The range starts at " + clockTime(from) + ", but the cue ends at " +
                                               clockTime(revision.length) + ".");
    }
    if (to > revision.length) {
        return fail(Code::InvalidArgument, "The range ends at " + clockTime(to) + ", but the cue ends at " +
                                               clockTime(revision.length) + "; use --to " + clockTime(revision.length) + ".");
    }
    const TempoMap& tempo = revision.tempo;
    int firstBar = tempo.nearestBar(from);
    int lastBar = to > tempo.end() ? tempo.barCount() : tempo.nearestBar(to);
    firstBar = std::min(firstBar, tempo.barCount() - 1);
    lastBar = std::max(lastBar, firstBar + 1);
    const Samples end = lastBar == tempo.barCount() ? revision.length : tempo.barStartSample(lastBar);
    if (tempo.barStartSample(firstBar) != from || end != to) {
        notes.push_back("snapped to whole bars: bar " + std::to_string(firstBar + 1) + " to the end of bar " +
                        std::to_string(lastBar) + ", " + clockTime(tempo.barStartSample(firstBar)) + " to " + clockTime(end));
    }
    for (const int bar : {firstBar, lastBar}) {
        for (size_t i = 0; i < revision.sections.size(); ++i) {
            const Section& section = revision.sections[i];
            if (bar <= section.firstBar || bar >= section.firstBar + section.bars) continue;
            const std::string name = section.name;
            splitAt(revision, plan, i, bar - section.firstBar);
            notes.push_back("section " + name + " was cut at bar " + std::to_string(bar + 1) + "; the other part is kept as it is");
            break;
        }
    }
    std::vector<size_t> inside;
    for (size_t i = 0; i < revision.sections.size(); ++i) {
        const Section& section = revision.sections[i];
        if (section.firstBar >= firstBar && section.firstBar < lastBar) inside.push_back(i);
    }
    return inside;
}

const Lock* lockOn(const std::vector<Lock>& locks, const Revision& revision, const Cell& cell) {
    const Section* section = revision.section(cell.section);
    if (section == nullptr) return nullptr;
    const Samples end = cell.offset + (section->end - section->start);
    for (const Lock& lock : locks) {
        if (lock.stem == cell.stem && lock.print == cell.print && lock.from < end && lock.to > cell.offset) return &lock;
    }
    return nullptr;
}

std::string heldBy(const Lock& lock) {
    return lock.lockedBy.rfind("recorded by ", 0) == 0 ? "approval " + lock.lockedBy : "approved by " + lock.lockedBy;
}

Result<void> refuseHeld(Catalog& catalog, const Revision& revision, const std::vector<AskedCell>& asked, std::string_view otherwise, const Revision* shown) {
    const auto nameOf = [&](const Section& asks) {
        if (shown == nullptr || shown->section(asks.id) != nullptr) return asks.name;
        const auto whole = std::find_if(shown->sections.begin(), shown->sections.end(), [&](const Section& one) { return asks.start >= one.start && asks.start < one.end; });
        return whole == shown->sections.end() ? asks.name : whole->name;
    };
    const auto locks = catalog.locks(revision.cue);
    if (!locks) return fail(locks.error());
    for (const AskedCell& item : asked) {
        const Cell* cell = revision.cell(item.section, item.stem);
        const Lock* lock = cell == nullptr ? nullptr : lockOn(*locks, revision, *cell);
        if (lock == nullptr) continue;
        return fail(Code::Locked, "Section " + nameOf(*revision.section(item.section)) + ", stem " + lock->stemName +
                                      " is held: " + heldBy(*lock) + " on " + lock->lockedAt + " at revision " +
                                      std::to_string(lock->revision) + ". Ask them, then withdraw the approval: fermata withdraw " +
                                      lock->approval.text() + " --reason \"…\"" + (otherwise.empty() ? "" : "; ") + std::string(otherwise) + ".");
    }
    return {};
}

}  // namespace fermata
