// SPDX-License-Identifier: GPL-3.0-or-later
// The document: byte-identical, schema-valid, without a forbidden claim, with or without a grant.
#include <QtTest>

#include <fstream>

#include "core/base/files.h"
#include "core/rights/claims.h"
#include "tests/core/rights/facts_fixture.h"

using namespace fermata;
using namespace fermata::test;

class ClearanceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void clearedHeadline();
    void partlyBlockedHeadline();
    void sameFactsSameBytes();
    void previewSaysNotCleared();
    void registrationsAreNotOffered();
    void versionsAndChanges();
    void refusesBadDocuments();
    void grantIsFilled();
    void grantRefusesUnknownPlaceholder();
    void grantNeedsAnIssuedDocumentWithoutBlock();
    void neverClaims();
    void claimsInNamesAreNamesOfOthers();
    void claimsInStatementsAreRefused();
    void claimsInStatedWordsAreRefused_data();
    void claimsInStatedWordsAreRefused();
    void whatIsStatedIsHeaded();
    void nothingIsAssertedThatWasNotAsked();
    void approvalsSayWhatTheyCover();
    void claimsInTheRulePackAreRefused();
    void exampleFollowsTheSchema();
};

namespace {

Json built(const ClearanceFacts& facts) {
    auto clearance = buildClearance(facts, shippedPack());
    if (!clearance) qFatal("%s", clearance.error().message.c_str());
    return *clearance;
}

std::string text(const Json& json, const char* pointer) { return json.at(Json::json_pointer(pointer)).get<std::string>(); }

ClearanceFacts conditionalFacts() {
    ClearanceFacts facts = clearedFacts();
    facts.references.push_back({"Sunny Day", "The Example", "client", "a bit like our last film", false, false, "", ""});
    facts.job.insurer = {};
    facts.uses.push_back(use("store_release", {"GB"}));
    return facts;
}

ClearanceFacts blockedFacts() {
    ClearanceFacts facts = conditionalFacts();
    facts.uses.push_back(use("cinema", {"DE", "FR"}));
    facts.cues[0].elements[3].ledger = Json();
    return facts;
}

}  // namespace

void ClearanceTest::clearedHeadline() {
    const Json clearance = built(clearedFacts());
    QCOMPARE(text(clearance, "/overall"), std::string("cleared"));
    QCOMPARE(text(clearance, "/headline"),
             std::string("AI-generated, original to this project, cleared for the uses in the table."));
    QCOMPARE(clearance["s0_decision"]["blocks"].size(), size_t{0});
    QCOMPARE(clearance["s4_made"]["elements"].size(), size_t{24});
    QCOMPARE(clearance["s4_made"]["groups"].size(), size_t{6});
    QVERIFY(!clearance["s4_made"].contains("feels"));
    // Two cells that lean as the same drummers do: one entry, whose licence's credit is printed.
    ClearanceFacts facts = clearedFacts();
    for (const size_t cell : {size_t{1}, size_t{2}}) {
        facts.cues[0].elements[cell].ledger["made_by"]["feel"] = {{"sha256", "00ff"}, {"family", cell == 1 ? "funk" : "rock"}, {"sources", {{{"name", "Drummers"}}}}, {"credits", {"Drummers, 2026, CC BY 4.0"}}};
    }
    const Json leaning = built(facts)["s4_made"];
    QCOMPARE(leaning["feels"].size(), size_t{1});
    QCOMPARE(leaning["feels"][0]["elements"].get<int>(), 2);
    QCOMPARE(leaning["feels"][0]["families"], Json({"funk", "rock"}));
    QCOMPARE(leaning["feels"][0]["credits"], Json({"Drummers, 2026, CC BY 4.0"}));
    QCOMPARE(clearance["s0_decision"]["uses"].size(), size_t{13});
}

void ClearanceTest::partlyBlockedHeadline() {
    ClearanceFacts facts = clearedFacts();
    facts.uses.push_back(use("cinema", {"DE"}));
    const Json clearance = built(facts);
    QCOMPARE(text(clearance, "/overall"), std::string("blocked"));
    QCOMPARE(text(clearance, "/headline"),
             std::string("NOT CLEARED for 1 of 3 uses: do not broadcast or publish there. 1 reason (below)."));
    for (const Json& row : clearance["s0_decision"]["uses"]) {
        if (row["media"] == "tv") QCOMPARE(row["text"].get<std::string>(), std::string("Yes"));
        if (row["media"] == "cinema") QCOMPARE(row["text"].get<std::string>(), std::string("No (reason 1)"));
        if (row["media"] == "radio") QCOMPARE(row["text"].get<std::string>(), std::string("Not asked"));
    }
}

