// SPDX-License-Identifier: GPL-3.0-or-later
// What a place says when nothing is in it yet, and what to do about it.
import QtQuick
import Fermata

Column {
    id: root
    required property string symbol
    required property string headline
    required property string text
    property string buttonText: ""
    signal pressed
    spacing: 10
    width: Math.min(380, parent ? parent.width - 32 : 380)
    IconItem {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 36
        height: 36
        name: root.symbol
        color: Theme.inkFaint
    }
    BodyText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.pixelSize: Theme.large
        font.weight: Theme.strong
        text: root.headline
    }
    BodyText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        lineHeight: 1.35
        soft: true
        text: root.text
    }
    Item { width: 1; height: 2 }
    ActionButton {
        visible: root.buttonText !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        kind: "primary"
        text: root.buttonText
        onClicked: root.pressed()
    }
}
