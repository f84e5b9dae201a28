// SPDX-License-Identifier: GPL-3.0-or-later
// Around a list that has the focus but no row to show it on.
import QtQuick
import Fermata

Rectangle {
    required property Item list
    parent: list
    anchors.fill: parent
    visible: list.activeFocus && list["count"] === 0
    radius: Theme.radius
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    Accessible.ignored: true
}
