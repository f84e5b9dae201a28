// SPDX-License-Identifier: GPL-3.0-or-later
// One person's word about a cue and all its cut-downs: shows exactly what it would hold, and asks once more.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property FamilyPresenter family: session.family
    property bool again: false          // The second question.
    told: session
    width: 540
    heading: again ? (word.forApprover || family.mine ? qsTr("Once more: hold all of them?") : qsTr("Once more: record this advice?")) : qsTr("Approve the whole family")
    onSucceeded: {
        note.text = ""
        word.evidence = ""
    }
    function ask() {
        again = false
        word.begin(family.mine)
        open()
        note.forceActiveFocus()
    }

    Rectangle {
        width: parent.width
        height: lines.height + 28
        radius: Theme.radius
        color: Theme.heldSoft
        Column {
            id: lines
            x: 16
            y: 14
            width: parent.width - 32
            spacing: 6
            Repeater {
                model: root.family.family
                delegate: BodyText {
                    required property string title
                    required property string detail
                    width: lines.width
                    font.family: Theme.mono
                    text: title + "  ·  " + detail
                }
            }
            BodyText {
                width: parent.width
                wrapMode: Text.Wrap
                font.weight: Theme.strong
                color: Theme.held
                text: word.forSomebody && !word.forApprover ? qsTr("%1 cells; the word of %2 is advice and holds nothing").arg(root.family.unheld).arg(word.name)
                    : word.forApprover ? qsTr("%1 cells will be held, bit for bit, by the word of %2").arg(root.family.unheld).arg(root.family.approver)
                    : root.family.mine ? qsTr("%1 cells will be held, bit for bit, by your word").arg(root.family.unheld)
                    : qsTr("%1 cells; your own word is advice and holds nothing").arg(root.family.unheld)
            }
        }
    }
    Column {
        visible: !root.again
        width: parent.width
        spacing: 8
        BodyText { soft: true; text: qsTr("What was said") }
        TextEntry { id: note; width: parent.width; label: qsTr("What was said"); placeholderText: qsTr("Optional") }
        WhoseWord { id: word; width: parent.width; contacts: root.family.contacts; visible: contacts.length > 0 && !root.family.mine }
    }
    BodyText {
        visible: root.again
        width: parent.width
        wrapMode: Text.Wrap
        lineHeight: 1.3
        text: word.forSomebody && !word.forApprover ? qsTr("This is recorded as the word of %1 on exactly these revisions, with the evidence. It advises; only the final approver’s word holds.").arg(word.name)
            : !word.forApprover && !root.family.mine ? qsTr("This is recorded as your own word on exactly these revisions. It advises; only the final approver’s word holds.")
            : qsTr("From then on the database refuses every change to these cells, whoever asks. Each approval can be withdrawn on its own, with a reason.")
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton {
            kind: "primary"
            symbol: root.again && (word.forApprover || root.family.mine) ? "lock" : ""
            enabled: !root.waiting && word.ready
            text: root.again ? qsTr("Yes, approve all") : qsTr("Continue")
            onClicked: {
                if (!root.again) {
                    root.again = true
                    return
                }
                root.carry("approve-family")
                root.family.approve(word.forSomebody ? word.evidence : "", note.text, word.person)
            }
        }
        ActionButton { text: root.again ? qsTr("Back") : qsTr("Cancel"); onClicked: if (root.again) root.again = false; else root.close() }
    }
}
