// SPDX-License-Identifier: GPL-3.0-or-later
// A statement and the paper that it rests on: words, and a file that is stored with the document when it is issued.
import QtQuick
import Fermata

Row {
    id: root
    required property string label
    property string placeholder: ""
    property string words: ""
    property string paper: ""            // Its file's name; empty = none yet.
    property string paperHint: ""
    readonly property Item entry: field
    signal worded(string text)
    signal paperWanted()
    signal paperDropped()
    spacing: 8
    TextEntry { id: field; width: root.width - file.width - 8 - (drop.visible ? drop.width + 8 : 0); label: root.label; placeholderText: root.placeholder; text: root.words; onTextEdited: root.worded(text) }
    ActionButton {
        id: file
        width: 190
        symbol: "file"
        text: root.paper === "" ? qsTr("Its file …") : root.paper.length > 18 ? root.paper.slice(0, 16) + "…" : root.paper
        hint: root.paperHint
        Accessible.name: qsTr("File: %1").arg(root.label)
        onClicked: root.paperWanted()
    }
    ActionButton {
        id: drop
        visible: root.paper !== ""
        kind: "quiet"
        symbol: "cross"
        hint: qsTr("Without this file")
        Accessible.name: qsTr("Without the file: %1").arg(root.label)
        onClicked: root.paperDropped()
    }
}
