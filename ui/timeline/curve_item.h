// SPDX-License-Identifier: GPL-3.0-or-later
// An energy curve over a cue's time: lines between its points, what is not said dotted, seconds below, bar lines behind.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace fermata::ui {

class CurveItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList points MEMBER m_points NOTIFY changed)  // [{at: sample, level: permille, jump}], in time order.
    Q_PROPERTY(QVariantList stroke MEMBER m_stroke NOTIFY changed)  // Being drawn: [point(sample, permille)].
    Q_PROPERTY(QVariantList barStarts MEMBER m_barStarts NOTIFY changed)
    Q_PROPERTY(double length MEMBER m_length NOTIFY changed)        // Samples over the item's width.
    Q_PROPERTY(double ruler MEMBER m_ruler NOTIFY changed)          // Height of the seconds' row below the curve.
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor faint MEMBER m_faint NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QString fontFamily MEMBER m_family NOTIFY changed)

  public:
    explicit CurveItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    void paintGrid(QPainter* painter) const;

    QVariantList m_points, m_stroke, m_barStarts;
    double m_length = 1, m_ruler = 18;
    QColor m_ink, m_faint, m_line;
    QString m_family;
};

}  // namespace fermata::ui
