// SPDX-License-Identifier: GPL-3.0-or-later
// Shows exactly what an approval would hold, and asks once more.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    property bool changes: false
    property bool again: false          // The second question.
    property var scope: ({})
    property string about: ""           // What the words are about.
    told: session
    onSucceeded: {
        note.text = ""
        word.evidence = ""
    }
    width: 540
    heading: changes ? qsTr("Ask for changes to revision %1").arg(scope.revision) : again ? (word.forApprover || scope.mine ? qsTr("Once more: hold this?") : qsTr("Once more: record this advice?")) : qsTr("Approve this part of revision %1").arg(scope.revision)

    function ask(forChanges: bool) {
        if (!cue.hasSelection) {
            session.refuse(forChanges ? qsTr("Select what shall change first: click a section, or drag over the ruler.") : qsTr("Select what to approve first: click a section, or drag over the ruler."))
            return
        }
        changes = forChanges
        again = false
        scope = cue.approvalScope()
        const part = [cue.cueId, scope.revision, scope.sections, scope.stems, forChanges].join("/")
        if (about !== part) {
            word.evidence = ""
            note.text = ""
        }
        about = part
        word.begin(forChanges || scope.mine)
        open()
        note.forceActiveFocus()
    }

    Rectangle {
        width: parent.width
        height: lines.height + 28
        radius: Theme.radius
        color: root.changes ? Theme.raised : Theme.heldSoft
        Column {
            id: lines
            x: 16
            y: 14
            width: parent.width - 32
            spacing: 6
            Repeater {
                model: root.scope.sections
                delegate: BodyText {
                    required property string modelData
                    width: lines.width
                    font.family: Theme.mono
                    text: modelData
                }
            }
            BodyText { width: parent.width; wrapMode: Text.Wrap; text: qsTr("Stems: %1").arg(root.scope.stems ? root.scope.stems : "") }
            BodyText {
                width: parent.width
                wrapMode: Text.Wrap
                font.weight: Theme.strong
                color: root.changes ? Theme.ink : Theme.held
                text: root.changes ? qsTr("%1 cells; nothing is held by this").arg(root.scope.count + root.scope.held)
                    : word.forSomebody && !word.forApprover ? qsTr("%1 cells; the word of %2 is advice and holds nothing").arg(root.scope.count).arg(word.name)
                    : word.forApprover ? qsTr("%1 cells will be held, bit for bit, by the word of %2").arg(root.scope.count).arg(root.scope.approver)
                    : root.scope.mine ? qsTr("%1 cells will be held, bit for bit, by your word").arg(root.scope.count)
                    : qsTr("%1 cells; your own word is advice and holds nothing").arg(root.scope.count)
            }
            BodyText {
                visible: root.scope.held > 0
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                text: qsTr("%1 cells in here are held already").arg(root.scope.held)
            }
            BodyText {
                visible: root.scope.whole === false
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("Sections are approved whole: what is selected is only a piece.")
            }
            BodyText { width: parent.width; soft: true; font.family: Theme.mono; font.pixelSize: 11; elide: Text.ElideMiddle; text: root.scope.hash ? root.scope.hash : "" }
        }
    }

    Column {
        visible: !root.again
        width: parent.width
        spacing: 8
        BodyText { soft: true; text: qsTr("What was said") }
        TextEntry { id: note; width: parent.width; label: qsTr("What was said"); placeholderText: root.changes ? qsTr("Which changes?") : qsTr("Optional") }
        WhoseWord { id: word; width: parent.width; contacts: root.scope.contacts; visible: contacts !== undefined && contacts.length > 0 && root.scope.mine === false }
        BodyText {
            visible: root.cue.approverName === ""
            width: parent.width
            wrapMode: Text.Wrap
            soft: true
            text: qsTr("The project has no final approver yet: nothing can be held until it names one.")
        }
    }
    BodyText {
        visible: root.again
        width: parent.width
        wrapMode: Text.Wrap
        lineHeight: 1.3
        text: word.forSomebody && !word.forApprover ? qsTr("This is recorded as the word of %1 on exactly this revision, with the evidence. It advises; only the final approver’s word holds.").arg(word.name)
            : !word.forApprover && !root.scope.mine ? qsTr("This is recorded as your own word on exactly this revision. It advises; only the final approver’s word holds.")
            : qsTr("From then on the database refuses every change to these cells, whoever asks. It can be undone only by withdrawing the approval with a reason; both stay in the history.")
    }

    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton {
            objectName: "approveNext"
            kind: "primary"
            symbol: root.again && (word.forApprover || root.scope.mine) ? "lock" : ""
            enabled: !root.waiting && word.ready
            text: root.changes ? qsTr("Ask for changes") : root.again ? (word.forApprover || root.scope.mine ? qsTr("Yes, approve") : qsTr("Yes, record it")) : qsTr("Continue")
            onClicked: {
                if (!root.changes && !root.again) {
                    root.again = true
                    return
                }
                root.carry("approve")
                root.cue.approve(word.forSomebody ? word.evidence : "", note.text, root.changes, word.person)
            }
        }
        ActionButton { text: root.again ? qsTr("Back") : qsTr("Cancel"); onClicked: if (root.again) root.again = false; else root.close() }
    }
}
