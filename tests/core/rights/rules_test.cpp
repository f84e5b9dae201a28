// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule fires on one broken fact and is silent without it; weights only ever add up.
#include <QtTest>

#include <functional>
#include <random>

#include "core/rights/predicates.h"
#include "core/base/phrases.h"
#include "tests/core/rights/facts_fixture.h"

using namespace fermata;
using namespace fermata::test;

using Break = std::function<void(ClearanceFacts&)>;

struct RuleCase {
    const char* rule;
    Outcome outcome;
    Break broken;            // Makes the rule speak.
    Break sound = nullptr;   // Where the cleared facts already make it speak: silences it.
};
Q_DECLARE_METATYPE(const RuleCase*)

class RulesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachRule_data();
    void eachRule();
    void everyRuleIsTested();
    void clearedFactsAreCleared();
    void euStaysBlockedWithoutMark();
    void registrationNeverWorsensUnlessByContract();
    void overallIsTheWorstRequestedUse();
    void nothingAddedImproves();
    void conditionsCanBeAcceptedBlocksCannot();
    void wordsAreNoAgreement();
    void secondPersonHoldsEveryElement_data();
    void secondPersonHoldsEveryElement();
    void anotherClientsMusicBlocks();
    void ownModelNeedsNoPlan();
};

