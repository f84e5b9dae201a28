// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/painted_items.h"

#include <poppler-qt6.h>

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QTextStream>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/presenters/text.h"
#include "ui/timeline/pdf_rows.h"

namespace fermata::ui {
namespace {

// The least step of a list that leaves room for a label.
double stepFor(double pixelsPerUnit, double room, std::initializer_list<double> steps) {
    for (const double step : steps) {
        if (step * pixelsPerUnit >= room) return step;
    }
    return *(steps.end() - 1);
}

// M x y, L x y, C x1 y1 x2 y2 x y, Z; O cx cy r = circle; R x y w h r = rounded rectangle; F = filled from here.
const std::array<std::pair<const char*, const char*>, 43> kIcons{{
    {"projects", "M 3 7 L 3 19 L 21 19 L 21 8 L 12 8 L 10 5 L 3 5 Z"},
    {"brief", "R 5 3 14 18 2 M 9 8 L 15 8 M 9 12 L 15 12 M 9 16 L 13 16"},
    {"cue", "M 3 12 L 5 12 M 8 8 L 8 16 M 12 4 L 12 20 M 16 9 L 16 15 M 19 12 L 21 12"},
    {"legal", "M 12 4 L 12 20 M 7 20 L 17 20 M 5 7 L 19 7 M 5 7 L 2.5 14 L 7.5 14 Z M 19 7 L 16.5 14 L 21.5 14 Z"},
    {"history", "O 12 12 8.5 M 12 7 L 12 12 L 15.5 14"},
    {"search", "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21"},
    {"back", "M 15 5 L 8 12 L 15 19"},
    {"forward", "M 9 5 L 16 12 L 9 19"},
    {"play", "F M 7 4.5 L 19.5 12 L 7 19.5 Z"},
    {"pause", "F R 6 5 4 14 1 R 14 5 4 14 1"},
    {"start", "M 6 5 L 6 19 F M 19 5 L 9 12 L 19 19 Z"},
    {"loop", "M 4 12 C 4 7 8 6 10 6 L 19 6 M 16 3 L 19 6 L 16 9 M 20 12 C 20 17 16 18 14 18 L 5 18 M 8 15 L 5 18 L 8 21"},
    {"lock", "R 5 11 14 9 2 M 8 11 L 8 8 C 8 2.7 16 2.7 16 8 L 16 11"},
    {"check", "M 4.5 12.5 L 10 18 L 20 6.5"},
    {"cross", "M 6 6 L 18 18 M 18 6 L 6 18"},
    {"plus", "M 12 5 L 12 19 M 5 12 L 19 12"},
    {"minus", "M 5 12 L 19 12"},
    {"comment", "M 4 5 L 20 5 L 20 16 L 12 16 L 7.5 20 L 7.5 16 L 4 16 Z"},
    {"approve", "O 12 12 8.5 M 8 12.3 L 11 15.2 L 16.2 9.3"},
    {"warning", "M 12 4 L 21.5 20 L 2.5 20 Z M 12 10 L 12 14.5 M 12 17 L 12 17.4"},
    {"theme", "O 12 12 8.5 F M 12 3.5 C 23.3 3.5 23.3 20.5 12 20.5 Z"},
    {"copy", "R 8 8 12 12 2 M 16 8 L 16 4 L 4 4 L 4 16 L 8 16"},
    {"keys", "R 2.5 6 19 12 2 M 6 10 L 6.5 10 M 10 10 L 10.5 10 M 14 10 L 14.5 10 M 18 10 L 18.5 10 M 8 14 L 16 14"},
    {"remake", "M 4.5 10 C 6 3.5 17 2.5 19.5 9 M 20 4 L 20 9.5 L 14.5 9.5 M 19.5 14 C 18 20.5 7 21.5 4.5 15 M 4 20 L 4 14.5 L 9.5 14.5"},
    {"follow", "M 3 12 L 15 12 M 11 8 L 15 12 L 11 16 M 20 5 L 20 19"},
    {"refresh", "M 20 12 C 20 22.5 4 22.5 4 12 C 4 2 18 2 19.5 9 M 20 4 L 19.5 9.5 L 14.5 9"},
    {"up", "M 5 15 L 12 8 L 19 15"},
    {"down", "M 5 9 L 12 16 L 19 9"},
    {"quote", "M 10 7 C 6 8 5 10 5 13 L 5 17 L 9.5 17 L 9.5 12.5 L 6 12.5 M 19.5 7 C 15.5 8 14.5 10 14.5 13 L 14.5 17 L 19 17 L 19 12.5 L 15.5 12.5"},
    {"file", "M 6 3 L 14 3 L 19 8 L 19 21 L 6 21 Z M 14 3 L 14 8 L 19 8"},
    {"compare", "R 3 5 7 14 1.5 R 14 5 7 14 1.5 M 5.5 9 L 7.5 9 M 16.5 9 L 18.5 9 M 16.5 13 L 18.5 13"},
    {"delivery", "M 12 3 L 20.5 7.5 L 20.5 16.5 L 12 21 L 3.5 16.5 L 3.5 7.5 Z M 3.5 7.5 L 12 12 L 20.5 7.5 M 12 12 L 12 21"},
    {"versions", "R 3 4 18 4 1 R 3 10 12 4 1 R 3 16 6 4 1"},
    {"server", "R 4 4 16 7 1.5 R 4 13 16 7 1.5 M 7.5 7.5 L 8 7.5 M 7.5 16.5 L 8 16.5 M 12 7.5 L 17 7.5 M 12 16.5 L 17 16.5"},
    {"inbox", "M 4 5 L 20 5 L 20 19 L 4 19 Z M 4 13 L 8.5 13 L 10 16 L 14 16 L 15.5 13 L 20 13"},
    {"undo", "M 8 5 L 3.5 9.5 L 8 14 M 4 9.5 L 14 9.5 C 22 9.5 22 19 14 19 L 9 19"},
    {"redo", "M 16 5 L 20.5 9.5 L 16 14 M 20 9.5 L 10 9.5 C 2 9.5 2 19 10 19 L 15 19"},
    {"picture", "R 3 5 18 14 1.5 M 7 5 L 7 19 M 17 5 L 17 19 M 3 9.5 L 7 9.5 M 3 14.5 L 7 14.5 M 17 9.5 L 21 9.5 M 17 14.5 L 21 14.5"},
    {"unlock", "R 5 11 14 9 2 M 8 11 L 8 8 C 8 2.7 15 2.4 16 6.5"},
    {"flag", "M 6 21 L 6 4 L 18 4 L 15 8 L 18 12 L 6 12"},
    {"notes", "R 3 4 18 16 1.5 M 6 9 L 11 9 M 9 13 L 15 13 M 14 16.5 L 18 16.5"},
    {"people", "O 9 8 3.5 M 2.5 20 C 2.5 13 15.5 13 15.5 20 M 15.5 5 C 19 5 19 11 15.5 11.5 M 17.5 14 C 20.5 14.5 21.5 17 21.5 20"},
    {"fermata", "M 3 16 C 3 3 21 3 21 16 F O 12 15 1.9"},
}};

}  // namespace

RulerItem::RulerItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &RulerItem::changed, this, [this] { update(); });
}

