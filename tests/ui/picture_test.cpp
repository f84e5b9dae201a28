// SPDX-License-Identifier: GPL-3.0-or-later
// The reference picture in the real window: it follows the sound, what is tapped on it goes to the brief, it is remembered.
#include <QProcess>
#include <QStandardPaths>

#include "tests/ui/window.h"

using namespace fermata;
using namespace fermata::ui;

class PictureTest : public WindowTest {
    Q_OBJECT
    QString m_clip;

  private Q_SLOTS:
    void initTestCase() {
        startCluster("fermata-test-picture", false);
        composeDemo();
    }
    void cleanupTestCase() {
        endAll();
    }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }

    // A clip of one flat grey a frame, darker than the next: what is seen says which frame it is.
    void thePictureFollowsTheSound() {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty(), "ffmpeg makes the film; tools/install-dependencies check");
        m_clip = qs((m_cluster->folder() / "clip.mp4").string());
        QProcess make;
        make.start(QStringLiteral("ffmpeg"), {QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                   QStringLiteral("color=gray:size=320x180:rate=25:duration=20,geq=lum='16+mod(N,100)*2':cb=128:cr=128"), QStringLiteral("-c:v"), QStringLiteral("libx264"),
                   QStringLiteral("-preset"), QStringLiteral("ultrafast"), QStringLiteral("-g"), QStringLiteral("25"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"), m_clip});
        QVERIFY(make.waitForFinished(60000));
        QCOMPARE(make.exitCode(), 0);
        Picture& picture = *cue().picture();
        cue().player()->seek(0);
        keys(Qt::Key_P, Qt::ControlModifier);
        picture.load(QUrl::fromLocalFile(m_clip));
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
    }

    // The film stands at 3 s; brief versions and drafts are kept, and no sample is another.
    void whatIsTappedGoesToTheBrief() {
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
        auto* curve = named(QStringLiteral("Energy from 0 to 100% over 1:00.000"));
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
    }

    // For this cue on this machine, and it leaves with the cue.
    void itIsRememberedForTheCue() {
        Picture& picture = *cue().picture();
        session()->goPlace(QStringLiteral("cue"));
        const QString id = cue().cueId();
        cue().close();
        QVERIFY(picture.file().isEmpty());
        cue().open(id, 0, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(picture.ready(), 15000);
        QCOMPARE(picture.file(), m_clip);
        picture.forget();
        picture.load(QUrl::fromLocalFile(QStringLiteral("/nowhere/film.mov")));
        QVERIFY(!picture.problem().isEmpty());
        picture.forget();
    }
};

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
