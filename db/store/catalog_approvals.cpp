// SPDX-License-Identifier: GPL-3.0-or-later
// What people say: approvals, their locks and withdrawals, decisions.
#include "db/store/catalog.h"
#include "db/store/catalog_rows.h"

namespace fermata::db {
namespace {

constexpr const char* kApprovals =
    "select a.id, a.number, encode(a.root, 'hex'), to_json(a.sections), to_json(a.stems), a.request_changes, a.locks, "
    "coalesce(p.name, 'a forgotten person'), case when a.for_person is not null then coalesce(f.name, 'a forgotten person') end, "
    "a.role, a.note, a.evidence_name, encode(a.evidence, 'hex'), fermata.utc(a.at), fermata.utc(w.at), "
    "case when w.person_id is not null then coalesce(q.name, 'a forgotten person') end, w.reason "
    "from fermata.approvals a left join fermata.people p on p.id = a.approver left join fermata.people f on f.id = a.for_person "
    "left join fermata.withdrawals w on w.studio_id = a.studio_id and w.approval_id = a.id "
    "left join fermata.people q on q.id = w.person_id ";

Result<ApprovalInfo> approvalOf(const RowValues& row) {
    const Result<std::vector<std::string>> sections = textArray(row[3], "the sections of an approval");
    if (!sections) return fail(sections.error());
    const Result<std::vector<std::string>> stems = textArray(row[4], "the stems of an approval");
    if (!stems) return fail(stems.error());
    ApprovalInfo info;
    info.id = idOf<ApprovalId>(row[0]);
    info.revision = static_cast<int>(numberOf(row[1]));
    info.revisionHash = textOf(row[2]);
    info.sections = *sections;
    info.stems = *stems;
    info.requestChanges = boolOf(row[5]);
    info.locks = boolOf(row[6]);
    info.by = textOf(row[7]);
    info.forPerson = textOf(row[8]);
    info.role = textOf(row[9]);
    info.note = textOf(row[10]);
    info.evidenceName = textOf(row[11]);
    info.evidenceHash = textOf(row[12]);
    info.at = textOf(row[13]);
    info.withdrawnAt = textOf(row[14]);
    info.withdrawnBy = textOf(row[15]);
    info.withdrawnReason = textOf(row[16]);
    return info;
}

Value textOrNull(const std::string& text) { return text.empty() ? Value() : Value(text); }

}  // namespace

Result<std::vector<ApprovalInfo>> PostgresCatalog::approveTogether(const std::vector<NewApproval>& approvals) {
    std::vector<ApprovalInfo> given;
    const Result<void> done = m_connection->transaction([&](Transaction& tx) -> Result<void> {
        given.clear();
        for (const NewApproval& approval : approvals) {
            Result<Rows> rows = tx.query("approval.give", "select api.approve($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                                         {idValue(approval.id), idValue(approval.cue), std::to_string(approval.revision),
                                          arrayLiteral(approval.sections), arrayLiteral(approval.stems),
                                          approval.requestChanges ? "t" : "f", idValue(approval.onBehalfOf), byteaOf(approval.evidence),
                                          textOrNull(approval.evidenceName), textOrNull(approval.note)});
            if (!rows) return fail(rows.error());
            rows = tx.query("approval.given", std::string(kApprovals).append("where a.id = $1"), {idValue(approval.id)});
            if (!rows) return fail(rows.error());
            if (rows->rows.empty()) return fail(Code::Internal, "The approval was stored but cannot be read.");
            Result<ApprovalInfo> read = approvalOf(rows->rows[0]);
            if (!read) return fail(read.error());
            given.push_back(std::move(*read));
        }
        return {};
    });
    if (!done) return fail(done.error());
    return given;
}