namespace {

Json& row(ClearanceFacts& facts, size_t element) { return facts.cues[0].elements[element].ledger; }

// Element 0 played by a model whose papers are in order.
void useModel(ClearanceFacts& facts) {
    Json& ledger = row(facts, 0);
    ledger["made_by"]["kind"] = "model";
    ledger["made_by"]["player"] = "infill";
    ledger["made_by"]["model"] = {
        {"name", "Infill"}, {"version", "3"}, {"maker", "Model House"}, {"weights_sha256", hashOf("weights")},
        {"licence", {{"title", "commercial terms"}, {"commercial", true}, {"archive_sha256", hashOf("terms")}}},
        {"plan", {{"kind", "paid"}}},
        {"may_learn_from_inputs", false},
        {"training", {{"disclosed", true}, {"relies_on_exceptions", false}, {"stated_by", "Model House"},
                      {"date", "2026-01-05"}, {"statement", "public-domain scores."}}}};
}

Json& model(ClearanceFacts& facts) { return row(facts, 0)["made_by"]["model"]; }

// Weights that run here, named by their manifest.
void useOwnWeights(ClearanceFacts& facts) {
    useModel(facts);
    model(facts)["plan"] = {{"kind", "own"}};
    model(facts)["sha256"] = hashOf("weights");
    model(facts)["manifest"] = {{"sha256", hashOf("manifest")}, {"names", hashOf("weights")}};
    model(facts)["credits"] = {"Groove drums by Jon and others, CC BY 4.0"};
    model(facts)["training"]["sources"] = {{{"shard", "B-cc-by/groove"}, {"pieces_trained_on", 1142}, {"permille_of_notes", 600}},
                                           {{"shard", "own-fermata/arrangements"}, {"pieces_trained_on", 780}, {"permille_of_notes", 400}}};
}

// Every file says how it was made.
void mark(ClearanceFacts& facts) {
    for (FileFact& file : facts.cues[0].files) file.sourceType = "algorithmicMedia";
}

MaterialFact soundMaterial() {
    return {"Rain", "soundbank", "K. Field", "licence 7", hashOf("licence"), true, "", false, false, false, true, {}, {}, "", "texture", "invoice 3"};
}

void addWriter(ClearanceFacts& facts) {
    for (ElementFact& element : facts.cues[0].elements) {
        element.ledger["made_by"]["kind"] = "person";
        element.ledger["made_by"]["class"] = "A";
    }
    facts.contributors.push_back({"Ann Berg", "composer", "wrote the melody", paper("assignment of 2 May 2026", "assignment.pdf"), 1000, "", "", true});
}

void addReference(ClearanceFacts& facts) {
    facts.references.push_back({"Sunny Day", "The Example", "client", "bright like this", false, false, "", ""});
}

const std::vector<RuleCase>& cases() {
    using F = ClearanceFacts;
    static const std::vector<RuleCase> list{
        {"R00", Outcome::Block, [](F& f) { f.signatory.name.clear(); }},
        {"R01", Outcome::Block, [](F& f) { f.cues[0].files[0].revisionHash = hashOf("another revision"); }},
        {"R02", Outcome::Block, [](F& f) { row(f, 5) = Json(); }},
        {"R03", Outcome::Block, [](F& f) { f.history.verified = false; }},
        {"R04", Outcome::Block, [](F& f) { f.cues[0].allCellsApproved = false; }},
        {"R05", Outcome::Info, [](F& f) { f.history.timeStamp.clear(); }, [](F& f) { f.history.timeStamp = "Time House"; }},
        {"R06", Outcome::Block, [](F& f) { f.uses = Json::array(); }},
        {"R10", Outcome::Block, [](F& f) { useModel(f); model(f)["licence"]["commercial"] = false; }, useModel},
        {"R11", Outcome::Block, [](F& f) { useModel(f); model(f)["plan"]["media"] = {"podcast", "game"}; }, useModel},
        {"R12", Outcome::Block, [](F& f) { useModel(f); model(f)["plan"]["kind"] = "free"; }, useModel},
        {"R13", Outcome::Block, [](F& f) { useOwnWeights(f); model(f)["manifest"]["names"] = hashOf("other weights"); }, useOwnWeights},
        {"R14", Outcome::Block, [](F& f) { useModel(f); model(f)["training"]["disclosed"] = false; }, useModel},
        {"R15", Outcome::Condition, useModel},  // With a pack that lists the maker.
        {"R16", Outcome::Info, [](F& f) { useModel(f); model(f)["training"]["certificate"] = {{"name", "Fair L"}, {"expires", "2027-01-01"}}; }, useModel},
        {"R17", Outcome::Block, [](F& f) { useModel(f); model(f)["licence"].erase("archive_sha256"); }, useModel},
        {"R18", Outcome::Block, [](F& f) { useModel(f); f.client = "Netflix"; model(f)["may_learn_from_inputs"] = true; }, useModel},
        {"R19", Outcome::Block, [](F& f) { addReference(f); f.references[0].fedToModel = true; }, addReference},
        {"R20", Outcome::Info, useModel, [](F& f) { row(f, 0)["made_by"]["player"] = "rules"; }},
        {"R21", Outcome::Info, useOwnWeights, useModel},
        {"R30", Outcome::Block, [](F& f) { row(f, 2)["sound"]["samples"] = "a loop from somewhere"; }},
        {"R31", Outcome::Condition, [](F& f) { f.materials = {soundMaterial()}; f.materials[0].attribution = "Rain by K. Field"; }, [](F& f) { f.materials = {soundMaterial()}; }},
        {"R32", Outcome::Block, [](F& f) { f.materials = {soundMaterial()}; f.materials[0].noDerivatives = true; }, [](F& f) { f.materials = {soundMaterial()}; }},
        {"R33", Outcome::Condition, [](F& f) { f.materials = {soundMaterial()}; f.materials[0].kind = "loop"; f.materials[0].exclusive = false; }, [](F& f) { f.materials = {soundMaterial()}; }},
        {"R34", Outcome::Condition, [](F& f) { f.materials = {soundMaterial()}; f.materials[0].copyleft = true; }, [](F& f) { f.materials = {soundMaterial()}; }},
        {"R40", Outcome::Condition, addReference},
        {"R41", Outcome::Block, [](F& f) { addReference(f); f.references[0].asksCloseness = true; }, [](F& f) { addReference(f); f.references[0].asksCloseness = true; f.references[0].report = "report 12"; }},
        {"R42", Outcome::Block, [](F& f) { row(f, 4)["similarity"] = Json(); }},
        {"R43", Outcome::Block, [](F& f) { row(f, 12)["similarity"] = comparison("above", 20); }},
        {"R44", Outcome::Condition, [](F& f) {
             row(f, 12)["similarity"] = comparison("above", 20);
             f.decisions.push_back({"R43", f.cues[0].elements[12].take, "Dr. Li", "a common scale", "2026-11-22T09:00:00Z"});
         }},
        {"R45", Outcome::Info, [](F& f) { row(f, 12)["similarity"] = comparison("below", 3); }, [](F& f) {
             for (ElementFact& element : f.cues[0].elements) element.ledger["similarity"] = comparison("not-compared", 0);
         }},
        {"R46", Outcome::Block, [](F& f) { f.cues[0].elements[9].deliveredElsewhere = true; }},
        {"R50", Outcome::Block, [](F& f) { f.contributors[0].agreement.paperSha256.clear(); }},
        {"R51", Outcome::Block, [](F& f) { addWriter(f); f.contributors[1].sharePermille = 900; }, addWriter},
        {"R52", Outcome::Info, [](F& f) { f.project = "still class G"; }, addWriter},
        {"R53", Outcome::Info, addWriter},
        {"R54", Outcome::Condition, [](F& f) { addWriter(f); f.contributors[1].society = "PRS"; }, addWriter},
        {"R55", Outcome::Block, [](F& f) { f.job.claimedBy = "Some Library"; }},
        {"R60", Outcome::Block, [](F& f) { f.materials = {soundMaterial()}; f.materials[0].until = "2027-06-30"; }, [](F& f) { f.materials = {soundMaterial()}; f.materials[0].until = "2029-06-30"; }},
        {"R61", Outcome::Condition, [](F& f) { f.job.commercial = false; }, [](F& f) { f.job.commercial = false; f.job.programme = "Garden hour"; f.job.productionCompany = "Nord Film"; }},
        {"R62", Outcome::Condition, [](F& f) { f.job.adCode.clear(); }},
        {"R63", Outcome::Block, [](F& f) { f.uses.push_back(use("cinema", {"DE"})); }, [](F& f) { f.uses.push_back(use("cinema", {"DE"})); mark(f); }},
        {"R64", Outcome::Info, [](F& f) { f.uses.push_back(use("organic_social", {"GB"})); mark(f); }, [](F& f) { f.uses.push_back(use("organic_social", {"GB"})); }},
        {"R65", Outcome::Condition, [](F& f) { f.uses.push_back(use("store_release", {"GB"})); }, [](F& f) { f.uses.push_back(use("store_release", {"GB"})); f.job.aiTagTrack = f.job.aiTagComposition = "yes"; }},
        {"R66", Outcome::Block, [](F& f) { f.client = "Netflix"; }, [](F& f) { f.client = "Netflix"; f.job.clientApproval = paper("mail 9", "mail.eml"); }},
        {"R67", Outcome::Condition, [](F& f) { f.job.insurer = {"fully asked", "", "", ""}; }},
        {"R68", Outcome::Condition, [](F& f) { f.uses.push_back(use("cinema", {"DE"})); mark(f); }, mark},
        {"R70", Outcome::Block, [](F& f) { f.cues[0].approvals[0].evidenceSha256.clear(); }},  // Then it is Max's own word.
        {"R71", Outcome::Condition, [](F& f) { f.document.issuedAt = "2027-03-01T00:00:00Z"; }},
    };
    return list;
}

RulePack packFor(const std::string& rule) {
    RulePack pack = shippedPack();
    if (rule == "R15") {
        pack.parameters["litigation"]["entries"] = Json::array({{{"maker", "Model House"}, {"case", "A v. B"}, {"date", "2026-05-01"}}});
    }
    return pack;
}

}  // namespace

