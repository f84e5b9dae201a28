// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/text.h"
#include "core/studio/change_words.h"
#include "core/studio/heard_difference.h"

using namespace fermata;

namespace {

std::vector<Stem> band() {
    std::vector<Stem> stems;
    for (const char* name : {"rhythm", "bass", "harmony", "melody", "texture", "effects"}) stems.push_back({StemId::create(), name, name, ""});
    stems[2].sound = "keys.felt";
    stems[3].sound = "lead.whistle";
    return stems;
}

QString read(const char* text, const std::vector<Stem>& stems) {
    QStringList sets;
    for (const std::string& set : readChangeWords(text, stems).sets()) sets << QString::fromStdString(set);
    return sets.join(QLatin1Char(' '));
}

}  // namespace

class ChangeWordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // The cue plays a guitar by now.
    void theOtherWayRound_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"piano instead of the guitar", "Klavier statt Gitarre", "ein Klavier statt der Gitarre", "du piano au lieu de la guitare", "un piano à la place de la guitare",
                                 "replace the guitar with a piano", "swap guitar for piano", "instead of the guitar a piano", "a piano rather than a guitar", "statt der Gitarre ein Klavier",
                                 "remplacez la guitare par un piano", "ersetze die Gitarre durch ein Klavier"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void theOtherWayRound() {
        std::vector<Stem> stems = band();
        stems[2].sound = "guitar.pick";
        QFETCH(QString, text);
        QCOMPARE(read(qUtf8Printable(text), stems), QStringLiteral("harmony.sound=piano"));
    }

    void wordsBecomeChanges_data() {
        QTest::addColumn<QString>("sets");
        QTest::newRow("warmer, less busy") << QStringLiteral("brightness=-0.2 density=-0.2");
        QTest::newRow("Much more energy and slightly higher!") << QStringLiteral("energy=+0.4 register=+0.1");
        QTest::newRow("a bit calmer") << QStringLiteral("energy=-0.1");
        QTest::newRow("the drums are too loud") << QStringLiteral("rhythm.dynamics=-0.2");
        QTest::newRow("less dark") << QStringLiteral("brightness=+0.2");
        QTest::newRow("no drums, bring in the bass") << QStringLiteral("rhythm.plays=0 bass.plays=1");
        QTest::newRow("add movement to the bass") << QStringLiteral("bass.density=+0.2");
        QTest::newRow("drums and bass") << QString();
        QTest::newRow("keep the rhythm of the melody") << QStringLiteral("melody.keep=rhythm");
        QTest::newRow("keep the melody, but brighter") << QStringLiteral("melody.likeness=0.9 brightness=+0.2");
        QTest::newRow("similar to before") << QStringLiteral("likeness=0.7");
        QTest::newRow("melody.density=0.5, groovier chords") << QStringLiteral("melody.density=0.5 harmony.groove=+0.2");
        QTest::newRow("fewer drums") << QStringLiteral("rhythm.density=-0.2");
        QTest::newRow("less drums and more bass") << QStringLiteral("rhythm.density=-0.2 bass.density=+0.2");
        QTest::newRow("fewer notes in the tune") << QStringLiteral("melody.density=-0.2");
        QTest::newRow("") << QString();
        QTest::newRow("not too dark") << QStringLiteral("brightness=+0.2");
        QTest::newRow("more active bass, hectic drums") << QStringLiteral("bass.activity=+0.2 rhythm.activity=+0.2");
        // How hard a stem is played, or how much is going on.
        QTest::newRow("melody softer, much louder drums") << QStringLiteral("melody.dynamics=-0.2 rhythm.dynamics=+0.4");
        QTest::newRow("calmer drums, more energetic bass") << QStringLiteral("rhythm.energy=-0.2 bass.energy=+0.2");
        QTest::newRow("quieter") << QStringLiteral("energy=-0.2");
        QTest::newRow("die Melodie etwas leiser") << QStringLiteral("melody.dynamics=-0.1");
        QTest::newRow("la mélodie plus douce") << QStringLiteral("melody.dynamics=-0.2");
        QTest::newRow("ドラムをもっと小さく") << QStringLiteral("rhythm.dynamics=-0.2");
        // What a producer says without thinking of parameters.
        QTest::newRow("no snare") << QStringLiteral("rhythm.without=snare");
        QTest::newRow("lose the hi-hats and the claps") << QStringLiteral("rhythm.without=hi-hats");
        QTest::newRow("no drums, no snare") << QStringLiteral("rhythm.plays=0 rhythm.without=snare");
        QTest::newRow("I don't like the melody") << QStringLiteral("melody.likeness=0");
        QTest::newRow("another melody") << QStringLiteral("melody.likeness=0");
        QTest::newRow("another melody, higher") << QStringLiteral("melody.likeness=0 melody.register=+0.2");
        QTest::newRow("another melody, more energy") << QStringLiteral("melody.likeness=0 energy=+0.2");
        // Another instrument for the same notes.
        QTest::newRow("a guitar for the piano") << QStringLiteral("harmony.sound=guitar");
        QTest::newRow("an acoustic guitar instead of the piano") << QStringLiteral("harmony.sound=acoustic guitar");
        QTest::newRow("replace the piano with a guitar") << QStringLiteral("harmony.sound=guitar");
        QTest::newRow("the melody on a flute, warmer") << QStringLiteral("melody.sound=flute brightness=-0.2");
        QTest::newRow("violin instead of the whistle, less busy") << QStringLiteral("melody.sound=violin density=-0.2");
        QTest::newRow("Gitarre statt Klavier") << QStringLiteral("harmony.sound=guitar");
        QTest::newRow("the melody on a double bass") << QStringLiteral("melody.sound=double bass");
        QTest::newRow("a harp instead of the chords") << QStringLiteral("harmony.sound=harp");
        QTest::newRow("mit weniger Klavier") << QStringLiteral("harmony.density=-0.2");
        QTest::newRow("die Melodie auf der Flöte") << QStringLiteral("melody.sound=flute");
        QTest::newRow("une guitare à la place du piano") << QStringLiteral("harmony.sound=guitar");
        QTest::newRow("remplacez le piano par la harpe") << QStringLiteral("harmony.sound=harp");
        QTest::newRow("more tension") << QStringLiteral("energy=+0.2");
        QTest::newRow("less tense") << QStringLiteral("energy=-0.2");
        QTest::newRow("quieter under the voice") << QStringLiteral("room=voice");
        QTest::newRow("leave room for the voiceover") << QStringLiteral("room=voice");
        QTest::newRow("the melody quieter under the voice") << QStringLiteral("melody.room=voice");
        QTest::newRow("warmer under the voice") << QStringLiteral("room=voice brightness=-0.2");
        QTest::newRow("without the voice") << QStringLiteral("room=none");
        QTest::newRow("keine Snare, eine andere Melodie") << QStringLiteral("rhythm.without=snare melody.likeness=0");
        QTest::newRow("je n’aime pas la mélodie") << QStringLiteral("melody.likeness=0");
        QTest::newRow("leiser unter der Stimme") << QStringLiteral("room=voice");
        // German.
        QTest::newRow("wärmer, weniger dicht") << QStringLiteral("brightness=-0.2 density=-0.2");
        QTest::newRow("viel mehr Energie und etwas höher!") << QStringLiteral("energy=+0.4 register=+0.1");
        QTest::newRow("Die Drums sind zu laut") << QStringLiteral("rhythm.dynamics=-0.2");
        QTest::newRow("ohne Schlagzeug, den Bass dazu") << QStringLiteral("rhythm.plays=0 bass.plays=1");
        QTest::newRow("keine Melodie") << QStringLiteral("melody.plays=0");
        QTest::newRow("behalte den Rhythmus der Melodie, aber heller") << QStringLiteral("melody.keep=rhythm brightness=+0.2");
        QTest::newRow("ähnlich wie vorher") << QStringLiteral("likeness=0.7");
        QTest::newRow("nicht zu dunkel") << QStringLiteral("brightness=+0.2");
        QTest::newRow("WENIGER DICHTE FLÄCHEN") << QStringLiteral("texture.density=-0.2");
        QTest::newRow("unruhiger Bass") << QStringLiteral("bass.activity=+0.2");
        // French.
        QTest::newRow("plus chaud, moins dense") << QStringLiteral("brightness=-0.2 density=-0.2");
        QTest::newRow("beaucoup plus d’énergie et un peu plus aigu !") << QStringLiteral("energy=+0.4 register=+0.1");
        QTest::newRow("la batterie est trop forte") << QStringLiteral("rhythm.dynamics=-0.2");
        QTest::newRow("sans batterie, ajoutez la basse") << QStringLiteral("rhythm.plays=0 bass.plays=1");
        QTest::newRow("pas de mélodie") << QStringLiteral("melody.plays=0");
        QTest::newRow("gardez le rythme de la mélodie, mais plus lumineux") << QStringLiteral("melody.keep=rhythm brightness=+0.2");
        QTest::newRow("comme avant") << QStringLiteral("likeness=0.7");
        // Japanese.
        QTest::newRow("もっと暖かく、密度を減らして") << QStringLiteral("brightness=-0.2 density=-0.2");
        QTest::newRow("かなり力強く、少し高めに") << QStringLiteral("energy=+0.4 register=+0.1");
        QTest::newRow("ドラムがうるさすぎる") << QStringLiteral("rhythm.dynamics=-0.2");
        QTest::newRow("ドラムなし、ベースを足して") << QStringLiteral("rhythm.plays=0 bass.plays=1");
        QTest::newRow("ドラムを減らして") << QStringLiteral("rhythm.density=-0.2");
        QTest::newRow("メロディーのリズムはそのまま、もっと明るく") << QStringLiteral("melody.keep=rhythm brightness=+0.2");
        QTest::newRow("前と同じ感じで") << QStringLiteral("likeness=0.7");
    }
    void wordsBecomeChanges() {
        QFETCH(QString, sets);
        QCOMPARE(read(QTest::currentDataTag(), band()), sets);
    }

    void eachReadingNamesItsWordsAndTheRestIsSaid() {
        const ChangeWords read = readChangeWords("much warmer, more purple, less busy drums", band());
        QCOMPARE(read.readings.size(), size_t{2});
        QCOMPARE(read.readings[0], (ChangeReading{"much warmer", "brightness=-0.4"}));
        QCOMPARE(read.readings[1], (ChangeReading{"less busy", "rhythm.density=-0.2"}));
        QCOMPARE(read.unread, std::vector<std::string>{"purple"});
        QCOMPARE(readChangeWords("mehr Energie und lila", band()).unread, std::vector<std::string>{"lila"});
        QCOMPARE(readChangeWords("plus lumineux et violet", band()).unread, std::vector<std::string>{"violet"});
        QCOMPARE(readChangeWords("もっと明るく紫に", band()).unread, std::vector<std::string>{"紫"});
    }

    void wordsThatNameStemsMeanThose() {
        const auto named = [](const char* text) { return joined(readChangeWords(text, band()).stemsNamed(), ","); };
        QCOMPARE(named("another melody, less busy drums"), std::string("melody,rhythm"));
        QCOMPARE(named("another melody, warmer"), std::string());
        QCOMPARE(named("another melody, higher"), std::string("melody"));
        QCOMPARE(named(""), std::string());
    }

    // What cannot be read names the way that there is.
    void whatIsNotReadNamesTheWay() {
        std::vector<Section> sections(2);
        sections[0].name = "A";
        sections[1].name = "B";
        const auto way = [&](const char* text) {
            QStringList ways;
            for (const std::string& word : readChangeWords(text, band()).unread) ways << QString::fromStdString(insteadOfWord(word, sections));
            return ways.join(QLatin1Char('|'));
        };
        QCOMPARE(way("sparser start"), QStringLiteral("name the section: --section A"));
        QVERIFY(way("bigger ending, let it ring").startsWith(QStringLiteral("name the section: --section B|")));
        QVERIFY(way("bigger ending, let it ring").contains(QStringLiteral("in the brief")));
        QVERIFY(way("a harp instead of the trumpet").startsWith(QStringLiteral("no stem plays that")));
        QCOMPARE(readChangeWords("remove the arpeggio", band()).unread, std::vector<std::string>{"arpeggio"});
        QVERIFY(way("remove the arpeggio").contains(QStringLiteral("melody.likeness=0")));
        QVERIFY(way("brigter").startsWith(QStringLiteral("did you mean “brighter”")));
        QCOMPARE(way("more purple"), QString());
    }

    // The other way round: what an alternative did is said from its notes and sound.
    void anAlternativeIsNamedByWhatDiffers() {
        Take was;
        was.length = Ticks{3840};
        for (int i = 0; i < 4; ++i) was.notes.push_back({Ticks{960 * i}, Ticks{0}, Ticks{480}, Voice::Pitched, 60, 80, false});
        was.sound.parameters["brightness"] = 500;
        const auto words = [&](const Take& is) {
            std::vector<std::string> list;
            for (const std::string_view word : heardDifference(std::vector<Take>{was}, std::vector<Take>{is})) list.emplace_back(word);
            return list;
        };
        QCOMPARE(words(was), std::vector<std::string>{});
        Take is = was;
        is.notes.push_back({Ticks{1920}, Ticks{0}, Ticks{480}, Voice::Pitched, 60, 80, false});
        is.sound.parameters["brightness"] = 590;
        QCOMPARE(words(is), (std::vector<std::string>{"denser", "brighter"}));
        is = was;
        for (Note& note : is.notes) {
            note.key -= 12;
            note.velocity -= 5;
            note.start.value += 480;
        }
        QCOMPARE(words(is), (std::vector<std::string>{"more off the beat", "lower", "softer"}));   // The most audible first.
        is = was;
        is.notes.pop_back();
        for (Note& note : is.notes) note.length = Ticks{900};
        QCOMPARE(words(is), (std::vector<std::string>{"longer notes", "sparser"}));
        is.notes.clear();
        QCOMPARE(words(is), std::vector<std::string>{"sparser"});
    }

    void whatCannotBeKeptIsSaidToo() {
        const ChangeWords read = readChangeWords("keep the spirit", band());
        QVERIFY(read.readings.empty());
        QCOMPARE(read.unread, std::vector<std::string>{"keep the spirit"});
    }
};

QTEST_APPLESS_MAIN(ChangeWordsTest)
#include "change_words_test.moc"
