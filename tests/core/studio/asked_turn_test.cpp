// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a stem by name, beside an energy that pulls the other way.
#include <QtTest>

#include "core/studio/asked_turn.h"
#include "tests/core/compose/cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

std::vector<Change> parsed(const Plan& plan, std::initializer_list<const char*> sets) {
    std::vector<Change> changes;
    for (const char* set : sets) changes.push_back(*parseChange(set, plan));
    return changes;
}

Take withNotes(std::initializer_list<std::pair<int, int>> startsAndVelocities) {
    Take take;
    for (const auto& [start, velocity] : startsAndVelocities) {
        Note note;
        note.start = {start};
        note.velocity = velocity;
        take.notes.push_back(note);
    }
    return take;
}

}  // namespace

class AskedTurnTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anEnergyLeavesAloneWhatIsAskedByName() {
        const Plan plan = *makePlan(briefFromWords("60 s"), style("hopeful-indie"), 4);
        const size_t section = 1;
        const auto melody = [&](std::initializer_list<const char*> sets) { return changedPlan(plan, {section}, parsed(plan, sets)).sections[section].stems.at("melody"); };
        const StemDirection was = plan.sections[section].stems.at("melody");
        for (const auto& sets : {std::initializer_list<const char*>{"energy=+0.4", "melody.density=-0.2"}, {"melody.density=-0.2", "energy=+0.4"}}) {
            const StemDirection is = melody(sets);
            QCOMPARE(is.density.permille, was.density.permille - 200);
            QVERIFY(is.energy > was.energy && is.brightness > was.brightness);
        }
        QCOMPARE(melody({"energy=+0.4", "melody.activity=-0.2"}).density, was.density);
        QCOMPARE(melody({"energy=+0.4", "density=-0.2"}).density.permille, was.density.permille - 200);
        QCOMPARE(melody({"energy=+0.2", "melody.register=-0.1"}).registerHeight.permille, was.registerHeight.permille - 100);
        // Others follow the energy, and so does the melody where nothing is asked of it.
        QVERIFY(changedPlan(plan, {section}, parsed(plan, {"energy=+0.3", "melody.density=-0.2"})).sections[section].stems.at("bass").density > plan.sections[section].stems.at("bass").density);
        QVERIFY(melody({"energy=+0.3", "bass.density=-0.2"}).density > was.density);
    }

    void aSignSaysWhichWay() {
        const Plan plan = *makePlan(briefFromWords("60 s"), style("hopeful-indie"), 4);
        const auto turn = [&](std::initializer_list<const char*> sets, const char* stem) { return askedTurn(parsed(plan, sets), stem); };
        QCOMPARE(turn({"energy=+0.4", "melody.density=-0.2"}, "melody").onsets, -1);
        QCOMPARE(turn({"energy=+0.4", "melody.density=-0.2"}, "bass").onsets, 0);
        QCOMPARE(turn({"density=-0.2"}, "bass").onsets, -1);
        QCOMPARE(turn({"bass.activity=+0.25"}, "bass").onsets, 1);
        QCOMPARE(turn({"rhythm.dynamics=-0.2"}, "rhythm").force, -1);
        QCOMPARE(turn({"melody.density=0.3"}, "melody").onsets, 0);
    }

    void onsetsAndForceAreMeasured() {
        const Take four = withNotes({{0, 80}, {480, 80}, {480, 70}, {960, 80}, {1440, 80}}), two = withNotes({{0, 100}, {960, 100}});
        QCOMPARE(onsetsOf(four), int64_t{4});
        QCOMPARE(missing({-1, 0}, four, two).onsets, 0);
        QCOMPARE(missing({-1, 0}, four, four).onsets, -1);
        QCOMPARE(missing({1, 0}, four, two).onsets, 1);
        QCOMPARE(missing({0, -1}, four, two).force, 0);
        QCOMPARE(missing({0, -1}, two, four).force, -1);
        QCOMPARE(missing({-1, -1}, Take{}, four).onsets, 0);   // Silence turns nowhere.
        StemDirection direction;
        askMore({-1, -1}, direction);
        QVERIFY(direction.activity.permille == 375 && direction.dynamics == -150);
    }

    void whatTurnedIsSaidWithFigures() {
        Plan plan = *makePlan(briefFromWords("60 s"), style("hopeful-indie"), 4);
        plan.sections[1].energy = {480};
        const std::vector<Change> changes = parsed(plan, {"energy=+0.3", "melody.density=-0.2", "bass.dynamics=-0.2"});
        const Plan after = changedPlan(plan, {1}, changes);
        const Take four = withNotes({{0, 80}, {480, 80}, {960, 80}, {1440, 80}}), two = withNotes({{0, 60}, {960, 60}});
        const std::string text = turnedText(plan, after, {1}, changes, {{"melody", {&four}, {&two}, 2}, {"bass", {&four}, {&two}, 2}, {"harmony", {&four}, {&two}, 2}});
        QCOMPARE(text, "energy of " + plan.sections[1].name + " 48 → 78 %; onsets a bar of melody 2.0 → 1.0; velocity of bass 80 → 60");
        QCOMPARE(turnedText(plan, plan, {1}, {}, {{"melody", {&four}, {&two}, 2}}), std::string());
    }
};

QTEST_GUILESS_MAIN(AskedTurnTest)
#include "asked_turn_test.moc"
