// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/take.h"

#include <algorithm>

namespace fermata {
namespace {

constexpr std::string_view kVoices[] = {
    "pitched", "kick", "snare", "clap", "rim", "closed-hat", "open-hat", "crash", "ride", "shaker", "tom-low", "tom-mid", "tom-high",
    "riser", "impact", "reverse-cymbal", "whoosh", "drop",
};

Result<Note> noteFromJson(const Json& json) {
    const auto bad = [&] { return fail(Code::Corrupt, "A stored note is malformed: " + json.dump() + "."); };
    // [start, nudge, length, voice, key, velocity] and 1 for a pick-up.
    if (!json.is_array() || json.size() < 6) return bad();
    for (size_t i = 0; i < json.size(); ++i) {
        if (i == 3 ? !json[i].is_string() : !json[i].is_number_integer()) return bad();
    }
    const Result<Voice> voice = voiceFromName(json[3].get<std::string>());
    if (!voice) return bad();
    return Note{{json[0].get<int64_t>()}, {json[1].get<int64_t>()}, {json[2].get<int64_t>()}, *voice,
                json[4].get<int>(), json[5].get<int>(), json.size() > 6};
}

Json recordingJson(const Recording& item) {
    return {{"chunk", item.chunk.hex()}, {"from", item.from.value}, {"at", item.at.value}, {"length", item.length.value},
            {"gain_milli_db", item.gainMilliDb}};
}

Result<Recording> recordingFromJson(const Json& json) {
    const Result<Hash> chunk = Hash::fromHex(json.at("chunk").get<std::string>());
    if (!chunk) return fail(chunk.error());
    return Recording{*chunk, {json.at("from").get<int64_t>()}, {json.at("at").get<int64_t>()}, {json.at("length").get<int64_t>()},
                     json.at("gain_milli_db").get<int>()};
}

}  // namespace

std::string_view voiceName(Voice voice) { return kVoices[static_cast<size_t>(voice)]; }

Result<Voice> voiceFromName(std::string_view name) {
    for (size_t i = 0; i < std::size(kVoices); ++i) {
        if (kVoices[i] == name) return static_cast<Voice>(i);
    }
    return fail(Code::InvalidArgument, "“" + std::string(name) + "” is no voice of the engine.");
}

void sortNotes(std::vector<Note>& notes) { std::sort(notes.begin(), notes.end()); }

Json toJson(const Note& note) {
    Json json = Json::array({note.start.value, note.nudge.value, note.length.value, std::string(voiceName(note.voice)),
                             note.key, note.velocity});
    if (note.pickup) json.push_back(1);
    return json;
}

Json toJson(const Take& take) {
    Json notes = Json::array();
    for (const Note& note : take.notes) notes.push_back(toJson(note));
    Json json = {{"format", "fermata-take-1"},
                 {"stem", take.stem},
                 {"length", take.length.value},
                 {"notes", notes},
                 {"sound", {{"patch", take.sound.patch}, {"parameters", take.sound.parameters}}},
                 {"provenance", take.provenance}};
    // Said only where there are any: a take of notes alone keeps its name.
    for (const Recording& item : take.recordings) json["recordings"].push_back(recordingJson(item));
    for (const Ticks stop : take.stops) json["stops"].push_back(stop.value);
    return json;
}

Result<Take> takeFromJson(const Json& json) {
    try {
        Take take;
        take.stem = json.at("stem").get<std::string>();
        take.length = {json.at("length").get<int64_t>()};
        take.sound.patch = json.at("sound").at("patch").get<std::string>();
        take.sound.parameters = json.at("sound").at("parameters").get<std::map<std::string, int>>();
        take.provenance = json.at("provenance");
        for (const Json& item : json.at("notes")) {
            const Result<Note> note = noteFromJson(item);
            if (!note) return fail(note.error());
            take.notes.push_back(*note);
        }
        for (const Json& item : json.value("recordings", Json::array())) {
            const Result<Recording> recording = recordingFromJson(item);
            if (!recording) return fail(recording.error());
            take.recordings.push_back(*recording);
        }
        for (const Json& item : json.value("stops", Json::array())) take.stops.push_back({item.get<int64_t>()});
        return take;
    } catch (const Json::exception& error) {
        return fail(Code::Corrupt, "A stored take cannot be read.", error.what());
    }
}

Hash Take::hash() const { return sha256(canonicalJson(toJson(*this))); }

}  // namespace fermata
