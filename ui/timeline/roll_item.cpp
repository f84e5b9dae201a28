// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/roll_item.h"

#include <QCursor>
#include <QFont>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace fermata::ui {
namespace {

constexpr double kEdge = 6;       // Of a note's right end, for its length.
constexpr double kThreshold = 3;  // A press that moves less is a click.

QColor faded(QColor color, double opacity) {
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

}  // namespace

RollItem::RollItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
    connect(this, &RollItem::changed, this, [this] { update(); });
}

void RollItem::setRoll(RollPresenter* roll) {
    if (roll == m_roll) return;
    if (m_roll) disconnect(m_roll, nullptr, this, nullptr);
    m_roll = roll;
    if (m_roll) {
        connect(m_roll, &RollPresenter::changed, this, [this] { update(); });
        connect(m_roll, &RollPresenter::notesChanged, this, [this] { update(); });
        connect(m_roll, &RollPresenter::gridChanged, this, [this] { update(); });
    }
    Q_EMIT rollChanged();
    update();
}

double RollItem::xOf(double tick) const { return keysWidth() + (tick + (m_roll ? m_roll->lead() : 0)) * m_scale - m_scrollX; }
double RollItem::tickAt(double x) const { return (x - keysWidth() + m_scrollX) / m_scale - (m_roll ? m_roll->lead() : 0); }
int RollItem::laneAt(double y) const { return static_cast<int>(std::floor((y - rulerHeight() + m_scrollY) / m_laneHeight)); }

QRectF RollItem::noteRect(const Note& note) const {
    const int lane = m_roll->edit().laneOf(note);
    const auto start = static_cast<double>((note.start + note.nudge).value);
    // A stroke has no length to see; it is drawn as wide as it is high.
    const double wide = note.voice == Voice::Pitched ? static_cast<double>(note.length.value) * m_scale : std::clamp(m_laneHeight - 6, 6.0, 11.0);
    return {xOf(start), yOf(lane) + 1, std::max(3.0, wide - 1), m_laneHeight - 2};
}

RollItem::Spot RollItem::spotAt(QPointF at) const {
    const auto& items = m_roll->edit().items();
    Spot found;
    // What is drawn last lies on top; what is selected on top of all.
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        const Note& note = items[static_cast<size_t>(i)].note;
        const QRectF rect = noteRect(note);
        if (!rect.adjusted(0, -1, 1, 1).contains(at)) continue;
        if (found.note >= 0 && items[static_cast<size_t>(found.note)].selected && !items[static_cast<size_t>(i)].selected) continue;
        found = {i, note.voice == Voice::Pitched && rect.width() > 2 * kEdge && at.x() > rect.right() - kEdge};
    }
    return found;
}

// --- Mouse -------------------------------------------------------------------------------------------------------

void RollItem::mousePressEvent(QMouseEvent* event) {
    event->accept();
    forceActiveFocus(Qt::MouseFocusReason);
    if (!m_roll || !m_roll->loaded()) return;
    const QPointF at = event->position();
    const bool more = event->modifiers().testFlag(Qt::ShiftModifier) || event->modifiers().testFlag(Qt::ControlModifier);
    m_press = at;
    m_moved = false;
    m_drag = Drag::None;
    setKeepMouseGrab(true);
    if (at.y() < rulerHeight()) {
        Q_EMIT sought(tickAt(at.x()));
        return;
    }
    if (at.x() < keysWidth()) {
        const int lane = laneAt(at.y());
        if (at.y() < gridBottom()) m_roll->change([&](RollEdit& edit) { edit.selectIn(Ticks{INT64_MIN / 4}, Ticks{INT64_MAX / 4}, lane, lane, more); });
        return;
    }
    if (at.y() >= gridBottom()) {
        if (m_roll->readOnly()) return;
        m_drag = Drag::Velocity;
        m_roll->change([](RollEdit& edit) { edit.begin(); });
        dragVelocity(at, true);
        return;
    }
    const Spot spot = spotAt(at);
    if (spot.note < 0) {
        if (!more) m_roll->change([](RollEdit& edit) { edit.selectAll(false); });
        m_drag = Drag::Band;
        m_bandAdds = more;
        m_band = {};
        return;
    }
    const RollEdit::Item item = m_roll->edit().items()[static_cast<size_t>(spot.note)];
    m_roll->change([&](RollEdit& edit) {
        if (more) edit.toggle(spot.note);
        else if (!item.selected) edit.select(spot.note, true);
    });
    if (m_roll->readOnly() || (more && item.selected)) return;
    m_drag = spot.edge ? Drag::Length : Drag::Move;
    m_grabbed = spot.edge ? (item.note.start + item.note.length).value : item.note.start.value;
    m_roll->change([](RollEdit& edit) { edit.begin(); });
}

