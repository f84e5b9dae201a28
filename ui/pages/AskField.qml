// SPDX-License-Identifier: GPL-3.0-or-later
// One fact of a job under its name.
import QtQuick
import Fermata

Column {
    id: root
    required property string field
    required property string label
    required property string value
    readonly property Item entry: box
    signal entered(string text)
    spacing: 4
    BodyText { width: parent.width; soft: true; font.pixelSize: Theme.small; text: root.label }
    TextEntry { id: box; width: parent.width; label: root.label; text: root.value; onTextEdited: root.entered(text) }
}
