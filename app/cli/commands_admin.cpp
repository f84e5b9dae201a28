// SPDX-License-Identifier: GPL-3.0-or-later
// Who and where: status, clients, projects, people, history, backup.
#include <set>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/compose/style.h"
#include "core/render/render.h"
#include "core/rights/rules.h"
#include "core/rights/uses.h"
#include "core/studio/clear_cue.h"
#include "core/studio/names.h"
#include "db/backup/backup.h"

namespace fermata::cli {
namespace {

std::string megabytes(int64_t bytes) { return std::to_string((bytes + 524288) / 1048576) + " MiB"; }

// The trained net that is installed, by its manifest; null when none is. The net itself is not loaded.
Json installedModel() {
    const auto text = readFile(dataFiles().weights / "manifest.json");
    if (!text) return nullptr;
    const auto manifest = parseJson(*text, "the weights' manifest");
    if (!manifest || !manifest->is_object()) return nullptr;
    return {{"name", manifest->value("name", "")}, {"version", manifest->value("version", "")}, {"sha256", manifest->value("sha256", "")},
            {"parameters", manifest->value(Json::json_pointer("/architecture/parameters"), Json())}};
}

std::string playersText(const Json& model) {
    if (model.is_null()) return "rules (no trained model is installed)";
    return "rules; neural: " + model.value("name", "") + " " + model.value("version", "") + ", " + model["parameters"].dump() + " parameters, by --players neural";
}

Result<Answer> status(Session* session, const Arguments&) {
    const auto status = session->catalog().status();
    if (!status) return fail(status.error());
    const auto me = session->catalog().me();
    if (!me) return fail(me.error());
    const auto pack = newestRulePack(session->studio().rules);
    std::vector<std::string> styles, ids, broken, advice;
    for (const Style& style : readableStyles(session->studio().styles, broken)) {
        ids.push_back(style.id);
        styles.push_back(style.sketch.empty() ? style.id : style.id + " (sketch)");
        for (const std::string& place : thinPlaces(style)) advice.push_back(style.id + ": " + place);
    }
    Answer answer;
    const Json model = installedModel();
    answer.json = {{"version", FERMATA_VERSION},
                   {"studio", status->studio},
                   {"signed_in", {{"id", me->id.text()}, {"name", me->name}, {"role", me->role}}},
                   {"database", status->database},
                   {"server_version", status->serverVersion},
                   {"schema_version", status->schemaVersion},
                   {"database_bytes", status->databaseBytes},
                   {"chunks", status->chunkCount},
                   {"chunk_bytes", status->chunkBytes},
                   {"clients", status->clients},
                   {"projects", status->projects},
                   {"cues", status->cues},
                   {"revisions", status->revisions},
                   {"takes", status->takes},
                   {"open_jobs", status->openJobs},
                   {"engine", std::string(engineVersion())},
                   {"players", model.is_null() ? Json{"rules"} : Json{"rules", "neural", "auto"}},
                   {"model", model},
                   {"styles", ids},
                   {"broken_styles", broken},
                   {"style_advice", advice},
                   {"rule_pack", pack ? Json(pack->filename().string()) : Json()}};
    answer.text = table({{"Fermata", FERMATA_VERSION},
                         {"studio", status->studio},
                         {"signed in", me->name + " (" + me->role + ")"},
                         {"database", status->database + ", PostgreSQL " + status->serverVersion + ", schema " +
                                          std::to_string(status->schemaVersion) + ", " + megabytes(status->databaseBytes)},
                         {"audio", std::to_string(status->chunkCount) + " chunks, " + megabytes(status->chunkBytes)},
                         {"holds", std::to_string(status->clients) + " clients, " + std::to_string(status->projects) + " projects, " +
                                       std::to_string(status->cues) + " cues, " + std::to_string(status->revisions) + " revisions, " +
                                       std::to_string(status->takes) + " takes, " + std::to_string(status->openJobs) + " open jobs"},
                         {"engine", std::string(engineVersion())},
                         {"players", playersText(model)},
                         {"styles", joined(styles, ", ")},
                         {"rule pack", pack ? pack->filename().string() : "none found"}});
    for (const std::string& problem : broken) answer.text += "style left out: " + problem + "\n";
    for (const std::string& place : advice) answer.text += "style could be richer: " + place + "\n";
    return answer;
}

Result<std::string> newName(const Arguments& arguments, std::string_view what) {
    auto name = arguments.word(0, what);
    if (name && trimmed(*name).empty()) return fail(Code::InvalidArgument, "A name cannot be empty.");
    return name;
}

Answer added(const std::string& id, const std::string& what) {
    Answer answer;
    answer.json = {{"id", id}};
    answer.text = what + "  " + id + "\n";
    return answer;
}

Result<Answer> addClient(Session* session, const Arguments& arguments) {
    const auto name = newName(arguments, "client: fermata client add NAME");
    if (!name) return fail(name.error());
    const auto all = session->catalog().clients();
    if (!all) return fail(all.error());
    for (const ClientInfo& client : *all) {
        if (client.name == *name) return fail(Code::Conflict, "There is a client “" + *name + "” already: " + client.id.text() + ".");
    }
    const auto id = session->catalog().addClient(ClientId::create(), *name);
    if (!id) return fail(id.error());
    return added(id->text(), "client " + *name);
}

Result<Answer> addProject(Session* session, const Arguments& arguments) {
    const auto name = newName(arguments, "project: fermata project add --client CLIENT NAME");
    if (!name) return fail(name.error());
    if (!arguments.has("client")) return fail(Code::InvalidArgument, "A project belongs to a client: --client CLIENT.");
    const auto client = findClient(session->catalog(), arguments.value("client"));
    if (!client) return fail(client.error());
    Json uses = Json::array();
    if (arguments.has("uses")) {
        const auto ask = clearanceAskFile(arguments.value("uses"));
        if (!ask) return fail(ask.error());
        uses = ask->uses;
    }
    const auto all = session->catalog().projects();
    if (!all) return fail(all.error());
    for (const ProjectInfo& project : *all) {
        if (project.client == client->id && project.name == *name) {
            return fail(Code::Conflict, client->name + " has a project “" + *name + "” already: " + project.id.text() + ".");
        }
    }
    const auto id = session->catalog().addProject(ProjectId::create(), client->id, *name, uses);
    if (!id) return fail(id.error());
    return added(id->text(), "project " + *name + " for " + client->name);
}

Result<Answer> addUser(Session* session, const Arguments& arguments) {
    const auto name = newName(arguments, "person: fermata user add NAME --role ROLE");
    if (!name) return fail(name.error());
    static const std::vector<std::string> roles{"producer", "composer", "client", "legal", "admin"};
    const std::string role = arguments.value("role");
    if (std::find(roles.begin(), roles.end(), role) == roles.end()) {
        return fail(Code::InvalidArgument, role.empty() ? "Say the role: --role producer, composer, client, legal or admin."
                                                        : unknownName("role", role, roles));
    }
    std::optional<ProjectId> project;
    if (arguments.has("project")) {
        const auto found = findProject(session->catalog(), arguments.value("project"));
        if (!found) return fail(found.error());
        project = found->id;
    }
    const auto person = session->catalog().addPerson(PersonId::create(), *name, role, project);
    if (!person) return fail(person.error());
    Answer answer = added(person->id.text(), role + " " + person->name + (person->login.empty() ? " (no login)" : ""));
    if (project) {
        const auto now = session->catalog().project(*project);
        if (now && now->finalApprover && now->finalApprover->id == person->id) {
            answer.text += person->name + " is the final approver of " + now->name + ": what they approve is held.\n";
            answer.json["final_approver"] = true;
        }
    }
    return answer;
}

// PERSON of --project PROJECT.
struct Membership {
    ProjectInfo project;
    Person person;
};
Result<Membership> membership(Session* session, const Arguments& arguments, const std::string& usage) {
    const auto name = arguments.word(0, "person: " + usage);
    if (!name) return fail(name.error());
    if (!arguments.has("project")) return fail(Code::InvalidArgument, "Say which project: --project PROJECT.");
    const auto project = findProject(session->catalog(), arguments.value("project"));
    if (!project) return fail(project.error());
    const auto person = findPerson(session->catalog(), *name);
    if (!person) return fail(person.error());
    return Membership{*project, *person};
}

Result<Answer> removeUser(Session* session, const Arguments& arguments) {
    const auto who = membership(session, arguments, "fermata user remove NAME --project PROJECT");
    if (!who) return fail(who.error());
    const auto removed = session->catalog().removeMember(who->project.id, who->person.id);
    if (!removed) return fail(removed.error());
    Answer answer = added(who->person.id.text(), who->person.name + " is no longer in " + who->project.name);
    answer.text += "What they approved, said or made stays, with their name.\n";
    return answer;
}

Result<Answer> changeRole(Session* session, const Arguments& arguments) {
    const auto who = membership(session, arguments, "fermata user role NAME --project PROJECT --role ROLE");
    if (!who) return fail(who.error());
    static const std::vector<std::string> roles{"producer", "composer", "legal", "client"};
    const std::string role = arguments.value("role");
    if (std::find(roles.begin(), roles.end(), role) == roles.end()) {
        return fail(Code::InvalidArgument, role.empty() ? "Say the role: --role producer, composer, legal or client." : unknownName("role", role, roles));
    }
    const auto changed = session->catalog().changeMember(who->project.id, who->person.id, role);
    if (!changed) return fail(changed.error());
    return added(who->person.id.text(), who->person.name + " is " + role + " of " + who->project.name);
}

Result<Answer> projectPeople(Session* session, const Arguments& arguments) {
    const auto name = arguments.word(0, "project: fermata project people PROJECT");
    if (!name) return fail(name.error());
    const auto project = findProject(session->catalog(), *name);
    if (!project) return fail(project.error());
    Answer answer;
    answer.json = {{"project", project->id.text()}, {"members", Json::array()}};
    Rows rows{{"person", "role", "login", ""}};
    for (const Person& person : project->members) {
        const bool approves = project->finalApprover && project->finalApprover->id == person.id;
        answer.json["members"].push_back({{"id", person.id.text()}, {"name", person.name}, {"role", person.role}, {"login", person.login}, {"final_approver", approves}});
        rows.push_back({person.name, person.role, person.login, approves ? "final approver" : ""});
    }
    answer.text = table(rows);
    return answer;
}

Result<Answer> setApprover(Session* session, const Arguments& arguments) {
    const auto projectName = arguments.word(0, "project: fermata project approver PROJECT PERSON");
    if (!projectName) return fail(projectName.error());
    const auto personName = arguments.word(1, "person: fermata project approver PROJECT PERSON");
    if (!personName) return fail(personName.error());
    const auto project = findProject(session->catalog(), *projectName);
    if (!project) return fail(project.error());
    const auto person = findPerson(session->catalog(), *personName);
    if (!person) return fail(person.error());
    const auto set = session->catalog().setFinalApprover(project->id, person->id);
    if (!set) return fail(set.error());
    return added(person->id.text(), person->name + " is the final approver of " + project->name);
}

Result<Answer> log(Session* session, const Arguments& arguments) {
    const auto name = arguments.word(0, "cue or project");
    if (!name) return fail(name.error());
    std::optional<CueId> cue;
    ProjectId project;
    const auto asCue = findCue(session->catalog(), *name);
    if (asCue) {
        cue = asCue->id;
        project = asCue->project;
    } else {
        const auto asProject = findProject(session->catalog(), *name);
        if (!asProject) return fail(asCue.error().code == Code::InvalidArgument ? asCue.error() : asProject.error());
        project = asProject->id;
    }
    const auto events = session->catalog().events(project, cue);
    if (!events) return fail(events.error());
    const auto head = session->catalog().head(project);
    if (!head) return fail(head.error());
    Answer answer;
    answer.json["events"] = Json::array();
    Rows rows{{"no.", "when (UTC)", "who", "what", ""}};
    for (const EventInfo& event : *events) {
        answer.json["events"].push_back({{"sequence", event.sequence}, {"at", event.at}, {"actor", event.actor}, {"kind", event.kind},
                                         {"summary", event.summary}, {"hash", event.hash}, {"previous", event.previousHash}});
        rows.push_back({std::to_string(event.sequence), event.at, event.actor, event.kind, event.summary});
    }
    answer.json["head"] = {{"sequence", head->sequence}, {"hash", head->hash}, {"tree_size", head->treeSize}, {"tree_root", head->treeRoot}};
    answer.text = table(rows) + "head of the chain: event " + std::to_string(head->sequence) + ", " + head->hash + "\n";
    return answer;
}

Result<Answer> backup(Session* session, const Arguments& arguments) {
    const auto file = arguments.word(0, "file: fermata backup FILE");
    if (!file) return fail(file.error());
    if (!session->embedded()) {
        return fail(Code::NotSupported, "This backs up the embedded database; a server is backed up with pg_dump and a copy of its chunk folder.");
    }
    const auto done = db::backup(*session->embedded(), *file, session->progress());
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = {{"file", *file}, {"schema_version", done->schemaVersion}, {"chunks", done->chunks}, {"bytes", done->bytes}};
    answer.text = "backed up " + std::to_string(done->chunks) + " chunks and the database to " + *file + " (" + megabytes(done->bytes) + ")\n";
    return answer;
}

Result<Answer> restore(Session*, const Arguments& arguments) {
    const auto file = arguments.word(0, "file: fermata restore FILE");
    if (!file) return fail(file.error());
    const db::EmbeddedOptions into;
    const auto done = db::restore(*file, into, progressFor(arguments));
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = {{"folder", db::defaultDataFolder().string()}, {"schema_version", done->schemaVersion}, {"chunks", done->chunks}};
    answer.text = "restored " + std::to_string(done->chunks) + " chunks and the database into " + db::defaultDataFolder().string() + "\n";
    return answer;
}

Result<Answer> collectGarbage(Session* session, const Arguments& arguments) {
    const auto hours = arguments.integer("older-than-hours", 24, 1, 24 * 365);
    if (!hours) return fail(hours.error());
    const auto dropped = session->postgres().dropUnusedChunks(int64_t{*hours} * 3600);
    if (!dropped) return fail(dropped.error());
    const auto referenced = session->postgres().referencedChunks();
    if (!referenced) return fail(referenced.error());
    const auto swept = session->blobs().collectGarbage({referenced->begin(), referenced->end()}, std::chrono::hours(*hours));
    if (!swept) return fail(swept.error());
    Answer answer;
    answer.json = {{"removed", swept->removed}, {"removed_bytes", swept->removedBytes}, {"kept", swept->kept}};
    answer.text = "removed " + std::to_string(swept->removed) + " unused chunks (" + megabytes(swept->removedBytes) + "), kept " +
                  std::to_string(swept->kept) + "\n";
    return answer;
}

}  // namespace

std::vector<Command> adminCommands() {
    return {
        {{"status"}, "", "Database in use, schema version, sizes, versions of engine, players and rule pack.", {}, true, status},
        {{"client", "add"}, "NAME", "Adds a client.", {}, true, addClient},
        {{"project", "add"}, "NAME", "Adds a client project.",
         {{"client", "CLIENT", "whose project it is"}, {"uses", "FILE", "requested uses (JSON)"}}, true, addProject},
        {{"project", "approver"}, "PROJECT PERSON", "Names the final approver: only their approval holds.", {}, true, setApprover},
        {{"project", "people"}, "PROJECT", "Who is in it, in which role, and whose approval holds.", {}, true, projectPeople},
        {{"user", "role"}, "NAME", "Gives a member of a project another role in it.",
         {{"project", "PROJECT", "where"}, {"role", "ROLE", "producer, composer, legal or client"}}, true, changeRole},
        {{"user", "remove"}, "NAME", "Takes a person out of a project; what they approved, said or made stays, with their name.",
         {{"project", "PROJECT", "out of which one"}}, true, removeUser},
        {{"user", "add"}, "NAME", "Adds a person; staff get a login, a client contact has none.",
         {{"role", "ROLE", "producer, composer, client, legal or admin"}, {"project", "PROJECT", "also makes them a member"}}, true, addUser},
        {{"log"}, "CUE|PROJECT", "History, newest last.", {}, true, log},
        {{"backup"}, "FILE", "Writes the whole studio into one file.", {}, true, backup},
        {{"restore"}, "FILE", "Brings a backup into an empty data folder.", {}, false, restore},
        {{"gc"}, "", "Removes audio that no revision, alternative or document needs any more.",
         {{"older-than-hours", "N", "keep what is younger (24)"}}, true, collectGarbage},
    };
}

}  // namespace fermata::cli
