// SPDX-License-Identifier: GPL-3.0-or-later
// Own recordings: import.
#include <charconv>
#include <cmath>
#include <cstdio>
#include <sstream>

#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/studio/import_cue.h"

namespace fermata::cli {
namespace {

Result<double> numberOption(const Arguments& arguments, std::string_view name, double least, double most) {
    const std::string text = arguments.value(name);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data() + (text.starts_with('+') ? 1 : 0), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && value >= least && value <= most) return value;
    char range[64];
    std::snprintf(range, sizeof range, "a number from %g to %g", least, most);
    return fail(Code::InvalidArgument, "--" + std::string(name) + " is “" + text + "”; it must be " + range + ".");
}

Result<std::optional<bool>> yesNo(const Arguments& arguments, std::string_view name) {
    if (!arguments.has(name)) return std::optional<bool>();
    const std::string text = arguments.value(name);
    if (text == "yes" || text == "no") return std::optional(text == "yes");
    return fail(Code::InvalidArgument, "--" + std::string(name) + " is “" + text + "”; say yes or no.");
}

Result<MaterialFact> material(const Arguments& arguments) {
    MaterialFact fact;
    fact.name = arguments.value("title");
    fact.maker = arguments.value("author");
    fact.kind = arguments.value("kind", "recording");
    fact.licence = arguments.value("licence");
    fact.attribution = arguments.value("credit");
    fact.until = arguments.value("until");
    fact.proof = arguments.value("proof");
    const auto commercial = yesNo(arguments, "commercial");
    if (!commercial) return fail(commercial.error());
    fact.commercial = *commercial;
    const auto exclusive = yesNo(arguments, "exclusive");
    if (!exclusive) return fail(exclusive.error());
    fact.exclusive = *exclusive;
    for (const auto& [name, target] : {std::pair("media", &fact.media), std::pair("territory", &fact.territory)}) {
        std::istringstream list(arguments.value(name));
        for (std::string item; std::getline(list, item, ',');) {
            if (!item.empty()) target->push_back(item);
        }
    }
    return fact;
}

Json importJson(Session& session, const ImportResult& made) {
    Json json = cueJson(session.studio(), made.cue, made.revision);
    json["material"] = toJson(made.material);
    json["cells"] = made.cells;
    json["start_sample"] = made.start.value;
    json["end_sample"] = made.end.value;
    json["gain_milli_db"] = made.gainMilliDb;
    json["lufs"] = made.lufs;
    json["replaced_lufs"] = made.replacedLufs;
    json["ring_outs"] = Json::array();
    for (const RingOut& item : made.ringOuts) {
        json["ring_outs"].push_back({{"section", item.section}, {"stem", item.stem}, {"old_ring_out_db", item.oldDb}, {"window_db", item.windowDb}, {"audible", item.audible()}});
    }
    json["notes"] = made.notes;
    json["timings"] = timingsJson(made.timings);
    return json;
}

std::string missingText(const MaterialRecord& record) {
    std::vector<std::string> missing;
    if (record.fact.licence.empty()) missing.emplace_back("a licence (--licence)");
    if (record.fact.licenceSha256.empty()) missing.emplace_back("its paper (--paper)");
    if (record.fact.commercial != true) missing.emplace_back("that it may be used in paid work (--commercial yes)");
    if (missing.empty()) return {};
    return "note: the clearance will block until the recording is imported with " + joined(missing, ", ") + "\n";
}

Result<Answer> import(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    ImportRequest request;
    request.cue = found->first.id;
    for (const auto& [name, what] : {std::pair("file", "the audio file"), std::pair("stem", "the stem")}) {
        if (!arguments.has(name)) return fail(Code::InvalidArgument, "Name " + std::string(what) + ": --" + name + ".");
    }
    request.file = arguments.value("file");
    request.stem = arguments.value("stem");
    request.role = arguments.value("role");
    request.at = arguments.value("at");
    request.over = arguments.has("over");
    request.cut = arguments.has("cut");
    request.paper = arguments.value("paper");
    if (arguments.has("offset")) {
        const auto ms = numberOption(arguments, "offset", -3600000, 3600000);
        if (!ms) return fail(ms.error());
        request.offset = Samples{std::llround(*ms * kSampleRate / 1000)};
    }
    if (arguments.has("bpm")) {
        const auto bpm = numberOption(arguments, "bpm", 20, 400);
        if (!bpm) return fail(bpm.error());
        request.milliBpm = std::llround(*bpm * 1000);
    }
    request.matchLevel = arguments.value("gain") == "match";
    if (arguments.has("gain") && !request.matchLevel) {
        const auto gain = numberOption(arguments, "gain", -60, 24);
        if (!gain) return fail(gain.error());
        request.gainMilliDb = static_cast<int>(std::lround(*gain * 1000));
    }
    auto fact = material(arguments);
    if (!fact) return fail(fact.error());
    request.material = std::move(*fact);

    session->intend("import", found->first.id, found->second.number);
    const auto made = importRecording(session->studio(), request, session->progress());
    if (!made) return fail(made.error());
    Answer answer;
    answer.json = importJson(*session, *made);
    answer.text = gridText(session->studio(), made->cue, made->revision);
    char line[256];
    std::snprintf(line, sizeof line, "“%s” by %s sounds from %s to %s in %s at %+.2f dB", made->material.fact.name.c_str(), made->material.fact.maker.c_str(),
                  clockTime(made->start).c_str(), clockTime(made->end).c_str(), joined(made->cells, ", ").c_str(), made->gainMilliDb / 1000.0);
    answer.text += line;
    if (made->lufs > -69) {
        std::snprintf(line, sizeof line, ": %.1f LUFS", made->lufs);
        answer.text += line;
        if (made->replacedLufs > -69) {
            std::snprintf(line, sizeof line, ", what it replaces %.1f LUFS", made->replacedLufs);
            answer.text += line;
        }
    }
    answer.text += "\nfile " + made->material.fileFormat + ", SHA-256 " + made->material.fileSha256.substr(0, 16) + "\n" + missingText(made->material);
    for (const RingOut& item : made->ringOuts) {
        if (!item.audible()) continue;
        std::snprintf(line, sizeof line, "old ring-out still sounds in the %s %s/%s: %.1f dBFS against %.1f dBFS in its first 100 ms (fermata tail-swap replaces it)\n",
                      item.remade ? "new" : "unchanged", item.section.c_str(), item.stem.c_str(), item.oldDb, item.windowDb);
        answer.text += line;
    }
    for (const std::string& note : made->notes) answer.text += "note: " + note + "\n";
    answer.text += "time: " + timingsText(made->timings) + "\n";
    return answer;
}

}  // namespace

