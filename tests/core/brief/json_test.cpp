// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a brief: fields outweigh words, and every error names path, value and what is allowed.
#include <QtTest>

#include "core/base/files.h"
#include "core/brief/brief.h"
#include "core/brief/given.h"

using namespace fermata;

namespace {

Result<Brief> read(const char* text) { return readBrief(text, "spot.json"); }

}  // namespace

class BriefJsonTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyField() {
        const auto brief = read(
            "{\"title\": \"T\", \"length\": \"1:02.5\", \"frame_rate\": \"29.97 drop\", \"picture_start\": \"00:59:58;00\","
            " \"tempo\": {\"min\": 110, \"max\": 120.5}, \"meter\": \"6/8\", \"key\": \"F# minor\", \"style\": \"corporate\", \"moods\": [\"warm\"],"
            " \"wanted\": [\"claps\"], \"unwanted\": [\"piano\"], \"stems\": [\"drums\", \"bass\"], \"stem_count\": 2,"
            " \"sections\": [{\"name\": \"A\", \"start\": 0, \"energy\": 0.35}], \"energy\": [{\"at\": 45.2, \"energy\": 1, \"jump\": true}],"
            " \"hits\": [{\"at\": \"57s\", \"kind\": \"logo\", \"label\": \"end\"}, {\"at\": 12}], \"ending\": \"ring-out\","
            " \"loudness\": {\"lufs\": -23, \"true_peak\": -2}, \"references\": [{\"title\": \"X\", \"asks_closeness\": true}],"
            " \"avoid\": [\"clichés\"], \"uses\": [{\"media\": \"tv\", \"territory\": [\"GB\"], \"term\": {\"months\": 6}}]}");
        QVERIFY2(brief, brief ? "" : brief.error().message.c_str());
        QCOMPARE(brief->length.value, int64_t{62} * 48000 + 24000);
        QCOMPARE(brief->tempo->maxMilliBpm, int64_t{120500});
        QCOMPARE(brief->style, std::string("hopeful-indie"));
        QCOMPARE(brief->stems, (std::vector<std::string>{"rhythm", "bass"}));
        QCOMPARE(brief->sections[0].energy->permille, 350);
        QCOMPARE(brief->energy[0].at.value, int64_t{45} * 48000 + 9600);
        QCOMPARE(brief->hits[0].kind, std::string("hit"));  // Sorted by time.
        QVERIFY(brief->ending == Ending::RingOut);
        QVERIFY((brief->loudness == LoudnessTarget{-23000, -2000}));
        QVERIFY(brief->problems.empty());
        const auto again = briefFromJson(toJson(*brief));
        QVERIFY(again);
        QCOMPARE(canonicalJson(toJson(*again)), canonicalJson(toJson(*brief)));
    }

    void fieldsOutweighWords() {
        const auto brief = read("{\"words\": \"30-second spot at 120-140 bpm and 90 bpm, builds to 0:10, big finish\", \"length\": 45, \"tempo\": 100}");
        QVERIFY(brief);
        QVERIFY2(brief->problems.empty(), brief->problems.empty() ? "" : brief->problems[0].message.c_str());
        QCOMPARE(brief->length.value, int64_t{45 * 48000});
        QCOMPARE(brief->tempo->minMilliBpm, int64_t{100000});
        QCOMPARE(brief->energy.back().at, brief->length);
        QVERIFY(describe(*brief).find("outweighed") != std::string::npos);
        const auto late = read("{\"words\": \"hit at 0:50\", \"length\": 45}");
        QCOMPARE(late->problems.size(), size_t{1});
    }

    void errorsNamePathValueAndWhatIsAllowed() {
        const std::tuple<const char*, const char*, const char*> table[] = {
            {"{\"lenght\": 3}", "lenght", "length"},
            {"{\"hits\": [{\"at\": 1}, {\"at\": 2, \"kind\": \"logoo\"}]}", "hits[1].kind", "“logo”"},
            {"{\"hits\": [{\"kind\": \"logo\"}]}", "hits[0].at", "missing"},
            {"{\"hits\": [{\"at\": \"1:99\"}]}", "hits[0].at", "1:99"},
            {"{\"hits\": 3}", "hits", "a list"},
            {"{\"tempo\": 9000}", "tempo", "30 to 300"},
            {"{\"tempo\": {\"min\": 120, \"max\": 100}}", "tempo", "not above"},
            {"{\"tempo\": {\"low\": 120}}", "tempo.low", "min"},
            {"{\"key\": \"H major\"}", "key", "D minor"},
            {"{\"meter\": \"5\"}", "meter", "4/4"},
            {"{\"meter\": \"4/3\"}", "meter", "4/4"},
            {"{\"stems\": [\"rythm\"]}", "stems[0]", "rhythm"},
            {"{\"ending\": \"buton\"}", "ending", "button"},
            {"{\"loudness\": {\"lufs\": 3}}", "loudness.lufs", "-50 to -5"},
            {"{\"frame_rate\": \"26\"}", "frame_rate", "25"},
            {"{\"picture_start\": \"1:00\"}", "picture_start", "hh:mm:ss:ff"},
            {"{\"sections\": [{\"energy\": 1}]}", "sections[0].name", "missing"},
            {"{\"energy\": [{\"at\": 1, \"energy\": 7}]}", "energy[0].energy", "0 to 1"},
            {"{\"uses\": [{\"media\": \"televison\"}]}", "uses[0].media", "tv"},
            {"{\"moods\": [1]}", "moods", "texts"},
            {"{\"words\": 5}", "words", "text"},
            {"{\"stem_count\": 1.5}", "stem_count", "whole number"},
            {"{\"length\": -3}", "length", "-3"},
            {"{\"length\": 1e400}", "spot.json", "1e308"},
            {"{\"format\": \"fermata-brief-2\"}", "format", "fermata-brief-1"}};
        for (const auto& [text, path, allowed] : table) {
            const auto brief = read(text);
            QVERIFY2(!brief, text);
            QCOMPARE(brief.error().code, Code::InvalidArgument);
            const std::string& message = brief.error().message;
            QVERIFY2(message.find("spot.json") != std::string::npos, message.c_str());
            QVERIFY2(message.find(path) != std::string::npos && message.find(allowed) != std::string::npos, message.c_str());
        }
        QVERIFY(read("{\n \"length\": ,}").error().message.find("line 2") != std::string::npos);
        QVERIFY(!readBrief("   ", "x"));
        QVERIFY(!briefFromJson(Json::array()));
    }

    // Whatever a brief was made of, its words and what was given beside them make it again.
    void wordsAndWhatWasGivenMakeTheBriefAgain_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("60-second spot, 120 bpm, hopeful, builds to 0:15, drop at 0:45, logo at 0:56, no piano");
        QTest::newRow("fields") << QStringLiteral("{\"words\": \"hopeful spot, 120 bpm\", \"length\": 42, \"loudness\": {\"lufs\": -23}}");
        QTest::newRow("less than the words") << QStringLiteral("{\"words\": \"60 s, builds to 0:15, logo at 0:56\", \"energy\": [], \"hits\": []}");
        QTest::newRow("controls") << QStringLiteral("{\"words\": \"60 s, rhythmically busy\", \"controls\": [{\"section\": \"B\", \"set\": \"melody.activity=+0.25\"}]}");
        QTest::newRow("drop frame") << QStringLiteral("{\"words\": \"60 s, hit at 01:00:10;00\", \"frame_rate\": \"29.97 drop\", \"picture_start\": \"01:00:00;00\"}");
    }
    void wordsAndWhatWasGivenMakeTheBriefAgain() {
        QFETCH(QString, text);
        const auto brief = readBrief(text.toStdString(), "spot");
        QVERIFY2(brief, brief ? "" : brief.error().message.c_str());
        const Json given = givenBesideWords(*brief);
        QCOMPARE(given.empty(), text[0] != QLatin1Char('{'));
        const auto again = withGiven(brief->words, given);
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        Json a = toJson(*brief), b = toJson(*again);
        for (const char* derived : {"understood", "not_understood"}) { a.erase(derived); b.erase(derived); }
        QCOMPARE(b.dump(), a.dump());
    }

    void schemaKnowsTheSameFields() {
        const auto schema = parseJson(*readFile(FERMATA_SOURCE_DIR "/packaging/schema/brief-1.schema.json"), "schema");
        QVERIFY(schema);
        const Json stored = toJson(briefFromWords("25 fps, starts at 01:00:00:00, 120 bpm, in D minor, 4/4, button ending, human feel, rhythmically busy, hit at 0:10"));
        const Json& properties = schema->at("properties");
        for (const auto& [field, value] : stored.items()) QVERIFY2(properties.contains(field), field.c_str());
        QCOMPARE(properties.size(), stored.size());
    }
};

QTEST_GUILESS_MAIN(BriefJsonTest)
#include "json_test.moc"
