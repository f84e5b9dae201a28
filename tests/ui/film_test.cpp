// SPDX-License-Identifier: GPL-3.0-or-later
// The reference picture of films as editors export them: each frame at its own time, by seek and by step.
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "ui/timeline/picture.h"
#include "ui/timeline/player.h"

using namespace fermata;
using namespace fermata::ui;

class FilmTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // What editors hand over: QuickTime with H.264 or ProRes, at the rates of NTSC.
    void picturesOfEditorsAreShown_data() {
        QTest::addColumn<QStringList>("codec");
        QTest::addColumn<FrameRate>("rate");
        QTest::newRow("H.264, 23.976") << QStringLiteral("-c:v libx264 -pix_fmt yuv420p").split(QLatin1Char(' ')) << FrameRate{24000, 1001, false};
        QTest::newRow("ProRes proxy, 29.97 drop frame") << QStringLiteral("-c:v prores_ks -profile:v 0").split(QLatin1Char(' ')) << FrameRate{30000, 1001, true};
    }
    void picturesOfEditorsAreShown() {
        QFETCH(QStringList, codec);
        QFETCH(FrameRate, rate);
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty(), "ffmpeg makes the film; tools/install-dependencies check");
        QStandardPaths::setTestModeEnabled(true);
        QTemporaryDir folder;
        const QString clip = folder.filePath(QStringLiteral("clip.mov"));
        QProcess::execute(QStringLiteral("ffmpeg"), QStringLiteral("-loglevel error -y -f lavfi -i").split(QLatin1Char(' ')) + QStringList{
            QStringLiteral("testsrc=size=160x90:rate=%1/%2:duration=2").arg(rate.numerator).arg(rate.denominator)} + codec + QStringList{clip});
        QVERIFY2(QFileInfo::exists(clip), "this ffmpeg has no such encoder; Debian's has");
        ui::Player player(nullptr);
        auto made = std::make_shared<Programme>();
        made->length = 480000;
        made->versions.resize(1);
        player.setProgramme(made);
        Picture picture(player, nullptr);
        picture.open(QStringLiteral("test-") + QString::number(rate.numerator), rate);
        picture.load(QUrl::fromLocalFile(clip));
        QTRY_VERIFY_WITH_TIMEOUT(picture.ready() || !picture.problem().isEmpty(), 15000);
        QVERIFY2(picture.ready(), qPrintable(picture.problem()));
        for (const int frame : {30, 31, 7}) {
            player.seek(static_cast<double>(samplesFromFrames(frame, rate).value + 100));
            const double start = 1e6 * frame * rate.denominator / rate.numerator, half = 5e5 * rate.denominator / rate.numerator;
            QTRY_VERIFY_WITH_TIMEOUT(std::fabs(static_cast<double>(picture.frameStartMicroseconds()) - start) < half, 10000);
        }
        picture.step(1);
        const double next = 1e6 * 8 * rate.denominator / rate.numerator;
        QTRY_VERIFY_WITH_TIMEOUT(std::fabs(static_cast<double>(picture.frameStartMicroseconds()) - next) < 5e5 * rate.denominator / rate.numerator, 10000);
        picture.forget();
    }
};

QTEST_MAIN(FilmTest)
#include "film_test.moc"