void RulesTest::eachRule_data() {
    QTest::addColumn<const RuleCase*>("one");
    for (const RuleCase& one : cases()) QTest::newRow(one.rule) << &one;
}

void RulesTest::eachRule() {
    QFETCH(const RuleCase*, one);
    ClearanceFacts broken = clearedFacts();
    one->broken(broken);
    QVERIFY(has(evaluated(broken, packFor(one->rule)), one->rule, one->outcome));
    for (const RuleResult& result : evaluated(broken, packFor(one->rule)).results) {
        for (const std::string& sentence : {result.text, result.fix}) QVERIFY2(sentence.empty() || sentenceOf(sentence, "rights"), sentence.c_str());
    }
    ClearanceFacts sound = clearedFacts();
    if (one->sound) one->sound(sound);
    for (const RuleResult& result : evaluated(sound, packFor(one->rule)).results) QVERIFY(result.rule != one->rule);
    // Every placeholder of the texts is filled, and each says something.
    for (const RuleResult& result : evaluated(broken, packFor(one->rule)).results) {
        QVERIFY2(result.text.find('{') == std::string::npos, result.text.c_str());
        QVERIFY2(result.fix.find('{') == std::string::npos, result.fix.c_str());
        QVERIFY(!result.text.empty());
    }
    if (one->outcome == Outcome::Block) QCOMPARE(evaluated(broken, packFor(one->rule)).overall, Outcome::Block);
}

