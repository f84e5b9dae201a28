// SPDX-License-Identifier: GPL-3.0-or-later
// The open cue as a game plays it: which stems sound in which state and how loud, what drives them, and how a state sounds.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property GamePresenter game: session.game
    readonly property bool sheetOpen: victorySheet.opened
    function askVictory() { victorySheet.open() }

    Rectangle {
        id: list
        width: Math.round(parent.width * 0.27)
        height: parent.height
        color: Theme.sunken
        Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.line }
        BodyText { id: listHead; x: 24; y: 20; font.pixelSize: Theme.large; font.weight: Theme.strong; text: qsTr("States"); Accessible.role: Accessible.Heading }
        Flickable {
            anchors.top: listHead.bottom
            anchors.topMargin: 12
            anchors.bottom: parent.bottom
            x: 14
            width: parent.width - 28
            contentHeight: stateList.height + 20
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            Column {
                id: stateList
                width: parent.width
                spacing: 4
                Repeater {
                    model: root.game.states
                    delegate: GameRow {
                        width: stateList.width
                        here: root.game.state === key
                        heard: root.game.heard === key
                        waits: root.game.waitsFor === key
                        onChosen: root.game.state = key
                        onHear: root.game.hear(key)
                    }
                }
                Item { width: 1; height: 8 }
                BodyText { x: 10; visible: root.game.stingers.count > 0; soft: true; font.pixelSize: Theme.small; font.weight: Theme.strong; text: qsTr("Stingers") }
                Repeater {
                    model: root.game.stingers
                    delegate: GameRow {
                        width: stateList.width
                        heard: root.game.heard === key || root.game.over === key
                        onChosen: root.game.hear(key)
                        onHear: root.game.hear(key)
                    }
                }
            }
        }
    }

    Flickable {
        id: middle
        anchors.left: list.right
        anchors.right: side.left
        height: parent.height
        contentHeight: body.height + 48
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: body
            x: 28
            y: 20
            width: parent.width - 56
            spacing: 14
            Item {
                width: parent.width
                height: Theme.control
                BodyText { anchors.verticalCenter: parent.verticalCenter; width: parent.width - hearButton.width - 10; font.pixelSize: Theme.large; font.weight: Theme.strong; text: root.game.state }
                ActionButton {
                    id: hearButton
                    anchors.right: parent.right
                    kind: root.game.heard === root.game.state && root.game.heard !== "" ? "plain" : "primary"
                    symbol: root.game.heard === root.game.state && root.game.heard !== "" ? "pause" : "play"
                    text: root.game.heard === root.game.state && root.game.heard !== "" ? qsTr("Stop") : qsTr("Hear the state")
                    hint: root.game.heard !== "" && root.game.heard !== root.game.state ? qsTr("Changes to it as the rules say") : qsTr("The cue’s own stems at this state’s levels; nothing is stored by listening")
                    enabled: root.game.known
                    onClicked: root.game.hear(root.game.state)
                }
            }
            BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: root.game.stateFacts }
            BodyText {
                // Always there, so that nothing moves while one listens.
                visible: root.game.heard !== ""
                width: parent.width
                elide: Text.ElideRight
                color: root.game.waiting !== "" ? Theme.accent : Theme.inkSoft
                font.weight: Theme.medium
                text: root.game.waiting !== "" ? root.game.waiting : qsTr("Plays: %1").arg(root.game.over !== "" ? root.game.heard + " + " + root.game.over : root.game.heard)
            }
            Flow {
                width: parent.width
                spacing: 16
                ChoiceRow {
                    width: 220
                    label: qsTr("At its end")
                    choices: [{ value: true, text: qsTr("loops") }, { value: false, text: qsTr("goes on") }]
                    chosen: root.game.loops
                    onPicked: (value) => root.game.setLoops(value)
                }
                ChoiceRow {
                    visible: !root.game.loops
                    width: body.width - 240
                    label: qsTr("Goes to")
                    choices: {
                        const list = [{ value: "", text: qsTr("nothing") }]
                        for (let i = 0; i < root.game.states.count; ++i) if (root.game.states.at(i).key !== root.game.state) list.push({ value: root.game.states.at(i).key, text: root.game.states.at(i).key })
                        return list
                    }
                    chosen: root.game.next
                    onPicked: (value) => root.game.setNext(value)
                }
            }
            Rectangle { width: parent.width; height: 1; color: Theme.line }
            Repeater {
                model: root.game.levels
                delegate: Item {
                    id: line
                    required property int index
                    required property string key
                    required property string role
                    required property bool sounds
                    required property double level
                    required property string now
                    width: body.width
                    height: 46
                    CheckBox {
                        id: box
                        y: 4
                        width: 24
                        height: 24
                        padding: 3
                        checked: line.sounds
                        onToggled: root.game.setSounds(line.key, checked)
                        Accessible.name: qsTr("%1 sounds in this state").arg(line.key)
                        indicator: Rectangle {
                            x: 3
                            y: 3
                            width: 18
                            height: 18
                            radius: 4
                            color: box.checked ? Theme.stem(line.index) : Theme.field
                            border.width: box.visualFocus ? 2 : 1
                            border.color: box.visualFocus ? Theme.focus : Theme.lineStrong
                            IconItem { visible: box.checked; anchors.centerIn: parent; width: 14; height: 14; name: "check"; color: Theme.sunken }
                        }
                    }
                    ValueSlider {
                        x: 36
                        width: parent.width - 36
                        enabled: line.sounds
                        label: line.key
                        said: line.now
                        from: -60
                        to: 12
                        step: 0.5
                        value: line.level
                        tint: Theme.stem(line.index)
                        onMoved: (value) => root.game.setLevel(line.key, value)
                    }
                }
            }
            BodyText { visible: root.game.known && root.game.levels.count === 0; width: parent.width; wrapMode: Text.Wrap; soft: true; text: qsTr("This state plays another cue; its levels stand in the file.") }
            BodyText { visible: root.game.parameters.count > 0; topPadding: 8; font.weight: Theme.strong; text: qsTr("Parameters, as the game moves them"); Accessible.role: Accessible.Heading }
            Repeater {
                model: root.game.parameters
                delegate: Column {
                    id: parameter
                    required property string key
                    required property int value
                    required property var detail
                    width: body.width
                    spacing: 4
                    ValueSlider {
                        width: parent.width
                        label: parameter.key
                        said: String(parameter.value)
                        value: parameter.value
                        onMoved: (value) => root.game.setParameter(parameter.key, value)
                    }
                    Repeater {
                        model: parameter.detail
                        delegate: BodyText { required property string modelData; width: body.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: modelData }
                    }
                }
            }
        }
    }

    Item {
        id: side
        anchors.right: parent.right
        width: Math.round(parent.width * 0.3)
        height: parent.height
        Rectangle { width: 1; height: parent.height; color: Theme.line }
        Column {
            id: sideBody
            x: 24
            y: 20
            width: parent.width - 48
            spacing: 10
            BodyText { font.pixelSize: Theme.large; font.weight: Theme.strong; text: qsTr("Where they come from"); Accessible.role: Accessible.Heading }
            BodyText {
                width: parent.width
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                soft: true
                text: root.game.file === "" ? (root.game.edited ? qsTr("Derived from the energies of revision %1 and changed here; save them for the pack and for colleagues.").arg(root.game.revision)
                                                                : qsTr("Derived from the energies of revision %1.").arg(root.game.revision))
                    : root.game.edited ? qsTr("%1, changed since").arg(root.game.file) : root.game.file
            }
            Flow {
                width: parent.width
                spacing: 8
                ActionButton { kind: root.game.edited ? "primary" : "plain"; text: qsTr("Save as game.json …"); enabled: root.game.known; onClicked: saver.open() }
                ActionButton { text: qsTr("Open …"); hint: qsTr("States from a game.json"); enabled: root.game.known; onClicked: opener.open() }
                ActionButton { kind: "quiet"; text: qsTr("Derive anew"); enabled: root.game.file !== "" || root.game.edited; onClicked: root.game.derive() }
            }
            BodyText { visible: root.game.transitions.count > 0; topPadding: 10; font.weight: Theme.strong; text: qsTr("Changes of state"); Accessible.role: Accessible.Heading }
            Repeater {
                model: root.game.transitions
                delegate: Column {
                    id: rule
                    required property string text
                    required property string detail
                    width: sideBody.width
                    BodyText { width: parent.width; text: rule.text }
                    BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: rule.detail }
                }
            }
            BodyText { visible: root.game.remarks.length > 0; topPadding: 10; font.weight: Theme.strong; text: qsTr("What to know"); Accessible.role: Accessible.Heading }
            Repeater {
                model: root.game.remarks
                delegate: BodyText { required property string modelData; width: sideBody.width; wrapMode: Text.Wrap; soft: true; text: "· " + modelData }
            }
            ActionButton {
                visible: root.game.victory === "missing"
                text: qsTr("Compose its victory …")
                hint: root.session.actions.textOf("victory")
                enabled: !root.session.job.running
                onClicked: root.askVictory()
            }
        }
    }
    VictorySheet {
        id: victorySheet
        session: root.session
    }
    FileDialog {
        id: opener
        title: qsTr("States of the game")
        nameFilters: ["game.json (*.json)"]
        onAccepted: root.game.load(String(selectedFile))
    }
    FileDialog {
        id: saver
        title: qsTr("Where the states are written")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "json"
        nameFilters: ["game.json (*.json)"]
        onAccepted: root.game.save(String(selectedFile))
    }
}
