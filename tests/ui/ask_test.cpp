// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a clearance, and the way to settle it: a field of the form, a page, or who acts outside.
#include "core/base/files.h"
#include "core/rights/rules.h"
#include "tests/ui/window.h"
#include "tests/verify.h"
#include "ui/presenters/settling.h"

using namespace fermata;
using namespace fermata::ui;

class AskTest : public WindowTest {
    Q_OBJECT
    CueId m_cue;

    LegalPresenter& legal() { return *session()->legal(); }

  private Q_SLOTS:
    void initTestCase() { openRevisedDawn("fermata-test-ask", &m_cue); }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }
    void cleanupTestCase() { endAll(); }

    // A finding leads to the very field that settles it: shares, the broker's answer and its file are entered, seen and corrected.
    void whatSettlesAFindingHasAField() {
        AskPresenter& ask = *legal().ask();
        const auto checked = [&] {
            QTRY_VERIFY_WITH_TIMEOUT(!session()->job()->running(), 60000);
            QVERIFY2(session()->problem().isEmpty(), qPrintable(session()->problem()));
        };
        const auto finding = [&](const char* rule) {
            for (const QVariantMap& row : legal().findings()->rows()) {
                if (row.value(QStringLiteral("rule")).toString() == QLatin1String(rule)) return row;
            }
            return QVariantMap();
        };
        const auto focused = [&] { return window()->activeFocusItem() == nullptr ? QString() : window()->activeFocusItem()->property("label").toString(); };
        session()->goPlace(QStringLiteral("legal"));
        ask.drop();   // What the project asks for.
        legal().preview();
        checked();
        QCOMPARE(finding("R00").value(QStringLiteral("settle")).toString(), QStringLiteral("ask:contact"));
        QCOMPARE(finding("R50").value(QStringLiteral("subject")).toString(), session()->personName());
        QCOMPARE(finding("R67").value(QStringLiteral("settle")).toString(), QStringLiteral("ask:insurer"));
        QVERIFY(press(QStringLiteral("Enter the contact …")));
        QTRY_COMPARE(focused(), QStringLiteral("Contact for claims (an e-mail address)"));
        type("rights@studio.example");
        QVERIFY(press(QStringLiteral("Check with these")));
        checked();
        QTRY_VERIFY(finding("R00").isEmpty());
        QVERIFY(press(QStringLiteral("Enter the broker’s answer …")));
        QTRY_COMPARE(focused(), QStringLiteral("The broker’s answer"));
        type("no exclusion");
        QCOMPARE(ask.job().value(QStringLiteral("insurer")).toString(), QStringLiteral("no exclusion"));
        QVERIFY(writeFile(m_cluster->folder() / "broker.eml", "No exclusion.\n").has_value());
        ask.setJob(QStringLiteral("insurer_file"), QString::fromStdString((m_cluster->folder() / "broker.eml").string()));
        ask.setJob(QStringLiteral("commercial"), QStringLiteral("no"));
        picture("legal-ask-job");
        QVERIFY(press(QStringLiteral("Check with these")));
        checked();
        QTRY_VERIFY(finding("R67").isEmpty());
        QVERIFY(std::any_of(ask.statements()->rows().begin(), ask.statements()->rows().end(), [](const QVariantMap& row) { return textIn(row, "text") == QStringLiteral("The broker’s answer: “no exclusion”, broker.eml"); }));
        // Shares: what does not add up is said in the rule's own words, while it is typed and by the document.
        QVERIFY(press(QStringLiteral("Enter the agreement …")));
        QTRY_COMPARE(focused(), QStringLiteral("Agreement of %1").arg(session()->personName()));
        ask.setPerson(0, QStringLiteral("share"), QStringLiteral("60"));
        QVERIFY(!ask.sharesFine());
        QCOMPARE(ask.shares(), QStringLiteral("Writer shares do not add up: they make 60%."));
        const int row = ask.addPerson(QStringLiteral("Ana Sol"));
        QCOMPARE(ask.addPerson(QStringLiteral("Ana Sol")), row);
        ask.setPerson(row, QStringLiteral("share"), QStringLiteral("a third"));
        QVERIFY2(ask.shares().contains(QStringLiteral("a third")), qPrintable(ask.shares()));
        QVERIFY(!ask.apply());
        QVERIFY2(ask.problem().contains(QStringLiteral("Ana Sol")), qPrintable(ask.problem()));
        ask.setPerson(row, QStringLiteral("share"), QStringLiteral("33.3 %"));
        ask.setPerson(row, QStringLiteral("society"), QStringLiteral("GEMA"));
        ask.setPerson(row, QStringLiteral("ipi"), QStringLiteral("00123456789"));
        picture("legal-ask-people");
        QVERIFY(press(QStringLiteral("Check with these")));
        checked();
        QTRY_VERIFY(!finding("R51").isEmpty());
        QCOMPARE(finding("R51").value(QStringLiteral("text")).toString(), QStringLiteral("Writer shares do not add up: they make 93.3%."));
        QVERIFY(press(QStringLiteral("Correct the shares …")));
        QTRY_COMPARE(focused(), QStringLiteral("Share of the writing by %1, in per cent").arg(session()->personName()));
        QCOMPARE(ask.people()->at(row).value(QStringLiteral("share")).toString(), QStringLiteral("33.3"));
        ask.setPerson(0, QStringLiteral("share"), QStringLiteral("66,7"));
        QVERIFY2(ask.sharesFine(), qPrintable(ask.shares()));
        ask.setPerson(row, QStringLiteral("human"), false);
        QVERIFY2(ask.shares().contains(QStringLiteral("is a program")), qPrintable(ask.shares()));
        ask.setPerson(row, QStringLiteral("human"), true);
        QVERIFY(press(QStringLiteral("Check with these")));
        checked();
        QTRY_VERIFY(finding("R51").isEmpty());
        QVERIFY(std::any_of(ask.statements()->rows().begin(), ask.statements()->rows().end(), [](const QVariantMap& one) { return textIn(one, "text").startsWith(QStringLiteral("Ana Sol: writer, 33.3 % · GEMA (IPI 00123456789)")); }));
        // What it would say is said before it is issued; nothing is issued by asking.
        const int documents = legal().records()->count();
        QVERIFY(press(QStringLiteral("Issue …")));
        checked();
        const QString foreseen = QStringLiteral("The document will say: NOT CLEARED. What remains: blocks %1, conditions %2.").arg(legal().blocks()).arg(legal().conditions());
        QTRY_VERIFY(named(foreseen) != nullptr);
        QCOMPARE(legal().blocks() + legal().conditions(), legal().findings()->count());
        QVERIFY2(legal().foreseen().startsWith(QStringLiteral("NOT CLEARED")), qPrintable(legal().foreseen()));
        picture("legal-foreseen");
        keys(Qt::Key_Escape);
        QCOMPARE(legal().records()->count(), documents);
        ask.drop();
    }
    // Every rule that can stand in the way leads somewhere, or says who acts outside.
    void everyRuleIsSettledSomewhere() {
        const auto rules = loadRulePack(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/rules/2026-11-23.json");
        VERIFY_OK(rules);
        for (const Rule& rule : rules->rules) {
            if (rule.outcome == Outcome::Info && rule.id != "R52" && rule.id != "R53") continue;   // Those two can block a registration.
            const Settling settling = settlingOf(qs(rule.id), qs(rule.text), QStringLiteral("Client"));
            QVERIFY2(!settling.outside.isEmpty() || !settling.to.isEmpty(), rule.id.c_str());
            QCOMPARE(settling.action.isEmpty(), settling.to.isEmpty());
        }
        QCOMPARE(settlingOf(QStringLiteral("R62"), QStringLiteral("Complete the commercials sheet; missing: ad code, first air date."), {}).to, QStringLiteral("ask:ad_code"));
        QCOMPARE(settlingOf(QStringLiteral("R61"), QStringLiteral("Complete the cue sheet before air; missing: production company."), {}).to, QStringLiteral("ask:production_company"));
        QVERIFY(settlingOf(QStringLiteral("R00"), QStringLiteral("These facts are missing: client."), {}).to.isEmpty());
        QVERIFY(settlingOf(QStringLiteral("R67"), {}, {}).outside.isEmpty());
    }
};

QTEST_MAIN(AskTest)
#include "ask_test.moc"
