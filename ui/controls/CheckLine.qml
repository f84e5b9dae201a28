// SPDX-License-Identifier: GPL-3.0-or-later
// A choice with what it means under it. Return toggles it, as Space belongs to the transport.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

AbstractButton {
    id: root
    property string detail: ""
    property bool on: false
    signal chosen(bool on)
    implicitHeight: texts.height + 16
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.onPressAction: clicked()
    onClicked: chosen(!on)
    Keys.onReturnPressed: clicked()
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.focus
    }
    contentItem: Item {
        Rectangle {
            x: 8
            y: 10
            width: 18
            height: 18
            radius: 4
            color: root.on ? Theme.accent : Theme.field
            border.width: root.on ? 0 : 1
            border.color: Theme.lineStrong
            IconItem { visible: root.on; anchors.centerIn: parent; width: 14; height: 14; name: "check"; color: Theme.accentInk }
        }
        Column {
            id: texts
            x: 38
            y: 8
            width: parent.width - 46
            spacing: 2
            BodyText { width: parent.width; wrapMode: Text.Wrap; font.weight: Theme.medium; text: root.text }
            BodyText { visible: root.detail !== ""; width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: root.detail }
        }
    }
}
