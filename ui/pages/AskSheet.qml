// SPDX-License-Identifier: GPL-3.0-or-later
// What is stated for a clearance, in three parts: the uses, the people with their shares, the job with its papers.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fermata

Sheet {
    id: root
    required property LegalPresenter legal
    readonly property AskPresenter ask: legal.ask
    property string part: "uses"        // "uses", "people" or "job".
    property string wanted: ""          // The field to begin at.
    property string who: ""             // Whose field, among people.
    heading: qsTr("What is stated for the clearance")
    width: Math.min(860, parent ? parent.width - 80 : 860)
    function openAt(field: string, person: string) {
        wanted = field
        who = person
        part = field === "uses" || field === "contact" || field === "agreement" ? "uses" : field === "people" || field === "shares" ? "people" : "job"
        open()
    }
    function begin() {
        const place = part === "uses" ? uses.fieldOf(wanted) : part === "people" ? people.fieldOf(wanted, who) : job.fieldOf(wanted)
        if (place === null) return
        // A row of choices is entered at its first button.
        if (place.activeFocusOnTab || place instanceof TextField) place.forceActiveFocus(Qt.TabFocusReason)
        else place.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
    }
    onAboutToShow: ask.begin()
    onOpened: Qt.callLater(begin)

    Row {
        spacing: 4
        Repeater {
            model: [{ part: "uses", text: qsTr("Uses and contact") }, { part: "people", text: qsTr("People and shares") }, { part: "job", text: qsTr("Job and papers") }]
            delegate: ActionButton {
                required property var modelData
                kind: "quiet"
                text: modelData.text
                checked: root.part === modelData.part
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: root.part = modelData.part
            }
        }
    }
    Flickable {
        id: scroll
        width: parent.width
        height: root.parent ? Math.min(520, root.parent.height - 300) : 520
        contentHeight: form.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: form
            width: parent.width - 14
            AskUses { id: uses; visible: root.part === "uses"; width: parent.width; ask: root.ask }
            AskPeople { id: people; visible: root.part === "people"; width: parent.width; ask: root.ask; onPaperWanted: person => { papers.person = person; papers.open() } }
            AskJob { id: job; visible: root.part === "job"; width: parent.width; ask: root.ask; onPaperWanted: statement => { papers.person = -1; papers.statement = statement; papers.open() } }
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
        property int person: -1         // Whose agreement; -1 = the statement's paper.
        property string statement: ""
        title: person >= 0 ? qsTr("The signed agreement") : qsTr("The paper that says so")
        onAccepted: if (person >= 0) root.ask.setPerson(person, "paper", String(selectedFile)); else root.ask.setJob(statement + "_file", String(selectedFile))
    }
}
