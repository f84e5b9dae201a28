// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/cue_window.h"

#include <algorithm>
#include <map>

#include "models/tokens/takes.h"

namespace fermata::play {
namespace {

using namespace tokens;

// Steps of the window's held cells and of as many notes in the holes as the part has elsewhere.
int stepsOf(const Window& window) {
    int steps = 0;
    for (const GridPart& part : window.parts) {
        int notes = 0, known = 0;
        for (const GridCell& cell : part.cells) {
            ++steps;
            if (cell.hole) continue;
            ++known;
            for (const GridNote& note : cell.notes) notes += 1 + (note.length - 1) / 96;
        }
        steps += notes + (known == 0 ? 8 : notes / known) * (static_cast<int>(part.cells.size()) - known);
    }
    return steps;
}

struct Source {
    const PlayedCell& cell;
    const std::vector<std::vector<GridNote>>& soFar;
    std::map<size_t, std::vector<GridBar>> bars;   // By section.

    const std::vector<GridBar>& barsOf(size_t section) {
        const auto [at, fresh] = bars.try_emplace(section);
        if (fresh) at->second = gridBars(*cell.plan, section);
        return at->second;
    }

    const Take* takeOf(size_t section, const PlannedStem& stem) const {
        const PlayRequest& request = *cell.request;
        if (request.takeAt) return request.takeAt(section, stem.name);
        if (stem.name == request.stem) {
            return section + 1 == cell.index ? request.before : section == cell.index + 1 ? request.after : nullptr;
        }
        if (section != cell.index) return nullptr;
        for (const Take* take : request.beside) {
            if (take != nullptr && take->stem == stem.name) return take;
        }
        return nullptr;
    }

    // One bar of one stem; a hole where nobody knows.
    GridCell cellOf(size_t section, int bar, const PlannedStem& stem, bool drums) {
        GridCell result;
        if (section == cell.index && stem.name == cell.request->stem) {
            if (bar < static_cast<int>(soFar.size())) result.notes = soFar[static_cast<size_t>(bar)];
            else result.hole = true;
            return result;
        }
        const Take* take = takeOf(section, stem);
        if (take == nullptr) {
            const auto direction = cell.plan->sections[section].stems.find(stem.name);
            result.hole = direction == cell.plan->sections[section].stems.end() || direction->second.plays;
            return result;
        }
        const auto notes = straightNotes(*take, barsOf(section), drums);
        if (bar < static_cast<int>(notes.size())) result.notes = notes[static_cast<size_t>(bar)];
        return result;
    }
};

struct Place {
    size_t section;
    int bar;
};

}  // namespace

std::vector<std::vector<GridNote>> straightNotes(const Take& take, const std::vector<GridBar>& bars, bool drums) {
    Take straight = take;
    for (Note& note : straight.notes) note.nudge = {0};
    return gridNotes(straight, bars, drums);
}

bool isPlayable(const PlayedCell& cell) {
    Role role;
    if (!roleFromName(cell.stem->role, role)) return false;
    return std::all_of(cell.bars.begin(), cell.bars.end(), [](const CellBar& bar) { return bar.length().value <= kMaxBarTicks * kTicksPerGrid; });
}

CueWindow cueWindow(const PlayedCell& cell, int first, int count, const std::vector<std::vector<GridNote>>& soFar,
                    const std::vector<Controls>& asked) {
    const Plan& plan = *cell.plan;
    std::vector<Place> all;   // Every bar of the cue.
    size_t here = 0;
    for (size_t section = 0; section < plan.sections.size(); ++section) {
        if (section == cell.index) here = all.size() + static_cast<size_t>(first);
        for (int bar = 0; bar < plan.sections[section].bars; ++bar) all.push_back({section, bar});
    }
    // The asked stem and those of other roles nearest to it in the score; the net knows no more than kWindowParts.
    std::vector<std::pair<Role, const PlannedStem*>> stems;
    for (const PlannedStem& stem : plan.stems) {
        Role role;
        if (roleFromName(stem.role, role)) stems.emplace_back(role, &stem);
    }
    while (stems.size() > kWindowParts) {
        const auto extra = std::find_if(stems.rbegin(), stems.rend(), [&](const auto& entry) { return entry.second->name != cell.request->stem; });
        stems.erase(std::next(extra).base());
    }
    Source source{cell, soFar, {}};
    CueWindow best;
    // As much around the holes as there is room for: first fewer bars after, then fewer before.
    for (int around = kWindowBars - count; around >= 0; --around) {
        int before = std::min<int>((around + 1) / 2 + (around > 2 ? 1 : 0), static_cast<int>(here));
        int after = std::min<int>(around - before, static_cast<int>(all.size()) - static_cast<int>(here) - count);
        after = std::max(after, 0);
        before = std::max(0, std::min<int>(around - after, static_cast<int>(here)));
        CueWindow result;
        result.firstBar = before;
        result.firstSectionBar = first;
        result.bars = count;
        result.window.style = styleClass(cell.style->id);
        std::map<Role, int> ordinal;
        for (const auto& [role, stem] : stems) {
            if (stem->name == cell.request->stem) result.part = static_cast<int>(result.window.parts.size());
            result.window.parts.push_back({role, std::min(ordinal[role]++, 3), {}});
        }
        bool fits = true;
        for (int at = -before; at < count + after; ++at) {
            const Place place = all[static_cast<size_t>(static_cast<int>(here) + at)];
            const GridBar& bar = source.barsOf(place.section)[static_cast<size_t>(place.bar)];
            fits = fits && bar.ticks <= kMaxBarTicks;
            result.window.bars.push_back(bar);
            for (size_t part = 0; part < stems.size(); ++part) {
                GridCell content = source.cellOf(place.section, place.bar, *stems[part].second, stems[part].first == Role::Drums);
                if (static_cast<int>(part) == result.part && at >= 0 && at < count) {
                    content = {};
                    content.hole = true;
                    content.controls = asked[static_cast<size_t>(first + at)];
                }
                result.window.parts[part].cells.push_back(std::move(content));
            }
        }
        best = std::move(result);
        if (fits && stepsOf(best.window) <= kWindowSteps) break;
    }
    return best;
}

}  // namespace fermata::play
