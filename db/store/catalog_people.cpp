// SPDX-License-Identifier: GPL-3.0-or-later
// Studio, clients, projects, people, cues and chunks.
#include "db/store/catalog.h"
#include "db/store/catalog_rows.h"

namespace fermata::db {
namespace {

Person personOf(const RowValues& row) {
    return {idOf<PersonId>(row.at(0)), textOf(row.at(1)), textOf(row.at(2)), textOf(row.at(3))};
}

Error notFound(std::string_view what, std::string_view id) {
    return {Code::NotFound, "There is no " + std::string(what) + " " + std::string(id) + " that you may see."};
}

constexpr const char* kCues =
    "select c.id, c.project_id, c.title, coalesce((select max(r.number) from fermata.revisions r "
    "where r.studio_id = c.studio_id and r.cue_id = c.id), 0), c.derived_from, c.derived_number, "
    "coalesce((select a.archived from fermata.archive_rows a where a.studio_id = c.studio_id and a.cue_id = c.id order by a.n desc limit 1), false) "
    "from fermata.cues c ";

CueInfo cueOf(const RowValues& row) {
    CueInfo cue{idOf<CueId>(row[0]), idOf<ProjectId>(row[1]), textOf(row[2]), static_cast<int>(numberOf(row[3]))};
    if (row[4]) {
        cue.derivedFrom = idOf<CueId>(row[4]);
        cue.derivedRevision = static_cast<int>(numberOf(row[5]));
    }
    cue.archived = textOf(row[6]) == "t";
    return cue;
}

}  // namespace

Result<Person> PostgresCatalog::me() {
    const Result<Rows> rows = ask("person.me", "select * from api.me()");
    if (!rows) return fail(rows.error());
    return personOf(rows->rows.at(0));
}

Result<ClientId> PostgresCatalog::addClient(const ClientId& id, std::string_view name) {
    const Result<Rows> rows = ask("client.add", "select api.add_client($1, $2)", {idValue(id), std::string(name)});
    if (!rows) return fail(rows.error());
    return id;
}

Result<ProjectId> PostgresCatalog::addProject(const ProjectId& id, const ClientId& client, std::string_view name,
                                              const Json& uses) {
    const Result<Rows> rows = ask("project.add", "select api.add_project($1, $2, $3, $4)",
                                  {idValue(id), idValue(client), std::string(name), canonicalJson(uses)});
    if (!rows) return fail(rows.error());
    return id;
}

Result<Person> PostgresCatalog::addPerson(const PersonId& id, std::string_view name, std::string_view role,
                                          const std::optional<ProjectId>& project) {
    const Result<Rows> added = ask("person.add", "select api.add_person($1, $2, $3, $4)",
                                   {idValue(id), std::string(name), std::string(role), idValue(project)});
    if (!added) return fail(added.error());
    const Result<Rows> rows = ask("person.added",
                                  "select p.id, p.name, $2::text, coalesce(l.login::text, '') from fermata.people p "
                                  "left join fermata.logins l on l.person_id = p.id where p.id = $1",
                                  {added->rows.at(0).at(0), std::string(role)});
    if (!rows) return fail(rows.error());
    if (rows->rows.empty()) return fail(notFound("person", name));
    return personOf(rows->rows[0]);
}

Result<void> PostgresCatalog::removeMember(const ProjectId& project, const PersonId& person) {
    const Result<Rows> rows = ask("member.remove", "select api.remove_member($1, $2)", {idValue(project), idValue(person)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<void> PostgresCatalog::changeMember(const ProjectId& project, const PersonId& person, std::string_view role) {
    const Result<Rows> rows = ask("member.change", "select api.change_member($1, $2, $3)", {idValue(project), idValue(person), std::string(role)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<void> PostgresCatalog::setFinalApprover(const ProjectId& project, const PersonId& person) {
    const Result<Rows> rows = ask("project.approver", "select api.set_final_approver($1, $2)", {idValue(project), idValue(person)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<std::vector<ClientInfo>> PostgresCatalog::clients() {
    const Result<Rows> rows = ask("client.list", "select id, name from fermata.clients order by name, id");
    if (!rows) return fail(rows.error());
    std::vector<ClientInfo> clients;
    for (const RowValues& row : rows->rows) clients.push_back({idOf<ClientId>(row[0]), textOf(row[1])});
    return clients;
}

Result<std::vector<ProjectInfo>> PostgresCatalog::projectRows(const std::string& where, const Parameters& parameters) {
    std::vector<ProjectInfo> projects;
    std::vector<std::string> approvers;
    Rows rows, members;
    const Result<void> read = m_connection->transaction([&](Transaction& tx) -> Result<void> {
        Result<Rows> found = tx.query(
            "project.list",
            "select p.id, p.client_id, coalesce(c.name, ''), p.name, p.uses, p.final_approver from fermata.projects p "
            "left join fermata.clients c on c.studio_id = p.studio_id and c.id = p.client_id " + where +
                " order by p.created_at, p.id",
            parameters);
        if (!found) return fail(found.error());
        rows = std::move(*found);
        found = tx.query("project.members",
                         "select m.person_id, coalesce(q.name, 'a forgotten person'), m.role, coalesce(l.login::text, ''), "
                         "m.project_id from fermata.members m "
                         "join fermata.projects p on p.studio_id = m.studio_id and p.id = m.project_id "
                         "left join fermata.people q on q.id = m.person_id "
                         "left join fermata.logins l on l.person_id = m.person_id " + where + " order by q.created_at, m.role",
                         parameters);
        if (!found) return fail(found.error());
        members = std::move(*found);
        return {};
    });
    if (!read) return fail(read.error());
    for (const RowValues& row : rows.rows) {
        ProjectInfo project;
        project.id = idOf<ProjectId>(row[0]);
        project.client = idOf<ClientId>(row[1]);
        project.clientName = textOf(row[2]);
        project.name = textOf(row[3]);
        if (const Result<Json> uses = parseJson(textOf(row[4]), "the uses of a project")) project.uses = *uses;
        for (const RowValues& member : members.rows) {
            if (member[4] != row[0]) continue;
            project.members.push_back(personOf(member));
            if (row[5] && member[0] == row[5] && !project.finalApprover) project.finalApprover = project.members.back();
        }
        projects.push_back(std::move(project));
    }
    return projects;
}

Result<std::vector<ProjectInfo>> PostgresCatalog::projects() { return projectRows("", {}); }

Result<ProjectInfo> PostgresCatalog::project(const ProjectId& id) {
    const Result<std::vector<ProjectInfo>> found = projectRows("where p.id = $1", {idValue(id)});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(notFound("project", id.text()));
    return found->front();
}

Result<std::vector<Person>> PostgresCatalog::people() {
    const Result<Rows> rows = ask("person.list",
                                  "select p.id, p.name, p.role, coalesce(l.login::text, '') from fermata.people p "
                                  "left join fermata.logins l on l.person_id = p.id where p.active order by p.created_at, p.id");
    if (!rows) return fail(rows.error());
    std::vector<Person> people;
    for (const RowValues& row : rows->rows) people.push_back(personOf(row));
    return people;
}

Result<CueInfo> PostgresCatalog::addCue(const CueId& id, const ProjectId& project, std::string_view title) {
    const Result<Rows> rows = ask("cue.add", "select api.add_cue($1, $2, $3)", {idValue(id), idValue(project), std::string(title)});
    if (!rows) return fail(rows.error());
    return cue(id);
}

Result<CueInfo> PostgresCatalog::deriveCue(const CueId& id, const CueId& from, int revision, std::string_view title) {
    const Result<Rows> rows = ask("cue.derive", "select api.derive_cue($1, $2, $3, $4)",
                                  {idValue(id), idValue(from), std::to_string(revision), std::string(title)});
    if (!rows) return fail(rows.error());
    return cue(id);
}

Result<std::vector<CueInfo>> PostgresCatalog::cues() {
    const Result<Rows> rows = ask("cue.list", std::string(kCues) + "order by c.created_at, c.id");
    if (!rows) return fail(rows.error());
    std::vector<CueInfo> cues;
    for (const RowValues& row : rows->rows) cues.push_back(cueOf(row));
    return cues;
}

Result<CueInfo> PostgresCatalog::cue(const CueId& id) {
    const Result<Rows> rows = ask("cue.one", std::string(kCues) + "where c.id = $1", {idValue(id)});
    if (!rows) return fail(rows.error());
    if (rows->rows.empty()) return fail(notFound("cue", id.text()));
    return cueOf(rows->rows[0]);
}

Result<void> PostgresCatalog::archiveCue(const ArchiveMark& mark) {
    const Result<Rows> rows = ask("cue.archive", "select api.archive_cue($1, $2, $3, $4)",
                                  {idValue(mark.id), idValue(mark.cue), std::string(mark.archived ? "true" : "false"), mark.reason});
    if (!rows) return fail(rows.error());
    return {};
}

Result<void> PostgresCatalog::registerChunks(const ProjectId& project, const std::vector<std::pair<Hash, Chunk>>& chunks) {
    if (chunks.empty()) return {};
    Json list = Json::array();
    for (const auto& [hash, chunk] : chunks) {
        list.push_back({{"hash", hash.hex()},
                        {"kind", std::string(chunkKindName(chunk.kind))},
                        {"rate", chunk.sampleRate},
                        {"channels", chunk.channels},
                        {"bytes", chunk.payload.size()}});
    }
    const Result<Rows> rows = ask("chunks.register", "select api.register_chunks($1, $2)", {idValue(project), list.dump()});
    if (!rows) return fail(rows.error());
    return {};
}

}  // namespace fermata::db
