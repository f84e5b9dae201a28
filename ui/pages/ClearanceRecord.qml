// SPDX-License-Identifier: GPL-3.0-or-later
// One clearance on file: its number, what it covers, who made it when and why, and whether it still stands.
import QtQuick
import Fermata

Item {
    id: root
    required property string key
    required property string reason
    required property string number
    required property string standing
    required property string who
    required property string when
    required property string covers
    property bool choosable: false   // For a comparison: there is another one.
    property bool chosen: false
    signal picked()
    signal shown()
    signal verified()
    function standingText(): string {
        switch (standing) {
        case "issued": return qsTr("issued")
        case "superseded": return qsTr("superseded")
        case "withdrawn": return qsTr("withdrawn")
        }
        return standing
    }
    height: 56
    ActionButton {
        visible: root.choosable
        width: Theme.control
        anchors.verticalCenter: parent.verticalCenter
        kind: "quiet"
        checked: root.chosen
        symbol: checked ? "check" : "file"
        hint: qsTr("Compare %1").arg(root.number)
        onClicked: root.picked()
    }
    IconItem { visible: !root.choosable; x: 4; anchors.verticalCenter: parent.verticalCenter; name: "file"; color: Theme.inkSoft }
    BodyText { x: 40; y: 9; width: parent.width - side.width - 48; font.weight: Theme.medium; text: root.number + " · " + root.covers }
    BodyText { x: 40; y: 30; width: parent.width - side.width - 48; soft: true; font.pixelSize: Theme.small; text: root.who + " · " + root.when + (root.reason === "" ? "" : " · " + qsTr("“%1”").arg(root.reason)) }
    Row {
        id: side
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        ActionButton { anchors.verticalCenter: parent.verticalCenter; implicitHeight: 28; kind: "quiet"; text: qsTr("Show"); hint: qsTr("Show %1").arg(root.number); Accessible.name: hint; onClicked: root.shown() }
        ActionButton { anchors.verticalCenter: parent.verticalCenter; implicitHeight: 28; kind: "quiet"; text: qsTr("Verify"); hint: qsTr("Verify %1: its PDF, its data, the history, a signature").arg(root.number); Accessible.name: qsTr("Verify %1").arg(root.number); onClicked: root.verified() }
        Pill {
            anchors.verticalCenter: parent.verticalCenter
            text: root.standingText()
            ink: root.standing === "issued" ? Theme.ink : Theme.inkSoft
            tint: Theme.raised   // That it was issued does not say that it clears.
        }
    }
}
