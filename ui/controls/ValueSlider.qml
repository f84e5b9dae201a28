// SPDX-License-Identifier: GPL-3.0-or-later
// A value between two ends, with what it says beside its name. The arrows are the slider's while it has the focus.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: root
    required property string label
    property string said: ""
    property real value: 0
    property real from: 0
    property real to: 100
    property real step: 1
    property color tint: Theme.accent
    signal moved(real value)
    implicitHeight: 42
    opacity: enabled ? 1 : 0.5
    BodyText { id: name; width: Math.min(implicitWidth, parent.width - saidText.width - 8); font.weight: Theme.medium; text: root.label }
    BodyText { id: saidText; anchors.right: parent.right; soft: true; font.family: Theme.mono; font.pixelSize: Theme.small; text: root.said }
    Slider {
        id: slider
        width: parent.width
        anchors.bottom: parent.bottom
        height: 22
        from: root.from
        to: root.to
        stepSize: root.step
        snapMode: Slider.SnapAlways
        value: root.value
        onMoved: root.moved(value)
        Accessible.name: root.label
        Accessible.description: root.said
        Keys.onShortcutOverride: (event) => { event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right }
        background: Rectangle {
            x: slider.leftPadding
            y: slider.topPadding + slider.availableHeight / 2 - 2
            width: slider.availableWidth
            height: 4
            radius: 2
            color: Theme.line
            Rectangle { width: slider.visualPosition * parent.width; height: 4; radius: 2; color: root.tint }
        }
        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: slider.topPadding + slider.availableHeight / 2 - 7
            width: 14
            height: 14
            radius: 7
            color: root.tint
            // On its own colour a ring would not be seen; it goes around.
            Rectangle {
                visible: slider.visualFocus
                anchors.fill: parent
                anchors.margins: -4
                radius: 11
                color: "transparent"
                border.width: 2
                border.color: Theme.focus
            }
        }
    }
}
