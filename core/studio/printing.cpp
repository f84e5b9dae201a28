// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/printing.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

#include "core/render/engine.h"
#include "core/render/render.h"
#include "core/render/seam.h"
#include "core/studio/audio_cache.h"
#include "core/studio/mastering.h"
#include "core/studio/replay.h"
#include "core/studio/rings_on.h"

namespace fermata {
namespace {

using Ms = std::chrono::milliseconds;
int64_t since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration_cast<Ms>(std::chrono::steady_clock::now() - start).count();
}

// One stem's cells in time order, printed left to right.
class Row {
  public:
    Row(Studio& studio, const PrintJob& job, const Stem& stem, RingsOn& ringsOn, PrintedGrid& grid)
        : m_studio(studio), m_job(job), m_stem(stem), m_ringsOn(ringsOn), m_grid(grid) {}

    void give(size_t section, const NewCell& cell, const OwnSound& own) { m_new[section] = {&cell, &own}; }

    Result<void> print() {
        const size_t count = m_job.next.sections.size();
        std::vector<float> wrapped;
        if (m_job.next.loop && m_new.count(0) != 0) {
            // The ring-out of the end sounds at the start: print once for the carry, then for good.
            const Result<void> first = printSections({}, count, false);
            if (!first) return first;
            const Result<std::vector<float>> carry = carryAfter(count - 1);
            if (!carry) return fail(carry.error());
            wrapped = *carry;
            m_made.clear();
        }
        return printSections(wrapped, count, true);
    }

  private:
    struct Given {
        const NewCell* cell;
        const OwnSound* own;
    };
    struct Made {
        Print print;
        PrintedAudio audio;
    };

    Result<void> printSections(const std::vector<float>& wrapped, size_t count, bool store) {
        for (size_t i = 0; i < count; ++i) {
            const auto given = m_new.find(i);
            if (given == m_new.end()) {
                if (store) reportRingOut(i);
                continue;
            }
            Result<std::vector<float>> carryIn = i == 0 ? Result<std::vector<float>>(wrapped) : carryAfter(i - 1);
            if (!carryIn) return fail(carryIn.error());
            *carryIn = heardCarry(std::move(*carryIn), given->second.own->firstStop);
            const Result<std::vector<int32_t>> landing = landingBefore(i + 1);
            if (!landing) return fail(landing.error());
            const Section& section = m_job.next.sections[i];
            Made made;
            if (given->second.cell->tailOf) {
                Result<Made> swapped = swapIn(*given->second.cell->tailOf, *carryIn);
                if (!swapped) return fail(swapped.error());
                made = std::move(*swapped);
            } else {
                made.audio = printCell(*given->second.own, *carryIn, *landing, m_stem.name, section.start);
            }
            const Take& take = given->second.cell->take;
            const bool mayBeSilent = take.notes.empty();
            const Result<CellReport> report = checkWindow(made.audio.window, (section.end - section.start).value,
                                                          mayBeSilent, section.name + "/" + m_stem.name);
            if (!report) return fail(report.error());
            m_made[i] = std::move(made);
            if (store) {
                if (!given->second.cell->tailOf && i > 0) reportContinued(i);
                const Result<void> stored = record(i, *carryIn);
                if (!stored) return stored;
            }
        }
        return {};
    }

    // A print with another ring-out coming in. Played again where it stands now, a section that moved would sound a little different
    // throughout (its notes meet the samples elsewhere), and so would ring out differently into the next.
    Result<Made> swapIn(const Hash& held, const std::vector<float>& carryIn) {
        const Result<Print> print = m_studio.catalog.print(source(), held);
        if (!print) return fail(print.error());
        const Result<AudioCache::Pcm> window = m_studio.audio.window(print->window);
        if (!window) return fail(window.error());
        const Result<std::vector<float>> oldIn = m_studio.audio.carry(print->carryIn), out = m_studio.audio.carry(print->carry);
        if (!oldIn) return fail(oldIn.error());
        if (!out) return fail(out.error());
        Made made;
        made.print.engine = print->engine;
        made.audio.window = swapTail(**window, *oldIn, carryIn);
        made.audio.carry = *out;
        const size_t end = (*window)->size();   // What rings past the window, old and new.
        if (const size_t most = std::max(oldIn->size(), carryIn.size()); most > end) made.audio.carry.resize(std::max(out->size(), most - end), 0.0F);
        for (size_t i = end; i < oldIn->size(); ++i) made.audio.carry[i - end] -= (*oldIn)[i];
        for (size_t i = end; i < carryIn.size(); ++i) made.audio.carry[i - end] += carryIn[i];
        return made;
    }

