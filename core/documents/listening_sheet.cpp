// SPDX-License-Identifier: GPL-3.0-or-later
// The page as a whole: title, the places of its parts, PDF and PNG.
#include "core/documents/listening_sheet.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <array>

#include "core/documents/clearance_pdf.h"
#include "core/documents/flow.h"
#include "core/documents/sheet_parts.h"

namespace fermata::documents {
namespace {

void titleLine(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame) {
    const double left = 24;
    canvas.text(left, 33, qs(sheet.title), 19, kInk, Side::Left, true, 400);
    const double after = left + std::min(400.0, Canvas::textWidth(qs(sheet.title), 19, true)) + 10;
    canvas.text(after, 33, qs(sheet.subtitle), 10, kSoft, Side::Left, false, frame.sideEnd - after - 150);
    canvas.text(frame.sideEnd, 33, QStringLiteral("Fermata listening sheet"), 8, kSoft, Side::Right);
    QString facts;
    for (const std::string& fact : sheet.facts) facts += (facts.isEmpty() ? QString() : QStringLiteral("   ·   ")) + qs(fact);
    facts.replace(QLatin1String(" -"), QLatin1String(" ") + QChar(0x2212));
    canvas.text(left, 47.5, facts, 8.6, kInk, Side::Left, false, frame.sideEnd - left);
    canvas.line(left, 53, frame.sideEnd, 53, kInk, 0.8);
}

void drawSheet(QPainter& painter, const ListeningSheet& sheet) {
    Canvas canvas(painter, kSheetWidth);
    canvas.fill({0, 0, kSheetWidth, kSheetHeight}, Qt::white);
    const SheetFrame frame;
    titleLine(canvas, sheet, frame);
    formPanel(canvas, sheet, frame, 76, 136);
    rollPanel(canvas, sheet, frame, 150, 357);
    spectrumPanel(canvas, sheet, frame, 369, 465);
    loudnessPanel(canvas, sheet, frame, 480, 562);
    bandsTable(canvas, sheet, frame, 76, 262);
    notesTable(canvas, sheet, frame, 284, 450);
    pitchClasses(canvas, sheet, frame, 480, 562);
    canvas.text(24, 585, qs(sheet.footer), 6, kSoft, Side::Left, false, frame.sideEnd - 24);
}

Result<void> ready(const ListeningSheet& sheet) {
    if (sheet.length.value <= 0 || sheet.sections.empty() || sheet.stems.empty()) {
        return fail(Code::InvalidArgument, "A listening sheet needs a length, sections and stems; “" + sheet.title + "” lacks one of them.");
    }
    ensureGuiApplication();
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return fail(Code::Internal, "Printing needs fonts: call ensureGuiApplication() before making a QCoreApplication.");
    }
    return {};
}

}  // namespace

QColor stemColour(const SheetStem& stem) {
    static const std::array<std::pair<const char*, QColor>, 6> colours{{{"rhythm", {0x4a, 0x55, 0x65}},
                                                                        {"bass", {0x1f, 0x5f, 0xa8}},
                                                                        {"harmony", {0x1b, 0x86, 0x6e}},
                                                                        {"melody", {0xc4, 0x34, 0x4d}},
                                                                        {"texture", {0x7a, 0x55, 0xa8}},
                                                                        {"effects", {0xb3, 0x6b, 0x0f}}}};
    for (const auto& [role, colour] : colours) {
        if (stem.role == role) return colour;
    }
    return kSoft;
}

QColor heat(double level) {
    static const std::array<std::array<double, 3>, 7> stops{{{255, 255, 255}, {255, 244, 200}, {254, 205, 105}, {246, 141, 58},
                                                             {210, 62, 58}, {130, 22, 84}, {30, 8, 48}}};
    const double at = std::clamp(level, 0.0, 1.0) * (stops.size() - 1);
    const auto below = std::min(static_cast<size_t>(at), stops.size() - 2);
    const double part = at - static_cast<double>(below);
    const auto mixed = [&](size_t c) { return static_cast<int>(stops[below][c] + (stops[below + 1][c] - stops[below][c]) * part + 0.5); };
    return {mixed(0), mixed(1), mixed(2)};
}

QString number(double value, int decimals) {
    return QString::number(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

double timeX(const ListeningSheet& sheet, const SheetFrame& frame, Samples at) {
    return frame.left + (frame.right - frame.left) * static_cast<double>(at.value) / static_cast<double>(sheet.length.value);
}

void sectionStripes(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom) {
    for (size_t i = 0; i < sheet.sections.size(); ++i) {
        const Section& section = sheet.sections[i].section;
        const double from = timeX(sheet, frame, section.start), to = timeX(sheet, frame, section.end);
        if (i % 2 == 0) canvas.fill({from, top, to - from, bottom - top}, kStripe);
        if (i > 0) canvas.line(from, top, from, bottom, QColor(0x9a, 0xa4, 0xae), 0.5);
    }
    canvas.frame({frame.left, top, frame.right - frame.left, bottom - top}, QColor(0x9a, 0xa4, 0xae), 0.5);
}

void panelTitle(Canvas& canvas, double x, double y, const QString& title, const QString& note) {
    canvas.text(x, y, title, 8, kInk, Side::Left, true);
    if (!note.isEmpty()) canvas.text(x + Canvas::textWidth(title, 8, true) + 6, y, note, 7, kSoft);
}

Result<std::string> printSheetPdf(const ListeningSheet& sheet) {
    if (const Result<void> can = ready(sheet); !can) return fail(can.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A3));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(1200);
        writer.setTitle(qs("Listening sheet: " + sheet.title));
        writer.setCreator(QStringLiteral("Fermata"));
        QPainter painter;
        if (!painter.begin(&writer)) return fail(Code::Internal, "The PDF of the listening sheet could not be begun.");
        drawSheet(painter, sheet);
        painter.end();
    }
    return bytes.toStdString();
}

Result<std::string> printSheetPng(const ListeningSheet& sheet) {
    if (const Result<void> can = ready(sheet); !can) return fail(can.error());
    QImage image(3508, 2480, QImage::Format_RGB32);
    image.setDotsPerMeterX(8353);
    image.setDotsPerMeterY(8353);
    QPainter painter(&image);
    drawSheet(painter, sheet);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return fail(Code::Internal, "The picture of the listening sheet could not be written.");
    return bytes.toStdString();
}

}  // namespace fermata::documents
