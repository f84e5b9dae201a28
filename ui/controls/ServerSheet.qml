// SPDX-License-Identifier: GPL-3.0-or-later
// Sign in to a team server, or work on this computer. Servers are remembered, passwords are not.
import QtQuick
import QtQuick.Dialogs
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property Servers servers: session.servers
    heading: qsTr("Sign in to a team server")
    width: 540
    onOpened: address.forceActiveFocus()
    onClosed: { password.text = ""; servers.dismiss() }
    Connections {
        target: root.servers
        function onSwitched() { root.close() }
    }
    Column {
        visible: root.servers.known.count > 0
        width: parent.width
        spacing: 2
        Repeater {
            model: root.servers.known
            delegate: Item {
                id: row
                required property string key
                required property string login
                required property string chunks
                width: parent.width
                height: 34
                ActionButton {
                    width: parent.width - 40
                    kind: "quiet"
                    symbol: "projects"
                    text: row.login === "" ? row.key : qsTr("%1 as %2").arg(row.key).arg(row.login)
                    onClicked: { address.text = row.key; login.text = row.login; chunks.text = row.chunks; password.forceActiveFocus() }
                }
                ActionButton { anchors.right: parent.right; kind: "quiet"; symbol: "cross"; hint: qsTr("Forget this server"); onClicked: root.servers.forget(row.key) }
            }
        }
    }
    Column {
        width: parent.width
        spacing: 6
        BodyText { soft: true; text: qsTr("Address") }
        TextEntry { id: address; width: parent.width; label: qsTr("Address"); placeholderText: "db.example.org/fermata" }
    }
    Row {
        width: parent.width
        spacing: 12
        Column {
            width: (parent.width - 12) / 2
            spacing: 6
            BodyText { soft: true; text: qsTr("Login") }
            TextEntry { id: login; width: parent.width; label: qsTr("Login") }
        }
        Column {
            width: (parent.width - 12) / 2
            spacing: 6
            BodyText { soft: true; text: qsTr("Password") }
            TextEntry { id: password; width: parent.width; label: qsTr("Password"); echoMode: TextInput.Password; onAccepted: connectButton.clicked() }
        }
    }
    Column {
        width: parent.width
        spacing: 6
        BodyText { soft: true; text: qsTr("Folder of audio that the team shares") }
        Row {
            width: parent.width
            spacing: 8
            TextEntry { id: chunks; width: parent.width - choose.width - 8; label: qsTr("Folder of audio that the team shares") }
            ActionButton { id: choose; text: qsTr("Choose …"); onClicked: folders.open() }
        }
    }
    Rectangle {
        visible: root.servers.problem !== ""
        width: parent.width
        height: problemText.height + 20
        radius: Theme.radius
        color: Theme.dangerSoft
        IconItem { x: 12; y: 10; name: "warning"; color: Theme.danger }
        BodyText { id: problemText; x: 40; y: 10; width: parent.width - 52; wrapMode: Text.Wrap; lineHeight: 1.25; text: root.servers.problem; Accessible.role: Accessible.AlertMessage }
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton {
            id: connectButton
            kind: "primary"
            text: root.servers.busy ? qsTr("Signing in …") : qsTr("Sign in")
            enabled: !root.servers.busy && address.text.trim() !== ""
            onClicked: root.servers.signIn(address.text, login.text, password.text, chunks.text)
        }
        ActionButton { text: qsTr("Cancel"); onClicked: root.close() }
        ActionButton { kind: "quiet"; text: qsTr("Work on this computer"); enabled: !root.servers.busy; onClicked: root.servers.useThisComputer() }
    }
    FolderDialog {
        id: folders
        title: qsTr("Folder of audio that the team shares")
        onAccepted: chunks.text = String(selectedFolder).replace(/^file:\/\//, "")
    }
}
