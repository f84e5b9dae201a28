// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nets/prefixes.h"

#include <algorithm>

namespace fermata::nets {
namespace {

int common(std::span<const tokens::Step> a, std::span<const tokens::Step> b) {
    size_t at = 0;
    const size_t most = std::min(a.size(), b.size());
    while (at < most && a[at].time == b[at].time && std::equal(a[at].rows.begin(), a[at].rows.end(), b[at].rows.begin(), b[at].rows.end())) ++at;
    return static_cast<int>(at);
}

}  // namespace

std::pair<std::shared_ptr<const Prefixes::Read>, int> Prefixes::nearest(std::span<const tokens::Step> steps) {
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const Read> best;
    int most = 0;
    for (const auto& read : m_kept) {
        const int same = common(read->steps, steps);
        if (same <= most) continue;
        most = same;
        best = read;
    }
    m_asked += static_cast<int64_t>(steps.size());
    m_reused += most;
    return {best, most};
}

void Prefixes::keep(std::shared_ptr<const Read> read) {
    const std::lock_guard lock(m_mutex);
    m_kept.push_front(std::move(read));
    if (m_kept.size() > kKept) m_kept.pop_back();
}

int64_t Prefixes::stepsAsked() const {
    const std::lock_guard lock(m_mutex);
    return m_asked;
}
int64_t Prefixes::stepsReused() const {
    const std::lock_guard lock(m_mutex);
    return m_reused;
}

}  // namespace fermata::nets
