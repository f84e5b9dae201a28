// SPDX-License-Identifier: GPL-3.0-or-later
// Solo and mute: one letter that lights up.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

AbstractButton {
    id: root
    required property string letter
    required property string hint
    required property bool on
    required property color tint
    property bool alt: false
    signal pressedWith(bool alt)
    implicitWidth: 24
    implicitHeight: 22
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: hint
    Accessible.checked: on
    Accessible.checkable: true
    Accessible.onPressAction: pressedWith(false)
    Keys.onReturnPressed: (event) => pressedWith((event.modifiers & Qt.AltModifier) !== 0)
    ToolTip.visible: hovered
    ToolTip.delay: 600
    ToolTip.text: hint
    TapHandler {
        acceptedModifiers: Qt.AltModifier
        onTapped: root.pressedWith(true)
    }
    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: root.pressedWith(false)
    }
    background: Rectangle {
        radius: 4
        color: root.on ? root.tint : root.hovered ? Theme.hover : Theme.raised
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.focus : root.on ? root.tint : Theme.line
    }
    contentItem: Text {
        text: root.letter
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: root.on ? Theme.sunken : Theme.inkSoft
        font.family: Theme.sans
        font.pixelSize: 11
        font.weight: Font.Bold
    }
}
