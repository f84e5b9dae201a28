// SPDX-License-Identifier: GPL-3.0-or-later
// States with constant sound, so that every sample of a performance can be said in advance.
#include <QtTest>

#include "core/render/game_player.h"

namespace fermata {
namespace {

constexpr int64_t kBody = 96000;   // One bar of 4/4 at 120.
constexpr int64_t kTail = 1000;

GameSound sound(std::map<std::string, int32_t> values) {
    GameSound made;
    made.tempo = TempoMap({{{4, 4}, 500000}});
    made.body = kBody;
    for (const auto& [stem, value] : values) {
        std::vector<int32_t> audio(static_cast<size_t>(kBody + kTail) * 2, value);
        std::fill(audio.begin() + kBody * 2, audio.end(), value / 10);
        made.stems[stem] = std::move(audio);
    }
    return made;
}

struct Fixture {
    Game game;
    GameBank bank;
    Fixture() {
        game.states = {{"explore", {"A"}, {{"bass", 0}, {"rhythm", -600}}, true, "", "", 0}, {"combat", {"B"}, {{"bass", 0}}, true, "", "", 0},
                       {"victory", {"C"}, {{"bass", 0}}, false, "", "", 0}};
        game.transitions = {{"*", "*", GameSync::NextBeat, 1, 20, 0, ""}};
        bank.states["explore"] = sound({{"bass", 100000}, {"rhythm", 1000000}});
        bank.states["combat"] = sound({{"bass", 300000}});
        bank.states["victory"] = sound({{"bass", 500000}});
        bank.segments["B"] = sound({{"bass", 700000}});
        bank.stingers["hit"] = std::vector<int32_t>(2000, 4000);
    }
    std::vector<int32_t> play(std::vector<GameEvent> events) {
        const Result<GamePerformance> done = performGame(game, bank, events);
        return done ? done->audio : std::vector<int32_t>{};
    }
};

GameEvent state(int64_t at, const char* name) { return {{at}, GameEvent::Kind::State, name, 0}; }
GameEvent end(int64_t at) { return {{at}, GameEvent::Kind::End, "", 0}; }
constexpr int32_t kSixDown = 501187;   // 1000000 at -6 dB.

}  // namespace

class GamePlayerTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aStemAtZeroIsItselfAndMinusSixIsHalf() {
        Fixture f;
        const auto audio = f.play({state(0, "explore"), end(1000)});
        QCOMPARE(audio.size(), size_t{2000});
        for (const int32_t sample : audio) QVERIFY(std::abs(sample - (100000 + kSixDown)) <= 1);
        f.game.states[0].levels.erase("rhythm");
        for (const int32_t sample : f.play({state(0, "explore"), end(1000)})) QCOMPARE(sample, 100000);
    }

    void aChangeHappensOnTheBeatToTheSample() {
        Fixture f;
        const auto audio = f.play({state(0, "explore"), state(30000, "combat"), end(60000)});
        // Beats are 24000 samples: the next one is at 48000.
        QVERIFY(std::abs(audio[2 * 47999] - (100000 + kSixDown)) <= 1);
        QVERIFY(std::abs(audio[2 * 48000] - (100000 + kSixDown + 300000)) <= 1);   // The fade begins at its full level,
        QCOMPARE(audio[2 * 48960], 300000);                                    // and is over 20 ms later.
        const int32_t half = audio[2 * 48480];
        QVERIFY(std::abs(half - (300000 + (100000 + kSixDown) / 2)) <= 2);
    }

    void aStateLoopsAtItsExitCueOverItsTail() {
        Fixture f;
        const auto audio = f.play({state(0, "combat"), end(200000)});
        QCOMPARE(audio[2 * (kBody - 1)], 300000);
        QCOMPARE(audio[2 * kBody], 300000 + 30000);              // The new pass and the old one's tail.
        QCOMPARE(audio[2 * (kBody + kTail - 1)], 330000);
        QCOMPARE(audio[2 * (kBody + kTail)], 300000);
        QCOMPARE(audio[2 * 2 * kBody], 330000);
    }

    void aStateThatEndsRingsOutAndGoesOn() {
        Fixture f;
        auto audio = f.play({state(0, "victory"), end(2 * kBody)});
        QCOMPARE(audio[2 * (kBody + 10)], 50000);
        QCOMPARE(audio[2 * (kBody + kTail)], 0);
        f.game.states[2].next = "combat";
        audio = f.play({state(0, "victory"), end(2 * kBody)});
        QCOMPARE(audio[2 * kBody], 50000 + 300000);
    }

    void rulesSayWhenAndThroughWhat() {
        Fixture f;
        f.game.transitions = {{"*", "combat", GameSync::ExitCue, 1, 20, 0, "B"}};
        const auto audio = f.play({state(0, "victory"), state(10, "combat"), end(3 * kBody)});
        QCOMPARE(audio[2 * (kBody - 1)], 500000);                      // Nothing fades before the exit cue,
        QCOMPARE(audio[2 * kBody], 50000 + 700000);                    // then the segment with the tail below it,
        QCOMPARE(audio[2 * (2 * kBody - 1)], 700000);
        QCOMPARE(audio[2 * 2 * kBody], 70000 + 300000);                // then the state.
        f.game.transitions = {{"*", "combat", GameSync::Immediate, 1, 20, 0, ""}};
        QCOMPARE(f.play({state(0, "victory"), state(777, "combat"), end(5000)})[2 * 777], 800000);
    }

