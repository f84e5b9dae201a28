// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/facts.h"

namespace fermata {
namespace {

Json optional(const std::optional<bool>& value) { return value ? Json(*value) : Json(); }

template <class T, class F>
Json list(const std::vector<T>& values, F&& map) {
    Json array = Json::array();
    for (const T& value : values) array.push_back(map(value));
    return array;
}

Json json(const StatedFact& s) {
    return {{"text", s.text}, {"paper", s.paperName}, {"paper_sha256", s.paperSha256}, {"stored_as", s.storedAs}};
}

Json json(const SectionFact& s) {
    return {{"name", s.name}, {"first_bar", s.firstBar}, {"bars", s.bars}, {"from", s.fromTimecode}, {"to", s.toTimecode}};
}

Json json(const StemFact& s) {
    return {{"name", s.name}, {"role", s.role}, {"patch", s.patch}, {"patch_description", s.patchDescription}};
}

Json json(const ElementFact& e) {
    return {{"section", e.section}, {"stem", e.stem}, {"first_bar", e.firstBar}, {"bars", e.bars},
            {"from", e.fromTimecode}, {"to", e.toTimecode}, {"take", e.take}, {"window", e.window},
            {"ledger", e.ledger}, {"delivered_elsewhere", e.deliveredElsewhere}, {"held_by", e.heldBy}};
}

Json json(const ApprovalFact& a) {
    return {{"sections", a.sections}, {"stems", a.stems}, {"by", a.by}, {"for", a.forPerson}, {"role", a.role},
            {"evidence", a.evidenceName}, {"evidence_sha256", a.evidenceSha256}, {"at", a.at},
            {"revision", a.revision}, {"revision_hash", a.revisionHash}, {"locks", a.locks},
            {"request_changes", a.requestChanges}, {"withdrawn_at", a.withdrawnAt}, {"withdrawn_by", a.withdrawnBy},
            {"withdrawn_reason", a.withdrawnReason}};
}

Json json(const FileFact& f) {
    return {{"name", f.name}, {"what", f.what}, {"sha256", f.sha256}, {"bytes", f.bytes},
            {"revision_hash", f.revisionHash}, {"format", f.masterDescription}};
}

Json json(const CueFact& c) {
    return {{"id", c.id}, {"title", c.title}, {"revision", c.revision}, {"revision_hash", c.revisionHash},
            {"length_samples", c.lengthSamples}, {"sample_rate", c.sampleRate}, {"milli_bpm", c.milliBpm},
            {"key", c.key}, {"frame_rate", c.frameRate}, {"picture_start", c.pictureStart}, {"loudness", c.loudness},
            {"sections", list(c.sections, [](const auto& x) { return json(x); })},
            {"stems", list(c.stems, [](const auto& x) { return json(x); })},
            {"elements", list(c.elements, [](const auto& x) { return json(x); })},
            {"approvals", list(c.approvals, [](const auto& x) { return json(x); })},
            {"all_cells_approved", c.allCellsApproved}, {"creators", c.creators}, {"deliveries_asked", c.deliveriesAsked},
             {"delivered_to_this_client_before", c.deliveredToThisClientBefore},
            {"files", list(c.files, [](const auto& x) { return json(x); })}};
}

Json json(const ContributorFact& c) {
    return {{"name", c.name}, {"role", c.role}, {"did", c.did}, {"agreement", json(c.agreement)},
            {"share_permille", c.sharePermille}, {"society", c.society}, {"ipi", c.ipi}, {"human", c.human}};
}

Json json(const MaterialFact& m) {
    return {{"name", m.name}, {"kind", m.kind}, {"maker", m.maker}, {"licence", m.licence},
            {"licence_sha256", m.licenceSha256}, {"commercial", optional(m.commercial)},
            {"attribution", m.attribution}, {"share_alike", m.shareAlike}, {"no_derivatives", m.noDerivatives},
            {"copyleft", m.copyleft}, {"exclusive", optional(m.exclusive)}, {"media", m.media},
            {"territory", m.territory}, {"until", m.until}, {"where", m.where}, {"proof", m.proof}};
}

Json json(const ReferenceFact& r) {
    return {{"title", r.title}, {"artist", r.artist}, {"supplied_by", r.suppliedBy}, {"words", r.words},
            {"asks_closeness", r.asksCloseness}, {"fed_to_model", r.fedToModel}, {"released", r.released},
            {"report", r.report}};
}

Json json(const DecisionFact& d) {
    return {{"rule", d.rule}, {"subject", d.subject}, {"by", d.by}, {"reason", d.reason}, {"at", d.at}};
}

Json json(const JobFact& j) {
    return {{"agency", j.agency}, {"production_company", j.productionCompany}, {"job_number", j.jobNumber},
            {"brand", j.brand}, {"product", j.product}, {"ad_code", j.adCode}, {"airdate", j.airdate},
            {"programme", j.programme}, {"episode", j.episode}, {"commercial", optional(j.commercial)},
            {"insurer", json(j.insurer)}, {"ai_tag_track", j.aiTagTrack}, {"ai_tag_composition", j.aiTagComposition},
            {"claimed_by", j.claimedBy}, {"client_approval", json(j.clientApproval)}};
}

}  // namespace

Json toJson(const ClearanceFacts& f) {
    return {{"document",
             {{"number", f.document.number}, {"version", f.document.version}, {"state", f.document.state},
              {"issued_at", f.document.issuedAt}, {"supersedes_reason", f.document.supersedesReason},
              {"previous", f.document.previous}, {"previous_sha256", f.document.previousSha256}}},
            {"client", f.client},
            {"project", f.project},
            {"job", json(f.job)},
            {"cues", list(f.cues, [](const auto& x) { return json(x); })},
            {"uses", f.uses},
            {"uses_added", f.usesAdded},
            {"stated_by", f.statedBy},
            {"uses_file", f.usesFileName},
            {"uses_file_sha256", f.usesFileSha256},
            {"final_approver", f.finalApprover},
            {"contributors", list(f.contributors, [](const auto& x) { return json(x); })},
            {"materials", list(f.materials, [](const auto& x) { return json(x); })},
            {"references", list(f.references, [](const auto& x) { return json(x); })},
            {"decisions", list(f.decisions, [](const auto& x) { return json(x); })},
            {"similarity", f.similarity},
            {"signatory",
             {{"name", f.signatory.name}, {"role", f.signatory.role}, {"company", f.signatory.company}}},
            {"history",
             {{"project", f.history.project}, {"sequence", f.history.sequence}, {"chain_hash", f.history.chainHash},
              {"tree_size", f.history.treeSize}, {"tree_root", f.history.treeRoot},
              {"verified", f.history.verified}, {"time_stamp", f.history.timeStamp}, {"sign_in", f.history.signIn}}},
            {"engine",
             {{"version", f.engine.version}, {"build", f.engine.build},
              {"source_revision", f.engine.sourceRevision}}},
            {"studio", {{"name", f.studio.name}, {"rights_contact", f.studio.rightsContact}}},
            {"grant_template_name", f.grantTemplateName},
            {"agreement", f.agreement}};
}

}  // namespace fermata
