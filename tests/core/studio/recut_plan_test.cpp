// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/recut_cue.h"

#include <QTest>

#include "tests/core/studio/plain_cue.h"

using namespace fermata;

namespace {
constexpr int64_t kStart = 90000;  // 01:00:00:00 at 25.
int64_t at(int64_t seconds, int64_t frames = 0) { return kStart + seconds * 25 + frames; }
PictureCut moved(std::vector<PictureMove> moves) {
    PictureCut cut;
    cut.moves = std::move(moves);
    return cut;
}
}  // namespace

class RecutPlanTest : public QObject {
    Q_OBJECT
    const Plan m_plan = test::plainPlan();
    const Revision m_revision = test::plainRevision(m_plan);

    std::string fates(const RecutPlan& plan) {
        std::string text;
        for (const RecutSection& section : plan.sections) text += section.name + ":" + std::string(fateName(section.fate)) + " ";
        return text;
    }
    void checkWhole(const RecutPlan& plan) {
        Samples cursor{0};
        int bar = 0;
        for (const RecutSection& section : plan.sections) {
            if (section.fate == Fate::Removed) continue;
            QCOMPARE(section.start.value, cursor.value);
            QCOMPARE(section.firstBar, bar);
            cursor = section.end;
            bar += section.bars;
            if (!section.asks()) QCOMPARE((section.end - section.start).value, (section.wasEnd - section.wasStart).value);
        }
        QCOMPARE(cursor.value, plan.length.value);
        QCOMPARE(bar, static_cast<int>(plan.bars.size()));
    }

