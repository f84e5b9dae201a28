// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a menu: its words on the left, its keys on the right.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

MenuItem {
    id: root
    property string keysText: ""
    height: 30
    leftPadding: 12
    rightPadding: 12
    font.family: Theme.sans
    font.pixelSize: Theme.body
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    contentItem: Item {
        BodyText {
            width: parent.width - keys.width - 12
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            opacity: root.enabled ? 1 : 0.45
            text: root.text
        }
        BodyText {
            id: keys
            anchors.right: parent.right
            anchors.rightMargin: root.subMenu ? 14 : 0
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            soft: true
            opacity: root.enabled ? 1 : 0.45
            font.pixelSize: Theme.small
            text: root.keysText
        }
    }
    arrow: IconItem {
        visible: root.subMenu !== null
        x: root.width - width - 8
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        width: 14
        height: 14
        name: "forward"
        color: Theme.inkSoft
    }
    background: Rectangle {
        x: 4
        width: root.width - 8
        radius: 5
        color: root.highlighted ? Theme.hover : "transparent"
        border.width: root.highlighted ? 2 : 0
        border.color: Theme.focus
    }
}