void RollItem::mouseMoveEvent(QMouseEvent* event) {
    if (!m_roll || m_drag == Drag::None) return;
    const QPointF at = event->position();
    if (!m_moved && (at - m_press).manhattanLength() < kThreshold) return;
    m_moved = true;
    if (m_drag == Drag::Velocity) return dragVelocity(at, false);
    if (m_drag == Drag::Band) {
        m_band = QRectF(m_press, at).normalized();
        m_roll->change([&](RollEdit& edit) {
            edit.selectIn(Ticks{static_cast<int64_t>(tickAt(m_band.left()))}, Ticks{static_cast<int64_t>(tickAt(m_band.right()))}, laneAt(m_band.top()), laneAt(m_band.bottom()), m_bandAdds);
        });
        return;
    }
    // With Alt the grid is off.
    const auto raw = static_cast<int64_t>((at.x() - m_press.x()) / m_scale);
    const int64_t by = event->modifiers().testFlag(Qt::AltModifier) ? raw : m_roll->nearestGrid(m_grabbed + raw) - m_grabbed;
    // A step of time only when the hand moved in time.
    const Ticks ticks{std::abs(at.x() - m_press.x()) < kThreshold ? 0 : by};
    const int lanes = laneAt(at.y()) - laneAt(m_press.y());
    m_roll->change([&](RollEdit& edit) {
        if (m_drag == Drag::Move) edit.move(ticks, lanes);
        else edit.lengthen(ticks);
    });
}

void RollItem::mouseReleaseEvent(QMouseEvent*) {
    if (m_roll && m_drag != Drag::None && m_drag != Drag::Band) m_roll->change([](RollEdit& edit) { edit.commit(); });
    m_drag = Drag::None;
    m_band = {};
    setKeepMouseGrab(false);
    update();
}

void RollItem::mouseUngrabEvent() {
    if (m_roll && m_drag != Drag::None && m_drag != Drag::Band) m_roll->change([](RollEdit& edit) { edit.cancel(); });
    m_drag = Drag::None;
    m_band = {};
    update();
}

void RollItem::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    const QPointF at = event->position();
    if (!m_roll || m_roll->readOnly() || at.x() < keysWidth() || at.y() < rulerHeight() || at.y() >= gridBottom() || spotAt(at).note >= 0) return;
    const double tick = tickAt(at.x());
    if (tick >= 0 && tick < m_roll->length()) m_roll->addAt(tick, laneAt(at.y()));
}

void RollItem::hoverMoveEvent(QHoverEvent* event) {
    const QPointF at = event->position();
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_roll && at.x() >= keysWidth() && at.y() >= rulerHeight() && !m_roll->readOnly()) {
        if (at.y() >= gridBottom()) shape = Qt::SizeVerCursor;
        else if (const Spot spot = spotAt(at); spot.note >= 0) shape = spot.edge ? Qt::SizeHorCursor : Qt::OpenHandCursor;
    }
    setCursor(shape);
}

