// SPDX-License-Identifier: GPL-3.0-or-later
// A marker's name, colour and place.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    width: 540
    readonly property CuePresenter cue: session.cue
    property string key: ""        // "" = a new one.
    property double at: 0
    property string colour: "orange"
    told: session
    heading: key === "" ? qsTr("Marker at %1").arg(cue.clockAt(at)) : qsTr("Marker at %1, %2").arg(cue.clockAt(at)).arg(cue.timecodeAt(at))
    function ask(which: string) {
        key = ""
        at = cue.player.position
        colour = "orange"
        name.text = qsTr("Marker %1").arg(cue.markers.count + 1)
        for (let i = 0; i < cue.markers.count; ++i) {
            const one = cue.markers.at(i)
            if (which === "" ? one.at !== at : one.key !== which) continue
            key = one.key
            at = one.at
            colour = one.colour
            name.text = one.name
        }
        open()
        name.selectAll()
        name.forceActiveFocus()
    }
    function save() {
        if (name.text.trim() === "" || waiting) return
        carry("marker")
        cue.setMarker(key, name.text, colour, at)
    }
    TextEntry {
        id: name
        width: parent.width
        label: qsTr("Name")
        maximumLength: 100
        onAccepted: root.save()
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Colour")
        choices: [{ value: "red", text: qsTr("red"), tint: Theme.stem(0) }, { value: "orange", text: qsTr("amber"), tint: Theme.stem(1) },
            { value: "green", text: qsTr("green"), tint: Theme.stem(2) }, { value: "blue", text: qsTr("blue"), tint: Theme.stem(3) },
            { value: "violet", text: qsTr("violet"), tint: Theme.stem(4) }, { value: "grey", text: qsTr("grey"), tint: Theme.inkFaint }]
        chosen: root.colour
        onPicked: (value) => root.colour = value
    }
    ActionButton {
        visible: root.key !== "" && root.at !== root.cue.player.position
        text: qsTr("Move it to the playhead, %1").arg(root.cue.clockAt(root.cue.player.position))
        onClicked: root.at = root.cue.player.position
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { kind: "primary"; text: qsTr("Save"); enabled: name.text.trim() !== "" && !root.waiting; onClicked: root.save() }
        ActionButton { text: qsTr("Cancel"); onClicked: root.close() }
        ActionButton {
            visible: root.key !== ""
            kind: "danger"
            text: qsTr("Remove")
            onClicked: {
                root.carry("marker")
                root.cue.removeMarker(root.key)
            }
        }
    }
}
