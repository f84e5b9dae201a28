// SPDX-License-Identifier: GPL-3.0-or-later
// The piano roll: one lane a stem, drums and effects as voices, chords above.
#include <algorithm>
#include <cmath>
#include <set>

#include "core/documents/flow.h"
#include "core/documents/sheet_parts.h"

namespace fermata::documents {
namespace {

constexpr double kGutter = 24;
constexpr size_t kMostLanes = 8;

struct Rows {
    std::vector<Voice> voices;   // From the bottom up; empty for a pitched lane.
    int low = 48, high = 72;     // Keys, for a pitched one.
    double count() const { return voices.empty() ? high - low + 1 : static_cast<double>(voices.size()); }
};

Rows rowsOf(const SheetStem& stem) {
    Rows rows;
    std::set<Voice> voices;
    bool pitched = false;
    for (const PlacedNote& note : stem.notes) {
        if (note.voice == Voice::Pitched) pitched = true;
        else voices.insert(note.voice);
    }
    if (!pitched || voices.size() > 2) {
        rows.voices.assign(voices.begin(), voices.end());
        if (pitched) rows.voices.insert(rows.voices.begin(), Voice::Pitched);
        return rows;
    }
    rows.low = stem.statistics.lowest - 1;
    rows.high = stem.statistics.highest + 1;
    while (rows.high - rows.low < 14) {   // At least an octave, so that one repeated note looks like one.
        --rows.low;
        ++rows.high;
    }
    return rows;
}

double weight(const SheetStem& stem, const Rows& rows) {
    if (stem.notes.empty()) return 0.45;
    if (!rows.voices.empty()) return std::clamp(0.19 * static_cast<double>(rows.voices.size()), 0.75, 1.8);
    return std::clamp(rows.count() / 30, 0.75, 1.4);
}

// Where the chords' names stand: all of one size, each where its chord begins, in as many lines as keep them apart.
struct ChordNames {
    static constexpr double kLine = 6.6;
    struct Name {
        double x = 0;
        size_t line = 0;
        QString text;
    };
    std::vector<Name> names;
    double size = 5.8;
    size_t lines = 1;
    double height() const { return 4.4 + kLine * static_cast<double>(lines); }
};

ChordNames chordNames(const ListeningSheet& sheet, const SheetFrame& frame) {
    ChordNames best;
    for (const auto& [size, lines] : {std::pair{5.8, size_t{1}}, {5.4, size_t{2}}, {4.8, size_t{2}}, {4.8, size_t{3}}, {4.2, size_t{4}}}) {
        ChordNames tried;
        tried.size = size;
        tried.lines = lines;
        std::vector<double> ends(lines, 0);
        bool fits = true;
        for (const SheetChord& chord : sheet.chords) {
            const QString name = qs(chord.name);
            const double width = Canvas::textWidth(name, size);
            const double x = std::min(timeX(sheet, frame, sheet.tempo.sampleAt(chord.start)) + 1, frame.right - width - 0.5);
            // The top line where it is free, else the one that is free first.
            auto line = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= x; });
            if (line == ends.end()) {
                fits = false;
                continue;   // Of a form that no size can print, what has room.
            }
            *line = x + width + 1.5;
            tried.names.push_back({x, static_cast<size_t>(line - ends.begin()), name});
        }
        best = std::move(tried);
        if (fits) break;
    }
    return best;
}

void chordRow(Canvas& canvas, const ChordNames& chords, const SheetFrame& frame, double top) {
    for (const ChordNames::Name& name : chords.names) canvas.text(name.x, top + 1.4 + ChordNames::kLine * static_cast<double>(name.line + 1), name.text, chords.size, kInk);
    canvas.text(frame.left - 4, top + 8, QStringLiteral("chords"), 6, kSoft, Side::Right);
}

