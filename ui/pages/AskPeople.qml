// SPDX-License-Identifier: GPL-3.0-or-later
// Who made the music: what each did and signed, and whose share of the writing is how large.
import QtQuick
import Fermata

Column {
    id: root
    required property AskPresenter ask
    signal paperWanted(int person)
    // The row of the person who is meant, at the field that is.
    function fieldOf(name: string, who: string) {
        const row = who === "" ? 0 : root.ask.addPerson(who)
        const person = people.itemAt(Math.max(0, row)) as AskPerson
        return person === null ? add : name === "shares" ? person.shareField : person.agreementField
    }
    spacing: 12
    BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: qsTr("Who made the music, what did they sign, and who wrote which share? Of the project’s people only who is filled in is listed.") }
    Repeater {
        id: people
        model: root.ask.people
        delegate: AskPerson {
            width: root.width
            ask: root.ask
            onPaperWanted: root.paperWanted(index)
        }
    }
    Item {
        width: parent.width
        height: Math.max(add.height, sum.height)
        ActionButton { id: add; symbol: "plus"; text: qsTr("Add a person"); hint: qsTr("A writer, a lyricist, a publisher: anybody who has a part in the music"); onClicked: { root.ask.addPerson(""); Qt.callLater(() => (people.itemAt(people.count - 1) as AskPerson).nameField.forceActiveFocus(Qt.TabFocusReason)) } }
        BodyText {
            id: sum
            anchors.right: parent.right
            width: parent.width - add.width - 16
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            font.weight: Theme.medium
            color: root.ask.sharesFine ? Theme.inkSoft : Theme.danger
            text: root.ask.shares
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
