// SPDX-License-Identifier: GPL-3.0-or-later
// Stems x sections with what they sound like; selecting, seeking, zooming. Positions are samples, widths are pixels.
import QtQuick
import QtQuick.Controls.Basic
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property CuePresenter cue: session.cue
    readonly property Player player: cue.player
    property real samplesPerPixel: 2000
    property real scroll: 0
    property bool follow: true
    readonly property int headWidth: 216
    readonly property real viewWidth: Math.max(1, width - headWidth)
    readonly property real fullWidth: cue.length / samplesPerPixel
    readonly property int sectionHeight: 62
    readonly property int rulerHeight: 60
    readonly property int markHeight: 22
    readonly property int markerHeight: cue.markers.count > 0 || cue.hits.count > 0 ? 20 : 0   // Hits stand there, too.
    readonly property real laneTop: sectionHeight + rulerHeight + markerHeight + markHeight
    signal renameWanted(int row)
    signal markerWanted(string key)
    signal menuWanted(real x, real y)
    readonly property real laneHeight: Math.max(46, Math.min(104, (height - laneTop - 18) / Math.max(1, cue.stems.count)))
    readonly property bool fitted: fullWidth <= viewWidth + 1
    // What is seen and a little beside it, in steps: what asks only for this is not asked again with every pixel.
    readonly property real nearFrom: Math.floor(scroll / 512) * 512
    readonly property real nearTo: nearFrom + Math.ceil(viewWidth / 512) * 512 + 512
    clip: true

    function xOf(sample: real): real { return sample / samplesPerPixel - scroll }
    function sampleAt(x: real): real { return Math.max(0, Math.min(cue.length, (x + scroll) * samplesPerPixel)) }
    function scrollTo(value: real) { scroll = Math.max(0, Math.min(value, fullWidth - viewWidth)) }
    // Where a menu of the selection opens without a pointer.
    function selectedPoint(): point {
        const sample = cue.hasSelection ? (cue.selectedFrom + cue.selectedTo) / 2 : player.position
        return Qt.point(headWidth + Math.max(0, Math.min(viewWidth - 40, xOf(sample))), laneTop + 20)
    }
    function zoom(factor: real, at: real) {
        const sample = (at + scroll) * samplesPerPixel
        samplesPerPixel = Math.max(4, Math.min(samplesPerPixel * factor, Math.max(4, cue.length / viewWidth)))
        whole = samplesPerPixel >= cue.length / viewWidth
        scrollTo(sample / samplesPerPixel - at)
    }
    function fit(from: real, to: real) {
        if (to <= from) return
        samplesPerPixel = Math.max(4, (to - from) / viewWidth)
        whole = from <= 0 && to >= cue.length
        scrollTo(from / samplesPerPixel)
    }
    property real fittedLength: 0
    function fitNew() {
        if (cue.length > 0 && viewWidth > 1 && fittedLength !== cue.length) {
            fittedLength = cue.length
            fit(0, cue.length)
        }
    }
    property bool whole: true   // All of it is shown, and stays so when the window's width changes.
    onViewWidthChanged: Qt.callLater(follows)
    function follows() { if (whole) fit(0, cue.length); else scrollTo(scroll) }
    Component.onCompleted: fitNew()
    Connections {
        target: root.cue
        function onChanged() { root.fitNew() }
    }
    Connections {
        target: root.player
        function onPositionChanged() {
            if (!root.follow || !root.player.playing || root.fitted) return
            const x = root.xOf(root.player.position)
            if (x > root.viewWidth * 0.9 || x < 0) root.scrollTo(root.player.position / root.samplesPerPixel - root.viewWidth * 0.1)
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
    }

    StemHeads {
        width: root.headWidth
        height: parent.height
        z: 3
        cue: root.cue
        sectionHeight: root.sectionHeight
        rulerHeight: root.rulerHeight
        markerHeight: root.markerHeight
        markHeight: root.markHeight
        laneTop: root.laneTop
        laneHeight: root.laneHeight
    }

    // --- The view.
    Item {
        id: view
        x: root.headWidth
        width: root.viewWidth
        height: root.height
        clip: true

        // Sections. What stands at its place in the music lies in items that are moved as one: an hour has 150 sections.
        Item {
            x: -root.scroll
            Repeater {
                model: root.cue.sections
                delegate: SectionHead {
                    x: from / root.samplesPerPixel
                    width: Math.max(1, (to - from) / root.samplesPerPixel)
                    height: root.sectionHeight
                    near: x < root.nearTo && x + width > root.nearFrom
                    selected: root.cue.hasSelection && from < root.cue.selectedTo && to > root.cue.selectedFrom
                    onChosen: (extend) => root.cue.selectSection(index, extend)
                    onRenameWanted: root.renameWanted(index)
                    onActiveFocusChanged: if (activeFocus && (x + width < root.scroll + 20 || x > root.scroll + root.viewWidth - 20)) root.scrollTo(x - 40)
                }
            }
        }

        Rectangle {
            y: root.sectionHeight
            width: parent.width
            height: root.rulerHeight + root.markerHeight + root.markHeight
            color: Theme.panel
        }
        RulerItem {
            x: root.nearFrom - root.scroll
            y: root.sectionHeight
            width: root.nearTo - root.nearFrom
            height: root.rulerHeight
            barStarts: root.cue.barStarts
            beats: root.cue.beatsInBar
            length: root.cue.length
            samplesPerPixel: root.samplesPerPixel
            scroll: root.nearFrom
            frameRate: root.cue.frameRate
            startFrames: root.cue.startFrames
            ink: Theme.inkSoft
            faint: Theme.inkFaint
            line: Theme.line
            fontFamily: Theme.sans
        }

        // Lanes: cells below, sound above.
        Repeater {
            model: root.cue.stems
            delegate: Rectangle {
                required property int index
                y: root.laneTop + index * root.laneHeight
                width: view.width
                height: 1
                color: Theme.line
            }
        }
        // One move for all of them: an hour in twelve stems is hundreds of cells.
        Item {
            x: -root.scroll
            Repeater {
                model: root.cue.cells
                delegate: Item {
                    id: cell
                    required property int stem
                    required property double from
                    required property double to
                    required property bool held
                    required property bool plays
                    x: from / root.samplesPerPixel
                    y: root.laneTop + stem * root.laneHeight + 1
                    width: (to - from) / root.samplesPerPixel
                    height: root.laneHeight - 1
                    visible: x < root.nearTo && x + width > root.nearFrom
                    Rectangle {
                        x: 1
                        y: 2
                        width: Math.max(1, parent.width - 2)
                        height: parent.height - 4
                        radius: 4
                        color: Theme.faded(Theme.stem(cell.stem), cell.held ? 0.10 : 0.13)
                        border.width: cell.held ? 1 : 0
                        border.color: Theme.faded(Theme.held, 0.55)
                        clip: cell.held
                        Loader {
                            active: cell.held && cell.visible
                            // No wider than what can be seen: a long section would be a huge picture.
                            x: Math.max(0, root.nearFrom - cell.x)
                            width: Math.min(parent.width - x, root.nearTo - root.nearFrom)
                            height: parent.height
                            sourceComponent: HatchItem { color: Theme.faded(Theme.held, 0.26) }
                        }
                    }
                }
            }
        }
        Repeater {
            model: root.cue.stems
            delegate: WaveformItem {
                required property int index
                required property var silent
                y: root.laneTop + index * root.laneHeight + 3
                width: view.width
                height: Math.floor(root.laneHeight) - 6
                player: root.player
                stem: index
                version: root.player.version
                samplesPerPixel: root.samplesPerPixel
                scroll: root.scroll
                peakScale: root.cue.peakScale
                color: Theme.stem(index)
                opacity: silent === true ? 0.3 : 1
            }
        }
        Item {
            x: -Math.round(root.scroll)
            Repeater {
                model: root.cue.sections
                delegate: Rectangle {
                    required property double from
                    required property int index
                    visible: index > 0 && x < root.nearTo && x > root.nearFrom
                    x: Math.round(from / root.samplesPerPixel)
                    y: root.laneTop
                    width: 1
                    height: root.laneHeight * root.cue.stems.count
                    color: Theme.faded(Theme.lineStrong, 0.45)
                }
            }
        }
        BodyText {
            visible: root.cue.loaded && !root.cue.audioReady
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.laneTop + 20
            soft: true
            text: qsTr("Reading the stored audio …")
        }

        // Selection.
        Rectangle {
            visible: root.cue.hasSelection
            x: root.xOf(root.cue.selectedFrom)
            y: root.sectionHeight
            width: (root.cue.selectedTo - root.cue.selectedFrom) / root.samplesPerPixel
            height: root.laneTop - root.sectionHeight + root.laneHeight * root.cue.stems.count
            color: Theme.selection
            Rectangle { width: 2; height: parent.height; color: Theme.accent }
            Rectangle { anchors.right: parent.right; width: 2; height: parent.height; color: Theme.accent }
            Rectangle { width: parent.width; height: root.player.looping ? 3 : 0; color: Theme.accent }
        }

        // Dragging selects, a click moves the playhead, a double click takes the section, or opens a cell's notes.
        MouseArea {
            id: mouse
            property real pressX: 0
            property real pressSample: 0
            property bool dragged: false
            y: root.sectionHeight
            width: parent.width
            height: root.laneTop - root.sectionHeight + root.laneHeight * root.cue.stems.count
            preventStealing: true
            cursorShape: Qt.IBeamCursor
            Accessible.ignored: true
            readonly property var keyboardTwins: ["bar-back", "bar-on", "select-from", "select-to", "select-all", "notes", "context-menu"]
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            onPressed: (event) => {
                pressX = event.x
                pressSample = root.sampleAt(event.x)
                dragged = false
                root.forceActiveFocus()
                if (event.button !== Qt.RightButton) return
                // Beside the selection: the section under the pointer.
                if (!root.cue.hasSelection || pressSample < root.cue.selectedFrom || pressSample >= root.cue.selectedTo) selectSectionAt(pressSample)
                root.menuWanted(root.headWidth + event.x, mouse.y + event.y)
            }
            function selectSectionAt(sample: real) {
                for (let i = 0; i < root.cue.sections.count; ++i) {
                    const section = root.cue.sections.at(i)
                    if (sample >= section.from && sample < section.to) root.cue.selectSection(i, false)
                }
            }
            onPositionChanged: (event) => {
                if (!(pressedButtons & Qt.LeftButton) || Math.abs(event.x - pressX) < 5 && !dragged) return
                dragged = true
                if (event.x > width - 12) root.scrollTo(root.scroll + 12)
                else if (event.x < 12) root.scrollTo(root.scroll - 12)
                root.cue.selectRange(pressSample, root.sampleAt(event.x))
            }
            onReleased: (event) => { if (!dragged && event.button === Qt.LeftButton) root.player.seek(root.sampleAt(event.x)) }
            onDoubleClicked: (event) => {
                if (event.button === Qt.RightButton) return
                const sample = root.sampleAt(event.x)
                const lane = Math.floor((event.y + mouse.y - root.laneTop) / root.laneHeight)
                if (lane >= 0) {
                    root.cue.openNotesAt(sample, lane)
                    return
                }
                selectSectionAt(sample)
            }
        }

        // Hits of the brief, among the markers, whose flags reach to the other side: in the ruler they stood on its numbers.
        Repeater {
            model: root.cue.hits
            delegate: HitMark {
                x: Math.round(root.xOf(at))
                y: root.sectionHeight + root.rulerHeight + 3
                visible: x < view.width && x + width > 0
                lanes: root.laneTop - y - height + root.laneHeight * root.cue.stems.count
            }
        }

        // Markers.
        Repeater {
            model: root.cue.markers
            delegate: MarkerFlag {
                id: flag
                x: Math.round(root.xOf(at))
                y: root.sectionHeight + root.rulerHeight
                visible: x < view.width && x + width > 0
                onReached: root.player.seek(at)
                onChangeWanted: root.markerWanted(key)
                onActiveFocusChanged: if (activeFocus && (x < 0 || x + width > view.width)) root.scrollTo(at / root.samplesPerPixel - root.viewWidth / 2)
                Rectangle {
                    y: parent.height
                    width: 1
                    height: root.markHeight + root.laneHeight * root.cue.stems.count
                    color: flag.tint
                    opacity: 0.5
                }
            }
        }

        // Comments.
        Repeater {
            model: root.cue.comments
            delegate: CommentFlag {
                x: Math.round(root.xOf(from))
                y: root.sectionHeight + root.rulerHeight + root.markerHeight
                width: Math.max(20, (to - from) / root.samplesPerPixel)
                height: root.markHeight
                onReached: root.player.seek(from)
                // With a run-up of 1.5 s, to hear what it is about.
                onRunUpWanted: root.player.seek(Math.max(0, from - 72000))
            }
        }

        // Playhead.
        Rectangle {
            x: Math.round(root.xOf(root.player.position))
            y: root.sectionHeight
            width: 1
            height: root.laneTop - root.sectionHeight + root.laneHeight * root.cue.stems.count
            color: Theme.playhead
            Rectangle {
                x: -4
                y: -1
                width: 9
                height: 5
                radius: 2
                color: Theme.playhead
            }
        }

        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: (event) => root.zoom(event.angleDelta.y > 0 ? 0.8 : 1.25, event.x)
        }
        WheelHandler {
            acceptedModifiers: Qt.NoModifier
            orientation: Qt.Vertical
            onWheel: (event) => {
                root.follow = false
                root.scrollTo(root.scroll - (event.angleDelta.y + event.angleDelta.x))
            }
        }
        Scroll {
            visible: !root.fitted
            anchors.bottom: parent.bottom
            width: parent.width
            orientation: Qt.Horizontal
            policy: ScrollBar.AlwaysOn
            size: root.viewWidth / Math.max(1, root.fullWidth)
            position: root.scroll / Math.max(1, root.fullWidth)
            onPositionChanged: if (pressed) root.scrollTo(position * root.fullWidth)
        }
    }
}