  private Q_SLOTS:
    void theSameCutChangesNothing() {
        const auto plan = planRecut(m_revision, m_plan, moved({{at(0), at(66), at(0)}}), {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QVERIFY2(!plan->changes(), fates(*plan).c_str());
    }

    // "Shot 7 lost 12 frames": inside C (0:16 to 0:24).
    void aShotThatLostFramesRespacesItsSection() {
        const auto plan = planRecut(m_revision, m_plan, moved({{at(0), at(20), at(0)}, {at(20, 5), at(66), at(20)}}), {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:respaced D:moves E:moves F:moves G:moves H:moves "));
        QCOMPARE(plan->length.value, (66 * 25 - 5) * int64_t{1920});
        checkWhole(*plan);
        // The music as it was misses the drop by five frames, conformed it lands to the frame.
        QCOMPARE(plan->hits[0].before.value, int64_t{5 * 1920});
        QVERIFY(std::llabs((plan->hits[0].placed - plan->hits[0].wanted).value) <= 2);
        QVERIFY(std::llabs((plan->hits[1].placed - plan->hits[1].wanted).value) <= 2);
    }

    void muchLessPictureTakesOtherBars() {
        const auto plan = planRecut(m_revision, m_plan, moved({{at(0), at(19), at(0)}, {at(22), at(66), at(19)}}), {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:remade D:moves E:moves F:moves G:moves H:moves "));
        QCOMPARE(plan->length.value, 63 * kSampleRate);
        checkWhole(*plan);
    }

    void aSceneThatIsGoneTakesItsSectionWithIt() {
        const auto plan = planRecut(m_revision, m_plan, moved({{at(0), at(16), at(0)}, {at(24), at(66), at(16)}}), {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:removed D:joined E:moves F:moves G:moves H:moves "));
        QCOMPARE(plan->length.value, 58 * kSampleRate);
        checkWhole(*plan);
    }

    void newPictureGetsNewBars() {
        const auto plan = planRecut(m_revision, m_plan, moved({{at(0), at(24), at(0)}, {at(24), at(66), at(30)}}), {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:kept new:new D:moves E:moves F:moves G:moves H:moves "));
        QCOMPARE(plan->length.value, 72 * kSampleRate);
        checkWhole(*plan);
    }

    // In 6/8 a bar of one eighth is left over by nothing: the tempo gives way, and the hits land all the same.
    void noBarIsShorterThanABeat() {
        Plan old = m_plan;
        old.tempo = TempoMap(std::vector<Bar>(32, Bar{{6, 8}, 600000}));   // 1.8 s a bar, 7.2 s a section.
        old.length = old.tempo.barStartSample(32) + Samples{2 * kSampleRate};
        old.hits = {{Samples{36 * kSampleRate}, Samples{36 * kSampleRate}, "drop"}};
        const Revision was = test::plainRevision(old);
        const int end = static_cast<int>(old.length.value * 25 / kSampleRate);
        int cuts = 0;
        for (int gone = 3; gone < 150; ++gone) {   // Frames, out of C.
            const auto plan = planRecut(was, old, moved({{at(0), at(0, 370), at(0)}, {at(0, 370 + gone), at(0, end), at(0, 370)}}), {});
            QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
            checkWhole(*plan);
            ++cuts;
            for (const Bar& bar : plan->bars) QVERIFY2(bar.meter.beats >= 3, (std::to_string(gone) + " frames leave a bar of " + std::to_string(bar.meter.beats) + "/8").c_str());
            QCOMPARE(plan->length.value, samplesFromFrames(end - gone, was.frameRate).value + (old.length.value - samplesFromFrames(end, was.frameRate).value));
            for (const RecutHit& hit : plan->hits) QVERIFY(hit.gone || std::llabs((hit.placed - hit.wanted).value) < kSampleRate * 60 / 1000);
        }
        QCOMPARE(cuts, 147);
    }

    // A second between two sections: one of them takes it in, and not the one that is held.
    void theHeldNeighbourStays() {
        const std::vector<PictureMove> moves{{at(0), at(24), at(0)}, {at(24), at(66), at(25)}};
        const auto left = planRecut(m_revision, m_plan, moved(moves), {2});
        QVERIFY2(left, left ? "" : left.error().message.c_str());
        QVERIFY2(fates(*left).starts_with("A:kept B:kept C:kept D:re"), fates(*left).c_str());
        const auto right = planRecut(m_revision, m_plan, moved(moves), {3});
        QVERIFY2(right, right ? "" : right.error().message.c_str());
        QVERIFY2(fates(*right).starts_with("A:kept B:kept C:re"), fates(*right).c_str());
        checkWhole(*right);
    }

    void scenesThatChangePlacesKeepTheHeavierOrder() {
        const auto plan = planRecut(m_revision, m_plan, moved({{at(0), at(16), at(0)}, {at(24), at(32), at(16)}, {at(16), at(24), at(24)}, {at(32), at(66), at(32)}}), {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        checkWhole(*plan);
        QCOMPARE(plan->length.value, 66 * kSampleRate);
        int kept = 0;
        for (const RecutSection& section : plan->sections) kept += section.asks() ? 0 : 1;
        QVERIFY2(kept >= 6, fates(*plan).c_str());
    }

    void aCueThatStartsLaterMovesItsPictureStart() {
        const auto plan = planRecut(m_revision, m_plan, moved({{at(0), at(66), at(10)}}), {});
        QVERIFY(plan);
        QCOMPARE(plan->startShift, int64_t{250});
        QVERIFY(plan->changes());
        checkWhole(*plan);
    }

    // A list as an editor sends it: the cue's length is the picture's, whatever stands at its end.
    Result<RecutPlan> fromList(const std::string& lines, const std::set<size_t>& held = {}) {
        const FrameRate rate{25, 1, false};
        const auto edl = parseEdl("TITLE: T\n" + lines, "new.edl", rate);
        if (!edl) return fail(edl.error());
        return planRecut(m_revision, m_plan, cutOf(*edl, kStart, kStart + 66 * 25, rate), held);
    }

    void newPictureAtTheEndIsPartOfTheCue_data() {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("fates");
        QTest::addColumn<QString>("note");
        const QString kept = QStringLiteral("A:kept B:kept C:kept D:kept E:kept F:kept G:kept ");
        const QString whole = QStringLiteral("001 AX V C 01:00:00:00 01:01:06:00 01:00:00:00 01:01:06:00\n");
        const QString most = QStringLiteral("001 AX V C 01:00:00:00 01:01:00:00 01:00:00:00 01:01:00:00\n");
        QTest::newRow("packshot replaced, as long") << most + QStringLiteral("002 PACK V C 05:00:00:00 05:00:06:00 01:01:00:00 01:01:06:00\n* FROM CLIP NAME: packshot.mov\n")
                                                    << 66 << kept + QStringLiteral("H:kept ") << QStringLiteral("01:01:00:00 to 01:01:06:00 is new picture: event 002 (reel PACK, “packshot.mov”); it is as long");
        QTest::newRow("packshot of the same reel name") << most + QStringLiteral("002 AX V C 05:00:00:00 05:00:06:00 01:01:00:00 01:01:06:00\n") << 66 << kept + QStringLiteral("H:kept ")
                                                        << QStringLiteral("event 002 (reel AX)");
        QTest::newRow("packshot longer") << most + QStringLiteral("002 PACK V C 05:00:00:00 05:00:11:00 01:01:00:00 01:01:11:00\n") << 71 << kept + QStringLiteral("H:remade ")
                                         << QStringLiteral("event 002 (reel PACK); music is made for it");
        QTest::newRow("packshot added") << whole + QStringLiteral("002 PACK V C 05:00:00:00 05:00:05:00 01:01:06:00 01:01:11:00\n") << 71 << kept + QStringLiteral("H:remade ")
                                        << QStringLiteral("01:01:06:00 to 01:01:11:00 is new picture");
        QTest::newRow("black added") << whole + QStringLiteral("002 BL V C 00:00:00:00 00:00:04:00 01:01:06:00 01:01:10:00\n") << 70 << kept + QStringLiteral("H:remade ")
                                     << QStringLiteral("event 002 (black)");
        QTest::newRow("M2 last") << most + QStringLiteral("002 AX V C 01:01:00:00 01:01:06:00 01:01:00:00 01:01:03:00\nM2 AX 050.0 01:01:00:00\n") << 63 << kept + QStringLiteral("H:remade ")
                                 << QStringLiteral("event 002 (reel AX, at another speed (M2))");
        QTest::newRow("hole, then packshot") << whole + QStringLiteral("002 PACK V C 05:00:00:00 05:00:03:00 01:01:08:00 01:01:11:00\n") << 71 << kept + QStringLiteral("H:remade ")
                                             << QStringLiteral("01:01:06:00 to 01:01:08:00 is new picture: no event of the list (black)");
    }
    void newPictureAtTheEndIsPartOfTheCue() {
        QFETCH(QString, lines);
        QFETCH(int, seconds);
        QFETCH(QString, fates);
        QFETCH(QString, note);
        const auto plan = fromList(lines.toStdString());
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(plan->length.value, seconds * kSampleRate);
        QCOMPARE(QString::fromStdString(this->fates(*plan)), fates);
        QVERIFY2(std::any_of(plan->notes.begin(), plan->notes.end(), [&](const std::string& text) { return QString::fromStdString(text).contains(note); }),
                 plan->notes.empty() ? "no note" : plan->notes.back().c_str());
        QCOMPARE(plan->changes(), seconds != 66);
        checkWhole(*plan);
    }

    // What is held at the end must be asked for: its ending has to move.
    void aHeldEndingIsNotMovedUnasked() {
        const auto plan = fromList("001 AX V C 01:00:00:00 01:01:06:00 01:00:00:00 01:01:06:00\n002 PACK V C 05:00:00:00 05:00:05:00 01:01:06:00 01:01:11:00\n", {7});
        QVERIFY(plan);
        QVERIFY(plan->sections.back().asks());
    }

    void newPictureInTheMiddleTakesThePlaceOfOld() {
        // C (0:16 to 0:24) gave way to ten seconds of something else: its music is made for them, D to H move by two.
        const auto longer = fromList("001 AX V C 01:00:00:00 01:00:16:00 01:00:00:00 01:00:16:00\n002 B V C 07:00:00:00 07:00:10:00 01:00:16:00 01:00:26:00\n"
                                     "003 AX V C 01:00:24:00 01:01:06:00 01:00:26:00 01:01:08:00\n");
        QVERIFY2(longer, longer ? "" : longer.error().message.c_str());
        QCOMPARE(fates(*longer), std::string("A:kept B:kept C:remade D:moves E:moves F:moves G:moves H:moves "));
        QVERIFY2(longer->sections[2].why.starts_with("new picture: "), longer->sections[2].why.c_str());
        checkWhole(*longer);
    }

    void whatFollowsTheCueInTheFilmIsNotTheCue() {
        const auto plan = fromList("001 REEL1 V C 01:00:00:00 01:01:06:00 01:00:00:00 01:01:06:00\n002 NEW V C 05:00:00:00 05:00:04:00 01:01:06:00 01:01:10:00\n"
                                   "003 REEL1 V C 01:01:06:00 01:05:00:00 01:01:10:00 01:05:04:00\n");
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QVERIFY(!plan->changes());
        QVERIFY2(plan->notes.size() == 1 && plan->notes[0].find("stands between the cue and what follows it") != std::string::npos, plan->notes.empty() ? "" : plan->notes[0].c_str());
    }

    void newPictureBeforeTheFirstShotIsPartOfTheCue() {
        const auto plan = fromList("001 NEW V C 05:00:00:00 05:00:08:00 01:00:00:00 01:00:08:00\n002 AX V C 01:00:00:00 01:01:06:00 01:00:08:00 01:01:14:00\n");
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(plan->length.value, 74 * kSampleRate);
        QCOMPARE(plan->startShift, int64_t{0});
        QCOMPARE(fates(*plan), std::string("new:new A:moves B:moves C:moves D:moves E:moves F:moves G:moves H:moves "));
        checkWhole(*plan);
        // A leader of black is none.
        const auto leader = fromList("001 BL V C 00:00:00:00 00:00:02:00 01:00:00:00 01:00:02:00\n002 AX V C 01:00:00:00 01:01:06:00 01:00:02:00 01:01:08:00\n");
        QVERIFY(leader);
        QCOMPARE(leader->startShift, int64_t{50});
        QCOMPARE(leader->length.value, 66 * kSampleRate);
    }

    void movesMaySayTheLength() {
        const auto json = parseJson(R"({"moves": [{"from": "0:00", "to": "1:00", "at": "0:00"}], "length": "1:11"})", "test");
        QVERIFY(json);
        const auto cut = cutFromJson(*json, "test", m_revision);
        QVERIFY2(cut, cut ? "" : cut.error().message.c_str());
        const auto plan = planRecut(m_revision, m_plan, *cut, {});
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        QCOMPARE(plan->length.value, 71 * kSampleRate);
        QCOMPARE(fates(*plan), std::string("A:kept B:kept C:kept D:kept E:kept F:kept G:kept H:remade "));
        // Without it the cut ends with the ranges, and that is said.
        const auto bare = cutFromJson(*parseJson(R"([{"from": "0:00", "to": "1:06", "at": "0:00"}])", "test"), "test", m_revision);
        QVERIFY(bare);
        const auto same = planRecut(m_revision, m_plan, *bare, {});
        QVERIFY(same && same->notes.size() == 1 && same->notes[0].find("“") == std::string::npos && same->notes[0].find("\"length\"") != std::string::npos);
        const auto early = cutFromJson(*parseJson(R"({"moves": [{"from": "0:00", "to": "1:06", "at": "0:00"}], "length": "1:00"})", "test"), "test", m_revision);
        QVERIFY(early);
        const auto refused = planRecut(m_revision, m_plan, *early, {});
        QVERIFY(!refused && refused.error().message.find("01:01:00:00") != std::string::npos);
    }

    void mistakesAreExplained() {
        QCOMPARE(planRecut(m_revision, m_plan, moved({{at(500), at(510), at(500)}}), {}).error().code, Code::InvalidArgument);
        const auto overlap = planRecut(m_revision, m_plan, moved({{at(0), at(20), at(0)}, {at(20), at(40), at(15)}}), {});
        QVERIFY(!overlap);
        QVERIFY(overlap.error().message.find("01:00:15:00") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(RecutPlanTest)
#include "recut_plan_test.moc"
