// SPDX-License-Identifier: GPL-3.0-or-later
// What the clearance is asked for: media, territories, term, exclusivity; who answers for rights; what people signed.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fermata

Sheet {
    id: root
    required property LegalPresenter legal
    readonly property AskPresenter ask: legal.ask
    heading: qsTr("Uses, contact and agreements")
    width: Math.min(860, parent ? parent.width - 80 : 860)
    onAboutToShow: ask.begin()
    onOpened: if (media.children.length > 0) media.children[0].forceActiveFocus(Qt.TabFocusReason)

    Flickable {
        id: scroll
        width: parent.width
        height: Math.min(form.height, root.parent ? root.parent.height - 250 : 500)
        contentHeight: form.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: form
            width: parent.width - 14
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
                    width: form.width
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
                TextEntry { width: (form.width - 12) / 2; label: qsTr("Contact for claims (an e-mail address)"); placeholderText: "rights@studio.example"; text: root.ask.contact; onTextEdited: root.ask.setContact(text) }
                TextEntry { width: (form.width - 12) / 2; label: qsTr("Agreement with the client that holds the warranties"); placeholderText: qsTr("number and date; may stay empty"); text: root.ask.agreement; onTextEdited: root.ask.setAgreement(text) }
            }
            BodyText { visible: root.ask.people.count > 0; width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: qsTr("Who made the music signed what? A named agreement and its file; only who is filled in is listed.") }
            Repeater {
                model: root.ask.people
                delegate: Row {
                    id: person
                    required property int index
                    required property string name
                    required property string role
                    required property string agreement
                    required property string paper
                    width: form.width
                    spacing: 8
                    BodyText { width: 188; height: Theme.control; verticalAlignment: Text.AlignVCenter; text: person.name + (person.role === "" ? "" : " · " + person.role) }
                    TextEntry { width: person.width - 204 - file.width; label: qsTr("Agreement of %1").arg(person.name); placeholderText: qsTr("employment contract of 1 May 2024"); text: person.agreement; onTextEdited: root.ask.setPerson(person.index, text) }
                    ActionButton {
                        id: file
                        width: 190
                        symbol: "file"
                        text: person.paper === "" ? qsTr("Its file …") : person.paper.length > 18 ? person.paper.slice(0, 16) + "…" : person.paper
                        hint: qsTr("The signed agreement of %1, stored with the document when it is issued").arg(person.name)
                        onClicked: { papers.person = person.index; papers.open() }
                    }
                }
            }
        }
    }
    BodyText { visible: root.ask.problem !== ""; width: parent.width; wrapMode: Text.Wrap; color: Theme.danger; font.weight: Theme.medium; text: root.ask.problem; Accessible.role: Accessible.AlertMessage }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { kind: "primary"; text: qsTr("Check with these"); onClicked: if (root.ask.apply()) { root.close(); root.legal.preview() } }
        ActionButton { text: qsTr("Cancel"); onClicked: root.close() }
        ActionButton { visible: root.ask.stated; kind: "quiet"; text: qsTr("Back to what is usual"); hint: qsTr("Drops what was stated here: the project’s uses or the brief’s count again"); onClicked: { root.ask.drop(); root.close() } }
    }
    FileDialog {
        id: papers
        property int person: 0
        title: qsTr("The signed agreement")
        onAccepted: root.ask.setPaper(person, String(selectedFile))
    }
}
