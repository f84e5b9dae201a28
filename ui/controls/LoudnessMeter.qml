// SPDX-License-Identifier: GPL-3.0-or-later
// What is heard, in EBU Mode (Tech 3341): momentary as a bar on the EBU +9 scale around the target, short-term as a mark on
// it, then the figures, absolute or relative to the target. Maxima, integrated, range and true peak count from the last seek
// or the last reset.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: root
    required property Player player
    required property real target           // LUFS; 0 LU on the scale.
    required property real truePeakTarget   // dBTP
    property bool relative: false           // LU around the target instead of LUFS.
    readonly property string unit: relative ? "LU" : "LUFS"
    implicitWidth: 348
    implicitHeight: 62
    function shown(lufs: real): real { return lufs <= -69.5 ? -100 : relative ? lufs - target : lufs }
    function place(lufs: real): real { return Math.max(0, Math.min(1, (lufs - target + 18) / 27)) }

    Rectangle {
        id: bar
        y: 4
        width: parent.width - 84
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
    Repeater {
        model: [-18, -9, 0, 9]
        delegate: BodyText {
            required property int modelData
            readonly property real at: bar.width * (modelData + 18) / 27
            x: Math.round(Math.max(0, Math.min(bar.width - width, at - width / 2)))
            y: 15
            font.pixelSize: 10
            color: Theme.inkFaint
            text: root.relative ? (modelData > 0 ? "+" : "") + modelData : (root.target + modelData).toLocaleString(Qt.locale(), "f", 0)
        }
    }
    ActionButton {
        anchors.right: anew.left
        y: -4
        implicitHeight: 26
        kind: "quiet"
        text: root.unit
        hint: qsTr("Show LU around the target, or LUFS")
        onClicked: root.relative = !root.relative
    }
    ActionButton {
        id: anew
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
        y: 29
        spacing: 8
        Figure { caption: "M " + root.unit; hint: qsTr("Momentary loudness, %1").arg(root.unit); value: root.shown(root.player.momentary); nothing: -99 }
        Figure { width: 56; caption: qsTr("max M"); hint: qsTr("Largest momentary loudness, %1").arg(root.unit); value: root.shown(root.player.maxMomentary); nothing: -99 }
        Figure { caption: "S " + root.unit; hint: qsTr("Short-term loudness, %1").arg(root.unit); value: root.shown(root.player.shortTerm); nothing: -99 }
        Figure { caption: "I " + root.unit; hint: qsTr("Integrated loudness, %1").arg(root.unit); value: root.shown(root.player.integrated); nothing: -99; tooHigh: root.player.integrated > root.target + 1 }
        Figure { caption: qsTr("LRA LU"); hint: qsTr("Loudness range, LU"); value: root.player.loudnessRange; nothing: 0 }
        Figure { width: 50; caption: qsTr("TP dBTP"); hint: qsTr("True peak, dBTP"); value: root.player.truePeak; tooHigh: value > root.truePeakTarget + 0.05 }
    }
}
