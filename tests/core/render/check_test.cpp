// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused before a cell counts, and the sum of the stems.
#include <QtTest>
#include <cmath>

#include "core/render/render.h"

using namespace fermata;

namespace {

std::vector<int32_t> tone(size_t frames, double hz, double amplitude, double offset = 0) {
    std::vector<int32_t> window(frames * 2);
    for (size_t i = 0; i < frames; ++i) {
        const double x = amplitude * std::sin(6.283185307179586 * hz * static_cast<double>(i) / 48000) + offset;
        window[i * 2] = window[i * 2 + 1] = static_cast<int32_t>(std::lround(x * 8388607));
    }
    return window;
}

QString messageOf(const Result<CellReport>& result) {
    return result ? QStringLiteral("no error") : QString::fromStdString(result.error().message);
}

}  // namespace

class CheckTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void measures() {
        const Result<CellReport> report = checkWindow(tone(48000, 1000, 0.5), 48000, false, "B/bass");
        QVERIFY(report);
        QVERIFY(std::abs(report->peakDbfs + 6.02) < 0.01);
        QVERIFY(std::abs(report->rmsDbfs + 9.03) < 0.01);
        QVERIFY(!report->silent);
    }

    void cutLowNoteIsNotDc() { QVERIFY(checkWindow(tone(50001, 41.3, 0.5), 50001, false, "B/bass")); }

    void refusesAndNamesTheCell_data() {
        QTest::addColumn<QList<int>>("shape");  // Frames, expected, permille of amplitude, permille of offset.
        QTest::addColumn<QString>("says");
        QTest::newRow("length") << QList<int>{4800, 4801, 500, 0} << QStringLiteral("4800 frames long and should be 4801");
        QTest::newRow("clipping") << QList<int>{4800, 4800, 1000, 0} << QStringLiteral("lower the stem's level");
        QTest::newRow("silence") << QList<int>{4800, 4800, 0, 0} << QStringLiteral("no sound");
        QTest::newRow("dc") << QList<int>{48000, 48000, 200, 20} << QStringLiteral("offset of -34 dBFS");
    }
    void refusesAndNamesTheCell() {
        QFETCH(QList<int>, shape);
        QFETCH(QString, says);
        const std::vector<int32_t> window = tone(static_cast<size_t>(shape[0]), 3000, shape[2] / 1000.0, shape[3] / 1000.0);
        const Result<CellReport> report = checkWindow(window, shape[1], false, "drop/melody");
        QVERIFY(!report);
        QCOMPARE(report.error().code, Code::Internal);
        QVERIFY2(messageOf(report).contains(says), qPrintable(messageOf(report)));
        QVERIFY(messageOf(report).contains(QStringLiteral("drop/melody")));
    }

    void silenceWithoutNotesIsFine() {
        const Result<CellReport> report = checkWindow(tone(4800, 100, 0), 4800, true, "A/pads");
        QVERIFY(report && report->silent);
    }

    void sumIsExact() {
        const std::vector<std::vector<int32_t>> stems = {{1, -2, 8000000, 4}, {10, 20, 300000, -4}, {5, 5, 5, 5}};
        const Result<std::vector<int32_t>> sum = sumStems(stems);
        QVERIFY(sum);
        QCOMPARE(*sum, (std::vector<int32_t>{16, 23, 8300005, 5}));
        QVERIFY(sumStems({})->empty());
    }

    void sumRefuses() {
        const std::vector<std::vector<int32_t>> loud = {{0, 8000000}, {0, 8000000}};
        QCOMPARE(sumStems(loud).error().code, Code::Internal);
        const std::vector<std::vector<int32_t>> uneven = {{0, 0}, {0, 0, 0, 0}};
        QVERIFY(sumStems(uneven).error().message.find("equally long") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
