// SPDX-License-Identifier: GPL-3.0-or-later
// What the use cases need from the database. One signed-in person per Catalog; the database decides who that is.
// Every function may return Unavailable (nothing changed); every writing one InDoubt (connection lost in commit).
// A Catalog and its answers belong to one thread at a time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/chunk.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/music/revision.h"
#include "core/music/take.h"

namespace fermata {

struct CatalogStatus {
    std::string studio;          // Its name.
    std::string database;        // "embedded /home/x/.local/share/fermata" or "postgresql://host/db", no password.
    std::string serverVersion;
    int schemaVersion = 0;
    int64_t databaseBytes = 0;
    int64_t chunkCount = 0;
    int64_t chunkBytes = 0;      // Canonical bytes referenced.
    int64_t clients = 0, projects = 0, cues = 0, revisions = 0, takes = 0, openJobs = 0;
};

struct Person {
    PersonId id;
    std::string name;
    std::string role;   // producer, composer, client, legal, admin (studio-wide or on the project asked about)
    std::string login;  // PostgreSQL role, or empty: a client contact has none.
};

struct ClientInfo { ClientId id; std::string name; };

struct ProjectInfo {
    ProjectId id;
    ClientId client;
    std::string clientName;
    std::string name;
    Json uses = Json::array();          // Requested uses.
    std::optional<Person> finalApprover;  // Whose approval locks.
    std::vector<Person> members;        // With their role in this project.
};

struct CueInfo {
    CueId id;
    ProjectId project;
    std::string title;
    int newestRevision = 0;  // 0 while none is committed.
    std::optional<CueId> derivedFrom = {};  // A cut-down: of this cue,
    int derivedRevision = 0;                // in this revision.
    bool archived = false;                  // Put away: it takes no new revision, approval or delivery until it is brought back.
};

// A cue is put away or brought back, with a reason; what was done with it stays on record. A retry with the same id and
// content answers again.
using ArchiveMarkId = Id<struct ArchiveMarkTag>;
struct ArchiveMark {
    ArchiveMarkId id = ArchiveMarkId::create();
    CueId cue;
    bool archived = true;
    std::string reason;              // 1 to 2000 characters.
};

struct AskedCell { SectionId section; StemId stem; };

// A whole revision, committed in one transaction under the cue's row lock. New takes and prints come along;
// their chunks must have been registered in this project before.
struct NewRevision {
    Revision revision;               // number = parent + 1; parentHash = the newest revision's hash.
    std::vector<Take> takes;
    std::vector<Print> prints;
    // The cells asked to change (all of them for revision 1 and only these may differ from the parent's slices).
    // Sections touched here are also the only ones whose gain may differ.
    std::vector<AskedCell> asked;
    // One ledger row a take: the facts of what and who made it, similarity included. Canonical JSON objects.
    std::vector<std::pair<Hash, Json>> ledger;
    std::optional<AlternativeId> accepts;  // The alternative that this revision makes real.
};

struct AlternativeInfo {
    AlternativeId id;
    CueId cue;
    int revision = 0;        // The revision it was made against.
    int ordinal = 0;         // 1, 2, 3 within one request.
    std::string label;       // "remake of C, energy +0.3: 2"
    // The whole candidate revision as it would be committed (hash of the parent included), its takes and prints.
    NewRevision candidate;
    std::string madeBy;
    std::string madeAt;
    bool accepted = false;
};

struct Lock {
    ApprovalId approval;
    StemId stem;             // Null id: the section's gain (all its stems are held).
    Hash print;              // Of the cell, or the gain chunk.
    Hash window;
    Samples from, to;        // Slice of the print that is held.
    std::string sectionName; // Where it stood when approved.
    std::string stemName;
    int revision = 0;
    std::string lockedBy;    // "Jane Doe" or "recorded by Max for Jane Doe"
    std::string lockedAt;    // ISO UTC
};

struct NewApproval {
    ApprovalId id = ApprovalId::create();
    CueId cue;
    int revision = 0;
    std::vector<std::string> sections;  // Names; empty = all.
    std::vector<std::string> stems;     // Names; empty = all.
    bool requestChanges = false;        // "changes please" rather than yes.
    std::optional<PersonId> onBehalfOf; // Staff record a client's word...
    std::optional<Hash> evidence;       // ...with a Document chunk; refused without.
    std::string evidenceName;           // File name as given.
    std::string note;
};

struct ApprovalInfo {
    ApprovalId id;
    int revision = 0;
    std::string revisionHash;
    std::vector<std::string> sections, stems;
    bool requestChanges = false;
    bool locks = false;
    std::string by;        // Who is signed in.
    std::string forPerson; // Empty unless recorded for somebody.
    std::string role;
    std::string note, evidenceName;
    std::string evidenceHash;  // Of the Document chunk, which is not the file's own SHA-256.
    std::string at;
    std::string withdrawnAt, withdrawnBy, withdrawnReason;  // Empty while live.
};

struct NewComment {
    CommentId id = CommentId::create();
    CueId cue;
    int revision = 0;
    Samples from;
    std::optional<Samples> to;
    std::string stem;  // Empty = all.
    std::string text;
    std::optional<PersonId> onBehalfOf;
    std::optional<Hash> evidence;
    std::string evidenceName;
};

// What follows on a comment. Where it stands is its last word of each kind.
using CommentNoteId = Id<struct CommentNoteTag>;
struct NewCommentNote {
    enum class Kind { Reply, Resolve, Reopen, Assign };
    CommentNoteId id = CommentNoteId::create();
    CommentId comment;
    Kind kind = Kind::Reply;
    std::string text;                   // Of a reply needed, else a reason or empty.
    std::optional<PersonId> assignee;   // Of an assignment; none = nobody any more.
};

struct CommentNote {
    NewCommentNote note;
    std::string by, at;
    std::string assigneeName;           // Empty unless it assigns somebody.
};

struct CommentInfo {
    NewComment comment;
    std::string by, forPerson, at;
    std::string role = {};                // The studio role of whose word it is.
    std::vector<CommentNote> notes = {};  // Oldest first.
    bool resolved() const;
    const CommentNote* assignment() const;  // The one that counts, or null.
};

// A named, coloured place in a cue, shared by everybody in the project. Each setting of it is a row for good; where it
// stands is its last.
using MarkerId = Id<struct MarkerTag>;
using MarkerRowId = Id<struct MarkerRowTag>;
struct NewMarker {
    MarkerRowId row = MarkerRowId::create();  // Of this setting: a retry with it is no second.
    MarkerId marker = MarkerId::create();     // An old one: it is moved, renamed, coloured anew or removed.
    CueId cue;
    Samples at;
    std::string name;                         // 1 to 100 characters.
    std::string colour = "orange";            // red, orange, green, blue, violet or grey.
    bool removed = false;
};
struct MarkerInfo {
    NewMarker marker;
    std::string by, setAt;                    // Who set it last, and when.
};

// A cue that waits for somebody's word: not held whole, or changes are asked for its newest revision.
struct Waiting {
    CueId cue;
    std::string title;
    ProjectId project;
    std::string projectName;
    int revision = 0, cells = 0, held = 0, openComments = 0;
    std::string askedBy, asked, askedAt;  // The latest live request for changes; empty when there is none.
    std::string madeAt;
};

// A decision on a finding of a clearance: a match judged acceptable (R43), a condition accepted. A block cannot be.
using DecisionId = Id<struct DecisionTag>;
struct NewDecision {
    DecisionId id = DecisionId::create();
    CueId cue;
    int revision = 0;       // That was looked at.
    std::string rule;       // "R43"
    std::string subject;    // The take's hash for R43; else a result's subject, empty = all results of that rule.
    std::string reason;
    std::optional<PersonId> onBehalfOf;
    std::optional<Hash> evidence;
    std::string evidenceName;
    Json uses;              // That a condition was accepted for, as asked then; null for R43 and where nobody recorded it.
};

struct DecisionInfo {
    NewDecision decision;
    std::string by, forPerson, at;
};

struct EventInfo {
    int64_t sequence = 0;   // Per project, from 1.
    std::string at, actor, kind, summary;
    std::string body;       // The exact hashed text.
    std::string previousHash, hash;
};

struct HistoryHead {
    ProjectId project;
    int64_t sequence = 0;
    std::string hash;          // Chain hash of the newest event.
    int64_t treeSize = 0;      // Sealed leaves of the Merkle log.
    std::string treeRoot;
};

// Takes of a cue that were delivered in another cue before: to other clients, to the same one.
struct DeliveredBefore {
    std::vector<Hash> elsewhere, sameClient;
};

struct ClearanceRecord {
    ClearanceId id;
    std::string number;        // "CLR-2026-0001"
    int version = 0;
    std::string state;         // draft, issued, superseded, withdrawn
    ProjectId project;
    std::vector<std::pair<CueId, int>> covers;  // Cue and revision.
    std::string json;          // Canonical JSON, the truth.
    std::optional<Hash> pdf;   // Document chunk, stored once at issue.
    std::string issuedBy, issuedAt;
    std::string reason;        // "supersedes, because"
    std::string withdrawnReason = {};  // Empty unless it is withdrawn.
};

class Catalog {
  public:
    virtual ~Catalog() = default;

