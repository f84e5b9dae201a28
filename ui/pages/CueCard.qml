// SPDX-License-Identifier: GPL-3.0-or-later
// A cue among those of its project: what it is called and how far it is, the way to it and into the archive.
import QtQuick
import Fermata

Item {
    id: root
    required property string key
    required property string title
    required property int newest
    required property bool archived
    property bool current: false      // It has the focus.
    signal opened()
    signal archiveWanted()
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([title, state.text])
    Accessible.onPressAction: opened()
    HoverHandler { id: over; cursorShape: Qt.PointingHandCursor }
    TapHandler { onTapped: root.opened() }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 8
        radius: 8
        color: over.hovered ? Theme.raised : Theme.panel
        border.width: root.current ? 2 : 1
        border.color: root.current ? Theme.focus : Theme.line
        Rectangle {
            x: 16
            y: 18
            width: 34
            height: 34
            radius: 8
            color: Theme.accentSoft
            IconItem {
                anchors.centerIn: parent
                width: 20
                height: 20
                name: "cue"
                color: Theme.accent
            }
        }
        BodyText {
            x: 62
            y: 18
            width: parent.width - 78
            font.pixelSize: 15
            font.weight: Theme.strong
            text: root.title
        }
        BodyText {
            id: state
            x: 62
            y: 40
            width: parent.width - 78
            soft: true
            text: root.archived ? qsTr("in the archive") : root.newest === 0 ? qsTr("not finished") : qsTr("revision %1").arg(root.newest)
        }
        BodyText {
            x: 16
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 14
            color: Theme.accent
            font.weight: Theme.medium
            text: qsTr("Open the timeline")
        }
        ActionButton {
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            tight: true
            focusPolicy: Qt.NoFocus   // The Delete key does it for the card that has the focus.
            visible: over.hovered || root.current
            text: root.archived ? qsTr("Bring back …") : qsTr("Archive …")
            hint: qsTr("Or the Delete key on a card")
            onClicked: root.archiveWanted()
        }
    }
}
