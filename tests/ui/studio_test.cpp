// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real database: from words to an issued clearance, by keys and clicks. Not one QML warning.
#include <QRegularExpression>
#include <QSignalSpy>

#include "core/base/files.h"
#include "db/store/catalog.h"
#include "tests/ui/window.h"
#include "tests/verify.h"
#include "ui/timeline/painted_items.h"

using namespace fermata;
using namespace fermata::ui;

class StudioTest : public WindowTest {
    Q_OBJECT
    QString m_evidence;
    std::string m_lawyer;   // Her login.


    void openAs(const std::string& login) {
        SessionOptions options;
        options.demoWords = qs(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/brief.txt"));
        openWindow(login, options);
    }

  private Q_SLOTS:
    void initTestCase() {
        startCluster("fermata-test", true);
        auto catalog = db::PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()), "test");
        VERIFY_OK(catalog);
        const auto lawyer = (*catalog)->addPerson(PersonId::create(), "Ada Quill", "legal", m_project);
        VERIFY_OK(lawyer);
        m_lawyer = lawyer->login;
        m_evidence = QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/evidence-approval.eml");
        openAs(m_cluster->login());
    }
    void cleanupTestCase() {
        endAll();
    }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }

    void wordsBecomeACue() {
        QTRY_VERIFY(named(QStringLiteral("New cue from a brief")) != nullptr);
        picture("projects");
        QVERIFY(click(QStringLiteral("New cue from a brief")));
        QTRY_COMPARE(session()->place(), QStringLiteral("brief"));
        QTRY_COMPARE(window()->activeFocusItem(), named(QStringLiteral("The client’s words")));   // One can write at once.
        QVERIFY(click(QStringLiteral("Use the sample brief")));
        QTRY_VERIFY(session()->brief()->readings()->count() > 10);
        QTRY_VERIFY(session()->brief()->planFacts().startsWith(QStringLiteral("Hopeful indie")));
        picture("brief");
        keys(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(session()->place(), QStringLiteral("cue"), 120000);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        QCOMPARE(cue().revisionNumber(), 1);
        QCOMPARE(cue().length(), 60.0 * 48000);
        // All that composing says, not only what departs.
        for (const char* said : {"is composed.", "make exactly 1:00.000", "lands on a beat", "Not understood: "}) {
            QVERIFY2(session()->notice().contains(QString::fromUtf8(said)), qPrintable(session()->notice()));
        }
        picture("cue");
    }

    void spacePlaysAndTheAddressSaysWhere() {
        QVERIFY(!cue().player()->playing());
        keys(Qt::Key_Space);
        QVERIFY(cue().player()->playing());
        QTRY_VERIFY(cue().player()->position() > 4800);
        keys(Qt::Key_K);
        QVERIFY(!cue().player()->playing());
        const QString there = session()->addressHere();
        QVERIFY(there.contains(QStringLiteral("revision=1")));
        keys(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(session()->place(), QStringLiteral("projects"));
        keys(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(session()->place(), QStringLiteral("cue"));
        QVERIFY(session()->open(QString(there).replace(QRegularExpression(QStringLiteral("at=[^&]*")), QStringLiteral("at=0:45"))));
        QTRY_COMPARE(cue().clockAt(cue().player()->position()), QStringLiteral("0:45.000"));
    }

    void thePaletteFindsTheCue() {
        keys(Qt::Key_1, Qt::ControlModifier);
        keys(Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(50);
        for (const char c : std::string("ferrow")) QTest::keyClick(window(), c);
        QTRY_VERIFY(session()->found()->count() > 0);
        QCOMPARE(session()->found()->at(0).value(QStringLiteral("kind")).toString(), QStringLiteral("Cue"));
        keys(Qt::Key_Return);
        QTRY_COMPARE(session()->place(), QStringLiteral("cue"));
    }

    // Its address, the crumb and the palette lead to the project, not to a new cue.
    void theProjectIsAPlaceOfItsOwn() {
        QVERIFY(session()->open(QStringLiteral("fermata://project/Spring")));
        QCOMPARE(session()->place(), QStringLiteral("project"));
        QTRY_VERIFY(named(QStringLiteral("New cue from a brief")) != nullptr);
        QVERIFY(session()->addressHere().startsWith(QStringLiteral("fermata://project/")));
        picture("project");
        keys(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(session()->place(), QStringLiteral("cue"));
        QVERIFY(click(QStringLiteral("Spring")));
        QTRY_COMPARE(session()->place(), QStringLiteral("project"));
        keys(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(session()->place(), QStringLiteral("cue"));
        session()->search(QStringLiteral("spring"));
        const auto& rows = session()->found()->rows();
        const auto project = std::find_if(rows.begin(), rows.end(), [](const QVariantMap& row) { return row.value(QStringLiteral("kind")) == QStringLiteral("Project"); });
        QVERIFY(project != rows.end());
        session()->choose(project->value(QStringLiteral("key")).toString());
        QCOMPARE(session()->place(), QStringLiteral("project"));
        keys(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(session()->place(), QStringLiteral("cue"));
    }

    void whatIsApprovedIsHeldAndRefused() {
        // Everything before 0:45, by dragging from the start of the ruler.
        cue().selectRange(0, 45.0 * 48000);
        keys(Qt::Key_A);
        QTest::qWait(100);
        picture("approve");
        // The client's word needs its evidence; one's own is advice.
        QCOMPARE(cue().approvalScope().value(QStringLiteral("mine")).toBool(), false);
        QVERIFY2(named(QStringLiteral("Continue")) == nullptr, "nothing to press yet");
        QVERIFY(click(QStringLiteral("Whose word it is: my own, as advice")));
        QVERIFY(click(QStringLiteral("Continue")));
        QTest::qWait(100);
        picture("approve-again");
        QVERIFY(click(QStringLiteral("Back")));
        QVERIFY(click(QStringLiteral("Cancel")));
        // A file dialog belongs to the desktop; the evidence is given where it would give it.
        QSignalSpy approved(&cue(), &CuePresenter::approved);
        cue().approve(m_evidence, QStringLiteral("All but the end"), false);
        QVERIFY2(approved.wait(20000), qPrintable(session()->problem()));
        QTRY_VERIFY(cue().heldCells() > 0);
        QVERIFY(cue().heldCells() < cue().cellCount());
        picture("held");
        cue().selectSection(0, false);
        QVERIFY(!cue().selectionHeld().isEmpty());
        keys(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!session()->problem().isEmpty(), 20000);
        QVERIFY2(session()->problem().contains(QStringLiteral("Mara Lindqvist")), qPrintable(session()->problem()));
        QVERIFY(!session()->problemWayOn().isEmpty());
        picture("refused");
        QVERIFY(click(QStringLiteral("Dismiss this message")));
        QTRY_VERIFY(session()->problem().isEmpty());
        QTRY_VERIFY(!session()->job()->running());
    }

    void aPartIsRemadeHeardAndAccepted() {
        keys(Qt::Key_Escape);
        QVERIFY(!cue().hasSelection());
        cue().selectRange(45.0 * 48000, 60.0 * 48000);
        QVERIFY(cue().selectionHeld().isEmpty());
        cue().setChange({}, QStringLiteral("energy"), 300);
        QElapsedTimer timer;
        timer.start();
        keys(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(cue().alternativesReady() >= 1, 60000);
        qInfo("first alternative audible after %.2f s", static_cast<double>(timer.elapsed()) / 1000);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE(cue().alternativesReady(), 3);
        keys(Qt::Key_3);
        QCOMPARE(cue().player()->version(), 2);
        QVERIFY(cue().alternatives()->at(1).value(QStringLiteral("label")).toString().startsWith(QStringLiteral("Alternative B")));
        QCOMPARE(session()->actions()->textOf(QStringLiteral("version-3")), QStringLiteral("Hear alternative B"));
        QVERIFY(cue().alternatives()->at(1).value(QStringLiteral("detail")).toString().contains(QStringLiteral("number 2 in the history")));
        picture("alternatives");
        keys(Qt::Key_X);
        QCOMPARE(cue().player()->version(), 0);
        keys(Qt::Key_X);
        keys(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 2, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(cue().proofState(), QStringLiteral("proven"), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        QVERIFY(cue().heldCells() > 0);   // What was held is held in the new revision.
        picture("accepted");
    }

    void twoRevisionsAreSetAgainstEachOther() {
        keys(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(session()->place(), QStringLiteral("compare"));
        ComparePresenter& compare = *session()->compare();
        QTRY_COMPARE_WITH_TIMEOUT(compare.state(), QStringLiteral("ready"), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(compare.audible(), 60000);
        QVERIFY(compare.sound());
        QCOMPARE(compare.before(), 1);
        QCOMPARE(compare.after(), 2);
        QCOMPARE(compare.revisions()->count(), 2);
        QVERIFY(!compare.revisions()->at(0).value(QStringLiteral("loudness")).toString().isEmpty());
        int same = 0, changed = 0;
        for (const QVariantMap& cell : compare.cells()->rows()) {
            const QString reading = cell.value(QStringLiteral("reading")).toString();
            if (cell.value(QStringLiteral("same")).toBool()) {
                ++same;
                QCOMPARE(reading, ComparePresenter::nullReading(0));
            } else {
                ++changed;
                QVERIFY2(reading.contains(QStringLiteral("dBFS")), qPrintable(reading));
            }
        }
        QVERIFY(same > 0 && changed > 0);
        QVERIFY(compare.differences()->count() > 0);   // The energy that was asked for.
        picture("compare");
        keys(Qt::Key_3);
        QCOMPARE(cue().player()->version(), 2);
        cue().player()->seek(10.0 * 48000);
        keys(Qt::Key_Space);
        QTRY_VERIFY(cue().player()->position() > 10.5 * 48000);
        QVERIFY(cue().player()->meterLeft() <= -69);    // Held: the null test is silent there.
        cue().player()->seek(50.0 * 48000);
        QTRY_VERIFY(cue().player()->meterLeft() > -60);
        keys(Qt::Key_1);
        QCOMPARE(cue().player()->version(), 0);
        keys(Qt::Key_Space);
        keys(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(session()->place(), QStringLiteral("cue"));
        QVERIFY(!cue().player()->playing());
        QCOMPARE(cue().player()->versionCount(), 1);    // The cue's own programme is back.
    }

    void aCommentStandsWhereItWasMade() {
        keys(Qt::Key_Escape);
        cue().player()->seek(50.0 * 48000);
        QTest::qWait(100);
        keys(Qt::Key_C);
        QTest::qWait(50);
        for (const char c : std::string("more air here")) QTest::keyClick(window(), c);
        keys(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cue().comments()->count(), 1);
        QCOMPARE(cue().comments()->at(0).value(QStringLiteral("at")).toString(), QStringLiteral("0:50"));
        QVERIFY(!cue().player()->playing());   // Typing a space did not start it.
        picture("comments");
    }
    void aThreadIsAnsweredAndSettled() {
        const QString key = cue().comments()->at(0).value(QStringLiteral("key")).toString();
        keys(Qt::Key_Escape);
        keys(Qt::Key_Period);
        QTRY_VERIFY(named(QStringLiteral("Answer")) != nullptr);
        // What is written stays although the page was left.
        cue().setDraft(key, QStringLiteral("which stem?"));
        keys(Qt::Key_1, Qt::ControlModifier);
        keys(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(cue().draft(key), QStringLiteral("which stem?"));
        cue().reply(key, cue().draft(key));
        QTRY_COMPARE(cue().comments()->at(0).value(QStringLiteral("replies")).toList().size(), 1);
        QVERIFY(cue().draft(key).isEmpty());
        cue().assign(key, QStringLiteral("Ada Quill"));
        QTRY_COMPARE(cue().comments()->at(0).value(QStringLiteral("assignee")).toString(), QStringLiteral("Ada Quill"));
        picture("thread");
        cue().startRemake(key);
        QVERIFY(cue().selectedFrom() <= 50.0 * 48000 && cue().selectedTo() > 50.0 * 48000);
        QVERIFY(cue().remakeFor().contains(QStringLiteral("more air here")));
        QVERIFY(click(QStringLiteral("Settle")));
        QTRY_COMPARE(cue().openComments(), 0);
        QCOMPARE(cue().comments()->count(), 0);          // The filter shows open ones.
        cue().setCommentFilter(QStringLiteral("resolved"));
        QCOMPARE(cue().comments()->count(), 1);
        cue().settle(key, false);
        QTRY_COMPARE(cue().openComments(), 1);
        cue().setCommentFilter(QStringLiteral("open"));
    }
    void theInboxSaysWhatWaits() {
        keys(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(session()->place(), QStringLiteral("inbox"));
        QTRY_COMPARE(session()->inbox()->count(), 1);
        QCOMPARE(session()->inbox()->at(0).value(QStringLiteral("openComments")).toInt(), 1);
        picture("inbox");
        keys(Qt::Key_2, Qt::ControlModifier);
    }
    void aSectionIsCutAtThePlayhead() {
        const int sections = cue().sections()->count(), held = cue().heldCells();
        cue().player()->seek(50.0 * 48000);
        QTRY_COMPARE(cue().player()->positionSamples(), 50 * 48000);
        keys(Qt::Key_B, Qt::ControlModifier);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 3, 30000);
        QCOMPARE(cue().sections()->count(), sections + 1);
        QCOMPARE(cue().heldCells(), held);
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
    }
    void nothingLeavesTheHouseUncleared() {
        keys(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(session()->place(), QStringLiteral("delivery"));
        DeliveryPresenter& delivery = *session()->delivery();
        QTRY_VERIFY(delivery.known());
        QVERIFY(!delivery.ready());
        QCOMPARE(delivery.missing()->count(), 2);        // Approval and clearance.
        delivery.setFolder(qs((m_cluster->folder() / "packs").string()));
        delivery.choose(QStringLiteral("mastered-stems"), true);
        delivery.choose(QStringLiteral("loudness:ebu-r128"), true);
        picture("delivery");
        QVERIFY(click(QStringLiteral("Write a preview")));
        QTRY_VERIFY(session()->job()->running());
        session()->job()->cancel();
        QVERIFY2(done(), qPrintable(session()->problem()));
        QVERIFY(delivery.resultFolder().isEmpty());      // Nothing half-done is shown as a pack.
        delivery.deliver(true);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QVERIFY(!delivery.resultFolder().isEmpty());
        QVERIFY(!delivery.resultCleared());
        QVERIFY(QDir(delivery.resultFolder()).exists(QStringLiteral("bagit.txt")));
        int masters = 0;
        for (const QVariantMap& file : delivery.files()->rows()) masters += file.value(QStringLiteral("key")).toString().contains(QStringLiteral("ebu-r128")) ? 1 : 0;
        QVERIFY(masters > 0);
        picture("delivered");
        keys(Qt::Key_2, Qt::ControlModifier);
    }

    void theClearanceIsIssuedByLegal() {
        cue().selectAll();
        QSignalSpy approved(&cue(), &CuePresenter::approved);
        cue().approve(m_evidence, {}, false);
        QVERIFY2(approved.wait(20000), qPrintable(session()->problem()));
        QTRY_COMPARE(cue().heldCells(), cue().cellCount());
        const QString address = session()->addressHere();
        openAs(m_lawyer);
        QVERIFY(session()->open(address));
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        keys(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(session()->place(), QStringLiteral("legal"));
        session()->legal()->setUsesFile(QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/uses-eu.json"));
        QVERIFY(click(QStringLiteral("Preview")));
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE(session()->legal()->state(), QStringLiteral("preview"));
        QVERIFY(session()->legal()->findings()->count() > 0);   // What stands in the way.
        for (const QVariantMap& finding : session()->legal()->findings()->rows()) {
            if (!finding.value(QStringLiteral("block")).toBool()) QVERIFY2(!finding.value(QStringLiteral("owner")).toString().isEmpty(), qPrintable(finding.value(QStringLiteral("rule")).toString()));
        }
        picture("legal-blocked");
        QString ask = qs(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/uses.json"));
        const std::filesystem::path file = m_cluster->folder() / "uses.json";
        QVERIFY(writeFile(file, ss(ask.replace(QStringLiteral("@PRODUCER@"), QStringLiteral("Test Person")))).has_value());
        for (const char* paper : {"producer-agreement.txt", "insurer-answer.eml"}) {
            const auto bytes = readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo" / paper);
            QVERIFY(bytes.has_value() && writeFile(m_cluster->folder() / paper, *bytes).has_value());
        }
        session()->legal()->setUsesFile(qs(file.string()));
        QVERIFY(click(QStringLiteral("Issue …")));
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_VERIFY(named(QStringLiteral("The document will say: CLEARED. What remains: blocks 0, conditions 0.")) != nullptr);
        QVERIFY(click(QStringLiteral("Issue")));
        QTRY_VERIFY_WITH_TIMEOUT(session()->legal()->state() == QStringLiteral("issued") || !session()->problem().isEmpty(), 60000);
        QVERIFY2(session()->problem().isEmpty(), qPrintable(session()->problem()));
        QTRY_COMPARE(session()->legal()->records()->count(), 1);
        QCOMPARE(session()->legal()->overall(), QStringLiteral("cleared"));
        QVERIFY(session()->legal()->pdf().startsWith("%PDF"));
        // The result stays until it was seen, with what comes next.
        QTRY_VERIFY(named(QStringLiteral("Close")) != nullptr);
        picture("issued");
        QVERIFY(press(QStringLiteral("Close")));
        QTRY_VERIFY(named(QStringLiteral("Close")) == nullptr);
        picture("legal-issued");
        // The search leads to the page and marks it.
        for (QQuickItem* item : everyItem(window()->contentItem())) {
            auto* page = qobject_cast<PdfPage*>(item);
            if (page == nullptr || !page->isVisible()) continue;
            QVERIFY(page->pageCount() > 1);
            QVERIFY(page->pageWith(QStringLiteral("first light"), 0, 1) >= 0);   // In any case.
            QCOMPARE(page->pageWith(QStringLiteral("no such words here"), 0, 1), -1);
        }
        keys(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(session()->legal()->events()->count() > 5);
        QTRY_VERIFY(session()->legal()->chainSound());
        picture("history");
    }

    // Every item that takes the keyboard says what it is, on every page.
    void everythingThatTakesFocusHasAName() {
        for (const char* place : {"projects", "inbox", "brief", "cue", "compare", "legal", "delivery", "history"}) {
            if (QLatin1String(place) == QLatin1String("projects")) session()->goProjects();
            else session()->goPlace(QString::fromLatin1(place));
            QTest::qWait(100);
            int counted = 0;
            for (QQuickItem* item : everyItem(window()->contentItem())) {
                if (!item->isVisible() || !item->activeFocusOnTab()) continue;
                ++counted;
                QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
                QVERIFY2(face != nullptr, item->metaObject()->className());
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(item->metaObject()->className()), QLatin1String(place))));
            }
            QVERIFY2(counted > 5, place);
            session()->back();
        }
    }

    void themesChangeWhileItRuns() {
        for (int i = 0; i < 3; ++i) {
            keys(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            picture(i == 0 ? "theme-1" : i == 1 ? "theme-2" : "theme-3");
        }
    }
};

QTEST_MAIN(StudioTest)
#include "studio_test.moc"
