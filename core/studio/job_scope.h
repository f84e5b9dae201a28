// SPDX-License-Identifier: GPL-3.0-or-later
// A leased job around in-process work: it heartbeats with the progress and ends with the scope.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include "core/studio/studio.h"

namespace fermata {

class JobScope {
  public:
    static Result<std::unique_ptr<JobScope>> start(Catalog& catalog, const ProjectId& project, std::string_view kind,
                                                   const Json& payload) {
        const auto job = catalog.startJob(project, kind, payload);
        if (!job) return fail(job.error());
        return std::unique_ptr<JobScope>(new JobScope(catalog, *job));
    }
    ~JobScope() {
        // The answer does not matter: an unfinished job's lease runs out by itself.
        if (!m_finished) (void)m_catalog.finishJob(m_job, false, "ended without a result");
    }
    JobScope(const JobScope&) = delete;
    JobScope& operator=(const JobScope&) = delete;

    // At most every five seconds and only between stages, on the catalog's own thread.
    Result<void> beat(std::string_view stage, int permille) {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < std::chrono::seconds(5)) return {};
        m_last = now;
        return m_catalog.heartbeat(m_job, stage, permille);
    }
    Result<void> finish(std::string_view summary) {
        m_finished = true;
        return m_catalog.finishJob(m_job, true, summary);
    }

  private:
    JobScope(Catalog& catalog, Catalog::Job job) : m_catalog(catalog), m_job(std::move(job)) {}
    Catalog& m_catalog;
    Catalog::Job m_job;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    bool m_finished = false;
};

}  // namespace fermata
