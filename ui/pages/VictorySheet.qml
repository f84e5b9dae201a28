// SPDX-License-Identifier: GPL-3.0-or-later
// What composing the victory of a loop will make, before it is made.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property string standing: session.game.victory
    told: session
    heading: qsTr("Victory of “%1”").arg(session.cue.title)
    function send() {
        carry("victory")
        session.game.composeVictory()
    }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        soft: true
        text: root.standing === "own" ? qsTr("This cue ends itself, so its last section is its victory: nothing needs to be composed.")
            : root.standing === "composed" ? qsTr("The project has the victory of this cue already; the derived states play it.")
            : qsTr("A loop has no ending. This composes a short cue of its own in this project: the same style, tempo and stems, in major, four to eight bars to a cadence and a chord that rings out. The derived state victory plays it. Nothing of “%1” changes; the new cue is approved like any other and can be put into the archive.").arg(root.session.cue.title)
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { visible: root.standing === "missing"; kind: "primary"; text: qsTr("Compose the victory"); enabled: !root.waiting && !root.session.job.running; onClicked: root.send() }
        ActionButton { text: root.standing === "missing" ? qsTr("Cancel") : qsTr("Close"); onClicked: root.close() }
    }
}
