// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/files.h"
#include "core/formats/hashed_file.h"
#include "tests/core/formats/pack_fixture.h"

using namespace fermata;
namespace fs = std::filesystem;

namespace {

std::string all(const PackVerification& verification) {
    std::string out;
    for (const PackFinding& finding : verification.findings) out += finding.file + ": " + finding.problem + "\n";
    return out;
}

bool names(const PackVerification& verification, const std::string& file) {
    return std::any_of(verification.findings.begin(), verification.findings.end(),
                       [&](const PackFinding& finding) { return finding.file == file; });
}

void replaceAll(std::string& text, const std::string& from, const std::string& to) {
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

}  // namespace

class PackVerifyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path m_pack;

    // The pack again after each test has damaged it.
    void change(const std::string& file, const std::string& bytes) { QVERIFY(writeFile(m_pack / file, bytes)); }

    // Somebody who can also rewrite every list: only what the lists do not say can give them away.
    void forgeManifests() {
        std::string shorter, longer, tags;
        int64_t bytes = 0;
        int count = 0;
        std::vector<std::string> paths;
        for (const auto& entry : fs::recursive_directory_iterator(m_pack / "data")) {
            if (entry.is_regular_file()) paths.push_back(entry.path().lexically_relative(m_pack).string());
        }
        std::string manifest = *readFile(m_pack / "data/manifest.json");
        Json json = *parseJson(manifest, "manifest");
        for (Json& file : json["files"]) {
            const auto digest = *digestFile(m_pack / file["path"].get<std::string>());
            file["sha256"] = digest.sha256.hex();
            file["bytes"] = digest.bytes;
        }
        QVERIFY(writeFile(m_pack / "data/manifest.json", json.dump(2)));
        std::sort(paths.begin(), paths.end());
        for (const std::string& path : paths) {
            const auto digest = *digestFile(m_pack / path);
            shorter += digest.sha256.hex() + "  " + path + "\n";
            longer += digest.sha512 + "  " + path + "\n";
            bytes += digest.bytes;
            ++count;
        }
        QVERIFY(writeFile(m_pack / "manifest-sha256.txt", shorter));
        QVERIFY(writeFile(m_pack / "manifest-sha512.txt", longer));
        QVERIFY(writeFile(m_pack / "bag-info.txt",
                          "Payload-Oxum: " + std::to_string(bytes) + "." + std::to_string(count) + "\n"));
        for (const char* name : {"bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"}) {
            tags += digestFile(m_pack / name)->sha256.hex() + "  " + name + "\n";
        }
        QVERIFY(writeFile(m_pack / "tagmanifest-sha256.txt", tags));
    }

  private Q_SLOTS:
    void init() {
        fs::remove_all(pathOf(m_folder) / "out");
        const auto report = sampleDelivery(sampleInput(9600), pathOf(m_folder) / "out");
        QVERIFY(report);
        m_pack = report->folder;
    }

    // A clearance that says that the files carry a mark is held against every one of them.
    void theMarkIsReadInEachFile() {
        PackInput input = sampleInput(9600);
        const auto checkedPack = [&](const fs::path& out) {
            Result<StagedPack> staged = prepareAudio(input, out, {});
            PackPapers papers = samplePapers(input, *staged);
            Json document = *parseJson(papers.clearanceJson, "clearance");
            Json files = Json::array();
            for (const Json& file : document["files"]) files.push_back({{"name", file["name"]}, {"digital_source_type", "algorithmicMedia"}});
            document["s7_evidence"] = {{"machine_readable_mark", true}, {"files", files}};
            papers.clearanceJson = canonicalJson(document);
            papers.clearancePdf = "%PDF-1.4 names " + sha256(papers.clearanceJson).hex();
            const auto report = finishPack(std::move(*staged), input, papers);
            return *verifyPack(report->folder, {});
        };
        const PackVerification bare = checkedPack(pathOf(m_folder) / "bare");
        QCOMPARE(bare.findings.size(), size_t{6});   // Three stems, mix, master, MP3.
        QVERIFY2(all(bare).find("carries no machine-readable mark") != std::string::npos, all(bare).c_str());
        for (PackStem& stem : input.stems) stem.sourceType = "algorithmicMedia";
        const PackVerification marked = checkedPack(pathOf(m_folder) / "marked");
        QVERIFY2(marked.sound(), all(marked).c_str());
        input.stems[1].sourceType = "digitalCapture";
        const PackVerification other = checkedPack(pathOf(m_folder) / "other");
        QVERIFY2(names(other, "data/03_stems/spring-spot_v02_bass.wav"), all(other).c_str());
        QVERIFY2(all(other).find("compositeSynthetic") != std::string::npos, all(other).c_str());   // The mix and the master.
    }

