// SPDX-License-Identifier: GPL-3.0-or-later
// Checking a pack believes nothing inside it: paths that leave the pack and links are findings, never followed.
#include <algorithm>
#include <set>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/formats/bwf.h"
#include "core/formats/foreign_json.h"
#include "core/formats/pack_state.h"
#include "core/formats/source_mark.h"

namespace fermata {
namespace fs = std::filesystem;
namespace {

// What is made at the edges of a loop and a sting (core/studio/versions.cpp): 10 ms and 5 ms.
constexpr size_t kLoopEdge = 480, kStingEdge = 240;

using Hashes = std::map<std::string, std::string>;  // Path inside the pack -> hex.

class Verifier {
  public:
    Verifier(fs::path root, const Progress& progress) : m_root(std::move(root)), m_progress(progress) {}

    Result<PackVerification> run() {
        readPayload();
        digest();
        if (m_progress.cancelled()) return fail(Code::Cancelled, "Checking the pack was cancelled.");
        checkBag();
        checkManifestJson();
        checkClearance();
        checkSum();
        checkGame();
        std::stable_sort(m_out.findings.begin(), m_out.findings.end(),
                         [](const PackFinding& a, const PackFinding& b) { return a.file < b.file; });
        m_progress.at("checking", 1000);
        return std::move(m_out);
    }

  private:
    void found(std::string_view file, std::string problem) {
        m_out.findings.push_back({std::string(file), std::move(problem)});
    }
    void checked(std::string what) { m_out.checks.push_back(std::move(what)); }

    // Every file below the root, without following links.
    void readPayload() {
        std::error_code error;
        for (fs::recursive_directory_iterator it(m_root, error), end; !error && it != end; it.increment(error)) {
            const std::string path = it->path().lexically_relative(m_root).generic_string();
            const fs::file_status status = it->symlink_status(error);
            if (fs::is_directory(status)) continue;
            if (fs::is_regular_file(status)) m_present.insert(path);
            else found(path, "It is a link or a device, not a file; a pack holds plain files only.");
        }
        if (error) found("", "The folder cannot be read completely: " + error.message() + ".");
    }

    void digest() {
        size_t done = 0;
        for (const std::string& path : m_present) {
            if (m_progress.cancelled()) return;
            const Result<FileDigest> digest = digestFile(m_root / path);
            if (digest) m_digests[path] = *digest;
            else found(path, digest.error().message);
            m_progress.at("hashing", static_cast<int>(++done * 700 / m_present.size()));
        }
    }

    std::string hashOf(const std::string& path, bool longer) const {
        const auto at = m_digests.find(path);
        if (at == m_digests.end()) return {};
        return longer ? at->second.sha512 : at->second.sha256.hex();
    }

    std::optional<std::string> text(const std::string& path) {
        if (!m_digests.contains(path)) return std::nullopt;
        Result<std::string> bytes = readFile(m_root / path);
        if (bytes) return std::move(*bytes);
        found(path, bytes.error().message);
        return std::nullopt;
    }

    Hashes readManifest(const std::string& name, size_t digits) {
        Hashes hashes;
        const std::optional<std::string> lines = text(name);
        if (!lines) {
            found(name, "It is missing: without it the files cannot be checked completely.");
            return hashes;
        }
        std::string_view rest = *lines;
        for (int number = 1; !rest.empty(); ++number) {
            const size_t end = rest.find('\n');
            const std::string line(rest.substr(0, end));
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
            const std::string hash = line.substr(0, std::min(digits, line.size()));
            const bool hex = hash.find_first_not_of("0123456789abcdef") == std::string::npos;
            const std::string path = line.size() > digits + 2 ? line.substr(digits + 2) : "";
            if (!hex || line.substr(hash.size(), 2) != "  " || !staysInside(path) || end == std::string_view::npos) {
                found(name, "Line " + std::to_string(number) + " is no whole line of a hash and a file name inside the pack.");
            } else if (!hashes.emplace(path, hash).second) {
                found(name, "Line " + std::to_string(number) + " repeats " + path + ".");
            }
        }
        return hashes;
    }

