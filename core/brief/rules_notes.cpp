// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the trade that ask for what a style does by itself, or for what no cue can have: noted, each with what is
// possible, so that nobody waits for them and nobody takes them for something else.
#include <algorithm>

#include "core/brief/reader.h"

namespace fermata {
namespace {

struct Note {
    std::string_view meaning;
    std::initializer_list<std::string_view> phrases;
};

void readNote(Reader& reader, size_t i) {
    static const Note kNotes[] = {
        {"swing is the style's own: jazz and lo-fi swing most, house, funk and folk a little",
         {"swing", "swing feel", "swung", "swung feel", "some swing", "swing groove", "swung groove", "swung drums", "a bit of swing"}},
        {"a pump is the style's own: house and synthwave breathe with the beat",
         {"pump", "pumps", "pumping", "sidechain", "sidechained", "side chain", "side chained", "sidechain feel", "side chain feel", "sidechain pump", "sidechain compression", "ducking", "pumping feel",
          "pumping sidechain"}},
        {"four on the floor is the style's own: house and synthwave play it", {"four on the floor", "four to the floor", "4 on the floor", "four on floor"}},
        {"triplets need 6/8 time, or a style that swings", {"triplet", "triplets", "triplet feel", "triplet groove", "shuffle", "shuffle feel", "shuffled", "triplet rhythm", "triplet rhythms"}},
        {"fills lead into new sections, as the style plays them", {"fills", "drum fill", "drum fills", "tom fill", "tom fills", "fill ins"}},
        {"turnarounds come where the music comes round, as the style plays them", {"turnaround", "turnarounds", "turn around", "turn arounds"}},
        {"no rubato: the tempo moves only so that hits fall on the beat; a human feel loosens the timing", {"rubato", "free time", "freely timed", "tempo rubato", "accelerando", "ritardando", "ends with a ritardando", "ritardando at the end", "rit", "rall", "rallentando"}},
        {"stop-downs come before drops, as the style plays them; one of its own needs a time, like “stop at 0:30”",
         {"stop down", "stop downs", "stopdown", "stopdowns", "silence", "dead stop", "hard stop", "full stop", "silences", "hard stops"}},
        {"risers lead into drops and rises, as the style plays them", {"riser", "risers", "uplifter", "uplifters", "filter sweep", "filter sweeps", "noise sweep", "noise sweeps"}},
        {"room for a voice is made where it is asked for, like “leave room for the voice-over from 0:05 to 0:20”; a delivery's alternates have one without melody, and one without melody and drums",
         {"under voice", "under the voice", "under a voice", "under vo", "under voice over", "under a voice over", "under a voiceover", "under a vo", "under a narration", "under voiceover", "under the voiceover", "under the vo", "under narration", "under the narration", "under dialogue", "under the dialogue",
          "under dialog", "voiceover", "voice over", "voice overs", "vo", "room for voice", "room for vo", "room for the voice", "under speech", "behind the voice", "behind dialogue", "dialogue", "narration", "the voice", "a voice", "a voice over", "a voiceover", "the voice over", "the voiceover"}},
        {"a game pack brings a Wwise import with it", {"wwise", "for wwise", "wwise ready"}},
        {"stingers come with a game pack", {"stinger", "stingers", "victory stinger", "hit stinger", "stinger hits"}},
    };
    if (reader.longest(i, lexicon::styles())) return;
    size_t best = 0;
    std::string_view meaning;
    for (const Note& note : kNotes) {
        const size_t count = reader.anyPhrase(i, std::span(note.phrases.begin(), note.phrases.size()));
        if (count <= best) continue;
        best = count;
        meaning = note.meaning;
    }
    if (best == 0) return;
    const bool swing = meaning.starts_with("swing");
    if (swing && reader.brief.style.empty()) {   // Nothing else says which style: then it says one.
        auto& moods = reader.brief.moods;
        if (std::find(moods.begin(), moods.end(), "swinging") == moods.end()) moods.emplace_back("swinging");
        reader.take({i, best}, "moods", "mood swinging (leans to jazz-lounge)");
        return;
    }
    reader.take({i, best}, "noted", std::string(meaning));
}

}  // namespace

void readNotes(Reader& reader) {
    reader.each([&](size_t i) { readNote(reader, i); });
}

}  // namespace fermata