    void aLaterWishReplacesAnEarlierOne() {
        Fixture f;
        const auto audio = f.play({state(0, "explore"), state(1000, "combat"), state(2000, "victory"), end(60000)});
        QCOMPARE(audio[2 * 30000], 500000);
    }

    void parametersMoveLevelsInTime() {
        Fixture f;
        f.game.parameters = {{"intensity", 0, 1000, {{"rhythm", {}, {{0, kGameOff}, {50, -600}, {100, 600}}}}}};
        f.game.states[0].levels = {{"rhythm", 0}};
        const GameEvent up{{10000}, GameEvent::Kind::Parameter, "intensity", 100};
        const auto audio = f.play({state(0, "explore"), up, end(90000)});
        QCOMPARE(audio[2 * 9000], 0);                                  // Off is exact silence.
        QVERIFY(std::abs(audio[2 * 60000] - 1995262) <= 2);            // +6 dB once it has arrived.
        QVERIFY(std::abs(audio[2 * 34000] - kSixDown) < 4000);         // Half way: x = 50, -6 dB.
        for (int64_t at = 12000; at < 58000; at += 64) QVERIFY(audio[static_cast<size_t>(2 * at)] >= audio[static_cast<size_t>(2 * (at - 64))]);
    }

    void aStingerComesOnTop() {
        Fixture f;
        f.game.stingers = {{"hit", "A", 1, {"bass"}, 0, GameSync::NextBeat}};
        const GameEvent hit{{100}, GameEvent::Kind::Stinger, "hit", 0};
        const auto audio = f.play({state(0, "combat"), hit, end(30000)});
        QCOMPARE(audio[2 * 23999], 300000);
        QCOMPARE(audio[2 * 24000], 304000);
        QCOMPARE(audio[2 * 25000], 300000);
    }

    // While somebody listens it is rendered piece by piece, and asked for anew each time: the same bits.
    void aStretchIsThatPartOfTheWhole() {
        Fixture f;
        f.game.transitions.push_back({"*", "victory", GameSync::NextBar, 1, 20, 10, "B"});
        f.game.stingers = {{"hit", "A", 1, {"bass"}, -300, GameSync::NextBeat}};
        f.game.parameters = {{"intensity", 0, 1000, {{"rhythm", {}, {{0, -1200}, {100, 600}}}}}};
        const std::vector<GameEvent> events{state(0, "explore"), {{10000}, GameEvent::Kind::Parameter, "intensity", 100}, state(30000, "combat"),
                                            {{50001}, GameEvent::Kind::Stinger, "hit", 0}, state(70000, "victory"), end(500000)};
        const auto whole = f.play(events);
        QCOMPARE(whole.size(), size_t{1000000});
        std::vector<int32_t> pieces;
        for (int64_t at = 0; at < 500000; at += 7777) {
            const int64_t to = std::min<int64_t>(500000, at + 7777);
            const auto play = GamePlay::of(f.game, f.bank, events, to);   // Known as far as it is rendered.
            QVERIFY(play);
            const auto piece = play->render(at, to);
            pieces.insert(pieces.end(), piece.begin(), piece.end());
        }
        QVERIFY(pieces == whole);
    }

    void whatIsHeardAndWaitedForIsKnown() {
        Fixture f;
        f.game.transitions.push_back({"*", "victory", GameSync::NextBar, 1, 20, 0, "B"});
        const std::vector<GameEvent> events{state(0, "explore"), state(1000, "combat"), state(2000, "victory")};
        const auto play = GamePlay::of(f.game, f.bank, events, 4 * kBody);
        QVERIFY(play);
        QCOMPARE(play->changes().size(), size_t{1});                   // The earlier wish is gone.
        QCOMPARE(play->changes()[0].to, std::string("victory"));
        QCOMPARE(play->changes()[0].asked, int64_t{2000});
        QCOMPARE(play->changes()[0].at, kBody);
        QCOMPARE(play->changes()[0].enters, 2 * kBody);
        QCOMPARE(play->spans().size(), size_t{3});
        QCOMPARE(play->spans()[1].name, std::string("B"));
        QCOMPARE(play->spans()[2].from, 2 * kBody);
        QCOMPARE(play->silentFrom(), 3 * kBody + kTail);               // The victory ends and rings out.
        const auto loop = GamePlay::of(f.game, f.bank, std::vector<GameEvent>{state(0, "explore")}, 4 * kBody);
        QVERIFY(loop);
        QCOMPARE(loop->silentFrom(), std::numeric_limits<int64_t>::max());
    }

    void whatLeaves24BitsIsCountedAndCut() {
        Fixture f;
        f.bank.states["combat"] = sound({{"bass", 8000000}});
        f.game.states[1].levels["bass"] = 600;
        const Result<GamePerformance> done = performGame(f.game, f.bank, std::vector<GameEvent>{state(0, "combat"), end(100)});
        QVERIFY(done);
        QCOMPARE(done->clipped, 200);
        QCOMPARE(done->audio[0], 8388607);
    }

    void withoutAFirstStateItIsRefused() {
        Fixture f;
        QVERIFY(!performGame(f.game, f.bank, std::vector<GameEvent>{state(10, "combat")}));
        f.bank.states.erase("combat");
        const auto done = performGame(f.game, f.bank, std::vector<GameEvent>{state(0, "explore"), state(10, "combat")});
        QVERIFY(!done);
        QVERIFY(done.error().message.find("combat") != std::string::npos);
    }
};

}  // namespace fermata

QTEST_APPLESS_MAIN(fermata::GamePlayerTest)
#include "game_player_test.moc"
