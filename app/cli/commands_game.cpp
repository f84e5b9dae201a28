// SPDX-License-Identifier: GPL-3.0-or-later
// Auditions of a game's states: what the engine will do with them, as a file to listen to.
#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/formats/bwf.h"
#include "core/render/render.h"
#include "core/studio/game_audio.h"
#include "core/studio/game_file.h"
#include "core/studio/players.h"
#include "core/studio/victory_cue.h"

namespace fermata::cli {

Result<Json> statesFrom(const std::string& file) {
    const auto text = readFile(file);
    if (!text) return fail(text.error());
    return parseJson(*text, file);
}

namespace {

Result<Answer> audition(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto& [cue, revision] = *found;
    const auto derived = derivedGame(session->catalog(), cue, revision);
    if (!derived) return fail(derived.error());
    Game game = *derived;
    auto json = arguments.has("states") ? statesFrom(arguments.value("states")) : Result<Json>(toJson(game));
    if (!json) return fail(json.error());
    auto named = gameCues(session->catalog(), cue, *json);
    if (!named) return fail(named.error());
    const GameCues others = std::move(*named);
    if (arguments.has("states")) {
        const auto read = gameFromJson(*json, revision, arguments.value("states"), others);
        if (!read) return fail(read.error());
        game = *read;
    }
    if (arguments.has("save-states")) {
        const auto written = writeFile(arguments.value("save-states"), gameText(game));
        if (!written) return fail(written.error());
    }
    Answer answer;
    answer.json = {{"states", toJson(game)}, {"happenings", Json::array()}};
    const auto say = [&](std::vector<std::string> remarks) {
        if (std::string remark = victoryRemark(game, revision); !remark.empty()) remarks.push_back(std::move(remark));
        answer.json["notes"] = remarks;
        for (const std::string& remark : remarks) answer.text += "note: " + remark + "\n";
    };
    if (!arguments.has("script") && arguments.has("save-states")) {
        say(gameRemarks(game));
        answer.text += "states written to " + arguments.value("save-states") + "\n";
        return answer;
    }
    if (!arguments.has("script")) {
        return fail(Code::InvalidArgument, "Say what happens when: --script \"0 " + game.states.front().name + "; 8 " + game.states.back().name + "\".");
    }
    if (!arguments.has("out")) return fail(Code::InvalidArgument, "Say where the sound goes: --out FILE.wav.");
    const auto events = gameScript(arguments.value("script"), game, revision);
    if (!events) return fail(events.error());
    const auto sounds = gameSounds(session->studio(), revision, game, others);
    if (!sounds) return fail(sounds.error());
    const auto played = performGame(game, gameBank(*sounds), *events);
    if (!played) return fail(played.error());
    BwfInfo info;
    info.description = cue.title + " v" + std::to_string(revision.number) + " audition, NOT CLEARED";
    info.originator = "Fermata";
    info.originatorReference = "rev " + revision.hash().shortHex();
    info.date = isoTime(session->studio().clock.now()).substr(0, 10);
    info.time = isoTime(session->studio().clock.now()).substr(11, 8);
    info.startFrames = 0;
    info.loudness = measure(played->audio);
    for (const GameHappening& item : played->happenings) info.cues.push_back({item.what, item.at});
    const auto written = writeBwf(arguments.value("out"), played->audio, info);
    if (!written) return fail(written.error());
    Rows rows{{"at", "sample", "what happens"}};
    for (const GameHappening& item : played->happenings) {
        rows.push_back({clockTime(item.at), std::to_string(item.at.value), item.what});
        answer.json["happenings"].push_back({{"sample", item.at.value}, {"what", item.what}});
    }
    say(gameRemarks(game, *sounds));
    answer.json["file"] = arguments.value("out");
    answer.json["samples"] = played->audio.size() / 2;
    answer.json["clipped_samples"] = played->clipped;
    answer.json["loudness"] = toJson(*info.loudness);
    answer.text += table(rows) + arguments.value("out") + ", " + clockTime({static_cast<int64_t>(played->audio.size() / 2)}) + "\n" +
                  (played->clipped > 0 ? std::to_string(played->clipped) + " samples left 24 bits and were cut: lower the states' levels.\n" : "");
    return answer;
}

Result<Answer> victory(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const CueInfo& cue = found->first;
    const auto players = parsePlayers(arguments.value("players", std::string(kRulePlayers)));
    if (!players) return fail(players.error());
    const auto made = composeVictory(session->studio(), cue.id, *players, session->progress());
    if (!made) return fail(made.error());
    Answer answer;
    answer.json = cueJson(session->studio(), made->cue, made->revision);
    answer.json["notes"] = made->notes;
    answer.text = gridText(session->studio(), made->cue, made->revision);
    for (const std::string& note : made->notes) answer.text += "note: " + note + "\n";
    answer.text += "The state victory of “" + cue.title + "” plays it. Approve it like any cue, and clear both together.\n";
    return answer;
}

}  // namespace

std::vector<Command> gameCommands() {
    return {
        {{"victory"}, "CUE", "Composes the victory of a looping cue: a few bars in major to a cadence, a cue of its own that the derived states play.",
         {{"players", "WHO", "rules, neural or neural:STEM,… as in compose"}}, true, victory},
        {{"audition"}, "CUE", "Plays the states of a game by a script into a file: changes, loops and parameters to the sample.",
         {{"revision", "N", "which revision; the newest by default"}, {"states", "FILE", "game.json; derived from the sections' energies without it"},
          {"script", "TEXT", "\"0 explore; 8 combat; 16 intensity=80; 20 stinger hit; 24 victory; 40 end\""},
          {"out", "FILE", "a WAV file"}, {"save-states", "FILE", "writes the states, to be changed and given back"}},
         true, audition},
    };
}

}  // namespace fermata::cli
