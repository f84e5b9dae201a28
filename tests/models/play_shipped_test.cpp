// SPDX-License-Identifier: GPL-3.0-or-later
// The neural player with the weights that ship: many in one pass are those alone, and the drums hit as often as a style asks.
#include <QtTest>

#include <ctime>
#include <set>

#include "models/tokens/takes.h"
#include "tests/models/fake_net.h"

using namespace fermata;
using namespace fermata::test;

class PlayShippedTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // Attempts decoded side by side, each with its own chance, are those decoded alone; they part after the first window and
    // then hear different notes.
    void togetherAsAlone() {
        auto weights = play::loadWeights(std::filesystem::path(FERMATA_SOURCE_DIR) / "models/weights");
        QVERIFY(weights);
        const play::DecoderMaker decoders = [net = (*weights)->net](const std::vector<int>& lanesOf, int capacity) { return nets::Decoder::create(net, lanesOf, capacity); };
        const Plan plan = planned("hopeful-indie", 11, 60000);
        RulePlayer ruler;
        const Grid cue = gridBy(ruler, plan);
        int longest = 0, different = 0;
        std::clock_t inOnePass = 0, oneByOne = 0;
        const auto most = std::max_element(plan.sections.begin(), plan.sections.end(), [](const PlannedSection& x, const PlannedSection& y) { return x.bars < y.bars; });
        const auto longestSection = static_cast<size_t>(most - plan.sections.begin());
        for (const size_t section : {longestSection, longestSection == 0 ? size_t(1) : size_t(0)}) {
            for (size_t s = 0; s < plan.stems.size(); ++s) {
                if (plan.stems[s].role == "effects" || cue[s][section].notes.empty()) continue;
                PlayRequest request;
                request.plan = &plan;
                request.section = section;
                request.stem = plan.stems[s].name;
                for (size_t other = 0; other < plan.stems.size(); ++other) {
                    if (other != s) request.beside.push_back(&cue[other][section]);
                }
                const Style& how = style(plan.style);
                const PlayedCell cell = makeCell(request, how, 0);
                const std::vector<tokens::GridBar> bars = tokens::gridBars(plan, section);
                const play::Taste taste(cell, bars, play::straightNotes(cue[s][section], bars, plan.stems[s].role == "rhythm"));
                std::vector<play::FillOptions> options(6);
                for (size_t i = 0; i < options.size(); ++i) options[i].salt = hash32(77, static_cast<uint32_t>(section * 64 + s * 8 + i));
                std::clock_t begin = std::clock();
                const auto together = play::fillCells(cell, bars, taste, decoders, options);
                inOnePass += std::clock() - begin;
                for (size_t i = 0; i < options.size(); ++i) {
                    begin = std::clock();
                    const auto alone = play::fillCells(cell, bars, taste, decoders, {&options[i], 1});
                    oneByOne += std::clock() - begin;
                    QVERIFY(together[i] && alone[0]);
                    QVERIFY(together[i]->bars == alone[0]->bars);
                    QCOMPARE(together[i]->steps, alone[0]->steps);
                    different += i > 0 && together[i]->bars != together[0]->bars ? 1 : 0;
                }
                longest = std::max(longest, static_cast<int>(bars.size()));
            }
        }
        qInfo("Six attempts at every cell: %.2f s of one processor in one pass, %.2f s one by one.", double(inOnePass) / CLOCKS_PER_SEC, double(oneByOne) / CLOCKS_PER_SEC);
        QVERIFY(longest > play::kHoleBars);
        QVERIFY(different > 20);
    }

    // Alternatives of a cell and stems that do not hear each other, in one pass of the net: the takes that each gets alone.
    void cellsTogetherAsAlone() {
        auto weights = play::loadWeights(std::filesystem::path(FERMATA_SOURCE_DIR) / "models/weights");
        QVERIFY(weights);
        const Plan plan = planned("hopeful-indie", 11);
        RulePlayer ruler;
        const Grid cue = gridBy(ruler, plan);
        std::vector<PlayRequest> requests;
        for (size_t s = 0; s < plan.stems.size(); ++s) {
            for (const uint32_t variation : {1U, 2U, 3U}) {
                PlayRequest& request = requests.emplace_back();
                request.plan = &plan;
                request.section = 1;
                request.stem = plan.stems[s].name;
                request.variation = variation;
                request.before = &cue[s][0];
                request.replaces = &cue[s][1];
            }
        }
        play::NeuralPlayer together(*weights, {}), alone(*weights, {});
        std::clock_t begin = std::clock();
        const auto takes = together.playTogether(requests, style(plan.style));
        const std::clock_t inOnePass = std::clock() - begin;
        begin = std::clock();
        int neural = 0;
        std::set<std::string> different;
        for (size_t i = 0; i < requests.size(); ++i) {
            const auto own = alone.play(requests[i], style(plan.style));
            QVERIFY(takes[i] && own);
            QCOMPARE(takes[i]->hash(), own->hash());
            QVERIFY(takes[i]->provenance == own->provenance);
            neural += playerOf(*own) == "neural" ? 1 : 0;
            different.insert(own->hash().hex());
        }
        qInfo("%zu cells: %.2f s of one processor in one pass, %.2f s one by one.", requests.size(), double(inOnePass) / CLOCKS_PER_SEC, double(std::clock() - begin) / CLOCKS_PER_SEC);
        QVERIFY2(neural > 8, qPrintable(QString::number(neural)));
        QVERIFY(different.size() > 10);
        QCOMPARE(together.counts().steps.load(), alone.counts().steps.load());
    }

    // A whole cue, wave by wave on two threads, with what was read kept: the takes of a row played one by one that reads everything anew.
    void wavesAsARow() {
        auto weights = play::loadWeights(std::filesystem::path(FERMATA_SOURCE_DIR) / "models/weights");
        QVERIFY(weights);
        const Plan plan = planned("hopeful-indie", 12, 60000);
        play::NeuralOptions two;
        two.threads = 2;
        play::NeuralPlayer waves(*weights, two);
        play::NeuralPlayer row(*weights, [net = (*weights)->net](const std::vector<int>& lanesOf, int capacity) { return nets::Decoder::create(net, lanesOf, capacity); }, {});
        size_t calls = 0, cells = 0, most = 0;
        std::clock_t begin = std::clock();
        const auto together = playGridTogether(plan, [&](const std::vector<PlayRequest>& requests) {
            ++calls;
            cells += requests.size();
            most = std::max(most, requests.size());
            return waves.playTogether(requests, style(plan.style));
        });
        const std::clock_t inWaves = std::clock() - begin;
        begin = std::clock();
        const Grid alone = gridBy(row, plan);
        const std::clock_t inARow = std::clock() - begin;
        QVERIFY(together);
        int neural = 0;
        for (size_t stem = 0; stem < alone.size(); ++stem) {
            for (size_t section = 0; section < alone[stem].size(); ++section) {
                QCOMPARE((*together)[stem][section].hash(), alone[stem][section].hash());
                QVERIFY((*together)[stem][section].provenance == alone[stem][section].provenance);
                neural += playerOf(alone[stem][section]) == "neural" ? 1 : 0;
            }
        }
        qInfo("%zu cells (%d by the net) in %zu waves, %zu at most in one; %.2f s of processor time, %.2f s in a row; %lld of %lld held steps not read again.", cells, neural, calls, most,
              double(inWaves) / CLOCKS_PER_SEC, double(inARow) / CLOCKS_PER_SEC, static_cast<long long>(waves.prefixes()->stepsReused()), static_cast<long long>(waves.prefixes()->stepsAsked()));
        QVERIFY(calls < cells && most > 1 && neural > 8);
        QVERIFY(waves.prefixes()->stepsReused() > 0);
        QCOMPARE(waves.counts().steps.load(), row.counts().steps.load());
    }

    // At the same energy the net's drums hit about as often as the rules': a section that should carry does.
    void drumsKeepTheStylesDensity() {
        auto weights = play::loadWeights(std::filesystem::path(FERMATA_SOURCE_DIR) / "models/weights");
        QVERIFY(weights);
        play::NeuralPlayer player(*weights, {});
        RulePlayer ruler;
        int64_t all = 0, allRules = 0;
        for (const std::string& id : {std::string("hopeful-indie"), std::string("lofi-bed"), std::string("jazz-lounge"), std::string("funk-spot"), std::string("hybrid-trailer"), std::string("synthwave")}) {
            const Plan plan = planned(id, 21);
            int64_t net = 0, rules = 0;
            for (size_t section = 0; section < plan.sections.size(); ++section) {
                PlayRequest request;
                request.plan = &plan;
                request.section = section;
                request.stem = "rhythm";
                const auto made = player.play(request, style(id));
                const auto other = ruler.play(request, style(id));
                QVERIFY(made && other);
                if (playerOf(*made) != "neural") continue;
                net += static_cast<int64_t>(made->notes.size());
                rules += static_cast<int64_t>(other->notes.size());
            }
            QVERIFY(rules > 0);
            qInfo("%s: %.2f of the rules' strokes", id.c_str(), double(net) / double(rules));
            QVERIFY(net * 100 > rules * 70 && net * 100 < rules * 130);
            all += net;
            allRules += rules;
        }
        qInfo("All: %.2f of the rules' strokes", double(all) / double(allRules));
        QVERIFY(all * 100 > allRules * 83);
    }
};

QTEST_MAIN(PlayShippedTest)
#include "play_shipped_test.moc"
