// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/piece.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/compose/plan.h"
#include "models/tokens/takes.h"

namespace fermata::train {
namespace {

// The corpus' chord words for those of core/compose.
std::string qualityName(const std::string& word) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kWords{{{"maj", ""}, {"min", "m"}, {"min7", "m7"}, {"hdim7", "m7b5"}, {"minmaj7", "mMaj7"}, {"maj6", "6"}}};
    for (const auto& [theirs, ours] : kWords) {
        if (theirs == word) return std::string(ours);
    }
    return word;
}

int pitchClassOf(std::string_view name) {
    if (name.empty()) return -1;
    constexpr std::array<int, 7> kLetters{9, 11, 0, 2, 4, 5, 7};
    if (name[0] < 'A' || name[0] > 'G') return -1;
    int pitch = kLetters[static_cast<size_t>(name[0] - 'A')];
    for (const char sign : name.substr(1)) pitch += sign == '#' ? 1 : sign == 'b' ? -1 : 0;
    return ((pitch % 12) + 12) % 12;
}

tokens::GridChord chordFrom(const std::string& symbol) {
    tokens::GridChord grid;
    const size_t colon = symbol.find(':');
    grid.root = pitchClassOf(symbol.substr(0, colon));
    if (grid.root < 0) return grid;
    Chord chord;
    chord.root = grid.root;
    chord.quality = colon == std::string::npos ? "" : qualityName(symbol.substr(colon + 1));
    for (const int tone : chordTones(chord)) grid.tones = static_cast<uint16_t>(grid.tones | 1U << tone);
    return grid;
}

struct MeterAt {
    int32_t at;
    int beats;
    int unit;
};

void cutBar(std::vector<tokens::GridBar>& bars, std::vector<int32_t>& starts, int32_t from, int32_t to, const MeterAt& meter) {
    while (from < to) {
        tokens::GridBar bar;
        bar.beats = meter.beats;
        bar.unit = meter.unit;
        bar.ticks = to - from > tokens::kMaxBarTicks ? 96 : to - from;
        bars.push_back(bar);
        starts.push_back(from);
        from += bar.ticks;
    }
}

int styleOf(const Json& json, const std::string& source) {
    const std::string style = json.value("style", "");
    if (const int exact = tokens::styleClass(style); exact > 0) return exact;
    if (source == "groove-midi") {
        const int family = tokens::styleClass(style.substr(0, style.find('/')));
        return family > 0 ? family : tokens::styleClass("drums");
    }
    return tokens::styleClass(style == "hymn" ? "hymn" : "score");
}

}  // namespace

int64_t Piece::notes() const {
    int64_t count = 0;
    for (const PieceTrack& track : tracks) count += static_cast<int64_t>(track.notes.size());
    return count;
}

