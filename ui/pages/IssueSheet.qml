// SPDX-License-Identifier: GPL-3.0-or-later
// Issuing a clearance: what the document will say, what it means and why; once it is done, what was issued and what comes next.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property LegalPresenter legal: session.legal
    readonly property CuePresenter cue: session.cue
    property bool done: false
    property bool foreseen: false       // The facts were checked for this very question.
    readonly property bool checking: carried === "check-clearance"
    signal verified(string key)
    told: session
    stays: true
    width: done ? 560 : 480
    heading: done ? qsTr("%1 is issued").arg(legal.number) : qsTr("Issue the clearance")
    onSucceeded: {
        if (!foreseen) {
            foreseen = true
            return
        }
        because.text = ""
        done = true
        next.forceActiveFocus()
    }
    onClosed: {
        if (!done && foreseen) showStanding()
        done = false
    }
    // Who only looked stays with the document that is in force.
    function showStanding() {
        for (let i = 0; legal.standing !== "" && i < legal.records.count; ++i) {
            if (legal.records.at(i).number === legal.standing) return legal.showRecord(legal.records.at(i).key)
        }
    }
    function ask() {
        if (session.job.running) {
            session.refuse(qsTr("Something else is being made; issue the clearance when it is done."))
            return
        }
        done = foreseen = false
        open()
        because.forceActiveFocus()
        carry("check-clearance")
        legal.preview()
    }
    function leave(place: string) {
        close()
        session.goPlace(place)
    }

    BodyText { visible: root.checking; width: parent.width; soft: true; text: qsTr("Checking what the document will say …") }
    Rectangle {
        visible: !root.done && root.foreseen
        width: parent.width
        height: will.height + 24
        radius: Theme.radius
        Accessible.role: Accessible.AlertMessage
        Accessible.name: verdict.text + " " + remains.text
        color: root.legal.overall === "cleared" ? Theme.successSoft : root.legal.overall === "blocked" ? Theme.dangerSoft : Theme.heldSoft
        Column {
            id: will
            x: 12
            y: 12
            width: parent.width - 24
            spacing: 6
            BodyText {
                id: verdict
                width: parent.width
                wrapMode: Text.Wrap
                font.weight: Theme.strong
                text: root.legal.overall === "cleared" ? qsTr("The document will say: CLEARED.")
                    : root.legal.overall === "blocked" ? qsTr("The document will say: NOT CLEARED.") : qsTr("The document will say: CLEARED WITH CONDITIONS.")
            }
            BodyText { id: remains; width: parent.width; wrapMode: Text.Wrap; text: qsTr("What remains: blocks %1, conditions %2.").arg(root.legal.blocks).arg(root.legal.conditions) }
            BodyText { width: parent.width; wrapMode: Text.Wrap; lineHeight: 1.25; font.pixelSize: Theme.small; text: root.legal.foreseen }
        }
    }
    BodyText {
        visible: !root.done
        width: parent.width
        wrapMode: Text.Wrap
        lineHeight: 1.3
        soft: true
        text: qsTr("It is numbered, stored once and chained into the history. Nothing issued is edited: a later version supersedes it. The database lets only legal and producers of the project issue.")
    }
    TextEntry {
        id: because
        visible: !root.done
        width: parent.width
        label: qsTr("Reason")
        placeholderText: root.legal.records.count > 0 ? qsTr("Why it supersedes the one before") : qsTr("Only needed when it supersedes another")
    }
    Rectangle {
        visible: root.done
        width: parent.width
        height: outcome.height + 24
        radius: Theme.radius
        color: root.legal.overall === "cleared" ? Theme.successSoft : root.legal.overall === "blocked" ? Theme.dangerSoft : Theme.heldSoft
        IconItem {
            x: 12
            y: 12
            name: root.legal.overall === "cleared" ? "check" : "warning"
            color: root.legal.overall === "cleared" ? Theme.success : root.legal.overall === "blocked" ? Theme.danger : Theme.held
        }
        BodyText { id: outcome; x: 44; y: 12; width: parent.width - 56; wrapMode: Text.Wrap; lineHeight: 1.25; font.weight: Theme.medium; text: root.legal.headline }
    }
    BodyText {
        visible: root.done
        width: parent.width
        wrapMode: Text.Wrap
        lineHeight: 1.3
        text: root.legal.overall === "blocked" ? qsTr("What it names stands in the way of a use that was asked for: solve that, then issue the next version. Nothing is delivered for such a use.")
            : root.cue.heldCells < root.cue.cellCount ? qsTr("Next: %1 of %2 parts are not held yet. The final approver approves them; then the pack can be delivered.").arg(root.cue.cellCount - root.cue.heldCells).arg(root.cue.cellCount)
            : root.legal.overall === "cleared" ? qsTr("Next: all parts are held, so the pack can be delivered.")
            : qsTr("Next: all parts are held, so the pack can be delivered; whoever is named keeps the conditions by the dates printed.")
    }
    BodyText { visible: root.done; width: parent.width; wrapMode: Text.Wrap; lineHeight: 1.3; soft: true; text: qsTr("The PDF is stored once, and its hash is in the history.") }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton {
            visible: !root.done
            kind: "primary"
            text: root.waiting && !root.checking ? qsTr("Working …") : qsTr("Issue")
            enabled: !root.session.job.running && !root.waiting
            onClicked: {
                root.carry("issue-clearance")
                root.legal.issue(because.text)
            }
        }
        ActionButton { visible: !root.done; text: qsTr("Cancel"); onClicked: root.close() }
        ActionButton {
            id: next
            readonly property bool delivers: root.legal.overall !== "blocked" && root.cue.heldCells >= root.cue.cellCount
            visible: root.done
            kind: "primary"
            text: delivers ? qsTr("Deliver …") : root.legal.overall === "blocked" ? qsTr("See what stands in the way") : qsTr("To the timeline")
            onClicked: if (delivers) root.leave("delivery"); else if (root.legal.overall === "blocked") root.close(); else root.leave("cue")
        }
        ActionButton { visible: root.done; text: qsTr("Verify"); onClicked: { root.close(); root.verified(root.legal.records.at(0).key) } }
        ActionButton { visible: root.done; text: qsTr("Close"); onClicked: root.close() }
    }
}
