// SPDX-License-Identifier: GPL-3.0-or-later
// The uses file: what is read, the papers beside it, and what is refused in words that name file and field.
#include <QtTest>

#include "core/base/files.h"
#include "core/studio/clear_cue.h"

using namespace fermata;

class ClearanceAskTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path file(const char* name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }
    Result<ClearanceAsk> ask(const std::string& json) const {
        if (auto written = writeFile(file("uses.json"), json); !written) return fail(written.error());
        return clearanceAskFile(file("uses.json"));
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(makeFolder(file("papers")).has_value());
        QVERIFY(writeFile(file("papers/contract.txt"), "Signed.\n").has_value());
        QVERIFY(writeFile(file("empty.txt"), "").has_value());
    }

    void papersAreReadBesideTheFile() {
        const auto read = ask(R"({"uses": [], "contributors": [
            {"name": "Max", "agreement": {"text": "contract of 1 May", "file": "papers/contract.txt"}},
            {"name": "Ann", "agreement": "contract of 2 May", "share_permille": 1000}],
            "job": {"insurer": {"text": "no exclusion", "file": "papers/contract.txt"}, "commercial": true}})");
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        const std::string hash = sha256("Signed.\n").hex();
        QCOMPARE(read->contributors[0].agreement.paperSha256, hash);
        QCOMPARE(read->contributors[0].agreement.paperName, std::string("contract.txt"));
        QVERIFY(read->contributors[0].agreement.rests());
        QVERIFY(!read->contributors[1].agreement.rests());
        QCOMPARE(read->contributors[1].sharePermille, 1000);
        QVERIFY(read->job.insurer.rests());
        QCOMPARE(read->papers.size(), size_t{1});  // One file, named twice.
        QCOMPARE(read->papers[0].bytes, std::string("Signed.\n"));
        QCOMPARE(read->file, std::string("uses.json"));
        QCOMPARE(read->fileSha256, sha256(*readFile(file("uses.json"))).hex());
    }

    // docs/clearance.md: its example is read whole, has every field, and its table names each.
    void thePageHasEveryField() {
        const auto page = readFile(FERMATA_SOURCE_DIR "/docs/clearance.md");
        QVERIFY(page.has_value());
        const size_t from = page->find("```json\n") + 8, to = page->find("\n```", from);
        QVERIFY(to != std::string::npos);
        for (const char* paper : {"assignment.pdf", "contract.pdf", "insurer.eml", "approval.eml"}) QVERIFY(writeFile(file(paper), paper).has_value());
        const std::string example = page->substr(from, to - from);
        const auto read = ask(example);
        QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
        int64_t shares = 0;
        for (const ContributorFact& person : read->contributors) {
            QVERIFY(person.agreement.rests());
            shares += person.sharePermille;
        }
        QCOMPARE(shares, 1000);
        QVERIFY(read->job.insurer.rests() && read->job.clientApproval.rests());
        // What each object knows, as its refusal of an unknown field lists it.
        for (const char* wrong : {R"({"zzz": 1})", R"({"job": {"zzz": 1}})", R"({"contributors": [{"name": "Max", "zzz": 1}]})",
                                  R"({"uses": [{"media": "tv", "territory": "WORLD", "term": "perpetual", "zzz": 1}]})"}) {
            const auto refused = ask(wrong);
            QVERIFY(!refused);
            const std::string message = refused.error().message;
            const size_t known = message.find("Known: ");
            QVERIFY2(known != std::string::npos, message.c_str());
            const QStringList fields = QString::fromStdString(message.substr(known + 7)).chopped(1).split(QStringLiteral(", "));
            QVERIFY(fields.size() >= 5);
            for (const QString& field : fields) {
                QVERIFY2(example.find("\"" + field.toStdString() + "\"") != std::string::npos, qPrintable(field));
                QVERIFY2(page->find("`" + field.toStdString() + "`") != std::string::npos, qPrintable(field));
            }
        }
    }

    void refuses_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing paper") << R"({"contributors": [{"name": "Max", "agreement": {"text": "x", "file": "gone.pdf"}}]})" << "contributors[0].agreement.file";
        QTest::newRow("empty paper") << R"({"contributors": [{"name": "Max", "agreement": {"text": "x", "file": "empty.txt"}}]})" << "is empty";
        QTest::newRow("paper without words") << R"({"job": {"insurer": {"file": "papers/contract.txt"}}})" << "job.insurer";
        QTest::newRow("unknown part") << R"({"job": {"insurer": {"text": "x", "path": "y"}}})" << "“path”";
        QTest::newRow("unknown field of the job") << R"({"job": {"insuror": "x"}})" << "did you mean “insurer”";
        QTest::newRow("number for text") << R"({"job": {"brand": 5}})" << "“job.brand” is 5";
        QTest::newRow("share") << R"({"contributors": [{"name": "Max", "share_permille": 5000}]})" << "contributors[0].share_permille";
        QTest::newRow("nameless") << R"({"contributors": [{"role": "producer"}]})" << "contributors[0].name";
        QTest::newRow("people") << R"({"contributors": {"name": "Max"}})" << "list of people";
        QTest::newRow("job") << R"({"job": []})" << "“job” is []";
        QTest::newRow("unknown field") << R"({"use": []})" << "“uses”";
    }

    void refuses() {
        QFETCH(QString, json);
        QFETCH(QString, said);
        const auto read = ask(json.toStdString());
        QVERIFY(!read);
        const QString message = QString::fromStdString(read.error().message);
        QVERIFY2(message.contains(said), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("uses.json")), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(ClearanceAskTest)
#include "clearance_ask_test.moc"
