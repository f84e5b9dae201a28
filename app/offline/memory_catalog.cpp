// SPDX-License-Identifier: GPL-3.0-or-later
// Clients, projects, cues, revisions and what happened; words and papers are in memory_words.cpp.
#include "app/offline/memory_catalog.h"

#include <algorithm>

#include "core/base/progress.h"

namespace fermata::offline {

Result<Hash> MemoryBlobs::put(const Chunk& chunk) {
    const Hash hash = chunk.hash();
    const std::lock_guard lock(m_mutex);
    m_chunks.try_emplace(hash, chunk);
    return hash;
}

Result<Chunk> MemoryBlobs::get(const Hash& hash) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_chunks.find(hash);
    if (found == m_chunks.end()) return fail(Code::NotFound, "There is no chunk " + hash.shortHex() + " in memory.");
    return found->second;
}

bool MemoryBlobs::contains(const Hash& hash) {
    const std::lock_guard lock(m_mutex);
    return m_chunks.contains(hash);
}

// --- Within the lock ---------------------------------------------------------------------------------------------

std::string MemoryCatalog::now() const { return isoTime(m_memory->clock.now()); }
Error MemoryCatalog::missing(const char* what) { return {Code::NotFound, std::string("There is no such ") + what + "."}; }

CueInfo* MemoryCatalog::find(const CueId& id) {
    const auto found = std::find_if(m_memory->cues.begin(), m_memory->cues.end(), [&](const CueInfo& cue) { return cue.id == id; });
    return found == m_memory->cues.end() ? nullptr : &*found;
}

ProjectInfo* MemoryCatalog::find(const ProjectId& id) {
    const auto found = std::find_if(m_memory->projects.begin(), m_memory->projects.end(), [&](const ProjectInfo& project) { return project.id == id; });
    return found == m_memory->projects.end() ? nullptr : &*found;
}

std::string MemoryCatalog::nameOf(const std::optional<PersonId>& id) const {
    for (const Person& person : m_memory->people) {
        if (id && person.id == *id) return person.name;
    }
    return "";
}

HistoryHead MemoryCatalog::headOf(const ProjectId& project) const {
    HistoryHead head;
    head.project = project;
    for (const Memory::Event& event : m_memory->events) {
        if (event.project != project) continue;
        head.sequence = event.info.sequence;
        head.hash = event.info.hash;
    }
    head.treeSize = head.sequence;
    head.treeRoot = head.hash;
    return head;
}

void MemoryCatalog::tell(const ProjectId& project, const std::optional<CueId>& cue, const char* kind, const Json& body, const EventNames& names) {
    const HistoryHead head = headOf(project);
    EventInfo event;
    event.sequence = head.sequence + 1;
    event.at = now();
    event.actor = m_memory->me.name;
    event.kind = kind;
    event.summary = eventWords(kind, body, names);
    event.body = canonicalJson(body);
    event.previousHash = head.hash;
    event.hash = sha256(head.hash + event.body + event.summary).hex();
    m_memory->events.push_back({project, cue, std::move(event)});
}

// --- Who and where -----------------------------------------------------------------------------------------------

Result<CatalogStatus> MemoryCatalog::status() {
    const std::lock_guard lock(m_memory->mutex);
    CatalogStatus status;
    status.studio = m_memory->studio;
    status.database = "in memory";
    status.clients = static_cast<int64_t>(m_memory->clients.size());
    status.projects = static_cast<int64_t>(m_memory->projects.size());
    status.cues = static_cast<int64_t>(m_memory->cues.size());
    return status;
}

Result<Person> MemoryCatalog::me() {
    const std::lock_guard lock(m_memory->mutex);
    return m_memory->me;
}

Result<ClientId> MemoryCatalog::addClient(const ClientId& id, std::string_view name) {
    const std::lock_guard lock(m_memory->mutex);
    m_memory->clients.push_back({id, std::string(name)});
    return id;
}

Result<ProjectId> MemoryCatalog::addProject(const ProjectId& id, const ClientId& client, std::string_view name, const Json& uses) {
    const std::lock_guard lock(m_memory->mutex);
    ProjectInfo project;
    project.id = id;
    project.client = client;
    for (const ClientInfo& one : m_memory->clients) {
        if (one.id == client) project.clientName = one.name;
    }
    project.name = std::string(name);
    project.uses = uses;
    project.members.push_back(m_memory->me);
    m_memory->projects.push_back(std::move(project));
    tell(id, std::nullopt, "project.added", {{"name", name}});
    return id;
}

Result<Person> MemoryCatalog::addPerson(const PersonId& id, std::string_view name, std::string_view role, const std::optional<ProjectId>& project) {
    const std::lock_guard lock(m_memory->mutex);
    Person person{id, std::string(name), std::string(role), role == "client" ? "" : std::string(name)};
    const auto known = std::find_if(m_memory->people.begin(), m_memory->people.end(), [&](const Person& one) { return one.name == name; });
    if (known == m_memory->people.end()) m_memory->people.push_back(person);
    else person = *known;
    if (ProjectInfo* where = project ? find(*project) : nullptr) {
        person.role = std::string(role);   // In this project.
        where->members.push_back(person);
        if (role == "client" && !where->finalApprover) where->finalApprover = person;
        tell(*project, std::nullopt, "member.added", {{"person_id", person.id.text()}, {"role", person.role}}, {"", person.name, "", "", {}});
    }
    return person;
}

