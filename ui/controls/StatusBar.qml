// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom line: what is being made, who is signed in where, and what plays the sound.
import QtQuick
import Fermata

Rectangle {
    id: root
    required property Session session
    readonly property Job job: session.job
    implicitHeight: 30
    color: Theme.panel
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Row {
        id: work
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10
        visible: root.job.running
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            font.weight: Theme.medium
            text: root.job.cancelling ? qsTr("Stopping …") : root.job.title
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 150
            height: 5
            radius: 2.5
            color: Theme.line
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.job.title
            Rectangle {
                width: parent.width * root.job.permille / 1000
                height: parent.height
                radius: 2.5
                color: Theme.accent
            }
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            soft: true
            text: root.job.stage
        }
        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: 22
            kind: "quiet"
            text: qsTr("Cancel")
            hint: qsTr("Cancel what is being made")
            shortcutText: root.session.actions.keysOf("cancel")
            onClicked: root.job.cancel()
        }
    }
    BodyText {
        visible: !root.job.running
        x: 16
        width: parent.width * 0.55
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.small
        color: root.session.connected ? Theme.inkSoft : Theme.held
        text: !root.session.connected ? qsTr("The connection is lost; trying again … What you type is kept.") : root.session.ready ? qsTr("%1 · %2, %3 · %4").arg(root.session.studioName).arg(root.session.personName).arg(root.session.personRole).arg(root.session.database)
                                 : qsTr("Opening the database …")
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 8
            height: 8
            radius: 4
            color: root.session.cue.player.audible ? Theme.success : Theme.held
        }
        BodyText {
            font.pixelSize: Theme.small
            soft: true
            text: root.session.cue.player.underruns > 0 ? qsTr("%1 · %2").arg(root.session.cue.player.device).arg(qsTr("%n gap(s) in the sound", "", root.session.cue.player.underruns))
                                                        : root.session.cue.player.device
        }
    }
}
