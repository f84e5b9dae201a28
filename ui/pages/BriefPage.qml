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

    Column {
        id: head
        x: 32
        y: 24
        width: parent.width - 64
        spacing: 6
        BodyText {
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            text: root.brief.title !== "" ? root.brief.title : qsTr("New cue")
            width: parent.width - compose.width - 20
            Accessible.role: Accessible.Heading
        }
        BodyText {
            soft: true
            width: parent.width - compose.width - 20
            text: root.brief.words.trim() === "" ? qsTr("Paste the client’s words. Nothing is sent anywhere; they are read here.") : root.brief.summary
        }
    }
    ActionButton {
        id: compose
        anchors.right: parent.right
        anchors.rightMargin: 32
        y: 32
        kind: "primary"
        symbol: "cue"
        text: root.session.job.running ? qsTr("Composing …") : qsTr("Compose")
        hint: root.brief.problems.count > 0 ? qsTr("Settle what contradicts itself first") : qsTr("Makes revision 1 from this brief")
        enabled: root.brief.canCompose && !root.session.job.running && root.session.projectId !== ""
        onClicked: root.session.compose()
    }

    Item {
        id: left
        x: 32
        anchors.top: head.bottom
        anchors.topMargin: 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: Math.round((parent.width - 64) * 0.5) - 12
        BodyText {
            id: leftTitle
            soft: true
            font.weight: Font.DemiBold
            font.pixelSize: Theme.small
            text: qsTr("What the client said")
        }
        ActionButton {
            anchors.right: parent.right
            anchors.verticalCenter: leftTitle.verticalCenter
            kind: "quiet"
            implicitHeight: 26
            visible: root.brief.words === "" && root.brief.demoWords() !== ""
            text: qsTr("Use the sample brief")
            onClicked: words.text = root.brief.demoWords()
        }
        TextBox {
            id: words
            anchors.top: leftTitle.bottom
            anchors.topMargin: 10
            anchors.bottom: parent.bottom
            width: parent.width
            label: qsTr("The client’s words")
            focus: true
            placeholder: qsTr("60-second spot, 120 bpm, hopeful, builds to 0:15, drop at 0:45, six stems, no piano")
            Component.onCompleted: text = root.brief.words
            area.onTextChanged: later.restart()
            area.onCursorPositionChanged: root.pointed = root.brief.readingAt(area.cursorPosition)
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

    Flickable {
        id: right
        anchors.left: left.right
        anchors.leftMargin: 24
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.top: left.top
        anchors.bottom: left.bottom
        contentHeight: findings.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: findings
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
                font.weight: Font.DemiBold
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
                        text: "“" + said + "”"
                        ink: Theme.held
                        tint: Theme.heldSoft
                        function show() {
                            if (from < 0) return
                            words.area.forceActiveFocus()
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
                font.weight: Font.DemiBold
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
                        font.weight: Font.Medium
                        text: reading.meaning
                    }
                    BodyText {
                        id: saidText
                        x: parent.width * 0.52 + 12
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - x - 14
                        wrapMode: Text.Wrap
                        soft: true
                        font.italic: true
                        text: "“" + reading.said + "”"
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
