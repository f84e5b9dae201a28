// SPDX-License-Identifier: GPL-3.0-or-later
// The uses that the next check asks for, where they come from, who and what else is stated, and the ways to state it.
import QtQuick
import Fermata

Rectangle {
    id: root
    required property AskPresenter ask
    signal wanted()
    signal fileWanted()
    height: column.height + 24
    radius: 8
    color: Theme.panel
    border.color: root.ask.nothing ? Theme.danger : Theme.line
    Column {
        id: column
        x: 16
        y: 12
        width: parent.width - 32
        spacing: 5
        BodyText { width: parent.width; soft: true; font.weight: Theme.strong; font.pixelSize: Theme.small; text: root.ask.nothing ? qsTr("No use is asked for yet: state media, territory and term.") : qsTr("Asked for: %1").arg(root.ask.from) }
        Repeater {
            model: root.ask.shown
            delegate: Item {
                id: line
                required property string text
                width: column.width
                height: words.height
                BodyText { id: words; width: parent.width; wrapMode: Text.Wrap; text: line.text }
            }
        }
        Repeater {
            model: root.ask.statements
            delegate: Item {
                id: stated
                required property string text
                width: column.width
                height: said.height
                BodyText { id: said; width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: stated.text }
            }
        }
        Flow {
            width: parent.width
            spacing: 8
            topPadding: 4
            ActionButton { kind: root.ask.nothing ? "primary" : "plain"; symbol: "brief"; text: qsTr("Uses, people, papers …"); onClicked: root.wanted() }
            ActionButton { symbol: "file"; text: qsTr("From a file …"); hint: qsTr("Uses and job facts as “fermata clear --uses” reads them"); onClicked: root.fileWanted() }
        }
    }
}
