// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/play_grid.h"

#include <optional>

#include "core/compose/play_order.h"

namespace fermata {

Result<std::vector<std::vector<Take>>> playGrid(const Plan& plan, const TakePlayer& player) {
    std::vector<std::vector<Take>> takes;
    takes.reserve(plan.stems.size());
    for (const PlannedStem& stem : plan.stems) {
        std::vector<Take> row;
        row.reserve(plan.sections.size());
        for (size_t section = 0; section < plan.sections.size(); ++section) {
            PlayRequest request;
            request.plan = &plan;
            request.section = section;
            request.stem = stem.name;
            request.before = row.empty() ? nullptr : &row.back();
            for (const std::vector<Take>& other : takes) request.beside.push_back(&other[section]);
            request.takeAt = [&](size_t at, const std::string& name) -> const Take* {
                for (size_t i = 0; i < takes.size() && i < plan.stems.size(); ++i) {
                    if (plan.stems[i].name == name) return &takes[i][at];
                }
                return name == stem.name && at < row.size() ? &row[at] : nullptr;
            };
            Result<Take> take = player(request);
            if (!take) return fail(take.error());
            row.push_back(std::move(*take));
        }
        takes.push_back(std::move(row));
    }
    return takes;
}

Result<std::vector<std::vector<Take>>> playGridTogether(const Plan& plan, const GroupTakePlayer& player) {
    std::vector<PlayPlace> order;
    for (size_t stem = 0; stem < plan.stems.size(); ++stem) {
        for (size_t section = 0; section < plan.sections.size(); ++section) order.push_back({stem, section});
    }
    std::vector<std::vector<std::optional<Take>>> made(plan.stems.size(), std::vector<std::optional<Take>>(plan.sections.size()));
    const auto known = [&](size_t stem, size_t section) -> const Take* { return made[stem][section] ? &*made[stem][section] : nullptr; };
    for (const std::vector<size_t>& wave : playWaves(plan, order)) {
        std::vector<PlayRequest> requests;
        for (const size_t i : wave) {
            const PlayPlace here = order[i];
            PlayRequest& request = requests.emplace_back();
            request.plan = &plan;
            request.section = here.section;
            request.stem = plan.stems[here.stem].name;
            request.before = here.section == 0 ? nullptr : known(here.stem, here.section - 1);
            for (size_t stem = 0; stem < here.stem; ++stem) request.beside.push_back(known(stem, here.section));
            // What is played by now, but comes later in the row, is not listened to.
            request.takeAt = [&plan, &known, here](size_t section, const std::string& name) -> const Take* {
                for (size_t stem = 0; stem <= here.stem; ++stem) {
                    if (plan.stems[stem].name == name) return stem < here.stem || section < here.section ? known(stem, section) : nullptr;
                }
                return nullptr;
            };
        }
        std::vector<Result<Take>> takes = player(requests);
        for (size_t i = 0; i < wave.size(); ++i) {
            if (!takes[i]) return fail(takes[i].error());
            made[order[wave[i]].stem][order[wave[i]].section] = std::move(*takes[i]);
        }
    }
    std::vector<std::vector<Take>> takes(plan.stems.size());
    for (size_t stem = 0; stem < takes.size(); ++stem) {
        for (std::optional<Take>& take : made[stem]) takes[stem].push_back(std::move(*take));
    }
    return takes;
}

}  // namespace fermata
