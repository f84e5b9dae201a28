// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <numeric>

namespace fermata::documents {
namespace {

const QColor kRuleGrey(0x8a, 0x8a, 0x8a);
const QColor kHeaderFill(0xee, 0xee, 0xec);
constexpr double kCellPad = 3;

// Layouts are made at the device's resolution and painted scaled: 1 unit = 1/20 point, fine enough for kerning.
constexpr double kUnits = 20;

}  // namespace

QString qs(const std::string& text) { return QString::fromStdString(text); }

Flow::Flow(QPagedPaintDevice& device, double base) : m_device(device), m_base(base) {}
Flow::~Flow() = default;

QFont Flow::font(Face face) const {
    QFont font;
    font.setFamilies(face == Face::Mono ? QStringList{QStringLiteral("Liberation Mono"), QStringLiteral("DejaVu Sans Mono")}
                                        : QStringList{QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    double size = m_base;
    switch (face) {
        case Face::Body: break;
        case Face::Bold: font.setBold(true); break;
        case Face::Small: size = m_base * 0.86; break;
        case Face::SmallBold:
            size = m_base * 0.86;
            font.setBold(true);
            break;
        case Face::Mono: size = m_base * 0.78; break;
        case Face::Label:
            size = m_base * 0.82;
            break;
        case Face::Heading:
            size = m_base * 1.22;
            font.setBold(true);
            break;
        case Face::Title:
            size = m_base * 1.3;
            font.setBold(true);
            break;
        case Face::Status:
            size = m_base * 2.1;
            font.setBold(true);
            break;
    }
    font.setPixelSize(static_cast<int>(size * kUnits + 0.5));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::shared_ptr<QTextLayout> Flow::layOut(const QString& text, Face face, double width) const {
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(lines, font(face));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width * kUnits);
        line.setPosition(QPointF(0, y));
        y += line.height() * 1.08;
    }
    layout->endLayout();
    return layout;
}

double Flow::heightOf(const QTextLayout& layout) const {
    if (layout.lineCount() == 0) return 0;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return (last.y() + last.height() * 1.08) / kUnits;
}

void Flow::newPage() {
    m_pages.emplace_back();
    m_y = kTop;
}

void Flow::need(double height) {
    if (height > room() && m_y > kTop) newPage();
}

void Flow::keep(double height) { need(std::min(height, kHeight - kTop - kBottom)); }

void Flow::space(double height) {
    if (m_y > kTop) m_y += height;
}

void Flow::put(const std::shared_ptr<QTextLayout>& layout, double x, double y, const QColor& colour) {
    m_pages.back().texts.push_back({layout, QPointF(x, y), colour});
}

void Flow::rule(double thickness) {
    need(thickness + 4);
    m_pages.back().strokes.push_back({QLineF(kLeft, m_y, kWidth - kRight, m_y), thickness});
    m_y += thickness + 4;
}

void Flow::heading(const QString& text) {
    const auto layout = layOut(text, Face::Heading, textWidth());
    need(heightOf(*layout) + m_base * 7);
    space(m_base * 1.1);
    put(layout, kLeft, m_y);
    m_y += heightOf(*layout) + m_base * 0.3;
}

void Flow::text(const QString& words, Face face, const QColor& colour) {
    if (words.isEmpty()) return;
    const auto layout = layOut(words, face, textWidth());
    need(std::min(heightOf(*layout), kHeight - kTop - kBottom));
    if (heightOf(*layout) <= room()) {
        put(layout, kLeft, m_y, colour);
        m_y += heightOf(*layout) + m_base * 0.25;
        return;
    }
    // Taller than a page: paragraph by paragraph, then line by line.
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const auto part = layOut(layout->text().mid(line.textStart(), line.textLength()), face, textWidth());
        need(heightOf(*part));
        put(part, kLeft, m_y, colour);
        m_y += heightOf(*part);
    }
}

void Flow::bullets(const std::vector<QString>& lines) {
    for (const QString& line : lines) {
        const auto layout = layOut(line, Face::Body, textWidth() - 12);
        need(heightOf(*layout));
        put(layOut(QStringLiteral("–"), Face::Body, 12), kLeft, m_y);
        put(layout, kLeft + 12, m_y);
        m_y += heightOf(*layout) + 1;
    }
}

void Flow::tableRow(const std::vector<double>& widths, const std::vector<Cell>& cells, bool header) {
    std::vector<std::shared_ptr<QTextLayout>> layouts;
    double height = 0, baseline = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        layouts.push_back(layOut(cells[i].text, cells[i].face, widths[i] - 2 * kCellPad));
        if (!cells[i].text.isEmpty()) baseline = std::max(baseline, layouts.back()->lineAt(0).ascent() / kUnits);
    }
    // First lines stand on one line whatever their size.
    const auto drop = [&](size_t i) { return cells[i].text.isEmpty() ? 0 : baseline - layouts[i]->lineAt(0).ascent() / kUnits; };
    for (size_t i = 0; i < cells.size(); ++i) height = std::max(height, heightOf(*layouts[i]) + drop(i));
    height += header ? 2 * kCellPad - 1 : 2 * kCellPad - 1.5;
    if (header) m_pages.back().areas.push_back({QRectF(kLeft, m_y, textWidth(), height), kHeaderFill, Qt::transparent, 0});
    double x = kLeft;
    for (size_t i = 0; i < cells.size(); ++i) {
        put(layouts[i], x + kCellPad, m_y + kCellPad - 0.8 + drop(i));
        x += widths[i];
    }
    m_y += height;
    m_pages.back().strokes.push_back({QLineF(kLeft, m_y, kWidth - kRight, m_y), header ? 0.8 : 0.35});
}

