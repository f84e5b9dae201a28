// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays when, in words of four languages and in JSON.
#include <QtTest>

#include "briefs.h"

using namespace fermata;
using namespace fermata::test;

class WhenTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // Two statements in a row, each with its time: neither takes the other's.
    void eachStatementKeepsItsTime() {
        const Brief brief = briefFromWords("60 s, hopeful, no drums before 0:14, leave room for the voice-over from 0:20 to 0:25, a two-beat stop at 0:40");
        QVERIFY2(brief.notUnderstood.empty(), brief.notUnderstood.empty() ? "" : brief.notUnderstood.front().words.c_str());
        QCOMPARE(brief.controls.size(), size_t{2});
        for (const BriefControl& control : brief.controls) {
            if (control.set == "room=voice") QVERIFY(control.from == Samples{20 * kSampleRate} && control.until == Samples{25 * kSampleRate});
            else QVERIFY(control.set == "rhythm.plays=0" && !control.from && control.until == Samples{14 * kSampleRate});
        }
        QCOMPARE(brief.hits.size(), size_t{1});
        QCOMPARE(brief.hits[0].lasts, std::string("2 beats"));
    }

    void english() {
        for (const char* words : {"60 s, no drums before 0:14", "60 s, drums only from 0:14", "60 s, the drums come in at 0:14", "60 s. Until 0:14 no drums", "60 s, drums should not come in before 14 seconds",
                                  "60 s, keep the drums out until 0:14", "60 s, no drums for the first 14 seconds", "60 s, don't bring in the drums until 0:14", "60 s, drums from 0:14"}) {
            reads(words, {"rhythm.plays=0 -14"});
        }
        reads("60 s, no melody until the second half", {"melody.plays=0 -30"});
        reads("60 s, no drums in the last ten seconds", {"rhythm.plays=0 50-"});
        for (const char* words : {"60 s, drop the bass at 0:30", "60 s, the bass drops out at 0:30", "60 s, no bass after 0:30"}) reads(words, {"bass.plays=0 30-"});
        for (const char* words : {"60 s, without bass from 0:30 to 0:45", "60 s, no bass 0:30-0:45", "60 s, from 0:30 to 0:45 no bass", "60 s, the bass drops out at 0:30 and comes back at 0:45"}) {
            reads(words, {"bass.plays=0 30-45"});
        }
        reads("60 s. The drums come in at 0:14, and drop out again at 0:30.", {"rhythm.plays=0 -14", "rhythm.plays=0 30-"});
        reads("60 s, drums only from 0:14 to 0:30", {"rhythm.plays=0 -14", "rhythm.plays=0 30-"});
        reads("60 s, less melody from 0:10 to 0:20", {"melody.density=-0.3 10-20"});
        reads("60 s, strings come in at 0:20", {"strings.plays=0 -20"});
        reads("60 s, no claps until 0:30", {"without=claps -30"});
        QCOMPARE(briefFromWords("60 s, strings come in at 0:20").wanted, Names{"strings"});
        const Brief burst = briefFromWords("60 s. The beat kicks in at 0:12.");
        QCOMPARE(controls(burst), Names{"rhythm.plays=0 -12"});
        QCOMPARE(energyAt(burst, 12), 900);
        const Brief drop = briefFromWords("60 s, no drums until the drop at 0:30");
        QCOMPARE(controls(drop), Names{"rhythm.plays=0 -30"});
        QCOMPARE(drop.hits.size(), size_t{1});
    }

    void alone() {
        for (const char* words : {"60 s, only piano", "60 s, piano only", "60 s, just piano", "solo piano, 60 s", "60 s, nothing but piano"}) {
            reads(words, {"only=piano"});
            QCOMPARE(briefFromWords(words).wanted, Names{"piano"});
        }
        // What is denied beside it is another statement, and who comes in later ends it.
        QCOMPARE(briefFromWords("30 s, just guitar and bass, no percussion").unwanted, Names{"percussion"});
        QCOMPARE(controls(briefFromWords("30 s, just guitar and bass, no percussion")), Names{"only=guitar,bass"});
        QCOMPARE(controls(briefFromWords("60 s, start with piano only, strings join at 0:30, drums come in at 0:15")), (Names{"only=piano -15", "strings.plays=0 -30", "rhythm.plays=0 -15"}));
        QCOMPARE(controls(briefFromWords("60 s, start without drums, drums from 0:14")), Names{"rhythm.plays=0 -14"});
        for (const char* words : {"45 s, just piano and strings", "solo piano and soft strings, 45 s"}) reads(words, {"only=piano,strings"});
        reads("45 s, only strings please", {"only=strings"});
        for (const char* words : {"60 s, only piano until 0:20", "60 s, piano only until 0:20", "60 s, until 0:20 only piano"}) reads(words, {"only=piano -20"});
        for (const char* words : {"60 s with a solo cello", "60 s, not only piano", "60 s, piano and strings"}) QVERIFY2(briefFromWords(words).controls.empty(), words);
    }

    // Reduced to a few: those named are the ones that play.
    void reductions() {
        for (const char* words : {"60 s, drops to pads only at 0:40, comes back at 0:50", "60 s. At 0:40 it drops to pads only, comes back at 0:50.", 
                                  "60 s, drops to pads only at 0:40 for ten seconds", "60 s, drops to pads at 0:40, then everything comes back at 0:50", "60 s, strips back to pads at 0:40, from 0:50 everything again"}) {
            reads(words, {"only=texture 40-50", "energy=0.3 40-50"});   // What drops is heard to.
        }
        for (const char* words : {"60 s, only pads at 0:40, back at 0:50", "60 s, only pads from 0:40 to 0:50"}) reads(words, {"only=texture 40-50"});
        reads("60 s, breaks down to bass and drums at 0:30", {"only=bass,rhythm 30-", "energy=0.3 30-"});
        reads("60 s, only pads from 0:40", {"only=texture 40-"});
        const Brief drop = briefFromWords("60 s, down to just piano at 0:30, drop at 0:45");
        QCOMPARE(controls(drop), (Names{"only=piano 30-45", "energy=0.3 30-45"}));
        QCOMPARE(drop.hits.size(), size_t{1});
        reads("60 s, strip back to piano at 0:30, drums come back at 0:45", {"only=piano 30-45", "energy=0.3 30-45", "rhythm.plays=0 30-45"});
        // "Drums only at" and a fall without a name stay what they were.
        QVERIFY(briefFromWords("60 s, drops down at 0:40").controls.empty());
    }

    void roomForAVoice() {
        for (const char* words : {"60 s, leave room for the voice-over from 0:05 to 0:20", "60 s, VO from 0:05 to 0:20", "60 s. From 0:05 to 0:20 leave room for the narration"}) reads(words, {"room=voice 5-20"});
        reads("60 s, leave room for the voice-over", {"room=voice"});
        for (const char* words : {"60 s, drop the melody under the voice-over", "60 s, no melody under the VO", "60 s, keep the melody down behind the narration", "60 s, lose the tune under the voice-over"}) {
            reads(words, {"room=voice"});
            QVERIFY2(briefFromWords(words).wanted.empty() && briefFromWords(words).unwanted.empty(), words);
        }
        reads("60 s, drop the melody under the voice-over from 0:05 to 0:20", {"room=voice 5-20"});
        QVERIFY(briefFromWords("60 s, under a voice-over").controls.empty());   // Only that there is one.
    }

    // Of all: over the energy that is there.
    void levelChanges() {
        for (const char* words : {"30 s. Quieter from 0:10 to 0:15", "30 s, a bit quieter from 0:10 to 0:15", "30 s. From 0:10 to 0:15 less energy.", "30 s, softer between 0:10 and 0:15", "30 Sekunden. Von 0:10 bis 0:15 leiser.",
                                  "30 Sekunden, leiser von 0:10 bis 0:15", "30 Sekunden. Ruhiger von 0:10 bis 0:15."}) {
            reads(words, {"energy=-0.2 10-15"});
            QVERIFY2(briefFromWords(words).moods.empty() && briefFromWords(words).energy.empty(), words);
        }
        reads("30 s, louder from 0:10", {"energy=+0.2 10-"});
        for (const char* words : {"30 s, quieter in the last 5 seconds", "30 Sekunden. In den letzten 5 Sekunden leiser."}) reads(words, {"energy=-0.2 25-"});
        for (const char* words : {"30 s, quieter", "30 Sekunden, ein leiser Anfang"}) QVERIFY2(controls(briefFromWords(words)).empty(), words);
        QCOMPARE(briefFromWords("30 Sekunden, ruhiger Beat").moods, Names{"calm"});
    }

    void germanTimes() {
        for (const char* words : {"30 Sekunden. Bei 0:22 ein Takt Stille.", "30 Sekunden, bei 0:22 einen Takt Pause", "30 Sekunden, ein Takt Stille bei 0:22", "30 s, a bar of silence at 0:22"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.hits.size() == 1 && brief.hits[0].kind == "stop" && brief.hits[0].at == Samples{22 * kSecond} && brief.hits[0].lasts == "1 bar", words);
            QVERIFY2(brief.moods.empty() && brief.notUnderstood.empty() && !brief.meter, words);
        }
        QCOMPARE(briefFromWords("30 Sekunden. Bei 0:22 zwei Schläge Stille.").hits.at(0).lasts, std::string("2 beats"));
        for (const char* words : {"30 Sekunden. In den letzten 5 Sekunden keine Drums.", "30 Sekunden, keine Drums in den letzten 5 Sekunden", "30 Sekunden. Die letzten fünf Sekunden ohne Schlagzeug."}) {
            reads(words, {"rhythm.plays=0 25-"});
            QCOMPARE(briefFromWords(words).length, Samples{30 * kSecond});
        }
    }

    // Stretches before what they are about, as German has them.
    void germanStretches() {
        for (const char* words : {"60 Sekunden. Von 0:10 bis 0:20 ruhig.", "60 Sekunden, ab 0:10 bis 0:20 ruhig", "60 s, calm from 0:10 to 0:20"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.notUnderstood.empty() && energyAt(brief, 10) == 250 && energyAt(brief, 20) == 250, words);
        }
        const Brief builds = briefFromWords("60 Sekunden, baut sich von 0:10 bis 0:45 auf");
        QCOMPARE(energyAt(builds, 45), 900);
    }

    void contradictions() {
        QVERIFY(hasProblem(briefFromWords("30 s, no drums before 0:45"), "controls[0]", {"no drums before 0:45", "0:45", "0:30"}));
        QVERIFY(hasProblem(briefFromWords("30 s, the drums come in at 0:45"), "controls[0]", {"drums come in at 0:45", "0:30"}));
        QVERIFY(hasProblem(briefFromWords("30 s, no drums from 0:40"), "controls[0]", {"no drums from 0:40", "begins at 0:40"}));
        QVERIFY(hasProblem(briefFromWords("30 s, no drums for the first 40 seconds"), "controls[0]", {"0:40"}));
        QVERIFY(briefFromWords("30 s, no drums from 0:20 to 0:30").problems.empty());
        // Nobody would play: both statements are named, and where.
        QVERIFY(hasProblem(briefFromWords("30 s, only piano until 0:10, no piano before 0:12"), "controls[0]", {"only piano until 0:10", "no piano before 0:12", "0:00", "0:10"}));
        QVERIFY(hasProblem(briefFromWords("30 s, only piano and strings, no piano from 0:10, no strings from 0:20"), "controls[0]", {"0:20", "0:30"}));
        for (const char* words : {"30 s, only piano until 0:10, no piano after 0:12", "30 s, only piano and strings until 0:10, no strings before 0:12", "30 s, only piano until 0:10, no drums before 0:12"}) {
            QVERIFY2(briefFromWords(words).problems.empty(), words);
        }
        // Who comes in later is not unwanted.
        for (const char* words : {"30 s, no drums, drums only after 0:10", "30 s, drums only after 0:10, no drums"}) {
            reads(words, {"rhythm.plays=0 -10"});
            QVERIFY2(briefFromWords(words).unwanted.empty(), words);
        }
        reads("30 s, no strings, strings come in at 0:20", {"strings.plays=0 -20"});
        // Of a list only who comes in later; the others stay unwanted.
        for (const char* words : {"30 s, no drums or vocals, drums come in at 0:10", "30 s, no drums, vocals or piano. Drums come in at 0:10.", "30 s, drums come in at 0:10, no vocals, no drums"}) {
            reads(words, {"rhythm.plays=0 -10"});
            const Brief brief = briefFromWords(words);
            QVERIFY2(!brief.unwanted.empty() && std::find(brief.unwanted.begin(), brief.unwanted.end(), "drums") == brief.unwanted.end(), words);
        }
        reads("30 s, no drums, drums in the chorus", {"rhythm.plays=1 in chorus", "rhythm.plays=0 in except chorus"});
        reads("30 s, no drums from 0:10, drums come back at 0:20", {"rhythm.plays=0 10-20", "rhythm.plays=0 10-20"});
        QVERIFY(describe(briefFromWords("30 s, no drums from 0:10, drums come back at 0:20")).find("0:10.000–0:20.000: without drums") != std::string::npos);
        QCOMPARE(briefFromWords("30 s, no drums. No melody before 0:10").unwanted, Names{"drums"});
    }

    // What other rules read stays theirs.
    void othersStay() {
        for (const char* words : {"quiet piano and strings until 0:30", "1:45, full orchestra and choir from 1:08", "six stems: drums, bass, keys, melody, pads, fx", "riser from 0:16 to 0:20", "no drums", "drop at 0:45",
                                  "60 s piano, drums and bass", "impacts from 0:30"}) {
            QVERIFY2(briefFromWords(words).controls.empty(), words);
        }
    }

    void tongues() {
        for (const char* words : {"60 Sekunden, kein Schlagzeug vor 0:14", "60 Sekunden, Schlagzeug erst ab 0:14", "60 Sekunden, das Schlagzeug setzt bei 0:14 ein", "60 secondes, pas de batterie avant 0:14",
                                  "60 secondes, batterie seulement à partir de 0:14", "60 secondes, la batterie entre à 0:14", "60秒、0:14までドラムなし", "60秒、ドラムは0:14から"}) {
            reads(words, {"rhythm.plays=0 -14"});
        }
        for (const char* words : {"60 Sekunden, keine Melodie bis zur zweiten Hälfte", "60 secondes, pas de mélodie jusqu'à la deuxième moitié", "60秒、後半までメロディーなし"}) reads(words, {"melody.plays=0 -30"});
        for (const char* words : {"60 Sekunden, ohne Bass von 0:30 bis 0:45", "60 secondes, sans basse de 0:30 à 0:45", "60秒、0:30から0:45までベースなし"}) reads(words, {"bass.plays=0 30-45"});
        for (const char* words : {"60 Sekunden, weniger Melodie von 0:10 bis 0:20", "60 secondes, moins de mélodie de 0:10 à 0:20", "60秒、0:10から0:20までメロディーを控えめに"}) reads(words, {"melody.density=-0.3 10-20"});
        for (const char* words : {"60 Sekunden, nur Klavier bis 0:20", "60 secondes, seulement du piano jusqu'à 0:20", "60秒、0:20までピアノだけ"}) reads(words, {"only=piano -20"});
        for (const char* words : {"60 Sekunden, nur Klavier und Streicher", "60 secondes, uniquement piano et cordes", "60秒、ピアノと弦楽器のみ"}) reads(words, {"only=piano,strings"});
        for (const char* words : {"60 Sekunden, Platz für die Sprecherstimme lassen von 0:05 bis 0:20", "60 secondes, laissez de la place pour la voix off de 0:05 à 0:20", "60秒、0:05から0:20までナレーションのための余白を残して"}) {
            reads(words, {"room=voice 5-20"});
        }
        for (const char* words : {"60 Sekunden, kein Klatschen", "60 secondes, sans claps", "60秒、手拍子なし"}) QCOMPARE(briefFromWords(words).unwanted, Names{"claps"});
    }

    void json() {
        const auto brief = briefFromJson(*parseJson(R"({"length": 60, "controls": [{"set": "rhythm.plays=0", "until": "0:14"}, {"set": "bass.plays=0", "from": 30, "until": 45.5}]})", "brief"));
        QVERIFY(brief);
        QCOMPARE(controls(*brief), (Names{"rhythm.plays=0 -14", "bass.plays=0 30-45"}));
        QCOMPARE(toJson(*brief)["controls"], Json::parse(R"([{"set": "rhythm.plays=0", "until": "0:14.000"}, {"set": "bass.plays=0", "from": "0:30.000", "until": "0:45.500"}])"));
        QVERIFY(describe(*brief).find("bass.plays=0 from 0:30.000 until 0:45.500") != std::string::npos);
        QVERIFY(describe(briefFromWords("60 s, no drums before 0:14")).find("until 0:14.000: without drums  “no drums before 0:14”") != std::string::npos);
        QVERIFY(hasProblem(briefFromWords("30 s, no drums from 0:40"), "controls[0]", {"0:40", "after the end"}));
        QVERIFY(hasProblem(briefFromWords("30 s, no drums from 0:20 to 0:10"), "controls[0]", {"0:10", "0:20"}));
        // A field outweighs the words, and what the length would have made of them.
        const auto given = briefFromJson(*parseJson(R"({"words": "60 s, no melody until the second half", "controls": []})", "brief"));
        QVERIFY(given && given->controls.empty());
        const auto longer = briefFromJson(*parseJson(R"({"words": "no melody until the second half", "length": 90})", "brief"));
        QVERIFY(longer && controls(*longer) == Names{"melody.plays=0 -45"});
    }
};

QTEST_GUILESS_MAIN(WhenTest)
#include "when_test.moc"
