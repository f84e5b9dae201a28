// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/music/note_statistics.h"

namespace fermata {

class NoteStatisticsTest : public QObject {
    Q_OBJECT

  private:
    static TempoMap bars(int count) { return TempoMap(std::vector<Bar>(static_cast<size_t>(count), Bar{{4, 4}, 500000})); }
    static PlacedNote note(int64_t start, int64_t length, int key, int velocity, Voice voice = Voice::Pitched) {
        return {{start}, {start}, {length}, voice, key, velocity};
    }

  private Q_SLOTS:
    void countsAChordAsOneOnset() {
        const std::vector<PlacedNote> notes{note(0, 960, 60, 80), note(0, 960, 64, 80), note(0, 960, 67, 80), note(3840, 960, 62, 80)};
        const NoteStatistics found = noteStatistics(notes, bars(3));
        QCOMPARE(found.notes, 4);
        QCOMPARE(found.onsets, 2);
        QCOMPARE(found.onsetsPerBar, (std::vector<int>{1, 1, 0}));
        QCOMPARE(found.onsetsPerBarMilli(), 666);
    }

    void voicesThatTouchDoNotOverlap() {
        const std::vector<PlacedNote> notes{note(0, 960, 60, 80), note(960, 960, 62, 80), note(960, 480, 65, 80)};
        const NoteStatistics found = noteStatistics(notes, bars(1));
        QCOMPARE(found.mostVoices, 2);
        QCOMPARE(found.meanVoicesMilli, (960 + 2 * 480 + 480) * 1000 / 1920);
    }

    void drumsHaveNoRangeAndNoPitchClass() {
        const std::vector<PlacedNote> notes{note(0, 240, 60, 100, Voice::Kick), note(480, 240, 60, 30, Voice::Snare), note(960, 240, 60, 70, Voice::Kick)};
        const NoteStatistics found = noteStatistics(notes, bars(1));
        QCOMPARE(found.lowest, -1);
        QCOMPARE(found.highest, -1);
        QCOMPARE(found.mostVoices, 0);
        QCOMPARE(found.softest, 30);
        QCOMPARE(found.median, 70);
        QCOMPARE(found.loudest, 100);
        QCOMPARE(found.pitchClassTicks, (std::array<int64_t, 12>{}));
    }

    void pitchClassesAreWeighedByLength() {
        const std::vector<PlacedNote> notes{note(0, 960, 48, 80), note(960, 240, 61, 80), note(1920, 960, 72, 80)};
        const NoteStatistics found = noteStatistics(notes, bars(1));
        QCOMPARE(found.pitchClassTicks[0], 1920);
        QCOMPARE(found.pitchClassTicks[1], 240);
        QCOMPARE(found.lowest, 48);
        QCOMPARE(found.highest, 72);
    }

    void nothingIsNothing() {
        const NoteStatistics found = noteStatistics({}, bars(2));
        QCOMPARE(found.notes, 0);
        QCOMPARE(found.onsetsPerBar, (std::vector<int>{0, 0}));
        QCOMPARE(found.softest, 0);
    }

    void aSliceTakesTheNotesThatBeginInsideIt() {
        Take take;
        take.length = {7680};
        take.notes = {{{0}, {0}, {960}}, {{3840}, {-100}, {9000}}, {{7000}, {0}, {200}}};
        const std::vector<PlacedNote> placed = placedNotes(take, {3840}, {3840}, {11520});
        QCOMPARE(placed.size(), size_t{2});
        QCOMPARE(placed[0].start.value, 11520);
        QCOMPARE(placed[0].sounds.value, 11520);   // A nudge before the section's start stays inside it.
        QCOMPARE(placed[0].length.value, 3840);    // Cut at the end of the slice.
        QCOMPARE(placed[1].start.value, 11520 + 3160);
    }
};

}  // namespace fermata

QTEST_APPLESS_MAIN(fermata::NoteStatisticsTest)
#include "note_statistics_test.moc"
