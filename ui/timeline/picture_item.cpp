// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/picture_item.h"

#include <QPainter>

namespace fermata::ui {

void PictureItem::setPicture(Picture* picture) {
    if (picture == m_picture) return;
    if (m_picture) disconnect(m_picture, nullptr, this, nullptr);
    m_picture = picture;
    if (m_picture) connect(m_picture, &Picture::frameChanged, this, [this] { update(); });
    Q_EMIT pictureChanged();
    update();
}

void PictureItem::paint(QPainter* painter) {
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::black);
    if (!m_picture || !m_picture->frame().isValid()) return;
    const QImage image = m_picture->frame().toImage();
    if (image.isNull()) return;
    const QSizeF fitted = QSizeF(image.size()).scaled(size(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted), image);
}

}  // namespace fermata::ui
