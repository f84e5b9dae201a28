// SPDX-License-Identifier: GPL-3.0-or-later
// A state or a stinger of a game, chosen by a click, heard by its button.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

AbstractButton {
    id: root
    required property string key
    required property string detail
    property bool here: false
    property bool heard: false
    property bool waits: false           // Asked for, and comes when its rule says.
    signal chosen
    signal hear
    height: lines.height + 18
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: key
    Accessible.description: detail
    Accessible.onPressAction: clicked()
    onClicked: chosen()
    Keys.onReturnPressed: clicked()
    background: Rectangle {
        radius: Theme.radius
        color: root.here ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.focus
    }
    contentItem: Item {
        Column {
            id: lines
            x: 10
            y: 9
            width: parent.width - 54
            spacing: 2
            BodyText { width: parent.width; font.weight: Theme.strong; color: root.waits ? Theme.accent : Theme.ink; text: (root.waits ? "→ " : "") + root.key }
            BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: root.detail }
        }
        ActionButton {
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            kind: "quiet"
            symbol: root.heard ? "pause" : "play"
            hint: root.heard ? qsTr("Stop") : qsTr("Hear %1").arg(root.key)
            onClicked: root.hear()
        }
    }
}
