// SPDX-License-Identifier: GPL-3.0-or-later
// How a recut is planned: the state its steps share. recut_ranges.cpp reads the cut, recut_plan.cpp lays the kept sections, recut_fill.cpp fills what lies
// between them, recut_settle.cpp brings both to the sample.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/studio/recut_plan.h"

namespace fermata {

class Recutter {
  public:
    Recutter(const Revision& revision, const Plan& plan, const std::set<size_t>& held);
    Result<RecutPlan> run(const PictureCut& cut);

  private:
    struct Range {
        Samples from, to, at;             // Of the cue's old time; where it stands now.
        Samples shift() const { return at - from; }
    };
    // Old picture that has given way to new one of another length.
    struct Replaced {
        Samples from, to, at, end;
    };

    // recut_ranges.cpp: the cut in the cue's own time.
    Result<void> ranges(const PictureCut& cut);
    // How far the cue's picture reaches in the new cut, counted from its old start: the moves' own reach and the new picture
    // that stands at its ends, unless other old picture follows there.
    Result<std::pair<Samples, Samples>> reach(const PictureCut& cut);
    // What stands between the ranges: as long as what was there, or longer or shorter.
    void replacements();
    void noteNewPicture(const PictureCut& cut, Samples base);
    // Where a moment of the old cut lies in the new one; nothing when its picture is gone.
    std::optional<Samples> mapped(Samples at) const;
    // The same, new picture in place of old counted in.
    std::optional<Samples> roughly(Samples at) const;
    // How much of a section has picture, its own or what replaces it, between two moments of the new cut.
    Samples pictureOf(size_t section, Samples from, Samples to) const;
    bool overNewPicture(size_t section) const;

    // Sections whose picture stayed in one piece, and of those the heaviest choice that keeps its order.
    void chooseKept();
    // Lays everything from left to right; answers a kept section that cannot stay whole.
    Result<std::optional<size_t>> lay();
    void remove(size_t i);
    void keep(size_t i, Samples start, const std::optional<size_t>& previous, bool joined);
    // Which of two neighbours gives way.
    size_t weaker(std::optional<size_t> left, std::optional<size_t> right) const;

    // The sections between two kept ones share the picture that is there now.
    Result<void> fill(const std::vector<size_t>& between, Samples from, Samples to, const std::optional<size_t>& previous,
                      const std::optional<size_t>& next);
    // The same bars a little slower or faster, when their hits still land.
    bool respaced(const std::vector<size_t>& stay, Samples from, Samples to, bool last);
    // Other bars at the nearest tempo, solved for what is left of the picture.
    Result<void> solved(const std::vector<size_t>& stay, Samples from, Samples to, bool last, const std::optional<size_t>& previous);
    // Hits that fall into a stretch of the new cut.
    std::vector<std::pair<Samples, const PlannedHit*>> hitsIn(Samples from, Samples to) const;

    // Positions follow the bars; kept sections keep their lengths to the sample.
    void settle();
    void hits();

    int64_t barTime(int bar) const;  // Tick-microseconds.
    Samples lengthOf(size_t section) const { return m_old.sections[section].end - m_old.sections[section].start; }
    Samples usualBar() const { return Samples{barTime(0) / kTime}; }

    static constexpr int64_t kTime = 20000;  // Tick-microseconds a sample.

    const Revision& m_old;
    const Plan& m_plan;
    const std::set<size_t>& m_held;
    Samples m_frame;
    std::vector<Range> m_ranges;
    std::vector<Replaced> m_replaced;
    std::vector<std::string> m_said;    // Notes about the cut itself.
    std::map<size_t, Samples> m_kept;   // Index and where it is wanted.
    std::vector<Samples> m_target;      // Of the sections that are not removed: where a kept one is wanted.
    RecutPlan m_out;
};

}  // namespace fermata
