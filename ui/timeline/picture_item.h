// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the frame that the reference picture stands at, as large as fits.
#pragma once

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include "ui/timeline/picture.h"

namespace fermata::ui {

class PictureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fermata::ui::Picture* picture READ picture WRITE setPicture NOTIFY pictureChanged)

  public:
    explicit PictureItem(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}
    Picture* picture() const { return m_picture; }
    void setPicture(Picture* picture);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void pictureChanged();

  private:
    QPointer<Picture> m_picture;
};

}  // namespace fermata::ui
