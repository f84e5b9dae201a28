// SPDX-License-Identifier: GPL-3.0-or-later
// "Like before, but…": what is kept of a take that is made again.
#include <QtTest>

#include <set>

#include "core/compose/likeness.h"
#include "tests/core/compose/cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

Plan planned() {
    const Result<Plan> plan = makePlan(brief(40000), style("hopeful-indie"), 4);
    if (!plan) qFatal("%s", plan.error().message.c_str());
    return *plan;
}

size_t sectionOf(const Plan& plan, const std::string& stem) {
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        if (take(plan, i, stem).notes.size() >= 8) return i;
    }
    qFatal("no section plays");
}

// The remake of a stem that keeps something, and the take that it replaces.
std::pair<Take, Take> remade(const Plan& plan, const std::string& stem, const Keeping& keeps, uint32_t variation) {
    const size_t section = sectionOf(plan, stem);
    const Take old = take(plan, section, stem);
    PlayRequest request;
    request.plan = &plan;
    request.section = section;
    request.stem = stem;
    request.variation = variation;
    request.replaces = &old;
    request.keeps = keeps;
    const Result<Take> made = playTake(request, style(plan.style));
    if (!made) qFatal("%s", made.error().message.c_str());
    return {keptTake(*made, request), old};
}

}  // namespace

class LikenessTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void keepsRhythm() {
        const Plan plan = planned();
        for (const std::string& stem : {std::string("melody"), std::string("bass")}) {
            const auto [made, old] = remade(plan, stem, {Keep::Rhythm, -1}, 17);
            QCOMPARE(made.notes.size(), old.notes.size());
            int moved = 0;
            for (size_t i = 0; i < old.notes.size(); ++i) {
                QCOMPARE(made.notes[i].start, old.notes[i].start);
                QCOMPARE(made.notes[i].length, old.notes[i].length);
                moved += made.notes[i].key != old.notes[i].key ? 1 : 0;
            }
            QVERIFY(moved > 0);
            QCOMPARE(made.provenance["keeps"]["what"].get<std::string>(), std::string("rhythm"));
        }
    }

    void keepsContour() {
        const Plan plan = planned();
        const auto [made, old] = remade(plan, "melody", {Keep::Contour, -1}, 17);
        int same = 0, all = 0;
        for (size_t i = 1; i < made.notes.size(); ++i) {
            const auto oldAt = [&old = old](const Note& note) {  // clang 14 takes no structured binding by reference.
                int key = old.notes.front().key;
                for (const Note& other : old.notes) {
                    if (other.start <= note.start) key = other.key;
                }
                return key;
            };
            const int step = made.notes[i].key - made.notes[i - 1].key, was = oldAt(made.notes[i]) - oldAt(made.notes[i - 1]);
            ++all;
            same += (step > 0) == (was > 0) || std::abs(step - was) <= 2 ? 1 : 0;
        }
        QVERIFY(same * 10 >= all * 9);
        QVERIFY(made.notes != old.notes);
    }

    void keepsHarmony() {
        const Plan plan = planned();
        const auto [made, old] = remade(plan, "melody", {Keep::Harmony, -1}, 17);
        std::set<int> classes;
        for (const Note& note : old.notes) classes.insert(note.key % 12);
        for (const Note& note : made.notes) QVERIFY(classes.count(note.key % 12) > 0);
    }

    // More likeness is more in common, and the asked share is met; none at all is none.
    void likenessIsAShare() {
        const Plan plan = planned();
        for (const std::string& stem : {std::string("melody"), std::string("rhythm"), std::string("harmony")}) {
            int before = -1;
            for (const int asked : {0, 250, 500, 750, 1000}) {
                const auto [made, old] = remade(plan, stem, {Keep::Nothing, asked}, 33);
                const int shared = sharedNotes(made.notes, old);
                QVERIFY2(std::abs(shared - asked) <= (stem == "rhythm" ? 300 : 90), (stem + " asked " + std::to_string(asked) + ": " + std::to_string(shared)).c_str());
                QVERIFY(shared > before);
                if (asked == 0 && stem != "rhythm") QVERIFY(shared <= 30);
                if (asked == 1000) QCOMPARE(made.notes, old.notes);
                before = shared;
            }
        }
    }

    void readsAndRefuses() {
        const Plan plan = planned();
        const auto keep = parseChange("melody.keep=rhythm", plan);
        QVERIFY(keep);
        const auto like = parseChange("likeness=0.7", plan);
        QVERIFY(like);
        const Keeping asked = keepingOf({*keep, *like}, "melody");
        QVERIFY(asked.what == Keep::Rhythm);
        QCOMPARE(asked.likeness, 700);
        QVERIFY(keepingOf({*keep, *like}, "bass").what == Keep::Nothing);
        const auto feel = parseChange("rhythm.feel=learned", plan);
        QVERIFY(feel);
        const Plan leaning = changedPlan(plan, {0}, {*feel});
        for (const auto& [name, direction] : leaning.sections[0].stems) QCOMPARE(direction.learnedFeel, name == "rhythm");
        QVERIFY(!leaning.sections[1].stems.at("rhythm").learnedFeel);
        QVERIFY(planFromJson(toJson(leaning))->sections[0].stems.at("rhythm").learnedFeel);
        QVERIFY(toJson(plan).dump().find("\"feel\"") == std::string::npos);   // Plans that ask for nothing are the plans they were.
        QVERIFY(!changedPlan(leaning, {0}, {*parseChange("rhythm.feel=style", plan)}).sections[0].stems.at("rhythm").learnedFeel);
        QVERIFY(!changedPlan(plan, {0}, {*parseChange("feel=learned", plan)}).sections[0].stems.at("effects").learnedFeel);
        QVERIFY(parseChange("effects.feel=learned", plan).error().message.find("to the tick") != std::string::npos);
        QVERIFY(parseChange("rhythm.feel=lerned", plan).error().message.find("learned") != std::string::npos);
        QVERIFY(parseChange("rhythm.keep=rhythm", plan).error().message.find("drums have no pitches") != std::string::npos);
        QVERIFY(parseChange("keep=rhythm", plan).error().message.find("names no stem") != std::string::npos);
        QVERIFY(parseChange("melody.keep=tune", plan).error().message.find("contour") != std::string::npos);
        QVERIFY(parseChange("melody.likeness=+0.2", plan).error().message.find("without a sign") != std::string::npos);
        QVERIFY(parseChange("melody.likeness=1.2", plan).error().message.find("0 to 1") != std::string::npos);
        // They change no plan.
        QCOMPARE(canonicalJson(toJson(changedPlan(plan, {0, 1}, {*keep, *like}))), canonicalJson(toJson(plan)));
    }
};

QTEST_MAIN(LikenessTest)
#include "likeness_test.moc"
