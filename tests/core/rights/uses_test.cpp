// SPDX-License-Identifier: GPL-3.0-or-later
// Requested uses: what is read, what is refused and how; territories; ledger rows.
#include <QtTest>

#include "core/base/text.h"
#include "tests/core/rights/facts_fixture.h"

using namespace fermata;
using namespace fermata::test;

class UsesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void territories();
    void projectUsesCountAsAsked_data();
    void projectUsesCountAsAsked();
    void ledgerRowHoldsWhatTheTakeSays();
    void ledgerRowInventsNothing();
};

void UsesTest::readsAndWrites() {
    const auto uses = usesFromJson(*parseJson(R"([{"media":"tv","territory":["us","uk"],"term":{"months":6},"exclusive":true},
        {"media":"game","territory":"WORLD","term":"perpetual","sublicense":false,"edits":false}])", "uses"));
    QVERIFY(uses.has_value());
    QCOMPARE(uses->size(), size_t{2});
    QCOMPARE(uses->at(0).territory, (std::vector<std::string>{"GB", "US"}));
    QCOMPARE(uses->at(0).termMonths, 6);
    QVERIFY(uses->at(0).exclusive && uses->at(0).edits && uses->at(0).sublicense);
    QCOMPARE(termText(uses->at(1)), std::string("in perpetuity"));
    QCOMPARE(*usesFromJson(toJson(*uses)), *uses);
    QVERIFY(usesFromJson(Json::array())->empty());
}

void UsesTest::refuses_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QByteArrayList>("said");
    QTest::newRow("object") << R"({"media":"tv"})" << QByteArrayList{"must be an array"};
    QTest::newRow("medium") << R"([{"media":"cinama","territory":["GB"],"term":"perpetual"}])" << QByteArrayList{"uses[0].media", "did you mean “cinema”"};
    QTest::newRow("no media") << R"([{"territory":["GB"],"term":"perpetual"}])" << QByteArrayList{"uses[0].media", "missing"};
    QTest::newRow("no territory") << R"([{"media":"tv","term":"perpetual"}])" << QByteArrayList{"uses[0].territory", "missing"};
    QTest::newRow("no term") << R"([{"media":"tv","territory":["GB"]}])" << QByteArrayList{"uses[0].term", "missing"};
    QTest::newRow("country") << R"([{"media":"tv","territory":["GB"],"term":"perpetual"},{"media":"tv","territory":["XX"],"term":"perpetual"}])" << QByteArrayList{"uses[1].territory", "XX"};
    QTest::newRow("empty territory") << R"([{"media":"tv","territory":[],"term":"perpetual"}])" << QByteArrayList{"uses[0].territory"};
    QTest::newRow("number") << R"([{"media":"tv","territory":[44],"term":"perpetual"}])" << QByteArrayList{"uses[0].territory[0]", "44"};
    QTest::newRow("term 0") << R"([{"media":"tv","territory":"GB","term":{"months":0}}])" << QByteArrayList{"uses[0].term"};
    QTest::newRow("term word") << R"([{"media":"tv","territory":"GB","term":"forever"}])" << QByteArrayList{"uses[0].term", "perpetual"};
    QTest::newRow("flag") << R"([{"media":"tv","territory":"GB","term":"perpetual","exclusive":"yes"}])" << QByteArrayList{"uses[0].exclusive", "true or false"};
    QTest::newRow("unknown field") << R"([{"media":"tv","territory":"GB","term":"perpetual","exclusiv":true}])" << QByteArrayList{"uses[0].exclusiv", "did you mean “exclusive”"};
    QTest::newRow("no object") << R"(["tv"])" << QByteArrayList{"uses[0]", "must be an object"};
}

void UsesTest::refuses() {
    QFETCH(QString, json);
    QFETCH(QByteArrayList, said);
    const auto uses = usesFromJson(*parseJson(json.toStdString(), "uses"));
    QVERIFY(!uses);
    QCOMPARE(uses.error().code, Code::InvalidArgument);
    for (const QByteArray& part : said) {
        QVERIFY2(uses.error().message.find(part.toStdString()) != std::string::npos, uses.error().message.c_str());
    }
}

