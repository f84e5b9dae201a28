// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/canvas.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

namespace fermata::documents {
namespace {

// Units a point: fonts are sized in whole units, so they must be small.
constexpr double kUnits = 20;

QFont font(double size, bool bold) {
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(static_cast<int>(size * kUnits + 0.5));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF scaled(const QRectF& area) { return {area.x() * kUnits, area.y() * kUnits, area.width() * kUnits, area.height() * kUnits}; }

QPolygonF scaled(const QPolygonF& points) {
    QPolygonF out;
    for (const QPointF& point : points) out << point * kUnits;
    return out;
}

QPen pen(const QColor& colour, double thickness) {
    QPen pen(colour, thickness * kUnits);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

}  // namespace

Canvas::Canvas(QPainter& painter, double width) : m_painter(painter) {
    const double scale = painter.device()->width() / (width * kUnits);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
}

void Canvas::text(double x, double y, const QString& text, double size, const QColor& colour, Side side, bool bold, double room) {
    const QFont face = font(size, bold);
    const QFontMetricsF metrics(face);
    const QString shown = room > 0 ? metrics.elidedText(text, Qt::ElideRight, room * kUnits) : text;
    const double width = metrics.horizontalAdvance(shown);
    const double from = x * kUnits - (side == Side::Left ? 0 : side == Side::Right ? width : width / 2);
    m_painter.setFont(face);
    m_painter.setPen(colour);
    m_painter.drawText(QPointF(from, y * kUnits), shown);
}

double Canvas::textWidth(const QString& text, double size, bool bold) {
    return QFontMetricsF(font(size, bold)).horizontalAdvance(text) / kUnits;
}

void Canvas::line(double x1, double y1, double x2, double y2, const QColor& colour, double thickness) {
    m_painter.setPen(pen(colour, thickness));
    m_painter.drawLine(QPointF(x1, y1) * kUnits, QPointF(x2, y2) * kUnits);
}

void Canvas::dashed(double x1, double y1, double x2, double y2, const QColor& colour, double thickness) {
    QPen stroke = pen(colour, thickness);
    stroke.setDashPattern({4, 3});
    m_painter.setPen(stroke);
    m_painter.drawLine(QPointF(x1, y1) * kUnits, QPointF(x2, y2) * kUnits);
}

void Canvas::fill(const QRectF& area, const QColor& colour) { m_painter.fillRect(scaled(area), colour); }

void Canvas::frame(const QRectF& area, const QColor& colour, double thickness) {
    m_painter.setPen(pen(colour, thickness));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(scaled(area));
}

void Canvas::polyline(const QPolygonF& points, const QColor& colour, double thickness) {
    m_painter.setPen(pen(colour, thickness));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(scaled(points));
}

void Canvas::polygon(const QPolygonF& points, const QColor& colour) {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(scaled(points));
}

void Canvas::image(const QRectF& area, const QImage& image) { m_painter.drawImage(scaled(area), image); }

void Canvas::clip(const QRectF& area) {
    m_painter.save();
    m_painter.setClipRect(scaled(area));
}

void Canvas::unclip() { m_painter.restore(); }

}  // namespace fermata::documents
