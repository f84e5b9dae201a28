// SPDX-License-Identifier: GPL-3.0-or-later
// Who approved what, who asks for changes; withdrawing with a reason.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    readonly property bool sheetOpen: withdrawSheet.opened
    signal approvalWanted(bool changes)
    function point(key: string) {
        for (let i = 0; i < cue.approvals.count; ++i) {
            if (cue.approvals.at(i).key !== key) continue
            approvals.currentIndex = i
            approvals.positionViewAtIndex(i, ListView.Contain)
        }
    }
    signal remakeWanted

    Item {
        anchors.fill: parent
        Column {
            id: approvalHead
            x: 16
            width: parent.width - 32
            spacing: 10
            BodyText {
                width: parent.width
                wrapMode: Text.Wrap
                lineHeight: 1.3
                soft: true
                font.pixelSize: Theme.small
                text: root.cue.approverName === "" ? qsTr("This project has no final approver; nobody’s word can hold yet.")
                                                   : qsTr("Only %1’s word holds. Other approvals advise.").arg(root.cue.approverName)
            }
            ActionButton {
                visible: root.cue.approverName === ""
                symbol: "people"
                text: qsTr("Name the final approver …")
                onClicked: root.session.actions.trigger("people")
            }
            Row {
                spacing: 8
                ActionButton { kind: "primary"; symbol: "approve"; text: qsTr("Approve …"); enabled: root.cue.hasSelection; hint: qsTr("Shows what will be held and asks again"); onClicked: root.approvalWanted(false) }
                ActionButton { text: qsTr("Ask for changes …"); enabled: root.cue.hasSelection; onClicked: root.approvalWanted(true) }
            }
            BodyText {
                visible: !root.cue.hasSelection
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.small
                text: qsTr("Select the part first; %1 selects the whole cue.").arg(root.session.actions.keysOf("select-all"))
            }
        }
        ListView {
            id: approvals
            anchors.top: approvalHead.bottom
            anchors.topMargin: 14
            anchors.bottom: parent.bottom
            x: 12
            width: parent.width - 24
            spacing: 8
            clip: true
            activeFocusOnTab: true
        highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            model: root.cue.approvals
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Approvals")
            delegate: Rectangle {
                id: row
                required property string key
                required property string who
                required property string scope
                required property string when
                required property string standing
                required property string note
                required property string evidence
                required property int revision
                required property bool withdrawn
                required property bool changes
                required property bool holds
                width: ListView.view.width
                height: column.height + 24
                radius: Theme.radius
                color: Theme.raised
                opacity: withdrawn ? 0.7 : 1
                Accessible.role: Accessible.ListItem
                Accessible.name: Words.listed([who, scope, standing])
                Column {
                    id: column
                    x: 12
                    y: 12
                    width: parent.width - 24
                    spacing: 5
                    BodyText { width: parent.width; wrapMode: Text.Wrap; font.weight: Theme.medium; text: row.scope }
                    BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: qsTr("%1 · revision %2 · %3").arg(row.who).arg(row.revision).arg(row.when) }
                    BodyText { visible: row.note !== ""; width: parent.width; wrapMode: Text.Wrap; font.italic: true; font.pixelSize: Theme.small; text: qsTr("“%1”").arg(row.note) }
                    ActionButton {
                        visible: row.evidence !== ""
                        implicitHeight: 26
                        tight: true
                        kind: "quiet"
                        symbol: "file"
                        width: Math.min(implicitWidth, parent.width)
                        clip: true
                        text: row.evidence
                        hint: qsTr("Opens the paper that this word rests on, and says its SHA-256")
                        onClicked: root.cue.openEvidence(row.key)
                    }
                    Item {
                        width: parent.width
                        height: 26
                        Pill {
                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.min(implicitWidth, parent.width - 110)
                            symbol: row.holds ? "lock" : ""
                            text: row.standing
                            ink: row.holds || row.changes && !row.withdrawn ? Theme.held : Theme.inkSoft
                            tint: row.holds || row.changes && !row.withdrawn ? Theme.heldSoft : Theme.panel
                        }
                        ActionButton {
                            visible: !row.withdrawn && row.changes
                            anchors.right: parent.right
                            anchors.rightMargin: 100
                            implicitHeight: 26
                            kind: "quiet"
                            symbol: "remake"
                            text: qsTr("Remake")
                            hint: qsTr("Selects the part, with what was said beside it")
                            onClicked: { root.cue.startRemake(row.key); root.remakeWanted() }
                        }
                        ActionButton {
                            visible: !row.withdrawn
                            anchors.right: parent.right
                            implicitHeight: 26
                            kind: "quiet"
                            text: qsTr("Withdraw …")
                            onClicked: { withdrawSheet.approval = row.key; withdrawSheet.open() }
                        }
                    }
                }
            }
            ListRing { list: approvals }
            EmptyState {
                visible: approvals.count === 0
                anchors.centerIn: parent
                symbol: "approve"
                headline: qsTr("Nothing approved yet")
                text: qsTr("An approval names one exact revision. What the final approver approves is held, bit for bit.")
            }
        }
    }

    Sheet {
        id: withdrawSheet
        property string approval: ""
        property string about: ""        // Whose withdrawing the words are.
        told: root.session
        heading: qsTr("Withdraw this approval")
        onOpened: {
            if (about !== approval) reason.text = ""
            about = approval
            reason.forceActiveFocus()
        }
        onSucceeded: reason.text = ""
        BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: qsTr("What it held is free again. The approval and your reason stay in the history.") }
        TextEntry { id: reason; width: parent.width; label: qsTr("Reason"); placeholderText: qsTr("Why? This is required.") }
        Row {
            spacing: 8
            width: parent.width
            layoutDirection: Qt.RightToLeft
            ActionButton {
                kind: "danger"
                text: qsTr("Withdraw")
                enabled: reason.text.trim() !== "" && !withdrawSheet.waiting
                onClicked: { withdrawSheet.carry("withdraw"); root.cue.withdraw(withdrawSheet.approval, reason.text) }
            }
            ActionButton { text: qsTr("Keep it"); onClicked: withdrawSheet.close() }
        }
    }
}
