// SPDX-License-Identifier: GPL-3.0-or-later
// Every action with its keys.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Sheet {
    id: root
    required property Session session
    heading: qsTr("Keyboard shortcuts")
    width: 560
    ListView {
        width: parent.width
        height: 440
        clip: true
        model: root.session.actions.rows
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}
        section.property: "group"
        section.delegate: BodyText {
            required property string section
            height: 32
            verticalAlignment: Text.AlignBottom
            bottomPadding: 4
            color: Theme.inkFaint
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: section
        }
        delegate: Item {
            id: row
            required property string text
            required property string key
            width: ListView.view.width - 16
            height: 28
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 150
                text: row.text
            }
            BodyText {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                font.family: Theme.mono
                font.pixelSize: Theme.small
                soft: true
                text: root.session.actions.keysOf(row.key)
            }
        }
    }
    ActionButton {
        text: qsTr("Close")
        focus: true
        onClicked: root.close()
    }
}
