// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the timeline: fix this part, comments, approvals.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    readonly property Player player: cue.player
    readonly property bool sheetOpen: withdrawSheet.opened
    property string tab: "remake"
    property string stem: ""        // Whose sliders are shown; "" = the whole part.
    signal approvalWanted(bool changes)
    function show(which: string) { tab = which }
    function startComment() { draft.forceActiveFocus() }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
        Rectangle { width: 1; height: parent.height; color: Theme.line }
        Rectangle { width: parent.width; height: 1; color: Theme.line }
    }
    Row {
        id: tabs
        x: 12
        y: 10
        spacing: 2
        ActionButton { kind: "quiet"; text: qsTr("Fix this part"); checked: root.tab === "remake"; onClicked: root.tab = "remake" }
        ActionButton { kind: "quiet"; text: root.cue.comments.count > 0 ? qsTr("Comments %1").arg(root.cue.comments.count) : qsTr("Comments"); checked: root.tab === "comments"; onClicked: root.tab = "comments" }
        ActionButton { kind: "quiet"; text: qsTr("Approvals"); checked: root.tab === "approvals"; onClicked: root.tab = "approvals" }
    }

    // What was made comes into view by itself.
    Connections {
        target: root.cue
        function onAlternativesChanged() {
            if (root.cue.alternativesReady > 0) intoView.restart()
        }
    }
    Timer {
        id: intoView
        interval: 60
        onTriggered: remakeView.contentY = Math.max(0, Math.min(remakeView.contentHeight - remakeView.height, versions.y))
    }

    // --- Fix this part.
    Flickable {
        id: remakeView
        visible: root.tab === "remake"
        anchors.fill: parent
        anchors.topMargin: 52
        contentHeight: remake.height + 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}
        Column {
            id: remake
            x: 16
            width: parent.width - 32
            spacing: 10
            Rectangle {
                width: parent.width
                height: chosenText.height + 24
                radius: Theme.radius
                color: root.cue.hasSelection ? Theme.accentSoft : Theme.raised
                BodyText {
                    id: chosenText
                    x: 12
                    y: 12
                    width: parent.width - 24
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                    font.weight: root.cue.hasSelection ? Font.Medium : Font.Normal
                    text: root.cue.hasSelection ? root.cue.selectionText : qsTr("Click a section or drag over the timeline to say which part.")
                }
            }
            Rectangle {
                visible: root.cue.selectionHeld !== ""
                width: parent.width
                height: heldText.height + 20
                radius: Theme.radius
                color: Theme.heldSoft
                IconItem { x: 12; y: 10; name: "lock"; color: Theme.held }
                BodyText {
                    id: heldText
                    x: 40
                    y: 10
                    width: parent.width - 52
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                    font.pixelSize: Theme.small
                    text: root.cue.selectionHeld
                }
            }
            Flow {
                width: parent.width
                spacing: 4
                ActionButton { implicitHeight: 26; kind: "quiet"; text: qsTr("Whole part"); checked: root.stem === ""; onClicked: root.stem = "" }
                Repeater {
                    model: root.cue.stems
                    delegate: ActionButton {
                        required property string name
                        implicitHeight: 26
                        kind: "quiet"
                        text: name
                        checked: root.stem === name
                        onClicked: root.stem = name
                    }
                }
            }
            Repeater {
                model: [
                    { parameter: "energy", label: qsTr("Energy"), less: qsTr("calmer"), more: qsTr("more driving") },
                    { parameter: "density", label: qsTr("Density"), less: qsTr("fewer notes"), more: qsTr("more notes") },
                    { parameter: "register", label: qsTr("Register"), less: qsTr("lower"), more: qsTr("higher") },
                    { parameter: "brightness", label: qsTr("Brightness"), less: qsTr("darker"), more: qsTr("brighter") }
                ]
                delegate: ChangeSlider {
                    id: slider
                    required property var modelData
                    width: remake.width
                    label: modelData.label
                    less: modelData.less
                    more: modelData.more
                    function read() { permille = root.cue.change(root.stem, modelData.parameter) }
                    onMoved: (value) => root.cue.setChange(root.stem, modelData.parameter, value)
                    Component.onCompleted: read()
                    Connections {
                        target: root.cue
                        function onChangesChanged() { slider.read() }
                    }
                    Connections {
                        target: root
                        function onStemChanged() { slider.read() }
                    }
                }
            }
            BodyText {
                visible: root.cue.changesText !== ""
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.small
                text: qsTr("Asked: %1").arg(root.cue.changesText)
            }
            ActionButton {
                width: parent.width
                kind: "primary"
                symbol: "remake"
                text: root.session.job.running ? qsTr("Working …") : qsTr("Make three alternatives")
                hint: root.session.actions.textOf("remake")
                shortcutText: root.session.actions.keysOf("remake")
                enabled: root.cue.hasSelection && !root.session.job.running && root.cue.revisionNumber === root.cue.newestRevision
                onClicked: root.cue.makeAlternatives(3)
            }
            BodyText {
                visible: root.cue.revisionNumber !== root.cue.newestRevision
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.small
                text: qsTr("This is an older revision; remaking starts from the newest.")
            }

            Column {
                id: versions
                visible: root.cue.alternativesReady > 0
                width: parent.width
                spacing: 6
                Item { width: 1; height: 2 }
                Item {
                    width: parent.width
                    height: 26
                    BodyText {
                        anchors.verticalCenter: parent.verticalCenter
                        soft: true
                        font.weight: Font.DemiBold
                        font.pixelSize: Theme.small
                        text: qsTr("Hear, at the same place")
                    }
                    ActionButton {
                        anchors.right: parent.right
                        implicitHeight: 26
                        kind: "quiet"
                        checked: root.player.levelMatch
                        text: root.player.levelMatch ? qsTr("Levels matched") : qsTr("Levels as they are")
                        hint: root.session.actions.textOf("level-match")
                        shortcutText: root.session.actions.keysOf("level-match")
                        onClicked: root.player.levelMatch = !root.player.levelMatch
                    }
                }
                VersionRow {
                    width: parent.width
                    number: 1
                    label: qsTr("Current, revision %1").arg(root.cue.revisionNumber)
                    heard: root.player.version === 0
                    onChosen: root.player.version = 0
                }
                Repeater {
                    model: root.cue.alternatives
                    delegate: VersionRow {
                        required property int version
                        required detail
                        width: remake.width
                        number: version + 1
                        heard: root.player.version === version
                        onChosen: root.player.version = version
                    }
                }
                ActionButton {
                    width: parent.width
                    symbol: "check"
                    text: root.player.version > 0 ? qsTr("Accept alternative %1").arg(root.player.version) : qsTr("Accept the one you hear")
                    hint: root.session.actions.textOf("accept")
                    shortcutText: root.session.actions.keysOf("accept")
                    enabled: root.player.version > 0 && !root.session.job.running
                    onClicked: root.cue.accept()
                }
            }

            Rectangle {
                visible: root.cue.proofState !== ""
                width: parent.width
                height: proofText.height + 20
                radius: Theme.radius
                color: root.cue.proofState === "proven" ? Theme.successSoft : root.cue.proofState === "failed" ? Theme.dangerSoft : Theme.raised
                IconItem {
                    x: 12
                    y: 10
                    name: root.cue.proofState === "proven" ? "check" : root.cue.proofState === "failed" ? "warning" : "refresh"
                    color: root.cue.proofState === "proven" ? Theme.success : root.cue.proofState === "failed" ? Theme.danger : Theme.inkSoft
                }
                BodyText {
                    id: proofText
                    x: 40
                    y: 10
                    width: parent.width - 52
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                    font.pixelSize: Theme.small
                    text: root.cue.proof
                }
            }
            ActionButton {
                visible: root.cue.proofState === "" && root.cue.revisionNumber > 1
                width: parent.width
                symbol: "check"
                text: qsTr("Prove what stayed since revision %1").arg(root.cue.revisionNumber - 1)
                onClicked: root.cue.prove(root.cue.revisionNumber - 1, root.cue.revisionNumber)
            }
        }
    }

    // --- Comments.
    Item {
        visible: root.tab === "comments"
        anchors.fill: parent
        anchors.topMargin: 52
        ListView {
            id: comments
            anchors.top: parent.top
            anchors.bottom: entry.top
            anchors.bottomMargin: 8
            x: 12
            width: parent.width - 24
            spacing: 8
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}
            model: root.cue.comments
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Comments")
            Keys.onReturnPressed: if (currentItem) root.player.seek(Math.max(0, currentItem.from - 72000))
            delegate: Rectangle {
                id: note
                required property double from
                required property string at
                required property string stem
                required property string who
                required property string when
                required property string text
                required property int revision
                width: ListView.view.width
                height: body.y + body.height + 12
                radius: Theme.radius
                color: noteHover.hovered ? Theme.hover : Theme.raised
                border.width: comments.activeFocus && ListView.isCurrentItem ? 2 : 0
                border.color: Theme.focus
                Accessible.role: Accessible.ListItem
                Accessible.name: at + ", " + who + ": " + text
                HoverHandler { id: noteHover; cursorShape: Qt.PointingHandCursor }
                // A moment before, so that one hears how it comes about.
                TapHandler { onTapped: root.player.seek(Math.max(0, note.from - 72000)) }
                BodyText { x: 12; y: 10; color: Theme.accent; font.family: Theme.mono; font.pixelSize: Theme.small; text: note.at + (note.stem === "" ? "" : " · " + note.stem) }
                BodyText { anchors.right: parent.right; anchors.rightMargin: 12; y: 10; soft: true; font.pixelSize: 11; text: qsTr("revision %1").arg(note.revision) }
                BodyText { id: body; x: 12; y: 32; width: parent.width - 24; wrapMode: Text.Wrap; lineHeight: 1.25; text: note.text + "\n"; bottomPadding: -8 }
                BodyText { x: 12; anchors.bottom: parent.bottom; anchors.bottomMargin: 10; width: parent.width - 24; soft: true; font.pixelSize: 11; text: note.who + " · " + note.when }
            }
            EmptyState {
                visible: comments.count === 0
                anchors.centerIn: parent
                symbol: "comment"
                headline: qsTr("No comments yet")
                text: qsTr("Press C to write one at the playhead, or over the selection.")
            }
        }
        Column {
            id: entry
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 12
            x: 12
            width: parent.width - 24
            spacing: 8
            BodyText {
                soft: true
                font.pixelSize: Theme.small
                text: root.cue.hasSelection ? qsTr("On %1").arg(root.cue.selectionText) : qsTr("At %1").arg(root.cue.clockAt(root.player.position))
                width: parent.width
            }
            TextBox {
                id: box
                width: parent.width
                height: 76
                label: qsTr("Comment")
                placeholder: qsTr("What should be different here?")
                area.font.pixelSize: Theme.body
                area.padding: 10
                area.Keys.onShortcutOverride: (event) => { event.accepted = event.key === Qt.Key_Return && (event.modifiers & Qt.ControlModifier) }
                area.Keys.onPressed: (event) => {
                    if (event.key === Qt.Key_Return && (event.modifiers & Qt.ControlModifier)) {
                        post.clicked()
                        event.accepted = true
                    }
                }
            }
            ActionButton {
                id: post
                anchors.right: parent.right
                kind: "primary"
                text: qsTr("Post")
                hint: qsTr("Ctrl+Enter posts")
                enabled: box.text.trim() !== ""
                onClicked: {
                    if (box.text.trim() === "") return
                    root.cue.addComment(box.text, root.cue.hasSelection ? root.cue.selectedFrom : root.player.position, root.cue.hasSelection ? root.cue.selectedTo : 0)
                    box.text = ""
                }
            }
        }
        QtObject {
            id: draft
            function forceActiveFocus() { box.area.forceActiveFocus() }
        }
    }

    // --- Approvals.
    Item {
        visible: root.tab === "approvals"
        anchors.fill: parent
        anchors.topMargin: 52
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
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar {}
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
                required property int revision
                required property bool withdrawn
                width: ListView.view.width
                height: column.height + 24
                radius: Theme.radius
                color: Theme.raised
                opacity: withdrawn ? 0.7 : 1
                Accessible.role: Accessible.ListItem
                Accessible.name: who + ", " + scope + ", " + standing
                Column {
                    id: column
                    x: 12
                    y: 12
                    width: parent.width - 24
                    spacing: 5
                    BodyText { width: parent.width; wrapMode: Text.Wrap; font.weight: Font.Medium; text: row.scope }
                    BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: qsTr("%1 · revision %2 · %3").arg(row.who).arg(row.revision).arg(row.when) }
                    BodyText { visible: row.note !== ""; width: parent.width; wrapMode: Text.Wrap; font.italic: true; font.pixelSize: Theme.small; text: "“" + row.note + "”" }
                    Item {
                        width: parent.width
                        height: 26
                        Pill {
                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.min(implicitWidth, parent.width - 100)
                            symbol: row.withdrawn ? "" : "lock"
                            text: row.standing
                            ink: row.withdrawn ? Theme.inkSoft : Theme.held
                            tint: row.withdrawn ? Theme.panel : Theme.heldSoft
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
        heading: qsTr("Withdraw this approval")
        onOpened: reason.forceActiveFocus()
        onClosed: reason.text = ""
        BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: qsTr("What it held is free again. The approval and your reason stay in the history.") }
        TextEntry { id: reason; width: parent.width; label: qsTr("Reason"); placeholderText: qsTr("Why? This is required.") }
        Row {
            spacing: 8
            width: parent.width
            layoutDirection: Qt.RightToLeft
            ActionButton {
                kind: "danger"
                text: qsTr("Withdraw")
                enabled: reason.text.trim() !== ""
                onClicked: { root.cue.withdraw(withdrawSheet.approval, reason.text); withdrawSheet.close() }
            }
            ActionButton { text: qsTr("Keep it"); onClicked: withdrawSheet.close() }
        }
    }
}
