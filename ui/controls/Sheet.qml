// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog over the page: title, content, buttons. Escape closes it.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Fermata

Popup {
    id: root
    property string heading: ""
    default property alias content: body.data
    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: 480
    modal: true
    focus: true
    padding: 24
    closePolicy: Popup.CloseOnEscape
    T.Overlay.modal: Rectangle { color: "#99000000" }
    background: Rectangle {
        radius: 10
        color: Theme.panel
        border.color: Theme.line
    }
    contentItem: Column {
        spacing: 16
        Accessible.role: Accessible.Dialog
        Accessible.name: root.heading
        BodyText {
            width: parent.width
            visible: root.heading !== ""
            text: root.heading
            wrapMode: Text.Wrap
            font.pixelSize: 18
            font.weight: Font.DemiBold
        }
        Column {
            id: body
            width: parent.width
            spacing: 12
        }
    }
}
