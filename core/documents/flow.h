// SPDX-License-Identifier: GPL-3.0-or-later
// Lays text, rules and tables out on A4 pages, then paints them: pages are known before the first is painted.
#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

class QPainter;
class QPagedPaintDevice;
class QTextLayout;

namespace fermata::documents {

enum class Face { Body, Bold, Small, SmallBold, Mono, Label, Heading, Title, Status };

struct Cell {
    QString text;
    Face face = Face::Body;
    QString from = {};   // Of a row's first cell: where in the document's JSON the row stands (a JSON pointer).
};

struct Column {
    QString title;
    double weight = 1;  // Of the width that the page has.
};

// All lengths in points. `base` is the size of body text; the other faces follow it.
class Flow {
  public:
    Flow(QPagedPaintDevice& device, double base);
    ~Flow();
    Flow(const Flow&) = delete;
    Flow& operator=(const Flow&) = delete;

    static constexpr double kWidth = 595.28, kHeight = 841.89;  // A4.
    static constexpr double kLeft = 51, kRight = 45, kTop = 45, kBottom = 54;
    static double textWidth() { return kWidth - kLeft - kRight; }

    void setBase(double base) { m_base = base; }
    double base() const { return m_base; }
    void newPage();
    void keep(double height);                   // What follows, this high, stays on one page.
    void space(double height);
    void rule(double thickness = 0.6);
    void heading(const QString& text);          // Stays with what follows.
    void text(const QString& text, Face face = Face::Body, const QColor& colour = Qt::black);
    void bullets(const std::vector<QString>& lines);
    // A row is never split unless it is taller than a page; the header is repeated on each page.
    void table(const std::vector<Column>& columns, const std::vector<std::vector<Cell>>& rows);
    // Label and value, `across` pairs a row.
    void pairs(const std::vector<std::pair<QString, QString>>& values, int across = 1, double labelWidth = 90);
    // A framed band: a large word, and a sentence below it.
    void band(const QString& word, const QString& sentence, const QColor& ink);
    // Says of the text that follows where in the document's JSON it stands.
    void stands(const QString& from, const QString& text) { m_rows.push_back({from, {text}}); }
    void twoEnds(const QString& left, const QString& right, Face leftFace, Face rightFace);

    // Rows and lines that say where they stand, in the order they are printed.
    struct Printed { QString from; std::vector<QString> cells; };
    const std::vector<Printed>& printed() const { return m_rows; }
    int pages() const { return static_cast<int>(m_pages.size()); }
    // `footer` gives left, middle and right text of page `index` (from 0).
    struct Footer { QString left, middle, right; };
    void paint(QPainter& painter, int page, const Footer& footer) const;

  private:
    struct Text { std::shared_ptr<QTextLayout> layout; QPointF at; QColor colour; };
    struct Stroke { QLineF line; double thickness; };
    struct Area { QRectF rectangle; QColor fill; QColor frame; double thickness; };
    struct Page { std::vector<Area> areas; std::vector<Stroke> strokes; std::vector<Text> texts; };

    QFont font(Face face) const;
    std::shared_ptr<QTextLayout> layOut(const QString& text, Face face, double width) const;
    double heightOf(const QTextLayout& layout) const;
    double room() const { return kHeight - kBottom - m_y; }
    void need(double height);
    void put(const std::shared_ptr<QTextLayout>& layout, double x, double y, const QColor& colour = Qt::black);
    void tableRow(const std::vector<double>& widths, const std::vector<Cell>& cells, bool header);

    QPagedPaintDevice& m_device;
    double m_base;
    double m_y = kTop;
    std::vector<Page> m_pages{Page{}};
    std::vector<Printed> m_rows;
};

QString qs(const std::string& text);

}  // namespace fermata::documents