    void checkBag() {
        const std::optional<std::string> declaration = text("bagit.txt");
        if (!declaration) found("bagit.txt", "It is missing.");
        else if (*declaration != kBagDeclaration) found("bagit.txt", "It is not the declaration of a BagIt 1.0 bag.");
        if (m_digests.contains("manifest-sha256.txt")) m_out.payload = m_digests["manifest-sha256.txt"].sha256;
        const Hashes shorter = readManifest("manifest-sha256.txt", 64);
        const Hashes longer = readManifest("manifest-sha512.txt", 128);
        std::set<std::string> all;
        for (const Hashes* hashes : {&shorter, &longer}) {
            for (const auto& [path, hash] : *hashes) all.insert(path);
        }
        for (const std::string& path : m_present) {
            if (path.starts_with("data/")) all.insert(path);
        }
        for (const std::string& path : all) checkPayloadFile(path, shorter, longer);
        checked(std::to_string(all.size()) + " files against SHA-256 and SHA-512, none missing, none too many");
        checkTags();
        checkOxum();
    }

    void checkPayloadFile(const std::string& path, const Hashes& shorter, const Hashes& longer) {
        const auto one = shorter.find(path);
        const auto two = longer.find(path);
        if (!path.starts_with("data/")) return found("manifest-sha256.txt", "It lists " + path + ", outside data/.");
        if (!m_present.contains(path)) return found(path, "It is missing.");
        if (one == shorter.end() && two == longer.end()) {
            return found(path, "It is not part of the delivery: no manifest lists it.");
        }
        const bool sameOne = one != shorter.end() && one->second == hashOf(path, false);
        const bool sameTwo = two != longer.end() && two->second == hashOf(path, true);
        if (sameOne && sameTwo) return;
        // When one hash still holds, the file is whole and the other list was changed.
        if (sameTwo) return found("manifest-sha256.txt", "Its line for " + path + " was changed or removed.");
        if (sameOne) return found("manifest-sha512.txt", "Its line for " + path + " was changed or removed.");
        found(path, "It was changed after the pack was made: its hashes are not those of the manifests.");
    }

    void checkTags() {
        const Hashes tags = readManifest("tagmanifest-sha256.txt", 64);
        for (const auto& [path, hash] : tags) {
            if (!m_present.contains(path)) found(path, "It is missing; tagmanifest-sha256.txt lists it.");
            else if (hash != hashOf(path, false)) {
                found(path, "It does not match tagmanifest-sha256.txt: one of the two was changed.");
            }
        }
        for (const std::string& path : m_present) {
            if (!path.starts_with("data/") && path != "tagmanifest-sha256.txt" && !tags.contains(path)) {
                found(path, "It is not part of the delivery: tagmanifest-sha256.txt does not list it.");
            }
        }
        checked("the manifests themselves against tagmanifest-sha256.txt");
    }

    void checkOxum() {
        const std::optional<std::string> info = text("bag-info.txt");
        if (!info) return found("bag-info.txt", "It is missing.");
        int64_t bytes = 0;
        size_t count = 0;
        for (const auto& [path, digest] : m_digests) {
            if (!path.starts_with("data/")) continue;
            bytes += digest.bytes;
            ++count;
        }
        const std::string oxum = "Payload-Oxum: " + std::to_string(bytes) + "." + std::to_string(count);
        if (("\n" + *info).find("\n" + oxum + "\n") == std::string::npos) {
            found("bag-info.txt", "Its Payload-Oxum is not “" + oxum + "”: the amount of data differs.");
        }
    }

