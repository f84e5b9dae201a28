// SPDX-License-Identifier: GPL-3.0-or-later
// Finds rows of a printed table, and lines, on a page of a PDF by their texts.
#pragma once

#include <QRectF>
#include <QStringList>
#include <vector>

namespace Poppler {
class Page;
}

namespace fermata::ui {

struct PdfRow {
    int fact;     // Which of `facts`.
    QRectF box;   // Of its first word, in points from the top left.
};
// Each fact is the texts of a row's cells with U+001F between them, or one text. A row is where the first words of all its
// cells that are not empty stand on one line from left to right; a single text where its first words follow each other.
// Where several facts begin at the same word, the one with the most cells, then with the most words of
// its first cell, stands there. Top down, then from the left.
std::vector<PdfRow> rowsOf(const Poppler::Page& page, const QStringList& facts);

}  // namespace fermata::ui
