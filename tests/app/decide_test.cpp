// SPDX-License-Identifier: GPL-3.0-or-later
// A match waits for a named person; a decision is recorded once, with who and why, and counts from then on.
#include <QTest>

#include "core/studio/decide.h"
#include "core/studio/evidence.h"
#include "tests/app/workbench.h"
#include "tests/db/catalog_fixture.h"
#include "tests/verify.h"

using namespace fermata;

class DecideTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<db::PostgresCatalog> m_legal;   // Lea did not make the music, so she may judge it.
    std::unique_ptr<Studio> m_studio;
    Revision m_revision;

    NewDecision decision(const std::string& rule, const std::string& reason) const {
        NewDecision one;
        one.cue = m_revision.cue;
        one.revision = 1;
        one.rule = rule;
        one.reason = reason;
        return one;
    }

  private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<test::Workbench>();
        QVERIFY2(m_bench->error.empty(), m_bench->error.c_str());
        db::TinyCue tiny;
        tiny.project = m_bench->project;
        VERIFY_OK(m_bench->catalog->addCue(tiny.cue, tiny.project, "Tiny"));
        std::vector<std::pair<Hash, Chunk>> chunks;
        NewRevision first = tiny.first(chunks);
        const auto check = [](const char* verdict, int notes) {
            return Json{{"corpus", "earlier deliveries"}, {"verdict", verdict}, {"longest_run_notes", notes}, {"threshold", 15},
                        {"nearest", {{"title", "delivered cue 1"}}}};
        };
        first.ledger[1].second["similarity"] = Json::array({check("below", 6), check("above", 22)});   // A × bass
        first.ledger[2].second["similarity"] = Json::array({check("above", 16)});                       // B × rhythm
        first.ledger[3].second["similarity"] = Json::array({check("below", 3)});
        VERIFY_OK(m_bench->catalog->registerChunks(tiny.project, chunks));
        VERIFY_OK(m_bench->catalog->commitRevision(first));
        const auto stored = m_bench->catalog->revision(tiny.cue, 1);
        VERIFY_OK(stored);
        m_revision = *stored;
        const auto lea = m_bench->catalog->addPerson(PersonId::create(), "Lea", "legal", m_bench->project);
        VERIFY_OK(lea);
        auto login = db::PostgresCatalog::open(m_bench->cluster.personUrl(lea->login), "test");
        VERIFY_OK(login);
        m_legal = std::move(*login);
        m_studio.reset(new Studio{*m_legal, m_bench->studio->blobs, m_bench->clock, m_bench->studio->audio, std::filesystem::path(), m_bench->studio->rules, {}, {}, "", 1, ""});
    }

    void cleanupTestCase() {
        m_studio.reset();
        m_legal.reset();
        m_bench.reset();
    }

    void whoMadeItDoesNotJudgeIt() {
        const auto own = decide(*m_bench->studio, m_revision, decision("R43", "sounds fine to me"), {}, {});
        QVERIFY(!own);
        QCOMPARE(own.error().code, Code::NotAllowed);
    }

    void matchesAreListedWithWhatTheyResemble() {
        const auto found = matches(*m_bench->studio, m_revision);
        VERIFY_OK(found);
        QCOMPARE(found->size(), size_t{2});
        QCOMPARE(found->at(0).section + found->at(0).stem, std::string("Abass"));
        QCOMPARE(found->at(0).notes, 22);
        QCOMPARE(found->at(0).nearest, std::string("delivered cue 1"));
        QVERIFY(!found->at(0).decided && !found->at(1).decided);
    }

    void onlyTheNamedMatchIsDecided() {
        const auto none = decide(*m_studio, m_revision, decision("R43", "a common scale"), {"A"}, {"rhythm"});
        QVERIFY(!none);
        QCOMPARE(none.error().code, Code::NotReady);
        QVERIFY(none.error().message.find("A × bass: 22 notes") != std::string::npos);
        const auto one = decide(*m_studio, m_revision, decision("R43", "a common scale"), {"A"}, {});
        VERIFY_OK(one);
        QCOMPARE(one->size(), size_t{1});
        const auto left = matches(*m_studio, m_revision);
        VERIFY_OK(left);
        QVERIFY(left->at(0).decided && !left->at(1).decided);
        const auto rest = decide(*m_studio, m_revision, decision("R43", "heard side by side: unlike"), {}, {});
        VERIFY_OK(rest);
        QCOMPARE(rest->size(), size_t{1});
        const auto again = decide(*m_studio, m_revision, decision("R43", "once more"), {}, {});
        QVERIFY(!again && again.error().message.find("No match") != std::string::npos);
    }

    void aClientsWordNeedsItsEvidence() {
        NewDecision word = decision("R44", "agreed by mail");
        word.onBehalfOf = m_bench->client;
        word.uses = Json::array();
        const auto nothing = decide(*m_studio, m_revision, word, {}, {});
        QVERIFY(!nothing && nothing.error().message.find("Nothing is asked for yet") == 0);
        word.uses = Json::array({{{"media", "website"}, {"territory", "WORLD"}, {"term", {{"months", 12}}}}});
        const auto bare = decide(*m_studio, m_revision, word, {}, {});
        QVERIFY(!bare);
        QCOMPARE(bare.error().code, Code::NotReady);
        word.evidence = m_bench->evidence;
        word.evidenceName = "Agreed, fully.eml";
        VERIFY_OK(decide(*m_studio, m_revision, word, {}, {}));
        const auto list = m_bench->catalog->decisions(m_revision.cue);
        VERIFY_OK(list);
        QCOMPARE(list->size(), size_t{3});
        QCOMPARE(list->back().forPerson, std::string("Jane Doe"));
        QVERIFY(list->front().decision.uses.is_null());   // A match concerns every use.
        QCOMPARE(list->back().decision.uses.at(0).value("media", ""), std::string("website"));
        QVERIFY(!list->back().by.empty() && !list->back().at.empty());
    }

    void evidenceTravelsUnderItsOwnSha256() {
        const auto papers = evidencePapers(*m_studio, m_revision.cue);
        VERIFY_OK(papers);
        QCOMPARE(papers->size(), size_t{1});
        QCOMPARE(papers->at(0).path, "07_evidence/" + sha256(papers->at(0).bytes).hex().substr(0, 12) + "_Agreed-fully.eml");
    }

    void aBlockIsNotAcceptedAndAnUnknownRuleIsNamed() {
        const auto block = decide(*m_studio, m_revision, decision("R63", "never mind"), {}, {});
        QVERIFY(!block && block.error().message.find("only mended") != std::string::npos);
        const auto unknown = decide(*m_studio, m_revision, decision("R99", "never mind"), {}, {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Code::InvalidArgument);
    }

    void aDecisionIsNotWrittenIntoAFile() {
        const auto ask = clearanceAsk(Json{{"uses", Json::array()}, {"decisions", Json::array()}}, "uses.json");
        QVERIFY(!ask);
        QVERIFY(ask.error().message.find("fermata decide") != std::string::npos);
    }

    void historyIsSound() {
        const auto faults = m_bench->catalog->verifyHistory(m_bench->project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "decide_test.moc"
