// SPDX-License-Identifier: GPL-3.0-or-later
// The printed clearance: structure, page numbers, words that must and must not be there, time.
#include <QGuiApplication>
#include <QtTest>
#include <set>

#include "core/base/files.h"
#include "core/documents/clearance_pdf.h"
#include "core/rights/claims.h"
#include "tests/core/rights/facts_fixture.h"

using namespace fermata;
using namespace fermata::test;

class ClearancePdfTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void printsSoundPdf_data();
    void printsSoundPdf();
    void saysHowLongItTakes();
    void eachRowSaysWhereItStands();
    void refusesOtherJson();
};

namespace {

// nullopt when the tool is not installed.
std::optional<std::pair<int, QString>> ran(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForStarted()) return std::nullopt;
    process.waitForFinished();
    return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()));
}

ClearanceFacts conditionalFacts() {
    ClearanceFacts facts = clearedFacts();
    facts.references.push_back({"Sunny Day", "The Example", "client", "a bit like our last film", false, false, "", ""});
    facts.job.insurer = {};
    facts.uses.push_back(use("store_release", {"GB"}));
    return facts;
}

ClearanceFacts blockedFacts() {
    ClearanceFacts facts = conditionalFacts();
    facts.document.version = 2;
    facts.document.supersedesReason = "Cinema in Germany and France was added; one element was replaced.";
    facts.document.previous = *buildClearance(conditionalFacts(), shippedPack());
    facts.document.previousSha256 = sha256(canonicalJson(facts.document.previous)).hex();
    facts.uses.push_back(use("cinema", {"DE", "FR"}, "perpetual"));
    facts.usesAdded = {"Cinema (DE, FR, in perpetuity)"};
    facts.cues[0].approvals.push_back(facts.cues[0].approvals[0]);
    facts.cues[0].approvals[1].withdrawnAt = "2026-11-22T08:40:00Z";
    facts.cues[0].approvals[1].withdrawnBy = "Jane Doe";
    facts.cues[0].approvals[1].withdrawnReason = "the last part should lift";
    facts.cues[0].elements[7].deliveredElsewhere = true;
    facts.cues[0].elements[3].ledger = Json();
    facts.materials.push_back({"Rainy street ambience", "recording", "K. Field", "CC BY 4.0", hashOf("cc"), true, "Rain by K. Field",
                               false, false, false, false, {"tv"}, {"GB", "US"}, "2028-12-31", "texture, sections A to D", "mail of 2 May 2026"});
    return facts;
}

ClearanceFacts longFacts() {
    ClearanceFacts facts = blockedFacts();
    for (int i = 2; i < 9; ++i) {
        facts.cues.push_back(cue("Cut-down with a rather long title, number " + std::to_string(i)));
        for (FileFact& file : facts.cues.back().files) file.name = "spring_cutdown_" + std::to_string(i) + "_" + file.name;
    }
    facts.contributors.push_back({"Ann Ōe-Kowalczyk", "composer", "wrote the melody, bars 1 to 8, and " + std::string(400, 'x'), {}, 600, "PRS", "00012345678", true});
    return facts;
}

}  // namespace

void ClearancePdfTest::printsSoundPdf_data() {
    QTest::addColumn<int>("which");
    QTest::newRow("cleared") << 0;
    QTest::newRow("conditions") << 1;
    QTest::newRow("blocked") << 2;
    QTest::newRow("preview") << 3;
    QTest::newRow("long") << 4;
}

