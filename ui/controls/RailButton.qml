// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Fermata

AbstractButton {
    id: root
    required property Session session
    required property string place
    required property string symbol
    required property string label
    required property string actionId
    readonly property bool here: session.place === place || (place === "projects" && session.place === "project")
    width: 76
    height: Window.height < 720 ? 46 : Window.height < 790 ? 52 : 58   // All places fit a low window.
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.description: here ? qsTr("You are here") : ""
    onClicked: session.actions.trigger(actionId)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    background: Rectangle {
        x: 8
        width: root.width - 16
        height: root.height
        radius: 8
        color: root.here ? Theme.accentSoft : root.hovered && root.enabled ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.focus
    }
    contentItem: Item {
        IconItem {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.height < 52 ? 3 : 6
            width: 22
            height: 22
            name: root.symbol
            color: root.here ? Theme.accent : Theme.inkSoft
        }
        Text {
            // A long German word becomes smaller rather than cut.
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.min(32, root.height - 18)
            width: root.width - 20
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 9
            text: root.label
            color: root.here ? Theme.ink : Theme.inkSoft
            font.family: Theme.sans
            font.pixelSize: 11
            font.weight: root.here ? Theme.strong : Theme.medium
        }
    }
}
