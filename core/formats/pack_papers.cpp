// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of a pack: papers, manifests, and the move into place.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/formats/bwf.h"
#include "core/formats/exchange.h"
#include "core/formats/foreign_json.h"
#include "core/formats/pack_state.h"

namespace fermata {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kVerifyScript = R"(#!/bin/sh
# Checks every file of this pack with nothing but coreutils. Changes nothing.
cd "$(dirname "$0")/../.." || exit 2
status=0
for manifest in manifest-sha256.txt tagmanifest-sha256.txt; do
    sha256sum --check --quiet --strict "$manifest" || status=1
done
sha512sum --check --quiet --strict manifest-sha512.txt || status=1
listed=$(wc -l < manifest-sha256.txt)
present=$(find data -type f | wc -l)
if [ "$listed" -ne "$present" ]; then
    echo "data/ holds $present files, the manifest lists $listed" >&2
    status=1
fi
if [ "$status" -eq 0 ]; then echo "Every file is as it was delivered."; else echo "THIS PACK WAS CHANGED." >&2; fi
exit "$status"
)";

constexpr std::string_view kVerifyText = R"(How to check this pack by hand
==============================

In the folder that holds bagit.txt (on macOS write "shasum -a 256" for sha256sum and "shasum -a 512" for sha512sum):

