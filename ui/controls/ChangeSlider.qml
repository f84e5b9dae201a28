// SPDX-License-Identifier: GPL-3.0-or-later
// A change from -1 to +1 around "as it is", in steps of a tenth.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: root
    required property string label
    property int permille: 0
    property string less: ""
    property string more: ""
    property string said: ""             // From what to what it goes; "" = by how much.
    signal moved(int permille)
    implicitHeight: 42
    BodyText {
        id: name
        text: root.label
        anchors.left: parent.left
    }
    BodyText {
        anchors.right: parent.right
        font.family: Theme.mono
        font.pixelSize: Theme.small
        color: root.permille === 0 ? Theme.inkFaint : Theme.accent
        text: root.said !== "" ? root.said : root.permille === 0 ? qsTr("as it is") : (root.permille > 0 ? "+" : "−") + (Math.abs(root.permille) / 1000).toLocaleString(Qt.locale(), "f", 1)
    }
    Slider {
        id: slider
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 22
        from: -1000
        to: 1000
        stepSize: 100
        snapMode: Slider.SnapAlways
        value: root.permille
        onMoved: root.moved(Math.round(value / 100) * 100)
        Accessible.name: root.label
        Accessible.description: root.said !== "" ? root.said : qsTr("From %1 to %2").arg(root.less).arg(root.more)
        Keys.onDeletePressed: root.moved(0)
        // The arrows are the slider's while it has the focus, not the transport's.
        Keys.onShortcutOverride: (event) => { event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Delete }
        background: Rectangle {
            x: slider.leftPadding
            y: slider.topPadding + slider.availableHeight / 2 - 2
            width: slider.availableWidth
            height: 4
            radius: 2
            color: Theme.line
            Rectangle {
                readonly property real middle: parent.width / 2
                readonly property real at: slider.visualPosition * parent.width
                x: Math.min(middle, at)
                width: Math.abs(at - middle)
                height: 4
                color: Theme.accent
            }
            Rectangle {
                x: parent.width / 2 - 1
                y: -3
                width: 2
                height: 10
                color: Theme.lineStrong
            }
        }
        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: slider.topPadding + slider.availableHeight / 2 - 7
            width: 14
            height: 14
            radius: 7
            color: root.permille === 0 ? Theme.panel : Theme.accent
            border.width: 2
            border.color: slider.visualFocus ? Theme.focus : root.permille === 0 ? Theme.lineStrong : Theme.accent
        }
    }
}
