// SPDX-License-Identifier: GPL-3.0-or-later
// A section's name, key, tempo, energy, and whether it is held.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: root
    required property int index
    required property string shown
    required property double from
    required property double to
    required property string bars
    required property string tonality
    required property string tempo
    required property double energy
    required property int held
    required property string heldText
    property bool selected: false
    property bool near: true          // Else nothing is drawn; it can still have the focus.
    readonly property bool narrow: width < 104
    signal chosen(bool extend)
    signal renameWanted()

    clip: near
    activeFocusOnTab: true
    Keys.onReturnPressed: (event) => chosen((event.modifiers & Qt.ShiftModifier) !== 0)
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Section %1, %2, %3, energy %4%").arg(shown).arg(bars).arg(tonality).arg(Math.round(energy * 100))
    Accessible.description: held === 0 ? "" : qsTr("held: %1").arg(heldText)
    Accessible.onPressAction: chosen(false)

    Item {
        anchors.fill: parent
        visible: root.near
        Rectangle {
            anchors.fill: parent
            anchors.rightMargin: 1
            color: root.selected ? Theme.accentSoft : hover.hovered ? Theme.hover : Theme.panel
            border.width: root.activeFocus ? 2 : 0
            border.color: Theme.focus
        }
        // Energy as a level behind the words.
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width - 1
            height: 3
            color: Theme.sunken
            Rectangle {
                width: parent.width * root.energy
                height: parent.height
                color: root.selected ? Theme.accent : Theme.inkFaint
            }
        }
        BodyText {
            x: 8
            y: 8
            width: parent.width - (root.held > 0 && !root.narrow ? 34 : 14)
            visible: width > 16
            font.weight: Theme.strong
            font.pixelSize: 14
            text: root.shown
        }
        BodyText {
            x: 8
            y: 29
            width: parent.width - 12
            visible: width > 16
            soft: true
            font.pixelSize: 11
            text: root.tonality
        }
        BodyText {
            x: 8
            y: 43
            width: parent.width - (root.held > 0 && root.narrow ? 24 : 12)
            visible: width > 16
            soft: true
            font.pixelSize: 11
            // Where there is no room for both: the tempo seldom changes, the energy does.
            readonly property string level: qsTr("%1%").arg(Math.round(root.energy * 100))
            text: root.narrow ? level : root.tempo + " · " + level
        }
        IconItem {
            visible: root.held > 0
            anchors.right: parent.right
            anchors.rightMargin: root.narrow ? 4 : 9
            y: root.narrow ? 41 : 8
            width: root.narrow ? 14 : 16
            height: width
            name: "lock"
            color: Theme.held
            opacity: root.held === 2 ? 1 : 0.75
        }
    }
    HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
    TapHandler { acceptedModifiers: Qt.NoModifier; onTapped: root.chosen(false); onDoubleTapped: root.renameWanted() }
    TapHandler { acceptedModifiers: Qt.ShiftModifier; onTapped: root.chosen(true) }
    ToolTip.visible: hover.hovered
    ToolTip.delay: 400
    ToolTip.text: shown + " · " + bars + (held === 0 ? "" : "\n" + (held === 2 ? qsTr("Held: %1") : qsTr("Partly held: %1")).arg(heldText))
}
