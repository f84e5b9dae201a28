// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: one search over actions, projects and cues.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Fermata

Popup {
    id: root
    required property Session session
    property alias input: field
    parent: T.Overlay.overlay
    x: (parent.width - width) / 2
    y: 90
    width: Math.min(620, parent.width - 64)
    height: Math.min(parent.height - 180, 52 + Math.max(1, list.count) * 40 + 16)
    modal: true
    focus: true
    padding: 0
    T.Overlay.modal: Rectangle { color: "#66000000" }
    function show(words: string) {
        field.text = words
        session.search(words)
        list.currentIndex = 0
        open()
        field.forceActiveFocus()
    }
    function take(key: string) {
        close()
        session.choose(key)
    }
    background: Rectangle {
        radius: 10
        color: Theme.panel
        border.color: Theme.lineStrong
    }
    contentItem: Item {
        IconItem {
            x: 18
            y: 17
            name: "search"
            color: Theme.inkFaint
        }
        TextField {
            id: field
            x: 44
            width: parent.width - 60
            height: 52
            color: Theme.ink
            placeholderText: qsTr("Search cues, projects and commands, or paste an address")
            placeholderTextColor: Theme.inkFaint
            font.family: Theme.sans
            font.pixelSize: Theme.large
            background: null
            verticalAlignment: TextInput.AlignVCenter
            Accessible.name: qsTr("Search")
            readonly property Item arrowsMove: list   // Its rows, while the words are being written.
            onTextEdited: {
                root.session.search(text)
                list.currentIndex = 0
            }
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            onAccepted: {
                const row = root.session.found.at(list.currentIndex)
                if (row.key !== undefined) root.take(row.key)
            }
        }
        Rectangle {
            y: 52
            width: parent.width
            height: 1
            color: Theme.line
        }
        ListView {
            id: list
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")
            y: 60
            width: parent.width
            height: parent.height - 68
            clip: true
            model: root.session.found
            highlightMoveDuration: 0
            cacheBuffer: 0      // None half made: Qt 6.4 warns when a search leaves fewer meanwhile.
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            delegate: Rectangle {
                id: row
                required property int index
                required property string key
                required property string kind
                required property string text
                required property string detail
                required property string keys
                x: 8
                width: ListView.view.width - 16
                height: 40
                radius: Theme.radius
                color: ListView.isCurrentItem ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: Words.listed([kind, text, detail])
                HoverHandler { id: hover }
                TapHandler { onTapped: root.take(row.key) }
                BodyText {
                    x: 12
                    width: 84
                    anchors.verticalCenter: parent.verticalCenter
                    soft: true
                    font.pixelSize: Theme.small
                    text: row.kind
                }
                BodyText {
                    x: 100
                    width: Math.min(implicitWidth, parent.width - 100 - keysText.width - 24)
                    id: main
                    anchors.verticalCenter: parent.verticalCenter
                    font.weight: Theme.medium
                    text: row.text
                }
                BodyText {
                    anchors.left: main.right
                    anchors.leftMargin: 10
                    anchors.right: keysText.left
                    anchors.verticalCenter: parent.verticalCenter
                    soft: true
                    text: row.detail
                }
                BodyText {
                    id: keysText
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    soft: true
                    font.family: Theme.mono
                    font.pixelSize: Theme.small
                    text: row.keys
                }
            }
            BodyText {
                visible: list.count === 0
                x: 20
                y: 10
                soft: true
                text: qsTr("Nothing matches. Try the name of a cue, or a word of a command.")
            }
        }
    }
}
