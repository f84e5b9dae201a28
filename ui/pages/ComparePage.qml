// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions at the same sample: what is the same, what differs and by how much, A, B and the null test by ear.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property ComparePresenter compare: session.compare
    readonly property CuePresenter cue: session.cue
    readonly property Player player: cue.player
    signal pressed(string action)

    // --- Revisions to choose from.
    Item {
        id: left
        width: 300
        height: parent.height
        BodyText { id: heading; x: 24; y: 24; font.pixelSize: Theme.title; font.weight: Theme.strong; text: qsTr("Compare"); Accessible.role: Accessible.Heading }
        BodyText { x: 24; anchors.top: heading.bottom; anchors.topMargin: 4; width: parent.width - 40; soft: true; text: qsTr("Choose A and B") }
        ListView {
            id: list
            anchors.fill: parent
            anchors.topMargin: 84
            anchors.bottomMargin: 76
            anchors.leftMargin: 12
            anchors.rightMargin: 12
            clip: true
            spacing: 6
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            model: root.compare.revisions
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Revisions")
            delegate: Rectangle {
                id: row
                required property int key
                required property string made
                required property string loudness
                required property string peak
                required property string change
                readonly property bool isBefore: root.compare.before === key
                readonly property bool isAfter: root.compare.after === key
                width: ListView.view.width
                height: words.y + words.height + 12
                radius: Theme.radius
                color: isBefore || isAfter ? Theme.accentSoft : Theme.raised
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Revision %1, %2").arg(key).arg(made)
                BodyText { x: 12; y: 14; font.weight: Theme.strong; text: qsTr("Revision %1").arg(row.key) }
                Row {
                    anchors.right: parent.right
                    anchors.rightMargin: 8
                    y: 8
                    spacing: 4
                    ActionButton { implicitHeight: 26; implicitWidth: 30; kind: row.isBefore ? "primary" : "plain"; text: "A"; hint: qsTr("Revision %1 as A").arg(row.key); enabled: !row.isAfter; onClicked: root.compare.choose(row.key, root.compare.after) }
                    ActionButton { implicitHeight: 26; implicitWidth: 30; kind: row.isAfter ? "primary" : "plain"; text: "B"; hint: qsTr("Revision %1 as B").arg(row.key); enabled: !row.isBefore; onClicked: root.compare.choose(root.compare.before, row.key) }
                }
                BodyText {
                    x: 12
                    y: 40
                    width: parent.width - 24
                    font.family: Theme.mono
                    font.pixelSize: Theme.small
                    fontSizeMode: Text.HorizontalFit   // Nothing of it is left out where the list is narrow.
                    minimumPixelSize: 9
                    text: qsTr("%1 LUFS  %2 dBTP").arg(row.loudness).arg(row.peak) + (row.change === "" ? "" : "  " + row.change)
                }
                BodyText { id: words; x: 12; y: 60; width: parent.width - 24; wrapMode: Text.Wrap; maximumLineCount: 3; soft: true; font.pixelSize: Theme.small; text: row.made }
            }
        }
        Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.line }
    }

    // --- The grid and what was asked.
    Flickable {
        id: middle
        visible: root.compare.sections.length > 0
        anchors.left: left.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        contentHeight: content.height + 48
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: content
            x: 28
            y: 24
            width: middle.width - 56
            spacing: 16
            Rectangle {
                width: parent.width
                height: verdictText.height + 24
                radius: Theme.radius
                color: root.compare.state !== "ready" ? Theme.raised : root.compare.sound ? Theme.successSoft : Theme.dangerSoft
                IconItem {
                    x: 14
                    y: 12
                    name: root.compare.state !== "ready" ? "refresh" : root.compare.sound ? "check" : "warning"
                    color: root.compare.state !== "ready" ? Theme.inkSoft : root.compare.sound ? Theme.success : Theme.danger
                }
                BodyText { id: verdictText; x: 44; y: 12; width: parent.width - 60; wrapMode: Text.Wrap; lineHeight: 1.25; text: root.compare.verdict }
            }
            Item {
                id: grid
                readonly property int headWidth: 108
                readonly property real columnWidth: Math.max(92, Math.floor((width - headWidth) / Math.max(1, root.compare.sections.length)))
                readonly property int lineHeight: 44
                width: parent.width
                height: 34 + root.compare.stems.length * lineHeight
                Accessible.role: Accessible.Table
                Accessible.name: qsTr("Null test by stem and section")
                Flickable {
                    anchors.fill: parent
                    contentWidth: grid.headWidth + grid.columnWidth * root.compare.sections.length
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    ScrollBar.horizontal: Scroll { policy: parent.contentWidth > parent.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff }
                    Repeater {
                        model: root.compare.sections
                        delegate: ActionButton {
                            required property string modelData
                            required property int index
                            x: grid.headWidth + index * grid.columnWidth
                            width: grid.columnWidth - 4
                            implicitHeight: 28
                            kind: "quiet"
                            text: modelData
                            hint: qsTr("Play from here")
                            enabled: root.compare.audible
                            onClicked: root.player.seek(root.compare.starts[index])
                        }
                    }
                    Repeater {
                        model: root.compare.stems
                        delegate: Item {
                            id: line
                            required property string modelData
                            required property int index
                            readonly property bool isStem: index < root.cue.stems.count
                            y: 34 + index * grid.lineHeight
                            width: grid.headWidth
                            height: grid.lineHeight
                            BodyText { anchors.verticalCenter: parent.verticalCenter; width: parent.width - 40; font.weight: Theme.medium; color: line.isStem ? Theme.ink : Theme.inkSoft; text: line.modelData }
                        }
                    }
                    Repeater {
                        model: root.cue.stems
                        delegate: LetterButton {
                            required property int index
                            required property string name
                            required property bool solo
                            visible: root.compare.stems[index] === name
                            x: grid.headWidth - width - 8
                            y: 34 + index * grid.lineHeight + (grid.lineHeight - height) / 2
                            letter: "S"
                            hint: qsTr("Solo %1").arg(name)
                            tint: Theme.held
                            on: solo
                            onPressedWith: (alt) => root.cue.setSolo(index, !on, alt)
                        }
                    }
                    Repeater {
                        model: root.compare.cells
                        delegate: Rectangle {
                            id: cell
                            required property int column
                            required property int line
                            required property bool same
                            required property bool asked
                            required property string reading
                            readonly property string words: same ? qsTr("same") : asked ? qsTr("changed") : qsTr("differs")
                            x: grid.headWidth + column * grid.columnWidth
                            y: 34 + line * grid.lineHeight + 2
                            width: grid.columnWidth - 4
                            height: grid.lineHeight - 4
                            radius: 4
                            color: same ? Theme.raised : asked ? Theme.heldSoft : Theme.dangerSoft
                            border.width: same ? 0 : 1
                            border.color: asked ? Theme.held : Theme.danger
                            Accessible.role: Accessible.Cell
                            Accessible.name: qsTr("%1, %2: %3 %4").arg(root.compare.stems[line]).arg(root.compare.sections[column]).arg(words).arg(reading)
                            Column {
                                anchors.centerIn: parent
                                width: parent.width - 8
                                BodyText { width: parent.width; horizontalAlignment: Text.AlignHCenter; font.pixelSize: Theme.small; font.weight: cell.same ? Font.Normal : Theme.strong; soft: cell.same; text: cell.same && cell.reading !== "" ? qsTr("bit-identical") : cell.words }
                                BodyText {
                                    visible: cell.reading !== "" && !cell.same
                                    width: parent.width
                                    horizontalAlignment: Text.AlignHCenter
                                    font.family: Theme.mono
                                    font.pixelSize: 11
                                    text: cell.reading
                                }
                            }
                            // As the section's button above it.
                            readonly property var keyboardTwins: ["bar-back", "bar-on"]
                            HoverHandler { id: cellHover; cursorShape: Qt.PointingHandCursor }
                            TapHandler { onTapped: root.player.seek(root.compare.starts[cell.column]) }
                            ToolTip.visible: cellHover.hovered && cell.reading !== ""
                            ToolTip.delay: 600
                            ToolTip.text: qsTr("Null test, peak: %1").arg(cell.reading)
                        }
                    }
                }
            }
            BodyText { soft: true; font.weight: Theme.strong; font.pixelSize: Theme.small; text: qsTr("What was asked and planned differently") }
            BodyText { visible: root.compare.differences.count === 0; width: parent.width; wrapMode: Text.Wrap; text: qsTr("Nothing: form, plan, sounds and brief are the same.") }
            Column {
                width: parent.width
                Item {
                    visible: root.compare.differences.count > 0
                    width: parent.width
                    height: 24
                    BodyText { x: parent.width * 0.48; width: parent.width * 0.24; soft: true; font.pixelSize: Theme.small; text: qsTr("A · revision %1").arg(root.compare.before) }
                    BodyText { x: parent.width * 0.74; width: parent.width * 0.26; soft: true; font.pixelSize: Theme.small; text: qsTr("B · revision %1").arg(root.compare.after) }
                }
                Repeater {
                    model: root.compare.differences
                    delegate: Item {
                        id: difference
                        required property string group
                        required property string subject
                        required property string parameter
                        required property string before
                        required property string after
                        width: content.width
                        height: Math.max(34, was.height + 16, now.height + 16)
                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("%1, %2 %3: %4, then %5").arg(group).arg(subject).arg(parameter).arg(before).arg(after)
                        Rectangle { width: parent.width; height: 1; color: Theme.line }
                        BodyText { y: 8; width: parent.width * 0.10; soft: true; text: difference.group }
                        BodyText { x: parent.width * 0.11; y: 8; width: parent.width * 0.20; font.weight: Theme.medium; text: difference.subject }
                        BodyText { x: parent.width * 0.32; y: 8; width: parent.width * 0.15; text: difference.parameter }
                        BodyText { id: was; x: parent.width * 0.48; y: 8; width: parent.width * 0.24; wrapMode: Text.Wrap; maximumLineCount: 4; soft: true; text: difference.before }
                        BodyText { id: now; x: parent.width * 0.74; y: 8; width: parent.width * 0.26; wrapMode: Text.Wrap; maximumLineCount: 4; font.weight: Theme.medium; text: difference.after }
                    }
                }
            }
        }
    }
    EmptyState {
        visible: root.compare.revisions.count < 2
        anchors.horizontalCenter: middle.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        symbol: "compare"
        headline: qsTr("One revision so far")
        text: qsTr("When a part is made again, both revisions can be compared here, heard at the same sample and set against each other.")
        buttonText: qsTr("Fix a part")
        onPressed: root.session.goPlace("cue")
    }

    // --- Listening.
    Rectangle {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        height: 68
        color: Theme.panel
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        Row {
            id: buttons
            x: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6
            ActionButton { kind: "quiet"; symbol: "start"; hint: root.session.actions.textOf("to-start"); shortcutText: root.session.actions.keysOf("to-start"); onClicked: root.pressed("to-start") }
            ActionButton {
                implicitWidth: 44
                implicitHeight: 40
                anchors.verticalCenter: parent.verticalCenter
                kind: "primary"
                symbol: root.player.playing ? "pause" : "play"
                enabled: root.compare.audible
                hint: root.session.actions.textOf("play")
                shortcutText: root.session.actions.keysOf("play")
                onClicked: root.pressed("play")
            }
            Item { width: 14; height: 1 }
            Repeater {
                model: [
                    { key: "1", text: qsTr("A · revision %1").arg(root.compare.before), hint: qsTr("Hear A") },
                    { key: "2", text: qsTr("B · revision %1").arg(root.compare.after), hint: qsTr("Hear B") },
                    { key: "3", text: qsTr("Null test"), hint: qsTr("Hear B with A inverted: silence where nothing changed") }
                ]
                delegate: ActionButton {
                    required property var modelData
                    required property int index
                    kind: root.player.version === index ? "primary" : "plain"
                    text: modelData.text
                    hint: modelData.hint
                    shortcutText: modelData.key
                    enabled: root.compare.audible
                    onClicked: root.player.version = index
                }
            }
            ActionButton {
                kind: "quiet"
                checked: root.player.levelMatch
                text: root.player.levelMatch ? qsTr("Levels matched") : qsTr("Levels as they are")
                hint: root.session.actions.textOf("level-match")
                shortcutText: root.session.actions.keysOf("level-match")
                onClicked: root.player.levelMatch = !root.player.levelMatch
            }
        }
        Clock {
            anchors.left: buttons.right
            anchors.leftMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.width > 1160
            caption: qsTr("clock")
            reading: root.cue.clockAt(root.player.position)
            width: 96
        }
        LoudnessMeter {
            visible: bar.width > 1080
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            player: root.player
            target: root.cue.loudnessTarget
            truePeakTarget: root.cue.truePeakTarget
        }
    }
}
