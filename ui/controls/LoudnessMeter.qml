// SPDX-License-Identifier: GPL-3.0-or-later
// What is heard, in EBU Mode: momentary as a bar on the EBU +9 scale around the target, short-term as a mark on it, then
// the figures. Integrated, range and true peak count from the last seek or the last reset.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: root
    required property Player player
    required property real target           // LUFS; 0 LU on the scale.
    required property real truePeakTarget   // dBTP
    implicitWidth: 322
    implicitHeight: 54
    function place(lufs: real): real { return Math.max(0, Math.min(1, (lufs - target + 18) / 27)) }

    Rectangle {
        id: scale
        y: 4
        width: parent.width - 32
        height: 10
        radius: 2
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Momentary loudness")
        Rectangle {
            width: parent.width * root.place(root.player.momentary)
            height: parent.height
            radius: 2
            color: root.player.momentary > root.target + 3 ? Theme.danger : root.player.momentary > root.target + 1 ? Theme.held : Theme.success
        }
        Rectangle {
            visible: root.player.shortTerm > -69.5
            x: Math.round(parent.width * root.place(root.player.shortTerm)) - 1
            y: -2
            width: 2
            height: parent.height + 4
            color: Theme.ink
        }
        Rectangle {
            x: Math.round(parent.width * 18 / 27)
            y: -3
            width: 1
            height: parent.height + 6
            color: Theme.lineStrong
        }
        HoverHandler { id: scaleHover }
        ToolTip.visible: scaleHover.hovered
        ToolTip.text: qsTr("Momentary from −18 to +9 LU around %1 LUFS; the light mark is short-term").arg(root.target.toLocaleString(Qt.locale(), "f", 1))
    }
    ActionButton {
        anchors.right: parent.right
        y: -4
        implicitHeight: 26
        implicitWidth: 26
        kind: "quiet"
        symbol: "refresh"
        hint: qsTr("Measure anew")
        onClicked: root.player.resetLoudness()
    }
    Row {
        y: 22
        spacing: 10
        Figure { caption: qsTr("M LUFS"); hint: qsTr("Momentary loudness, LUFS"); value: root.player.momentary }
        Figure { caption: qsTr("S LUFS"); hint: qsTr("Short-term loudness, LUFS"); value: root.player.shortTerm }
        Figure { caption: qsTr("I LUFS"); hint: qsTr("Integrated loudness, LUFS"); value: root.player.integrated; tooHigh: value > root.target + 1 }
        Figure { caption: qsTr("LRA LU"); hint: qsTr("Loudness range, LU"); value: root.player.loudnessRange; nothing: 0 }
        Figure { width: 50; caption: qsTr("TP dBTP"); hint: qsTr("True peak, dBTP"); value: root.player.truePeak; tooHigh: value > root.truePeakTarget + 0.05 }
    }
}