1. Every file:             sha256sum --check manifest-sha256.txt
2. The same, second hash:  sha512sum --check manifest-sha512.txt
3. The lists themselves:   sha256sum --check tagmanifest-sha256.txt
4. No file too many:       find data -type f | wc -l     and     wc -l manifest-sha256.txt     give the same number.
5. The clearance:          sha256sum data/01_clearance/*.json     gives the hash that the PDF prints.

"sh data/08_verify/verify.sh" does 1 to 4. "fermata verify FOLDER" does more: it adds the stems up and compares
them with the mix, sample for sample, and compares the clearance with the files.

Do not edit or re-save the files: any change, in the header too, changes their hash.
)";

std::string oneLine(std::string text) {
    std::replace_if(text.begin(), text.end(), [](char c) { return static_cast<uint8_t>(c) < 0x20; }, ' ');
    return text;
}

std::string clearanceName(const PackPapers& papers) {
    return slug(papers.clearanceNumber).substr(0, 48) + "_v" + twoDigits(papers.clearanceVersion);
}

// What was made of the cleared stems by addition and the stored gain alone: it needs no clearance of its own.
std::string versionLines(const PackInput& input) {
    std::string out;
    const auto line = [&](const std::string& file, const std::string& what, const Loudness& loudness) {
        char level[64];
        std::snprintf(level, sizeof level, ", %.1f LUFS, %.1f dBTP", loudness.integrated, loudness.truePeak);
        out += "    " + baseName(file) + "  " + oneLine(what) + level + "\n";
    };
    if (!input.versions.empty()) {
        out += "  02_masters/alternates  …_mix.wav: these stems added up, before mastering; ….wav: mastered, each whole one on its own to the master's target,\n"
               "                         loop and sting cut from mix and master\n";
        for (const PackVersion& version : input.versions) {
            line(versionPath(input, version, true), version.what + (version.note.empty() ? "" : " (" + version.note + ")"), version.masterLoudness);
        }
    }
    if (!input.masters.empty()) {
        out += "  02_masters/loudness    the master for other norms: by a constant, or as each line says\n";
        for (const PackMaster& master : input.masters) line(targetPath(input, master), master.standard + "; " + master.note, master.loudness);
    }
    if (!input.masteredNote.empty()) out += "  03_stems/mastered      each stem with the master's gain; " + oneLine(input.masteredNote) + "\n";
    return out;
}

bool isSilent(const PackStem& stem) {
    return std::all_of(stem.audio.begin(), stem.audio.end(), [](int32_t sample) { return sample == 0; });
}

// Every cue has its stems in every pack, played or not; a silent file is not to be taken for a fault.
std::string silentLine(const PackInput& input) {
    std::vector<std::string> names;
    for (const PackStem& stem : input.stems) {
        if (isSilent(stem)) names.push_back(stem.name);
    }
    return names.empty() ? "" : "                         silent from beginning to end, as the music has it: " + joined(names, ", ") + "\n";
}

std::string readFirst(const PackInput& input, const PackPapers& papers, const Json& cover) {
    const auto frames = static_cast<int64_t>(input.mix.size() / 2);
    std::string out = oneLine(input.cueTitle) + ", revision " + std::to_string(input.revision) + "\n" +
                      "Project: " + oneLine(input.projectName) + ". Client: " + oneLine(input.clientName) + ".\n";
    if (input.preview) {
        out += std::string(kNotCleared) + ": for listening only. Do not broadcast or publish.\n";
    } else {
        out += "Issued under clearance " + papers.clearanceNumber + ", version " +
               std::to_string(papers.clearanceVersion) + ". Read it before use.\n";
    }
    if (!papers.clearanceJson.empty()) {
        out += papers.grant.empty() ? "No licence grant is attached: what may be done with the music must stand in the agreement between you.\n"
                                    : "The licence grant is data/01_clearance/licence_grant.txt.\n";
    }
    if (!papers.clearanceJson.empty() && !input.preview) out += coverLine(cover, papers.clearanceNumber) + "\n";
    for (const std::string& line : papers.readFirst) out += oneLine(line) + "\n";
    if (input.game) {
        for (const std::string& line : gameReadFirst(*input.game)) out += oneLine(line) + "\n";
    }
    const bool said = std::find(papers.readFirst.begin(), papers.readFirst.end(), input.trimNote) != papers.readFirst.end();
    if (!input.trimNote.empty() && !said) out += oneLine(input.trimNote) + "\n";
    out += "\nLength " + clockTime({frames}) + " (" + std::to_string(frames) + " samples at 48 kHz, 24 bit), picture start " +
           timecode({0}, input.frameRate, input.startFrames) + " at " + input.frameRate.name() + " frames a second.\n";
    if (input.twoPop) out += "Every WAV begins with a 2-pop two seconds before picture start.\n";
    char levels[160];
    std::snprintf(levels, sizeof levels, "Master %.1f LUFS, %.1f dBTP. Stems and mix are before mastering: the mix is at %.1f LUFS.\n",
                  input.masterLoudness.integrated, input.masterLoudness.truePeak, input.mixLoudness.integrated);
    out += levels;
    out += "\n01_clearance   the clearance: PDF to file, JSON for machines\n"
           "02_masters     master, mix (the exact sum of the stems), MP3 of the master for listening\n"
           "03_stems       one Broadcast Wave a stem; time stamps put them on the picture\n";
    out += silentLine(input);
    out += versionLines(input);
    out += std::string() +
           "04_midi        whole cue and one file a stem\n"
           "05_reporting   cue sheet, commercials sheet, splits, AI tags; blank means not assigned\n"
           "07_evidence    history head, ledger extract, inclusion proof, and what approvals rest on (mails, notes)\n"
           "08_verify      how to check that nothing was changed: sh data/08_verify/verify.sh\n";
    if (input.game) out += "09_game        the states for a game engine; begin with game_map.json\n";
    out += std::string("10_session     REAPER project") + (input.exchange ? ", DAWproject" : "") + ": the stems in their places; written by the format's description, not tried in the program\n";
    out += "manifest.json  everything above with SHA-256, for machines\n"
           "\nRevision " + input.revisionHash.hex() + "\n";
    return out;
}

Json sectionsJson(const PackInput& input) {
    Json sections = Json::array();
    for (const Section& section : input.sections) {
        sections.push_back({{"name", section.name}, {"bar_from", section.firstBar + 1}, {"bars", section.bars},
                            {"start_sample", section.start.value}, {"end_sample", section.end.value},
                            {"timecode", timecode(section.start, input.frameRate, input.startFrames)},
                            {"energy", section.energy.permille}, {"key", section.key.name()}});
    }
    return sections;
}

std::string manifestJson(const PackInput& input, const PackPapers& papers, const std::vector<PackFile>& files, const Json& cover) {
    BwfInfo timing;
    timing.frameRate = input.frameRate;
    timing.startFrames = input.startFrames;
    timing.twoPop = input.twoPop;
    Json stems = Json::array();
    for (const PackStem& stem : input.stems) {
        Json entry = {{"name", stem.name}, {"role", stem.role}, {"sound", stem.sound},
                      {"file", "data/" + stemPath(input, stem)}, {"digital_source_type", stem.sourceType}};
        if (isSilent(stem)) entry["silent"] = true;
        if (!stem.mastered.empty()) entry["mastered"] = "data/" + masteredStemPath(input, stem);
        stems.push_back(std::move(entry));
    }
    Json versions = Json::array();
    for (const PackVersion& version : input.versions) {
        versions.push_back({{"name", version.name}, {"what", version.what}, {"stems", version.stems}, {"note", version.note},
                            {"file", "data/" + versionPath(input, version, true)}, {"mix_file", "data/" + versionPath(input, version, false)},
                            {"start_sample", version.start.value}, {"length_samples", version.mix.size() / 2}, {"whole", version.whole},
                            {"loops", version.loops}, {"mix_loudness", toJson(version.mixLoudness)}, {"loudness", toJson(version.masterLoudness)}});
    }
    Json masters = Json::array();
    for (const PackMaster& master : input.masters) {
        masters.push_back({{"name", master.name}, {"standard", master.standard}, {"trim", master.note},
                           {"file", "data/" + targetPath(input, master)}, {"loudness", toJson(master.loudness)}});
    }
    Json listed = Json::array();
    for (const PackFile& file : files) {
        listed.push_back({{"path", file.path}, {"sha256", file.sha256.hex()}, {"bytes", file.bytes}});
    }
    Json clearance = nullptr;
    if (!papers.clearanceJson.empty()) {
        clearance = {{"number", papers.clearanceNumber}, {"version", papers.clearanceVersion},
                     {"json", "data/01_clearance/" + clearanceName(papers) + ".json"},
                     {"json_sha256", sha256(papers.clearanceJson).hex()}};
        if (!papers.clearancePdf.empty()) {
            clearance["pdf"] = "data/01_clearance/" + clearanceName(papers) + ".pdf";
            clearance["pdf_sha256"] = sha256(papers.clearancePdf).hex();
        }
    }
    Json manifest = {
        {"format", "fermata-pack-1"},
        {"state", input.preview ? "preview" : "issued"},
        {"notice", input.preview ? std::string(kNotCleared) + ": for listening only" : ""},
        {"cue", {{"id", input.cueId}, {"title", input.cueTitle}}},
        {"project", input.projectName}, {"client", input.clientName},
        {"revision", input.revision}, {"revision_hash", input.revisionHash.hex()},
        {"engine", input.engine}, {"software", input.software}, {"date", input.date},
        {"sample_rate", kSampleRate}, {"bits", 24}, {"channels", 2},
        {"length_samples", input.mix.size() / 2},
        {"pre_roll_samples", preRoll(timing).value},
        {"time_reference", timeReference(timing).value_or(0)},
        {"frame_rate", input.frameRate.name()},
        {"picture_start", timecode({0}, input.frameRate, input.startFrames)},
        {"milli_bpm", input.tempo.milliBpm()},
        {"sections", sectionsJson(input)}, {"stems", stems},
        {"mix", {{"file", "data/" + masterPath(input, "mix.wav")}, {"loudness", toJson(input.mixLoudness)}}},
        {"master", {{"file", "data/" + masterPath(input, "master.wav")}, {"loudness", toJson(input.masterLoudness)},
                    {"trim", input.trimNote}}},
        {"versions", versions}, {"masters", masters}, {"mastered_stems", input.masteredNote}, {"clearance", clearance}, {"covered", cover}, {"files", listed}};
    if (input.game) manifest["game"] = gameManifest(*input.game);
    return manifest.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

// What a clearance says about files must be true of these files before the pack may leave.
Result<void> checkClearance(const PackInput& input, const PackPapers& papers, const StagedPack& staged) {
    if (papers.clearanceJson.empty()) {
        if (input.preview) return {};
        return fail(Code::NotReady, "A pack needs an issued clearance; clear the cue first or deliver a preview.");
    }
    const Result<Json> document = parseJson(papers.clearanceJson, papers.clearanceNumber);
    if (!document) return fail(document.error());
    if (canonicalJson(*document) != papers.clearanceJson) {
        return fail(Code::Corrupt, papers.clearanceNumber + " is not canonical JSON; issue it again.");
    }
    const auto named = namedHashes(*document);
    for (const PackFile& file : staged.audioFiles()) {
        const auto found = named.find(baseName(file.path));
        if (found != named.end() && found->second != file.sha256.hex()) {
            return fail(Code::NotReady, papers.clearanceNumber + " names another hash for " + baseName(file.path) +
                                            " than the file has. Clear this revision again.");
        }
    }
    return {};
}

Result<void> writePapers(StagedPack::State& state, const PackInput& input, const PackPapers& papers) {
    std::vector<PackPaper> list = papers.extra;
    if (!papers.clearanceJson.empty()) {
        const std::string base = "01_clearance/" + clearanceName(papers);
        list.push_back({base + ".json", papers.clearanceJson});
        if (!papers.clearancePdf.empty()) list.push_back({base + ".pdf", papers.clearancePdf});
        if (!papers.grant.empty()) list.push_back({"01_clearance/licence_grant.txt", papers.grant});
    }
    for (const auto& [name, bytes] : {std::pair{"history_head.json", &papers.historyHead},
                                      {"ledger_extract.jsonl", &papers.ledgerExtract},
                                      {"inclusion_proof.json", &papers.inclusionProof}}) {
        if (!bytes->empty()) list.push_back({std::string("07_evidence/") + name, *bytes});
    }
    if (input.game) list.push_back({"09_game/game_map.json", gameMapJson(input, *input.game, state.files)});
    list.push_back({"08_verify/verify.sh", std::string(kVerifyScript)});
    list.push_back({"08_verify/VERIFY.txt", std::string(kVerifyText)});
    const Json cover = coverJson(input, papers, state.files);
    if (!papers.clearanceJson.empty() && !input.preview) list.push_back({"01_clearance/files_covered.txt", coverText(cover, papers.clearanceNumber)});
    list.push_back({"00_READ_FIRST.txt", readFirst(input, papers, cover)});
    for (const PackPaper& paper : list) {
        const fs::path relative = fs::path(paper.path).lexically_normal();
        const bool ascii = std::all_of(paper.path.begin(), paper.path.end(), [](char c) {
            return c > 0x20 && c < 0x7f && std::string_view("\"%*:<>?\\|").find(c) == std::string_view::npos;
        });
        if (!ascii || relative.is_absolute() || relative.string() != paper.path || paper.path.starts_with("..") ||
            baseName(paper.path).size() > 80) {
            return fail(Code::InvalidArgument, "“" + paper.path + "” is no file name for a pack: it must be plain "
                                                   "ASCII without spaces, at most 80 characters, below data/.");
        }
        const fs::path path = state.staging / "data" / relative;
        if (std::error_code error; fs::exists(path, error)) {
            return fail(Code::InvalidArgument, "The pack has two files named “" + paper.path + "”.");
        }
        if (const Result<void> made = makeFolder(path.parent_path()); !made) return made;
        const Result<FileDigest> written = writeHashed(path, paper.bytes);
        if (!written) return fail(written.error());
        state.add("data/" + paper.path, *written);
    }
    if (input.exchange) {
        std::vector<std::pair<std::string, fs::path>> audio;
        for (const PackStem& stem : input.stems) audio.emplace_back(dawAudioPath(stem), state.staging / "data" / stemPath(input, stem));
        const std::string path = sessionPath(input, "dawproject");
        const Result<FileDigest> session = writeDawProject(state.staging / "data" / path, input, audio);
        if (!session) return fail(session.error());
        state.add("data/" + path, *session);
    }
    std::error_code ignored;
    fs::permissions(state.staging / "data/08_verify/verify.sh", fs::perms::owner_exec | fs::perms::group_exec |
                    fs::perms::others_exec, fs::perm_options::add, ignored);
    const Result<FileDigest> written =
        writeHashed(state.staging / "data/manifest.json", manifestJson(input, papers, state.files, cover));
    if (!written) return fail(written.error());
    state.add("data/manifest.json", *written);
    return {};
}

// Tag files of RFC 8493; answers the SHA-256 of manifest-sha256.txt.
Result<Hash> writeTags(const StagedPack::State& state, const PackInput& input, const PackPapers& papers) {
    std::string shorter, longer;
    int64_t bytes = 0;
    for (const PackFile& file : state.files) {
        shorter += file.sha256.hex() + "  " + file.path + "\n";
        longer += file.sha512 + "  " + file.path + "\n";
        bytes += file.bytes;
    }
    std::string info;
    const auto line = [&](std::string_view label, const std::string& value) {
        if (!value.empty()) info += std::string(label) + ": " + oneLine(value) + "\n";
    };
    line("Source-Organization", input.studio);
    line("External-Description", input.cueTitle + ", revision " + std::to_string(input.revision) +
                                     (input.preview ? ", " + std::string(kNotCleared) : std::string()));
    line("External-Identifier", papers.clearanceNumber);
    line("Bagging-Date", input.date);
    line("Payload-Oxum", std::to_string(bytes) + "." + std::to_string(state.files.size()));
    line("Bag-Software-Agent", input.software);
    std::string tags;
    Hash payload;
    for (const auto& [name, text] : {std::pair<std::string, std::string_view>{"bag-info.txt", info},
                                     {"bagit.txt", kBagDeclaration},
                                     {"manifest-sha256.txt", shorter},
                                     {"manifest-sha512.txt", longer}}) {
        const Result<FileDigest> written = writeHashed(state.staging / name, text);
        if (!written) return fail(written.error());
        tags += written->sha256.hex() + "  " + name + "\n";
        if (name == "manifest-sha256.txt") payload = written->sha256;
    }
    const Result<FileDigest> written = writeHashed(state.staging / "tagmanifest-sha256.txt", tags);
    if (!written) return fail(written.error());
    return payload;
}

void syncFolder(const fs::path& folder) {
    if (const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

Result<void> moveIntoPlace(StagedPack::State& state) {
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(state.staging, ignored)) {
        if (entry.is_directory(ignored)) syncFolder(entry.path());
    }
    syncFolder(state.staging);
    // Replaces an empty folder, refuses any other: two writers of one pack cannot mix.
    if (std::rename(state.staging.c_str(), state.target.c_str()) != 0) {
        if (errno == ENOTEMPTY || errno == EEXIST) {
            return fail(Code::Conflict, state.target.string() + " was written by somebody else meanwhile. "
                                            "Choose another folder or check that pack with “fermata verify”.");
        }
        return fail(errnoError("move the pack to", state.target));
    }
    state.finished = true;
    syncFolder(state.target.parent_path());
    return {};
}

}  // namespace

Result<PackReport> finishPack(StagedPack staged, const PackInput& input, const PackPapers& papers) {
    StagedPack::State& state = staged.state();
    if (const Result<void> checked = checkClearance(input, papers, staged); !checked) return fail(checked.error());
    if (const Result<void> written = writePapers(state, input, papers); !written) return fail(written.error());
    const Result<Hash> payload = writeTags(state, input, papers);
    if (!payload) return fail(payload.error());
    if (const Result<void> moved = moveIntoPlace(state); !moved) return fail(moved.error());
    PackReport report{state.target, state.files, *payload, 0};
    for (const PackFile& file : report.files) report.bytes += file.bytes;
    return report;
}

}  // namespace fermata
