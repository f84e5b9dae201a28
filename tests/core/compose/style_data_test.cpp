// SPDX-License-Identifier: GPL-3.0-or-later
// What a style's data make of a cue: how it ends or loops, its metres, sounds and tempos by seed, stems it does not have, the
// pump and the tone that follow its energy.
#include <QtTest>

#include <set>

#include "core/music/dies_away.h"
#include "cues.h"

using namespace fermata;
using namespace fermata::test;

class StyleDataTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theLastBarOfALoopLeadsToTheFirst() {
        Json json = pack("hopeful-indie");
        json["cadences"].push_back(Json::parse(R"({"id":"round","modes":["major","lydian"],"functions":["loop"],"chords":"V7sus4 V7"})"));
        json["bass"] = Json::parse(R"([{"id":"walk","steps":"1---w---w---w---"},{"id":"waltz","meter":"3/4","steps":"1---w---w---"}])");
        const Style round = *styleFromJson(json, "round");
        Brief asked = brief(30000);
        asked.ending = Ending::Loop;
        for (uint32_t seed = 1; seed <= 6; ++seed) {
            const Plan plan = *makePlan(asked, round, seed);
            const PlannedSection& last = plan.sections.back();
            QCOMPARE(last.chords.back().root, last.key.pitchClass(4));
            const Take bass = *played(plan, round, plan.sections.size() - 1, "bass");
            const int first = bassClass(plan.sections.front().chords.front());
            const int step = ((bass.notes.back().key - first) % 12 + 12) % 12;
            QVERIFY2(step <= 2 || step >= 10, std::to_string(step).c_str());
            QVERIFY(bass.notes.back().pickup);
        }
    }

    void aStylePicksItsMetreSoundAndTempoBySeed() {
        Json json = pack("hopeful-indie");
        json["meter_weights"] = {1, 1};
        json["tempo"]["spread"] = 10;
        json["sounds"]["melody"][1]["weight"] = 1;
        const Style varied = *styleFromJson(json, "varied");
        std::set<int> beats;
        std::set<std::string> sounds;
        std::set<int64_t> tempos;
        for (uint32_t seed = 1; seed <= 12; ++seed) {
            const Plan plan = *makePlan(brief(60000), varied, seed);
            beats.insert(plan.tempo.bars().front().meter.beats);
            tempos.insert(plan.tempo.milliBpm() / 1000);
            for (const PlannedStem& stem : plan.stems) {
                if (stem.role == "melody") sounds.insert(stem.sound);
            }
        }
        QCOMPARE(beats.size(), size_t{2});
        QCOMPARE(sounds.size(), size_t{2});
        QVERIFY(tempos.size() >= 4);
    }

    void aStyleWithoutDrumsHasNoRhythmStem() {
        Json json = pack("lofi-bed");
        json["roles"] = {"bass", "harmony", "melody", "texture"};
        for (const char* key : {"grooves", "fills"}) json.erase(key);
        for (const char* role : {"rhythm", "effects"}) {
            json["orchestration"].erase(role);
            json["sounds"].erase(role);
        }
        json["ending"] = "ring-out";
        const Result<Style> quiet = styleFromJson(json, "quiet");
        QVERIFY2(quiet, quiet ? "" : quiet.error().message.c_str());
        const Plan plan = *makePlan(brief(30000), *quiet, 1);
        QCOMPARE(plan.stems.size(), size_t{4});
        QVERIFY(!hasStem(plan, "rhythm"));
        QVERIFY(plan.ending == Ending::RingOut);
        Brief drums = brief(30000);
        drums.stems = {"rhythm", "bass", "harmony", "melody"};
        QVERIFY(makePlan(drums, *quiet, 1).error().message.find("rhythm") != std::string::npos);
    }

    void aRingOutIsHeldThroughTheTailAndAButtonIsNot() {
        for (const Ending ending : {Ending::RingOut, Ending::Button}) {
            Brief asked = brief(60000);
            asked.ending = ending;
            const Plan plan = *makePlan(asked, style("neoclassical"), 1);
            const Take chords = take(plan, plan.sections.size() - 1, "harmony");
            Ticks over;
            for (const Note& note : chords.notes) over = std::max(over, note.start + note.length - chords.length);
            const double seconds = static_cast<double>(over.value * plan.tempo.bars().back().microsecondsPerQuarter) / kTicksPerQuarter / 1e6;
            const double tail = static_cast<double>((plan.length - plan.tempo.end()).value) / kSampleRate;
            QCOMPARE(chords.sound.parameters.count(kDiesAway), ending == Ending::Button ? size_t{0} : size_t{1});
            QVERIFY2(ending == Ending::Button ? over.value == 0 : seconds > tail - 0.05 && seconds < tail + 0.05, (std::to_string(seconds) + " of " + std::to_string(tail) + " s").c_str());
        }
    }

    void thePumpIsAParameterOfTheTake() {
        Json json = pack("lofi-bed");
        json["orchestration"]["texture"]["pump"] = {0, 600};
        const Style pumping = *styleFromJson(json, "pumping");
        const Plan plan = *makePlan(brief(60000), pumping, 1);
        for (size_t s = 0; s < plan.sections.size(); ++s) {
            const Take made = *played(plan, pumping, s, "texture");
            QCOMPARE(made.sound.parameters.at("pump"), plan.sections[s].energy.permille * 600 / 1000);
            const Take bass = *played(plan, pumping, s, "bass");
            QCOMPARE(bass.sound.parameters.count("pump"), size_t{0});
        }
    }

    void theToneOpensWithEnergy() {
        Json json = pack("lofi-bed");
        json["orchestration"]["harmony"]["open"] = {100, 900};
        const Style opening = *styleFromJson(json, "opening");
        const Plan plan = *makePlan(brief(60000), opening, 1);
        for (size_t s = 0; s < plan.sections.size(); ++s) {
            const int energy = plan.sections[s].energy.permille;
            QCOMPARE(played(plan, opening, s, "harmony")->sound.parameters.at("open"), 100 + 800 * energy / 1000);
            // What a pack does not say: a little closed at rest, a little open at its peak.
            QCOMPARE(played(plan, opening, s, "texture")->sound.parameters.at("open"), 200 + 600 * energy / 1000);
        }
    }

    void aQuietSectionKeepsMusicAndNotOnlyEffects() {
        const Style combat = style("game-combat");
        const Plan plan = *makePlan(brief(40000), combat, 1);
        const Plan quiet = changedPlan(plan, {1}, {{"", "energy", 100, false, {}}});
        int music = 0;
        for (const auto& [name, direction] : quiet.sections[1].stems) music += direction.plays && name != "effects" ? 1 : 0;
        QVERIFY(music >= 2);
    }
};

QTEST_GUILESS_MAIN(StyleDataTest)
#include "style_data_test.moc"
