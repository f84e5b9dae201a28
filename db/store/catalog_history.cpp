// SPDX-License-Identifier: GPL-3.0-or-later
// History: events in words, the head of the log, verification.
#include <map>

#include "core/music/event_words.h"
#include "db/store/catalog.h"
#include "db/store/catalog_rows.h"

namespace fermata::db {
namespace {

// The words behind the ids of an event, as far as whoever reads may see them.
constexpr const char* kEvents =
    "select seq, fermata.utc(at), actor, kind, body, encode(prev, 'hex'), encode(hash, 'hex'), for_name, member, "
    "case kind when 'revision.committed' then (select r.leaves[1]::jsonb ->> 'made' from fermata.revisions r where r.id = (body::jsonb ->> 'id')::uuid) "
    "when 'comment.added' then (select c.text from fermata.comments c where c.id = (body::jsonb ->> 'id')::uuid) "
    "when 'comment.noted' then (select n.text from fermata.comment_notes n where n.id = (body::jsonb ->> 'id')::uuid) "
    "when 'approval.given' then (select a.note from fermata.approvals a where a.id = (body::jsonb ->> 'id')::uuid) end, "
    "case kind when 'comment.noted' then (select c.text from fermata.comments c where c.id = (body::jsonb ->> 'comment_id')::uuid) end "
    "from fermata.event_list where project_id = $1 and ($2::uuid is null or cue_id = $2) order by seq";

}  // namespace

Result<std::vector<EventInfo>> PostgresCatalog::events(const ProjectId& project, const std::optional<CueId>& cue) {
    const Result<Rows> rows = ask("event.list", kEvents, {idValue(project), idValue(cue)});
    if (!rows) return fail(rows.error());
    std::vector<EventInfo> events;
    std::map<std::string, Json> approvals;   // By id: a withdrawal comes after what it withdraws.
    for (const RowValues& row : rows->rows) {
        EventInfo event;
        event.sequence = numberOf(row[0]);
        event.at = textOf(row[1]);
        event.actor = textOf(row[2]);
        event.kind = textOf(row[3]);
        event.body = textOf(row[4]);
        event.previousHash = textOf(row[5]);
        event.hash = textOf(row[6]);
        const Result<Json> body = parseJson(event.body, "an event");
        EventNames names{textOf(row[7]), textOf(row[8]), textOf(row[9]), textOf(row[10]), {}};
        if (body && body->is_object() && event.kind == "approval.given") approvals[body->value("id", "")] = *body;
        if (body && body->is_object() && event.kind == "approval.withdrawn") {
            if (const auto given = approvals.find(body->value("approval_id", "")); given != approvals.end()) names.approval = given->second;
        }
        event.summary = body && (body->is_object() || body->is_array()) ? eventWords(event.kind, *body, names) : event.kind;
        events.push_back(std::move(event));
    }
    return events;
}

Result<HistoryHead> PostgresCatalog::head(const ProjectId& project) {
    const Result<Rows> rows = ask("history.head", "select seq, encode(hash, 'hex'), size, encode(root, 'hex') from api.head($1)",
                                  {idValue(project)});
    if (!rows) return fail(rows.error());
    HistoryHead head;
    head.project = project;
    if (rows->rows.empty()) return head;
    const RowValues& row = rows->rows[0];
    head.sequence = numberOf(row[0]);
    head.hash = textOf(row[1]);
    head.treeSize = numberOf(row[2]);
    head.treeRoot = textOf(row[3]);
    return head;
}

Result<std::vector<std::string>> PostgresCatalog::verifyHistory(const ProjectId& project) {
    const Result<Rows> rows = ask("history.verify", "select * from api.verify_history($1)", {idValue(project)});
    if (!rows) return fail(rows.error());
    std::vector<std::string> faults;
    for (const RowValues& row : rows->rows) faults.push_back(textOf(row[0]));
    return faults;
}

}  // namespace fermata::db
