// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog over the page: title, content, buttons. Escape closes it. One that writes something gives `told`, calls
// carry(what) as it asks for it, and stays open with its words until the session says that it was carried out (longer when
// `stays`: what came of it is shown in it); a refusal is said in the sheet, which can then be tried again.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Fermata

Popup {
    id: root
    property string heading: ""
    default property alias content: body.data
    property Session told: null
    property string carried: ""      // What was asked for and is not answered yet.
    readonly property bool waiting: carried !== ""
    property bool stays: false
    property string refusal: ""
    property string wayOn: ""
    signal succeeded
    function carry(what: string) {
        refusal = ""
        wayOn = ""
        carried = what
    }
    onClosed: {
        carried = ""
        if (refusal !== "" && told !== null) told.dismissProblem()
        refusal = ""
    }
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
            font.weight: Theme.strong
        }
        Column {
            id: body
            width: parent.width
            spacing: 12
        }
        Rectangle {
            visible: root.refusal !== ""
            width: parent.width
            height: said.height + 24
            radius: Theme.radius
            color: Theme.dangerSoft
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.refusal + " " + root.wayOn
            IconItem { x: 12; y: 12; name: "warning"; color: Theme.danger }
            Column {
                id: said
                x: 44
                y: 12
                width: parent.width - 56
                spacing: 3
                BodyText { width: parent.width; wrapMode: Text.Wrap; font.weight: Theme.medium; text: root.refusal }
                BodyText { visible: text !== ""; width: parent.width; wrapMode: Text.Wrap; soft: true; text: root.wayOn }
            }
        }
        Connections {
            target: root.told
            enabled: root.waiting
            function onCarriedOut(what: string) {
                if (what !== root.carried) return
                root.carried = ""
                root.succeeded()
                if (!root.stays) root.close()
            }
            function onProblemChanged() {
                if (root.told.problem === "") return
                root.refusal = root.told.problem
                root.wayOn = root.told.problemWayOn
                root.carried = ""
            }
        }
    }
}
