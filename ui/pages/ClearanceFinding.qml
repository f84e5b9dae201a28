// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a clearance or is its condition, what would fix it, and who brings that by when.
import QtQuick
import Fermata

Rectangle {
    id: root
    required property bool block
    required property string rule
    required property string text
    required property string fix
    required property string owner
    required property string when
    required property bool decidable
    required property string accepted    // For which uses; empty = it is open.
    required property string subject
    required property string settle      // Where one goes to settle it; empty = nothing is entered for it.
    required property string settleText
    required property string outside     // Who does what elsewhere; empty = nothing to say.
    signal decisionWanted()
    signal settleWanted()
    height: texts.height + 24
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.line
    Rectangle { width: 4; height: parent.height; radius: 2; color: root.block ? Theme.danger : root.accepted !== "" ? Theme.inkSoft : Theme.held }
    Column {
        id: texts
        x: 18
        y: 12
        width: parent.width - 34
        spacing: 6
        BodyText { width: parent.width; wrapMode: Text.Wrap; lineHeight: 1.25; font.weight: Theme.medium; text: root.text }
        BodyText { visible: root.fix !== ""; width: parent.width; wrapMode: Text.Wrap; lineHeight: 1.25; soft: true; text: qsTr("To fix: %1").arg(root.fix) }
        BodyText {
            visible: root.owner !== ""
            width: parent.width
            wrapMode: Text.Wrap
            font.pixelSize: Theme.small
            text: root.when === "" ? qsTr("Up to: %1").arg(root.owner) : qsTr("Up to: %1, %2").arg(root.owner).arg(root.when)
        }
        BodyText { visible: root.accepted !== ""; width: parent.width; wrapMode: Text.Wrap; font.pixelSize: Theme.small; text: qsTr("For these uses only: %1. A use that is asked for later needs its own acceptance.").arg(root.accepted) }
        BodyText { visible: root.outside !== ""; width: parent.width; wrapMode: Text.Wrap; lineHeight: 1.25; font.pixelSize: Theme.small; text: root.outside }
        Flow {
            width: parent.width
            spacing: 8
            visible: root.settle !== "" || root.decidable
            ActionButton {
                visible: root.settle !== ""
                implicitHeight: 28
                text: root.settleText
                hint: qsTr("Leads to where this is settled")
                onClicked: root.settleWanted()
            }
            ActionButton {
                visible: root.decidable
                implicitHeight: 28
                text: root.block ? qsTr("Decide …") : qsTr("Accept …")
                hint: root.block ? qsTr("Whoever is signed in listens and decides, with a reason") : qsTr("Whoever is signed in accepts the condition, with a reason")
                onClicked: root.decisionWanted()
            }
        }
        BodyText { soft: true; font.pixelSize: 11; font.family: Theme.mono; text: (root.block ? qsTr("blocks") : root.accepted !== "" ? qsTr("accepted") : qsTr("condition")) + " · " + root.rule }
    }
}
