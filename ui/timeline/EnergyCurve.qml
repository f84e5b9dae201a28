// SPDX-License-Identifier: GPL-3.0-or-later
// The energy curve to draw on. A stroke draws, a press adds a point, points are dragged. From the keyboard one point is
// the current one: arrows move it, with Shift further, Ctrl+arrows choose another, Insert adds, Delete removes.
import QtQuick
import Fermata

FocusScope {
    id: root
    required property BriefPresenter brief
    property int current: 0
    readonly property int ruler: 18
    readonly property int count: brief.energy.count
    readonly property real high: height - ruler
    property int dragged: -1
    property real dragAt: 0
    property int dragLevel: 0
    readonly property var shown: {
        const points = brief.curve
        if (dragged < 0 || dragged >= points.length) return points
        const moved = points.slice()
        moved[dragged] = { at: dragAt, level: dragLevel, jump: moved[dragged].jump }
        return moved.sort((a, b) => a.at - b.at)
    }
    function xOf(at: real): real { return at / brief.length * width }
    function yOf(level: real): real { return 2 + (high - 4) * (1 - level / 1000) }
    function atOf(x: real): real { return Math.max(0, Math.min(brief.length, x / width * brief.length)) }
    function levelOf(y: real): int { return Math.max(0, Math.min(100, Math.round((1 - (y - 2) / (high - 4)) * 100))) * 10 }
    property string currentText
    function tell() {
        const point = current >= 0 && current < count ? brief.energy.at(current) : null
        currentText = point === null ? qsTr("no point")
            : qsTr("point %1 of %2 at %3: %4%").arg(current + 1).arg(count).arg(point.where).arg(Math.round(point.level / 10))
                + (point.jump ? " · " + qsTr("at once") : "")
    }
    onCurrentChanged: tell()
    Component.onCompleted: tell()
    Connections {
        target: root.brief
        function onChanged() { root.tell() }
    }
    function move(steps: int, percent: int) {
        if (current < 0 || current >= count) return
        const point = brief.energy.at(current)
        current = brief.setEnergy(current, steps === 0 ? point.at : brief.stepped(point.at, steps), point.level + percent * 10)
    }
    function insert() {
        // Halfway to the next point, or on from the last one.
        const from = count > 0 ? brief.energy.at(Math.min(current, count - 1)).at : 0
        const to = current + 1 < count ? brief.energy.at(current + 1).at : brief.length
        const at = count === 0 ? 0 : brief.snapped((from + to) / 2)
        current = brief.addEnergy(at, brief.levelAt(at))
    }
    function remove() {
        if (current < 0 || current >= count) return
        brief.removeEnergy(current)
        current = Math.max(0, Math.min(current, count - 1))
    }
    onCountChanged: if (current >= count) current = Math.max(0, count - 1)

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Energy curve: %1").arg(currentText)
    Accessible.description: qsTr("Arrows move the point, Ctrl with an arrow chooses another, Insert adds one, Delete removes it.")
    Keys.onPressed: (event) => {
        const far = event.modifiers & Qt.ShiftModifier ? 10 : 1
        const choose = event.modifiers & Qt.ControlModifier
        event.accepted = true
        if (event.key === Qt.Key_Left) { if (choose) current = Math.max(0, current - 1); else move(-far, 0) }
        else if (event.key === Qt.Key_Right) { if (choose) current = Math.min(count - 1, current + 1); else move(far, 0) }
        else if (event.key === Qt.Key_Up) move(0, far)
        else if (event.key === Qt.Key_Down) move(0, -far)
        else if (event.key === Qt.Key_Insert || event.key === Qt.Key_Plus) insert()
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) remove()
        else if (event.key === Qt.Key_Return) { if (current < count) brief.setJump(current, !brief.energy.at(current).jump) }
        else event.accepted = false
    }

    Rectangle {
        width: parent.width
        height: root.high
        color: Theme.sunken
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.focus : Theme.line
    }
    CurveItem {
        id: painted
        anchors.fill: parent
        points: root.shown
        barStarts: root.brief.barStarts
        length: root.brief.length
        ruler: root.ruler
        ink: Theme.accent
        faint: Theme.inkFaint
        line: Theme.line
        fontFamily: Theme.mono
    }
    BodyText {
        visible: root.enabled && root.count === 0 && painted.stroke.length === 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.high * 0.375 - height / 2   // Between two of the lines.
        soft: true
        text: qsTr("No word says how the energy goes; the style decides. Draw it here.")
    }
    MouseArea {
        id: hand
        width: parent.width
        height: root.high
        preventStealing: true
        hoverEnabled: true
        cursorShape: root.dragged >= 0 || near(mouseX, mouseY) >= 0 ? Qt.SizeAllCursor : Qt.CrossCursor
        property bool moved: false
        property point from
        activeFocusOnTab: false
        readonly property Item keyboardTwin: root
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Energy from 0 to 100% over %1").arg(root.brief.clockAt(root.brief.length))
        function near(x: real, y: real): int {
            for (let i = root.count - 1; i >= 0; --i) {
                const point = root.brief.energy.at(i)
                if (Math.abs(root.xOf(point.at) - x) < 9 && Math.abs(root.yOf(point.level) - y) < 9) return i
            }
            return -1
        }
        onPressed: (mouse) => {
            root.forceActiveFocus(Qt.MouseFocusReason)
            moved = false
            from = Qt.point(mouse.x, mouse.y)
            const point = near(mouse.x, mouse.y)
            if (point >= 0) {
                root.current = point
                root.dragAt = root.brief.energy.at(point).at
                root.dragLevel = root.brief.energy.at(point).level
                root.dragged = point
            } else {
                painted.stroke = [Qt.point(root.atOf(mouse.x), root.levelOf(mouse.y))]
            }
        }
        onPositionChanged: (mouse) => {
            if (!pressed) return
            if (Math.abs(mouse.x - from.x) + Math.abs(mouse.y - from.y) > 4) moved = true
            if (!moved) return
            if (root.dragged >= 0) {
                root.dragAt = root.brief.snapped(root.atOf(mouse.x))
                root.dragLevel = root.levelOf(mouse.y)
            } else {
                painted.stroke = painted.stroke.concat([Qt.point(root.atOf(mouse.x), root.levelOf(mouse.y))])
            }
        }
        onReleased: (mouse) => {
            if (root.dragged >= 0) {
                const row = root.dragged
                root.dragged = -1
                if (moved) root.current = root.brief.setEnergy(row, root.dragAt, root.dragLevel)
            } else if (moved) {
                root.brief.drawEnergy(painted.stroke)
            } else {
                root.current = root.brief.addEnergy(root.brief.snapped(root.atOf(mouse.x)), root.levelOf(mouse.y))
            }
            painted.stroke = []
        }
        onCanceled: { root.dragged = -1; painted.stroke = [] }
    }
    Repeater {
        model: root.brief.energy
        delegate: Rectangle {
            required property int index
            required property double at
            required property int level
            required property bool jump
            readonly property bool chosen: root.current === index
            x: root.xOf(root.dragged === index ? root.dragAt : at) - width / 2
            y: root.yOf(root.dragged === index ? root.dragLevel : level) - height / 2
            width: chosen && root.activeFocus ? 14 : 10
            height: width
            radius: jump ? 1 : width / 2
            rotation: jump ? 45 : 0
            color: chosen ? Theme.accent : Theme.panel
            border.width: 2
            border.color: chosen && root.activeFocus ? Theme.focus : Theme.accent
        }
    }
}
