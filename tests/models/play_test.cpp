// SPDX-License-Identifier: GPL-3.0-or-later
// The neural player with nets that know nothing: whatever they say, what leaves the player can be heard, obeys the plan and
// is the same again; what nobody asked for stays.
#include <QtTest>

#include <ctime>
#include <set>
#include <tuple>

#include "core/base/files.h"
#include "core/compose/likeness.h"
#include "models/play/judge.h"
#include "models/play/learned_feel.h"
#include "models/tokens/takes.h"
#include "tests/models/fake_net.h"

using namespace fermata;
using namespace fermata::test;

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

    // Tape hiss that sounds through a section is not the net's to interrupt; a doubled line is written once and doubled once.
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
