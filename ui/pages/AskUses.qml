// SPDX-License-Identifier: GPL-3.0-or-later
// The uses that a clearance is asked for, whom to write to about rights, and the agreement with the client.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Column {
    id: root
    required property AskPresenter ask
    function fieldOf(name: string): Item { return name === "contact" ? contact : name === "agreement" ? agreement : media.children[0] }
    spacing: 12
    BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: qsTr("Which media? Each needs its territories and its term. Uses recorded with the project count as well, whatever stands here.") }
    Flow {
        id: media
        width: parent.width
        spacing: 4
        Repeater {
            model: root.ask.media
            delegate: ActionButton {
                required property string key
                required property string name
                required property bool chosen
                implicitHeight: 28
                kind: "quiet"
                symbol: chosen ? "check" : ""
                text: name
                checked: chosen
                Accessible.role: Accessible.CheckBox
                Accessible.checked: chosen
                onClicked: root.ask.toggle(key)
            }
        }
    }
    Repeater {
        model: root.ask.uses
        delegate: Item {
            id: use
            required property int index
            required property string name
            required property string territory
            required property string months
            required property bool forever
            required property bool exclusive
            required property bool registration
            required property bool byContract
            width: root.width
            height: 44
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            BodyText { y: 7; width: 190; height: Theme.control; verticalAlignment: Text.AlignVCenter; font.weight: Theme.medium; text: use.name }
            Row {
                x: 196
                y: 7
                spacing: 6
                TextEntry { width: use.width - 196 - 12 - term.width - always.width - alone.width - 6; label: qsTr("Territories of “%1”").arg(use.name); placeholderText: qsTr("GB, DE, EU or WORLD"); text: use.territory; onTextEdited: root.ask.setUse(use.index, "territory", text) }
                TextEntry { id: term; width: 96; enabled: !use.forever; opacity: enabled ? 1 : 0.5; label: qsTr("Months of “%1”").arg(use.name); placeholderText: qsTr("months"); text: use.months; onTextEdited: root.ask.setUse(use.index, "months", text) }
                ActionButton { id: always; kind: "quiet"; text: qsTr("for ever"); symbol: checked ? "check" : ""; checked: use.forever; Accessible.name: qsTr("%1: for ever").arg(use.name); Accessible.role: Accessible.CheckBox; onClicked: root.ask.setUse(use.index, "forever", !use.forever) }
                ActionButton { id: alone; kind: "quiet"; text: use.registration ? qsTr("by contract") : qsTr("exclusive"); symbol: checked ? "check" : ""; checked: use.registration ? use.byContract : use.exclusive; Accessible.name: use.name + ": " + text; Accessible.role: Accessible.CheckBox; onClicked: root.ask.setUse(use.index, use.registration ? "byContract" : "exclusive", !checked) }
            }
        }
    }
    Rectangle { width: parent.width; height: 1; color: Theme.line }
    Grid {
        width: parent.width
        columns: 2
        columnSpacing: 12
        rowSpacing: 6
        BodyText { soft: true; font.pixelSize: Theme.small; text: qsTr("Contact for claims (an e-mail address)") }
        BodyText { soft: true; font.pixelSize: Theme.small; text: qsTr("Agreement with the client that holds the warranties") }
        TextEntry { id: contact; width: (root.width - 12) / 2; label: qsTr("Contact for claims (an e-mail address)"); placeholderText: "rights@studio.example"; text: root.ask.contact; onTextEdited: root.ask.setContact(text) }
        TextEntry { id: agreement; width: (root.width - 12) / 2; label: qsTr("Agreement with the client that holds the warranties"); placeholderText: qsTr("number and date; may stay empty"); text: root.ask.agreement; onTextEdited: root.ask.setAgreement(text) }
    }
}
