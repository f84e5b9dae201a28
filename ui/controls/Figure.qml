// SPDX-License-Identifier: GPL-3.0-or-later
// A measured figure over its unit; "–" while there is nothing to show.
import QtQuick
import Fermata

Column {
    id: root
    required property string caption
    required property real value
    required property string hint       // The whole name, for screen readers and the pointer.
    property real nothing: -69.5        // At or below: not measured.
    property bool tooHigh: false
    readonly property string reading: value <= nothing ? "–" : value.toLocaleString(Qt.locale(), "f", 1)
    width: 44
    spacing: 1
    Accessible.role: Accessible.StaticText
    Accessible.name: hint + " " + reading
    Text {
        width: parent.width
        horizontalAlignment: Text.AlignRight
        text: root.reading
        color: root.tooHigh ? Theme.danger : Theme.ink
        font.family: Theme.mono
        font.pixelSize: 14
    }
    Text {
        width: parent.width
        horizontalAlignment: Text.AlignRight
        text: root.caption
        color: Theme.inkFaint
        font.family: Theme.sans
        font.pixelSize: 11
    }
}
