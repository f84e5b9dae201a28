// SPDX-License-Identifier: GPL-3.0-or-later
// game.json and audition scripts: every mistake is explained, together with the others.
#include <QtTest>

#include "core/studio/game_file.h"

namespace fermata {
namespace {

Revision revision() {
    Revision made;
    int bar = 0;
    for (const char* name : {"A", "B", "C"}) {
        Section section;
        section.name = name;
        section.firstBar = bar;
        section.bars = 4;
        section.energy = Level{300 + bar * 50};
        bar += 4;
        made.sections.push_back(section);
    }
    for (const char* role : {"rhythm", "bass"}) made.stems.push_back({{}, role, role, "patch"});
    return made;
}

Json valid() {
    return {{"format", "fermata-game-1"},
            {"states", {{{"name", "explore"}, {"sections", {"A", "B"}}, {"stems", {{"bass", -300}}}},
                        {{"name", "combat"}, {"sections", {"C"}}, {"stems", {{"bass", 0}, {"rhythm", 0}}}, {"loop", false}, {"next", "explore"}}}},
            {"transitions", {{{"to", "combat"}, {"when", "next_beat"}}}},
            {"stingers", {{{"name", "hit"}, {"section", "C"}, {"bars", 1}, {"stems", {"rhythm"}}}}},
            {"parameters", {{{"name", "intensity"}, {"curves", {{{"stem", "bass"}, {"points", {{0, -9600}, {100, 0}}}}}}}}}};
}

std::string problem(const Json& json) {
    const Result<Game> game = gameFromJson(json, revision(), "game.json");
    return game ? "" : game.error().message;
}

}  // namespace

class GameFileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFileIsReadAndWrittenAgain() {
        const Result<Game> game = gameFromJson(valid(), revision(), "game.json");
        QVERIFY2(game, problem(valid()).c_str());
        QCOMPARE(game->states[1].next, "explore");
        QCOMPARE(game->rule("explore", "combat").when, GameSync::NextBeat);
        const Result<Game> again = gameFromJson(toJson(*game), revision(), "again");
        QVERIFY(again);
        QVERIFY(toJson(*again) == toJson(*game));
    }

    void theDerivedStatesAreAValidFile() { QCOMPARE(problem(toJson(defaultGame(revision()))), std::string()); }

    void mistakesAreExplained_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* pointer, const char* value, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(pointer) << QString::fromUtf8(value) << QString::fromUtf8(says);
        };
        row("section", "/states/0/sections", R"(["A", "D"])", "There is no section “D”");
        row("gap", "/states/0/sections", R"(["A", "C"])", "follow each other");
        row("stem", "/states/0/stems", R"({"bas": 0})", "did you mean “bass”");
        row("level", "/states/0/stems", R"({"bass": 5000})", "states[0].stems.bass");
        row("no stems", "/states/0/stems", "{}", "at least one stem");
        row("name", "/states/0/name", R"("ex plore")", "letters, digits");
        row("same name", "/states/0/name", R"("Combat")", "another thing is called so");
        row("next", "/states/1/next", R"("explor")", "did you mean “explore”");
        row("when", "/transitions/0/when", R"("next_bra")", "one of immediate, next_beat");
        row("to", "/transitions/0/to", R"("fight")", "There is no state “fight”");
        row("bars", "/stingers/0/bars", "9", "at most the 4 bars of section C");
        row("points", "/parameters/0/curves/0/points", "[[50, 0], [20, 0]]", "x rising from 0 to 100");
        row("unknown", "/transitions/0/fadeout", "5", "fade_out_ms");
    }
    void mistakesAreExplained() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, says);
        Json json = valid();
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        const std::string message = problem(json);
        QVERIFY2(message.find(says.toStdString()) != std::string::npos, message.c_str());
        QVERIFY(message.starts_with("game.json"));
    }

    // Another cue has its own sections and stems; a parameter may move the stems of both.
    void aStateMayPlayAnotherCue() {
        Revision fight = revision();
        fight.sections[2].name = "Storm";
        fight.stems[1].name = "sub";
        const GameCues others{{{"Combat", 0}, fight}};
        Json json = valid();
        json["states"][1]["cue"] = "Combat";
        json["states"][1]["sections"] = {"Storm"};
        json["states"][1]["stems"] = {{"sub", 0}};
        json["parameters"][0]["curves"][0]["stem"] = "sub";
        const Result<Game> game = gameFromJson(json, revision(), "game.json", others);
        QVERIFY2(game, game ? "" : game.error().message.c_str());
        QCOMPARE(playedBy(game->states[0], revision(), others).sections[2].name, std::string("C"));
        QCOMPARE(playedBy(game->states[1], revision(), others).sections[2].name, std::string("Storm"));
        QVERIFY(toJson(*game)["states"][1] == toJson(*gameFromJson(toJson(*game), revision(), "again", others))["states"][1]);
        json["states"][1]["sections"] = {"C"};
        json["states"][1]["stems"] = {{"bass", 0}};
        json["states"][0]["revision"] = 2;
        const std::string message = gameFromJson(json, revision(), "game.json", others).error().message;
        QVERIFY2(message.find("There is no section “C”") != std::string::npos && message.find("There is no stem “bass”") != std::string::npos &&
                     message.find("states[0].revision") != std::string::npos, message.c_str());
    }

    void allMistakesComeTogether() {
        Json json = valid();
        json["states"][0]["sections"] = {"X"};
        json["parameters"][0]["curves"][0]["stem"] = "Y";
        const std::string message = problem(json);
        QVERIFY(message.find("“X”") != std::string::npos && message.find("“Y”") != std::string::npos);
    }

    void scriptsAreRead() {
        const Game game = *gameFromJson(valid(), revision(), "game.json");
        const auto events = gameScript("8 combat; 0:04.5 intensity = 80; 10 stinger hit; 20 end", game, revision());
        QVERIFY(events);
        QCOMPARE(events->size(), size_t{5});
        QCOMPARE((*events)[0].name, "explore");   // The first state, as the script says none for 0.
        QCOMPARE((*events)[1].at.value, 216000);
        QCOMPARE((*events)[1].value, 80);
        QCOMPARE((*events)[3].kind, GameEvent::Kind::Stinger);
        for (const auto& [script, says] : {std::pair{"8 comat", "combat"}, {"8 intensity=101", "0 to 100"}, {"8 speed=3", "intensity"},
                                           {"soon combat", "soon"}, {"8", "time and what happens"}, {"9000 combat", "hour"}, {"8 stinger bang", "hit"}}) {
            const auto wrong = gameScript(script, game, revision());
            QVERIFY(!wrong);
            QVERIFY2(wrong.error().message.find(says) != std::string::npos, wrong.error().message.c_str());
        }
        // Where there is nothing of the kind, what there is and how to add it.
        Game none = game;
        none.stingers.clear();
        const std::string message = gameScript("8 stinger hit", none, revision()).error().message;
        QVERIFY2(message.find("explore, combat, intensity=0…100, end") != std::string::npos, message.c_str());
        QVERIFY(message.find("--save-states") != std::string::npos);
    }
};

}  // namespace fermata

QTEST_APPLESS_MAIN(fermata::GameFileTest)
#include "game_file_test.moc"
