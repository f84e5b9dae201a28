// SPDX-License-Identifier: GPL-3.0-or-later
// What else is made of a cue, each kind on a tab of its own.
import QtQuick
import Fermata

FocusScope {
    id: root
    required property Session session
    property string tab: "cutdowns"
    readonly property bool sheetOpen: cutdowns.sheetOpen || game.sheetOpen

    function carryOut(action: string) {
        switch (action) {
        case "go-versions": tab = "cutdowns"; break
        case "game-states": tab = "game"; break
        case "victory": tab = "game"; game.askVictory(); break
        case "recut": tab = "recut"; break
        case "import": tab = "recording"; break
        case "make-cutdowns": tab = "cutdowns"; session.family.make(); break
        case "approve-family": tab = "cutdowns"; cutdowns.askToApprove(); break
        }
    }

    Item {
        id: head
        width: parent.width
        height: 64
        BodyText {
            id: heading
            x: 32
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.title
            font.weight: Theme.strong
            text: qsTr("Versions")
            Accessible.role: Accessible.Heading
        }
        Row {
            anchors.left: heading.right
            anchors.leftMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            Repeater {
                model: [{ tab: "cutdowns", text: qsTr("Shorter lengths") }, { tab: "recut", text: qsTr("New picture cut") }, { tab: "game", text: qsTr("Game states") }, { tab: "recording", text: qsTr("Recording") }]
                delegate: ActionButton {
                    required property var modelData
                    kind: "quiet"
                    text: modelData.text
                    checked: root.tab === modelData.tab
                    Accessible.role: Accessible.PageTab
                    onClicked: root.tab = modelData.tab
                }
            }
        }
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: 1; color: Theme.line }
    }
    CutdownsPanel {
        id: cutdowns
        visible: root.tab === "cutdowns"
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        session: root.session
    }
    GamePanel {
        id: game
        visible: root.tab === "game"
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        session: root.session
    }
    RecutPanel {
        visible: root.tab === "recut"
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        session: root.session
    }
    ImportPanel {
        visible: root.tab === "recording"
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        session: root.session
    }
}
