// SPDX-License-Identifier: GPL-3.0-or-later
// People of a project through the catalog: who leaves, who changes role, and what the project keeps.
#include "catalog_stage.h"

class MembersTest : public CatalogStage {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { openCatalog(); }
    void cleanupTestCase() { closeCatalog(); }

    // Who leaves keeps what they did; the project keeps a producer and the one whose word holds.
    void aMemberLeavesOrChangesRole() {
        const Stage s = stage("leaving");
        const ProjectId project = s.tiny.project;
        const auto me = m_catalog->me();
        VERIFY_OK(me);
        const auto kit = m_catalog->addPerson(PersonId::create(), "Kit Leaving", "composer", project);
        VERIFY_OK(kit);
        const auto open = PostgresCatalog::open(m_cluster->personUrl(kit->login));
        VERIFY_OK(open);
        PostgresCatalog& theirs = **open;
        VERIFY_OK(theirs.cue(s.tiny.cue));
        NewComment word;
        word.cue = s.tiny.cue;
        word.revision = 1;
        word.text = "The bass is late.";
        VERIFY_OK(theirs.addComment(word));
        VERIFY_OK(approveFor(s, 1, {"A"}, {}));

        // A composer changes nobody's standing; the laws bind an admin too.
        VERIFY_CODE(theirs.removeMember(project, me->id), Code::NotAllowed);
        VERIFY_CODE(theirs.changeMember(project, kit->id, "producer"), Code::NotAllowed);
        const auto only = m_catalog->removeMember(project, me->id);
        VERIFY_CODE(only, Code::NotReady);
        QCOMPARE(only.error().message, std::string("“Test Person” is the only producer of the project. Make somebody else producer of it first."));
        VERIFY_CODE(m_catalog->changeMember(project, me->id, "legal"), Code::NotReady);
        VERIFY_CODE(m_catalog->changeMember(project, kit->id, "client"), Code::Conflict);
        VERIFY_CODE(m_catalog->changeMember(project, kit->id, "drummer"), Code::InvalidArgument);
        const auto approver = m_catalog->removeMember(project, s.jane);
        VERIFY_CODE(approver, Code::NotReady);
        QVERIFY2(approver.error().message.find("Name another final approver first") != std::string::npos, approver.error().message.c_str());

        VERIFY_OK(m_catalog->changeMember(project, kit->id, "producer"));
        const auto now = m_catalog->project(project);
        VERIFY_OK(now);
        QCOMPARE(now->members.size(), size_t{3});
        QVERIFY(std::any_of(now->members.begin(), now->members.end(), [&](const Person& one) { return one.id == kit->id && one.role == "producer"; }));
        VERIFY_OK(m_catalog->changeMember(project, me->id, "legal"));   // Another producer stays.
        VERIFY_OK(m_catalog->changeMember(project, me->id, "producer"));
        // A producer who is no admin may let a client's person go, and no colleague.
        const auto other = theirs.addPerson(PersonId::create(), "Nell Leaving", "client", project);
        VERIFY_OK(other);
        VERIFY_OK(theirs.setFinalApprover(project, other->id));
        VERIFY_OK(theirs.removeMember(project, s.jane));
        VERIFY_CODE(theirs.removeMember(project, me->id), Code::NotAllowed);

        VERIFY_OK(m_catalog->removeMember(project, kit->id));
        VERIFY_CODE(m_catalog->removeMember(project, kit->id), Code::NotFound);
        // At once, on a connection that was open before.
        VERIFY_CODE(theirs.cue(s.tiny.cue), Code::NotFound);
        QVERIFY(theirs.projects()->empty());
        const auto events = m_catalog->events(project, std::nullopt);
        VERIFY_OK(events);
        QCOMPARE(events->back().summary, std::string("took Kit Leaving out of the project"));
        QVERIFY(std::any_of(events->begin(), events->end(), [](const EventInfo& one) { return one.summary == "changed the role of Kit Leaving from composer to producer"; }));
        QCOMPARE(m_catalog->comments(s.tiny.cue)->front().by, std::string("Kit Leaving"));
        QCOMPARE(m_catalog->locks(s.tiny.cue)->size(), size_t{3});   // Jane approved them; they stay held.
        const auto faults = m_catalog->verifyHistory(project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
        // Back again, as any other.
        VERIFY_OK(m_catalog->addPerson(kit->id, "Kit Leaving", "composer", project));
        VERIFY_OK(theirs.cue(s.tiny.cue));
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "members_test.moc"
