// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/catalog.h"

#include <QTest>

#include "catalog_fixture.h"
#include "db/store/migrator.h"
#include "throwaway.h"

using namespace fermata;
using namespace fermata::db;

// Shows the error instead of a bare "false". Each evaluates its argument once.
#define VERIFY_OK(result) \
    do { \
        const auto& answer = (result); \
        QVERIFY2(answer.has_value(), answer ? "" : (answer.error().message + " | " + answer.error().context).c_str()); \
    } while (false)
#define VERIFY_CODE(result, wanted) \
    do { \
        const auto& answer = (result); \
        QVERIFY(!answer.has_value()); \
        QVERIFY2(answer.error().code == (wanted), (answer.error().message + " | " + answer.error().context).c_str()); \
    } while (false)

class CatalogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrowawayCluster> m_cluster;
    std::unique_ptr<PostgresCatalog> m_catalog;
    std::unique_ptr<Connection> m_super;
    ClientId m_client = ClientId::create();

    struct Stage {
        TinyCue tiny;
        PersonId jane;
        Revision revision;
        Hash evidence;
    };

    void put(const ProjectId& project, const std::vector<std::pair<Hash, Chunk>>& chunks) {
        const auto done = m_catalog->registerChunks(project, chunks);
        VERIFY_OK(done);
    }

    // A project with a client contact, a cue and revision 1.
    Stage stage(const std::string& name) {
        Stage s;
        s.tiny.project = ProjectId::create();
        const auto check = [](const auto& result) {
            if (!result) qFatal("%s | %s", result.error().message.c_str(), result.error().context.c_str());
            return *result;
        };
        check(m_catalog->addClient(m_client, "Northwind"));
        check(m_catalog->addProject(s.tiny.project, m_client, name, Json::array({{{"medium", "web"}}})));
        s.jane = check(m_catalog->addPerson(PersonId::create(), "Jane of " + name, "client", s.tiny.project)).id;
        check(m_catalog->addCue(s.tiny.cue, s.tiny.project, "Cue of " + name));
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision first = s.tiny.first(chunks);
        const Chunk mail = documentChunk("Dear Ann, we love it. Jane");
        s.evidence = mail.hash();
        chunks.emplace_back(s.evidence, mail);
        put(s.tiny.project, chunks);
        check(m_catalog->commitRevision(first));
        s.revision = check(m_catalog->revision(s.tiny.cue, 0));
        return s;
    }

    Result<ApprovalInfo> approveFor(const Stage& s, int revision, std::vector<std::string> sections, std::vector<std::string> stems) {
        NewApproval approval;
        approval.cue = s.tiny.cue;
        approval.revision = revision;
        approval.sections = std::move(sections);
        approval.stems = std::move(stems);
        approval.onBehalfOf = s.jane;
        approval.evidence = s.evidence;
        approval.evidenceName = "mail.eml";
        approval.note = "love it";
        return m_catalog->approve(approval);
    }

    std::string sqlState(const std::string& sql) {
        const auto rows = m_super->query("test", sql);
        return rows ? "ok" : rows.error().context.substr(0, 14) + " " + rows.error().message;
    }

  private Q_SLOTS:
    void initTestCase() {
        m_cluster = std::make_unique<ThrowawayCluster>();
        QVERIFY2(m_cluster->error().empty(), m_cluster->error().c_str());
        auto catalog = PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(catalog);
        m_catalog = std::move(*catalog);
        auto super = Connection::open(m_cluster->superuserUrl());
        VERIFY_OK(super);
        m_super = std::move(*super);
    }

    void cleanupTestCase() {
        m_catalog.reset();
        m_super.reset();
        m_cluster.reset();
    }

    void knowsWhoIsSignedIn() {
        const auto me = m_catalog->me();
        VERIFY_OK(me);
        QCOMPARE(me->name, std::string("Test Person"));
        QCOMPARE(me->role, std::string("admin"));
        const auto status = m_catalog->status();
        VERIFY_OK(status);
        QCOMPARE(status->schemaVersion, builtInSchemaVersion());
        QVERIFY(status->databaseBytes > 1000000);
    }

    void superuserBelongsToNobody() { VERIFY_CODE(PostgresCatalog::open(m_cluster->superuserUrl()), Code::NotAllowed); }

    void retriesAnswerWithTheFirstResult() {
        const ClientId id = ClientId::create();
        VERIFY_OK(m_catalog->addClient(id, "Retry"));
        VERIFY_OK(m_catalog->addClient(id, "Retry"));
        VERIFY_CODE(m_catalog->addClient(id, "Other"), Code::Conflict);
        const ProjectId project = ProjectId::create();
        VERIFY_OK(m_catalog->addProject(project, id, "P", Json::array()));
        VERIFY_OK(m_catalog->addProject(project, id, "P", Json::array()));
        VERIFY_CODE(m_catalog->addProject(project, id, "Q", Json::array()), Code::Conflict);
    }

    void staffGetAnOpaqueLogin() {
        const auto max = m_catalog->addPerson(PersonId::create(), "Max", "producer", std::nullopt);
        VERIFY_OK(max);
        QVERIFY(max->login.rfind("p_", 0) == 0);
        auto theirs = PostgresCatalog::open(m_cluster->personUrl(max->login));
        VERIFY_OK(theirs);
        const auto me = (*theirs)->me();
        VERIFY_OK(me);
        QCOMPARE(me->name, std::string("Max"));
        VERIFY_CODE((*theirs)->addPerson(PersonId::create(), "Eve", "admin", std::nullopt), Code::NotAllowed);
        VERIFY_CODE(m_catalog->addPerson(PersonId::create(), "Max", "legal", std::nullopt), Code::Conflict);
        VERIFY_CODE(m_catalog->addPerson(PersonId::create(), "Zoe", "boss", std::nullopt), Code::InvalidArgument);
        // Somebody who is in no project sees none of it.
        const Stage s = stage("hidden");
        const auto projects = (*theirs)->projects();
        VERIFY_OK(projects);
        QVERIFY(projects->empty());
        VERIFY_CODE((*theirs)->revision(s.tiny.cue, 1), Code::NotFound);
        VERIFY_CODE((*theirs)->addCue(CueId::create(), s.tiny.project, "x"), Code::NotAllowed);
        VERIFY_CODE((*theirs)->verifyHistory(s.tiny.project), Code::NotAllowed);
    }

    void firstClientPersonIsTheFinalApprover() {
        const Stage s = stage("approver");
        const auto project = m_catalog->project(s.tiny.project);
        VERIFY_OK(project);
        QVERIFY(project->finalApprover.has_value());
        QVERIFY(project->finalApprover->id == s.jane);
        QCOMPARE(project->clientName, std::string("Northwind"));
        QCOMPARE(project->members.size(), size_t(2));
        QCOMPARE(project->uses.dump(), std::string("[{\"medium\":\"web\"}]"));
    }

    void revisionReadsBackExactly() {
        const Stage s = stage("roundtrip");
        QCOMPARE(s.revision.number, 1);
        QCOMPARE(s.revision.cells.size(), size_t(4));
        std::vector<std::pair<Hash, Chunk>> chunks;
        const auto take = m_catalog->take(s.tiny.cue, s.revision.cells[0].take);
        VERIFY_OK(take);
        QVERIFY(take->hash() == s.revision.cells[0].take);
        const auto print = m_catalog->print(s.tiny.cue, s.revision.cells[3].print);
        VERIFY_OK(print);
        QVERIFY(print->hash() == s.revision.cells[3].print);
        const auto ledger = m_catalog->ledger(s.tiny.cue, {s.revision.cells[1].take, Hash{}});
        VERIFY_OK(ledger);
        QCOMPARE((*ledger)[0].at("seed").get<int>(), 1);
        QVERIFY((*ledger)[1].is_null());
        const auto stored = m_super->query("root", "select encode(root, 'hex') from fermata.revisions where id = $1", {s.revision.id.text()});
        VERIFY_OK(stored);
        QCOMPARE(*stored->rows[0][0], s.revision.hash().hex());
        VERIFY_CODE(m_catalog->revision(s.tiny.cue, 7), Code::NotFound);
    }

    void unknownChunkIsRefused() {
        const Stage s = stage("chunks");
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision next = TinyCue::remade(s.revision, chunks, 0, 41);
        VERIFY_CODE(m_catalog->commitRevision(next), Code::NotFound);
        // Known in another project is not known here.
        const Stage other = stage("chunks elsewhere");
        put(other.tiny.project, chunks);
        VERIFY_CODE(m_catalog->commitRevision(next), Code::NotFound);
        put(s.tiny.project, chunks);
        VERIFY_OK(m_catalog->commitRevision(next));
        VERIFY_OK(m_catalog->commitRevision(next));  // A retry.
        NewRevision twisted = next;
        twisted.asked.push_back(twisted.asked[0]);
        VERIFY_CODE(m_catalog->commitRevision(twisted), Code::Conflict);
    }

    void staleParentIsAConflict() {
        const Stage s = stage("race");
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision mine = TinyCue::remade(s.revision, chunks, 0, 50);
        const NewRevision theirs = TinyCue::remade(s.revision, chunks, 1, 51);
        put(s.tiny.project, chunks);
        VERIFY_OK(m_catalog->commitRevision(theirs));
        const auto late = m_catalog->commitRevision(mine);
        VERIFY_CODE(late, Code::Conflict);
        QVERIFY(late.error().message.find("Test Person committed revision 2") != std::string::npos);
    }

    void changeOutsideTheAskedCellsIsRefused() {
        const Stage s = stage("asked");
        std::vector<std::pair<Hash, Chunk>> chunks;
        NewRevision next = TinyCue::remade(s.revision, chunks, 0, 60);
        put(s.tiny.project, chunks);
        next.asked[0] = {s.tiny.sections[1], s.tiny.stems[0]};
        VERIFY_CODE(m_catalog->commitRevision(next), Code::NotAllowed);
        next.asked.clear();
        const auto refused = m_catalog->commitRevision(next);
        VERIFY_CODE(refused, Code::NotAllowed);
        QVERIFY(refused.error().message.find("Section “A”, stem “rhythm” differs") != std::string::npos);
        // The master of a section that was not asked.
        next = TinyCue::after(s.revision);
        const Chunk louder = TinyCue::gain(TinyCue::kSection, 1U << 25);
        put(s.tiny.project, {{louder.hash(), louder}});
        next.revision.gains[1].chunk = louder.hash();
        VERIFY_CODE(m_catalog->commitRevision(next), Code::NotAllowed);
        // A missing cell, a slice past its print, an odd gain.
        next = TinyCue::after(s.revision);
        next.revision.cells.pop_back();
        VERIFY_CODE(m_catalog->commitRevision(next), Code::InvalidArgument);
        next = TinyCue::after(s.revision);
        next.revision.cells[0].offset = {1};
        VERIFY_CODE(m_catalog->commitRevision(next), Code::InvalidArgument);
        next = TinyCue::after(s.revision);
        next.revision.sections[1].start = {481};
        VERIFY_CODE(m_catalog->commitRevision(next), Code::InvalidArgument);
    }

    void heldIsHeld() {
        const Stage s = stage("held");
        NewApproval bare;
        bare.cue = s.tiny.cue;
        bare.revision = 1;
        bare.onBehalfOf = s.jane;
        VERIFY_CODE(m_catalog->approve(bare), Code::NotReady);  // No evidence.
        bare.onBehalfOf.reset();
        bare.sections = {"Z"};
        VERIFY_CODE(m_catalog->approve(bare), Code::InvalidArgument);
        bare.sections = {};
        const auto advice = m_catalog->approve(bare);
        VERIFY_OK(advice);
        QVERIFY(!advice->locks);  // Not the final approver: it advises.
        QVERIFY(m_catalog->locks(s.tiny.cue)->empty());

        const auto approval = approveFor(s, 1, {"A"}, {});
        VERIFY_OK(approval);
        QVERIFY(approval->locks);
        QCOMPARE(approval->by, std::string("Test Person"));
        QCOMPARE(approval->forPerson, std::string("Jane of held"));
        QCOMPARE(approval->revisionHash, s.revision.hash().hex());
        const auto locks = m_catalog->locks(s.tiny.cue);
        VERIFY_OK(locks);
        QCOMPARE(locks->size(), size_t(3));  // Two cells and the gain of A.
        QVERIFY(locks->back().stem.isNull());

        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision good = TinyCue::remade(s.revision, chunks, 2, 70);
        const NewRevision bad = TinyCue::remade(s.revision, chunks, 1, 71);
        put(s.tiny.project, chunks);
        const auto refused = m_catalog->commitRevision(bad);
        VERIFY_CODE(refused, Code::Locked);
        QVERIFY2(refused.error().message.find("Section “A”, stem “bass” is held: Jane of held (recorded by Test Person) approved it on") == 0,
                 refused.error().message.c_str());
        QVERIFY(refused.error().message.find("withdraw approval " + approval->id.text()) != std::string::npos);
        VERIFY_OK(m_catalog->commitRevision(good));
        const auto second = m_catalog->revision(s.tiny.cue, 0);
        VERIFY_OK(second);
        // The old revision's B is no longer the newest's.
        VERIFY_CODE(approveFor(s, 1, {"B"}, {}), Code::Conflict);
        VERIFY_OK(approveFor(s, 1, {"B"}, {"bass"}));
        QCOMPARE(m_catalog->locks(s.tiny.cue)->size(), size_t(4));

        // Retiring or renaming a held stem, and a stem that comes into a section held whole.
        NewRevision next = TinyCue::after(*second);
        next.revision.stems[1].name = "low";
        VERIFY_CODE(m_catalog->commitRevision(next), Code::Locked);
        next = TinyCue::after(*second);
        const StemId pad = StemId::create();
        next.revision.stems.push_back({pad, "pad", "texture", "pad.warm"});
        next.revision.cells.insert(next.revision.cells.begin() + 2, {s.tiny.sections[0], pad, {}, {0}, {}, {}});
        next.revision.cells.push_back({s.tiny.sections[1], pad, {}, {0}, {}, {}});
        chunks.clear();
        TinyCue::fill(next, chunks, 2, 72);
        TinyCue::fill(next, chunks, 5, 73);
        next.asked = {{s.tiny.sections[0], pad}, {s.tiny.sections[1], pad}};
        put(s.tiny.project, chunks);
        VERIFY_CODE(m_catalog->commitRevision(next), Code::Locked);

        // A withdrawal needs a reason and frees.
        VERIFY_CODE(m_catalog->withdrawApproval(approval->id, "  "), Code::InvalidArgument);
        VERIFY_OK(m_catalog->withdrawApproval(approval->id, "The client changed their mind."));
        VERIFY_OK(m_catalog->withdrawApproval(approval->id, "The client changed their mind."));
        QCOMPARE(m_catalog->locks(s.tiny.cue)->size(), size_t(1));
        VERIFY_OK(m_catalog->commitRevision(next));
        const auto approvals = m_catalog->approvals(s.tiny.cue);
        VERIFY_OK(approvals);
        QCOMPARE(approvals->size(), size_t(3));
        QCOMPARE((*approvals)[1].withdrawnReason, std::string("The client changed their mind."));
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
    }

    void splitKeepsLocksSatisfied() {
        const Stage s = stage("split");
        VERIFY_OK(approveFor(s, 1, {"A"}, {}));
        NewRevision next = TinyCue::after(s.revision);
        const SectionId half = SectionId::create();
        Revision& r = next.revision;
        r.sections[0].end = {200};
        r.sections.insert(r.sections.begin() + 1, {half, "A2", 0, 1, {200}, {480}, {500}, {}});
        r.gains.insert(r.gains.begin() + 1, {half, r.gains[0].chunk, {200}});
        for (size_t i = 0; i < 2; ++i) {
            Cell piece = r.cells[i];
            piece.section = half;
            piece.offset = {200};
            r.cells.insert(r.cells.begin() + 2 + static_cast<std::ptrdiff_t>(i), piece);
        }
        NewRevision shifted = next;
        shifted.revision.cells[2].offset = {199};
        VERIFY_CODE(m_catalog->commitRevision(shifted), Code::Locked);
        VERIFY_OK(m_catalog->commitRevision(next));
        const auto second = m_catalog->revision(s.tiny.cue, 2);
        VERIFY_OK(second);
        // Of the section that nobody holds, a half may be remade; of the held one, neither.
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision free = TinyCue::remade(*second, chunks, 4, 80);
        NewRevision held = TinyCue::remade(*second, chunks, 2, 81);
        put(s.tiny.project, chunks);
        VERIFY_CODE(m_catalog->commitRevision(held), Code::Locked);
        VERIFY_OK(m_catalog->commitRevision(free));
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
        QVERIFY(m_catalog->cue(s.tiny.cue)->newestRevision == 3);
    }

    void alternativesBecomeRevisionsOnce() {
        const Stage s = stage("alternatives");
        std::vector<std::pair<Hash, Chunk>> chunks;
        AlternativeInfo alternative;
        alternative.id = AlternativeId::create();
        alternative.cue = s.tiny.cue;
        alternative.revision = 1;
        alternative.ordinal = 1;
        alternative.label = "remake of A: 1";
        alternative.candidate = TinyCue::remade(s.revision, chunks, 0, 90);
        VERIFY_CODE(m_catalog->saveAlternative(alternative), Code::NotFound);  // Its audio is not there.
        put(s.tiny.project, chunks);
        VERIFY_OK(m_catalog->saveAlternative(alternative));
        auto read = m_catalog->alternative(alternative.id);
        VERIFY_OK(read);
        QVERIFY(read->candidate.revision.hash() == alternative.candidate.revision.hash());
        QCOMPARE(read->madeBy, std::string("Test Person"));
        QVERIFY(!read->accepted);
        NewRevision accepted = read->candidate;
        accepted.accepts = alternative.id;
        VERIFY_OK(m_catalog->commitRevision(accepted));
        QVERIFY(m_catalog->alternatives(s.tiny.cue)->at(0).accepted);
        const auto now = m_catalog->revision(s.tiny.cue, 0);
        NewRevision again = TinyCue::after(*now);
        again.accepts = alternative.id;
        VERIFY_CODE(m_catalog->commitRevision(again), Code::Conflict);
    }

    void commentsAreCheckedAndListed() {
        const Stage s = stage("comments");
        NewComment comment;
        comment.cue = s.tiny.cue;
        comment.revision = 1;
        comment.from = {100};
        comment.stem = "bass";
        comment.text = "energy drops, “here”";
        comment.onBehalfOf = s.jane;
        VERIFY_CODE(m_catalog->addComment(comment), Code::NotReady);
        comment.evidence = s.evidence;
        comment.evidenceName = "mail.eml";
        VERIFY_OK(m_catalog->addComment(comment));
        VERIFY_OK(m_catalog->addComment(comment));
        const auto list = m_catalog->comments(s.tiny.cue);
        VERIFY_OK(list);
        QCOMPARE(list->size(), size_t(1));
        QCOMPARE(list->at(0).comment.text, comment.text);
        QCOMPARE(list->at(0).forPerson, std::string("Jane of comments"));
        comment.id = CommentId::create();
        comment.from = {100000};
        VERIFY_CODE(m_catalog->addComment(comment), Code::InvalidArgument);
        comment.from = {0};
        comment.stem = "flute";
        VERIFY_CODE(m_catalog->addComment(comment), Code::InvalidArgument);
    }

    void deliveryWaitsForApprovalAndClearance() {
        const Stage s = stage("delivery");
        VERIFY_OK(approveFor(s, 1, {"A"}, {}));
        auto refused = m_catalog->checkDelivery(s.tiny.cue, 1);
        VERIFY_CODE(refused, Code::NotReady);
        QVERIFY2(refused.error().message.find("B (rhythm, bass)") != std::string::npos, refused.error().message.c_str());
        VERIFY_OK(approveFor(s, 1, {"B"}, {}));
        refused = m_catalog->checkDelivery(s.tiny.cue, 1);
        VERIFY_CODE(refused, Code::NotReady);
        QVERIFY(refused.error().message.find("No issued clearance") != std::string::npos);

        auto record = m_catalog->reserveClearance({{s.tiny.cue, 1}});
        VERIFY_OK(record);
        QVERIFY(record->number.rfind("CLR-", 0) == 0);
        QCOMPARE(record->version, 1);
        QVERIFY(m_catalog->reserveClearance({{s.tiny.cue, 1}})->id == record->id);
        record->json = "{\"overall\":\"blocked\"}";
        const auto head = m_catalog->prepareIssue(*record);
        VERIFY_OK(head);
        QVERIFY(head->sequence > 0 && head->treeSize == head->sequence && head->treeRoot.size() == 64);
        VERIFY_CODE(m_catalog->issueClearance(*record), Code::InvalidArgument);  // No PDF.
        const Chunk pdf = documentChunk("%PDF-1.4 tiny");
        put(s.tiny.project, {{pdf.hash(), pdf}});
        record->pdf = pdf.hash();
        VERIFY_OK(m_catalog->issueClearance(*record));
        VERIFY_OK(m_catalog->issueClearance(*record));
        ClearanceRecord edited = *record;
        edited.json = "{\"overall\":\"cleared\"}";
        VERIFY_CODE(m_catalog->issueClearance(edited), Code::NotReady);
        refused = m_catalog->checkDelivery(s.tiny.cue, 1);
        VERIFY_CODE(refused, Code::NotReady);
        QVERIFY(refused.error().message.find("blocks a requested use") != std::string::npos);

        auto second = m_catalog->reserveClearance({{s.tiny.cue, 1}});
        VERIFY_OK(second);
        QCOMPARE(second->number, record->number);
        QCOMPARE(second->version, 2);
        second->json = "{\"overall\":\"conditions\"}";
        second->pdf = pdf.hash();
        VERIFY_OK(m_catalog->prepareIssue(*second));
        VERIFY_CODE(m_catalog->issueClearance(*second), Code::InvalidArgument);  // Why does it supersede?
        second->reason = "The block was solved.";
        VERIFY_OK(m_catalog->issueClearance(*second));
        QCOMPARE(m_catalog->latestClearance(s.tiny.cue, 1)->value().version, 2);
        QCOMPARE(m_catalog->clearances(s.tiny.project)->at(0).state, std::string("superseded"));
        VERIFY_OK(m_catalog->checkDelivery(s.tiny.cue, 1));
        VERIFY_CODE(m_catalog->recordDelivery(s.tiny.cue, 1, record->id, sha256("manifest")), Code::NotReady);
        VERIFY_OK(m_catalog->recordDelivery(s.tiny.cue, 1, second->id, sha256("manifest")));
        VERIFY_OK(m_catalog->recordDelivery(s.tiny.cue, 1, second->id, sha256("manifest")));
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
        const auto events = m_catalog->events(s.tiny.project, std::nullopt);
        VERIFY_OK(events);
        QCOMPARE(events->back().kind, std::string("delivery.recorded"));
        QCOMPARE(events->back().summary, std::string("delivered revision 1"));
        // The same client may have its own music again; another client's check sees these notes, and no names.
        const Stage same = stage("similar");
        const auto own = m_catalog->deliveredTakesElsewhere(same.tiny.project);
        VERIFY_OK(own);
        QCOMPARE(own->size(), size_t(0));
        const auto rival = m_catalog->addClient(ClientId::create(), "Southwind");
        VERIFY_OK(rival);
        const auto theirs = m_catalog->addProject(ProjectId::create(), *rival, "rival", Json::array());
        VERIFY_OK(theirs);
        const auto elsewhere = m_catalog->deliveredTakesElsewhere(*theirs);
        VERIFY_OK(elsewhere);
        QCOMPARE(elsewhere->size(), size_t(4));
        QVERIFY(elsewhere->at(0).first.find("delivery") == std::string::npos);
    }

    void directSqlIsRefusedForEveryRole() {
        const Stage s = stage("direct");
        VERIFY_OK(approveFor(s, 1, {}, {}));
        const std::string id = s.revision.id.text();
        const std::string writes[] = {
            "update fermata.cells set slice_from = 1",
            "delete from fermata.locks",
            "truncate fermata.approvals cascade",
            "insert into fermata.revisions (studio_id, id, leaves, asked) select studio_id, gen_random_uuid(), leaves, asked from "
            "fermata.revisions where id = '" + id + "'",
            "update fermata.revisions set root = sha256('') where id = '" + id + "'",
            "insert into fermata.withdrawals (studio_id, approval_id, reason) select studio_id, id, 'x' from fermata.approvals",
            "delete from audit.events",
            "update audit.heads set seq = 0",
            "insert into fermata.locks (studio_id, project_id, cue_id, approval_id, print, window_hash, slice_from, slice_to, "
            "section_name, stem_name, number) select studio_id, project_id, cue_id, id, root, root, 0, 1, '', '', 1 from fermata.approvals",
            "insert into fermata.cells select * from fermata.cells",
        };
        for (const std::string role : {"fermata_owner", "fermata_definer", "fermata_staff", "fermata_gateway", "fermata_worker"}) {
            for (const std::string& write : writes) {
                const auto done = m_super->transaction([&](Transaction& tx) -> Result<void> {
                    auto set = tx.query("role", "set local role " + role);
                    if (!set) return fail(set.error());
                    auto rows = tx.query("write", write);
                    if (!rows) return fail(rows.error());
                    return {};
                });
                QVERIFY2(!done, (role + ": " + write).c_str());
                const std::string& context = done.error().context;
                QVERIFY2(context.find("sqlstate=FM") == 0 || context.find("sqlstate=42501") == 0,
                         (role + ": " + write + ": " + done.error().message + context).c_str());
            }
        }
        // A signed-in person cannot become one of the owners, nor speak for others.
        auto mine = Connection::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(mine);
        for (const std::string& write : writes) QVERIFY2(!(*mine)->query("write", write), write.c_str());
        for (const char* sql : {"set role fermata_owner", "set role fermata_definer", "set session_replication_role = replica",
                                "create temporary table t (a int)", "create table public.t (a int)",
                                "select auth.create_login(gen_random_uuid())",
                                "select audit.append(auth.studio(), null, 'x', null, null, '{}')"}) {
            QVERIFY2(!(*mine)->query("escape", sql), sql);
        }
        VERIFY_OK((*mine)->query("pretend", "set studio.person = '" + s.jane.text() + "'"));
        const auto still = (*mine)->query("me", "select name from api.me()");
        VERIFY_OK(still);
        QCOMPARE(*still->rows[0][0], std::string("Test Person"));
        const auto isolated = (*mine)->query("isolation", "set transaction isolation level repeatable read; select api.approve("
            "gen_random_uuid(), '" + s.tiny.cue.text() + "', 1, '{}', '{}', false, null, null, null, null)");
        VERIFY_CODE(isolated, Code::Internal);
    }

    void runsAreOwnedOnce() {
        const Hash spec = sha256("spec");
        QVERIFY(!m_catalog->beginRun("night-1", spec)->has_value());
        auto second = PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(second);
        QCOMPARE((*second)->beginRun("night-1", spec)->value().dump(), std::string("{}"));
        VERIFY_CODE((*second)->beginRun("night-1", sha256("other")), Code::Conflict);
        VERIFY_OK(m_catalog->finishRun("night-1", spec, {{"pack", "x"}}));
        QCOMPARE((*second)->beginRun("night-1", spec)->value().at("pack").get<std::string>(), std::string("x"));
        VERIFY_CODE(m_catalog->finishRun("night-1", spec, {{"pack", "y"}}), Code::Conflict);
        // Whoever began and died is succeeded by the next.
        QVERIFY(!(*second)->beginRun("night-2", spec)->has_value());
        second->reset();
        QVERIFY(waitUntil([&] { return !m_catalog->beginRun("night-2", spec)->has_value(); }));
    }

    void jobsAreFenced() {
        const Stage s = stage("jobs");
        const auto job = m_catalog->startJob(s.tiny.project, "compose", {{"cue", s.tiny.cue.text()}});
        VERIFY_OK(job);
        VERIFY_OK(m_catalog->heartbeat(*job, "rendering", 500));
        VERIFY_CODE(m_catalog->heartbeat({job->id, job->fence + 1}, "rendering", 500), Code::Conflict);
        VERIFY_OK(m_catalog->finishJob(*job, true, "done"));
        VERIFY_OK(m_catalog->finishJob(*job, true, "done"));
        VERIFY_CODE(m_catalog->heartbeat(*job, "rendering", 500), Code::Conflict);
    }

    void unusedChunksGoAndUsedOnesStay() {
        const Stage s = stage("sweep");
        const Chunk stray = documentChunk("nobody names me");
        put(s.tiny.project, {{stray.hash(), stray}});
        VERIFY_CODE(m_catalog->dropUnusedChunks(10), Code::InvalidArgument);
        QVERIFY(m_catalog->dropUnusedChunks(3600)->empty());
        QCOMPARE(sqlState("set session_replication_role = replica; update fermata.chunks set registered_at = now() - interval '1 day'; "
                          "update fermata.uploads set at = now() - interval '1 day'; set session_replication_role = origin"),
                 std::string("ok"));
        const auto referenced = m_catalog->referencedChunks();
        VERIFY_OK(referenced);
        const auto dropped = m_catalog->dropUnusedChunks(3600);
        VERIFY_OK(dropped);
        QVERIFY(std::find(dropped->begin(), dropped->end(), stray.hash()) != dropped->end());
        for (const Hash& hash : *dropped) QVERIFY(std::find(referenced->begin(), referenced->end(), hash) == referenced->end());
        QVERIFY(std::find(referenced->begin(), referenced->end(), s.revision.cells[0].window) != referenced->end());
        QVERIFY(sqlState("set role fermata_owner; delete from fermata.chunks where hash = '\\x" + s.revision.plan.hex() + "'") != "ok");
    }

    void superuserTamperingIsFound() {
        const Stage s = stage("tamper");
        VERIFY_OK(approveFor(s, 1, {}, {}));
        QVERIFY(m_catalog->verifyHistory(s.tiny.project)->empty());
        const std::string project = s.tiny.project.text();
        const std::string attacks[][2] = {
            {"update audit.events set body = replace(body, 'number', 'NUMBER') where kind = 'revision.committed'", "altered"},
            {"delete from audit.events where project_id = '" + project + "' and kind = 'cue.added'", "missing"},
            {"delete from audit.events where project_id = '" + project + "' and kind = 'approval.given'", "end"},
            {"update fermata.revisions set leaves[1] = replace(leaves[1], 'composed', 'Composed') where project_id = '" + project + "'", "leaves"},
            {"update fermata.cells set slice_from = 1, slice_to = 481 where project_id = '" + project + "'", "grid"},
            {"delete from fermata.locks where project_id = '" + project + "'", "not locked"},
            {"update fermata.approvals set note = 'hate it' where project_id = '" + project + "'", "note"},
            {"update fermata.ledger set body = '{}' where project_id = '" + project + "'", "ledger"},
            {"alter table fermata.takes drop constraint takes_hash; update fermata.takes set body = body || ' ' where project_id = '" +
                 project + "'", "Take"},
        };
        for (const auto& attack : attacks) {
            std::vector<std::string> faults;
            // As a superuser with the triggers off, in a transaction that is rolled back after looking.
            const auto done = m_super->transaction([&](Transaction& tx) -> Result<void> {
                auto rows = tx.query("tamper", "set local session_replication_role = replica; " + attack[0]);
                if (!rows) return fail(rows.error());
                rows = tx.query("look",
                    "select f from (select studio_id as s from fermata.projects where id = '" + project + "') x, lateral ("
                    "select audit.faults_in_chain(s, '" + project + "') union all select audit.faults_in_revisions(s, '" + project + "') "
                    "union all select audit.faults_in_audio(s, '" + project + "') "
                    "union all select audit.faults_in_words(s, '" + project + "')) y(f)");
                if (!rows) return fail(rows.error());
                for (const auto& row : rows->rows) faults.push_back(*row[0]);
                return fail(Code::Cancelled, "rolled back");
            });
            VERIFY_CODE(done, Code::Cancelled);
            const bool found = std::any_of(faults.begin(), faults.end(),
                                           [&](const std::string& fault) { return fault.find(attack[1]) != std::string::npos; });
            std::string all = attack[0] + " ->";
            for (const std::string& fault : faults) all += " " + fault;
            QVERIFY2(found, all.c_str());
        }
        QVERIFY(m_catalog->verifyHistory(s.tiny.project)->empty());
    }

    void aForgottenPersonLeavesHistorySound() {
        const Stage s = stage("forget");
        VERIFY_OK(approveFor(s, 1, {}, {}));
        auto mine = Connection::open(m_cluster->personUrl(m_cluster->login()));
        VERIFY_OK(mine);
        VERIFY_OK((*mine)->query("forget", "select api.forget_person('" + s.jane.text() + "')"));
        const auto approvals = m_catalog->approvals(s.tiny.cue);
        VERIFY_OK(approvals);
        QCOMPARE(approvals->at(0).forPerson, std::string("a forgotten person"));
        QVERIFY(approvals->at(0).note.empty());
        const auto locks = m_catalog->locks(s.tiny.cue);
        VERIFY_OK(locks);
        QCOMPARE(locks->size(), size_t(6));
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
    }
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalog_test.moc"
