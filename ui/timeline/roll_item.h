// SPDX-License-Identifier: GPL-3.0-or-later
// The piano roll's picture and its mouse: keys at the left, bars above, notes, velocities below. Painted for what is
// visible only. Scrolling is the page's; all lengths are pixels unless they say ticks.
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include "ui/presenters/roll_presenter.h"

namespace fermata::ui {

class RollItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fermata::ui::RollPresenter* roll READ roll WRITE setRoll NOTIFY rollChanged)
    Q_PROPERTY(double pixelsPerTick MEMBER m_scale NOTIFY changed)
    Q_PROPERTY(double scrollX MEMBER m_scrollX NOTIFY changed)   // 0 = the start of what is shown of the section before.
    Q_PROPERTY(double scrollY MEMBER m_scrollY NOTIFY changed)
    Q_PROPERTY(double laneHeight MEMBER m_laneHeight NOTIFY changed)
    Q_PROPERTY(double keysWidth READ keysWidth CONSTANT)
    Q_PROPERTY(double rulerHeight READ rulerHeight CONSTANT)
    Q_PROPERTY(double velocityHeight READ velocityHeight CONSTANT)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(QColor shaded MEMBER m_shaded NOTIFY changed)     // Rows outside the key.
    Q_PROPERTY(QColor panel MEMBER m_panel NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor strong MEMBER m_strong NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor faint MEMBER m_faint NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY changed)
    Q_PROPERTY(QString fontFamily MEMBER m_family NOTIFY changed)

  public:
    explicit RollItem(QQuickItem* parent = nullptr);
    RollPresenter* roll() const { return m_roll; }
    void setRoll(RollPresenter* roll);
    double keysWidth() const { return 84; }
    double rulerHeight() const { return 24; }
    double velocityHeight() const { return 72; }
    void paint(QPainter* painter) override;
    Q_INVOKABLE double xOf(double tick) const;   // From the item's left edge.

  Q_SIGNALS:
    void changed();
    void rollChanged();
    void sought(double tick);   // A press on the ruler.

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;

  private:
    enum class Drag { None, Move, Length, Velocity, Band };
    struct Spot {
        int note = -1;
        bool edge = false;
    };
    double tickAt(double x) const;
    int laneAt(double y) const;
    double yOf(int lane) const { return rulerHeight() + lane * m_laneHeight - m_scrollY; }
    double gridBottom() const { return height() - velocityHeight(); }
    QRectF noteRect(const Note& note) const;
    Spot spotAt(QPointF at) const;
    void dragVelocity(QPointF at, bool fresh);
    void paintLanes(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
    void paintVelocities(QPainter& painter) const;
    void paintKeys(QPainter& painter) const;

    QPointer<RollPresenter> m_roll;
    double m_scale = 0.05, m_scrollX = 0, m_scrollY = 0, m_laneHeight = 14;
    QColor m_color, m_ground, m_shaded, m_panel, m_line, m_strong, m_ink, m_faint, m_accent;
    QString m_family;
    Drag m_drag = Drag::None;
    QPointF m_press;
    QRectF m_band;
    bool m_moved = false, m_bandAdds = false;
    int64_t m_grabbed = 0;    // Start, or end, of the note that the drag began on.
};

}  // namespace fermata::ui
