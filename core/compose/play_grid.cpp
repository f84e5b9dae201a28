// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/play_grid.h"

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

}  // namespace fermata