void Flow::table(const std::vector<Column>& columns, const std::vector<std::vector<Cell>>& rows) {
    const double total = std::accumulate(columns.begin(), columns.end(), 0.0,
                                         [](double sum, const Column& column) { return sum + column.weight; });
    std::vector<double> widths;
    std::vector<Cell> titles;
    bool titled = false;
    for (const Column& column : columns) {
        widths.push_back(column.weight / total * textWidth());
        titles.push_back({column.title, Face::SmallBold});
        titled = titled || !column.title.isEmpty();
    }
    const auto rowHeight = [&](const std::vector<Cell>& cells) {
        double height = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            height = std::max(height, heightOf(*layOut(cells[i].text, cells[i].face, widths[i] - 2 * kCellPad)));
        }
        return height + 2 * kCellPad + m_base * 0.2;  // The drop to a common baseline.
    };
    const double header = titled ? rowHeight(titles) : 0;
    need(header + (rows.empty() ? 0 : rowHeight(rows.front())));
    if (titled) tableRow(widths, titles, true);
    for (const auto& row : rows) {
        if (!row.empty() && !row.front().from.isEmpty()) {
            m_rows.push_back({row.front().from, {}});
            for (const Cell& cell : row) m_rows.back().cells.push_back(cell.text);
        }
        if (rowHeight(row) > room() && m_y > kTop + header) {
            newPage();
            if (titled) tableRow(widths, titles, true);
        }
        tableRow(widths, row, false);
    }
    m_y += m_base * 0.5;
}

void Flow::pairs(const std::vector<std::pair<QString, QString>>& values, int across, double labelWidth) {
    std::vector<std::pair<QString, QString>> known;
    std::copy_if(values.begin(), values.end(), std::back_inserter(known), [](const auto& pair) { return !pair.second.isEmpty(); });
    const double gap = 12;
    const double width = (textWidth() - gap * (across - 1)) / across;
    for (size_t i = 0; i < known.size(); i += static_cast<size_t>(across)) {
        std::vector<std::shared_ptr<QTextLayout>> labels, texts;
        double height = 0;
        for (size_t k = i; k < std::min(known.size(), i + static_cast<size_t>(across)); ++k) {
            labels.push_back(layOut(known[k].first, Face::Label, labelWidth));
            texts.push_back(layOut(known[k].second, Face::Body, width - labelWidth));
            height = std::max({height, heightOf(*labels.back()), heightOf(*texts.back())});
        }
        need(height);
        for (size_t k = 0; k < labels.size(); ++k) {
            const double x = kLeft + static_cast<double>(k) * (width + gap);
            put(labels[k], x, m_y + m_base * 0.17, QColor(0x50, 0x50, 0x50));
            put(texts[k], x + labelWidth, m_y);
        }
        m_y += height + 1.2;
    }
}

