// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for somebody's word, over all projects: changes asked for first, then what is not held yet.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session

    BodyText { id: heading; x: 32; y: 24; font.pixelSize: Theme.title; font.weight: Theme.strong; text: qsTr("Inbox"); Accessible.role: Accessible.Heading }
    BodyText { anchors.top: heading.bottom; anchors.topMargin: 4; x: 32; width: parent.width - 64; soft: true; text: qsTr("Cues of your projects that wait for a word: changes asked for, or parts that nobody has approved yet.") }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: 96
        anchors.leftMargin: 32
        anchors.rightMargin: 20
        clip: true
        spacing: 8
        activeFocusOnTab: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        model: root.session.inbox
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What waits for a word")
        Keys.onReturnPressed: if (currentIndex >= 0) root.session.goCue(root.session.inbox.at(currentIndex).key)
        delegate: Rectangle {
            id: row
            required property string key
            required property string title
            required property string projectName
            required property int revision
            required property int held
            required property int cells
            required property int openComments
            required property string askedBy
            required property string asked
            required property string askedAt
            required property string madeAt
            width: ListView.view.width - 12
            height: texts.height + 28
            radius: 8
            color: hover.hovered ? Theme.raised : Theme.panel
            border.width: list.activeFocus && ListView.isCurrentItem ? 2 : 1
            border.color: list.activeFocus && ListView.isCurrentItem ? Theme.focus : Theme.line
            Accessible.role: Accessible.ListItem
            Accessible.name: Words.listed([title, projectName, state.text])
            Accessible.onPressAction: root.session.goCue(key)
            HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
            TapHandler { onTapped: root.session.goCue(row.key) }
            Rectangle { width: 4; height: parent.height; radius: 2; color: row.askedBy !== "" ? Theme.danger : Theme.held }
            Column {
                id: texts
                x: 20
                y: 14
                width: parent.width - 260
                spacing: 4
                BodyText { width: parent.width; font.pixelSize: 15; font.weight: Theme.strong; text: row.title }
                BodyText { width: parent.width; soft: true; text: qsTr("%1 · revision %2 · %3").arg(row.projectName).arg(row.revision).arg(row.madeAt) }
                BodyText { visible: row.askedBy !== ""; width: parent.width; wrapMode: Text.Wrap; text: row.asked === "" ? qsTr("%1 asks for changes (%2)").arg(row.askedBy).arg(row.askedAt) : qsTr("%1 asks: “%2” (%3)").arg(row.askedBy).arg(row.asked).arg(row.askedAt) }
            }
            Column {
                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6
                Pill {
                    id: state
                    anchors.right: parent.right
                    text: row.askedBy !== "" ? qsTr("changes asked") : row.held === 0 ? qsTr("nothing held") : qsTr("%1 of %2 cells held").arg(row.held).arg(row.cells)
                    ink: row.askedBy !== "" ? Theme.danger : Theme.held
                    tint: row.askedBy !== "" ? Theme.dangerSoft : Theme.heldSoft
                }
                BodyText { anchors.right: parent.right; visible: row.openComments > 0; soft: true; font.pixelSize: Theme.small; text: qsTr("%n open comment(s)", "", row.openComments) }
            }
        }
        ListRing { list: list }
        EmptyState {
            visible: list.count === 0
            anchors.centerIn: parent
            symbol: "inbox"
            headline: qsTr("Nothing waits")
            text: qsTr("Every cue of your projects is held whole, and nobody asks for changes.")
        }
    }
}
