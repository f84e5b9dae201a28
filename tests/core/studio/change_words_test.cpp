// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/studio/change_words.h"

using namespace fermata;

namespace {

std::vector<Stem> band() {
    std::vector<Stem> stems;
    for (const char* name : {"rhythm", "bass", "harmony", "melody", "texture", "effects"}) stems.push_back({StemId::create(), name, name, ""});
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
    void wordsBecomeChanges_data() {
        QTest::addColumn<QString>("sets");
        QTest::newRow("warmer, less busy") << QStringLiteral("brightness=-0.2 density=-0.2");
        QTest::newRow("Much more energy and slightly higher!") << QStringLiteral("energy=+0.4 register=+0.1");
        QTest::newRow("a bit calmer") << QStringLiteral("energy=-0.1");
        QTest::newRow("the drums are too loud") << QStringLiteral("rhythm.energy=-0.2");
        QTest::newRow("less dark") << QStringLiteral("brightness=+0.2");
        QTest::newRow("no drums, bring in the bass") << QStringLiteral("rhythm.plays=0 bass.plays=1");
        QTest::newRow("add movement to the bass") << QStringLiteral("bass.density=+0.2");
        QTest::newRow("drums and bass") << QString();
        QTest::newRow("keep the rhythm of the melody") << QStringLiteral("melody.keep=rhythm");
        QTest::newRow("keep the melody, but brighter") << QStringLiteral("melody.likeness=0.9 brightness=+0.2");
        QTest::newRow("similar to before") << QStringLiteral("likeness=0.7");
        QTest::newRow("melody.density=0.5, groovier chords") << QStringLiteral("melody.density=0.5 harmony.groove=+0.2");
        QTest::newRow("fewer notes in the tune") << QStringLiteral("melody.density=-0.2");
        QTest::newRow("") << QString();
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
    }

    void whatCannotBeKeptIsSaidToo() {
        const ChangeWords read = readChangeWords("keep the spirit", band());
        QVERIFY(read.readings.empty());
        QCOMPARE(read.unread, std::vector<std::string>{"keep the spirit"});
    }
};

QTEST_APPLESS_MAIN(ChangeWordsTest)
#include "change_words_test.moc"
