// SPDX-License-Identifier: GPL-3.0-or-later
// One cue of a family: how long, out of which bars, how much of it is held. Opens it.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

AbstractButton {
    id: root
    required property Session session
    required property string key
    required property string title
    required property string detail
    required property string made
    required property int held
    required property int cells
    required property bool longer
    height: lines.height + 20
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.listed([title, detail, state.text])
    Accessible.description: made
    Accessible.onPressAction: clicked()
    onClicked: session.goCue(key)
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.panel
        border.width: root.ListView.isCurrentItem && root.ListView.view.activeFocus ? 2 : 1
        border.color: root.ListView.isCurrentItem && root.ListView.view.activeFocus ? Theme.focus : Theme.line
    }
    contentItem: Item {
        Column {
            id: lines
            x: 12
            y: 10
            width: parent.width - 24
            spacing: 4
            Item {
                width: parent.width
                height: state.height
                BodyText { anchors.verticalCenter: parent.verticalCenter; width: parent.width - state.width - 10; font.weight: Theme.strong; text: root.title }
                Pill {
                    id: state
                    anchors.right: parent.right
                    symbol: root.held === root.cells ? "lock" : ""
                    text: root.held === root.cells ? qsTr("held") : root.held === 0 ? qsTr("nothing held") : qsTr("%1 of %2 cells held").arg(root.held).arg(root.cells)
                    ink: root.held > 0 ? Theme.held : Theme.inkSoft
                    tint: root.held > 0 ? Theme.heldSoft : Theme.raised
                }
            }
            BodyText { width: parent.width; soft: true; font.pixelSize: Theme.small; text: root.detail }
            BodyText { visible: !root.longer; width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: root.made }
        }
    }
}
