// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of a section is heard in its notes: more energy is more of everything, and a remake stays in the
// groove. Every shipped style, several seeds, every section.
#include <QtTest>

#include <set>

#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

constexpr uint32_t kSeeds = 4;

// Of one section: strokes, what they weigh, and how bright its stems are.
struct Measure {
    size_t onsets = 0;
    int64_t loudness = 0;                     // Sum of squared velocities.
    std::map<std::string, int> brightness;    // Of the stems that sound.
};

Measure measured(const Plan& plan, size_t section) {
    Measure measure;
    for (const PlannedStem& stem : plan.stems) {
        const Take made = take(plan, section, stem.name);
        std::set<std::pair<int64_t, int>> onsets;
        for (const Note& note : made.notes) {
            onsets.insert({note.start.value, stem.role == "rhythm" ? static_cast<int>(note.voice) : 0});
            measure.loudness += int64_t{note.velocity} * note.velocity;
        }
        measure.onsets += onsets.size();
        const auto bright = made.sound.parameters.find("brightness");
        if (!made.notes.empty() && bright != made.sound.parameters.end()) measure.brightness[stem.name] = bright->second;
    }
    return measure;
}

// The stems that sound at both levels; a joining stem has a colour of its own.
bool isBrighter(const Measure& less, const Measure& more) {
    int before = 0;
    int after = 0;
    for (const auto& [stem, value] : less.brightness) {
        const auto it = more.brightness.find(stem);
        if (it == more.brightness.end()) continue;
        before += value;
        after += it->second;
    }
    return after > before;
}

// Sixteenths of each bar in which anything of the stem, or of all stems, begins.
std::set<int64_t> places(const std::vector<Take>& takes) {
    std::set<int64_t> found;
    for (const Take& one : takes) {
        for (const Note& note : one.notes) found.insert(note.start.value / 240);
    }
    return found;
}

}  // namespace

class EnergyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void moreEnergyIsMoreOfEverything() {
        int trials = 0;
        int denser = 0;
        int louder = 0;
        int brighter = 0;
        std::string misses;
        for (const std::string& id : styleIds(styleFolder())) {
            for (uint32_t seed = 1; seed <= kSeeds; ++seed) {
                const Plan plan = *makePlan(brief(60000), style(id), seed);
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    std::vector<Measure> levels;
                    for (const int energy : {100, 300, 500, 700, 900}) {
                        levels.push_back(measured(changedPlan(plan, {s}, {Change{"", "energy", energy, false, ""}}), s));
                    }
                    bool dense = true;
                    bool loud = true;
                    bool bright = true;
                    for (size_t i = 1; i < levels.size(); ++i) {
                        dense = dense && levels[i].onsets > levels[i - 1].onsets;
                        loud = loud && levels[i].loudness > levels[i - 1].loudness;
                        bright = bright && isBrighter(levels[i - 1], levels[i]);
                    }
                    ++trials;
                    denser += dense ? 1 : 0;
                    louder += loud ? 1 : 0;
                    brighter += bright ? 1 : 0;
                    if (!dense) misses += " " + id + "/" + std::to_string(seed) + "/" + plan.sections[s].name;
                }
            }
        }
        const std::string said = std::to_string(trials) + " trials over five levels: denser " + std::to_string(denser) + ", louder " +
                                 std::to_string(louder) + ", brighter " + std::to_string(brighter) + ";" + misses;
        qInfo("%s", said.c_str());
        QVERIFY2(denser * 100 >= trials * 95, said.c_str());
        QVERIFY2(louder * 100 >= trials * 95, said.c_str());
        QVERIFY2(brighter * 100 >= trials * 95, said.c_str());
    }

    void aQuietSectionIsNeverNothing() {
        for (const std::string& id : styleIds(styleFolder())) {
            const Plan plan = *makePlan(brief(60000), style(id), 1);
            for (size_t s = 0; s < plan.sections.size(); ++s) {
                const Plan quiet = changedPlan(plan, {s}, {Change{"", "energy", 0, false, ""}});
                QVERIFY2(measured(quiet, s).onsets > 0, (id + " " + plan.sections[s].name).c_str());
            }
        }
    }

    // 1 - Hamming distance of the onset grids in sixteenths, as Dong and others (2020) measure groove similarity.
    void aRemakeKeepsTheGroove() {
        int trials = 0;
        int kept = 0;
        double sum = 0;
        for (const std::string& id : styleIds(styleFolder())) {
            for (const uint32_t seed : {1U, 2U}) {
                const Plan plan = *makePlan(brief(60000), style(id), seed);
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    std::vector<Take> before;
                    std::vector<Take> after;
                    for (const PlannedStem& stem : plan.stems) {
                        before.push_back(take(plan, s, stem.name));
                        after.push_back(take(plan, s, stem.name, 17, &before.back()));
                    }
                    const std::set<int64_t> a = places(before);
                    const std::set<int64_t> b = places(after);
                    size_t differ = 0;
                    for (const int64_t place : a) differ += b.count(place) == 0 ? 1 : 0;
                    for (const int64_t place : b) differ += a.count(place) == 0 ? 1 : 0;
                    const double similarity = 1.0 - static_cast<double>(differ) * 240.0 / static_cast<double>(before.front().length.value);
                    ++trials;
                    kept += similarity >= 0.9 ? 1 : 0;
                    sum += similarity;
                }
            }
        }
        const std::string said = std::to_string(kept) + " of " + std::to_string(trials) + " remakes at 0.9 or more, mean " + std::to_string(sum / trials);
        qInfo("%s", said.c_str());
        QVERIFY2(sum / trials >= 0.93, said.c_str());
        QVERIFY2(kept * 100 >= trials * 90, said.c_str());
    }
};

QTEST_GUILESS_MAIN(EnergyTest)
#include "energy_test.moc"
