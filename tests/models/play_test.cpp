// SPDX-License-Identifier: GPL-3.0-or-later
// The neural player with nets that know nothing: whatever they say, what leaves the player can be heard, obeys the plan and
// is the same again; what nobody asked for stays.
#include <QtTest>

#include <ctime>
#include <limits>
#include <set>
#include <tuple>

#include "core/base/files.h"
#include "core/compose/likeness.h"
#include "core/compose/play_grid.h"
#include "models/play/judge.h"
#include "models/play/learned_feel.h"
#include "models/play/neural_player.h"
#include "models/tokens/takes.h"
#include "tests/core/compose/cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

enum class Mind { Random, Silent, Flood, Broken };

// A decoder whose opinions are hashes of what it was fed.
class Fake : public nets::Decoder {
  public:
    Fake(Mind mind, const std::vector<int>& lanesOf, int capacity) : m_mind(mind), m_capacity(capacity) {
        for (size_t group = 0; group < lanesOf.size(); ++group) {
            for (int lane = 0; lane < lanesOf[group]; ++lane) m_lanes.emplace_back().group = static_cast<int>(group);
        }
    }
    void prefix(std::span<const tokens::Step> steps, int group) override {
        Lane all;
        for (const tokens::Step& step : steps) all.hear(step);
        all.group = group;
        all.prefix = static_cast<int>(steps.size());
        for (Lane& lane : m_lanes) {
            if (lane.group == group) lane = all;
        }
    }
    void feed(std::span<const int> lanes, std::span<const tokens::Step> steps) override {
        for (size_t i = 0; i < steps.size(); ++i) {
            at(lanes[i]).hear(steps[i]);
            ++at(lanes[i]).length;
        }
    }
    int room(int lane) const override { return m_capacity - m_lanes[static_cast<size_t>(lane)].prefix - length(lane); }
    void truncate(int lane, int steps) override { at(lane).length = steps; }
    int length(int lane) const override { return m_lanes[static_cast<size_t>(lane)].length; }
    std::span<const float> logits(int lane, tokens::Field field) override {
        const uint32_t heard = at(lane).heard;
        m_logits.assign(static_cast<size_t>(tokens::kFieldSize[static_cast<size_t>(field)]), 0.0F);
        for (size_t i = 0; i < m_logits.size(); ++i) m_logits[i] = static_cast<float>(hash32(heard + static_cast<uint32_t>(field), static_cast<uint32_t>(i)) % 1000) / 250.0F;
        if (m_mind == Mind::Silent && field == tokens::Field::Onset) m_logits[tokens::kEnd] = 60.0F;
        if (m_mind == Mind::Flood && field == tokens::Field::Onset) m_logits[tokens::kEnd] = -60.0F;
        if (m_mind == Mind::Broken) {
            m_logits[heard % m_logits.size()] = std::numeric_limits<float>::quiet_NaN();
            m_logits[(heard / 7) % m_logits.size()] = std::numeric_limits<float>::infinity();
        }
        return m_logits;
    }
    void choose(int lane, tokens::Field field, int value, const tokens::Rows&) override {
        at(lane).heard = hash32(at(lane).heard, static_cast<uint32_t>(value * 8 + static_cast<int>(field)));
    }

  private:
    struct Lane {
        uint32_t heard = 1;
        int length = 0, group = 0, prefix = 0;
        void hear(const tokens::Step& step) {
            heard = hash32(heard, static_cast<uint32_t>(step.time));
            for (const tokens::Row row : step.rows) heard = hash32(heard, row);
        }
    };
    Lane& at(int lane) { return m_lanes[static_cast<size_t>(lane)]; }

    Mind m_mind;
    int m_capacity;
    std::vector<Lane> m_lanes;
    std::vector<float> m_logits;
};

play::DecoderMaker minded(Mind mind) {
    return [mind](const std::vector<int>& lanesOf, int capacity) { return std::unique_ptr<nets::Decoder>(new Fake(mind, lanesOf, capacity)); };
}

std::shared_ptr<const play::Weights> paper(std::optional<Passages> passages = {}) {
    auto weights = std::make_shared<play::Weights>();
    weights->facts = {{"name", "test"}, {"version", "1"}};
    weights->passages = std::move(passages);
    return weights;
}

Plan planned(const std::string& id, uint32_t seed, int64_t milliseconds = 30000) {
    const Result<Plan> plan = makePlan(brief(milliseconds), style(id), seed);
    if (!plan) qFatal("%s", plan.error().message.c_str());
    return *plan;
}

