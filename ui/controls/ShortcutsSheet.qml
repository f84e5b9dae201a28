// SPDX-License-Identifier: GPL-3.0-or-later
// Every action with its keys; another press on it takes other keys, unless an action has them already.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Sheet {
    id: root
    required property Session session
    property string learning: ""     // The action that waits for keys.
    property string conflict: ""
    heading: qsTr("Keyboard shortcuts")
    width: 580
    closePolicy: learning === "" ? Popup.CloseOnEscape : Popup.NoAutoClose
    onClosed: { learning = ""; conflict = "" }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        soft: root.conflict === ""
        color: root.conflict === "" ? Theme.inkSoft : Theme.danger
        text: root.conflict !== "" ? root.conflict : root.learning !== "" ? qsTr("Press the new keys; Escape keeps the old ones, Backspace takes them away.") : qsTr("Choose an action to give it other keys.")
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(440, root.parent ? root.parent.height - 260 : 440)
        clip: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        model: root.session.actions.rows
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        section.property: "group"
        // Near the end of a long list its own following stops at a guess of the height.
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Keyboard shortcuts")
        Keys.onReturnPressed: if (learning === "" && currentIndex >= 0) learn(root.session.actions.rows.at(currentIndex).key)
        Keys.onShortcutOverride: (event) => { event.accepted = root.learning !== "" }
        Keys.onPressed: (event) => {
            if (root.learning === "") return
            event.accepted = true
            if (event.key === Qt.Key_Escape) {
                root.learning = ""
                return
            }
            const keys = event.key === Qt.Key_Backspace && event.modifiers === Qt.NoModifier ? "" : root.session.actions.keysFrom(event.key, event.modifiers)
            if (keys === "" && event.key !== Qt.Key_Backspace) return
            const holder = root.session.actions.setKeys(root.learning, keys)
            root.conflict = holder === "" ? "" : qsTr("These keys belong to “%1”.").arg(holder)
            if (holder === "") root.learning = ""
        }
        readonly property string learning: root.learning
        function learn(id: string) {
            root.conflict = ""
            root.learning = id
            forceActiveFocus()
        }
        section.delegate: BodyText {
            required property string section
            height: 32
            verticalAlignment: Text.AlignBottom
            bottomPadding: 4
            color: Theme.inkFaint
            font.pixelSize: Theme.small
            font.weight: Theme.strong
            text: section
        }
        delegate: Rectangle {
            id: row
            required property int index
            required property string text
            required property string key
            required property string keys
            readonly property bool waits: root.learning === key
            width: ListView.view.width - 16
            height: 28
            radius: Theme.radius
            color: waits ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
            border.width: list.activeFocus && ListView.isCurrentItem ? 2 : 0
            border.color: Theme.focus
            Accessible.role: Accessible.ListItem
            Accessible.name: Words.listed([text, keys === "" ? qsTr("no keys") : keysText.text])
            Accessible.onPressAction: list.learn(key)
            HoverHandler { id: hover }
            TapHandler { onTapped: { list.currentIndex = row.index; list.learn(row.key) } }
            BodyText {
                x: 8
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 160
                text: row.text
            }
            BodyText {
                id: keysText
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                font.family: Theme.mono
                font.pixelSize: Theme.small
                font.weight: row.keys !== "" && root.session.actions.isChanged(row.key) ? Font.Bold : Font.Normal
                soft: !row.waits
                text: row.waits ? qsTr("keys …") : row.keys === "" ? "–" : root.session.actions.keysOf(row.key)
            }
        }
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { text: qsTr("Close"); focus: true; onClicked: root.close() }
        ActionButton { kind: "quiet"; text: qsTr("Reset all to defaults"); onClicked: root.session.actions.resetKeys() }
    }
}
