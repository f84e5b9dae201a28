// SPDX-License-Identifier: GPL-3.0-or-later
// The column of numbers: octave bands, note statistics, pitch classes.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/documents/flow.h"
#include "core/documents/sheet_parts.h"
#include "core/music/spelling.h"

namespace fermata::documents {
namespace {

QString hertz(double hz) {
    return hz >= 1000 ? QString::number(hz / 1000, 'f', 1) + QStringLiteral(" kHz") : QString::number(hz, 'f', 0) + QStringLiteral(" Hz");
}

QString tenths(int milli) { return QString::number(milli / 1000.0, 'f', 1); }

}  // namespace

void bandsTable(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom) {
    constexpr double kFloor = -42;   // dB below the whole that still show.
    static const std::array<const char*, kOctaveBands> labels{"31", "63", "125", "250", "500", "1k", "2k", "4k", "8k", "16k"};
    const double left = frame.side + 46, width = (frame.sideEnd - left) / kOctaveBands;
    panelTitle(canvas, frame.side, top - 5, QStringLiteral("Octave bands"), QStringLiteral("dB below each row's whole, to −42"));
    const double rows = static_cast<double>(sheet.stems.size()) + 1, height = (bottom - top - 10) / rows;
    const auto row = [&](double y, const QString& name, const QColor& colour, const OctaveLevels& levels, double centroid) {
        canvas.text(frame.side, y + height / 2 - 1, name, 7, colour, Side::Left, true, 44);
        canvas.text(frame.side, y + height / 2 + 6.5, centroid > 0 ? hertz(centroid) : QStringLiteral("silent"), 6, kSoft);
        const double base = y + height - 1.5, most = height - 5;
        for (size_t band = 0; band < kOctaveBands; ++band) {
            const double x = left + width * static_cast<double>(band);
            const double part = levels.totalDb <= kNoLevel ? 0 : std::clamp(1 - (levels.db[band] - levels.totalDb) / kFloor, 0.0, 1.0);
            canvas.fill({x + 0.8, base - most, width - 1.6, most}, kStripe);
            canvas.fill({x + 0.8, base - most * part, width - 1.6, most * part}, colour);
        }
        canvas.line(left, base, frame.sideEnd, base, kFaint, 0.4);
    };
    double y = top;
    for (const SheetStem& stem : sheet.stems) {
        row(y, qs(stem.name), stemColour(stem), stem.bands, stem.centroidHz);
        y += height;
    }
    row(y, QStringLiteral("mix"), kInk, sheet.mixBands, sheet.mixCentroidHz);
    for (size_t band = 0; band < kOctaveBands; ++band) {
        canvas.text(left + width * (static_cast<double>(band) + 0.5), bottom - 1, QString::fromLatin1(labels[band]), 5.8, kSoft, Side::Centre);
    }
    canvas.text(frame.side, bottom - 1, QStringLiteral("Hz; centroid"), 6, kSoft);
}

void notesTable(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom) {
    panelTitle(canvas, frame.side, top - 5, QStringLiteral("Notes"), QStringLiteral("mean onsets a bar, keys, voices, velocity"));
    const double onsets = frame.side + 46, keys = onsets + 40, voices = keys + 36, velocity = voices + 26, velocityWidth = frame.sideEnd - velocity;
    for (const auto& [x, words] : {std::pair{onsets, "onsets/bar"}, {keys, "range"}, {voices, "voices"}, {velocity, "velocity"}}) {
        canvas.text(x, top + 5, QString::fromLatin1(words), 6, kSoft);
    }
    const double height = (bottom - top - 9) / static_cast<double>(sheet.stems.size());
    const Key& key = sheet.sections.front().section.key;
    double y = top + 9;
    for (const SheetStem& stem : sheet.stems) {
        const NoteStatistics& notes = stem.statistics;
        const QColor colour = stemColour(stem);
        canvas.line(frame.side, y, frame.sideEnd, y, kFaint, 0.4);
        canvas.text(frame.side, y + 9, qs(stem.name), 7, colour, Side::Left, true, 44);
        canvas.text(frame.side, y + 17, QString::number(notes.notes) + (notes.notes == 1 ? QStringLiteral(" note") : QStringLiteral(" notes")), 6, kSoft);
        if (notes.notes > 0) {
            canvas.text(onsets, y + 9, tenths(notes.onsetsPerBarMilli()), 7, kInk);
            canvas.text(keys, y + 9, notes.lowest < 0 ? QStringLiteral("–") : qs(spelledPitch(notes.lowest, key)) + QStringLiteral("–") + qs(spelledPitch(notes.highest, key)), 7, kInk);
            canvas.text(voices, y + 9, notes.mostVoices == 0 ? QStringLiteral("–") : QString::number(notes.mostVoices), 7, kInk);
            if (notes.mostVoices > 0) canvas.text(voices, y + 17, QStringLiteral("⌀ ") + tenths(notes.meanVoicesMilli), 6, kSoft);
            canvas.text(velocity, y + 9, QStringLiteral("%1–%2").arg(notes.softest).arg(notes.loudest), 7, kInk);
            const auto at = [&](int value) { return velocity + velocityWidth * value / 127; };
            canvas.fill({velocity, y + 13.5, velocityWidth, 2.4}, kFaint);
            canvas.fill({at(notes.softest), y + 13.5, std::max(0.8, at(notes.loudest) - at(notes.softest)), 2.4}, colour);
            canvas.line(at(notes.median), y + 12, at(notes.median), y + 17.4, kInk, 0.9);
            // Onsets bar by bar.
            const size_t bars = notes.onsetsPerBar.size();
            const int most = bars == 0 ? 0 : *std::max_element(notes.onsetsPerBar.begin(), notes.onsetsPerBar.end());
            for (size_t i = 0; i < bars && most > 0; ++i) {
                const double width = 70.0 / static_cast<double>(bars), high = std::max(0.0, std::min(height - 12, 9.0)) * notes.onsetsPerBar[i] / most;
                canvas.fill({onsets + width * static_cast<double>(i), y + height - 1.5 - high, std::max(0.3, width - 0.3), high}, colour);
            }
        }
        y += height;
    }
    canvas.line(frame.side, y, frame.sideEnd, y, kFaint, 0.4);
}

void pitchClasses(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom) {
    panelTitle(canvas, frame.side, top - 5, QStringLiteral("Pitch classes"), QStringLiteral("bass to melody, %; red: not in key"));
    std::array<int64_t, 12> ticks{};
    int64_t total = 0;
    for (const SheetStem& stem : sheet.stems) {
        // Textures and effects may be noise, whatever the keys of their notes.
        if (stem.role == "texture" || stem.role == "effects") continue;
        for (size_t i = 0; i < 12; ++i) {
            ticks[i] += stem.statistics.pitchClassTicks[i];
            total += stem.statistics.pitchClassTicks[i];
        }
    }
    const int64_t most = std::max<int64_t>(1, *std::max_element(ticks.begin(), ticks.end()));
    const double width = (frame.sideEnd - frame.side) / 12, base = bottom - 9, height = base - top - 8;
    for (size_t i = 0; i < 12; ++i) {
        const auto pitch = static_cast<int>(i);
        const bool inside = std::any_of(sheet.sections.begin(), sheet.sections.end(), [&](const SheetSection& part) { return part.section.key.contains(pitch); });
        const bool tonic = sheet.sections.front().section.key.tonic == pitch;
        const double x = frame.side + width * static_cast<double>(i), high = height * static_cast<double>(ticks[i]) / static_cast<double>(most);
        canvas.fill({x + 1, base - high, width - 2, high}, inside ? QColor(0x3d, 0x5a, 0x80) : kAccent);
        if (total > 0 && ticks[i] * 200 >= total) {
            canvas.text(x + width / 2, base - high - 2, QString::number(static_cast<int>((ticks[i] * 100 + total / 2) / total)), 6, kSoft, Side::Centre);
        }
        canvas.text(x + width / 2, bottom - 1, qs(spelled(pitch, sheet.sections.front().section.key)), 7, kInk, Side::Centre, tonic);
    }
    canvas.line(frame.side, base, frame.sideEnd, base, kSoft, 0.5);
}

}  // namespace fermata::documents
