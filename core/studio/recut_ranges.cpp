// SPDX-License-Identifier: GPL-3.0-or-later
// The new cut in the cue's own time: what of its picture stands where, how long the cut is, and what is new in it.
#include <algorithm>
#include <cstdlib>

#include "core/studio/recutter.h"

namespace fermata {
Result<std::pair<Samples, Samples>> Recutter::reach(const PictureCut& cut) {
    const FrameRate& rate = m_old.frameRate;
    const auto local = [&](int64_t frame) { return samplesFromFrames(frame - m_old.startFrames, rate); };
    const auto word = [&](Samples at) { return timecode(at, rate, m_old.startFrames); };
    Samples low = m_ranges.front().at, high = low;
    for (const Range& range : m_ranges) high = std::max(high, range.at + (range.to - range.from));
    const Samples first = low, last = high;
    // Old picture that stood before and after the cue keeps standing there.
    std::optional<Samples> before, after;
    for (const PictureMove& move : cut.moves) {
        const Samples from = local(move.from), to = local(move.to), at = local(move.at);
        if (from < Samples{0} && at < first) before = std::max(before.value_or(at), at + (std::min(to, Samples{0}) - from));
        if (to > m_old.length + m_frame && at + (to - from) > last + m_frame) {
            const Samples place = at + std::max(Samples{0}, m_old.length - from);
            after = std::min(after.value_or(place), place);
        }
    }
    for (const NewPicture& item : cut.fresh) {
        const Samples from = local(item.from), to = local(item.to);
        if (from < first && !cut.start) {
            if (before || item.black) m_said.push_back(word(from) + " to " + word(std::min(to, first)) + ", " + item.what + ", stands before the cue: no music is made for it");
            else low = std::min(low, from);
        }
        if (to > last && !cut.end) {
            if (after && from >= *after) continue;
            if (after) m_said.push_back(word(std::max(from, last)) + " to " + word(to) + ", " + item.what + ", stands between the cue and what follows it: no music is made for it; --moves with “length” takes it in");
            else high = std::max(high, to);
        }
    }
    if (cut.start) low = std::min(low, local(*cut.start));
    if (cut.end) {
        high = local(*cut.end);
        if (high + m_frame < last) {
            return fail(Code::InvalidArgument, "The new cut ends at " + word(high) + ", before its last range does (" + word(last) + "); shorten the range or give a longer “length”.");
        }
        high = std::max(high, last);
    }
    return std::pair(low, high);
}

Result<void> Recutter::ranges(const PictureCut& cut) {
    const FrameRate& rate = m_old.frameRate;
    const Samples zero{0};
    m_said = cut.notes;
    for (const PictureMove& move : cut.moves) {
        Range range{samplesFromFrames(move.from - m_old.startFrames, rate), samplesFromFrames(move.to - m_old.startFrames, rate),
                    samplesFromFrames(move.at - m_old.startFrames, rate)};
        // Among the cue's own picture: a wrong reel or timecode would cost approved music without a word.
        if ((range.from >= m_old.length || range.to <= zero) && range.at >= zero && range.at < m_old.length) {
            m_said.push_back(timecode(range.at, rate, m_old.startFrames) + " is picture of old " + timecode(range.from, rate, m_old.startFrames) +
                             ", outside this cue: music is made for it; check the reel and the timecodes");
        }
        if (range.from < zero) {
            range.at += zero - range.from;
            range.from = zero;
        }
        // The music may end a little after the picture's last frame.
        if (range.to > m_old.length || m_old.length - range.to <= m_frame) range.to = m_old.length;
        if (range.from < range.to) m_ranges.push_back(range);
    }
    if (m_ranges.empty()) {
        return fail(Code::InvalidArgument, "None of the " + std::to_string(cut.moves.size()) + " picture ranges touches this cue, which lies from " +
                                               timecode({0}, rate, m_old.startFrames) + " to " + timecode(m_old.length, rate, m_old.startFrames) + " of the old cut.");
    }
    std::stable_sort(m_ranges.begin(), m_ranges.end(), [](const Range& a, const Range& b) { return a.at < b.at; });
    for (size_t i = 1; i < m_ranges.size(); ++i) {
        const Samples end = m_ranges[i - 1].at + (m_ranges[i - 1].to - m_ranges[i - 1].from);
        if (m_ranges[i].at + m_frame >= end) continue;
        return fail(Code::InvalidArgument, "Two ranges stand on the same new picture: the one of old " + timecode(m_ranges[i].from, rate, m_old.startFrames) +
                                               " begins at " + timecode(m_ranges[i].at, rate, m_old.startFrames) + ", before the one of old " +
                                               timecode(m_ranges[i - 1].from, rate, m_old.startFrames) + " has ended.");
    }
    for (size_t i = 1; i < m_ranges.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            const Samples from = std::max(m_ranges[i].from, m_ranges[k].from), to = std::min(m_ranges[i].to, m_ranges[k].to);
            if (to - from <= m_frame) continue;
            m_said.push_back("old " + timecode(from, rate, m_old.startFrames) + " to " + timecode(to, rate, m_old.startFrames) +
                             " stands twice in the new cut; if one of them is a new shot that happens to have this timecode, give both cuts with --old-edl");
        }
    }
    const auto whole = reach(cut);
    if (!whole) return fail(whole.error());
    const Samples base = whole->first;
    // To the frame: the cue's own picture start moves by whole frames.
    m_out.startShift = (base.value * rate.numerator + (base.value >= 0 ? 1 : -1) * kSampleRate * rate.denominator / 2) / (kSampleRate * rate.denominator);
    for (Range& range : m_ranges) range.at = range.at - base;
    m_out.length = whole->second - base;
    if (m_out.length < Samples{4 * kSampleRate}) {
        return fail(Code::InvalidArgument, "Of this cue's picture " + clockTime(m_out.length) + " are left; that is too short for music. Compose a new cue.");
    }
    replacements();
    noteNewPicture(cut, base);
    return {};
}

