// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals, comments, markers, decisions, clearances and deliveries in memory.
#include <algorithm>

#include "app/offline/memory_catalog.h"
#include "core/base/progress.h"

namespace fermata::offline {
namespace {

// As the database writes it.
Json bodyOf(const ApprovalInfo& info) {
    return {{"id", info.id.text()}, {"number", info.revision}, {"sections", info.sections}, {"stems", info.stems}, {"request_changes", info.requestChanges}, {"locks", info.locks}};
}

}  // namespace

Result<ApprovalInfo> MemoryCatalog::approveOne(const NewApproval& given) {
    const auto whole = revision(given.cue, given.revision);
    if (!whole) return fail(whole.error());
    const std::lock_guard lock(m_memory->mutex);
    const ProjectInfo* project = find(find(given.cue)->project);
    Memory::Word word;
    word.cue = given.cue;
    ApprovalInfo& info = word.info;
    info.id = given.id;
    info.revision = whole->number;
    info.revisionHash = whole->hash().hex();
    info.requestChanges = given.requestChanges;
    info.by = m_memory->me.name;
    info.forPerson = nameOf(given.onBehalfOf);
    info.role = given.onBehalfOf ? "client" : m_memory->me.role;
    info.note = given.note;
    info.evidenceName = given.evidenceName;
    if (given.evidence) info.evidenceHash = given.evidence->hex();
    info.at = now();
    const PersonId speaker = given.onBehalfOf.value_or(m_memory->me.id);
    info.locks = !given.requestChanges && project->finalApprover && project->finalApprover->id == speaker;
    for (const Section& section : whole->sections) {
        if (!given.sections.empty() && std::find(given.sections.begin(), given.sections.end(), section.name) == given.sections.end()) continue;
        info.sections.push_back(section.name);
        for (const Stem& stem : whole->stems) {
            if (!given.stems.empty() && std::find(given.stems.begin(), given.stems.end(), stem.name) == given.stems.end()) continue;
            if (std::find(info.stems.begin(), info.stems.end(), stem.name) == info.stems.end()) info.stems.push_back(stem.name);
            const Cell* cell = whole->cell(section.id, stem.id);
            word.locks.push_back({given.id, stem.id, cell->print, cell->window, cell->offset, cell->offset + (section.end - section.start), section.name, stem.name,
                                  whole->number, info.forPerson.empty() ? info.by : "recorded by " + info.by + " for " + info.forPerson, info.at});
        }
        if (const SectionGain* gain = whole->gain(section.id); gain != nullptr && given.stems.empty()) {
            word.locks.push_back({given.id, StemId(), gain->chunk, Hash(), gain->offset, gain->offset + (section.end - section.start), section.name, "",
                                  whole->number, info.forPerson.empty() ? info.by : "recorded by " + info.by + " for " + info.forPerson, info.at});
        }
    }
    if (!info.locks) word.locks.clear();
    tell(project->id, given.cue, "approval.given", bodyOf(info), {info.forPerson, "", info.note, "", {}});
    m_memory->approvals.push_back(word);
    return word.info;
}

Result<std::vector<ApprovalInfo>> MemoryCatalog::approveTogether(const std::vector<NewApproval>& approvals) {
    for (const NewApproval& one : approvals) {
        if (const auto there = revision(one.cue, one.revision); !there) return fail(there.error());   // None, then.
    }
    std::vector<ApprovalInfo> given;
    for (const NewApproval& one : approvals) {
        auto info = approveOne(one);
        if (!info) return fail(info.error());
        given.push_back(std::move(*info));
    }
    return given;
}

Result<void> MemoryCatalog::withdrawApproval(const ApprovalId& id, std::string_view reason) {
    const std::lock_guard lock(m_memory->mutex);
    for (Memory::Word& word : m_memory->approvals) {
        if (word.info.id != id) continue;
        word.info.withdrawnAt = now();
        word.info.withdrawnBy = m_memory->me.name;
        word.info.withdrawnReason = std::string(reason);
        tell(find(word.cue)->project, word.cue, "approval.withdrawn", {{"approval_id", id.text()}, {"reason", reason}}, {"", "", "", "", bodyOf(word.info)});
        return {};
    }
    return tl::unexpected(missing("approval"));
}

Result<std::vector<ApprovalInfo>> MemoryCatalog::approvals(const CueId& cue) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<ApprovalInfo> list;
    for (const Memory::Word& word : m_memory->approvals) {
        if (word.cue == cue) list.push_back(word.info);
    }
    return list;
}

