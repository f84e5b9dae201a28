// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/files.h"
#include "core/compose/style.h"
#include "core/studio/bank.h"
#include "core/studio/players.h"

using namespace fermata;

namespace {

class Marked : public Player {
  public:
    Result<Take> play(const PlayRequest&, const Style&) override { return Take{}; }
};

Style fourRoles() {
    Style style;
    style.id = "lofi-bed";
    style.roles = {"rhythm", "bass", "harmony", "melody"};
    return style;
}

}  // namespace

class PlayersTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // A label must not call computed what is recorded.
    void aSketchWithRecordedInstrumentsSaysWhatIsStillComputed() {
        QCOMPARE(sketchWithBank("neoclassical", {"bass", "melody"}, {}),
                 std::string("the style neoclassical has no computed instrument here: recorded instruments of the acoustic bank play bass, melody"));
        QCOMPARE(sketchWithBank("jazz-lounge", {"harmony"}, {"rhythm", "bass"}),
                 std::string("the style jazz-lounge is a sketch with computed instruments (rhythm, bass); "
                             "recorded instruments of the acoustic bank play harmony"));
        Plan plan;
        plan.style = "neoclassical";
        plan.remarks = {"the style neoclassical is a sketch with computed instruments: piano and strings are computed models, not recorded instruments"};
        plan.stems.resize(2);
        plan.stems[0].name = "harmony";
        plan.stems[0].sound = "keys.felt";
        plan.stems[1].name = "rhythm";
        plan.stems[1].sound = "kit.house";
        const Result<void> used = useBank("acoustic", plan);
        if (!used) QSKIP("the acoustic bank is not installed");
        for (const std::string& remark : plan.remarks) QVERIFY2(remark.find("not recorded") == std::string::npos, remark.c_str());
        QVERIFY(plan.remarks.front().find("instruments (rhythm)") != std::string::npos);
    }

    void readsChoices() {
        QVERIFY(parsePlayers("rules")->onlyRules());
        QVERIFY(!parsePlayers("neural")->onlyRules());
        const auto mixed = parsePlayers("melody=neural, rhythm=rules");
        QVERIFY(mixed);
        QCOMPARE(mixed->text(), std::string("melody=neural,rhythm=rules"));
        QVERIFY(parsePlayers("rhythm=rules")->onlyRules());
        QVERIFY(parsePlayers("nueral").error().message.find("“neural”") != std::string::npos);
        QVERIFY(parsePlayers("drums=neural").error().message.find("rhythm") != std::string::npos);
        QVERIFY(parsePlayers("melody=neural,bass").error().message.find("“bass” names no player") != std::string::npos);
        QVERIFY(parsePlayers("bass=rules,bass=neural").error().message.find("twice") != std::string::npos);
    }

    void loadsTheModelOnlyWhenAsked() {
        int loads = 0;
        Players players;
        players.neural = [&]() -> Result<std::shared_ptr<Player>> {
            ++loads;
            return std::shared_ptr<Player>(std::make_shared<Marked>());
        };
        const Style style = fourRoles();
        QVERIFY(!Cast::open(players, *parsePlayers("rules"), style)->hasModel());
        QVERIFY(!Cast::open(players, *parsePlayers("texture=neural"), style)->hasModel());  // No such role here.
        QVERIFY(!Cast::open(players, *parsePlayers("auto"), style)->hasModel());
        QCOMPARE(loads, 0);
        const auto cast = Cast::open(players, *parsePlayers("melody=neural"), style);
        QVERIFY(cast && cast->hasModel());
        QCOMPARE(loads, 1);
        QVERIFY(dynamic_cast<Marked*>(&cast->of("melody")) != nullptr);
        QVERIFY(dynamic_cast<RulePlayer*>(&cast->of("bass")) != nullptr);
        QVERIFY(dynamic_cast<RulePlayer*>(&cast->of("")) != nullptr);
    }

    void saysThatThereIsNone() {
        const auto cast = Cast::open({}, *parsePlayers("neural"), fourRoles());
        QVERIFY(!cast);
        QVERIFY(cast.error().message.find("--players rules") != std::string::npos);
    }

    void automaticFollowsTheTable() {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "auto.json";
        QVERIFY(writeFile(file, R"({"format": "fermata-players-1", "measured": [
            {"role": "melody", "player": "neural", "why": "a"}, {"style": "lofi-bed", "role": "melody", "player": "rules", "why": "b"}]})"));
        const auto table = MeasuredPlayers::load(file);
        QVERIFY(table);
        QCOMPARE(table->playerOf("lofi-bed", "melody"), std::string("rules"));
        QCOMPARE(table->playerOf("synthwave", "melody"), std::string("neural"));
        QCOMPARE(table->playerOf("synthwave", "bass"), std::string("rules"));
        QCOMPARE(table->reasonOf("lofi-bed", "melody"), std::string("b"));
        QVERIFY(writeFile(file, R"({"format": "fermata-players-1", "measured": [{"role": "melody", "player": "auto", "why": "a"}]})"));
        QVERIFY(!MeasuredPlayers::load(file));
    }

    // Who plays under "auto" was measured: the net only where the whole interval of its lead lies above two hundredths.
    void theShippedTableFollowsItsFigures() {
        const std::filesystem::path file = std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/players/auto.json";
        const auto table = MeasuredPlayers::load(file);
        QVERIFY(table);
        const auto json = parseJson(*readFile(file), "auto.json");
        QVERIFY(json && json->at("measured").size() > 0);
        for (const Json& entry : json->at("measured")) {
            const double low = entry["near"]["difference"][1].get<double>();
            if (entry["player"] == "neural") QVERIFY2(low >= 0.02, entry.dump().c_str());
            QCOMPARE(table->playerOf(entry.value("style", ""), entry["role"].get<std::string>()), entry["player"].get<std::string>());
            QVERIFY(table->reasonOf(entry.value("style", ""), entry["role"].get<std::string>()).find("held-out") != std::string::npos);
        }
        // No role's figures are left out.
        for (const char* role : {"rhythm", "bass", "harmony", "melody", "texture"}) QVERIFY(table->reasonOf("", role) != "nothing was measured");
    }
};

QTEST_MAIN(PlayersTest)
#include "players_test.moc"