    virtual Result<CatalogStatus> status() = 0;
    virtual Result<Person> me() = 0;

    // A retry with the same id and content answers with the first result; other content is a Conflict.
    virtual Result<ClientId> addClient(const ClientId& id, std::string_view name) = 0;
    virtual Result<ProjectId> addProject(const ProjectId& id, const ClientId& client, std::string_view name,
                                         const Json& uses) = 0;
    // Staff roles get a login; with a project also a membership. The first client person of a project becomes
    // its final approver. Adding an existing name to another project only adds the membership.
    virtual Result<Person> addPerson(const PersonId& id, std::string_view name, std::string_view role,
                                     const std::optional<ProjectId>& project) = 0;
    // Ends or changes membership, as whoever may add such a person; what was approved, said or made keeps its author.
    // NotReady for the only producer (not as producer any more) and for the final approver (out of the project);
    // NotFound where the person is no member. The role takes the place of every other one in the project.
    virtual Result<void> removeMember(const ProjectId& project, const PersonId& person) = 0;
    virtual Result<void> changeMember(const ProjectId& project, const PersonId& person, std::string_view role) = 0;
    virtual Result<void> setFinalApprover(const ProjectId& project, const PersonId& person) = 0;
    virtual Result<std::vector<ClientInfo>> clients() = 0;
    virtual Result<std::vector<ProjectInfo>> projects() = 0;   // That this person may see.
    virtual Result<ProjectInfo> project(const ProjectId& id) = 0;
    virtual Result<std::vector<Person>> people() = 0;

