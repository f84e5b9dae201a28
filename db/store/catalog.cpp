// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/catalog.h"

#include "db/store/catalog_rows.h"
#include "db/store/errors.h"

namespace fermata::db {

std::string arrayLiteral(const std::vector<std::string>& items) {
    std::string text = "{";
    for (const std::string& item : items) {
        if (text.size() > 1) text += ',';
        text += '"';
        for (const char c : item) {
            if (c == '"' || c == '\\') text += '\\';
            text += c;
        }
        text += '"';
    }
    return text + "}";
}

Result<std::vector<std::string>> textArray(const Value& json, std::string_view what) {
    std::vector<std::string> items;
    const Result<Json> parsed = parseJson(json.value_or("[]"), what);
    if (!parsed) return fail(Code::Corrupt, "A stored list (" + std::string(what) + ") cannot be read.", parsed.error().message);
    for (const Json& item : *parsed) {
        if (item.is_string()) items.push_back(item.get<std::string>());
    }
    return items;
}

PostgresCatalog::PostgresCatalog(std::unique_ptr<Connection> connection, std::string place)
    : m_connection(std::move(connection)), m_place(std::move(place)) {}

Result<std::unique_ptr<PostgresCatalog>> PostgresCatalog::open(const std::string& url) {
    return open(url, withoutPassword(url));
}

Result<std::unique_ptr<PostgresCatalog>> PostgresCatalog::open(const std::string& url, const std::string& place) {
    auto connection = Connection::open(url);
    if (!connection) return fail(connection.error());
    std::unique_ptr<PostgresCatalog> catalog(
        new PostgresCatalog(std::move(*connection), place.empty() ? withoutPassword(url) : place));
    const Result<Rows> known = catalog->ask("catalog.schema", "select to_regproc('api.me') is not null");
    if (!known) return fail(known.error());
    if (!boolOf(known->rows.at(0).at(0))) {
        return fail(Code::NotReady, "The database " + catalog->m_place +
                                        " has no Fermata schema yet; an administrator of the server must migrate it.");
    }
    const Result<Person> person = catalog->me();
    if (!person) return fail(person.error());
    return catalog;
}

Result<Rows> PostgresCatalog::ask(std::string_view name, const std::string& sql, const Parameters& parameters) {
    return m_connection->query(name, sql, parameters);
}

Result<CatalogStatus> PostgresCatalog::status() {
    const Result<Rows> rows = ask("catalog.status", "select * from api.status()");
    if (!rows) return fail(rows.error());
    const RowValues& row = rows->rows.at(0);
    CatalogStatus status;
    const Result<Rows> studio = ask("catalog.studio", "select name from fermata.studios");
    if (!studio) return fail(studio.error());
    if (!studio->rows.empty()) status.studio = textOf(studio->rows[0].at(0));
    status.database = m_place;
    status.serverVersion = textOf(row[0]);
    status.schemaVersion = static_cast<int>(numberOf(row[1]));
    status.databaseBytes = numberOf(row[2]);
    status.chunkCount = numberOf(row[3]);
    status.chunkBytes = numberOf(row[4]);
    status.clients = numberOf(row[5]);
    status.projects = numberOf(row[6]);
    status.cues = numberOf(row[7]);
    status.revisions = numberOf(row[8]);
    status.takes = numberOf(row[9]);
    status.openJobs = numberOf(row[10]);
    return status;
}

Result<std::optional<Json>> PostgresCatalog::beginRun(std::string_view key, const Hash& spec) {
    const Result<Rows> rows = ask("run.begin", "select api.begin_run($1, $2)", {std::string(key), byteaOf(spec)});
    if (!rows) return fail(rows.error());
    const Value& answer = rows->rows.at(0).at(0);
    if (!answer) return std::optional<Json>();
    const Result<Json> json = parseJson(*answer, "the stored result");
    if (!json) return fail(Code::Corrupt, "The stored result of run “" + std::string(key) + "” cannot be read.");
    return std::optional<Json>(*json);
}

Result<void> PostgresCatalog::finishRun(std::string_view key, const Hash& spec, const Json& result) {
    const Result<Rows> rows = ask("run.finish", "select api.finish_run($1, $2, $3)",
                                  {std::string(key), byteaOf(spec), canonicalJson(result)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<Catalog::Job> PostgresCatalog::startJob(const ProjectId& project, std::string_view kind, const Json& payload) {
    Job job{JobId::create(), 0};
    const Result<Rows> rows = ask("job.start", "select api.start_job($1, $2, $3, $4)",
                                  {job.id.text(), idValue(project), std::string(kind), canonicalJson(payload)});
    if (!rows) return fail(rows.error());
    job.fence = numberOf(rows->rows.at(0).at(0));
    return job;
}

Result<void> PostgresCatalog::heartbeat(const Job& job, std::string_view stage, int permille) {
    const Result<Rows> rows = ask("job.heartbeat", "select api.heartbeat_job($1, $2, $3, $4)",
                                  {idValue(job.id), std::to_string(job.fence), std::string(stage), std::to_string(permille)});
    if (!rows) return fail(rows.error());
    if (!boolOf(rows->rows.at(0).at(0))) {
        return fail(Code::Conflict, "This work took longer than its lease and was given up; start it again.");
    }
    return {};
}

Result<void> PostgresCatalog::finishJob(const Job& job, bool succeeded, std::string_view summary) {
    const Result<Rows> rows = ask("job.finish", "select api.finish_job($1, $2, $3, $4)",
                                  {idValue(job.id), std::to_string(job.fence), succeeded ? "t" : "f", std::string(summary)});
    if (!rows) return fail(rows.error());
    if (!boolOf(rows->rows.at(0).at(0))) {
        return fail(Code::Conflict, "This work lost its lease before it ended; its result does not count.");
    }
    return {};
}

Result<std::vector<Hash>> PostgresCatalog::referencedChunks() {
    const Result<Rows> rows = ask("chunks.referenced", "select * from api.referenced_chunks()");
    if (!rows) return fail(rows.error());
    std::vector<Hash> hashes;
    for (const RowValues& row : rows->rows) hashes.push_back(hashOf(row[0]));
    return hashes;
}

Result<std::vector<Hash>> PostgresCatalog::dropUnusedChunks(int64_t graceSeconds) {
    const Result<Rows> rows = ask("chunks.drop", "select * from api.drop_unused_chunks(make_interval(secs => $1::float8))",
                                  {std::to_string(graceSeconds)});
    if (!rows) return fail(rows.error());
    std::vector<Hash> hashes;
    for (const RowValues& row : rows->rows) hashes.push_back(hashOf(row[0]));
    return hashes;
}

}  // namespace fermata::db
