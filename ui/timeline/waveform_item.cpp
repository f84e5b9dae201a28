// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/waveform_item.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTransformNode>
#include <QThreadPool>
#include <algorithm>
#include <cmath>

#include "ui/timeline/read_ahead.h"

namespace fermata::ui {
namespace {

constexpr int kTile = 256;       // Pixels.
constexpr size_t kMostTiles = 96;

struct TileNode : QSGTransformNode {
    std::map<int, QSGImageNode*> tiles;
    int generation = -1;
};

}  // namespace

WaveformItem::WaveformItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &WaveformItem::changed, this, &WaveformItem::forget);
    connect(this, &WaveformItem::scrolled, this, &QQuickItem::update);
}

void WaveformItem::setPlayer(Player* player) {
    if (m_player == player) return;
    m_player = player;
    if (player != nullptr) connect(player, &Player::programmeChanged, this, &WaveformItem::forget);
    Q_EMIT changed();
}

void WaveformItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.height() != before.height()) forget();
    else update();
}

void WaveformItem::forget() {
    ++m_generation;
    m_tiles.clear();
    m_programme = m_player ? m_player->programme() : nullptr;
    update();
}

QImage WaveformItem::drawTile(const std::vector<Segment>& segments, int64_t from, double samplesPerPixel, QSize size, double scale, QColor color) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const double middle = size.height() / 2.0;
    const double reach = middle - 2;
    // A gentle curve lifts quiet sound to where the eye sees it; the scale is the same for all stems.
    const auto shaped = [&](double value) {
        const double amount = std::min(1.0, std::abs(value) * scale);
        return std::copysign(std::pow(amount, 0.75) * reach, value);
    };
    auto next = segments.begin();   // They are in order.
    for (int x = 0; x < size.width(); ++x) {
        const auto a = from + static_cast<int64_t>(x * samplesPerPixel);
        const auto b = std::max(a + 1, from + static_cast<int64_t>((x + 1) * samplesPerPixel));
        float low = 0, high = 0;
        bool inside = false;
        while (next != segments.end() && next->end <= a) ++next;
        for (auto at = next; at != segments.end() && at->start < b; ++at) {
            const Segment& segment = *at;
            if (segment.end <= a) continue;
            inside = true;
            const int64_t first = std::max(a, segment.start) - segment.start + segment.offset;
            const int64_t last = std::min(b, segment.end) - segment.start + segment.offset;
            if (samplesPerPixel >= 2 * Peaks::kFrames && segment.peaks) {
                const auto& peaks = *segment.peaks;
                for (int64_t k = first / Peaks::kFrames; k <= (last - 1) / Peaks::kFrames; ++k) {
                    const auto i = std::min(static_cast<size_t>(k), peaks.low.size() - 1);
                    low = std::min(low, peaks.low[i]);
                    high = std::max(high, peaks.high[i]);
                }
            } else {
                for (int64_t k = first * 2; k < last * 2; ++k) {
                    int32_t sample = (*segment.pcm)[static_cast<size_t>(k)];
                    if (segment.minus) sample -= (*segment.minus)[static_cast<size_t>(k + (segment.minusOffset - segment.offset) * 2)];
                    const float value = static_cast<float>(sample) / 8388608.0F;
                    low = std::min(low, value);
                    high = std::max(high, value);
                }
            }
        }
        if (!inside) continue;
        const double top = middle - shaped(static_cast<double>(high)), bottom = middle - shaped(static_cast<double>(low));
        painter.fillRect(QRectF(x, top, 1, std::max(1.0, bottom - top)), color);
    }
    // Long cues lie on disk: what was read to be drawn is not kept. (The playhead's surroundings are mapped again unnoticed.)
    if (samplesPerPixel < 2 * Peaks::kFrames) {
        const auto to = from + static_cast<int64_t>(size.width() * samplesPerPixel);
        for (const Segment& segment : segments) {
            if (segment.end <= from || segment.start >= to || !segment.pcm->mapped()) continue;
            const int64_t a = std::max(from, segment.start), b = std::min(to, segment.end);
            letGo(*segment.pcm, (a - segment.start + segment.offset) * 2, (b - a) * 2);
        }
    }
    return image;
}

void WaveformItem::ask(int index) {
    Tile& tile = m_tiles[index];
    if (tile.asked || !m_programme) return;
    tile.asked = true;
    const auto version = static_cast<size_t>(std::clamp(m_version, 0, static_cast<int>(m_programme->versions.size()) - 1));
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1.0;
    const QSize size(static_cast<int>(kTile * ratio), std::max(1, static_cast<int>(height() * ratio)));
    QThreadPool::globalInstance()->start([self = QPointer<WaveformItem>(this), place = QPointer<Player>(m_player), programme = m_programme, version, index, size, ratio,
                                          stem = static_cast<size_t>(m_stem), generation = m_generation, perPixel = m_samplesPerPixel,
                                          scale = m_peakScale, color = m_color] {
        if (version >= programme->versions.size() || stem >= programme->versions[version].stems.size()) return;
        const auto from = static_cast<int64_t>(index * kTile * perPixel);
        QImage image = drawTile(programme->versions[version].stems[stem], from, perPixel / ratio, size, scale, color);
        // Delivered through the application: this item may go away meanwhile.
        QMetaObject::invokeMethod(qApp, [self, generation, index, image = std::move(image)]() mutable {
            if (!self || self->m_generation != generation) return;
            self->m_tiles[index].image = std::move(image);
            self->update();
        });
    });
}

QSGNode* WaveformItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* root = static_cast<TileNode*>(old);
    if (root == nullptr) root = new TileNode();
    if (root->generation != m_generation) {
        for (const auto& [index, node] : root->tiles) {
            root->removeChildNode(node);
            delete node;
        }
        root->tiles.clear();
        root->generation = m_generation;
    }
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(-m_scroll), 0);
    root->setMatrix(matrix);
    const int first = static_cast<int>(m_scroll / kTile), last = static_cast<int>((m_scroll + width()) / kTile);
    for (int index = std::max(0, first); index <= last; ++index) {
        const auto tile = m_tiles.find(index);
        if (tile == m_tiles.end() || tile->second.image.isNull()) {
            ask(index);
            continue;
        }
        if (root->tiles.contains(index)) continue;
        QSGImageNode* node = window()->createImageNode();
        node->setTexture(window()->createTextureFromImage(tile->second.image));
        node->setOwnsTexture(true);
        node->setRect(QRectF(index * kTile, 0, kTile, height()));
        root->appendChildNode(node);
        root->tiles[index] = node;
    }
    for (auto it = root->tiles.begin(); it != root->tiles.end();) {
        if (it->first >= first - 2 && it->first <= last + 2) {
            ++it;
            continue;
        }
        root->removeChildNode(it->second);
        delete it->second;
        it = root->tiles.erase(it);
    }
    while (m_tiles.size() > kMostTiles) {
        // The tile farthest from what is seen goes first.
        const bool left = first - m_tiles.begin()->first > m_tiles.rbegin()->first - last;
        m_tiles.erase(left ? m_tiles.begin() : std::prev(m_tiles.end()));
    }
    return root;
}

}  // namespace fermata::ui
