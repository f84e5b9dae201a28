// SPDX-License-Identifier: GPL-3.0-or-later
// A stem's name and sound, whether a remake is about it, and how loud it is listened to (never stored).
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: root
    required property CuePresenter cue
    required property int index
    required property string name
    required property string sound
    required property bool solo
    required property bool mute
    required property double level
    required property bool chosen
    required property var silent
    readonly property bool tall: height - check.y >= 56   // Room for the level under its fader.
    readonly property bool compact: height < 52   // Room for the name only.

    Rectangle {
        width: 4
        height: parent.height - 6
        y: 3
        color: Theme.stem(root.index)
        opacity: root.chosen ? 1 : 0.35
    }
    CheckBox {
        id: check
        x: 10
        y: root.compact ? (parent.height - height) / 2 : Math.max(6, parent.height / 2 - 26)
        width: 22
        height: 22
        padding: 2
        checked: root.chosen
        onToggled: root.cue.chooseStem(root.index, checked)
        Accessible.name: qsTr("Remake and approve %1").arg(root.name)
        ToolTip.visible: hovered
        ToolTip.delay: 600
        ToolTip.text: qsTr("Remakes and approvals are about the ticked stems")
        indicator: Rectangle {
            x: 3
            y: 3
            width: 16
            height: 16
            radius: 4
            color: check.checked ? Theme.stem(root.index) : "transparent"
            border.width: check.visualFocus ? 2 : 1
            border.color: check.visualFocus ? Theme.focus : Theme.lineStrong
            IconItem {
                visible: check.checked
                anchors.centerIn: parent
                width: 12
                height: 12
                name: "check"
                color: Theme.sunken
            }
        }
    }
    BodyText {
        x: 38
        y: check.y
        width: parent.width - 108
        height: 22
        verticalAlignment: Text.AlignVCenter
        font.weight: Theme.strong
        color: root.chosen && root.silent !== true ? Theme.ink : Theme.inkSoft
        opacity: root.silent === true ? 0.6 : 1
        text: root.name
    }
    BodyText {
        x: 38
        y: check.y + 22
        width: slider.x - x - 8
        height: 22
        verticalAlignment: Text.AlignVCenter
        visible: !root.compact
        soft: true
        font.pixelSize: 11
        text: levelText.instead ? levelText.text : root.sound
        HoverHandler { id: overSound }
        ToolTip.visible: overSound.hovered && (truncated || levelText.instead)
        ToolTip.delay: 400
        ToolTip.text: root.sound
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: check.y - 1
        spacing: 4
        LetterButton {
            letter: qsTr("S", "solo")
            hint: qsTr("Solo %1 (Alt: alone)").arg(root.name)
            on: root.solo
            tint: Theme.held
            onPressedWith: (alt) => root.cue.setSolo(root.index, !root.solo || alt, alt)
        }
        LetterButton {
            letter: qsTr("M", "mute")
            hint: qsTr("Mute %1").arg(root.name)
            on: root.mute
            tint: Theme.danger
            onPressedWith: root.cue.setMute(root.index, !root.mute)
        }
    }
    BodyText {
        id: levelText
        // Where there is no room under the fader, what is not 0 dB stands in the place of the sound.
        readonly property bool instead: !root.tall && Math.abs(root.level - 1) > 0.001
        visible: !root.compact && root.tall
        anchors.right: slider.right
        y: check.y + 41
        width: 60
        horizontalAlignment: Text.AlignHCenter
        soft: true
        font.family: Theme.mono
        font.pixelSize: 11
        text: root.cue.decibels(root.level)
    }
    Slider {
        id: slider
        visible: !root.compact
        anchors.right: parent.right
        anchors.rightMargin: 10
        y: check.y + 25
        width: 60
        height: 18
        padding: 0
        // In decibels, as a fader; its lower end is off.
        from: -60
        to: 0
        stepSize: 0.5
        value: root.level > 0 ? Math.max(from, 20 * Math.log10(root.level)) : from
        onMoved: root.cue.dragLevel(root.index, value > from ? Math.pow(10, value / 20) : 0)
        Keys.onDeletePressed: root.cue.dragLevel(root.index, 1)
        TapHandler { onDoubleTapped: Qt.callLater(root.cue.dragLevel, root.index, 1) }   // After the slider has moved to where it was tapped.
        Accessible.name: qsTr("Listening level of %1").arg(root.name)
        Accessible.description: root.cue.decibels(root.level)
        ToolTip.visible: hovered || pressed || visualFocus
        ToolTip.text: qsTr("%1 (double click: 0 dB)").arg(root.cue.decibels(root.level))
        // The arrows are the slider's while it has the focus, not the transport's.
        Keys.onShortcutOverride: (event) => { event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right || event.key === Qt.Key_Delete }
        background: Rectangle {
            y: 8
            width: slider.width
            height: 3
            radius: 1.5
            color: Theme.line
            Rectangle {
                width: slider.visualPosition * parent.width
                height: 3
                radius: 1.5
                color: Theme.inkFaint
            }
        }
        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: 4
            width: 10
            height: 10
            radius: 5
            color: Theme.inkSoft
            border.width: slider.visualFocus ? 2 : 0
            border.color: Theme.focus
        }
    }
}
