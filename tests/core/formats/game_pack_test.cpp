// SPDX-License-Identifier: GPL-3.0-or-later
// A pack with game states: names that stay, cue points, what Wwise would import, and a check that notices other sound.
#include <QtTest>

#include "core/base/files.h"
#include "core/formats/bwf.h"
#include "core/formats/cue_sheet.h"
#include "core/formats/pack_state.h"
#include "tests/core/formats/pack_fixture.h"

namespace fermata {
namespace {

constexpr int64_t kTail = 4800;

PackGameSound part(const PackInput& input, const char* name, size_t section, bool loop) {
    PackGameSound made;
    made.name = name;
    made.sections = {input.sections[section].name};
    made.tempo = input.tempo.slice(static_cast<int>(section), 1);
    made.from = input.sections[section].start;
    made.body = (input.sections[section].end - made.from).value;
    made.loop = loop;
    for (const PackStem& stem : input.stems) {
        const auto begin = stem.audio.begin() + static_cast<std::ptrdiff_t>(made.from.value * 2);
        PackGameFile file{stem.name, {begin, begin + static_cast<std::ptrdiff_t>(made.body * 2)}, -300, 100};
        for (int i = 0; i < 200; ++i) file.audio[static_cast<size_t>(i)] += 7;   // A ring-in that was taken away.
        file.audio.resize(static_cast<size_t>(made.body + kTail) * 2, 5);
        made.files.push_back(std::move(file));
    }
    return made;
}

PackInput gameInput() {
    PackInput input = sampleInput();
    PackGame game;
    game.origin = "game.json";
    std::map<std::string, int> levels{{"rhythm", -300}, {"bass", -300}, {"melody", -300}};
    game.game.states = {{"explore", {"A"}, levels, true, "", "", 0}, {"combat", {"B"}, levels, false, "explore", "", 0}};
    game.game.parameters = {{"intensity", 40, 500, {{"bass", {"explore"}, {{0, -9600}, {100, 0}}}}}};
    game.sounds = {part(input, "explore", 0, true), part(input, "combat", 1, false)};
    input.game = std::move(game);
    return input;
}

// The 32-bit numbers of a chunk of a WAV file; empty when it has none.
std::vector<uint32_t> chunkOf(const std::string& wav, const std::string& id) {
    for (size_t at = 12; at + 8 <= wav.size();) {
        const auto number = [&](size_t i) {
            uint32_t value = 0;
            for (size_t b = 0; b < 4; ++b) value |= static_cast<uint32_t>(static_cast<uint8_t>(wav[i + b])) << (8 * b);
            return value;
        };
        const uint32_t size = number(at + 4);
        if (wav.compare(at, 4, id) == 0) {
            std::vector<uint32_t> values;
            for (size_t i = 0; i + 4 <= size; i += 4) values.push_back(number(at + 8 + i));
            return values;
        }
        at += 8 + size + size % 2;
    }
    return {};
}

}  // namespace

class GamePackTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void thePackIsSound() {
        const QTemporaryDir folder;
        const auto report = sampleDelivery(gameInput(), pathOf(folder));
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        const auto checked = verifyPack(report->folder, {});
        QVERIFY(checked);
        for (const PackFinding& finding : checked->findings) qWarning("%s: %s", finding.file.c_str(), finding.problem.c_str());
        QVERIFY(checked->sound());
        QVERIFY(std::any_of(checked->checks.begin(), checked->checks.end(), [](const std::string& text) { return text.starts_with("6 game files"); }));
        const std::string readFirst = *readFile(report->folder / "data/00_READ_FIRST.txt");
        QVERIFY(readFirst.find("explore, combat") != std::string::npos);
        QVERIFY(readFirst.find("NOT been opened in Wwise") != std::string::npos);
    }

