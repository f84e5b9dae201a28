// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the house: deliver, verify, make.
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <thread>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/studio/cutdown_cue.h"
#include "core/studio/deliver_cue.h"
#include "core/studio/make_run.h"
#include "core/studio/names.h"
#include "core/studio/verify_cue.h"

namespace fermata::cli {
namespace fs = std::filesystem;
namespace {

Json packJson(const DeliverResult& delivery) {
    Json files = Json::array();
    for (const PackFile& file : delivery.pack.files) {
        files.push_back({{"path", file.path}, {"sha256", file.sha256.hex()}, {"bytes", file.bytes}});
    }
    Json versions = Json::array(), masters = Json::array();
    for (const PackVersion& version : delivery.versions) {
        versions.push_back({{"name", version.name}, {"what", version.what}, {"stems", version.stems}, {"note", version.note},
                            {"loudness", toJson(version.masterLoudness)}, {"mix_loudness", toJson(version.mixLoudness)}});
    }
    for (const PackMaster& master : delivery.masters) {
        masters.push_back({{"name", master.name}, {"standard", master.standard}, {"trim", master.note}, {"loudness", toJson(master.loudness)}});
    }
    return {{"folder", delivery.pack.folder.string()}, {"manifest_sha256", delivery.pack.payload.hex()}, {"bytes", delivery.pack.bytes},
            {"overall", delivery.overall}, {"trim", delivery.trimNote}, {"versions", versions}, {"masters", masters},
            {"mastered_stems", delivery.masteredNote}, {"notes", delivery.notes}, {"files", files}};
}

std::string versionsText(const DeliverResult& delivery) {
    Rows rows{{"version", "what", "LUFS", "dBTP", "note"}};
    const auto row = [&](const std::string& name, const std::string& what, const Loudness& loudness, const std::string& note) {
        char lufs[32], peak[32];
        std::snprintf(lufs, sizeof lufs, "%.1f", loudness.integrated);
        std::snprintf(peak, sizeof peak, "%.1f", loudness.truePeak);
        rows.push_back({name, what, lufs, peak, note});
    };
    for (const PackVersion& version : delivery.versions) row(version.name, version.what, version.masterLoudness, version.note);
    for (const PackMaster& master : delivery.masters) row("master_" + master.name, master.standard, master.loudness, master.note);
    std::string text = rows.size() > 1 ? table(rows) : "";
    if (!delivery.masteredNote.empty()) text += "mastered stems: " + delivery.masteredNote + "\n";
    for (const std::string& note : delivery.notes) text += "note: " + note + "\n";
    return text;
}

std::string familyLine(const CueInfo& cue, int revision, const std::vector<CueInfo>& children) {
    std::string line = "One family, each length in a pack of its own beside this one: " + packName(cue.title, revision);
    for (const CueInfo& child : children) line += ", " + packName(child.title, child.newestRevision);
    return line + ".";
}

Result<Answer> deliver(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    if (!arguments.has("out")) return fail(Code::InvalidArgument, "Say where the pack goes: --out DIR.");
    DeliverRequest request;
    request.cue = found->first.id;
    request.revision = found->second.number;
    request.out = arguments.value("out");
    request.preview = arguments.has("preview");
    request.versions.alternates = arguments.has("alternates");
    request.versions.masteredStems = arguments.has("mastered-stems");
    if (arguments.has("loudness")) {
        for (const std::string& name : splitText(arguments.value("loudness"), ',')) {
            const auto named = findLoudness(loudnessFile(session->studio()), trimmed(name));
            if (!named) return fail(named.error());
            request.versions.loudness.push_back(*named);
        }
    }
    const std::string kind = arguments.value("kind", "picture");
    if (kind != "picture" && kind != "game") {
        return fail(Code::InvalidArgument, "--kind is “" + kind + "”; it must be picture or game.");
    }
    request.exchange = arguments.has("exchange");
    request.forGame = kind == "game";
    if (arguments.has("states")) {
        if (!request.forGame) return fail(Code::InvalidArgument, "--states belongs to --kind game.");
        const auto states = statesFrom(arguments.value("states"));
        if (!states) return fail(states.error());
        request.game = *states;
        request.gameOrigin = arguments.value("states");
    }
    const auto folder = makeFolder(request.out);
    if (!folder) return fail(folder.error());
    std::vector<CueInfo> family;
    if (arguments.has("family")) {
        auto children = cutdownsOf(session->catalog(), found->first.id, request.revision);
        if (!children) return fail(children.error());
        family = std::move(*children);
        if (family.empty()) {
            return fail(Code::NotFound, "“" + found->first.title + "” revision " + std::to_string(request.revision) + " has no cut-downs; fermata cutdown makes them.");
        }
        // Nobody should find out at the third pack that the fourth may not leave.
        for (const CueInfo& child : family) {
            const auto ready = request.preview ? Result<void>() : session->catalog().checkDelivery(child.id, child.newestRevision);
            if (!ready) return fail(ready.error().code, child.title + ": " + ready.error().message);
        }
        request.readFirst = {familyLine(found->first, request.revision, family)};
    }
    const auto done = deliverCue(session->studio(), request, session->progress());
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = packJson(*done);
    answer.json["preview"] = request.preview;
    answer.json["timings"] = timingsJson(done->timings);
    answer.text = std::string(request.preview ? "preview pack, NOT CLEARED: " : "pack: ") + done->pack.folder.string() + "\n" +
                  std::to_string(done->pack.files.size()) + " files, " + std::to_string(done->pack.bytes / 1048576) + " MiB, manifest SHA-256 " +
                  done->pack.payload.hex() + "\n" + (done->trimNote.empty() ? "" : done->trimNote + "\n") + versionsText(*done) + "time: " + timingsText(done->timings) + "\n";
    answer.json["family"] = Json::array();
    for (const CueInfo& child : family) {
        request.cue = child.id;
        request.revision = child.newestRevision;
        const auto pack = deliverCue(session->studio(), request, session->progress());
        if (!pack) return fail(pack.error().code, child.title + ": " + pack.error().message + " The packs before it are written.");
        answer.json["family"].push_back(packJson(*pack));
        answer.text += child.title + ": " + pack->pack.folder.string() + ", manifest SHA-256 " + pack->pack.payload.hex() + "\n" + versionsText(*pack);
    }
    return answer;
}

Answer verdict(const std::vector<std::string>& checks, const std::vector<std::string>& faults) {
    Answer answer;
    answer.json = {{"sound", faults.empty()}, {"checks", checks}, {"faults", faults}};
    for (const std::string& check : checks) answer.text += "checked: " + check + "\n";
    for (const std::string& fault : faults) answer.text += "FAULT: " + fault + "\n";
    answer.text += faults.empty() ? "sound: everything that can be checked agrees\n" : std::to_string(faults.size()) + " faults\n";
    answer.exit = faults.empty() ? 0 : 8;
    return answer;
}

Result<Answer> verifyPackPath(const std::string& path, const Arguments& arguments) {
    const auto checked = verifyPack(path, progressFor(arguments));
    if (!checked) return fail(checked.error());
    std::vector<std::string> faults;
    for (const PackFinding& finding : checked->findings) faults.push_back(finding.file + ": " + finding.problem);
    return verdict(checked->checks, faults);
}

// An issued clearance on its own: its JSON is canonical, and the PDF beside it names its hash.
Result<Answer> verifyClearanceFile(const std::string& path) {
    const auto text = readFile(path);
    if (!text) return fail(text.error());
    const auto json = parseJson(*text, path);
    if (!json) return fail(json.error());
    if (!json->is_object() || json->value("format", "") != "fermata-clearance-1") {
        return fail(Code::InvalidArgument, path + " is neither a pack nor a clearance of Fermata.");
    }
    std::vector<std::string> faults;
    if (canonicalJson(*json) != *text) faults.push_back(path + " is not in canonical form: it was changed after it was issued.");
    return verdict({"canonical JSON of " + json->value("number", "") + ", SHA-256 " + sha256(*text).hex() + " (compare with the PDF's first page)",
                    "signatures: none are made by this version"},
                   faults);
}

Result<Answer> verify(Session*, const Arguments& arguments) {
    const auto what = arguments.word(0, "pack, clearance or cue: fermata verify PATH|CUE");
    if (!what) return fail(what.error());
    if (what->empty()) return fail(Code::InvalidArgument, "Say which pack, clearance or cue: fermata verify PATH|CUE.");
    std::error_code ignored;
    if (fs::is_directory(*what, ignored)) return verifyPackPath(*what, arguments);
    if (fs::is_regular_file(*what, ignored)) {
        if (!what->ends_with(".json")) {
            return fail(Code::InvalidArgument, *what + " is not a pack (a folder with bagit.txt) and not a clearance (.json).");
        }
        return verifyClearanceFile(*what);
    }
    if (what->front() == '/' || what->front() == '.' || what->ends_with(".json")) {
        return fail(Code::NotFound, "There is no file or folder " + *what + ".");
    }
    auto session = Session::open(arguments);
    if (!session) return fail(session.error());
    const auto cue = findCue((*session)->catalog(), *what);
    if (!cue && what->find('/') != std::string::npos) {
        return fail(cue.error().code, "There is no file or folder " + *what + " and no such cue. " + cue.error().message);
    }
    if (!cue) return fail(cue.error());
    const auto checked = verifyCue((*session)->studio(), cue->id, (*session)->progress());
    if (!checked) return fail(checked.error());
    return verdict(checked->checks, checked->faults);
}

// Asks the work to stop when the time is up; nothing is left half-done.
class Deadline {
  public:
    explicit Deadline(int seconds) {
        if (seconds <= 0) return;
        m_thread = std::jthread([seconds](const std::stop_token& stop) {
            for (int tenth = 0; tenth < seconds * 10 && !stop.stop_requested(); ++tenth) std::this_thread::sleep_for(std::chrono::milliseconds(100));
            if (!stop.stop_requested()) cancelRequested() = true;
        });
    }

