// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few, as buttons under a label.
import QtQuick
import Fermata

Column {
    id: root
    required property string label
    required property var choices      // [{ value, text }], with { tint } where it is a colour.
    property var chosen
    signal picked(var value)
    spacing: 4
    BodyText {
        soft: true
        font.pixelSize: Theme.small
        text: root.label
    }
    Flow {
        width: parent.width
        spacing: 2
        Repeater {
            model: root.choices
            delegate: ActionButton {
                required property var modelData
                implicitHeight: 26
                kind: "quiet"
                text: modelData.text
                tint: modelData.tint ?? "transparent"
                checked: root.chosen === modelData.value
                Accessible.role: Accessible.RadioButton
                Accessible.name: root.label + ": " + text
                Accessible.checked: checked
                onClicked: root.picked(modelData.value)
            }
        }
    }
}