using Grid = std::vector<std::vector<Take>>;

Grid gridBy(Player& player, const Plan& plan) {
    auto takes = playGrid(plan, [&](const PlayRequest& request) { return player.play(request, style(plan.style)); });
    if (!takes) qFatal("%s", takes.error().message.c_str());
    return std::move(*takes);
}

std::string playerOf(const Take& take) { return take.provenance.value("player", ""); }

}  // namespace

class PlayTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whateverTheNetSays_data() {
        QTest::addColumn<int>("mind");
        QTest::newRow("random") << static_cast<int>(Mind::Random);
        QTest::newRow("silent") << static_cast<int>(Mind::Silent);
        QTest::newRow("flood") << static_cast<int>(Mind::Flood);
        QTest::newRow("broken") << static_cast<int>(Mind::Broken);
    }
    void whateverTheNetSays() {
        QFETCH(int, mind);
        for (const std::string& id : {std::string("hopeful-indie"), std::string("lofi-bed"), std::string("jazz-lounge"), std::string("neoclassical"), std::string("hybrid-trailer")}) {
            const Plan plan = planned(id, 11);
            play::NeuralPlayer player(paper(), minded(static_cast<Mind>(mind)), {});
            const Grid neural = gridBy(player, plan);
            for (size_t s = 0; s < plan.stems.size(); ++s) {
                const Orchestration& part = style(id).orchestration.at(plan.stems[s].role);
                for (size_t i = 0; i < plan.sections.size(); ++i) {
                    const Take& made = neural[s][i];
                    QCOMPARE(made.length, plan.tempo.barStart(plan.firstBar(i) + plan.sections[i].bars) - plan.tempo.barStart(plan.firstBar(i)));
                    // The first word of the plan: who plays, plays; who rests, rests.
                    const Take rules = take(plan, i, plan.stems[s].name);
                    QCOMPARE(made.notes.empty(), rules.notes.empty());
                    for (const Note& note : made.notes) {
                        QVERIFY(note.start.value >= 0 && note.start < made.length && note.length.value > 0);
                        QVERIFY(note.velocity >= 1 && note.velocity <= 127);
                        if (playerOf(made) != "neural") continue;
                        QVERIFY(note.voice != Voice::Pitched || (note.key >= part.low - 19 && note.key <= part.high + 24));
                    }
                    if (playerOf(made) == "neural") {
                        QCOMPARE(made.provenance.value("kind", ""), std::string("model"));
                        QVERIFY(made.notes.size() <= rules.notes.size() * 26 / 10 + 14);
                        QVERIFY(made.sound == rules.sound);
                    }
                }
            }
            QVERIFY(player.counts().cells > 0);
        }
    }

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

    // The net's drums lean as people do: no groove, no lean; with more of it they lean more; a remake of the bar leans alike.
    void drumsLeanAsDrummersDo() {
        auto weights = play::loadWeights(std::filesystem::path(FERMATA_SOURCE_DIR) / "models/weights");
        QVERIFY(weights && (*weights)->feel);
        play::NeuralPlayer player(*weights, {});
        const auto played = [&](int groove, uint32_t variation) {
            Plan plan = planned("funk-spot", 21);
            for (PlannedSection& section : plan.sections) section.stems["rhythm"].groove = Level{groove};
            PlayRequest request;
            request.plan = &plan;
            request.section = 1;
            request.stem = "rhythm";
            request.variation = variation;
            const auto made = player.play(request, style(plan.style));
            if (!made) qFatal("%s", made.error().message.c_str());
            return *made;
        };
        const auto spread = [](const Take& take) {
            double sum = 0, squares = 0;
            for (const Note& note : take.notes) {
                sum += double(note.nudge.value);
                squares += double(note.nudge.value) * double(note.nudge.value);
            }
            const auto n = double(take.notes.size());
            return squares / n - sum * sum / n / n;
        };
        const Take tight = played(0, 0), usual = played(500, 0), loose = played(1000, 0);
        QCOMPARE(playerOf(usual), std::string("neural"));
        QCOMPARE(played(500, 0).hash(), usual.hash());
        QVERIFY2(spread(tight) < spread(usual) && spread(usual) < spread(loose), qPrintable(QStringLiteral("%1 %2 %3").arg(spread(tight)).arg(spread(usual)).arg(spread(loose))));
        QCOMPARE(usual.provenance["feel"].value("strength_permille", 0), 500);
        // A remake's first stroke leans as the first stroke did, where both strike the same drum there.
        const Take again = played(500, 1);
        QVERIFY(again.hash() != usual.hash());
        const Note &a = usual.notes.front(), &b = again.notes.front();
        if (a.start == b.start && a.voice == b.voice) QVERIFY(std::abs(a.nudge.value - b.nudge.value) <= 8);
        for (const Note& note : loose.notes) QVERIFY(note.start + note.nudge >= Ticks{0} && note.start + note.nudge < loose.length);
    }

    // Notes of any player: the rules' and a person's lean alike, in every remake of a cell, and say whose playing it is.
    void anyNotesLeanWhenAsked() {
        const auto feel = play::LearnedFeel::open(std::filesystem::path(FERMATA_SOURCE_DIR) / "models/weights");
        QVERIFY2(feel, feel ? "" : feel.error().message.c_str());
        const Plan plan = planned("funk-spot", 21);
        for (const char* stem : {"rhythm", "bass", "melody"}) {
            PlayRequest request;
            request.plan = &plan;
            request.section = 1;
            request.stem = stem;
            const Take rules = *playTake(request, style(plan.style));
            const Take leaning = (*feel)->humanised(rules, request, style(plan.style));
            QCOMPARE((*feel)->humanised(rules, request, style(plan.style)).hash(), leaning.hash());
            QCOMPARE(leaning.notes.size(), rules.notes.size());
            std::multiset<std::tuple<int64_t, int, int64_t>> before, after;
            int moved = 0;
            for (const Note& note : rules.notes) before.insert({note.start.value, note.key, note.length.value});
            for (const Note& note : leaning.notes) {
                after.insert({note.start.value, note.key, note.length.value});
                QVERIFY(note.start + note.nudge >= Ticks{0} && note.start + note.nudge < leaning.length);
                moved += std::none_of(rules.notes.begin(), rules.notes.end(), [&](const Note& old) { return old == note; }) ? 1 : 0;
            }
            QVERIFY(before == after);                     // The grid is the player's.
            QVERIFY2(moved * 2 > static_cast<int>(rules.notes.size()), stem);
            const Json said = leaning.provenance["feel"];
            QCOMPARE(said["family"].get<std::string>(), std::string("funk"));
            QCOMPARE(said["sources"].size(), size_t(1));
            QVERIFY(!said["credits"].empty());
            // The same notes of another variation lean the same.
            request.variation = 9;
            QVERIFY((*feel)->humanised(rules, request, style(plan.style)).notes == leaning.notes);
        }
        PlayRequest effects;
        effects.plan = &plan;
        effects.section = 1;
        effects.stem = "effects";
        const Take hit = *playTake(effects, style(plan.style));
        QCOMPARE((*feel)->humanised(hit, effects, style(plan.style)).hash(), hit.hash());
    }

    void sameSeedSameNotes() {
        const Plan plan = planned("hopeful-indie", 5);
        play::NeuralPlayer one(paper(), minded(Mind::Random), {}), other(paper(), minded(Mind::Random), {});
        const Grid first = gridBy(one, plan), second = gridBy(other, plan);
        for (size_t s = 0; s < first.size(); ++s) {
            for (size_t i = 0; i < first[s].size(); ++i) QCOMPARE(first[s][i].hash(), second[s][i].hash());
        }
        QVERIFY(one.counts().cells > one.counts().fallbacks);
    }

    // Two thousand masks: what is outside stays the same take, what is inside is another.
    void outsideTheMaskNothingChanges() {
        const Plan plan = planned("lofi-bed", 3, 20000);
        play::NeuralPlayer player(paper(), minded(Mind::Random), {.attempts = 2});
        const Grid before = gridBy(player, plan);
        std::vector<std::vector<Hash>> hashes;
        for (const auto& row : before) {
            hashes.emplace_back();
            for (const Take& take : row) hashes.back().push_back(take.hash());
        }
        int changedOutside = 0;
        const size_t stems = plan.stems.size(), sections = plan.sections.size();
        for (uint32_t mask = 0; mask < 2000; ++mask) {
            Grid now = before;
            const auto stem = hash32(1, mask) % stems, section = hash32(2, mask) % sections;
            PlayRequest request;
            request.plan = &plan;
            request.section = section;
            request.stem = plan.stems[stem].name;
            request.variation = 16 + mask;
            request.replaces = &before[stem][section];
            request.takeAt = [&](size_t at, const std::string& name) -> const Take* {
                for (size_t s = 0; s < stems; ++s) {
                    if (plan.stems[s].name == name && !(s == stem && at == section)) return &now[s][at];
                }
                return nullptr;
            };
            Result<Take> made = player.play(request, style("lofi-bed"));
            QVERIFY(made);
            now[stem][section] = std::move(*made);
            if (mask % 50 != 0) {
                // Hashing every take of every mask would be most of the test; notes and lengths are compared in all.
                for (size_t s = 0; s < stems; ++s) {
                    for (size_t i = 0; i < sections; ++i) changedOutside += (s != stem || i != section) && now[s][i].notes != before[s][i].notes ? 1 : 0;
                }
                continue;
            }
            for (size_t s = 0; s < stems; ++s) {
                for (size_t i = 0; i < sections; ++i) changedOutside += (s != stem || i != section) && now[s][i].hash() != hashes[s][i] ? 1 : 0;
            }
        }
        QCOMPARE(changedOutside, 0);
    }

    // Held bars inside the windows, too: the writer gets them as they are and leaves them.
    void windowsHoldWhatIsKnown() {
        const Plan plan = planned("hopeful-indie", 7);
        RulePlayer rules;
        const Grid grid = gridBy(rules, plan);
        for (size_t section = 0; section < plan.sections.size(); ++section) {
            PlayRequest request;
            request.plan = &plan;
            request.section = section;
            request.stem = plan.stems[1].name;
            request.takeAt = [&](size_t at, const std::string& name) -> const Take* {
                for (size_t s = 0; s < plan.stems.size(); ++s) {
                    if (plan.stems[s].name == name) return &grid[s][at];
                }
                return nullptr;
            };
            const PlayedCell cell = makeCell(request, style("hopeful-indie"), 0);
            const auto bars = tokens::gridBars(plan, section);
            const std::vector<tokens::Controls> asked(bars.size());
            const play::CueWindow made = play::cueWindow(cell, 0, std::min<int>(play::kHoleBars, static_cast<int>(bars.size())), {}, asked);
            QVERIFY(made.window.bars.size() <= play::kWindowBars && made.window.parts.size() <= play::kWindowParts);
            for (size_t part = 0; part < made.window.parts.size(); ++part) {
                for (size_t bar = 0; bar < made.window.bars.size(); ++bar) {
                    const bool inside = static_cast<int>(part) == made.part && static_cast<int>(bar) >= made.firstBar && static_cast<int>(bar) < made.firstBar + made.bars;
                    QCOMPARE(made.window.parts[part].cells[bar].hole, inside);
                }
            }
        }
    }

    // A player that can only write what it learned is never heard.
    void copiesAreRefused() {
        const Plan plan = planned("jazz-lounge", 9, 60000);
        play::NeuralPlayer free(paper(), minded(Mind::Random), {});
        const Grid first = gridBy(free, plan);
        PassagesBuilder builder("its own music");
        int long_ = 0;
        for (const auto& row : first) {
            for (const Take& take : row) {
                const std::vector<std::vector<Note>> tracks{take.notes};
                builder.add(tracks);
            }
        }
        const Passages passages = builder.build();
        play::NeuralPlayer guarded(paper(passages), minded(Mind::Random), {});
        const Grid second = gridBy(guarded, plan);
        for (size_t s = 0; s < second.size(); ++s) {
            for (size_t i = 0; i < second[s].size(); ++i) {
                const bool copied = playerOf(first[s][i]) == "neural" && passages.holds(first[s][i]);
                long_ += copied ? 1 : 0;
                if (playerOf(second[s][i]) == "neural") QVERIFY(!passages.holds(second[s][i]));
            }
        }
        QVERIFY(long_ >= 3);
        QVERIFY(guarded.counts().copies > 0);
    }

    void budgetsEndInTheRules() {
        const Plan plan = planned("hopeful-indie", 9);
        play::NeuralOptions options;
        options.mostSteps = 1;
        play::NeuralPlayer player(paper(), minded(Mind::Random), options);
        PlayRequest request;
        request.plan = &plan;
        request.section = 1;
        request.stem = "melody";
        for (size_t i = 0; i < plan.sections.size(); ++i) {
            if (plan.sections[i].stems.at("melody").plays) request.section = i;
        }
        const Result<Take> made = player.play(request, style("hopeful-indie"));
        QVERIFY(made);
        QCOMPARE(playerOf(*made), std::string("rules"));
        QCOMPARE(made->provenance["instead_of"]["player"].get<std::string>(), std::string("neural"));
        QVERIFY(made->provenance["instead_of"]["why"].get<std::string>().find("budget") != std::string::npos);
        options.mostSteps = 100000;
        options.deadline = [] { return [] { return true; }; };
        play::NeuralPlayer late(paper(), minded(Mind::Random), options);
        QVERIFY(late.play(request, style("hopeful-indie"))->provenance["instead_of"]["why"].get<std::string>().find("time") != std::string::npos);
    }

    // Tape hiss that sounds through a section is not the net's to interrupt; a doubled line is written once and doubled once.
    void sectionsOpenWithTheStylesCymbal() {
        const Plan plan = planned("funk-spot", 4, 40000);
        play::NeuralPlayer player(paper(), minded(Mind::Random), {});
        RulePlayer ruler;
        const Grid cue = gridBy(player, plan), rules = gridBy(ruler, plan);
        const auto opens = [](const Take& take) {
            return std::any_of(take.notes.begin(), take.notes.end(), [](const Note& note) { return note.voice == Voice::Crash && note.start.value == 0; });
        };
        int crashes = 0;
        for (size_t s = 0; s < plan.stems.size(); ++s) {
            for (size_t i = 0; plan.stems[s].role == "rhythm" && i < cue[s].size(); ++i) {
                if (!opens(rules[s][i])) continue;
                ++crashes;
                QVERIFY(opens(cue[s][i]));
            }
        }
        QVERIFY(crashes > 0);
    }

    void bedsAndDoublesStayTheStyles() {
        play::NeuralPlayer player(paper(), minded(Mind::Random), {});
        const Plan bed = planned("lofi-bed", 4, 40000);
        const Grid hiss = gridBy(player, bed);
        for (size_t s = 0; s < bed.stems.size(); ++s) {
            if (bed.stems[s].role != "texture") continue;
            for (const Take& take : hiss[s]) {
                QCOMPARE(playerOf(take), std::string("rules"));
                QVERIFY(!take.provenance.contains("instead_of"));
            }
        }
        const Plan plan = planned("hybrid-trailer", 4, 40000);
        const Grid cue = gridBy(player, plan);
        RulePlayer ruler;
        const Grid rules = gridBy(ruler, plan);
        int highest = 0, allowed = 0;
        for (size_t s = 0; s < plan.stems.size(); ++s) {
            if (plan.stems[s].role != "melody") continue;
            for (size_t i = 0; i < cue[s].size(); ++i) {
                for (const Note& note : cue[s][i].notes) highest = std::max(highest, note.key);
                for (const Note& note : rules[s][i].notes) allowed = std::max(allowed, note.key + 7);
            }
        }
        QVERIFY2(highest <= allowed, qPrintable(QStringLiteral("%1 %2").arg(highest).arg(allowed)));
    }

    void effectsStayWithTheRules() {
        const Plan plan = planned("hopeful-indie", 9);
        play::NeuralPlayer player(paper(), minded(Mind::Random), {});
        const Grid grid = gridBy(player, plan);
        for (size_t s = 0; s < plan.stems.size(); ++s) {
            if (plan.stems[s].role != "effects") continue;
            for (const Take& take : grid[s]) {
                QCOMPARE(playerOf(take), std::string("rules"));
                QVERIFY(!take.provenance.contains("instead_of"));
            }
        }
    }

    void weightsMustBeTheirManifests() {
        QTemporaryDir folder;
        const std::filesystem::path at = folder.path().toStdString();
        QCOMPARE(play::loadWeights(at).error().code, Code::NotFound);
        const std::filesystem::path shipped = std::filesystem::path(FERMATA_SOURCE_DIR) / "models/weights";
        const auto weights = play::loadWeights(shipped);
        QVERIFY2(weights, weights ? "" : weights.error().message.c_str());
        QCOMPARE((*weights)->facts["sha256"], (*weights)->facts["manifest"]["names"]);
        QVERIFY(!(*weights)->facts["credits"].empty());
        QVERIFY((*weights)->passages->pieces() > 4000);
        for (const char* name : {"manifest.json", "passages.idx"}) std::filesystem::copy_file(shipped / name, at / name);
        const std::string file = (*weights)->manifest["file"].get<std::string>();
        std::string bytes = *readFile(shipped / file);
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        QVERIFY(writeFile(at / file, bytes));
        QVERIFY(play::loadWeights(at).error().message.find("not those of their manifest") != std::string::npos);
    }
};

QTEST_MAIN(PlayTest)
#include "play_test.moc"
