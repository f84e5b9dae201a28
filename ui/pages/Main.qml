// SPDX-License-Identifier: GPL-3.0-or-later
// The shell: rail of places, breadcrumbs, the page, messages, status bar; and where actions are carried out.
import QtQuick
import QtQuick.Controls.Basic
import QtQml
import Fermata

ApplicationWindow {
    id: root
    required property Session session
    readonly property CuePage cuePage: cueLoader.item as CuePage
    readonly property VersionsPage versionsPage: versionsLoader.item as VersionsPage
    width: 1280
    height: 800
    minimumWidth: 980
    minimumHeight: 640
    visible: true
    title: session.cue.loaded && session.place !== "projects" && session.place !== "project" ? session.cue.title + " – Fermata" : "Fermata"
    color: Theme.ground
    font.family: Theme.sans
    font.pixelSize: Theme.body

    function carryOut(action: string) {
        switch (action) {
        case "palette": palette.show(""); break
        case "menu": menu.popup(rail, rail.width - 8, 8); break
        case "open-address": palette.show("fermata://"); break
        case "back": session.back(); break
        case "forward": session.forward(); break
        case "projects": session.goProjects(); break
        case "inbox": session.goInbox(); break
        case "people": session.people.show(session.projectId !== "" ? session.projectId : session.projects.count > 0 ? session.projects.at(0).key : ""); break
        case "clearances": session.goPlace("clearances"); break
        case "new-cue": session.goBrief(session.projectId !== "" ? session.projectId : session.projects.count > 0 ? session.projects.at(0).key : ""); break
        case "go-brief": session.goPlace("brief"); break
        case "go-cue": session.goPlace("cue"); break
        case "go-legal": session.goPlace("legal"); break
        case "go-history": session.goPlace("history"); break
        case "go-compare": session.goPlace("compare"); break
        case "go-delivery": session.goPlace("delivery"); break
        case "go-versions":
        case "game-states":
        case "victory":
        case "recut":
        case "import":
        case "make-cutdowns":
        case "approve-family":
            session.goPlace("versions")
            versionsPage.carryOut(action)
            break
        case "new-project":
            session.goProjects()
            (projectsLoader.item as ProjectsPage).startNew()
            break
        case "undo": session.undo(); break
        case "redo": session.redo(); break
        case "restore":
            if (session.cue.revisionNumber >= session.cue.newestRevision) session.tell(qsTr("The newest revision is shown; show an older one to restore it."))
            else {
                const number = session.cue.revisionNumber
                session.goPlace("history")
                (historyLoader.item as HistoryPage).askRestore(number)
            }
            break
        case "null-test":
            session.goPlace("compare")
            playback("version-3")
            break
        case "preview-clearance": session.goPlace("legal"); session.legal.preview(); break
        case "issue-clearance": session.goPlace("legal"); (legalLoader.item as LegalPage).askToIssue(); break
        case "withdraw-clearance": session.goPlace("legal"); (legalLoader.item as LegalPage).askToWithdraw(); break
        case "write-pack": session.goPlace("delivery"); if (session.delivery.ready) session.delivery.deliver(false); break
        case "copy-address": session.copyAddress(); break
        case "theme": Tokens.next(); break
        case "shortcuts": shortcuts.open(); break
        case "servers": if (session.servers.offered) servers.open(); break
        case "refresh": session.refresh(); session.cue.reload(); break
        case "cancel": session.job.cancel(); break
        case "quit": Qt.quit(); break
        default:
            if (action.startsWith("language-")) session.chooseLanguage(action.slice(9))
            else if (action.startsWith("theme-")) Tokens.name = action.slice(6)
            else if (cuePage !== null && session.place === "cue") cuePage.carryOut(action)
            else if (session.place === "compare") playback(action)
        }
    }
    // What takes the focus comes into sight.
    onActiveFocusItemChanged: if (activeFocusItem !== null) Qt.callLater(bringIntoSight)
    function bringIntoSight() {
        const item = activeFocusItem
        for (let around = item === null ? null : item.parent; around; around = around.parent) {
            if (!(around instanceof Flickable)) continue
            const at = item.mapToItem(around.contentItem, 0, 0)
            if (around.contentHeight > around.height && item.height <= around.height) {
                if (at.y < around.contentY) around.contentY = Math.max(0, at.y - 12)
                else if (at.y + item.height > around.contentY + around.height) around.contentY = Math.min(around.contentHeight - around.height, at.y + item.height + 12 - around.height)
            }
            if (around.contentWidth > around.width && item.width <= around.width) {
                if (at.x < around.contentX) around.contentX = Math.max(0, at.x - 12)
                else if (at.x + item.width > around.contentX + around.width) around.contentX = Math.min(around.contentWidth - around.width, at.x + item.width + 12 - around.width)
            }
        }
    }
    // Wherever something sounds.
    function playback(action: string) {
        const player = session.cue.player
        if (action.startsWith("version-")) {
            player.version = parseInt(action.slice(8)) - 1
            return
        }
        switch (action) {
        case "play": player.toggle(); break
        case "forward-play": player.shuttle(1); break
        case "reverse-play": player.shuttle(-1); break
        case "pause": player.pause(); break
        case "to-start": player.seek(session.cue.hasSelection && player.looping ? session.cue.selectedFrom : 0); break
        case "bar-back": session.cue.stepBar(-1); break
        case "bar-on": session.cue.stepBar(1); break
        case "loop": player.looping = !player.looping; break
        case "toggle-two": player.toggleVersions(); break
        case "level-match": player.levelMatch = !player.levelMatch; break
        }
    }
    readonly property bool menuOpen: menu.opened || (cuePage !== null && cuePage.menuOpen)
    function enabledIn(scope: string): bool {
        if (scope === "") return true
        if (palette.opened || shortcuts.opened || servers.opened || people.opened || (cuePage !== null && cuePage.sheetOpen) || (versionsPage !== null && versionsPage.sheetOpen)) return scope === "open"
        return scope === "open" || (scope === "edit" && session.cue.cueId !== "") || session.place === "cue" || (scope === "play" && session.place === "compare")
    }

    Connections {
        target: root.session.actions
        function onTriggered(id: string) { root.carryOut(id) }
    }
    Instantiator {
        model: root.session.actions.rows
        delegate: Shortcut {
            required property string key
            required property string keys
            required property string scope
            sequences: [keys]
            // Keys that walk a menu are not the page's.
            enabled: !root.menuOpen && root.enabledIn(scope)
            onActivated: root.session.actions.trigger(key)
        }
    }

    Rectangle {
        id: rail
        width: 76
        height: parent.height - status.height
        color: Theme.panel
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
        AbstractButton {
            id: sign
            anchors.horizontalCenter: parent.horizontalCenter
            y: 9
            width: 44
            height: 40
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ButtonMenu
            Accessible.name: root.session.actions.textOf("menu")
            onClicked: root.carryOut("menu")
            Keys.onReturnPressed: clicked()
            ToolTip.visible: hovered
            ToolTip.delay: 500
            ToolTip.text: root.session.actions.textOf("menu") + " (" + root.session.actions.keysOf("menu") + ")"
            background: Rectangle {
                radius: 8
                color: sign.hovered || menu.opened ? Theme.hover : "transparent"
                border.width: sign.visualFocus ? 2 : 0
                border.color: Theme.focus
            }
            contentItem: Item {
                IconItem {
                    anchors.centerIn: parent
                    width: 28
                    height: 28
                    name: "fermata"
                    color: Theme.held
                }
            }
        }
        Column {
            y: 62
            width: parent.width
            spacing: 4
            RailButton { place: "projects"; symbol: "projects"; label: qsTr("Projects"); session: root.session; actionId: "projects" }
            RailButton { place: "inbox"; symbol: "inbox"; label: qsTr("Inbox"); session: root.session; actionId: "inbox" }
            RailButton { place: "brief"; symbol: "brief"; label: qsTr("Brief"); session: root.session; actionId: root.session.cue.cueId !== "" ? "go-brief" : "new-cue"; enabled: root.session.projects.count > 0 }
            Rectangle { x: 16; width: parent.width - 32; height: 1; color: Theme.line }
            RailButton { place: "cue"; symbol: "cue"; label: qsTr("Cue"); session: root.session; actionId: "go-cue"; enabled: root.session.cue.cueId !== "" }
            RailButton { place: "compare"; symbol: "compare"; label: qsTr("Compare"); session: root.session; actionId: "go-compare"; enabled: root.session.cue.cueId !== "" }
            RailButton { place: root.session.place === "clearances" ? "clearances" : "legal"; symbol: "legal"; label: qsTr("Legal"); session: root.session; actionId: root.session.cue.cueId !== "" && root.session.place !== "legal" ? "go-legal" : "clearances"; enabled: root.session.projects.count > 0 }
            RailButton { place: "versions"; symbol: "versions"; label: qsTr("Versions"); session: root.session; actionId: "go-versions"; enabled: root.session.cue.cueId !== "" }
            RailButton { place: "delivery"; symbol: "delivery"; label: qsTr("Delivery"); session: root.session; actionId: "go-delivery"; enabled: root.session.cue.cueId !== "" }
            RailButton { place: "history"; symbol: "history"; label: qsTr("History"); session: root.session; actionId: "go-history"; enabled: root.session.cue.cueId !== "" }
        }
        Column {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 10
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 4
            ActionButton { visible: root.session.servers.offered; kind: "quiet"; symbol: "server"; hint: root.session.actions.textOf("servers"); shortcutText: root.session.actions.keysOf("servers"); onClicked: root.carryOut("servers") }
            ActionButton { kind: "quiet"; symbol: "keys"; hint: root.session.actions.textOf("shortcuts"); shortcutText: root.session.actions.keysOf("shortcuts"); onClicked: root.carryOut("shortcuts") }
            ActionButton { kind: "quiet"; symbol: "theme"; hint: root.session.actions.textOf("theme"); shortcutText: root.session.actions.keysOf("theme"); onClicked: root.carryOut("theme") }
        }
    }

    Rectangle {
        id: top
        anchors.left: rail.right
        anchors.right: parent.right
        height: 56
        color: Theme.panel
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
        Row {
            id: crumbs
            anchors.verticalCenter: parent.verticalCenter
            x: 12
            spacing: 2
            ActionButton { kind: "quiet"; symbol: "back"; hint: qsTr("Back"); shortcutText: root.session.actions.keysOf("back"); enabled: root.session.canGoBack; onClicked: root.carryOut("back") }
            ActionButton { kind: "quiet"; symbol: "forward"; hint: qsTr("Forward"); shortcutText: root.session.actions.keysOf("forward"); enabled: root.session.canGoForward; onClicked: root.carryOut("forward") }
            Item { width: 8; height: 1 }
            Crumb { visible: root.session.place === "inbox"; text: qsTr("Inbox"); last: true; enabled: false }
            Crumb { visible: root.session.place === "clearances"; text: qsTr("Legal desk"); last: true; enabled: false }
            Crumb { visible: root.session.place !== "inbox" && root.session.place !== "clearances"; text: qsTr("Projects"); last: root.session.place === "projects"; onClicked: root.session.goProjects() }
            Crumb { separated: true; visible: root.session.projectName !== ""; text: root.session.projectName; last: root.session.place === "project"; onClicked: root.session.goProject(root.session.projectId) }
            Crumb {
                separated: true
                visible: root.session.cue.loaded && (["cue", "compare", "legal", "versions", "delivery", "history"].includes(root.session.place) || (root.session.place === "brief" && root.session.brief.cueId !== ""))
                text: root.session.cue.title
                last: root.session.place === "cue"
                onClicked: root.session.goPlace("cue")
            }
            Crumb { separated: true; visible: root.session.place === "brief"; text: root.session.brief.cueId !== "" ? qsTr("Brief") : qsTr("New cue"); last: true; enabled: false }
            Crumb { separated: true; visible: root.session.place === "legal"; text: qsTr("Legal desk"); last: true; enabled: false }
            Crumb { separated: true; visible: root.session.place === "compare"; text: qsTr("Compare"); last: true; enabled: false }
            Crumb { separated: true; visible: root.session.place === "versions"; text: qsTr("Versions"); last: true; enabled: false }
            Crumb { separated: true; visible: root.session.place === "delivery"; text: qsTr("Delivery"); last: true; enabled: false }
            Crumb { separated: true; visible: root.session.place === "history"; text: qsTr("History"); last: true; enabled: false }
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.rightMargin: 16
            spacing: 8
            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: -6
                Repeater {
                    model: root.session.colleagues
                    delegate: Face {}
                }
            }
            ActionButton { kind: "quiet"; symbol: "copy"; hint: qsTr("Copy the address of this place"); shortcutText: root.session.actions.keysOf("copy-address"); onClicked: root.carryOut("copy-address") }
            ActionButton {
                symbol: "search"
                text: qsTr("Search")
                hint: qsTr("Search cues, projects and commands")
                shortcutText: root.session.actions.keysOf("palette")
                onClicked: root.carryOut("palette")
            }
        }
    }

    Column {
        id: messages
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: top.bottom
        MessageBar {
            width: parent.width
            text: root.session.problem
            wayOn: root.session.problemWayOn
            action: root.session.problemAction === "" ? "" : root.session.actions.textOf(root.session.problemAction)
            onActed: {
                const id = root.session.problemAction
                root.session.dismissProblem()
                root.session.actions.trigger(id)
            }
            onDismissed: root.session.dismissProblem()
        }
    }
    // As long as it takes to read it.
    Timer {
        id: reading
        interval: Math.max(6000, Math.min(30000, root.session.notice.length * 90))
        onTriggered: root.session.dismissNotice()
    }
    Connections {
        target: root.session
        function onNoticeChanged() { if (root.session.notice !== "") reading.restart(); else reading.stop() }
    }

    Item {
        id: pages
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: messages.bottom
        anchors.bottom: status.top
        PageLoader { id: projectsLoader; place: "projects"; now: root.session.place === "project" ? "projects" : root.session.place; sourceComponent: Component { ProjectsPage { session: root.session } } }
        PageLoader { place: "inbox"; now: root.session.place; sourceComponent: Component { InboxPage { session: root.session } } }
        PageLoader { place: "brief"; now: root.session.place; sourceComponent: Component { BriefPage { session: root.session } } }
        PageLoader { id: cueLoader; place: "cue"; now: root.session.place; sourceComponent: Component { CuePage { session: root.session; enabledIn: root.enabledIn; onPlayback: (action) => root.playback(action) } } }
        PageLoader { id: legalLoader; place: "legal"; now: root.session.place; sourceComponent: Component { LegalPage { session: root.session; onPanelWanted: which => { root.session.goPlace("cue"); root.cuePage.showPanel(which) } } } }
        PageLoader { place: "clearances"; now: root.session.place; sourceComponent: Component { ClearancesPage { session: root.session } } }
        PageLoader { place: "compare"; now: root.session.place; sourceComponent: Component { ComparePage { session: root.session; onPressed: (action) => root.playback(action) } } }
        PageLoader { id: versionsLoader; place: "versions"; now: root.session.place; sourceComponent: Component { VersionsPage { session: root.session } } }
        PageLoader { place: "delivery"; now: root.session.place; sourceComponent: Component { DeliveryPage { session: root.session } } }
        PageLoader { id: historyLoader; place: "history"; now: root.session.place; sourceComponent: Component { HistoryPage { session: root.session } } }
    }

    // Good news floats: it must not move what one is about to press.
    MessageBar {
        anchors.left: pages.left
        // On the cue's page between the stems' controls and the panel, both of which one is about to press.
        readonly property bool between: root.session.place === "cue"
        anchors.leftMargin: between ? 232 : 32
        anchors.bottom: status.top
        anchors.bottomMargin: root.session.place === "brief" ? 26 + Math.max(200, Math.min(300, Math.round(pages.height * 0.36))) : 84   // Above the brief's curve.
        width: Math.min(560, pages.width - (between ? 232 + 376 : 64))
        most: 116   // Six lines; more is scrolled, so that little is covered.
        radius: 8
        border.color: Theme.success
        trouble: false
        text: root.session.notice
        action: root.session.noticeAction === "" ? "" : root.session.noticeAction === "redo" ? qsTr("Redo") : qsTr("Undo")
        actionHint: root.session.noticeAction === "" ? "" : root.session.actions.keysOf(root.session.noticeAction)
        onActed: root.session.actions.trigger(root.session.noticeAction)
        onDismissed: root.session.dismissNotice()
    }
    StatusBar {
        id: status
        anchors.bottom: parent.bottom
        width: parent.width
        session: root.session
    }

    MainMenu {
        id: menu
        session: root.session
        enabledIn: root.enabledIn
    }
    CommandPalette {
        id: palette
        session: root.session
    }
    ServerSheet {
        id: servers
        session: root.session
    }
    PeopleSheet {
        id: people
        session: root.session
    }
    ShortcutsSheet {
        id: shortcuts
        session: root.session
    }
}
