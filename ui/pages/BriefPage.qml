// SPDX-License-Identifier: GPL-3.0-or-later
// The client's words on the left, what was understood of them on the right, each reading linked to its words.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property BriefPresenter brief: session.brief
    property int pointed: -1      // The reading under the pointer or at the caret.

    readonly property bool ofCue: brief.cueId !== ""
    property string side: "readings"

    // The brief of a new cue is written at once, unless one is in a sheet above it.
    function startWriting() {
        if (session.place !== "brief" || ofCue) return
        let at = root.Window.activeFocusItem
        while (at && at !== root.ApplicationWindow.contentItem) at = at.parent
        if (at) words.area.forceActiveFocus()
    }
    Component.onCompleted: Qt.callLater(startWriting)
    Connections {
        target: root.session
        function onMoved() { Qt.callLater(root.startWriting) }
    }
    // With the words of this moment: they are read a moment after the last key.
    function make() {
        later.stop()
        brief.words = words.text
        if (compose.enabled) session.compose()
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && root.session.place === "brief"
        onActivated: root.make()
    }

    Column {
        id: head
        x: 32
        y: 20
        width: parent.width - buttons.width - 84
        spacing: 4
        TextEntry {
            id: title
            visible: !root.ofCue
            width: Math.min(left.width, parent.width)
            label: qsTr("Title of the cue")
            placeholderText: qsTr("Title of the cue; without one it is numbered")
            font.pixelSize: Theme.large
            font.weight: text === "" ? Font.Normal : Theme.strong
            maximumLength: 200
            onEditingFinished: root.brief.title = text
            function show() { if (!activeFocus) text = root.brief.title }
            Component.onCompleted: show()
            Connections {
                target: root.brief
                function onChanged() { title.show() }
            }
        }
        BodyText {
            visible: root.ofCue
            font.pixelSize: Theme.title
            font.weight: Theme.strong
            text: qsTr("Brief of %1").arg(root.brief.cueTitle)
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        BodyText {
            soft: true
            width: parent.width
            // Where the preview has no room, what would be composed stands here.
            readonly property string made: plan.visible || root.brief.planFacts === "" ? "" : " → " + root.brief.planFacts
            text: root.brief.words.trim() === "" ? qsTr("Paste the client’s words. Nothing is sent anywhere; they are read here.")
                : root.ofCue ? qsTr("Version %1 of %2").arg(root.brief.version).arg(root.brief.newestVersion) + " · " + root.brief.summary + made : root.brief.summary + made
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: 32
        y: 24
        spacing: 8
        ActionButton {
            visible: root.ofCue
            kind: root.brief.canSave ? "primary" : "plain"
            symbol: "check"
            text: qsTr("Save as the next version")
            hint: root.brief.changes.count === 0 ? qsTr("Nothing differs from the newest version") : qsTr("Makes the next revision; no sample changes")
            enabled: root.brief.canSave && !root.session.job.running
            onClicked: root.brief.save()
        }
        ActionButton {
            id: compose
            kind: root.ofCue ? "plain" : "primary"
            symbol: "cue"
            text: root.session.job.running ? qsTr("Composing …") : root.ofCue ? qsTr("Compose another cue") : qsTr("Compose")
            hint: root.brief.problems.count > 0 ? qsTr("Settle what contradicts itself first") : root.ofCue ? qsTr("From this version, beside the cue that there is") : qsTr("Makes revision 1 from this brief")
            enabled: root.brief.canCompose && !root.session.job.running && root.session.projectId !== ""
            shortcutText: "Ctrl+Enter"
            onClicked: root.make()
        }
    }

    BriefTimeline {
        id: timeline
        x: 32
        width: parent.width - 64
        height: Math.max(200, Math.min(300, Math.round(parent.height * 0.36)))
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        brief: root.brief
        enabled: root.brief.words.trim() !== "" || root.brief.energyDrawn || root.brief.hitsPlaced
        opacity: enabled ? 1 : 0.45
    }

    Item {
        id: left
        x: 32
        anchors.top: head.bottom
        anchors.topMargin: 14
        anchors.bottom: timeline.top
        anchors.bottomMargin: 12
        width: Math.round((parent.width - 64) * 0.5) - 12
        BodyText {
            id: leftTitle
            soft: true
            font.weight: Theme.strong
            font.pixelSize: Theme.small
            text: qsTr("What the client said")
        }
        ActionButton {
            anchors.right: parent.right
            anchors.verticalCenter: leftTitle.verticalCenter
            kind: "quiet"
            implicitHeight: 26
            visible: !root.ofCue && root.brief.words === "" && root.brief.demoWords() !== ""
            text: qsTr("Use the sample brief")
            onClicked: words.text = root.brief.demoWords()
        }
        TextBox {
            id: words
            anchors.top: leftTitle.bottom
            anchors.topMargin: 10
            anchors.bottom: plan.visible ? plan.top : parent.bottom
            anchors.bottomMargin: plan.visible ? 10 : 0
            width: parent.width
            label: qsTr("The client’s words")
            focus: true
            placeholder: qsTr("60-second spot, 120 bpm, hopeful, builds to 0:15, drop at 0:45, six stems, no piano")
            Component.onCompleted: text = root.brief.words
            area.onTextChanged: if (text !== root.brief.words) {
                root.brief.keepTyped(text)
                later.restart()
            }
            area.onCursorPositionChanged: root.pointed = root.brief.readingAt(area.cursorPosition)
        }
        PlanPreview {
            id: plan
            // The words go first where there is little room.
            visible: (brief.planFacts !== "" || brief.planNotes.length > 0) && left.height > implicitHeight + 110
            anchors.bottom: parent.bottom
            width: parent.width
            height: implicitHeight
            brief: root.brief
        }
        Timer {
            id: later
            interval: 180
            onTriggered: root.brief.words = words.text
        }
        Connections {
            target: root.brief
            function onChanged() { if (words.text !== root.brief.words) words.text = root.brief.words }
        }
    }

    Row {
        id: sides
        visible: root.ofCue
        x: right.x
        y: left.y - 5
        spacing: 2
        ActionButton { implicitHeight: 26; kind: "quiet"; text: qsTr("What was understood"); checked: root.side === "readings"; Accessible.role: Accessible.PageTab; onClicked: root.side = "readings" }
        ActionButton { implicitHeight: 26; kind: "quiet"; text: qsTr("Versions (%1)").arg(root.brief.newestVersion) + (root.brief.changes.count > 0 ? " •" : ""); checked: root.side === "versions"; Accessible.role: Accessible.PageTab; onClicked: root.side = "versions" }
    }
    Flickable {
        id: right
        anchors.left: left.right
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.top: left.top
        anchors.topMargin: root.ofCue ? 30 : 0
        anchors.bottom: left.bottom
        contentHeight: versions.visible ? versions.height : findings.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        BriefVersions {
            id: versions
            visible: root.ofCue && root.side === "versions"
            width: parent.width - 12
            brief: root.brief
        }
        Column {
            id: findings
            visible: !versions.visible
            width: parent.width - 12
            spacing: 6

            Repeater {
                model: root.brief.problems
                delegate: Rectangle {
                    id: problem
                    required property string field
                    required property string text
                    width: findings.width
                    height: problemText.height + 24
                    radius: Theme.radius
                    color: Theme.dangerSoft
                    IconItem { x: 12; y: 12; name: "warning"; color: Theme.danger }
                    BodyText {
                        id: problemText
                        x: 42
                        y: 12
                        width: parent.width - 56
                        wrapMode: Text.Wrap
                        text: problem.text
                    }
                }
            }

            BodyText {
                visible: root.brief.leftOver.count > 0
                soft: true
                font.weight: Theme.strong
                font.pixelSize: Theme.small
                text: qsTr("Not understood: it will not shape the music")
            }
            Flow {
                visible: root.brief.leftOver.count > 0
                width: parent.width
                spacing: 6
                Repeater {
                    model: root.brief.leftOver
                    delegate: Pill {
                        id: leftPill
                        required property string said
                        required property int from
                        required property int to
                        text: qsTr("“%1”").arg(said)
                        ink: Theme.held
                        tint: Theme.heldSoft
                        function show() {
                            if (from < 0) return
                            console.warn("STEAL", root.Window.activeFocusItem, root.ApplicationWindow.overlay); words.area.forceActiveFocus()
                            words.area.select(from, to)
                        }
                        activeFocusOnTab: true
                        border.width: activeFocus ? 2 : 0
                        border.color: Theme.focus
                        Accessible.role: Accessible.Button
                        Accessible.name: qsTr("Not understood: %1").arg(said)
                        Accessible.onPressAction: show()
                        Keys.onReturnPressed: show()
                        HoverHandler { cursorShape: Qt.PointingHandCursor }
                        TapHandler { onTapped: leftPill.show() }
                    }
                }
            }
            Item { visible: root.brief.leftOver.count > 0; width: 1; height: 6 }

            BodyText {
                visible: root.brief.readings.count > 0
                soft: true
                font.weight: Theme.strong
                font.pixelSize: Theme.small
                text: qsTr("What was understood")
            }
            Repeater {
                model: root.brief.readings
                delegate: Rectangle {
                    id: reading
                    required property int index
                    required property string field
                    required property string said
                    required property string meaning
                    required property int from
                    required property int to
                    required property bool replaced
                    readonly property bool lit: root.pointed === index || hover.hovered || activeFocus
                    function show() {
                        if (from < 0) return
                        words.area.select(from, to)
                    }
                    width: findings.width
                    height: Math.max(38, Math.max(saidText.implicitHeight, meaningText.implicitHeight) + 20)
                    radius: Theme.radius
                    color: lit ? Theme.accentSoft : Theme.panel
                    border.width: activeFocus ? 2 : 1
                    border.color: activeFocus ? Theme.focus : lit ? Theme.accent : Theme.line
                    activeFocusOnTab: true
                    Keys.onReturnPressed: show()
                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("%1: %2, from “%3”").arg(field).arg(meaning).arg(said)
                    Accessible.onPressAction: show()
                    HoverHandler {
                        id: hover
                        cursorShape: Qt.PointingHandCursor
                        onHoveredChanged: if (hovered) reading.show()
                    }
                    TapHandler { onTapped: reading.show() }
                    BodyText {
                        id: meaningText
                        x: 14
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width * 0.52 - 14
                        wrapMode: Text.Wrap
                        font.weight: Theme.medium
                        soft: reading.replaced
                        text: reading.replaced ? qsTr("%1 (what was drawn counts instead)").arg(reading.meaning) : reading.meaning
                    }
                    BodyText {
                        id: saidText
                        x: parent.width * 0.52 + 12
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - x - 14
                        wrapMode: Text.Wrap
                        soft: true
                        text: qsTr("“%1”").arg(reading.said)
                    }
                }
            }
            EmptyState {
                visible: root.brief.words.trim() === ""
                anchors.horizontalCenter: parent.horizontalCenter
                topPadding: 80
                symbol: "quote"
                headline: qsTr("Nothing to read yet")
                text: qsTr("Length, tempo, key, mood, hits, sections, stems and uses are read from plain words. What is not understood is listed, never dropped.")
            }
        }
    }
}