Result<std::vector<Lock>> MemoryCatalog::locks(const CueId& cue) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Lock> list;
    for (const Memory::Word& word : m_memory->approvals) {
        if (word.cue == cue && word.info.withdrawnAt.empty()) list.insert(list.end(), word.locks.begin(), word.locks.end());
    }
    return list;
}

Result<void> MemoryCatalog::addComment(const NewComment& comment) {
    const std::lock_guard lock(m_memory->mutex);
    m_memory->comments.push_back({comment, m_memory->me.name, nameOf(comment.onBehalfOf), now(), m_memory->me.role, {}});
    Json body{{"id", comment.id.text()}, {"number", comment.revision}, {"from_at", comment.from.value}};
    if (comment.to) body["to_at"] = comment.to->value;
    tell(find(comment.cue)->project, comment.cue, "comment.added", body, {nameOf(comment.onBehalfOf), "", comment.text, "", {}});
    return {};
}

Result<std::vector<CommentInfo>> MemoryCatalog::comments(const CueId& cue) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<CommentInfo> list;
    for (const CommentInfo& one : m_memory->comments) {
        if (one.comment.cue == cue) list.push_back(one);
    }
    return list;
}

Result<void> MemoryCatalog::noteComment(const NewCommentNote& note) {
    const std::lock_guard lock(m_memory->mutex);
    for (CommentInfo& one : m_memory->comments) {
        if (one.comment.id != note.comment) continue;
        one.notes.push_back({note, m_memory->me.name, now(), nameOf(note.assignee)});
        const char* const kinds[] = {"reply", "resolve", "reopen", "assign"};
        Json body{{"comment_id", note.comment.text()}, {"kind", kinds[static_cast<int>(note.kind)]}};
        if (note.assignee) body["assignee"] = note.assignee->text();
        tell(find(one.comment.cue)->project, one.comment.cue, "comment.noted", body, {"", nameOf(note.assignee), note.text, one.comment.text, {}});
    }
    return {};
}

Result<void> MemoryCatalog::setMarker(const NewMarker& marker) {
    const std::lock_guard lock(m_memory->mutex);
    m_memory->markers[marker.marker] = {marker, m_memory->me.name, now()};
    tell(find(marker.cue)->project, marker.cue, "marker.set", {{"name", marker.name}, {"at_sample", marker.at.value}, {"removed", marker.removed}});
    return {};
}

Result<std::vector<MarkerInfo>> MemoryCatalog::markers(const CueId& cue) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<MarkerInfo> list;
    for (const auto& [id, one] : m_memory->markers) {
        if (one.marker.cue == cue && !one.marker.removed) list.push_back(one);
    }
    std::sort(list.begin(), list.end(), [](const MarkerInfo& a, const MarkerInfo& b) { return a.marker.at < b.marker.at; });
    return list;
}

Result<std::vector<Waiting>> MemoryCatalog::waiting() {
    std::vector<Waiting> list;
    const auto all = cues();
    for (const CueInfo& cue : *all) {
        const auto newest = revision(cue.id, 0);
        if (!newest || cue.archived) continue;
        const auto held = locks(cue.id);
        const auto said = comments(cue.id);
        const auto words = approvals(cue.id);
        Waiting one;
        one.cue = cue.id;
        one.title = cue.title;
        one.project = cue.project;
        one.projectName = project(cue.project)->name;
        one.revision = newest->number;
        one.cells = static_cast<int>(newest->cells.size());
        for (const Cell& cell : newest->cells) one.held += std::any_of(held->begin(), held->end(), [&](const Lock& lock) { return lock.print == cell.print; });
        one.openComments = static_cast<int>(std::count_if(said->begin(), said->end(), [](const CommentInfo& comment) { return !comment.resolved(); }));
        for (const ApprovalInfo& word : *words) {
            if (!word.requestChanges || !word.withdrawnAt.empty()) continue;
            one.askedBy = word.forPerson.empty() ? word.by : word.forPerson;
            one.asked = word.note;
            one.askedAt = word.at;
        }
        const std::lock_guard lock(m_memory->mutex);
        for (const Memory::Event& event : m_memory->events) {
            if (event.cue == cue.id && event.info.kind == "revision.committed") one.madeAt = event.info.at;
        }
        list.push_back(std::move(one));
    }
    return list;
}