void RulesTest::everyRuleIsTested() {
    for (const std::string& id : predicateIds()) {
        const bool tested = std::any_of(cases().begin(), cases().end(), [&](const RuleCase& one) { return one.rule == id; });
        QVERIFY2(tested, id.c_str());
    }
}

void RulesTest::clearedFactsAreCleared() {
    const Evaluation evaluation = evaluated(clearedFacts());
    QCOMPARE(evaluation.overall, Outcome::Info);
    QCOMPARE(evaluation.fileClass, std::string("G"));
    QCOMPARE(evaluation.uses.size(), size_t{4});  // Two asked, two registration rows.
}

void RulesTest::euStaysBlockedWithoutMark() {
    for (const Json& territory : {Json{"DE"}, Json("EU"), Json("WORLD"), Json{"GB", "IE"}, Json("EEA")}) {
        ClearanceFacts facts = clearedFacts();
        facts.uses.push_back(use("website", territory));
        const Evaluation evaluation = evaluated(facts);
        QCOMPARE(evaluation.overall, Outcome::Block);
        QCOMPARE(evaluation.uses[0].outcome, Outcome::Info);   // tv in GB and US
        QCOMPARE(evaluation.uses[2].outcome, Outcome::Block);
    }
    ClearanceFacts facts = clearedFacts();
    facts.uses.push_back(use("website", {"GB", "CH", "NO"}));
    QCOMPARE(evaluated(facts).overall, Outcome::Info);
}

void RulesTest::registrationNeverWorsensUnlessByContract() {
    ClearanceFacts facts = clearedFacts();
    facts.uses.push_back(use("content_id", "WORLD", "perpetual"));
    facts.uses.push_back(use("society_registration", "WORLD", "perpetual"));
    QCOMPARE(evaluated(facts).overall, Outcome::Info);
    QCOMPARE(evaluated(facts).uses[2].outcome, Outcome::Block);
    facts.uses[2]["by_contract"] = true;
    QCOMPARE(evaluated(facts).overall, Outcome::Block);
    facts.uses = Json::array({use("content_id", "WORLD", "perpetual")});
    QCOMPARE(evaluated(facts).overall, Outcome::Block);
}

void RulesTest::overallIsTheWorstRequestedUse() {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        ClearanceFacts facts = clearedFacts();
        facts.uses = Json::array();
        for (unsigned i = 0; i < 1 + random() % 4; ++i) {
            static const std::vector<Json> places{Json{"GB"}, Json{"US", "CA"}, Json("EU"), Json("WORLD")};
            facts.uses.push_back(use(mediaIds()[random() % 11], places[random() % places.size()]));
        }
        for (unsigned i = 0; i < random() % 3; ++i) cases()[random() % cases().size()].broken(facts);
        const Evaluation evaluation = evaluated(facts);
        for (const UseResult& row : evaluation.uses) {
            if (row.asked) QVERIFY(evaluation.overall >= row.outcome);
        }
    }
}

