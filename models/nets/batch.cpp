// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/nets/infiller.h"

namespace fermata::nets {

Batch makeBatch(const std::vector<BatchEntry>& entries, float heldWeight) {
    Batch batch;
    batch.sequences = static_cast<int>(entries.size());
    for (const BatchEntry& entry : entries) batch.length = std::max(batch.length, static_cast<int>(entry.sequence->steps.size()));
    for (size_t e = 0; e < entries.size(); ++e) {
        const tokens::Sequence& sequence = *entries[e].sequence;
        for (size_t i = 0; i < static_cast<size_t>(batch.length); ++i) {
            batch.rowStart.push_back(static_cast<int64_t>(batch.rows.size()));
            if (i >= sequence.steps.size()) {
                batch.rows.push_back(tokens::row::kNone);
                batch.time.push_back(0);
                continue;
            }
            const tokens::Step& step = sequence.steps[i];
            for (const tokens::Row row : step.rows) batch.rows.push_back(row);
            batch.time.push_back(step.time);
            const bool hole = sequence.hole[i];
            if (!hole && heldWeight <= 0) continue;
            const tokens::Target& target = sequence.targets[i];
            batch.at.push_back(static_cast<int64_t>(e) * batch.length + static_cast<int64_t>(i));
            batch.value.push_back(target.value);
            batch.heardStart.push_back(static_cast<int64_t>(batch.heard.size()));
            for (const tokens::Row row : target.heard) batch.heard.push_back(row);
            if (target.heard.count == 0) batch.heard.push_back(tokens::row::kNone);
            batch.weight.push_back(hole ? 1.0F : heldWeight);
            batch.role.push_back(entries[e].role[i]);
            batch.hole.push_back(hole ? 1 : 0);
        }
    }
    return batch;
}

void Losses::add(const Losses& other) {
    for (size_t hole = 0; hole < 2; ++hole) {
        for (size_t role = 0; role < tokens::kRoles; ++role) {
            Sum& sum = by[hole][role];
            const Sum& more = other.by[hole][role];
            for (size_t field = 0; field < tokens::kFields; ++field) sum.nats[field] += more.nats[field];
            sum.notes += more.notes;
            sum.steps += more.steps;
        }
    }
}

}  // namespace fermata::nets