Result<void> PostgresCatalog::withdrawApproval(const ApprovalId& id, std::string_view reason) {
    const Result<Rows> rows = ask("approval.withdraw", "select api.withdraw_approval($1, $2)", {idValue(id), std::string(reason)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<std::vector<ApprovalInfo>> PostgresCatalog::approvals(const CueId& cue) {
    const Result<Rows> rows = ask("approval.list", std::string(kApprovals) + "where a.cue_id = $1 order by a.at", {idValue(cue)});
    if (!rows) return fail(rows.error());
    std::vector<ApprovalInfo> list;
    for (const RowValues& row : rows->rows) {
        Result<ApprovalInfo> info = approvalOf(row);
        if (!info) return fail(info.error());
        list.push_back(std::move(*info));
    }
    return list;
}

Result<std::vector<Lock>> PostgresCatalog::locks(const CueId& cue) {
    const Result<Rows> rows = ask(
        "lock.list",
        "select l.approval_id, l.stem_id, l.print, l.window_hash, l.slice_from, l.slice_to, l.section_name, l.stem_name, l.number, "
        "case when a.for_person is null then coalesce(p.name, 'a forgotten person') "
        "else 'recorded by ' || coalesce(p.name, 'a forgotten person') || ' for ' || coalesce(f.name, 'a forgotten person') end, "
        "fermata.utc(a.at) from fermata.locks l join fermata.approvals a on a.studio_id = l.studio_id and a.id = l.approval_id "
        "left join fermata.people p on p.id = a.approver left join fermata.people f on f.id = a.for_person "
        "where l.cue_id = $1 order by l.n",
        {idValue(cue)});
    if (!rows) return fail(rows.error());
    std::vector<Lock> locks;
    for (const RowValues& row : rows->rows) {
        Lock lock;
        lock.approval = idOf<ApprovalId>(row[0]);
        lock.stem = idOf<StemId>(row[1]);
        lock.print = hashOf(row[2]);
        lock.window = hashOf(row[3]);
        lock.from = {numberOf(row[4])};
        lock.to = {numberOf(row[5])};
        lock.sectionName = textOf(row[6]);
        lock.stemName = textOf(row[7]);
        lock.revision = static_cast<int>(numberOf(row[8]));
        lock.lockedBy = textOf(row[9]);
        lock.lockedAt = textOf(row[10]);
        locks.push_back(std::move(lock));
    }
    return locks;
}

Result<void> PostgresCatalog::decide(const NewDecision& decision) {
    const Result<Rows> rows = ask("decision.make", "select api.decide($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                                  {idValue(decision.id), idValue(decision.cue), std::to_string(decision.revision), decision.rule,
                                   decision.subject, decision.reason, idValue(decision.onBehalfOf), byteaOf(decision.evidence),
                                   textOrNull(decision.evidenceName), decision.uses.is_null() ? Value() : Value(decision.uses.dump())});
    if (!rows) return fail(rows.error());
    return {};
}

Result<std::vector<DecisionInfo>> PostgresCatalog::decisions(const CueId& cue) {
    const Result<Rows> rows = ask(
        "decision.list",
        "select d.id, d.number, d.rule, d.subject, d.reason, d.for_person, d.evidence, d.evidence_name, "
        "coalesce(p.name, 'a forgotten person'), case when d.for_person is not null then coalesce(f.name, 'a forgotten person') end, "
        "fermata.utc(d.at), d.uses from fermata.decisions d left join fermata.people p on p.id = d.person_id "
        "left join fermata.people f on f.id = d.for_person where d.cue_id = $1 order by d.at, d.id",
        {idValue(cue)});
    if (!rows) return fail(rows.error());
    std::vector<DecisionInfo> list;
    for (const RowValues& row : rows->rows) {
        DecisionInfo info;
        info.decision.id = idOf<DecisionId>(row[0]);
        info.decision.cue = cue;
        info.decision.revision = static_cast<int>(numberOf(row[1]));
        info.decision.rule = textOf(row[2]);
        info.decision.subject = textOf(row[3]);
        info.decision.reason = textOf(row[4]);
        if (row[5]) info.decision.onBehalfOf = idOf<PersonId>(row[5]);
        if (row[6]) info.decision.evidence = hashOf(row[6]);
        info.decision.evidenceName = textOf(row[7]);
        info.by = textOf(row[8]);
        info.forPerson = textOf(row[9]);
        info.at = textOf(row[10]);
        if (row[11]) {
            Result<Json> uses = parseJson(*row[11], "the uses of a decision");
            if (!uses) return fail(uses.error());
            info.decision.uses = std::move(*uses);
        }
        list.push_back(std::move(info));
    }
    return list;
}

}  // namespace fermata::db
