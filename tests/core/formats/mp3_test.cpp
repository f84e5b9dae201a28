// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mp3.h"

#include <QtTest>
#include <cmath>

#include "core/base/files.h"
#include "tests/core/formats/samples.h"

using namespace fermata;

namespace {

std::vector<int32_t> tone(int64_t frames) {
    std::vector<int32_t> out(static_cast<size_t>(frames) * 2);
    for (size_t i = 0; i < out.size(); ++i) {
        out[i] = static_cast<int32_t>(std::sin(static_cast<double>(i / 2) * 0.0576) * 4000000);
    }
    return out;
}

}  // namespace

class Mp3Test : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void decodesToTheRightLengthAndLevel() {
        if (!hasProgram("ffmpeg")) QSKIP("ffmpeg is not installed");
        const QTemporaryDir folder;
        const auto path = pathOf(folder) / "a.mp3";
        const auto written = writeMp3(path, tone(96000), {.title = "Spring v02", .artist = "Studio Nord"});
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        QCOMPARE(written->sha256, sha256(*readFile(path)));
        const QString report = outputOf("ffprobe", {QStringLiteral("-v"), QStringLiteral("error"),
            QStringLiteral("-show_streams"), QStringLiteral("-show_format"), QString::fromStdString(path)});
        for (const char* expected : {"codec_name=mp3", "sample_rate=48000", "channels=2", "bit_rate=320000",
                                     "TAG:title=Spring v02", "TAG:artist=Studio Nord"}) {
            QVERIFY2(report.contains(QLatin1String(expected)), qPrintable(QLatin1String(expected) + report));
        }
        QProcess decode;
        decode.start(QStringLiteral("ffmpeg"), {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"),
            QString::fromStdString(path), QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("-")});
        QVERIFY(decode.waitForFinished());
        const QByteArray raw = decode.readAllStandardOutput();
        const auto frames = static_cast<int64_t>(raw.size()) / 4;
        QVERIFY2(std::abs(frames - 96000) <= 2304, qPrintable(QString::number(frames)));
        const auto* samples = reinterpret_cast<const int16_t*>(raw.constData());
        double power = 0;
        for (int64_t i = 20000; i < 70000; ++i) power += std::pow(samples[2 * i] / 32768.0, 2);
        // A sine of 4000000 / 2^23 has an RMS of -9.44 dBFS.
        const double level = 10 * std::log10(power / 50000);
        QVERIFY2(std::abs(level + 9.44) < 0.1, qPrintable(QString::number(level)));
    }

    void theSameInputGivesTheSameBytes() {
        const QTemporaryDir folder;
        QVERIFY(writeMp3(pathOf(folder) / "a.mp3", tone(9600), {.title = "x"}));
        QVERIFY(writeMp3(pathOf(folder) / "b.mp3", tone(9600), {.title = "x"}));
        QCOMPARE(*readFile(pathOf(folder) / "a.mp3"), *readFile(pathOf(folder) / "b.mp3"));
    }

    void badInputIsRefused() {
        const QTemporaryDir folder;
        const auto path = pathOf(folder) / "a.mp3";
        QCOMPARE(writeMp3(path, tone(100), {.kilobits = 999}).error().code, Code::InvalidArgument);
        QCOMPARE(writeMp3(path, std::vector<int32_t>(3), {}).error().code, Code::InvalidArgument);
        QCOMPARE(writeMp3(pathOf(folder) / "no" / "a.mp3", tone(100), {}).error().code, Code::NotFound);
        QCOMPARE(writeMp3("/dev/full", tone(9600), {}).error().code, Code::NoSpace);
    }
};

QTEST_GUILESS_MAIN(Mp3Test)
#include "mp3_test.moc"