void ClearancePdfTest::printsSoundPdf() {
    QFETCH(int, which);
    ClearanceFacts facts = which == 0 ? clearedFacts() : which == 1 ? conditionalFacts() : which == 4 ? longFacts() : blockedFacts();
    if (which == 3) facts.document.state = "preview";
    if (which == 0) {
        facts.grantTemplate = *readFile(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/templates/grant-example.txt");
        facts.grantTemplateName = "grant-example.txt";
    }
    const auto clearance = buildClearance(facts, shippedPack());
    QVERIFY2(clearance.has_value(), clearance ? "" : clearance.error().message.c_str());
    const std::string hash = sha256(canonicalJson(*clearance)).hex();
    const auto pdf = documents::printClearance(*clearance, hash);
    QVERIFY2(pdf.has_value(), pdf ? "" : pdf.error().message.c_str());
    QVERIFY(pdf->starts_with("%PDF-1.4"));
    const std::string file = std::string(FERMATA_BINARY_DIR) + "/clearance-" + QTest::currentDataTag() + ".pdf";
    QVERIFY(writeFile(file, *pdf).has_value());
    const QString path = QString::fromStdString(file);

    if (const auto check = ran(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})) {
        QVERIFY2(check->first == 0, qPrintable(check->second));
    }
    const auto info = ran(QStringLiteral("pdfinfo"), {path});
    const auto text = ran(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!info || !text) QSKIP("poppler-utils is not installed");
    const auto pages = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(info->second).captured(1).toInt();
    QVERIFY(pages >= 3);
    if (which < 4) QVERIFY2(pages <= 7, qPrintable(QString::number(pages)));
    const QString number = QStringLiteral("CLR-2026-0001 v%1").arg(facts.document.version);
    for (int page = 1; page <= pages; ++page) {
        QVERIFY(text->second.contains(QStringLiteral("%1 page %2 of %3").arg(number).arg(page).arg(pages)));
    }
    const QString plain = QString(text->second).simplified();
    QVERIFY(plain.contains(QString::fromStdString((*clearance)["headline"].get<std::string>())));
    QVERIFY(plain.contains(QString::fromStdString(hash)));
    if (which == 3) QCOMPARE(text->second.count(QStringLiteral("PREVIEW: NOT CLEARED")) >= pages, true);
    const auto claims = forbiddenPhrases(plain.toStdString());
    QVERIFY2(claims.empty(), claims.empty() ? "" : claims.front().c_str());
    // The decision page is one page: the annexes begin on page 2.
    const auto second = ran(QStringLiteral("pdftotext"), {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"), QStringLiteral("2"), path, QStringLiteral("-")});
    if (which < 4) QVERIFY(second && second->second.contains(QStringLiteral("What is delivered")));
    const auto fonts = ran(QStringLiteral("pdffonts"), {path});
    QVERIFY(fonts && !fonts->second.contains(QRegularExpression(QStringLiteral("\\bno\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+0"))));
}

void ClearancePdfTest::saysHowLongItTakes() {
    const Json clearance = *buildClearance(blockedFacts(), shippedPack());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(documents::printClearance(clearance, std::string(64, 'a')).has_value());
    qInfo("printed in %lld ms", static_cast<long long>(timer.elapsed()));
}

// Each printed row says where in the document it stands, and what stands there is what it prints.
void ClearancePdfTest::eachRowSaysWhereItStands() {
    const Result<Json> made = buildClearance(blockedFacts(), shippedPack());
    QVERIFY(made);
    std::set<std::string> kinds;
    for (const documents::PrintedRow& row : documents::printedRows(*made, std::string(64, 'a'))) {
        const Json::json_pointer from(row.from);
        QVERIFY2(made->contains(from), row.from.c_str());
        kinds.insert(row.from.substr(0, row.from.find('/', row.from.find('/', 1) + 1)));
        QVERIFY2(std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return !cell.empty(); }), row.from.c_str());
        const Json& there = made->at(from);
        if (there.is_object() && there.contains("name") && there["name"].is_string() && row.from.find("/models/") == std::string::npos) QCOMPARE(row.cells.front(), there["name"].get<std::string>());
    }
    for (const char* kind : {"/s0_decision/uses", "/s0_decision/blocks", "/s0_decision/conditions", "/s0_decision/files", "/s3_delivered/cues", "/s4_made/elements", "/s4_made/groups", "/s5_material/items",
                             "/s6_people/people", "/s7_evidence/files", "/s7_evidence/history", "/s8_references/items", "/s9_similarity/checks", "/s10_disclosures/items", "/s13_approvals/items", "/s14_versions/versions"}) {
        QVERIFY2(kinds.contains(kind), kind);
    }
}

void ClearancePdfTest::refusesOtherJson() {
    const auto result = documents::printClearance(Json::object(), "");
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::InvalidArgument);
}

QTEST_MAIN(ClearancePdfTest)
#include "clearance_pdf_test.moc"
