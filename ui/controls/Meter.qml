// SPDX-License-Identifier: GPL-3.0-or-later
// Sample peak of one channel, -60 to 0 dBFS.
import QtQuick
import Fermata

Rectangle {
    id: root
    required property real level     // dBFS
    required property string label
    implicitHeight: 6
    radius: 2
    color: Theme.sunken
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Level, %1").arg(label)
    Rectangle {
        width: parent.width * Math.max(0, Math.min(1, (root.level + 60) / 60))
        height: parent.height
        radius: 2
        color: root.level > -1 ? Theme.danger : root.level > -9 ? Theme.held : Theme.success
    }
}
