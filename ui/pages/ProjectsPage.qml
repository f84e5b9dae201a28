// SPDX-License-Identifier: GPL-3.0-or-later
// Clients, their projects, and the cues of the chosen project.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    property string chosen: ""
    property int told: 0   // Counted up when rows may have changed: at() says nothing of that itself.
    readonly property var project: {
        void told
        for (let i = 0; i < session.projects.count; ++i) {
            const row = session.projects.at(i)
            if (row.key === chosen) return row
        }
        return session.projects.count > 0 ? session.projects.at(0) : null
    }
    readonly property string projectKey: project ? project.key : ""
    onProjectKeyChanged: showArchive.on = false   // Another project's archive is not asked for.
    readonly property bool mayAdd: session.mayAddProjects
    readonly property bool none: session.ready && session.projects.count === 0

    function startNew() { if (mayAdd) fresh.open(); else session.tell(qsTr("An admin or a producer makes projects.")) }
    // The project where one was last.
    function follow() {
        ++told
        if (session.projectId === "") return
        chosen = session.projectId
        for (let i = 0; i < session.projects.count; ++i) {
            if (session.projects.at(i).key !== chosen) continue
            list.currentIndex = i
            list.positionViewAtIndex(i, ListView.Contain)
        }
    }
    Component.onCompleted: follow()
    Connections {
        target: root.session
        function onMoved() { root.follow() }
    }

    EmptyState {
        visible: root.none && !root.session.job.running
        anchors.centerIn: parent
        symbol: "projects"
        headline: root.mayAdd ? qsTr("No projects yet") : qsTr("You are in no project yet")
        text: root.mayAdd ? qsTr("A project belongs to a client and holds its cues, its people and its papers.")
            : qsTr("You are signed in as %1. An admin or a producer adds you to a project; it then appears here by itself.").arg(root.session.personName)
        buttonText: root.mayAdd ? qsTr("New project") : ""
        onPressed: fresh.open()
    }
    EmptyState {
        visible: !root.session.ready && root.session.problem === ""
        anchors.centerIn: parent
        symbol: "refresh"
        headline: qsTr("Opening the database")
        text: qsTr("The first start makes a private database in your data folder.")
    }
    EmptyState {
        visible: root.none && root.session.job.running
        anchors.centerIn: parent
        symbol: "cue"
        headline: qsTr("Making a demo project")
        text: qsTr("One cue of sixty seconds from a sample brief, so that there is something to look at.")
    }

    Rectangle {
        id: left
        visible: !root.none && root.session.ready
        width: 330
        height: parent.height
        color: Theme.panel
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
        Item {
            id: leftHead
            width: parent.width
            height: 64
            BodyText {
                x: 20
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.title
                font.weight: Theme.strong
                text: qsTr("Projects")
                Accessible.role: Accessible.Heading
            }
            ActionButton {
                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                symbol: "plus"
                visible: root.mayAdd
                text: qsTr("New")
                hint: qsTr("New project")
                onClicked: fresh.open()
            }
        }
        ListView {
            id: list
            anchors.top: leftHead.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            activeFocusOnTab: true
                highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            model: root.session.projects
            section.property: "client"
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Projects by client")
            onCurrentIndexChanged: if (activeFocus && currentIndex >= 0) root.session.goProject(root.session.projects.at(currentIndex).key)
            section.delegate: BodyText {
                required property string section
                x: 20
                width: ListView.view.width - 40
                wrapMode: Text.Wrap
                maximumLineCount: 2
                topPadding: 14
                bottomPadding: 6
                color: Theme.inkFaint
                font.pixelSize: Theme.small
                font.weight: Theme.strong
                text: section
            }
            delegate: Rectangle {
                id: row
                required property int index
                required property string key
                required property string name
                required property int cueCount
                readonly property bool here: root.project !== null && root.project.key === key
                x: 10
                width: ListView.view.width - 20
                height: Math.max(46, called.height + 24)
                radius: Theme.radius
                color: here ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
                border.width: list.activeFocus && ListView.isCurrentItem ? 2 : 0
                border.color: Theme.focus
                Accessible.role: Accessible.ListItem
                Accessible.name: Words.listed([name, count.text])
                Accessible.onPressAction: root.session.goProject(key)
                HoverHandler { id: hover }
                TapHandler {
                    onTapped: {
                        list.currentIndex = row.index
                        root.session.goProject(row.key)
                    }
                }
                BodyText {
                    id: called
                    x: 10
                    width: parent.width - count.width - 32
                    anchors.verticalCenter: parent.verticalCenter
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    font.weight: row.here ? Theme.strong : Theme.medium
                    text: row.name
                }
                BodyText {
                    id: count
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    font.pixelSize: Theme.small
                    soft: true
                    text: qsTr("%n cue(s)", "", row.cueCount)
                }
            }
        }
    }

    Item {
        id: right
        visible: left.visible && root.project !== null
        anchors.left: left.right
        anchors.right: parent.right
        height: parent.height
        Column {
            id: head
            x: 32
            y: 24
            width: parent.width - 64
            spacing: 6
            BodyText {
                soft: true
                text: root.project ? root.project.client : ""
            }
            BodyText {
                width: parent.width - compose.width - 20
                font.pixelSize: Theme.title
                font.weight: Theme.strong
                text: root.project ? root.project.name : ""
                Accessible.role: Accessible.Heading
            }
            BodyText {
                width: parent.width
                soft: true
                text: !root.project ? "" : root.project.approver === ""
                    ? qsTr("No final approver yet: nothing can be held until the project has one.")
                    : qsTr("Final approver: %1 · members: %2").arg(root.project.approver).arg(root.project.members)
            }
            Item { visible: root.project !== null; width: 1; height: 4 }
            ActionButton {
                visible: root.project !== null
                symbol: "people"
                text: root.project && root.project.approver === "" ? qsTr("Name the final approver …") : qsTr("People …")
                hint: qsTr("Who belongs to this project, and whose word holds")
                onClicked: root.session.people.show(root.project.key)
            }
        }
        ActionButton {
            id: compose
            anchors.right: parent.right
            anchors.rightMargin: 32
            y: 40
            kind: "primary"
            symbol: "plus"
            text: qsTr("New cue from a brief")
            onClicked: root.session.goBrief(root.project.key)
        }
        GridView {
            id: grid
            readonly property int columns: Math.max(1, Math.floor(width / 290))
            anchors.top: head.bottom
            anchors.topMargin: 24
            anchors.bottom: parent.bottom
            anchors.bottomMargin: showArchive.visible ? showArchive.height + 12 : 0
            x: 24
            width: parent.width - 48
            clip: true
            cellWidth: Math.floor(width / columns)
            cellHeight: 116
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Cues of this project")
            Keys.onReturnPressed: if (currentItem) root.session.goCue(currentItem.key)
            Keys.onEnterPressed: if (currentItem) root.session.goCue(currentItem.key)
            Keys.onDeletePressed: if (currentItem) archive.ask(currentItem.key, currentItem.title, currentItem.archived)
            model: CueFilter {
                id: filter
                source: root.session.cues
                project: root.projectKey
                archive: showArchive.on
            }
            delegate: CueCard {
                width: grid.cellWidth
                height: grid.cellHeight
                current: grid.activeFocus && GridView.isCurrentItem
                onOpened: root.session.goCue(key)
                onArchiveWanted: archive.ask(key, title, archived)
            }
            ListRing { list: grid }
            EmptyState {
                visible: grid.count === 0
                anchors.centerIn: parent
                symbol: "cue"
                headline: qsTr("No cue in this project")
                text: qsTr("Write or paste what the client said; what is understood is shown beside it before anything is composed.")
                buttonText: qsTr("New cue from a brief")
                onPressed: root.session.goBrief(root.project.key)
            }
        }
        CheckLine {
            id: showArchive
            visible: filter.archived > 0
            x: 24
            width: 340
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            text: qsTr("Show the archive, too")
            detail: qsTr("%n cue(s)", "", filter.archived)
            onChosen: (on) => showArchive.on = on
        }
    }

    ArchiveSheet {
        id: archive
        session: root.session
    }
    Sheet {
        id: fresh
        heading: qsTr("New project")
        told: root.session
        onSucceeded: client.text = name.text = ""
        onOpened: client.forceActiveFocus()
        Column {
            width: parent.width
            spacing: 6
            BodyText { text: qsTr("Client"); soft: true }
            TextEntry {
                id: client
                width: parent.width
                label: qsTr("Client")
                placeholderText: qsTr("An existing client or a new one")
            }
        }
        Column {
            width: parent.width
            spacing: 6
            BodyText { text: qsTr("Project"); soft: true }
            TextEntry {
                id: name
                width: parent.width
                label: qsTr("Project")
                placeholderText: qsTr("Spring campaign")
                onAccepted: if (make.enabled) make.clicked()
            }
        }
        Row {
            spacing: 8
            layoutDirection: Qt.RightToLeft
            width: parent.width
            ActionButton {
                id: make
                kind: "primary"
                text: qsTr("Make the project")
                enabled: client.text.trim() !== "" && name.text.trim() !== "" && !fresh.waiting
                onClicked: {
                    fresh.carry("add-project")
                    root.session.addProject(client.text, name.text)
                }
            }
            ActionButton { text: qsTr("Cancel"); onClicked: fresh.close() }
        }
    }
}
