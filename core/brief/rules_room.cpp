// SPDX-License-Identifier: GPL-3.0-or-later
// Room for a voice: "leave room for the voice-over from 0:05 to 0:20", "voice-over from 0:05 to 0:20". Without a stretch the whole
// cue leaves it; a voice that is only mentioned is noted (core/brief/rules_notes.cpp).
#include "core/brief/stretch.h"

namespace fermata {
namespace {

constexpr std::string_view kVoices[] = {"voice over", "voice overs", "voiceover", "voiceovers", "vo", "v o", "voice", "voices", "narration", "narrator", "dialogue", "dialogues", "dialog", "speech", "speaker", "presenter", "spoken word",
                                        "spoken words", "announcer", "commentary", "talking"};
constexpr std::string_view kRoom = ": room for a voice, with a sparser and lower melody, thinner chords and no line beside the melody";

constexpr std::string_view kVoiceNoted = "room for a voice is made where it is asked for, like “leave room for the voice-over from 0:05 to 0:20”; a delivery's alternates have one without melody, and one without melody and drums";

// "Drop the melody under the voice-over": a voice leaves no place for a tune, and nobody said when else it should go.
bool readMelodyUnder(Reader& reader, size_t first) {
    const Stretch lead = opensStatement(reader, first) ? stretchAt(reader, first, false) : Stretch{};
    const size_t i = lead ? reader.skip(lead.end, {",", ":", "the", "we", "please"}) : first;
    const size_t verb = reader.anyPhrase(i, {"drop", "lose", "cut", "mute", "duck", "dip", "thin", "thin out", "reduce", "lower", "pull", "pull back", "take", "take out", "hold", "hold back", "keep", "keep down", "simplify", "no", "without", "less"});
    if (verb == 0) return false;
    const size_t melody = reader.skip(i + verb, {"the", "any", "down", "out", "back"});
    const size_t noun = reader.anyPhrase(melody, {"melody", "melodies", "melody line", "lead melody", "lead line", "tune"});
    const size_t under = reader.skip(melody + noun, {"out", "down", "back", "away", "low", "sparse", "simple"});
    if (noun == 0 || !reader.isAny(under, {"under", "underneath", "beneath", "behind", "below", "during", "for"})) return false;
    const size_t voice = reader.skip(under + 1, {"the", "a", "an", "our", "any"});
    const size_t count = reader.anyPhrase(voice, kVoices);
    if (count == 0) return false;
    const Stretch after = stretchAt(reader, voice + count, true);
    const Stretch where = after ? after : lead;
    const size_t end = after ? after.end : voice + count;
    addControl(reader, "room=voice", where);
    reader.take({first, end - first}, "controls", stretchText(where).append(kRoom));
    return true;
}

bool readRoomAt(Reader& reader, size_t first) {
    // "From 0:05 to 0:20 leave room for the voice."
    const Stretch lead = opensStatement(reader, first) ? stretchAt(reader, first, false) : Stretch{};
    const size_t i = lead ? reader.skip(lead.end, {",", ":", "the", "we", "please"}) : first;
    const size_t verb = reader.anyPhrase(i, {"leave", "leaves", "leaving", "make", "makes", "making", "keep", "keeps", "needs", "need", "give", "gives", "with", "allow", "create"});
    const size_t start = reader.skip(i + verb, {"the", "some", "enough", "plenty", "of", "lots", "a", "lot", "space", "room", "good"});
    const bool room = [&] {
        for (size_t k = i + verb; k < start; ++k) {
            if (reader.isAny(k, {"room", "space"})) return true;
        }
        return false;
    }();
    const size_t way = reader.anyPhrase(i, {"stay out of the way of", "stays out of the way of", "out of the way of", "make way for", "makes way for", "step back for", "steps back for"});
    size_t next = start;
    if (way > 0) next = reader.skip(i + way, {"the", "a", "an", "our"});
    else if (room) next = reader.skip(start, {"for", "to", "the", "a", "an", "our", "at", "of", "under", "on"});
    else if (verb > 0) return false;
    else next = reader.skip(i, {"under", "the", "a", "beneath", "behind", "below"});
    const size_t voice = reader.anyPhrase(next, kVoices);
    if (voice == 0 || (room && way == 0 && next == start)) return false;
    size_t end = next + voice;
    const Stretch after = stretchAt(reader, reader.skip(end, {"is", "comes", "runs", "speaks", "the", "talks", "starts", "leave"}), true);
    const Stretch where = after ? after : lead;
    if (const size_t through = reader.anyPhrase(end, {"throughout", "all the way through", "all through", "the whole time", "from start to finish"}); through > 0 && !after && !lead) {
        addControl(reader, "room=voice", {});
        reader.take({first, end + through - first}, "controls", stretchText({}).append(kRoom));
        return true;
    }
    // "Voice-over" alone, and a voice that sings, ask for nothing here; neither does "the voice comes at 0:10".
    if (!room && way == 0 && (!where || where.at)) return false;
    if (after) end = after.end;
    else if (verb == 0 && reader.is(end, "leave")) ++end;   // The verb, last as in German.
    addControl(reader, "room=voice", where);
    reader.take({first, end - first}, "controls", stretchText(where).append(kRoom));
    return true;
}

// "Vocals will be added later": somebody else's, no wish for them here.
bool readAddedLater(Reader& reader, size_t i) {
    const size_t voice = reader.anyPhrase(i, {"vocals", "vocal", "voice", "voices", "singer", "lyrics", "singing"});
    if (voice == 0) return false;
    const size_t later = reader.anyPhrase(i + voice, {"will be added later", "will be added", "added later", "to be added", "to be added later", "are added later", "is added later", "will be recorded later", "recorded later",
                                                      "come later", "comes later", "will come later", "will follow", "to follow", "get added later", "will be recorded", "are recorded later"});
    if (later == 0) return false;
    reader.take({i, voice + later}, "noted", std::string(kVoiceNoted));
    return true;
}

}  // namespace

void readRoom(Reader& reader) {
    reader.each([&](size_t i) { readAddedLater(reader, i); });
    reader.each([&](size_t i) { readMelodyUnder(reader, i) || readRoomAt(reader, i); });
}

}  // namespace fermata
