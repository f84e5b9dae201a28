// SPDX-License-Identifier: GPL-3.0-or-later
// One shorter length before it is made: its name, which bars it takes (as a strip and in words), where the hits land.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Rectangle {
    id: root
    required property FamilyPresenter family
    required property string key
    required property string text
    required property string title
    required property string detail
    required property string problem
    required property double longerLength
    required property var pieces
    required property var hits
    required property var leftOut
    required property var notes
    required property string cells
    readonly property double length: Number(key)
    height: body.height + 32
    radius: 8
    color: Theme.panel
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: Words.listed([title, text])

    Column {
        id: body
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 10
        Row {
            width: parent.width
            spacing: 12
            BodyText { id: time; height: Theme.control; verticalAlignment: Text.AlignVCenter; font.pixelSize: Theme.large; font.weight: Theme.strong; text: root.text }
            TextEntry {
                id: name
                width: Math.min(280, parent.width * 0.4)
                label: qsTr("Name of the cut-down")
                text: root.title
                placeholderText: qsTr("Name")
                onEditingFinished: root.family.rename(root.key, text)
            }
            BodyText {
                visible: root.problem === ""
                height: Theme.control
                width: parent.width - time.width - name.width - 24
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignRight
                soft: true
                font.pixelSize: Theme.small
                text: root.cells
            }
        }
        Row {
            visible: root.problem !== ""
            width: parent.width
            spacing: 10
            IconItem { id: sign; name: "warning"; color: Theme.danger }
            BodyText { width: parent.width - sign.width - 10; wrapMode: Text.Wrap; text: root.problem }
        }
        // The longer cue with what is taken, and under it the shorter one, each over the whole width.
        Item {
            visible: root.problem === ""
            width: parent.width
            height: 52
            Rectangle { width: parent.width; height: 10; radius: 3; color: Theme.raised; border.color: Theme.line }
            Repeater {
                model: root.pieces
                delegate: Rectangle {
                    required property var modelData
                    x: body.width * modelData.was / root.longerLength
                    width: Math.max(2, body.width * modelData.length / root.longerLength - 1)
                    height: 10
                    radius: 3
                    color: modelData.held ? Theme.held : Theme.accent
                }
            }
            Repeater {
                model: root.pieces
                delegate: Rectangle {
                    id: part
                    required property var modelData
                    x: body.width * modelData.from / root.length
                    y: 18
                    width: Math.max(2, body.width * modelData.length / root.length - 2)
                    height: 28
                    radius: 4
                    color: modelData.held ? Theme.heldSoft : Theme.accentSoft
                    border.color: modelData.held ? Theme.held : Theme.accent
                    BodyText { x: 5; width: parent.width - 8; height: parent.height; verticalAlignment: Text.AlignVCenter; visible: width > 16; font.pixelSize: Theme.small; text: part.modelData.name }
                    HoverHandler { id: overPart }
                    ToolTip.visible: overPart.hovered
                    ToolTip.delay: 400
                    ToolTip.text: part.modelData.name
                }
            }
            Repeater {
                model: root.hits
                delegate: Rectangle {
                    required property var modelData
                    x: Math.min(body.width - 2, body.width * modelData.at / root.length)
                    y: 15
                    width: 2
                    height: 34
                    color: Theme.danger
                }
            }
        }
        Column {
            width: parent.width
            spacing: 3
            Repeater {
                model: root.pieces
                delegate: Row {
                    id: line
                    required property var modelData
                    width: body.width
                    spacing: 8
                    Rectangle { y: 4; width: 10; height: 10; radius: 3; color: line.modelData.held ? Theme.held : Theme.accent }
                    BodyText { width: line.width * 0.16; font.weight: Theme.medium; text: line.modelData.name }
                    BodyText { width: line.width * 0.15; soft: true; text: line.modelData.bars }
                    BodyText { width: line.width * 0.25; soft: true; text: line.modelData.times }
                    BodyText { width: line.width - x; wrapMode: Text.Wrap; soft: true; text: line.modelData.fate }
                }
            }
        }
        Repeater {
            model: root.hits
            delegate: Row {
                id: hit
                required property var modelData
                width: body.width
                spacing: 8
                IconItem { y: 6; width: 18; height: 18; name: "flag"; color: Theme.danger }
                BodyText { id: place; height: Theme.control; verticalAlignment: Text.AlignVCenter; text: hit.modelData.text }
                BodyText { height: Theme.control; width: Math.max(0, hit.width - place.width - wish.width - 18 - 32); verticalAlignment: Text.AlignVCenter; soft: true; text: hit.modelData.off }
                TextEntry {
                    id: wish
                    width: 150
                    label: qsTr("Where the shorter picture has it")
                    text: hit.modelData.wish
                    placeholderText: qsTr("its place, as 0:10")
                    onEditingFinished: if (text !== hit.modelData.wish) root.family.placeHit(root.key, hit.modelData.was, text)
                }
            }
        }
        Column {
            visible: root.leftOut.length + root.notes.length > 0 || root.detail !== ""
            width: parent.width
            spacing: 3
            Repeater {
                model: root.leftOut
                delegate: BodyText { required property string modelData; width: body.width; wrapMode: Text.Wrap; text: qsTr("Not in this length: %1").arg(modelData) }
            }
            BodyText { visible: text !== ""; width: body.width; wrapMode: Text.Wrap; soft: true; text: root.detail === "" ? "" : "· " + root.detail }
            Repeater {
                model: root.notes
                delegate: BodyText { required property string modelData; width: body.width; wrapMode: Text.Wrap; soft: true; text: "· " + modelData }
            }
        }
    }
}
