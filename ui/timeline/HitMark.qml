// SPDX-License-Identifier: GPL-3.0-or-later
// Where a hit of the brief was placed: a line through the lanes; a pointer over its flag says what and how exactly.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Item {
    id: root
    required property double at
    required property string text
    required property real lanes      // From its foot to the end of the last lane.
    width: 12
    height: 12
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    IconItem { x: -11; width: 12; height: 12; name: "flag"; color: Theme.danger }
    Rectangle { y: parent.height; width: 1; height: root.lanes; color: Theme.danger; opacity: 0.55 }
    HoverHandler { id: hover }
    ToolTip.visible: hover.hovered
    ToolTip.delay: 300
    ToolTip.text: text
}
