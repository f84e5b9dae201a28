// SPDX-License-Identifier: GPL-3.0-or-later
// The piano roll's notes under a person's hands, without a window: edits, edges, drags, undo.
#include <QTest>

#include "core/studio/hand_notes.h"
#include "ui/presenters/roll_edit.h"

using namespace fermata;
using namespace fermata::ui;

namespace {

constexpr Ticks kBar{3840};

Note pitched(int64_t start, int key, int64_t length = 480, int velocity = 80, int64_t nudge = 0) { return {{start}, {nudge}, {length}, Voice::Pitched, key, velocity, false}; }

// Two bars: C4, E4, G4 and a low C.
RollEdit melody() {
    const std::vector<Note> notes{pitched(0, 60), pitched(960, 64, 480, 90, 12), pitched(1920, 67), pitched(5760, 48)};
    return {notes, kBar * 2, lanesFor(QStringLiteral("melody"), notes)};
}

}  // namespace

class RollTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void lanesHoldWhateverIsPlayed() {
        const std::vector<Note> low{pitched(0, 5)};
        const auto keys = lanesFor(QStringLiteral("bass"), low);
        QCOMPARE(keys.front().key, 119);
        QCOMPARE(keys.back().key, 5);
        const auto drums = lanesFor(QStringLiteral("rhythm"), {{Ticks{0}, Ticks{0}, Ticks{1}, Voice::Kick, 62, 100, false}});
        QCOMPARE(drums.size(), size_t{12});
        QCOMPARE(drums.back().voice, Voice::Kick);
        // One lane a voice, whatever the tuning of its strokes; a pitched effect gets its key beside the voices.
        const auto effects = lanesFor(QStringLiteral("effects"), {{Ticks{0}, Ticks{0}, Ticks{1}, Voice::Riser, 62, 100, false}, pitched(0, 40)});
        QCOMPARE(effects.size(), size_t{6});
        QCOMPARE(effects.back().key, 40);
    }

    void whatIsNotTouchedStaysAsItWas() {
        RollEdit edit = melody();
        QVERIFY(!edit.changed());
        edit.select(1, true);
        edit.move(Ticks{240}, -1);   // Up by a semitone.
        QCOMPARE(edit.notes()[1], pitched(1200, 65, 480, 90, 12));   // The feel goes with it.
        QCOMPARE(edit.notes()[0], pitched(0, 60));
        const NoteChanges changes = noteChanges(edit.original(), edit.notes());
        QCOMPARE(changes.kept, 3);
        edit.undo();
        QVERIFY(!edit.changed());
        QCOMPARE(edit.selectedCount(), 1);
        edit.redo();
        QCOMPARE(edit.notes()[1].key, 65);
        QVERIFY(!edit.canRedo());
    }

    void notesStopTogetherAtTheEdges() {
        RollEdit edit = melody();
        edit.selectAll(true);
        edit.move(Ticks{-960}, 0);
        QVERIFY(!edit.changed());            // The first stands at 0 already.
        edit.move(Ticks{100000}, 0);
        QCOMPARE(edit.notes().back().start, kBar * 2 - Ticks{1});
        QCOMPARE(edit.notes()[1].start - edit.notes()[0].start, Ticks{960});
        edit.undo();
        edit.move(Ticks{0}, 1000);           // Down to the lowest lane, key 12, all by the same way.
        QCOMPARE(edit.notes().back().key, 12);
        QCOMPARE(edit.notes()[0].key, 24);
    }

    void lengthsAndVelocitiesStayInBounds() {
        RollEdit edit = melody();
        edit.selectAll(true);
        edit.lengthen(Ticks{-10000});
        for (const Note& note : edit.notes()) QCOMPARE(note.length, Ticks{30});
        edit.undo();
        edit.select(3, true);
        edit.lengthen(Ticks{100000});
        QCOMPARE(edit.notes()[3].length, kBar * 2 - Ticks{5760});
        edit.changeVelocity(500);
        QCOMPARE(edit.notes()[3].velocity, 127);
        edit.changeVelocity(-500);
        QCOMPARE(edit.notes()[3].velocity, 1);
        // A stroke shorter than what the hand makes is not made longer by shortening.
        RollEdit drums({{Ticks{0}, Ticks{0}, Ticks{1}, Voice::Kick, 60, 100, false}}, kBar, lanesFor(QStringLiteral("rhythm"), {}));
        drums.selectAll(true);
        drums.lengthen(Ticks{-240});
        QVERIFY(!drums.changed());
    }

    void drumsKeepTheirTuningFromLaneToLane() {
        RollEdit edit({{Ticks{0}, Ticks{0}, Ticks{60}, Voice::Kick, 62, 100, false}}, kBar, lanesFor(QStringLiteral("rhythm"), {}));
        edit.selectAll(true);
        edit.move(Ticks{0}, -1);
        QCOMPARE(edit.notes()[0].voice, Voice::Snare);
        QCOMPARE(edit.notes()[0].key, 62);
    }

    void voicesAndKeysDoNotTurnIntoEachOther() {
        const std::vector<Note> notes{pitched(0, 40), {Ticks{0}, Ticks{0}, Ticks{60}, Voice::Drop, 60, 100, false}};
        RollEdit edit(notes, kBar, lanesFor(QStringLiteral("effects"), notes));
        edit.select(1, true);   // The key, in the lane below the voices.
        edit.move(Ticks{0}, -1);
        QVERIFY(!edit.changed());
    }

    void aDragIsOneStep() {
        RollEdit edit = melody();
        edit.select(2, true);
        edit.begin();
        for (int i = 1; i <= 20; ++i) edit.move(Ticks{i * 12}, i % 3);
        edit.move(Ticks{240}, -2);
        QVERIFY(!edit.canUndo());            // Not in the middle of it.
        edit.commit();
        QCOMPARE(edit.notes()[2], pitched(2160, 69));
        edit.undo();
        QVERIFY(!edit.changed());
        QVERIFY(!edit.canUndo());
        // What comes back to where it was is no step, and what is broken off is none either.
        edit.begin();
        edit.move(Ticks{240}, 0);
        edit.move(Ticks{0}, 0);
        edit.commit();
        QVERIFY(!edit.canUndo());
        edit.begin();
        edit.move(Ticks{240}, 0);
        edit.cancel();
        QVERIFY(!edit.changed());
    }

    void addingPastingAndDeleting() {
        RollEdit edit = melody();
        QCOMPARE(edit.add(pitched(kBar.value * 2, 60)), -1);     // Outside.
        QCOMPARE(edit.add(pitched(240, 72, 240)), 1);            // Sorted into its place, selected alone.
        QCOMPARE(edit.selectedCount(), 1);
        edit.paste({pitched(480, 62), pitched(kBar.value * 3, 62)});
        QCOMPARE(edit.items().size(), size_t{6});                // What would lie outside is left aside.
        edit.remove();
        QCOMPARE(edit.items().size(), size_t{5});
        edit.restore();
        QVERIFY(!edit.changed());
        QCOMPARE(edit.undoStep(), RollEdit::Step::Restore);
        edit.undo();
        edit.undo();
        edit.undo();
        edit.undo();
        QVERIFY(!edit.changed() && !edit.canUndo());
    }

    void selectionFollowsTimeAndBands() {
        RollEdit edit = melody();
        edit.selectNext(1);
        QCOMPARE(edit.first(), 0);
        edit.selectNext(1);
        QCOMPARE(edit.first(), 1);
        edit.selectNext(-1);
        edit.selectNext(-1);
        QCOMPARE(edit.first(), 0);
        const int top = edit.laneOf(pitched(0, 68)), bottom = edit.laneOf(pitched(0, 62));
        edit.selectIn(Ticks{0}, Ticks{1921}, top, bottom, false);
        QCOMPARE(edit.selectedCount(), 2);   // E4 and G4.
        edit.selectIn(Ticks{5000}, Ticks{6000}, 0, 107, true);
        QCOMPARE(edit.selectedCount(), 3);
    }
};

QTEST_MAIN(RollTest)
#include "roll_test.moc"
