// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll bar that is there as long as there is something to scroll: nothing fades.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

ScrollBar {
    id: root
    padding: 2
    minimumSize: 0.06
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        visible: root.size < 1
        color: root.pressed ? Theme.inkSoft : root.hovered ? Theme.inkFaint : Theme.lineStrong
    }
}
