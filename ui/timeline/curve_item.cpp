// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/curve_item.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "core/base/quantities.h"

namespace fermata::ui {

CurveItem::CurveItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &CurveItem::changed, this, [this] { update(); });
}

void CurveItem::paintGrid(QPainter* painter) const {
    const double high = height() - m_ruler;
    for (const double share : {0.25, 0.5, 0.75}) painter->fillRect(QRectF(0, std::round(high * share), width(), 1), m_line);
    // Bar lines where there is room for them.
    if (m_barStarts.size() > 1 && width() / static_cast<double>(m_barStarts.size()) >= 5) {
        QColor bar = m_line;
        bar.setAlphaF(bar.alphaF() * 0.6F);
        for (const QVariant& start : m_barStarts) painter->fillRect(QRectF(std::round(start.toDouble() / m_length * width()), 0, 1, high), bar);
    }
    QFont font(m_family);
    font.setPixelSize(11);
    painter->setFont(font);
    double step = 3600;
    for (const double one : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0}) {
        if (one * kSampleRate / m_length * width() >= 52) {
            step = one;
            break;
        }
    }
    for (double at = 0; at * kSampleRate <= m_length; at += step) {
        const double x = at * kSampleRate / m_length * width();
        painter->fillRect(QRectF(std::round(x), high, 1, 4), m_faint);
        if (x + 34 > width()) break;
        painter->setPen(m_faint);
        const int whole = static_cast<int>(at);
        painter->drawText(QRectF(x + 4, high, 60, m_ruler), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0')));
    }
}

void CurveItem::paint(QPainter* painter) {
    if (m_length <= 0) return;
    paintGrid(painter);
    const double high = height() - m_ruler;
    // Two pixels of room, so that no line is cut at the top or the floor.
    const auto place = [&](double at, double level) { return QPointF(at / m_length * width(), 2 + (high - 4) * (1 - level / 1000)); };
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_points.isEmpty()) {
        QPainterPath path;
        QPointF last;
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            const QVariantMap one = m_points[i].toMap();
            const QPointF here = place(one.value(QStringLiteral("at")).toDouble(), one.value(QStringLiteral("level")).toDouble());
            if (i == 0) path.moveTo(here);
            else if (one.value(QStringLiteral("jump")).toBool()) path.lineTo(here.x(), last.y());
            if (i > 0) path.lineTo(here);
            last = here;
        }
        const QPointF first = path.elementAt(0);
        QPainterPath area = path;
        area.lineTo(width(), last.y());
        area.lineTo(width(), high);
        area.lineTo(first.x(), high);
        area.closeSubpath();
        QColor fill = m_ink;
        fill.setAlphaF(0.16F);
        painter->fillPath(area, fill);
        painter->setPen(QPen(m_ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(path);
        // After its last point the curve stays; before the first the style leads up to it.
        painter->setPen(QPen(m_ink, 1.5, Qt::DotLine));
        if (last.x() < width()) painter->drawLine(last, QPointF(width(), last.y()));
    }
    if (m_stroke.size() > 1) {
        QPainterPath path;
        for (qsizetype i = 0; i < m_stroke.size(); ++i) {
            const QPointF given = m_stroke[i].toPointF();
            const QPointF here = place(given.x(), given.y());
            if (i == 0) path.moveTo(here);
            else path.lineTo(here);
        }
        painter->setPen(QPen(m_faint, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(path);
    }
}

}  // namespace fermata::ui
