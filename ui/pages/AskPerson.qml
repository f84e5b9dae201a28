// SPDX-License-Identifier: GPL-3.0-or-later
// One person who made the music: name, part in it, share of the writing, society, and the signed agreement.
import QtQuick
import Fermata

Rectangle {
    id: root
    required property AskPresenter ask
    required property int index
    required property string name
    required property bool staff
    required property string role
    required property string did
    required property string share
    required property string society
    required property string ipi
    required property bool human
    required property string agreement
    required property string paper
    readonly property Item nameField: nameEntry
    readonly property Item shareField: shareEntry
    readonly property Item agreementField: signedLine.entry
    readonly property string called: name === "" ? qsTr("the new person") : name
    readonly property real inner: width - 24
    signal paperWanted()
    height: lines.height + 20
    radius: Theme.radius
    color: Theme.raised
    Column {
        id: lines
        x: 12
        y: 10
        width: root.inner
        spacing: 6
        Row {
            width: parent.width
            spacing: 8
            TextEntry { id: nameEntry; width: 200; readOnly: root.staff; label: qsTr("Name"); placeholderText: qsTr("name"); text: root.name; font.weight: Theme.medium; onTextEdited: root.ask.setPerson(root.index, "name", text) }
            TextEntry { width: 150; label: qsTr("Part of %1").arg(root.called); placeholderText: qsTr("composer, publisher"); text: root.role; onTextEdited: root.ask.setPerson(root.index, "role", text) }
            TextEntry { width: root.inner - 358 - remove.width - 16; label: qsTr("What %1 did").arg(root.called); placeholderText: qsTr("wrote the melody, bars 1 to 8"); text: root.did; onTextEdited: root.ask.setPerson(root.index, "did", text) }
            ActionButton { id: remove; kind: "quiet"; symbol: "cross"; hint: qsTr("Not in the document"); Accessible.name: qsTr("Take %1 out").arg(root.called); onClicked: root.ask.removePerson(root.index) }
        }
        Row {
            width: parent.width
            spacing: 8
            BodyText { id: percent; height: Theme.control; verticalAlignment: Text.AlignVCenter; soft: true; text: qsTr("Share of the writing, %") }
            TextEntry { id: shareEntry; width: 76; label: qsTr("Share of the writing by %1, in per cent").arg(root.called); text: root.share; onTextEdited: root.ask.setPerson(root.index, "share", text) }
            TextEntry { width: 150; label: qsTr("Society of %1").arg(root.called); placeholderText: qsTr("society, if any"); text: root.society; onTextEdited: root.ask.setPerson(root.index, "society", text) }
            TextEntry { width: Math.max(90, root.inner - percent.width - 76 - 150 - program.width - 32); label: qsTr("IPI number of %1").arg(root.called); placeholderText: qsTr("IPI number"); text: root.ipi; onTextEdited: root.ask.setPerson(root.index, "ipi", text) }
            ActionButton { id: program; kind: "quiet"; symbol: checked ? "check" : ""; checked: !root.human; text: qsTr("a program"); hint: qsTr("A program is no writer and has no share"); Accessible.name: qsTr("%1 is a program").arg(root.called); Accessible.role: Accessible.CheckBox; onClicked: root.ask.setPerson(root.index, "human", !root.human) }
        }
        StatementLine {
            id: signedLine
            width: parent.width
            label: qsTr("Agreement of %1").arg(root.called)
            placeholder: qsTr("employment contract of 1 May 2024")
            words: root.agreement
            paper: root.paper
            paperHint: qsTr("The signed agreement of %1, stored with the document when it is issued").arg(root.called)
            onWorded: text => root.ask.setPerson(root.index, "agreement", text)
            onPaperWanted: root.paperWanted()
            onPaperDropped: root.ask.setPerson(root.index, "paper", "")
        }
    }
}
