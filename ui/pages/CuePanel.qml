// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the timeline: fix this part, comments, approvals.
import QtQuick
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    readonly property bool sheetOpen: approvals.sheetOpen
    property string tab: "remake"
    signal approvalWanted(bool changes)
    signal unlockWanted()
    function show(which: string) { tab = which }
    function startComment() { comments.startComment() }
    function settleComment() {
        tab = "comments"
        comments.settle()
    }
    function point(about: string, key: string) {
        tab = about === "comment" ? "comments" : "approvals"
        if (about === "comment") comments.point(key)
        else approvals.point(key)
    }
    function jumpComment(by: int) {
        tab = "comments"
        comments.jump(by)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
        Rectangle { width: 1; height: parent.height; color: Theme.line }
        Rectangle { width: parent.width; height: 1; color: Theme.line }
    }
    // Beside each other where they have room: French words are long.
    Flow {
        id: tabs
        x: 10
        y: 10
        width: parent.width - 14
        ActionButton { tight: true; kind: "quiet"; text: qsTr("Fix this part"); checked: root.tab === "remake"; onClicked: root.tab = "remake" }
        ActionButton { tight: true; kind: "quiet"; text: root.cue.openComments > 0 ? qsTr("Comments (%1)").arg(root.cue.openComments) : qsTr("Comments"); checked: root.tab === "comments"; onClicked: root.tab = "comments" }
        ActionButton { tight: true; kind: "quiet"; text: qsTr("Approvals"); checked: root.tab === "approvals"; onClicked: root.tab = "approvals" }
        ActionButton { tight: true; kind: "quiet"; symbol: "picture"; hint: root.session.actions.textOf("picture"); shortcutText: root.session.actions.keysOf("picture"); checked: root.tab === "picture"; onClicked: root.tab = "picture" }
    }
    RemakePanel {
        anchors.fill: parent
        anchors.topMargin: Math.max(52, tabs.y + tabs.height + 10)
        visible: root.tab === "remake"
        session: root.session
        onUnlockWanted: root.unlockWanted()
    }
    PicturePanel {
        anchors.fill: parent
        anchors.topMargin: Math.max(52, tabs.y + tabs.height + 10)
        visible: root.tab === "picture"
        session: root.session
    }
    CommentsPanel {
        id: comments
        anchors.fill: parent
        anchors.topMargin: Math.max(52, tabs.y + tabs.height + 10)
        visible: root.tab === "comments"
        session: root.session
        onRemakeWanted: root.tab = "remake"
    }
    ApprovalsPanel {
        id: approvals
        anchors.fill: parent
        anchors.topMargin: Math.max(52, tabs.y + tabs.height + 10)
        visible: root.tab === "approvals"
        session: root.session
        onApprovalWanted: (changes) => root.approvalWanted(changes)
        onRemakeWanted: root.tab = "remake"
    }
}
