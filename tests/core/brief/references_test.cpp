// SPDX-License-Identifier: GPL-3.0-or-later
// What the music shall sound like, what it shall not, and what it shall be without.
#include <QtTest>

#include "briefs.h"

using namespace fermata;
using namespace fermata::test;

class ReferencesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // Where nobody says a loudness: a broadcaster's norm for broadcast alone, a note where it is one use of several.
    void usesAskForALoudness() {
        const std::tuple<const char*, int, int> implied[] = {
            {"30 s TV spot for Germany", -23000, -1000}, {"30 s TV spot", -23000, -1000}, {"30 s, for TV and radio in the UK for 1 year", -23000, -1000},
            {"30 s TV spot, US", -24000, -2000}, {"30 s radio spot, Canada", -24000, -2000}, {"30 s, for TV in Japan", -24000, -1000},
            {"30 s TV spot in Australia", -24000, -2000}, {"30 s TV spot, US and Germany", -23000, -1000}, {"30 s TV spot for Germany, true peak -3 dBTP", -23000, -3000},
            {"30 Sekunden TV-Spot für Österreich", -23000, -1000}, {"Spot TV de 30 secondes, France", -23000, -1000}, {"30秒のテレビCM、日本", -24000, -1000},
            {"30 s TV spot for Germany, -18 LUFS", -18000, -1000}, {"30 s TV spot for Germany, streaming loudness", -14000, -1000},
            {"30 s, for TV and online in Germany", -14000, -1000}, {"30 s for cinema in Germany", -14000, -1000}, {"30 s", -14000, -1000}, {"30 s podcast intro", -16000, -1000}};
        for (const auto& [words, lufs, peak] : implied) {
            const Brief brief = briefFromWords(words);
            QVERIFY2((brief.loudness == LoudnessTarget{lufs, peak}), words);
            QVERIFY2(wordsRead(brief, "loudness").empty() == (brief.loudness == LoudnessTarget{} && !std::string_view(words).ends_with("loudness")), words);
            const auto again = briefFromJson(toJson(brief));
            QVERIFY2(again && canonicalJson(toJson(*again)) == canonicalJson(toJson(brief)), words);
        }
        // Where and for how long may stand apart; weeks are counted in months, begun ones too.
        for (const char* words : {"30s TVC for a bank, airing in the UK for 12 months", "30 s TV spot. Warm. UK, 12 months.", "TV spot, 30 seconds, United Kingdom, 1 year"}) {
            QCOMPARE(briefFromWords(words).uses, Json::parse(R"([{"media":"tv","territory":["GB"],"term":{"months":12},"exclusive":false}])"));
        }
        QCOMPARE(briefFromWords("radio only in the US for 13 weeks").uses[0]["term"]["months"], Json(3));
        QCOMPARE(briefFromWords("TV spot, 30 seconds, Canada").loudness.milliLufs, -24000);
        QCOMPARE(briefFromWords("30 s TV spot for us").loudness.milliLufs, -23000);   // No country.
        QCOMPARE(briefFromWords("Podcast intro, 20 seconds").loudness.milliLufs, -16000);
        QCOMPARE(briefFromWords("Radiospot, 20 Sekunden").loudness.milliLufs, -23000);
        QVERIFY(describe(briefFromWords("30 s TV spot for Germany")).find("-23 LUFS, -1 dBTP (EBU R 128), as all uses are broadcast  “TV spot for Germany”") != std::string::npos);
        QVERIFY(describe(briefFromWords("30 s")).find("-14 LUFS (streaming; not said; softer") != std::string::npos);
        QVERIFY(describe(briefFromWords("30 s TV spot, US and Germany")).find("broadcast there also asks -24 LUFS, -2 dBTP (ATSC A/85)") != std::string::npos);
        QCOMPARE(wordsRead(briefFromWords("30 s, for TV and online in Germany"), "noted"), std::string("TV and online in Germany"));
        // As a field; one that is given outweighs.
        const auto read = [](const char* json) { return *briefFromJson(*parseJson(json, "brief")); };
        QVERIFY((read(R"({"uses": [{"media": "tv", "territory": ["US"], "term": {"months": 6}}]})").loudness == LoudnessTarget{-24000, -2000}));
        QVERIFY((read(R"({"words": "30 s TV spot for the US", "uses": [{"media": "website", "territory": "WORLD", "term": "perpetual"}]})").loudness == LoudnessTarget{}));
        QVERIFY((read(R"({"words": "30 s TV spot for the US", "loudness": {"lufs": -14}})").loudness == LoudnessTarget{}));
        QVERIFY(describe(read(R"({"uses": [{"media": "tv", "territory": ["DE"], "term": {"months": 6}}, {"media": "vod", "territory": ["DE"], "term": {"months": 6}}]})")).find("\n  broadcast asks -23 LUFS") != std::string::npos);
    }

    void referencesAndUses() {
        const Brief brief = briefFromWords("sounds like “Mr. Brightside” by The Killers");
        QCOMPARE(brief.references.size(), size_t{1});
        QCOMPARE(brief.references[0].title, std::string("Mr. Brightside"));
        QCOMPARE(brief.references[0].artist, std::string("The Killers"));
        QVERIFY(brief.references[0].asksCloseness);
        QCOMPARE(briefFromWords("in the style of coldplay").references.at(0).artist, std::string("coldplay"));
        QVERIFY(!briefFromWords("reference: Clocks by Coldplay").references.at(0).asksCloseness);
        QVERIFY(briefFromWords("something like a sunrise").references.empty());
        const Brief uses = briefFromWords("for TV and online in Germany for 2 years, exclusive");
        QCOMPARE(uses.uses, Json::parse(R"([{"media":"tv","territory":["DE"],"term":{"months":24},"exclusive":true},
                                            {"media":"online_ads","territory":["DE"],"term":{"months":24},"exclusive":true}])"));
        QCOMPARE(briefFromWords("for radio worldwide in perpetuity").uses.at(0).at("term"), Json("perpetual"));
        QVERIFY(wordsRead(briefFromWords("60 s game exploration music"), "uses").empty());   // Its style.
        QVERIFY(briefFromWords("TV spot").uses.empty());  // Noted, but no request without territory and term.
    }

    void freeOf() {
        const std::pair<const char*, Names> table[] = {{"60 s, clap-free", {"claps"}}, {"60 s, claps-free", {"claps"}}, {"60 s, drum-free", {"drums"}}, {"a vocal-free piece, 60 s", {"vocals"}}, {"60 s, free of claps", {"claps"}},
                                                       {"60 s, free from vocals and drums", {"vocals", "drums"}}, {"60 s, vocal- and drum-free", {"vocals", "drums"}}, {"60 s, voice-free", {"vocals"}}};
        for (const auto& [words, unwanted] : table) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.unwanted == unwanted && brief.wanted.empty() && brief.notUnderstood.empty(), words);
        }
        QCOMPARE(briefFromWords("60 s, royalty-free drums").wanted, Names{"drums"});
    }

    // Whom the music is not to sound like asks for no closeness; the words are kept.
    void deniedReferences() {
        const std::pair<const char*, const char*> table[] = {
            {"60 s. Don't sound like Hans Zimmer.", "Hans Zimmer"}, {"60 s. It never sounds like Coldplay", "Coldplay"}, {"60 s, not like Hans Zimmer", "Hans Zimmer"}, {"60 s, avoid sounding like Hans Zimmer", "Hans Zimmer"},
            {"60 s, nothing like Hans Zimmer", "Hans Zimmer"}, {"60 s. It should not sound too close to Coldplay", "Coldplay"}, {"60 s. Don't make it sound like Coldplay or U2.", "Coldplay or U2"},
            {"60 s, nothing that sounds like “Clocks” by Coldplay", "Clocks by Coldplay"}, {"60 s, without sounding like hans zimmer", "hans zimmer"}, {"60 s, steer clear of Hans Zimmer", "Hans Zimmer"},
            {"60 s, no Hans Zimmer soundalike", "Hans Zimmer"}, {"60 s. Don't sound like Adele, Coldplay or U2.", "Adele, Coldplay or U2"}, {"60 s, do not copy Hans Zimmer", "Hans Zimmer"}, {"60 s. It doesn't need to sound like Coldplay", "Coldplay"},
            {"60 s, less like Coldplay", "Coldplay"}, {"60 s. DON'T MAKE IT SOUND LIKE COLDPLAY.", "COLDPLAY"}, {"60 s, never in the style of Coldplay", "Coldplay"}, {"60 Sekunden. Nicht wie Hans Zimmer klingen.", "Hans Zimmer"},
            {"60 Sekunden. Soll nicht nach Hans Zimmer klingen.", "Hans Zimmer"}, {"60 Sekunden, bitte nicht wie Hans Zimmer", "Hans Zimmer"}, {"60 Sekunden. Soll nicht klingen wie Hans Zimmer.", "Hans Zimmer"}};
        for (const auto& [words, who] : table) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.references.empty() && brief.notUnderstood.empty() && brief.avoid.size() == 1, words);
            const Reading* kept = nullptr;
            for (const Reading& reading : brief.understood) if (reading.field == "avoid") kept = &reading;
            QVERIFY2(kept != nullptr && kept->meaning == "kept away from " + std::string(who) + ": noted; nothing is compared with it", words);
            QVERIFY2(kept->words == brief.avoid.front(), words);
        }
        // What is denied is another thing, or not denied at all.
        for (const char* words : {"No drums, sounds like Coldplay", "Not just like Coldplay", "Don't be afraid to sound like Coldplay", "Never mind the length. In the style of Coldplay"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.references.size() == 1 && brief.references[0].asksCloseness, words);
        }
        QCOMPARE(briefFromWords("60 s. Don't sound like Keane, think Coldplay").references.size(), size_t{1});
        const Brief both = briefFromWords("60 s, not like Keane but like Coldplay");
        QCOMPARE(both.references.size(), size_t{1});
        QCOMPARE(both.references[0].title, std::string("Coldplay"));
    }
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "references_test.moc"
