// SPDX-License-Identifier: GPL-3.0-or-later
// A tempo in the words of a brief counts the beat of its metre, or the note that it names.
#include "briefs.h"
#include "core/music/beat.h"

using namespace fermata;
using namespace fermata::test;

class BriefBeatTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tempoCountsTheBeat_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("meter");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char* words, int least, int most, const char* meter, const char* meaning) {
            QTest::newRow(words) << QString::fromUtf8(words) << least << most << meter << meaning;
        };
        row("6/8, around 90 bpm, 40 s", 86, 94, "6/8", "tempo 86 to 94 bpm, counted in dotted quarters");
        row("around 90 bpm, 40 s, 6/8", 86, 94, "6/8", "tempo 86 to 94 bpm, counted in dotted quarters");
        row("40 s, 6/8, ♩. = 90", 90, 90, "6/8", "tempo 90 bpm, counted in dotted quarters");
        row("40 s, ♩ = 135, 6/8", 90, 90, "6/8", "tempo 90 bpm, counted in dotted quarters");
        row("40 s, 6/8, eighth note = 270", 90, 90, "6/8", "tempo 90 bpm, counted in dotted quarters");
        row("40 s, dotted quarter = 60", 60, 60, "6/8", "tempo 60 bpm, counted in dotted quarters");
        row("7/8, 140 bpm, 40 s", 140, 140, "7/8", "tempo 140 bpm, counted in quarters");
        row("40 s, ♩=80", 80, 80, "", "tempo 80 bpm");
        row("40 s, waltz, 150 bpm", 150, 150, "3/4", "tempo 150 bpm");
        row("40 Sekunden, Sechsachteltakt, um 60 bpm", 60, 60, "6/8", "tempo 60 bpm, counted in dotted quarters");
    }

    void tempoCountsTheBeat() {
        QFETCH(QString, words);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(QString, meter);
        QFETCH(QString, meaning);
        const Brief brief = briefFromWords(words.toStdString());
        QVERIFY(brief.tempo && brief.problems.empty() && brief.notUnderstood.empty());
        QCOMPARE(brief.tempo->minMilliBpm, int64_t{least} * 1000);
        QCOMPARE(brief.tempo->maxMilliBpm, int64_t{most} * 1000);
        QCOMPARE(brief.meter ? QString::fromStdString(meterText(*brief.meter)) : QString(), meter);
        const auto said = std::find_if(brief.understood.begin(), brief.understood.end(), [](const Reading& one) { return one.field == "tempo"; });
        QCOMPARE(QString::fromStdString(said->meaning), meaning);
        const auto kept = briefFromJson(*parseJson(canonicalJson(toJson(brief)), "brief"));
        QVERIFY(kept && kept->tempo->minMilliBpm == brief.tempo->minMilliBpm && kept->meter == brief.meter);
    }

    // A quarter of the cue is no note.
    void aQuarterMayBeATime() {
        QVERIFY(!briefFromWords("80 s, the last quarter at 60 seconds is calm").tempo);
    }
};

QTEST_GUILESS_MAIN(BriefBeatTest)
#include "beat_test.moc"
