// SPDX-License-Identifier: GPL-3.0-or-later
// One version that can be heard, with its key.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

AbstractButton {
    id: root
    required property int number
    required property string label
    property string detail: ""
    property bool heard: false
    signal chosen
    implicitHeight: detail === "" ? 40 : 37 + facts.implicitHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: Words.listed([label, detail])
    Accessible.checked: heard
    onClicked: chosen()
    Keys.onReturnPressed: chosen()
    background: Rectangle {
        radius: Theme.radius
        color: root.heard ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.raised
        border.width: root.visualFocus ? 2 : root.heard ? 1 : 0
        border.color: root.visualFocus ? Theme.focus : Theme.accent
    }
    contentItem: Item {
        Rectangle {
            x: 4
            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 24
            radius: 5
            color: root.heard ? Theme.accent : Theme.panel
            Text {
                anchors.centerIn: parent
                text: root.number
                color: root.heard ? Theme.accentInk : Theme.inkSoft
                font.family: Theme.mono
                font.pixelSize: Theme.body
                font.weight: Font.Bold
            }
        }
        BodyText {
            x: 38
            y: root.detail === "" ? (parent.height - height) / 2 : 8
            width: parent.width - 44
            font.weight: Theme.medium
            text: root.label
        }
        BodyText {
            id: facts
            visible: root.detail !== ""
            x: 38
            y: 28
            width: parent.width - 44
            wrapMode: Text.Wrap
            maximumLineCount: 4
            soft: true
            font.pixelSize: Theme.small
            text: root.detail
        }
    }
}
