// SPDX-License-Identifier: GPL-3.0-or-later
// The laws through the catalog: held is held, direct SQL is refused, nothing in use is lost.
#include "catalog_stage.h"

class CatalogLawsTest : public CatalogStage {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { openCatalog(); }
    void cleanupTestCase() { closeCatalog(); }

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
        // The held half keeps its name though its id is new; the free section may have another.
        NewRevision renamed = TinyCue::after(*second);
        renamed.revision.sections[1].name = "Z";
        VERIFY_CODE(m_catalog->commitRevision(renamed), Code::Locked);
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

    void aNameDoesNotLinkTwoClients() {
        const Stage s = stage("namesake");
        const auto rival = m_catalog->addClient(ClientId::create(), "Eastwind");
        VERIFY_OK(rival);
        const auto theirs = m_catalog->addProject(ProjectId::create(), *rival, "east", Json::array());
        VERIFY_OK(theirs);
        const auto jane = m_catalog->addPerson(PersonId::create(), "Jane of namesake", "client", *theirs);
        QVERIFY(!jane);
        QVERIFY2(jane.error().message.find("Add the company") != std::string::npos, jane.error().message.c_str());
    }

    void askedCellsAreReadBack() {
        const Stage s = stage("asked");
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision next = TinyCue::remade(s.revision, chunks, 3, 40);
        put(s.tiny.project, chunks);
        VERIFY_OK(m_catalog->commitRevision(next));
        const auto asked = m_catalog->asked(s.tiny.cue, 2);
        VERIFY_OK(asked);
        QCOMPARE(asked->size(), size_t(1));
        QVERIFY(asked->at(0).section == s.revision.cells[3].section && asked->at(0).stem == s.revision.cells[3].stem);
    }

    void labelsAndTimeBaseOfHeldPartsStay() {
        const Stage s = stage("labels");
        VERIFY_OK(approveFor(s, 1, {"A"}, {"bass"}));
        NewRevision renamed = TinyCue::after(s.revision);
        renamed.revision.sections[0].name = "Z";
        VERIFY_CODE(m_catalog->commitRevision(renamed), Code::Locked);
        NewRevision slower = TinyCue::after(s.revision);
        slower.revision.startFrames += 1;
        VERIFY_CODE(m_catalog->commitRevision(slower), Code::Locked);
        NewRevision looped = TinyCue::after(s.revision);
        looped.revision.loop = !looped.revision.loop;
        VERIFY_CODE(m_catalog->commitRevision(looped), Code::Locked);
        NewRevision unknown = TinyCue::after(s.revision);
        unknown.asked.push_back({SectionId::create(), s.revision.stems[0].id});
        VERIFY_CODE(m_catalog->commitRevision(unknown), Code::InvalidArgument);
        NewRevision other = TinyCue::after(s.revision);
        other.revision.sections[1].name = "Y";
        VERIFY_OK(m_catalog->commitRevision(other));   // Nothing in B is held.
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
};

QTEST_GUILESS_MAIN(CatalogLawsTest)
#include "catalog_laws_test.moc"
