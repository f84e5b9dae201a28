// SPDX-License-Identifier: GPL-3.0-or-later
// Whose word is recorded: somebody's of the client, with the paper that holds it, or one's own as advice.
import QtQuick
import QtQuick.Dialogs
import Fermata

Column {
    id: root
    required property var contacts       // id, name, approver: the final approver first.
    property string person: ""           // Whose word; empty = one's own.
    property string evidence: ""
    readonly property var chosen: contacts ? contacts.find(one => one.id === person) : undefined
    readonly property bool forSomebody: chosen !== undefined
    readonly property bool forApprover: forSomebody && chosen.approver
    readonly property string name: forSomebody ? chosen.name : ""
    readonly property bool ready: !forSomebody || evidence !== ""
    function begin(own: bool) { person = own || !contacts || contacts.length === 0 || !contacts[0].approver ? "" : contacts[0].id }
    visible: contacts !== undefined && contacts.length > 0
    spacing: 8
    ChoiceRow {
        width: parent.width
        label: qsTr("Whose word it is")
        choices: (root.contacts ?? []).map(one => ({ value: one.id, text: one.approver ? one.name : qsTr("%1, as advice").arg(one.name) })).concat([{ value: "", text: qsTr("my own, as advice") }])
        chosen: root.person
        onPicked: value => root.person = value
    }
    Row {
        visible: root.forSomebody
        width: parent.width
        spacing: 10
        ActionButton {
            symbol: "file"
            text: root.evidence === "" ? qsTr("Their mail or signed note …") : qsTr("Other file …")
            hint: qsTr("Needs their mail or a signed note as evidence")
            onClicked: files.open()
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 240
            elide: Text.ElideMiddle
            soft: true
            text: root.evidence.split("/").pop()
        }
    }
    FileDialog {
        id: files
        title: qsTr("The mail or note that says so")
        onAccepted: root.evidence = String(selectedFile)
    }
}