Result<void> MemoryCatalog::decide(const NewDecision& decision) {
    const std::lock_guard lock(m_memory->mutex);
    m_memory->decisions.push_back({decision, m_memory->me.name, nameOf(decision.onBehalfOf), now()});
    return {};
}

Result<std::vector<DecisionInfo>> MemoryCatalog::decisions(const CueId& cue) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<DecisionInfo> list;
    for (const DecisionInfo& one : m_memory->decisions) {
        if (one.decision.cue == cue) list.push_back(one);
    }
    return list;
}

Result<ClearanceRecord> MemoryCatalog::reserveClearance(const std::vector<std::pair<CueId, int>>& covers) {
    const std::lock_guard lock(m_memory->mutex);
    ClearanceRecord record;
    record.id = ClearanceId::create();
    record.version = 1;
    record.number = "CLR-2026-0001";
    record.state = "draft";
    record.project = find(covers.front().first)->project;
    record.covers = covers;
    for (const ClearanceRecord& one : m_memory->clearances) {
        if (one.covers.front().first == covers.front().first) record.version = one.version + 1;
    }
    return record;
}

Result<HistoryHead> MemoryCatalog::prepareIssue(const ClearanceRecord& record) {
    const std::lock_guard lock(m_memory->mutex);
    tell(record.project, record.covers.front().first, "clearance.prepared",
         {{"id", record.id.text()}, {"number", record.number}, {"version", record.version}, {"json_sha256", sha256(record.json).hex()}, {"pdf", Json()}});
    return headOf(record.project);
}

Result<void> MemoryCatalog::issueClearance(const ClearanceRecord& record) {
    const std::lock_guard lock(m_memory->mutex);
    for (ClearanceRecord& one : m_memory->clearances) {
        if (one.number == record.number && one.state == "issued") one.state = "superseded";
    }
    m_memory->clearances.push_back(record);
    tell(record.project, record.covers.front().first, "clearance.issued",
         {{"id", record.id.text()}, {"number", record.number}, {"version", record.version}, {"reason", record.reason},
          {"json_sha256", sha256(record.json).hex()}, {"pdf", record.pdf ? Json(record.pdf->hex()) : Json()}});
    return {};
}

Result<std::optional<ClearanceRecord>> MemoryCatalog::latestClearance(const CueId& cue, int revision) {
    const std::lock_guard lock(m_memory->mutex);
    std::optional<ClearanceRecord> latest;
    for (const ClearanceRecord& one : m_memory->clearances) {
        const bool about = std::find(one.covers.begin(), one.covers.end(), std::pair(cue, revision)) != one.covers.end();
        if (about && one.state == "issued") latest = one;
    }
    return latest;
}

Result<std::vector<ClearanceRecord>> MemoryCatalog::clearances(const ProjectId& project) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<ClearanceRecord> list;
    for (const ClearanceRecord& one : m_memory->clearances) {
        if (one.project == project) list.push_back(one);
    }
    return list;
}

Result<void> MemoryCatalog::withdrawClearance(const ClearanceId& id, std::string_view reason) {
    const std::lock_guard lock(m_memory->mutex);
    for (ClearanceRecord& one : m_memory->clearances) {
        if (one.id != id) continue;
        one.state = "withdrawn";
        one.withdrawnReason = std::string(reason);
        return {};
    }
    return tl::unexpected(missing("clearance"));
}

Result<void> MemoryCatalog::recordDelivery(const CueId& cue, int revision, const ClearanceId&, const Hash&, const std::vector<std::pair<Hash, Json>>&) {
    const std::lock_guard lock(m_memory->mutex);
    tell(find(cue)->project, cue, "delivery.recorded", {{"number", revision}});
    return {};
}

Result<void> MemoryCatalog::checkDelivery(const CueId& cue, int revision) {
    const auto shown = this->revision(cue, revision);
    if (!shown) return fail(shown.error());
    const auto held = locks(cue);
    for (const Cell& cell : shown->cells) {
        const bool locked = std::any_of(held->begin(), held->end(), [&](const Lock& lock) { return lock.print == cell.print; });
        if (!locked) return fail(Code::NotReady, "Not every cell of this revision is held.");
    }
    const auto latest = latestClearance(cue, revision);
    if (!latest->has_value()) return fail(Code::NotReady, "No clearance has been issued for this revision.");
    return {};
}

}  // namespace fermata::offline
