// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong or well, with the way on; stays until it is dismissed.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Rectangle {
    id: root
    required property string text
    property string wayOn: ""
    property bool trouble: true
    property string action: ""           // What a button beside it does, in words; "" = no button.
    property string actionHint: ""       // Its keys.
    property real most: 260              // Of its lines' height; more is scrolled.
    signal acted
    signal dismissed
    visible: text !== ""
    implicitHeight: visible ? lines.height + 24 : 0
    color: trouble ? Theme.dangerSoft : Theme.successSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text + " " + wayOn
    IconItem {
        x: 20
        y: 12
        name: root.trouble ? "warning" : "check"
        color: root.trouble ? Theme.danger : Theme.success
    }
    Flickable {
        id: lines
        x: 50
        y: 12
        width: parent.width - 110 - (lead.visible ? lead.width + 12 : 0)
        height: Math.min(column.implicitHeight, root.most)
        contentHeight: column.implicitHeight
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll { visible: lines.contentHeight > lines.height }
        Column {
            id: column
            width: parent.width - 10
            spacing: 3
            BodyText {
                width: parent.width
                wrapMode: Text.Wrap
                font.weight: Theme.medium
                text: root.text
            }
            BodyText {
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                text: root.wayOn
            }
        }
    }
    ActionButton {
        id: lead
        visible: root.action !== ""
        anchors.right: parent.right
        anchors.rightMargin: 56
        y: 8
        implicitHeight: 28
        text: root.action
        hint: root.actionHint
        onClicked: root.acted()
    }
    ActionButton {
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 6
        kind: "quiet"
        symbol: "cross"
        hint: root.trouble ? qsTr("Dismiss this message") : qsTr("Dismiss this notice")
        onClicked: root.dismissed()
    }
}
