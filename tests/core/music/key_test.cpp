// SPDX-License-Identifier: GPL-3.0-or-later
// Keys: spelling, parsing, scales.
#include <QtTest>

#include <set>

#include "core/music/spelling.h"

using namespace fermata;

class KeyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void parsesTheWaysPeopleWrite() {
        const std::pair<const char*, Key> table[] = {
            {"D minor", {2, Mode::Minor}}, {"F#m", {6, Mode::Minor}}, {"Eb", {3, Mode::Major}}, {"A dorian", {9, Mode::Dorian}},
            {"c-sharp minor", {1, Mode::Minor}}, {"Bb major", {10, Mode::Major}}, {"B minor", {11, Mode::Minor}}, {"b", {11, Mode::Major}},
            {"Cb", {11, Mode::Major}}, {"E harmonic minor", {4, Mode::HarmonicMinor}}, {"G♯ minor", {8, Mode::Minor}},
            {"A♭ maj", {8, Mode::Major}}, {" F  lydian ", {5, Mode::Lydian}}, {"e flat major", {3, Mode::Major}}, {"Bm", {11, Mode::Minor}}};
        for (const auto& [text, key] : table) {
            const auto parsed = Key::parse(text);
            QVERIFY2(parsed, text);
            QVERIFY2(*parsed == key, text);
        }
    }

    void refusesWhatIsNone() {
        for (const char* bad : {"", " ", "H minor", "D blah", "minor", "12", "D minor minor", "#", "é"}) {
            const auto parsed = Key::parse(bad);
            QVERIFY2(!parsed, bad);
            QCOMPARE(parsed.error().code, Code::InvalidArgument);
        }
    }

    void everyNameParsesBack() {
        for (int tonic = 0; tonic < 12; ++tonic) {
            for (const Mode mode : {Mode::Major, Mode::Minor, Mode::Dorian, Mode::Mixolydian, Mode::Lydian, Mode::Phrygian, Mode::HarmonicMinor}) {
                const Key key{tonic, mode};
                const auto parsed = Key::parse(key.name());
                QVERIFY2(parsed && *parsed == key, key.name().c_str());
            }
        }
        QCOMPARE((Key{3, Mode::Major}.name()), std::string("Eb major"));
        QCOMPARE((Key{10, Mode::Minor}.name()), std::string("Bb minor"));
        QCOMPARE((Key{6, Mode::Minor}.name()), std::string("F# minor"));
    }

    // As a reader of scores expects it: a letter a degree, and what lies outside is a lowered or a raised neighbour.
    void notesAreSpelledInTheirKey() {
        const auto in = [](const char* key, std::initializer_list<int> classes) {
            std::string out;
            for (const int one : classes) out += (out.empty() ? "" : " ") + spelled(one, *Key::parse(key));
            return out;
        };
        QCOMPARE(in("D minor", {2, 4, 5, 7, 9, 10, 0, 1, 3, 8}), std::string("D E F G A Bb C C# Eb G#"));
        QCOMPARE(in("A major", {9, 11, 1, 2, 4, 6, 8, 10, 3}), std::string("A B C# D E F# G# Bb D#"));
        QCOMPARE(in("Bb minor", {10, 0, 1, 3, 5, 6, 8, 9}), std::string("Bb C Db Eb F Gb Ab A"));
        QCOMPARE(in("G# minor", {8, 10, 11, 1, 3, 4, 6, 7}), std::string("G# A# B C# D# E F# F##"));
        QCOMPARE(in("C mixolydian", {0, 2, 4, 5, 7, 9, 10}), std::string("C D E F G A Bb"));
        for (int tonic = 0; tonic < 12; ++tonic) {
            for (const Mode mode : {Mode::Major, Mode::Minor, Mode::Dorian, Mode::Mixolydian, Mode::Lydian, Mode::Phrygian}) {
                const Key key{tonic, mode};
                std::set<char> letters;
                for (int degree = 0; degree < 7; ++degree) letters.insert(spelled(key.pitchClass(degree), key).front());
                QVERIFY2(letters.size() == 7, key.name().c_str());
            }
        }
        QCOMPARE(spelledPitch(60, Key{8, Mode::Minor}), std::string("B#3"));
        QCOMPARE(spelledPitch(63, *Key::parse("D minor")), std::string("Eb4"));
        QCOMPARE(spelledPitch(59, *Key::parse("Eb minor")), std::string("B3"));
    }

    void scalesWrapAndContain() {
        const Key key{2, Mode::Minor};
        QCOMPARE(key.pitchClass(0), 2);
        QCOMPARE(key.pitchClass(7), 2);
        QCOMPARE(key.pitchClass(-1), 0);
        QVERIFY(key.contains(5) && key.contains(-7) && !key.contains(6));
        QVERIFY(key.isMinorLike());
        QVERIFY(!(Key{0, Mode::Mixolydian}.isMinorLike()));
        QCOMPARE(pitchName(60), std::string("C4"));
        QCOMPARE(pitchClassName(-1, true), std::string("B"));
    }
};

QTEST_GUILESS_MAIN(KeyTest)
#include "key_test.moc"
