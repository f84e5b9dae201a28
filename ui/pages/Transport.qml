// SPDX-License-Identifier: GPL-3.0-or-later
// Play, loop and follow; three clocks; loudness; which version is heard.
import QtQuick
import Fermata

Rectangle {
    id: root
    required property Session session
    required property bool follow
    readonly property CuePresenter cue: session.cue
    readonly property Player player: cue.player
    signal pressed(string action)
    height: 68
    color: Theme.panel
    Rectangle { width: parent.width; height: 1; color: Theme.line }

    Row {
        id: buttons
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        ActionButton { anchors.verticalCenter: parent.verticalCenter; kind: "quiet"; symbol: "start"; hint: root.session.actions.textOf("to-start"); shortcutText: root.session.actions.keysOf("to-start"); onClicked: root.pressed("to-start") }
        ActionButton {
            implicitWidth: 44
            implicitHeight: 40
            anchors.verticalCenter: parent.verticalCenter
            kind: "primary"
            symbol: root.player.playing ? "pause" : "play"
            enabled: root.cue.audioReady
            hint: root.session.actions.textOf("play")
            shortcutText: root.session.actions.keysOf("play")
            onClicked: root.pressed("play")
        }
        ActionButton { anchors.verticalCenter: parent.verticalCenter; kind: "quiet"; symbol: "loop"; checked: root.player.looping; hint: root.session.actions.textOf("loop"); shortcutText: root.session.actions.keysOf("loop"); onClicked: root.pressed("loop") }
        ActionButton { anchors.verticalCenter: parent.verticalCenter; kind: "quiet"; symbol: "follow"; checked: root.follow; hint: root.session.actions.textOf("follow"); shortcutText: root.session.actions.keysOf("follow"); onClicked: root.pressed("follow") }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.player.playing && root.player.rate !== 1
            color: Theme.accent
            font.family: Theme.mono
            text: "×" + root.player.rate
        }
    }

    Row {
        id: clocks
        // Nothing stands over the loudness: in a narrow window they stand closer, then one goes.
        readonly property real room: right.x - x - 14
        anchors.left: buttons.right
        anchors.leftMargin: 28
        anchors.verticalCenter: parent.verticalCenter
        spacing: room >= 362 ? 28 : 14
        Clock { caption: qsTr("bar.beat"); reading: root.cue.loaded ? root.cue.barsAt(root.player.position) : "1.1"; big: true; width: 86 }
        Clock { visible: clocks.room >= 334; caption: qsTr("clock"); reading: root.cue.clockAt(root.player.position); width: 96 }
        Clock { visible: clocks.room >= 224; caption: qsTr("timecode"); reading: root.cue.loaded ? root.cue.timecodeAt(root.player.position) : "–"; width: 124 }
    }

    Row {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 20
        Row {
            visible: root.cue.alternativesReady > 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            Repeater {
                model: Math.min(9, root.player.versionCount)
                delegate: ActionButton {
                    required property int index
                    tight: true
                    kind: root.player.version === index ? "primary" : "plain"
                    text: index === 0 ? qsTr("Current") : root.cue.letterOf(index)
                    hint: root.session.actions.textOf("version-" + (index + 1))
                    shortcutText: root.session.actions.keysOf("version-" + (index + 1))
                    onClicked: root.player.version = index
                }
            }
        }
        LoudnessMeter {
            anchors.verticalCenter: parent.verticalCenter
            player: root.player
            target: root.cue.loudnessTarget
            truePeakTarget: root.cue.truePeakTarget
        }
    }
}
