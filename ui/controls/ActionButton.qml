// SPDX-License-Identifier: GPL-3.0-or-later
// A button with an icon, a text, or both. Enter and Return press it, for Space belongs to the transport.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

AbstractButton {
    id: root
    property string symbol: ""
    property color tint: "transparent"     // A dot before the text, where it names a colour.
    property string kind: "plain"          // "plain", "primary", "quiet" or "danger"
    property bool tight: false             // One of several in a row that has to fit a panel.
    property string hint: ""               // What it does, where the text does not say it.
    property string shortcutText: ""
    readonly property color foreground: !enabled ? Theme.inkFaint
        : kind === "primary" ? Theme.accentInk : kind === "danger" ? Theme.danger : checked ? Theme.accent : Theme.ink

    implicitHeight: Theme.control
    implicitWidth: Math.max(Theme.control, content.implicitWidth + (text === "" || tight ? 14 : 24))
    focusPolicy: Qt.StrongFocus
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text !== "" ? text : hint
    Accessible.description: hint
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: if (checkable) { toggle(); toggled() } else { clicked() }
    Keys.onEnterPressed: if (checkable) { toggle(); toggled() } else { clicked() }
    ToolTip.visible: hovered && hint !== ""
    ToolTip.delay: 600
    ToolTip.text: hint + (shortcutText !== "" ? "  (" + shortcutText + ")" : "")

    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled && root.kind === "primary" ? Theme.raised
            : root.kind === "primary" ? (root.down ? Qt.darker(Theme.accent, 1.15) : root.hovered ? Qt.lighter(Theme.accent, 1.08) : Theme.accent)
            : root.down || root.hovered ? Theme.hover : root.checked ? Theme.accentSoft
            : root.kind === "quiet" ? "transparent" : Theme.raised
        border.width: root.visualFocus && root.kind !== "primary" ? 2 : root.kind === "plain" || root.kind === "danger" ? 1 : 0
        border.color: root.visualFocus ? Theme.focus : Theme.line
        // On its own colour a ring would not be seen; it goes around.
        Rectangle {
            visible: root.visualFocus && root.kind === "primary"
            anchors.fill: parent
            anchors.margins: -4
            radius: Theme.radius + 4
            color: "transparent"
            border.width: 2
            border.color: Theme.focus
        }
    }
    contentItem: Item {
        implicitWidth: content.implicitWidth
        Row {
            id: content
            anchors.centerIn: parent
            spacing: 7
            IconItem {
                visible: root.symbol !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: 17
                height: 17
                name: root.symbol
                color: root.foreground
            }
            Rectangle {
                visible: root.tint.a > 0
                anchors.verticalCenter: parent.verticalCenter
                width: 10
                height: 10
                radius: 5
                color: root.tint
            }
            Text {
                visible: root.text !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.foreground
                font.family: Theme.sans
                font.pixelSize: root.tight ? Theme.small : Theme.body
                font.weight: root.kind === "primary" ? Theme.strong : Theme.medium
            }
        }
    }
}