    void aSoundPackIsSound() {
        const auto checked = verifyPack(m_pack, {});
        QVERIFY(checked);
        QVERIFY2(checked->sound(), all(*checked).c_str());
        QVERIFY(checked->checks.size() >= 5);
        QCOMPARE(checked->payload, sha256(*readFile(m_pack / "manifest-sha256.txt")));
        QCOMPARE(checked->clearanceJsonHash, sha256(*readFile(checked->clearanceJson)));
        QCOMPARE(checked->clearancePdf.filename().string(), std::string("CLR-2026-0042_v02.pdf"));
        forgeManifests();
        const auto forged = verifyPack(m_pack, {});
        QVERIFY2(forged->sound(), all(*forged).c_str());
    }

    void aPopAtTheStartDoesNotHideTheSum() {
        PackInput input = sampleInput(9600);
        input.twoPop = true;
        const auto report = sampleDelivery(input, pathOf(m_folder) / "out" / "pop");
        const auto checked = verifyPack(report->folder, {});
        QVERIFY2(checked->sound(), all(*checked).c_str());
    }

    void aChangedByteNamesItsFile() {
        std::vector<std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(m_pack)) {
            if (entry.is_regular_file()) files.push_back(entry.path().lexically_relative(m_pack).string());
        }
        QVERIFY(files.size() >= 28);
        for (const std::string& file : files) {
            const std::string bytes = *readFile(m_pack / file);
            for (const size_t at : {size_t{0}, bytes.size() / 2, bytes.size() - 1}) {
                std::string damaged = bytes;
                damaged[at] ^= 1;
                change(file, damaged);
                const auto checked = verifyPack(m_pack, {});
                QVERIFY(checked);
                const std::string text = all(*checked);
                const bool named = file == "tagmanifest-sha256.txt" ? text.find(file) != std::string::npos
                                                                    : names(*checked, file);
                QVERIFY2(named, (file + " at " + std::to_string(at) + " gave:\n" + text).c_str());
            }
            change(file, bytes);
        }
        QVERIFY(verifyPack(m_pack, {})->sound());
    }

    void missingExtraAndCutFilesAreNamed() {
        const std::string stem = "data/03_stems/spring-spot_v02_bass.wav";
        const std::string bytes = *readFile(m_pack / stem);
        fs::remove(m_pack / stem);
        QVERIFY(names(*verifyPack(m_pack, {}), stem));
        change(stem, bytes.substr(0, bytes.size() / 2));
        QVERIFY(names(*verifyPack(m_pack, {}), stem));
        change(stem, "");
        QVERIFY(names(*verifyPack(m_pack, {}), stem));
        change(stem, bytes);
        change("data/03_stems/extra.wav", "x");
        QVERIFY(names(*verifyPack(m_pack, {}), "data/03_stems/extra.wav"));
        fs::remove(m_pack / "data/03_stems/extra.wav");
        change("notes.txt", "x");
        QVERIFY(names(*verifyPack(m_pack, {}), "notes.txt"));
        fs::remove(m_pack / "notes.txt");
        for (const char* tag : {"bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt",
                                "tagmanifest-sha256.txt"}) {
            const std::string text = *readFile(m_pack / tag);
            fs::remove(m_pack / tag);
            const auto checked = verifyPack(m_pack, {});
            QVERIFY2(checked && names(*checked, tag), tag);
            change(tag, text);
        }
        QVERIFY(verifyPack(m_pack, {})->sound());
    }

    void linksAndPathsOutOfThePackAreNotFollowed() {
        fs::create_symlink("/etc/passwd", m_pack / "data/link.txt");
        QVERIFY(names(*verifyPack(m_pack, {}), "data/link.txt"));
        fs::remove(m_pack / "data/link.txt");
        change("manifest-sha256.txt", *readFile(m_pack / "manifest-sha256.txt") + std::string(64, 'a') +
                                          "  data/../../../../etc/passwd\n");
        QVERIFY(names(*verifyPack(m_pack, {}), "manifest-sha256.txt"));
    }

    void audioChangedTogetherWithItsListsBreaksTheSum() {
        const std::string stem = "data/03_stems/spring-spot_v02_bass.wav";
        std::string wav = *readFile(m_pack / stem);
        wav[wav.size() - 6] ^= 1;
        change(stem, wav);
        forgeManifests();
        const auto checked = verifyPack(m_pack, {});
        QVERIFY(names(*checked, "data/02_masters/spring-spot_v02_mix.wav"));
        // The clearance still names the hash of what was cleared.
        QVERIFY(names(*checked, stem));
    }

    void aMovedTimeStampIsNoticed() {
        const std::string stem = "data/03_stems/spring-spot_v02_bass.wav";
        std::string wav = *readFile(m_pack / stem);
        const size_t reference = wav.find("bext") + 8 + 256 + 32 + 32 + 10 + 8;
        wav[reference] = static_cast<char>(wav[reference] + 1);
        change(stem, wav);
        forgeManifests();
        QVERIFY(all(*verifyPack(m_pack, {})).find("time reference") != std::string::npos);
    }

    void aRewrittenClearanceIsNoticed() {
        const std::string path = "data/01_clearance/CLR-2026-0042_v02.json";
        const std::string json = *readFile(m_pack / path);
        change(path, json + " ");
        forgeManifests();
        QVERIFY(names(*verifyPack(m_pack, {}), path));
        std::string other = json;
        replaceAll(other, sampleInput(10).revisionHash.hex(), sha256(std::string_view("another")).hex());
        change(path, other);
        forgeManifests();
        QVERIFY(all(*verifyPack(m_pack, {})).find("does not name the revision") != std::string::npos);
        change(path, std::string(100000, '['));
        forgeManifests();
        QVERIFY(names(*verifyPack(m_pack, {}), path));
    }

    void aPreviewMadeToLookIssuedIsNoticed() {
        fs::remove_all(pathOf(m_folder) / "out");
        PackInput input = sampleInput(9600);
        input.preview = true;
        m_pack = writePack(input, {}, pathOf(m_folder) / "out", {})->folder;
        std::string readFirst = *readFile(m_pack / "data/00_READ_FIRST.txt");
        replaceAll(readFirst, "NOT CLEARED", "CLEARED");
        change("data/00_READ_FIRST.txt", readFirst);
        forgeManifests();
        QVERIFY(names(*verifyPack(m_pack, {}), "data/00_READ_FIRST.txt"));
        std::string manifest = *readFile(m_pack / "data/manifest.json");
        replaceAll(manifest, "\"preview\"", "\"issued\"");
        change("data/manifest.json", manifest);
        forgeManifests();
        QVERIFY(names(*verifyPack(m_pack, {}), "data/manifest.json"));
    }

    void nonsenseInTheManifestIsAFindingNotACrash() {
        const std::string whole = *readFile(m_pack / "data/manifest.json");
        for (const char* text : {"", "null", "[]", "{}", "{\"format\":\"fermata-pack-1\",\"files\":7}",
                                 "{\"format\":\"fermata-pack-1\",\"files\":[7,{\"path\":7}],\"stems\":[7],\"mix\":[]}",
                                 "{\"format\":\"fermata-pack-1\",\"clearance\":{\"json\":\"../../x\"},\"mix\":{\"file\":"
                                 "\"../x.wav\"},\"master\":3,\"stems\":[{\"file\":\"/etc/passwd\"}]}"}) {
            change("data/manifest.json", text);
            const auto checked = verifyPack(m_pack, {});
            QVERIFY(checked);
            QVERIFY(names(*checked, "data/manifest.json"));
        }
        for (uint32_t i = 0; i < 100; ++i) {
            std::string damaged = whole;
            damaged[hash32(i, 0) % damaged.size()] = static_cast<char>(hash32(i, 1));
            change("data/manifest.json", damaged);
            const auto checked = verifyPack(m_pack, {});
            QVERIFY(checked && (damaged == whole || !checked->sound()));
        }
    }

    void whatIsNoPackIsSaidSo() {
        const auto message = [](const fs::path& path) {
            const auto checked = verifyPack(path, {});
            if (checked || checked.error().code != Code::InvalidArgument) return std::string();
            return checked.error().message;
        };
        QVERIFY(message(pathOf(m_folder) / "nowhere").find("does not exist") != std::string::npos);
        QVERIFY(message(m_pack / "bagit.txt").find("is a file") != std::string::npos);
        // One level too high or too low: the right folder is offered.
        QVERIFY(message(pathOf(m_folder) / "out").find(m_pack.string()) != std::string::npos);
        QVERIFY(message(m_pack / "data").find("Did you mean " + m_pack.string()) != std::string::npos);
        fs::create_directories(pathOf(m_folder) / "out" / "empty" / "e");
        QVERIFY(message(pathOf(m_folder) / "out" / "empty" / "e").find("fermata deliver") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(PackVerifyTest)
#include "pack_verify_test.moc"
