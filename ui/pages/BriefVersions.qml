// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a cue's brief, newest first, each with what it changed; before them what saving would change.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

Column {
    id: root
    required property BriefPresenter brief
    spacing: 8

    Rectangle {
        visible: root.brief.changes.count > 0
        width: parent.width
        height: pending.height + 24
        radius: Theme.radius
        color: Theme.heldSoft
        Column {
            id: pending
            x: 14
            y: 12
            width: parent.width - 28
            spacing: 4
            BodyText { width: parent.width; font.weight: Theme.strong; color: Theme.held; text: qsTr("Not saved yet: this would change"); wrapMode: Text.Wrap }
            Repeater {
                model: root.brief.changes
                delegate: BodyText {
                    required property string subject
                    required property string parameter
                    required property string before
                    required property string after
                    width: pending.width
                    wrapMode: Text.Wrap
                    text: qsTr("%1, %2: %3 → %4").arg(subject).arg(parameter).arg(before).arg(after)
                }
            }
        }
    }
    Repeater {
        model: root.brief.versions
        delegate: AbstractButton {
            id: version
            required property int key
            required property string revisions
            required property string who
            required property string when
            required property string changes
            required property bool shown
            width: root.width
            implicitHeight: texts.height + 20
            focusPolicy: Qt.StrongFocus
            onClicked: root.brief.showVersion(key)
            Keys.onReturnPressed: clicked()
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("Version %1, %2, by %3").arg(key).arg(revisions).arg(who)
            Accessible.description: changes
            Accessible.checked: shown
            Accessible.onPressAction: clicked()
            background: Rectangle {
                radius: Theme.radius
                color: version.shown ? Theme.accentSoft : version.hovered ? Theme.hover : Theme.panel
                border.width: version.visualFocus ? 2 : 1
                border.color: version.visualFocus ? Theme.focus : version.shown ? Theme.accent : Theme.line
            }
            contentItem: Item {
                Column {
                    id: texts
                    x: 14
                    y: 10
                    width: parent.width - 28
                    spacing: 3
                    BodyText { width: parent.width; font.weight: Theme.medium; text: qsTr("Version %1").arg(version.key) }
                    BodyText { width: parent.width; soft: true; font.pixelSize: Theme.small; wrapMode: Text.Wrap; text: version.revisions + " · " + version.who + " · " + version.when }
                    BodyText { visible: version.changes !== ""; width: parent.width; wrapMode: Text.Wrap; text: version.changes }
                }
            }
        }
    }
}
