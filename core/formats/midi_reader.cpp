// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/formats/midi.h"

namespace fermata {
namespace {

// Reads inside [at, end); a read past the end sets failed and answers zeros.
struct Cursor {
    std::string_view bytes;
    size_t at = 0;
    size_t end = 0;
    bool failed = false;

    uint8_t byte() {
        if (at >= end) {
            failed = true;
            return 0;
        }
        return static_cast<uint8_t>(bytes[at++]);
    }
    uint32_t big(int count) {
        uint32_t value = 0;
        for (int i = 0; i < count; ++i) value = value << 8 | byte();
        return value;
    }
    uint32_t variable() {
        uint32_t value = 0;
        for (int i = 0; i < 4; ++i) {
            const uint8_t next = byte();
            value = value << 7 | (next & 0x7fU);
            if ((next & 0x80) == 0) return value;
        }
        failed = true;  // A quantity has at most four bytes.
        return 0;
    }
    std::string_view take(size_t count) {
        if (count > end - at) {
            failed = true;
            at = end;
            return {};
        }
        at += count;
        return bytes.substr(at - count, count);
    }
};

class TrackReader {
  public:
    TrackReader(Cursor& cursor, MidiFile& file) : m_cursor(cursor), m_file(file) {}

    MidiTrack read() {
        while (!m_cursor.failed && m_cursor.at < m_cursor.end && !m_ended) {
            m_now += m_cursor.variable();
            event();
        }
        for (const auto& [key, open] : m_open) {
            for (const size_t note : open) m_track.notes[note].length = std::max<int64_t>(m_now - m_track.notes[note].start, 1);
        }
        std::sort(m_track.notes.begin(), m_track.notes.end());
        return std::move(m_track);
    }

  private:
    void event() {
        uint8_t first = m_cursor.byte();
        if (first >= 0x80) {
            if (first < 0xf0) m_status = first;
        } else if (m_status != 0) {
            --m_cursor.at;  // Running status: the byte is the first of the message.
            first = m_status;
        } else {
            m_cursor.failed = true;
            return;
        }
        if (first == 0xff) {
            const uint8_t type = m_cursor.byte();
            meta(type, m_cursor.take(m_cursor.variable()));
        } else if (first == 0xf0 || first == 0xf7) {
            m_cursor.take(m_cursor.variable());
        } else if (first > 0xf0) {
            m_cursor.failed = true;
        } else {
            channel(first);
        }
    }

    void channel(uint8_t status) {
        const int kind = status & 0xf0;
        const int one = m_cursor.byte();
        const int two = kind == 0xc0 || kind == 0xd0 ? 0 : m_cursor.byte();
        if (one > 127 || two > 127) m_cursor.failed = true;
        if (m_cursor.failed || (kind != 0x80 && kind != 0x90)) return;
        std::vector<size_t>& open = m_open[{status & 0x0f, one}];
        if (kind == 0x90 && two > 0) {
            open.push_back(m_track.notes.size());
            m_track.notes.push_back({m_now, 0, status & 0x0f, one, two});
        } else if (!open.empty()) {
            MidiNote& note = m_track.notes[open.front()];
            note.length = m_now - note.start;
            open.erase(open.begin());
        }
    }

    void meta(uint8_t type, std::string_view body) {
        const auto at = [&](size_t i) { return static_cast<uint8_t>(body[i]); };
        switch (type) {
            case 0x03: m_track.name = body; break;
            case 0x06: m_file.markers.push_back({m_now, std::string(body)}); break;
            case 0x2f: m_ended = true; break;
            case 0x51:
                if (body.size() == 3) m_file.tempos.push_back({m_now, at(0) << 16 | at(1) << 8 | at(2)});
                else m_cursor.failed = true;
                break;
            case 0x58:
                if (body.size() == 4 && at(1) < 8) m_file.meters.push_back({m_now, at(0), 1 << at(1)});
                else m_cursor.failed = true;
                break;
            case 0x59:
                if (body.size() == 2) m_file.keys.push_back({m_now, static_cast<int8_t>(body[0]), body[1] != 0});
                else m_cursor.failed = true;
                break;
            default: break;
        }
    }

    Cursor& m_cursor;
    MidiFile& m_file;
    MidiTrack m_track;
    std::map<std::pair<int, int>, std::vector<size_t>> m_open;  // Sounding notes by channel and key.
    int64_t m_now = 0;
    uint8_t m_status = 0;
    bool m_ended = false;
};

}  // namespace

Result<MidiFile> parseMidi(std::string_view bytes, std::string_view origin) {
    Cursor cursor{bytes, 0, bytes.size()};
    const auto broken = [&](std::string_view why) {
        return fail(Code::Corrupt, std::string(origin) + " is not a readable MIDI file: " + std::string(why) +
                                       " (byte " + std::to_string(cursor.at) + ").");
    };
    if (cursor.take(4) != "MThd") return broken("it does not begin with MThd");
    const uint32_t headerBytes = cursor.big(4);
    const uint32_t type = cursor.big(2);
    const uint32_t trackCount = cursor.big(2);
    const uint32_t division = cursor.big(2);
    if (cursor.failed || headerBytes < 6) return broken("its header is cut short");
    if (type > 1) return broken("type " + std::to_string(type) + " is not supported, only 0 and 1");
    if (division == 0 || (division & 0x8000) != 0) return broken("it counts SMPTE frames, not musical ticks");
    cursor.take(headerBytes - 6);
    MidiFile file;
    file.ticksPerQuarter = static_cast<int>(division);
    while (!cursor.failed && cursor.at < bytes.size() && file.tracks.size() < trackCount) {
        const std::string_view id = cursor.take(4);
        const uint32_t length = cursor.big(4);
        if (cursor.failed || length > bytes.size() - cursor.at) return broken("a chunk is longer than the file");
        if (id == "MTrk") {
            Cursor inside{bytes, cursor.at, cursor.at + length};
            file.tracks.push_back(TrackReader(inside, file).read());
            if (inside.failed) {
                cursor.at = inside.at;
                return broken("track " + std::to_string(file.tracks.size()) + " has a broken event");
            }
        }
        cursor.take(length);
    }
    if (file.tracks.size() != trackCount) {
        return broken("it promises " + std::to_string(trackCount) + " tracks and has " +
                      std::to_string(file.tracks.size()));
    }
    return file;
}

}  // namespace fermata
