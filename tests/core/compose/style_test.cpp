// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "cues.h"
#include "core/base/files.h"
#include "core/compose/harmony.h"

using namespace fermata;
using namespace fermata::test;

class StyleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void shippedStylesAreListedAndLoad() {
        const std::vector<std::string> ids = styleIds(styleFolder());
        QVERIFY(ids.size() >= 12);
        for (const std::string& id : ids) {
            QVERIFY(!style(id).hash.isNull());
            QCOMPARE(style(id).id, id);
        }
    }

    void unknownStyleOffersTheNearest() {
        const Result<Style> missing = loadStyle(styleFolder(), "hopefull-indie");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Code::NotFound);
        QVERIFY(missing.error().message.find("did you mean “hopeful-indie”") != std::string::npos);
    }

    void moodsChooseTheStyle_data() {
        QTest::addColumn<QString>("mood");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("hopeful") << "hopeful" << "hopeful-indie";
        QTest::newRow("tense") << "tense" << "tension-underscore";
        QTest::newRow("podcast") << "podcast" << "lofi-bed";
        QTest::newRow("funky") << "funky" << "funk-spot";
        QTest::newRow("fierce") << "fierce" << "game-combat";
    }

    void moodsChooseTheStyle() {
        QFETCH(QString, mood);
        QFETCH(QString, chosen);
        std::vector<Style> styles;
        for (const std::string& id : styleIds(styleFolder())) styles.push_back(style(id));
        Brief asked = brief(60000);
        asked.moods = {mood.toStdString()};
        QCOMPARE(QString::fromStdString(chooseStyle(asked, styles)), chosen);
        asked.style = "lofi-bed";
        QCOMPARE(chooseStyle(asked, styles), std::string("lofi-bed"));
    }

    // Each mistake is answered with the path of its field.
    void everyMistakeNamesItsPath_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("path");
        QTest::newRow("format") << "/format" << "\"other\"" << "“format”";
        QTest::newRow("tempo") << "/tempo/min" << "12" << "“tempo.min”";
        QTest::newRow("tempo order") << "/tempo/usual" << "299" << "“tempo.usual”";
        QTest::newRow("meter") << "/meters" << "[\"5/4\"]" << "“meters”";
        QTest::newRow("key") << "/keys" << "[\"H dur\"]" << "“keys”";
        QTest::newRow("voice") << "/grooves/0/lanes/0/voice" << "\"cowbell\"" << "“grooves[0].lanes[0].voice”";
        QTest::newRow("steps length") << "/grooves/0/lanes/0/steps" << "\"x..\"" << "“grooves[0].lanes[0].steps”";
        QTest::newRow("steps letter") << "/bass/0/steps" << "\"1---q-----------\"" << "“bass[0].steps”";
        QTest::newRow("chord") << "/progressions/0/chords" << "\"I | Q7\"" << "“progressions[0].chords”";
        QTest::newRow("quality") << "/progressions/0/chords" << "\"I | V13b5\"" << "“progressions[0].chords”";
        QTest::newRow("function") << "/progressions/0/functions" << "[\"chorus\"]" << "“progressions[0].functions”";
        QTest::newRow("range") << "/orchestration/bass/range" << "[40, 41]" << "“orchestration.bass.range”";
        QTest::newRow("slope") << "/orchestration/melody/density" << "[100]" << "“orchestration.melody.density”";
        QTest::newRow("sound") << "/sounds/bass/0/parameters" << "{\"brigtness\": 3}" << "“sounds.bass[0].parameters.brigtness”";
        QTest::newRow("contour") << "/melody/contours" << "[[0, \"a\"]]" << "“melody.contours”";
        QTest::newRow("seventh metre") << "/meters" << "[\"12/8\"]" << "“meters”";
        QTest::newRow("grid") << "/bass/0/grid" << "5" << "“bass[0].grid”";
        QTest::newRow("groups") << "/feel/groups" << "{\"7/8\": [2, 2]}" << "“feel.groups.7/8”";
        QTest::newRow("offset") << "/feel/offsets" << "{\"cowbell\": 2}" << "“feel.offsets.cowbell”";
        QTest::newRow("turn") << "/grooves/0/turn" << "{\"every\": 1, \"lanes\": []}" << "“grooves[0].turn.every”";
        QTest::newRow("into") << "/fills/0/into" << "\"sideways\"" << "“fills[0].into”";
        QTest::newRow("plan letters") << "/melody/plans" << "{\"verse\": [\"QXQA\"]}" << "“melody.plans.verse”";
        QTest::newRow("tones") << "/melody/tones" << "\"hexatonic\"" << "“melody.tones”";
        QTest::newRow("transition") << "/transitions" << "{\"rise\": [\"kick\"]}" << "“transitions.rise”";
        QTest::newRow("roles") << "/roles" << "[\"bass\", \"melody\"]" << "“roles”";
        QTest::newRow("ending") << "/ending" << "\"stop\"" << "“ending”";
        QTest::newRow("spread") << "/orchestration/harmony/spread" << "\"far\"" << "“orchestration.harmony.spread”";
        QTest::newRow("pump") << "/orchestration/texture/pump" << "[0, 1200]" << "“orchestration.texture.pump”";
        QTest::newRow("open") << "/orchestration/bass/open" << "[-20, 800]" << "“orchestration.bass.open”";
        QTest::newRow("counter") << "/counter" << "{\"role\": \"bass\"}" << "“counter.role”";
        QTest::newRow("metre weights") << "/meter_weights" << "[1]" << "“meter_weights”";
        QTest::newRow("loop chords") << "/cadences/0/functions" << "[\"never\"]" << "“cadences[0].functions”";
        QTest::newRow("patch") << "/sounds/bass/0/patch" << "\"bass.rond\"" << "“sounds.bass[0].patch” is \"bass.rond\": there is no such sound; did you mean “bass.round”?";
        QTest::newRow("patch of another role") << "/sounds/bass/0/patch" << "\"kit.house\"" << "“sounds.bass[0].patch” is \"kit.house\": its notes cannot be played there, it is made for rhythm.";
        QTest::newRow("drums of keys") << "/sounds/rhythm/0/patch" << "\"bass.round\"" << "“sounds.rhythm[0].patch”";
        QTest::newRow("parameter of another patch") << "/sounds/rhythm/0/parameters/vibrato" << "500" << "“sounds.rhythm[0].parameters.vibrato”: kit.indie has no such parameter";
        QTest::newRow("mix role") << "/mix" << "{\"rythm\": -4}" << "“mix.rythm”";
        QTest::newRow("mix level") << "/mix" << "{\"rhythm\": 4}" << "“mix.rhythm”";
        QTest::newRow("energy without drums") << "/grooves" << QStringLiteral(R"([{"id": "late", "low": 300, "lanes": [{"voice": "kick", "steps": "x..............."}]},
            {"id": "three", "meter": "3/4", "lanes": [{"voice": "kick", "steps": "x..........."}]}])") << "“grooves” has nothing in 4/4 for energies";
        QTest::newRow("no cadence that leads on") << "/cadences/4/functions" << "[\"half\"]" << "“cadences” has none with the function \"final\" in lydian";
        QTest::newRow("unknown field") << "/tempos" << "1" << "“tempos”";
    }

    void everyMistakeNamesItsPath() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, path);
        Json json = *parseJson(*readFile(styleFolder() + "/hopeful-indie.json"), "hopeful-indie");
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        const Result<Style> read = styleFromJson(json, "pack.json");
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::InvalidArgument);
        QVERIFY2(read.error().message.find(path.toStdString()) != std::string::npos, read.error().message.c_str());
        QVERIFY(read.error().message.rfind("pack.json", 0) == 0);
    }

    // What a style of one's own may lack is advised, not asked for: it plays as it is.
    void thinDrumsAreAdvised_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("advice");
        QTest::newRow("one groove") << "/grooves/4/high" << "700" << "“grooves” has only one in 4/4 for energies 721 to 1000: with two without";
        QTest::newRow("one fill") << "/fills" << QStringLiteral(R"([{"id": "a", "beats": 1, "lanes": [{"voice": "kick", "steps": "............x..."}]},
            {"id": "b", "beats": 1, "lanes": [{"voice": "clap", "steps": "............x..."}]},
            {"id": "c", "meter": "3/4", "beats": 1, "lanes": [{"voice": "clap", "steps": "........x..."}]}])") << "“fills” has only one in 3/4";
        QTest::newRow("no turn") << "/grooves" << QStringLiteral(R"([{"id": "a", "lanes": [{"voice": "kick", "steps": "x..............."}]},
            {"id": "b", "lanes": [{"voice": "kick", "steps": "x.......x......."}]}, {"id": "c", "meter": "3/4", "lanes": [{"voice": "kick", "steps": "x..........."}]},
            {"id": "d", "meter": "3/4", "lanes": [{"voice": "kick", "steps": "x.....x....."}], "turn": {"lanes": [{"voice": "kick", "steps": "x...x...x..."}]}}])") << "“grooves” has no “turn” in 4/4";
    }

    void thinDrumsAreAdvised() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, advice);
        Json json = *parseJson(*readFile(styleFolder() + "/hopeful-indie.json"), "hopeful-indie");
        json[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
        const Result<Style> read = styleFromJson(json, "pack.json");
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        std::string said;
        for (const std::string& sentence : thinPlaces(*read)) said += sentence + "\n";
        QVERIFY2(said.find(advice.toStdString()) != std::string::npos, said.c_str());
        for (const std::string& id : styleIds(styleFolder())) QVERIFY2(thinPlaces(style(id)).empty(), id.c_str());
    }

    void aBrokenPackStopsNoOther() {
        QTemporaryDir folder;
        const std::filesystem::path styles = folder.path().toStdString();
        std::filesystem::copy(styleFolder() + "/lofi-bed.json", styles / "lofi-bed.json");
        Json broken = *parseJson(*readFile(styleFolder() + "/hopeful-indie.json"), "hopeful-indie");
        broken["tempo"]["min"] = 12;
        QVERIFY(writeFile(styles / "hopeful-indie.json", broken.dump()));
        QVERIFY(writeFile(styles / "half.json", "{"));
        std::vector<std::string> problems;
        const std::vector<Style> read = readableStyles(styles, problems);
        QCOMPARE(read.size(), size_t{1});
        QCOMPARE(read.front().id, std::string("lofi-bed"));
        QCOMPARE(problems.size(), size_t{2});
        QVERIFY(problems[0].find("half.json") != std::string::npos);
        QVERIFY(problems[1].find("hopeful-indie.json: “tempo.min”") != std::string::npos);
    }

    void aMissingFieldIsNamed() {
        Json json = *parseJson(*readFile(styleFolder() + "/lofi-bed.json"), "lofi-bed");
        for (const char* field : {"tempo", "grooves", "orchestration", "sounds", "melody", "forms", "moods"}) {
            Json cut = json;
            cut.erase(field);
            const Result<Style> read = styleFromJson(cut, "x");
            QVERIFY(!read);
            QVERIFY(read.error().message.find(field) != std::string::npos);
        }
        QVERIFY(!styleFromJson(Json::array(), "x"));
    }

    void chordSymbolsAreRealisedInTheKey() {
        const Key d = *Key::parse("D major");
        const Chord five = realised(*parseChordSymbol("V/3"), d, {0}, {3840});
        QCOMPARE(chordName(five, d), std::string("A/C#"));
        const Chord six = realised(*parseChordSymbol("vi7"), d, {0}, {3840});
        QCOMPARE(chordName(six, d), std::string("Bm7"));
        const auto eight = parseChordSymbol("VIII");
        QVERIFY(!eight && eight.error().message.find("a roman numeral from I to VII") != std::string::npos);
        const Chord flat = realised(*parseChordSymbol("bVIImaj7"), d, {0}, {3840});
        QCOMPARE(flat.root, 0);
        QVERIFY(!parseChordSymbol("X"));
        QVERIFY(!parseChordSymbol("I/4"));
    }

    void voicingsMoveLittleAndAvoidParallels() {
        const Key c = *Key::parse("C major");
        std::vector<int> before;
        int bassBefore = -1;
        for (const char* symbol : {"I", "vi", "IV", "V", "I", "ii7", "V7", "I"}) {
            const Chord chord = realised(*parseChordSymbol(symbol), c, {0}, {3840});
            const int bass = 36 + chord.root;
            const std::vector<int> now = voiced(chord, 4, 52, 74, before, bassBefore, bass);
            QCOMPARE(now.size(), size_t{4});
            QVERIFY(std::is_sorted(now.begin(), now.end()));
            if (!before.empty()) {
                QVERIFY(std::abs(now.back() - before.back()) <= 5);
                const int interval = (before.back() - bassBefore) % 12;
                if (before.back() != now.back() && bass != bassBefore && (interval == 0 || interval == 7)) {
                    QVERIFY((now.back() - bass) % 12 != interval);
                }
            }
            before = now;
            bassBefore = bass;
        }
    }
};

QTEST_GUILESS_MAIN(StyleTest)
#include "style_test.moc"