void Recutter::replacements() {
    const std::vector<Range> moved = m_ranges;
    for (size_t i = 0; i <= moved.size(); ++i) {
        const Samples at = i == 0 ? Samples{0} : moved[i - 1].at + (moved[i - 1].to - moved[i - 1].from);
        const Samples end = i == moved.size() ? m_out.length : moved[i].at;
        const Samples from = i == 0 ? Samples{0} : moved[i - 1].to;
        const Samples to = i == moved.size() ? m_old.length : moved[i].from;
        const bool used = std::any_of(moved.begin(), moved.end(), [&](const Range& range) { return range.from < to && range.to > from; });
        if (end - at <= m_frame || to <= from || used) continue;
        // To the frame; the music may end a little after the picture's last one.
        if (std::llabs((to - from - (end - at)).value) > (i == moved.size() ? m_frame.value : 2)) {
            m_replaced.push_back({from, to, at, end});
            continue;
        }
        m_ranges.push_back({from, to, at});
        if (i == moved.size()) m_out.length = at + (to - from);
    }
    std::stable_sort(m_ranges.begin(), m_ranges.end(), [](const Range& a, const Range& b) { return a.at < b.at; });
    std::vector<Range> whole;
    for (const Range& range : m_ranges) {
        const bool on = !whole.empty() && whole.back().to == range.from && std::llabs((whole.back().shift() - range.shift()).value) <= 2;
        if (on) whole.back().to = range.to;
        else whole.push_back(range);
    }
    m_ranges = std::move(whole);
}

void Recutter::noteNewPicture(const PictureCut& cut, Samples base) {
    const FrameRate& rate = m_old.frameRate;
    for (const NewPicture& item : cut.fresh) {
        const Samples from = samplesFromFrames(item.from - m_old.startFrames, rate) - base, to = samplesFromFrames(item.to - m_old.startFrames, rate) - base;
        if (to <= Samples{0} || from >= m_out.length) continue;
        const Samples middle = from + Samples{(to - from).value / 2};
        const bool stays = std::any_of(m_ranges.begin(), m_ranges.end(), [&](const Range& range) { return range.at <= middle && middle < range.at + (range.to - range.from); });
        m_said.push_back(timecode(from + base, rate, m_old.startFrames) + " to " + timecode(to + base, rate, m_old.startFrames) + " is new picture: " + item.what +
                         (stays ? "; it is as long as what it replaces, so the music there stays as it was (fermata revise makes it anew)" : "; music is made for it"));
    }
}

std::optional<Samples> Recutter::mapped(Samples at) const {
    for (const Range& range : m_ranges) {
        if (range.from <= at && at < range.to) return at + range.shift();
    }
    return std::nullopt;
}

std::optional<Samples> Recutter::roughly(Samples at) const {
    const auto exactly = mapped(at);
    if (exactly) return exactly;
    for (const Replaced& item : m_replaced) {
        if (at < item.from || at >= item.to) continue;
        return item.at + Samples{(at - item.from).value * (item.end - item.at).value / (item.to - item.from).value};
    }
    return std::nullopt;
}

Samples Recutter::pictureOf(size_t section, Samples from, Samples to) const {
    const Section& own = m_old.sections[section];
    Samples left{0};
    for (const Range& range : m_ranges) {
        const Samples a = std::max(range.from, own.start), b = std::min(range.to, own.end);
        if (a < b && a + range.shift() < to && b + range.shift() > from) left += b - a;
    }
    for (const Replaced& item : m_replaced) {
        const Samples a = std::max(item.from, own.start), b = std::min(item.to, own.end);
        if (a >= b || item.at >= to || item.end <= from) continue;
        left += Samples{(b - a).value * (item.end - item.at).value / (item.to - item.from).value};
    }
    return left;
}

bool Recutter::overNewPicture(size_t section) const {
    const Section& own = m_old.sections[section];
    if (section + 1 == m_old.sections.size() && mapped(own.end - Samples{1}) && *mapped(own.end - Samples{1}) + m_frame * 2 < m_out.length) return true;
    return std::any_of(m_replaced.begin(), m_replaced.end(), [&](const Replaced& item) { return item.from < own.end && item.to > own.start; });
}

}  // namespace fermata
