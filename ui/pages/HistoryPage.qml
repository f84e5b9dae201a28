// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to the cue, newest first, and whether the chain holds.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property LegalPresenter legal: session.legal

    Column {
        id: head
        x: 32
        y: 24
        width: parent.width - 64
        spacing: 12
        BodyText { font.pixelSize: Theme.title; font.weight: Font.DemiBold; text: qsTr("History"); Accessible.role: Accessible.Heading }
        Rectangle {
            visible: root.legal.chain !== ""
            width: parent.width
            height: 40
            radius: Theme.radius
            color: root.legal.chainSound ? Theme.successSoft : Theme.dangerSoft
            IconItem { x: 14; anchors.verticalCenter: parent.verticalCenter; name: root.legal.chainSound ? "check" : "warning"; color: root.legal.chainSound ? Theme.success : Theme.danger }
            BodyText { x: 42; anchors.verticalCenter: parent.verticalCenter; width: parent.width - 56; text: root.legal.chain }
        }
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        x: 32
        width: parent.width - 52
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}
        model: root.legal.events
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events, newest first")
        delegate: Item {
            id: event
            required property var sequence
            required property string when
            required property string actor
            required property string kind
            required property string summary
            required property string hash
            width: ListView.view.width - 12
            height: Math.max(52, summaryText.height + 34)
            Accessible.role: Accessible.ListItem
            Accessible.name: when + ", " + actor + ", " + summary
            Rectangle { x: 139; width: 2; height: parent.height; color: Theme.line }
            Rectangle { x: 135; y: 20; width: 10; height: 10; radius: 5; color: Theme.accent; border.width: 2; border.color: Theme.ground }
            BodyText { y: 16; width: 122; horizontalAlignment: Text.AlignRight; soft: true; font.family: Theme.mono; font.pixelSize: Theme.small; text: event.when.slice(5) }
            BodyText { id: summaryText; x: 162; y: 15; width: parent.width - 290; wrapMode: Text.Wrap; font.weight: Font.Medium; text: event.summary === "" ? event.kind : event.summary }
            BodyText { x: 162; anchors.top: summaryText.bottom; anchors.topMargin: 2; width: parent.width - 290; soft: true; font.pixelSize: Theme.small; text: event.actor + " · " + event.kind }
            BodyText { anchors.right: parent.right; y: 16; soft: true; font.family: Theme.mono; font.pixelSize: 11; text: "#" + event.sequence + "  " + event.hash }
        }
        EmptyState {
            visible: list.count === 0
            anchors.centerIn: parent
            symbol: "history"
            headline: qsTr("Nothing has happened yet")
            text: qsTr("Each composition, remake, approval, comment and document is recorded here and cannot be edited.")
        }
    }
}
