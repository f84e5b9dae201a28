// SPDX-License-Identifier: GPL-3.0-or-later
// One stem's waveform: tiles of 256 pixels, drawn on a thread pool and shown as textures, so that scrolling changes
// one matrix. Draws in every scene graph backend, the software one included.
#pragma once

#include <QColor>
#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>
#include <map>
#include <memory>

#include "ui/timeline/player.h"

namespace fermata::ui {

class WaveformItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fermata::ui::Player* player READ player WRITE setPlayer NOTIFY changed)
    Q_PROPERTY(int stem MEMBER m_stem NOTIFY changed)
    Q_PROPERTY(int version MEMBER m_version NOTIFY changed)
    Q_PROPERTY(double samplesPerPixel MEMBER m_samplesPerPixel NOTIFY changed)
    Q_PROPERTY(double scroll MEMBER m_scroll NOTIFY scrolled)       // Pixels left of the item.
    Q_PROPERTY(double peakScale MEMBER m_peakScale NOTIFY changed)      // Of amplitude, so that the loudest peak fills the lane.
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

  public:
    explicit WaveformItem(QQuickItem* parent = nullptr);
    Player* player() const { return m_player; }
    void setPlayer(Player* player);
    static QImage drawTile(const std::vector<Segment>& segments, int64_t from, double samplesPerPixel, QSize size, double scale, QColor color);

  Q_SIGNALS:
    void changed();
    void scrolled();

  protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

  private:
    struct Tile {
        QImage image;      // Empty until drawn.
        bool asked = false;
    };
    void forget();         // Every tile is to be drawn again.
    void ask(int index);

    QPointer<Player> m_player;
    std::shared_ptr<const Programme> m_programme;  // Kept alive for the drawing threads.
    int m_stem = 0, m_version = 0, m_generation = 0;
    double m_samplesPerPixel = 1000, m_scroll = 0, m_peakScale = 1;
    QColor m_color;
    std::map<int, Tile> m_tiles;
};

}  // namespace fermata::ui
