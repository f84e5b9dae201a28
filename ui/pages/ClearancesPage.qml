// SPDX-License-Identifier: GPL-3.0-or-later
// All clearance documents of one's projects by state; each leads to itself on its cue's legal desk.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property ClearancesPresenter documents: session.clearances
    readonly property var filters: [
        { value: "", text: qsTr("All") }, { value: "issued", text: qsTr("Issued") }, { value: "blocked", text: qsTr("Issued and blocked") },
        { value: "superseded", text: qsTr("Superseded") }, { value: "withdrawn", text: qsTr("Withdrawn") }
    ]

    BodyText { id: heading; x: 32; y: 24; font.pixelSize: Theme.title; font.weight: Theme.strong; text: qsTr("Clearances"); Accessible.role: Accessible.Heading }
    BodyText { id: under; anchors.top: heading.bottom; anchors.topMargin: 4; x: 32; width: parent.width - 64; soft: true; text: qsTr("Every document of your projects that was issued. A preview is stored nowhere; it is made on a cue’s legal desk.") }
    TextEntry {
        anchors.right: parent.right
        anchors.rightMargin: 32
        y: 24
        width: 230
        label: qsTr("Number, cue, client or person")
        placeholderText: label
        onTextEdited: root.documents.words = text
    }
    Flow {
        id: choices
        anchors.top: under.bottom
        anchors.topMargin: 14
        x: 28
        width: parent.width - 56
        spacing: 4
        Repeater {
            model: root.filters
            delegate: ActionButton {
                required property var modelData
                readonly property int here: root.documents.total >= 0 && root.documents.read ? root.documents.count(modelData.value) : 0
                kind: "quiet"
                text: modelData.text + "  " + here
                checked: root.documents.filter === modelData.value
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: root.documents.filter = modelData.value
            }
        }
    }
    ListView {
        id: list
        anchors.top: choices.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        x: 32
        width: parent.width - 52
        clip: true
        spacing: 8
        activeFocusOnTab: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        model: root.documents.rows
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        Keys.onReturnPressed: if (currentItem) currentItem.lead()
        Keys.onEnterPressed: if (currentItem) currentItem.lead()
        delegate: Rectangle {
            id: row
            required property string key
            required property string cue
            required property string number
            required property string title
            required property string projectName
            required property string client
            required property string standing
            required property string overall
            required property string headline
            required property string who
            required property string when
            required property string reason
            readonly property bool stands: standing === "issued"
            function lead() { root.session.goDocument(cue, key) }
            width: ListView.view.width - 12
            height: texts.height + 26
            radius: 8
            color: hover.hovered ? Theme.raised : Theme.panel
            border.width: list.activeFocus && ListView.isCurrentItem ? 2 : 1
            border.color: list.activeFocus && ListView.isCurrentItem ? Theme.focus : Theme.line
            Accessible.role: Accessible.ListItem
            Accessible.name: Words.listed([number, title, projectName, state.text])
            Accessible.onPressAction: lead()
            HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
            TapHandler { onTapped: row.lead() }
            Rectangle { width: 4; height: parent.height; radius: 2; color: !row.stands ? Theme.lineStrong : row.overall === "blocked" ? Theme.danger : row.overall === "cleared" ? Theme.success : Theme.held }
            Column {
                id: texts
                x: 20
                y: 13
                width: parent.width - state.width - 52
                spacing: 4
                BodyText { width: parent.width; font.weight: Theme.strong; text: row.number + " · " + row.title }
                BodyText { width: parent.width; soft: true; text: row.client + " · " + row.projectName }
                BodyText { width: parent.width; wrapMode: Text.Wrap; color: row.stands && row.overall === "blocked" ? Theme.danger : Theme.ink; text: row.headline }
                BodyText { width: parent.width; soft: true; font.pixelSize: Theme.small; text: qsTr("issued by %1 on %2").arg(row.who).arg(row.when) + (row.reason === "" ? "" : " · " + qsTr("“%1”").arg(row.reason)) }
            }
            Pill {
                id: state
                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                text: row.standing === "issued" ? qsTr("issued") : row.standing === "superseded" ? qsTr("superseded") : qsTr("withdrawn")
                ink: row.stands && row.overall !== "blocked" ? Theme.success : Theme.inkSoft
                tint: row.stands && row.overall !== "blocked" ? Theme.successSoft : Theme.raised
            }
        }
        ListRing { list: list }
        EmptyState {
            visible: list.count === 0 && root.documents.read
            anchors.centerIn: parent
            symbol: "legal"
            headline: root.documents.total === 0 ? qsTr("No document was issued yet") : qsTr("No document of this kind")
            text: root.documents.total === 0 ? qsTr("Open a cue and its legal desk: a preview says what can be cleared, and legal or a producer issues it.") : qsTr("Choose another state above, or look for other words.")
            buttonText: root.documents.total === 0 ? qsTr("To the projects") : ""
            onPressed: root.session.goProjects()
        }
    }
}
