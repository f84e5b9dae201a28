// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks, returns, parts with lengths and parts with a character: what happens when, as post houses write it.
#include "briefs.h"

using namespace fermata;
using namespace fermata::test;

namespace {

// "intro 0 30%, main 10": sections with their starts in seconds and energies.
std::string sections(const Brief& brief) {
    std::vector<std::string> all;
    for (const BriefSection& one : brief.sections) {
        all.push_back(one.name + (one.start ? " " + std::to_string(one.start->value / kSecond) : "") + (one.energy ? " " + std::to_string(one.energy->permille / 10) + "%" : ""));
    }
    return joined(all, ", ");
}

}  // namespace

class MomentsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // A ban that stands behind what it bans.
    void forbiddenIsUnwanted() {
        for (const char* words : {"60 s corporate, ukulele is forbidden", "60 s corporate, ukulele is not allowed", "60 Sekunden, Ukulele ist verboten", "60 secondes, ukulélé interdit"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.wanted.empty() && brief.unwanted == Names{"ukulele"}, words);
        }
        for (const char* words : {"60 s ambient, no rhythm at all", "60 s ambient, no rhythm"}) QVERIFY2(briefFromWords(words).unwanted == Names{"drums"}, words);
    }

    void whatIsNoLevel() {
        // Where it plays, and not how loud the music is.
        for (const char* words : {"75 s, cold, a single high violin from 0:40 on", "75 s, low drums from 0:40"}) QVERIFY2(briefFromWords(words).energy.empty(), words);
        QVERIFY(energyAt(briefFromWords("75 s, high energy from 0:40"), 40) > 800);
        for (const char* words : {"60 s, calm, from 0:30 driving", "60 s, calm, driving from 0:30", "60 Sekunden, ruhig, ab 0:30 treibend"}) QVERIFY2(energyAt(briefFromWords(words), 30) == 780, words);
        const Brief two = briefFromWords("60 s, from 0:20 calm, from 0:40 big");
        QVERIFY(energyAt(two, 20) == 250 && energyAt(two, 40) == 900);
        const Brief lift = briefFromWords("105 s corporate, lifts at 1:00 when the new building is shown");
        QVERIFY(energyAt(lift, 60) == 900 && lift.energy.size() == 1 && !missed(lift, "Lifts"));
        const Brief light = briefFromWords("105 s corporate, piano and light percussion");
        QVERIFY(light.moods.empty() && light.controls.size() == 1 && light.controls.front().set == "rhythm.dynamics=-0.3");
        QCOMPARE(light.wanted, (Names{"percussion", "piano"}));
    }

    void slowBuildsAndAllOut() {
        const Brief trailer = briefFromWords("Trailer 60 s: slow ominous build, hits at 0:15 and 0:22.5, silence at 0:40, then all out until the end. Hard stop.");
        QVERIFY(trailer.notUnderstood.empty() && trailer.hits.size() == 3 && !trailer.tempo);
        QVERIFY(energyAt(trailer, 0) == 250 && energyAt(trailer, 40) == 800 && trailer.energy.back().energy.permille == 950 && trailer.energy.back().jump);
        QVERIFY(trailer.moods == Names{"ominous"});
    }

    void lettersAfterTheirName() {
        for (const char* words : {"60 s, sections A B C", "60 s, sections: A, B, C", "60 s, sections A, B and C", "60 s, form A B C"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(sections(brief) == "A, B, C" && brief.notUnderstood.empty(), words);
        }
        QCOMPARE(sections(briefFromWords("60 s for ABC")), std::string());
    }

    void hitsInBrackets() {
        const Brief brief = briefFromWords("20 s synthwave, the car appears at 0:12 (big hit)");
        QVERIFY(brief.hits.size() == 1 && brief.hits.front().at == Samples{12 * kSecond} && brief.moods.empty());
        for (const char* words : {"20 secondes, un coup à 0:15", "20 secondes, coup sourd à 0:15"}) QVERIFY2(briefFromWords(words).hits.size() == 1, words);
    }

    void endingsInOtherWords() {
        for (const char* words : {"60 s, dark. Hard stop.", "60 s, ends with a stab", "15 s, ends abruptly", "15 Sekunden, endet abrupt", "30 s, hard stop at the end"}) QVERIFY2(briefFromWords(words).ending == Ending::Button, words);
        for (const char* words : {"60 s, final chord", "60 s, ends on a chord", "30 Sekunden, Schlussakkord", "30 secondes, accord final"}) QVERIFY2(briefFromWords(words).ending == Ending::RingOut, words);
        QVERIFY(briefFromWords("60 s, hard stop at 0:30").hits.size() == 1);
    }

    // The trailer that is named is its style, and beside another style what it is for.
    void trailersLean() {
        QCOMPARE(briefFromWords("Trailer, 60 s, dark").style, std::string("hybrid-trailer"));
        QCOMPARE(briefFromWords("60 s trailer for our show, funk").style, std::string("funk-spot"));
        QCOMPARE(briefFromWords("40 s, pulsing electronic").style, std::string("deep-house"));
    }

    void almostNothing() {
        for (const char* words : {"60 s, start with almost nothing", "60 s, starts with next to nothing", "60 Sekunden, beginnt mit fast nichts", "60 secondes, commence avec presque rien"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(energyAt(brief, 0) == 120 && brief.notUnderstood.empty(), words);
        }
        const Brief builds = briefFromWords("60 s, start with almost nothing, build to the end");
        QVERIFY(energyAt(builds, 0) == 120 && energyAt(builds, 60) == 900);
    }

    void everythingComesBack() {
        for (const char* words : {"60 s, breakdown at 0:30, everything comes back at 0:50", "60 s, breakdown at 0:30, from 0:50 all again", "60 s, breakdown at 0:30, back in at 0:50", "60 s, breakdown at 0:30. 0:50 everything back.",
                                  "60 Sekunden, ruhig bis 0:30, ab 0:50 wieder alles", "60 secondes, calme jusqu'à 0:30, à 0:50 tout revient"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(energyAt(brief, 50) == 900 && brief.energy.back().jump && brief.notUnderstood.empty() && brief.problems.empty(), words);
        }
    }

    // At a time a break is heard to be one; said without, the form has it.
    void aBreakThinsOut() {
        QCOMPARE(sections(briefFromWords("60 s, break at 0:30")), std::string("break 30 30%"));
        QCOMPARE(sections(briefFromWords("60 s, intro, verse, break at 0:30, chorus at 0:40")), std::string("intro, verse, break 30 30%, chorus 40"));
        QCOMPARE(sections(briefFromWords("60 s, intro, verse, break, chorus")), std::string("intro, verse, break, chorus"));
        QCOMPARE(sections(briefFromWords("60 s, loud break at 0:30")), std::string("break 30 90%"));
    }

    void partsWithLengths() {
        const Brief two = briefFromWords("Intro 10 s, main part 40 s");
        QCOMPARE(sections(two), std::string("intro 0, main 10"));
        QVERIFY(two.length == Samples{50 * kSecond} && two.problems.empty() && two.notUnderstood.empty());
        QCOMPARE(wordsRead(two, "length"), std::string("Intro 10 s, main part 40 s"));
        // A length that is said counts.
        const Brief longer = briefFromWords("60 s, intro 10 s, verse 20 s, chorus");
        QCOMPARE(sections(longer), std::string("intro 0, verse 10, chorus 30"));
        QVERIFY(longer.length == Samples{60 * kSecond} && longer.problems.empty());
        QCOMPARE(sections(briefFromWords("1:00, intro 10 s")), std::string("intro 0, main 10"));
        QVERIFY(briefFromWords("1:00, intro 10 s").problems.empty());
        QCOMPARE(briefFromWords("Intro 10 s").length, Samples{10 * kSecond});   // The whole cue.
        QCOMPARE(sections(briefFromWords("Intro 10 Sekunden, Hauptteil 40 Sekunden")), std::string("intro 0, main 10"));
        QVERIFY(missed(briefFromWords("60 s, intro 8 bars"), "8 bars"));
    }

    void partsWithACharacter() {
        const Brief brief = briefFromWords("60 s. Part 1 calm, part 2 tense");
        QVERIFY(brief.notUnderstood.empty() && brief.sections.size() == 2);
        QVERIFY(brief.sections[0].name == "part 1" && brief.sections[0].energy->permille == 250);
        QVERIFY(brief.sections[1].energy->permille >= 600);
        QVERIFY(std::find(brief.moods.begin(), brief.moods.end(), "tense") != brief.moods.end());
        QCOMPARE(sections(briefFromWords("60 s. First part: calm, second part: energetic")), std::string("part 1 25%, part 2 88%"));
        QVERIFY(briefFromWords("60 s, part 2 of a series").sections.empty());
    }

    // How long a fade is is said, and is no length of the cue.
    void aFadeHasItsOwnLength() {
        for (const char* words : {"60 s, fade out over the last 10 seconds", "60 s, fades out over 10 s", "fade out over the last 10 seconds, 60 s"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.ending == Ending::Fade && brief.length == Samples{60 * kSecond} && brief.problems.empty() && brief.notUnderstood.empty(), words);
            QVERIFY2(wordsRead(brief, "noted").find("10") != std::string::npos, words);
        }
    }
};

QTEST_GUILESS_MAIN(MomentsTest)
#include "moments_test.moc"
