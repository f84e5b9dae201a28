// SPDX-License-Identifier: GPL-3.0-or-later
// A project's people over the real window: who comes, goes and changes role, and who is named where a role is refused.
#include "tests/ui/window.h"
#include "tests/verify.h"

using namespace fermata;
using namespace fermata::ui;

class PeopleTest : public WindowTest {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        CueId dawn;
        openRevisedDawn("fermata-test-people", &dawn);
    }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }
    void cleanupTestCase() { endAll(); }

    // A project made in the window gets its people and its final approver there, too; who may not is told the role that may.
    void aProjectOfTheWindowGetsItsPeopleThere() {
        auto* people = session()->people();
        session()->addProject(QStringLiteral("Ferrow & Finch"), QStringLiteral("Autumn"));
        QTRY_COMPARE(session()->place(), QStringLiteral("brief"));
        QTRY_COMPARE(session()->projectName(), QStringLiteral("Autumn"));
        session()->goPlace(QStringLiteral("cue"));   // Not that of Spring, which is still open.
        QCOMPARE(session()->projectName(), QStringLiteral("Autumn"));
        QCOMPARE(session()->place(), QStringLiteral("brief"));
        keys(Qt::Key_U, Qt::ControlModifier);
        QTRY_COMPARE(people->projectName(), QStringLiteral("Autumn"));
        QVERIFY(people->approver().isEmpty());
        QTRY_VERIFY(named(QStringLiteral("Name")) != nullptr);
        QTRY_VERIFY(named(QStringLiteral("Name"))->hasActiveFocus());
        type("Ferdinand Finch");
        keys(Qt::Key_Return);
        QTRY_COMPARE(people->approver(), QStringLiteral("Ferdinand Finch"));   // The first of the client.
        QCOMPARE(named(QStringLiteral("Name"))->property("text").toString(), QString());
        people->add(QStringLiteral("Mara Lindqvist"), QStringLiteral("client"));
        QTRY_COMPARE(people->members()->count(), 3);
        QVERIFY(press(QStringLiteral("Names Mara Lindqvist the final approver of the project")));
        QTRY_COMPARE(people->approver(), QStringLiteral("Mara Lindqvist"));
        people->add(QStringLiteral("Ada Quill"), QStringLiteral("legal"));
        QTRY_COMPARE(people->members()->count(), 4);
        picture("people");
        people->add(QStringLiteral("Ada Quill"), QStringLiteral("client"));   // Staff are no client.
        QTRY_VERIFY(!people->problem().isEmpty());
        QCOMPARE(people->members()->count(), 4);
        picture("people-refused");
        // Another role; the final approver is asked about once more and stays; the other contact goes.
        people->forgetProblem();
        const auto roleOf = [&](const char* name) { return rowNamed(*people->members(), QString::fromUtf8(name), "name").value(QStringLiteral("is")).toString(); };
        QVERIFY(press(QStringLiteral("Another role for Ada Quill, or out of the project")));
        QVERIFY(press(QStringLiteral("Role of Ada Quill: Composer")));
        QTRY_COMPARE(roleOf("Ada Quill"), QStringLiteral("composer"));
        picture("people-change");
        QVERIFY(press(QStringLiteral("Another role for Ada Quill, or out of the project")));
        QVERIFY(press(QStringLiteral("Role of Ada Quill: Legal")));
        QTRY_COMPARE(roleOf("Ada Quill"), QStringLiteral("legal"));
        QVERIFY(press(QStringLiteral("Another role for Mara Lindqvist, or out of the project")));
        QVERIFY(press(QStringLiteral("Take Mara Lindqvist out of the project")));
        picture("people-leaving");
        QVERIFY(press(QStringLiteral("Take out")));
        QTRY_VERIFY2(people->problem().contains(QStringLiteral("final approver")), qPrintable(people->problem()));
        QCOMPARE(people->members()->count(), 4);
        QVERIFY(press(QStringLiteral("Another role for Ferdinand Finch, or out of the project")));
        QVERIFY(press(QStringLiteral("Take Ferdinand Finch out of the project")));
        QVERIFY(people->removalText(rowNamed(*people->members(), QStringLiteral("Ferdinand Finch"), "name").value(QStringLiteral("person")).toString()).contains(QStringLiteral("Autumn")));
        QVERIFY(press(QStringLiteral("Take out")));
        QTRY_COMPARE(people->members()->count(), 3);
        QVERIFY(people->problem().isEmpty());
        people->add(QStringLiteral("Ferdinand Finch"), QStringLiteral("client"));
        QTRY_COMPARE(people->members()->count(), 4);
        keys(Qt::Key_Escape);
        QTRY_COMPARE(rowNamed(*session()->projects(), QStringLiteral("Autumn"), "name").value(QStringLiteral("approver")).toString(), QStringLiteral("Mara Lindqvist"));
        // Legal may read the people and add nobody.
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        VERIFY_OK(opened);
        const auto everybody = (*opened)->studio().catalog.people();
        VERIFY_OK(everybody);
        const auto ada = std::find_if(everybody->begin(), everybody->end(), [](const Person& one) { return one.name == "Ada Quill"; });
        QVERIFY(ada != everybody->end());
        Seat other;
        other.open(*m_cluster, ada->login);
        other.session->people()->show(session()->projectId());
        QTRY_COMPARE(other.session->people()->members()->count(), 4);
        other.session->people()->add(QStringLiteral("Eve"), QStringLiteral("composer"));
        QTRY_VERIFY(other.session->people()->wayOn().contains(QStringLiteral("admin")));
        QVERIFY2(other.session->people()->problem().contains(QStringLiteral("legal")), qPrintable(other.session->people()->problem()));
        other.close();
        window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        openDawn();
    }
    // Who may not is told whose role it takes, by name.
    void aRefusedRoleNamesWhoHasIt() {
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        VERIFY_OK(opened);
        Catalog& catalog = (*opened)->studio().catalog;
        const auto ada = catalog.addPerson(PersonId::create(), "Ada Quill", "legal", m_project);
        VERIFY_OK(ada);
        Seat other;
        other.open(*m_cluster, ada->login);
        QVERIFY(other.session->open(QStringLiteral("fermata://project/Spring/cue/Dawn")));
        QTRY_VERIFY_WITH_TIMEOUT(other.cue().audioReady(), 60000);
        other.cue().selectSection(0, false);
        other.cue().makeAlternatives(1);
        QTRY_VERIFY_WITH_TIMEOUT(!other.session->problem().isEmpty(), 60000);
        QVERIFY2(other.session->problem().contains(QStringLiteral("producer or composer")) && other.session->problem().contains(QStringLiteral("legal")), qPrintable(other.session->problem()));
        QVERIFY2(other.session->problemWayOn().contains(session()->personName()), qPrintable(other.session->problemWayOn()));
        QCOMPARE(other.session->problemAction(), QStringLiteral("people"));
        other.close();
        VERIFY_OK(catalog.removeMember(m_project, ada->id));
        window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
};

QTEST_MAIN(PeopleTest)
#include "people_test.moc"
