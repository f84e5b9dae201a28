// SPDX-License-Identifier: GPL-3.0-or-later
// Game states of a composed cue: cut from the held stems, free of what sounded before, ringing on after the exit cue.
#include <QtTest>
#include <cmath>

#include "core/base/files.h"
#include "core/formats/bwf.h"
#include "core/formats/exchange.h"
#include "core/render/master.h"
#include "core/studio/game_audio.h"
#include "core/studio/game_file.h"
#include "core/studio/victory_cue.h"
#include "tests/app/workbench.h"

namespace fermata {

class GameTest : public QObject {
    Q_OBJECT

    test::Workbench m_bench;
    Revision m_revision;
    Game m_game;
    std::vector<PackGameSound> m_sounds;

    const PackGameSound& sound(const char* name) const {
        return *std::find_if(m_sounds.begin(), m_sounds.end(), [&](const PackGameSound& item) { return item.name == name; });
    }

    // Says each finding of an unsound one.
    static Result<PackVerification> soundPack(const PackReport& pack) {
        const auto checked = verifyPack(pack.folder, {});
        if (!checked || checked->sound()) return checked;
        for (const PackFinding& finding : checked->findings) qWarning("%s: %s", finding.file.c_str(), finding.problem.c_str());
        return fail(Code::Corrupt, "The pack is not sound.");
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_bench.error.empty(), m_bench.error.c_str());
        const auto made = m_bench.compose("24 second hopeful indie, 120 bpm, builds to 0:16, button", "Quest");
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        m_revision = made->revision;
        QVERIFY(m_revision.sections.size() >= 3);
        m_game = defaultGame(m_revision);
        m_game.states[0].sections = {m_revision.sections[1].name};   // One that begins under a ring-out.
        m_game.states[0].levels.clear();
        for (const Stem& stem : m_revision.stems) m_game.states[0].levels[stem.name] = 0;
        m_game.stingers = {{"hit", m_revision.sections.back().name, 1, {m_revision.stems[0].name}, 0, GameSync::NextBeat}};
        const auto sounds = gameSounds(*m_bench.studio, m_revision, m_game);
        QVERIFY2(sounds, sounds ? "" : sounds.error().message.c_str());
        m_sounds = *sounds;
    }

    void aStateIsTheStemWithoutWhatSoundedBefore() {
        const PackGameSound& explore = sound("explore");
        int64_t rung = 0;
        for (const PackGameFile& file : explore.files) {
            const auto stem = m_bench.studio->audio.stem(m_revision, *m_revision.stemNamed(file.stem));
            QVERIFY(stem);
            rung = std::max(rung, file.ringIn);
            const auto from = static_cast<size_t>(explore.from.value) * 2;
            QVERIFY(std::equal(file.audio.begin() + static_cast<std::ptrdiff_t>(file.ringIn * 2), file.audio.begin() + static_cast<std::ptrdiff_t>(explore.body * 2),
                               stem->begin() + static_cast<std::ptrdiff_t>(from + static_cast<size_t>(file.ringIn) * 2)));
            QCOMPARE(static_cast<int64_t>(file.audio.size() / 2), explore.frames());
        }
        QVERIFY2(rung > 0, "No stem rang into the section: the test shows nothing.");
        QVERIFY(explore.frames() > explore.body);   // Something rings on after the exit cue.
    }

    void theTailGoesOnWhereTheBodyEnds() {
        // The step over the exit cue is no larger than the largest step just before it.
        for (const PackGameFile& file : sound("explore").files) {
            const auto exit = static_cast<size_t>(sound("explore").body) * 2;
            int64_t before = 0;
            for (size_t i = exit - 2 * 2400; i + 2 < exit; ++i) before = std::max<int64_t>(before, std::abs(file.audio[i + 2] - file.audio[i]));
            QVERIFY2(std::abs(file.audio[exit] - file.audio[exit - 2]) <= before + 2, file.stem.c_str());
        }
    }

    void levelsReallyFollowTheStates() {
        Game game = m_game;
        GameBank bank = gameBank(m_sounds);
        const auto loud = [&](int level) {
            for (auto& [stem, value] : game.states[0].levels) value = level;
            const std::vector<GameEvent> events{{{0}, GameEvent::Kind::State, "explore", 0}, {{4 * kSampleRate}, GameEvent::Kind::End, "", 0}};
            const auto played = performGame(game, bank, events);
            return played ? integratedLoudness(played->audio) : 0.0;
        };
        game.parameters.clear();
        const double full = loud(0);
        QVERIFY(std::abs(loud(-600) - (full - 6)) < 0.05);
        QVERIFY(std::abs(loud(-1250) - (full - 12.5)) < 0.05);
        QCOMPARE(loud(kGameOff), -70.0);
    }

