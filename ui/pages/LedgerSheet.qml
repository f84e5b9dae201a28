// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of the document on the left; on the right the ledger's row that the chosen one rests on.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Sheet {
    id: root
    required property LegalPresenter legal
    heading: qsTr("What each part rests on")
    width: Math.min(980, parent ? parent.width - 80 : 980)
    signal chosen(int fact)
    function openAt(fact: int) {
        facts.currentIndex = fact
        open()
    }
    onOpened: {
        facts.forceActiveFocus()
        if (facts.currentIndex < 0 && facts.count > 0) facts.currentIndex = 0
        facts.positionViewAtIndex(facts.currentIndex, ListView.Contain)
        facts.show()
    }
    Item {
        width: parent.width
        height: Math.max(160, Math.min(500, root.parent ? root.parent.height - 240 : 500))
        ListView {
            id: facts
            function show() {
                if (currentIndex < 0 || currentIndex >= count) return
                root.legal.showFact(currentIndex)
                root.chosen(currentIndex)
            }
            width: Math.round(parent.width * 0.4)
            height: parent.height
            clip: true
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: root.legal.facts
            ScrollBar.vertical: Scroll {}
            onCurrentIndexChanged: if (root.opened) show()
            Accessible.role: Accessible.List
            Accessible.name: root.heading
            delegate: Rectangle {
                id: fact
                required property int index
                required property string place
                required property string what
                width: ListView.view.width - 12
                height: 44
                radius: Theme.radius
                color: ListView.isCurrentItem ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
                border.width: facts.activeFocus && ListView.isCurrentItem ? 2 : 0
                border.color: Theme.focus
                Accessible.role: Accessible.ListItem
                Accessible.name: Words.listed([place, what])
                Accessible.onPressAction: facts.currentIndex = index
                HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
                TapHandler { onTapped: facts.currentIndex = fact.index }
                BodyText { x: 10; y: 5; width: parent.width - 20; font.weight: Theme.medium; text: fact.place }
                BodyText { x: 10; y: 23; width: parent.width - 20; soft: true; font.pixelSize: Theme.small; text: fact.what }
            }
        }
        ListView {
            id: rows
            anchors.left: facts.right
            anchors.leftMargin: 16
            anchors.right: parent.right
            height: parent.height
            clip: true
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: root.legal.ledger
            ScrollBar.vertical: Scroll {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Row of the ledger: %1").arg(root.legal.ledgerTitle)
            delegate: Rectangle {
                id: line
                required property string name
                required property string value
                width: ListView.view.width - 12
                height: Math.max(nameText.height, valueText.height) + 12
                color: "transparent"
                border.width: rows.activeFocus && ListView.isCurrentItem ? 2 : 0
                border.color: Theme.focus
                Accessible.role: Accessible.ListItem
                Accessible.name: name + ": " + value
                Rectangle { width: parent.width; height: 1; color: Theme.line }
                BodyText { id: nameText; x: 4; y: 6; width: parent.width * 0.38 - 8; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: line.name }
                BodyText { id: valueText; x: parent.width * 0.38; y: 6; width: parent.width - x - 4; wrapMode: Text.Wrap; font.pixelSize: Theme.small; text: line.value }
            }
        }
    }
    Row {
        width: parent.width
        spacing: 8
        layoutDirection: Qt.RightToLeft
        ActionButton { kind: "primary"; text: qsTr("Close"); onClicked: root.close() }
        ActionButton { text: qsTr("Show it in the document"); hint: qsTr("The document is at the chosen row, which is marked"); onClicked: root.close() }
    }
}
