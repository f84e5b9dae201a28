// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a document on file is what was issued: its PDF, its data, the history, a signature.
import QtQuick
import Fermata

Sheet {
    id: root
    required property LegalPresenter legal
    heading: legal.verifying ? qsTr("Verifying %1 …").arg(legal.verifiedTitle) : legal.verifiedSound ? qsTr("%1 is sound").arg(legal.verifiedTitle) : qsTr("%1 is not what was issued").arg(legal.verifiedTitle)
    width: 700
    function check(key: string) {
        legal.verify(key)
        open()
    }
    Repeater {
        model: root.legal.verified
        delegate: Item {
            id: line
            required property string what
            required property string value
            required property bool sound
            required property bool told
            width: root.availableWidth
            height: texts.height + 8
            Accessible.role: Accessible.ListItem
            Accessible.name: what + " " + value
            IconItem { y: 1; width: 20; height: 20; name: line.told ? "file" : line.sound ? "check" : "warning"; color: line.told ? Theme.inkSoft : line.sound ? Theme.success : Theme.danger }
            Column {
                id: texts
                x: 32
                width: parent.width - 32
                spacing: 3
                BodyText { width: parent.width; wrapMode: Text.Wrap; font.weight: Theme.medium; text: line.what }
                BodyText { visible: line.value !== ""; width: parent.width; wrapMode: Text.WrapAnywhere; soft: true; font.family: Theme.mono; font.pixelSize: 11; text: line.value }
            }
        }
    }
    BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: qsTr("Read from the store and the database just now, whatever is on the screen. Outside the studio, a filed document is checked by its printed hash.") }
    Row {
        width: parent.width
        layoutDirection: Qt.RightToLeft
        ActionButton { text: qsTr("Close"); onClicked: root.close() }
    }
}
