// SPDX-License-Identifier: GPL-3.0-or-later
// A short state: held, cleared, blocked.
import QtQuick
import Fermata

Rectangle {
    id: root
    required property string text
    property color ink: Theme.inkSoft
    property color tint: Theme.raised
    property string symbol: ""
    implicitHeight: 22
    implicitWidth: row.implicitWidth + 18
    radius: 11
    color: tint
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Row {
        id: row
        anchors.centerIn: parent
        spacing: 5
        IconItem {
            visible: root.symbol !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: 13
            height: 13
            name: root.symbol
            color: root.ink
        }
        Text {
            text: root.text
            color: root.ink
            font.family: Theme.sans
            font.pixelSize: Theme.small
            font.weight: Theme.medium
        }
    }
}