void RulerItem::paint(QPainter* painter) {
    if (m_barStarts.size() < 2 || m_samplesPerPixel <= 0) return;
    QFont font(m_family);
    font.setPixelSize(11);
    painter->setFont(font);
    const double row = height() / 3;
    const auto xOf = [&](double sample) { return sample / m_samplesPerPixel - m_scroll; };
    const auto tick = [&](double x, double top, double bottom, const QColor& color) {
        painter->fillRect(QRectF(std::round(x), top, 1, bottom - top), color);
    };
    const auto label = [&](double x, int line, const QString& text, const QColor& color) {
        painter->setPen(color);
        painter->drawText(QRectF(std::round(x) + 5, line * row, 160, row), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    // Bars and beats.
    const double barPixels = (m_barStarts.last().toDouble() / static_cast<double>(m_barStarts.size() - 1)) / m_samplesPerPixel;
    const int every = static_cast<int>(stepFor(barPixels, 36, {1, 2, 4, 8, 16, 32, 64, 128}));
    for (qsizetype bar = 0; bar < m_barStarts.size(); ++bar) {
        const double start = m_barStarts[bar].toDouble();
        const double x = xOf(start);
        if (x > width()) break;
        const double next = bar + 1 < m_barStarts.size() ? m_barStarts[bar + 1].toDouble() : start;
        if (xOf(next) < -60) continue;
        const bool named = bar % every == 0;
        tick(x, named ? 2 : row * 0.6, row, named ? m_faint : m_line);
        if (named && bar + 1 < m_barStarts.size()) label(x, 0, QString::number(bar + 1), m_ink);
        if (barPixels < 90 || next <= start) continue;
        for (int beat = 1; beat < m_beats; ++beat) {
            const double bx = xOf(start + (next - start) * beat / m_beats);
            tick(bx, row * 0.6, row, m_line);
            if (barPixels > 220) label(bx, 0, QStringLiteral("%1.%2").arg(bar + 1).arg(beat + 1), m_faint);
        }
    }
    // Timecode, then samples: the same ticks, each on the first sample of a frame, so that the two rows read together.
    const FrameRate rate = FrameRate::parse(m_frameRate.toStdString()).value_or(FrameRate{});
    const auto start = static_cast<int64_t>(m_startFrames);
    const double frame = 48000.0 * rate.denominator / rate.numerator / m_samplesPerPixel;
    const double fps = rate.nominal();
    const auto step = static_cast<int64_t>(stepFor(frame, 92, {1, 2, 5, 10, fps, fps * 2, fps * 5, fps * 10, fps * 15, fps * 30, fps * 60, fps * 120, fps * 300, fps * 600}));
    for (int64_t at = static_cast<int64_t>(std::max(0.0, m_scroll - 90) / frame) / step * step;; at += step) {
        const Samples sample = samplesFromFrames(at, rate);
        const double x = xOf(static_cast<double>(sample.value));
        if (x > width() || static_cast<double>(sample.value) > m_length) break;
        tick(x, row + 3, row * 3, m_line);
        label(x, 1, qs(timecode(sample, rate, start)), m_ink);
        label(x, 2, QString::number(static_cast<qlonglong>(sample.value)), m_faint);
    }
    painter->fillRect(QRectF(0, row, width(), 1), m_line);
    painter->fillRect(QRectF(0, height() - 1, width(), 1), m_line);
}

HatchItem::HatchItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &HatchItem::changed, this, [this] { update(); });
}