void RulesTest::nothingAddedImproves() {
    std::mt19937 random(11);
    const std::vector<std::string> classes{"G", "P", "A", "H", ""};
    for (int round = 0; round < 300; ++round) {
        ClearanceFacts facts = clearedFacts();
        for (unsigned i = 0; i < random() % 3; ++i) cases()[random() % cases().size()].broken(facts);
        const Evaluation before = evaluated(facts);
        if (facts.cues[0].elements.empty()) continue;
        ElementFact added = element("E", "melody", 17);
        const std::string klass = classes[random() % classes.size()];
        added.ledger["made_by"]["class"] = klass;
        if (random() % 4 == 0) added.ledger["similarity"] = comparison("above", 30);
        if (random() % 4 == 0) added.ledger["sound"]["samples"] = "choir";
        facts.cues[0].elements.push_back(added);
        const Evaluation after = evaluated(facts);
        QVERIFY(after.overall >= before.overall);
        for (size_t i = 0; i < before.uses.size(); ++i) QVERIFY(after.uses[i].outcome >= before.uses[i].outcome);
    }
}

void RulesTest::conditionsCanBeAcceptedBlocksCannot() {
    ClearanceFacts facts = clearedFacts();
    facts.job.insurer = {};
    QCOMPARE(evaluated(facts).overall, Outcome::Condition);
    facts.decisions.push_back({"R67", "", "Lena Kraus", "asked by phone, answer follows", "2026-11-22T09:00:00Z"});
    const Evaluation accepted = evaluated(facts);
    QCOMPARE(accepted.overall, Outcome::Info);
    for (const RuleResult& result : accepted.results) {
        if (result.rule == "R67") QCOMPARE(result.acceptedBy, std::string("Lena Kraus"));
    }
    // It was accepted for what was asked for then: a use that comes later finds it open, those of then stay accepted.
    facts.decisions[0].uses = facts.uses;
    QCOMPARE(evaluated(facts).overall, Outcome::Info);
    ClearanceFacts later = facts;
    later.uses.push_back({{"media", "cinema"}, {"territory", {"US"}}, {"term", {{"months", 12}}}});
    const Evaluation more = evaluated(later);
    QCOMPARE(more.overall, Outcome::Condition);
    int open = 0, settled = 0;
    for (const RuleResult& result : more.results) {
        if (result.rule != "R67") continue;
        (result.acceptedBy.empty() ? open : settled) += 1;
        const bool cinema = std::any_of(result.uses.begin(), result.uses.end(), [&](size_t use) { return more.uses[use].use.media == "cinema"; });
        QCOMPARE(cinema, result.acceptedBy.empty());
    }
    QCOMPARE(open, 1);
    QCOMPARE(settled, 1);
    // What was accepted for another use alone counts for none of these.
    facts.decisions[0].uses = Json::array({{{"media", "cinema"}, {"territory", {"US"}}, {"term", {{"months", 6}}}}});
    QCOMPARE(evaluated(facts).overall, Outcome::Condition);
    facts.decisions[0].uses = Json();
    facts.decisions[0].reason.clear();
    QCOMPARE(evaluated(facts).overall, Outcome::Condition);
    facts.contributors[0].agreement = {};
    facts.decisions.push_back({"R50", "", "Lena Kraus", "he will sign", "2026-11-22T09:00:00Z"});
    QCOMPARE(evaluated(facts).overall, Outcome::Block);
}

