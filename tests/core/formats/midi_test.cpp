// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/midi.h"

#include <QtTest>

#include "core/base/files.h"
#include "tests/core/formats/samples.h"

using namespace fermata;

namespace {

Note note(int64_t start, int64_t length, int key, int velocity = 80, Voice voice = Voice::Pitched, int64_t nudge = 0) {
    Note out;
    out.start = {start};
    out.length = {length};
    out.key = key;
    out.velocity = velocity;
    out.voice = voice;
    out.nudge = {nudge};
    return out;
}

// Two bars of 4/4 at 120, one of 3/4 at 90, in two sections.
MidiSong sampleSong() {
    MidiSong song;
    song.title = "Spring";
    song.tempo = TempoMap({{{4, 4}, 500000}, {{4, 4}, 500000}, {{3, 4}, 666667}});
    song.sections = {{"A", {0}, Key{2, Mode::Minor}}, {"B", {7680}, Key{3, Mode::Major}}};
    song.parts = {
        {"rhythm", "rhythm", "kit.indie",
         {{{0}, {7680}, {note(0, 120, 60, 100, Voice::Kick, -10), note(960, 120, 60, 90, Voice::Snare, 12)}},
          {{7680}, {2880}, {note(0, 120, 60, 127, Voice::Crash)}}}},
        {"bass", "bass", "bass.round", {{{0}, {7680}, {note(0, 960, 38), note(7200, 9600, 40)}}}},
        {"effects", "effects", "fx.riser", {{{0}, {7680}, {note(3840, 3840, 60, 70, Voice::Riser)}}}}};
    return song;
}

}  // namespace

class MidiTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wholeCueComesBack() {
        const auto file = parseMidi(midiBytes(sampleSong()), "test");
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        QCOMPARE(file->ticksPerQuarter, 960);
        QCOMPARE(file->tracks.size(), size_t{4});
        QCOMPARE(file->tracks[0].name, std::string("Spring"));
        QCOMPARE(file->tracks[1].name, std::string("rhythm"));
        QCOMPARE(file->tempos.size(), size_t{2});
        QCOMPARE(file->tempos[1].at, int64_t{7680});
        QCOMPARE(file->tempos[1].microsecondsPerQuarter, int64_t{666667});
        QCOMPARE(file->meters.size(), size_t{2});
        QCOMPARE(file->meters[1].beats, 3);
        QCOMPARE(file->meters[1].unit, 4);
        QCOMPARE(file->keys.size(), size_t{2});
        QCOMPARE(file->keys[0].sharps, -1);
        QVERIFY(file->keys[0].minor);
        QCOMPARE(file->keys[1].sharps, -3);
        QVERIFY(!file->keys[1].minor);
        QCOMPARE(file->markers.size(), size_t{2});
        QCOMPARE(file->markers[1].at, int64_t{7680});
        QCOMPARE(file->markers[1].text, std::string("B"));
        // Nudges are in the ticks; before the section's start a note is clamped to it.
        const std::vector<MidiNote> rhythm = {{0, 120, 9, 36, 100}, {972, 120, 9, 38, 90}, {7680, 120, 9, 49, 127}};
        QVERIFY(file->tracks[1].notes == rhythm);
        // The second note reaches past its take and is cut at the end of it.
        const std::vector<MidiNote> bass = {{0, 960, 1, 38, 80}, {7200, 480, 1, 40, 80}};
        QVERIFY(file->tracks[2].notes == bass);
        const std::vector<MidiNote> effects = {{3840, 3840, 2, 60, 70}};
        QVERIFY(file->tracks[3].notes == effects);
    }

    void oneFileAStemHoldsTheSameNotes() {
        const MidiSong song = sampleSong();
        const auto whole = parseMidi(midiBytes(song), "whole");
        for (size_t i = 0; i < song.parts.size(); ++i) {
            const auto one = parseMidi(midiBytes(song, i), "one");
            QVERIFY(one);
            QCOMPARE(one->tracks.size(), size_t{2});
            QVERIFY(one->tracks[1].notes == whole->tracks[i + 1].notes);
            QCOMPARE(one->tempos.size(), whole->tempos.size());
        }
    }

    void aKeyStruckAgainDoesNotLoseItsSecondNote() {
        MidiSong song = sampleSong();
        song.parts = {{"bass", "bass", "", {{{0}, {7680}, {note(0, 2000, 40), note(960, 960, 40), note(960, 500, 40, 99)}}}}};
        const auto file = parseMidi(midiBytes(song), "test");
        const std::vector<MidiNote> expected = {{0, 960, 0, 40, 80}, {960, 960, 0, 40, 99}};
        QVERIFY(file->tracks[1].notes == expected);
    }

    void modesCarryTheSignatureOfTheirScale() {
        const auto sharps = [](Key key) {
            MidiSong song = sampleSong();
            song.sections = {{"A", {0}, key}};
            return parseMidi(midiBytes(song), "test")->keys[0].sharps;
        };
        QCOMPARE(sharps({2, Mode::Dorian}), 0);
        QCOMPARE(sharps({7, Mode::Mixolydian}), 0);
        QCOMPARE(sharps({5, Mode::Lydian}), 0);
        QCOMPARE(sharps({4, Mode::Phrygian}), 0);
        QCOMPARE(sharps({9, Mode::HarmonicMinor}), 0);
        QCOMPARE(sharps({11, Mode::Major}), 5);
        QCOMPARE(sharps({10, Mode::Minor}), -5);
    }

    void everyVoiceHasAPlace() {
        for (int v = 0; v <= static_cast<int>(Voice::Drop); ++v) {
            MidiSong song = sampleSong();
            song.parts = {{"x", "rhythm", "", {{{0}, {7680}, {note(0, 10, 64, 80, static_cast<Voice>(v))}}}}};
            const auto file = parseMidi(midiBytes(song), "test");
            QVERIFY(file);
            const bool effect = v >= static_cast<int>(Voice::Riser);
            const bool pitched = v == 0;
            QCOMPARE(file->tracks[1].notes[0].channel == 9, !effect && !pitched);
        }
    }

    void manyPartsKeepOffTheDrumChannel() {
        MidiSong song = sampleSong();
        song.parts.assign(20, {"p", "melody", "", {{{0}, {7680}, {note(0, 10, 64)}}}});
        const auto file = parseMidi(midiBytes(song), "test");
        for (size_t i = 1; i < file->tracks.size(); ++i) {
            const int channel = file->tracks[i].notes[0].channel;
            QVERIFY(channel >= 0 && channel < 16 && channel != 9);
        }
    }

    void otherProgramsReadIt() {
        if (!hasProgram("file")) QSKIP("file is not installed");
        const QTemporaryDir folder;
        const auto path = pathOf(folder) / "a.mid";
        QVERIFY(writeFile(path, midiBytes(sampleSong())));
        QVERIFY(outputOf("file", {QStringLiteral("--brief"), QString::fromStdString(path)})
                    .contains(QStringLiteral("Standard MIDI data (format 1) using 4 tracks at 1/960")));
    }

    void brokenFilesAreRefusedAndNeverReadPast() {
        const std::string whole = midiBytes(sampleSong());
        for (size_t size = 0; size < whole.size(); ++size) {
            const auto file = parseMidi(std::string_view(whole).substr(0, size), "cut.mid");
            QVERIFY(!file);
            QCOMPARE(file.error().code, Code::Corrupt);
            QVERIFY(file.error().message.find("cut.mid") != std::string::npos);
        }
        for (uint32_t i = 0; i < 20000; ++i) {
            std::string damaged = whole;
            for (uint32_t k = 0; k < 3; ++k) {
                damaged[hash32(i, k) % damaged.size()] = static_cast<char>(hash32(i, 100 + k));
            }
            const auto file = parseMidi(damaged, "damaged.mid");
            if (!file) QCOMPARE(file.error().code, Code::Corrupt);
        }
        QVERIFY(!parseMidi("RIFF", "x"));
    }
};

QTEST_GUILESS_MAIN(MidiTest)
#include "midi_test.moc"