void HatchItem::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_color, 1));
    for (double x = -height(); x < width(); x += 9) painter->drawLine(QPointF(x, height()), QPointF(x + height(), 0));
}

IconItem::IconItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitSize(18, 18);
    connect(this, &IconItem::changed, this, [this] { update(); });
}

void IconItem::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / 24, height() / 24);
    for (const auto& [name, drawing] : kIcons) {
        if (m_name != QLatin1String(name)) continue;
        QString steps = QString::fromLatin1(drawing);
        QTextStream in(&steps);
        QPainterPath path;
        bool filled = false;
        const auto stroke = [&] {
            painter->setPen(filled ? Qt::NoPen : QPen(m_color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->setBrush(filled ? QBrush(m_color) : Qt::NoBrush);
            painter->drawPath(path);
            path = QPainterPath();
        };
        QString step;
        const auto number = [&] {
            double value = 0;
            in >> value;
            return value;
        };
        const auto point = [&] {
            const double x = number();
            return QPointF(x, number());
        };
        while (!in.atEnd()) {
            in >> step;
            if (step == QLatin1String("M")) path.moveTo(point());
            else if (step == QLatin1String("L")) path.lineTo(point());
            else if (step == QLatin1String("Z")) path.closeSubpath();
            else if (step == QLatin1String("C")) {
                const QPointF a = point(), b = point();
                path.cubicTo(a, b, point());
            } else if (step == QLatin1String("O")) {
                const QPointF centre = point();
                const double radius = number();
                path.addEllipse(centre, radius, radius);
            } else if (step == QLatin1String("R")) {
                const QPointF corner = point(), size = point();
                const double radius = number();
                path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
            } else if (step == QLatin1String("F")) {
                stroke();
                filled = true;
            }
        }
        stroke();
    }
}

PdfPage::PdfPage(QQuickItem* parent) : QQuickPaintedItem(parent) {
    connect(this, &PdfPage::changed, this, [this] { update(); });
    connect(this, &PdfPage::pageChanged, this, [this] { update(); });
}

PdfPage::~PdfPage() = default;

void PdfPage::setDocument(const QByteArray& bytes) {
    if (bytes == m_bytes) return;
    m_bytes = bytes;
    m_document = bytes.isEmpty() ? nullptr : Poppler::Document::loadFromData(bytes);
    if (m_document) {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    Q_EMIT changed();
    Q_EMIT documentChanged();
    Q_EMIT pageChanged();
}

int PdfPage::pageCount() const { return m_document ? m_document->numPages() : 0; }

double PdfPage::aspect() const {
    const auto page = m_document ? m_document->page(0) : nullptr;
    return page ? page->pageSizeF().height() / page->pageSizeF().width() : 1.414;
}

QString PdfPage::pageText() const {
    const auto page = m_document && m_page < pageCount() ? m_document->page(m_page) : nullptr;
    return page ? page->text(QRectF()) : QString();
}

void PdfPage::setSearched(const QString& words) {
    if (words == m_searched) return;
    m_searched = words;
    Q_EMIT pageChanged();
}

int PdfPage::pageWith(const QString& words, int from, int step) const {
    const int count = pageCount();
    if (words.trimmed().isEmpty() || count == 0) return -1;
    for (int i = 0; i < count; ++i) {
        const int at = ((from + i * step) % count + count) % count;
        const auto page = m_document->page(at);
        if (page && !page->search(words, Poppler::Page::IgnoreCase).isEmpty()) return at;
    }
    return -1;
}

QVariantList PdfPage::places() const {
    QVariantList found;
    const auto page = m_document && !m_facts.isEmpty() && m_page >= 0 && m_page < pageCount() ? m_document->page(m_page) : nullptr;
    if (!page) return found;
    const double height = page->pageSizeF().height();
    for (const PdfRow& row : rowsOf(*page, m_facts)) {
        found.append(QVariantMap{{QStringLiteral("fact"), row.fact}, {QStringLiteral("top"), row.box.top() / height}, {QStringLiteral("height"), row.box.height() / height}});
    }
    return found;
}

int PdfPage::pageOf(int fact, int from) const {
    const int count = pageCount();
    for (int i = 0; i < count; ++i) {
        const int at = (from + i) % count;
        const auto page = m_document->page(at);
        const std::vector<PdfRow> rows = page ? rowsOf(*page, m_facts) : std::vector<PdfRow>();
        if (std::any_of(rows.begin(), rows.end(), [fact](const PdfRow& row) { return row.fact == fact; })) return at;
    }
    return -1;
}

void PdfPage::paint(QPainter* painter) {
    const auto page = m_document && m_page >= 0 && m_page < pageCount() ? m_document->page(m_page) : nullptr;
    if (!page) return;
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    const double dpi = width() * ratio / page->pageSizeF().width() * 72;
    painter->drawImage(QRectF(0, 0, width(), height()), page->renderToImage(dpi, dpi));
    const double scale = width() / page->pageSizeF().width();
    if (m_chosen >= 0 && m_chosen < m_facts.size()) {
        for (const PdfRow& row : rowsOf(*page, m_facts)) {
            if (row.fact == m_chosen) painter->fillRect(QRectF(0, row.box.top() * scale, width(), row.box.height() * scale).adjusted(12, -2, -12, 2), m_mark);
        }
    }
    if (m_searched.trimmed().isEmpty()) return;
    for (const QRectF& found : page->search(m_searched, Poppler::Page::IgnoreCase)) {
        painter->fillRect(QRectF(found.topLeft() * scale, found.size() * scale).adjusted(-1, -1, 1, 1), m_mark);
    }
}

}  // namespace fermata::ui