std::vector<Command> importCommands() {
    return {
        {{"import"}, "CUE", "Somebody's recording (WAV, FLAC, AIFF) as a stem or a one-shot, with its licence; the next revision.",
         {{"file", "FILE", "any rate, mono or stereo; converted to 48 kHz"}, {"stem", "NAME", "whose sound it becomes; a new stem also needs --role"},
          {"role", "ROLE", "of a new stem: rhythm, bass, harmony, melody, texture or effects"}, {"at", "BAR|SECTION", "9, 9.3 (bar and beat) or a section; the cue's start by default"},
          {"offset", "MS", "later than --at, or earlier; the tempo is then not checked"}, {"bpm", "NUMBER", "the recording's tempo; heard from its onsets otherwise"},
          {"over", "", "the stem's own notes go on under it"}, {"cut", "", "leave out what reaches past the cue's end"},
          {"gain", "DB|match", "on the recording; match = as loud as what it replaces"},
          {"title", "TEXT", "of the recording"}, {"author", "TEXT", "who made it"}, {"kind", "KIND", "recording (default), sample, loop or public-domain"},
          {"licence", "TEXT", "title and version of the permission, or the agreement"}, {"paper", "FILE", "that permission; hashed and kept"},
          {"commercial", "yes|no", "whether it may be used in paid work"}, {"exclusive", "yes|no", "whether nobody else may use it"},
          {"credit", "TEXT", "what must be printed"}, {"media", "A,B", "it is licensed for; all by default"}, {"territory", "A,B", "the world by default"},
          {"until", "DATE", "when the permission ends"}, {"proof", "TEXT", "of purchase"}},
         true, import},
    };
}

}  // namespace fermata::cli
