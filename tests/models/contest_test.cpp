// SPDX-License-Identifier: GPL-3.0-or-later
// What "auto" is decided by: a window becomes a cue whose held notes are heard and whose holes are empty, likeness is 1 for
// the true notes and falls with others, and only a clear lead makes the net play.
#include <QtTest>

#include "models/tokens/takes.h"
#include "models/train/asked.h"
#include "models/train/contest.h"
#include "models/train/discriminate.h"
#include "tests/core/compose/cues.h"

using namespace fermata;
using namespace fermata::test;
using namespace fermata::tokens;

namespace {

// Four bars of melody and bass in C; the melody's middle two are holes.
Window song() {
    Window window;
    for (int bar = 0; bar < 4; ++bar) window.bars.push_back({4, 4, 96, 0, false, 96, {{0, 0, 0b000010010001}}});
    for (const Role role : {Role::Melody, Role::Bass}) {
        GridPart part;
        part.role = role;
        for (int bar = 0; bar < 4; ++bar) {
            GridCell cell;
            for (int beat = 0; beat < 4; ++beat) cell.notes.push_back({beat * 24, 24, (role == Role::Melody ? 72 : 36) + beat * (bar + 1) % 5, 80, 0});
            cell.hole = role == Role::Melody && (bar == 1 || bar == 2);
            part.cells.push_back(cell);
        }
        window.parts.push_back(part);
    }
    return window;
}

train::ContestLine line(double low, double rulesDensity, double neuralDensity) {
    train::ContestLine made;
    made.style = "lofi-bed";
    made.role = "melody";
    made.difference = {low + 0.05, low, low + 0.1, 40};
    made.rulesDensity = {rulesDensity, 0, 1, 40};
    made.neuralDensity = {neuralDensity, 0, 1, 40};
    made.windows = 40;
    return made;
}

}  // namespace

class ContestTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tellsWhatDiffersAndNothingElse() {
        QCOMPARE(train::areaUnderCurve({2, 3}, {0, 1}), 1.0);
        QCOMPARE(train::areaUnderCurve({0, 1}, {0, 1}), 0.5);
        QCOMPARE(train::areaUnderCurve({0}, {1, 2}), 0.0);
        // The same music on both sides is chance; off the beat against on it is told.
        const Window window = song();
        const auto variant = [&](uint32_t seed, int shift) {
            std::vector<std::vector<GridNote>> bars;
            for (int bar = 0; bar < 4; ++bar) {
                auto& notes = bars.emplace_back();
                for (int beat = 0; beat < 4; ++beat) notes.push_back({beat * 24 + shift, 12, 60 + static_cast<int>(hash32(seed, static_cast<uint32_t>(bar * 4 + beat)) % 12), 80, 0});
            }
            return train::barFigures(window, 0, bars);
        };
        std::vector<train::Pair> alike, apart;
        for (uint32_t piece = 0; piece < 120; ++piece) {
            alike.push_back({piece, variant(piece, 0), variant(piece + 1000, 0)});
            apart.push_back({piece, variant(piece, 0), variant(piece + 1000, 12)});
        }
        const train::Discriminated same = train::discriminate(alike), other = train::discriminate(apart);
        QVERIFY2(same.auc.low < 0.5 && same.auc.high > 0.5, qPrintable(QString::number(same.auc.mean)));
        QVERIFY2(other.auc.mean > 0.99, qPrintable(QString::number(other.auc.mean)));
        QCOMPARE(other.learned + other.auc.windows, 120);
    }

    void holesAreEmptyAndTheRestIsHeard() {
        const Window window = song();
        const auto cue = train::cueOf(window, 0, style("hopeful-indie"), 1, 1, 2);
        QVERIFY(cue);
        QCOMPARE(cue->plan.sections.size(), size_t(3));
        QCOMPARE(cue->section, size_t(1));
        QCOMPARE(cue->plan.stems.size(), size_t(2));
        const PlayRequest request = cue->request();
        QVERIFY(request.takeAt(1, cue->stem) == nullptr);
        QVERIFY(request.before != nullptr && request.after != nullptr);
        QCOMPARE(request.beside.size(), size_t(1));
        // The bass beside it is the window's, note by note.
        const auto heard = gridNotes(*request.beside.front(), gridBars(cue->plan, 1), false);
        for (size_t bar = 0; bar < 2; ++bar) {
            const auto& truth = window.parts[1].cells[bar + 1].notes;
            QCOMPARE(heard[bar].size(), truth.size());
            for (size_t i = 0; i < truth.size(); ++i) QVERIFY(heard[bar][i].pitch == truth[i].pitch && heard[bar][i].onset == truth[i].onset);
        }
        QVERIFY(!train::cueOf(window, 0, style("ambient-drone"), 1, 1, 2) || style("ambient-drone").has("melody"));
    }

    void likeness() {
        const Window window = song();
        std::vector<std::vector<GridNote>> notes;
        for (const GridCell& cell : window.parts[0].cells) notes.push_back(cell.notes);
        const train::Likeness same = train::likenessOf(window, 0, notes);
        QVERIFY(std::abs(same.onsets - 1) < 1e-9 && std::abs(same.pitch - 1) < 1e-9 && same.densityError == 0);
        // Held bars do not count; holes do.
        notes[0].clear();
        QVERIFY(std::abs(train::likenessOf(window, 0, notes).onsets - 1) < 1e-9);
        for (GridNote& note : notes[1]) note.onset += 3;
        for (GridNote& note : notes[2]) note.onset += 3;
        QVERIFY(train::likenessOf(window, 0, notes).onsets < 1e-9);
        notes[1].clear();
        QVERIFY(std::abs(train::likenessOf(window, 0, notes).densityError - 0.5) < 1e-9);
    }

    void onlyAClearLeadWins() {
        QVERIFY(train::neuralWins(line(0.03, 0.5, 0.4)));
        QVERIFY(!train::neuralWins(line(-0.01, 0.5, 0.4)));
        QVERIFY(!train::neuralWins(line(0.03, 0.4, 0.5)));
        QVERIFY(!train::neuralWins(line(0.01, 0.5, 0.4)));
        play::Weights weights;
        const Json table = train::playersTable({line(0.03, 0.5, 0.4), line(0.03, 0.4, 0.5)}, weights);
        QCOMPARE(table["measured"][0].value("player", ""), std::string("neural"));
        QCOMPARE(table["measured"][1].value("player", ""), std::string("rules"));
        QVERIFY(table["measured"][1].value("why", "").find("density") != std::string::npos);
    }
};

QTEST_MAIN(ContestTest)
#include "contest_test.moc"
