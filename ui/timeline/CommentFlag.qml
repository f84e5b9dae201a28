// SPDX-License-Identifier: GPL-3.0-or-later
// A comment where it stands on the timeline; a bar below when it is about a range.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: mark
    required property double from
    required property double to
    required property string text
    required property string who
    readonly property var keyboardTwins: ["next-comment", "previous-comment"]
    signal reached
    signal runUpWanted

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Comment by %1: %2").arg(who).arg(text)
    Accessible.onPressAction: reached()

    Rectangle {
        visible: mark.to > mark.from
        y: parent.height - 4
        width: parent.width
        height: 3
        color: Theme.accent
    }
    Rectangle {
        x: -1
        width: 19
        height: 17
        y: 2
        radius: 4
        color: Theme.accent
        IconItem { anchors.centerIn: parent; width: 13; height: 13; name: "comment"; color: Theme.accentInk }
    }
    HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
    TapHandler { onTapped: mark.runUpWanted() }
    ToolTip.visible: hover.hovered
    ToolTip.text: who + ": " + text
}