Result<Piece> pieceFromJson(const Json& json, std::string_view origin) {
    const auto bad = [&](const std::string& why) { return fail(Code::Corrupt, std::string(origin) + ": " + why); };
    if (!json.is_object() || !json.contains("id") || !json["id"].is_string()) return bad("a line is no piece; it has no id.");
    Piece piece;
    piece.id = json["id"].get<std::string>();
    try {
        if (json.value("ppq", 0) != tokens::kGridPerQuarter) return bad("“" + piece.id + "” has ppq " + std::to_string(json.value("ppq", 0)) + "; 24 is needed.");
        piece.source = json.value("source", "");
        piece.licence = json.value("licence", "");
        piece.kind = json.value("kind", "");
        const std::string split = json.value("split", "train");
        piece.split = split == "train" ? Split::Train : split == "valid" ? Split::Valid : Split::Test;
        piece.style = styleOf(json, piece.source);
        int32_t end = json.value("end", 0);
        for (const Json& source : json["tracks"]) {
            PieceTrack track;
            if (!tokens::roleFromName(source.value("role", ""), track.role)) continue;
            for (const Json& note : source["notes"]) {
                PieceNote read{note[0].get<int32_t>(), std::max(1, note[1].get<int32_t>()), note[2].get<uint8_t>(), note[3].get<uint8_t>(), 0};
                if (note.size() > 4) read.microMs = static_cast<int8_t>(std::clamp(note[4].get<int>(), -120, 120));
                end = std::max(end, read.onset + read.length);
                track.notes.push_back(read);
            }
            if (source.contains("micro")) {
                std::vector<int8_t> all;
                for (const PieceNote& note : track.notes) all.push_back(note.microMs);
                std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2), all.end());
                const int median = all.empty() ? 0 : all[all.size() / 2];
                for (PieceNote& note : track.notes) note.microMs = static_cast<int8_t>(std::clamp(note.microMs - median, -127, 127));
            }
            if (!track.notes.empty()) piece.tracks.push_back(std::move(track));
        }
        std::vector<MeterAt> meters;
        const std::string meter = json.value("meter", "4/4");
        meters.push_back({0, std::atoi(meter.c_str()), std::atoi(meter.substr(meter.find('/') + 1).c_str())});
        if (json.contains("meters")) {
            for (const Json& change : json["meters"]) {
                if (change[0].get<int>() == 0) meters.clear();
                meters.push_back({change[0].get<int32_t>(), change[1].get<int>(), change[2].get<int>()});
            }
        }
        for (const MeterAt& entry : meters) {
            if (entry.beats < 1 || entry.unit < 1) return bad("“" + piece.id + "” has the metre " + meter + ".");
        }
        const auto meterAt = [&](int32_t at) {
            const MeterAt* found = &meters.front();
            for (const MeterAt& entry : meters) {
                if (entry.at <= at) found = &entry;
            }
            return *found;
        };
        std::vector<int32_t> lines;
        if (json.contains("bar_starts")) {
            for (const Json& start : json["bar_starts"]) lines.push_back(start.get<int32_t>());
            if (lines.empty() || lines.front() > 0) lines.insert(lines.begin(), 0);
            end = std::max(end, lines.back() + 1);
            const MeterAt last = meterAt(lines.back());
            while (lines.back() < end) lines.push_back(lines.back() + 96 * last.beats / last.unit);
        } else {
            lines.push_back(0);
            if (const int32_t pickup = json.value("pickup", 0); pickup > 0) lines.push_back(pickup);
            while (lines.back() < end) {
                const MeterAt now = meterAt(lines.back());
                int32_t next = lines.back() + std::max(1, 96 * now.beats / now.unit);
                for (const MeterAt& entry : meters) {
                    if (entry.at > lines.back() && entry.at < next) next = entry.at;
                }
                lines.push_back(next);
            }
        }
        for (size_t i = 0; i + 1 < lines.size(); ++i) {
            if (lines[i + 1] > lines[i]) cutBar(piece.bars, piece.barStart, lines[i], lines[i + 1], meterAt(lines[i]));
        }
        piece.barStart.push_back(lines.back());
        if (piece.bars.empty()) return bad("“" + piece.id + "” has no bars.");

        const bool timed = json.value("tempo_src", "") != "default";
        const std::string key = json.value("key", "");
        const int tonic = pitchClassOf(key.substr(0, key.find(':')));
        const bool minor = key.find(":min") != std::string::npos;
        std::vector<std::pair<int32_t, int>> tempos{{0, static_cast<int>(json.value("tempo", 0.0) + 0.5)}};
        if (json.contains("tempos")) {
            for (const Json& change : json["tempos"]) tempos.emplace_back(change[0].get<int32_t>(), static_cast<int>(change[1].get<double>() + 0.5));
        }
        size_t chord = 0;
        tokens::GridChord sounding;
        bool known = false;
        const Json chords = json.value("chords", Json::array());
        for (size_t i = 0; i < piece.bars.size(); ++i) {
            tokens::GridBar& bar = piece.bars[i];
            bar.tonic = tonic;
            bar.minor = minor;
            for (const auto& [at, bpm] : tempos) {
                if (timed && at <= piece.barStart[i]) bar.bpm = bpm;
            }
            const int32_t stop = piece.barStart[i + 1];
            if (known) bar.chords.push_back(sounding);
            while (chord < chords.size() && chords[chord][0].get<int32_t>() < stop) {
                tokens::GridChord next = chordFrom(chords[chord][1].get<std::string>());
                next.at = std::max(0, chords[chord][0].get<int32_t>() - piece.barStart[i]);
                if (!bar.chords.empty() && bar.chords.back().at == next.at) bar.chords.pop_back();
                bar.chords.push_back(next);
                sounding = next;
                sounding.at = 0;
                known = true;
                ++chord;
            }
            if (!bar.chords.empty()) bar.chords.front().at = 0;
        }
    } catch (const Json::exception& problem) {
        return fail(Code::Corrupt, std::string(origin) + ": “" + piece.id + "” has a field that cannot be read.", problem.what());
    }
    return piece;
}

