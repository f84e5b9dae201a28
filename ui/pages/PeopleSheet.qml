// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a project: who is in it and as what, whose word holds; adding somebody, naming the final approver, another
// role, taking somebody out.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property PeoplePresenter people: session.people
    property string role: "client"
    property string changing: ""    // The row that is unfolded.
    property string leaving: ""     // The person whose removal is asked once more.
    readonly property var offered: [
        { value: "client", text: qsTr("Client") }, { value: "producer", text: qsTr("Producer") },
        { value: "composer", text: qsTr("Composer") }, { value: "legal", text: qsTr("Legal") }
    ]
    heading: qsTr("People of “%1”").arg(people.projectName)
    width: 620
    onOpened: entry.forceActiveFocus()
    onClosed: {
        people.forgetProblem()
        changing = leaving = ""
    }
    Connections {
        target: root.people
        function onShown() { root.open() }
        function onAdded() { entry.text = "" }
    }

    Rectangle {
        width: parent.width
        height: word.height + 24
        radius: Theme.radius
        color: root.people.approver === "" ? Theme.dangerSoft : Theme.heldSoft
        IconItem { x: 14; y: 13; name: root.people.approver === "" ? "warning" : "lock"; color: root.people.approver === "" ? Theme.danger : Theme.held }
        BodyText {
            id: word
            x: 44
            y: 12
            width: parent.width - 58
            wrapMode: Text.Wrap
            font.weight: Theme.medium
            text: root.people.approver === "" ? qsTr("No final approver yet: nothing can be held. The first person of the client becomes the final approver; or name one below.")
                : qsTr("%1 is the final approver: what they approve is held, bit for bit. Everybody else advises.").arg(root.people.approver)
        }
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, 268)
        clip: true
        activeFocusOnTab: count > 0
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        model: root.people.members
        Accessible.role: Accessible.List
        Accessible.name: root.heading
        delegate: Item {
            id: row
            required property string key
            required property int index
            required property string name
            required property string role
            required property string detail
            required property bool approver
            required property bool client
            required property string person
            required property string is
            readonly property bool unfolded: root.changing === key
            width: ListView.view.width - 12
            height: unfolded ? 46 + more.height + 10 : 46
            Accessible.role: Accessible.ListItem
            Accessible.name: Words.listed([name, role, detail])
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: "transparent"
                border.width: list.activeFocus && row.ListView.isCurrentItem ? 2 : 0
                border.color: Theme.focus
            }
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            BodyText { x: 6; y: 6; width: parent.width - side.width - 20; font.weight: Theme.medium; text: row.name }
            BodyText { x: 6; y: 24; width: parent.width - side.width - 20; soft: true; font.pixelSize: Theme.small; text: row.role + " · " + row.detail }
            Item {
                id: side
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: row.unfolded ? -(more.height + 10) / 2 : 0
                width: change.width + 6 + (row.approver ? holds.implicitWidth : makes.implicitWidth)
                height: 28
                Pill { id: holds; visible: row.approver; anchors.verticalCenter: parent.verticalCenter; symbol: "lock"; text: qsTr("final approver"); ink: Theme.held; tint: Theme.heldSoft }
                ActionButton {
                    id: makes
                    visible: !row.approver
                    implicitHeight: 28
                    kind: "quiet"
                    enabled: !root.people.busy
                    text: qsTr("Make final approver")
                    hint: qsTr("Names %1 the final approver of the project").arg(row.name)
                    Accessible.name: hint
                    onClicked: root.people.nameApprover(row.person)
                }
                ActionButton {
                    id: change
                    anchors.right: parent.right
                    implicitHeight: 28
                    kind: "quiet"
                    checked: row.unfolded
                    text: qsTr("Change …")
                    hint: qsTr("Another role for %1, or out of the project").arg(row.name)
                    Accessible.name: hint
                    onClicked: {
                        root.people.forgetProblem()
                        root.leaving = ""
                        root.changing = row.unfolded ? "" : row.key
                        list.currentIndex = row.index
                    }
                }
            }
            Column {
                id: more
                visible: row.unfolded
                x: 6
                y: 46
                width: parent.width - 12
                spacing: 6
                Row {
                    visible: root.leaving !== row.person
                    width: parent.width
                    spacing: 2
                    Repeater {
                        model: row.client ? [] : root.offered.filter((one) => one.value !== "client")
                        delegate: ActionButton {
                            required property var modelData
                            implicitHeight: 26
                            kind: "quiet"
                            enabled: !root.people.busy
                            text: modelData.text
                            checked: row.is === modelData.value
                            Accessible.role: Accessible.RadioButton
                            Accessible.name: qsTr("Role of %1").arg(row.name) + ": " + text
                            Accessible.checked: checked
                            onClicked: if (!checked) root.people.change(row.person, modelData.value)
                        }
                    }
                    Item { width: row.client ? 0 : 8; height: 1 }
                    ActionButton {
                        implicitHeight: 26
                        kind: "danger"
                        enabled: !root.people.busy
                        text: qsTr("Take out of the project …")
                        Accessible.name: qsTr("Take %1 out of the project").arg(row.name)
                        onClicked: {
                            root.people.forgetProblem()
                            root.leaving = row.person
                        }
                    }
                }
                Rectangle {
                    visible: root.leaving === row.person
                    width: parent.width
                    height: asked.height + 58
                    radius: Theme.radius
                    color: Theme.dangerSoft
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: asked.text
                    BodyText { id: asked; x: 12; y: 10; width: parent.width - 24; wrapMode: Text.Wrap; lineHeight: 1.2; text: root.leaving === row.person ? root.people.removalText(row.person) : "" }
                    Row {
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        anchors.margins: 10
                        spacing: 8
                        ActionButton { implicitHeight: 28; text: qsTr("Keep"); onClicked: root.leaving = "" }
                        ActionButton { implicitHeight: 28; kind: "danger"; enabled: !root.people.busy; text: qsTr("Take out"); onClicked: root.people.remove(row.person) }
                    }
                }
            }
        }
    }

    ChoiceRow {
        width: parent.width
        label: qsTr("Add somebody as")
        choices: root.offered
        chosen: root.role
        onPicked: value => root.role = value
    }
    Row {
        width: parent.width
        spacing: 8
        TextEntry {
            id: entry
            width: parent.width - add.width - 8
            label: qsTr("Name")
            placeholderText: root.role === "client" ? qsTr("Name and, if unsure, company") : qsTr("Name of a colleague")
            onTextEdited: root.people.forgetProblem()
            onAccepted: if (add.enabled) add.clicked()
        }
        ActionButton {
            id: add
            kind: "primary"
            symbol: "plus"
            text: qsTr("Add")
            enabled: entry.text.trim() !== "" && !root.people.busy
            onClicked: root.people.add(entry.text, root.role)
        }
    }
    // Of the studio already: one press writes the name.
    Flow {
        visible: known.count > 0 && root.role !== "client"
        width: parent.width
        spacing: 6
        Repeater {
            id: known
            model: root.people.others
            delegate: ActionButton {
                required property string name
                required property string role
                // A contact belongs to one client, which the list does not say.
                readonly property bool fits: role !== "client" && (role === root.role || (role === "admin" && root.role !== "client"))
                visible: fits
                implicitHeight: 26
                kind: "quiet"
                text: name
                hint: qsTr("In the studio already, not in this project")
                onClicked: { entry.text = text; entry.forceActiveFocus() }
            }
        }
    }
    Column {
        visible: root.people.problem !== ""
        width: parent.width
        spacing: 3
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.people.problem + " " + root.people.wayOn
        BodyText { width: parent.width; wrapMode: Text.Wrap; color: Theme.danger; font.weight: Theme.medium; text: root.people.problem }
        BodyText { visible: text !== ""; width: parent.width; wrapMode: Text.Wrap; soft: true; text: root.people.wayOn }
    }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        lineHeight: 1.25
        soft: true
        font.pixelSize: Theme.small
        text: qsTr("Whoever leaves a project stays answerable for what they approved, said or made: it keeps their name, and what is held stays held. The history says when.")
    }
    Row {
        width: parent.width
        layoutDirection: Qt.RightToLeft
        ActionButton { text: qsTr("Close"); onClicked: root.close() }
    }
}
