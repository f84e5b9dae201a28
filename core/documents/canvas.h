// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing in points on a page of any device: the same picture as PDF and as PNG.
#pragma once

#include <QColor>
#include <QImage>
#include <QPolygonF>
#include <QRectF>
#include <QString>

class QPainter;

namespace fermata::documents {

enum class Side { Left, Centre, Right };

class Canvas {
  public:
    // The page is `width` points wide and fills the painter's device.
    Canvas(QPainter& painter, double width);

    // One line, `size` points high, on the baseline `y`; cut with an ellipsis when wider than `room` (0 = no limit).
    void text(double x, double y, const QString& text, double size, const QColor& colour = Qt::black, Side side = Side::Left,
              bool bold = false, double room = 0);
    static double textWidth(const QString& text, double size, bool bold = false);
    void line(double x1, double y1, double x2, double y2, const QColor& colour, double thickness = 0.4);
    void dashed(double x1, double y1, double x2, double y2, const QColor& colour, double thickness = 0.6);
    void fill(const QRectF& area, const QColor& colour);
    void frame(const QRectF& area, const QColor& colour, double thickness = 0.4);
    void polyline(const QPolygonF& points, const QColor& colour, double thickness);
    void polygon(const QPolygonF& points, const QColor& colour);
    void image(const QRectF& area, const QImage& image);
    void clip(const QRectF& area);
    void unclip();

  private:
    QPainter& m_painter;
};

}  // namespace fermata::documents
