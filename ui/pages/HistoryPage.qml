// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to the cue, newest first: by kind and person, each entry leading to its place; and whether the
// chain holds.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property LegalPresenter legal: session.legal
    property string kind: ""        // Beginning of the kinds that are shown; "" = all.
    property string words: ""

    function matches(kindOf: string, actor: string, summary: string): bool {
        if (kind !== "" && !kindOf.startsWith(kind)) return false
        return words === "" || (actor + " " + summary).toLowerCase().includes(words.toLowerCase())
    }
    function kindName(kindOf: string): string {
        switch (kindOf.split(".")[0]) {
        case "revision": case "alternative": case "takes": return qsTr("Music")
        case "approval": return qsTr("Approval")
        case "comment": return qsTr("Comment")
        case "clearance": case "decision": return qsTr("Rights")
        case "delivery": return qsTr("Delivery")
        case "marker": return qsTr("Marker")
        case "cue": case "project": case "member": return qsTr("Project")
        }
        return kindOf
    }
    function goTo(event: var) {
        const group = event.kind.split(".")[0]
        const place = group === "clearance" || group === "decision" ? "legal" : group === "delivery" ? "delivery" : "cue"
        session.goEntry(place, group === "clearance" && event.cue === "" ? session.cue.cueId : event.cue, event.revision, event.about, event.subject)
    }
    function askRestore(number: int) {
        restoreSheet.revision = number
        restoreSheet.open()
    }

    Column {
        id: head
        x: 32
        y: 24
        width: parent.width - 64
        spacing: 12
        Item {
            width: parent.width
            height: Theme.control
            BodyText { anchors.verticalCenter: parent.verticalCenter; font.pixelSize: Theme.title; font.weight: Theme.strong; text: qsTr("History"); Accessible.role: Accessible.Heading }
            ActionButton {
                id: undoButton
                anchors.right: parent.right
                visible: root.legal.undoText !== ""
                enabled: !root.session.job.running
                symbol: "undo"
                width: Math.min(implicitWidth, parent.width * 0.6)
                clip: true
                text: qsTr("Undo: %1").arg(root.legal.undoText.length > 60 ? root.legal.undoText.slice(0, 58) + " …" : root.legal.undoText)
                hint: qsTr("Your last edit is taken back as a new revision; what others changed elsewhere stays")
                onClicked: root.legal.undo()
            }
            ActionButton {
                anchors.right: undoButton.visible ? undoButton.left : parent.right
                anchors.rightMargin: undoButton.visible ? 8 : 0
                visible: root.legal.redoText !== ""
                enabled: !root.session.job.running
                symbol: "redo"
                hint: qsTr("Redo: %1").arg(root.legal.redoText)
                onClicked: root.legal.redo()
            }
        }
        Rectangle {
            visible: root.legal.chain !== ""
            width: parent.width
            height: 40
            radius: Theme.radius
            color: root.legal.chainSound ? Theme.successSoft : Theme.dangerSoft
            IconItem { x: 14; anchors.verticalCenter: parent.verticalCenter; name: root.legal.chainSound ? "check" : "warning"; color: root.legal.chainSound ? Theme.success : Theme.danger }
            BodyText { x: 42; anchors.verticalCenter: parent.verticalCenter; width: parent.width - 56; text: root.legal.chain }
        }
        Row {
            width: parent.width
            spacing: 4
            Repeater {
                model: [
                    { key: "", text: qsTr("All") }, { key: "revision", text: qsTr("Revisions") }, { key: "approval", text: qsTr("Approvals") },
                    { key: "comment", text: qsTr("Comments") }, { key: "clearance", text: qsTr("Clearances") }, { key: "delivery", text: qsTr("Deliveries") }
                ]
                delegate: ActionButton {
                    required property var modelData
                    kind: "quiet"
                    text: modelData.text
                    checked: root.kind === modelData.key
                    onClicked: root.kind = modelData.key
                }
            }
            ActionButton {
                kind: "quiet"
                symbol: "projects"
                text: qsTr("Whole project")
                hint: qsTr("Everything that happened in the project, not only to this cue")
                checked: root.legal.wholeProject
                onClicked: root.legal.wholeProject = !root.legal.wholeProject
            }
            TextEntry { width: 220; label: qsTr("Filter by person or word"); placeholderText: qsTr("Person or word"); onTextEdited: root.words = text }
        }
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        x: 32
        width: parent.width - 52
        clip: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        model: root.legal.events
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events, newest first")
        Keys.onReturnPressed: if (currentItem) root.goTo(currentItem)
        delegate: Item {
            id: event
            required property var sequence
            required property string when
            required property string actor
            required property string kind
            required property string summary
            required property string hash
            required property int revision
            required property string cue
            required property string cueTitle
            required property string about
            required property string subject
            readonly property bool restorable: revision > 0 && cue === root.session.cue.cueId && revision < root.session.cue.newestRevision
            readonly property bool shown: root.matches(kind, actor, summary)
            visible: shown
            width: ListView.view.width - 12
            height: shown ? Math.max(52, summaryText.height + 34) : 0
            Accessible.role: Accessible.ListItem
            Accessible.name: Words.listed([when, actor, summary])
            Accessible.onPressAction: root.goTo(event)
            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: 150
                radius: Theme.radius
                color: hover.hovered ? Theme.hover : "transparent"
                border.width: list.activeFocus && event.ListView.isCurrentItem ? 2 : 0
                border.color: Theme.focus
            }
            HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
            TapHandler { onTapped: root.goTo(event) }
            Rectangle { x: 139; width: 2; height: parent.height; color: Theme.line }
            Rectangle { x: 135; y: 20; width: 10; height: 10; radius: 5; color: event.kind.startsWith("approval") ? Theme.held : event.kind.startsWith("clearance") || event.kind.startsWith("delivery") ? Theme.success : Theme.accent; border.width: 2; border.color: Theme.ground }
            BodyText { y: 16; width: 130; horizontalAlignment: Text.AlignRight; fontSizeMode: Text.HorizontalFit; minimumPixelSize: 8; soft: true; font.family: Theme.mono; font.pixelSize: Theme.small; text: event.when }
            BodyText { id: summaryText; x: 162; y: 9; width: parent.width - (event.restorable ? 470 : 350); wrapMode: Text.Wrap; font.weight: Theme.medium; text: event.summary === "" ? event.kind : event.summary }
            BodyText { x: 162; anchors.top: summaryText.bottom; anchors.topMargin: 2; width: parent.width - 300; soft: true; font.pixelSize: Theme.small; text: event.actor + " · " + root.kindName(event.kind) + (root.legal.wholeProject && event.cueTitle !== "" ? " · " + event.cueTitle : "") }
            BodyText { anchors.right: parent.right; anchors.rightMargin: 8; y: 16; soft: true; font.family: Theme.mono; font.pixelSize: 11; text: "#" + event.sequence + "  " + event.hash }
            ActionButton {
                visible: event.restorable && event.shown
                anchors.right: parent.right
                anchors.rightMargin: 170
                y: 10
                implicitHeight: 28
                kind: "quiet"
                symbol: "refresh"
                text: qsTr("Restore …")
                hint: qsTr("Make revision %1 the newest again").arg(event.revision)
                onClicked: root.askRestore(event.revision)
            }
        }
        ListRing { list: list }
        EmptyState {
            visible: list.count === 0
            anchors.centerIn: parent
            symbol: "history"
            headline: qsTr("Nothing has happened yet")
            text: qsTr("Each composition, remake, approval, comment and document is recorded here and cannot be edited.")
        }
    }

    Sheet {
        id: restoreSheet
        property int revision: 0
        heading: qsTr("Restore revision %1").arg(revision)
        BodyText {
            width: parent.width
            wrapMode: Text.Wrap
            lineHeight: 1.3
            soft: true
            text: qsTr("The stored audio of revision %1 becomes a new revision; nothing is rendered and nothing in between is lost. Where a held part was different then, the database refuses and says who holds it.").arg(restoreSheet.revision)
        }
        Row {
            width: parent.width
            spacing: 8
            layoutDirection: Qt.RightToLeft
            ActionButton { kind: "primary"; text: qsTr("Restore"); onClicked: { root.legal.restore(restoreSheet.revision); restoreSheet.close() } }
            ActionButton { text: qsTr("Cancel"); onClicked: restoreSheet.close() }
        }
    }
}
