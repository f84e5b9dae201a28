// SPDX-License-Identifier: GPL-3.0-or-later
// One person's word about a cue and all its cut-downs: shows exactly what it would hold, and asks once more.
import QtQuick
import QtQuick.Dialogs
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property FamilyPresenter family: session.family
    property bool again: false          // The second question.
    property string evidence: ""
    property bool forApprover: false    // Staff record the final approver's word, with its evidence.
    told: session
    width: 540
    heading: again ? qsTr("Once more: hold all of them?") : qsTr("Approve the whole family")
    onSucceeded: {
        note.text = ""
        evidence = ""
    }
    function ask() {
        again = false
        forApprover = !family.mine && family.approver !== ""
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
                text: root.forApprover ? qsTr("%1 cells will be held, bit for bit, by the word of %2").arg(root.family.unheld).arg(root.family.approver)
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
        ChoiceRow {
            visible: root.family.approver !== "" && !root.family.mine
            width: parent.width
            label: qsTr("Whose word it is")
            choices: [{ value: true, text: root.family.approver }, { value: false, text: qsTr("my own, as advice") }]
            chosen: root.forApprover
            onPicked: (value) => root.forApprover = value
        }
        Row {
            visible: root.forApprover
            width: parent.width
            spacing: 10
            ActionButton {
                symbol: "file"
                text: root.evidence === "" ? qsTr("Their mail or signed note …") : qsTr("Other file …")
                hint: qsTr("Needs their mail or a signed note as evidence")
                onClicked: files.open()
            }
            BodyText { anchors.verticalCenter: parent.verticalCenter; width: parent.width - 240; elide: Text.ElideMiddle; soft: true; text: root.evidence.split("/").pop() }
        }
    }
    BodyText {
        visible: root.again
        width: parent.width
        wrapMode: Text.Wrap
        lineHeight: 1.3
        text: !root.forApprover && !root.family.mine ? qsTr("This is recorded as your own word on exactly these revisions. It advises; only the final approver’s word holds.")
            : qsTr("From then on the database refuses every change to these cells, whoever asks. Each approval can be withdrawn on its own, with a reason.")
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton {
            kind: "primary"
            symbol: root.again ? "lock" : ""
            enabled: !root.waiting && (!root.forApprover || root.evidence !== "")
            text: root.again ? qsTr("Yes, approve all") : qsTr("Continue")
            onClicked: {
                if (!root.again) {
                    root.again = true
                    return
                }
                root.carry("approve-family")
                root.family.approve(root.forApprover ? root.evidence : "", note.text)
            }
        }
        ActionButton { text: root.again ? qsTr("Back") : qsTr("Cancel"); onClicked: if (root.again) root.again = false; else root.close() }
    }
    FileDialog {
        id: files
        title: qsTr("The mail or note that says so")
        onAccepted: root.evidence = String(selectedFile)
    }
}
