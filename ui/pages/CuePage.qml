// SPDX-License-Identifier: GPL-3.0-or-later
// The cue: header, timeline, the panel beside it, transport.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    required property var enabledIn      // (scope) => bool, of actions.
    readonly property CuePresenter cue: session.cue
    readonly property Player player: cue.player
    readonly property bool sheetOpen: approveSheet.opened || nameSheet.opened || unlockSheet.opened || markerSheet.opened || tailSheet.opened || panel.sheetOpen

    readonly property bool menuOpen: menu.opened

    signal playback(string action)     // What is the same wherever something sounds.

    function showPanel(which: string) { panel.show(which) }
    function carryOut(action: string) {
        switch (action) {
        case "context-menu": {
            const at = timeline.selectedPoint()
            menu.popup(timeline, at.x, at.y)
            break
        }
        case "follow": timeline.follow = !timeline.follow; break
        case "remake": panel.show("remake"); cue.makeAlternatives(3); break
        case "accept": cue.accept(); break
        case "split": cue.split(); break
        case "comment": panel.show("comments"); panel.startComment(); break
        case "next-comment": panel.jumpComment(1); break
        case "previous-comment": panel.jumpComment(-1); break
        case "settle-comment": panel.settleComment(); break
        case "notes": if (cue.roll.opened) roll.done(); else cue.openNotes(); break
        case "offer-notes": if (cue.roll.opened) roll.offer(); break
        case "frame-back": cue.picture.step(-1); break
        case "frame-on": cue.picture.step(1); break
        case "tap-hit": cue.tapHit(); break
        case "send-hits": root.session.sendHits(); break
        case "picture": panel.show("picture"); break
        case "rename": nameSheet.ask(cue.sectionToRename()); break
        case "swap-tail": tailSheet.ask(cue.sectionToRename()); break
        case "ask-unlock": {
            const held = cue.roll.opened && cue.roll.held ? [{ section: cue.roll.sectionName, stem: cue.roll.stemName, heldText: cue.roll.reason }] : cue.heldInSelection()
            unlockSheet.ask(held)
            break
        }
        case "marker": markerSheet.ask(""); break
        case "next-marker": cue.jumpMarker(1); break
        case "previous-marker": cue.jumpMarker(-1); break
        case "approve": approveSheet.ask(false); break
        case "select-from": cue.selectRange(player.position, cue.hasSelection && cue.selectedTo > player.position ? cue.selectedTo : cue.length); break
        case "select-to": cue.selectRange(cue.hasSelection && cue.selectedFrom < player.position ? cue.selectedFrom : 0, player.position); break
        case "select-all": cue.selectAll(); break
        case "select-none": if (cue.roll.opened) { roll.done() } else { cue.selectNone(); timeline.forceActiveFocus() } break
        case "zoom-in": timeline.zoom(0.7, timeline.viewWidth / 2); break
        case "zoom-out": timeline.zoom(1 / 0.7, timeline.viewWidth / 2); break
        case "zoom-fit": timeline.fit(0, cue.length); break
        case "zoom-selection": if (cue.hasSelection) timeline.fit(cue.selectedFrom, cue.selectedTo); break
        default: root.playback(action)
        }
    }

    Item {
        id: head
        width: parent.width
        height: 60
        Column {
            x: 20
            width: headActions.x - x - 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3
            BodyText {
                width: parent.width
                font.pixelSize: 18
                font.weight: Theme.strong
                text: root.cue.title
                Accessible.role: Accessible.Heading
            }
            BodyText {
                // In a narrow window on two lines, so that its loudness is still there.
                width: parent.width
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                maximumLineCount: 2
                HoverHandler { id: overFacts }
                ToolTip.visible: overFacts.hovered && truncated
                ToolTip.delay: 400
                ToolTip.text: text
                text: root.cue.facts + (root.cue.loudness === "" ? "" : " · " + root.cue.loudness)
            }
        }
        Row {
            id: headActions
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            Pill {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.cue.archived
                symbol: "warning"
                text: qsTr("in the archive: bring it back on the page Projects")
                ink: Theme.danger
                tint: Theme.dangerSoft
            }
            Pill {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.cue.loaded
                symbol: root.cue.heldCells > 0 ? "lock" : ""
                text: root.cue.heldCells === 0 ? qsTr("nothing held") : root.cue.heldCells === root.cue.cellCount ? qsTr("all %1 cells held").arg(root.cue.cellCount)
                    : qsTr("%1 of %2 cells held").arg(root.cue.heldCells).arg(root.cue.cellCount)
                ink: root.cue.heldCells > 0 ? Theme.held : Theme.inkSoft
                tint: root.cue.heldCells > 0 ? Theme.heldSoft : Theme.raised
            }
            Row {
                anchors.verticalCenter: parent.verticalCenter
                ActionButton {
                    kind: "quiet"
                    symbol: "back"
                    hint: qsTr("The revision before")
                    enabled: root.cue.revisionNumber > 1
                    onClicked: root.cue.showRevision(root.cue.revisionNumber - 1)
                }
                BodyText {
                    height: Theme.control
                    verticalAlignment: Text.AlignVCenter
                    font.weight: Theme.medium
                    text: root.cue.revisionNumber === root.cue.newestRevision ? qsTr("Revision %1").arg(root.cue.revisionNumber)
                        : qsTr("Revision %1 of %2").arg(root.cue.revisionNumber).arg(root.cue.newestRevision)
                }
                ActionButton {
                    kind: "quiet"
                    symbol: "forward"
                    hint: qsTr("The revision after")
                    enabled: root.cue.revisionNumber < root.cue.newestRevision
                    onClicked: root.cue.showRevision(root.cue.revisionNumber + 1)
                }
            }
            ActionButton {
                symbol: "notes"
                checked: root.cue.roll.opened
                enabled: root.cue.loaded
                hint: root.session.actions.textOf("notes")
                shortcutText: root.session.actions.keysOf("notes")
                onClicked: root.carryOut("notes")
            }
            ActionButton {
                text: root.cue.hasSelection ? qsTr("Comment on %1").arg(root.cue.placeText(root.cue.selectedFrom, root.cue.selectedTo)) : qsTr("Comment")
                symbol: "comment"
                hint: root.cue.hasSelection ? text : root.player.playing ? qsTr("Comment at the playhead") : qsTr("Comment at %1").arg(root.cue.placeText(root.player.position, 0))
                shortcutText: root.session.actions.keysOf("comment")
                onClicked: root.carryOut("comment")
            }
            ActionButton {
                text: qsTr("Approve")
                symbol: "approve"
                enabled: root.cue.hasSelection
                hint: root.cue.hasSelection ? root.session.actions.textOf("approve") : qsTr("Select what to approve first")
                shortcutText: root.session.actions.keysOf("approve")
                onClicked: root.carryOut("approve")
            }
        }
    }

    Timeline {
        id: timeline
        visible: !root.cue.roll.opened
        anchors.top: head.bottom
        anchors.bottom: transport.top
        anchors.left: parent.left
        anchors.right: panel.left
        session: root.session
        focus: true
        onRenameWanted: (row) => nameSheet.ask(row)
        onMarkerWanted: (key) => markerSheet.ask(key)
        onMenuWanted: (x, y) => menu.popup(timeline, x, y)
    }

    PianoRoll {
        id: roll
        anchors.fill: timeline
        visible: root.cue.roll.opened
        session: root.session
        onUnlockWanted: root.carryOut("ask-unlock")
        onClosed: timeline.forceActiveFocus()
    }

    CuePanel {
        id: panel
        anchors.top: head.bottom
        anchors.bottom: transport.top
        anchors.right: parent.right
        width: 360
        session: root.session
        onUnlockWanted: root.carryOut("ask-unlock")
        onApprovalWanted: (changes) => approveSheet.ask(changes)
    }

    Transport {
        id: transport
        anchors.bottom: parent.bottom
        width: parent.width
        session: root.session
        follow: timeline.follow
        onPressed: (action) => root.carryOut(action)
    }

    // An entry of the history leads to it.
    Connections {
        target: root.cue
        function onPointed(about: string, id: string) { panel.point(about, id) }
    }

    // What one does with a part, at the pointer or by keys.
    ActionMenu {
        id: menu
        session: root.session
        ids: ["remake", "undo", "redo", "notes", "comment", "marker", "approve", "ask-unlock", "rename", "split", "swap-tail", "loop", "zoom-selection", "select-none"]
        enabledIn: root.enabledIn
    }
    NameSheet {
        id: nameSheet
        session: root.session
    }
    TailSheet {
        id: tailSheet
        session: root.session
    }
    UnlockSheet {
        id: unlockSheet
        session: root.session
    }
    MarkerSheet {
        id: markerSheet
        session: root.session
    }
    ApproveSheet {
        id: approveSheet
        session: root.session
    }
}
