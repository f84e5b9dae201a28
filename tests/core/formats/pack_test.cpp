// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pack.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QtTest>
#include <csignal>

#include "core/base/files.h"
#include "core/formats/bwf.h"
#include "tests/core/formats/pack_fixture.h"

using namespace fermata;
namespace fs = std::filesystem;

class PackTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void layoutIsWhatTheReceiverExpects() {
        const QTemporaryDir folder;
        const PackInput input = sampleInput();
        const auto report = sampleDelivery(input, pathOf(folder) / "out");
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->folder.filename().string(), std::string("spring-spot_v02"));
        std::vector<std::string> paths;
        int64_t bytes = 0;
        for (const PackFile& file : report->files) {
            paths.push_back(file.path);
            bytes += file.bytes;
            QCOMPARE(file.sha256, sha256(*readFile(report->folder / file.path)));
        }
        QCOMPARE(report->bytes, bytes);
        const std::vector<std::string> expected = {
            "data/00_READ_FIRST.txt", "data/01_clearance/CLR-2026-0042_v02.json",
            "data/01_clearance/CLR-2026-0042_v02.pdf", "data/01_clearance/files_covered.txt", "data/02_masters/spring-spot_v02_master.mp3",
            "data/02_masters/spring-spot_v02_master.wav", "data/02_masters/spring-spot_v02_mix.wav",
            "data/03_stems/spring-spot_v02_bass.wav", "data/03_stems/spring-spot_v02_melody.wav",
            "data/03_stems/spring-spot_v02_rhythm.wav", "data/04_midi/spring-spot_v02.mid",
            "data/04_midi/spring-spot_v02_bass.mid", "data/04_midi/spring-spot_v02_melody.mid",
            "data/04_midi/spring-spot_v02_rhythm.mid", "data/05_reporting/ai_tags.csv",
            "data/05_reporting/cue_sheet.csv", "data/05_reporting/music_in_commercials.csv",
            "data/05_reporting/splits.csv", "data/07_evidence/history_head.json",
            "data/07_evidence/inclusion_proof.json", "data/07_evidence/ledger_extract.jsonl",
            "data/08_verify/VERIFY.txt", "data/08_verify/verify.sh", "data/10_session/spring-spot_v02.rpp",
            "data/manifest.json"};
        QVERIFY(paths == expected);
        QCOMPARE(report->payload, sha256(*readFile(report->folder / "manifest-sha256.txt")));
        QCOMPARE(namesIn(pathOf(folder) / "out"), std::vector<std::string>{"spring-spot_v02"});
        const auto stem = readBwf(report->folder / "data/03_stems/spring-spot_v02_bass.wav");
        QVERIFY(stem->audio == input.stems[1].audio);
        QCOMPARE(stem->cues[1].label, std::string("B"));
        const auto master = readBwf(report->folder / "data/02_masters/spring-spot_v02_master.wav");
        QCOMPARE(master->loudness->integrated, -14.02);
    }

    void manifestTellsMachinesEverything() {
        const QTemporaryDir folder;
        const PackInput input = sampleInput();
        const auto report = sampleDelivery(input, pathOf(folder));
        const Json manifest = *parseJson(*readFile(report->folder / "data/manifest.json"), "manifest");
        QCOMPARE(manifest["state"].get<std::string>(), std::string("issued"));
        QCOMPARE(manifest["revision_hash"].get<std::string>(), input.revisionHash.hex());
        QCOMPARE(manifest["length_samples"].get<int>(), 96000);
        QCOMPARE(manifest["sections"][1]["timecode"].get<std::string>(), std::string("01:00:01:00"));
        QCOMPARE(manifest["stems"].size(), size_t{3});
        QCOMPARE(manifest["clearance"]["number"].get<std::string>(), std::string("CLR-2026-0042"));
        QCOMPARE(manifest["files"].size(), report->files.size() - 1);
    }

    // The stems are the same in every pack; one that plays nowhere is there and named, so that nobody takes it for a fault.
    void aSilentStemIsNamed() {
        const QTemporaryDir folder;
        PackInput input = sampleInput();
        for (size_t i = 0; i < input.mix.size(); ++i) input.mix[i] -= input.stems[1].audio[i];
        std::fill(input.stems[1].audio.begin(), input.stems[1].audio.end(), 0);
        input.master = input.mix;
        const auto report = sampleDelivery(input, pathOf(folder));
        const Json manifest = *parseJson(*readFile(report->folder / "data/manifest.json"), "manifest");
        QVERIFY(manifest["stems"][1].value("silent", false) && !manifest["stems"][0].contains("silent"));
        const std::string readFirst = *readFile(report->folder / "data/00_READ_FIRST.txt");
        QVERIFY2(readFirst.find("silent from beginning to end, as the music has it: bass\n") != std::string::npos, readFirst.c_str());
    }

    void otherPeoplesToolsCheckIt() {
        if (!hasProgram("sha256sum") || !hasProgram("sh")) QSKIP("coreutils are not installed");
        const QTemporaryDir folder;
        const auto report = sampleDelivery(sampleInput(), pathOf(folder));
        int code = -1;
        const QString script = QString::fromStdString((report->folder / "data/08_verify/verify.sh").string());
        outputOf("sh", {script}, &code);
        QCOMPARE(code, 0);
        std::string wav = *readFile(report->folder / "data/03_stems/spring-spot_v02_bass.wav");
        wav.back() ^= 1;
        QVERIFY(writeFile(report->folder / "data/03_stems/spring-spot_v02_bass.wav", wav));
        outputOf("sh", {script}, &code);
        QCOMPARE(code, 1);
    }

    void theSameInputGivesTheSamePack() {
        const QTemporaryDir folder;
        const auto one = sampleDelivery(sampleInput(), pathOf(folder) / "one");
        const auto two = sampleDelivery(sampleInput(), pathOf(folder) / "two");
        QVERIFY(one && two);
        QCOMPARE(one->payload, two->payload);
    }

    void aPreviewSaysNotClearedAndHasTheSameAudio() {
        const QTemporaryDir folder;
        PackInput input = sampleInput();
        const auto issued = sampleDelivery(input, pathOf(folder) / "issued");
        input.preview = true;
        const auto preview = writePack(input, {}, pathOf(folder) / "preview", {});
        QVERIFY2(preview, preview ? "" : preview.error().message.c_str());
        QVERIFY(readFile(preview->folder / "data/00_READ_FIRST.txt")->find("NOT CLEARED") != std::string::npos);
        QVERIFY(readFile(preview->folder / "data/manifest.json")->find("\"state\": \"preview\"") != std::string::npos);
        QVERIFY(readFile(preview->folder / "bag-info.txt")->find("NOT CLEARED") != std::string::npos);
        QVERIFY(readFile(issued->folder / "data/00_READ_FIRST.txt")->find("NOT CLEARED") == std::string::npos);
        for (const PackFile& file : preview->files) {
            if (!file.path.ends_with(".wav") && !file.path.ends_with(".mp3")) continue;
            QCOMPARE(*readFile(preview->folder / file.path), *readFile(issued->folder / file.path));
        }
        QVERIFY(verifyPack(preview->folder, {})->sound());
    }

    void withoutAClearanceOnlyAPreviewLeaves() {
        const QTemporaryDir folder;
        const auto refused = writePack(sampleInput(), {}, pathOf(folder), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::NotReady);
        QVERIFY(namesIn(pathOf(folder)).empty());
    }

    void aClearanceOfOtherFilesIsRefused() {
        const QTemporaryDir folder;
        PackInput input = sampleInput();
        Result<StagedPack> staged = prepareAudio(input, pathOf(folder), {});
        PackPapers papers = samplePapers(input, *staged);
        Json json = *parseJson(papers.clearanceJson, "clearance");
        json["files"][0]["sha256"] = sha256(std::string_view("other")).hex();
        papers.clearanceJson = canonicalJson(json);
        const auto refused = finishPack(std::move(*staged), input, papers);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("_master.") != std::string::npos);
        QVERIFY(namesIn(pathOf(folder)).empty());
    }

    void whatIsThereIsNeverOverwritten() {
        const QTemporaryDir folder;
        const PackInput input = sampleInput();
        QVERIFY(sampleDelivery(input, pathOf(folder)));
        const auto again = sampleDelivery(input, pathOf(folder));
        QVERIFY(!again);
        QCOMPARE(again.error().code, Code::InvalidArgument);
        QVERIFY(again.error().message.find("spring-spot_v02") != std::string::npos);
        QVERIFY(verifyPack(pathOf(folder) / "spring-spot_v02", {})->sound());
        // An empty folder may be filled, and of two writers at once the second is refused.
        const fs::path other = pathOf(folder) / "other";
        fs::create_directories(other / "spring-spot_v02");
        Result<StagedPack> first = prepareAudio(input, other, {});
        Result<StagedPack> second = prepareAudio(input, other, {});
        QVERIFY(first && second);
        const PackPapers papers = samplePapers(input, *first);
        QVERIFY(finishPack(std::move(*first), input, papers));
        const auto late = finishPack(std::move(*second), input, papers);
        QVERIFY(!late);
        QCOMPARE(late.error().code, Code::Conflict);
        QCOMPARE(namesIn(other), std::vector<std::string>{"spring-spot_v02"});
    }

    void abandonedFoldersAreSweptAndLiveOnesKept() {
        const QTemporaryDir folder;
        fs::create_directories(pathOf(folder) / ".spring-spot_v02.dead.part" / "data");
        const PackInput input = sampleInput();
        Result<StagedPack> live = prepareAudio(input, pathOf(folder), {});
        QVERIFY(live);
        QCOMPARE(namesIn(pathOf(folder)).size(), size_t{1});
        Result<StagedPack> second = prepareAudio(input, pathOf(folder), {});
        QCOMPARE(namesIn(pathOf(folder)).size(), size_t{2});
    }

    void contradictionsAreRefusedByName() {
        const QTemporaryDir folder;
        const auto message = [&](auto change) {
            PackInput input = sampleInput(4800);
            change(input);
            const auto staged = prepareAudio(input, pathOf(folder) / "x", {});
            return staged ? std::string() : staged.error().message;
        };
        const auto contains = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
        QVERIFY(contains(message([](PackInput& i) { i.stems[1].audio.resize(10); }), "“bass”"));
        QVERIFY(contains(message([](PackInput& i) { i.stems[1].name = "Rhythm"; }), "“Rhythm”"));
        QVERIFY(contains(message([](PackInput& i) { i.stems[1].name = "mix"; }), "“mix”"));
        QVERIFY(contains(message([](PackInput& i) { i.mix[8] += 1; }), "frame 4"));
        QVERIFY(contains(message([](PackInput& i) { i.master.pop_back(); }), "master"));
        QVERIFY(contains(message([](PackInput& i) { i.stems.clear(); }), "no stems"));
        QVERIFY(contains(message([](PackInput& i) { i.revision = 0; }), "revision 0"));
        QVERIFY(namesIn(pathOf(folder)).empty());
    }

    void papersCannotLeaveThePack() {
        const QTemporaryDir folder;
        PackInput input = sampleInput(4800);
        input.preview = true;
        for (const char* path : {"../x.txt", "/tmp/x.txt", "a b.txt", "ü.txt", "a/../../x", "00_READ_FIRST.txt"}) {
            PackPapers papers;
            papers.extra = {{path, "x"}};
            const auto report = writePack(input, papers, pathOf(folder), {});
            QVERIFY2(!report, path);
            QCOMPARE(report.error().code, Code::InvalidArgument);
        }
        QVERIFY(namesIn(pathOf(folder)).empty());
    }

    void fileNamesStayPlainAndShort() {
        const QTemporaryDir folder;
        PackInput input = sampleInput(4800);
        input.preview = true;
        input.cueTitle = "Frühling: " + std::string(120, 'x') + " / ..\\";
        input.stems[0].name = std::string(60, 'r');
        const auto report = writePack(input, {}, pathOf(folder), {});
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        for (const PackFile& file : report->files) {
            const std::string name = fs::path(file.path).filename().string();
            QVERIFY2(name.size() <= 80, name.c_str());
            QVERIFY(std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7f; }));
        }
    }

    void cancellingLeavesNothing() {
        const QTemporaryDir folder;
        const std::atomic<bool> cancel{true};
        Progress progress;
        progress.cancel = &cancel;
        const auto staged = prepareAudio(sampleInput(), pathOf(folder) / "new", progress);
        QVERIFY(!staged);
        QCOMPARE(staged.error().code, Code::Cancelled);
        QVERIFY(namesIn(pathOf(folder)).empty());
    }

    void aFileSizeLimitCountsAsNoSpaceAndLeavesNothing() {
        const QTemporaryDir folder;
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        rlimit small = old;
        small.rlim_cur = 200000;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const auto staged = prepareAudio(sampleInput(), pathOf(folder) / "new", {});
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!staged);
        QCOMPARE(staged.error().code, Code::NoSpace);
        QVERIFY(namesIn(pathOf(folder)).empty());
    }

    // At every amount of free space: either a whole, sound pack or nothing at all.
    void aFullDiskLeavesNothing() {
        if (geteuid() != 0) QSKIP("mounting a small disk needs root");
        const PackInput input = sampleInput(48000);
        int failures = 0;
        for (int kilobytes = 64; kilobytes < 3400; kilobytes += 400) {
            const QTemporaryDir folder;
            const std::string options = "size=" + std::to_string(kilobytes) + "k";
            if (mount("fermata-test", pathOf(folder).c_str(), "tmpfs", 0, options.c_str()) != 0) {
                QSKIP("this machine does not let the test mount a small disk");
            }
            const auto report = sampleDelivery(input, pathOf(folder) / "new");
            const std::vector<std::string> left = namesIn(pathOf(folder));
            const bool sound = report && verifyPack(report->folder, {})->sound();
            const Code code = report ? Code::Internal : report.error().code;
            umount(pathOf(folder).c_str());
            if (report) {
                QVERIFY(sound);
            } else {
                ++failures;
                QCOMPARE(code, Code::NoSpace);
                QVERIFY(left.empty());
            }
        }
        QVERIFY(failures >= 3);
    }
};

QTEST_GUILESS_MAIN(PackTest)
#include "pack_test.moc"
