// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cue_sheet.h"

#include <QtTest>

using namespace fermata;

namespace {

using Lines = std::vector<std::vector<std::string>>;

Reporting sample() {
    Reporting reporting;
    reporting.programme.title = "News, \"late\"";
    reporting.commercial.advertiser = "ACME";
    CueSheetEntry entry;
    entry.title = "Spring";
    entry.cueId = "id-1";
    entry.version = "v02";
    entry.start = {48000 * 10};
    entry.length = {48000 * 62 + 24000};
    entry.shares = {{"Ann", "composer", "PRS", "00012345678", 6667}, {"Bo", "composer", "", "", 3333},
                    {"Pub", "publisher", "ASCAP", "", 10000}};
    reporting.entries = {entry};
    return reporting;
}

// The value in the first line below the header.
std::string value(const std::string& csv, const std::string& column, size_t line = 1) {
    const Lines lines = *parseCsv(csv, "test");
    const auto at = std::find(lines[0].begin(), lines[0].end(), column);
    return at == lines[0].end() ? "no such column" : lines[line][static_cast<size_t>(at - lines[0].begin())];
}

}  // namespace

class CueSheetTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void quotingSurvivesTheRoundTrip() {
        const Lines lines = {{"plain", "with, comma", "with \"quotes\"", "two\nlines", "", "\r\n", "ünï"}, {"", "x"}};
        std::string csv;
        for (const auto& line : lines) csv += csvLine(line);
        const auto parsed = parseCsv(csv, "test");
        QVERIFY(parsed);
        QVERIFY(parsed->size() == 2);
        QVERIFY((*parsed)[1] == lines[1]);
        // A field that begins with a line break also gets the apostrophe.
        QVERIFY(std::equal(lines[0].begin(), lines[0].begin() + 5, (*parsed)[0].begin()));
        QCOMPARE((*parsed)[0][5], std::string("'\r\n"));
        QCOMPARE(csvLine(lines[1]), std::string(",x\r\n"));
    }

    void formulasAreDisarmed() {
        const std::vector<std::string> line = {"=HYPERLINK(\"x\")", "+1", "-1", "@a", "a=b"};
        QCOMPARE(csvLine(line), std::string("\"'=HYPERLINK(\"\"x\"\")\",'+1,'-1,'@a,a=b\r\n"));
    }

    void cueSheetSaysWhatIsKnownAndLeavesTheRestBlank() {
        const std::string csv = cueSheetCsv(sample());
        QCOMPARE(value(csv, "programme_title"), std::string("News, \"late\""));
        QCOMPARE(value(csv, "timecode_in"), std::string("01:00:10:00"));
        QCOMPARE(value(csv, "timecode_out"), std::string("01:01:12:12"));
        QCOMPARE(value(csv, "duration"), std::string("00:01:03"));
        QCOMPARE(value(csv, "total_music_length"), std::string("00:01:03"));
        QCOMPARE(value(csv, "writers"),
                 std::string("Ann (composer, PRS, IPI 00012345678, 66.67 %); Bo (composer, 33.33 %)"));
        QCOMPARE(value(csv, "publishers"), std::string("Pub (publisher, ASCAP, 100 %)"));
        for (const char* blank : {"isrc", "iswc", "tunecode", "catalogue_number", "air_date", "programme_length"}) {
            QCOMPARE(value(csv, blank), std::string());
        }
    }

    void everyTableHasAsManyFieldsAsItsHeader() {
        Reporting reporting = sample();
        reporting.aiTags = {{"rhythm", "composition", "AI-generated", "rules 1", "algorithmicMedia"}};
        for (const std::string& csv : {cueSheetCsv(reporting), commercialsCsv(reporting), splitsCsv(reporting),
                                       aiTagsCsv(reporting)}) {
            const auto lines = parseCsv(csv, "test");
            QVERIFY(lines && lines->size() >= 2);
            for (const auto& line : *lines) QCOMPARE(line.size(), lines->front().size());
        }
        QCOMPARE(value(commercialsCsv(reporting), "advertiser"), std::string("ACME"));
        QCOMPARE(value(commercialsCsv(reporting), "ad_id"), std::string());
    }

    void splitsThatDoNotAddUpSaySo() {
        Reporting reporting = sample();
        QCOMPARE(value(splitsCsv(reporting), "note"), std::string());
        QCOMPARE(value(splitsCsv(reporting), "share_percent", 2), std::string("33.33"));
        reporting.entries[0].shares[1].shareHundredths = 3305;
        QCOMPARE(value(splitsCsv(reporting), "note"), std::string("writers' shares make 99.72 %, not 100 %"));
        reporting.entries[0].shares.clear();
        QCOMPARE(value(splitsCsv(reporting), "note"), std::string("no share recorded"));
    }

    void brokenCsvIsNamed() {
        QCOMPARE(parseCsv("a,\"b", "x.csv").error().code, Code::Corrupt);
        const auto inside = parseCsv("ok\na,b\"c", "x.csv");
        QVERIFY(!inside);
        QVERIFY(inside.error().message.find("x.csv, line 2") != std::string::npos);
        QVERIFY(parseCsv("", "x.csv")->empty());
    }
};

QTEST_GUILESS_MAIN(CueSheetTest)
#include "cue_sheet_test.moc"
