// SPDX-License-Identifier: GPL-3.0-or-later
// A question to whoever holds cells. It frees nothing by itself; only withdrawing the approval does.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    property var held: []            // [{ section, stem, heldText }], of one question.
    property string about: ""        // Whose lock the words are about.
    told: session
    onSucceeded: reason.text = ""
    heading: held.length === 1 ? qsTr("Ask to unlock %1 in %2").arg(held[0].stem).arg(held[0].section) : qsTr("Ask to unlock %1 held parts").arg(held.length)
    function ask(what: var) {
        if (what.length === 0) {
            session.refuse(session.cue.hasSelection ? qsTr("Nothing of what is selected is held.") : qsTr("Select what is held first: click a section, or drag over the ruler."))
            return
        }
        held = what
        const cell = session.cue.cueId + "/" + what.map((one) => one.section + "/" + one.stem).join("/")
        if (about !== cell) reason.text = ""
        about = cell
        open()
        reason.area.forceActiveFocus()
    }
    function send() {
        if (reason.text.trim() === "" || waiting) return
        carry("ask-unlock")
        session.cue.askToUnlock(held, reason.text)
    }
    Rectangle {
        width: parent.width
        height: who.height + 24
        radius: Theme.radius
        color: Theme.heldSoft
        IconItem { x: 12; y: 12; name: "lock"; color: Theme.held }
        BodyText {
            id: who
            x: 44
            y: 12
            width: parent.width - 56
            wrapMode: Text.Wrap
            lineHeight: 1.25
            text: root.session.cue.heldLines(root.held)
        }
    }
    TextBox {
        id: reason
        width: parent.width
        height: 96
        label: qsTr("Why it should be unlocked")
        placeholder: qsTr("Why it should be unlocked")
    }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        soft: true
        text: qsTr("This becomes a comment that is given to whoever approved it or recorded the approval. It stays held until they withdraw it.")
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { kind: "primary"; text: qsTr("Ask"); enabled: reason.text.trim() !== "" && !root.waiting; onClicked: root.send() }
        ActionButton { text: qsTr("Cancel"); onClicked: root.close() }
    }
}