void laneNotes(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, const SheetStem& stem, const Rows& rows,
               double top, double bottom) {
    const double row = (bottom - top) / rows.count();
    for (const PlacedNote& note : stem.notes) {
        const double from = timeX(sheet, frame, sheet.tempo.sampleAt(note.sounds));
        double to = std::min(timeX(sheet, frame, sheet.tempo.sampleAt(note.sounds + note.length)), frame.right);
        double index = note.key - rows.low;
        if (!rows.voices.empty()) {
            index = static_cast<double>(std::find(rows.voices.begin(), rows.voices.end(), note.voice) - rows.voices.begin());
            const bool struck = note.voice != Voice::Pitched && note.voice < Voice::Riser;
            if (struck) to = from + 1.5;   // A drum's length says nothing.
        } else if (note.voice != Voice::Pitched) {
            continue;
        }
        const double high = std::clamp(row * 0.84, 0.9, 4.5);
        const double y = bottom - (index + 0.5) * row - high / 2;
        QColor colour = stemColour(stem);
        colour.setAlphaF(static_cast<float>(std::clamp(0.25 + 0.75 * note.velocity / 110.0, 0.3, 1.0)));
        canvas.fill({from, y, std::max(0.8, to - from - 0.25), high}, colour);
    }
}

void laneLabels(Canvas& canvas, const SheetFrame& frame, const SheetStem& stem, const Rows& rows, double top, double bottom) {
    double y = top + 8;
    canvas.text(kGutter, y, qs(stem.name), 8, stemColour(stem), Side::Left, true, frame.left - kGutter - 4);
    const bool rests = stem.notes.empty();
    const QString sound = rests ? QStringLiteral("rests; ") + qs(stem.sound) : qs(stem.sound), lufs = rests ? QString() : number(stem.lufs, 1) + QStringLiteral(" LUFS");
    // Where a lane is too narrow for three lines, the level goes before the sound.
    const bool narrow = y + 2 * 7.4 >= bottom;
    for (const QString& words : {narrow && !rests ? number(stem.lufs, 1) + QStringLiteral(" ") + sound : sound, narrow ? QString() : lufs}) {
        y += 7.4;
        if (y < bottom) canvas.text(kGutter, y, words, 6.2, kSoft, Side::Left, false, frame.left - kGutter - 4);
    }
    if (rests) return;
    const double row = (bottom - top) / rows.count();
    if (!rows.voices.empty()) {
        const double size = std::clamp(row * 1.02, 4.2, 6.0);
        double last = bottom + 10;
        for (size_t i = 0; i < rows.voices.size(); ++i) {
            const double at = bottom - (static_cast<double>(i) + 0.5) * row + size * 0.36;
            if (last - at < size * 0.85) continue;
            const std::string name(rows.voices[i] == Voice::ReverseCymbal ? "rev. cymbal" : voiceName(rows.voices[i]));
            canvas.text(frame.right + 3, at, qs(name), size, kSoft, Side::Left, false, frame.side - frame.right - 5);
            last = at;
        }
        return;
    }
    for (int key = (rows.low + 11) / 12 * 12; key <= rows.high; key += 12) {
        const double at = bottom - (key - rows.low + 0.5) * row;
        canvas.line(frame.left, at, frame.right, at, kFaint, 0.3);
        if (at - top > 4 && bottom - at > 1.5) canvas.text(frame.right + 3, at + 2, qs(pitchName(key)), 6, kSoft);
    }
}

}  // namespace

void rollPanel(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom) {
    const size_t lanes = std::min(sheet.stems.size(), kMostLanes);
    sectionStripes(canvas, sheet, frame, top, bottom);
    const ChordNames chords = chordNames(sheet, frame);
    for (int bar = 1; bar < sheet.tempo.barCount(); ++bar) {
        const double x = timeX(sheet, frame, sheet.tempo.barStartSample(bar));
        canvas.line(x, top + chords.height(), x, bottom, QColor(0xe6, 0xe9, 0xec), 0.3);
    }
    chordRow(canvas, chords, frame, top);
    std::vector<Rows> rows;
    double total = 0;
    for (size_t i = 0; i < lanes; ++i) {
        rows.push_back(rowsOf(sheet.stems[i]));
        total += weight(sheet.stems[i], rows.back());
    }
    double y = top + chords.height();
    for (size_t i = 0; i < lanes; ++i) {
        const SheetStem& stem = sheet.stems[i];
        const double next = y + (bottom - top - chords.height()) * weight(stem, rows[i]) / total;
        canvas.line(kGutter, y, frame.right, y, QColor(0x9a, 0xa4, 0xae), 0.4);
        laneLabels(canvas, frame, stem, rows[i], y + 1, next - 1);
        if (!stem.notes.empty()) laneNotes(canvas, sheet, frame, stem, rows[i], y + 1, next - 1);
        y = next;
    }
}

}  // namespace fermata::documents
