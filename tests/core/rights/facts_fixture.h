// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of a spot that can be cleared in GB and US without conditions; tests break one thing at a time.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/hash.h"
#include "core/rights/clearance.h"
#include "core/rights/ledger.h"

namespace fermata::test {

inline std::string hashOf(const std::string& text) { return sha256(text).hex(); }

inline StatedFact paper(const std::string& text, const std::string& name) { return {text, name, hashOf(name), hashOf("chunk" + name)}; }

inline RulePack shippedPack() {
    static const auto pack = loadRulePack(std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/rules/2026-11-23.json");
    if (!pack) qFatal("%s", pack.error().message.c_str());
    return *pack;
}

inline Json comparison(const std::string& verdict, int run) {
    Json nearest;
    if (run > 0) nearest = {{"id", "n1"}, {"title", "Brafferton Village"}, {"composer", "Traditional"}, {"source", "tunes"}};
    return {{"method", "fermata-ngram"}, {"version", "1"}, {"corpus", "fermata-corpus-1"}, {"corpus_pieces", 4218},
            {"index_sha256", hashOf("index")}, {"longest_run_notes", run}, {"nearest", nearest}, {"stem", "melody"},
            {"notes_compared", 40}, {"threshold", 12}, {"verdict", verdict}};
}

inline ElementFact element(const std::string& section, const std::string& stem, int bar) {
    Take take;
    take.stem = stem;
    take.length = Ticks{4 * 3840};
    take.sound.patch = stem == "rhythm" ? "kit.indie" : "pad.warm";
    take.provenance = {{"player", "rules"}, {"version", "1"}, {"style", "hopeful-indie"}, {"style_version", "1"},
                       {"style_sha256", hashOf("style")}, {"seed", 7}, {"inputs", {{"section", section}}}};
    LedgerSources sources;
    sources.patchDescription = "subtractive pad of seven saws; no recording";
    sources.engine = "fermata-sound 1";
    sources.decisions = {{"Max Weber", "composed from the brief", "2026-11-22T08:00:00Z"}};
    sources.similarity = comparison(stem == "rhythm" ? "not-compared" : "below", stem == "melody" ? 6 : 0);
    ElementFact fact;
    fact.section = section;
    fact.stem = stem;
    fact.firstBar = bar;
    fact.bars = 4;
    fact.fromTimecode = "01:00:0" + std::to_string(bar % 9) + ":00";
    fact.toTimecode = "01:00:0" + std::to_string(bar % 9) + ":12";
    fact.ledger = ledgerRow(take, sources);
    fact.take = fact.ledger["take"].get<std::string>();
    fact.window = hashOf("window" + section + stem);
    return fact;
}

inline CueFact cue(const std::string& title) {
    CueFact cue;
    cue.id = "0193f0aa-0000-7000-8000-000000000001";
    cue.title = title;
    cue.revision = 2;
    cue.revisionHash = hashOf("revision" + title);
    cue.lengthSamples = 60 * 48000;
    cue.milliBpm = 118200;
    cue.key = "D major";
    cue.frameRate = "25";
    cue.pictureStart = "01:00:00:00";
    cue.loudness = "-14.0 LUFS, -1.1 dBTP";
    int bar = 1;
    for (const char* section : {"A", "B", "C", "D"}) {
        cue.sections.push_back({section, bar, 4, "01:00:00:00", "01:00:08:00"});
        bar += 4;
    }
    for (const char* stem : {"rhythm", "bass", "harmony", "melody", "texture", "effects"}) {
        cue.stems.push_back({stem, stem, "pad.warm", "subtractive pad of seven saws; no recording"});
        int first = 1;
        for (const SectionFact& section : cue.sections) {
            cue.elements.push_back(element(section.name, stem, first));
            first += 4;
        }
        cue.files.push_back({"spring_v02_" + std::string(stem) + ".wav", "stem " + std::string(stem),
                             hashOf(title + stem), 17280000, cue.revisionHash, "WAV 48 kHz 24 bit"});
    }
    for (const char* file : {"mix", "master"}) {
        cue.files.push_back({"spring_v02_" + std::string(file) + ".wav", file, hashOf(title + file), 17280000,
                             cue.revisionHash, "WAV 48 kHz 24 bit"});
    }
    ApprovalFact approval;
    approval.by = "Max Weber";
    approval.forPerson = "Jane Doe";
    approval.role = "client";
    approval.evidenceName = "mail-2026-11-22.eml";
    approval.evidenceSha256 = hashOf("mail");
    approval.at = "2026-11-22T08:30:00Z";
    approval.revision = 2;
    approval.revisionHash = cue.revisionHash;
    approval.locks = true;
    cue.approvals = {approval};
    cue.allCellsApproved = true;
    for (ElementFact& element : cue.elements) element.heldBy = {0};
    cue.deliveriesAsked = true;
    cue.creators = {"Max Weber"};
    return cue;
}

inline Json use(const std::string& media, const Json& territory, const Json& term = {{"months", 12}}) {
    return {{"media", media}, {"territory", territory}, {"term", term}};
}

inline ClearanceFacts clearedFacts() {
    ClearanceFacts facts;
    facts.document.number = "CLR-2026-0001";
    facts.document.state = "issued";
    facts.document.issuedAt = "2026-11-22T09:14:31Z";
    facts.client = "Acme Ltd";
    facts.project = "Spring spot";
    facts.job.agency = "Bright & Partners";
    facts.job.jobNumber = "J-4711";
    facts.job.commercial = true;
    facts.job.brand = "Acme";
    facts.job.product = "Garden chairs";
    facts.job.adCode = "ACME/SPR060/060";
    facts.job.airdate = "2027-03-01";
    facts.job.insurer = paper("no AI exclusion, broker's mail of 3 November 2026", "broker.eml");
    facts.cues = {cue("Spring")};
    facts.uses = Json::array({use("tv", {"GB", "US"}), use("online_ads", {"GB", "US"})});
    facts.contributors = {{"Max Weber", "producer", "directed and selected", paper("employment contract of 1 May 2024", "contract.pdf"), 0, "", "", true}};
    facts.statedBy = "Lena Kraus";
    facts.usesFileName = "uses.json";
    facts.usesFileSha256 = hashOf("uses");
    facts.finalApprover = "Jane Doe";
    facts.signatory = {"Lena Kraus", "head of legal", "Studio Nord GmbH"};
    facts.history = {"0193f0aa-0000-7000-8000-0000000000aa", 42, hashOf("chain"), 41, hashOf("tree"), true, "", ""};
    facts.engine = {"0.1.0", "gcc 12.2 release", "abcdef0"};
    facts.studio = {"Studio Nord", "rights@studio-nord.example"};
    return facts;
}

inline bool has(const Evaluation& evaluation, const std::string& rule, Outcome outcome) {
    for (const RuleResult& result : evaluation.results) {
        if (result.rule == rule && result.outcome == outcome) return true;
    }
    return false;
}

inline Evaluation evaluated(const ClearanceFacts& facts, const RulePack& pack = shippedPack()) {
    auto evaluation = evaluate(facts, pack, *timeFromIso(facts.document.issuedAt));
    if (!evaluation) qFatal("%s", evaluation.error().message.c_str());
    return *evaluation;
}

}  // namespace fermata::test