    void checkManifestJson() {
        static const std::string kName = "data/manifest.json";
        const std::optional<std::string> bytes = text(kName);
        if (!bytes) return found(kName, "It is missing or cannot be read.");
        const Result<Json> parsed = parseForeign(*bytes, kName);
        if (!parsed) return found(kName, parsed.error().message);
        m_out.manifest = *parsed;
        if (member(*parsed, "format") != "fermata-pack-1") return found(kName, "It is no “fermata-pack-1” manifest.");
        std::set<std::string> listed = {kName};
        for (const Json& file : child(*parsed, "files")) {
            const std::string path = member(file, "path");
            if (!listed.insert(path).second) found(kName, "It lists " + path + " twice.");
            if (!m_digests.contains(path)) found(kName, "It lists “" + path + "”, which is not there.");
            else if (member(file, "sha256") != hashOf(path, false) || number(file, "bytes") != m_digests[path].bytes) {
                found(path, "Its hash or size is not what data/manifest.json says.");
            }
        }
        for (const std::string& path : m_present) {
            if (path.starts_with("data/") && !listed.contains(path)) found(path, "data/manifest.json does not list it.");
        }
        const bool preview = member(*parsed, "state") != "issued";
        const std::string readFirst = text("data/00_READ_FIRST.txt").value_or("");
        if (preview != (readFirst.find(kNotCleared) != std::string::npos)) {
            found("data/00_READ_FIRST.txt", "It does not say the same about being cleared as data/manifest.json.");
        }
        checked("data/manifest.json against the files");
    }

    void checkClearance() {
        const Json clearance = child(m_out.manifest, "clearance");
        const std::string path = member(clearance, "json");
        if (path.empty()) {
            if (member(m_out.manifest, "state") == "issued") {
                found("data/manifest.json", "The pack says that it is issued but names no clearance.");
            }
            return;
        }
        if (const std::string pdf = member(clearance, "pdf"); !pdf.empty() && m_digests.contains(pdf)) {
            m_out.clearancePdf = m_root / pdf;
            if (member(clearance, "pdf_sha256") != hashOf(pdf, false)) found(pdf, "It is not the PDF that was issued.");
        }
        const std::optional<std::string> bytes = staysInside(path) ? text(path) : std::nullopt;
        if (!bytes) return found(path, "The clearance is missing or cannot be read.");
        m_out.clearanceJson = m_root / path;
        m_out.clearanceJsonHash = sha256(*bytes);
        const Result<Json> document = parseForeign(*bytes, path);
        if (!document) return found(path, document.error().message);
        if (canonicalJson(*document) != *bytes) found(path, "It is not canonical JSON (RFC 8785): it was rewritten.");
        if (!holdsString(*document, member(m_out.manifest, "revision_hash"))) {
            found(path, "The clearance does not name the revision of this pack.");
        }
        const Hashes named = namedHashes(*document);
        size_t count = 0;
        for (const std::string& file : m_present) {
            if (!file.starts_with("data/02_masters/") && !file.starts_with("data/03_stems/")) continue;
            const auto at = named.find(baseName(file));
            if (at == named.end()) continue;
            ++count;
            if (at->second != hashOf(file, false)) found(file, "The clearance names another hash for this file.");
        }
        std::map<std::string, std::string> audio;
        for (const std::string& file : m_present) {
            if (file.ends_with(".wav") || file.ends_with(".mp3")) audio[file] = hashOf(file, false);
        }
        const std::vector<PackFinding> open = checkCover(m_out.manifest, *document, audio);
        m_out.findings.insert(m_out.findings.end(), open.begin(), open.end());
        if (child(m_out.manifest, "covered").is_array()) checked("that the clearance covers each of " + std::to_string(audio.size()) + " audio files: named there, or made of those that are");
        if (count == 0 && member(m_out.manifest, "state") == "issued") {
            found(path, "The clearance names none of the audio files of this pack.");
        }
        checked("the clearance: canonical, of this revision, " + std::to_string(count) + " audio files with its hashes");
        checkMarks(*document, path);
    }

    // A clearance that says so is true of each file here that can carry the mark, also of those it does not name.
    void checkMarks(const Json& document, const std::string& clearance) {
        const Json evidence = child(document, "s7_evidence");
        if (child(evidence, "machine_readable_mark") != true) return;
        std::map<std::string, std::string> named;
        for (const Json& file : child(evidence, "files")) named[member(file, "name")] = member(file, "digital_source_type");
        size_t count = 0;
        for (const std::string& file : m_present) {
            if (!file.starts_with("data/") || !isAudio(file)) continue;
            const Result<std::string> type = sourceTypeOfFile(m_root / file);
            const auto at = named.find(baseName(file));
            ++count;
            if (!type) found(file, type.error().message);
            else if (type->empty()) found(file, "It carries no machine-readable mark of how it was made; " + baseName(clearance) + " says that the files do.");
            else if (at != named.end() && at->second != *type) found(file, "Its mark says “" + *type + "”, " + baseName(clearance) + " says “" + at->second + "”.");
        }
        checked("the machine-readable mark (IPTC digital source type) in " + std::to_string(count) + " audio files");
    }

