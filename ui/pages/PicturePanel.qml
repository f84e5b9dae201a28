// SPDX-License-Identifier: GPL-3.0-or-later
// The film that the cue is for, in step with the sound, and a guide voice. Both stay on this machine.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    readonly property Picture picture: cue.picture
    readonly property Player player: cue.player
    function ms(value: real): string { return value.toLocaleString(Qt.locale(), "f", 0) }

    Flickable {
        anchors.fill: parent
        contentHeight: all.height + 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: all
            x: 16
            width: parent.width - 32
            spacing: 10
            PictureItem {
                visible: root.picture.ready
                width: parent.width
                height: Math.round(width * 9 / 16)
                picture: root.picture
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Reference picture %1").arg(root.picture.fileName)
            }
            Row {
                visible: root.picture.ready
                spacing: 6
                ActionButton { kind: "quiet"; symbol: "back"; hint: root.session.actions.textOf("frame-back"); shortcutText: root.session.actions.keysOf("frame-back"); onClicked: root.picture.step(-1) }
                BodyText {
                    height: Theme.control
                    verticalAlignment: Text.AlignVCenter
                    font.family: Theme.mono
                    font.pixelSize: Theme.large
                    text: root.cue.timecodeAt(root.player.position)
                }
                ActionButton { kind: "quiet"; symbol: "forward"; hint: root.session.actions.textOf("frame-on"); shortcutText: root.session.actions.keysOf("frame-on"); onClicked: root.picture.step(1) }
                ActionButton { symbol: "flag"; text: qsTr("Hit"); hint: root.session.actions.textOf("tap-hit"); shortcutText: root.session.actions.keysOf("tap-hit"); onClicked: root.cue.tapHit() }
            }
            ActionButton {
                visible: root.picture.ready
                symbol: "brief"
                text: qsTr("Send tapped hits to the brief")
                hint: qsTr("Open hits become hits of the brief’s next version")
                shortcutText: root.session.actions.keysOf("send-hits")
                onClicked: root.session.sendHits()
            }
            BodyText {
                visible: root.picture.ready
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.small
                text: root.picture.facts + "\n" + qsTr("%1 ms off the sound; at most %2 ms since it plays").arg(root.ms(root.picture.error)).arg(root.ms(root.picture.worst))
            }
            BodyText {
                visible: root.picture.file === ""
                width: parent.width
                wrapMode: Text.Wrap
                lineHeight: 1.25
                soft: true
                text: qsTr("Choose the film that this cue is for: MOV or MP4 with H.264. It follows the sound, stays on this machine, and is never delivered.")
            }
            BodyText {
                visible: root.picture.problem !== ""
                width: parent.width
                wrapMode: Text.Wrap
                lineHeight: 1.25
                color: Theme.danger
                text: root.picture.problem
            }
            Flow {
                width: parent.width
                spacing: 6
                ActionButton { symbol: "file"; text: root.picture.file === "" ? qsTr("Choose a film …") : qsTr("Another film …"); onClicked: films.open() }
                ActionButton { visible: root.picture.file !== ""; text: qsTr("Take it away"); onClicked: root.picture.forget() }
                ActionButton {
                    visible: root.picture.ready
                    text: qsTr("Film begins at the playhead")
                    hint: qsTr("Now it begins at %1").arg(root.picture.offset < 0 ? "−" + root.cue.clockAt(-root.picture.offset) : root.cue.clockAt(root.picture.offset))
                    onClicked: root.picture.beginAt(root.player.position)
                }
                ActionButton { visible: root.picture.ready && root.picture.offset !== 0; text: qsTr("At the cue's start"); onClicked: root.picture.beginAt(0) }
            }
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            BodyText { soft: true; font.weight: Theme.strong; font.pixelSize: Theme.small; text: qsTr("Guide voice") }
            BodyText {
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.small
                text: root.picture.guide === "" ? qsTr("A WAV to listen along to. It is heard here only: no meter counts it, nothing that is delivered has it.") : root.picture.guide
            }
            Slider {
                id: level
                visible: root.picture.guide !== ""
                width: parent.width
                height: 22
                from: 0
                to: 1
                stepSize: 0.05
                value: root.picture.guideLevel
                onMoved: root.picture.guideLevel = value
                Accessible.name: qsTr("Level of the guide voice")
                Keys.onShortcutOverride: (event) => event.accepted = event.key === Qt.Key_Left || event.key === Qt.Key_Right
                background: Rectangle {
                    x: level.leftPadding
                    y: level.topPadding + level.availableHeight / 2 - 2
                    width: level.availableWidth
                    height: 4
                    radius: 2
                    color: Theme.line
                    Rectangle { width: level.visualPosition * parent.width; height: 4; radius: 2; color: Theme.accent }
                }
                handle: Rectangle {
                    x: level.leftPadding + level.visualPosition * (level.availableWidth - width)
                    y: level.topPadding + level.availableHeight / 2 - 7
                    width: 14
                    height: 14
                    radius: 7
                    color: Theme.accent
                    border.width: 2
                    border.color: level.visualFocus ? Theme.focus : Theme.accent
                }
            }
            Flow {
                width: parent.width
                spacing: 6
                ActionButton { symbol: "file"; text: root.picture.guide === "" ? qsTr("Choose a voice …") : qsTr("Another voice …"); onClicked: voices.open() }
                ActionButton { visible: root.picture.guide !== ""; text: qsTr("Without voice"); onClicked: root.picture.forgetGuide() }
            }
        }
    }
    FileDialog {
        id: films
        title: qsTr("The film of this cue")
        nameFilters: [qsTr("Films (*.mov *.mp4 *.m4v *.mkv)"), qsTr("All files (*)")]
        onAccepted: root.picture.load(selectedFile)
    }
    FileDialog {
        id: voices
        title: qsTr("The guide voice")
        nameFilters: [qsTr("Recordings (*.wav *.flac *.aif *.aiff)")]
        onAccepted: root.picture.loadGuide(selectedFile)
    }
}