std::vector<Note> notesOf(const PieceTrack& track) {
    std::vector<Note> notes;
    for (const PieceNote& item : track.notes) {
        Note note;
        note.start = {item.onset * tokens::kTicksPerGrid};
        note.length = {item.length * tokens::kTicksPerGrid};
        note.key = item.pitch;
        if (track.role == tokens::Role::Drums) note.voice = tokens::voiceOfDrumKey(item.pitch);
        notes.push_back(note);
    }
    sortNotes(notes);
    return notes;
}

tokens::Window windowOf(const Piece& piece, int first, int count, const std::vector<size_t>& tracks, int transpose) {
    const auto shifted = [&](int pitchClass) { return pitchClass < 0 ? pitchClass : (pitchClass + transpose + 12) % 12; };
    tokens::Window window;
    window.style = piece.style;
    for (int i = 0; i < count; ++i) {
        tokens::GridBar bar = piece.bars[static_cast<size_t>(first + i)];
        bar.tonic = shifted(bar.tonic);
        for (tokens::GridChord& chord : bar.chords) {
            chord.root = shifted(chord.root);
            uint16_t tones = 0;
            for (int tone = 0; tone < 12; ++tone) {
                if ((chord.tones >> tone & 1) != 0) tones = static_cast<uint16_t>(tones | 1U << shifted(tone));
            }
            chord.tones = tones;
        }
        window.bars.push_back(bar);
    }
    std::array<int, tokens::kRoles> ordinals{};
    for (const size_t index : tracks) {
        const PieceTrack& track = piece.tracks[index];
        tokens::GridPart part;
        part.role = track.role;
        part.ordinal = std::min(3, ordinals[static_cast<size_t>(track.role)]++);
        part.cells.resize(static_cast<size_t>(count));
        const bool drums = track.role == tokens::Role::Drums;
        const int32_t begin = piece.barStart[static_cast<size_t>(first)];
        const int32_t stop = piece.barStart[static_cast<size_t>(first + count)];
        auto note = std::lower_bound(track.notes.begin(), track.notes.end(), begin, [](const PieceNote& n, int32_t at) { return n.onset < at; });
        int bar = 0;
        for (; note != track.notes.end() && note->onset < stop; ++note) {
            while (note->onset >= piece.barStart[static_cast<size_t>(first + bar + 1)]) ++bar;
            const int pitch = note->pitch + (drums ? 0 : transpose);
            if (pitch < 0 || pitch > 127) continue;
            std::vector<tokens::GridNote>& notes = part.cells[static_cast<size_t>(bar)].notes;
            const int onset = note->onset - piece.barStart[static_cast<size_t>(first + bar)];
            if (!notes.empty() && notes.back().onset == onset && notes.back().pitch == pitch) continue;
            notes.push_back({onset, note->length, pitch, note->velocity, note->microMs});
        }
        window.parts.push_back(std::move(part));
    }
    return window;
}

}  // namespace fermata::train
