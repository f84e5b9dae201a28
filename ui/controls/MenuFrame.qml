// SPDX-License-Identifier: GPL-3.0-or-later
// How every menu looks; one longer than the window scrolls.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Menu {
    id: root
    margins: 8
    delegate: MenuLine {}
    background: Rectangle {
        color: Theme.panel
        border.color: Theme.lineStrong
        radius: Theme.radius
    }
    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: root.currentIndex
        highlightMoveDuration: 0
        ScrollBar.vertical: Scroll {}
    }
}
