// SPDX-License-Identifier: GPL-3.0-or-later
// The learned feel: read back as written, moves notes by what was measured and no further, the same every time.
#include <QtTest>

#include "models/groove/feel.h"

using namespace fermata;
using namespace fermata::groove;

namespace {

std::vector<Note> straightHats(int bars) {
    std::vector<Note> notes;
    for (int64_t step = 0; step < 16 * bars; ++step) {
        Note note;
        note.start = {step * 240};
        note.length = {120};
        note.voice = Voice::ClosedHat;
        note.velocity = 80;
        notes.push_back(note);
    }
    return notes;
}

std::vector<tokens::GridBar> barsAt(int bpm, int count) {
    tokens::GridBar bar;
    bar.bpm = bpm;
    return std::vector<tokens::GridBar>(static_cast<size_t>(count), bar);
}

}  // namespace

class FeelTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void shippedFeelIsRead();
    void leansAsMeasured();
    void staysInsideTheTakeAndNearTheGrid();
    void strengthZeroChangesNothing();
    void damageIsNamed();
};

void FeelTest::shippedFeelIsRead() {
    const auto feel = loadFeel(std::string(FERMATA_SOURCE_DIR) + "/models/weights/feel.json");
    QVERIFY2(feel, feel ? "" : feel.error().message.c_str());
    QVERIFY(feel->styles.count("funk") == 1);
    QVERIFY(&feel->of("funk-spot") == &feel->styles.at("funk"));
    QVERIFY(&feel->of("ambient-drone") == &feel->styles.at("all"));
    int64_t strokes = 0;
    for (const auto& limb : feel->styles.at("all").leans) {
        for (const Lean& lean : limb) strokes += lean.count;
    }
    QVERIFY(strokes > 100000);
    // Off-beat sixteenths of the hat are played softer than the beats everywhere.
    const auto& hat = feel->styles.at("all").leans[size_t(Limb::Hat)];
    QVERIFY(hat[1].velocityPermille < hat[0].velocityPermille);
    const auto again = feelFromJson(toJson(*feel), "again");
    QVERIFY(again);
    QVERIFY(toJson(*again) == toJson(*feel));
}

void FeelTest::leansAsMeasured() {
    Style style;
    for (Lean& lean : style.leans[size_t(Limb::Hat)]) lean = {1000, 0, 0, 1000, 0};
    style.leans[size_t(Limb::Hat)][1] = {1000, 10000, 0, 500, 0};  // The second sixteenth: 10 ms late, half as loud.
    std::vector<Note> notes = straightHats(1);
    humanise(notes, barsAt(120, 1), style, 1000, 1);
    QCOMPARE(notes[0].nudge.value, int64_t{0});
    QCOMPARE(notes[1].nudge.value, int64_t{19});  // 10 ms at 120 bpm are 19.2 ticks.
    QCOMPARE(notes[1].velocity, 40);
    QCOMPARE(notes[2].velocity, 80);
    notes = straightHats(1);
    humanise(notes, barsAt(60, 1), style, 500, 1);
    QCOMPARE(notes[1].nudge.value, int64_t{4});   // Half of 10 ms at half the tempo.
    QCOMPARE(notes[1].velocity, 60);
}

void FeelTest::staysInsideTheTakeAndNearTheGrid() {
    const auto feel = loadFeel(std::string(FERMATA_SOURCE_DIR) + "/models/weights/feel.json");
    QVERIFY(feel);
    int64_t moved = 0;
    for (const auto& [name, style] : feel->styles) {
        for (uint32_t seed = 0; seed < 20; ++seed) {
            std::vector<Note> notes = straightHats(4), again = straightHats(4);
            humanise(notes, barsAt(174, 4), style, 1000, seed);
            humanise(again, barsAt(174, 4), style, 1000, seed);
            QVERIFY(notes == again);
            for (const Note& note : notes) {
                QVERIFY(std::abs(note.nudge.value) <= 60);
                QVERIFY(note.start.value + note.nudge.value >= 0 && note.start.value + note.nudge.value < 4 * 3840);
                QVERIFY(note.velocity >= 1 && note.velocity <= 127);
                moved += note.nudge.value != 0 ? 1 : 0;
            }
        }
    }
    QVERIFY(moved > 5000);
}

void FeelTest::strengthZeroChangesNothing() {
    const auto feel = loadFeel(std::string(FERMATA_SOURCE_DIR) + "/models/weights/feel.json");
    QVERIFY(feel);
    std::vector<Note> notes = straightHats(2);
    humanise(notes, barsAt(100, 2), feel->styles.at("all"), 0, 5);
    QVERIFY(notes == straightHats(2));
}

void FeelTest::damageIsNamed() {
    Json json = toJson(Feel{{{"all", Style{}}}});
    QVERIFY(feelFromJson(json, "x"));
    json["families"].erase("all");
    const auto none = feelFromJson(json, "feel.json");
    QVERIFY(!none);
    QVERIFY(none.error().message.find("feel.json") != std::string::npos);
    QVERIFY(!feelFromJson(Json::object(), "x"));
}

QTEST_GUILESS_MAIN(FeelTest)
#include "feel_test.moc"
