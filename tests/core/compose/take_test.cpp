// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <set>

#include "cues.h"
#include "core/compose/harmony.h"
#include "core/rights/ledger.h"

using namespace fermata;
using namespace fermata::test;

namespace {

// Permille of the notes of `a` that `b` has at the same place and pitch.
int shared(const Take& a, const Take& b) {
    std::set<std::tuple<int64_t, int, int>> there;
    for (const Note& note : b.notes) there.insert({note.start.value, static_cast<int>(note.voice), note.key});
    int same = 0;
    for (const Note& note : a.notes) same += there.count({note.start.value, static_cast<int>(note.voice), note.key}) > 0 ? 1 : 0;
    return a.notes.empty() ? 0 : same * 1000 / static_cast<int>(std::max(a.notes.size(), b.notes.size()));
}

const std::map<std::string, std::string> kGolden = {
    {"hopeful-indie", "0a37c88ccf436f08"}, {"lofi-bed", "90224e00b7b2bb19"}, {"tension-underscore", "16a5675c6fd25cd0"}};

}  // namespace

class TakeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void notesAreSoundEverywhere() {
        for (const std::string& id : kStyles) {
            for (const int64_t ms : {6000, 15000, 60000}) {
                for (const uint32_t seed : {1U, 2U, 3U, 4U}) {
                    const Plan plan = *makePlan(brief(ms), style(id), seed);
                    for (size_t s = 0; s < plan.sections.size(); ++s) {
                        for (const PlannedStem& stem : plan.stems) checkTake(plan, s, stem, take(plan, s, stem.name));
                    }
                }
            }
        }
    }

    void bassPlaysTheChordsBassWhereItChanges() {
        for (const std::string& id : kStyles) {
            const Plan plan = *makePlan(brief(60000), style(id), 5);
            for (size_t s = 0; s < plan.sections.size(); ++s) {
                if (!plan.sections[s].stems.at("bass").plays) continue;
                const Take bass = take(plan, s, "bass");
                for (const Chord& chord : plan.sections[s].chords) {
                    for (const Note& note : bass.notes) {
                        if (note.start == chord.start) QCOMPARE(note.key % 12, chord.bass >= 0 ? chord.bass : chord.root);
                    }
                }
            }
        }
    }

    void melodyCanBeSung() {
        int leaps = 0;
        int steps = 0;
        for (const std::string& id : kStyles) {
            for (const uint32_t seed : {1U, 2U, 3U, 4U, 5U}) {
                const Plan plan = *makePlan(brief(60000), style(id), seed);
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    const Take tune = take(plan, s, "melody");
                    for (size_t i = 1; i < tune.notes.size(); ++i) {
                        const int step = std::abs(tune.notes[i].key - tune.notes[i - 1].key);
                        QVERIFY(tune.notes[i].start >= tune.notes[i - 1].start + tune.notes[i - 1].length);
                        QVERIFY2(step <= 12, (id + " seed " + std::to_string(seed) + " section " + std::to_string(s)).c_str());
                        leaps += step > 7 ? 1 : 0;
                        ++steps;
                    }
                }
            }
        }
        QVERIFY2(leaps * 100 <= steps * 12, (std::to_string(leaps) + " of " + std::to_string(steps)).c_str());
    }

    void moreEnergyGivesMoreOnsetsInTheSamePlace() {
        for (const std::string& id : kStyles) {
            const Plan plan = *makePlan(brief(60000), style(id), 1);
            for (size_t s = 0; s < plan.sections.size(); ++s) {
                if (plan.sections[s].energy.permille > 560) continue;
                const Plan louder = changedPlan(plan, {s}, {Change{"", "energy", 300, true, ""}});
                double before = 0;
                double after = 0;
                for (const PlannedStem& stem : plan.stems) {
                    before += onsetsPerSecond(plan, s, stem.name);
                    after += onsetsPerSecond(louder, s, stem.name);
                }
                QVERIFY2(after > before * 1.15, (id + " " + std::to_string(s) + ": " + std::to_string(before) + " -> " + std::to_string(after)).c_str());
                QCOMPARE(louder.tempo.bars() == plan.tempo.bars(), true);
            }
        }
    }

    void remakesAndAlternativesDiffer() {
        for (const std::string& id : kStyles) {
            const Plan plan = *makePlan(brief(60000), style(id), 2);
            for (size_t s = 0; s < plan.sections.size(); ++s) {
                for (const PlannedStem& stem : plan.stems) {
                    const Take first = take(plan, s, stem.name);
                    if (first.notes.size() < 4) continue;
                    std::set<std::string> hashes{first.hash().hex()};
                    for (uint32_t n = 1; n <= 3; ++n) {
                        const Take other = take(plan, s, stem.name, n, &first);
                        hashes.insert(other.hash().hex());
                        const int same = shared(other, first);
                        QVERIFY2(same < 700, (id + " " + plan.sections[s].name + " " + stem.name + " " + std::to_string(n) + ": " + std::to_string(same)).c_str());
                    }
                    QCOMPARE(hashes.size(), size_t{4});
                }
            }
        }
    }

    void remakesKeepThePocket() {
        // The same place of the bar leans alike in the first take and in a remake.
        const Plan plan = *makePlan(brief(60000), style("lofi-bed"), 1);
        const Take first = take(plan, 1, "rhythm");
        const Take other = take(plan, 1, "rhythm", 3, &first);
        std::map<std::pair<int64_t, int>, int64_t> lean;
        for (const Note& note : first.notes) lean[{note.start.value % 3840, static_cast<int>(note.voice)}] = note.nudge.value;
        int compared = 0;
        for (const Note& note : other.notes) {
            const auto it = lean.find({note.start.value % 3840, static_cast<int>(note.voice)});
            if (it == lean.end()) continue;
            QVERIFY(std::abs(it->second - note.nudge.value) <= 6);
            ++compared;
        }
        QVERIFY(compared > 8);
    }

    void stylesAreDifferentMusic() {
        std::map<std::string, double> onsets;
        std::map<std::string, double> offbeat;
        std::map<std::string, int64_t> tempo;
        for (const std::string& id : kStyles) {
            double sum = 0;
            double late = 0;
            int odd = 0;
            for (const uint32_t seed : {1U, 2U, 3U}) {
                const Plan plan = *makePlan(brief(60000), style(id), seed);
                tempo[id] += plan.tempo.milliBpm() / 3;
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    sum += onsetsPerSecond(plan, s, "rhythm") / static_cast<double>(plan.sections.size());
                    for (const Note& note : take(plan, s, "rhythm").notes) {
                        if (note.start.value / 240 % 2 == 0) continue;
                        late += static_cast<double>(note.nudge.value);
                        ++odd;
                    }
                }
                const bool minor = plan.sections[0].key.isMinorLike();
                if (id == "hopeful-indie") QVERIFY(!minor);
                if (id == "tension-underscore") QVERIFY(minor);
            }
            onsets[id] = sum / 3;
            offbeat[id] = late / odd;
        }
        QVERIFY(tempo["hopeful-indie"] > tempo["lofi-bed"] + 20000);
        QVERIFY(onsets["hopeful-indie"] > onsets["tension-underscore"] * 1.3);
        QVERIFY(offbeat["lofi-bed"] > 50);
        QVERIFY(offbeat["hopeful-indie"] < 10 && offbeat["tension-underscore"] < 10);
    }

    void theSameInputsGiveTheSameTakes() {
        for (const std::string& id : kStyles) {
            Sha256 first;
            Sha256 second;
            for (Sha256* digest : {&first, &second}) {
                const Plan plan = *makePlan(brief(60000), style(id), 42);
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    for (const PlannedStem& stem : plan.stems) digest->update(take(plan, s, stem.name, 1).hash().hex());
                }
            }
            const std::string digest = first.finish().hex();
            QCOMPARE(digest, second.finish().hex());
            // Golden: a change here means that stored plans would be played otherwise, so the player's version must rise.
            QCOMPARE(QString::fromStdString(digest.substr(0, 16)), QString::fromStdString(kGolden.at(id)));
        }
    }

    void provenanceIsComplete() {
        const Plan plan = *makePlan(brief(30000), style("lofi-bed"), 9);
        const Take made = take(plan, 0, "harmony", 2);
        const Json origin = made.provenance;
        for (const char* field : {"player", "version", "kind", "style", "style_version", "style_sha256", "seed", "variation", "inputs", "section", "role", "directions"}) QVERIFY2(origin.contains(field), field);
        QCOMPARE(origin["seed"].get<int>(), 9);
        // The ledger finds everything it needs from the player.
        LedgerSources sources;
        sources.engine = "engine";
        sources.samples = "none";
        const Json row = ledgerRow(made, sources);
        QVERIFY2(missingOrigin(row).empty(), row.dump().c_str());
        QCOMPARE(row["made_by"]["class"].get<std::string>(), "G");
        QCOMPARE(origin["variation"].get<int>(), 2);
        QCOMPARE(origin["style_sha256"].get<std::string>(), style("lofi-bed").hash.hex());
    }

    void badRequestsAreRefused() {
        const Plan plan = *makePlan(brief(30000), style("lofi-bed"), 1);
        PlayRequest request;
        request.plan = &plan;
        request.stem = "rythm";
        QVERIFY(playTake(request, style("lofi-bed")).error().message.find("rhythm") != std::string::npos);
        request.stem = "rhythm";
        request.section = 99;
        QCOMPARE(playTake(request, style("lofi-bed")).error().code, Code::InvalidArgument);
        request.plan = nullptr;
        QVERIFY(!playTake(request, style("lofi-bed")));
    }

    void aStemThatDoesNotPlayIsEmpty() {
        const Plan plan = *makePlan(brief(30000), style("lofi-bed"), 1);
        const Plan quiet = changedPlan(plan, {1}, {*parseChange("harmony.plays=0", plan)});
        QVERIFY(take(quiet, 1, "harmony").notes.empty());
        QVERIFY(!take(plan, 1, "harmony").notes.empty());
    }

  private:
    static void checkTake(const Plan& plan, size_t s, const PlannedStem& stem, const Take& made) {
        const PlannedSection& section = plan.sections[s];
        QVERIFY(std::is_sorted(made.notes.begin(), made.notes.end()));
        const int first = plan.firstBar(s);
        QCOMPARE(made.length.value, (plan.tempo.barStart(first + section.bars) - plan.tempo.barStart(first)).value);
        for (const Note& note : made.notes) {
            QVERIFY(note.start.value >= 0 && note.start < made.length && note.length.value > 0);
            QVERIFY(note.start + note.nudge >= Ticks{0} && note.start + note.nudge < made.length);
            QVERIFY(note.key >= 0 && note.key <= 127 && note.velocity >= 1 && note.velocity <= 127);
            if (note.voice != Voice::Pitched || stem.sound == "tape.noise") continue;
            // Approach notes may be a semitone outside.
            if (stem.role != "bass") QVERIFY2(fits(note.key, section.key, chordAt(section.chords, note.start)), (plan.style + " " + stem.name + " " + pitchName(note.key)).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TakeTest)
#include "take_test.moc"
