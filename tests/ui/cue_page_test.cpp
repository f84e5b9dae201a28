// SPDX-License-Identifier: GPL-3.0-or-later
// The cue page's own tools in the real window on a real database: notes by hand, fixing in words, markers, names, the question
// to unlock. The reference picture: picture_test.cpp.
#include <QSignalSpy>

#include "core/base/files.h"
#include "db/store/catalog.h"
#include "tests/ui/window.h"
#include "tests/verify.h"
#include "ui/timeline/roll_item.h"

using namespace fermata;
using namespace fermata::ui;

class CuePageTest : public WindowTest {
    Q_OBJECT

    RollPresenter& roll() { return *cue().roll(); }
    RollItem* rollItem() {
        for (QQuickItem* item : everyItem(window()->contentItem())) {
            if (auto* found = qobject_cast<RollItem*>(item); found != nullptr && found->isVisible()) return found;
        }
        return nullptr;
    }
    // Where the middle of a note's head is in the window.
    QPoint spotOf(RollItem* item, const Note& note, double alongTicks) {
        const double y = item->rulerHeight() + (roll().edit().laneOf(note) + 0.5) * item->property("laneHeight").toDouble() - item->property("scrollY").toDouble();
        return item->mapToScene(QPointF(item->xOf(static_cast<double>((note.start + note.nudge).value) + alongTicks), y)).toPoint();
    }
    int stemOf(const char* role) {
        for (int i = 0; i < cue().stems()->count(); ++i) {
            if (cue().stems()->at(i).value(QStringLiteral("role")) == QLatin1String(role)) return i;
        }
        return -1;
    }
    void openCell(int section, int stem) {
        roll().open(section, stem);
        QTRY_VERIFY(roll().loaded());
        QTest::qWait(100);
    }