// The same laws as the database's.
Result<void> MemoryCatalog::stays(const ProjectInfo& project, const PersonId& person, std::string_view role) const {
    const std::string name = nameOf(person);
    const auto is = [&](const Person& one) { return one.id == person; };
    if (std::none_of(project.members.begin(), project.members.end(), is)) return fail(Code::NotFound, "This person is no member of the project.");
    const auto produces = [&](const Person& one) { return one.role == "producer" && one.id != person; };
    const bool produced = std::any_of(project.members.begin(), project.members.end(), [&](const Person& one) { return is(one) && one.role == "producer"; });
    if (produced && role != "producer" && std::none_of(project.members.begin(), project.members.end(), produces)) {
        return fail(Code::NotReady, "“" + name + "” is the only producer of the project. Make somebody else producer of it first.");
    }
    if (role.empty() && project.finalApprover && project.finalApprover->id == person) {
        return fail(Code::NotReady, "“" + name + "” is the final approver of the project. Name another final approver first; what is held stays held.");
    }
    return {};
}

Result<void> MemoryCatalog::removeMember(const ProjectId& id, const PersonId& person) {
    const std::lock_guard lock(m_memory->mutex);
    ProjectInfo* project = find(id);
    if (project == nullptr) return tl::unexpected(missing("project"));
    if (const auto stays = this->stays(*project, person, ""); !stays) return stays;
    std::erase_if(project->members, [&](const Person& one) { return one.id == person; });
    tell(id, std::nullopt, "member.removed", {{"person_id", person.text()}}, {"", nameOf(person), "", "", {}});
    return {};
}

Result<void> MemoryCatalog::changeMember(const ProjectId& id, const PersonId& person, std::string_view role) {
    const std::lock_guard lock(m_memory->mutex);
    ProjectInfo* project = find(id);
    if (project == nullptr) return tl::unexpected(missing("project"));
    if (const auto stays = this->stays(*project, person, role); !stays) return stays;
    const auto member = std::find_if(project->members.begin(), project->members.end(), [&](const Person& one) { return one.id == person; });
    tell(id, std::nullopt, "member.changed", {{"person_id", person.text()}, {"role", role}, {"was", member->role}}, {"", nameOf(person), "", "", {}});
    member->role = std::string(role);
    return {};
}

Result<void> MemoryCatalog::setFinalApprover(const ProjectId& id, const PersonId& person) {
    const std::lock_guard lock(m_memory->mutex);
    ProjectInfo* project = find(id);
    if (project == nullptr) return tl::unexpected(missing("project"));
    for (const Person& one : m_memory->people) {
        if (one.id == person) project->finalApprover = one;
    }
    return {};
}

Result<std::vector<ClientInfo>> MemoryCatalog::clients() {
    const std::lock_guard lock(m_memory->mutex);
    return m_memory->clients;
}

Result<std::vector<ProjectInfo>> MemoryCatalog::projects() {
    const std::lock_guard lock(m_memory->mutex);
    return m_memory->projects;
}

Result<ProjectInfo> MemoryCatalog::project(const ProjectId& id) {
    const std::lock_guard lock(m_memory->mutex);
    const ProjectInfo* project = find(id);
    if (project == nullptr) return tl::unexpected(missing("project"));
    return *project;
}

Result<std::vector<Person>> MemoryCatalog::people() {
    const std::lock_guard lock(m_memory->mutex);
    return m_memory->people;
}

Result<CueInfo> MemoryCatalog::addCue(const CueId& id, const ProjectId& project, std::string_view title) {
    const std::lock_guard lock(m_memory->mutex);
    m_memory->cues.push_back({id, project, std::string(title), 0});
    tell(project, id, "cue.added", {{"id", id.text()}, {"title", title}});
    return m_memory->cues.back();
}

Result<CueInfo> MemoryCatalog::deriveCue(const CueId& id, const CueId& from, int revision, std::string_view title) {
    const auto origin = cue(from);
    if (!origin) return fail(origin.error());
    const auto made = addCue(id, origin->project, title);
    const std::lock_guard lock(m_memory->mutex);
    find(id)->derivedFrom = from;
    find(id)->derivedRevision = revision;
    return *find(id);
}

Result<std::vector<CueInfo>> MemoryCatalog::cues() {
    const std::lock_guard lock(m_memory->mutex);
    return m_memory->cues;
}

Result<CueInfo> MemoryCatalog::cue(const CueId& id) {
    const std::lock_guard lock(m_memory->mutex);
    const CueInfo* cue = find(id);
    if (cue == nullptr) return tl::unexpected(missing("cue"));
    return *cue;
}

