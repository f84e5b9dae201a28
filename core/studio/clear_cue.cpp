// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/clear_cue.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/base/files.h"
#include "core/base/scratch_folder.h"
#include "core/base/text.h"
#include "core/documents/clearance_pdf.h"
#include "core/formats/source_mark.h"
#include "core/render/render.h"
#include "core/rights/clearance.h"
#include "core/rights/materials.h"
#include "core/rights/rules.h"
#include "core/studio/cue_fact.h"
#include "core/studio/evidence.h"
#include "core/studio/pack_input.h"
#include "core/studio/stopwatch.h"

namespace fermata {
namespace {

DecisionFact decisionFact(const DecisionInfo& info) {
    const std::string who = info.forPerson.empty() ? info.by : info.forPerson + " (recorded by " + info.by + ")";
    return {info.decision.rule, info.decision.subject, who, info.decision.reason, info.at, info.decision.uses};
}

// Papers named in the uses file are kept like other evidence, under their chunk's hash.
Result<void> keepPapers(Studio& studio, const ProjectId& project, const ClearanceAsk& ask, ClearanceFacts& facts) {
    for (const AskedPaper& paper : ask.papers) {
        const auto stored = keepDocument(studio, project, paper.bytes);
        if (!stored) return fail(stored.error());
        const auto name = [&](StatedFact& stated) {
            if (stated.paperSha256 == paper.sha256) stated.storedAs = stored->hex();
        };
        for (ContributorFact& person : facts.contributors) name(person.agreement);
        name(facts.job.insurer);
        name(facts.job.clientApproval);
    }
    return {};
}

// The worst check stands for all takes of all cues.
Json similaritySummary(const std::vector<CueFact>& cues) {
    Json worst;
    int64_t compared = 0, takes = 0;
    std::set<std::string> seen;
    for (const CueFact& cue : cues) {
        for (const ElementFact& element : cue.elements) {
            if (!seen.insert(element.take).second) continue;
            ++takes;
            const Json checks = element.ledger.is_object() ? element.ledger.value("similarity", Json()) : Json();
            if (!checks.is_array() || checks.empty()) continue;
            ++compared;
            for (const Json& check : checks) {
                if (worst.is_null() || check.value("longest_run_notes", 0) > worst.value("longest_run_notes", 0)) worst = check;
            }
        }
    }
    if (worst.is_null()) return worst;
    worst["takes"] = takes;
    worst["takes_compared"] = compared;
    return worst;
}

std::string fileWhat(const std::string& path, const CueFact& cue) {
    if (path.ends_with("_master.wav")) return "master";
    if (path.ends_with("_mix.wav")) return "mix";
    if (path.ends_with(".mp3")) return "master as MP3";
    for (const StemFact& stem : cue.stems) {
        if (path.ends_with("_" + slug(stem.name) + ".wav")) return "stem " + stem.name;
    }
    return "audio";
}

Result<std::vector<FileFact>> fileFacts(const PackInput& input, const CueFact& cue, const Progress& progress) {
    const ScratchFolder scratch("clear");
    const Result<void> folder = makeFolder(scratch.path());
    if (!folder) return fail(folder.error());
    std::vector<FileFact> facts;
    {
        const Result<StagedPack> staged = prepareAudio(input, scratch.path(), progress);
        if (!staged) return fail(staged.error());
        for (const PackFile& file : staged->audioFiles()) {
            const std::string name = std::filesystem::path(file.path).filename().string();
            // Read anew from the file: the clearance says what is in it, not what was meant to be.
            auto type = sourceTypeOfFile(staged->folder() / file.path);
            if (!type) return fail(type.error());
            facts.push_back({name, fileWhat(name, cue), file.sha256.hex(), file.bytes, cue.revisionHash,
                             name.ends_with(".mp3") ? "MP3 48 kHz 320 kbit/s stereo" : "BWF 48 kHz 24 bit stereo", std::move(*type)});
        }
    }
    return facts;
}

Result<Json> previousOf(Studio& studio, const ClearanceRecord& record, const ProjectId& project, std::string& hash) {
    const auto all = studio.catalog.clearances(project);
    if (!all) return fail(all.error());
    for (const ClearanceRecord& earlier : *all) {
        if (earlier.number != record.number || earlier.version != record.version - 1) continue;
        hash = sha256(earlier.json).hex();
        return parseJson(earlier.json, earlier.number);
    }
    return Json();
}

// The head to print: the tree over every event there is now, whether or not the database has sealed it yet.
Result<HistoryHead> headNow(Studio& studio, const ProjectId& project) {
    auto head = studio.catalog.head(project);
    if (!head) return fail(head.error());
    const auto events = studio.catalog.events(project, std::nullopt);
    if (!events) return fail(events.error());
    std::vector<std::string> leaves;
    for (const EventInfo& event : *events) {
        const auto hash = Hash::fromHex(event.hash);
        if (!hash) return fail(hash.error());
        if (event.sequence <= head->sequence) leaves.emplace_back(reinterpret_cast<const char*>(hash->bytes.data()), hash->bytes.size());
    }
    if (static_cast<int64_t>(leaves.size()) == head->sequence && !leaves.empty()) {
        head->treeSize = head->sequence;
        head->treeRoot = merkleRoot(leaves).hex();
    }
    return head;
}

std::string reference(const ClearanceRecord& record) {
    return record.version == 0 ? record.number : record.number + "_v" + (record.version < 10 ? "0" : "") + std::to_string(record.version);
}

}  // namespace

Result<PackInput> clearedPackInput(Studio& studio, const CueId& id, int number, const ClearanceRecord& record) {
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto project = studio.catalog.project(cue->project);
    if (!project) return fail(project.error());
    const auto revision = studio.catalog.revision(id, number);
    if (!revision) return fail(revision.error());
    return packInput(studio, *cue, *project, *revision, {reference(record), record.issuedAt, record.version == 0});
}

Result<ClearResult> clearCues(Studio& studio, const ClearRequest& request, const Progress& progress) {
    Stopwatch watch;
    ClearResult result;
    ClearanceFacts facts;
    if (request.covers.empty()) return fail(Code::InvalidArgument, "A clearance needs at least one cue.");
    const auto pack = newestRulePack(studio.rules);
    if (!pack) return fail(pack.error());
    const auto rules = loadRulePack(*pack);
    if (!rules) return fail(rules.error());
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());