    std::optional<BwfFile> sound(const std::string& path) {
        if (!m_digests.contains(path)) {
            found("data/manifest.json", "It names the sound file “" + path + "”, which is not there.");
            return std::nullopt;
        }
        Result<BwfFile> file = readBwf(m_root / path);
        if (!file) {
            found(path, file.error().message);
            return std::nullopt;
        }
        if (file->timeReference != number(m_out.manifest, "time_reference")) {
            found(path, "Its time reference is not the picture start that data/manifest.json gives.");
        }
        return std::move(*file);
    }

    void checkSum() {
        const Json stems = child(m_out.manifest, "stems");
        const std::string mixPath = member(child(m_out.manifest, "mix"), "file");
        if (mixPath.empty() || !stems.is_array() || stems.empty()) return;
        const std::optional<BwfFile> mix = sound(mixPath);
        const std::optional<BwfFile> master = sound(member(child(m_out.manifest, "master"), "file"));
        if (!mix || !master) return;
        const int64_t preRollFrames = number(m_out.manifest, "pre_roll_samples");
        const int64_t frames = number(m_out.manifest, "length_samples");
        if (preRollFrames < 0 || frames < 0 || preRollFrames > mix->frames || mix->frames - preRollFrames != frames ||
            master->frames != mix->frames) {
            return found(mixPath, "Mix, master and data/manifest.json do not have the same length.");
        }
        const auto from = static_cast<size_t>(preRollFrames) * 2;
        std::vector<int32_t> rest(mix->audio.begin() + static_cast<ptrdiff_t>(from), mix->audio.end());
        size_t done = 0;
        for (const Json& stem : stems) {
            const std::string path = member(stem, "file");
            const std::optional<BwfFile> file = sound(path);
            if (!file) return;
            if (file->frames != mix->frames) return found(path, "It is not as long as the mix.");
            std::transform(rest.begin(), rest.end(), file->audio.begin() + static_cast<ptrdiff_t>(from), rest.begin(),
                           std::minus<>());
            m_progress.at("adding up the stems", 700 + static_cast<int>(++done * 290 / stems.size()));
        }
        const auto wrong = std::find_if(rest.begin(), rest.end(), [](int32_t value) { return value != 0; });
        if (wrong != rest.end()) {
            found(mixPath, "It is not the sum of the stems: the first difference is at frame " +
                               std::to_string((wrong - rest.begin()) / 2) + ".");
        }
        checked("the sum of " + std::to_string(stems.size()) + " stems against the mix, " + std::to_string(frames) +
                " frames, sample for sample");
        for (const Json& version : child(m_out.manifest, "versions")) {
            if (child(version, "whole") == true) checkVersion(version, from);
            else checkPart(version, *mix, *master, from);
        }
    }

    // An alternate is cleared by being nothing but the sum of stems that are.
    void checkVersion(const Json& version, size_t from) {
        const std::string path = member(version, "mix_file");
        const std::optional<BwfFile> mix = sound(path);
        if (!mix) return;
        std::vector<int32_t> rest = mix->audio;
        for (const Json& name : child(version, "stems")) {
            std::string file;
            for (const Json& stem : child(m_out.manifest, "stems")) {
                if (name.is_string() && member(stem, "name") == name.get<std::string>()) file = member(stem, "file");
            }
            const std::optional<BwfFile> stem = sound(file);
            if (!stem) return;
            if (stem->audio.size() != rest.size()) return found(path, "It is not as long as its stems.");
            std::transform(rest.begin(), rest.end(), stem->audio.begin(), rest.begin(), std::minus<>());
        }
        if (std::any_of(rest.begin() + static_cast<ptrdiff_t>(std::min(from, rest.size())), rest.end(), [](int32_t value) { return value != 0; })) {
            found(path, "It is not the sum of the stems that data/manifest.json names for it.");
        }
        checked("the alternate " + member(version, "name") + " against its stems, sample for sample");
    }

