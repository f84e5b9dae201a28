// SPDX-License-Identifier: GPL-3.0-or-later
// What a brief says about parts and time is in the notes: who plays when, what plays alone, room for a voice, drums left out.
#include <QtTest>

#include <set>

#include "core/compose/brief_controls.h"
#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

Plan planned(const char* words, const std::string& id, uint32_t seed = 7) {
    const Result<Plan> plan = makePlan(briefFromWords(words), style(id), seed);
    if (!plan) qFatal("%s: %s", words, plan.error().message.c_str());
    return *plan;
}

// Notes of a stem that start between two times, in seconds; -1 = the cue's end.
int notesIn(const Plan& plan, const std::string& stem, double from, double until) {
    int count = 0;
    for (size_t s = 0; s < plan.sections.size(); ++s) {
        const Ticks origin = plan.tempo.barStart(plan.firstBar(s));
        for (const Note& note : take(plan, s, stem).notes) {
            const double at = static_cast<double>(plan.tempo.sampleAt(origin + note.start).value) / kSampleRate;
            count += at >= from - 0.001 && (until < 0 || at < until - 0.001) ? 1 : 0;
        }
    }
    return count;
}

std::set<Voice> voicesOf(const Plan& plan) {
    std::set<Voice> voices;
    for (size_t s = 0; s < plan.sections.size(); ++s) {
        for (const Note& note : take(plan, s, "rhythm").notes) voices.insert(note.voice);
    }
    return voices;
}

bool remarks(const Plan& plan, std::string_view part) {
    return std::any_of(plan.remarks.begin(), plan.remarks.end(), [&](const std::string& remark) { return remark.find(part) != std::string::npos; });
}

std::vector<size_t> all(const Plan& plan) {
    std::vector<size_t> sections(plan.sections.size());
    for (size_t s = 0; s < sections.size(); ++s) sections[s] = s;
    return sections;
}

}  // namespace

class WishesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void drumsComeInAtTheirTime() {
        for (const std::string id : {"hopeful-indie", "lofi-bed", "synthwave", "deep-house"}) {
            for (const uint32_t seed : {1U, 7U}) {
                const Plan plan = planned("60 s, no drums before 0:14", id, seed);
                QVERIFY2(notesIn(plan, "rhythm", 0, 13.9) == 0, id.c_str());
                QVERIFY2(notesIn(plan, "rhythm", 13.9, 18) > 0, id.c_str());
                QVERIFY2(notesIn(plan, "harmony", 0, 13.9) > 0, id.c_str());
                QVERIFY2(remarks(plan, "rhythm is silent until 0:1"), id.c_str());
            }
        }
        // Where no bar line can be at the time, the remark says how far it is.
        const Plan fixed = planned("60 s, exactly 120 bpm, hit at 0:10, drums come in at 0:10.6", "hopeful-indie");
        QVERIFY(remarks(fixed, "(the bar line nearest to 0:10.600, "));
    }

    // The picture's last moment is the last stroke, however near the end: a bar is kept for it and it rings from there.
    void aLogoInTheTailIsTheLastStroke() {
        for (const std::string& id : styleIds(styleFolder())) {
            for (const auto& [words, at] : {std::pair{"30 s, logo at 0:28", 28.0}, {"45 s, hit at 0:20, logo at 0:42", 42.0}, {"30 s, button ending, logo at 0:29", 29.0}, {"20 s, ring out, logo at 0:18.5", 18.5}}) {
                for (const uint32_t seed : {1U, 7U}) {
                    const Plan plan = planned(words, id, seed);
                    const std::string where = id + ": " + words;
                    QVERIFY2(!remarks(plan, "falls into the ring-out"), where.c_str());
                    QVERIFY2(std::llabs(plan.hits.back().errorMs()) <= 120, where.c_str());
                    QVERIFY2(!plan.sections.back().stems.contains("effects") || notesIn(plan, "effects", at - 0.2, at + 0.2) > 0, where.c_str());
                    const bool ends = plan.ending == Ending::Button || plan.ending == Ending::RingOut;
                    QVERIFY2(!ends || notesIn(plan, "harmony", at - 0.2, at + 0.2) > 0, where.c_str());
                    QVERIFY2(!ends || notesIn(plan, "harmony", at + 0.25, -1) == 0, where.c_str());
                    QVERIFY2(!ends || notesIn(plan, "bass", at + 0.25, -1) == 0, where.c_str());
                    QCOMPARE(plan.length.value, briefFromWords(words).length.value);
                }
            }
        }
        // With no room for a beat after it there is no such cue, and it is said.
        const Result<Plan> late = makePlan(briefFromWords("30 s, exactly 60 bpm, logo at 0:29.9"), style("hopeful-indie"), 7);
        QVERIFY(!late && late.error().message.find("the hit at 0:29.900") != std::string::npos && late.error().message.find("this length meets one at 0:29.") != std::string::npos);
    }

    void partsLeaveForAStretch() {
        const Plan plan = planned("60 s, without bass from 0:30 to 0:45", "hopeful-indie");
        QVERIFY(notesIn(plan, "bass", 20, 29.9) > 0 && notesIn(plan, "bass", 45.1, -1) > 0);
        QCOMPARE(notesIn(plan, "bass", 30.1, 44.9), 0);
        const Plan half = planned("60 s, no melody until the second half", "hopeful-indie");
        QCOMPARE(notesIn(half, "melody", 0, 29.9), 0);
        QVERIFY(notesIn(half, "melody", 30, -1) > 0);
        const Plan usual = planned("60 s", "hopeful-indie"), less = planned("60 s, less harmony from 0:20 to 0:40", "hopeful-indie");
        for (size_t s = 0; s < less.sections.size(); ++s) {
            const Samples start = less.sectionStart(s);
            const bool inside = start >= Samples{199 * kSampleRate / 10} && start < Samples{399 * kSampleRate / 10};
            const Orchestration& part = style("hopeful-indie").orchestration.at("harmony");
            const int own = clampLevel(part.density.at(less.sections[s].energy.permille)).permille;
            QCOMPARE(less.sections[s].stems.at("harmony").density.permille, inside ? clampLevel(own - 300).permille : own);
        }
        QVERIFY(!remarks(usual, "as the brief asks"));
    }

    // The wish is kept by what is made again, whatever energy is asked for.
    void remakesKeepThem() {
        const Plan plan = planned("60 s, no drums before 0:14", "hopeful-indie");
        const Plan louder = changedPlan(plan, all(plan), {*parseChange("energy=+0.6", plan)});
        QCOMPARE(notesIn(louder, "rhythm", 0, 13.9), 0);
        QVERIFY(notesIn(louder, "rhythm", 13.9, -1) > 0);
        const Plan asked = changedPlan(plan, all(plan), {*parseChange("rhythm.plays=1", plan)});
        QVERIFY(notesIn(asked, "rhythm", 0, 13.9) > 0);
        const Result<Plan> stored = planFromJson(*parseJson(canonicalJson(toJson(plan)), "plan"));
        QVERIFY(stored && canonicalJson(toJson(*stored)) == canonicalJson(toJson(plan)));
        const Plan clapless = planned("60 s, no claps", "hopeful-indie");
        QVERIFY(voicesOf(changedPlan(clapless, all(clapless), {*parseChange("energy=+0.6", clapless)})).count(Voice::Clap) == 0);
    }

    void onlyWhatIsAsked() {
        const Plan alone = planned("60 s, solo piano", "neoclassical");
        for (const PlannedStem& stem : alone.stems) {
            const bool piano = stem.sound.starts_with("keys.");
            QVERIFY2(piano || notesIn(alone, stem.name, 0, -1) == 0, stem.name.c_str());
            if (stem.role == "harmony" || stem.role == "melody") QVERIFY2(piano, stem.sound.c_str());
        }
        QVERIFY(notesIn(alone, "harmony", 0, -1) > 0);
        const Plan strings = planned("60 s, only strings", "neoclassical");
        for (const PlannedStem& stem : strings.stems) QVERIFY2(stem.sound.starts_with("strings.") || notesIn(strings, stem.name, 0, -1) == 0, stem.sound.c_str());
        const Plan first = planned("60 s, only piano until 0:20", "neoclassical");
        QVERIFY(notesIn(first, "harmony", 0, 19.9) > 0);
        for (const char* other : {"bass", "texture"}) QVERIFY2(notesIn(first, other, 0, 19.9) == 0 && notesIn(first, other, 20, -1) > 0, other);
        Brief later = brief(30000);   // As a file gives it, without a word about a piano.
        later.controls = {{"", "only=piano", Samples{20 * kSampleRate}, {}}};
        const Plan given = *makePlan(later, style("hopeful-indie"), 3);
        QVERIFY(notesIn(given, "harmony", 20.1, -1) + notesIn(given, "melody", 20.1, -1) > 0 && notesIn(given, "rhythm", 20.1, -1) == 0 && notesIn(given, "rhythm", 0, 20) > 0);
        // A style without it plays on, and says so; others have it.
        const Plan none = planned("60 s, only harp", "lofi-bed");
        QVERIFY(remarks(none, "no stem of this cue plays “harp”") && notesIn(none, "rhythm", 0, -1) > 0);
        std::vector<std::string> problems;
        const std::vector<std::string> able = stylesWith("harp", readableStyles(styleFolder(), problems));
        QVERIFY(std::find(able.begin(), able.end(), "neoclassical") != able.end() && std::find(able.begin(), able.end(), "lofi-bed") == able.end());
        QCOMPARE(onlyMissing(briefFromWords("60 s, only harp"), style("lofi-bed")), (std::vector<std::string>{"harp"}));
    }

    void aVoiceHasRoom() {
        for (const std::string id : {"hopeful-indie", "neoclassical", "funk-spot"}) {
            const Plan plan = planned("60 s, leave room for the voice-over from 0:20 to 0:40", id);
            const Plan usual = changedPlan(plan, all(plan), {*parseChange("room=none", plan)});
            QVERIFY2(notesIn(plan, "melody", 20, 39.9) < notesIn(usual, "melody", 20, 39.9), id.c_str());
            QVERIFY2(notesIn(plan, "harmony", 20, 39.9) + notesIn(plan, "texture", 20, 39.9) < notesIn(usual, "harmony", 20, 39.9) + notesIn(usual, "texture", 20, 39.9), id.c_str());
            for (const char* stem : {"melody", "harmony"}) QVERIFY2(notesIn(plan, stem, 0, 19.9) == notesIn(usual, stem, 0, 19.9), id.c_str());
        }
    }

    void drumsAreLeftOut() {
        for (const std::string& id : styleIds(styleFolder())) {
            if (style(id).sounds.count("rhythm") == 0) continue;
            const Plan usual = planned("60 s", id), plan = planned("60 s, no claps, no hi-hats, no cymbals", id);
            const bool plays = hasStem(usual, "rhythm") && !voicesOf(usual).empty();
            if (!plays || !hasStem(plan, "rhythm")) continue;
            const std::set<Voice> voices = voicesOf(plan);
            for (const Voice gone : {Voice::Clap, Voice::ClosedHat, Voice::OpenHat, Voice::Crash, Voice::Ride}) QVERIFY2(voices.count(gone) == 0, id.c_str());
            QVERIFY2(!voices.empty() && remarks(plan, "no claps, hi-hats, cymbals, as the brief asks"), id.c_str());
        }
        // The band kit stays, and its snare plays the backbeat.
        const Plan usual = planned("60 s", "hopeful-indie"), plan = planned("60 s, no claps", "hopeful-indie");
        QVERIFY(voicesOf(usual).count(Voice::Clap) == 1 && voicesOf(plan).count(Voice::Snare) == 1);
        QCOMPARE(plan.stems.front().sound, usual.stems.front().sound);
        QVERIFY(remarks(plan, "the snare plays the strokes of the claps"));
        QVERIFY(parseChange("without=cowbell", plan).error().message.find("claps") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(WishesTest)
#include "wishes_test.moc"
