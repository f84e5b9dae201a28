// SPDX-License-Identifier: GPL-3.0-or-later
// The cue page's own tools in the real window on a real database: notes by hand, fixing in words, markers, names, the question
// to unlock, the reference picture.
#include <QProcess>
#include <QStandardPaths>
#include <QSignalSpy>

#include "core/base/files.h"
#include "db/store/catalog.h"
#include "tests/ui/window.h"
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
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(window(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) QTest::mouseMove(window(), from + (to - from) * i / 4);
        QTest::mouseRelease(window(), Qt::LeftButton, {}, to);
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
        SessionOptions options;
        options.demoWords = qs(*readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/demo/brief.txt"));
        openWindow(m_cluster->login(), options);
        session()->goBrief(session()->projects()->at(0).value(QStringLiteral("key")).toString());
        session()->brief()->setWords(session()->brief()->demoWords());
        QTRY_VERIFY(session()->brief()->readings()->count() > 10);
        session()->compose();
        QTRY_COMPARE_WITH_TIMEOUT(session()->place(), QStringLiteral("cue"), 120000);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_VERIFY_WITH_TIMEOUT(cue().audioReady(), 60000);
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
        cue().selectSection(0, false);
        keys(Qt::Key_U);
        QTest::qWait(100);
        for (const char c : std::string("the client wants it shorter")) QTest::keyClick(window(), c);
        picture("unlock");
        QVERIFY(click(QStringLiteral("Ask")));
        QTRY_COMPARE(cue().comments()->count(), 1);
        const QVariantMap asked = cue().comments()->at(0);
        QVERIFY2(asked.value(QStringLiteral("text")).toString().contains(QStringLiteral("Mara Lindqvist")), qPrintable(asked.value(QStringLiteral("text")).toString()));
        QVERIFY(asked.value(QStringLiteral("text")).toString().endsWith(QStringLiteral("the client wants it shorter")));
        QTRY_COMPARE(cue().comments()->at(0).value(QStringLiteral("assignee")).toString(), session()->personName());
        QCOMPARE(cue().comments()->at(0).value(QStringLiteral("from")).toDouble(), 0.0);
        QVERIFY(cue().heldCells() > 0);   // It stays held.
        // What is not held needs no question.
        cue().selectSection(cue().sections()->count() - 1, false);
        QVERIFY(cue().heldCell().isEmpty());
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

    // A clip of one flat grey a frame, darker than the next: what is seen says which frame it is.
    void thePictureFollowsTheSound() {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty(), "ffmpeg makes the film; tools/install-dependencies check");
        const QString clip = qs((m_cluster->folder() / "clip.mp4").string());
        QProcess make;
        make.start(QStringLiteral("ffmpeg"), {QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                   QStringLiteral("color=gray:size=320x180:rate=25:duration=20,geq=lum='16+mod(N,100)*2':cb=128:cr=128"), QStringLiteral("-c:v"), QStringLiteral("libx264"),
                   QStringLiteral("-preset"), QStringLiteral("ultrafast"), QStringLiteral("-g"), QStringLiteral("25"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"), clip});
        QVERIFY(make.waitForFinished(60000));
        QCOMPARE(make.exitCode(), 0);
        Picture& picture = *cue().picture();
        cue().player()->seek(0);
        keys(Qt::Key_P, Qt::ControlModifier);
        picture.load(QUrl::fromLocalFile(clip));
        QTRY_VERIFY2_WITH_TIMEOUT(picture.ready() || !picture.problem().isEmpty(), "it loads", 15000);
        QVERIFY2(picture.ready(), qPrintable(picture.problem()));
        const auto shows = [&](int frame) { return picture.frameStartMicroseconds() == frame * 40000LL; };
        cue().player()->seek(2.0 * 48000);
        QTRY_VERIFY_WITH_TIMEOUT(shows(50), 5000);
        // By frames, on and back; the sound's place goes along.
        keys(Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shows(51), 5000);
        QTRY_COMPARE(cue().player()->positionSamples(), 51 * 1920);
        keys(Qt::Key_Left, Qt::ShiftModifier);
        keys(Qt::Key_Left, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shows(49), 5000);
        const int grey = qGreen(picture.frame().toImage().pixel(160, 90));
        const int wanted = (49 * 2) * 255 / 219;   // From video range.
        QVERIFY2(std::abs(grey - wanted) <= 4, qPrintable(QStringLiteral("%1, not %2").arg(grey).arg(wanted)));
        this->picture("picture");
        // While it plays.
        std::vector<double> errors;
        const auto watch = connect(&picture, &Picture::measured, this, [&] { errors.push_back(picture.error()); });
        keys(Qt::Key_Space);
        QTest::qWait(4000);
        keys(Qt::Key_Space);
        disconnect(watch);
        QVERIFY(errors.size() > 20);
        std::vector<double> sizes;
        for (size_t i = errors.size() / 4; i < errors.size(); ++i) sizes.push_back(std::fabs(errors[i]));
        std::sort(sizes.begin(), sizes.end());
        qInfo("picture against sound: half of the frames within %.0f ms, 95 of 100 within %.0f ms, at most %.0f ms (%zu frames)", sizes[sizes.size() / 2], sizes[sizes.size() * 95 / 100], sizes.back(), sizes.size());
        QVERIFY(sizes[sizes.size() / 2] <= 40);
        // The film may begin later; before it nothing of it is wanted.
        picture.beginAt(1.0 * 48000);
        cue().player()->seek(3.0 * 48000);
        QTRY_VERIFY_WITH_TIMEOUT(shows(50), 5000);
        picture.beginAt(0);
        const int before = cue().openComments();
        keys(Qt::Key_H);
        QTRY_COMPARE(cue().openComments(), before + 1);
        // What was tapped goes to the brief, which keeps it as its next version: no sample is another.
        const auto cells = cue().snapshot()->revision.cells;
        const int revision = cue().newestRevision();
        BriefPresenter& brief = *session()->brief();
        const double tapped = cue().player()->position();
        keys(Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(session()->place(), QStringLiteral("brief"));
        QTRY_VERIFY_WITH_TIMEOUT(brief.canSave(), 10000);
        const int hits = brief.hits()->count();
        QVERIFY(brief.hitsPlaced());
        QVERIFY(std::any_of(brief.hits()->rows().begin(), brief.hits()->rows().end(), [&](const QVariantMap& hit) { return hit.value(QStringLiteral("at")).toDouble() == tapped; }));
        QCOMPARE(brief.newestVersion(), 1);
        // Drawn by the mouse and moved by the keys.
        auto* curve = named(QStringLiteral("Energy from 0 to 100 % over 1:00.000"));
        QVERIFY(curve != nullptr);
        const int points = brief.energy()->count();
        const auto spot = [&](double x, double y) { return curve->mapToScene(QPointF(curve->width() * x, curve->height() * y)).toPoint(); };
        QTest::mouseClick(window(), Qt::LeftButton, {}, spot(0.1, 0.8));
        QCOMPARE(brief.energy()->count(), points + 1);
        const auto at = [&] { return brief.energy()->at(1).value(QStringLiteral("at")).toDouble(); };
        const double before6 = at();
        QCOMPARE(before6, 6.0 * 48000);
        keys(Qt::Key_Right);
        QCOMPARE(at(), 7.0 * 48000);
        const int level = brief.energy()->at(1).value(QStringLiteral("level")).toInt();
        keys(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(brief.energy()->at(1).value(QStringLiteral("level")).toInt(), level + 100);
        drag(spot(7.0 / 60, 1 - (level + 100) / 1000.0), spot(0.2, 0.3));
        QCOMPARE(brief.energy()->at(1).value(QStringLiteral("at")).toDouble(), 12.0 * 48000);
        drag(spot(0.5, 0.2), spot(0.6, 0.2));
        QVERIFY(std::abs(brief.levelAt(33.0 * 48000) - 800) <= 20);
        this->picture("brief-drawn");
        QVERIFY(click(QStringLiteral("Save as the next version")));
        QTRY_COMPARE_WITH_TIMEOUT(brief.newestVersion(), 2, 20000);
        QVERIFY2(done(), qPrintable(session()->problem()));
        QTRY_COMPARE(cue().newestRevision(), revision + 1);
        QTRY_COMPARE(cue().revisionNumber(), revision + 1);
        QVERIFY(cue().snapshot()->revision.cells == cells);
        QCOMPARE(brief.version(), 2);
        QCOMPARE(brief.hits()->count(), hits);
        QVERIFY(!brief.canSave());
        QVERIFY(brief.versions()->at(0).value(QStringLiteral("changes")).toString().contains(QStringLiteral("12.000 energy: new")));
        // The first version again is the third revision, and the same version as it was.
        brief.showVersion(1);
        QVERIFY(brief.canSave() && !brief.hitsPlaced());
        brief.save();
        QTRY_COMPARE_WITH_TIMEOUT(cue().newestRevision(), revision + 2, 20000);
        QTRY_VERIFY(!brief.canSave());
        QCOMPARE(brief.newestVersion(), 2);
        // What is not saved is there for the next window of the same person, of nobody else, until it is taken back.
        const QString me = qs(cue().snapshot()->me.id.text()), saved = brief.words();
        brief.setWords(saved + QStringLiteral(" No flute."));
        QVERIFY(brief.canSave());
        const auto opened = [&](const QString& person) {
            auto next = std::make_unique<BriefPresenter>(nullptr, &session()->desk(), session()->job());
            next->setPerson(person);
            next->open(brief.cueId());
            return next;
        };
        const auto mine = opened(me), theirs = opened(QStringLiteral("somebody else"));
        QTRY_VERIFY(mine->newestVersion() == 2 && theirs->newestVersion() == 2);
        QCOMPARE(mine->words(), saved + QStringLiteral(" No flute."));
        QVERIFY(mine->canSave() && !theirs->canSave());
        brief.setWords(saved);
        const auto later = opened(me);
        QTRY_COMPARE(later->newestVersion(), 2);
        QVERIFY(!later->canSave());
        session()->goPlace(QStringLiteral("cue"));
        // It is remembered for this cue on this machine, and leaves with it.
        const QString id = cue().cueId();
        cue().close();
        QVERIFY(picture.file().isEmpty());
        cue().open(id, 0, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(picture.ready(), 15000);
        QCOMPARE(picture.file(), clip);
        picture.forget();
        picture.load(QUrl::fromLocalFile(QStringLiteral("/nowhere/film.mov")));
        QVERIFY(!picture.problem().isEmpty());
        picture.forget();
    }
};

QTEST_MAIN(CuePageTest)
#include "cue_page_test.moc"