    // Whoever gets only the states' files can see which clearance covers each.
    void everyAudioFileIsCovered() {
        const QTemporaryDir folder;
        const auto report = sampleDelivery(gameInput(), pathOf(folder));
        QVERIFY(report);
        const auto data = report->folder / "data";
        const std::string list = *readFile(data / "01_clearance/files_covered.txt");
        for (const char* file : {"explore/explore_rhythm.wav  (cut of data/03_stems/", "combat/combat_melody.wav"}) QVERIFY2(list.find(file) != std::string::npos, list.c_str());
        QVERIFY((*readFile(data / "00_READ_FIRST.txt")).find("Files covered by CLR-2026-0042: 6 audio files by name and hash, and 6 made of those") != std::string::npos);

        Json manifest = *parseJson(*readFile(data / "manifest.json"), "manifest");
        const std::string paper = manifest["clearance"]["json"].get<std::string>();
        const Json clearance = *parseJson(*readFile(report->folder / paper), "clearance");
        std::map<std::string, std::string> audio;
        for (const PackFile& file : report->files) {
            if (file.path.ends_with(".wav") || file.path.ends_with(".mp3")) audio[file.path] = file.sha256.hex();
        }
        QCOMPARE(manifest["covered"].size(), audio.size());
        QVERIFY(checkCover(manifest, clearance, audio).empty());
        // One that is not listed, one of another hash, one made of what nobody cleared, one that no state plays.
        const auto faults = [&](const std::function<void(Json&)>& change) {
            Json changed = manifest;
            change(changed);
            return checkCover(changed, clearance, audio).size();
        };
        const auto game = [](Json& changed) -> Json& {
            return *std::find_if(changed["covered"].begin(), changed["covered"].end(), [](const Json& item) { return item["by"] == "cut"; });
        };
        QCOMPARE(faults([&](Json& changed) { game(changed)["file"] = "data/09_game/other.wav"; }), size_t{1});
        QCOMPARE(faults([&](Json& changed) { game(changed)["sha256"] = std::string(64, '0'); }), size_t{1});
        QCOMPARE(faults([&](Json& changed) { game(changed)["of"] = {"data/03_stems/other.wav"}; }), size_t{1});
        QCOMPARE(faults([&](Json& changed) { changed["game"]["sounds"].clear(); }), size_t{6});
        audio["data/09_game/extra.wav"] = std::string(64, '1');
        QCOMPARE(checkCover(manifest, clearance, audio).size(), size_t{1});
    }

    void filesCarryCuesAndALoopButNoVersionInTheirNames() {
        const QTemporaryDir folder;
        const auto report = sampleDelivery(gameInput(), pathOf(folder));
        const auto path = report->folder / "data/09_game/explore/explore_rhythm.wav";
        const auto file = readBwf(path);
        QVERIFY(file);
        QCOMPARE(file->frames, 48000 + kTail);
        QCOMPARE(file->timeReference, 0);
        QCOMPARE(file->cues.size(), size_t{2});
        QCOMPARE(file->cues[1].label, std::string("Exit Cue"));
        QCOMPARE(file->cues[1].at.value, 48000);
        QVERIFY(file->description.find("v02 explore rhythm") != std::string::npos);
        const std::vector<uint32_t> sampler = chunkOf(*readFile(path), "smpl");
        QCOMPARE(sampler.size(), size_t{15});
        QCOMPARE(sampler[7], 1U);           // One loop,
        QCOMPARE(sampler[11], 0U);          // from the first frame
        QCOMPARE(sampler[12], 47999U);      // to the last before the exit cue.
        QVERIFY(chunkOf(*readFile(report->folder / "data/09_game/combat/combat_rhythm.wav"), "smpl").empty());

        PackInput later = gameInput();
        later.revision = 3;
        const auto next = sampleDelivery(later, pathOf(folder));
        QVERIFY(next);
        QVERIFY(std::filesystem::exists(next->folder / "data/09_game/explore/explore_rhythm.wav"));
    }

    void theMapSaysCuesAndSizes() {
        const QTemporaryDir folder;
        const auto report = sampleDelivery(gameInput(), pathOf(folder));
        const Json map = *parseJson(*readFile(report->folder / "data/09_game/game_map.json"), "map");
        const Json& explore = map["sounds"][0];
        QCOMPARE(explore["exit_cue_sample"].get<int>(), 48000);
        QCOMPARE(explore["exit_cue_ms"].get<double>(), 1000.0);
        QCOMPARE(explore["meter"].get<std::string>(), std::string("4/4"));
        QCOMPARE(explore["milli_bpm"].get<int>(), 120000);
        int64_t bytes = 0;
        for (const Json& file : explore["files"]) {
            const auto path = report->folder / "data/09_game" / file["file"].get<std::string>();
            QCOMPARE(static_cast<uint64_t>(file["bytes"].get<int64_t>()), std::filesystem::file_size(path));
            bytes += file["bytes"].get<int64_t>();
        }
        QCOMPARE(explore["bytes"].get<int64_t>(), bytes);
        QVERIFY(explore["loop"]["end_sample"].get<int>() == 48000);
    }

