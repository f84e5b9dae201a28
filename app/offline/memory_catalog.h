// SPDX-License-Identifier: GPL-3.0-or-later
// A Catalog and a BlobStore that keep everything in memory: for design and pictures. They know no law: nobody's role is
// checked and nothing is refused that PostgreSQL would refuse. Several catalogs share one memory, each on its own thread.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>

#include "core/base/progress.h"
#include "core/studio/catalog.h"
#include "core/studio/family.h"
#include "core/music/event_words.h"

namespace fermata::offline {

class MemoryBlobs : public BlobStore {
  public:
    Result<Hash> put(const Chunk& chunk) override;
    Result<Chunk> get(const Hash& hash) override;
    bool contains(const Hash& hash) override;

  private:
    std::mutex m_mutex;
    std::map<Hash, Chunk> m_chunks;
};

struct Memory {
    explicit Memory(const Clock& wall) : clock(wall) {}
    const Clock& clock;
    std::mutex mutex;
    std::string studio = "Fermata offline";
    Person me;                       // Who does what is done now.
    std::vector<Person> people;
    std::vector<ClientInfo> clients;
    std::vector<ProjectInfo> projects;
    std::vector<CueInfo> cues;
    std::map<CueId, std::vector<NewRevision>> revisions;
    std::map<Hash, Take> takes;
    std::map<Hash, Print> prints;
    std::map<Hash, Json> ledger;     // By take.
    std::vector<AlternativeInfo> alternatives;
    struct Word {
        CueId cue;
        ApprovalInfo info;
        std::vector<Lock> locks;
    };
    std::vector<Word> approvals;
    std::vector<CommentInfo> comments;
    std::map<MarkerId, MarkerInfo> markers;
    std::vector<DecisionInfo> decisions;
    std::vector<ClearanceRecord> clearances;
    struct Event {
        ProjectId project;
        std::optional<CueId> cue;
        EventInfo info;
    };
    std::vector<Event> events;
};

class MemoryCatalog : public Catalog {
  public:
    explicit MemoryCatalog(std::shared_ptr<Memory> memory) : m_memory(std::move(memory)) {}

