// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/midi.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace fermata {
namespace {

constexpr int kDrums = 9;
constexpr int kEffectKey = 60;

// What stands at a tick. At the same tick notes end before others begin, and names come first of all.
struct Event {
    int64_t at = 0;
    int order = 0;  // 0 meta and programme, 1 note off, 2 note on.
    std::string bytes;
};

void putVariable(std::string& out, uint64_t value) {
    int shift = 0;
    while (value >> (shift + 7) != 0) shift += 7;
    for (; shift > 0; shift -= 7) out.push_back(static_cast<char>((value >> shift & 0x7f) | 0x80));
    out.push_back(static_cast<char>(value & 0x7f));
}

void putBig(std::string& out, uint64_t value, int bytes) {
    for (int i = bytes - 1; i >= 0; --i) out.push_back(static_cast<char>(value >> (8 * i) & 0xff));
}

std::string meta(int type, std::string_view body) {
    std::string out;
    putBig(out, 0xff00 | static_cast<uint64_t>(type), 2);
    putVariable(out, body.size());
    out.append(body);
    return out;
}

std::string channelEvent(int status, int channel, int first, int second) {
    return {static_cast<char>(status | channel), static_cast<char>(first), static_cast<char>(second)};
}

std::string trackChunk(std::vector<Event> events) {
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return std::tie(a.at, a.order) < std::tie(b.at, b.order);
    });
    std::string body;
    int64_t now = 0;
    for (const Event& event : events) {
        putVariable(body, static_cast<uint64_t>(event.at - now));
        body += event.bytes;
        now = event.at;
    }
    putVariable(body, 0);
    body += meta(0x2f, "");
    std::string out = "MTrk";
    putBig(out, body.size(), 4);
    return out + body;
}

// Sharps (positive) or flats of the parent major scale: C is 0, each fifth up adds one.
std::string keySignature(const Key& key) {
    static constexpr int kFifths[12] = {0, -5, 2, -3, 4, -1, 6, 1, -4, 3, -2, 5};
    const auto parentOffset = [](Mode mode) {
        switch (mode) {
            case Mode::Major: return 0;
            case Mode::Lydian: return 7;      // F lydian has C major's notes.
            case Mode::Mixolydian: return 5;
            case Mode::Dorian: return 10;
            case Mode::Phrygian: return 8;
            case Mode::Minor:
            case Mode::HarmonicMinor: return 3;
        }
        return 0;
    };
    const int sharps = kFifths[(key.tonic + parentOffset(key.mode)) % 12];
    return meta(0x59, std::string{static_cast<char>(sharps), static_cast<char>(key.isMinorLike() ? 1 : 0)});
}

std::string conductor(const MidiSong& song) {
    std::vector<Event> events;
    events.push_back({0, 0, meta(0x03, song.title)});
    if (!song.copyright.empty()) events.push_back({0, 0, meta(0x02, song.copyright)});
    const std::vector<Bar>& bars = song.tempo.bars();
    for (size_t i = 0; i < bars.size(); ++i) {
        const int64_t at = song.tempo.barStart(static_cast<int>(i)).value;
        if (i == 0 || !(bars[i].meter == bars[i - 1].meter)) {
            const Meter& meter = bars[i].meter;
            const std::string body = {static_cast<char>(meter.beats),
                                      static_cast<char>(std::countr_zero(static_cast<unsigned>(meter.unit))),
                                      static_cast<char>(96 / meter.unit), 8};
            events.push_back({at, 0, meta(0x58, body)});
        }
        if (i == 0 || bars[i].microsecondsPerQuarter != bars[i - 1].microsecondsPerQuarter) {
            std::string body;
            putBig(body, static_cast<uint64_t>(bars[i].microsecondsPerQuarter), 3);
            events.push_back({at, 0, meta(0x51, body)});
        }
    }
    for (size_t i = 0; i < song.sections.size(); ++i) {
        const MidiMarker& section = song.sections[i];
        if (i == 0 || section.key != song.sections[i - 1].key) {
            events.push_back({section.at.value, 0, keySignature(section.key)});
            events.push_back({section.at.value, 0, meta(0x01, section.key.name())});
        }
        events.push_back({section.at.value, 0, meta(0x06, section.name)});
    }
    for (const auto& [name, at] : song.places) {
        const Ticks before = song.tempo.tickAt(at), after = before + Ticks{1};
        const bool nearer = song.tempo.sampleAt(after) - at < at - song.tempo.sampleAt(before);
        events.push_back({(nearer ? after : before).value, 0, meta(0x06, name)});
    }
    return trackChunk(std::move(events));
}

// General MIDI programmes, from 0.
int programme(const MidiPart& part) {
    static const std::vector<std::pair<std::string_view, int>> kPatches = {
        {"pad.", 89},  {"keys.piano", 0}, {"keys.", 4},  {"bass.", 38}, {"lead.", 81},
        {"pluck.", 45}, {"bell.", 14},    {"organ.", 16}, {"string", 48}, {"guitar", 27}};
    static const std::map<std::string_view, int> kRoles = {
        {"bass", 38}, {"harmony", 4}, {"melody", 81}, {"texture", 89}, {"effects", 119}};
    for (const auto& [prefix, number] : kPatches) {
        if (part.patch.starts_with(prefix)) return number;
    }
    const auto role = kRoles.find(part.role);
    return role == kRoles.end() ? 0 : role->second;
}

