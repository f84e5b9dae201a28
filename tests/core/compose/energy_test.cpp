// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of a section is heard in its notes: more energy is more of everything, and a remake stays in the
// groove. Every shipped style, several seeds, every section.
#include <QtTest>

#include <set>

#include "core/compose/activity.h"
#include "core/compose/cell.h"
#include "core/compose/colour.h"
#include "bar_figures.h"
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

    // Rhythmic activity is asked apart from density: the bars come out in the class that was asked, and where several voices
    // sound it is they that are broken, not notes that are added.
    void activityObeys() {
        Obeyed all;
        std::map<std::string, Obeyed> byRole;
        int64_t notesBefore = 0, notesAfter = 0, onsetsBefore = 0, onsetsAfter = 0;
        for (const std::string& id : styleIds(styleFolder())) {
            for (uint32_t seed = 1; seed <= kSeeds; ++seed) {
                const Result<Plan> plan = makePlan(brief(40000), style(id), seed);
                QVERIFY(plan);
                for (size_t section = 0; section < plan->sections.size(); ++section) {
                    for (const PlannedStem& stem : plan->stems) {
                        const int steps = static_cast<int>(hash32(seed * 64 + static_cast<uint32_t>(section), hash32(stem.name)) % 7) - 3;
                        const Take old = take(*plan, section, stem.name);
                        if (old.notes.empty() || stem.role == "effects" || stem.sound == "tape.noise") continue;
                        const Plan asked = changedPlan(*plan, {section}, {{stem.name, "activity", steps * kActivityStep, true, ""}});
                        const Take made = take(asked, section, stem.name);
                        if (steps == 0) {
                            QVERIFY(made.notes == old.notes);
                            continue;
                        }
                        const auto before = barsOf(*plan, section, old), after = barsOf(asked, section, made);
                        const int first = plan->firstBar(section);
                        ++all.trials;
                        ++byRole[stem.role].trials;
                        for (size_t bar = 0; bar < before.size(); ++bar) {
                            const Ticks length = plan->tempo.bars()[static_cast<size_t>(first) + bar].meter.bar();
                            if (before[bar].onsets == 0) continue;
                            const int was = activityClass(before[bar].onsets, length);
                            const int wanted = std::clamp(was + steps, 1, 6);
                            all.add(activityClass(after[bar].onsets, length), wanted);
                            byRole[stem.role].add(activityClass(after[bar].onsets, length), wanted);
                            if (steps > 0 && (stem.role == "harmony" || stem.role == "texture")) {
                                notesBefore += before[bar].notes;
                                notesAfter += after[bar].notes;
                                onsetsBefore += before[bar].onsets;
                                onsetsAfter += after[bar].onsets;
                            }
                        }
                    }
                }
            }
        }
        for (const auto& [role, found] : byRole) {
            qInfo("activity, rules, %s: %d trials, %d bars, exact %.3f, within one %.3f", role.c_str(), found.trials, found.bars, 1.0 * found.exact / found.bars, 1.0 * found.near / found.bars);
        }
        qInfo("activity, rules: %d trials, exact %.3f, within one %.3f; chords asked for more: onsets %lld to %lld, notes %lld to %lld", all.trials, 1.0 * all.exact / all.bars,
              1.0 * all.near / all.bars, static_cast<long long>(onsetsBefore), static_cast<long long>(onsetsAfter), static_cast<long long>(notesBefore), static_cast<long long>(notesAfter));
        QVERIFY(all.trials >= 500);
        QVERIFY(all.exact * 100 >= all.bars * 85);
        QVERIFY(all.near * 100 >= all.bars * 96);
        QVERIFY(onsetsAfter * notesBefore > onsetsBefore * notesAfter * 12 / 10);
    }

    void harmonyBrightens() {
        Obeyed all;
        for (const std::string& id : styleIds(styleFolder())) {
            for (uint32_t seed = 1; seed <= kSeeds; ++seed) {
                const Result<Plan> plan = makePlan(brief(60000), style(id), seed);
                QVERIFY(plan);
                for (size_t section = 0; section < plan->sections.size(); ++section) {
                    for (const std::string& stem : {std::string("harmony"), std::string("texture")}) {
                        const auto planned = std::find_if(plan->stems.begin(), plan->stems.end(), [&](const PlannedStem& one) { return one.role == stem; });
                        if (planned == plan->stems.end() || planned->sound == "tape.noise") continue;
                        const int steps = static_cast<int>(hash32(seed * 64 + static_cast<uint32_t>(section), hash32(stem)) % 4) - 2;
                        const int wanted = 2 + (steps < 0 ? steps : steps + 1);
                        const int thousandths = (wanted - 2) * kColourStep;
                        const Plan asked = changedPlan(*plan, {section}, {{planned->name, "brightness", thousandths, true, ""}});
                        const Take made = take(asked, section, planned->name);
                        if (made.notes.empty()) continue;
                        ++all.trials;
                        for (const BarFigures& bar : barsOf(asked, section, made)) {
                            if (bar.notes > 0) all.add(colourClass(bar.fifths / bar.notes), wanted);
                        }
                        // An energy brightens the sound and leaves the chords' own colour.
                        QCOMPARE(changedPlan(*plan, {section}, {*parseChange("energy=+0.3", *plan)}).sections[section].stems.at(planned->name).colour.permille, 500);
                    }
                }
            }
        }
        qInfo("brightness of harmony, rules: %d trials, %d bars, exact %.3f, within one %.3f", all.trials, all.bars, 1.0 * all.exact / all.bars, 1.0 * all.near / all.bars);
        QVERIFY(all.trials >= 500);
        QVERIFY(all.exact * 100 >= all.bars * 60);
        QVERIFY(all.near * 100 >= all.bars * 90);
    }

    // A brief asks for it by section and stem, and by words; what it does not know is refused with what there is.
    void briefAsks() {
        Brief asking = brief(40000);
        asking.controls = {{"", "melody.activity=+0.25", {}, {}}};
        const Result<Plan> plan = makePlan(asking, style("hopeful-indie"), 3), plain = makePlan(brief(40000), style("hopeful-indie"), 3);
        QVERIFY(plan && plain);
        for (const PlannedSection& section : plan->sections) {
            QCOMPARE(section.stems.at("melody").activity.permille, 750);
            QCOMPARE(section.stems.at("bass").activity.permille, 500);
        }
        const std::string here = plain->sections[1].name;
        asking.controls = {{here, "activity=0.25", {}, {}}};
        const Result<Plan> one = makePlan(*briefFromJson(toJson(asking)), style("hopeful-indie"), 3);
        QVERIFY(one);
        for (const PlannedSection& section : one->sections) QCOMPARE(section.stems.at("bass").activity.permille, section.name == here ? 250 : 500);
        QCOMPARE(planFromJson(toJson(*one))->sections[1].stems.at("bass").activity.permille, 250);
        QVERIFY(toJson(*plain).dump().find("\"activity\"") == std::string::npos);   // Plans that ask for nothing are the plans they were.
        asking.controls = {{"nowhere", "activity=0.25", {}, {}}};
        QVERIFY(makePlan(asking, style("hopeful-indie"), 3).error().message.find(here) != std::string::npos);
        asking.controls = {{"", "melody.keep=rhythm", {}, {}}};
        QVERIFY(makePlan(asking, style("hopeful-indie"), 3).error().message.find("older take") != std::string::npos);
        QCOMPARE(briefFromWords("a funk spot, rhythmically busy").controls, (std::vector<BriefControl>{{"", "activity=+0.25", {}, {}}}));
        QCOMPARE(briefFromWords("lo-fi with calm rhythms").controls, (std::vector<BriefControl>{{"", "activity=-0.25", {}, {}}}));
    }
};

QTEST_GUILESS_MAIN(EnergyTest)
#include "energy_test.moc"