void ClearanceTest::sameFactsSameBytes() {
    const std::string first = canonicalJson(built(blockedFacts()));
    QCOMPARE(canonicalJson(built(blockedFacts())), first);
    QVERIFY(canonicalJson(*parseJson(first, "clearance")) == first);
    QVERIFY(first != canonicalJson(built(conditionalFacts())));
}

void ClearanceTest::previewSaysNotCleared() {
    ClearanceFacts facts = clearedFacts();
    facts.document.state = "preview";
    const Json clearance = built(facts);
    QVERIFY(text(clearance, "/headline").starts_with("PREVIEW: NOT CLEARED."));
    facts.document.version = 0;  // Nothing was reserved.
    QVERIFY(buildClearance(facts, shippedPack()).has_value());
    facts.document.state = "issued";
    QVERIFY(!buildClearance(facts, shippedPack()));
}

void ClearanceTest::registrationsAreNotOffered() {
    const Json clearance = built(clearedFacts());
    int rows = 0;
    for (const Json& row : clearance["s0_decision"]["uses"]) {
        if (row["media"] != "content_id" && row["media"] != "society_registration") continue;
        ++rows;
        QCOMPARE(row["value"].get<std::string>(), std::string("no"));
        QVERIFY(row["reason"].get<std::string>().find("R52") != std::string::npos);
    }
    QCOMPARE(rows, 2);
}

void ClearanceTest::versionsAndChanges() {
    ClearanceFacts first = clearedFacts();
    const Json before = built(first);
    ClearanceFacts second = clearedFacts();
    second.document.version = 2;
    second.document.supersedesReason = "Cinema was added.";
    second.document.previous = before;
    second.document.previousSha256 = sha256(canonicalJson(before)).hex();
    second.uses.push_back(use("cinema", {"GB"}));
    const Json after = built(second);
    QCOMPARE(after["s14_versions"]["versions"].size(), size_t{2});
    QCOMPARE(text(after, "/s14_versions/versions/0/state"), std::string("superseded"));
    QCOMPARE(text(after, "/s14_versions/versions/0/sha256"), second.document.previousSha256);
    const Json now = after["s14_versions"]["changed"]["now"];
    QCOMPARE(now.size(), size_t{1});
    QCOMPARE(now[0].get<std::string>(), std::string("Cinema, GB, 12 months: Yes"));
    QCOMPARE(after["s14_versions"]["changed"]["before"][0].get<std::string>(), std::string("Cinema: Not asked"));
}

void ClearanceTest::refusesBadDocuments() {
    ClearanceFacts facts = clearedFacts();
    facts.document.version = 2;
    auto result = buildClearance(facts, shippedPack());
    QVERIFY(!result && result.error().message.find("say why") != std::string::npos);
    facts = clearedFacts();
    facts.document.issuedAt = "yesterday";
    result = buildClearance(facts, shippedPack());
    QVERIFY(!result && result.error().code == Code::InvalidArgument);
    facts = clearedFacts();
    facts.document.state = "final";
    result = buildClearance(facts, shippedPack());
    QVERIFY(!result && result.error().message.find("final") != std::string::npos);
    facts = clearedFacts();
    facts.uses = Json::array({use("telly", {"GB"})});
    result = buildClearance(facts, shippedPack());
    QVERIFY(!result && result.error().message.find("uses[0].media") != std::string::npos);
}

void ClearanceTest::grantIsFilled() {
    ClearanceFacts facts = clearedFacts();
    QCOMPARE(text(built(facts), "/grant/text"), std::string("No grant attached."));
    const auto file = readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/templates/grant-example.txt");
    QVERIFY(file.has_value());
    facts.grantTemplate = *file;
    facts.grantTemplateName = "grant-example.txt";
    const Json clearance = built(facts);
    QVERIFY(clearance["grant"]["attached"].get<bool>());
    const std::string grant = text(clearance, "/grant/text");
    for (const char* wanted : {"Acme Ltd", "master recording and composition", "Television; Paid online and social ads",
                               "GB, US", "12 months", "to the agency and the broadcaster", "Lena Kraus"}) {
        QVERIFY2(grant.find(wanted) != std::string::npos, wanted);
    }
    QVERIFY(grant.find("{{") == std::string::npos);
}

