// SPDX-License-Identifier: GPL-3.0-or-later
// One comment with what follows on it; unfolded it can be answered, settled and given to somebody.
import QtQuick
import Fermata

Rectangle {
    id: root
    required property CuePresenter cue
    required property bool unfolded
    required property bool current
    required property int index
    required property string key
    required property double from
    required property double to
    required property string at
    required property string stem
    required property string who
    required property string when
    required property string text
    required property int revision
    required property bool resolved
    required property string assignee
    required property var replies
    signal pressed
    signal remakeWanted
    height: column.height + 22
    radius: Theme.radius
    color: hover.hovered && !unfolded ? Theme.hover : Theme.raised
    border.width: current ? 2 : 0
    border.color: Theme.focus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([at, who + ": " + text, resolved ? qsTr("settled") : "", assignee])
    Accessible.onPressAction: pressed()
    HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
    TapHandler { onTapped: root.pressed() }
    Column {
        id: column
        x: 12
        y: 10
        width: parent.width - 24
        spacing: 6
        Item {
            width: parent.width
            height: 18
            BodyText { color: root.resolved ? Theme.inkSoft : Theme.accent; font.family: Theme.mono; font.pixelSize: Theme.small; text: root.at + (root.stem === "" ? "" : " · " + root.stem) }
            BodyText { anchors.right: parent.right; soft: true; font.pixelSize: 11; text: (root.resolved ? qsTr("settled") + " · " : "") + qsTr("revision %1").arg(root.revision) }
        }
        BodyText { width: parent.width; wrapMode: Text.Wrap; lineHeight: 1.2; soft: root.resolved; text: root.text }
        BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: 11; text: root.who + " · " + root.when }
        BodyText { visible: root.assignee !== ""; width: parent.width; soft: true; font.pixelSize: 11; font.weight: Theme.medium; text: qsTr("with %1").arg(root.assignee) }
        BodyText {
            visible: !root.unfolded && root.replies.length > 0
            color: Theme.accent
            font.pixelSize: 11
            text: qsTr("%n answer(s)", "", root.replies.length)
        }
        Repeater {
            model: root.unfolded ? root.replies : []
            delegate: Item {
                id: said
                required property var modelData
                width: column.width
                height: answer.height + 18
                Rectangle { width: 2; height: parent.height - 2; color: Theme.line }
                BodyText { id: answer; x: 10; width: parent.width - 10; wrapMode: Text.Wrap; text: said.modelData.text }
                BodyText { x: 10; anchors.top: answer.bottom; width: parent.width - 10; soft: true; font.pixelSize: 11; text: said.modelData.who + " · " + said.modelData.when }
            }
        }
        Loader {
            active: root.unfolded
            visible: active      // An emptied loader keeps its height.
            width: parent.width
            sourceComponent: Column {
                spacing: 6
                TextEntry {
                    id: reply
                    width: parent.width
                    label: qsTr("Answer")
                    placeholderText: qsTr("Answer …")
                    text: root.cue.draft(root.key)
                    onTextEdited: root.cue.setDraft(root.key, text)
                    onAccepted: if (text.trim() !== "") root.cue.reply(root.key, text)
                    Connections {
                        target: root.cue
                        function onReplied(comment: string) { if (comment === root.key) reply.text = "" }
                    }
                }
                Flow {
                    width: parent.width
                    spacing: 4
                    ActionButton { implicitHeight: 26; text: qsTr("Send"); enabled: reply.text.trim() !== ""; onClicked: root.cue.reply(root.key, reply.text) }
                    ActionButton { implicitHeight: 26; symbol: root.resolved ? "refresh" : "check"; text: root.resolved ? qsTr("Open again") : qsTr("Settle"); onClicked: root.cue.settle(root.key, !root.resolved) }
                    ActionButton { implicitHeight: 26; symbol: "remake"; text: qsTr("Remake"); hint: qsTr("Selects the part, with what was said beside it"); onClicked: { root.cue.startRemake(root.key); root.remakeWanted() } }
                }
                Flow {
                    width: parent.width
                    spacing: 4
                    BodyText { height: 26; verticalAlignment: Text.AlignVCenter; soft: true; font.pixelSize: Theme.small; text: qsTr("Give to") }
                    Repeater {
                        model: root.cue.staff
                        delegate: ActionButton {
                            required property string modelData
                            implicitHeight: 26
                            kind: "quiet"
                            text: modelData
                            checked: root.assignee === modelData
                            onClicked: root.cue.assign(root.key, root.assignee === modelData ? "" : modelData)
                        }
                    }
                }
            }
        }
    }
}
