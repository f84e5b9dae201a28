// SPDX-License-Identifier: GPL-3.0-or-later
// The energy curve and the lane of hits, by pointer and by keys.
import QtQuick
import QtTest
import Fermata

TestCase {
    id: test
    name: "Drawing"
    width: 640
    height: 300
    visible: true
    when: windowShown

    Component {
        id: curveOf
        EnergyCurve { width: 600; height: 218; brief: drawnBrief }
    }
    Component {
        id: laneOf
        HitLane { width: 600; height: 30; brief: drawnBrief }
    }
    function init() {
        drawnBrief.words = ""
        drawnBrief.words = "60 seconds, 25 fps"
        drawnBrief.forgetEnergy()
        drawnBrief.forgetHits()
        drawnBrief.snap = "second"
    }
    function test_aPressAddsAPointAndKeysMoveIt() {
        const curve = createTemporaryObject(curveOf, test)
        const points = drawnBrief.energy.count
        mouseClick(curve, 100, 100)
        compare(drawnBrief.energy.count, points + 1)
        compare(drawnBrief.energy.at(curve.current).at, 10 * 48000)
        compare(drawnBrief.energy.at(curve.current).level, 500)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Up)
        compare(drawnBrief.energy.at(curve.current).where, "0:11")
        compare(drawnBrief.energy.at(curve.current).level, 510)
        keyClick(Qt.Key_Return)
        verify(drawnBrief.energy.at(curve.current).jump)
        verify(curve.Accessible.name.includes("0:11"))
        keyClick(Qt.Key_Delete)
        compare(drawnBrief.energy.count, points)
    }
    function test_aPointIsDraggedInOneStep() {
        const curve = createTemporaryObject(curveOf, test)
        mouseClick(curve, 100, 100)
        const before = drawnBrief.energy.count
        mousePress(curve, 100, 100)
        mouseMove(curve, 150, 80)
        mouseMove(curve, 200, 60)
        mouseRelease(curve, 200, 60)
        compare(drawnBrief.energy.count, before)
        compare(drawnBrief.energy.at(curve.current).at, 20 * 48000)
        drawnBrief.undo()
        compare(drawnBrief.energy.at(0).at, 10 * 48000)
    }
    function test_aStrokeDraws() {
        const curve = createTemporaryObject(curveOf, test)
        mousePress(curve, 100, 180)
        for (let x = 110; x <= 300; x += 10) mouseMove(curve, x, 180 - (x - 100) * 0.7)
        mouseRelease(curve, 300, 40)
        verify(drawnBrief.energy.count >= 2 && drawnBrief.energy.count <= 4)
        verify(drawnBrief.levelAt(10 * 48000) < drawnBrief.levelAt(29 * 48000))
    }
    function test_hitsArePlacedMovedAndNamedFor() {
        const lane = createTemporaryObject(laneOf, test)
        compare(drawnBrief.hits.count, 0)
        mouseClick(lane, 300, 15)
        compare(drawnBrief.hits.count, 1)
        compare(drawnBrief.hits.at(0).at, 30 * 48000)
        keyClick(Qt.Key_Left, Qt.ShiftModifier)
        compare(drawnBrief.hits.at(0).where, "0:20")
        drawnBrief.snap = "frame"
        keyClick(Qt.Key_Right)
        compare(drawnBrief.hits.at(0).at, 20 * 48000 + 1920)
        keyClick(Qt.Key_Insert)
        compare(drawnBrief.hits.count, 2)
        compare(lane.current, 1)
        keyClick(Qt.Key_Left, Qt.ControlModifier)
        compare(lane.current, 0)
        keyClick(Qt.Key_Delete)
        compare(drawnBrief.hits.count, 1)
        verify(lane.Accessible.name.includes(drawnBrief.hits.at(0).where))
    }
}
