// SPDX-License-Identifier: GPL-3.0-or-later
// A decision on a finding, in the name of whoever is signed in: what it is about, who decides, why.
import QtQuick
import Fermata

Sheet {
    id: root
    required property Session session
    readonly property LegalPresenter legal: session.legal
    property string rule: ""
    property string finding: ""
    readonly property bool likeness: rule === "R43"
    heading: likeness ? qsTr("Decide on a likeness") : qsTr("Accept a condition")
    width: 560
    function ask(aboutRule: string, text: string) {
        rule = aboutRule
        finding = text
        reason.text = ""
        if (likeness) legal.readMatches()
        open()
        reason.area.forceActiveFocus()
    }
    Connections {
        target: root.legal
        function onDecided() { root.close() }
    }
    BodyText { width: parent.width; wrapMode: Text.Wrap; lineHeight: 1.25; font.weight: Theme.medium; text: root.finding }
    Repeater {
        model: root.likeness ? root.legal.matches : null
        delegate: Column {
            id: match
            required property string place
            required property string text
            width: root.availableWidth
            BodyText { width: parent.width; font.weight: Theme.medium; text: match.place }
            BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; text: match.text }
        }
    }
    BodyText {
        width: parent.width
        wrapMode: Text.Wrap
        lineHeight: 1.25
        soft: true
        text: root.likeness ? qsTr("%1 (%2) listened and judges every likeness above acceptable. The name and the reason are printed in the document; or make the part again instead.").arg(root.session.personName).arg(root.session.personRole)
            : qsTr("%1 (%2) accepts this condition for this revision. The name and the reason are printed in the document; the condition stays listed.").arg(root.session.personName).arg(root.session.personRole)
    }
    TextBox { id: reason; width: parent.width; height: 90; label: qsTr("Reason"); placeholder: qsTr("Why? This is required.") }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { kind: "primary"; text: qsTr("Record the decision"); enabled: reason.text.trim() !== ""; onClicked: root.legal.decide(root.rule, reason.text) }
        ActionButton { text: qsTr("Cancel"); onClicked: root.close() }
    }
}
