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
    function standingText(): string {
        switch (standing) {
        case "issued": return qsTr("issued")
        case "superseded": return qsTr("superseded")
        case "withdrawn": return qsTr("withdrawn")
        }
        return standing
    }
    height: reason === "" ? 40 : 56
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
    BodyText { visible: root.reason !== ""; x: 40; y: 31; width: parent.width - 150; soft: true; font.pixelSize: Theme.small; font.italic: true; text: "“" + root.reason + "”" }
    BodyText { x: 40; y: root.reason === "" ? (parent.height - height) / 2 : 10; width: parent.width - 150; text: qsTr("%1 · %2 · %3, %4").arg(root.number).arg(root.covers).arg(root.who).arg(root.when) }
    Pill {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.standingText()
        ink: root.standing === "issued" ? Theme.success : Theme.inkSoft
        tint: root.standing === "issued" ? Theme.successSoft : Theme.raised
    }
}
