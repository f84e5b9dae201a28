// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/brief_versions.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/studio/commits.h"
#include "core/studio/edit.h"
#include "core/studio/stopwatch.h"

namespace fermata {
namespace {

// "energy at 3 places, 2 hits, tempo": for the line in the history.
std::string summary(const std::vector<Difference>& changes) {
    size_t points = 0, hits = 0;
    std::vector<std::string> parts;
    for (const Difference& one : changes) {
        if (one.parameter == "energy") ++points;
        else if (one.parameter == "hit") ++hits;
        else if (std::find(parts.begin(), parts.end(), one.parameter) == parts.end()) parts.push_back(one.parameter);
    }
    if (points > 0) parts.push_back("energy at " + std::to_string(points) + (points == 1 ? " place" : " places"));
    if (hits > 0) parts.push_back(std::to_string(hits) + (hits == 1 ? " hit" : " hits"));
    return joined(parts, ", ");
}

}  // namespace

Result<std::vector<BriefVersion>> briefVersions(Studio& studio, const CueId& id) {
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    const auto commits = commitsOf(studio, id);
    if (!commits) return fail(commits.error());
    std::vector<BriefVersion> versions;
    std::vector<Hash> hashes;
    for (int number = 1; number <= newest->number; ++number) {
        const auto revision = number == newest->number ? newest : studio.catalog.revision(id, number);
        if (!revision) return fail(revision.error());
        if (const auto known = std::find(hashes.begin(), hashes.end(), revision->brief); known != hashes.end()) {
            versions[static_cast<size_t>(known - hashes.begin())].lastRevision = number;
            continue;
        }
        Result<Brief> brief = briefOf(studio, *revision);
        if (!brief) return fail(brief.error());
        BriefVersion version;
        version.number = static_cast<int>(versions.size()) + 1;
        version.firstRevision = version.lastRevision = number;
        if (const auto commit = commits->find(number); commit != commits->end()) {
            version.by = commit->second.actor;
            version.at = commit->second.at;
        }
        version.brief = std::move(*brief);
        if (!versions.empty()) version.changes = briefDifferences(versions.back().brief, version.brief);
        versions.push_back(std::move(version));
        hashes.push_back(revision->brief);
    }
    return versions;
}

Result<CueResult> reviseBrief(Studio& studio, const CueId& id, const Brief& brief) {
    Stopwatch watch;
    if (!brief.problems.empty()) {
        std::vector<std::string> lines;
        for (const BriefProblem& problem : brief.problems) lines.push_back("“" + problem.field + "”: " + problem.message);
        return fail(Code::InvalidArgument, "The brief cannot be met as it stands. " + joined(lines, " "));
    }
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    const Result<Brief> before = briefOf(studio, *newest);
    if (!before) return fail(before.error());
    const std::vector<Difference> changes = briefDifferences(*before, brief);
    if (changes.empty()) {
        return fail(Code::InvalidArgument, "The brief says what that of revision " + std::to_string(newest->number) + " says; nothing was stored.");
    }
    const Result<Plan> plan = planOf(studio, *newest);
    if (!plan) return fail(plan.error());
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const Chunk chunk = documentChunk(canonicalJson(toJson(brief)));
    const Result<Hash> stored = studio.blobs.put(chunk);
    if (!stored) return fail(stored.error());
    NewRevision made;
    made.revision = nextOf(*newest);
    made.revision.brief = *stored;
    made.revision.made = "changed the brief: " + summary(changes);
    made.revision.request = canonicalJson({{"brief", stored->hex()}});
    const auto registered = studio.catalog.registerChunks(cue->project, {{*stored, chunk}});
    if (!registered) return fail(registered.error());
    Result<CueResult> result = commitMade(studio, made, *plan);
    if (!result) return result;
    watch.lap("brief");
    result->timings = watch.laps();
    return result;
}

}  // namespace fermata
