// SPDX-License-Identifier: GPL-3.0-or-later
// Keys: spelling, parsing, scales.
#include <QtTest>

#include "core/music/key.h"

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