    // Names the print's chunks and takes them into the grid.
    Result<void> record(size_t i, const std::vector<float>& carryIn) {
        const Section& section = m_job.next.sections[i];
        Made& made = m_made[i];
        const NewCell& cell = *m_new[i].cell;
        const Result<std::vector<int32_t>> before = endOfWindow(i);
        if (!before) return fail(before.error());
        const auto keep = [&](Chunk chunk) {
            const Hash hash = chunk.hash();
            m_grid.chunks.emplace_back(hash, std::move(chunk));
            return hash;
        };
        made.print.take = cell.take.hash();
        made.print.window = keep(pcm24Chunk(made.audio.window));
        made.print.carry = keep(carryChunk(made.audio.carry));
        if (!carryIn.empty()) made.print.carryIn = keep(carryChunk(carryIn));
        if (!before->empty()) made.print.landing = keep(pcm24Chunk(*before));
        if (made.print.engine.empty()) {
            const Result<std::string> engine = engineOf(cell.take.sound);
            if (!engine) return fail(engine.error());
            made.print.engine = *engine;
        }
        made.print.start = section.start;
        made.print.length = section.end - section.start;
        m_studio.audio.keep(made.print.window, made.audio.window);
        m_grid.made.takes.push_back(cell.take);
        m_grid.made.prints.push_back(made.print);
        m_grid.made.revision.cells.push_back({section.id, m_stem.id, made.print.hash(), {0}, made.print.take, made.print.window});
        return {};
    }

    const Cell* kept(size_t i) const { return m_job.next.cell(m_job.next.sections[i].id, m_stem.id); }

    CueId source() const { return m_job.source.value_or(m_job.next.cue); }
    Result<Print> printOf(const Cell& cell) { return m_studio.catalog.print(source(), cell.print); }

    // The end of the window before section i: what i's own print will always be landed on again.
    Result<std::vector<int32_t>> endOfWindow(size_t i) {
        if (i == 0 && !m_job.next.loop) return std::vector<int32_t>{};
        const size_t before = i == 0 ? m_job.next.sections.size() - 1 : i - 1;
        std::vector<int32_t> window;
        if (const auto made = m_made.find(before); made != m_made.end()) {
            window = made->second.audio.window;
        } else if (kept(before) != nullptr) {
            const Result<std::vector<int32_t>> audio =
                m_studio.audio.cell(m_job.next, m_job.next.sections[before], m_stem);
            if (!audio) return fail(audio.error());
            window = *audio;
        }
        return landingOf(window);
    }

    // What a new cell before section i must land on; empty when i is new too or there is no i.
    Result<std::vector<int32_t>> landingBefore(size_t i) {
        if (i >= m_job.next.sections.size()) {
            if (!m_job.next.loop) return std::vector<int32_t>{};
            i = 0;
        }
        if (m_new.count(i) != 0) return std::vector<int32_t>{};
        const Cell* cell = kept(i);
        if (cell == nullptr) return fail(Code::Internal, "A cell is neither kept nor new.");
        const Result<Print> print = printOf(*cell);
        if (!print) return fail(print.error());
        if (cell->offset.value == 0) {
            if (print->landing.isNull()) return std::vector<int32_t>{};
            const Result<AudioCache::Pcm> landing = m_studio.audio.window(print->landing);
            if (!landing) return fail(landing.error());
            return **landing;
        }
        const Result<AudioCache::Pcm> window = m_studio.audio.window(print->window);
        if (!window) return fail(window.error());
        const auto end = static_cast<std::ptrdiff_t>(cell->offset.value * 2);
        const auto begin = std::max<std::ptrdiff_t>(0, end - kLongestLandingFrames * 2);
        return std::vector<int32_t>((*window)->begin() + begin, (*window)->begin() + end);
    }