Result<void> MemoryCatalog::archiveCue(const ArchiveMark& mark) {
    const std::lock_guard lock(m_memory->mutex);
    for (CueInfo& cue : m_memory->cues) {
        if (cue.id != mark.cue) continue;
        cue.archived = mark.archived;
        tell(cue.project, cue.id, "cue.archived", {{"archived", mark.archived}, {"reason", mark.reason}});
        return {};
    }
    return tl::unexpected(missing("cue"));
}

// --- Revisions ---------------------------------------------------------------------------------------------------

Result<Revision> MemoryCatalog::commitRevision(const NewRevision& made) {
    const std::lock_guard lock(m_memory->mutex);
    CueInfo* cue = find(made.revision.cue);
    if (cue == nullptr) return tl::unexpected(missing("cue"));
    if (made.revision.number != cue->newestRevision + 1) return fail(Code::Conflict, "Somebody committed revision " + std::to_string(cue->newestRevision) + " first.");
    for (const Take& take : made.takes) m_memory->takes.emplace(take.hash(), take);
    for (const Print& print : made.prints) m_memory->prints.emplace(print.hash(), print);
    for (const auto& [take, row] : made.ledger) m_memory->ledger[take] = row;
    m_memory->revisions[cue->id].push_back(made);
    cue->newestRevision = made.revision.number;
    for (AlternativeInfo& one : m_memory->alternatives) {
        if (made.accepts && one.id == *made.accepts) one.accepted = true;
    }
    tell(cue->project, cue->id, "revision.committed", {{"number", made.revision.number}, {"hash", made.revision.hash().hex()}}, {"", "", made.revision.made, "", {}});
    return made.revision;
}

Result<Revision> MemoryCatalog::revision(const CueId& cue, int number) {
    const std::lock_guard lock(m_memory->mutex);
    const auto found = m_memory->revisions.find(cue);
    const int newest = found == m_memory->revisions.end() ? 0 : static_cast<int>(found->second.size());
    if (number < 0 || number > newest || newest == 0) return tl::unexpected(missing("revision"));
    return found->second[static_cast<size_t>(number == 0 ? newest : number) - 1].revision;
}

Result<std::vector<AskedCell>> MemoryCatalog::asked(const CueId& cue, int number) {
    const std::lock_guard lock(m_memory->mutex);
    const auto& list = m_memory->revisions[cue];
    if (number < 1 || number > static_cast<int>(list.size())) return tl::unexpected(missing("revision"));
    return list[static_cast<size_t>(number) - 1].asked;
}

Result<Take> MemoryCatalog::take(const CueId&, const Hash& hash) {
    const std::lock_guard lock(m_memory->mutex);
    const auto found = m_memory->takes.find(hash);
    if (found == m_memory->takes.end()) return tl::unexpected(missing("take"));
    return found->second;
}

Result<Print> MemoryCatalog::print(const CueId&, const Hash& hash) {
    const std::lock_guard lock(m_memory->mutex);
    const auto found = m_memory->prints.find(hash);
    if (found == m_memory->prints.end()) return tl::unexpected(missing("print"));
    return found->second;
}

Result<std::vector<Json>> MemoryCatalog::ledger(const CueId&, const std::vector<Hash>& takes) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<Json> rows;
    for (const Hash& take : takes) rows.push_back(m_memory->ledger.contains(take) ? m_memory->ledger[take] : Json());
    return rows;
}

Result<void> MemoryCatalog::saveAlternative(const AlternativeInfo& alternative) {
    const std::lock_guard lock(m_memory->mutex);
    for (const Take& take : alternative.candidate.takes) m_memory->takes.emplace(take.hash(), take);
    for (const Print& print : alternative.candidate.prints) m_memory->prints.emplace(print.hash(), print);
    AlternativeInfo kept = alternative;
    kept.madeBy = m_memory->me.name;
    kept.madeAt = now();
    m_memory->alternatives.push_back(std::move(kept));
    return {};
}

Result<AlternativeInfo> MemoryCatalog::alternative(const AlternativeId& id) {
    const std::lock_guard lock(m_memory->mutex);
    for (const AlternativeInfo& one : m_memory->alternatives) {
        if (one.id == id) return one;
    }
    return tl::unexpected(missing("alternative"));
}

Result<std::vector<AlternativeInfo>> MemoryCatalog::alternatives(const CueId& cue) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<AlternativeInfo> list;
    for (const AlternativeInfo& one : m_memory->alternatives) {
        if (one.cue == cue) list.push_back(one);
    }
    return list;
}

// --- What happened -----------------------------------------------------------------------------------------------

Result<std::vector<EventInfo>> MemoryCatalog::events(const ProjectId& project, const std::optional<CueId>& cue) {
    const std::lock_guard lock(m_memory->mutex);
    std::vector<EventInfo> list;
    for (const Memory::Event& event : m_memory->events) {
        if (event.project == project && (!cue || event.cue == cue)) list.push_back(event.info);
    }
    return list;
}

Result<HistoryHead> MemoryCatalog::head(const ProjectId& project) {
    const std::lock_guard lock(m_memory->mutex);
    return headOf(project);
}

}  // namespace fermata::offline
