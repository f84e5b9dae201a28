// SPDX-License-Identifier: GPL-3.0-or-later
// Comments as threads: filter, answer, settle, open again, give to somebody; what is being written is never lost.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    readonly property Player player: cue.player
    property string open: ""           // The thread that is unfolded.
    signal remakeWanted
    // Of what is written, or of what would be: the selection, else the playhead.
    property var draftPlace: null
    readonly property real from: draftPlace !== null ? draftPlace.from : cue.hasSelection ? cue.selectedFrom : player.position
    readonly property real to: draftPlace !== null ? draftPlace.to : cue.hasSelection ? cue.selectedTo : 0
    readonly property bool elsewhere: draftPlace !== null && (cue.hasSelection ? draftPlace.from !== cue.selectedFrom || draftPlace.to !== cue.selectedTo
                                                                               : draftPlace.to > draftPlace.from || Math.abs(draftPlace.from - player.position) > 480)
    function startComment() { box.area.forceActiveFocus() }
    function placeHere() {
        cue.setDraftPlace(cue.hasSelection ? cue.selectedFrom : player.position, cue.hasSelection ? cue.selectedTo : 0)
        readPlace()
    }
    function readPlace() {
        const place = box.text.trim() === "" ? {} : cue.draftPlace()
        draftPlace = place.from === undefined ? null : place
    }
    function settle() {
        for (let i = 0; i < cue.comments.count; ++i) {
            const row = cue.comments.at(i)
            if (row.key === open) return cue.settle(row.key, !row.resolved)
        }
        session.tell(qsTr("Unfold a comment first; its thread is settled or opened again."))
    }
    function point(key: string) {
        for (let i = 0; i < cue.comments.count; ++i) {
            const row = cue.comments.at(i)
            if (row.key !== key) continue
            comments.currentIndex = i
            open = key
            player.seek(Math.max(0, row.from - 72000))
            comments.positionViewAtIndex(i, ListView.Contain)
        }
    }
    function jump(by: int) {
        if (comments.count === 0) return
        comments.currentIndex = open === "" ? Math.max(0, comments.currentIndex) : Math.max(0, Math.min(comments.count - 1, comments.currentIndex + by))
        const row = cue.comments.at(comments.currentIndex)
        open = row.key
        player.seek(Math.max(0, row.from - 72000))
        comments.positionViewAtIndex(comments.currentIndex, ListView.Contain)
    }

    Flow {
        id: filters
        x: 12
        width: parent.width - 24
        spacing: 2
        Repeater {
            model: [
                { key: "open", text: qsTr("Open") }, { key: "resolved", text: qsTr("Settled") }, { key: "mine", text: qsTr("Mine") },
                { key: "legal", text: qsTr("From legal") }, { key: "all", text: qsTr("All") }
            ]
            delegate: ActionButton {
                required property var modelData
                implicitHeight: 26
                tight: true
                kind: "quiet"
                text: modelData.text
                checked: root.cue.commentFilter === modelData.key
                onClicked: root.cue.commentFilter = modelData.key
            }
        }
    }
    ListView {
        id: comments
        anchors.top: filters.bottom
        anchors.topMargin: 8
        anchors.bottom: entry.top
        anchors.bottomMargin: 8
        x: 12
        width: parent.width - 24
        spacing: 8
        clip: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        model: root.cue.comments
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Comments")
        Keys.onReturnPressed: if (currentIndex >= 0) root.jump(0)
        delegate: CommentCard {
            width: ListView.view.width
            cue: root.cue
            unfolded: root.open === key
            current: comments.activeFocus && ListView.isCurrentItem
            onPressed: {
                comments.currentIndex = index
                root.open = root.open === key ? "" : key
                // A moment before, so that one hears how it comes about.
                root.player.seek(Math.max(0, from - 72000))
            }
            onRemakeWanted: root.remakeWanted()
        }
        ListRing { list: comments }
        EmptyState {
            visible: comments.count === 0
            anchors.centerIn: parent
            symbol: "comment"
            headline: root.cue.commentFilter === "all" ? qsTr("No comments yet") : root.cue.commentFilter === "resolved" ? qsTr("None is settled")
                : root.cue.commentFilter === "open" ? qsTr("No open comments") : qsTr("None of these")
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
        Item {
            width: parent.width
            height: 24
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (here.visible ? here.width + 8 : 0)
                soft: true
                font.pixelSize: Theme.small
                text: root.to > root.from ? qsTr("Comment on %1").arg(root.cue.placeText(root.from, root.to)) : qsTr("Comment at %1").arg(root.cue.placeText(root.from, 0))
            }
            ActionButton {
                id: here
                visible: root.elsewhere
                anchors.right: parent.right
                implicitHeight: 24
                tight: true
                kind: "quiet"
                text: root.cue.hasSelection ? qsTr("Move to the selection") : qsTr("Move to the playhead")
                hint: qsTr("The comment began elsewhere; it is posted where it began")
                onClicked: root.placeHere()
            }
        }
        TextBox {
            id: box
            width: parent.width
            height: 76
            label: qsTr("Comment")
            placeholder: qsTr("What should be different here?")
            area.font.pixelSize: Theme.body
            area.padding: 10
            property string shown: ""      // The cue whose draft this is.
            function restore() {
                if (!root.cue.loaded || shown === root.cue.cueId) return
                shown = ""
                text = root.cue.draft("")
                shown = root.cue.cueId
                root.readPlace()
            }
            area.onTextChanged: {
                if (shown === "" || shown !== root.cue.cueId) return
                root.cue.setDraft("", box.text)
                // A comment is about the place where it was begun, however long the playhead goes on.
                if (box.text.trim() === "") root.draftPlace = null
                else if (root.draftPlace === null) root.placeHere()
            }
            area.Keys.onShortcutOverride: (event) => { event.accepted = event.key === Qt.Key_Return && (event.modifiers & Qt.ControlModifier) }
            area.Keys.onPressed: (event) => {
                if (event.key === Qt.Key_Return && (event.modifiers & Qt.ControlModifier)) {
                    post.clicked()
                    event.accepted = true
                }
            }
            Component.onCompleted: restore()
        }
        Connections {
            target: root.cue
            function onChanged() { box.restore() }
            // Only what has arrived is cleared.
            function onCommentPosted() { box.text = "" }
            function onDraftChanged() { box.shown = ""; box.restore() }
        }
        ActionButton {
            id: post
            anchors.right: parent.right
            kind: "primary"
            text: qsTr("Post")
            hint: qsTr("Ctrl+Enter posts")
            enabled: box.text.trim() !== ""
            onClicked: if (box.text.trim() !== "") root.cue.addComment(box.text, root.from, root.to)
        }
    }
}