    // What rings out of section i into the next one, as its samples end.
    Result<std::vector<float>> carryAfter(size_t i) {
        if (const auto made = m_made.find(i); made != m_made.end()) return made->second.audio.carry;
        const Cell* cell = kept(i);
        if (cell == nullptr) return std::vector<float>{};
        const Result<Print> print = printOf(*cell);
        if (!print) return fail(print.error());
        const Section& section = m_job.next.sections[i];
        const Samples sliceEnd = cell->offset + (section.end - section.start);
        // A section was cut inside this print.
        if (sliceEnd != print->length) return ringOutAt(m_studio, source(), m_job.next, m_stem, *cell, m_job.fade, sliceEnd);
        Result<std::optional<std::vector<float>>> landed = m_ringsOn.after(m_stem, cell->print, print->window);
        if (!landed) return fail(landed.error());
        if (*landed) return std::move(**landed);
        return m_studio.audio.carry(print->carry);
    }

    // A new cell after a kept one that ends as what it replaced begins with what rang on from there, not with that one's own.
    void reportContinued(size_t i) {
        const Cell* before = kept(i - 1);
        if (before == nullptr) return;
        const Result<Print> print = printOf(*before);
        const Section& section = m_job.next.sections[i - 1];
        if (!print || before->offset + (section.end - section.start) != print->length) return;
        const Result<std::optional<std::vector<float>>> landed = m_ringsOn.after(m_stem, before->print, print->window);
        const Result<std::vector<float>> own = m_studio.audio.carry(print->carry);
        if (!landed || !*landed || !own || **landed == *own) return;
        reportStale(i, **landed, *own, m_made.at(i).audio.window, true);
    }

    // Only what is not in the ring-out of now as well: the same notes, moved by less than a sample, leave nothing to replace.
    void reportStale(size_t i, std::vector<float> stale, const std::vector<float>& now, std::span<const int32_t> window, bool remade) {
        if (now.size() > stale.size()) stale.resize(now.size(), 0.0F);
        for (size_t at = 0; at < now.size(); ++at) stale[at] -= now[at];
        const TailLevels levels = tailAgainst(stale, window);
        m_grid.ringOuts.push_back({m_job.next.sections[i].name, m_stem.name, levels.tailFirst, levels.windowFirst, remade});
    }

    // A kept cell whose neighbour before it is new still sounds the old neighbour's ring-out.
    void reportRingOut(size_t i) {
        if (i == 0 || m_new.count(i - 1) == 0) return;
        const Cell* cell = kept(i);
        if (cell == nullptr || cell->offset.value != 0) return;
        const Result<Print> print = printOf(*cell);
        if (!print || print->carryIn.isNull()) return;
        const Result<std::vector<float>> old = m_studio.audio.carry(print->carryIn);
        const Result<AudioCache::Pcm> window = m_studio.audio.window(cell->window);
        if (!old || !window) return;
        const auto now = m_made.find(i - 1);
        reportStale(i, *old, now == m_made.end() ? std::vector<float>{} : now->second.audio.carry, **window, false);
    }

    Studio& m_studio;
    const PrintJob& m_job;
    const Stem& m_stem;
    RingsOn& m_ringsOn;
    PrintedGrid& m_grid;
    std::map<size_t, Given> m_new;
    std::map<size_t, Made> m_made;
};

void sortCells(Revision& revision) {
    std::vector<Cell> sorted;
    for (const Section& section : revision.sections) {
        for (const Stem& stem : revision.stems) {
            if (const Cell* cell = revision.cell(section.id, stem.id)) sorted.push_back(*cell);
        }
    }
    revision.cells = std::move(sorted);
}

// Two cells may make the same chunk (silence): it is stored once.
void dropDuplicates(PrintedGrid& grid) {
    std::set<Hash> seen;
    std::erase_if(grid.chunks, [&](const auto& item) { return !seen.insert(item.first).second; });
    seen.clear();
    std::erase_if(grid.made.takes, [&](const Take& take) { return !seen.insert(take.hash()).second; });
    seen.clear();
    std::erase_if(grid.made.prints, [&](const Print& print) { return !seen.insert(print.hash()).second; });
}

}  // namespace

