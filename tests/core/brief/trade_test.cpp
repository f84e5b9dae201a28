// SPDX-License-Identifier: GPL-3.0-or-later
// Briefs as post houses, agencies and game studios write them: what was once misread, or dropped without a word.
#include "briefs.h"

using namespace fermata;
using namespace fermata::test;

namespace {

Names sectionsOf(const Brief& brief) {
    Names names;
    for (const BriefSection& section : brief.sections) names.push_back(section.name);
    return names;
}

bool controls(const Brief& brief, const std::string& section, const std::string& set, int until = -1) {
    return std::any_of(brief.controls.begin(), brief.controls.end(), [&](const BriefControl& one) {
        return one.section == section && one.set == set && one.until.has_value() == (until >= 0) && (until < 0 || *one.until == Samples{until * kSecond});
    });
}

}  // namespace

class TradeTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void formsByNumberAndLetters_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("names");
        QTest::newRow("number") << "90 s, 4 sections" << "A B C D";
        QTest::newRow("word") << "two minutes, four sections, hopeful" << "A B C D";
        QTest::newRow("parts") << "a 60 second cue in 3 parts" << "A B C";
        QTest::newRow("structure") << "60 s, a four-part structure" << "A B C D";
        QTest::newRow("letters") << "60 s, AABA" << "A A B A";
        QTest::newRow("letters apart") << "60 s, A-B-A form" << "A B A";
        QTest::newRow("both agree") << "60 s, 4 sections, AABA" << "A A B A";
        QTest::newRow("names side by side") << "90 s, verse chorus verse chorus" << "verse chorus verse chorus";
        QTest::newRow("number and names") << "90 s, 4 sections: intro, verse, chorus, outro" << "intro verse chorus outro";
        QTest::newRow("german") << "90 Sekunden, vier Abschnitte" << "A B C D";
        QTest::newRow("german parts") << "90 Sekunden Musik in drei Teilen" << "A B C";
        QTest::newRow("french") << "90 secondes, quatre sections" << "A B C D";
        QTest::newRow("french parts") << "90 secondes, en 3 parties, tendu" << "A B C";
        QTest::newRow("japanese") << "90秒、4つのセクション" << "A B C D";
        QTest::newRow("japanese parts") << "90秒、3部構成" << "A B C";
        // What is no form.
        QTest::newRow("a band") << "60 s, a promo for ABBA" << "";
        QTest::newRow("a broadcaster") << "60 s for ABC and the BBC" << "";
        QTest::newRow("two-part harmony") << "60 s with two-part harmony" << "";
        QTest::newRow("the first parts") << "60 s, the first two parts quiet" << "";
        QTest::newRow("one part") << "60 s, part 2 of the series" << "";
    }
    void formsByNumberAndLetters() {
        QFETCH(QString, words);
        QFETCH(QString, names);
        const Brief brief = briefFromWords(words.toStdString());
        QCOMPARE(QString::fromStdString(joined(sectionsOf(brief), " ")), names);
        QVERIFY2(brief.problems.empty(), qPrintable(words));
        if (!names.isEmpty()) QVERIFY2(brief.notUnderstood.empty(), brief.notUnderstood.empty() ? "" : brief.notUnderstood.front().words.c_str());
    }

    void twoFormsAreAProblem() {
        QVERIFY(hasProblem(briefFromWords("60 s in 3 parts, AABA"), "sections", {"in 3 parts", "AABA"}));
        QVERIFY(hasProblem(briefFromWords("60 s, 5 sections: intro, verse, chorus"), "sections", {"5 sections", "intro, verse, chorus"}));
    }

    // "Starts with solo piano, drums enter at 0:15" had banned the piano until then.
    void whoStartsAloneIsNotWhoEnters() {
        const Brief brief = briefFromWords("60 s, starts with solo piano, drums enter at 0:15");
        QVERIFY(controls(brief, "", "only=piano", 15));
        QVERIFY(controls(brief, "", "rhythm.plays=0", 15));
        QVERIFY(!controls(brief, "", "piano.plays=0", 15));
    }

    // Had read a stop at 0:30.
    void hitsHardAndStopsDead() {
        for (const char* words : {"60 s trailer, hits hard at 0:30, stops dead at 0:40", "60 s Trailer, Schlag bei 0:30, stoppt bei 0:40"}) {
            const Brief brief = briefFromWords(words);
            QCOMPARE(brief.hits.size(), size_t{2});
            QCOMPARE(brief.hits[0].kind, std::string("hit"));
            QCOMPARE(brief.hits[0].at.value, 30 * kSampleRate);
            QCOMPARE(brief.hits[1].kind, std::string("stop"));
            QCOMPARE(brief.hits[1].at.value, 40 * kSampleRate);
        }
    }

    void whatASectionHasIsNotWhatTheCueHas() {
        const Brief brief = briefFromWords("60 s. The intro should be just guitar, the outro only piano.");
        QVERIFY(controls(brief, "intro", "only=guitar"));
        QVERIFY(controls(brief, "outro", "only=piano"));
        const Brief letters = briefFromWords("60 s, AABA form, B section without drums");
        QVERIFY(controls(letters, "B", "rhythm.plays=0"));
        QVERIFY(letters.unwanted.empty());
        const Brief layers = briefFromWords("Game loop, 48 s, low layer without drums");
        QVERIFY(layers.unwanted.empty());
        QVERIFY(layers.wanted.empty());
        QVERIFY(std::any_of(layers.understood.begin(), layers.understood.end(), [](const Reading& reading) { return reading.field == "noted" && reading.words == "layer without drums"; }));
    }

    void timecodesAreWherePostHousesMeanThem() {
        const Brief hit = briefFromWords("30 s, hard hit at 0:22:12");
        QVERIFY(hit.problems.empty());
        QCOMPARE(hit.hits.front().at.value, 22 * kSecond + samplesFromFrames(12, hit.frameRate).value);
        QVERIFY(!briefFromWords("60 s, hit at 2:10").problems.empty());   // Two minutes, and a mistake.
        const Brief reel = briefFromWords("Tense, 10:04:12:00 - 10:06:22:00, 25 fps, hit at 10:04:44:05, second at 10:05:31:18");
        QCOMPARE(reel.length.value, 130 * kSecond);
        QCOMPARE(timecode({0}, reel.frameRate, reel.pictureStart()), std::string("10:04:12:00"));
        QCOMPARE(reel.hits.size(), size_t{2});
        QCOMPARE(reel.hits[1].at.value, 79 * kSecond + samplesFromFrames(18, reel.frameRate).value);
        QCOMPARE(briefFromWords("Chase, TC in 01:02:10:00 out 01:03:10:00").length.value, 60 * kSecond);
        QCOMPARE(briefFromWords("Chase scene 1:32:10 to 1:34:02, 24 fps").length.value, 112 * kSecond);
        QCOMPARE(briefFromWords("Drama, cue in at 01:12:14:03, cue out 01:13:02:03, 25 fps").length.value, 48 * kSecond);
        // A stretch of the cue stays one.
        const Brief stretch = briefFromWords("2:00, picture starts 10:04:00:00, no drums from 10:04:20:00 to 10:04:30:00");
        QCOMPARE(stretch.length.value, 120 * kSecond);
    }

    void lengthsAmongOtherTimes() {
        QCOMPARE(briefFromWords("Synthwave 80s car commercial, 0:30, ring out max 3 seconds").length.value, 30 * kSecond);
        QVERIFY(briefFromWords("Synthwave 80s car commercial, 0:30, ring out max 3 seconds").problems.empty());
        QCOMPARE(briefFromWords("Neoclassical cue for end credits 2:40 in 3/4").length.value, 160 * kSecond);
        QCOMPARE(briefFromWords("Musique de 1 min 30 pour un documentaire").length.value, 90 * kSecond);
        QCOMPARE(briefFromWords("80s, 4 sections").length.value, 80 * kSecond);
        QVERIFY(briefFromWords("30\" TVC + 15\" cutdown + 6\" bumper, upbeat").problems.empty());
    }

    void aNumberOutweighsATempoWordNearIt() {
        const Brief near = briefFromWords("60 s, medium tempo around 130");
        QVERIFY(near.problems.empty());
        QCOMPARE(near.tempo->minMilliBpm, int64_t{125000});
        QVERIFY(hasProblem(briefFromWords("60 s, slow, 140 bpm"), "tempo"));
    }

    // Instruments that are a style of their own by themselves are instruments beside one.
    void instrumentsBesideAStyle() {
        for (const char* words : {"75 s, corporate, piano and strings", "75 s, piano and strings, corporate"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.problems.empty(), words);
            QCOMPARE(brief.style, std::string("hopeful-indie"));
            QCOMPARE(brief.wanted, (Names{"piano", "strings"}));
        }
        QCOMPARE(briefFromWords("75 s, piano and strings").style, std::string("neoclassical"));
    }

    void vocalsOfOthersAreNoted() {
        const Brief brief = briefFromWords("60 s deep house, vocals will be added later");
        QVERIFY(brief.wanted.empty());
        QVERIFY(std::any_of(brief.understood.begin(), brief.understood.end(), [](const Reading& reading) { return reading.field == "noted" && reading.words == "vocals will be added later"; }));
    }

    // Every word of these is read, or noted with what is possible.
    void nothingIsLeftOver() {
        for (const char* words : {"solo felt piano, 45 seconds, intimate", "seamless game loop, 40 s, exploration, calm", "90 second documentary bed, warm strings", "30s deep house, four on the floor, filter sweep into the drop at 0:15",
                                  "Synthwave chase, 60 s, key change at the end", "Jazz, walking bass, 45 s, ends with a ritardando", "45 Sekunden, Filzklavier, innig", "45 secondes, piano feutré, intime"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.notUnderstood.empty(), (std::string(words) + ": " + (brief.notUnderstood.empty() ? "" : brief.notUnderstood.front().words)).c_str());
            QVERIFY2(brief.problems.empty(), words);
        }
        const Brief felt = briefFromWords("solo felt piano, 45 seconds");
        QVERIFY(controls(felt, "", "only=felt piano"));
        QVERIFY(briefFromWords("jazz with a walking bass, 45 s").wanted == Names{"walking bass"});
    }
};

QTEST_APPLESS_MAIN(TradeTest)
#include "trade_test.moc"
