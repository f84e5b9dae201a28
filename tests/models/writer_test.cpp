// SPDX-License-Identifier: GPL-3.0-or-later
// Windows made at random come back from their steps note for note, and playing by the grammar makes the same steps.
#include <QtTest>

#include <algorithm>

#include "tests/models/windows.h"

using namespace fermata;
using namespace fermata::tokens;
using fermata::test::randomWindow;

class WriterTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void windowsComeBackNoteForNote();
    void playingByTheGrammarMakesTheSameSteps();
    void rowsStayInsideTheTable();
    void holesAreNotHeardBeforeTheyAreWritten();
    void controlsFollowTheNotes();
};

void WriterTest::windowsComeBackNoteForNote() {
    for (uint32_t seed = 0; seed < 2000; ++seed) {
        const Window window = randomWindow(seed);
        const Sequence sequence = encode(window, holes(window, seed % 2 == 0 ? HoleOrder::ByBar : HoleOrder::ByPart));
        Window back = window;
        for (GridPart& part : back.parts) {
            for (GridCell& cell : part.cells) cell.notes = {{0, 1, 1, 1, 0}};
        }
        decode(sequence, back);
        for (size_t part = 0; part < window.parts.size(); ++part) {
            for (size_t bar = 0; bar < window.bars.size(); ++bar) {
                QVERIFY2(back.parts[part].cells[bar].notes == window.parts[part].cells[bar].notes, qPrintable(QString::number(seed)));
            }
        }
    }
}

void WriterTest::playingByTheGrammarMakesTheSameSteps() {
    for (uint32_t seed = 0; seed < 300; ++seed) {
        const Window window = randomWindow(seed);
        const std::vector<CellPlace> order = holes(window, HoleOrder::ByBar);
        const Sequence sequence = encode(window, order);
        Writer writer(window);
        std::vector<Step> steps = writer.held();
        size_t at = steps.size();
        for (const CellPlace place : order) {
            steps.push_back(writer.open(place));
            for (;;) {
                const Target& target = sequence.targets[at++];
                QVERIFY(writer.allowedOnset().has(target.value[0]));
                if (target.value[0] == kEnd) break;
                QVERIFY(writer.allowedLength().has(target.value[2]));
                if (target.value[0] == kTie) {
                    steps.push_back(writer.tie(target.value[2]));
                    continue;
                }
                const int onset = target.value[0] - kFirstOnset;
                QVERIFY(writer.allowedPitch(onset).has(target.value[1]));
                const Rows heard = writer.heardAt(onset);
                QVERIFY(std::equal(heard.begin(), heard.end(), target.heard.begin(), target.heard.end()));
                steps.push_back(writer.note({onset, target.value[2], keyOf(target.value[1]), velocityOf(target.value[3]), target.value[4] < 0 ? 0 : microOf(target.value[4])}));
            }
            writer.close();
        }
        QCOMPARE(steps.size(), sequence.steps.size());
        for (size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].time, sequence.steps[i].time);
            QVERIFY(std::equal(steps[i].rows.begin(), steps[i].rows.end(), sequence.steps[i].rows.begin(), sequence.steps[i].rows.end()));
        }
    }
}

void WriterTest::rowsStayInsideTheTable() {
    for (uint32_t seed = 0; seed < 500; ++seed) {
        const Window window = randomWindow(seed);
        const Sequence sequence = encode(window, holes(window, HoleOrder::ByPart));
        for (size_t i = 0; i < sequence.steps.size(); ++i) {
            QVERIFY(sequence.steps[i].rows.count <= kMaxRows);
            QVERIFY(sequence.steps[i].time >= 0 && sequence.steps[i].time < window.ticks());
            for (const Row row : sequence.steps[i].rows) QVERIFY(row > 0 && row < row::kCount);
            for (const Row row : sequence.targets[i].heard) QVERIFY(row >= row::kHeard && row < row::kCount);
            for (size_t field = 0; field < kFields; ++field) QVERIFY(sequence.targets[i].value[field] < kFieldSize[field]);
        }
    }
}

// What a locked step is made of must not depend on what stands in the holes.
void WriterTest::holesAreNotHeardBeforeTheyAreWritten() {
    for (uint32_t seed = 0; seed < 200; ++seed) {
        const Window window = randomWindow(seed);
        Window blank = window;
        for (GridPart& part : blank.parts) {
            for (GridCell& cell : part.cells) {
                if (cell.hole) cell.notes.clear();
            }
        }
        const std::vector<CellPlace> held = heldCells(window);
        const Sequence full = encode(window, holes(window, HoleOrder::ByBar));
        const Sequence empty = encode(blank, holes(window, HoleOrder::ByBar));
        for (size_t i = 0; i < full.steps.size() && !full.hole[i]; ++i) {
            QVERIFY(std::equal(full.steps[i].rows.begin(), full.steps[i].rows.end(), empty.steps[i].rows.begin(), empty.steps[i].rows.end()));
            QVERIFY(std::equal(full.targets[i].heard.begin(), full.targets[i].heard.end(), empty.targets[i].heard.begin(), empty.targets[i].heard.end()));
        }
    }
}

void WriterTest::controlsFollowTheNotes() {
    const GridBar bar;
    QCOMPARE(int(measureControls({}, bar, false).density), 0);
    QCOMPARE(int(measureControls({}, bar, false).height), -1);
    const std::vector<GridNote> chord{{0, 96, 60, 80, 0}, {0, 96, 64, 80, 0}, {0, 96, 67, 80, 0}};
    const Controls found = measureControls(chord, bar, false);
    QCOMPARE(int(found.polyphony), 4);
    QCOMPARE(int(found.activity), 1);
    QCOMPARE(int(found.density), 2);
    QCOMPARE(int(found.energy), 5);
    QCOMPARE(int(found.height), 4);
    std::vector<GridNote> louder = chord;
    for (GridNote& note : louder) note.velocity = 127;
    QCOMPARE(int(measureControls(louder, bar, false).energy), 7);
}

QTEST_GUILESS_MAIN(WriterTest)
#include "writer_test.moc"