void Flow::band(const QString& word, const QString& sentence, const QColor& ink) {
    const double pad = 7;
    const auto large = layOut(word, Face::Status, textWidth() - 2 * pad - 6);
    const auto small = layOut(sentence, Face::Bold, textWidth() - 2 * pad - 6);
    const double height = heightOf(*large) + heightOf(*small) + 2 * pad;
    need(height);
    m_pages.back().areas.push_back({QRectF(kLeft, m_y, textWidth(), height), Qt::white, ink, 1.2});
    m_pages.back().areas.push_back({QRectF(kLeft, m_y, 6, height), ink, ink, 0.5});
    put(large, kLeft + 6 + pad, m_y + pad - 2, ink);
    put(small, kLeft + 6 + pad, m_y + pad + heightOf(*large));
    m_y += height + m_base * 0.7;
}

void Flow::twoEnds(const QString& left, const QString& right, Face leftFace, Face rightFace) {
    const auto first = layOut(left, leftFace, textWidth());
    const auto second = layOut(right, rightFace, textWidth());
    const double baseline = std::max(first->lineAt(0).ascent(), second->lineAt(0).ascent());
    need(heightOf(*first));
    put(first, kLeft, m_y + (baseline - first->lineAt(0).ascent()) / kUnits);
    put(second, kWidth - kRight - second->lineAt(0).naturalTextWidth() / kUnits,
        m_y + (baseline - second->lineAt(0).ascent()) / kUnits);
    m_y += std::max(heightOf(*first), heightOf(*second)) + 1;
}

void Flow::paint(QPainter& painter, int index, const Footer& footer) const {
    const double scale = m_device.physicalDpiX() / 72.0;
    const Page& page = m_pages[static_cast<size_t>(index)];
    painter.save();
    painter.scale(scale, scale);
    for (const Area& area : page.areas) {
        painter.setPen(area.thickness > 0 ? QPen(area.frame, area.thickness) : QPen(Qt::NoPen));
        painter.setBrush(area.fill);
        painter.drawRect(area.rectangle);
    }
    for (const Stroke& stroke : page.strokes) {
        painter.setPen(QPen(stroke.thickness > 0.5 ? QColor(Qt::black) : kRuleGrey, stroke.thickness));
        painter.drawLine(stroke.line);
    }
    painter.setPen(QPen(kRuleGrey, 0.35));
    painter.drawLine(QLineF(kLeft, kHeight - kBottom + 14, kWidth - kRight, kHeight - kBottom + 14));
    std::vector<Text> texts = page.texts;
    const double y = kHeight - kBottom + 18;
    const auto middle = layOut(footer.middle, Face::SmallBold, textWidth());
    const auto right = layOut(footer.right, Face::Small, textWidth());
    // The left part gives way to the other two; its end, not theirs, is cut.
    const auto widthOf = [](const auto& layout) { return layout->lineCount() > 0 ? layout->lineAt(0).naturalTextWidth() / kUnits : 0.0; };
    const double space = footer.middle.isEmpty() ? textWidth() - widthOf(right) : (kWidth - widthOf(middle)) / 2 - kLeft;
    const QString left = QFontMetricsF(font(Face::Small), &m_device).elidedText(footer.left, Qt::ElideRight, (space - 10) * kUnits);
    texts.push_back({layOut(left, Face::Small, textWidth()), QPointF(kLeft, y), Qt::black});
    if (!footer.middle.isEmpty()) {
        texts.push_back({middle, QPointF((kWidth - middle->lineAt(0).naturalTextWidth() / kUnits) / 2, y), Qt::black});
    }
    texts.push_back({right, QPointF(kWidth - kRight - right->lineAt(0).naturalTextWidth() / kUnits, y), Qt::black});
    painter.scale(1 / kUnits, 1 / kUnits);
    for (const Text& text : texts) {
        painter.setPen(text.colour);
        text.layout->draw(&painter, text.at * kUnits);
    }
    painter.restore();
}

}  // namespace fermata::documents
