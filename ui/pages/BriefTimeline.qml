// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn over a brief's time: hits, the energy curve, and the one of them that is chosen in figures.
import QtQuick
import Fermata

FocusScope {
    id: root
    required property BriefPresenter brief
    readonly property bool ofHits: lane.activeFocus || details.activeFocus
    readonly property int hit: brief.hits.count > 0 ? lane.current : -1
    implicitHeight: 262

    Item {
        id: head
        width: parent.width
        height: 32
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            soft: true
            font.weight: Theme.strong
            font.pixelSize: Theme.small
            text: qsTr("Hits and energy")
        }
        Row {
            anchors.right: parent.right
            spacing: 2
            BodyText { height: parent.height; verticalAlignment: Text.AlignVCenter; rightPadding: 6; soft: true; font.pixelSize: Theme.small; text: qsTr("Snap") }
            Repeater {
                model: root.brief.cueId === "" ? ["off", "frame", "second"] : ["off", "frame", "second", "bar"]
                delegate: ActionButton {
                    required property string modelData
                    implicitHeight: 26
                    kind: "quiet"
                    text: modelData === "off" ? qsTr("off") : modelData === "frame" ? qsTr("frame") : modelData === "second" ? qsTr("second") : qsTr("bar")
                    checked: root.brief.snap === modelData
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: qsTr("Snap: %1").arg(text)
                    Accessible.checked: checked
                    onClicked: root.brief.snap = modelData
                }
            }
            Item { width: 10; height: 1 }
            ActionButton { implicitHeight: 26; kind: "quiet"; symbol: "undo"; hint: qsTr("Undo what was drawn"); enabled: root.brief.canUndo; onClicked: root.brief.undo() }
            ActionButton { implicitHeight: 26; kind: "quiet"; symbol: "redo"; hint: qsTr("Draw it again"); enabled: root.brief.canRedo; onClicked: root.brief.redo() }
            ActionButton {
                implicitHeight: 26
                kind: "quiet"
                visible: root.brief.energyDrawn || root.brief.hitsPlaced
                text: qsTr("As the words say")
                hint: qsTr("Takes away what was drawn; the words count again")
                onClicked: { root.brief.forgetEnergy(); root.brief.forgetHits() }
            }
        }
    }
    HitLane {
        id: lane
        anchors.top: head.bottom
        anchors.topMargin: 4
        width: parent.width
        brief: root.brief
        onNameWanted: { name.forceActiveFocus(); name.selectAll() }
    }
    EnergyCurve {
        id: energy
        anchors.top: lane.bottom
        anchors.topMargin: -1
        anchors.bottom: details.top
        anchors.bottomMargin: 4
        width: parent.width
        brief: root.brief
    }
    // The hit in figures while one is at the hits, else the point.
    FocusScope {
        id: details
        anchors.bottom: parent.bottom
        width: parent.width
        height: 34
        readonly property var point: root.brief.energy.count > 0 && energy.current < root.brief.energy.count ? root.brief.curve[energy.current] : null
        Row {
            visible: !root.ofHits || root.hit < 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            ActionButton { implicitHeight: 28; symbol: "plus"; text: qsTr("Hit"); hint: qsTr("Place a hit"); onClicked: { lane.forceActiveFocus(); lane.insert() } }
            ActionButton { implicitHeight: 28; symbol: "plus"; text: qsTr("Point"); hint: qsTr("Add a point to the energy curve"); onClicked: { energy.forceActiveFocus(); energy.insert() } }
            BodyText {
                height: 28
                verticalAlignment: Text.AlignVCenter
                soft: true
                text: energy.currentText
                visible: details.point !== null
            }
            ActionButton {
                implicitHeight: 28
                visible: details.point !== null
                kind: "quiet"
                text: qsTr("At once")
                hint: qsTr("Reached at once, not by a rise")
                checked: details.point !== null && details.point.jump
                Accessible.role: Accessible.CheckBox
                Accessible.checked: checked
                onClicked: root.brief.setJump(energy.current, !details.point.jump)
            }
            ActionButton { implicitHeight: 28; visible: details.point !== null; kind: "quiet"; symbol: "cross"; hint: qsTr("Remove the point"); onClicked: energy.remove() }
        }
        Row {
            visible: root.ofHits && root.hit >= 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8
            TextEntry {
                id: name
                width: 190
                implicitHeight: 28
                label: qsTr("Name of the hit")
                placeholderText: qsTr("Name of the hit")
                maximumLength: 100
                onEditingFinished: if (root.hit >= 0) { const hit = root.brief.hits.at(root.hit); if (hit.label !== text.trim()) root.brief.setHit(root.hit, hit.at, hit.kind, text) }
                Keys.onEscapePressed: lane.forceActiveFocus()
            }
            TextEntry {
                id: when
                width: 110
                implicitHeight: 28
                font.family: Theme.mono
                label: qsTr("Time of the hit")
                color: root.brief.parsed(text) < 0 ? Theme.danger : Theme.ink
                onEditingFinished: {
                    const at = root.brief.parsed(text)
                    if (root.hit < 0 || at < 0) return
                    const hit = root.brief.hits.at(root.hit)
                    if (root.brief.clockAt(hit.at) !== root.brief.clockAt(at)) lane.current = root.brief.setHit(root.hit, at, hit.kind, hit.label)
                }
                Keys.onEscapePressed: lane.forceActiveFocus()
            }
            Repeater {
                model: ["hit", "cut", "logo", "drop", "stop"]
                delegate: ActionButton {
                    required property string modelData
                    implicitHeight: 28
                    kind: "quiet"
                    text: root.brief.hitKind(modelData)
                    checked: details.kind === modelData
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: qsTr("Kind of hit: %1").arg(text)
                    Accessible.checked: checked
                    onClicked: {
                        const hit = root.brief.hits.at(root.hit)
                        lane.current = root.brief.setHit(root.hit, hit.at, modelData, hit.label)
                    }
                }
            }
            ActionButton { implicitHeight: 28; kind: "quiet"; symbol: "cross"; hint: qsTr("Remove the hit"); onClicked: { lane.remove(); lane.forceActiveFocus() } }
            BodyText { height: 28; verticalAlignment: Text.AlignVCenter; soft: true; font.family: Theme.mono; font.pixelSize: Theme.small; text: root.hit >= 0 && root.brief.hits.count > root.hit ? root.brief.timecodeAt(root.brief.hits.at(root.hit).at) : "" }
        }
        property string kind: ""
        // The fields say what the chosen hit is, unless one types in them.
        function follow() {
            const hit = root.hit >= 0 && root.hit < root.brief.hits.count ? root.brief.hits.at(root.hit) : null
            kind = hit === null ? "" : hit.kind
            if (!name.activeFocus) name.text = hit === null ? "" : hit.label
            if (!when.activeFocus) when.text = hit === null ? "" : root.brief.clockAt(hit.at)
        }
        Connections {
            target: root.brief
            function onChanged() { details.follow() }
        }
        Connections {
            target: lane
            function onCurrentChanged() { details.follow() }
        }
        Component.onCompleted: follow()
    }
}
