// SPDX-License-Identifier: GPL-3.0-or-later
// The hits over a cue's time. A press on the empty lane places one, hits are dragged. From the keyboard one hit is the
// current one: arrows move it, Ctrl+arrows choose another, Insert adds, Delete removes, Return goes to its name.
import QtQuick
import Fermata

FocusScope {
    id: root
    required property BriefPresenter brief
    property int current: 0
    readonly property int count: brief.hits.count
    property int dragged: -1
    property real dragAt: 0
    signal nameWanted()
    implicitHeight: 30
    function xOf(at: real): real { return at / brief.length * width }
    function atOf(x: real): real { return Math.max(0, Math.min(brief.length, x / width * brief.length)) }
    property string currentText
    function tell() {
        const hit = current >= 0 && current < count ? brief.hits.at(current) : null
        currentText = hit === null ? qsTr("no hit")
            : Words.listed([qsTr("%1 of %2 at %3").arg(current + 1).arg(count).arg(hit.where), brief.hitKind(hit.kind) + (hit.label === "" ? "" : " " + hit.label)])
    }
    onCurrentChanged: tell()
    Component.onCompleted: tell()
    Connections {
        target: root.brief
        function onChanged() { root.tell() }
    }
    function move(steps: int) {
        if (current < 0 || current >= count) return
        const hit = brief.hits.at(current)
        current = brief.setHit(current, brief.stepped(hit.at, steps), hit.kind, hit.label)
    }
    function insert() {
        const from = count > 0 ? brief.hits.at(Math.min(current, count - 1)).at : 0
        const to = current + 1 < count ? brief.hits.at(current + 1).at : brief.length
        current = brief.addHit(brief.snapped((from + to) / 2), "hit", "")
    }
    function remove() {
        if (current < 0 || current >= count) return
        brief.removeHit(current)
        current = Math.max(0, Math.min(current, count - 1))
    }
    onCountChanged: if (current >= count) current = Math.max(0, count - 1)

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Hits: %1").arg(currentText)
    Accessible.description: qsTr("Arrows move the hit, Ctrl with an arrow chooses another, Insert adds one, Delete removes it, Return goes to its name.")
    Keys.onPressed: (event) => {
        const far = event.modifiers & Qt.ShiftModifier ? 10 : 1
        const choose = event.modifiers & Qt.ControlModifier
        event.accepted = true
        if (event.key === Qt.Key_Left) { if (choose) current = Math.max(0, current - 1); else move(-far) }
        else if (event.key === Qt.Key_Right) { if (choose) current = Math.min(count - 1, current + 1); else move(far) }
        else if (event.key === Qt.Key_Insert || event.key === Qt.Key_Plus) insert()
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) remove()
        else if (event.key === Qt.Key_Return && count > 0) nameWanted()
        else event.accepted = false
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.focus : Theme.line
    }
    BodyText {
        visible: root.count === 0
        anchors.centerIn: parent
        soft: true
        font.pixelSize: Theme.small
        text: qsTr("Press here to place a hit: a cut, a logo, a stop")
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.CrossCursor
        activeFocusOnTab: false
        readonly property Item keyboardTwin: root
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Hits over %1").arg(root.brief.clockAt(root.brief.length))
        property bool moved: false
        property real from: 0
        onPressed: (mouse) => {
            root.forceActiveFocus(Qt.MouseFocusReason)
            moved = false
            from = mouse.x
            for (let i = root.count - 1; i >= 0; --i) {
                const x = root.xOf(root.brief.hits.at(i).at)
                if (mouse.x < x - 5 || mouse.x > x + 18) continue
                root.current = i
                root.dragAt = root.brief.hits.at(i).at
                root.dragged = i
                return
            }
        }
        onPositionChanged: (mouse) => {
            if (!pressed || root.dragged < 0) return
            if (Math.abs(mouse.x - from) > 4) moved = true
            if (moved) root.dragAt = root.brief.snapped(root.atOf(mouse.x))
        }
        onReleased: (mouse) => {
            const row = root.dragged
            root.dragged = -1
            if (row < 0) root.current = root.brief.addHit(root.brief.snapped(root.atOf(mouse.x)), "hit", "")
            else if (moved) root.current = root.brief.setHit(row, root.dragAt, root.brief.hits.at(row).kind, root.brief.hits.at(row).label)
        }
        onDoubleClicked: root.nameWanted()
        onCanceled: root.dragged = -1
    }
    Repeater {
        model: root.brief.hits
        delegate: Item {
            id: flag
            required property int index
            required property double at
            required property string kind
            required property string label
            required property string where
            readonly property bool chosen: root.current === index
            x: root.xOf(root.dragged === index ? root.dragAt : at)
            z: chosen ? 1 : 0
            width: 1
            height: root.height
            Rectangle { width: 2; height: parent.height; color: Theme.held }
            Rectangle {
                x: 2
                y: 5
                width: Math.min(140, name.implicitWidth + 12)
                height: 20
                radius: 3
                color: flag.chosen ? Theme.held : Theme.heldSoft
                border.width: flag.chosen && root.activeFocus ? 2 : 0
                border.color: Theme.focus
                BodyText {
                    id: name
                    x: 6
                    width: Math.min(implicitWidth, parent.width - 12)
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    elide: Text.ElideRight
                    font.pixelSize: 11
                    color: flag.chosen ? Theme.panel : Theme.held
                    text: flag.label !== "" ? flag.label : root.brief.hitKind(flag.kind)
                }
            }
        }
    }
}