void RulesTest::wordsAreNoAgreement() {
    ClearanceFacts facts = clearedFacts();
    facts.contributors[0].agreement = {"TBD, not signed yet", "", "", ""};
    const Evaluation evaluation = evaluated(facts);
    QCOMPARE(evaluation.overall, Outcome::Block);
    for (const RuleResult& result : evaluation.results) {
        if (result.rule == "R50") QVERIFY2(result.text.find("the agreement itself was not given") != std::string::npos, result.text.c_str());
    }
    facts = clearedFacts();
    facts.client = "Netflix";
    facts.job.clientApproval = {"they said yes", "", "", ""};
    QVERIFY(has(evaluated(facts), "R66", Outcome::Block));
    facts = clearedFacts();
    facts.job.insurer = {"asked, all fine", "", "", ""};
    QCOMPARE(evaluated(facts).overall, Outcome::Condition);
}

void RulesTest::secondPersonHoldsEveryElement_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("a part only") << 0 << true;
    QTest::newRow("an old approval of other samples") << 1 << true;
    QTest::newRow("two makers approve each other") << 2 << true;
    QTest::newRow("withdrawn") << 3 << true;
    QTest::newRow("asks for changes") << 4 << true;
    QTest::newRow("two approvals, one part each") << 5 << false;
    QTest::newRow("the maker as well") << 6 << false;
}

void RulesTest::secondPersonHoldsEveryElement() {
    QFETCH(int, which);
    QFETCH(bool, blocked);
    ClearanceFacts facts = clearedFacts();
    CueFact& cue = facts.cues[0];
    ApprovalFact second = cue.approvals[0];
    second.revision = 1;
    switch (which) {
        case 0: cue.elements[3].heldBy.clear(); break;
        case 1: for (ElementFact& element : cue.elements) element.heldBy.clear(); break;
        case 2:
            cue.creators = {"Jane Doe", "Max Weber"};
            second.forPerson.clear();  // Max's own word.
            cue.approvals.push_back(second);
            for (ElementFact& element : cue.elements) element.heldBy = {0, 1};
            break;
        case 3:
            cue.approvals[0].withdrawnAt = "2026-11-22T08:45:00Z";
            cue.approvals[0].withdrawnBy = "Jane Doe";
            cue.approvals[0].withdrawnReason = "heard it again";
            break;
        case 4: cue.approvals[0].requestChanges = true; break;
        case 5:
            cue.approvals.push_back(second);
            for (size_t i = 0; i < cue.elements.size(); ++i) cue.elements[i].heldBy = {i % 2};
            break;
        default:
            second.forPerson.clear();
            cue.approvals.push_back(second);
            for (ElementFact& element : cue.elements) element.heldBy = {0, 1};
    }
    QCOMPARE(has(evaluated(facts), "R70", Outcome::Block), blocked);
}

void RulesTest::anotherClientsMusicBlocks() {
    ClearanceFacts facts = clearedFacts();
    facts.cues[0].elements[0].deliveredElsewhere = true;
    const Evaluation evaluation = evaluated(facts);
    for (const RuleResult& result : evaluation.results) {
        if (result.rule != "R46") continue;
        QCOMPARE(result.text, std::string("Spring: rhythm (A): the same recording that another client received."));
        QCOMPARE(result.fix, std::string("Make them again."));
    }
    facts.decisions.push_back({"R46", "", "Lena Kraus", "nobody will notice", "2026-11-22T09:00:00Z"});
    QCOMPARE(evaluated(facts).overall, Outcome::Block);
    facts = clearedFacts();
    facts.cues[0].deliveriesAsked = false;  // Unknown is not "no".
    QVERIFY(has(evaluated(facts), "R46", Outcome::Block));
    facts = clearedFacts();
    facts.cues[0].deliveredToThisClientBefore = 3;
    QCOMPARE(evaluated(facts).overall, Outcome::Info);
}

void RulesTest::ownModelNeedsNoPlan() {
    ClearanceFacts facts = clearedFacts();
    useOwnWeights(facts);
    QCOMPARE(evaluated(facts).overall, Outcome::Info);
    row(facts, 0)["made_by"]["model"] = Json();
    QVERIFY(has(evaluated(facts), "R02", Outcome::Block));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