std::optional<int> effectKey(Voice voice) {
    switch (voice) {
        case Voice::Riser: return kEffectKey;
        case Voice::Impact: return kEffectKey + 1;
        case Voice::ReverseCymbal: return kEffectKey + 2;
        case Voice::Whoosh: return kEffectKey + 3;
        case Voice::Drop: return kEffectKey + 4;
        default: return std::nullopt;
    }
}

std::string partTrack(const MidiPart& part, int channel) {
    std::vector<Event> events;
    events.push_back({0, 0, meta(0x03, part.name)});
    bool pitched = false, effects = false;
    for (const MidiCell& cell : part.cells) {
        for (const Note& note : cell.notes) {
            pitched |= !drumKey(note.voice);
            effects |= effectKey(note.voice).has_value();
        }
    }
    if (pitched) {
        events.push_back({0, 0, std::string{static_cast<char>(0xc0 | channel), static_cast<char>(programme(part))}});
    }
    if (effects) {
        events.push_back({0, 0, meta(0x01, "60 riser, 61 impact, 62 reverse cymbal, 63 whoosh, 64 drop")});
    }
    for (const MidiNote& note : soundingNotes(part, channel)) {
        events.push_back({note.start, 2, channelEvent(0x90, note.channel, note.key, note.velocity)});
        events.push_back({note.start + note.length, 1, channelEvent(0x80, note.channel, note.key, 0)});
    }
    return trackChunk(std::move(events));
}

int partChannel(size_t part) {
    const int channel = static_cast<int>(part % 15);
    return channel < kDrums ? channel : channel + 1;
}

std::string fileBytes(const MidiSong& song, size_t first, size_t last) {
    std::string out = "MThd";
    putBig(out, 6, 4);
    putBig(out, 1, 2);
    putBig(out, last - first + 1, 2);
    putBig(out, kTicksPerQuarter, 2);
    out += conductor(song);
    for (size_t i = first; i < last; ++i) out += partTrack(song.parts[i], partChannel(i));
    return out;
}

}  // namespace

std::vector<MidiNote> soundingNotes(const MidiPart& part, int channel) {
    std::vector<MidiNote> notes;
    for (const MidiCell& cell : part.cells) {
        const int64_t from = cell.start.value;
        const int64_t to = std::max(from + cell.length.value, from + 1);
        for (const Note& note : cell.notes) {
            const std::optional<int> drum = drumKey(note.voice);
            MidiNote out;
            out.start = std::clamp(from + (note.start + note.nudge).value, from, to - 1);
            out.length = std::max<int64_t>(std::min(out.start + note.length.value, to) - out.start, 1);
            out.channel = drum ? kDrums : channel;
            out.key = drum ? *drum : effectKey(note.voice).value_or(std::clamp(note.key, 0, 127));
            out.velocity = std::clamp(note.velocity, 1, 127);
            notes.push_back(out);
        }
    }
    std::sort(notes.begin(), notes.end());
    // A key that is struck again ends first: otherwise the first release would cut the second note.
    std::map<std::pair<int, int>, size_t> sounding;
    std::vector<MidiNote> out;
    for (const MidiNote& note : notes) {
        const auto key = std::pair{note.channel, note.key};
        if (const auto last = sounding.find(key); last != sounding.end()) {
            MidiNote& earlier = out[last->second];
            if (earlier.start == note.start) {  // Struck twice at once: one note, the louder and longer of both.
                earlier.velocity = std::max(earlier.velocity, note.velocity);
                earlier.length = std::max(earlier.length, note.length);
                continue;
            }
            earlier.length = std::min(earlier.length, note.start - earlier.start);
        }
        sounding[key] = out.size();
        out.push_back(note);
    }
    return out;
}

std::optional<int> drumKey(Voice voice) {
    switch (voice) {
        case Voice::Kick: return 36;
        case Voice::Rim: return 37;
        case Voice::Snare: return 38;
        case Voice::Clap: return 39;
        case Voice::ClosedHat: return 42;
        case Voice::TomLow: return 45;
        case Voice::OpenHat: return 46;
        case Voice::TomMid: return 47;
        case Voice::Crash: return 49;
        case Voice::TomHigh: return 50;
        case Voice::Ride: return 51;
        case Voice::Shaker: return 70;
        case Voice::Pitched:
        case Voice::Riser:
        case Voice::Impact:
        case Voice::ReverseCymbal:
        case Voice::Whoosh:
        case Voice::Drop: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Voice> drumVoice(int key) {
    switch (key) {
        case 35: case 36: return Voice::Kick;
        case 37: return Voice::Rim;
        case 38: case 40: return Voice::Snare;
        case 39: return Voice::Clap;
        case 42: case 44: return Voice::ClosedHat;
        case 41: case 43: case 45: return Voice::TomLow;
        case 46: return Voice::OpenHat;
        case 47: case 48: return Voice::TomMid;
        case 49: case 52: case 55: case 57: return Voice::Crash;
        case 50: return Voice::TomHigh;
        case 51: case 53: case 59: return Voice::Ride;
        case 54: case 69: case 70: case 82: return Voice::Shaker;
        default: return std::nullopt;
    }
}

std::optional<Voice> effectVoice(int key) {
    for (const Voice voice : {Voice::Riser, Voice::Impact, Voice::ReverseCymbal, Voice::Whoosh, Voice::Drop}) {
        if (effectKey(voice) == key) return voice;
    }
    return std::nullopt;
}

std::string midiBytes(const MidiSong& song) { return fileBytes(song, 0, song.parts.size()); }

std::string midiBytes(const MidiSong& song, size_t part) { return fileBytes(song, part, part + 1); }

}  // namespace fermata
