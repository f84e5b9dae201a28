// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped style pack: it composes in all it promises, and no two are the same music under two names.
#include <QtTest>

#include <set>

#include "core/base/files.h"
#include "core/brief/lexicon.h"
#include "core/compose/cell.h"
#include "core/compose/counter.h"
#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

const std::vector<std::string> kPacks = {"acoustic-folk", "ambient-drone", "deep-house", "funk-spot", "game-combat", "game-exploration", "hopeful-indie",
                                         "hybrid-trailer", "jazz-lounge", "lofi-bed", "neoclassical", "synthwave", "tension-underscore"};

std::set<Mode> modes(const Style& style) {
    std::set<Mode> found;
    for (const Key& key : style.keys) found.insert(key.mode);
    return found;
}

Plan planOf(const Style& style, const Meter& meter, Mode mode, uint32_t seed, int64_t milliseconds) {
    Brief asked = brief(milliseconds);
    asked.meter = meter;
    for (const Key& key : style.keys) {
        if (key.mode == mode) asked.key = key;
    }
    const Result<Plan> plan = makePlan(asked, style, seed);
    if (!plan) qFatal("%s: %s", style.id.c_str(), plan.error().message.c_str());
    return *plan;
}

}  // namespace

class PacksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void allAreThere() { QCOMPARE(styleIds(styleFolder()), kPacks); }

    void everyMeterModeAndLengthComposes_data() {
        QTest::addColumn<QString>("id");
        for (const std::string& id : kPacks) QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

    void everyMeterModeAndLengthComposes() {
        QFETCH(QString, id);
        const Style& made = style(id.toStdString());
        for (const Meter& meter : made.meters) {
            for (const Mode mode : modes(made)) {
                for (const int64_t ms : {6000, 15000, 30000, 60000, 90000}) {
                    for (const uint32_t seed : {1U, 2U, 3U}) {
                        const Plan plan = planOf(made, meter, mode, seed, ms);
                        QCOMPARE(plan.length.value, ms * 48);
                        QCOMPARE(plan.sectionEnd(plan.sections.size() - 1).value, ms * 48);
                        QVERIFY(plan.tempo.bars().front().meter == meter);
                        if (seed == 1) checkTakes(plan);
                    }
                }
            }
        }
    }

    // Two seeds of a style never sing the same tune in the same key.
    void seedsDiffer() {
        for (const std::string& id : kPacks) {
            std::set<std::string> tunes;
            int sung = 0;
            for (uint32_t seed = 1; seed <= 12; ++seed) {
                const Plan plan = *makePlan(brief(60000), style(id), seed);
                std::string tune;
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    if (plan.sections[s].stems.count("melody") == 0) continue;
                    for (const Note& note : take(plan, s, "melody").notes) {
                        tune += std::to_string(note.start.value / 240) + ":" + std::to_string((note.key - plan.sections[s].key.tonic + 12) % 12) + " ";
                    }
                }
                if (tune.empty()) continue;
                ++sung;
                tunes.insert(tune);
            }
            QVERIFY2(sung >= 10 && static_cast<int>(tunes.size()) == sung, (id + ": " + std::to_string(tunes.size()) + " of " + std::to_string(sung)).c_str());
        }
    }

    // Every fourth bar or so is the groove's own turn and not the groove once more, in each metre.
    void phrasesTurnRound() {
        for (const std::string& id : kPacks) {
            const Style& made = style(id);
            if (!made.has("rhythm")) continue;
            for (const Meter& meter : made.meters) {
                int written = 0;
                for (const Groove& groove : made.grooves) {
                    if (!(groove.meter == meter) || groove.turn.empty()) continue;
                    ++written;
                    bool same = groove.turn.size() == groove.lanes.size();
                    for (size_t i = 0; same && i < groove.turn.size(); ++i) same = groove.turn[i].steps == groove.lanes[i].steps;
                    QVERIFY2(!same, (id + " " + groove.id).c_str());
                }
                QVERIFY2(written >= 1, (id + " " + meterText(meter)).c_str());
            }
        }
    }

    // Every pack has a second line, and where it answers the tune it does so in the tune's rests, in most cues.
    void answersStandInTheTunesRests() {
        for (const std::string& id : kPacks) {
            const Style& made = style(id);
            QVERIFY2(!made.counter.role.empty(), id.c_str());
            if (made.counter.kind != "answers") continue;
            int answered = 0;
            for (uint32_t seed = 1; seed <= 6; ++seed) {
                const Plan plan = *makePlan(brief(90000), made, seed);
                std::vector<Note> all;
                for (size_t s = 0; s < plan.sections.size(); ++s) {
                    PlayRequest request;
                    request.plan = &plan;
                    request.section = s;
                    request.stem = made.counter.role;
                    const PlayedCell cell = makeCell(request, made, 0);
                    std::vector<Note> line;
                    addCounter(cell, made.counter.role, line);
                    for (const Note& note : line) {
                        QVERIFY2(note.key >= made.counter.low && note.key <= made.counter.high, (id + " " + std::to_string(note.key)).c_str());
                        for (const Note& sung : tuneBeside(cell)) {
                            QVERIFY2(note.start >= sung.start + sung.length || sung.start >= note.start + note.length, (id + " seed " + std::to_string(seed)).c_str());
                        }
                    }
                    all.insert(all.end(), line.begin(), line.end());
                }
                answered += all.size() >= 2 ? 1 : 0;
            }
            QVERIFY2(answered >= 4, (id + ": " + std::to_string(answered) + " of 6").c_str());
        }
    }

    // A stem that is delivered sounds somewhere, also in a short cue.
    void noStemIsSilentFromEndToEnd() {
        for (const std::string& id : kPacks) {
            for (const int64_t ms : {15000, 30000, 60000}) {
                for (uint32_t seed = 1; seed <= 4; ++seed) {
                    const Plan plan = *makePlan(brief(ms), style(id), seed);
                    for (const PlannedStem& stem : plan.stems) {
                        size_t notes = 0;
                        for (size_t s = 0; s < plan.sections.size(); ++s) notes += take(plan, s, stem.name).notes.size();
                        QVERIFY2(notes > 0, (id + " " + stem.name + " at " + std::to_string(ms) + " ms, seed " + std::to_string(seed)).c_str());
                    }
                }
            }
        }
    }

    // A groove, figure or progression belongs to one pack, by name and by what it plays. Held chords and single long
    // notes are everybody's, and so are plain floors of one drum; two faces of one game share their melodic contours.
    void noPackBorrowsFromAnother() {
        std::map<std::string, std::string> owner;
        const auto claim = [&](const std::string& what, const std::string& id) {
            const auto [it, mine] = owner.emplace(what, id);
            return mine || it->second == id ? std::string() : what + " stands in " + it->second + " and " + id;
        };
        for (const std::string& id : kPacks) {
            const Json json = pack(id);
            const Style& read = style(id);
            for (const Groove& groove : read.grooves) {
                std::string lanes;
                size_t strokes = 0;
                for (const GrooveLane& lane : groove.lanes) {
                    lanes += std::to_string(static_cast<int>(lane.voice)) + lane.steps + "/";
                    strokes += lane.steps.size() - static_cast<size_t>(std::count(lane.steps.begin(), lane.steps.end(), '.'));
                }
                if (groove.lanes.size() < 2 || strokes < 4) continue;
                const std::string twice = claim("groove " + lanes, id);
                QVERIFY2(twice.empty(), twice.c_str());
            }
            for (const auto& [kind, list] : {std::pair{"bass ", &read.bassFigures}, {"harmony ", &read.harmonyFigures}}) {
                for (const Figure& figure : *list) {
                    const auto struck = figure.steps.size() - static_cast<size_t>(std::count_if(figure.steps.begin(), figure.steps.end(), [](char c) { return c == '-' || c == '.'; }));
                    const bool regular = figure.steps.find_first_not_of("1-.") == std::string::npos;
                    if (struck < 4 || regular) continue;
                    const std::string twice = claim(kind + figure.steps + std::to_string(figure.grid), id);
                    QVERIFY2(twice.empty(), twice.c_str());
                }
            }
            for (const Json& progression : json["progressions"]) {
                const std::string twice = claim("progression " + progression["modes"].dump() + progression["chords"].dump(), id);
                QVERIFY2(twice.empty(), twice.c_str());
            }
            for (const char* list : {"grooves", "progressions", "harmony", "bass"}) {
                std::set<std::string> ids;
                for (const Json& item : json[list]) QVERIFY2(ids.insert(item["id"].get<std::string>()).second, (id + " has two " + list + " named " + item["id"].dump()).c_str());
            }
        }
    }

    // What the brief's reader promises ("leans to") is what is chosen.
    void moodsLeadWhereTheBriefSaysTheyLean() {
        std::vector<Style> styles;
        for (const std::string& id : kPacks) styles.push_back(style(id));
        for (const lexicon::Mood& mood : lexicon::moods()) {
            if (mood.style.empty()) continue;
            const Brief asked = briefFromWords(std::string(mood.phrase));
            if (!asked.style.empty()) continue;
            QCOMPARE(QString::fromStdString(chooseStyle(asked, styles)), QString::fromUtf8(mood.style.data(), static_cast<qsizetype>(mood.style.size())));
        }
        for (const lexicon::Synonym& synonym : lexicon::styles()) {
            QVERIFY2(std::find(kPacks.begin(), kPacks.end(), std::string(synonym.id)) != kPacks.end(), std::string(synonym.id).c_str());
        }
        // With nothing to go by, the plain one.
        QCOMPARE(chooseStyle(briefFromWords("60 seconds, 110 bpm"), styles), std::string("hopeful-indie"));
        // Whole words only: “warm” is no war.
        QCOMPARE(chooseStyle(briefFromWords("60 seconds, warm"), styles), std::string("hopeful-indie"));
    }

    void aStyleThatIsASketchSaysSo() {
        for (const std::string& id : kPacks) {
            const Plan plan = *makePlan(brief(30000), style(id), 1);
            const bool said = std::any_of(plan.remarks.begin(), plan.remarks.end(), [](const std::string& remark) { return remark.find(" is a sketch with computed instruments: ") != std::string::npos; });
            QCOMPARE(said, !style(id).sketch.empty());
        }
        for (const char* id : {"neoclassical", "acoustic-folk", "jazz-lounge", "game-exploration"}) QVERIFY(!style(id).sketch.empty());
    }

    void gameFacesShareKeysAndTune() {
        const Style& explore = style("game-exploration");
        const Style& combat = style("game-combat");
        QVERIFY(explore.melody.contours == combat.melody.contours);
        std::set<int> tonics;
        for (const Key& key : explore.keys) tonics.insert(key.tonic);
        for (const Key& key : combat.keys) QVERIFY(tonics.count(key.tonic) == 1);
        // Two bars of the map last three of the fight: 92 and 138.
        QCOMPARE(explore.usualMilliBpm * 3, combat.usualMilliBpm * 2);
    }

  private:
    static void checkTakes(const Plan& plan) {
        size_t notes = 0;
        for (size_t s = 0; s < plan.sections.size(); ++s) {
            const PlannedSection& section = plan.sections[s];
            const int first = plan.firstBar(s);
            for (const PlannedStem& stem : plan.stems) {
                const Take made = take(plan, s, stem.name);
                notes += made.notes.size();
                QCOMPARE(made.length.value, (plan.tempo.barStart(first + section.bars) - plan.tempo.barStart(first)).value);
                for (const Note& note : made.notes) {
                    QVERIFY(note.start.value >= 0 && note.start < made.length && note.length.value > 0);
                    QVERIFY(note.start + note.nudge >= Ticks{0} && note.start + note.nudge < made.length);
                }
            }
        }
        QVERIFY(notes >= 3);
    }
};

QTEST_GUILESS_MAIN(PacksTest)
#include "packs_test.moc"
