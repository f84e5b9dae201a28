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
        game.states = {{"explore", {"A"}, {{"bass", -300}, {"rhythm", 0}}, true, "", "", 0}, {"combat", {"B"}, {{"bass", 0}}, true, "", "", 0}};
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
        // The stinger is the strokes of the fight's first bar.
        const GameStinger* hit = game.stinger("hit");
        QVERIFY(hit != nullptr);
        QCOMPARE(hit->section, std::string("C"));
        QCOMPARE(hit->stems, (std::vector<std::string>{"rhythm", "effects"}));
        QVERIFY(gameRemarks(game).empty());
    }

    // The last section of a loop is no end: it may be as calm as the first.
    void aLoopsVictoryIsNotItsLastSection() {
        Revision loop = revision({260, 500, 900, 260});
        loop.loop = true;
        const Game game = defaultGame(loop);
        QCOMPARE(game.state("combat")->sections, std::vector<std::string>{"C"});
        QCOMPARE(game.state("victory")->sections, std::vector<std::string>{"B"});
        QVERIFY(game.state("tension")->sections != game.state("victory")->sections);
        QVERIFY(gameRemarks(game).empty());
    }

    // Eight sections of eight seconds: no state comes round sooner than in 24 s; of a short cue two fifths.
    void aLoopLastsLongEnough() {
        for (const bool loops : {true, false}) {
            for (const int64_t seconds : {8, 3}) {
                Revision cue = revision({260, 480, 700, 420, 900, 640, 860, 300});
                cue.loop = loops;
                Samples at{0};
                for (Section& section : cue.sections) {
                    section.start = at;
                    at += Samples{seconds * kSampleRate};
                    section.end = at;
                }
                cue.length = at;
                const Game game = defaultGame(cue);
                for (const char* name : {"explore", "tension", "combat"}) {
                    const std::vector<std::string>& played = game.state(name)->sections;
                    QCOMPARE(played.size(), seconds == 8 ? size_t{3} : size_t{4});
                    for (size_t i = 1; i < played.size(); ++i) QCOMPARE(played[i][0], static_cast<char>(played[i - 1][0] + 1));   // In a row.
                }
                const auto has = [&](const char* state, const char* section) {
                    const auto& played = game.state(state)->sections;
                    return std::find(played.begin(), played.end(), section) != played.end();
                };
                QVERIFY(has("combat", "E") && has("combat", "F") && has("combat", "G"));   // Not H, the calmest but one.
                QVERIFY(has("explore", "A"));
                QVERIFY(!has("explore", "E"));
                QCOMPARE(game.state("victory")->sections.size(), size_t{1});
                QVERIFY(!has("combat", game.state("victory")->sections[0].c_str()));
            }
        }
    }

    void statesThatLookAlikeAreTold() {
        Revision loop = revision({300, 700});
        loop.loop = true;
        const Game two = defaultGame(loop);
        QVERIFY(two.state("explore")->levels != two.state("tension")->levels);
        const std::vector<std::string> remarks = gameRemarks(two);
        QCOMPARE(remarks.size(), size_t{2});
        QCOMPARE(remarks[0], std::string("the states explore and tension play the same section A, with other stems or levels"));
        QCOMPARE(remarks[1], std::string("the states combat and victory are the same music: section B, the same stems at the same levels"));
        QCOMPARE(gameRemarks(defaultGame(revision({500}))).size(), size_t{6});
    }

    // The example of the audition's help: whatever the cue, these names are there.
    void aDerivedGameHasWhatTheHelpPlays() {
        Revision drone = revision({300, 700, 400});
        drone.stems = {{{}, "texture", "texture", "patch"}};
        for (const Game& game : {defaultGame(drone), defaultGame(revision({500}))}) {
            for (const char* name : {"explore", "combat", "victory"}) QVERIFY(game.state(name) != nullptr);
            QVERIFY(game.parameter("intensity") != nullptr && !game.parameter("intensity")->curves.empty());
            QVERIFY(game.stinger("hit") != nullptr && !game.stinger("hit")->stems.empty());
        }
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