// The note whose bar is nearest, or all selected ones when it is one of them.
void RollItem::dragVelocity(QPointF at, bool fresh) {
    const auto& items = m_roll->edit().items();
    if (fresh) {
        int nearest = -1;
        double least = 12;
        for (int i = 0; i < static_cast<int>(items.size()); ++i) {
            const double off = std::abs(noteRect(items[static_cast<size_t>(i)].note).left() + 2 - at.x()) - (items[static_cast<size_t>(i)].selected ? 2 : 0);
            if (off < least) {
                least = off;
                nearest = i;
            }
        }
        if (nearest < 0) {
            m_roll->change([](RollEdit& edit) { edit.cancel(); });
            m_drag = Drag::None;
            return;
        }
        if (!items[static_cast<size_t>(nearest)].selected) m_roll->change([&](RollEdit& edit) {
            edit.cancel();
            edit.select(nearest, true);
            edit.begin();
        });
    }
    const double part = 1 - (at.y() - gridBottom() - 8) / (velocityHeight() - 12);
    m_roll->change([&](RollEdit& edit) { edit.setVelocity(static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * 127))); });
}

// --- Painting ----------------------------------------------------------------------------------------------------

void RollItem::paint(QPainter* painter) {
    painter->fillRect(QRectF(0, 0, width(), height()), m_ground);
    if (!m_roll || !m_roll->opened()) return;
    QFont font(m_family);
    font.setPixelSize(11);
    painter->setFont(font);
    painter->save();
    painter->setClipRect(QRectF(keysWidth(), rulerHeight(), width() - keysWidth(), gridBottom() - rulerHeight()));
    paintLanes(*painter);
    painter->restore();
    painter->save();
    painter->setClipRect(QRectF(keysWidth(), 0, width() - keysWidth(), height()));
    paintBars(*painter);
    painter->restore();
    painter->save();
    painter->setClipRect(QRectF(keysWidth(), rulerHeight(), width() - keysWidth(), gridBottom() - rulerHeight()));
    paintNotes(*painter);
    if (!m_band.isNull()) {
        painter->setPen(m_accent);
        painter->setBrush(faded(m_accent, 0.15));
        painter->drawRect(m_band);
    }
    painter->restore();
    paintVelocities(*painter);
    paintKeys(*painter);
}

void RollItem::paintLanes(QPainter& painter) const {
    const int first = std::max(0, laneAt(rulerHeight())), last = std::min(m_roll->laneCount() - 1, laneAt(gridBottom()));
    for (int lane = first; lane <= last; ++lane) {
        const QRectF row(keysWidth(), yOf(lane), width() - keysWidth(), m_laneHeight);
        if (!m_roll->laneInKey(lane)) painter.fillRect(row, m_shaded);
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), faded(m_line, 0.6));
    }
}

void RollItem::paintBars(QPainter& painter) const {
    const double sectionEnd = m_roll->length();
    const double grid = m_roll->grid() * m_scale;
    for (const auto& bar : m_roll->barLines()) {
        const double x = xOf(static_cast<double>(bar.tick)), wide = static_cast<double>(bar.beat * bar.beats) * m_scale;
        if (x > width() || x + wide < keysWidth()) continue;
        const bool own = bar.tick >= 0 && static_cast<double>(bar.tick) < sectionEnd;
        if (grid >= 6 && own) {
            for (int64_t tick = m_roll->grid(); tick < bar.beat * bar.beats; tick += m_roll->grid()) painter.fillRect(QRectF(std::round(x + static_cast<double>(tick) * m_scale), rulerHeight(), 1, gridBottom() - rulerHeight()), faded(m_line, 0.45));
        }
        for (int beat = 1; beat < bar.beats && static_cast<double>(bar.beat) * m_scale >= 8; ++beat) {
            const double bx = std::round(x + static_cast<double>(bar.beat * beat) * m_scale);
            painter.fillRect(QRectF(bx, rulerHeight() - 6, 1, height() - rulerHeight() + 6), m_line);
        }
        painter.fillRect(QRectF(std::round(x), 4, 1, height()), m_strong);
        painter.setPen(own ? m_ink : m_faint);
        painter.drawText(QRectF(x + 5, 0, 60, rulerHeight()), Qt::AlignLeft | Qt::AlignVCenter, QString::number(bar.number));
    }
    // What belongs to the neighbours lies behind a veil.
    const double from = xOf(0), to = xOf(sectionEnd);
    const QColor veil = faded(m_panel, 0.62);
    if (from > keysWidth()) painter.fillRect(QRectF(keysWidth(), rulerHeight(), from - keysWidth(), height()), veil);
    if (to < width()) painter.fillRect(QRectF(to, rulerHeight(), width() - to, height()), veil);
    painter.fillRect(QRectF(std::round(from), rulerHeight(), 2, height()), m_accent);
    painter.fillRect(QRectF(std::round(to) - 1, rulerHeight(), 2, height()), m_accent);
}

