// SPDX-License-Identifier: GPL-3.0-or-later
// On a hit of the picture who plays strikes, after a moment's room; cues without hits are as they were (take_test.cpp).
#include <QtTest>

#include "core/compose/harmony.h"
#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

struct Struck {
    Plan plan;
    size_t section = 0;
    Ticks at;   // From the start of the section.
};

// A minute with one hit, in the middle of a section unless the form begins one there.
Struck cueWith(const std::string& id, uint32_t seed, const std::string& kind, int64_t ms) {
    Brief asked = brief(60000);
    asked.hits = {{samplesFromMilliseconds(ms), kind, ""}};
    const Result<Plan> plan = makePlan(asked, style(id), seed);
    if (!plan) qFatal("%s", plan.error().message.c_str());
    Struck cue{*plan, 0, {}};
    while (cue.section + 1 < cue.plan.sections.size() && cue.plan.sectionEnd(cue.section) <= cue.plan.hits[0].placed + Samples{1}) ++cue.section;
    const Ticks at = cue.plan.tempo.tickAt(cue.plan.hits[0].placed + Samples{1}) - cue.plan.tempo.barStart(cue.plan.firstBar(cue.section));
    cue.at = {(at.value + 240) / 480 * 480};
    return cue;
}

int loudest(const Take& take, Ticks at) {
    int most = 0;
    for (const Note& note : take.notes) most = std::max(most, note.start == at ? note.velocity : 0);
    return most;
}

}  // namespace

class StrikeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyChordAndBassStrikesOnAHit() {
        for (const std::string& id : styleIds(styleFolder())) {
            for (const uint32_t seed : {1U, 2U, 3U}) {
                for (const int64_t ms : {17000, 22300, 31000}) {
                    const Struck cue = cueWith(id, seed, "hit", ms);
                    for (const PlannedStem& stem : cue.plan.stems) {
                        const Take made = take(cue.plan, cue.section, stem.name);
                        if (stem.role == "effects" || stem.role == "rhythm" || stem.sound == "tape.noise" || made.notes.empty()) continue;
                        const std::string where = id + " " + std::to_string(seed) + " " + std::to_string(ms) + ": " + stem.name;
                        if (stem.role != "melody") QVERIFY2(loudest(made, cue.at) > 0, where.c_str());
                        for (const Note& note : made.notes) {
                            if (note.start == cue.at) QVERIFY2(note.nudge.value >= 0 && note.nudge.value <= 60, where.c_str());
                            if (note.start == cue.at && stem.role == "bass") {
                                const int fifth = (bassClass(chordAt(cue.plan.sections[cue.section].chords, cue.at)) + 7) % 12;
                                QVERIFY2(fits(note.key, cue.plan.sections[cue.section].key, chordAt(cue.plan.sections[cue.section].chords, cue.at)) || note.key % 12 == fifth, where.c_str());
                            }
                            // Nothing sounds through it, and nothing begins just before it.
                            QVERIFY2(note.start >= cue.at || note.start + note.length <= cue.at, where.c_str());
                            QVERIFY2(note.start >= cue.at || note.start < cue.at - Ticks{kTicksPerQuarter / 4}, where.c_str());
                        }
                    }
                }
            }
        }
    }

    void aHitIsLouderThanWhatItWouldBe() {
        int louder = 0, all = 0;
        for (const std::string& id : styleIds(styleFolder())) {
            const Struck cue = cueWith(id, 1, "hit", 31000);
            Plan plain = cue.plan;
            plain.hits.clear();
            for (const PlannedStem& stem : cue.plan.stems) {
                if (stem.role == "effects") continue;
                const int struck = loudest(take(cue.plan, cue.section, stem.name), cue.at);
                if (struck == 0) continue;
                ++all;
                louder += struck == 127 || struck > loudest(take(plain, cue.section, stem.name), cue.at) ? 1 : 0;
            }
        }
        QVERIFY2(all > 30 && louder == all, (std::to_string(louder) + " of " + std::to_string(all)).c_str());
    }

    void aCutIsStruckSofter() {
        for (const char* id : {"neoclassical", "jazz-lounge", "lofi-bed", "synthwave"}) {
            const Struck hit = cueWith(id, 1, "hit", 31000), cut = cueWith(id, 1, "cut", 31000);
            if (hit.at != cut.at || hit.section != cut.section) continue;
            const int hard = loudest(take(hit.plan, hit.section, "harmony"), hit.at), soft = loudest(take(cut.plan, cut.section, "harmony"), cut.at);
            QVERIFY2(soft > 0 && soft < hard, id);
        }
    }

    // The pulse goes on into the hit: no hole in a groove. Chords, tunes and pads leave their room.
    void theGrooveLeadsIntoTheHit() {
        int led = 0;
        for (const std::string id : {"funk-spot", "deep-house", "hopeful-indie", "synthwave", "lofi-bed", "jazz-lounge"}) {
            for (const int64_t ms : {17000, 22300, 31000}) {
                const Struck cue = cueWith(id, 1, "hit", ms);
                const size_t before = cue.at.value == 0 ? cue.section - 1 : cue.section;
                if (cue.section == 0 && cue.at.value == 0) continue;
                const Take drums = take(cue.plan, before, "rhythm");
                const Ticks hit = cue.at.value == 0 ? drums.length : cue.at;
                if (drums.notes.empty()) continue;
                ++led;
                QVERIFY2(std::any_of(drums.notes.begin(), drums.notes.end(), [&](const Note& note) { return note.start >= hit - Ticks{kTicksPerQuarter / 2} && note.start < hit; }), (id + " " + std::to_string(ms)).c_str());
                const Take chords = take(cue.plan, before, "harmony");
                for (const Note& note : chords.notes) QVERIFY2(note.start >= hit || note.start + note.length < hit, id.c_str());
            }
        }
        QVERIFY(led >= 12);
    }

    // What begins with a hit is led up to by a moment's room in the section before.
    void theSectionBeforeLeavesRoom() {
        int met = 0;
        for (const std::string& id : styleIds(styleFolder())) {
            const Struck cue = cueWith(id, 2, "hit", 31000);
            if (cue.at.value != 0 || cue.section == 0) continue;
            ++met;
            for (const PlannedStem& stem : cue.plan.stems) {
                if (stem.role == "effects" || stem.sound == "tape.noise") continue;
                const Take made = take(cue.plan, cue.section - 1, stem.name);
                for (const Note& note : made.notes) {
                    // Drums go on, but strike nothing that is taken for the hit.
                    const bool late = note.start >= made.length - Ticks{kTicksPerQuarter / 4};
                    QVERIFY2(!late || (stem.role == "rhythm" && note.voice != Voice::Kick && note.voice != Voice::Crash), (id + ": " + stem.name).c_str());
                    if (stem.role != "rhythm") QVERIFY2(note.start + note.length < made.length, (id + ": " + stem.name).c_str());
                }
            }
        }
        QVERIFY(met >= 3);
    }
};

QTEST_GUILESS_MAIN(StrikeTest)
#include "strike_test.moc"
