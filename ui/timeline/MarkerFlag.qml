// SPDX-License-Identifier: GPL-3.0-or-later
// A marker on the timeline: a press goes there, Return or a double click changes it.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: root
    required property string key
    required property double at
    required property string name
    required property string colour
    required property string where
    required property string who
    readonly property color tint: colour === "red" ? Theme.stem(0) : colour === "orange" ? Theme.stem(1) : colour === "green" ? Theme.stem(2)
        : colour === "blue" ? Theme.stem(3) : colour === "violet" ? Theme.stem(4) : Theme.inkFaint
    signal reached()
    signal changeWanted()
    width: Math.min(150, label.implicitWidth + 14)
    height: 20
    activeFocusOnTab: true
    Keys.onReturnPressed: changeWanted()
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Marker %1 at %2").arg(name).arg(where)
    Accessible.description: qsTr("set by %1").arg(who)
    Accessible.onPressAction: reached()
    Rectangle {
        x: 0
        y: 2
        width: parent.width
        height: 16
        radius: 3
        color: Theme.faded(root.tint, 0.24)
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.focus : root.tint
    }
    Rectangle { width: 2; height: parent.height; color: root.tint }
    BodyText {
        id: label
        x: 7
        width: Math.min(implicitWidth, parent.width - 10)
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        font.pixelSize: 11
        text: root.name
    }
    HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
    TapHandler {
        onTapped: root.reached()
        onDoubleTapped: root.changeWanted()
    }
    ToolTip.visible: hover.hovered
    ToolTip.delay: 400
    ToolTip.text: root.name + " · " + root.where + " · " + root.who
}
