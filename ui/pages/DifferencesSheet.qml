// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of a clearance side by side: what the one says on the left, what the other says on the right.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Sheet {
    id: root
    required property LegalPresenter legal
    heading: legal.comparedText
    width: Math.min(980, parent ? parent.width - 80 : 980)
    Item {
        width: parent.width
        height: Math.max(120, Math.min(480, root.parent ? root.parent.height - 260 : 480))
        BodyText { id: before; x: list.subjectWidth; width: (parent.width - x) / 2; soft: true; font.weight: Theme.strong; font.pixelSize: Theme.small; text: qsTr("Before") }
        BodyText { x: before.x + before.width; soft: true; font.weight: Theme.strong; font.pixelSize: Theme.small; text: qsTr("After") }
        ListView {
            id: list
            readonly property int subjectWidth: Math.round(width * 0.34)
            y: 24
            width: parent.width
            height: parent.height - 24
            clip: true
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: root.legal.differences
            ScrollBar.vertical: Scroll {}
            Accessible.role: Accessible.List
            Accessible.name: root.heading
            delegate: Rectangle {
                id: row
                required property string about
                required property string subject
                required property string before
                required property string after
                required property string beforeTone
                required property string afterTone
                // By what it means for the client, not by which came first.
                function tint(tone: string): color { return tone === "good" ? Theme.successSoft : tone === "bad" ? Theme.dangerSoft : tone === "warn" ? Theme.heldSoft : Theme.raised }
                width: ListView.view.width - 12
                height: Math.max(subjectText.height, wasText.height, isText.height) + 18
                color: "transparent"
                border.width: list.activeFocus && ListView.isCurrentItem ? 2 : 0
                border.color: Theme.focus
                Accessible.role: Accessible.ListItem
                Accessible.name: about + " " + subject + ": " + (before === "" ? qsTr("not there") : before) + " → " + (after === "" ? qsTr("not there") : after)
                Rectangle { width: parent.width; height: 1; color: Theme.line }
                BodyText { id: subjectText; x: 4; y: 9; width: list.subjectWidth - 16; wrapMode: Text.Wrap; font.weight: Theme.medium; text: row.about + (row.subject === "" ? "" : " · " + row.subject) }
                Rectangle { visible: row.before !== ""; x: wasText.x - 6; y: 5; width: wasText.width + 8; height: parent.height - 10; radius: 4; color: row.tint(row.beforeTone) }
                Rectangle { visible: row.after !== ""; x: isText.x - 6; y: 5; width: isText.width + 8; height: parent.height - 10; radius: 4; color: row.tint(row.afterTone) }
                BodyText { id: wasText; x: list.subjectWidth + 6; y: 9; width: (parent.width - list.subjectWidth) / 2 - 16; wrapMode: Text.Wrap; soft: row.before === ""; text: row.before === "" ? qsTr("not there") : row.before }
                BodyText { id: isText; x: list.subjectWidth + (parent.width - list.subjectWidth) / 2 + 6; y: 9; width: wasText.width; wrapMode: Text.Wrap; soft: row.after === ""; text: row.after === "" ? qsTr("not there") : row.after }
            }
            ListRing { list: list }
            EmptyState { visible: list.count === 0; anchors.centerIn: parent; symbol: "check"; headline: qsTr("They say the same"); text: qsTr("Outcome, uses, blocks, conditions and facts are the same in both versions.") }
        }
    }
    ActionButton { text: qsTr("Close"); onClicked: root.close() }
}
