// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of text that scroll.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Fermata

T.ScrollView {
    id: root
    required property string label
    property alias text: area.text
    property string placeholder
    property alias area: area
    clip: true
    ScrollBar.vertical: Scroll {
        parent: root
        x: root.width - width
        height: root.height
        // Asked of the text: before the first scrolling the bar does not know its size.
        policy: area.contentHeight + area.topPadding + area.bottomPadding > root.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: area.activeFocus ? 2 : 1
        border.color: area.activeFocus ? Theme.focus : Theme.lineStrong
    }
    TextArea {
        id: area
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.sans
        font.pixelSize: 15
        wrapMode: TextEdit.Wrap
        padding: 14
        selectByMouse: true
        background: null
        // Wrapped, as the words will be: the one of Qt is cut off after its first line.
        Text {
            visible: area.text === "" && area.preeditText === ""
            x: area.leftPadding
            y: area.topPadding
            width: area.width - area.leftPadding - area.rightPadding
            text: root.placeholder
            wrapMode: Text.Wrap
            color: Theme.inkFaint
            font: area.font
            Accessible.ignored: true
        }
        Accessible.name: root.label
        Accessible.role: Accessible.EditableText
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    }
}