  private:
    std::jthread m_thread;
};

Result<Answer> make(Session* session, const Arguments& arguments) {
    const auto file = arguments.word(0, "spec: fermata make SPEC.json --key KEY --out DIR");
    if (!file) return fail(file.error());
    if (!arguments.has("key")) return fail(Code::InvalidArgument, "--key KEY is needed: the same key and spec give the same pack again.");
    if (!arguments.has("out")) return fail(Code::InvalidArgument, "Say where the pack goes: --out DIR.");
    int seconds = 0;
    if (arguments.has("deadline")) {
        std::string text = arguments.value("deadline");
        if (text.ends_with("s")) text.pop_back();
        const auto at = parsePosition(text, FrameRate{}, 0);
        if (!at) return fail(Code::InvalidArgument, "--deadline: " + at.error().message);
        seconds = static_cast<int>((at->value + kSampleRate - 1) / kSampleRate);
    }
    const auto text = readFile(*file);
    if (!text) return fail(text.error());
    const auto json = parseJson(*text, *file);
    if (!json) return fail(json.error());
    const auto spec = makeSpecFromJson(*json, *file);
    if (!spec) return fail(spec.error());
    const auto folder = makeFolder(arguments.value("out"));
    if (!folder) return fail(folder.error());
    const Deadline deadline(seconds);
    const auto done = makeRun(session->studio(), *spec, arguments.value("key"), arguments.value("out"), session->progress());
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = cueJson(session->studio(), done->cue, done->revision);
    answer.json["repeated"] = done->repeated;
    answer.json["pack"] = packJson(done->delivery);
    answer.json["timings"] = timingsJson(done->timings);
    answer.text = std::string(done->repeated ? "the pack of this key again: " : "preview pack, NOT CLEARED: ") + done->delivery.pack.folder.string() +
                  "\nrevision " + done->revision.hash().hex() + "\ntime: " + timingsText(done->timings) + "\n";
    return answer;
}

}  // namespace

std::vector<Command> deliveryCommands() {
    return {
        {{"deliver"}, "CUE", "Writes the pack; refused unless everything is approved and cleared.",
         {{"revision", "N", "which revision"}, {"out", "DIR", "where the pack's folder is made"}, {"preview", "", "for listening, marked NOT CLEARED"},
          {"family", "", "and every cut-down of this revision, each in a pack of its own beside it"},
          {"alternates", "", "also without melody, without drums, underscore, loop and sting"},
          {"mastered-stems", "", "also each stem with the master's gain"},
          {"loudness", "TARGETS", "also the master for ebu-r128, atsc-a85, arib-tr-b32, op-59, podcast or streaming; several with commas"},
          {"exchange", "", "with a DAWproject that holds the stems"},
          {"kind", "KIND", "game adds states for a game engine; picture by default"},
          {"states", "FILE", "game.json; without it states are derived from the sections' energies"}},
         true, deliver},
        {{"verify"}, "PATH|CUE", "Checks a pack, a clearance or the whole history of a cue.", {}, false, verify},
        {{"make"}, "SPEC.json", "Unattended: from a spec to a preview pack.",
         {{"key", "KEY", "the same key and spec give the same pack again"}, {"out", "DIR", "where the pack's folder is made"},
          {"deadline", "TIME", "give up after this, e.g. 90s; nothing is left half-done"}},
         true, make},
    };
}

}  // namespace fermata::cli
