// SPDX-License-Identifier: GPL-3.0-or-later
// What replacing an old ring-out will change, before it is changed: of which section, in which one it sounds.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    property int row: -1
    readonly property int last: session.cue.sections.count - 1
    told: session
    heading: qsTr("Replace an old ring-out")
    function nameOf(which: int): string { return which >= 0 && which <= last ? session.cue.sections.at(which).name : "" }
    function ask(which: int) {
        row = Math.max(0, Math.min(which, last - 1))
        open()
    }
    function send() {
        carry("swap-tail")
        session.cue.replaceRingOut(row)
    }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        soft: true
        text: qsTr("A remake leaves what follows it as it is, down to what still rings on from the notes that were there before. Here that is replaced by what rings on now: no note is played anew, and only the two sections at this line may change.")
    }
    ChoiceRow {
        visible: root.last > 0
        width: parent.width
        label: qsTr("At the line between")
        choices: {
            const list = []
            for (let i = 0; i < root.last; ++i) list.push({ value: i, text: qsTr("%1 and %2").arg(root.nameOf(i)).arg(root.nameOf(i + 1)) })
            return list
        }
        chosen: root.row
        onPicked: (value) => root.row = value
    }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        soft: true
        text: root.last > 0 ? qsTr("This makes a revision, which undo takes back. The cells that change need approval again; held ones are refused.")
                            : qsTr("The cue has one section: nothing follows it.")
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { visible: root.last > 0; kind: "primary"; text: qsTr("Replace the ring-out"); enabled: !root.waiting && !root.session.job.running; onClicked: root.send() }
        ActionButton { text: root.last > 0 ? qsTr("Cancel") : qsTr("Close"); onClicked: root.close() }
    }
}
