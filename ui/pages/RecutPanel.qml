// SPDX-License-Identifier: GPL-3.0-or-later
// A new picture cut: its list by dialog or dropped, what it means for every section and hit, and the revision that fits it.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property RecutPresenter recut: session.recut
    readonly property bool busy: session.job.running
    function tintOf(fate: string): color { return fate === "kept" ? Theme.held : fate === "moves" ? Theme.success : fate === "removed" ? Theme.danger : Theme.accent }

    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: (event) => { if (event.urls.length > 0) root.recut.readEdl(String(event.urls[0])) }
    }
    Flickable {
        width: parent.width
        height: parent.height - footer.height
        contentHeight: column.height + 48
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: column
            x: 32
            y: 20
            width: parent.width - 64
            spacing: 14
            BodyText {
                width: Math.min(parent.width, 820)
                wrapMode: Text.Wrap
                soft: true
                text: qsTr("Give the editor’s list of the new cut (CMX 3600). You see what it means before anything is changed; what is kept or moves stays the same, sample by sample.")
            }
            Rectangle {
                width: parent.width
                height: files.height + 28
                radius: 8
                color: drop.containsDrag ? Theme.accentSoft : Theme.panel
                border.color: drop.containsDrag ? Theme.accent : Theme.line
                Column {
                    id: files
                    x: 16
                    y: 14
                    width: parent.width - 32
                    spacing: 8
                    Row {
                        width: parent.width
                        spacing: 12
                        ActionButton { id: newButton; symbol: "file"; text: qsTr("List of the new cut …"); onClicked: newDialog.open() }
                        BodyText {
                            height: Theme.control
                            width: parent.width - newButton.width - 12
                            verticalAlignment: Text.AlignVCenter
                            elide: Text.ElideMiddle
                            soft: root.recut.file === ""
                            text: root.recut.file === "" ? qsTr("or drop the file here") : root.recut.file.split("/").pop()
                        }
                    }
                    Row {
                        visible: root.recut.file !== ""
                        width: parent.width
                        spacing: 12
                        ActionButton { id: oldButton; kind: "quiet"; symbol: "file"; text: qsTr("List of the old cut …"); hint: qsTr("Needed where both lists name camera reels"); onClicked: oldDialog.open() }
                        ActionButton { id: clearButton; visible: root.recut.oldFile !== ""; kind: "quiet"; symbol: "cross"; hint: qsTr("Without the old cut’s list"); onClicked: root.recut.readOldEdl("") }
                        BodyText {
                            height: Theme.control
                            width: parent.width - oldButton.width - 60
                            verticalAlignment: Text.AlignVCenter
                            elide: Text.ElideMiddle
                            soft: true
                            text: root.recut.oldFile === "" ? qsTr("only where both lists name camera reels") : root.recut.oldFile.split("/").pop()
                        }
                    }
                }
            }
            Row {
                visible: root.recut.problem !== ""
                width: parent.width
                spacing: 10
                IconItem { id: sign; name: "warning"; color: Theme.danger }
                BodyText { width: parent.width - sign.width - 10; wrapMode: Text.Wrap; text: root.recut.problem }
            }
            EmptyState {
                visible: root.recut.file === ""
                anchors.horizontalCenter: parent.horizontalCenter
                symbol: "picture"
                headline: qsTr("No new cut yet")
                text: qsTr("“Shot 7 lost 12 frames”: the list says where every shot stands now, and the cue follows it.")
            }
            Column {
                visible: root.recut.known
                width: parent.width
                spacing: 12
                Row {
                    spacing: 14
                    BodyText { font.pixelSize: Theme.large; font.weight: Theme.strong; text: root.recut.lengths }
                    BodyText { anchors.verticalCenter: parent.verticalCenter; width: Math.min(implicitWidth, column.width - 180); soft: true; text: root.recut.summary }
                }
                Item {
                    width: parent.width
                    height: 30
                    Repeater {
                        model: root.recut.sections
                        delegate: Rectangle {
                            id: strip
                            required property string name
                            required property string fate
                            required property double from
                            required property double to
                            visible: fate !== "removed"
                            x: column.width * from
                            width: Math.max(2, column.width * (to - from) - 2)
                            height: 30
                            radius: 4
                            color: Theme.faded(root.tintOf(fate), 0.18)
                            border.color: root.tintOf(fate)
                            BodyText { x: 8; width: parent.width - 16; height: parent.height; visible: width > 12; verticalAlignment: Text.AlignVCenter; font.pixelSize: Theme.small; text: strip.name }
                        }
                    }
                }
                Column {
                    width: parent.width
                    Row {
                        height: 26
                        spacing: 10
                        BodyText { width: column.width * 0.14; soft: true; font.pixelSize: Theme.small; text: qsTr("Section") }
                        BodyText { width: column.width * 0.13; soft: true; font.pixelSize: Theme.small; text: qsTr("What happens") }
                        BodyText { width: column.width * 0.08; soft: true; font.pixelSize: Theme.small; text: qsTr("Bars") }
                        BodyText { width: column.width * 0.11; soft: true; font.pixelSize: Theme.small; text: qsTr("Old cut") }
                        BodyText { width: column.width * 0.11; soft: true; font.pixelSize: Theme.small; text: qsTr("New cut") }
                        BodyText { width: column.width * 0.08; soft: true; font.pixelSize: Theme.small; text: qsTr("Length") }
                    }
                    Repeater {
                        model: root.recut.sections
                        delegate: Row {
                            id: line
                            required property string name
                            required property string fate
                            required property string fateText
                            required property string bars
                            required property string was
                            required property string now
                            required property string length
                            required property string why
                            spacing: 10
                            height: Math.max(30, reason.implicitHeight + 8)
                            BodyText { width: column.width * 0.14; font.weight: Theme.medium; text: line.name }
                            Item {
                                width: column.width * 0.13
                                height: 22
                                Pill { y: -3; width: Math.min(implicitWidth, parent.width); text: line.fateText; ink: root.tintOf(line.fate); tint: Theme.faded(root.tintOf(line.fate), 0.14) }
                            }
                            BodyText { width: column.width * 0.08; soft: true; text: line.bars }
                            BodyText { width: column.width * 0.11; soft: true; font.family: Theme.mono; font.pixelSize: Theme.small; text: line.was }
                            BodyText { width: column.width * 0.11; font.family: Theme.mono; font.pixelSize: Theme.small; text: line.now }
                            BodyText { width: column.width * 0.08; soft: true; text: line.length }
                            BodyText { id: reason; width: column.width - x; wrapMode: Text.Wrap; soft: true; text: line.why }
                        }
                    }
                }
                Column {
                    visible: root.recut.hits.count > 0
                    width: parent.width
                    Row {
                        height: 26
                        spacing: 10
                        BodyText { width: column.width * 0.14; soft: true; font.pixelSize: Theme.small; text: qsTr("Hit") }
                        BodyText { width: column.width * 0.16; soft: true; font.pixelSize: Theme.small; text: qsTr("Old cut") }
                        BodyText { width: column.width * 0.2; soft: true; font.pixelSize: Theme.small; text: qsTr("New cut") }
                        BodyText { width: column.width * 0.2; soft: true; font.pixelSize: Theme.small; text: qsTr("Frames off, old music") }
                        BodyText { width: column.width * 0.2; soft: true; font.pixelSize: Theme.small; text: qsTr("Frames off, new music") }
                    }
                    Repeater {
                        model: root.recut.hits
                        delegate: Row {
                            id: hit
                            required property string kind
                            required property string was
                            required property string now
                            required property string before
                            required property string after
                            required property bool gone
                            spacing: 10
                            height: 28
                            BodyText { width: column.width * 0.14; font.weight: Theme.medium; text: hit.kind }
                            BodyText { width: column.width * 0.16; soft: true; font.family: Theme.mono; font.pixelSize: Theme.small; text: hit.was }
                            BodyText { width: column.width * 0.2; color: hit.gone ? Theme.danger : Theme.ink; font.family: hit.gone ? Theme.sans : Theme.mono; font.pixelSize: Theme.small; text: hit.now }
                            BodyText { width: column.width * 0.2; soft: true; text: hit.before }
                            BodyText { width: column.width * 0.2; font.weight: Theme.strong; text: hit.after }
                        }
                    }
                }
                Rectangle {
                    visible: root.recut.holds.length > 0
                    width: parent.width
                    height: held.height + 24
                    radius: 8
                    color: Theme.heldSoft
                    Column {
                        id: held
                        x: 16
                        y: 12
                        width: parent.width - 32
                        spacing: 4
                        BodyText { width: parent.width; wrapMode: Text.Wrap; font.weight: Theme.strong; color: Theme.held; text: qsTr("Held, and the new cut needs another print of it. Ask them, then withdraw the approval beside the timeline.") }
                        Repeater {
                            model: root.recut.holds
                            delegate: BodyText { required property string modelData; width: held.width; wrapMode: Text.Wrap; text: modelData }
                        }
                    }
                }
                Repeater {
                    model: root.recut.notes
                    delegate: BodyText { required property string modelData; width: column.width; wrapMode: Text.Wrap; soft: true; text: "· " + modelData }
                }
            }
        }
    }
    Rectangle {
        id: footer
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.control + 28
        color: Theme.panel
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        Row {
            x: 32
            y: 14
            spacing: 12
            ActionButton {
                kind: "primary"
                symbol: "check"
                text: qsTr("Make it the next revision")
                hint: root.recut.canApply ? "" : qsTr("First a new cut that changes something, and nothing held in its way")
                enabled: root.recut.canApply && !root.busy && !root.recut.reading
                onClicked: root.recut.apply()
            }
            ActionButton { visible: root.busy; kind: "quiet"; text: root.session.job.cancelling ? qsTr("Stopping …") : qsTr("Cancel"); onClicked: root.session.job.cancel() }
            BodyText {
                height: Theme.control
                verticalAlignment: Text.AlignVCenter
                soft: true
                text: root.busy ? root.session.job.title + (root.session.job.stage === "" ? "" : ": " + root.session.job.stage) : root.recut.reading ? qsTr("Reading the lists …") : ""
            }
        }
    }
    FileDialog {
        id: newDialog
        title: qsTr("List of the new cut")
        nameFilters: ["CMX 3600 (*.edl *.EDL *.txt)", "* (*)"]
        onAccepted: root.recut.readEdl(String(selectedFile))
    }
    FileDialog {
        id: oldDialog
        title: qsTr("List of the old cut")
        nameFilters: ["CMX 3600 (*.edl *.EDL *.txt)", "* (*)"]
        onAccepted: root.recut.readOldEdl(String(selectedFile))
    }
}