void ClearanceTest::grantRefusesUnknownPlaceholder() {
    ClearanceFacts facts = clearedFacts();
    facts.grantTemplate = "We grant {{client}} the {{teritory}}.";
    auto result = buildClearance(facts, shippedPack());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::InvalidArgument);
    QVERIFY(result.error().message.find("teritory") != std::string::npos);
    QVERIFY(result.error().message.find("did you mean “territory”") != std::string::npos);
    facts.grantTemplate = "line one\nWe grant {{client";
    result = buildClearance(facts, shippedPack());
    QVERIFY(!result && result.error().message.find("line 2") != std::string::npos);
}

void ClearanceTest::grantNeedsAnIssuedDocumentWithoutBlock() {
    ClearanceFacts facts = blockedFacts();
    facts.grantTemplate = "We grant {{client}} {{media}}.";
    QVERIFY(!built(facts)["grant"]["attached"].get<bool>());
    facts = clearedFacts();
    facts.document.state = "preview";
    facts.grantTemplate = "We grant {{client}} {{media}}.";
    QVERIFY(!built(facts)["grant"]["attached"].get<bool>());
}

void ClearanceTest::neverClaims() {
    for (const ClearanceFacts& facts : {clearedFacts(), conditionalFacts(), blockedFacts()}) {
        const auto found = forbiddenPhrasesIn(built(facts));
        QVERIFY2(found.empty(), found.empty() ? "" : found.front().c_str());
    }
    const auto pack = readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/rules/2026-11-23.json");
    QVERIFY(forbiddenPhrases(*pack).empty());
    for (const char* text : {"Copyright-free music", "it is 100 % original", "A UNIQUE sound", "Content ID safe",
                             "AI\u2011Act\u00a0compliant", "royalty-free everywhere", "E&O-ready", "80 % human work",
                             "this track was  registered   with PRS", "PAdES-LT compliant"}) {
        QVERIFY2(!forbiddenPhrases(text).empty(), text);
    }
    for (const char* text : {"uniquely", "Register with a society", "reassured", "copyright subsists", "The insurer"}) {
        QVERIFY2(forbiddenPhrases(text).empty(), text);
    }
}

void ClearanceTest::claimsInNamesAreNamesOfOthers() {
    ClearanceFacts facts = clearedFacts();
    facts.client = "Unique Homes";
    QCOMPARE(text(built(facts), "/s0_decision/client"), std::string("Unique Homes"));
}

void ClearanceTest::claimsInStatementsAreRefused() {
    ClearanceFacts facts = clearedFacts();
    facts.contributors[0].did = "made it 100% original";
    const auto result = buildClearance(facts, shippedPack());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::InvalidArgument);
    QVERIFY(result.error().message.find("part of Max Weber") != std::string::npos);
}

void ClearanceTest::claimsInStatedWordsAreRefused_data() {
    QTest::addColumn<int>("where");
    QTest::addColumn<QString>("words");
    QTest::newRow("insurer") << 0 << "fully covered worldwide";
    QTest::newRow("agreement") << 1 << "agreement 7, guarantees lawsuit-proof music";
    QTest::newRow("job agreement") << 2 << "contract 9 guaranteeing that nobody can claim";
    QTest::newRow("client approval") << 3 << "they call it risk-free";
    QTest::newRow("role") << 4 << "author of 100 % human music";
}

void ClearanceTest::claimsInStatedWordsAreRefused() {
    QFETCH(int, where);
    QFETCH(QString, words);
    ClearanceFacts facts = clearedFacts();
    std::string* const targets[] = {&facts.job.insurer.text, &facts.contributors[0].agreement.text, &facts.agreement,
                                    &facts.job.clientApproval.text, &facts.contributors[0].role};
    *targets[where] = words.toStdString();
    const auto result = buildClearance(facts, shippedPack());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::InvalidArgument);
}

void ClearanceTest::whatIsStatedIsHeaded() {
    const Json clearance = built(clearedFacts());
    const std::string head = "as stated by Lena Kraus in the uses file uses.json (SHA-256 " + hashOf("uses") + ")";
    QCOMPARE(text(clearance, "/s0_decision/stated"), head);
    QVERIFY(text(clearance, "/s6_people/stated").starts_with("The people named by the studio, " + head));
    QVERIFY(text(clearance, "/s12_statements/stated").find(head) != std::string::npos);
    QCOMPARE(clearance["s7_evidence"]["papers"].size(), size_t{2});
    QCOMPARE(text(clearance, "/s7_evidence/papers/0/file_sha256"), hashOf("contract.pdf"));
    QCOMPARE(text(clearance, "/s6_people/people/0/agreement_sha256"), hashOf("contract.pdf"));
    bool insurer = false;
    for (const Json& item : clearance["s10_disclosures"]["items"]) {
        if (item["where"] == "Insurer") insurer = item["value"].get<std::string>().starts_with("as stated by Lena Kraus: “no AI exclusion");
    }
    QVERIFY(insurer);
}

