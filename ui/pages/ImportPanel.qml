// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's recording as the sound of some cells: the file, where it stands, its paper; and beside it what will be recorded.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property ImportPresenter recording: session.recording
    readonly property bool busy: session.job.running
    readonly property bool fresh: recording.form.role !== undefined && recording.form.role !== ""
    function said(field: string): string { return recording.form[field] === undefined ? "" : String(recording.form[field]) }

    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: (event) => { if (event.urls.length > 0) root.recording.setFile(String(event.urls[0])) }
    }
    component Field: Column {
        id: field
        required property string name
        required property string label
        property string hint: ""
        spacing: 3
        BodyText { soft: true; font.pixelSize: Theme.small; text: field.label }
        TextEntry {
            width: field.width
            label: field.label
            placeholderText: field.hint
            text: root.said(field.name)
            onTextEdited: root.recording.set(field.name, text)
        }
    }
    Flickable {
        id: left
        width: Math.round(parent.width * 0.6)
        height: parent.height - footer.height
        contentHeight: column.height + 48
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: column
            readonly property real half: (width - 16) / 2
            x: 32
            y: 20
            width: parent.width - 64
            spacing: 14
            BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: qsTr("A recording becomes a stem, or a one-shot in one: WAV, FLAC or AIFF, mono or stereo, on the cue’s grid. Without its paper the clearance blocks.") }
            Rectangle {
                width: parent.width
                height: Theme.control + 28
                radius: 8
                color: drop.containsDrag ? Theme.accentSoft : Theme.panel
                border.color: drop.containsDrag ? Theme.accent : Theme.line
                Row {
                    x: 16
                    y: 14
                    width: parent.width - 32
                    spacing: 12
                    ActionButton { id: fileButton; symbol: "file"; text: qsTr("Audio file …"); onClicked: audioDialog.open() }
                    BodyText {
                        height: Theme.control
                        width: parent.width - fileButton.width - 12
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideMiddle
                        soft: root.recording.file === ""
                        text: root.recording.file === "" ? qsTr("or drop the file here") : root.recording.file.split("/").pop()
                    }
                }
            }
            ChoiceRow {
                width: parent.width
                label: qsTr("Into the stem")
                choices: root.recording.stems.map((name) => ({ value: name, text: name })).concat([{ value: "", text: qsTr("a new stem") }])
                chosen: root.fresh ? "" : root.said("stem")
                onPicked: (value) => {
                    if (value === "") {
                        root.recording.set("role", "texture")
                        root.recording.set("stem", "")
                        root.recording.set("over", false)
                    } else {
                        root.recording.set("role", "")
                        root.recording.set("stem", value)
                    }
                }
            }
            Row {
                visible: root.fresh
                spacing: 16
                Field { name: "stem"; width: column.half * 0.7; label: qsTr("Name of the new stem"); hint: qsTr("a short word of small letters") }
                ChoiceRow {
                    width: column.width - column.half * 0.7 - 16
                    label: qsTr("Its role")
                    choices: [{ value: "rhythm", text: qsTr("rhythm") }, { value: "bass", text: qsTr("bass") }, { value: "harmony", text: qsTr("harmony") },
                              { value: "melody", text: qsTr("melody") }, { value: "texture", text: qsTr("texture") }, { value: "effects", text: qsTr("effects") }]
                    chosen: root.said("role")
                    onPicked: (value) => root.recording.set("role", value)
                }
            }
            Row {
                spacing: 16
                Field { name: "at"; width: (column.width - 32) / 3; label: qsTr("Where it begins"); hint: qsTr("section, bar or bar.beat") }
                Field { name: "offset"; width: (column.width - 32) / 3; label: qsTr("Off the grid, in ms"); hint: qsTr("empty: on the grid") }
                Field { name: "gain"; width: (column.width - 32) / 3; label: qsTr("Gain in dB"); hint: qsTr("0, or “match”") }
            }
            CheckLine { width: parent.width; visible: !root.fresh; text: qsTr("Over the stem’s own notes"); detail: qsTr("they go on sounding under it"); on: root.recording.form.over === true; onChosen: (on) => root.recording.set("over", on) }
            CheckLine { width: parent.width; text: qsTr("Leave out what reaches past the cue’s end"); on: root.recording.form.cut === true; onChosen: (on) => root.recording.set("cut", on) }
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            BodyText { font.weight: Theme.strong; text: qsTr("Its paper"); Accessible.role: Accessible.Heading }
            Row {
                spacing: 16
                Field { name: "title"; width: column.half; label: qsTr("Title of the recording") }
                Field { name: "author"; width: column.half; label: qsTr("Who made it") }
            }
            ChoiceRow {
                width: parent.width
                label: qsTr("What it is")
                choices: [{ value: "recording", text: qsTr("a recording") }, { value: "sample", text: qsTr("a sample") }, { value: "loop", text: qsTr("a loop") }, { value: "public-domain", text: qsTr("in the public domain") }]
                chosen: root.said("kind")
                onPicked: (value) => root.recording.set("kind", value)
            }
            Row {
                spacing: 16
                Field { name: "licence"; width: column.half; label: qsTr("Licence"); hint: qsTr("title and version") }
                Column {
                    width: column.half
                    spacing: 3
                    BodyText { soft: true; font.pixelSize: Theme.small; text: qsTr("Paper that holds it") }
                    Row {
                        width: parent.width
                        spacing: 8
                        ActionButton { id: paperButton; symbol: "file"; text: qsTr("File …"); hint: qsTr("The licence or permission, kept with the cue"); onClicked: paperDialog.open() }
                        BodyText { height: Theme.control; width: parent.width - paperButton.width - 8; verticalAlignment: Text.AlignVCenter; elide: Text.ElideMiddle; soft: true; text: root.recording.paper === "" ? qsTr("none") : root.recording.paper.split("/").pop() }
                    }
                }
            }
            Row {
                spacing: 16
                ChoiceRow {
                    width: column.half
                    label: qsTr("In paid work")
                    choices: [{ value: "yes", text: qsTr("allowed") }, { value: "no", text: qsTr("not allowed") }, { value: "", text: qsTr("nobody said") }]
                    chosen: root.said("commercial")
                    onPicked: (value) => root.recording.set("commercial", value)
                }
                ChoiceRow {
                    width: column.half
                    label: qsTr("Exclusive")
                    choices: [{ value: "yes", text: qsTr("yes") }, { value: "no", text: qsTr("no") }, { value: "", text: qsTr("nobody said") }]
                    chosen: root.said("exclusive")
                    onPicked: (value) => root.recording.set("exclusive", value)
                }
            }
            Row {
                spacing: 16
                Field { name: "credit"; width: (column.width - 32) / 3; label: qsTr("Credit that must appear"); hint: qsTr("empty: none") }
                Field { name: "until"; width: (column.width - 32) / 3; label: qsTr("Permitted until"); hint: qsTr("2027-12-31; empty: no end") }
                Field { name: "proof"; width: (column.width - 32) / 3; label: qsTr("Proof of purchase"); hint: qsTr("number or reference") }
            }
        }
    }
    Rectangle {
        id: footer
        anchors.bottom: parent.bottom
        width: left.width
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
                text: qsTr("Take it into the next revision")
                enabled: root.recording.ready && !root.busy
                onClicked: root.recording.take()
            }
            ActionButton { visible: root.busy; kind: "quiet"; text: root.session.job.cancelling ? qsTr("Stopping …") : qsTr("Cancel"); onClicked: root.session.job.cancel() }
            BodyText { height: Theme.control; verticalAlignment: Text.AlignVCenter; soft: true; text: root.busy ? root.session.job.title : root.recording.reading ? qsTr("Reading the file …") : "" }
        }
    }
    Rectangle {
        anchors.left: left.right
        anchors.right: parent.right
        height: parent.height
        color: Theme.sunken
        Rectangle { width: 1; height: parent.height; color: Theme.line }
        EmptyState {
            visible: root.recording.file === ""
            anchors.centerIn: parent
            symbol: "legal"
            headline: qsTr("What will be recorded")
            text: qsTr("Choose a file: here stands what the ledger will say of it and what the clearance would still miss.")
        }
        Column {
            id: side
            visible: root.recording.file !== ""
            x: 24
            y: 20
            width: parent.width - 48
            spacing: 8
            Row {
                visible: root.recording.problem !== ""
                width: parent.width
                spacing: 10
                IconItem { id: sign; name: "warning"; color: Theme.danger }
                BodyText { width: parent.width - sign.width - 10; wrapMode: Text.Wrap; text: root.recording.problem }
            }
            BodyText { visible: root.recording.place.length > 0; font.pixelSize: Theme.large; font.weight: Theme.strong; text: qsTr("In the cue"); Accessible.role: Accessible.Heading }
            Repeater { model: root.recording.place; delegate: BodyText { required property string modelData; width: side.width; wrapMode: Text.Wrap; text: modelData } }
            BodyText { visible: root.recording.ledger.length > 0; topPadding: 10; font.pixelSize: Theme.large; font.weight: Theme.strong; text: qsTr("In the ledger"); Accessible.role: Accessible.Heading }
            Repeater { model: root.recording.ledger; delegate: BodyText { required property string modelData; width: side.width; wrapMode: Text.WrapAtWordBoundaryOrAnywhere; text: modelData } }
            Rectangle {
                visible: root.recording.missing.length > 0
                width: parent.width
                height: blocks.height + 24
                radius: 8
                color: Theme.dangerSoft
                Column {
                    id: blocks
                    x: 14
                    y: 12
                    width: parent.width - 28
                    spacing: 3
                    BodyText { width: parent.width; wrapMode: Text.Wrap; font.weight: Theme.strong; text: qsTr("The clearance will block until it has:") }
                    Repeater { model: root.recording.missing; delegate: BodyText { required property string modelData; width: blocks.width; wrapMode: Text.Wrap; text: "· " + modelData } }
                }
            }
        }
    }
    FileDialog {
        id: audioDialog
        title: qsTr("The recording")
        nameFilters: ["WAV, FLAC, AIFF (*.wav *.WAV *.flac *.aif *.aiff)", "* (*)"]
        onAccepted: root.recording.setFile(String(selectedFile))
    }
    FileDialog {
        id: paperDialog
        title: qsTr("The licence or permission")
        onAccepted: root.recording.setPaper(String(selectedFile))
    }
}
