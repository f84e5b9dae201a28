// SPDX-License-Identifier: GPL-3.0-or-later
// The panels over time: form and energy, spectrogram, loudness.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/documents/flow.h"
#include "core/documents/sheet_parts.h"

namespace fermata::documents {
namespace {

const QColor kLine(0x9a, 0xa4, 0xae);
constexpr double kGutter = 24;   // Where the words left of the panels begin.

QString clock(int64_t seconds) { return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')); }

// Seconds between labels, so that at most about fourteen fit.
int64_t labelStep(const ListeningSheet& sheet) {
    const int64_t seconds = sheet.length.value / kSampleRate;
    for (const int64_t step : {1, 2, 5, 10, 15, 30, 60, 120, 300, 600}) {
        if (seconds / step <= 14) return step;
    }
    return 1200;
}

void timeLabels(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double y) {
    const int64_t step = labelStep(sheet);
    for (int64_t second = 0; second * kSampleRate <= sheet.length.value; second += step) {
        const double x = timeX(sheet, frame, {second * kSampleRate});
        canvas.line(x, y - 8.5, x, y - 6, kLine, 0.5);
        canvas.text(x, y, clock(second), 6.4, kSoft, Side::Centre);
    }
}

// Numbers of bars along the top: every one that has room.
void barNumbers(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double y) {
    const int bars = sheet.tempo.barCount();
    if (bars == 0) return;
    int every = 1;
    while ((frame.right - frame.left) * every / bars < 14) every *= 2;
    for (int bar = 0; bar < bars; ++bar) {
        const double x = timeX(sheet, frame, sheet.tempo.barStartSample(bar));
        canvas.line(x, y + 1.5, x, y + 4, kLine, 0.4);
        if (bar % every == 0) canvas.text(x, y, QString::number(bar + 1), 6, kSoft, Side::Left);
    }
    canvas.text(frame.left - 4, y, QStringLiteral("bar"), 6, kSoft, Side::Right);
}

}  // namespace

void formPanel(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom) {
    sectionStripes(canvas, sheet, frame, top, bottom);
    barNumbers(canvas, sheet, frame, top - 5);
    canvas.text(kGutter, top + 8, QStringLiteral("Form"), 8, kInk, Side::Left, true);
    canvas.line(kGutter, top + 17, kGutter + 10, top + 17, kAccent, 1.6);
    canvas.text(kGutter + 13, top + 19, QStringLiteral("energy"), 6.4, kSoft);
    canvas.fill({kGutter, top + 24, 10, 6}, QColor(0xc4, 0xcc, 0xd4));
    canvas.text(kGutter + 13, top + 29.5, QStringLiteral("onsets a bar"), 6.4, kSoft);

    const double base = bottom, height = bottom - top - 14;
    std::vector<int> onsets(static_cast<size_t>(sheet.tempo.barCount()));
    for (const SheetStem& stem : sheet.stems) {
        for (size_t i = 0; i < onsets.size() && i < stem.statistics.onsetsPerBar.size(); ++i) onsets[i] += stem.statistics.onsetsPerBar[i];
    }
    const int most = std::max(1, onsets.empty() ? 1 : *std::max_element(onsets.begin(), onsets.end()));
    for (size_t i = 0; i < onsets.size(); ++i) {
        const double from = timeX(sheet, frame, sheet.tempo.barStartSample(static_cast<int>(i)));
        const double to = timeX(sheet, frame, std::min(sheet.tempo.barStartSample(static_cast<int>(i) + 1), sheet.length));
        const double high = height * onsets[i] / most;
        canvas.fill({from + 0.4, base - high, std::max(0.2, to - from - 0.8), high}, QColor(0xc4, 0xcc, 0xd4));
    }
    for (const int percent : {0, 50, 100}) {
        canvas.text(frame.left - 4, base - height * percent / 100 + 2, QString::number(percent), 6, kSoft, Side::Right);
    }
    canvas.text(frame.right + 4, base - height + 4, QString::number(most), 6, kSoft);
    canvas.text(frame.right + 4, base, QStringLiteral("0"), 6, kSoft);

    QPolygonF energy;
    std::string newKey = sheet.sections.front().section.key.name();
    for (const SheetSection& part : sheet.sections) {
        const Section& section = part.section;
        const double from = timeX(sheet, frame, section.start), to = timeX(sheet, frame, section.end);
        const double y = base - height * section.energy.permille / 1000;
        energy << QPointF(from, y) << QPointF(to, y);
        const QString name = qs(section.name);
        canvas.text(from + 3, top + 9, name, 8, kInk, Side::Left, true, to - from - 4);
        const double after = from + 6 + Canvas::textWidth(name, 8, true);
        // The function, and the key where it is a new one.
        const QString function = qs(part.function == section.name ? std::string() : part.function);
        const QString key = newKey == section.key.name() ? QString() : qs(section.key.name());
        newKey = section.key.name();
        for (const QString& tried : {function + (function.isEmpty() || key.isEmpty() ? QString() : QStringLiteral(", ")) + key, key, function}) {
            if (tried.isEmpty() || after + Canvas::textWidth(tried, 6.4) > to - 2) continue;
            canvas.text(after, top + 9, tried, 6.4, kSoft);
            break;
        }
    }
    canvas.polyline(energy, kAccent, 1.6);
    for (const SheetHit& hit : sheet.hits) {
        const double x = timeX(sheet, frame, hit.at);
        canvas.polygon(QPolygonF({{x - 3, top - 0.5}, {x + 3, top - 0.5}, {x, top + 5}}), kAccent);
        canvas.dashed(x, top + 5, x, bottom, kAccent, 0.6);
        canvas.text(x + 2, bottom - 2, qs(hit.kind), 6, kAccent);
    }
    timeLabels(canvas, sheet, frame, bottom + 9);
}

void spectrumPanel(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom) {
    constexpr double kLow = -90, kHigh = -18;   // The same for every sheet, so that two can be compared.
    const Spectrogram& spectrum = sheet.spectrum;
    canvas.text(kGutter, top + 8, QStringLiteral("Spectrogram"), 8, kInk, Side::Left, true);
    canvas.text(kGutter, top + 17, QStringLiteral("of the mix"), 6.4, kSoft);
    if (spectrum.columns > 0 && spectrum.rows > 0) {
        QImage image(spectrum.columns, spectrum.rows, QImage::Format_RGB32);
        for (int column = 0; column < spectrum.columns; ++column) {
            for (int row = 0; row < spectrum.rows; ++row) {
                const double level = (spectrum.at(column, row) - kLow) / (kHigh - kLow);
                image.setPixelColor(column, spectrum.rows - 1 - row, heat(level));
            }
        }
        canvas.image({frame.left, top, frame.right - frame.left, bottom - top}, image);
        for (const auto& [hz, label] : {std::pair{50, "50"}, {100, "100"}, {200, "200"}, {500, "500"}, {1000, "1 k"}, {2000, "2 k"},
                                        {5000, "5 k"}, {10000, "10 k"}}) {
            const double part = std::log(hz / spectrum.lowHz) / std::log(spectrum.highHz / spectrum.lowHz);
            if (part < 0 || part > 1) continue;
            const double y = bottom - part * (bottom - top);
            canvas.line(frame.left - 2.5, y, frame.left, y, kLine, 0.5);
            canvas.text(frame.left - 4, y + 2, QString::fromLatin1(label), 6, kSoft, Side::Right);
        }
    }
    for (size_t i = 1; i < sheet.sections.size(); ++i) {
        const double x = timeX(sheet, frame, sheet.sections[i].section.start);
        canvas.line(x, top, x, bottom, QColor(0x40, 0x48, 0x50, 150), 0.5);
    }
    canvas.frame({frame.left, top, frame.right - frame.left, bottom - top}, kLine, 0.5);
    canvas.text(kGutter, bottom - 1, QStringLiteral("Hz"), 6.4, kSoft);

    // The scale: what a colour means.
    const double x = frame.right + 6, width = 7;
    constexpr int kSteps = 72;
    for (int i = 0; i < kSteps; ++i) {
        const double from = bottom - (bottom - top) * (i + 1) / kSteps;
        canvas.fill({x, from, width, (bottom - top) / kSteps + 0.3}, heat((i + 0.5) / kSteps));
    }
    canvas.frame({x, top, width, bottom - top}, kLine, 0.4);
    for (int db = -90; db <= -18; db += 18) {
        const double y = bottom - (bottom - top) * (db - kLow) / (kHigh - kLow);
        canvas.text(x + width + 2, std::clamp(y + 2, top + 5, bottom), number(db, 0) + (db == -18 ? QStringLiteral(" dB") : QString()), 6, kSoft);
    }
}

void loudnessPanel(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom) {
    const double high = std::ceil((sheet.targetLufs + 6) / 6) * 6, low = high - 36;
    const auto y = [&](double lufs) { return bottom - (bottom - top) * (std::clamp(lufs, low, high) - low) / (high - low); };
    sectionStripes(canvas, sheet, frame, top, bottom);
    canvas.text(kGutter, top + 8, QStringLiteral("Loudness"), 8, kInk, Side::Left, true);
    canvas.text(kGutter, top + 16, QStringLiteral("of the master"), 6.4, kSoft);
    const QColor momentary(0xa9, 0xc4, 0xdf), shortTerm(0x1f, 0x5f, 0xa8);
    double legend = top + 27;
    const auto key = [&](const QColor& colour, double thickness, const QString& words) {
        canvas.line(kGutter, legend - 2, kGutter + 9, legend - 2, colour, thickness);
        canvas.text(kGutter + 11, legend, words, 6.2, kSoft);
        legend += 9;
    };
    key(momentary, 1, QStringLiteral("momentary"));
    key(shortTerm, 1.4, QStringLiteral("short-term"));
    key(kInk, 1.2, QStringLiteral("section"));
    key(kAccent, 0.8, QStringLiteral("target"));
    canvas.text(kGutter, bottom - 1, QStringLiteral("LUFS"), 6.4, kSoft);
    for (double lufs = low; lufs <= high; lufs += 6) {
        canvas.line(frame.left, y(lufs), frame.right, y(lufs), kFaint, 0.3);
        canvas.text(frame.left - 4, y(lufs) + 2, number(lufs, 0), 6, kSoft, Side::Right);
    }
    canvas.clip({frame.left, top, frame.right - frame.left, bottom - top});
    const auto curve = [&](const std::vector<double>& values, const QColor& colour, double thickness) {
        QPolygonF points;
        for (size_t i = 0; i < values.size(); ++i) {
            points << QPointF(timeX(sheet, frame, {static_cast<int64_t>(i + 1) * kSampleRate / 10}), y(values[i]));
        }
        canvas.polyline(points, colour, thickness);
    };
    curve(sheet.curve.momentary, momentary, 0.7);
    curve(sheet.curve.shortTerm, shortTerm, 1.4);
    canvas.dashed(frame.left, y(sheet.targetLufs), frame.right, y(sheet.targetLufs), kAccent, 0.8);
    canvas.unclip();
    for (const SheetSection& part : sheet.sections) {
        const double from = timeX(sheet, frame, part.section.start), to = timeX(sheet, frame, part.section.end);
        canvas.line(from, y(part.lufs), to, y(part.lufs), kInk, 1.2);
        const QString shown = part.lufs <= -69 ? QStringLiteral("silent") : number(part.lufs, 1);
        const double width = Canvas::textWidth(shown, 6.6, true);
        if (to - from < width + 1) continue;
        canvas.fill({(from + to - width) / 2 - 1.5, bottom - 9, width + 3, 7.6}, QColor(255, 255, 255, 215));
        canvas.text((from + to) / 2, bottom - 3, shown, 6.6, kInk, Side::Centre, true);
    }
    canvas.text(frame.right + 4, y(sheet.targetLufs) + 2, number(sheet.targetLufs, 0), 6.4, kAccent, Side::Left, true);
    timeLabels(canvas, sheet, frame, bottom + 9);
}

}  // namespace fermata::documents
