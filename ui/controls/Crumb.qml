// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Fermata

AbstractButton {
    id: root
    property bool separated: false
    property bool last: false
    implicitHeight: 32
    implicitWidth: label.width + (separated ? 22 : 14)
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    contentItem: Item {
        Text {
            visible: root.separated
            anchors.verticalCenter: parent.verticalCenter
            x: 3
            text: "/"
            color: Theme.inkFaint
            font.family: Theme.sans
            font.pixelSize: Theme.body
        }
        Text {
            id: label
            x: root.separated ? 18 : 8
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 260)
            elide: Text.ElideMiddle
            text: root.text
            color: root.last ? Theme.ink : root.hovered ? Theme.accent : Theme.inkSoft
            font.family: Theme.sans
            font.pixelSize: 14
            font.weight: root.last ? Theme.strong : Font.Normal
        }
    }
    background: Rectangle {
        x: root.separated ? 12 : 0
        width: root.width - x
        radius: Theme.radius
        color: "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.focus
    }
}
