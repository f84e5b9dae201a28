// SPDX-License-Identifier: GPL-3.0-or-later
// Shows exactly what an approval would hold, and asks once more.
import QtQuick
import QtQuick.Dialogs
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    property bool changes: false
    property bool again: false          // The second question.
    property var scope: ({})
    property string evidence: ""
    property string about: ""           // What the words are about.
    told: session
    onSucceeded: {
        note.text = ""
        evidence = ""
    }
    width: 540
    heading: changes ? qsTr("Ask for changes to revision %1").arg(scope.revision) : again ? qsTr("Once more: hold this?") : qsTr("Approve this part of revision %1").arg(scope.revision)

    function ask(forChanges: bool) {
        if (!cue.hasSelection) return
        changes = forChanges
        again = false
        scope = cue.approvalScope()
        const part = [cue.cueId, scope.revision, scope.sections, scope.stems, forChanges].join("/")
        if (about !== part) {
            evidence = ""
            note.text = ""
        }
        about = part
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
                font.weight: Font.DemiBold
                color: root.changes ? Theme.ink : Theme.held
                text: root.changes ? qsTr("%1 cells; nothing is held by this").arg(root.scope.count)
                    : root.evidence !== "" ? qsTr("%1 cells will be held, bit for bit, by the word of %2").arg(root.scope.count).arg(root.scope.approver)
                    : qsTr("%1 cells; in your own name this is advice unless you are the final approver").arg(root.scope.count)
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
        Row {
            visible: root.cue.approverName !== ""
            width: parent.width
            spacing: 10
            ActionButton {
                symbol: "file"
                text: root.evidence === "" ? qsTr("Record the word of %1 …").arg(root.cue.approverName) : qsTr("Other file …")
                hint: qsTr("Needs their mail or a signed note as evidence")
                onClicked: files.open()
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 240
                elide: Text.ElideMiddle
                soft: true
                text: root.evidence.split("/").pop()
            }
        }
    }
    BodyText {
        visible: root.again
        width: parent.width
        wrapMode: Text.Wrap
        lineHeight: 1.3
        text: root.evidence === "" ? qsTr("This is recorded as your own word on exactly this revision. It holds only if the project names you as its final approver; otherwise it advises.")
            : qsTr("From then on the database refuses every change to these cells, whoever asks. It can be undone only by withdrawing the approval with a reason; both stay in the history.")
    }

    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton {
            objectName: "approveNext"
            kind: "primary"
            symbol: root.again ? "lock" : ""
            enabled: !root.waiting
            text: root.changes ? qsTr("Ask for changes") : root.again ? qsTr("Yes, approve") : qsTr("Continue")
            onClicked: {
                if (!root.changes && !root.again) {
                    root.again = true
                    return
                }
                root.carry("approve")
                root.cue.approve(root.evidence, note.text, root.changes)
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
