// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include "core/studio/recutter.h"

namespace fermata {

Recutter::Recutter(const Revision& revision, const Plan& plan, const std::set<size_t>& held)
    : m_old(revision), m_plan(plan), m_held(held), m_frame(samplesFromFrames(1, revision.frameRate)) {}

Result<RecutPlan> Recutter::run(const PictureCut& cut) {
    const Result<void> read = ranges(cut);
    if (!read) return fail(read.error());
    chooseKept();
    for (size_t round = 0; round <= m_old.sections.size(); ++round) {
        const Result<std::optional<size_t>> demoted = lay();
        if (!demoted) return fail(demoted.error());
        if (!*demoted) break;
        m_kept.erase(**demoted);
    }
    settle();
    hits();
    m_out.notes.insert(m_out.notes.begin(), m_said.begin(), m_said.end());
    return std::move(m_out);
}

void Recutter::chooseKept() {
    const Samples slack = m_frame * 2;
    std::vector<std::optional<Samples>> start(m_old.sections.size());
    for (size_t i = 0; i < m_old.sections.size(); ++i) {
        const Section& section = m_old.sections[i];
        for (const Range& range : m_ranges) {
            if (range.from <= section.start + slack && section.end - slack <= range.to) start[i] = section.start + range.shift();
        }
        // The ending stands at the end of the picture.
        if (i + 1 == start.size() && start[i] && m_out.length - (*start[i] + lengthOf(i)) > slack) start[i].reset();
    }
    std::vector<int64_t> worth(start.size(), 0);
    std::vector<int> before(start.size(), -1);
    int best = -1;
    for (size_t i = 0; i < start.size(); ++i) {
        if (!start[i]) continue;
        const int64_t own = (m_old.sections[i].end - m_old.sections[i].start).value * (m_held.contains(i) ? 100 : 1);
        worth[i] = own;
        for (size_t k = 0; k < i; ++k) {
            const Samples end = start[k] ? *start[k] + (m_old.sections[k].end - m_old.sections[k].start) : Samples{0};
            if (!start[k] || end > *start[i] + slack || worth[k] + own <= worth[i]) continue;
            worth[i] = worth[k] + own;
            before[i] = static_cast<int>(k);
        }
        if (best < 0 || worth[i] > worth[static_cast<size_t>(best)]) best = static_cast<int>(i);
    }
    for (int i = best; i >= 0; i = before[static_cast<size_t>(i)]) m_kept[static_cast<size_t>(i)] = *start[static_cast<size_t>(i)];
}

int64_t Recutter::barTime(int bar) const {
    const Bar& item = m_old.tempo.bars()[static_cast<size_t>(bar)];
    return item.meter.bar().value * item.microsecondsPerQuarter;
}

size_t Recutter::weaker(std::optional<size_t> left, std::optional<size_t> right) const {
    if (!left) return *right;
    if (!right) return *left;
    if (m_held.contains(*left) != m_held.contains(*right)) return m_held.contains(*left) ? *right : *left;
    return lengthOf(*left) >= lengthOf(*right) ? *left : *right;  // The longer one has more room to give.
}

Result<std::optional<size_t>> Recutter::lay() {
    m_out.sections.clear();
    m_out.bars.clear();
    m_out.notes.clear();
    m_target.clear();
    Samples cursor{0};
    std::optional<size_t> previous;
    const size_t count = m_old.sections.size();
    std::vector<size_t> kept;
    for (const auto& [index, at] : m_kept) kept.push_back(index);
    for (size_t k = 0; k <= kept.size(); ++k) {
        const std::optional<size_t> next = k < kept.size() ? std::optional(kept[k]) : std::nullopt;
        if (!next && previous && *previous + 1 == count) {
            if (cursor == m_out.length) break;
        }
        // The last kept sections end with the cue, to the sample.
        Samples until = next ? m_kept[*next] : m_out.length;
        if (next) {
            Samples rest{0};
            bool toEnd = true;
            for (size_t i = *next; i < count; ++i) {
                toEnd = toEnd && m_kept.contains(i) && (i == *next || std::llabs((m_kept[i] - m_kept[i - 1] - lengthOf(i - 1)).value) <= m_frame.value);
                rest += lengthOf(i);
            }
            if (toEnd && std::llabs((m_out.length - rest - until).value) <= m_frame.value) until = m_out.length - rest;
        }
        std::vector<size_t> between;
        for (size_t i = previous ? *previous + 1 : 0; i < (next ? *next : count); ++i) between.push_back(i);
        const Samples gap = until - cursor;
        const bool none = std::llabs(gap.value) <= m_frame.value;
        if (none && (next || gap.value == 0)) {
            for (const size_t i : between) remove(i);
        } else if (none || gap < usualBar() || (between.empty() && gap < usualBar() * 2)) {
            if (!previous && !next) return fail(Code::InvalidArgument, "The new cut leaves no room for this cue.");
            return std::optional(weaker(previous, next));
        } else {
            const Result<void> filled = fill(between, cursor, until, previous, next);
            if (!filled) return fail(filled.error());
            cursor = until;
        }
        if (!next) break;
        keep(*next, cursor, previous, !between.empty() && none);
        cursor += lengthOf(*next);
        previous = next;
    }
    return std::optional<size_t>();
}

void Recutter::remove(size_t i) {
    const Section& section = m_old.sections[i];
    m_out.sections.push_back({Fate::Removed, static_cast<int>(i), section.name, section.start, section.end, {0}, {0}, 0, 0, "its picture was cut out"});
}

void Recutter::keep(size_t i, Samples start, const std::optional<size_t>& previous, bool joined) {
    const Section& section = m_old.sections[i];
    RecutSection out{start == section.start ? Fate::Kept : Fate::Moved, static_cast<int>(i), section.name, section.start, section.end, start,
                     start + lengthOf(i), static_cast<int>(m_out.bars.size()), section.bars, ""};
    if (joined) {
        out.fate = Fate::Joined;
        out.why = previous ? "follows " + m_old.sections[*previous].name + " now" : "begins the cue now";
    }
    for (int bar = 0; bar < section.bars; ++bar) m_out.bars.push_back(m_old.tempo.bars()[static_cast<size_t>(section.firstBar + bar)]);
    m_target.push_back(start);
    m_out.sections.push_back(out);
}

std::string_view fateName(Fate fate) {
    switch (fate) {
        case Fate::Kept: return "kept";
        case Fate::Moved: return "moves";
        case Fate::Joined: return "joined";
        case Fate::Respaced: return "respaced";
        case Fate::Remade: return "remade";
        case Fate::Removed: return "removed";
        case Fate::New: return "new";
    }
    return "";
}

bool RecutPlan::changes() const {
    return startShift != 0 || std::any_of(sections.begin(), sections.end(), [](const RecutSection& item) { return item.fate != Fate::Kept; });
}

Result<RecutPlan> planRecut(const Revision& revision, const Plan& plan, const PictureCut& cut, const std::set<size_t>& held) {
    if (revision.loop) return fail(Code::NotSupported, "This cue loops: a picture cut does not move it.");
    return Recutter(revision, plan, held).run(cut);
}

}  // namespace fermata
