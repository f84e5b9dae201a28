// SPDX-License-Identifier: GPL-3.0-or-later
// Another name for a section: a revision in which no sample differs.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    property int row: -1
    property string before: ""
    told: session
    heading: qsTr("Rename section %1").arg(before)
    readonly property bool ready: name.text.trim() !== "" && name.text.trim() !== before && !waiting && !session.job.running
    function ask(which: int) {
        if (which < 0) return
        row = which
        before = session.cue.sections.at(which).name
        name.text = before
        open()
        name.selectAll()
        name.forceActiveFocus()
    }
    function save() {
        if (!ready) return
        carry("rename")
        session.cue.renameSection(row, name.text)
    }
    TextEntry {
        id: name
        width: parent.width
        label: qsTr("New name")
        maximumLength: 100
        onAccepted: root.save()
    }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        soft: true
        text: qsTr("This makes a revision; no sample changes. A section that is held keeps its name, for an approval names it.")
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { kind: "primary"; text: qsTr("Rename"); enabled: root.ready; onClicked: root.save() }
        ActionButton { text: qsTr("Cancel"); onClicked: root.close() }
    }
}
