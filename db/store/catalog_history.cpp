// SPDX-License-Identifier: GPL-3.0-or-later
// History: events in words, the head of the log, verification.
#include "core/base/text.h"
#include "db/store/catalog.h"
#include "db/store/catalog_rows.h"

namespace fermata::db {
namespace {

std::string scopeText(const Json& body) {
    const auto list = [&](const char* key) {
        std::vector<std::string> names;
        for (const Json& name : body.value(key, Json::array())) names.push_back(name.is_string() ? name.get<std::string>() : "");
        return joined(names, ", ");
    };
    return "sections " + list("sections") + "; stems " + list("stems");
}

std::string textAt(const Json& body, const char* key) {
    const auto found = body.find(key);
    return found == body.end() || found->is_null() ? std::string() : found->is_string() ? found->get<std::string>() : found->dump();
}

// What an event says, in words; names were resolved by the database on reading.
std::string summaryOf(const std::string& kind, const Json& body, const std::string& forName, const std::string& member) {
    const std::string recorded = forName.empty() ? "" : ", recorded for " + forName;
    const std::string revision = "revision " + textAt(body, "number");
    if (kind == "revision.committed") {
        const size_t asked = body.value("asked", Json::array()).size();
        return "committed " + revision + " (" + std::to_string(asked) + " cells asked to change), hash " +
               textAt(body, "root").substr(0, 12).replace(0, 2, "");
    }
    if (kind == "approval.given") {
        const bool changes = body.value("request_changes", false);
        return (changes ? "asked for changes to " : "approved ") + revision + recorded + " (" + scopeText(body) + ")" +
               (body.value("locks", false) ? ": held from now on" : "");
    }
    if (kind == "approval.withdrawn") return "withdrew approval " + textAt(body, "approval_id") + ": " + textAt(body, "reason");
    if (kind == "comment.added") return "commented on " + revision + recorded;
    if (kind == "comment.noted") {
        const std::string what = textAt(body, "kind");
        return what == "reply" ? "answered a comment" : what == "resolve" ? "settled a comment" : what == "reopen" ? "opened a comment again"
               : body.value("assignee", Json()).is_null() ? "took a comment from whoever looked after it" : "gave a comment to " + (member.empty() ? "a person" : member);
    }
    if (kind == "decision.made") return "decided on " + textAt(body, "rule") + " of " + revision + ": " + textAt(body, "reason") + recorded;
    if (kind == "alternative.saved") return "made alternative " + textAt(body, "ordinal") + " (" + textAt(body, "label") + ")";
    if (kind == "cue.added") return "added the cue “" + textAt(body, "title") + "”";
    if (kind == "cue.derived") return "made it a cut-down of revision " + textAt(body, "derived_number") + " of another cue";
    if (kind == "project.added") return "added the project “" + textAt(body, "name") + "”";
    if (kind == "project.approver") return "set the final approver";
    if (kind == "member.added") return "added " + (member.empty() ? "a person" : member) + " as " + textAt(body, "role");
    if (kind == "takes.recorded") return "recorded what made " + std::to_string(body.size()) + " takes";
    if (kind == "delivery.recorded") return "delivered " + revision;
    if (kind.rfind("clearance.", 0) == 0) {
        const std::string reason = kind == "clearance.withdrawn" ? textAt(body, "withdrawn") : textAt(body, "reason");
        return kind.substr(10) + " clearance " + textAt(body, "number") + " version " + textAt(body, "version") +
               (reason.empty() ? "" : ": " + reason);
    }
    return kind;
}

}  // namespace

Result<std::vector<EventInfo>> PostgresCatalog::events(const ProjectId& project, const std::optional<CueId>& cue) {
    const Result<Rows> rows = ask("event.list",
                                  "select seq, fermata.utc(at), actor, kind, body, encode(prev, 'hex'), encode(hash, 'hex'), for_name, "
                                  "member from fermata.event_list where project_id = $1 and ($2::uuid is null or cue_id = $2) order by seq",
                                  {idValue(project), idValue(cue)});
    if (!rows) return fail(rows.error());
    std::vector<EventInfo> events;
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
        event.summary = body && body->is_object() ? summaryOf(event.kind, *body, textOf(row[7]), textOf(row[8])) : event.kind;
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