void RollItem::paintNotes(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visible = [&](const QRectF& rect) { return rect.right() > keysWidth() && rect.left() < width() && rect.bottom() > rulerHeight() && rect.top() < gridBottom(); };
    painter.setPen(Qt::NoPen);
    for (const Note& note : m_roll->neighbours()) {
        const QRectF rect = noteRect(note);
        if (!visible(rect)) continue;
        painter.setBrush(faded(m_color, 0.32));
        painter.drawRoundedRect(rect, 2, 2);
    }
    for (const bool chosen : {false, true}) {
        for (const auto& item : m_roll->edit().items()) {
            const QRectF rect = noteRect(item.note);
            if (item.selected != chosen || !visible(rect)) continue;
            // Louder is fuller.
            painter.setBrush(faded(m_color, 0.45 + 0.55 * item.note.velocity / 127));
            painter.setPen(chosen ? QPen(m_accent, 2) : QPen(faded(m_ink, 0.55), 1));
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RollItem::paintVelocities(QPainter& painter) const {
    const double top = gridBottom();
    painter.fillRect(QRectF(0, top, width(), 1), m_strong);
    painter.save();
    painter.setClipRect(QRectF(keysWidth(), top + 1, width() - keysWidth(), velocityHeight()));
    const double room = velocityHeight() - 12;
    for (const bool chosen : {false, true}) {
        for (const auto& item : m_roll->edit().items()) {
            if (item.selected != chosen) continue;
            const double x = noteRect(item.note).left(), tall = room * item.note.velocity / 127;
            if (x < keysWidth() - 4 || x > width()) continue;
            const QColor color = chosen ? m_accent : m_color;
            painter.fillRect(QRectF(x, height() - 4 - tall, 2, tall), color);
            painter.fillRect(QRectF(x - 2, height() - 4 - tall, 6, 3), color);
        }
    }
    painter.restore();
}

void RollItem::paintKeys(QPainter& painter) const {
    painter.fillRect(QRectF(0, 0, keysWidth(), height()), m_panel);
    painter.save();
    painter.setClipRect(QRectF(0, rulerHeight(), keysWidth(), gridBottom() - rulerHeight()));
    const int first = std::max(0, laneAt(rulerHeight())), last = std::min(m_roll->laneCount() - 1, laneAt(gridBottom()));
    for (int lane = first; lane <= last; ++lane) {
        const QRectF row(0, yOf(lane), keysWidth(), m_laneHeight);
        const bool pitched = m_roll->edit().lanes()[static_cast<size_t>(lane)].voice == Voice::Pitched;
        if (m_roll->laneBlack(lane)) painter.fillRect(QRectF(keysWidth() - 34, row.top(), 33, row.height() - 1), m_strong);
        painter.fillRect(QRectF(0, row.bottom() - 1, keysWidth(), 1), faded(m_line, 0.6));
        const QString name = m_roll->laneName(lane);
        if (pitched && !name.startsWith(QLatin1Char('C')) && m_laneHeight < 18) continue;
        if (pitched && m_laneHeight < 18 && name.size() > 1 && !name[1].isDigit() && name[1] != QLatin1Char('-')) continue;
        painter.setPen(m_ink);
        painter.drawText(row.adjusted(8, 0, pitched ? -38 : -4, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
    painter.restore();
    painter.fillRect(QRectF(keysWidth() - 1, 0, 1, height()), m_strong);
    painter.fillRect(QRectF(0, rulerHeight() - 1, width(), 1), m_line);
    painter.fillRect(QRectF(0, gridBottom(), keysWidth(), 1), m_strong);
    painter.setPen(m_faint);
    painter.drawText(QRectF(8, gridBottom(), keysWidth() - 12, velocityHeight()), Qt::AlignLeft | Qt::AlignVCenter, tr("velocity"));
}

}  // namespace fermata::ui
