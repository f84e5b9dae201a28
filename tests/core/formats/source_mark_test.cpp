// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/source_mark.h"

#include <QtTest>

#include "core/base/files.h"
#include "core/formats/bwf.h"
#include "core/formats/mp3.h"
#include "tests/core/formats/samples.h"

using namespace fermata;

namespace {

const SourceMark kMark{"trainedAlgorithmicMedia", "engine-1"};
constexpr const char* kAddress = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

QString seenByExiftool(const std::filesystem::path& path) {
    return outputOf("exiftool", {QStringLiteral("-n"), QStringLiteral("-s"), QStringLiteral("-XMP:all"), QString::fromStdString(path)});
}

}  // namespace

class SourceMarkTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theSumOfSounds_data() {
        using Types = QStringList;
        QTest::addColumn<Types>("types");
        QTest::addColumn<QString>("sum");
        const auto row = [](const char* name, const Types& types, const QString& sum) { QTest::newRow(name) << types << sum; };
        row("nothing", {}, {});
        row("one is unknown", {QStringLiteral("algorithmicMedia"), {}}, {});
        row("rules alone", {QStringLiteral("algorithmicMedia"), QStringLiteral("algorithmicMedia")}, QStringLiteral("algorithmicMedia"));
        row("rules and a model", {QStringLiteral("algorithmicMedia"), QStringLiteral("trainedAlgorithmicMedia")}, QStringLiteral("trainedAlgorithmicMedia"));
        row("a model and people", {QStringLiteral("trainedAlgorithmicMedia"), QStringLiteral("digitalCreation")}, QStringLiteral("compositeWithTrainedAlgorithmicMedia"));
        row("rules and a recording", {QStringLiteral("algorithmicMedia"), QStringLiteral("digitalCapture")}, QStringLiteral("compositeSynthetic"));
        row("people and a recording", {QStringLiteral("digitalCreation"), QStringLiteral("digitalCapture")}, QStringLiteral("compositeCapture"));
    }
    void theSumOfSounds() {
        QFETCH(QStringList, types);
        QFETCH(QString, sum);
        std::vector<std::string> names;
        for (const QString& type : types) names.push_back(type.toStdString());
        QCOMPARE(QString::fromStdString(sourceTypeOfSum(names)), sum);
    }

    void aWavSaysIt() {
        const QTemporaryDir folder;
        const auto marked = pathOf(folder) / "a.wav", plain = pathOf(folder) / "b.wav";
        const auto audio = noise(4800, 1, 1 << 20);
        BwfInfo info;
        QVERIFY(writeBwf(plain, audio, info));
        info.mark = kMark;
        QVERIFY(writeBwf(marked, audio, info));
        QCOMPARE(*sourceTypeOfFile(marked), kMark.sourceType);
        QCOMPARE(*sourceTypeOfFile(plain), std::string());
        QVERIFY(readBwf(marked)->audio == audio);
        const QString seen = seenByExiftool(marked);
        QVERIFY2(seen.contains(QLatin1String(kAddress)) && seen.contains(QLatin1String("engine-1")), qPrintable(seen));
        QVERIFY(!seenByExiftool(plain).contains(QLatin1String("digitalsourcetype")));
    }

    void anMp3SaysIt_data() {
        QTest::addColumn<QString>("title");
        QTest::newRow("with a title") << QStringLiteral("Frühling 春 🎵, a title that is longer than thirty letters");
        QTest::newRow("without one") << QString();
    }
    void anMp3SaysIt() {
        QFETCH(QString, title);
        const QTemporaryDir folder;
        const auto marked = pathOf(folder) / "a.mp3", plain = pathOf(folder) / "b.mp3";
        const auto audio = noise(48000, 1, 1 << 20);
        QVERIFY(writeMp3(marked, audio, {.title = title.toStdString(), .mark = kMark}));
        QVERIFY(writeMp3(plain, audio, {.title = title.toStdString()}));
        QCOMPARE(*sourceTypeOfFile(marked), kMark.sourceType);
        QCOMPARE(*sourceTypeOfFile(plain), std::string());
        QVERIFY(seenByExiftool(marked).contains(QLatin1String(kAddress)));
        const auto decoded = [](const std::filesystem::path& path) {
            return outputOf("ffmpeg", {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), QString::fromStdString(path),
                                       QStringLiteral("-f"), QStringLiteral("md5"), QStringLiteral("-")});
        };
        QVERIFY(!decoded(marked).isEmpty());
        QCOMPARE(decoded(marked), decoded(plain));
        const QString tags = outputOf("ffprobe", {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_format"), QString::fromStdString(marked)});
        QVERIFY2(title.isEmpty() || tags.contains(title), qPrintable(tags));
    }

    void filesThatEndTooSoonAreNamed() {
        const QTemporaryDir folder;
        const auto path = pathOf(folder) / "short.wav";
        QVERIFY(writeFile(path, "RIFF"));
        QCOMPARE(sourceTypeOfFile(path).error().code, Code::Corrupt);
        QVERIFY(writeFile(path, std::string("RIFF\x40\0\0\0WAVE_PMX\xff\0\0\0short", 25)));
        const auto read = sourceTypeOfFile(path);
        QCOMPARE(read.error().code, Code::Corrupt);
        QVERIFY(read.error().message.find("short.wav") != std::string::npos);
        QCOMPARE(sourceTypeOfFile(pathOf(folder) / "none.wav").error().code, Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(SourceMarkTest)
#include "source_mark_test.moc"
