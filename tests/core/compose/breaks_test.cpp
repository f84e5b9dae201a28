// SPDX-License-Identifier: GPL-3.0-or-later
// Dips, breaks and drops of a brief in the plan, and which stem an instrument is asked of.
#include <QtTest>

#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

Plan planned(const char* words, const std::string& id = "hopeful-indie") {
    const Result<Plan> plan = makePlan(briefFromWords(words), style(id), 5);
    if (!plan) qFatal("%s", plan.error().message.c_str());
    return *plan;
}

size_t sectionAt(const Plan& plan, int second) {
    size_t index = 0;
    while (index + 1 < plan.sections.size() && plan.sectionStart(index + 1) <= Samples{second * kSampleRate + 4800}) ++index;
    return index;
}

}  // namespace

class BreaksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // What falls has stood above it.
    void beforeADipThereIsSomething() {
        for (const char* words : {"60 s, breakdown at 0:30", "60 s, quiet from 0:30"}) {
            const Plan plan = planned(words);
            for (size_t i = 0; i < sectionAt(plan, 30); ++i) QVERIFY2(plan.sections[i].energy.permille >= 450, words);
            QVERIFY2(plan.sections[sectionAt(plan, 30)].energy.permille <= 300, words);
        }
    }

    void aBreakIsOneUpToWhatFollows() {
        const Plan plan = planned("60 s, intro, verse, break at 0:24, chorus at 0:48");
        const size_t first = sectionAt(plan, 24), last = sectionAt(plan, 48);
        QCOMPARE(plan.sections[first].name, std::string("break"));
        for (size_t i = first; i < last; ++i) QCOMPARE(plan.sections[i].energy.permille, 300);
        // Nothing ends it: one section, and the form goes on under a letter.
        const Plan open = planned("60 s, break at 0:30");
        const size_t here = sectionAt(open, 30);
        QVERIFY(open.sections[here].name == "break" && open.sections[here].energy.permille == 300);
        QVERIFY(open.sections.size() > here + 1 && open.sections[here + 1].energy.permille > 500);
        QVERIFY(open.sections[here + 1].name.find("break") == std::string::npos);
    }

    void whatDropsToAFewIsLow() {
        const Plan plan = planned("60 s, drops to pads at 0:40, everything back at 0:50");
        const size_t down = sectionAt(plan, 40), back = sectionAt(plan, 50);
        QVERIFY(back > down);
        for (size_t i = down; i < back; ++i) {
            QCOMPARE(plan.sections[i].energy.permille, 300);
            for (const auto& [name, direction] : plan.sections[i].stems) QVERIFY(direction.plays == (name == "texture"));
        }
        QVERIFY(plan.sections[down - 1].energy.permille > 450 && plan.sections[back].energy.permille > 450);
    }

    // A bass guitar is no guitar: it neither plays because one is asked for nor is silent because none is wanted.
    void aGuitarIsNoBass() {
        for (const char* words : {"60 s with guitar", "60 s with guitar and strings", "60 s, no guitar"}) {
            for (const std::string& remark : planned(words).remarks) QVERIFY2(!remark.starts_with("bass plays"), remark.c_str());
        }
        const auto soundOf = [](const Plan& plan, const std::string& role) {
            const auto stem = std::find_if(plan.stems.begin(), plan.stems.end(), [&](const PlannedStem& one) { return one.role == role; });
            return stem == plan.stems.end() ? std::string() : stem->sound;
        };
        QCOMPARE(soundOf(planned("60 s, no guitar"), "bass"), soundOf(planned("60 s"), "bass"));
        bool asked = false;
        for (const std::string& remark : planned("60 s with bass guitar", "hopeful-indie").remarks) asked = asked || remark.starts_with("bass plays");
        QVERIFY(asked);
    }
};

QTEST_GUILESS_MAIN(BreaksTest)
#include "breaks_test.moc"