    Result<CatalogStatus> status() override;
    Result<Person> me() override;
    Result<ClientId> addClient(const ClientId& id, std::string_view name) override;
    Result<ProjectId> addProject(const ProjectId& id, const ClientId& client, std::string_view name, const Json& uses) override;
    Result<Person> addPerson(const PersonId& id, std::string_view name, std::string_view role, const std::optional<ProjectId>& project) override;
    Result<void> removeMember(const ProjectId& project, const PersonId& person) override;
    Result<void> changeMember(const ProjectId& project, const PersonId& person, std::string_view role) override;
    Result<void> setFinalApprover(const ProjectId& project, const PersonId& person) override;
    Result<std::vector<ClientInfo>> clients() override;
    Result<std::vector<ProjectInfo>> projects() override;
    Result<ProjectInfo> project(const ProjectId& id) override;
    Result<std::vector<Person>> people() override;
    Result<CueInfo> addCue(const CueId& id, const ProjectId& project, std::string_view title) override;
    Result<CueInfo> deriveCue(const CueId& id, const CueId& from, int revision, std::string_view title) override;
    Result<std::vector<CueInfo>> cues() override;
    Result<CueInfo> cue(const CueId& id) override;
    Result<void> archiveCue(const ArchiveMark& mark) override;
    Result<void> registerChunks(const ProjectId&, const std::vector<std::pair<Hash, Chunk>>&) override { return {}; }
    Result<Revision> commitRevision(const NewRevision& revision) override;
    Result<Revision> revision(const CueId& cue, int number) override;
    Result<std::vector<AskedCell>> asked(const CueId& cue, int number) override;
    Result<Take> take(const CueId& cue, const Hash& hash) override;
    Result<Print> print(const CueId& cue, const Hash& hash) override;
    Result<std::vector<Json>> ledger(const CueId& cue, const std::vector<Hash>& takes) override;
    Result<void> saveAlternative(const AlternativeInfo& alternative) override;
    Result<AlternativeInfo> alternative(const AlternativeId& id) override;
    Result<std::vector<AlternativeInfo>> alternatives(const CueId& cue) override;
    Result<std::vector<ApprovalInfo>> approveTogether(const std::vector<NewApproval>& approvals) override;
    Result<void> withdrawApproval(const ApprovalId& id, std::string_view reason) override;
    Result<std::vector<ApprovalInfo>> approvals(const CueId& cue) override;
    Result<std::vector<Lock>> locks(const CueId& cue) override;
    Result<void> addComment(const NewComment& comment) override;
    Result<std::vector<CommentInfo>> comments(const CueId& cue) override;
    Result<void> noteComment(const NewCommentNote& note) override;
    Result<void> setMarker(const NewMarker& marker) override;
    Result<std::vector<MarkerInfo>> markers(const CueId& cue) override;
    Result<std::vector<Waiting>> waiting() override;
    Result<void> decide(const NewDecision& decision) override;
    Result<std::vector<DecisionInfo>> decisions(const CueId& cue) override;
    Result<ClearanceRecord> reserveClearance(const std::vector<std::pair<CueId, int>>& covers) override;
    Result<HistoryHead> prepareIssue(const ClearanceRecord& record) override;
    Result<void> issueClearance(const ClearanceRecord& record) override;
    Result<std::optional<ClearanceRecord>> latestClearance(const CueId& cue, int revision) override;
    Result<std::vector<ClearanceRecord>> clearances(const ProjectId& project) override;
    Result<void> withdrawClearance(const ClearanceId& id, std::string_view reason) override;
    Result<void> recordDelivery(const CueId& cue, int revision, const ClearanceId&, const Hash&, const std::vector<std::pair<Hash, Json>>&) override;
    Result<void> checkDelivery(const CueId& cue, int revision) override;
    Result<std::vector<EventInfo>> events(const ProjectId& project, const std::optional<CueId>& cue) override;
    Result<HistoryHead> head(const ProjectId& project) override;
    Result<std::vector<std::string>> verifyHistory(const ProjectId&) override { return std::vector<std::string>(); }
    Result<std::vector<std::pair<std::string, Json>>> deliveredSketchesElsewhere(const ProjectId&) override { return std::vector<std::pair<std::string, Json>>(); }
    Result<DeliveredBefore> deliveredBefore(const CueId&, const std::vector<Hash>&) override { return DeliveredBefore(); }
    Result<std::optional<Json>> beginRun(std::string_view, const Hash&) override { return std::optional<Json>(); }
    Result<void> finishRun(std::string_view, const Hash&, const Json&) override { return {}; }
    Result<Job> startJob(const ProjectId&, std::string_view, const Json&) override { return Job{JobId::create(), 1}; }
    Result<void> heartbeat(const Job&, std::string_view, int) override { return {}; }
    Result<void> finishJob(const Job&, bool, std::string_view) override { return {}; }

  private:
    // With the memory locked.
    std::string now() const;
    CueInfo* find(const CueId& id);
    ProjectInfo* find(const ProjectId& id);
    void tell(const ProjectId& project, const std::optional<CueId>& cue, const char* kind, const Json& body, const EventNames& names = {});
    HistoryHead headOf(const ProjectId& project) const;
    std::string nameOf(const std::optional<PersonId>& id) const;
    Result<void> stays(const ProjectInfo& project, const PersonId& person, std::string_view role) const;   // Empty role: leaves.
    static Error missing(const char* what);
    Result<ApprovalInfo> approveOne(const NewApproval& approval);   // Locks the memory itself.

    std::shared_ptr<Memory> m_memory;
};

}  // namespace fermata::offline
