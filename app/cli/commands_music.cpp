// SPDX-License-Identifier: GPL-3.0-or-later
// From words to a cue, and the grid of a revision.
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/brief/loudness_norms.h"
#include "core/sound/bank.h"
#include "core/sound/instrument.h"
#include "core/studio/alternative_batches.h"
#include "core/studio/loudness_targets.h"
#include "core/studio/names.h"

namespace fermata::cli {

Result<Brief> briefFrom(const std::string& textOrFile) {
    std::error_code ignored;
    if (textOrFile.size() < 4096 && std::filesystem::is_regular_file(textOrFile, ignored)) {
        const auto text = readFile(textOrFile);
        if (!text) return fail(text.error());
        return readBrief(*text, textOrFile);
    }
    const bool looksLikeFile = textOrFile.find(' ') == std::string::npos &&
                               (textOrFile.ends_with(".json") || textOrFile.ends_with(".txt") || textOrFile.find('/') != std::string::npos);
    if (looksLikeFile) return fail(Code::NotFound, "There is no file " + textOrFile + "; give a file or the words of the brief.");
    return readBrief(textOrFile, "the brief");
}

namespace {

Result<Answer> readBriefCommand(Session*, const Arguments& arguments) {
    const auto text = arguments.word(0, "brief: fermata brief read TEXT|FILE");
    if (!text) return fail(text.error());
    const auto brief = briefFrom(*text);
    if (!brief) return fail(brief.error());
    Answer answer;
    answer.json = toJson(*brief);
    const auto readings = [](const std::vector<Reading>& list) {
        Json json = Json::array();
        for (const Reading& item : list) {
            json.push_back({{"field", item.field}, {"words", item.words}, {"offset", item.offset}, {"meaning", item.meaning}});
        }
        return json;
    };
    answer.json["understood"] = readings(brief->understood);
    answer.json["not_understood"] = readings(brief->notUnderstood);
    answer.json["problems"] = Json::array();
    for (const BriefProblem& problem : brief->problems) answer.json["problems"].push_back({{"field", problem.field}, {"message", problem.message}});
    answer.text = describe(*brief);
    answer.exit = brief->problems.empty() ? 0 : 2;
    return answer;
}

Result<Answer> sounds(Session*, const Arguments&) {
    Answer answer;
    std::map<std::string, std::vector<std::string>> byRole;
    answer.json["sounds"] = Json::array();
    for (const PatchInfo& patch : patches()) {
        byRole[patch.roles.front()].push_back(patch.id);
        answer.json["sounds"].push_back({{"id", patch.id}, {"description", patch.description}, {"roles", patch.roles}, {"parameters", patch.parameters}});
    }
    for (const auto& [role, ids] : byRole) answer.text += role + ": " + joined(ids, ", ") + "\n";
    const BankStatus bank = acousticBank();
    answer.json["acoustic_bank"] = {{"ready", bank.ready}, {"sound_font", bank.soundFont}, {"synth", bank.synth}, {"missing", bank.missing}, {"presets", Json::array()}};
    answer.text += bank.ready ? "acoustic bank: " + bank.soundFont + ", " + bank.synth + "\n" : "acoustic bank: not installed. " + bank.missing + "\n";
    for (const BankPreset& preset : bankPresets()) {
        answer.json["acoustic_bank"]["presets"].push_back({{"id", preset.patch}, {"name", preset.name}, {"bank", preset.bank}, {"program", preset.program},
                                                           {"credit", preset.credit}, {"licence", preset.licence}, {"instead_of", preset.instead}});
        answer.text += "  " + preset.patch + ": " + preset.name + (preset.instead.empty() ? "" : ", instead of " + joined(preset.instead, ", ")) + "; " + preset.credit + "; " + preset.licence + "\n";
    }
    return answer;
}

Result<Answer> compose(Session* session, const Arguments& arguments) {
    if (!arguments.has("project")) return fail(Code::InvalidArgument, "Say the project: --project PROJECT (fermata project add makes one).");
    if (!arguments.has("brief")) return fail(Code::InvalidArgument, "Say what the music is for: --brief FILE or --brief \"60-second spot, …\".");
    auto brief = briefFrom(arguments.value("brief"));
    if (!brief) return fail(brief.error());
    const auto project = findProject(session->catalog(), arguments.value("project"));
    if (!project) return fail(project.error());
    ComposeRequest request;
    request.project = project->id;
    request.style = arguments.value("style");
    const auto players = parsePlayers(arguments.value("players", std::string(kRulePlayers)));
    if (!players) return fail(players.error());
    request.players = *players;
    request.title = arguments.value("title");
    request.bank = arguments.value("bank");
    if (arguments.has("seed")) {
        const std::string text = arguments.value("seed");
        uint32_t seed = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
        if (error != std::errc() || end != text.data() + text.size()) {
            return fail(Code::InvalidArgument, "--seed is “" + text + "”; it must be a whole number from 0 to 4294967295.");
        }
        request.seed = seed;
    }
    request.brief = std::move(*brief);
    if (arguments.has("loudness")) {
        const auto named = findLoudness(loudnessFile(session->studio()), arguments.value("loudness"));
        if (!named) return fail(named.error());
        askLoudness(request.brief, named->target);
    }
    session->intend("compose", request.cue, 0);
    const auto made = composeCue(session->studio(), request, session->progress());
    if (!made) return fail(made.error());
    Answer answer;
    answer.json = cueJson(session->studio(), made->cue, made->revision);
    answer.json["timings"] = timingsJson(made->timings);
    answer.json["notes"] = made->notes;
    answer.json["hits"] = Json::array();
    answer.text = gridText(session->studio(), made->cue, made->revision);
    for (const PlannedHit& hit : made->plan.hits) {
        const int64_t us = (hit.placed.value - hit.wanted.value) * 1000000 / kSampleRate;
        answer.json["hits"].push_back({{"wanted_sample", hit.wanted.value}, {"placed_sample", hit.placed.value}, {"kind", hit.kind},
                                       {"error_ms", static_cast<double>(us) / 1000}});
        char line[160];
        std::snprintf(line, sizeof line, "%s at %s lands on a beat, off by %+.1f ms (%.2f frames)\n", hit.kind.c_str(),
                      clockTime(hit.wanted).c_str(), static_cast<double>(us) / 1000,
                      static_cast<double>(us) * made->revision.frameRate.numerator / made->revision.frameRate.denominator / 1e6);
        answer.text += line;
    }
    for (const std::string& note : made->notes) answer.text += "note: " + note + "\n";
    const auto& heard = request.brief.understood;   // A brief in JSON has its length, or wants none.
    if (!request.brief.words.empty() && !heard.empty() && std::none_of(heard.begin(), heard.end(), [](const Reading& one) { return one.field == "length"; })) {
        answer.text += "note: no word says how long; " + clockTime(request.brief.length) + " was made\n";
    }
    for (const Reading& noted : heard) {
        if (notedOnly(noted)) answer.text += "noted, not a request: " + (noted.words.empty() ? "" : "“" + noted.words + "”: ") + noted.meaning + "\n";
    }
    for (const Reading& left : request.brief.notUnderstood) {
        answer.json["not_understood"].push_back(left.words);
        answer.text += "not understood: “" + left.words + "”\n";
    }
    answer.text += "time: " + timingsText(made->timings) + "\n";
    return answer;
}

Result<Answer> show(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    Answer answer;
    answer.json = cueJson(session->studio(), found->first, found->second);
    answer.text = gridText(session->studio(), found->first, found->second);
    const auto alternatives = session->catalog().alternatives(found->first.id);
    if (!alternatives) return fail(alternatives.error());
    answer.json["alternatives"] = Json::array();
    for (const AlternativeBatch& batch : alternativeBatches(*alternatives)) {
        answer.text += batch.text() + "\n";
        for (const AlternativeInfo& item : batch.list) {
            answer.json["alternatives"].push_back({{"id", item.id.text()}, {"batch", batch.number}, {"ordinal", item.ordinal}, {"revision", item.revision},
                                                   {"label", item.label}, {"accepted", item.accepted}});
            answer.text += "  alternative " + std::to_string(item.ordinal) + " on revision " + std::to_string(item.revision) + ": " + item.label +
                           (item.accepted ? " (accepted)" : "") + "  " + item.id.text() + "\n";
        }
    }
    answer.json["timings"] = Json::object();
    return answer;
}

// Who played each cell, as the ledger has it.
Result<Answer> playersOf(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto& [cue, revision] = *found;
    std::vector<Hash> takes;
    for (const auto& cell : revision.cells) takes.push_back(cell.take);
    const auto rows = session->catalog().ledger(cue.id, takes);
    if (!rows) return fail(rows.error());
    Answer answer;
    answer.json = {{"cue", cue.id.text()}, {"revision", revision.number}, {"cells", Json::array()}};
    Rows lines{{"section", "stem", "player", "version", "tries", "copies refused", "kept", "in place of"}};
    std::vector<Json> made;
    for (const Section& section : revision.sections) {
        for (const Stem& stem : revision.stems) {
            const auto* cell = revision.cell(section.id, stem.id);
            const auto at = static_cast<size_t>(cell - revision.cells.data());
            const Json row = (*rows)[at].is_object() ? (*rows)[at].value("made_by", Json::object()) : Json::object();
            const auto text = [&](const Json& object, const char* key) {
                const Json value = object.is_object() ? object.value(key, Json()) : Json();
                return value.is_string() ? value.get<std::string>() : value.is_null() ? std::string() : value.dump();
            };
            const Json instead = row.value("instead_of", Json());
            lines.push_back({section.name, stem.name, text(row, "player"), text(row, "version"), text(row, "tries"), text(row, "copies_refused"),
                             text(row.value("keeps", Json()), "what"), instead.is_object() ? text(instead, "player") + ": " + text(instead, "why") : ""});
            answer.json["cells"].push_back({{"section", section.name}, {"stem", stem.name}, {"made_by", row}});
            made.push_back(row);
        }
    }
    answer.text = table(lines);
    answer.json["words"] = playedWords(made);
    for (const std::string& word : playedWords(made)) answer.text += word + "\n";
    return answer;
}

}  // namespace

std::vector<Command> musicCommands() {
    return {
        {{"brief", "read"}, "TEXT|FILE", "What was understood, with the words it came from, and what was not.", {}, false, readBriefCommand},
        {{"compose"}, "", "Composes a cue from a brief: revision 1.",
         {{"project", "PROJECT", "where the cue belongs"}, {"brief", "FILE|TEXT", "words or JSON"}, {"style", "STYLE", "instead of the brief's"},
          {"players", "PLAYERS", "rules (default), neural, auto, or by role: rhythm=rules,melody=neural"}, {"bank", "BANK", "acoustic: recorded piano and strings where the style has them (fermata sounds)"}, {"seed", "N", "another seed, other notes"}, {"title", "TITLE", "name of the cue"},
          {"loudness", "TARGET", "ebu-r128, atsc-a85, arib-tr-b32, op-59, podcast or streaming, instead of the brief's"}},
         true, compose},
        {{"sounds"}, "", "The sounds of the engine by role, and the acoustic bank: what is installed and where its recordings come from.", {}, false, sounds},
        {{"show"}, "CUE", "The grid: sections and stems, takes, locks, key, tempo, energy, loudness.",
         {{"revision", "N", "an older one"}}, true, show},
        {{"players"}, "CUE", "Who played each cell, how many tries it took, how many were refused as copies.",
         {{"revision", "N", "an older one"}}, true, playersOf},
    };
}

}  // namespace fermata::cli