void ClearanceTest::nothingIsAssertedThatWasNotAsked() {
    const std::string plain = canonicalJson(built(clearedFacts()));
    for (const char* gone : {"copies are on file", "permission on file", "are all who took part", "No match in"}) {
        QVERIFY2(plain.find(gone) == std::string::npos, gone);
    }
    QVERIFY(plain.find("none of the 24 takes was delivered by us to another client before this document") != std::string::npos);
    QVERIFY(plain.find("no run of 12 or more notes in common among the 20 elements compared; 4 had no line to compare") != std::string::npos);
    ClearanceFacts facts = clearedFacts();
    facts.cues[0].deliveriesAsked = false;
    const std::string unasked = canonicalJson(built(facts));
    QVERIFY(unasked.find("was delivered by us to another client") == std::string::npos);
    QVERIFY(unasked.find("NOT looked up") != std::string::npos);
    facts = clearedFacts();
    facts.cues[0].deliveredToThisClientBefore = 3;
    const Json again = built(facts);
    QCOMPARE(text(again, "/headline"),
             std::string("AI-generated, not delivered to any other client, cleared for the uses in the table."));
    QVERIFY(text(again, "/s1_summary/text").find("3 elements were delivered to this client before.") != std::string::npos);
}

void ClearanceTest::approvalsSayWhatTheyCover() {
    ClearanceFacts facts = clearedFacts();
    CueFact& cue = facts.cues[0];
    ApprovalFact withdrawn = cue.approvals[0], second = cue.approvals[0];
    withdrawn.withdrawnAt = "2026-11-22T08:40:00Z";
    withdrawn.withdrawnBy = "Jane Doe";
    withdrawn.withdrawnReason = "heard it again";
    second.revision = 1;
    cue.approvals = {cue.approvals[0], withdrawn, second};
    for (ElementFact& element : cue.elements) {
        element.heldBy = {1};
        element.heldBy.push_back(element.section == "D" || (element.section == "C" && element.stem == "bass") ? 0 : 2);
    }
    const Json clearance = built(facts);
    QCOMPARE(text(clearance, "/overall"), std::string("cleared"));
    QCOMPARE(text(clearance, "/s13_approvals/final_approver"), std::string("Jane Doe"));
    const Json& listed = clearance["s13_approvals"]["items"];
    QCOMPARE(listed.size(), size_t{3});
    QCOMPARE(listed[0]["covers"].get<std::string>(), std::string("all stems of D; bass in C"));
    QCOMPARE(listed[1]["covers"].get<std::string>(), std::string());
    QCOMPARE(listed[1]["withdrawn_reason"].get<std::string>(), std::string("heard it again"));
    QCOMPARE(listed[2]["covers"].get<std::string>(), std::string("all stems of A, B; rhythm, harmony, melody, texture, effects in C"));
    QVERIFY(listed[2]["final_approver"].get<bool>());
}

void ClearanceTest::claimsInTheRulePackAreRefused() {
    RulePack pack = shippedPack();
    for (Rule& rule : pack.rules) {
        if (rule.id == "R52") rule.text = "The music is royalty-free.";
    }
    const auto result = buildClearance(clearedFacts(), pack);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::Internal);
}

void ClearanceTest::exampleFollowsTheSchema() {
    const std::filesystem::path root(FERMATA_SOURCE_DIR);
    const std::string schema = (root / "packaging/schema/clearance-1.schema.json").string();
    const std::string folder = FERMATA_BINARY_DIR;
    int index = 0;
    for (const ClearanceFacts& facts : {clearedFacts(), conditionalFacts(), blockedFacts()}) {
        const std::string file = folder + "/clearance-example-" + std::to_string(index++) + ".json";
        QVERIFY(writeFile(file, canonicalJson(built(facts))).has_value());
        QProcess check;
        check.start(QStringLiteral("python3"),
                    {QString::fromStdString((root / "tools/check-clearance").string()), QString::fromStdString(schema),
                     QString::fromStdString(file)});
        if (!check.waitForStarted()) QSKIP("python3 is not installed");
        QVERIFY(check.waitForFinished());
        if (check.exitCode() == 77) QSKIP("python3-jsonschema is not installed");
        const QByteArray said = check.readAllStandardOutput() + check.readAllStandardError();
        QVERIFY2(check.exitCode() == 0, said.constData());
    }
}

QTEST_GUILESS_MAIN(ClearanceTest)
#include "clearance_test.moc"
