// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Fermata

Column {
    id: root
    required property string caption
    required property string reading
    property bool big: false
    spacing: 1
    Accessible.role: Accessible.StaticText
    Accessible.name: caption + " " + reading
    Text {
        height: 26
        verticalAlignment: Text.AlignVCenter
        text: root.reading
        color: Theme.ink
        font.family: Theme.mono
        font.pixelSize: root.big ? 22 : 16
        font.weight: root.big ? Theme.strong : Font.Normal
    }
    Text {
        text: root.caption
        color: Theme.inkFaint
        font.family: Theme.sans
        font.pixelSize: 11
    }
}
