// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/pdf_rows.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace fermata::ui {
namespace {

constexpr double kOneLine = 3.0;        // Points between the feet of small and large words on one line.
constexpr qsizetype kLongWord = 12;     // Hashes are broken where the column ends; their first part is enough.
constexpr qsizetype kWordsCompared = 6;

struct Word {
    QString text;
    QRectF box;
};

bool same(const QString& printed, const QString& wanted) {
    return printed == wanted || (wanted.size() >= kLongWord && printed.size() >= kLongWord && wanted.startsWith(printed));
}
bool oneLine(const Word& a, const Word& b) { return std::abs(a.box.bottom() - b.box.bottom()) < kOneLine; }

bool isRow(const std::vector<Word>& words, size_t first, const QStringList& begins) {
    double right = words[first].box.left();
    for (qsizetype i = 1; i < begins.size(); ++i) {
        const Word* next = nullptr;
        for (const Word& word : words) {
            if (word.box.left() > right && oneLine(word, words[first]) && same(word.text, begins[i]) && (next == nullptr || word.box.left() < next->box.left())) next = &word;
        }
        if (next == nullptr) return false;
        right = next->box.left();
    }
    return true;
}

// How many words of a text follow each other from the first, on its line.
qsizetype followed(const std::vector<Word>& words, size_t first, const QStringList& text) {
    qsizetype count = 0;
    while (count < text.size() && first + static_cast<size_t>(count) < words.size() && oneLine(words[first + static_cast<size_t>(count)], words[first]) &&
           same(words[first + static_cast<size_t>(count)].text, text[count])) ++count;
    return count;
}

bool isLine(const std::vector<Word>& words, size_t first, const QStringList& wanted) {
    for (qsizetype i = 1; i < std::min(wanted.size(), kWordsCompared); ++i) {
        const size_t at = first + static_cast<size_t>(i);
        if (at >= words.size() || !same(words[at].text, wanted[i])) return i > 1 && (at >= words.size() || !oneLine(words[at], words[first]));
    }
    return true;
}

}  // namespace

std::vector<PdfRow> rowsOf(const Poppler::Page& page, const QStringList& facts) {
    std::vector<Word> words;
    for (const auto& word : page.textList()) words.push_back({word->text(), word->boundingBox()});
    std::map<size_t, std::pair<qsizetype, int>> found;   // By its first word: how much of it is there, and which fact.
    for (int fact = 0; fact < facts.size(); ++fact) {
        QStringList begins;
        const QStringList cells = facts[fact].split(QChar(0x1f));
        for (const QString& cell : cells) {
            const QString first = cell.simplified().section(QLatin1Char(' '), 0, 0);
            if (!first.isEmpty()) begins << first;
        }
        if (begins.isEmpty()) continue;
        const QStringList line = cells.front().simplified().split(QLatin1Char(' '));
        for (size_t i = 0; i < words.size(); ++i) {
            if (!same(words[i].text, begins.front()) || !(cells.size() > 1 ? isRow(words, i, begins) : isLine(words, i, line))) continue;
            const qsizetype much = begins.size() * 100 + followed(words, i, line);
            const auto there = found.find(i);
            if (there == found.end() || there->second.first < much) found[i] = {much, fact};
        }
    }
    std::vector<PdfRow> rows;
    for (const auto& [at, fact] : found) rows.push_back({fact.second, words[at].box});
    std::stable_sort(rows.begin(), rows.end(), [](const PdfRow& a, const PdfRow& b) { return std::abs(a.box.top() - b.box.top()) > 1 ? a.box.top() < b.box.top() : a.box.left() < b.box.left(); });
    return rows;
}

}  // namespace fermata::ui
