// SPDX-License-Identifier: GPL-3.0-or-later
// Over a rendered page: its rows that state a fact of the ledger, each leading there, by the pointer or by arrows and Enter.
import QtQuick
import Fermata

FocusScope {
    id: root
    required property PdfPage page
    required property LegalPresenter legal
    property int current: 0
    readonly property var places: page.places
    signal opened(int fact)
    signal reached(real top, real bottom)
    function move(by: int) {
        current = Math.max(0, Math.min(places.length - 1, current + by))
        const row = rows.itemAt(current)
        if (row) reached(row.y, row.y + row.height)
    }
    activeFocusOnTab: places.length > 0
    onPlacesChanged: current = Math.min(current, Math.max(0, places.length - 1))
    onActiveFocusChanged: if (activeFocus) move(0)
    Keys.onUpPressed: move(-1)
    Keys.onDownPressed: move(1)
    Keys.onReturnPressed: if (places.length > 0) opened(places[current].fact)
    Keys.onEnterPressed: if (places.length > 0) opened(places[current].fact)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Facts on this page and their rows of the ledger")
    Repeater {
        id: rows
        model: root.places
        delegate: Rectangle {
            id: row
            required property int index
            required property var modelData
            readonly property Item keyboardTwin: root
            x: 12
            y: modelData.top * root.height - 2
            width: root.width - 24
            height: modelData.height * root.height + 4
            radius: 3
            color: hover.hovered ? Qt.alpha(Theme.accent, 0.14) : "transparent"
            border.width: root.activeFocus && root.current === index ? 2 : 0
            border.color: Theme.focus
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("Row of the ledger: %1").arg(root.legal.facts.at(modelData.fact).place ?? "")
            Accessible.onPressAction: root.opened(modelData.fact)
            HoverHandler { id: hover; cursorShape: Qt.PointingHandCursor }
            TapHandler { onTapped: root.opened(row.modelData.fact) }
        }
    }
}
