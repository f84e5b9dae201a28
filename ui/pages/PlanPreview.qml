// SPDX-License-Identifier: GPL-3.0-or-later
// What composing the brief would make, before it is made: style and tempo, the sections by length and energy, the stems, and what
// is worth knowing.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Rectangle {
    id: root
    required property BriefPresenter brief
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.line
    implicitHeight: column.height + 24
    Column {
        id: column
        x: 14
        y: 12
        width: parent.width - 28
        spacing: 6
        BodyText {
            width: parent.width
            font.weight: Theme.strong
            text: root.brief.planFacts !== "" ? root.brief.planFacts : qsTr("It cannot be composed like this")
            Accessible.name: root.brief.planFacts !== "" ? qsTr("Composing would make: %1").arg(root.brief.planFacts) : text
        }
        Row {
            visible: root.brief.planSections.count > 0
            width: parent.width
            height: 38
            Repeater {
                model: root.brief.planSections
                delegate: Item {
                    id: section
                    required property string name
                    required property double share
                    required property double energy
                    required property string detail
                    width: Math.max(2, column.width * share)
                    height: 38
                    Accessible.role: Accessible.StaticText
                    Accessible.name: detail
                    HoverHandler { id: over }
                    ToolTip.visible: over.hovered
                    ToolTip.delay: 300
                    ToolTip.text: detail
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width - 1
                        height: Math.max(3, (parent.height - 16) * section.energy)
                        color: Theme.accentSoft
                        border.width: 0
                        Rectangle { width: parent.width; height: 2; color: Theme.accent }
                    }
                    BodyText {
                        width: parent.width - 4
                        visible: parent.width > 20
                        soft: true
                        font.pixelSize: 11
                        text: section.name
                    }
                }
            }
        }
        BodyText {
            visible: text !== ""
            width: parent.width
            soft: true
            font.pixelSize: Theme.small
            text: root.brief.planStems
            HoverHandler { id: overStems }
            ToolTip.visible: overStems.hovered && truncated
            ToolTip.delay: 300
            ToolTip.text: text
        }
        Flickable {
            width: parent.width
            height: Math.min(notes.height, 54)
            contentHeight: notes.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            Column {
                id: notes
                width: parent.width - 10
                spacing: 2
                Repeater {
                    model: root.brief.planNotes
                    delegate: BodyText { required property string modelData; width: notes.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: "· " + modelData }
                }
            }
        }
    }
}
