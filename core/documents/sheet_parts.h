// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/documents: the parts of a listening sheet and where they stand. Lengths in points.
#pragma once

#include "core/documents/canvas.h"
#include "core/documents/listening_sheet.h"

namespace fermata::documents {

inline constexpr double kSheetWidth = 841.89, kSheetHeight = 595.28;  // In units of 1/842 of the page's width: points on A4, 1.41 points on the A3 that is printed.

struct SheetFrame {
    double left = 98, right = 604;     // The time axis; all panels on the left share it.
    double side = 646, sideEnd = 818;  // The column of tables on the right.
};

inline const QColor kInk(0x1c, 0x23, 0x2b), kSoft(0x5d, 0x68, 0x74), kFaint(0xd9, 0xde, 0xe3), kStripe(0xf4, 0xf6, 0xf8);
inline const QColor kAccent(0xc2, 0x3b, 0x22);

QColor stemColour(const SheetStem& stem);
// White through yellow, orange and crimson to near black; `level` from 0 to 1. Grows darker evenly, so that it also
// reads in grey.
QColor heat(double level);
// With a real minus sign.
QString number(double value, int decimals);
// The horizontal place of a sample.
double timeX(const ListeningSheet& sheet, const SheetFrame& frame, Samples at);
// Faint stripes for the sections and lines for bars behind a panel.
void sectionStripes(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom);
void panelTitle(Canvas& canvas, double x, double y, const QString& title, const QString& note = {});

void formPanel(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom);
void rollPanel(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom);
void spectrumPanel(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom);
void loudnessPanel(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom);
void bandsTable(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom);
void notesTable(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom);
void pitchClasses(Canvas& canvas, const ListeningSheet& sheet, const SheetFrame& frame, double top, double bottom);

}  // namespace fermata::documents
