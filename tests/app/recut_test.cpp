// SPDX-License-Identifier: GPL-3.0-or-later
// A cue on a new picture cut: what stays keeps every bit, what moves can be edited on, and a swapped tail goes no further.
#include <QTest>

#include "core/studio/cut_cue.h"
#include "core/studio/recut_cue.h"
#include "tests/app/workbench.h"
#include "tests/verify.h"

using namespace fermata;
using test::Workbench;

class RecutTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Workbench> m_bench;

  private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<Workbench>();
        QVERIFY2(m_bench->error.empty(), m_bench->error.c_str());
    }

    // A new ring-out into a section that has moved leaves that section's own sound as it is, so nothing after it is stale.
    void aTailSwapGoesNoFurther() {
        const auto made = m_bench->compose("40 second neoclassical piece, 100 bpm, ring out", "Tails");
        VERIFY_OK(made);
        const CueId cue = made->cue.id;
        const Revision& before = made->revision;
        QVERIFY(before.sections.size() >= 4);
        const int64_t at = before.startFrames + framesFromSamples(before.sections[1].start + Samples{kSampleRate}, before.frameRate);
        PictureCut moves;
        moves.moves = {{before.startFrames, at, before.startFrames}, {at + 7, before.startFrames + 40 * 25, at}};
        const auto view = viewRecut(*m_bench->studio, cue, moves);
        VERIFY_OK(view);
        const auto recut = applyRecut(*m_bench->studio, *view, "test", {});
        VERIFY_OK(recut);
        // The first that moved whole behind one that was made again.
        size_t stale = 0;
        for (const RingOut& item : recut->ringOuts) {
            const Section* section = recut->revision.sectionNamed(item.section);
            if (item.audible() && stale == 0) stale = static_cast<size_t>(section - recut->revision.sections.data());
        }
        QVERIFY(stale > 0 && stale + 1 < recut->revision.sections.size());
        const Section& held = recut->revision.sections[stale];
        const auto swapped = swapTail(*m_bench->studio, cue, recut->revision.sections[stale - 1].name, {});
        VERIFY_OK(swapped);
        int changed = 0;
        for (const Stem& stem : recut->revision.stems) {
            const auto old = m_bench->studio->audio.cell(recut->revision, held, stem);
            const auto now = m_bench->studio->audio.cell(swapped->revision, held, stem);
            VERIFY_OK(old);
            VERIFY_OK(now);
            changed += *old != *now ? 1 : 0;
            const auto second = static_cast<std::ptrdiff_t>(kSampleRate * 2);
            QVERIFY(std::equal(old->end() - second, old->end(), now->end() - second));   // Where nothing rings in, not a bit.
        }
        QVERIFY(changed > 0);
        QVERIFY(std::none_of(swapped->ringOuts.begin(), swapped->ringOuts.end(), [](const RingOut& item) { return item.audible(); }));
        const auto next = swapTail(*m_bench->studio, cue, held.name, {});
        QVERIFY(!next);
        QCOMPARE(next.error().code, Code::NotReady);
    }

    // The picture loses twelve frames in one section: it is refused while that is held, then made, the rest bit for bit.
    void aRecutKeepsWhatItCan() {
        auto made = m_bench->compose("32 second hopeful indie spot, 120 bpm, drop at 0:16, button ending", "Recut");
        VERIFY_OK(made);
        const CueId cue = made->cue.id;
        const auto approved = m_bench->approve(cue, 1);
        VERIFY_OK(approved);
        const Revision before = made->revision;
        const Section& hurt = before.sections[1];
        const int64_t at = before.startFrames + framesFromSamples(hurt.start + Samples{kSampleRate}, before.frameRate);
        const int64_t end = before.startFrames + 32 * 25;
        PictureCut moves;
        moves.moves = {{before.startFrames, at, before.startFrames}, {at + 6, end, at}};
        const auto held = viewRecut(*m_bench->studio, cue, moves);
        VERIFY_OK(held);
        QVERIFY(!held->holds.empty());
        const auto refused = applyRecut(*m_bench->studio, *held, "test", {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Locked);
        QVERIFY(refused.error().message.find("Jane Doe") != std::string::npos);
        QCOMPARE(m_bench->catalog->cue(cue)->newestRevision, 1);
        VERIFY_OK(m_bench->catalog->withdrawApproval(approved->id, "picture recut"));

        // What stays is approved again first: the locks must let it move.
        std::vector<std::string> stays;
        for (const RecutSection& section : held->recut.sections) {
            if (!section.asks()) stays.push_back(section.name);
        }
        QVERIFY(stays.size() + 1 >= before.sections.size());
        VERIFY_OK(m_bench->approve(cue, 1, stays));
        const auto view = viewRecut(*m_bench->studio, cue, moves);
        VERIFY_OK(view);
        QVERIFY(view->holds.empty());
        const auto done = applyRecut(*m_bench->studio, *view, "test", {});
        VERIFY_OK(done);
        QCOMPARE(done->revision.number, 2);
        QCOMPARE(done->revision.length.value, (32 * 25 - 6) * int64_t{1920});
        const auto compared = compareRevisions(*m_bench->studio, cue, 1, 2, true);
        VERIFY_OK(compared);
        QCOMPARE(compared->unexpected, int64_t{0});
        int same = 0;
        for (const ComparedCell& cell : compared->cells) {
            if (std::find(stays.begin(), stays.end(), cell.section) == stays.end()) continue;
            QVERIFY(cell.same);
            QCOMPARE(cell.differing, int64_t{0});
            ++same;
        }
        QCOMPARE(same, static_cast<int>(stays.size() * before.stems.size()));
        for (const ComparedSection& section : compared->sections) {
            if (std::find(stays.begin(), stays.end(), section.name) != stays.end()) QCOMPARE(section.masterDiffering, int64_t{0});
        }
        for (const RecutHit& hit : view->recut.hits) {
            if (!hit.gone) QVERIFY(std::llabs((hit.placed - hit.wanted).value) <= 1920);
        }
        // A moved section can still be cut and its neighbour remade: the ring-out at the cut comes from where it was rendered.
        const Section& last = done->revision.sections.back();
        const auto split = splitCue(*m_bench->studio, cue, done->revision.tempo.barStartSample(last.firstBar + 1), {});
        VERIFY_OK(split);
        ReviseRequest request;
        request.cue = cue;
        request.sections = {split->revision.sections.back().name};
        const auto approvals = m_bench->catalog->approvals(cue);
        VERIFY_OK(approvals);
        for (const ApprovalInfo& info : *approvals) {
            if (info.withdrawnAt.empty()) VERIFY_OK(m_bench->catalog->withdrawApproval(info.id, "test"));
        }
        const auto remade = makeAlternatives(*m_bench->studio, request, {}, {});
        VERIFY_OK(remade);
    }
};

QTEST_MAIN(RecutTest)
#include "recut_test.moc"
