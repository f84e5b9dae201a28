// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/cue_fact.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/sound/instrument.h"
#include "core/studio/compose_cue.h"
#include "core/studio/edit.h"
#include "core/studio/evidence.h"

namespace fermata {
namespace {

ApprovalFact approvalFact(const ApprovalInfo& info) {
    ApprovalFact fact;
    fact.sections = info.sections;
    fact.stems = info.stems;
    fact.by = info.by;
    fact.forPerson = info.forPerson;
    fact.role = info.role;
    fact.evidenceName = info.evidenceName;
    fact.at = info.at;
    fact.revision = info.revision;
    fact.revisionHash = info.revisionHash;
    fact.locks = info.locks;
    fact.requestChanges = info.requestChanges;
    fact.withdrawnAt = info.withdrawnAt;
    fact.withdrawnBy = info.withdrawnBy;
    fact.withdrawnReason = info.withdrawnReason;
    return fact;
}

// Notes on each element that this approval holds it: the approved revision sounds the same samples there.
Result<void> holdElements(Studio& studio, const Revision& revision, const ApprovalInfo& info, CueFact& fact) {
    const auto approved = studio.catalog.revision(revision.cue, info.revision);
    if (!approved) return fail(approved.error());
    const auto named = [](const std::vector<std::string>& names, const std::string& name) {
        return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
    };
    size_t element = 0;
    for (const Section& section : revision.sections) {
        for (const Stem& stem : revision.stems) {
            const Cell* now = revision.cell(section.id, stem.id);
            const Samples end = now->offset + (section.end - section.start);
            for (const Cell& cell : approved->cells) {
                const Section* then = approved->section(cell.section);
                const auto part = std::find_if(approved->stems.begin(), approved->stems.end(), [&](const Stem& each) { return each.id == cell.stem; });
                if (then == nullptr || part == approved->stems.end() || cell.stem != stem.id || cell.print != now->print) continue;
                if (!named(info.sections, then->name) || !named(info.stems, part->name)) continue;
                if (cell.offset > now->offset || cell.offset + (then->end - then->start) < end) continue;
                fact.elements[element].heldBy.push_back(fact.approvals.size() - 1);
                break;
            }
            ++element;
        }
    }
    return {};
}

// Which takes the studio delivered before: to others (R46 blocks), to this client in another cue (the document says so).
Result<void> lookUpDeliveries(Studio& studio, const CueInfo& cue, CueFact& fact) {
    std::set<std::string> takes, elsewhere, sameClient;
    for (const ElementFact& element : fact.elements) takes.insert(element.take);
    std::vector<Hash> hashes;
    for (const std::string& take : takes) {
        const auto hash = Hash::fromHex(take);
        if (!hash) return fail(hash.error());
        hashes.push_back(*hash);
    }
    const auto before = studio.catalog.deliveredBefore(cue.id, hashes);
    if (!before) return fail(before.error());
    for (const Hash& take : before->elsewhere) elsewhere.insert(take.hex());
    for (const Hash& take : before->sameClient) sameClient.insert(take.hex());
    for (ElementFact& element : fact.elements) {
        element.deliveredElsewhere = elsewhere.contains(element.take);
        if (sameClient.contains(element.take)) ++fact.deliveredToThisClientBefore;
    }
    fact.deliveriesAsked = true;
    return {};
}

// Ledger rows know people by opaque id; a document for people names them.
void namePeople(const std::vector<Person>& people, Json& ledger) {
    if (ledger.is_object() && ledger.contains("made_by") && ledger["made_by"].is_object() && ledger["made_by"].value("kind", Json()) == "person") {
        for (const Person& person : people) {
            if (ledger["made_by"].value("player", Json()) == person.id.text()) ledger["made_by"]["player"] = person.name;
        }
    }
    if (!ledger.is_object() || !ledger.contains("decisions") || !ledger["decisions"].is_array()) return;
    for (Json& decision : ledger["decisions"]) {
        if (!decision.is_object()) continue;
        for (const Person& person : people) {
            if (decision.value("person", "") == person.id.text()) decision["person"] = person.name;
        }
    }
}

}  // namespace

Result<CueFact> cueFact(Studio& studio, const CueInfo& cue, const Revision& revision, const std::vector<Person>& people) {
    CueFact fact;
    fact.id = cue.id.text();
    fact.title = cue.title;
    fact.revision = revision.number;
    fact.revisionHash = revision.hash().hex();
    fact.lengthSamples = revision.length.value;
    fact.milliBpm = revision.tempo.milliBpm();
    fact.key = revision.sections.front().key.name();
    fact.frameRate = revision.frameRate.name();
    fact.pictureStart = timecode({0}, revision.frameRate, revision.startFrames);
    std::map<std::string, std::string> descriptions;
    for (const PatchInfo& patch : patches()) descriptions[patch.id] = patch.description;
    for (const Stem& stem : revision.stems) {
        fact.stems.push_back({stem.name, stem.role, stem.sound, descriptions[stem.sound]});
    }
    std::vector<Hash> takes;
    for (const Cell& cell : revision.cells) takes.push_back(cell.take);
    const auto rows = studio.catalog.ledger(cue.id, takes);
    if (!rows) return fail(rows.error());
    const auto locks = studio.catalog.locks(cue.id);
    if (!locks) return fail(locks.error());
    fact.allCellsApproved = true;
    for (const Section& section : revision.sections) {
        const std::string from = timecode(section.start, revision.frameRate, revision.startFrames);
        const std::string to = timecode(section.end, revision.frameRate, revision.startFrames);
        fact.sections.push_back({section.name, section.firstBar + 1, section.bars, from, to});
        for (const Stem& stem : revision.stems) {
            const Cell* cell = revision.cell(section.id, stem.id);
            const auto at = static_cast<size_t>(cell - revision.cells.data());
            fact.elements.push_back({section.name, stem.name, section.firstBar + 1, section.bars, from, to, cell->take.hex(),
                                     cell->window.hex(), (*rows)[at]});
            if (lockOn(*locks, revision, *cell) == nullptr) fact.allCellsApproved = false;
        }
    }
    const auto approvals = studio.catalog.approvals(cue.id);
    if (!approvals) return fail(approvals.error());
    for (const ApprovalInfo& info : *approvals) {
        fact.approvals.push_back(approvalFact(info));
        if (fact.approvals.back().stands()) {
            const auto held = holdElements(studio, revision, info, fact);
            if (!held) return fail(held.error());
        }
        if (info.evidenceHash.empty()) continue;
        const auto chunk = Hash::fromHex(info.evidenceHash);
        if (!chunk) return fail(chunk.error());
        const auto evidence = evidenceOf(studio, *chunk, info.evidenceName);
        if (!evidence) return fail(evidence.error());
        fact.approvals.back().evidenceSha256 = evidence->sha256;
    }
    const auto events = studio.catalog.events(cue.project, cue.id);
    if (!events) return fail(events.error());
    std::set<std::string> creators;
    for (const EventInfo& event : *events) {
        if (event.kind.rfind("revision", 0) == 0) creators.insert(event.actor);
    }
    fact.creators.assign(creators.begin(), creators.end());
    for (ElementFact& element : fact.elements) namePeople(people, element.ledger);
    const auto lookedUp = lookUpDeliveries(studio, cue, fact);
    if (!lookedUp) return fail(lookedUp.error());
    return fact;
}

Result<std::vector<ReferenceFact>> referenceFacts(Studio& studio, const Revision& revision) {
    const Result<Brief> brief = briefOf(studio, revision);
    if (!brief) return fail(brief.error());
    std::vector<ReferenceFact> facts;
    for (const ReferenceTrack& track : brief->references) {
        ReferenceFact fact;
        fact.title = track.title;
        fact.artist = track.artist;
        fact.suppliedBy = track.suppliedBy;
        fact.words = track.words;
        fact.asksCloseness = track.asksCloseness;
        facts.push_back(fact);
    }
    return facts;
}

}  // namespace fermata
