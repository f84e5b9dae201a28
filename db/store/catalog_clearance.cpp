// SPDX-License-Identifier: GPL-3.0-or-later
// Clearances, deliveries, and the takes that were delivered elsewhere.
#include "db/store/catalog.h"
#include "db/store/catalog_rows.h"

namespace fermata::db {
namespace {

constexpr const char* kClearances =
    "select k.id, k.number, k.version, case when k.state = 'issued' and exists (select from fermata.clearances n "
    "where n.studio_id = k.studio_id and n.number = k.number and n.version > k.version and n.state <> 'draft') "
    "then 'superseded' else k.state end, k.project_id, coalesce(k.json, ''), k.pdf, coalesce(p.name, ''), fermata.utc(k.issued_at), "
    "k.reason, (select json_agg(json_build_array(v.cue_id, v.number) order by v.cue_id, v.number) from fermata.clearance_covers v "
    "where v.studio_id = k.studio_id and v.clearance_id = k.id), coalesce(k.withdrawn_reason, '') from fermata.clearances k left join fermata.people p on p.id = k.issued_by ";

}  // namespace

Result<std::vector<ClearanceRecord>> PostgresCatalog::clearanceRows(std::string_view name, const std::string& where,
                                                                    const Parameters& parameters) {
    const Result<Rows> rows = ask(name, kClearances + where, parameters);
    if (!rows) return fail(rows.error());
    std::vector<ClearanceRecord> records;
    for (const RowValues& row : rows->rows) {
        ClearanceRecord record;
        record.id = idOf<ClearanceId>(row[0]);
        record.number = textOf(row[1]);
        record.version = static_cast<int>(numberOf(row[2]));
        record.state = textOf(row[3]);
        record.project = idOf<ProjectId>(row[4]);
        record.json = textOf(row[5]);
        if (row[6]) record.pdf = hashOf(row[6]);
        record.issuedBy = textOf(row[7]);
        record.issuedAt = textOf(row[8]);
        record.reason = textOf(row[9]);
        const Result<Json> covers = parseJson(row[10].value_or("[]"), "the subjects of a clearance");
        if (!covers) return fail(Code::Corrupt, "The subjects of clearance " + record.number + " cannot be read.");
        for (const Json& item : *covers) {
            record.covers.emplace_back(idOf<CueId>(item.at(0).get<std::string>()), item.at(1).get<int>());
        }
        record.withdrawnReason = textOf(row[11]);
        records.push_back(std::move(record));
    }
    return records;
}

Result<ClearanceRecord> PostgresCatalog::reserveClearance(const std::vector<std::pair<CueId, int>>& covers) {
    Json list = Json::array();
    for (const auto& [cue, revision] : covers) list.push_back({{"cue", cue.text()}, {"number", revision}});
    const Result<Rows> rows = ask("clearance.reserve", "select api.reserve_clearance($1)", {list.dump()});
    if (!rows) return fail(rows.error());
    const Result<std::vector<ClearanceRecord>> found = clearanceRows("clearance.reserved", "where k.id = $1", {rows->rows.at(0).at(0)});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(Code::Internal, "The clearance was reserved but cannot be read.");
    return found->front();
}

Result<HistoryHead> PostgresCatalog::prepareIssue(const ClearanceRecord& record) {
    const Result<Rows> rows = ask("clearance.prepare", "select api.prepare_clearance($1, $2)", {idValue(record.id), record.json});
    if (!rows) return fail(rows.error());
    return head(idOf<ProjectId>(rows->rows.at(0).at(0)));
}

Result<void> PostgresCatalog::issueClearance(const ClearanceRecord& record) {
    const Result<Rows> rows = ask("clearance.issue", "select api.issue_clearance($1, $2, $3, $4)",
                                  {idValue(record.id), record.json, byteaOf(record.pdf), record.reason});
    if (!rows) return fail(rows.error());
    return {};
}

Result<std::optional<ClearanceRecord>> PostgresCatalog::latestClearance(const CueId& cue, int revision) {
    const Result<std::vector<ClearanceRecord>> found = clearanceRows(
        "clearance.latest",
        "where k.state = 'issued' and exists (select from fermata.clearance_covers v where v.studio_id = k.studio_id "
        "and v.clearance_id = k.id and v.cue_id = $1 and v.number = $2) and not exists (select from fermata.clearances n "
        "where n.studio_id = k.studio_id and n.number = k.number and n.version > k.version and n.state <> 'draft') "
        "order by k.issued_at desc limit 1",
        {idValue(cue), std::to_string(revision)});
    if (!found) return fail(found.error());
    if (found->empty()) return std::optional<ClearanceRecord>();
    return std::optional<ClearanceRecord>(found->front());
}

Result<std::vector<ClearanceRecord>> PostgresCatalog::clearances(const ProjectId& project) {
    return clearanceRows("clearance.list", "where k.project_id = $1 order by k.number, k.version", {idValue(project)});
}

Result<void> PostgresCatalog::withdrawClearance(const ClearanceId& id, std::string_view reason) {
    const Result<Rows> rows = ask("clearance.withdraw", "select api.withdraw_clearance($1, $2)", {idValue(id), std::string(reason)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<void> PostgresCatalog::recordDelivery(const CueId& cue, int revision, const ClearanceId& clearance, const Hash& packManifest,
                                             const std::vector<std::pair<Hash, Json>>& sketches) {
    Json list = Json::array();
    for (const auto& [take, grams] : sketches) list.push_back({{"take", take.hex()}, {"grams", grams}});
    const Result<Rows> rows = ask("delivery.record", "select api.record_delivery($1, $2, $3, $4, $5)",
                                  {idValue(cue), std::to_string(revision), idValue(clearance), byteaOf(packManifest), list.dump()});
    if (!rows) return fail(rows.error());
    return {};
}

Result<void> PostgresCatalog::checkDelivery(const CueId& cue, int revision) {
    const Result<Rows> rows = ask("delivery.check", "select api.check_delivery($1, $2)", {idValue(cue), std::to_string(revision)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<std::vector<std::pair<std::string, Json>>> PostgresCatalog::deliveredSketchesElsewhere(const ProjectId& project) {
    const Result<Rows> rows = ask("sketches.elsewhere", "select label, grams from api.delivered_sketches_elsewhere($1) order by label, grams",
                                  {idValue(project)});
    if (!rows) return fail(rows.error());
    std::vector<std::pair<std::string, Json>> sketches;
    for (const RowValues& row : rows->rows) {
        Result<Json> json = parseJson(textOf(row[1]), "a stored sketch");
        if (!json) return fail(Code::Corrupt, "The sketch of a delivered take cannot be read.", json.error().message);
        sketches.emplace_back(textOf(row[0]), std::move(*json));
    }
    return sketches;
}

Result<DeliveredBefore> PostgresCatalog::deliveredBefore(const CueId& cue, const std::vector<Hash>& takes) {
    std::vector<std::string> hashes;
    for (const Hash& take : takes) hashes.push_back("\\x" + take.hex());
    const Result<Rows> rows = ask("takes.delivered", "select take, same_client from api.takes_delivered_before($1, $2) order by take",
                                  {idValue(cue), arrayLiteral(hashes)});
    if (!rows) return fail(rows.error());
    DeliveredBefore before;
    for (const RowValues& row : rows->rows) (boolOf(row[1]) ? before.sameClient : before.elsewhere).push_back(hashOf(row[0]));
    return before;
}

}  // namespace fermata::db
