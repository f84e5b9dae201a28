// SPDX-License-Identifier: GPL-3.0-or-later
// Two neighbouring sections that are made again one after the other meet without a step, before and after a tail swap.
#include <QTest>

#include <memory>

#include "tests/app/workbench.h"
#include "tests/verify.h"

using namespace fermata;

namespace {

// The largest change from one frame to the next; at one frame alone, or anywhere.
int64_t stepAt(const std::vector<int32_t>& audio, size_t frame) {
    return std::max(std::abs(int64_t{audio[frame * 2]} - audio[frame * 2 - 2]), std::abs(int64_t{audio[frame * 2 + 1]} - audio[frame * 2 - 1]));
}

int64_t largestStep(const std::vector<int32_t>& audio) {
    int64_t most = 0;
    for (size_t frame = 1; frame < audio.size() / 2; ++frame) most = std::max(most, stepAt(audio, frame));
    return most;
}

}  // namespace

class NeighboursTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<test::Workbench>();
        QVERIFY2(m_bench->error.empty(), m_bench->error.c_str());
    }

    void madeAgainOneAfterTheOther() {
        const auto made = m_bench->compose("60 second synthwave piece, 100 bpm", "Neighbours");
        VERIFY_OK(made);
        const Revision before = made->revision;
        QVERIFY(before.sections.size() >= 4);
        const size_t first = 1;
        Revision now = before;
        std::vector<RingOut> rings;
        const auto remake = [&](size_t section, const std::string& set) {
            ReviseRequest request;
            request.cue = before.cue;
            request.sections = {before.sections[section].name};
            request.sets = {set};
            const auto offered = makeAlternatives(*m_bench->studio, request, {}, {});
            VERIFY_OK(offered);
            const auto accepted = acceptAlternative(*m_bench->studio, offered->alternatives[0].alternative, false, {});
            VERIFY_OK(accepted);
            now = accepted->revision;
            rings = offered->alternatives[0].ringOuts;
        };
        remake(first, "energy=-0.5");
        QVERIFY(std::none_of(rings.begin(), rings.end(), [](const RingOut& one) { return one.remade; }));
        if (QTest::currentTestFailed()) return;
        const std::vector<std::vector<int32_t>> alone = partOf(now, first);
        remake(first + 1, "energy=-0.2");
        if (QTest::currentTestFailed()) return;
        QCOMPARE(partOf(now, first), alone);   // Not a bit of what was not asked for.
        // It begins with what rang on before it, and is said to.
        QVERIFY(std::any_of(rings.begin(), rings.end(), [&](const RingOut& one) { return one.remade && one.audible() && one.section == before.sections[first + 1].name; }));
        meets(before, now, first + 1);
        if (QTest::currentTestFailed()) return;

        // It still ends as it did before it was made again; the tail swap lets it end of itself, and the next follow that.
        const auto swapped = swapTail(*m_bench->studio, before.cue, before.sections[first].name, {});
        VERIFY_OK(swapped);
        meets(before, swapped->revision, first + 1);
        if (QTest::currentTestFailed()) return;
        QVERIFY(partOf(swapped->revision, first) != alone);
        const auto compared = compareRevisions(*m_bench->studio, before.cue, now.number, swapped->revision.number, true);
        VERIFY_OK(compared);
        QCOMPARE(compared->unexpected, int64_t{0});
        const auto again = swapTail(*m_bench->studio, before.cue, before.sections[first].name, {});
        QVERIFY2(!again, again ? again->revision.made.c_str() : "");
        QCOMPARE(again.error().code, Code::NotReady);
    }

  private:
    std::vector<std::vector<int32_t>> partOf(const Revision& revision, size_t section) {
        std::vector<std::vector<int32_t>> stems;
        for (const Stem& stem : revision.stems) {
            const auto audio = m_bench->studio->audio.cell(revision, revision.sections[section], stem);
            stems.push_back(audio ? *audio : std::vector<int32_t>{});
        }
        return stems;
    }

    // Where `section` begins no stem steps further than it does anywhere in music that was never cut.
    void meets(const Revision& whole, const Revision& cut, size_t section) {
        const auto left = partOf(cut, section - 1), right = partOf(cut, section);
        for (size_t s = 0; s < cut.stems.size(); ++s) {
            int64_t usual = 1;
            for (size_t i = 0; i < whole.sections.size(); ++i) usual = std::max(usual, largestStep(partOf(whole, i)[s]));
            const int64_t step = std::max(std::abs(int64_t{right[s][0]} - left[s][left[s].size() - 2]), std::abs(int64_t{right[s][1]} - left[s].back()));
            QVERIFY2(step <= usual, (cut.stems[s].name + " steps by " + std::to_string(step) + ", never more than " + std::to_string(usual) + " before").c_str());
        }
    }

    std::unique_ptr<test::Workbench> m_bench;
};

QTEST_GUILESS_MAIN(NeighboursTest)
#include "neighbours_test.moc"
