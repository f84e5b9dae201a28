// SPDX-License-Identifier: GPL-3.0-or-later
// Shorter lengths of the open cue: chosen, seen as they would be, made; and the family that they are, approved as one.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property FamilyPresenter family: session.family
    readonly property bool busy: session.job.running
    readonly property bool sheetOpen: sheet.opened
    function askToApprove() {
        if (family.family.count < 2) session.tell(qsTr("This revision has no cut-downs yet; plan and make some first."))
        else sheet.ask()
    }

    Flickable {
        id: left
        width: Math.round(parent.width * 0.66)
        height: parent.height - footer.height
        contentHeight: column.height + 48
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: column
            x: 32
            y: 20
            width: parent.width - 64
            spacing: 14
            BodyText {
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                text: qsTr("Shorter cues out of the bars of revision %1: the same prints where they fit, its ending, its hits. Nothing is made before you say so.").arg(root.family.revision)
            }
            Flow {
                width: parent.width
                spacing: 8
                Repeater {
                    model: root.family.lengths
                    delegate: ActionButton {
                        required property string key
                        required property bool chosen
                        required text
                        checkable: true
                        checked: chosen
                        hint: qsTr("Plan a cut-down of this length")
                        onToggled: root.family.choose(key, checked)
                    }
                }
                TextEntry {
                    id: own
                    width: 150
                    label: qsTr("Another length")
                    placeholderText: qsTr("Another, as 0:20")
                    onAccepted: if (text.trim() !== "" && root.family.addLength(text)) clear()
                }
            }
            EmptyState {
                visible: root.family.known && root.family.plans.count === 0 && !root.family.planning
                anchors.horizontalCenter: parent.horizontalCenter
                symbol: "versions"
                headline: qsTr("No length is chosen")
                text: qsTr("Choose lengths above to see which bars, hits and seconds each would have.")
            }
            Repeater {
                model: root.family.plans
                delegate: CutdownPlan { width: column.width; family: root.family }
            }
        }
    }

    Rectangle {
        id: footer
        anchors.bottom: parent.bottom
        width: left.width
        height: actions.height + 28
        color: Theme.panel
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        Row {
            id: actions
            x: 32
            y: 14
            width: parent.width - 64
            spacing: 12
            ActionButton {
                id: makeButton
                kind: "primary"
                symbol: "versions"
                text: qsTr("Make the planned cut-downs")
                hint: qsTr("Each becomes a cue of its own, with its own approval")
                enabled: root.family.ready > 0 && !root.busy && !root.family.planning
                onClicked: root.family.make()
            }
            ActionButton { id: stopButton; visible: root.busy; kind: "quiet"; text: root.session.job.cancelling ? qsTr("Stopping …") : qsTr("Cancel"); onClicked: root.session.job.cancel() }
            BodyText {
                height: Theme.control
                width: Math.max(0, parent.width - makeButton.width - (stopButton.visible ? stopButton.width + 12 : 0) - 12)
                verticalAlignment: Text.AlignVCenter
                soft: true
                text: root.busy ? root.session.job.title + (root.session.job.stage === "" ? "" : ": " + root.session.job.stage)
                    : root.family.planning ? qsTr("Choosing bars …") : ""
            }
        }
    }

    Rectangle {
        anchors.left: left.right
        anchors.right: parent.right
        height: parent.height
        color: Theme.sunken
        Rectangle { width: 1; height: parent.height; color: Theme.line }
        Column {
            id: familyHead
            x: 24
            y: 20
            width: parent.width - 48
            spacing: 6
            BodyText { width: parent.width; font.pixelSize: Theme.large; font.weight: Theme.strong; text: qsTr("The family"); Accessible.role: Accessible.Heading }
            BodyText {
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                text: root.family.madeFrom !== "" ? qsTr("This cue is a cut-down of “%1” itself; its family is there.").arg(root.family.madeFrom)
                    : root.family.family.count < 2 ? qsTr("No cut-down of this revision is made yet.")
                    : root.family.unheld === 0 ? qsTr("Every cell of all of them is held.")
                    : qsTr("%1 cells of the family are not held yet.").arg(root.family.unheld)
            }
        }
        ListView {
            id: members
            anchors.top: familyHead.bottom
            anchors.topMargin: 36
            anchors.bottom: approveRow.top
            anchors.bottomMargin: 12
            x: 24
            width: parent.width - 40
            clip: true
            spacing: 4
            activeFocusOnTab: count > 0
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            model: root.family.family
            Accessible.role: Accessible.List
            Accessible.name: qsTr("The family")
            Keys.onReturnPressed: if (currentItem) root.session.goCue((currentItem as FamilyRow).key)
            delegate: FamilyRow { width: ListView.view.width; session: root.session }
        }
        Row {
            id: approveRow
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 14
            x: 24
            spacing: 8
            ActionButton {
                symbol: "lock"
                text: qsTr("Approve the family …")
                hint: qsTr("All of them in one act, or none")
                enabled: root.family.family.count > 1 && root.family.unheld > 0 && !root.busy
                onClicked: root.askToApprove()
            }
        }
    }
    FamilySheet {
        id: sheet
        session: root.session
    }
}
