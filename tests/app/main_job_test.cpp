// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the use cases: compose, approve, remake, prove, clear, deliver, verify.
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>

#include "core/base/files.h"
#include "core/studio/make_run.h"
#include "tests/app/workbench.h"
#include "tests/verify.h"

using namespace fermata;
using test::Workbench;

class MainJobTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Workbench> m_bench;
    std::optional<CueResult> m_cue;
    std::string m_last;   // Name of the last section.

  private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<Workbench>();
        QVERIFY2(m_bench->error.empty(), m_bench->error.c_str());
        auto made = m_bench->compose("20 second hopeful indie spot, 120 bpm, builds to 0:10, button ending", "Spot");
        VERIFY_OK(made);
        m_cue = std::move(*made);
        m_last = m_cue->revision.sections.back().name;
    }

    void lengthIsExactAndEveryCellIsFilled() {
        const Revision& revision = m_cue->revision;
        QCOMPARE(revision.length.value, 20 * kSampleRate);
        QCOMPARE(revision.sections.back().end.value, revision.length.value);
        QCOMPARE(revision.cells.size(), revision.sections.size() * revision.stems.size());
        QCOMPARE(revision.stems.size(), size_t{6});
        const auto mix = m_bench->studio->audio.mix(revision);
        VERIFY_OK(mix);
        QCOMPARE(static_cast<int64_t>(mix->size()), 2 * revision.length.value);
    }

    void storedRevisionIsTheOneThatWasMade() {
        const auto stored = m_bench->catalog->revision(m_cue->cue.id, 1);
        VERIFY_OK(stored);
        QCOMPARE(stored->hash().hex(), m_cue->revision.hash().hex());
    }

    void sameBriefAndSeedGiveTheSameNotesAndAudio() {
        const auto again = m_bench->compose("20 second hopeful indie spot, 120 bpm, builds to 0:10, button ending", "Spot again");
        VERIFY_OK(again);
        for (size_t i = 0; i < again->revision.cells.size(); ++i) {
            QCOMPARE(again->revision.cells[i].take.hex(), m_cue->revision.cells[i].take.hex());
            QCOMPARE(again->revision.cells[i].window.hex(), m_cue->revision.cells[i].window.hex());
        }
    }

    // A style far too loud: composed and remade all the same, softer, and it says so.
    void whatIsTooLoudIsLoweredAndNotRefused() {
        namespace fs = std::filesystem;
        const fs::path loud = m_bench->cluster.folder() / "loud";
        fs::copy(m_bench->studio->styles.ours, loud, fs::copy_options::recursive);
        std::string pack = *readFile(loud / "tension-underscore.json");
        // What bends its peaks never gets there.
        static const std::regex level("\"level\": [0-9]+"), clip(", \"clip\": [0-9]+");
        pack = std::regex_replace(std::regex_replace(pack, clip, ""), level, "\"level\": 740");
        QVERIFY(writeFile(loud / "tension-underscore.json", pack).has_value());
        const Studio& mine = *m_bench->studio;
        Studio louder{mine.catalog, mine.blobs, mine.clock, mine.audio, loud, mine.rules, mine.index, {}, "Test Studio", 0, ""};
        ComposeRequest request;
        request.project = m_bench->project;
        request.brief = briefFromWords("16 second tension underscore, 90 bpm, big hit at 0:08");
        request.seed = 7;
        request.title = "Loud";
        const auto made = composeCue(louder, request, {});
        VERIFY_OK(made);
        const auto saysSo = [](const std::vector<std::string>& notes) {
            return std::any_of(notes.begin(), notes.end(), [](const std::string& note) { return note.find("dB softer than its style says") != std::string::npos; });
        };
        QVERIFY(saysSo(made->notes));
        VERIFY_OK(m_bench->studio->audio.mix(made->revision));
        // Every take by the same, so the balance is the style's.
        std::set<int> levels;
        for (const Cell& cell : made->revision.cells) levels.insert(m_bench->catalog->take(made->cue.id, cell.take)->sound.parameters.at("level"));
        QCOMPARE(levels.size(), size_t{1});
        QVERIFY(*levels.begin() < 740);
        ReviseRequest remake;
        remake.cue = made->cue.id;
        remake.sections = {made->revision.sections.back().name};
        remake.sets = {"energy=1"};
        const auto again = makeAlternatives(louder, remake, {}, {});
        VERIFY_OK(again);
        const auto accepted = acceptAlternative(louder, again->alternatives.front().alternative, false, {});
        VERIFY_OK(accepted);
        VERIFY_OK(m_bench->studio->audio.mix(accepted->revision));
    }

    void approvalWithoutEvidenceIsRefused() {
        NewApproval approval;
        approval.cue = m_cue->cue.id;
        approval.revision = 1;
        approval.onBehalfOf = m_bench->client;
        const auto done = m_bench->catalog->approve(approval);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Code::NotReady);
    }

    void heldPartsStayAndTheAskedPartChanges() {
        std::vector<std::string> kept;
        for (const Section& section : m_cue->revision.sections) {
            if (section.name != m_last) kept.push_back(section.name);
        }
        const auto approved = m_bench->approve(m_cue->cue.id, 1, kept);
        VERIFY_OK(approved);
        QVERIFY(approved->locks);
        ReviseRequest held;
        held.cue = m_cue->cue.id;
        held.sections = {kept.front()};
        const auto refused = makeAlternatives(*m_bench->studio, held, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Locked);
        QVERIFY(refused.error().message.find("Jane Doe") != std::string::npos);

        ReviseRequest request;
        request.cue = m_cue->cue.id;
        request.sections = {m_last};
        request.sets = {"energy=+0.3"};
        request.alternatives = 2;
        const auto made = makeAlternatives(*m_bench->studio, request, {}, {});
        VERIFY_OK(made);
        QCOMPARE(made->alternatives.size(), size_t{2});
        const auto accepted = acceptAlternative(*m_bench->studio, made->alternatives[1].alternative, false, {});
        VERIFY_OK(accepted);
        QCOMPARE(accepted->revision.number, 2);
        const auto compared = compareRevisions(*m_bench->studio, m_cue->cue.id, 1, 2, true);
        VERIFY_OK(compared);
        QCOMPARE(compared->unexpected, int64_t{0});
        int64_t changed = 0;
        for (const ComparedCell& cell : compared->cells) {
            if (cell.section == m_last) changed += cell.differing;
            else QCOMPARE(cell.differing, int64_t{0});
            QCOMPARE(cell.nullPeak == 0, cell.differing == 0);
        }
        QVERIFY(changed > 0);
        for (const ComparedSection& section : compared->sections) QCOMPARE(section.masterNullPeak == 0, section.name != m_last);
        // What was asked is the difference that is told, and the only one of the plan.
        const auto asked = std::find_if(compared->differences.begin(), compared->differences.end(), [&](const Difference& one) {
            return one.about == "plan" && one.subject == m_last && one.parameter == "energy";
        });
        QVERIFY(asked != compared->differences.end());
        for (const Difference& one : compared->differences) {
            QVERIFY2(one.about != "brief" && one.about != "form", one.text().c_str());
            if (one.about == "plan") QVERIFY2(one.subject.starts_with(m_last), one.text().c_str());
        }

        const auto stale = acceptAlternative(*m_bench->studio, made->alternatives[0].alternative, false, {});
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, Code::Conflict);
    }

    void splitChangesNoSample() {
        const auto newest = m_bench->catalog->revision(m_cue->cue.id, 0);
        VERIFY_OK(newest);
        const Section* longest = &newest->sections.front();
        for (const Section& section : newest->sections) {
            if (section.bars > longest->bars) longest = &section;
        }
        QVERIFY(longest->bars >= 2);
        const Samples at = newest->tempo.barStartSample(longest->firstBar + 1);
        const auto cut = splitCue(*m_bench->studio, m_cue->cue.id, at, {});
        VERIFY_OK(cut);
        QCOMPARE(cut->revision.sections.size(), newest->sections.size() + 1);
        const auto compared = compareRevisions(*m_bench->studio, m_cue->cue.id, newest->number, cut->revision.number, true);
        VERIFY_OK(compared);
        for (const ComparedCell& cell : compared->cells) QCOMPARE(cell.differing, int64_t{0});
        for (const ComparedSection& section : compared->sections) QCOMPARE(section.masterDiffering, int64_t{0});
    }

    void deliveryWaitsForApprovalAndClearance() {
        const auto newest = m_bench->catalog->revision(m_cue->cue.id, 0);
        VERIFY_OK(newest);
        DeliverRequest deliver;
        deliver.cue = m_cue->cue.id;
        deliver.revision = newest->number;
        deliver.out = m_bench->cluster.folder() / "out";
        QVERIFY(makeFolder(deliver.out).has_value());
        const auto early = deliverCue(*m_bench->studio, deliver, {});
        QVERIFY(!early);
        QCOMPARE(early.error().code, Code::NotReady);

        const auto approved = m_bench->approve(m_cue->cue.id, newest->number);
        VERIFY_OK(approved);
        const auto uncleared = deliverCue(*m_bench->studio, deliver, {});
        QVERIFY(!uncleared);
        QCOMPARE(uncleared.error().code, Code::NotReady);

        ClearRequest clear;
        clear.covers = {{m_cue->cue.id, newest->number}};
        clear.issue = true;
        clear.ask.uses = {{{"media", "online_ads"}, {"territory", {"US"}}, {"term", {{"months", 12}}}}};
        clear.ask.rightsContact = "rights@studio.example";
        ContributorFact person;
        person.name = "Test Person";
        person.role = "producer";
        person.did = "directed and selected";
        person.agreement.text = "employment contract";
        clear.ask.contributors = {person};
        const auto unproven = clearCues(*m_bench->studio, clear, {});
        VERIFY_OK(unproven);
        QVERIFY2(unproven->document["overall"] == "blocked", "a text alone is no signed agreement");
        clear.reason = "the agreement was given";
        const std::string contract = "Contract of employment.\n";
        clear.ask.papers = {{"contract.txt", contract, sha256(contract).hex()}};
        person.agreement.paperName = "contract.txt";
        person.agreement.paperSha256 = sha256(contract).hex();
        clear.ask.contributors = {person};
        const auto cleared = clearCues(*m_bench->studio, clear, {});
        VERIFY_OK(cleared);
        QVERIFY2(cleared->document["overall"] != "blocked", cleared->document["s0_decision"].dump().c_str());
        QVERIFY(cleared->pdf.rfind("%PDF", 0) == 0);
        const Json& papers = cleared->document["s7_evidence"]["papers"];
        QCOMPARE(papers.size(), size_t{1});
        const auto stored = Hash::fromHex(papers[0]["stored_as"].get<std::string>());
        QVERIFY(stored.has_value());
        const auto kept = m_bench->blobs->get(*stored);
        VERIFY_OK(kept);
        QCOMPARE(documentBytes(*kept), contract);
        // The client approved parts of revision 1 and all of the newest: each says what it covers of this one.
        const Json& approvals = cleared->document["s13_approvals"];
        QCOMPARE(approvals["final_approver"].get<std::string>(), std::string("Jane Doe"));
        QCOMPARE(approvals["items"].back()["covers"].get<std::string>(), std::string("every element"));
        QVERIFY(approvals["items"].front()["covers"].get<std::string>().find("all stems of ") == 0);

        const auto pack = deliverCue(*m_bench->studio, deliver, {});
        VERIFY_OK(pack);
        const auto verified = verifyPack(pack->pack.folder, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->sound(), verified->findings.empty() ? "" : (verified->findings[0].file + ": " + verified->findings[0].problem).c_str());
        const auto history = verifyCue(*m_bench->studio, m_cue->cue.id, {});
        VERIFY_OK(history);
        QVERIFY2(history->faults.empty(), history->faults.empty() ? "" : history->faults[0].c_str());
    }

    void makeIsIdempotentByKey() {
        const auto json = parseJson(R"({"client": "Pipe", "project": "Daily", "title": "Bed", "brief": "12 second lofi bed, 80 bpm, loop"})", "spec");
        VERIFY_OK(json);
        const auto spec = makeSpecFromJson(*json, "spec");
        VERIFY_OK(spec);
        const auto out = m_bench->cluster.folder() / "made";
        QVERIFY(makeFolder(out / "a").has_value() && makeFolder(out / "b").has_value());
        const auto first = makeRun(*m_bench->studio, *spec, "job-1", out / "a", {});
        VERIFY_OK(first);
        const auto second = makeRun(*m_bench->studio, *spec, "job-1", out / "b", {});
        VERIFY_OK(second);
        QVERIFY(second->repeated);
        QCOMPARE(second->delivery.pack.payload.hex(), first->delivery.pack.payload.hex());
        auto other = *spec;
        other.hash = sha256("another spec");
        const auto refused = makeRun(*m_bench->studio, other, "job-1", out / "a", {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Conflict);
    }
};

QTEST_MAIN(MainJobTest)
#include "main_job_test.moc"
