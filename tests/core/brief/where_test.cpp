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
            reads(words, {"rhythm.energy=-0.3 10-20"});
        }
        reads("60 s, softer drums in the second half", {"rhythm.energy=-0.3 30-"});
        for (const char* words : {"60 s, louder strings from 0:30", "60 s, strings a bit louder from 0:30", "60 s, bring the strings up from 0:30"}) {
            reads(words, {"strings.energy=+0.3 30-"});
            QCOMPARE(briefFromWords(words).wanted, Names{"strings"});
        }
        reads("60 s, quieter drums and bass", {"rhythm.energy=-0.3", "bass.energy=-0.3"});
        reads("60 s. Turn the drums down in the intro.", {"rhythm.energy=-0.3 in intro"});
        for (const char* words : {"60 s, lower strings", "60 s, up tempo, drums", "60 s, quieter claps"}) QVERIFY2(briefFromWords(words).controls.empty(), words);
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
};

QTEST_GUILESS_MAIN(WhereTest)
#include "where_test.moc"
