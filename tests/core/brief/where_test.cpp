// SPDX-License-Identifier: GPL-3.0-or-later
// Who plays in which bars and sections, and how loud a part is, in words of four languages.
#include <QtTest>

#include "briefs.h"

using namespace fermata;
using namespace fermata::test;

class WhereTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void levelsOfParts() {
        for (const char* words : {"60 s, quieter drums from 0:10 to 0:20", "60 s, make the drums quieter from 0:10 to 0:20", "60 s. From 0:10 to 0:20 softer drums.", "60 s, turn the drums down from 0:10 to 0:20",
                                  "60 s, the drums should be a bit quieter from 0:10 to 0:20"}) {
            reads(words, {"rhythm.dynamics=-0.3 10-20"});
        }
        reads("60 s, softer drums in the second half", {"rhythm.dynamics=-0.3 30-"});
        for (const char* words : {"60 s, louder strings from 0:30", "60 s, strings a bit louder from 0:30", "60 s, bring the strings up from 0:30"}) {
            reads(words, {"strings.dynamics=+0.3 30-"});
            QCOMPARE(briefFromWords(words).wanted, Names{"strings"});
        }
        reads("60 s, quieter drums and bass", {"rhythm.dynamics=-0.3", "bass.dynamics=-0.3"});
        // Calmer and bigger are how much is played, too.
        reads("60 s, calmer drums in the intro, bigger strings in the chorus", {"rhythm.energy=-0.3 in intro", "strings.energy=+0.3 in chorus"});
        QVERIFY(briefFromWords("60 s, calmer drums in the intro").understood.back().meaning.ends_with("calmer"));
        reads("60 s. Turn the drums down in the intro.", {"rhythm.dynamics=-0.3 in intro"});
        for (const char* words : {"60 s, lower strings", "60 s, up tempo, drums", "60 s, quieter claps"}) QVERIFY2(briefFromWords(words).controls.empty(), words);
    }

    void softDrumsComeIn() {
        for (const char* words : {"60 s, soft drums from 0:10", "60 s, light drums only from 0:10"}) {
            reads(words, {"rhythm.plays=0 -10", "rhythm.dynamics=-0.3 10-"});
            QVERIFY2(briefFromWords(words).energy.empty() && briefFromWords(words).moods.empty(), words);
        }
        QCOMPARE(energyAt(briefFromWords("60 s, quiet piano until 0:30"), 0), 200);
    }

    // Whole briefs were read as their opposite, or not at all.
    void fromTheField() {
        reads("45 s. The choir comes in at 0:20. The last 5 seconds only piano.", {"choir.plays=0 -20", "only=piano 40-"});
        reads("60 s. Break at 0:30 without drums, drop at 0:38.", {"rhythm.plays=0 in break"});
        reads("60 s, no percussion until the last 4 bars", {"rhythm.plays=0 in except last 4 bars"});
        reads("45 s loop, quieter again for the last 4 bars", {"energy=-0.2 in last 4 bars"});
        reads("20 s, voice-over throughout", {"room=voice"});
        reads("60 s, little melody", {"melody.density=-0.3"});
        reads("60 Sekunden, wenig Melodie", {"melody.density=-0.3"});
        reads("60 Sekunden. Ab 0:12 setzt der Beat ein.", {"rhythm.plays=0 -12"});
        reads("60 s, first chorus without strings", {"strings.plays=0 in first chorus"});
        const Brief listed = briefFromWords("60 s. Sections: intro, verse without drums, chorus.");
        QCOMPARE(listed.sections.size(), size_t{3});
        QCOMPARE(controls(listed), Names{"rhythm.plays=0 in verse"});
        QVERIFY(listed.unwanted.empty());
        for (const char* words : {"60 s, only piano at the end", "60 s. At the end only piano.", "60 Sekunden. Am Ende nur Klavier."}) reads(words, {"only=piano in outro"});
        for (const char* words : {"60 s, starts without drums", "60 s, no drums at the start", "60 Sekunden, beginnt ohne Schlagzeug"}) reads(words, {"rhythm.plays=0 in intro"});
        reads("60 Sekunden, im Refrain setzen Schlagzeug und Bass ein", {"rhythm.plays=1 in chorus", "bass.plays=1 in chorus"});
        QVERIFY(briefFromWords("90 s, drums only in combat, states explore and combat").controls.empty());
        QVERIFY(briefFromWords("90 s, only strings and choir for 4 bars").controls.empty());
        const Brief film = briefFromWords("1:45. Sections: intro 0:00, chorus 0:45, verse 1:10, chorus 1:20. Drums from the first chorus, strings louder in the last chorus.");
        QCOMPARE(controls(film), (Names{"rhythm.plays=0 in before first chorus", "strings.dynamics=+0.3 in last chorus"}));
        QCOMPARE(film.sections.size(), size_t{4});
        const Brief rises = briefFromWords("3:00, slowly rises to 2:30, then falls back");
        QVERIFY(!rises.tempo && rises.notUnderstood.empty() && rises.energy.size() == 2);
        QCOMPARE(briefFromWords("ein 30-Sekünder, warm").length, Samples{30 * kSecond});
        const Brief about = briefFromWords("30 Sekunden, Tempo ca. 110 bpm");
        QVERIFY(about.tempo && about.tempo->minMilliBpm < 110000 && about.tempo->maxMilliBpm > 110000);
        const Brief layer = briefFromWords("2 minute exploration loop, then a combat layer with taiko");
        QVERIFY(layer.problems.empty() && layer.style == "game-exploration");
    }

    void bars() {
        for (const char* words : {"60 s, no drums in the first 4 bars", "60 s, no drums for the first four bars", "60 s, drums from bar 5", "60 s, drums come in at bar 5", "60 s, no drums until bar 5", "60 s, first 4 bars without drums",
                                  "60 s, drums only from bar 5", "60 s. In the first 4 bars no drums.", "60 s, no drums in bars 1 to 4", "60 s, drums after 4 bars"}) {
            reads(words, {"rhythm.plays=0 in bars 1-4"});
        }
        reads("60 s, piano only for the first 8 bars", {"only=piano in bars 1-8"});
        for (const char* words : {"60 s, last two bars without drums", "60 s. The last two bars without drums.", "60 s, no drums in the final 2 bars"}) reads(words, {"rhythm.plays=0 in last 2 bars"});
        for (const char* words : {"60 s, no drums in bars 5-8", "60 s, no drums from bar 5 to bar 8", "60 s, no drums between bars 5 and 8"}) reads(words, {"rhythm.plays=0 in bars 5-8"});
        reads("60 s, drums only in bars 5 to 8", {"rhythm.plays=0 in except bars 5-8"});
        reads("60 s, after 8 bars no bass", {"bass.plays=0 in bars 9-"});
        reads("60 s, the drums drop out in the last bar", {"rhythm.plays=0 in last 1 bars"});
        reads("60 s, quieter in the last 2 bars", {"energy=-0.2 in last 2 bars"});
        reads("60 s, start with piano only, drums come in at bar 5", {"only=piano in bars 1-4", "rhythm.plays=0 in bars 1-4"});
        QVERIFY(describe(briefFromWords("60 s, no drums in the first 4 bars")).find("bars 1-4: without drums") != std::string::npos);
        QVERIFY(briefFromWords("a 4-bar loop, 12 bars of silence").controls.empty());
    }

    void sections() {
        reads("60 s, no piano in the intro", {"piano.plays=0 in intro"});
        for (const char* words : {"60 s, no drums in the break", "60 s, drums out in the break", "60 s. In the break no drums.", "60 s. Break without drums."}) reads(words, {"rhythm.plays=0 in break"});
        for (const char* words : {"60 s, only strings in the outro", "60 s, strings only in the outro", "60 s. Outro: only strings."}) reads(words, {"only=strings in outro"});
        for (const char* words : {"60 s, melody only in the chorus", "60 s, no melody outside the chorus", "60 s, no melody except in the chorus"}) reads(words, {"melody.plays=0 in except chorus"});
        for (const char* words : {"60 s, drums come in at the chorus", "60 s, no drums until the chorus", "60 s, drums from the chorus on"}) reads(words, {"rhythm.plays=0 in before chorus"});
        reads("60 s, drums in the verse and chorus", {"rhythm.plays=1 in verse,chorus"});
        reads("60 s, no drums in the verses", {"rhythm.plays=0 in verse"});
        reads("60 s, no claps in the intro", {"without=claps in intro"});
        reads("60 s, less melody in the verse", {"melody.density=-0.3 in verse"});
        reads("60 s, leave room for the voice-over in the intro", {"room=voice in intro"});
        reads("60 s, louder in the chorus", {"energy=+0.2 in chorus"});
        // The form itself is another statement.
        const Brief form = briefFromWords("60 s. Sections: intro, verse, chorus. No drums in the intro");
        QCOMPARE(form.sections.size(), size_t{3});
        QCOMPARE(controls(form), Names{"rhythm.plays=0 in intro"});
        const Brief energies = briefFromWords("60 s. Intro: calm. Chorus: full energy.");
        QVERIFY(energies.notUnderstood.empty() && energies.sections.size() == 2 && energies.sections[1].energy == Level{950});
        for (const char* words : {"60 s, intro 0:00-0:10, verse at 0:10, chorus from 0:30", "60 s, the drop at 0:30, quiet until the drop at 0:30", "a 30 s podcast intro with drums"}) QVERIFY2(briefFromWords(words).controls.empty(), words);
    }

    void german() {
        for (const char* words : {"60 Sekunden, leiseres Schlagzeug von 0:10 bis 0:20", "60 Sekunden, Schlagzeug leiser von 0:10 bis 0:20", "60 Sekunden. Das Schlagzeug soll von 0:10 bis 0:20 leiser sein."}) reads(words, {"rhythm.dynamics=-0.3 10-20"});
        for (const char* words : {"60 Sekunden. Die Streicher ab 0:30 lauter.", "60 Sekunden, lautere Streicher ab 0:30"}) reads(words, {"strings.dynamics=+0.3 30-"});
        reads("60 Sekunden, sanfteres Schlagzeug in der zweiten Hälfte", {"rhythm.dynamics=-0.3 30-"});
        reads("60 Sekunden, Schlagzeug in der Einleitung leiser", {"rhythm.dynamics=-0.3 in intro"});
        for (const char* words : {"60 Sekunden, kein Schlagzeug in den ersten vier Takten", "60 Sekunden, in den ersten vier Takten kein Schlagzeug", "60 Sekunden, Schlagzeug ab Takt 5", "60 Sekunden, Schlagzeug erst ab Takt 5",
                                  "60 Sekunden, kein Schlagzeug bis Takt 5", "60 Sekunden, das Schlagzeug setzt in Takt 5 ein", "60 Sekunden, die ersten 4 Takte ohne Drums", "60 Sekunden, erst nach 4 Takten kommt das Schlagzeug"}) {
            reads(words, {"rhythm.plays=0 in bars 1-4"});
        }
        for (const char* words : {"60 Sekunden, nur Klavier in den ersten 8 Takten", "60 Sekunden, Klavier nur in den ersten 8 Takten"}) reads(words, {"only=piano in bars 1-8"});
        for (const char* words : {"60 Sekunden, die letzten zwei Takte ohne Bass", "60 Sekunden, in den letzten beiden Takten ohne Bass", "60 Sekunden, der Bass setzt in den letzten zwei Takten aus"}) reads(words, {"bass.plays=0 in last 2 bars"});
        reads("60 Sekunden, kein Schlagzeug von Takt 5 bis 8", {"rhythm.plays=0 in bars 5-8"});
        for (const char* words : {"60 Sekunden, kein Klavier im Intro", "60 Sekunden, im Intro kein Klavier"}) reads(words, {"piano.plays=0 in intro"});
        for (const char* words : {"60 Sekunden, Melodie nur im Refrain", "60 Sekunden. Die Melodie spielt nur im Refrain.", "60 Sekunden. Nur im Refrain Melodie."}) reads(words, {"melody.plays=0 in except chorus"});
        for (const char* words : {"60 Sekunden, Schlagzeug ab dem Refrain", "60 Sekunden, kein Schlagzeug bis zum Refrain", "60 Sekunden, das Schlagzeug setzt im Refrain ein", "60 Sekunden, das Schlagzeug kommt im Refrain dazu"}) {
            reads(words, {"rhythm.plays=0 in before chorus"});
        }
        reads("60 Sekunden, ruhiger in der Strophe", {"energy=-0.2 in verse"});
        // A verb in two pieces says what its last one does.
        reads("60 Sekunden, der Bass setzt bei 0:30 aus", {"bass.plays=0 30-"});
        reads("60 Sekunden, der Bass setzt bei 0:30 ein", {"bass.plays=0 -30"});
        reads("60 Sekunden, das Schlagzeug steigt bei 0:14 ein", {"rhythm.plays=0 -14"});
        QCOMPARE(briefFromWords("60 Sekunden, etwas ruhiger").moods, Names{"calm"});
        QCOMPARE(briefFromWords("60 Sekunden, kein Schlagzeug und kein Gesang, Schlagzeug ab 0:10").unwanted, Names{"vocals"});
    }

    void frenchAndJapanese() {
        for (const char* words : {"60 secondes, batterie moins forte de 0:10 à 0:20", "60秒、0:10から0:20までドラムを小さく"}) reads(words, {"rhythm.dynamics=-0.3 10-20"});
        for (const char* words : {"60 secondes, pas de batterie pendant les quatre premières mesures", "60 secondes, batterie à partir de la mesure 5", "60秒、最初の4小節はドラムなし", "60秒、ドラムは5小節目から"}) {
            reads(words, {"rhythm.plays=0 in bars 1-4"});
        }
        for (const char* words : {"60 secondes, les deux dernières mesures sans batterie", "60秒、最後の2小節はドラムなし"}) reads(words, {"rhythm.plays=0 in last 2 bars"});
        reads("60 secondes, sans batterie de la mesure 5 à la mesure 8", {"rhythm.plays=0 in bars 5-8"});
        for (const char* words : {"60 secondes, pas de piano dans l'intro", "60秒、イントロではピアノなし"}) reads(words, {"piano.plays=0 in intro"});
        for (const char* words : {"60 secondes, mélodie seulement dans le refrain", "60秒、メロディーはサビだけ"}) reads(words, {"melody.plays=0 in except chorus"});
        for (const char* words : {"60 secondes, pas de batterie jusqu'au refrain", "60秒、サビまでドラムなし"}) reads(words, {"rhythm.plays=0 in before chorus"});
        for (const char* words : {"60 secondes, seulement des cordes dans l'outro", "60秒、アウトロではストリングスだけ"}) reads(words, {"only=strings in outro"});
        for (const char* words : {"60 secondes, pas de batterie ni de voix, la batterie entre à 0:10", "60秒、ドラムなし、ボーカルなし。ドラムは0:10から"}) {
            reads(words, {"rhythm.plays=0 -10"});
            QCOMPARE(briefFromWords(words).unwanted, Names{"vocals"});
        }
    }
};

QTEST_GUILESS_MAIN(WhereTest)
#include "where_test.moc"
