// SPDX-License-Identifier: GPL-3.0-or-later
// What a brief asks in bars and sections is in the notes, and so is a part that is to be quieter; where the form has no such
// section, it is said.
#include <QtTest>

#include "core/base/text.h"
#include "core/compose/brief_place.h"
#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

Plan planned(const char* words, const std::string& id, uint32_t seed = 7) {
    const Result<Plan> plan = makePlan(briefFromWords(words), style(id), seed);
    if (!plan) qFatal("%s: %s", words, plan.error().message.c_str());
    return *plan;
}

// Notes of a stem in bars [first, last), and how hard they are struck on average.
struct Heard {
    int notes = 0;
    double velocity = 0;
};
Heard heard(const Plan& plan, const std::string& stem, int first, int last) {
    Heard all;
    for (size_t s = 0; s < plan.sections.size(); ++s) {
        for (const Note& note : take(plan, s, stem).notes) {
            const int bar = plan.tempo.barAt(plan.tempo.barStart(plan.firstBar(s)) + note.start + Ticks{40});   // A stroke may lie a little early.
            if (bar < first || bar >= last) continue;
            ++all.notes;
            all.velocity += note.velocity;
        }
    }
    all.velocity /= std::max(1, all.notes);
    return all;
}
int notes(const Plan& plan, const std::string& stem, int first, int last) { return heard(plan, stem, first, last).notes; }

bool remarks(const Plan& plan, std::string_view part) {
    return std::any_of(plan.remarks.begin(), plan.remarks.end(), [&](const std::string& remark) { return remark.find(part) != std::string::npos; });
}

}  // namespace

class PlacesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void barsAreCounted() {
        for (const std::string id : {"hopeful-indie", "lofi-bed", "synthwave", "deep-house", "funk-spot"}) {
            for (const uint32_t seed : {1U, 7U}) {
                const Plan plan = planned("60 s, drums from bar 5", id, seed);
                const int bars = plan.tempo.barCount();
                QVERIFY2(notes(plan, "rhythm", 0, 4) == 0 && notes(plan, "rhythm", 4, 6) > 0, id.c_str());
                QVERIFY2(notes(plan, "harmony", 0, 4) > 0 && remarks(plan, "rhythm is silent in bars 1-4, as the brief asks"), id.c_str());
                const Plan end = planned("60 s, last two bars without drums", id, seed);
                QVERIFY2(notes(end, "rhythm", end.tempo.barCount() - 2, end.tempo.barCount()) == 0, id.c_str());
                QVERIFY2(notes(end, "rhythm", 0, end.tempo.barCount() - 2) > 0, id.c_str());
                const Plan middle = planned("60 s, constant energy, no bass in bars 9 to 12", id, seed);
                QVERIFY2(notes(middle, "bass", 8, 12) == 0 && notes(middle, "bass", 0, 8) > 0 && notes(middle, "bass", 12, bars) > 0, id.c_str());
            }
        }
        const Plan first = planned("60 s, piano only for the first 8 bars", "neoclassical");
        for (const char* other : {"bass", "texture"}) QVERIFY2(notes(first, other, 0, 8) == 0 && notes(first, other, 8, first.tempo.barCount()) > 0, other);
        QVERIFY(remarks(planned("30 s, no drums from bar 500", "hopeful-indie"), "the cue has only "));
        QCOMPARE(controlBars(briefFromWords("30 s, no drums in bars 5 to 8, last 2 bars without bass"), 16), (std::vector<int>{4, 8, 14}));
    }

    void sectionsByNameAndFunction() {
        // By what the form makes of its sections.
        const Plan plan = planned("60 s, no harmony in the intro, melody only in the chorus, drums out in the break", "hopeful-indie");
        int peaks = 0;
        for (const PlannedSection& section : plan.sections) {
            QVERIFY2(section.function != "intro" || !section.stems.at("harmony").plays, section.name.c_str());
            QCOMPARE(section.stems.at("melody").plays, section.function == "peak");
            QVERIFY(section.function != "break" || !section.stems.at("rhythm").plays);
            peaks += section.function == "peak" ? 1 : 0;
        }
        QVERIFY(peaks > 0 && remarks(plan, "harmony is silent in the intro ("));
        // By the names that the brief gives, pieces of one section and all of several.
        const Plan named = planned("60 s. Sections: intro, verse, chorus, verse, outro. No drums in the verse, only strings in the outro.", "neoclassical");
        const Plan indie = planned("60 s. Sections: intro, verse, chorus, verse, outro. No drums in the verses. Drums come in at the chorus.", "hopeful-indie");
        bool before = true;
        for (const PlannedSection& section : indie.sections) {
            before = before && !section.name.starts_with("chorus");
            QVERIFY2(!(before || section.name.starts_with("verse")) || !section.stems.at("rhythm").plays, section.name.c_str());
            QVERIFY2(!section.name.starts_with("chorus") || section.stems.at("rhythm").plays, section.name.c_str());
        }
        for (const PlannedSection& section : named.sections) {
            for (const PlannedStem& stem : named.stems) {
                const bool silent = section.name.starts_with("outro") && !stem.sound.starts_with("strings.");
                QVERIFY2(!silent || !section.stems.at(stem.name).plays, (section.name + "/" + stem.name).c_str());
            }
        }
        // One of several, and what a drop opens is no piece of the break before it.
        const Plan film = planned("1:45. Sections: intro 0:00, verse 0:15, chorus 0:45, bridge 1:10, chorus 1:20, outro 1:38. Drums from the first chorus, no melody in the last chorus.", "hopeful-indie");
        for (size_t s = 0; s < film.sections.size(); ++s) {
            if (film.sectionStart(s) < Samples{44 * kSampleRate}) QVERIFY(!film.sections[s].stems.at("rhythm").plays);
            if (film.sections[s].name.starts_with("chorus")) QCOMPARE(film.sections[s].stems.at("melody").plays, film.sectionStart(s) < Samples{79 * kSampleRate});
        }
        const Plan broken = planned("60 s. Break at 0:30 without drums, drop at 0:38.", "deep-house");
        for (size_t s = 0; s < broken.sections.size(); ++s) {
            const Samples start = broken.sectionStart(s);
            if (start >= Samples{29 * kSampleRate}) QCOMPARE(broken.sections[s].stems.at("rhythm").plays, start >= Samples{37 * kSampleRate});
        }
        // "Drop" is where it lands.
        const Plan drop = planned("60 s, drop at 0:30, no drums before the drop", "deep-house");
        for (size_t s = 0; s < drop.sections.size(); ++s) QCOMPARE(drop.sections[s].stems.at("rhythm").plays, drop.sectionStart(s) >= Samples{29 * kSampleRate});
    }

    // A wish that the form cannot meet changes nothing and says why; a name that is none is refused.
    void whatTheFormDoesNotHave() {
        Brief level = briefFromWords("30 s, constant energy");
        const Plan usual = *makePlan(level, style("hopeful-indie"), 7);
        level.controls = {{"bridge", "rhythm.plays=0", {}, {}}};
        const Plan plan = *makePlan(level, style("hopeful-indie"), 7);
        QVERIFY(remarks(plan, "this cue's form has no bridge (it has ") && remarks(plan, "“rhythm.plays=0” changes nothing"));
        QCOMPARE(canonicalJson(toJson(plan)["sections"]), canonicalJson(toJson(usual)["sections"]));
        level.controls = {{"except bridge", "melody.plays=0", {}, {}}};
        QCOMPARE(canonicalJson(toJson(*makePlan(level, style("hopeful-indie"), 7))["sections"]), canonicalJson(toJson(usual)["sections"]));
        level.controls = {{"bars four", "melody.plays=0", {}, {}}};
        QVERIFY(makePlan(level, style("hopeful-indie"), 7).error().message.find("There is no section “bars four”") != std::string::npos);
    }

    // A hit that cannot be met names where one can be, and there it is met.
    void refusalsNameTimesThatAreMet() {
        for (const std::string& id : styleIds(styleFolder())) {
            for (const auto& [words, at] : {std::pair{"6 s, logo at ", "0:05.9"}, {"6 s, 120 bpm, fade out, logo at ", "0:03.3"}, {"10 s, 120 bpm, hit at 0:03.2, logo at 0:08, cut at ", "0:05.1"}}) {
                const Result<Plan> refused = makePlan(briefFromWords(std::string(words) + at), style(id), 7);
                if (refused) continue;
                const std::string message = refused.error().message;
                const size_t from = message.find(" one at ");
                QVERIFY2(from != std::string::npos, message.c_str());
                for (const std::string& time : splitText(message.substr(from + 8, std::min(message.find(" is met"), message.find(": move")) - from - 8), '/')) {
                    const std::string moved = std::string(words) + std::string(trimmed(time));
                    const Result<Plan> plan = makePlan(briefFromWords(moved), style(id), 7);
                    QVERIFY2(plan, (id + ": " + moved + ": " + (plan ? "" : plan.error().message)).c_str());
                }
            }
            QVERIFY2(makePlan(briefFromWords("6 s, logo at 0:03"), style(id), 7), id.c_str());
        }
    }

    void quieterIsHeardAndWakesNobody() {
        for (const std::string id : {"hopeful-indie", "funk-spot", "synthwave"}) {
            const Plan usual = planned("60 s, constant energy", id), plan = planned("60 s, constant energy, quieter drums in bars 9 to 16, louder melody in bars 9 to 16", id);
            QVERIFY2(heard(plan, "rhythm", 8, 16).velocity < heard(usual, "rhythm", 8, 16).velocity / 2, id.c_str());
            QVERIFY2(heard(plan, "melody", 8, 16).velocity > heard(usual, "melody", 8, 16).velocity + 2, id.c_str());
            for (const char* stem : {"rhythm", "bass"}) QCOMPARE(notes(plan, stem, 8, 16), notes(usual, stem, 8, 16));   // Played softer, not thinned.
            QVERIFY2(std::abs(heard(plan, "rhythm", 0, 8).velocity - heard(usual, "rhythm", 0, 8).velocity) < 2, id.c_str());
            QVERIFY2(notes(plan, "rhythm", 8, 16) > 0, id.c_str());
        }
        const Plan quiet = planned("60 s, quieter drums", "hopeful-indie"), usual = planned("60 s", "hopeful-indie");
        for (size_t s = 0; s < usual.sections.size(); ++s) QCOMPARE(quiet.sections[s].stems.at("rhythm").plays, usual.sections[s].stems.at("rhythm").plays);
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "places_test.moc"