    void thePackIsSoundAndSaysWhatItIs() {
        const QTemporaryDir folder;
        DeliverRequest request;
        request.cue = m_revision.cue;
        request.revision = 1;
        request.out = folder.path().toStdString();
        request.preview = request.forGame = request.exchange = true;
        request.game = toJson(m_game);
        request.gameOrigin = (std::filesystem::path(folder.path().toStdString()) / "mine.json").string();
        const auto done = deliverCue(*m_bench.studio, request, {});
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        const auto checked = soundPack(done->pack);
        QVERIFY(checked);
        QCOMPARE(checked->manifest["game"]["sounds"].size(), m_sounds.size());
        // It names the producer's file and says nothing of where it lay; no other text of the pack does either.
        QVERIFY(readFile(done->pack.folder / "data/00_READ_FIRST.txt")->find("Game states (mine.json)") != std::string::npos);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(done->pack.folder)) {
            if (!entry.is_regular_file()) continue;
            const auto bytes = readFile(entry.path());
            QVERIFY2(bytes && bytes->find(folder.path().toStdString()) == std::string::npos, entry.path().c_str());
        }
        for (const char* file : {"09_game/stinger_hit/stinger_hit.wav", "09_game/game_map.json", "10_session/quest_v01.dawproject"}) {
            QVERIFY2(std::filesystem::exists(done->pack.folder / "data" / file), file);
        }
        // The derived stinger sounds.
        const auto derived = gameSounds(*m_bench.studio, m_revision, defaultGame(m_revision));
        QVERIFY(derived);
        for (const std::string& remark : gameRemarks(defaultGame(m_revision), *derived)) QVERIFY2(remark.find("silent") == std::string::npos, remark.c_str());
        request.game["states"][0]["sections"] = {"nowhere"};
        request.out /= "other";
        const auto refused = deliverCue(*m_bench.studio, request, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("nowhere") != std::string::npos);
    }

    // Exploration and its fight in one pack: the fight is another cue, in its own tempo, under the same clearance.
    void aStateOfAnotherCueIsPackedAndCovered() {
        const auto fight = m_bench.compose("12 second game combat, 140 bpm, loop", "Fight");
        QVERIFY2(fight, fight ? "" : fight.error().message.c_str());
        DeliverRequest request;
        const QTemporaryDir folder;
        request.cue = m_revision.cue;
        request.revision = 1;
        request.out = folder.path().toStdString();
        request.preview = request.forGame = true;
        request.gameOrigin = "game.json";
        request.game = toJson(m_game);
        Json& combat = request.game["states"][2];
        QCOMPARE(combat["name"], Json("combat"));
        const Stem& drums = fight->revision.stems.front();
        const Section& section = fight->revision.sections.front();
        combat["cue"] = "fight";
        combat["sections"] = {section.name};
        combat["stems"] = {{drums.name, 0}};
        const auto done = deliverCue(*m_bench.studio, request, {});
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        const auto checked = soundPack(done->pack);
        QVERIFY(checked);
        const Json& sound = checked->manifest["game"]["sounds"][2];
        QCOMPARE(sound["cue_revision_hash"], Json(fight->revision.hash().hex()));
        QCOMPARE(sound["milli_bpm"], Json(fight->revision.tempo.milliBpm()));
        QVERIFY(done->clearanceJson.find(fight->revision.hash().hex()) != std::string::npos);
        // Its file is the fight's own stem.
        const auto file = readBwf(done->pack.folder / sound["files"][0]["file"].get<std::string>());
        const auto stem = m_bench.studio->audio.stem(fight->revision, drums);
        QVERIFY(file && stem);
        const int64_t ring = sound["files"][0]["ring_in_samples"].get<int64_t>(), body = sound["exit_cue_sample"].get<int64_t>();
        QVERIFY(body > ring && body > kSampleRate);
        QVERIFY(std::equal(file->audio.begin() + ring * 2, file->audio.begin() + body * 2, stem->begin() + ring * 2));
        // Only cues of the same project, and what there is is said.
        combat["cue"] = "Fihgt";
        request.out /= "other";
        const auto refused = deliverCue(*m_bench.studio, request, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.find("combat") != std::string::npos && refused.error().message.find("Fight") != std::string::npos, refused.error().message.c_str());
        // What the pack says of its files is true of each.
        const auto first = readFile(done->pack.folder / "data/00_READ_FIRST.txt");
        QVERIFY(first);
        QVERIFY2(first->find("this cue's own states are cut from the stems of data/03_stems") != std::string::npos, first->c_str());
        QVERIFY2(first->find("fight, revision 1) are cut from those cues' own stems") != std::string::npos, first->c_str());
    }

    // A loop's most energetic bars once more are no victory: it gets an ending of its own, which the derived states play.
    void aLoopGetsAVictoryThatEnds() {
        const auto cues = m_bench.catalog->cues();
        QVERIFY(cues);
        const auto fight = std::find_if(cues->begin(), cues->end(), [](const CueInfo& cue) { return cue.title == "Fight"; });
        QVERIFY(fight != cues->end());
        const auto loop = m_bench.catalog->revision(fight->id, 0);
        QVERIFY(loop);
        const auto before = derivedGame(*m_bench.catalog, *fight, *loop);
        QVERIFY(before && before->states.back().cue.empty());
        QVERIFY(victoryRemark(*before, *loop).find("fermata victory") != std::string::npos);
        QVERIFY(!composeVictory(*m_bench.studio, m_revision.cue, {}, {}));   // It ends by itself.

        const auto made = composeVictory(*m_bench.studio, fight->id, {}, {});
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QCOMPARE(made->cue.title, std::string("Fight Victory"));
        const Revision& victory = made->revision;
        QVERIFY(!victory.loop && victory.tempo.barCount() >= 4 && victory.tempo.barCount() <= 8);
        QVERIFY(std::llabs(victory.tempo.milliBpm() - loop->tempo.milliBpm()) < loop->tempo.milliBpm() / 30);
        QCOMPARE(made->plan.ending, Ending::RingOut);
        const PlannedSection& last = made->plan.sections.back();
        const Chord &dominant = last.chords[last.chords.size() - 2], &tonic = last.chords.back();
        QCOMPARE(tonic.root, loop->sections.front().key.tonic);
        QCOMPARE(dominant.root, (tonic.root + 7) % 12);
        QVERIFY(chordTones(tonic).at(1) == (tonic.root + 4) % 12);
        // It begins at once and loudly, holds its last chord and dies away.
        const auto mix = m_bench.studio->audio.mix(victory);
        QVERIFY(mix);
        const auto loud = [&](double from, double to) {
            double energy = 0;
            const auto begin = static_cast<size_t>(from * kSampleRate) * 2, end = std::min(mix->size(), static_cast<size_t>(to * kSampleRate) * 2);
            for (size_t i = begin; i < end; ++i) energy += static_cast<double>((*mix)[i]) * (*mix)[i];
            return 10 * std::log10(energy / static_cast<double>(end - begin) / 8388608 / 8388608 + 1e-20);
        };
        const double seconds = static_cast<double>(victory.length.value) / kSampleRate, end = static_cast<double>(victory.tempo.end().value) / kSampleRate;
        QVERIFY(loud(0, 0.5) > loud(0, end) - 6);
        QVERIFY2(loud(seconds - 0.2, seconds) < loud(0, end) - 20, std::to_string(loud(seconds - 0.2, seconds)).c_str());

        const auto game = derivedGame(*m_bench.catalog, *fight, *loop);
        QVERIFY(game);
        const GameState& state = game->states.back();
        QVERIFY(state.name == "victory" && state.cue == "Fight Victory" && !state.loop && state.next == "explore");
        QVERIFY(victoryRemark(*game, *loop).empty());
        // What follows begins when the chord has been let go: only its room is left, and no later drop is heard under it.
        const auto named = gameCues(*m_bench.catalog, *fight, toJson(*game));
        QVERIFY(named);
        const auto sounds = gameSounds(*m_bench.studio, *loop, *game, *named);
        QVERIFY2(sounds, sounds ? "" : sounds.error().message.c_str());
        const auto won = std::find_if(sounds->begin(), sounds->end(), [](const PackGameSound& item) { return item.name == "victory"; });
        QVERIFY(won != sounds->end() && won->body > victory.tempo.end().value && won->body <= won->frames());
        const int64_t beat = won->tempo.tickAt({won->body}).value % (won->tempo.bars().back().meter.beat().value);
        QVERIFY2(won->body == won->frames() || beat <= 1 || beat >= won->tempo.bars().back().meter.beat().value - 1, std::to_string(beat).c_str());
        const double exit = static_cast<double>(won->body) / kSampleRate;
        QVERIFY2(loud(exit, exit + 0.1) < loud(end, end + 0.5) - 6, std::to_string(loud(exit, exit + 0.1) - loud(end, end + 0.5)).c_str());
        // The other states end at their last bar line.
        QCOMPARE(sounds->front().body, loop->tempo.slice(loop->sectionNamed(game->states[0].sections[0])->firstBar, loop->sectionNamed(game->states[0].sections[0])->bars).end().value);

        const QTemporaryDir folder;
        DeliverRequest request;
        request.cue = fight->id;
        request.revision = loop->number;
        request.out = folder.path().toStdString();
        request.preview = request.forGame = true;
        const auto done = deliverCue(*m_bench.studio, request, {});
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        QVERIFY(soundPack(done->pack));
        QVERIFY(std::filesystem::exists(done->pack.folder / "data/09_game/victory"));
        QCOMPARE(static_cast<int64_t>(victory.sections.size()), static_cast<int64_t>(state.sections.size()));
    }

    // Issued, not a preview: the other cue must be approved and covered by the same clearance.
    void anIssuedPackNeedsTheOtherCueToo() {
        const auto cues = m_bench.catalog->cues();
        QVERIFY(cues);
        const auto fight = std::find_if(cues->begin(), cues->end(), [](const CueInfo& cue) { return cue.title == "Fight"; });
        QVERIFY(fight != cues->end());
        const auto other = m_bench.catalog->revision(fight->id, 0);
        QVERIFY(other);
        const QTemporaryDir folder;
        DeliverRequest request;
        request.cue = m_revision.cue;
        request.revision = 1;
        request.out = folder.path().toStdString();
        request.forGame = true;
        request.gameOrigin = "game.json";
        request.game = toJson(m_game);
        Json& combat = request.game["states"][2];
        combat["cue"] = "Fight";
        combat["sections"] = {other->sections.front().name};
        combat["stems"] = {{other->stems.front().name, 0}};
        const auto issue = [&](std::vector<std::pair<CueId, int>> covers) {
            ClearRequest clear;
            clear.covers = std::move(covers);
            clear.issue = true;
            clear.ask.uses = {{{"media", "game"}, {"territory", {"US"}}, {"term", {{"months", 12}}}}};
            clear.ask.rightsContact = "rights@studio.example";
            const std::string contract = "Contract of employment.\n";
            ContributorFact person;
            person.name = "Test Person";
            person.role = "producer";
            person.did = "directed and selected";
            person.agreement.text = "employment contract";
            person.agreement.paperName = "contract.txt";
            person.agreement.paperSha256 = sha256(contract).hex();
            clear.ask.contributors = {person};
            clear.ask.papers = {{"contract.txt", contract, person.agreement.paperSha256}};
            clear.reason = "what it covers has changed";
            return clearCues(*m_bench.studio, clear, {});
        };
        QVERIFY(m_bench.approve(m_revision.cue, 1));
        QVERIFY(issue({{m_revision.cue, 1}}));
        const auto alone = deliverCue(*m_bench.studio, request, {});
        QVERIFY(!alone);
        QVERIFY2(alone.error().message.find("Fight") != std::string::npos, alone.error().message.c_str());
        QVERIFY(m_bench.approve(fight->id, 1));
        const auto both = issue({{m_revision.cue, 1}, {fight->id, 1}});
        QVERIFY2(both, both ? "" : both.error().message.c_str());
        const auto done = deliverCue(*m_bench.studio, request, {});
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        const auto checked = soundPack(done->pack);
        QVERIFY(checked);
        QCOMPARE(checked->manifest["game"]["sounds"][2]["cue_revision_hash"], Json(other->hash().hex()));
        // The history of each says that it went out.
        const auto events = m_bench.catalog->events(m_bench.project, m_revision.cue);
        QVERIFY(events);
        QVERIFY(std::any_of(events->begin(), events->end(), [](const EventInfo& event) { return event.kind.starts_with("pack.") || event.kind.starts_with("deliver"); }));
    }
};

}  // namespace fermata

QTEST_MAIN(fermata::GameTest)
#include "game_test.moc"
