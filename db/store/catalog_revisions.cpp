// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions, takes, prints, the ledger and alternatives.
#include "db/store/catalog.h"
#include "db/store/catalog_rows.h"

namespace fermata::db {
namespace {

Json askedJson(const std::vector<AskedCell>& asked) {
    Json list = Json::array();
    for (const AskedCell& cell : asked) list.push_back({{"section", cell.section.text()}, {"stem", cell.stem.text()}});
    return list;
}

// The leaves are the truth; this puts them back into the shape that revisionFromJson reads.
Result<Revision> revisionOf(const Value& id, const Value& leavesJson) {
    const Result<std::vector<std::string>> leaves = textArray(leavesJson, "the leaves of a revision");
    if (!leaves) return fail(leaves.error());
    Json json;
    for (const std::string& leaf : *leaves) {
        Result<Json> item = parseJson(leaf, "a stored leaf");
        if (!item) return fail(Code::Corrupt, "A leaf of a stored revision cannot be read.", item.error().message);
        if (json.is_null()) {
            json = std::move(*item);
            json["id"] = textOf(id);
            for (const char* part : {"sections", "stems", "cells", "gains"}) json[part] = Json::array();
        } else {
            const char* part = item->contains("first_bar") ? "sections"
                               : item->contains("role")    ? "stems"
                               : item->contains("print")   ? "cells"
                                                           : "gains";
            json[part].push_back(std::move(*item));
        }
    }
    return revisionFromJson(json);
}

Json candidateJson(const NewRevision& candidate) {
    Json takes = Json::array(), prints = Json::array(), ledger = Json::array();
    for (const Take& take : candidate.takes) takes.push_back(toJson(take));
    for (const Print& print : candidate.prints) prints.push_back(toJson(print));
    for (const auto& [take, facts] : candidate.ledger) ledger.push_back({{"take", take.hex()}, {"facts", facts}});
    return {{"revision", toJson(candidate.revision)}, {"takes", takes}, {"prints", prints},
            {"asked", askedJson(candidate.asked)}, {"ledger", ledger}};
}

Result<NewRevision> candidateFromJson(const Json& json) {
    NewRevision candidate;
    try {
        const Result<Revision> revision = revisionFromJson(json.at("revision"));
        if (!revision) return fail(revision.error());
        candidate.revision = *revision;
        for (const Json& item : json.at("takes")) {
            const Result<Take> take = takeFromJson(item);
            if (!take) return fail(take.error());
            candidate.takes.push_back(*take);
        }
        for (const Json& item : json.at("prints")) {
            const Result<Print> print = printFromJson(item);
            if (!print) return fail(print.error());
            candidate.prints.push_back(*print);
        }
        for (const Json& item : json.at("asked")) {
            candidate.asked.push_back({idOf<SectionId>(item.at("section").get<std::string>()),
                                       idOf<StemId>(item.at("stem").get<std::string>())});
        }
        for (const Json& item : json.at("ledger")) {
            const Result<Hash> take = Hash::fromHex(item.at("take").get<std::string>());
            if (!take) return fail(Code::Corrupt, "A stored alternative cannot be read.", take.error().message);
            candidate.ledger.emplace_back(*take, item.at("facts"));
        }
    } catch (const Json::exception& error) {
        return fail(Code::Corrupt, "A stored alternative cannot be read.", error.what());
    }
    return candidate;
}

constexpr const char* kAlternatives =
    "select a.id, a.cue_id, a.number, a.ordinal, a.label, a.body, coalesce(p.name, 'a forgotten person'), "
    "fermata.utc(a.at), exists (select from fermata.revisions r where r.studio_id = a.studio_id and r.accepts = a.id) "
    "from fermata.alternatives a left join fermata.people p on p.id = a.author ";

Result<AlternativeInfo> alternativeOf(const RowValues& row) {
    const Result<Json> body = parseJson(textOf(row[5]), "a stored alternative");
    if (!body) return fail(Code::Corrupt, "A stored alternative cannot be read.", body.error().message);
    Result<NewRevision> candidate = candidateFromJson(*body);
    if (!candidate) return fail(candidate.error());
    AlternativeInfo info;
    info.id = idOf<AlternativeId>(row[0]);
    info.cue = idOf<CueId>(row[1]);
    info.revision = static_cast<int>(numberOf(row[2]));
    info.ordinal = static_cast<int>(numberOf(row[3]));
    info.label = textOf(row[4]);
    info.candidate = std::move(*candidate);
    info.madeBy = textOf(row[6]);
    info.madeAt = textOf(row[7]);
    info.accepted = boolOf(row[8]);
    return info;
}

}  // namespace

Result<Revision> PostgresCatalog::commitRevision(const NewRevision& revision) {
    std::vector<std::string> takes, prints;
    for (const Take& take : revision.takes) takes.push_back(canonicalJson(toJson(take)));
    for (const Print& print : revision.prints) prints.push_back(canonicalJson(toJson(print)));
    Json ledger = Json::array();
    for (const auto& [take, facts] : revision.ledger) {
        ledger.push_back({{"take", take.hex()}, {"body", canonicalJson(facts)}});
    }
    const std::vector<std::string> leaves = revision.revision.leaves();
    const Result<Rows> rows = ask("revision.commit", "select api.commit_revision($1, $2, $3, $4, $5, $6, $7, $8)",
                                  {idValue(revision.revision.id), byteaOf(merkleRoot(leaves)), arrayLiteral(leaves),
                                   arrayLiteral(takes), arrayLiteral(prints), canonicalJson(askedJson(revision.asked)),
                                   canonicalJson(ledger), idValue(revision.accepts)});
    if (!rows) return fail(rows.error());
    return revision.revision;
}

Result<Revision> PostgresCatalog::revision(const CueId& cue, int number) {
    const Result<Rows> rows = ask("revision.one",
                                  "select id, to_json(leaves) from fermata.revisions where cue_id = $1 and ($2 = 0 or number = $2) "
                                  "order by number desc limit 1",
                                  {idValue(cue), std::to_string(number)});
    if (!rows) return fail(rows.error());
    if (!rows->rows.empty()) return revisionOf(rows->rows[0][0], rows->rows[0][1]);
    const Result<CueInfo> info = this->cue(cue);
    if (!info) return fail(info.error());
    if (info->newestRevision == 0) return fail(Code::NotFound, "“" + info->title + "” has no revision yet.");
    return fail(Code::NotFound, "“" + info->title + "” has no revision " + std::to_string(number) + "; the newest is " +
                                    std::to_string(info->newestRevision) + ".");
}

Result<std::vector<AskedCell>> PostgresCatalog::asked(const CueId& cue, int number) {
    const Result<Rows> rows = ask("revision.asked",
                                  "select a ->> 'section', a ->> 'stem' from fermata.revisions r cross join jsonb_array_elements(r.asked) a "
                                  "where r.cue_id = $1 and r.number = $2",
                                  {idValue(cue), std::to_string(number)});
    if (!rows) return fail(rows.error());
    std::vector<AskedCell> cells;
    for (const RowValues& row : rows->rows) cells.push_back({idOf<SectionId>(row[0]), idOf<StemId>(row[1])});
    return cells;
}

Result<Take> PostgresCatalog::take(const CueId& cue, const Hash& hash) {
    const Result<Rows> rows = ask("take.one",
                                  "select t.body from fermata.cues c join fermata.takes t on t.studio_id = c.studio_id and "
                                  "t.project_id = c.project_id where c.id = $1 and t.hash = $2",
                                  {idValue(cue), byteaOf(hash)});
    if (!rows) return fail(rows.error());
    if (rows->rows.empty()) return fail(Code::NotFound, "There is no take " + hash.shortHex() + " in this project.");
    const Result<Json> json = parseJson(textOf(rows->rows[0][0]), "a stored take");
    if (!json) return fail(Code::Corrupt, "Take " + hash.shortHex() + " cannot be read.", json.error().message);
    return takeFromJson(*json);
}

Result<Print> PostgresCatalog::print(const CueId& cue, const Hash& hash) {
    const Result<Rows> rows = ask("print.one",
                                  "select p.body from fermata.cues c join fermata.prints p on p.studio_id = c.studio_id and "
                                  "p.project_id = c.project_id where c.id = $1 and p.hash = $2",
                                  {idValue(cue), byteaOf(hash)});
    if (!rows) return fail(rows.error());
    if (rows->rows.empty()) return fail(Code::NotFound, "There is no print " + hash.shortHex() + " in this project.");
    const Result<Json> json = parseJson(textOf(rows->rows[0][0]), "a stored print");
    if (!json) return fail(Code::Corrupt, "Print " + hash.shortHex() + " cannot be read.", json.error().message);
    return printFromJson(*json);
}

Result<std::vector<Json>> PostgresCatalog::ledger(const CueId& cue, const std::vector<Hash>& takes) {
    std::vector<std::string> wanted;
    for (const Hash& take : takes) wanted.push_back("\\x" + take.hex());
    const Result<Rows> rows = ask("ledger.list",
                                  "select l.body from fermata.cues c cross join unnest($2::bytea[]) with ordinality u(take, i) "
                                  "left join fermata.ledger l on l.studio_id = c.studio_id and l.project_id = c.project_id and "
                                  "l.take = u.take where c.id = $1 order by u.i",
                                  {idValue(cue), arrayLiteral(wanted)});
    if (!rows) return fail(rows.error());
    if (rows->rows.size() != takes.size()) {
        return fail(Code::NotFound, "There is no cue " + cue.text() + " that you may see.");
    }
    std::vector<Json> facts;
    for (const RowValues& row : rows->rows) {
        if (!row[0]) {
            facts.emplace_back(nullptr);
            continue;
        }
        const Result<Json> json = parseJson(*row[0], "a stored ledger row");
        if (!json) return fail(Code::Corrupt, "A stored ledger row cannot be read.", json.error().message);
        facts.push_back(*json);
    }
    return facts;
}

Result<void> PostgresCatalog::saveAlternative(const AlternativeInfo& alternative) {
    const Result<Rows> rows = ask("alternative.save", "select api.save_alternative($1, $2, $3, $4, $5, $6)",
                                  {idValue(alternative.id), idValue(alternative.cue), std::to_string(alternative.revision),
                                   std::to_string(alternative.ordinal), alternative.label,
                                   canonicalJson(candidateJson(alternative.candidate))});
    if (!rows) return fail(rows.error());
    return {};
}

Result<AlternativeInfo> PostgresCatalog::alternative(const AlternativeId& id) {
    const Result<Rows> rows = ask("alternative.one", std::string(kAlternatives) + "where a.id = $1", {idValue(id)});
    if (!rows) return fail(rows.error());
    if (rows->rows.empty()) return fail(Code::NotFound, "There is no alternative " + id.text() + " that you may see.");
    return alternativeOf(rows->rows[0]);
}

Result<std::vector<AlternativeInfo>> PostgresCatalog::alternatives(const CueId& cue) {
    const Result<Rows> rows = ask("alternative.list",
                                  std::string(kAlternatives) + "where a.cue_id = $1 order by a.number, a.at, a.ordinal", {idValue(cue)});
    if (!rows) return fail(rows.error());
    std::vector<AlternativeInfo> list;
    for (const RowValues& row : rows->rows) {
        Result<AlternativeInfo> info = alternativeOf(row);
        if (!info) return fail(info.error());
        list.push_back(std::move(*info));
    }
    return list;
}

}  // namespace fermata::db