Result<void> giveRecorded(Studio& studio, CellInput& input) {
    for (const Recording& item : input.take->recordings) {
        const Result<AudioCache::Pcm> audio = studio.audio.window(item.chunk);
        if (!audio) return fail(audio.error());
        input.recorded.push_back(*audio);
    }
    return {};
}

Result<PrintedGrid> printGrid(Studio& studio, const PrintJob& job, const Progress& progress) {
    PrintedGrid grid;
    grid.made.revision = job.next;
    auto clock = std::chrono::steady_clock::now();

    std::vector<CellInput> inputs;             // Of the cells that are played.
    std::vector<size_t> played;
    std::vector<OwnSound> own(job.cells.size());
    std::vector<std::pair<size_t, const Stem*>> places;
    for (const NewCell& cell : job.cells) {
        const Section* section = job.next.section(cell.section);
        const auto stem = std::find_if(job.next.stems.begin(), job.next.stems.end(),
                                       [&](const Stem& item) { return item.id == cell.stem; });
        if (section == nullptr || stem == job.next.stems.end()) {
            return fail(Code::Internal, "A take was made for a cell that the revision does not have.");
        }
        const bool last = section->end == job.next.length;
        CellInput input;
        input.take = &cell.take;
        input.role = stem->role;
        input.tempo = &job.next.tempo;
        input.firstBar = section->firstBar;
        input.start = section->start;
        input.end = section->end;
        input.fadeOut = job.fade && last;
        input.lastOfCue = last && !job.next.loop;
        if (const Result<void> given = giveRecorded(studio, input); !given) return fail(given.error());
        if (cell.tailOf) {
            own[places.size()].firstStop = firstStopOf(input);
        } else {
            played.push_back(places.size());
            inputs.push_back(input);
        }
        places.emplace_back(static_cast<size_t>(section - job.next.sections.data()), &*stem);
    }
    Result<std::vector<OwnSound>> rendered = renderMany(inputs, studio.threads, progress);
    if (!rendered) return fail(rendered.error());
    for (size_t i = 0; i < played.size(); ++i) own[played[i]] = std::move((*rendered)[i]);
    grid.renderMs = since(clock);

    clock = std::chrono::steady_clock::now();
    RingsOn ringsOn(studio, job.source.value_or(job.next.cue), job.fade);
    for (const Stem& stem : job.next.stems) {
        Row row(studio, job, stem, ringsOn, grid);
        bool any = false;
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].second->id != stem.id) continue;
            row.give(places[i].first, job.cells[i], own[i]);
            any = true;
        }
        if (!any) continue;
        const Result<void> printed = row.print();
        if (!printed) return fail(printed.error());
        // Own sounds and prints of all stems at once would double the memory of a long cue.
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].second->id == stem.id) own[i] = {};
        }
        if (progress.cancelled()) return fail(Code::Cancelled, "Cancelled; nothing was changed.");
    }
    sortCells(grid.made.revision);
    grid.printMs = since(clock);

    clock = std::chrono::steady_clock::now();
    progress.at("master", 0);
    const Result<void> mastered = masterGrid(studio, job.target, job.aim, grid.made.revision, grid.chunks);
    if (!mastered) return fail(mastered.error());
    grid.masterMs = since(clock);

    clock = std::chrono::steady_clock::now();
    progress.at("store", 0);
    dropDuplicates(grid);
    const Result<void> stored = storeChunks(studio, grid.chunks);
    if (!stored) return fail(stored.error());
    grid.storeMs = since(clock);
    progress.at("store", 1000);
    return grid;
}

void lapStages(Stopwatch& watch, const PrintedGrid& grid) {
    watch.add("render", grid.renderMs);
    watch.add("print", grid.printMs);
    watch.add("master", grid.masterMs);
    watch.add("store", grid.storeMs);
    watch.restart();
}

}  // namespace fermata