    // Loop and sting are stretches of mix and master, but for the loop's last 10 ms, which lead into its start, and the
    // sting's first 5, which fade in.
    void checkPart(const Json& version, const BwfFile& mix, const BwfFile& master, size_t from) {
        const bool loops = child(version, "loops") == true;
        const auto start = static_cast<size_t>(std::max<int64_t>(0, number(version, "start_sample"))) * 2 + from;
        for (const auto& [key, whole] : {std::pair{"mix_file", &mix}, {"file", &master}}) {
            const std::string path = member(version, key);
            const Result<BwfFile> file = m_digests.contains(path) ? readBwf(m_root / path) : Result<BwfFile>(fail(Code::NotFound, "It is not there."));
            if (!file) return found(path, file.error().message);
            const size_t samples = file->audio.size();
            const auto head = std::min<size_t>(samples, loops ? 0 : kStingEdge * 2), tail = std::min<size_t>(samples, loops ? kLoopEdge * 2 : 0);
            if (start > whole->audio.size() || samples > whole->audio.size() - start ||
                (head + tail < samples && !std::equal(file->audio.begin() + static_cast<ptrdiff_t>(head), file->audio.end() - static_cast<ptrdiff_t>(tail),
                                                     whole->audio.begin() + static_cast<ptrdiff_t>(start + head)))) {
                found(path, "It is not the stretch of " + std::string(whole == &mix ? "the mix" : "the master") + " that data/manifest.json names for it.");
            }
        }
        checked("the " + std::string(loops ? "loop " : "") + member(version, "name") + " against mix and master, sample for sample but for its " +
                (loops ? "last 10 ms, which lead into its start" : "5 ms of fade-in"));
    }

    void checkGame() {
        if (!child(m_out.manifest, "game").is_object()) return;
        const GameFindings game = checkGameFiles(m_root, m_out.manifest);
        m_out.findings.insert(m_out.findings.end(), game.findings.begin(), game.findings.end());
        checked(std::to_string(game.sound) + " game files: length, entry and exit cue; their sound against the stems, sample for sample");
        if (game.ofOtherCues > 0) {
            checked(std::to_string(game.ofOtherCues) + " game files of other cues, which the clearance covers too: length, entry and exit cue; their stems are in those cues' own packs");
        }
    }

    fs::path m_root;
    const Progress& m_progress;
    PackVerification m_out;
    std::set<std::string> m_present;
    std::map<std::string, FileDigest> m_digests;
};

bool looksLikePack(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(folder / "bagit.txt", ignored) || fs::exists(folder / "manifest-sha256.txt", ignored);
}

}  // namespace

Result<PackVerification> verifyPack(const fs::path& folder, const Progress& progress) {
    std::error_code error;
    const std::string name = folder.string();
    if (!fs::exists(folder, error)) {
        return fail(Code::InvalidArgument, name + " does not exist. Name the folder that holds bagit.txt.");
    }
    if (!fs::is_directory(folder, error)) {
        return fail(Code::InvalidArgument, name + " is a file, not a pack. Name the folder that holds bagit.txt; "
                                               "unpack a ZIP archive first.");
    }
    if (!looksLikePack(folder)) {
        std::vector<std::string> near;
        const fs::path above = fs::absolute(folder, error).lexically_normal() / "..";
        if (looksLikePack(above)) near.push_back(above.lexically_normal().string());
        for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
            if (entry.is_directory(error) && looksLikePack(entry.path())) near.push_back(entry.path().string());
        }
        std::sort(near.begin(), near.end());
        return fail(Code::InvalidArgument,
                    name + " is not a pack: it holds no bagit.txt and no manifest." +
                        (near.empty() ? " Name the folder that “fermata deliver” wrote."
                                      : " Did you mean " + joined(near, " or ") + "?"));
    }
    return Verifier(folder, progress).run();
}

}  // namespace fermata
