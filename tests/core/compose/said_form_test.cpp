// SPDX-License-Identifier: GPL-3.0-or-later
// A form that a brief says without times is made: so many sections, in whole bars, of exactly the length.
#include "core/compose/said_form.h"

#include <QTest>

#include "tests/core/compose/cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

std::vector<std::string> namesOf(const Plan& plan) {
    std::vector<std::string> names;
    for (const PlannedSection& section : plan.sections) names.push_back(section.name);
    return names;
}

Plan planOf(const std::string& words, const std::string& id, uint32_t seed = 1) {
    const auto plan = makePlan(briefFromWords(words), style(id), seed);
    if (!plan) qFatal("%s: %s", words.c_str(), plan.error().message.c_str());
    return *plan;
}

}  // namespace

class SaidFormTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Every style, several lengths: as many as asked, all bars given out, the length to the sample.
    void asManySectionsAsAsked() {
        for (const std::string& id : styleIds(styleFolder())) {
            for (const char* length : {"20 s", "45 s", "90 s", "3 minutes"}) {
                for (const int count : {2, 3, 4, 5}) {
                    const Plan plan = planOf(std::string(length) + ", " + std::to_string(count) + " sections", id);
                    QVERIFY2(plan.sections.size() == static_cast<size_t>(count), (id + " " + length).c_str());
                    int bars = 0;
                    for (const PlannedSection& section : plan.sections) {
                        QVERIFY(section.bars >= 1);
                        bars += section.bars;
                    }
                    QCOMPARE(bars, plan.tempo.barCount());
                    QCOMPARE(plan.sectionEnd(plan.sections.size() - 1).value, plan.length.value);
                }
            }
        }
    }

    void lettersThatComeAgainAreAlike() {
        const Plan plan = planOf("60 s, AABA", "jazz-lounge");
        QCOMPARE(namesOf(plan), (std::vector<std::string>{"A", "A-2", "B", "A-3"}));
        const auto energy = [&](size_t i) { return plan.sections[i].energy.permille; };
        QVERIFY(energy(2) > energy(0) + 100 && energy(2) > energy(3) + 100);
        QVERIFY(std::abs(energy(3) - energy(0)) <= 100);
    }

    void aChorusHasMoreThanItsVerses() {
        for (const std::string& id : kStyles) {
            const Plan plan = planOf("90 s, verse chorus verse chorus", id);
            QCOMPARE(namesOf(plan), (std::vector<std::string>{"verse", "chorus", "verse-2", "chorus-2"}));
            for (const size_t chorus : {size_t{1}, size_t{3}}) {
                QVERIFY(plan.sections[chorus].energy.permille >= plan.sections[chorus - 1].energy.permille + 150);
                QCOMPARE(plan.sections[chorus].function, std::string("peak"));
                QCOMPARE(plan.sections[chorus - 1].function, std::string("verse"));
            }
        }
    }

    // A drop is the start of a section, and no fourth one.
    void aDropMovesALine() {
        const Plan plan = planOf("2:00 in 3 parts, drop at 0:50", "hybrid-trailer");
        QCOMPARE(plan.sections.size(), size_t{3});
        QVERIFY(std::llabs((plan.sectionStart(1) - Samples{50 * kSampleRate}).value) < kSampleRate * 120 / 1000);
    }

    // Times say where sections begin, as they always did.
    void sectionsWithTimesAreLeftToThem() {
        const Brief timed = briefFromWords("60 s, intro at 0:00, verse at 0:10, chorus at 0:30");
        QVERIFY(!formIsSaid(timed));
        const auto plan = makePlan(timed, style("hopeful-indie"), 1);
        QVERIFY(plan);
        const auto chorus = std::find_if(plan->sections.begin(), plan->sections.end(), [](const PlannedSection& one) { return one.name == "chorus"; });
        QVERIFY(chorus != plan->sections.end());
        const Samples start = plan->sectionStart(static_cast<size_t>(chorus - plan->sections.begin()));
        QVERIFY(std::llabs((start - Samples{30 * kSampleRate}).value) < kSampleRate);
    }

    void moreSectionsThanBarsAreRefused() {
        const auto plan = makePlan(briefFromWords("6 s, 20 sections, 60 bpm"), style("neoclassical"), 1);
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.find("“sections” names 20") != std::string::npos, plan.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(SaidFormTest)
#include "said_form_test.moc"
