// SPDX-License-Identifier: GPL-3.0-or-later
// A tiny cue for tests of the catalog: two sections x two stems of a few samples, written by hand.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/studio/catalog.h"

namespace fermata::db {

struct TinyCue {
    static constexpr int64_t kSection = 480;  // Samples.
    ProjectId project;
    CueId cue = CueId::create();
    std::vector<SectionId> sections{SectionId::create(), SectionId::create()};
    std::vector<StemId> stems{StemId::create(), StemId::create()};

    static Chunk audio(int64_t frames, int seed) {
        std::vector<int32_t> samples;
        for (int64_t i = 0; i < frames * 2; ++i) samples.push_back(static_cast<int32_t>((i * 31 + seed * 977) % 4096));
        return pcm24Chunk(samples);
    }
    static Chunk gain(int64_t frames, uint32_t value) {
        return gainChunk(std::vector<uint32_t>(static_cast<size_t>((frames + 15) / 16 + 1), value));
    }

    // Puts new audio made from `seed` into one cell: its take, print, ledger row and chunk.
    static void fill(NewRevision& next, std::vector<std::pair<Hash, Chunk>>& chunks, size_t cell, int seed) {
        Take take;
        take.stem = "stem";
        take.length = {960 * 4};
        take.notes = {{{0}, {0}, {960}, Voice::Pitched, 60 + seed % 12, 80, false}};
        take.sound.patch = "pad.warm";
        take.provenance = {{"player", "rules"}, {"seed", seed}};
        const Chunk window = audio(kSection, seed);
        const Chunk carry = carryChunk({});
        Print print;
        print.take = take.hash();
        print.window = window.hash();
        print.carry = carry.hash();
        print.engine = "test";
        print.length = {kSection};
        chunks.emplace_back(print.window, window);
        chunks.emplace_back(print.carry, carry);
        Cell& target = next.revision.cells.at(cell);
        target.print = print.hash();
        target.offset = {0};
        target.take = print.take;
        target.window = print.window;
        next.takes.push_back(take);
        next.prints.push_back(print);
        next.ledger.emplace_back(print.take, Json{{"made_by", "rules"}, {"seed", seed}});
    }

    NewRevision first(std::vector<std::pair<Hash, Chunk>>& chunks) const {
        NewRevision next;
        Revision& r = next.revision;
        const Chunk plan = documentChunk("{\"plan\":1}");
        const Chunk level = gain(kSection, 1U << 24);
        chunks.emplace_back(plan.hash(), plan);
        chunks.emplace_back(level.hash(), level);
        r.id = RevisionId::create();
        r.cue = cue;
        r.number = 1;
        r.plan = plan.hash();
        r.brief = plan.hash();
        r.tempo = TempoMap(std::vector<Bar>(2));
        r.length = {2 * kSection};
        r.made = "composed, with a \"quote\", a \\ and a {brace}";
        for (size_t i = 0; i < 2; ++i) {
            const auto at = static_cast<int64_t>(i) * kSection;
            r.sections.push_back({sections[i], i == 0 ? "A" : "B", static_cast<int>(i), 1, {at}, {at + kSection}, {500}, {}});
            r.stems.push_back({stems[i], i == 0 ? "rhythm" : "bass", i == 0 ? "rhythm" : "bass", "pad.warm"});
            r.gains.push_back({sections[i], level.hash(), {0}});
        }
        for (size_t i = 0; i < 4; ++i) {
            r.cells.push_back({sections[i / 2], stems[i % 2], {}, {0}, {}, {}});
            next.asked.push_back({sections[i / 2], stems[i % 2]});
            fill(next, chunks, i, static_cast<int>(i));
        }
        return next;
    }

    // The next revision of `parent`: nothing asked, nothing changed.
    static NewRevision after(const Revision& parent) {
        NewRevision next;
        next.revision = parent;
        next.revision.id = RevisionId::create();
        next.revision.number = parent.number + 1;
        next.revision.parentHash = parent.hash();
        return next;
    }

    // `parent` with the cell (section-major index) remade from `seed`, as asked.
    static NewRevision remade(const Revision& parent, std::vector<std::pair<Hash, Chunk>>& chunks, size_t cell, int seed) {
        NewRevision next = after(parent);
        fill(next, chunks, cell, seed);
        next.asked.push_back({parent.cells[cell].section, parent.cells[cell].stem});
        return next;
    }
};

}  // namespace fermata::db