    void wwiseGetsTheWholeHierarchy() {
        const QTemporaryDir folder;
        const auto report = sampleDelivery(gameInput(), pathOf(folder));
        const Json calls = *parseJson(*readFile(report->folder / "data/09_game/wwise_waapi.json"), "calls");
        const Json& call = calls["first_import"][0];
        QCOMPARE(call["uri"].get<std::string>(), std::string("ak.wwise.core.object.set"));
        QCOMPARE(call["args"]["onNameConflict"].get<std::string>(), std::string("merge"));
        // The whole range in slew_ms, both ways.
        const GameParameter parameter = gameInput().game->game.parameters.front();
        const Json& rtpc = call["args"]["objects"][1]["children"][0];
        QVERIFY(parameter.slewMs > 0);
        QCOMPARE(rtpc["@RTPCRamping"].get<int>(), 1);
        QCOMPARE(rtpc["@SlewRateUp"].get<double>() * parameter.slewMs / 1000, 100.0);
        QCOMPARE(rtpc["@SlewRateDown"].get<double>(), rtpc["@SlewRateUp"].get<double>());
        const std::string readFirst = *readFile(report->folder / "data/00_READ_FIRST.txt");
        QVERIFY(readFirst.find(parameter.name + " " + std::to_string(parameter.slewMs) + " ms") != std::string::npos && readFirst.find("By hand in Wwise") != std::string::npos);
        const Json& music = call["args"]["objects"][2]["children"][0];
        QCOMPARE(music["type"].get<std::string>(), std::string("MusicSwitchContainer"));
        QCOMPARE(music["@Entries"].size(), size_t{2});
        const Json& segment = music["children"][0]["children"][0];
        QCOMPARE(segment["@Cues"][1]["@TimeMs"].get<double>(), 1000.0);
        QCOMPARE(segment["@EndPosition"].get<double>(), 1100.0);
        const Json& bass = segment["children"][1];
        QCOMPARE(bass["@Volume"].get<double>(), -3.0);
        QCOMPARE(bass["@RTPC"][0]["@Curve"]["points"][0]["y"].get<double>(), -96.0);
        QVERIFY(!music["children"][1]["children"][0]["children"][1].contains("@RTPC"));   // The curve is explore's.
        QCOMPARE(calls["new_revision"][0]["args"]["importOperation"].get<std::string>(), std::string("useExisting"));

        const std::string table = *readFile(report->folder / "data/09_game/wwise_import.tsv");
        QStringList lines = QString::fromStdString(table).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 8);   // Head, container, six tracks.
        for (const QString& line : lines) QCOMPARE(line.count(QLatin1Char('\t')), 4);
        for (int i = 2; i < lines.size(); ++i) {
            const QString file = lines[i].section(QLatin1Char('\t'), 0, 0).replace(QLatin1Char('\\'), QLatin1Char('/'));
            QVERIFY2(std::filesystem::exists(report->folder / "data/09_game" / file.toStdString()), qPrintable(file));
        }
    }

    void otherSoundIsFound() {
        const QTemporaryDir folder;
        PackInput input = gameInput();
        input.game->sounds[1].files[2].audio[2 * 30000] += 1;
        const auto report = sampleDelivery(input, pathOf(folder));
        const auto checked = verifyPack(report->folder, {});
        QCOMPARE(checked->findings.size(), size_t{1});
        QVERIFY(checked->findings[0].file.find("combat_melody.wav") != std::string::npos);
        QVERIFY(checked->findings[0].problem.find("frame 30000") != std::string::npos);
    }
};

}  // namespace fermata

QTEST_APPLESS_MAIN(fermata::GamePackTest)
#include "game_pack_test.moc"
