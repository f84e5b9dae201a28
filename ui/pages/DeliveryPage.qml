// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing before the pack may leave, what it shall hold, and the pack.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property DeliveryPresenter delivery: session.delivery
    readonly property bool busy: session.job.running

    Flickable {
        id: left
        width: Math.round(parent.width * 0.56)
        height: parent.height - footer.height
        contentHeight: column.height + 48
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: column
            x: 32
            y: 24
            width: parent.width - 64
            spacing: 14
            BodyText { font.pixelSize: Theme.title; font.weight: Theme.strong; text: qsTr("Delivery"); Accessible.role: Accessible.Heading }
            Rectangle {
                visible: root.delivery.known
                width: parent.width
                height: state.height + 28
                radius: 8
                color: root.delivery.ready ? Theme.successSoft : Theme.heldSoft
                IconItem { x: 16; anchors.verticalCenter: parent.verticalCenter; width: 24; height: 24; name: root.delivery.ready ? "check" : "lock"; color: root.delivery.ready ? Theme.success : Theme.held }
                BodyText {
                    id: state
                    x: 54
                    y: 14
                    width: parent.width - 70
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.large
                    font.weight: Theme.strong
                    text: root.delivery.ready ? qsTr("Revision %1 may go out").arg(root.delivery.revision) : qsTr("Revision %1 may not go out yet").arg(root.delivery.revision)
                }
            }
            Repeater {
                model: root.delivery.missing
                delegate: Item {
                    id: line
                    required property string text
                    required property string detail
                    required property bool done
                    required property string place
                    width: column.width
                    height: lineTexts.height + 8
                    Accessible.role: Accessible.StaticText
                    Accessible.name: Words.listed([text + ": " + (done ? qsTr("done") : qsTr("missing")), detail])
                    IconItem { x: 2; y: 2; name: line.done ? "check" : "cross"; color: line.done ? Theme.success : Theme.danger }
                    Column {
                        id: lineTexts
                        x: 32
                        width: (leadsOn.visible ? leadsOn.x - 16 : parent.width) - x
                        spacing: 2
                        BodyText { width: parent.width; wrapMode: Text.Wrap; font.weight: Theme.medium; text: line.text }
                        BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: line.detail }
                    }
                    ActionButton {
                        id: leadsOn
                        visible: !line.done
                        anchors.right: parent.right
                        text: line.place === "legal" ? qsTr("To the legal desk") : qsTr("To the cue")
                        onClicked: root.session.goPlace(line.place)
                    }
                }
            }
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: qsTr("Always inside: mix and master, every stem, MIDI, cue sheets, the clearance with its papers, checksums.") }
            ListView {
                id: presets
                width: parent.width
                height: contentHeight
                interactive: false
                model: root.delivery.presets
                section.property: "group"
                section.delegate: BodyText {
                    required property string section
                    width: ListView.view.width
                    height: 34
                    verticalAlignment: Text.AlignVCenter
                    soft: true
                    font.weight: Theme.strong
                    font.pixelSize: Theme.small
                    text: section
                }
                delegate: CheckLine {
                    required property string key
                    required property bool chosen
                    required text
                    required detail
                    width: ListView.view.width
                    on: chosen
                    onChosen: (on) => root.delivery.choose(key, on)
                }
            }
        }
    }

    Rectangle {
        id: footer
        anchors.bottom: parent.bottom
        width: left.width
        height: actions.height + 32
        color: Theme.panel
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        Column {
            id: actions
            x: 32
            y: 16
            width: parent.width - 64
            spacing: 10
            Row {
                spacing: 10
                width: parent.width
                ActionButton { id: folderButton; symbol: "projects"; text: qsTr("Folder …"); onClicked: folders.open() }
                BodyText { height: Theme.control; width: parent.width - folderButton.width - 10; verticalAlignment: Text.AlignVCenter; elide: Text.ElideMiddle; soft: true; text: root.delivery.folder }
            }
            Row {
                spacing: 8
                ActionButton {
                    kind: "primary"
                    symbol: "delivery"
                    text: qsTr("Write the pack")
                    enabled: root.delivery.ready && !root.busy
                    hint: root.delivery.ready ? qsTr("Goes into the history, with the pack’s checksum") : qsTr("Something above is missing")
                    onClicked: root.delivery.deliver(false)
                }
                ActionButton {
                    text: qsTr("Write a preview")
                    enabled: root.delivery.known && !root.busy
                    hint: qsTr("For listening; marked NOT CLEARED everywhere")
                    onClicked: root.delivery.deliver(true)
                }
                ActionButton { visible: root.busy; kind: "quiet"; text: root.session.job.cancelling ? qsTr("Stopping …") : qsTr("Cancel"); onClicked: root.session.job.cancel() }
            }
            Column {
                visible: root.busy
                width: parent.width
                spacing: 6
                BodyText { soft: true; text: root.session.job.title + (root.session.job.stage === "" ? "" : ": " + root.session.job.stage) }
                Rectangle {
                    width: parent.width
                    height: 6
                    radius: 3
                    color: Theme.raised
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: root.session.job.title
                    Rectangle { width: parent.width * root.session.job.permille / 1000; height: parent.height; radius: 3; color: Theme.accent }
                }
            }
        }
    }

    Rectangle {
        anchors.left: left.right
        anchors.right: parent.right
        height: parent.height
        color: Theme.sunken
        Rectangle { width: 1; height: parent.height; color: Theme.line }
        EmptyState {
            visible: root.delivery.resultFolder === ""
            anchors.centerIn: parent
            symbol: "delivery"
            headline: qsTr("The pack")
            text: qsTr("What is written appears here, file by file, with its checksum.")
        }
        Column {
            id: result
            visible: root.delivery.resultFolder !== ""
            x: 28
            y: 24
            width: parent.width - 56
            spacing: 10
            Pill {
                symbol: root.delivery.resultCleared ? "check" : "warning"
                text: root.delivery.resultCleared ? qsTr("cleared") : qsTr("not cleared")
                ink: root.delivery.resultCleared ? Theme.success : Theme.held
                tint: root.delivery.resultCleared ? Theme.successSoft : Theme.heldSoft
            }
            BodyText { width: parent.width; wrapMode: Text.WrapAnywhere; font.pixelSize: Theme.large; font.weight: Theme.strong; text: root.delivery.resultFolder.split("/").pop() }
            BodyText { width: parent.width; wrapMode: Text.WrapAnywhere; soft: true; font.pixelSize: Theme.small; text: root.delivery.resultFolder }
            BodyText { width: parent.width; wrapMode: Text.Wrap; text: root.delivery.resultText }
            Repeater {
                model: root.delivery.resultNotes
                delegate: BodyText { required property string modelData; width: result.width; wrapMode: Text.Wrap; soft: true; text: "· " + modelData }
            }
            ActionButton { kind: "primary"; symbol: "projects"; text: qsTr("Open the folder"); onClicked: root.delivery.openFolder() }
        }
        ListView {
            visible: result.visible
            anchors.top: result.bottom
            anchors.topMargin: 40
            anchors.bottom: parent.bottom
            x: 28
            width: parent.width - 44
            clip: true
            activeFocusOnTab: true
        highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            model: root.delivery.files
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Files of the pack")
            delegate: Item {
                required property string key
                required property string bytes
                required property string sha256
                width: ListView.view.width - 14
                height: 40
                Accessible.role: Accessible.ListItem
                Accessible.name: Words.listed([key, bytes, "SHA-256 " + sha256])
                BodyText { y: 3; width: parent.width - 90; elide: Text.ElideMiddle; font.family: Theme.mono; font.pixelSize: Theme.small; text: parent.key.replace(/^data\//, "") }
                BodyText { anchors.right: parent.right; y: 3; soft: true; font.pixelSize: Theme.small; text: parent.bytes }
                BodyText { y: 20; width: parent.width; elide: Text.ElideMiddle; soft: true; font.family: Theme.mono; font.pixelSize: 10; text: "SHA-256 " + parent.sha256 }
            }
        }
    }
    FolderDialog {
        id: folders
        title: qsTr("Where the pack’s folder is made")
        onAccepted: root.delivery.folder = String(selectedFolder)
    }
}
