// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of a clearance: every difference once, in the words of the documents, and nothing that is always another.
#include <QtTest>

#include "core/rights/clearance_differences.h"

using namespace fermata;

namespace {

Json document() {
    return {{"number", "CLR-1"}, {"version", 1}, {"issued_at", "2026-01-01T00:00:00Z"}, {"overall", "blocked"},
            {"s0_decision", {{"uses", {{{"asked", true}, {"name", "Online film"}, {"text", "no"}, {"territory_text", "EU"}, {"term_text", "1 year"}},
                                       {{"asked", false}, {"name", "Radio"}, {"text", "not asked"}}}},
                             {"blocks", {{{"rule", "R50"}, {"subject", ""}, {"text", "An agreement is missing."}}}},
                             {"conditions", Json::array()}}},
            {"s2_parties", {{"licensee", "Ferrow"}}},
            {"s4_made", {{"elements", {{{"section", "peak"}, {"stem", "melody"}, {"take", "aa"}, {"window", "11"}}}}}},
            {"s7_evidence", {{"history", {{"sequence", 7}}}}}};
}

using Lines = std::vector<std::string>;

Lines lines(const Json& before, const Json& after) {
    Lines list;
    for (const ClearanceDifference& item : clearanceDifferences(before, after)) {
        list.push_back(item.about + "|" + item.subject + "|" + item.before + "|" + item.after);
    }
    return list;
}

}  // namespace

class ClearanceDifferencesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theSameTextHasNone() {
        Json after = document();
        after["version"] = 2;
        after["issued_at"] = "2026-02-01T00:00:00Z";
        after["s7_evidence"]["history"]["sequence"] = 12;
        QCOMPARE(lines(document(), after), Lines());
    }
    void eachKindIsSaidOnce() {
        Json after = document();
        after["overall"] = "cleared";
        after["s0_decision"]["uses"][0]["text"] = "yes";
        after["s0_decision"]["uses"][1]["asked"] = true;
        after["s0_decision"]["blocks"] = Json::array();
        after["s0_decision"]["conditions"] = {{{"rule", "R61"}, {"subject", "YouTube"}, {"text", "Set the toggle."}, {"who", "client"}}};
        after["s4_made"]["elements"][0]["take"] = "bb";
        after["s4_made"]["elements"][0]["window"] = "22";
        QCOMPARE(lines(document(), after), (Lines{"outcome||blocked|cleared", "use|Online film|no, EU, 1 year|yes, EU, 1 year",
                                                        "use|Radio||not asked", "block|R50|An agreement is missing.|",
                                                        "condition|R61 YouTube||Set the toggle. · client",
                                                        "fact|made, elements: peak / melody, take|aa|bb"}));
    }
    // An issue writes its number into the header of each file: another SHA-256, the same audio.
    void filesWrittenAnewAreOneFact() {
        const auto with = [](const char* master, const char* stem, const char* revision) {
            Json one = document();
            one["s3_delivered"] = {{"files", {{{"name", "dawn_master.wav"}, {"sha256", master}}, {{"name", "dawn_bass.wav"}, {"sha256", stem}}}}};
            one["s7_evidence"]["files"] = {{{"name", "dawn_master.wav"}, {"sha256", master}, {"revision_hash", revision}},
                                           {{"name", "dawn_bass.wav"}, {"sha256", stem}, {"revision_hash", revision}}};
            return one;
        };
        const Json first = with("aa", "bb", "0123456789abcdef");
        const auto same = clearanceDifferences(first, with("cc", "dd", "0123456789abcdef"));
        QCOMPARE(same.size(), size_t{1});
        QCOMPARE(same[0].subject, std::string("delivered files"));
        QCOMPARE(same[0].before, std::string("revision hash 0123456789…"));
        QVERIFY(same[0].after.starts_with("the same audio, revision hash 0123456789…;"));
        QVERIFY(same[0].after.ends_with("another SHA-256: 2"));
        // Of another revision each file is another one.
        const Lines other = lines(first, with("cc", "dd", "fedcba9876543210"));
        QVERIFY(std::find(other.begin(), other.end(), "fact|evidence, files: dawn_master.wav, sha256|aa|cc") != other.end());
        QVERIFY(std::none_of(other.begin(), other.end(), [](const std::string& line) { return line.find("the same audio") != std::string::npos; }));
    }
    void turnedRoundItIsTheOtherWayRound() {
        Json after = document();
        after["s2_parties"]["licensee"] = "Finch";
        QCOMPARE(lines(after, document()), Lines{"fact|parties, licensee|Finch|Ferrow"});
    }
    void foreignShapesAreNoTrouble() {
        QCOMPARE(lines(Json::object(), Json::object()), Lines());
        QCOMPARE(lines({{"s0_decision", 3}, {"s4_made", "x"}}, Json::object()), Lines{"fact|made|x|"});
    }
};

QTEST_APPLESS_MAIN(ClearanceDifferencesTest)
#include "clearance_differences_test.moc"