    virtual Result<CueInfo> addCue(const CueId& id, const ProjectId& project, std::string_view title) = 0;
    // A cut-down: in the project of the cue that it is made from, which it names for good.
    virtual Result<CueInfo> deriveCue(const CueId& id, const CueId& from, int revision, std::string_view title) = 0;
    virtual Result<std::vector<CueInfo>> cues() = 0;
    virtual Result<CueInfo> cue(const CueId& id) = 0;
    virtual Result<void> archiveCue(const ArchiveMark& mark) = 0;

    // A chunk that this process has hashed and stored durably itself becomes usable in this project.
    virtual Result<void> registerChunks(const ProjectId& project, const std::vector<std::pair<Hash, Chunk>>& chunks) = 0;

    // Conflict when somebody committed first; Locked (who, when, which revision) when a lock would break.
    virtual Result<Revision> commitRevision(const NewRevision& revision) = 0;
    virtual Result<Revision> revision(const CueId& cue, int number) = 0;   // 0 = newest.
    // The cells that this revision was asked to change: of its own sections, or of the parent's that went.
    virtual Result<std::vector<AskedCell>> asked(const CueId& cue, int number) = 0;
    virtual Result<Take> take(const CueId& cue, const Hash& hash) = 0;
    virtual Result<Print> print(const CueId& cue, const Hash& hash) = 0;
    // Ledger rows of these takes, in order; a null Json where there is none.
    virtual Result<std::vector<Json>> ledger(const CueId& cue, const std::vector<Hash>& takes) = 0;

    virtual Result<void> saveAlternative(const AlternativeInfo& alternative) = 0;
    virtual Result<AlternativeInfo> alternative(const AlternativeId& id) = 0;
    virtual Result<std::vector<AlternativeInfo>> alternatives(const CueId& cue) = 0;

    // Several words in one act: all of them, each with its own record, or none.
    virtual Result<std::vector<ApprovalInfo>> approveTogether(const std::vector<NewApproval>& approvals) = 0;
    Result<ApprovalInfo> approve(const NewApproval& approval) {
        auto given = approveTogether({approval});
        if (!given) return fail(given.error());
        return std::move(given->front());
    }
    virtual Result<void> withdrawApproval(const ApprovalId& id, std::string_view reason) = 0;
    virtual Result<std::vector<ApprovalInfo>> approvals(const CueId& cue) = 0;
    virtual Result<std::vector<Lock>> locks(const CueId& cue) = 0;  // Live ones.

