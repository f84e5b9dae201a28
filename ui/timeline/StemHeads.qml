// SPDX-License-Identifier: GPL-3.0-or-later
// The column left of the timeline: what each row is, and each stem's own controls.
import QtQuick
import Fermata

Rectangle {
    id: heads
    required property CuePresenter cue
    required property int sectionHeight
    required property int rulerHeight
    required property int markerHeight
    required property int markHeight
    required property real laneTop
    required property real laneHeight
    color: Theme.panel

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
    Rectangle { width: parent.width; height: 1; color: Theme.line }
    Column {
        x: 16
        y: 12
        spacing: 3
        BodyText { soft: true; font.pixelSize: Theme.small; font.weight: Theme.strong; text: qsTr("Sections") }
        BodyText { soft: true; font.pixelSize: 11; text: qsTr("key\nbpm · energy") }
    }
    Column {
        y: heads.sectionHeight
        width: parent.width - 12
        Repeater {
            model: [qsTr("Bars"), qsTr("Timecode"), qsTr("Samples")]
            delegate: BodyText {
                required property string modelData
                width: parent.width
                height: 20
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignRight
                soft: true
                font.pixelSize: 11
                text: modelData
            }
        }
    }
    BodyText {
        visible: heads.markerHeight > 0
        y: heads.sectionHeight + heads.rulerHeight
        width: parent.width - 12
        height: heads.markerHeight
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        soft: true
        font.pixelSize: 11
        text: qsTr("Markers")
    }
    BodyText {
        y: heads.sectionHeight + heads.rulerHeight + heads.markerHeight
        width: parent.width - 12
        height: heads.markHeight
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        soft: true
        font.pixelSize: 11
        text: qsTr("Comments")
    }
    Repeater {
        model: heads.cue.stems
        delegate: StemHead {
            y: heads.laneTop + index * heads.laneHeight
            width: heads.width - 1
            height: heads.laneHeight
            cue: heads.cue
        }
    }
}
