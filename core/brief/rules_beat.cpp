// SPDX-License-Identifier: GPL-3.0-or-later
// What a tempo counts: “♩. = 90”, and bpm of a metre whose beat is no quarter (core/music/beat.h).
#include <algorithm>

#include "core/brief/reader.h"
#include "core/music/beat.h"

namespace fermata {
namespace {

struct NoteWord {
    std::string_view phrase;
    int64_t ticks;
};
constexpr int64_t kQuarter = kTicksPerQuarter;
constexpr NoteWord kNotes[] = {
    {"♩", kQuarter},               {"quarter", kQuarter},           {"quarter note", kQuarter},        {"crotchet", kQuarter},
    {"♩ .", kQuarter * 3 / 2},     {"dotted quarter", kQuarter * 3 / 2}, {"dotted quarter note", kQuarter * 3 / 2}, {"dotted crotchet", kQuarter * 3 / 2},
    {"♪", kQuarter / 2},           {"eighth", kQuarter / 2},        {"eighth note", kQuarter / 2},     {"quaver", kQuarter / 2},
    {"half note", kQuarter * 2},   {"minim", kQuarter * 2}};

void readNoteTempoAt(Reader& reader, size_t i) {
    const auto note = reader.longest(i, std::span<const NoteWord>(kNotes));
    if (!note || !reader.isAny(note->span.end(), {"=", "at"})) return;
    const size_t after = reader.skip(note->span.end() + 1, {"around", "about", "ca", "circa", "~"});
    const auto bpm = reader.number(after);
    // What no tempo can be is left for those who read times and lengths.
    if (!bpm || bpm->value < 30000 || bpm->value > 300000 || reader.brief.tempo) return;
    const size_t end = reader.skip(bpm->span.end(), {"bpm"});
    if (reader.is(note->span.end(), "at") && end == bpm->span.end()) return;   // "The last quarter at 90 %".
    reader.brief.tempo = TempoWish{bpm->value, bpm->value};
    reader.tempoNote = Ticks{note->value->ticks};
    reader.take({i, end - i}, "tempo", "tempo " + tempoText(*reader.brief.tempo));
}

}  // namespace

void readNoteTempo(Reader& reader) {
    reader.each([&](size_t i) { readNoteTempoAt(reader, i); });
}

void countBeats(Reader& reader) {
    Brief& brief = reader.brief;
    const auto reading = std::find_if(brief.understood.begin(), brief.understood.end(), [](const Reading& one) { return one.field == "tempo"; });
    if (!brief.tempo || reading == brief.understood.end()) return;
    // Only a compound metre has a dotted quarter for its beat, and 6/8 is the common one.
    if (const bool dotted = reader.tempoNote == Ticks{kQuarter * 3 / 2}; dotted && !brief.meter) {
        brief.meter = Meter{6, 8};
        brief.understood.push_back({"meter", reading->words, reading->offset, "6/8 time"});
    }
    const Meter meter = brief.meter.value_or(Meter{});
    if (reader.tempoNote) {
        const int64_t beats = milliBeats(meter, brief.tempo->minMilliBpm * reader.tempoNote->value / kQuarter);
        brief.tempo = TempoWish{beats, beats};
    }
    for (Reading& one : brief.understood) {
        if (one.field != "tempo") continue;
        if (reader.tempoNote) one.meaning = "tempo " + tempoText(*brief.tempo);
        if (meter.unit != 4) one.meaning += ", counted in " + beatName(meter) + "s";
    }
}

}  // namespace fermata
