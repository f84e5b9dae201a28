// SPDX-License-Identifier: GPL-3.0-or-later
// Dynamics: the same notes, played harder or softer, and how loud that is heard.
#include <QtTest>

#include <cmath>

#include "core/compose/dynamics.h"
#include "core/compose/likeness.h"
#include "core/render/live_meter.h"
#include "core/render/render.h"
#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

Plan asking(const Plan& plan, const std::string& set) {
    std::vector<size_t> all(plan.sections.size());
    for (size_t s = 0; s < all.size(); ++s) all[s] = s;
    return changedPlan(plan, all, {*parseChange(set, plan)});
}

bool sameButVelocities(const std::vector<Note>& a, std::vector<Note> b) {
    if (a.size() != b.size()) return false;
    for (size_t i = 0; i < a.size(); ++i) b[i].velocity = a[i].velocity;
    return a == b;
}

// LUFS of one cell by itself.
double heard(const Plan& plan, size_t section, const Take& take, const std::string& role) {
    CellInput input;
    input.take = &take;
    input.role = role;
    input.tempo = &plan.tempo;
    input.firstBar = plan.firstBar(section);
    input.start = plan.sectionStart(section);
    input.end = plan.sectionEnd(section);
    const Result<OwnSound> sound = renderOwn(input);
    if (!sound) qFatal("%s", sound.error().message.c_str());
    LiveMeter meter;
    meter.add(sound->audio);
    return meter.reading().integrated;
}

}  // namespace

class DynamicsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingButVelocitiesDiffers() {
        for (const std::string& id : kStyles) {
            const Plan plan = *makePlan(brief(30000), style(id), 4);
            const Plan soft = asking(plan, "dynamics=-0.4"), hard = asking(plan, "dynamics=+0.4");
            for (size_t s = 0; s < plan.sections.size(); ++s) {
                for (const PlannedStem& stem : plan.stems) {
                    const Take usual = take(plan, s, stem.name), quiet = take(soft, s, stem.name), loud = take(hard, s, stem.name);
                    QVERIFY(sameButVelocities(usual.notes, quiet.notes) && sameButVelocities(usual.notes, loud.notes));
                    QVERIFY(usual.sound == quiet.sound && usual.sound == loud.sound);
                    for (size_t i = 0; i < usual.notes.size(); ++i) {
                        QVERIFY(quiet.notes[i].velocity < usual.notes[i].velocity || usual.notes[i].velocity <= 2);
                        QVERIFY(loud.notes[i].velocity > usual.notes[i].velocity || usual.notes[i].velocity >= 126);
                    }
                    // Asked back to 0 it is the take it was, to the bit.
                    QCOMPARE(take(asking(soft, "dynamics=0"), s, stem.name).hash(), usual.hash());
                }
            }
        }
    }

    // Softer what is there already: every note stays, and the way back leads there.
    void aRemakeKeepsTheNotes() {
        const Plan plan = *makePlan(brief(30000), style("hopeful-indie"), 4);
        const Plan soft = asking(plan, "rhythm.dynamics=-0.3");
        const Take usual = take(plan, 1, "rhythm"), quiet = withDynamics(usual, -300);
        QCOMPARE(quiet.notes, take(soft, 1, "rhythm").notes);
        QCOMPARE(dynamicsOf(quiet), -300);
        const Take back = withDynamics(quiet, 0);
        QVERIFY(sameButVelocities(usual.notes, back.notes));
        for (size_t i = 0; i < usual.notes.size(); ++i) QVERIFY(std::abs(back.notes[i].velocity - usual.notes[i].velocity) <= 3);
        QCOMPARE(back.provenance, usual.provenance);
        QCOMPARE(keepingOf({*parseChange("rhythm.dynamics=-0.3", plan)}, "rhythm").what, Keep::Notes);
        QCOMPARE(keepingOf({*parseChange("rhythm.dynamics=-0.3", plan), *parseChange("rhythm.density=+0.2", plan)}, "rhythm").what, Keep::Nothing);
        QCOMPARE(keepingOf({*parseChange("rhythm.dynamics=-0.3", plan)}, "bass").what, Keep::Nothing);
        // What stays of an old take beside new notes is as soft as they are.
        PlayRequest request;
        request.plan = &soft;
        request.section = 1;
        request.stem = "melody";
        const Take tune = take(plan, 1, "melody");
        request.replaces = &tune;
        request.keeps.likeness = 1000;
        const Plan softTune = asking(plan, "melody.dynamics=-0.3");
        request.plan = &softTune;
        QCOMPARE(keptTake(take(softTune, 1, "melody", 3), request).notes, withDynamics(tune, -300).notes);
    }

    void levelsFollow() {
        std::map<std::string, std::pair<double, int>> softer, louder;
        for (const std::string id : {"hopeful-indie", "lofi-bed", "tension-underscore", "neoclassical", "funk-spot"}) {
            const Plan plan = *makePlan(brief(30000), style(id), 2);
            const size_t section = plan.sections.size() / 2;
            for (const PlannedStem& stem : plan.stems) {
                const Take usual = take(plan, section, stem.name);
                if (usual.notes.size() < 4) continue;
                const double was = heard(plan, section, usual, stem.role);
                const double soft = heard(plan, section, withDynamics(usual, -300), stem.role) - was, hard = heard(plan, section, withDynamics(usual, 300), stem.role) - was;
                qInfo("%-20s %-8s %-22s -0.3: %+.1f dB, +0.3: %+.1f dB", id.c_str(), stem.role.c_str(), stem.sound.c_str(), soft, hard);
                softer[stem.role].first += soft;
                ++softer[stem.role].second;
                louder[stem.role].first += hard;
            }
        }
        for (const auto& [role, sum] : softer) {
            qInfo("%-8s -0.3: %+.1f dB, +0.3: %+.1f dB (mean of %d)", role.c_str(), sum.first / sum.second, louder[role].first / sum.second, sum.second);
            QVERIFY2(sum.first / sum.second < -3.5 && sum.first / sum.second > -8.5, role.c_str());
            QVERIFY2(louder[role].first / sum.second > 1.5, role.c_str());
        }
    }

    void outsideTheScaleIsRefused() {
        const Plan plan = *makePlan(brief(30000), style("hopeful-indie"), 4);
        for (const char* text : {"rhythm.dynamics=1.5", "dynamics=-1.5", "melody.dynamics=+2"}) {
            const Result<Change> refused = parseChange(text, plan);
            QVERIFY2(!refused && refused.error().message.find("from -1") != std::string::npos && refused.error().message.find(text) != std::string::npos, text);
        }
        const Plan soft = changedPlan(plan, {0}, {*parseChange("rhythm.dynamics=-0.7", plan), *parseChange("rhythm.dynamics=-0.7", plan)});
        QCOMPARE(soft.sections[0].stems.at("rhythm").dynamics, -1000);
        QVERIFY(soft.remarks.back().find("was -70 % and stops at -100 %") != std::string::npos);
        QCOMPARE(soft.sections[1].stems.at("rhythm").dynamics, 0);
        QCOMPARE(planFromJson(toJson(soft))->sections[0].stems.at("rhythm").dynamics, -1000);
        QVERIFY(toJson(plan).dump().find("dynamics") == std::string::npos);   // Plans that ask for nothing are the plans they were.
    }
};

QTEST_APPLESS_MAIN(DynamicsTest)
#include "dynamics_test.moc"