    const auto people = studio.catalog.people();
    if (!people) return fail(people.error());

    std::optional<ProjectInfo> project;
    for (const auto& [id, number] : request.covers) {
        const auto cue = studio.catalog.cue(id);
        if (!cue) return fail(cue.error());
        if (project && project->id != cue->project) {
            return fail(Code::InvalidArgument, "The cues of one clearance must belong to one project; “" + cue->title + "” does not.");
        }
        auto owner = studio.catalog.project(cue->project);
        if (!owner) return fail(owner.error());
        project = std::move(*owner);
    }
    if (request.issue) {
        auto reserved = studio.catalog.reserveClearance(request.covers);
        if (!reserved) return fail(reserved.error());
        result.record = std::move(*reserved);
    } else {
        result.record.id = ClearanceId::create();
        result.record.number = "PREVIEW";
        result.record.project = project->id;
        result.record.covers = request.covers;
    }
    result.record.issuedAt = request.madeAt.empty() ? isoTime(studio.clock.now()) : request.madeAt;
    result.record.issuedBy = me->name;
    result.record.reason = request.reason;
    facts.document = {result.record.number, result.record.version, request.issue ? "issued" : "preview",
                      result.record.issuedAt, "", Json(), ""};
    if (result.record.version > 1) {
        if (request.reason.empty()) {
            return fail(Code::InvalidArgument, "This would be version " + std::to_string(result.record.version) + " of " +
                                                   result.record.number + ": say why it supersedes the last one with --because \"…\".");
        }
        facts.document.supersedesReason = request.reason;
        const auto previous = previousOf(studio, result.record, project->id, facts.document.previousSha256);
        if (!previous) return fail(previous.error());
        facts.document.previous = *previous;
    }
    watch.lap("reserve");

