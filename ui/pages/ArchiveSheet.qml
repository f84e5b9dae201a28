// SPDX-License-Identifier: GPL-3.0-or-later
// Why a cue is put into the archive, or brought back.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    property string cue: ""
    property string title: ""
    property bool archived: false     // Is it there now?
    told: session
    heading: archived ? qsTr("Bring “%1” back from the archive").arg(title) : qsTr("Archive “%1”").arg(title)
    readonly property bool ready: reason.text.trim() !== "" && !waiting
    onSucceeded: reason.text = ""
    function ask(key: string, name: string, there: bool) {
        if (key !== cue) reason.text = ""
        cue = key
        title = name
        archived = there
        open()
        reason.area.forceActiveFocus()
    }
    function send() {
        if (!ready) return
        carry("archive")
        session.archive(cue, !archived, reason.text)
    }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        soft: true
        text: root.archived ? qsTr("It is listed again and can be changed, approved and delivered.")
                            : qsTr("It leaves the lists and its family, and is closed to changes, approvals and deliveries. Nothing is deleted: what was approved, cleared and delivered stays on record, and anybody who produces here can bring it back.")
    }
    TextBox {
        id: reason
        width: parent.width
        height: 80
        label: qsTr("Why")
        placeholder: qsTr("Why; it goes into the history")
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { kind: "primary"; text: root.archived ? qsTr("Bring back") : qsTr("Archive"); enabled: root.ready; onClicked: root.send() }
        ActionButton { text: qsTr("Cancel"); onClicked: root.close() }
    }
}