void UsesTest::territories() {
    QVERIFY(territoryWithin({"DE", "FR"}, {"EU"}));
    QVERIFY(territoryWithin({"EU"}, {"EEA"}));
    QVERIFY(!territoryWithin({"EEA"}, {"EU"}));
    QVERIFY(!territoryWithin({"WORLD"}, {"EU", "US"}));
    QVERIFY(territoryWithin({"WORLD"}, {"WORLD"}));
    QVERIFY(!territoryWithin({"GB"}, {"EU"}));
    QVERIFY(touchesEu({"GB", "IE"}) && touchesEu({"WORLD"}) && touchesEu({"EEA"}) && !touchesEu({"GB", "CH", "US"}));
    QCOMPARE(territoryText({"GB", "WORLD"}), std::string("World"));
}

void UsesTest::projectUsesCountAsAsked_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("added");
    QTest::newRow("the same") << R"([{"media":"tv","territory":["GB","US"],"term":{"months":12}}])" << "";
    QTest::newRow("left out") << "[]" << "Television (GB, US, 12 months)";
    QTest::newRow("another medium") << R"([{"media":"game","territory":"WORLD","term":"perpetual"}])" << "Television (GB, US, 12 months)";
    QTest::newRow("narrower") << R"([{"media":"tv","territory":["GB"],"term":{"months":12}}])" << "Television (GB, US, 12 months)";
    QTest::newRow("shorter") << R"([{"media":"tv","territory":["GB","US"],"term":{"months":11}}])" << "Television (GB, US, 12 months)";
    QTest::newRow("no edits") << R"([{"media":"tv","territory":["GB","US"],"term":{"months":12},"edits":false}])" << "Television (GB, US, 12 months)";
    QTest::newRow("wider") << R"([{"media":"tv","territory":"WORLD","term":"perpetual"}])" << "";
    QTest::newRow("in two rows") << R"([{"media":"tv","territory":["GB"],"term":{"months":12}},{"media":"tv","territory":["US"],"term":{"months":24}}])" << "";
}

void UsesTest::projectUsesCountAsAsked() {
    QFETCH(QString, file);
    QFETCH(QString, added);
    const Json project = Json::array({use("tv", {"GB", "US"})});
    const Json given = *parseJson(file.toStdString(), "file");
    const auto asked = askedUses(given, project);
    QVERIFY(asked.has_value());
    QCOMPARE(QString::fromStdString(joined(asked->added, "; ")), added);
    QCOMPARE(asked->uses.size(), given.size() + (added.isEmpty() ? 0 : 1));
    QVERIFY(!askedUses(given, Json::array({use("telly", {"GB"})})).has_value());
}

void UsesTest::ledgerRowHoldsWhatTheTakeSays() {
    const ElementFact fact = element("A", "melody", 1);
    QVERIFY(missingOrigin(fact.ledger).empty());
    QCOMPARE(fact.ledger["format"].get<std::string>(), std::string("fermata-ledger-1"));
    QCOMPARE(fact.ledger["made_by"]["class"].get<std::string>(), std::string("G"));
    QCOMPARE(fact.ledger["made_by"]["source_type"].get<std::string>(), std::string("algorithmicMedia"));
    QCOMPARE(fact.ledger["style"]["id"].get<std::string>(), std::string("hopeful-indie"));
    QCOMPARE(fact.ledger["seed"].get<int>(), 7);
    QCOMPARE(fact.ledger["decisions"].size(), size_t{1});
    // How the drums came to lean.
    Take leaning;
    leaning.provenance = {{"player", "neural"}, {"kind", "model"}, {"feel", {{"family", "jazz"}, {"strength_permille", 500}}}};
    const Json made = ledgerRow(leaning, {})["made_by"];
    QVERIFY(made.contains("feel"));
    QCOMPARE(made["feel"].value("strength_permille", 0), 500);
}

void UsesTest::ledgerRowInventsNothing() {
    Take take;
    take.stem = "melody";
    const Json row = ledgerRow(take, {});
    QVERIFY(row["made_by"]["player"].is_null());
    QCOMPARE(row["made_by"]["kind"].get<std::string>(), std::string("unknown"));
    const std::vector<std::string> missing = missingOrigin(row);
    for (const char* field : {"player", "class", "patch", "engine"}) {
        QVERIFY2(std::find(missing.begin(), missing.end(), field) != missing.end(), field);
    }
    QCOMPARE(missingOrigin(Json()), std::vector<std::string>{"ledger row"});
}

QTEST_GUILESS_MAIN(UsesTest)
#include "uses_test.moc"
