// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons and choices: by pointer and by Return, and what a screen reader is told.
import QtQuick
import QtTest
import Fermata

TestCase {
    id: test
    name: "Buttons"
    width: 400
    height: 300
    visible: true
    when: windowShown

    Component {
        id: button
        ActionButton { text: "Approve"; hint: "Approves the part" }
    }
    Component {
        id: line
        CheckLine { width: 300; text: "Alternates"; detail: "without melody" }
    }
    Component {
        id: choice
        ChoiceRow { width: 300; label: "Colour"; choices: [{ value: "red", text: "red" }, { value: "blue", text: "blue" }]; chosen: "red" }
    }
    Component {
        id: spyOf
        SignalSpy {}
    }
    function spy(target: var, signalName: string): SignalSpy { return createTemporaryObject(spyOf, test, { target: target, signalName: signalName }) }

    function test_aButtonIsPressedByPointerAndReturn() {
        const one = createTemporaryObject(button, test)
        const pressed = spy(one, "clicked")
        mouseClick(one)
        compare(pressed.count, 1)
        one.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(pressed.count, 2)
        compare(one.Accessible.name, "Approve")
        compare(one.Accessible.description, "Approves the part")
        one.text = ""
        compare(one.Accessible.name, "Approves the part")
    }
    function test_aDisabledButtonDoesNothing() {
        const one = createTemporaryObject(button, test, { enabled: false })
        const pressed = spy(one, "clicked")
        mouseClick(one)
        compare(pressed.count, 0)
    }
    function test_theRingOfAFocusedButtonIsSeen() {
        const one = createTemporaryObject(button, test, { x: 20, y: 20 })
        const before = grabImage(one)
        one.forceActiveFocus(Qt.TabFocusReason)
        verify(one.visualFocus)
        const after = grabImage(one)
        verify(!before.equals(after))
    }
    function test_aCheckLineTellsWhatItBecomes() {
        const one = createTemporaryObject(line, test)
        const chosen = spy(one, "chosen")
        one.forceActiveFocus()
        keyClick(Qt.Key_Return)
        compare(chosen.count, 1)
        compare(chosen.signalArguments[0][0], true)
        one.on = true
        mouseClick(one)
        compare(chosen.signalArguments[1][0], false)
        verify(one.Accessible.checked)
    }
    function test_aChoiceIsPicked() {
        const one = createTemporaryObject(choice, test)
        const picked = spy(one, "picked")
        const flow = one.children[1]
        mouseClick(flow.children[1])
        compare(picked.count, 1)
        compare(picked.signalArguments[0][0], "blue")
        compare(flow.children[1].Accessible.name, "Colour: blue")
    }
}