    for (const auto& [id, number] : request.covers) {
        const auto cue = studio.catalog.cue(id);
        const auto revision = studio.catalog.revision(id, number);
        if (!cue) return fail(cue.error());
        if (!revision) return fail(revision.error());
        Result<CueFact> fact = cueFact(studio, *cue, *revision, *people);
        if (!fact) return fail(fact.error());
        const Result<PackInput> input = clearedPackInput(studio, id, number, result.record);
        if (!input) return fail(input.error());
        char loudness[64];
        std::snprintf(loudness, sizeof loudness, "%.1f LUFS, %.1f dBTP", input->masterLoudness.integrated, input->masterLoudness.truePeak);
        fact->loudness = loudness;
        auto files = fileFacts(*input, *fact, progress);
        if (!files) return fail(files.error());
        fact->files = std::move(*files);
        auto references = referenceFacts(studio, *revision);
        if (!references) return fail(references.error());
        facts.references.insert(facts.references.end(), references->begin(), references->end());
        const auto decided = studio.catalog.decisions(id);
        if (!decided) return fail(decided.error());
        // A judged take stays judged; a condition is accepted for the revision that was looked at.
        for (const DecisionInfo& info : *decided) {
            if (info.decision.rule == "R43" || info.decision.revision == number) facts.decisions.push_back(decisionFact(info));
        }
        facts.cues.push_back(std::move(*fact));
    }
    watch.lap("files");

    facts.materials = materialsOf(facts.cues);
    const auto faults = studio.catalog.verifyHistory(project->id);
    if (!faults) return fail(faults.error());
    const auto head = headNow(studio, project->id);
    if (!head) return fail(head.error());
    facts.client = project->clientName;
    facts.project = project->name;
    facts.job = request.ask.job;
    auto uses = askedUses(request.ask.uses, project->uses);
    if (!uses) return fail(uses.error());
    facts.uses = std::move(uses->uses);
    facts.usesAdded = std::move(uses->added);
    facts.contributors = request.ask.contributors;
    facts.statedBy = me->name;
    facts.usesFileName = request.ask.file;
    facts.usesFileSha256 = request.ask.fileSha256;
    if (project->finalApprover) facts.finalApprover = project->finalApprover->name;
    if (request.issue) {
        const auto kept = keepPapers(studio, project->id, request.ask, facts);
        if (!kept) return fail(kept.error());
    }
    facts.similarity = similaritySummary(facts.cues);
    facts.signatory = {me->name, me->role, studio.studioName};
    facts.history = {project->name, head->sequence, head->hash, head->treeSize, head->treeRoot, faults->empty(), "", studio.signIn};
    facts.engine = {std::string(engineVersion()), "compiler " __VERSION__, ""};
    facts.studio = {studio.studioName, request.ask.rightsContact};
    facts.agreement = request.ask.agreement;
    if (!studio.grantTemplate.empty()) {
        auto text = readFile(studio.grantTemplate);
        if (!text) return fail(text.error());
        facts.grantTemplate = std::move(*text);
        facts.grantTemplateName = studio.grantTemplate.filename().string();
    }
    watch.lap("history");

    auto document = buildClearance(facts, *rules);
    if (!document) return fail(document.error());
    result.document = std::move(*document);
    result.json = canonicalJson(result.document);
    watch.lap("rules");
    auto pdf = documents::printClearance(result.document, sha256(result.json).hex());
    if (!pdf) return fail(pdf.error());
    result.pdf = std::move(*pdf);
    watch.lap("print");

    if (request.issue) {
        result.record.json = result.json;
        const auto prepared = studio.catalog.prepareIssue(result.record);
        if (!prepared) return fail(prepared.error());
        const auto stored = keepDocument(studio, project->id, result.pdf);
        if (!stored) return fail(stored.error());
        result.record.pdf = *stored;
        result.record.state = "issued";
        const auto issued = studio.catalog.issueClearance(result.record);
        if (!issued) return fail(issued.error());
        watch.lap("issue");
    }
    result.timings = watch.laps();
    return result;
}

}  // namespace fermata
