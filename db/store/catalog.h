// SPDX-License-Identifier: GPL-3.0-or-later
// The Catalog on PostgreSQL: reads tables under row security, writes only through functions of schema api.
// The person is whoever the connection's login belongs to; nothing here can name another.
#pragma once

#include <memory>
#include <string>

#include "core/studio/catalog.h"
#include "db/store/connection.h"

namespace fermata::db {

class PostgresCatalog : public Catalog {
  public:
    // `place` is what status() shows ("embedded /home/x/..."); empty: the address without its password.
    // NotAllowed when the login belongs to nobody, NotReady when the schema is missing.
    static Result<std::unique_ptr<PostgresCatalog>> open(const std::string& url);
    static Result<std::unique_ptr<PostgresCatalog>> open(const std::string& url, const std::string& place);

    Result<CatalogStatus> status() override;
    Result<Person> me() override;

    Result<ClientId> addClient(const ClientId& id, std::string_view name) override;
    Result<ProjectId> addProject(const ProjectId& id, const ClientId& client, std::string_view name,
                                 const Json& uses) override;
    Result<Person> addPerson(const PersonId& id, std::string_view name, std::string_view role,
                             const std::optional<ProjectId>& project) override;
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

    Result<void> registerChunks(const ProjectId& project, const std::vector<std::pair<Hash, Chunk>>& chunks) override;

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

    Result<void> recordDelivery(const CueId& cue, int revision, const ClearanceId& clearance, const Hash& packManifest,
                                const std::vector<std::pair<Hash, Json>>& sketches) override;
    Result<void> checkDelivery(const CueId& cue, int revision) override;

    Result<std::vector<EventInfo>> events(const ProjectId& project, const std::optional<CueId>& cue) override;
    Result<HistoryHead> head(const ProjectId& project) override;
    Result<std::vector<std::string>> verifyHistory(const ProjectId& project) override;

    Result<std::vector<std::pair<std::string, Json>>> deliveredSketchesElsewhere(const ProjectId& project) override;
    Result<DeliveredBefore> deliveredBefore(const CueId& cue, const std::vector<Hash>& takes) override;

    Result<std::optional<Json>> beginRun(std::string_view key, const Hash& spec) override;
    Result<void> finishRun(std::string_view key, const Hash& spec, const Json& result) override;

    Result<Job> startJob(const ProjectId& project, std::string_view kind, const Json& payload) override;
    Result<void> heartbeat(const Job& job, std::string_view stage, int permille) override;
    Result<void> finishJob(const Job& job, bool succeeded, std::string_view summary) override;

    // For the blob store's mark and sweep: every chunk that anything in this studio names.
    Result<std::vector<Hash>> referencedChunks();
    // Forgets chunks that nothing names and that were registered more than `graceSeconds` ago; their hashes.
    Result<std::vector<Hash>> dropUnusedChunks(int64_t graceSeconds);

  private:
    using Parameters = std::vector<std::optional<std::string>>;
    PostgresCatalog(std::unique_ptr<Connection> connection, std::string place);
    Result<Rows> ask(std::string_view name, const std::string& sql, const Parameters& parameters = {});
    Result<std::vector<ClearanceRecord>> clearanceRows(std::string_view name, const std::string& where,
                                                       const Parameters& parameters);
    Result<std::vector<ProjectInfo>> projectRows(const std::string& where, const Parameters& parameters);

    std::unique_ptr<Connection> m_connection;
    std::string m_place;
};

}  // namespace fermata::db
