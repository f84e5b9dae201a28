// SPDX-License-Identifier: GPL-3.0-or-later
// A colleague who is here now: initials, and where they are.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Rectangle {
    id: root
    required property string initials
    required property string where
    width: 28
    height: 28
    radius: 14
    color: Theme.accentSoft
    border.width: 2
    border.color: Theme.panel
    Accessible.role: Accessible.StaticText
    Accessible.name: where
    Text {
        anchors.centerIn: parent
        text: root.initials
        color: Theme.accent
        font.family: Theme.sans
        font.pixelSize: 11
        font.weight: Theme.strong
    }
    HoverHandler { id: hover }
    ToolTip.visible: hover.hovered
    ToolTip.text: where
}
