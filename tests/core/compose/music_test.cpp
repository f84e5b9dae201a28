// SPDX-License-Identifier: GPL-3.0-or-later
// What makes notes music: metres and modes throughout, question and answer, a tune that returns, voices that lead,
// lines that leave room, stops, fills and swing.
#include <QtTest>

#include <set>

#include "cues.h"
#include "core/compose/cell.h"
#include "core/compose/counter.h"
#include "core/compose/harmony.h"

using namespace fermata;
using namespace fermata::test;

namespace {

// The pitch of a line at a tick: of the note that began last, where a legato lets two overlap. -1 for none.
int pitchAt(const Take& take, Ticks at) {
    int pitch = -1;
    for (const Note& note : take.notes) {
        if (note.start <= at && at < note.start + note.length) pitch = note.key;
    }
    return pitch;
}

}  // namespace

class MusicTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyStylePlaysItsMetresInEveryMode() {
        std::set<std::string> heard;
        for (const std::string& id : styleIds(styleFolder())) {
            const Style& music = style(id);
            for (const Meter& meter : music.meters) {
                heard.insert(meterText(meter));
                for (const char* key : {"C major", "D minor", "E dorian", "F mixolydian", "G lydian", "A phrygian", "B harmonic minor"}) {
                    Brief asked = brief(30000);
                    asked.meter = meter;
                    asked.key = *Key::parse(key);
                    asked.ending = Ending::Button;
                    const std::string where = id + " " + meterText(meter) + " " + key;
                    const Result<Plan> plan = makePlan(asked, music, 3);
                    QVERIFY2(plan, (where + (plan ? "" : ": " + plan.error().message)).c_str());
                    QVERIFY2(plan->tempo.bars().front().meter == meter, where.c_str());
                    QVERIFY2(plan->sections.back().chords.back().root == asked.key->tonic, where.c_str());
                    for (size_t s = 0; s < plan->sections.size(); ++s) {
                        for (const PlannedStem& stem : plan->stems) {
                            const Result<Take> made = played(*plan, music, s, stem.name);
                            QVERIFY2(made, where.c_str());
                            for (const Note& note : made->notes) QVERIFY2(note.start + note.nudge < made->length && note.length.value > 0, where.c_str());
                        }
                    }
                }
            }
        }
        for (const char* meter : {"4/4", "3/4", "6/8"}) QVERIFY2(heard.count(meter) > 0, meter);
    }

    void chordsChangeWithTheGroupsOfTheBar() {
        // 7/8 as 2+2+3: the second of two chords falls on the fifth eighth, as 5/4 turns on its fourth quarter.
        Json json = pack("hopeful-indie");
        json["meters"] = {"7/8"};
        json["grooves"] = Json::parse(R"([{"id":"g","meter":"7/8","lanes":[{"voice":"kick","steps":"x...x...x....."}]},
            {"id":"h","meter":"7/8","lanes":[{"voice":"kick","steps":"x.......x....."}],"turn":{"every":4,"lanes":[{"voice":"kick","steps":"x...x...x.x.x."}]}}])");
        json["fills"] = Json::parse(R"([{"id":"f","meter":"7/8","beats":2,"lanes":[{"voice":"snare","steps":"..........xxxx"}]},
            {"id":"e","meter":"7/8","beats":1,"lanes":[{"voice":"snare","steps":"............xx"}]}])");
        for (const char* role : {"bass", "harmony", "texture"}) {
            json[role] = Json::parse(std::string(R"([{"id":"x","meter":"7/8","steps":")") + (std::string(role) == "bass" ? "1---1---1-----" : "C---C---C-----") + "\"}]");
        }
        json["melody"]["rhythms"] = Json::parse(R"([{"meter":"7/8","steps":"x-x-x-x-x-----"},{"meter":"7/8","steps":"x---x---x-x-x-"}])");
        json["progressions"] = Json::parse(R"([{"id":"p","modes":["major","lydian"],"functions":["verse","peak","intro","build","break","outro"],"chords":"I IV | V I"}])");
        const Result<Style> seven = styleFromJson(json, "seven");
        QVERIFY2(seven, seven ? "" : seven.error().message.c_str());
        const Plan plan = *makePlan(brief(30000), *seven, 1);
        for (const PlannedSection& section : plan.sections) {
            for (const Chord& chord : section.chords) {
                const int64_t inBar = chord.start.value % 3360;
                QVERIFY2(inBar == 0 || inBar == 1920, std::to_string(inBar).c_str());
            }
        }
    }

    void theLeadingToneStandsForTheSeventhOverTheDominant() {
        const Key key = *Key::parse("A minor");
        const Chord five = realised(*parseChordSymbol("V"), key, {0}, {3840});
        QVERIFY(fits(8, key, five));   // G#
        QVERIFY(!fits(7, key, five));  // G
        QVERIFY(fits(9, key, five));
        const Chord flatSeven = realised(*parseChordSymbol("bVII"), *Key::parse("C major"), {0}, {3840});
        QVERIFY(fits(10, *Key::parse("C major"), flatSeven));
        QVERIFY(!fits(11, *Key::parse("C major"), flatSeven));
    }

    void theQuestionStaysOpenAndTheAnswerCloses() {
        for (const std::string& id : styleIds(styleFolder())) {
            for (uint32_t seed = 1; seed <= 20; ++seed) {
                const Plan plan = *makePlan(brief(30000), style(id), seed);
                const Ticks half = plan.tempo.bars().front().meter.bar() * style(id).melody.motifBars;
                int question = -1;
                int answer = -1;
                for (const MotifNote& note : plan.motif) (note.start < half ? question : answer) = ((note.degree % 7) + 7) % 7;
                QVERIFY2(question != 0 && question != -1, (id + " " + std::to_string(seed)).c_str());
                QVERIFY2(answer == 0 || answer == 2, (id + " " + std::to_string(seed)).c_str());
            }
        }
    }

    void noTwoSeedsHaveTheSameMelody() {
        for (const std::string& id : styleIds(styleFolder())) {
            std::set<std::string> tunes;
            for (uint32_t seed = 1; seed <= 20; ++seed) {
                const Plan plan = *makePlan(brief(60000), style(id), seed);
                std::string tune;
                int first = -1;
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    for (const Note& note : take(plan, s, "melody").notes) {
                        if (first < 0) first = note.key;
                        // Transposed to one pitch: another key is no other tune.
                        tune += std::to_string(note.start.value) + ":" + std::to_string(note.key - first) + " ";
                    }
                }
                if (!tune.empty()) QVERIFY2(tunes.insert(tune).second, (id + " seed " + std::to_string(seed)).c_str());
            }
        }
    }

    // A peak sings the question's rhythm in at least one of its bars.
    void theTuneReturnsInThePeak() {
        int peaks = 0;
        int found = 0;
        for (const std::string& id : kStyles) {
            for (uint32_t seed = 1; seed <= 6; ++seed) {
                const Plan plan = *makePlan(brief(60000), style(id), seed);
                const int64_t bar = plan.tempo.bars().front().meter.bar().value;
                std::set<int64_t> question;
                for (const MotifNote& note : plan.motif) {
                    if (note.start.value < bar) question.insert(note.start.value);
                }
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    if (plan.sections[s].function != "peak" || !plan.sections[s].stems.at("melody").plays) continue;
                    std::map<int64_t, std::set<int64_t>> bars;
                    for (const Note& note : take(plan, s, "melody").notes) bars[note.start.value / bar].insert(note.start.value % bar);
                    ++peaks;
                    found += std::any_of(bars.begin(), bars.end(), [&](const auto& one) {
                        return std::includes(one.second.begin(), one.second.end(), question.begin(), question.end());
                    }) ? 1 : 0;
                }
            }
        }
        QVERIFY2(found * 100 >= peaks * 85, (std::to_string(found) + " of " + std::to_string(peaks)).c_str());
    }

    // Between chord changes the bass, the top of the harmony and the tune never move in fifths or octaves together.
    void strictVoicesHaveNoParallels() {
        int changes = 0;
        int parallels = 0;
        for (const std::string& id : styleIds(styleFolder())) {
            Json json = pack(id);
            json["voice_leading"] = "strict";
            const Result<Style> strict = styleFromJson(json, id);
            QVERIFY(strict);
            if (!strict->has("bass") || strict->orchestration.at("harmony").spread != "close") continue;
            for (const uint32_t seed : {1U, 2U, 3U}) {
                const Plan plan = *makePlan(brief(60000), *strict, seed);
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    const Take upper = *played(plan, *strict, s, "melody");
                    const auto& chords = plan.sections[s].chords;
                    for (size_t i = 1; i < chords.size(); ++i) {
                        const int before = pitchAt(upper, chords[i - 1].start);
                        const int now = pitchAt(upper, chords[i].start);
                        // A note held over the change moved before it, and so not in parallel.
                        const bool struck = std::any_of(upper.notes.begin(), upper.notes.end(), [&](const Note& note) { return note.start == chords[i].start; });
                        if (!struck) continue;
                        if (before < 0 || now < 0 || before == now || bassClass(chords[i]) == bassClass(chords[i - 1])) continue;
                        ++changes;
                        const int from = ((before - bassClass(chords[i - 1])) % 12 + 12) % 12;
                        const int to = ((now - bassClass(chords[i])) % 12 + 12) % 12;
                        parallels += from == to && (from == 0 || from == 7) ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY2(changes > 30, std::to_string(changes).c_str());
        QVERIFY2(parallels == 0, (std::to_string(parallels) + " of " + std::to_string(changes)).c_str());
    }

    void answersSpeakInTheTunesGaps() {
        Json json = pack("hopeful-indie");
        json["counter"] = {{"role", "texture"}, {"kind", "answers"}, {"from", 0}, {"range", {52, 76}}};
        const Style with = *styleFromJson(json, "with");
        int answers = 0;
        for (uint32_t seed = 1; seed <= 6; ++seed) {
            const Plan plan = *makePlan(brief(60000), with, seed);
            for (size_t s = 0; s < plan.sections.size(); ++s) {
                PlayRequest request;
                request.plan = &plan;
                request.section = s;
                request.stem = "texture";
                const PlayedCell cell = makeCell(request, with, 0);
                const std::vector<Note> tune = tuneBeside(cell);
                std::vector<Note> line;
                addCounter(cell, "texture", line);
                for (const Note& note : line) {
                    ++answers;
                    for (const Note& sung : tune) {
                        QVERIFY(note.start >= sung.start + sung.length || sung.start >= note.start + note.length);
                    }
                }
            }
        }
        QVERIFY2(answers > 20, std::to_string(answers).c_str());
    }

    void aWalkingBassGoesByStepIntoEachChord() {
        Json json = pack("lofi-bed");
        json["bass"] = Json::parse(R"([{"id":"walk","steps":"w---w---w---w---"}])");
        const Style walking = *styleFromJson(json, "walking");
        int changes = 0;
        int steps = 0;
        for (uint32_t seed = 1; seed <= 4; ++seed) {
            const Plan plan = *makePlan(brief(60000), walking, seed);
            for (size_t s = 0; s < plan.sections.size(); ++s) {
                const Take bass = *played(plan, walking, s, "bass");
                for (size_t i = 1; i < bass.notes.size(); ++i) {
                    const Note& note = bass.notes[i];
                    const Chord& chord = chordAt(plan.sections[s].chords, note.start);
                    if (chord.start != note.start) continue;
                    ++changes;
                    QCOMPARE(note.key % 12, bassClass(chord));
                    steps += std::abs(note.key - bass.notes[i - 1].key) <= 2 ? 1 : 0;
                }
            }
        }
        QVERIFY2(changes > 40 && steps * 100 >= changes * 75, (std::to_string(steps) + " of " + std::to_string(changes)).c_str());
    }

    void beforeADropEverybodyIsOut() {
        for (const std::string& id : {std::string("hopeful-indie"), std::string("tension-underscore")}) {
            Brief asked = brief(60000);
            asked.hits = {{{30 * kSampleRate}, "drop", ""}};
            const Plan plan = *makePlan(asked, style(id), 1);
            for (size_t s = 0; s + 1 < plan.sections.size(); ++s) {
                if (std::llabs((plan.sectionStart(s + 1) - plan.hits[0].placed).value) > 2) continue;
                for (const char* stem : {"bass", "harmony", "melody"}) {
                    const Take made = take(plan, s, stem);
                    const Ticks stop = made.length - Ticks{kTicksPerQuarter};
                    for (const Note& note : made.notes) QVERIFY2(note.start < stop && note.start + note.length <= stop, (id + " " + stem).c_str());
                }
            }
        }
    }

    void drumsFillIntoEveryChangeAndTurnInBetween() {
        for (const std::string& id : kStyles) {
            int sections = 0;
            int differ = 0;
            for (uint32_t seed = 1; seed <= 4; ++seed) {
                const Plan plan = *makePlan(brief(60000), style(id), seed);
                for (size_t s = 0; s + 1 < plan.sections.size(); ++s) {
                    if (plan.sections[s].bars < 3 || !plan.sections[s].stems.at("rhythm").plays) continue;
                    const int64_t bar = plan.tempo.bars()[static_cast<size_t>(plan.firstBar(s))].meter.bar().value;
                    std::map<int64_t, std::set<std::pair<int64_t, int>>> bars;
                    for (const Note& note : take(plan, s, "rhythm").notes) {
                        bars[note.start.value / bar].insert({note.start.value % bar, static_cast<int>(note.voice)});
                    }
                    ++sections;
                    differ += bars[plan.sections[s].bars - 1] != bars[plan.sections[s].bars - 2] ? 1 : 0;
                }
            }
            QVERIFY2(differ * 100 >= sections * 90, (id + ": " + std::to_string(differ) + " of " + std::to_string(sections)).c_str());
        }
    }

    void swungEighthsFallOnTheTriplet() {
        Json json = pack("lofi-bed");
        json["feel"]["swing"] = 334;
        json["feel"]["swing_unit"] = 8;
        for (auto& [role, part] : json["orchestration"].items()) {
            part["pocket"] = 0;
            part["looseness"] = 0;
        }
        const Style swung = *styleFromJson(json, "swung");
        const Plan plan = *makePlan(brief(60000), swung, 1);
        int checked = 0;
        for (size_t s = 0; s < plan.sections.size(); ++s) {
            const Take drums = *played(plan, swung, s, "rhythm");
            for (const Note& note : drums.notes) {
                if (note.start.value % 960 != 480) continue;
                QCOMPARE(note.nudge.value, int64_t{160});
                ++checked;
            }
        }
        QVERIFY(checked > 20);
    }
};

QTEST_GUILESS_MAIN(MusicTest)
#include "music_test.moc"
