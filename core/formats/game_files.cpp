// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/game_files.h"

#include <algorithm>
#include <cstdio>

#include "core/base/text.h"
#include "core/formats/pack.h"

namespace fermata {
namespace {

constexpr std::string_view kMusicRoot = "\\Interactive Music Hierarchy\\Default Work Unit";
constexpr std::string_view kStateRoot = "\\States\\Default Work Unit";
constexpr std::string_view kParameterRoot = "\\Game Parameters\\Default Work Unit";

double milliseconds(int64_t frames) { return static_cast<double>(frames) * 1000 / static_cast<double>(kSampleRate); }
double decibels(int millibels) { return millibels / 100.0; }
std::string containerName(const PackInput& input) { return slug(input.cueTitle).substr(0, 40); }
std::string baseOf(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::string bpm(const TempoMap& tempo) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", static_cast<double>(tempo.milliBpm()) / 1000);
    return text;
}

Meter meterOf(const PackGameSound& sound) { return sound.tempo.bars().empty() ? Meter{} : sound.tempo.bars().front().meter; }

// Tempo or metre changes inside a sound, which a music segment of Wwise cannot hold.
bool steady(const PackGameSound& sound) {
    const auto& bars = sound.tempo.bars();
    return std::all_of(bars.begin(), bars.end(), [&](const Bar& bar) { return bar == bars.front(); });
}

int64_t sizeOf(const std::string& path, const std::vector<PackFile>& files) {
    const auto at = std::find_if(files.begin(), files.end(), [&](const PackFile& file) { return file.path == "data/" + path; });
    return at == files.end() ? 0 : at->bytes;
}

const char* kindName(PackGameSound::Kind kind) {
    return kind == PackGameSound::Kind::State ? "state" : kind == PackGameSound::Kind::Segment ? "transition segment" : "stinger";
}

Json soundJson(const PackGameSound& sound) {
    const Meter meter = meterOf(sound);
    Json json = {{"name", sound.name}, {"kind", kindName(sound.kind)}, {"sections", sound.sections}, {"key", sound.key.name()},
            {"milli_bpm", sound.tempo.milliBpm()}, {"meter", std::to_string(meter.beats) + "/" + std::to_string(meter.unit)},
            {"bars", sound.tempo.barCount()}, {"steady_tempo", steady(sound)}, {"loop", sound.loop}, {"source_sample", sound.from.value},
            {"entry_cue_sample", 0}, {"exit_cue_sample", sound.body}, {"total_samples", sound.frames()},
            {"entry_cue_ms", 0}, {"exit_cue_ms", milliseconds(sound.body)}, {"total_ms", milliseconds(sound.frames())}};
    if (!sound.cue.empty()) {
        json["cue"] = sound.cue;
        json["cue_revision"] = sound.revision;
        json["cue_revision_hash"] = sound.revisionHash.hex();
    }
    return json;
}

// Where a parameter moves a stem in a state.
Json rtpcs(const Game& game, const PackGameSound& sound, const std::string& stem) {
    Json list = Json::array();
    for (const GameParameter& parameter : game.parameters) {
        for (const GameCurve& curve : parameter.curves) {
            const bool here = curve.states.empty() || std::find(curve.states.begin(), curve.states.end(), sound.name) != curve.states.end();
            if (curve.stem != stem || !here) continue;
            Json points = Json::array();
            for (const GamePoint& point : curve.points) points.push_back({{"x", point.x}, {"y", decibels(point.level)}, {"shape", "Linear"}});
            list.push_back({{"type", "RTPC"}, {"name", ""}, {"@PropertyName", "Volume"},
                            {"@ControlInput", std::string(kParameterRoot) + "\\" + parameter.name},
                            {"@Curve", {{"type", "Curve"}, {"points", points}}}});
        }
    }
    return list;
}

Json segmentObject(const PackGame& game, const PackGameSound& sound) {
    const Meter meter = meterOf(sound);
    Json tracks = Json::array();
    for (const PackGameFile& file : sound.files) {
        const std::string path = gamePath(sound, file);
        std::string windows = "PACK_FOLDER/" + path.substr(path.find('/') + 1);
        std::replace(windows.begin(), windows.end(), '/', '\\');
        Json track = {{"type", "MusicTrack"}, {"name", baseOf(path).substr(0, baseOf(path).size() - 4)}, {"@Volume", decibels(file.level)},
                      {"import", {{"files", Json::array({{{"audioFile", windows}}})}}}};
        const Json curves = sound.kind == PackGameSound::Kind::State ? rtpcs(game.game, sound, file.stem) : Json::array();
        if (!curves.empty()) track["@RTPC"] = curves;
        tracks.push_back(std::move(track));
    }
    return {{"type", "MusicSegment"}, {"name", sound.name}, {"@OverrideClockSettings", true},
            {"@Tempo", static_cast<double>(sound.tempo.milliBpm()) / 1000}, {"@TimeSignatureUpper", meter.beats},
            {"@TimeSignatureLower", meter.unit}, {"@EndPosition", milliseconds(sound.frames())},
            {"@Cues", Json::array({{{"type", "MusicCue"}, {"name", "Entry Cue"}, {"@CueType", 0}, {"@TimeMs", 0}},
                                   {{"type", "MusicCue"}, {"name", "Exit Cue"}, {"@CueType", 1}, {"@TimeMs", milliseconds(sound.body)}}})},
            {"children", tracks}};
}

}  // namespace

std::string gamePath(const PackGameSound& sound, const PackGameFile& file) {
    const bool stinger = sound.kind == PackGameSound::Kind::Stinger;
    return "09_game/" + sound.name + "/" + sound.name + (stinger ? "" : "_" + slug(file.stem)) + ".wav";
}

Json gameManifest(const PackGame& game) {
    Json sounds = Json::array();
    for (const PackGameSound& sound : game.sounds) {
        Json item = soundJson(sound);
        item["files"] = Json::array();
        for (const PackGameFile& file : sound.files) {
            item["files"].push_back({{"file", "data/" + gamePath(sound, file)}, {"stem", file.stem}, {"level_millibels", file.level},
                                     {"ring_in_samples", file.ringIn}});
        }
        sounds.push_back(std::move(item));
    }
    return {{"states", toJson(game.game)}, {"origin", game.origin}, {"sounds", sounds}};
}

std::string gameMapJson(const PackInput& input, const PackGame& game, const std::vector<PackFile>& files) {
    Json map = {{"format", "fermata-game-map-1"}, {"cue", input.cueTitle}, {"revision", input.revision},
                {"revision_hash", input.revisionHash.hex()}, {"sample_rate", kSampleRate}, {"bits", 24}, {"channels", 2},
                {"state_group", game.game.group}, {"initial_state", game.game.states.front().name},
                {"levels", "millibels (0.01 dB) to apply to the file; -9600 and below is off"}, {"sounds", Json::array()},
                {"transitions", toJson(game.game)["transitions"]}, {"stingers", toJson(game.game)["stingers"]},
                {"parameters", toJson(game.game)["parameters"]}};
    for (const PackGameSound& sound : game.sounds) {
        Json item = soundJson(sound);
        int64_t bytes = 0;
        item["files"] = Json::array();
        for (const PackGameFile& file : sound.files) {
            const std::string path = gamePath(sound, file);
            const int64_t size = sizeOf(path, files);
            bytes += size;
            item["files"].push_back({{"file", path.substr(path.find('/') + 1)}, {"stem", file.stem}, {"level_millibels", file.level}, {"bytes", size}});
        }
        item["bytes"] = bytes;
        if (sound.loop) item["loop"] = {{"start_sample", 0}, {"end_sample", sound.body}};
        Json beats = Json::array();
        for (int bar = 0; bar < sound.tempo.barCount(); ++bar) beats.push_back(sound.tempo.barStartSample(bar).value);
        item["bar_samples"] = beats;
        map["sounds"].push_back(std::move(item));
    }
    return map.dump(2) + "\n";
}

std::string wwiseImportTsv(const PackInput& input, const PackGame& game) {
    std::string out = "Audio File\tObject Path\tObject Type\tProperty[Volume]\tNotes\r\n";
    const auto row = [&](const std::string& file, const std::string& path, const std::string& type, const std::string& volume, const std::string& notes) {
        out += file + "\t" + path + "\t" + type + "\t" + volume + "\t" + notes + "\r\n";
    };
    const std::string root = std::string(kMusicRoot) + "\\<Music Switch Container>" + containerName(input);
    row("", root, "Music Switch Container", "", slug(input.cueTitle) + " revision " + std::to_string(input.revision));
    for (const PackGameSound& sound : game.sounds) {
        const bool state = sound.kind == PackGameSound::Kind::State;
        const std::string above = state ? root + "\\<Music Playlist Container>" + sound.name : root;
        for (const PackGameFile& file : sound.files) {
            std::string path = gamePath(sound, file);
            path = path.substr(path.find('/') + 1);
            const std::string track = baseOf(path).substr(0, baseOf(path).size() - 4);
            std::replace(path.begin(), path.end(), '/', '\\');
            char volume[32];
            std::snprintf(volume, sizeof volume, "%.2f", decibels(file.level));
            row(path, above + "\\<Music Segment>" + sound.name + "\\<Music Track>" + track, "Music Track", volume,
                "exit cue " + std::to_string(sound.body) + " samples; " + bpm(sound.tempo) + " bpm");
        }
    }
    return out;
}

std::string wwiseCallsJson(const PackInput& input, const PackGame& game) {
    Json states = Json::array(), parameters = Json::array(), entries = Json::array(), children = Json::array();
    const std::string container = std::string(kMusicRoot) + "\\" + containerName(input);
    const std::string group = std::string(kStateRoot) + "\\" + game.game.group;
    for (const GameParameter& parameter : game.game.parameters) {
        Json made = {{"type", "GameParameter"}, {"name", parameter.name}, {"@Min", 0}, {"@Max", 100}, {"@InitialValue", parameter.initial}};
        // Interpolation mode 1 is the slew rate, in units a second: the whole range takes slew_ms.
        made["@RTPCRamping"] = parameter.slewMs > 0 ? 1 : 0;
        if (parameter.slewMs > 0) made["@SlewRateUp"] = made["@SlewRateDown"] = 100000.0 / parameter.slewMs;
        parameters.push_back(std::move(made));
    }
    for (const PackGameSound& sound : game.sounds) {
        if (sound.kind != PackGameSound::Kind::State) {
            children.push_back(segmentObject(game, sound));
            continue;
        }
        const std::string playlist = container + "\\" + sound.name;
        states.push_back({{"type", "State"}, {"name", sound.name}});
        entries.push_back({{"type", "MultiSwitchEntry"}, {"name", ""}, {"@EntryPath", Json::array({group + "\\" + sound.name})}, {"@AudioNode", playlist}});
        children.push_back({{"type", "MusicPlaylistContainer"}, {"name", sound.name},
                            {"@PlaylistRoot", {{"type", "MusicPlaylistItem"}, {"name", ""}, {"@LoopCount", sound.loop ? 0 : 1},
                                               {"children", Json::array({{{"type", "MusicPlaylistItem"}, {"name", ""}, {"@PlaylistItemType", 1},
                                                                          {"@Segment", playlist + "\\" + sound.name}}})}}},
                            {"children", Json::array({segmentObject(game, sound)})}});
    }
    Json objects = Json::array();
    objects.push_back({{"object", kStateRoot}, {"children", Json::array({{{"type", "StateGroup"}, {"name", game.game.group}, {"children", states}}})}});
    if (!parameters.empty()) objects.push_back({{"object", kParameterRoot}, {"children", parameters}});
    objects.push_back({{"object", kMusicRoot},
                       {"children", Json::array({{{"type", "MusicSwitchContainer"}, {"name", containerName(input)}, {"@Arguments", Json::array({group})},
                                                  {"@Entries", entries}, {"children", children}}})}});
    const Json build = {{"uri", "ak.wwise.core.object.set"},
                        {"args", {{"objects", objects}, {"onNameConflict", "merge"}, {"listMode", "replaceAll"}}}, {"options", Json::object()},
                        {"why", "Builds or updates the hierarchy. Names that exist are merged, so that their GUIDs stay."}};
    const Json again = {{"uri", "ak.wwise.core.audio.importTabDelimited"},
                        {"args", {{"importLanguage", "SFX"}, {"importOperation", "useExisting"}, {"importFile", "PACK_FOLDER\\wwise_import.tsv"}}},
                        {"options", Json::object()}, {"why", "Instead of the first call when only the sound changed: replaces the audio, keeps every object."}};
    return Json{{"format", "fermata-waapi-1"}, {"pack_folder", "Replace PACK_FOLDER by the absolute path of the folder that holds this file."},
                {"not_verified", "Written from Audiokinetic's documentation; never run against Wwise."},
                {"first_import", Json::array({build})}, {"new_revision", Json::array({again})}}.dump(2) + "\n";
}

std::vector<std::string> gameReadFirst(const PackGame& game) {
    std::vector<std::string> names;
    for (const PackGameSound& sound : game.sounds) {
        names.push_back(sound.name + (sound.cue.empty() ? "" : " (" + sound.cue + ", revision " + std::to_string(sound.revision) + ")"));
    }
    std::vector<std::string> others;
    bool own = false;
    for (const PackGameSound& sound : game.sounds) {
        const std::string cue = sound.cue + ", revision " + std::to_string(sound.revision);
        if (sound.cue.empty()) own = true;
        else if (std::find(others.begin(), others.end(), cue) == others.end()) others.push_back(cue);
    }
    const std::string cut = ", without what rang in from before and with what rings on after the exit cue; \"fermata verify\" compares them sample for sample. ";
    std::string from = own ? (others.empty() ? "They are cut from the stems of data/03_stems" : "The files of this cue's own states are cut from the stems of data/03_stems") + cut : "";
    if (!others.empty()) {
        from += "The files of other cues (" + joined(others, "; ") + ") are cut from those cues' own stems in the same way. Those stems are NOT in this pack: "
                "\"fermata verify\" checks the files' checksums and that this pack's clearance covers the cue; each cue's own pack holds its stems. ";
    }
    std::string slews;
    for (const GameParameter& parameter : game.game.parameters) {
        if (parameter.slewMs > 0) slews += (slews.empty() ? "" : ", ") + parameter.name + " " + std::to_string(parameter.slewMs) + " ms";
    }
    if (!slews.empty()) {
        slews = " A parameter's change takes slew_ms (" + slews + "); Wwise is given the rate at which the whole range takes that long, so that a "
                "smaller change is quicker there.";
    }
    return {"Game states (" + game.origin + "): " + joined(names, ", ") + ". Start with data/09_game/game_map.json; file names carry no version, so a new "
            "revision replaces them in place. " + from + "Levels and parameters are applied by the game engine, not in the files.",
            "data/09_game/wwise_import.tsv and wwise_waapi.json were written from Audiokinetic's documentation (2023.1, 2024.1) and have NOT been opened in "
            "Wwise. By hand in Wwise, from game_map.json: transition rules (when, fades, segments), stingers (trigger, sync, level), and where a state "
            "that plays once goes (\"next\"). wwise_import.tsv sets no tempo, cues, states or parameters: those are in wwise_waapi.json only." + slews};
}

}  // namespace fermata
