// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of one cell, in the place of the timeline: looked at, changed, offered as an alternative.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    readonly property RollPresenter roll: cue.roll
    readonly property Player player: cue.player
    readonly property real fullWidth: (roll.lead + roll.length + roll.tail) * grid.pixelsPerTick
    readonly property real viewWidth: Math.max(1, grid.width - grid.keysWidth)
    readonly property real fullHeight: roll.laneCount * grid.laneHeight
    readonly property real viewHeight: Math.max(1, grid.height - grid.rulerHeight - grid.velocityHeight)
    clip: true

    function scrollTo(x: real, y: real) {
        grid.scrollX = Math.max(0, Math.min(x, fullWidth - viewWidth))
        grid.scrollY = Math.max(0, Math.min(y, fullHeight - viewHeight))
    }
    function fit() {
        if (!roll.opened || roll.length <= 0 || grid.width <= 0) return
        grid.pixelsPerTick = Math.max(0.01, Math.min(0.5, viewWidth / (roll.length + Math.min(roll.lead, 1920) + Math.min(roll.tail, 1920))))
        grid.laneHeight = roll.drums ? Math.max(18, Math.min(34, (viewHeight - 10) / Math.max(1, roll.laneCount))) : 14
        scrollTo((roll.lead - Math.min(roll.lead, 1920)) * grid.pixelsPerTick, (roll.centreLane + 0.5) * grid.laneHeight - viewHeight / 2)
    }
    function zoom(factor: real, at: real) {
        const tick = (at - grid.keysWidth + grid.scrollX) / grid.pixelsPerTick
        grid.pixelsPerTick = Math.max(0.005, Math.min(1, grid.pixelsPerTick * factor))
        scrollTo(tick * grid.pixelsPerTick - at + grid.keysWidth, grid.scrollY)
    }
    function offer() { if (roll.edited && !session.job.running) cue.offerNotes() }
    function done() {
        roll.close()
        root.closed()
    }
    signal closed()
    signal unlockWanted()

    // What a key does; answers whether it is one of the roll's. `really` false only asks.
    function key(event: KeyEvent, really: bool): bool {
        const ctrl = (event.modifiers & Qt.ControlModifier) !== 0, shift = (event.modifiers & Qt.ShiftModifier) !== 0
        if ((event.modifiers & Qt.AltModifier) !== 0) return false
        const some = roll.selectedCount > 0
        let what = null
        switch (event.key) {
        case Qt.Key_Left: what = ctrl ? () => roll.selectNext(-1) : !some ? null : shift ? () => roll.lengthen(-1) : () => roll.nudge(-1, 0); break
        case Qt.Key_Right: what = ctrl ? () => roll.selectNext(1) : !some ? null : shift ? () => roll.lengthen(1) : () => roll.nudge(1, 0); break
        case Qt.Key_Up: what = !some ? null : ctrl ? () => roll.louder(5) : () => roll.nudge(0, shift && !roll.drums ? -12 : -1); break
        case Qt.Key_Down: what = !some ? null : ctrl ? () => roll.louder(-5) : () => roll.nudge(0, shift && !roll.drums ? 12 : 1); break
        case Qt.Key_Delete: case Qt.Key_Backspace: what = () => roll.remove(); break
        case Qt.Key_Insert: what = () => roll.addAtPlayhead(player.position); break
        case Qt.Key_N: what = ctrl ? null : () => roll.addAtPlayhead(player.position); break
        case Qt.Key_A: what = ctrl && !shift ? () => roll.selectAll(true) : null; break
        case Qt.Key_C: what = ctrl && !shift ? () => roll.copy() : null; break
        case Qt.Key_V: what = ctrl ? () => roll.paste(player.position) : null; break
        case Qt.Key_Z: what = !ctrl ? null : shift ? () => roll.redo() : () => roll.undo(); break
        case Qt.Key_Y: what = ctrl ? () => roll.redo() : null; break
        case Qt.Key_Escape: what = some ? () => roll.selectAll(false) : () => root.done(); break
        case Qt.Key_Plus: what = ctrl ? () => root.zoom(1.4, grid.width / 2) : null; break
        case Qt.Key_Minus: what = ctrl ? () => root.zoom(1 / 1.4, grid.width / 2) : null; break
        case Qt.Key_0: what = ctrl ? () => root.fit() : null; break
        case Qt.Key_PageUp: what = ctrl ? () => roll.step(-1, 0) : () => roll.step(0, -1); break
        case Qt.Key_PageDown: what = ctrl ? () => roll.step(1, 0) : () => roll.step(0, 1); break
        }
        if (what === null) return false
        if (really) what()
        return true
    }

    property string shown: ""
    Connections {
        target: root.roll
        function onChanged() {
            const now = root.roll.opened && root.roll.loaded ? root.roll.section + "/" + root.roll.stem : ""
            if (now !== "" && now !== root.shown) Qt.callLater(root.fit)
            root.shown = now
        }
    }
    onViewWidthChanged: if (root.visible) Qt.callLater(root.fit)
    onVisibleChanged: if (visible) { grid.forceActiveFocus(); Qt.callLater(fit) }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }
    Rectangle {
        id: bar
        width: parent.width
        height: tools.height + 16
        color: Theme.panel
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        Flow {
            id: tools
            x: 12
            y: 8
            width: parent.width - 24
            spacing: 10
            Row {
                spacing: 4
                ActionButton { kind: "quiet"; symbol: "cross"; hint: qsTr("Close the notes"); shortcutText: "Esc"; onClicked: root.done() }
                BodyText {
                    height: Theme.control
                    verticalAlignment: Text.AlignVCenter
                    font.weight: Theme.strong
                    text: root.roll.stemName + " · " + root.roll.sectionName
                    Accessible.role: Accessible.Heading
                }
                BodyText {
                    height: Theme.control
                    verticalAlignment: Text.AlignVCenter
                    soft: true
                    font.pixelSize: Theme.small
                    leftPadding: 6
                    rightPadding: 8
                    text: root.roll.tonality
                }
                ActionButton { kind: "quiet"; symbol: "back"; hint: qsTr("The section before"); shortcutText: "Ctrl+PgUp"; enabled: root.roll.section > 0; onClicked: root.roll.step(-1, 0) }
                ActionButton { kind: "quiet"; symbol: "forward"; hint: qsTr("The section after"); shortcutText: "Ctrl+PgDown"; enabled: root.roll.section + 1 < root.cue.sections.count; onClicked: root.roll.step(1, 0) }
                ActionButton { kind: "quiet"; symbol: "up"; hint: qsTr("The stem above"); shortcutText: "PgUp"; enabled: root.roll.stem > 0; onClicked: root.roll.step(0, -1) }
                ActionButton { kind: "quiet"; symbol: "down"; hint: qsTr("The stem below"); shortcutText: "PgDown"; enabled: root.roll.stem + 1 < root.cue.stems.count; onClicked: root.roll.step(0, 1) }
            }
            Row {
                spacing: 4
                Repeater {
                    model: [{ ticks: 960, text: "1/4" }, { ticks: 480, text: "1/8" }, { ticks: 320, text: "1/8T" }, { ticks: 240, text: "1/16" }, { ticks: 120, text: "1/32" }, { ticks: 1, text: qsTr("free") }]
                    delegate: ActionButton {
                        required property var modelData
                        kind: "quiet"
                        text: modelData.text
                        hint: modelData.ticks === 1 ? qsTr("No grid") : qsTr("Grid of %1").arg(modelData.text)
                        Accessible.name: hint
                        checked: root.roll.grid === modelData.ticks
                        onClicked: root.roll.grid = modelData.ticks
                    }
                }
            }
            Row {
                spacing: 4
                ActionButton { kind: "quiet"; symbol: "plus"; hint: qsTr("Add a note at the playhead"); shortcutText: "N"; enabled: !root.roll.readOnly; onClicked: root.roll.addAtPlayhead(root.player.position) }
                ActionButton { kind: "quiet"; symbol: "minus"; hint: qsTr("Delete the selected notes"); shortcutText: "Del"; enabled: !root.roll.readOnly && root.roll.selectedCount > 0; onClicked: root.roll.remove() }
                ActionButton { kind: "quiet"; text: qsTr("shorter"); hint: qsTr("Shorten the selected notes by one grid step"); shortcutText: "Shift+←"; enabled: !root.roll.readOnly && root.roll.selectedCount > 0; onClicked: root.roll.lengthen(-1) }
                ActionButton { kind: "quiet"; text: qsTr("longer"); hint: qsTr("Lengthen the selected notes by one grid step"); shortcutText: "Shift+→"; enabled: !root.roll.readOnly && root.roll.selectedCount > 0; onClicked: root.roll.lengthen(1) }
                ActionButton { kind: "quiet"; text: qsTr("softer"); hint: qsTr("Play the selected notes softer"); shortcutText: "Ctrl+↓"; enabled: !root.roll.readOnly && root.roll.selectedCount > 0; onClicked: root.roll.louder(-5) }
                ActionButton { kind: "quiet"; text: qsTr("louder"); hint: qsTr("Play the selected notes louder"); shortcutText: "Ctrl+↑"; enabled: !root.roll.readOnly && root.roll.selectedCount > 0; onClicked: root.roll.louder(5) }
            }
            Row {
                spacing: 4
                ActionButton { kind: "quiet"; symbol: "undo"; hint: root.roll.canUndo ? qsTr("Undo %1").arg(root.roll.undoText) : qsTr("Undo"); shortcutText: "Ctrl+Z"; enabled: root.roll.canUndo; onClicked: root.roll.undo() }
                ActionButton { kind: "quiet"; symbol: "redo"; hint: root.roll.canRedo ? qsTr("Redo %1").arg(root.roll.redoText) : qsTr("Redo"); shortcutText: "Ctrl+Shift+Z"; enabled: root.roll.canRedo; onClicked: root.roll.redo() }
            }
        }
    }
    Rectangle {
        id: why
        anchors.top: bar.bottom
        width: parent.width
        height: visible ? Math.max(36, whyText.height + 16) : 0
        visible: root.roll.reason !== ""
        color: root.roll.held ? Theme.heldSoft : Theme.raised
        IconItem { id: whyIcon; x: 14; anchors.verticalCenter: parent.verticalCenter; width: 17; height: 17; name: root.roll.held ? "lock" : "history"; color: root.roll.held ? Theme.held : Theme.inkSoft }
        BodyText {
            id: whyText
            anchors.left: whyIcon.right
            anchors.leftMargin: 10
            anchors.right: ask.visible ? ask.left : parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            text: root.roll.reason
        }
        ActionButton {
            id: ask
            visible: root.roll.held
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: 28
            symbol: "unlock"
            text: qsTr("Ask to unlock …")
            hint: root.session.actions.textOf("ask-unlock")
            shortcutText: root.session.actions.keysOf("ask-unlock")
            onClicked: root.unlockWanted()
        }
    }

    RollItem {
        id: grid
        anchors.top: why.bottom
        anchors.bottom: foot.top
        width: parent.width
        focus: true
        roll: root.roll
        color: Theme.stem(root.roll.stem)
        ground: Theme.sunken
        shaded: Theme.faded(Theme.ink, 0.08)
        panel: Theme.panel
        line: Theme.line
        strong: Theme.faded(Theme.lineStrong, 0.55)
        ink: Theme.inkSoft
        faint: Theme.inkFaint
        accent: Theme.accent
        fontFamily: Theme.sans
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Notes of %1 in %2").arg(root.roll.stemName).arg(root.roll.sectionName)
        Accessible.description: root.roll.selectionText
        Keys.onShortcutOverride: (event) => event.accepted = root.key(event, false)
        Keys.onPressed: (event) => event.accepted = root.key(event, true)
        onSought: (tick) => root.player.seek(Math.max(0, root.roll.sampleAt(tick)))

        Rectangle {
            readonly property real at: root.roll.opened ? grid.xOf(root.roll.tickAt(root.player.position)) + 0 * (grid.scrollX + grid.pixelsPerTick) : -1
            visible: at >= grid.keysWidth && at <= grid.width
            x: Math.round(at)
            y: grid.rulerHeight - 6
            width: 1
            height: parent.height - y
            color: Theme.playhead
        }
        BodyText {
            visible: root.roll.opened && !root.roll.loaded
            anchors.centerIn: parent
            soft: true
            text: qsTr("Reading the notes …")
        }
        BodyText {
            visible: root.roll.loaded && root.roll.noteCount === 0
            anchors.horizontalCenter: parent.horizontalCenter
            y: grid.rulerHeight + 24
            soft: true
            text: root.roll.readOnly ? qsTr("Nothing is played here.") : qsTr("Nothing is played here. Double-click to write a note.")
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: grid.activeFocus ? 2 : 0
            border.color: Theme.focus
        }
        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: (event) => root.zoom(event.angleDelta.y > 0 ? 1.25 : 0.8, event.x)
        }
        WheelHandler {
            acceptedModifiers: Qt.ShiftModifier
            onWheel: (event) => root.scrollTo(grid.scrollX - event.angleDelta.y - event.angleDelta.x, grid.scrollY)
        }
        WheelHandler {
            acceptedModifiers: Qt.NoModifier
            onWheel: (event) => root.scrollTo(grid.scrollX - event.angleDelta.x, grid.scrollY - event.angleDelta.y)
        }
        Scroll {
            visible: root.fullHeight > root.viewHeight + 1
            anchors.right: parent.right
            y: grid.rulerHeight
            height: root.viewHeight
            orientation: Qt.Vertical
            policy: ScrollBar.AlwaysOn
            size: root.viewHeight / Math.max(1, root.fullHeight)
            position: grid.scrollY / Math.max(1, root.fullHeight)
            onPositionChanged: if (pressed) root.scrollTo(grid.scrollX, position * root.fullHeight)
        }
        Scroll {
            visible: root.fullWidth > root.viewWidth + 1
            y: grid.height - grid.velocityHeight - height
            x: grid.keysWidth
            width: root.viewWidth
            orientation: Qt.Horizontal
            policy: ScrollBar.AlwaysOn
            size: root.viewWidth / Math.max(1, root.fullWidth)
            position: grid.scrollX / Math.max(1, root.fullWidth)
            onPositionChanged: if (pressed) root.scrollTo(position * root.fullWidth, grid.scrollY)
        }
    }

    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: 48
        color: Theme.panel
        Rectangle { width: parent.width; height: 1; color: Theme.line }
        BodyText {
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.right: offers.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            soft: true
            text: root.roll.selectionText + (root.roll.edited ? "   ·   " + root.roll.editedText : "")
        }
        Row {
            id: offers
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            ActionButton {
                text: qsTr("Back to the stored notes")
                visible: !root.roll.readOnly
                enabled: root.roll.edited
                onClicked: root.roll.restore()
            }
            ActionButton {
                kind: "primary"
                text: qsTr("Offer")
                visible: !root.roll.readOnly
                hint: root.session.actions.textOf("offer-notes")
                shortcutText: root.session.actions.keysOf("offer-notes")
                enabled: root.roll.edited && !root.session.job.running
                onClicked: root.offer()
            }
        }
    }
}
