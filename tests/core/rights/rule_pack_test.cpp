// SPDX-License-Identifier: GPL-3.0-or-later
// The rule pack as a file: every mistake in it is named, the newest by date is taken, a rule switched off is silent.
#include <QtTest>

#include "core/base/phrases.h"
#include "core/rights/predicates.h"
#include "tests/core/rights/facts_fixture.h"

using namespace fermata;
using namespace fermata::test;

class RulePackTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void switchedOffRulesAreSilent();
    void badPacksAreRefused_data();
    void badPacksAreRefused();
    void newestPackByDate();
    void eachSentenceOfThePackHasACode();
};

void RulePackTest::switchedOffRulesAreSilent() {
    RulePack pack = shippedPack();
    for (Rule& rule : pack.rules) {
        if (rule.id == "R63") rule.enabled = false;
    }
    ClearanceFacts facts = clearedFacts();
    facts.uses.push_back(use("website", "EU"));
    QCOMPARE(evaluated(facts, pack).overall, Outcome::Info);
}

void RulePackTest::badPacksAreRefused_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("format") << "/format" << "\"rules-9\"" << "rules-9";
    QTest::newRow("date") << "/dated" << "\"22.11.2026\"" << "22.11.2026";
    QTest::newRow("outcome") << "/rules/3/outcome" << "\"FATAL\"" << "rules[3].outcome";
    QTest::newRow("id") << "/rules/3/id" << "\"R99\"" << "rules[3].id";
    QTest::newRow("repeated") << "/rules/3/id" << "\"R01\"" << "repeats rule R01";
    QTest::newRow("text") << "/rules/0/text" << "5" << "rules[0].text";
    QTest::newRow("age") << "/parameters/max_age_days" << "\"90\"" << "max_age_days";
    QTest::newRow("rules") << "/rules" << "[]" << "leaves out rule";
}

void RulePackTest::badPacksAreRefused() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, message);
    QFile file(QStringLiteral(FERMATA_SOURCE_DIR "/packaging/rules/2026-11-23.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Json json = *parseJson(file.readAll().toStdString(), "pack");
    QVERIFY(rulePackFromJson(json).has_value());
    json[Json::json_pointer(pointer.toStdString())] = *parseJson(value.toStdString(), "value");
    const auto pack = rulePackFromJson(json);
    QVERIFY(!pack);
    QVERIFY2(pack.error().message.find(message.toStdString()) != std::string::npos, pack.error().message.c_str());
}

// A window in another language knows each rule's sentence, fix, who and when by a code.
void RulePackTest::eachSentenceOfThePackHasACode() {
    for (const Rule& rule : shippedPack().rules) {
        Values values;
        for (const std::string* text : {&rule.text, &rule.fix}) {
            for (size_t open = text->find('{'); open != std::string::npos; open = text->find('{', open + 1)) values[text->substr(open + 1, text->find('}', open) - open - 1)] = "12";
        }
        for (const std::string& sentence : {filled(rule.text, values), filled(rule.fix, values), rule.who, rule.when}) {
            if (sentence.empty()) continue;
            const auto found = sentenceOf(sentence, "rights");
            QVERIFY2(found, (rule.id + ": " + sentence).c_str());
            if (sentence == filled(rule.text, values)) QCOMPARE(std::string(found->phrase->code), "rights." + rule.id);
        }
    }
}

void RulePackTest::newestPackByDate() {
    QTemporaryDir folder;
    for (const char* name : {"2026-11-22.json", "2027-01-05.json", "2026-12-30.json", "zz.json", "2027-13-01.json"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto newest = newestRulePack(folder.path().toStdString());
    QVERIFY(newest.has_value());
    QCOMPARE(newest->filename().string(), std::string("2027-01-05.json"));
    QVERIFY(!newestRulePack("/nowhere").has_value());
}

QTEST_GUILESS_MAIN(RulePackTest)
#include "rule_pack_test.moc"
