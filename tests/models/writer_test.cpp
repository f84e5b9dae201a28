// SPDX-License-Identifier: GPL-3.0-or-later
// Windows made at random come back from their steps note for note, and playing by the grammar makes the same steps.
#include <QtTest>

#include <algorithm>

#include "models/tokens/steer.h"
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
    void whatIsAskedIsSteeredTo();
    void brightnessStandsOnTheLineOfFifths();
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

// Writers without any opinion of their own end in the class that was asked, of every control.
void WriterTest::whatIsAskedIsSteeredTo() {
    int met = 0, all = 0;
    for (uint32_t seed = 0; seed < 400; ++seed) {
        uint32_t at = 0;
        const auto roll = [&](int n) { return static_cast<int>(hash32(hash32(seed, 3), at++) % static_cast<uint32_t>(n)); };
        Controls asked;
        const int which = roll(5);
        if (which == 0) asked.energy = static_cast<int8_t>(2 + roll(5));
        if (which == 1) asked.density = static_cast<int8_t>(1 + roll(7));
        if (which == 2) asked.height = static_cast<int8_t>(1 + roll(7));
        if (which == 3) asked.polyphony = static_cast<int8_t>(roll(5));
        if (which == 4) asked.activity = static_cast<int8_t>(1 + roll(7));
        const GridBar bar;
        const Steer steer(asked, bar, false);
        // The likeliest of a few random values, each with a random opinion of up to two nats.
        const auto choose = [&](int low, int high, auto&& nats) {
            int best = low;
            float most = -1e9F;
            for (int value = low; value <= high; ++value) {
                const float heard = nats(value) + static_cast<float>(roll(2000)) / 1000.0F;
                if (heard > most) {
                    most = heard;
                    best = value;
                }
            }
            return best;
        };
        std::vector<GridNote> notes;
        while (notes.size() < 60) {
            const int first = notes.empty() ? 0 : notes.back().onset;
            const int onset = choose(0, kFirstOnset + 95, [&](int value) {
                const int place = value - kFirstOnset;
                if (value == kTie || (value != kEnd && (place < first || place % 6 != 0))) return -100.0F;
                if (value != kEnd && place == first && !notes.empty() && notes.back().pitch > 120) return -100.0F;
                return steer.onset(value, notes);
            });
            if (onset == kEnd) break;
            GridNote note;
            note.onset = onset - kFirstOnset;
            const bool stacked = !notes.empty() && notes.back().onset == note.onset;
            note.pitch = choose(stacked ? notes.back().pitch + 1 : 24, stacked ? std::min(127, notes.back().pitch + 7) : 100, [&](int value) { return steer.pitch(value, note.onset, notes); });
            note.velocity = velocityOf(choose(0, 15, [&](int value) { return steer.velocity(value, notes); }));
            notes.push_back(note);
        }
        const Controls found = measureControls(notes, bar, false);
        for (const auto control : {&Controls::energy, &Controls::density, &Controls::height, &Controls::polyphony, &Controls::activity}) {
            if (asked.*control < 0) continue;
            ++all;
            met += found.*control == asked.*control ? 1 : 0;
        }
        // Nothing asked, nothing led.
        const Steer none({}, bar, false);
        QCOMPARE(none.onset(kEnd, notes), 0.0F);
        QCOMPARE(none.pitch(60, 0, notes) + none.velocity(3, notes) + none.onset(kFirstOnset + 95, notes), 0.0F);
    }
    QCOMPARE(all, 400);
    QVERIFY2(met * 100 > all * 90, qPrintable(QString::number(met)));
}

void WriterTest::brightnessStandsOnTheLineOfFifths() {
    GridBar bar;
    bar.chords = {{0, 0, 0b000010010001}, {48, 7, 0b100010000100}};   // C, then G: thirds at 4, fifths at 1, on average 1.67.
    const auto of = [&](std::initializer_list<std::pair<int, int>> written) {
        std::vector<GridNote> notes;
        for (const auto& [onset, pitch] : written) notes.push_back({onset, 12, pitch, 80, 0});
        return harmonyBrightness(notes, bar);
    };
    QCOMPARE(of({{0, 60}, {0, 64}, {0, 67}}), 2);
    QCOMPARE(of({{0, 60}, {24, 48}}), 0);               // Roots alone.
    QCOMPARE(of({{0, 64}, {24, 76}}), 4);               // Thirds alone.
    QCOMPARE(of({{48, 71}, {72, 71}}), 4);              // The third of what sounds there.
    QCOMPARE(of({{0, 67}, {0, 64}, {0, 62}}), 3);       // A ninth for the root.
    QCOMPARE(of({}), -1);
    GridBar silent;
    QCOMPARE(harmonyBrightness({{0, 12, 60, 80, 0}}, silent), -1);
    // Led: of equally likely pitches of the scale the likeliest makes what is asked.
    for (int wish = 0; wish < kBrightnessClasses; ++wish) {
        const Steer steer({}, bar, false, wish);
        std::vector<GridNote> notes;
        for (int n = 0; n < 8; ++n) {
            int best = 60;
            for (const int key : {60, 62, 64, 65, 67, 69, 71}) {
                if (steer.pitch(key, n * 6, notes) > steer.pitch(best, n * 6, notes)) best = key;
            }
            notes.push_back({n * 6, 6, best, 80, 0});
        }
        QCOMPARE(harmonyBrightness(notes, bar), wish);
    }
}

QTEST_GUILESS_MAIN(WriterTest)
#include "writer_test.moc"