    virtual Result<void> addComment(const NewComment& comment) = 0;
    virtual Result<std::vector<CommentInfo>> comments(const CueId& cue) = 0;
    // Conflict when it is settled (open) already; a client may only reply, and only where the client spoke.
    virtual Result<void> noteComment(const NewCommentNote& note) = 0;
    // InvalidArgument outside the newest revision; Conflict when it was removed already.
    virtual Result<void> setMarker(const NewMarker& marker) = 0;
    virtual Result<std::vector<MarkerInfo>> markers(const CueId& cue) = 0;  // Standing ones, in time order.
    virtual Result<std::vector<Waiting>> waiting() = 0;   // In all projects where one is staff.
    virtual Result<void> decide(const NewDecision& decision) = 0;
    virtual Result<std::vector<DecisionInfo>> decisions(const CueId& cue) = 0;  // Oldest first.

    // Reserves number and version: a new number for new subjects, the next version for the same subjects.
    virtual Result<ClearanceRecord> reserveClearance(const std::vector<std::pair<CueId, int>>& covers) = 0;
    // Stores an issued clearance once. Order: the event with the JSON's hash is appended and sealed by
    // prepareIssue, which answers the head to print; issueClearance then stores the PDF's hash as the next event.
    virtual Result<HistoryHead> prepareIssue(const ClearanceRecord& record) = 0;
    virtual Result<void> issueClearance(const ClearanceRecord& record) = 0;
    virtual Result<std::optional<ClearanceRecord>> latestClearance(const CueId& cue, int revision) = 0;
    virtual Result<std::vector<ClearanceRecord>> clearances(const ProjectId& project) = 0;
    // Legal or a producer; the document and the reason stay on file, and nothing is delivered under it any more.
    virtual Result<void> withdrawClearance(const ClearanceId& id, std::string_view reason) = 0;

    // Refused (NotReady, saying what is missing) unless every cell is locked and the latest issued clearance
    // covers this revision; `packManifest` is the SHA-256 of the pack's manifest; a sketch (sketchOf) for each take.
    virtual Result<void> recordDelivery(const CueId& cue, int revision, const ClearanceId& clearance, const Hash& packManifest,
                                        const std::vector<std::pair<Hash, Json>>& sketches) = 0;
    virtual Result<void> checkDelivery(const CueId& cue, int revision) = 0;

    // Newest last. A cue's events or a whole project's.
    virtual Result<std::vector<EventInfo>> events(const ProjectId& project, const std::optional<CueId>& cue) = 0;
    virtual Result<HistoryHead> head(const ProjectId& project) = 0;
    // Recomputes chain, Merkle batches and revision roots inside the database: a list of faults, empty = sound.
    virtual Result<std::vector<std::string>> verifyHistory(const ProjectId& project) = 0;

    // Sketches (sketchOf) of takes that OTHER clients received, under a label that leads nowhere.
    virtual Result<std::vector<std::pair<std::string, Json>>> deliveredSketchesElsewhere(const ProjectId& project) = 0;
    // Which of a cue's own takes were delivered before, in other cues.
    virtual Result<DeliveredBefore> deliveredBefore(const CueId& cue, const std::vector<Hash>& takes) = 0;

    // Idempotent unattended runs: the first caller with a key gets std::nullopt and owns it; a later one with the
    // same spec hash gets the stored result (or an empty object while it runs); another spec hash is a Conflict.
    virtual Result<std::optional<Json>> beginRun(std::string_view key, const Hash& spec) = 0;
    virtual Result<void> finishRun(std::string_view key, const Hash& spec, const Json& result) = 0;

    // Jobs with leases, used in-process too: the work of compose and revise runs under one.
    struct Job { JobId id; int64_t fence = 0; };
    virtual Result<Job> startJob(const ProjectId& project, std::string_view kind, const Json& payload) = 0;
    virtual Result<void> heartbeat(const Job& job, std::string_view stage, int permille) = 0;
    virtual Result<void> finishJob(const Job& job, bool succeeded, std::string_view summary) = 0;
};

}  // namespace fermata