  private Q_SLOTS:
    void initTestCase() {
        startCluster("fermata-test-cue", false);
        composeDemo();
    }
    void cleanupTestCase() {
        endAll();
    }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }

    // A key opens the cell under the playhead, another leads on from cell to cell, and back to the timeline.
    void theRollOpensFromTheKeyboard() {
        keys(Qt::Key_E);
        QVERIFY(roll().opened());
        QTRY_VERIFY(roll().loaded());
        QTRY_VERIFY(rollItem() != nullptr && rollItem()->hasActiveFocus());
        QVERIFY(roll().drums());
        QCOMPARE(roll().laneName(roll().laneCount() - 1), QStringLiteral("Kick"));
        picture("roll-drums");
        keys(Qt::Key_PageDown);
        QTRY_VERIFY(roll().loaded());
        QCOMPARE(roll().stem(), 1);
        QVERIFY(!roll().drums());
        keys(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(roll().section(), 1);
        QTRY_VERIFY(roll().loaded());
        QVERIFY(!roll().neighbours().empty());
        keys(Qt::Key_Escape);
        QVERIFY(!roll().opened());
    }

    void theMouseMovesLengthensAndWrites() {
        const int section = cue().sections()->count() - 1;
        openCell(section, stemOf("bass"));
        RollItem* item = rollItem();
        QVERIFY(item != nullptr);
        QVERIFY(roll().noteCount() > 3);
        roll().setGrid(240);
        QVERIFY(!roll().edited());
        // The first note that is wide enough to take hold of at its end.
        const auto& items = roll().edit().items();
        Note chosen;
        for (const auto& one : items) {
            if (static_cast<double>(one.note.length.value) * item->property("pixelsPerTick").toDouble() > 16) chosen = one.note;
            if (chosen.length > Ticks{0} && chosen == one.note) break;
        }
        QVERIFY(chosen.length > Ticks{0});
        const double lane = item->property("laneHeight").toDouble();
        drag(spotOf(item, chosen, 60), spotOf(item, chosen, 60) + QPoint(0, static_cast<int>(-2 * lane)));
        QCOMPARE(roll().selectedCount(), 1);
        Note moved = items[static_cast<size_t>(roll().edit().first())].note;
        QCOMPARE(moved.key, chosen.key + 2);
        QCOMPARE(moved.start, chosen.start);
        QVERIFY(roll().canUndo());
        const double wide = static_cast<double>(moved.length.value);
        const QPoint edge = spotOf(item, moved, wide) - QPoint(3, 0);
        drag(edge, edge + QPoint(static_cast<int>(480 * item->property("pixelsPerTick").toDouble()), 0));
        QVERIFY2(items[static_cast<size_t>(roll().edit().first())].note.length > moved.length, "its end follows the hand");
        keys(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(items[static_cast<size_t>(roll().edit().first())].note.length, moved.length);
        keys(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!roll().edited());
        keys(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(roll().edited());
        // A double click writes a note, Delete takes it away.
        const int before = roll().noteCount();
        Note empty = chosen;
        for (const auto& one : items) empty.key = std::max(empty.key, one.note.key + 1);   // Nothing is played up there.
        empty.start = Ticks{480};
        empty.nudge = Ticks{0};
        QTest::mouseDClick(window(), Qt::LeftButton, {}, spotOf(item, empty, 20));
        QCOMPARE(roll().noteCount(), before + 1);
        QCOMPARE(items[static_cast<size_t>(roll().edit().first())].note.start, Ticks{480});
        keys(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(items[static_cast<size_t>(roll().edit().first())].note.velocity, 95);
        picture("roll-edited");
        keys(Qt::Key_Delete);
        QCOMPARE(roll().noteCount(), before);
        QVERIFY(!cue().player()->playing());
        // The transport still has its own keys.
        keys(Qt::Key_Space);
        QVERIFY(cue().player()->playing());
        keys(Qt::Key_Space);
        // Another cell and back: what was written waits.
        openCell(section, stemOf("harmony"));
        QVERIFY(!roll().edited());
        openCell(section, stemOf("bass"));
        QVERIFY(roll().edited());
    }

    void whatIsOfferedIsHeardAndAccepted() {
        const int section = roll().section(), stem = roll().stem();
        const std::vector<Note> written = roll().edit().notes();
        keys(Qt::Key_O, Qt::ControlModifier);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE(cue().alternativesReady(), 1);
        QCOMPARE(cue().player()->version(), 1);      // Heard at once.
        picture("roll-offered");
        keys(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 2, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(cue().proofState(), QStringLiteral("proven"), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
        QVERIFY(cue().made().contains(QStringLiteral("written in the piano roll")));
        QTRY_VERIFY(roll().opened() && roll().loaded());
        QCOMPARE(roll().section(), section);
        QCOMPARE(roll().stem(), stem);
        QVERIFY(!roll().edited());
        QCOMPARE(roll().edit().notes(), written);
        keys(Qt::Key_Escape);
        if (roll().opened()) keys(Qt::Key_Escape);
        QVERIFY(!roll().opened());
    }

    void aPartIsFixedInWordsAndByWhatStays() {
        cue().selectSection(1, false);
        cue().setChangeWords(QStringLiteral("warmer, less busy, more purple"));
        QCOMPARE(cue().wordsRead().size(), 2);
        QCOMPARE(cue().wordsUnread(), QStringLiteral("purple"));
        QVERIFY(cue().canKeep(QStringLiteral("melody")) && !cue().canKeep(QStringLiteral("rhythm")));
        cue().setKept(QStringLiteral("melody"), QStringLiteral("rhythm"));
        cue().setLikeness(QStringLiteral("bass"), 700);
        cue().setChange({}, QStringLiteral("groove"), 200);
        cue().setPlayerOf({}, QStringLiteral("auto"));
        cue().setPlayerOf(QStringLiteral("bass"), QStringLiteral("rules"));
        QCOMPARE(cue().playerOf(QStringLiteral("melody")), QStringLiteral("auto"));
        QCOMPARE(cue().playerOf(QStringLiteral("bass")), QStringLiteral("rules"));
        QVERIFY(click(QStringLiteral("What stays, who plays")));
        picture("fix-words");
        cue().setPlayerOf({}, QStringLiteral("rules"));
        QCOMPARE(cue().playerOf(QStringLiteral("bass")), QStringLiteral("rules"));
        cue().makeAlternatives(1);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE(cue().alternativesReady(), 1);
        const QString label = cue().alternatives()->at(0).value(QStringLiteral("key")).toString();
        auto catalog = db::PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()), "test");
        const auto made = (*catalog)->alternative(*AlternativeId::parse(ss(label)));
        QVERIFY(made.has_value());
        const QString request = qs(made->candidate.revision.request);
        for (const char* part : {"brightness=-0.2", "density=-0.2", "melody.keep=rhythm", "bass.likeness=0.7", "groove=+0.2"}) {
            QVERIFY2(request.contains(QLatin1String(part)), qPrintable(request));
        }
        cue().setChangeWords(QStringLiteral("purple"));
        cue().clearChanges();
        QVERIFY(cue().changeWords().isEmpty() && cue().changesText().isEmpty());
    }

    // Another instrument is chosen from those that can play the stem; its notes are the same.
    void aStemPlaysAnotherInstrument() {
        cue().selectSection(1, false);
        QTRY_VERIFY(cue().sounds(QStringLiteral("melody")).size() > 3);
        const QString now = cue().stems()->at(3).value(QStringLiteral("name")).toString();
        QCOMPARE(now, QStringLiteral("melody"));
        const QString playing = qs(cue().snapshot()->plan.stems[3].sound);
        QString other;
        for (const QVariant& one : cue().sounds(now)) {
            const QVariantMap map = one.toMap();
            QVERIFY(!map.value(QStringLiteral("text")).toString().isEmpty());
            if (const QString value = map.value(QStringLiteral("value")).toString(); !value.isEmpty() && value != playing && other.isEmpty()) other = value;
        }
        const int ready = cue().alternativesReady();
        cue().setSound(now, other);
        QVERIFY(cue().changesText().contains(now));
        cue().makeAlternatives(1);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE(cue().alternativesReady(), ready + 1);
        auto catalog = db::PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()), "test");
        const auto made = (*catalog)->alternative(*AlternativeId::parse(ss(cue().alternatives()->at(ready).value(QStringLiteral("key")).toString())));
        QVERIFY(made.has_value());
        QVERIFY2(qs(made->candidate.revision.request).contains(QStringLiteral("melody.sound=") + other), made->candidate.revision.request.c_str());
        cue().setSound(now, {});
        QVERIFY(cue().sound(now).isEmpty() && cue().changesText().isEmpty());
    }

    // The word of a client's person who is not the final approver: recorded with its paper, as advice; it holds nothing.
    void anotherContactAdvises() {
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        VERIFY_OK(opened);
        const auto pia = (*opened)->studio().catalog.addPerson(PersonId::create(), "Pia Sandoval", "client", m_project);
        VERIFY_OK(pia);
        cue().reload();
        cue().selectSection(0, false);
        QTRY_COMPARE(cue().approvalScope().value(QStringLiteral("contacts")).toList().size(), 2);
        const QVariantList contacts = cue().approvalScope().value(QStringLiteral("contacts")).toList();
        QVERIFY(contacts[0].toMap().value(QStringLiteral("approver")).toBool());
        QCOMPARE(contacts[1].toMap().value(QStringLiteral("name")).toString(), QStringLiteral("Pia Sandoval"));
        const QString hers = contacts[1].toMap().value(QStringLiteral("id")).toString();
        const int held = cue().heldCells();
        // Never without the paper.
        cue().approve({}, QStringLiteral("lovely"), false, hers);
        QVERIFY2(session()->problem().contains(QStringLiteral("Pia Sandoval")), qPrintable(session()->problem()));
        session()->dismissProblem();
        const int before = cue().approvals()->count();
        cue().approve(QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/evidence-approval-2.eml"), QStringLiteral("lovely"), false, hers);
        QTRY_COMPARE_WITH_TIMEOUT(cue().approvals()->count(), before + 1, 20000);
        const QVariantMap word = cue().approvals()->at(0);
        QCOMPARE(word.value(QStringLiteral("who")).toString(), QStringLiteral("recorded by %1 for Pia Sandoval").arg(session()->personName()));
        QCOMPARE(word.value(QStringLiteral("standing")).toString(), QStringLiteral("advice"));
        QVERIFY(!word.value(QStringLiteral("holds")).toBool());
        QCOMPARE(word.value(QStringLiteral("evidence")).toString(), QStringLiteral("evidence-approval-2.eml"));
        QCOMPARE(cue().heldCells(), held);
        const auto events = (*opened)->studio().catalog.events(m_project, std::nullopt);
        VERIFY_OK(events);
        const QString said = qs(events->back().summary);
        QVERIFY2(said.contains(QStringLiteral("recorded for Pia Sandoval")) && said.endsWith(QStringLiteral("advice, holds nothing")), qPrintable(said));
        keys(Qt::Key_A);
        picture("approve-contacts");
        keys(Qt::Key_Escape);
    }
    void aHeldCellIsLookedAtOnly() {
        cue().selectSection(0, false);
        QSignalSpy approved(&cue(), &CuePresenter::approved);
        cue().approve(QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/evidence-approval.eml"), QStringLiteral("The opening"), false);
        QVERIFY2(approved.wait(20000), qPrintable(session()->problem()));
        QTRY_VERIFY(cue().heldCells() > 0);
        int stem = 0;
        openCell(0, stem);
        for (; roll().noteCount() == 0 && stem + 1 < cue().stems()->count();) openCell(0, ++stem);
        QVERIFY(roll().held() && roll().readOnly());
        QVERIFY2(roll().reason().contains(QStringLiteral("Mara Lindqvist")), qPrintable(roll().reason()));
        keys(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(roll().selectedCount(), roll().noteCount());
        keys(Qt::Key_Delete);
        keys(Qt::Key_Up);
        QVERIFY(!roll().edited());
        RollItem* item = rollItem();
        const Note first = roll().edit().items().front().note;
        drag(spotOf(item, first, 10), spotOf(item, first, 10) + QPoint(60, 20));
        QVERIFY(!roll().edited());
        picture("roll-held");
        keys(Qt::Key_Escape);
        keys(Qt::Key_Escape);
        QVERIFY(!roll().opened());
    }

    // Pictures to look at: a large window, the other themes, long words.
    void itIsDrawnInEveryThemeAndSize() {
        window()->resize(2560, 1440);
        for (const char* theme : {"dark", "contrast", "light"}) {
            keys(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            openCell(1, stemOf("melody"));
            QVERIFY(rollItem() != nullptr);
            QCOMPARE(rollItem()->window(), window());
            picture(qPrintable(QStringLiteral("roll-large-%1").arg(QLatin1String(theme))));
        }
        window()->resize(1280, 800);
        session()->chooseLanguage(QStringLiteral("de"));
        picture("roll-german");
        roll().close();
        picture("cue-german");
        session()->chooseLanguage(QStringLiteral("ja"));
        picture("cue-japanese");
        session()->chooseLanguage(QStringLiteral("en"));
    }

    void whoHoldsItIsAskedToUnlock() {
        cue().selectNone();
        keys(Qt::Key_U);
        QTRY_VERIFY2(session()->problem().contains(QStringLiteral("Select")), qPrintable(session()->problem()));
        session()->dismissProblem();
        keys(Qt::Key_A);
        QTRY_VERIFY2(session()->problem().contains(QStringLiteral("Select what to approve first")), qPrintable(session()->problem()));
        session()->dismissProblem();
        cue().selectSection(0, false);
        const int held = static_cast<int>(cue().heldInSelection().size());
        QVERIFY(held > 1);
        // Refused, with the button that asks; the question is about all of it at once.
        cue().makeAlternatives(3);
        QTRY_COMPARE_WITH_TIMEOUT(session()->problemAction(), QStringLiteral("ask-unlock"), 20000);
        QVERIFY2(!session()->problem().contains(QStringLiteral("Ask them")), qPrintable(session()->problem()));
        picture("held-refused");
        QVERIFY(press(session()->actions()->textOf(QStringLiteral("ask-unlock"))));
        QTest::qWait(100);
        QVERIFY(session()->problem().isEmpty());
        for (const char c : std::string("the client wants it shorter")) QTest::keyClick(window(), c);
        picture("unlock");
        QVERIFY(click(QStringLiteral("Ask")));
        QTRY_COMPARE(cue().comments()->count(), 1);
        const QVariantMap asked = cue().comments()->at(0);
        QVERIFY2(asked.value(QStringLiteral("text")).toString().contains(QStringLiteral("Mara Lindqvist")), qPrintable(asked.value(QStringLiteral("text")).toString()));
        QVERIFY(asked.value(QStringLiteral("text")).toString().endsWith(QStringLiteral("the client wants it shorter")));
        QCOMPARE(asked.value(QStringLiteral("text")).toString().count(cue().sections()->at(0).value(QStringLiteral("name")).toString() + QLatin1Char('/')), held);
        QTRY_COMPARE(cue().comments()->at(0).value(QStringLiteral("assignee")).toString(), session()->personName());
        QCOMPARE(cue().comments()->at(0).value(QStringLiteral("from")).toDouble(), 0.0);
        QVERIFY(cue().heldCells() > 0);   // It stays held.
        // What is not held needs no question.
        cue().selectSection(cue().sections()->count() - 1, false);
        QVERIFY(cue().heldInSelection().isEmpty());
    }

    void markersAreNamedColouredAndJumpedTo() {
        keys(Qt::Key_Escape);
        cue().player()->seek(20.0 * 48000);
        keys(Qt::Key_M, Qt::ControlModifier);
        QTest::qWait(100);
        for (const char c : std::string("logo")) QTest::keyClick(window(), c);
        keys(Qt::Key_Return);
        QTRY_COMPARE(cue().markers()->count(), 1);
        QCOMPARE(cue().markers()->at(0).value(QStringLiteral("name")).toString(), QStringLiteral("logo"));
        cue().setMarker({}, QStringLiteral("pack shot"), QStringLiteral("green"), 40.0 * 48000);
        QTRY_COMPARE(cue().markers()->count(), 2);
        picture("markers");
        cue().player()->seek(0);
        keys(Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(cue().player()->positionSamples(), 20 * 48000);
        keys(Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(cue().player()->positionSamples(), 40 * 48000);
        keys(Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(cue().player()->positionSamples(), 20 * 48000);
        const QString key = cue().markers()->at(0).value(QStringLiteral("key")).toString();
        cue().setMarker(key, QStringLiteral("logo in"), QStringLiteral("blue"), 21.0 * 48000);
        QTRY_COMPARE(cue().markers()->at(0).value(QStringLiteral("name")).toString(), QStringLiteral("logo in"));
        QCOMPARE(cue().markers()->count(), 2);
        cue().removeMarker(key);
        QTRY_COMPARE(cue().markers()->count(), 1);
    }

    void aSectionIsRenamedUnlessItIsHeld() {
        const int last = cue().sections()->count() - 1, number = cue().revisionNumber();
        cue().selectSection(last, false);
        keys(Qt::Key_F2);
        QTest::qWait(100);
        for (const char c : std::string("finale")) QTest::keyClick(window(), c);
        picture("rename");
        keys(Qt::Key_Return);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), number + 1, 20000);
        QCOMPARE(cue().sections()->at(last).value(QStringLiteral("name")).toString(), QStringLiteral("finale"));
        QVERIFY(cue().heldCells() > 0);
        cue().renameSection(0, QStringLiteral("overture"));
        QTRY_VERIFY_WITH_TIMEOUT(!session()->problem().isEmpty(), 20000);
        QVERIFY2(session()->problem().contains(QStringLiteral("Mara Lindqvist")), qPrintable(session()->problem()));
        session()->dismissProblem();
        QTRY_VERIFY(!session()->job()->running());
        auto catalog = db::PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()), "test");
        const auto project = (*catalog)->projects();
        const auto faults = (*catalog)->verifyHistory(project->front().id);
        QVERIFY2(faults.has_value() && faults->empty(), faults && !faults->empty() ? faults->front().c_str() : "");
    }
};

QTEST_MAIN(CuePageTest)
#include "cue_page_test.moc"
