// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/music/game.h"

namespace fermata {
namespace {

Revision revision(const std::vector<int>& energies) {
    Revision made;
    int bar = 0;
    for (const int energy : energies) {
        Section section;
        section.name = std::string(1, static_cast<char>('A' + bar));
        section.firstBar = bar++;
        section.bars = 1;
        section.energy = Level{energy};
        made.sections.push_back(section);
    }
    for (const char* role : {"rhythm", "bass", "melody", "effects"}) made.stems.push_back({{}, role, role, "patch"});
    return made;
}

}  // namespace

class GameTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void curvesAreStraightBetweenTheirPoints() {
        const GameCurve curve{"bass", {}, {{20, -2400}, {60, -400}, {100, 0}}};
        QCOMPARE(levelAt(curve, 0), -2400);
        QCOMPARE(levelAt(curve, 20000), -2400);
        QCOMPARE(levelAt(curve, 40000), -1400);
        QCOMPARE(levelAt(curve, 60000), -400);
        QCOMPARE(levelAt(curve, 61000), -390);
        QCOMPARE(levelAt(curve, 100000), 0);
    }

    void aStemsLevelIsTheStatesAndItsCurves() {
        Game game;
        game.states = {{"explore", {"A"}, {{"bass", -300}, {"rhythm", 0}}, true, ""}, {"combat", {"B"}, {{"bass", 0}}, true, ""}};
        game.parameters = {{"intensity", 50, 500, {{"bass", {"explore"}, {{0, kGameOff}, {100, 0}}}, {"rhythm", {}, {{0, -600}, {100, 600}}}}}};
        QCOMPARE(stemLevel(game, game.states[0], "bass", {100000}), -300);
        QCOMPARE(stemLevel(game, game.states[0], "bass", {0}), kGameOff);
        QCOMPARE(stemLevel(game, game.states[0], "rhythm", {25000}), -300);
        QCOMPARE(stemLevel(game, game.states[1], "bass", {0}), 0);           // The curve is explore's.
        QCOMPARE(stemLevel(game, game.states[1], "rhythm", {100000}), kGameOff);  // Not in this state, whatever the curve.
    }

    void theMostParticularRuleCounts() {
        Game game;
        game.transitions = {{"*", "*", GameSync::NextBar, 1, 20, 0, ""}, {"explore", "*", GameSync::NextBeat, 1, 20, 0, ""},
                            {"*", "combat", GameSync::ExitCue, 1, 20, 0, ""}, {"explore", "combat", GameSync::Immediate, 1, 20, 0, ""}};
        QCOMPARE(game.rule("tension", "victory").when, GameSync::NextBar);
        QCOMPARE(game.rule("explore", "victory").when, GameSync::NextBeat);
        QCOMPARE(game.rule("tension", "combat").when, GameSync::ExitCue);
        QCOMPARE(game.rule("explore", "combat").when, GameSync::Immediate);
        QCOMPARE(Game{}.rule("a", "b").when, GameSync::NextBar);
    }

    void statesComeFromTheEnergies() {
        const Game game = defaultGame(revision({300, 500, 900, 700, 400}));
        QCOMPARE(game.states.size(), size_t{4});
        QCOMPARE(game.state("explore")->sections, std::vector<std::string>{"A"});
        QCOMPARE(game.state("combat")->sections, std::vector<std::string>{"C"});
        QCOMPARE(game.state("victory")->sections, std::vector<std::string>{"E"});
        QVERIFY(!game.state("victory")->loop);
        QVERIFY(!game.state("explore")->levels.contains("effects"));
        QVERIFY(game.state("combat")->levels.contains("effects"));
    }

    void aCueOfOneSectionStillHasStates() {
        const Game game = defaultGame(revision({500}));
        for (const GameState& state : game.states) QCOMPARE(state.sections, std::vector<std::string>{"A"});
    }

    void theTextIsTheJson() {
        const Game game = defaultGame(revision({300, 900}));
        const Result<Json> read = parseJson(gameText(game), "test");
        QVERIFY(read);
        QVERIFY(*read == toJson(game));
        QVERIFY(gameText(game).find("[\"A\"]") != std::string::npos);
    }
};

}  // namespace fermata

QTEST_APPLESS_MAIN(fermata::GameTest)
#include "game_test.moc"
