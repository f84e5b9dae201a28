// SPDX-License-Identifier: GPL-3.0-or-later
// Second thoughts over the real window: what a single key makes is taken back and put back by its name, a draft keeps its
// place over a restart, the loop follows the selection, and the palette finds the way out of a language one cannot read.
#include <QSignalSpy>

#include "core/studio/take_back.h"
#include "db/store/catalog.h"
#include "tests/ui/window.h"
#include "tests/verify.h"
#include "ui/presenters/language.h"

using namespace fermata;
using namespace fermata::ui;

class UndoTest : public WindowTest {
    Q_OBJECT
    CueId m_cue;

    QString textOf(const char* id) { return session()->actions()->textOf(QString::fromLatin1(id)); }
    void undo() { keys(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { keys(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    QString commentAt(double at) {
        for (const QVariantMap& row : cue().comments()->rows()) {
            if (row.value(QStringLiteral("from")).toDouble() == at) return textIn(row, "key");
        }
        return {};
    }
    QQuickItem* card() {
        for (QQuickItem* item : everyItem(window()->contentItem())) {
            if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith("CommentCard")) return item;
        }
        return nullptr;
    }

  private Q_SLOTS:
    void initTestCase() {
        openRevisedDawn("fermata-test-undo", &m_cue);
        keys(Qt::Key_Escape);
    }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }
    void cleanupTestCase() { endAll(); }

    // H makes a comment at once; until somebody answers it, its author takes it back, and it is in no list then.
    void aStrayHitIsTakenBack() {
        cue().setDraft({}, QStringLiteral("half a thought"));
        const double at = 4.0 * 48000;
        cue().player()->seek(at);
        keys(Qt::Key_H);
        QTRY_COMPARE_WITH_TIMEOUT(cue().openComments(), 1, 20000);
        QCOMPARE(session()->noticeAction(), QStringLiteral("undo"));
        QCOMPARE(textOf("undo"), QStringLiteral("Undo: hit at 0:04"));
        QCOMPARE(cue().draft({}), QStringLiteral("half a thought"));   // What was being written is not lost by a hit.
        picture("undo-hit");
        QVERIFY(click(QStringLiteral("Undo")));
        QTRY_COMPARE_WITH_TIMEOUT(cue().openComments(), 0, 20000);
        cue().setCommentFilter(QStringLiteral("all"));
        QCOMPARE(cue().comments()->count(), 0);
        cue().setCommentFilter(QStringLiteral("open"));
        QVERIFY(cue().tappedHits().empty());
        QCOMPARE(textOf("redo"), QStringLiteral("Redo: hit at 0:04"));
        redo();
        QTRY_COMPARE_WITH_TIMEOUT(cue().openComments(), 1, 20000);
        QCOMPARE(cue().tappedHits().size(), size_t{1});
        cue().reply(commentAt(at), QStringLiteral("on the cut?"));
        QTRY_COMPARE_WITH_TIMEOUT(cue().comments()->at(0).value(QStringLiteral("replies")).toList().size(), 1, 20000);
        undo();
        QTRY_VERIFY(!session()->problem().isEmpty());
        QVERIFY2(session()->problem().contains(QStringLiteral("answered by")), qPrintable(session()->problem()));
        session()->dismissProblem();
        QCOMPARE(cue().openComments(), 1);
        QVERIFY(cue().undoText().isEmpty());
        cue().setDraft({}, {});
    }

    void settlingAMarkerAndALevelAreTakenBack() {
        cue().settle(commentAt(4.0 * 48000), true);
        QTRY_COMPARE_WITH_TIMEOUT(cue().openComments(), 0, 20000);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(cue().openComments(), 1, 20000);
        cue().setMarker({}, QStringLiteral("Turn"), QStringLiteral("blue"), 5.0 * 48000);
        QTRY_COMPARE_WITH_TIMEOUT(cue().markers()->count(), 1, 20000);
        QCOMPARE(textOf("undo"), QStringLiteral("Undo: marker “Turn”"));
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(cue().markers()->count(), 0, 20000);
        redo();
        QTRY_COMPARE_WITH_TIMEOUT(cue().markers()->count(), 1, 20000);
        cue().removeMarker(textIn(cue().markers()->at(0), "key"));
        QTRY_COMPARE_WITH_TIMEOUT(cue().markers()->count(), 0, 20000);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(cue().markers()->count(), 1, 20000);
        QCOMPARE(textIn(cue().markers()->at(0), "name"), QStringLiteral("Turn"));
        // One drag is one step.
        for (const double level : {0.9, 0.6, 0.5}) cue().dragLevel(0, level);
        QCOMPARE(cue().decibels(0.5), QStringLiteral("-6.0 dB"));
        undo();
        QCOMPARE(cue().stems()->at(0).value(QStringLiteral("level")).toDouble(), 1.0);
        redo();
        QCOMPARE(cue().stems()->at(0).value(QStringLiteral("level")).toDouble(), 0.5);
        undo();
    }

    void anEditIsPutBackByItsName() {
        const int before = cue().newestRevision();
        const QString name = textIn(cue().sections()->at(0), "name");
        cue().renameSection(0, QStringLiteral("Opening"));
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), before + 1, 30000);
        QCOMPARE(session()->noticeAction(), QStringLiteral("undo"));
        QVERIFY(!session()->notice().isEmpty());
        QTRY_VERIFY(textOf("undo").startsWith(QStringLiteral("Undo: renamed section")));
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), before + 2, 30000);
        QCOMPARE(textIn(cue().sections()->at(0), "name"), name);
        QTRY_VERIFY(textOf("redo").startsWith(QStringLiteral("Redo: renamed section")));
        // The button of that message takes back what it says, and nothing older.
        QCOMPARE(session()->noticeAction(), QStringLiteral("redo"));
        QVERIFY(click(QStringLiteral("Redo")));
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), before + 3, 30000);
        QCOMPARE(textIn(cue().sections()->at(0), "name"), QStringLiteral("Opening"));
        QTRY_COMPARE(textOf("redo"), QStringLiteral("Redo what was undone last"));
        QTRY_VERIFY(textOf("undo").startsWith(QStringLiteral("Undo: renamed section")));
        QVERIFY2(session()->problem().isEmpty(), qPrintable(session()->problem()));
    }

    // Somebody else's word is nobody's to take back.
    void onlyItsAuthorTakesACommentBack() {
        auto catalog = db::PostgresCatalog::open(m_cluster->personUrl(m_cluster->login()), "test");
        VERIFY_OK(catalog);
        const auto comments = (*catalog)->comments(m_cue);
        VERIFY_OK(comments);
        CommentInfo own;
        own.by = "Mara";
        CommentNote note;
        note.note.kind = NewCommentNote::Kind::Resolve;
        note.note.text = kTakenBack;
        note.by = "Mara";
        own.notes = {note};
        QVERIFY(takenBack(own));
        own.notes[0].by = "Jon";
        QVERIFY(!takenBack(own));
        own.notes = {note, note};
        QVERIFY(!takenBack(own));
        QCOMPARE(std::count_if(comments->begin(), comments->end(), takenBack), 1);   // The hit; the history keeps it.
    }

    void aDraftKeepsItsPlaceOverARestart() {
        cue().selectSection(1, false);
        const double from = cue().selectedFrom(), to = cue().selectedTo();
        QCOMPARE(textOf("comment"), QStringLiteral("Comment on ") + cue().placeText(from, to));
        keys(Qt::Key_C);
        QTest::qWait(50);
        type("softer here");
        QTRY_COMPARE(cue().draftPlace().value(QStringLiteral("from")).toDouble(), from);
        cue().selectNone();
        cue().player()->seek(48000);
        QTRY_COMPARE(textOf("comment"), QStringLiteral("Comment at 0:01"));
        m_seat.close();
        openWindow(m_cluster->login());
        openDawn();
        keys(Qt::Key_C);
        QTRY_VERIFY(named(QStringLiteral("Move to the playhead")) != nullptr);
        picture("undo-draft");
        QSignalSpy posted(&cue(), &CuePresenter::commentPosted);
        QVERIFY(click(QStringLiteral("Post")));
        QVERIFY(posted.wait(20000));
        QTRY_VERIFY(!commentAt(from).isEmpty());
        QVERIFY(cue().draftPlace().isEmpty());
        // Taken back, it is a draft again.
        keys(Qt::Key_Escape);
        session()->undo();
        QTRY_VERIFY(commentAt(from).isEmpty());
        QCOMPARE(cue().draft({}), QStringLiteral("softer here"));
        QCOMPARE(cue().draftPlace().value(QStringLiteral("to")).toDouble(), to);
        session()->redo();
        QTRY_VERIFY(!commentAt(from).isEmpty());
        QTRY_VERIFY(cue().draft({}).isEmpty());
    }

    void aFoldedCommentIsAsHighAsBefore() {
        QTRY_VERIFY(card() != nullptr);
        const double folded = card()->height();
        const QPoint spot = card()->mapToScene(QPointF(60, 20)).toPoint();
        QTest::mouseClick(window(), Qt::LeftButton, {}, spot);
        QTRY_VERIFY(card()->height() > folded + 60);
        QTest::mouseClick(window(), Qt::LeftButton, {}, card()->mapToScene(QPointF(60, 20)).toPoint());
        QTRY_COMPARE(card()->height(), folded);
    }

    void theLoopFollowsTheSelection() {
        ui::Player& player = *cue().player();
        cue().selectSection(0, false);
        player.setLooping(true);
        cue().selectNone();
        QVERIFY(player.looping());
        cue().selectSection(1, false);
        QVERIFY(player.looping());
        const double from = cue().selectedFrom(), to = cue().selectedTo();
        player.seek(to - 9600);
        player.play();
        QTRY_VERIFY(player.position() >= from && player.position() < to - 9600);
        player.pause();
        player.setLooping(false);
        cue().selectNone();
    }

    void thePaletteFindsLanguagesAndThemesInAnyLanguage() {
        const auto finds = [&](const QString& words, const char* action) {
            session()->search(words);
            const auto& rows = session()->found()->rows();
            return std::any_of(rows.begin(), rows.end(), [&](const QVariantMap& row) { return textIn(row, "key") == QLatin1String("action:") + QLatin1String(action); });
        };
        QVERIFY(finds(QStringLiteral("German"), "language-de"));
        QVERIFY(!finds(QStringLiteral("German"), "language-ja"));
        session()->chooseLanguage(QStringLiteral("ja"));
        for (const QString& words : {QStringLiteral("English"), QStringLiteral("Englisch"), QStringLiteral("anglais"), QStringLiteral("英語")}) QVERIFY2(finds(words, "language-en"), qPrintable(words));
        QVERIFY(finds(QStringLiteral("dunkel"), "theme-dark"));
        if (!cue().player()->audible()) QVERIFY2(!cue().player()->device().contains(QStringLiteral("device")), qPrintable(cue().player()->device()));
        session()->chooseLanguage(QStringLiteral("en"));
        if (!cue().player()->audible()) QVERIFY2(cue().player()->device().contains(QStringLiteral("device")), qPrintable(cue().player()->device()));
        // In the help each group has one heading.
        int headings = 0;
        QString last;
        for (const QVariantMap& row : session()->actions()->rows()->rows()) {
            if (textIn(row, "group") != last) ++headings;
            last = textIn(row, "group");
        }
        QCOMPARE(headings, session()->actions()->groups().size());
    }
};

QTEST_MAIN(UndoTest)
#include "undo_test.moc"
