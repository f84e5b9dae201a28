// SPDX-License-Identifier: GPL-3.0-or-later
// Fix this part: what shall change, the alternatives by ear, and the proof of what stayed.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    readonly property Player player: cue.player
    property bool more: false
    signal unlockWanted()
    property string stem: ""        // Whose sliders are shown; "" = the whole part.

    // What was made comes into view by itself.
    Connections {
        target: root.cue
        function onAlternativesChanged() {
            if (root.cue.alternativesReady > 0) intoView.restart()
        }
    }
    Timer {
        id: intoView
        interval: 60
        onTriggered: remakeView.contentY = Math.max(0, Math.min(remakeView.contentHeight - remakeView.height, versions.y))
    }

    Flickable {
        id: remakeView
        anchors.fill: parent
        anchors.bottomMargin: foot.height
        contentHeight: remake.height + 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: remake
            x: 16
            width: parent.width - 32
            spacing: 10
            Rectangle {
                width: parent.width
                height: chosenText.height + 24
                radius: Theme.radius
                color: root.cue.hasSelection ? Theme.accentSoft : Theme.raised
                BodyText {
                    id: chosenText
                    x: 12
                    y: 12
                    width: parent.width - 24
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                    font.weight: root.cue.hasSelection ? Theme.medium : Font.Normal
                    text: root.cue.hasSelection ? root.cue.selectionText : qsTr("Click a section or drag over the timeline to say which part.")
                }
            }
            Rectangle {
                visible: root.cue.remakeFor !== ""
                width: parent.width
                height: askedText.height + 20
                radius: Theme.radius
                color: Theme.raised
                IconItem { x: 12; y: 10; name: "quote"; color: Theme.accent }
                BodyText {
                    id: askedText
                    x: 40
                    y: 10
                    width: parent.width - 52
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                    font.pixelSize: Theme.small
                    text: root.cue.remakeFor
                }
            }
            Rectangle {
                visible: root.cue.selectionHeld !== ""
                width: parent.width
                height: heldText.height + 20
                radius: Theme.radius
                color: Theme.heldSoft
                IconItem { x: 12; y: 10; name: "lock"; color: Theme.held }
                BodyText {
                    id: heldText
                    x: 40
                    y: 10
                    width: parent.width - 52
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                    font.pixelSize: Theme.small
                    text: root.cue.selectionHeld
                }
            }
            ActionButton {
                visible: root.cue.selectionHeld !== ""
                width: parent.width
                symbol: "unlock"
                text: qsTr("Ask to unlock …")
                hint: root.session.actions.textOf("ask-unlock")
                shortcutText: root.session.actions.keysOf("ask-unlock")
                onClicked: root.unlockWanted()
            }
            TextEntry {
                id: words
                width: parent.width
                label: qsTr("What shall change, in words")
                placeholderText: qsTr("In words: warmer, less busy, no drums")
                onTextEdited: root.cue.changeWords = text
                // The keys are the transport's again: what comes is listened to and switched between.
                onAccepted: {
                    root.forceActiveFocus()
                    root.cue.makeAlternatives(3)
                }
                Connections {
                    target: root.cue
                    function onChangesChanged() { if (words.text !== root.cue.changeWords) words.text = root.cue.changeWords }
                }
            }
            BodyText {
                visible: root.cue.wordsRead.length > 0
                width: parent.width
                wrapMode: Text.Wrap
                lineHeight: 1.25
                font.pixelSize: Theme.small
                color: Theme.accent
                text: root.cue.wordsRead.join("\n")
            }
            BodyText {
                visible: root.cue.wordsUnread !== ""
                width: parent.width
                wrapMode: Text.Wrap
                font.pixelSize: Theme.small
                color: Theme.held
                text: qsTr("Not understood: %1").arg(root.cue.wordsUnread)
            }
            Flow {
                width: parent.width
                spacing: 4
                ActionButton { implicitHeight: 26; kind: "quiet"; text: qsTr("Whole part"); checked: root.stem === ""; onClicked: root.stem = "" }
                Repeater {
                    model: root.cue.stems
                    delegate: ActionButton {
                        required property string name
                        implicitHeight: 26
                        kind: "quiet"
                        text: name
                        checked: root.stem === name
                        onClicked: root.stem = name
                    }
                }
            }
            Repeater {
                model: [
                    { parameter: "energy", label: qsTr("Energy"), less: qsTr("calmer"), more: qsTr("more driving") },
                    { parameter: "density", label: qsTr("Density"), less: qsTr("fewer notes"), more: qsTr("more notes") },
                    { parameter: "activity", label: qsTr("Rhythmic activity"), less: qsTr("calmer rhythm"), more: qsTr("livelier rhythm") },
                    { parameter: "register", label: qsTr("Register"), less: qsTr("lower"), more: qsTr("higher") },
                    { parameter: "brightness", label: qsTr("Brightness"), less: qsTr("darker"), more: qsTr("brighter") },
                    { parameter: "dynamics", label: qsTr("Dynamics"), less: qsTr("played softer"), more: qsTr("played harder") },
                    { parameter: "groove", label: qsTr("Groove"), less: qsTr("straighter"), more: qsTr("looser") }
                ]
                delegate: ChangeSlider {
                    id: slider
                    required property var modelData
                    width: remake.width
                    label: modelData.label
                    less: modelData.less
                    more: modelData.more
                    function read() {
                        permille = root.cue.change(root.stem, modelData.parameter)
                        said = root.cue.changeText(root.stem, modelData.parameter)
                    }
                    onMoved: (value) => root.cue.setChange(root.stem, modelData.parameter, value)
                    Component.onCompleted: read()
                    Connections {
                        target: root.cue
                        function onChangesChanged() { slider.read() }
                        function onSelectionChanged() { slider.read() }
                        function onChanged() { slider.read() }
                    }
                    Connections {
                        target: root
                        function onStemChanged() { slider.read() }
                    }
                }
            }
            ActionButton {
                kind: "quiet"
                implicitHeight: 26
                symbol: root.more ? "up" : "down"
                text: qsTr("What stays, who plays")
                onClicked: root.more = !root.more
            }
            Column {
                id: moreChoices
                visible: root.more
                width: parent.width
                spacing: 10
                // Read anew when a choice was made: these are functions of the stem, not properties.
                property int asked: 0
                property int known: 0
                Connections {
                    target: root.cue
                    function onChangesChanged() { ++moreChoices.asked }
                    function onSoundsChanged() { ++moreChoices.known }
                }
                ChoiceRow {
                    visible: root.cue.loaded && root.stem !== "" && root.cue.canKeep(root.stem)
                    width: parent.width
                    label: qsTr("Stays as it is")
                    choices: [{ value: "", text: qsTr("nothing") }, { value: "rhythm", text: qsTr("rhythm") }, { value: "contour", text: qsTr("contour") }, { value: "harmony", text: qsTr("harmony") }]
                    chosen: moreChoices.asked >= 0 ? root.cue.kept(root.stem) : ""
                    onPicked: (value) => root.cue.setKept(root.stem, value)
                }
                ChoiceRow {
                    visible: root.stem !== "" && choices.length > 1
                    width: parent.width
                    label: qsTr("Plays, with the same notes")
                    choices: moreChoices.known >= 0 && root.stem !== "" ? root.cue.sounds(root.stem) : []
                    chosen: moreChoices.asked >= 0 ? root.cue.sound(root.stem) : ""
                    onPicked: (value) => root.cue.setSound(root.stem, value)
                }
                ChoiceRow {
                    width: parent.width
                    label: qsTr("Like before")
                    choices: [{ value: -1, text: qsTr("no matter") }, { value: 300, text: qsTr("%1%").arg(30) }, { value: 600, text: qsTr("%1%").arg(60) }, { value: 900, text: qsTr("%1%").arg(90) }]
                    chosen: moreChoices.asked >= 0 ? root.cue.likeness(root.stem) : -1
                    onPicked: (value) => root.cue.setLikeness(root.stem, value)
                }
                ChoiceRow {
                    width: parent.width
                    label: root.stem === "" ? qsTr("Who plays") : qsTr("Who plays %1").arg(root.stem)
                    choices: [{ value: "rules", text: qsTr("rules") }, { value: "neural", text: qsTr("trained net") }, { value: "auto", text: qsTr("as measured") }]
                    chosen: moreChoices.asked >= 0 ? root.cue.playerOf(root.stem) : ""
                    onPicked: (value) => root.cue.setPlayerOf(root.stem, value)
                }
            }
            Column {
                id: versions
                visible: root.cue.alternativesReady > 0
                width: parent.width
                spacing: 6
                Item { width: 1; height: 2 }
                Item {
                    width: parent.width
                    height: 26
                    BodyText {
                        anchors.verticalCenter: parent.verticalCenter
                        soft: true
                        font.weight: Theme.strong
                        font.pixelSize: Theme.small
                        text: qsTr("Hear, at the same place")
                    }
                    ActionButton {
                        anchors.right: parent.right
                        implicitHeight: 26
                        kind: "quiet"
                        checked: root.player.levelMatch
                        text: root.player.levelMatch ? qsTr("Levels matched") : qsTr("Levels as they are")
                        hint: root.session.actions.textOf("level-match")
                        shortcutText: root.session.actions.keysOf("level-match")
                        onClicked: root.player.levelMatch = !root.player.levelMatch
                    }
                }
                VersionRow {
                    width: parent.width
                    number: 1
                    label: qsTr("Current, revision %1").arg(root.cue.revisionNumber)
                    heard: root.player.version === 0
                    onChosen: root.player.version = 0
                }
                Repeater {
                    model: root.cue.alternatives
                    delegate: VersionRow {
                        required property int version
                        required detail
                        width: remake.width
                        number: version + 1
                        heard: root.player.version === version
                        onChosen: root.player.version = version
                    }
                }
                ActionButton {
                    width: parent.width
                    kind: enabled ? "primary" : "plain"
                    symbol: "check"
                    text: root.player.version > 0 ? qsTr("Accept alternative %1").arg(root.cue.letterOf(root.player.version)) : qsTr("Accept the one you hear")
                    hint: root.session.actions.textOf("accept")
                    shortcutText: root.session.actions.keysOf("accept")
                    enabled: root.player.version > 0 && !root.session.job.running
                    onClicked: root.cue.accept()
                }
            }

            Rectangle {
                visible: root.cue.proofState !== ""
                width: parent.width
                height: proofText.height + 20
                radius: Theme.radius
                color: root.cue.proofState === "proven" ? Theme.successSoft : root.cue.proofState === "failed" ? Theme.dangerSoft : Theme.raised
                IconItem {
                    x: 12
                    y: 10
                    name: root.cue.proofState === "proven" ? "check" : root.cue.proofState === "failed" ? "warning" : "refresh"
                    color: root.cue.proofState === "proven" ? Theme.success : root.cue.proofState === "failed" ? Theme.danger : Theme.inkSoft
                }
                BodyText {
                    id: proofText
                    x: 40
                    y: 10
                    width: parent.width - 52
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                    font.pixelSize: Theme.small
                    text: root.cue.proof
                }
            }
            ActionButton {
                visible: root.cue.proofState === "" && root.cue.revisionNumber > 1
                width: parent.width
                symbol: "check"
                text: qsTr("Prove what stayed since revision %1").arg(root.cue.revisionNumber - 1)
                onClicked: root.cue.prove(root.cue.revisionNumber - 1, root.cue.revisionNumber)
            }
        }
    }

    // Always in sight, however much there is to choose from above.
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        x: 1
        width: parent.width - 1
        height: ask.height + 24
        color: Theme.panel
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        Column {
            id: ask
            x: 15
            y: 12
            width: parent.width - 31
            spacing: 8
            BodyText {
                visible: root.cue.changesText !== ""
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.small
                text: qsTr("Asked: %1").arg(root.cue.changesText)
            }
            ActionButton {
                width: parent.width
                kind: root.player.version > 0 ? "plain" : "primary"   // One of them is to be accepted first.
                symbol: "remake"
                text: root.session.job.running ? qsTr("Working …") : qsTr("Make three alternatives")
                hint: root.session.actions.textOf("remake")
                shortcutText: root.session.actions.keysOf("remake")
                enabled: root.cue.hasSelection && !root.session.job.running && root.cue.revisionNumber === root.cue.newestRevision
                onClicked: root.cue.makeAlternatives(3)
            }
            BodyText {
                visible: root.cue.revisionNumber !== root.cue.newestRevision
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.small
                text: qsTr("This is an older revision; remaking starts from the newest.")
            }
        }
    }
}
