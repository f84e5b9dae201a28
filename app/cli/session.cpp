// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <unistd.h>

#include <cstdlib>
#include <iostream>

#include "app/cli/output.h"
#include "app/cli/players.h"
#include "core/base/files.h"
#include "core/base/text.h"

namespace fermata::cli {
namespace fs = std::filesystem;
namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

Result<std::string> loginOf(Catalog& catalog, std::string_view name) {
    const auto people = catalog.people();
    if (!people) return fail(people.error());
    std::vector<std::string> known;
    for (const Person& person : *people) {
        if (person.login.empty()) continue;
        if (person.name == name || person.id.text() == name) return person.login;
        known.push_back(person.name);
    }
    return fail(Code::NotFound, unknownName("person with a login", name, known));
}

}  // namespace

std::chrono::sys_seconds SystemClock::now() const {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

DataFiles dataFiles() {
    std::error_code ignored;
    std::vector<fs::path> roots;
    if (const std::string given = environment("FERMATA_DATA"); !given.empty()) roots.emplace_back(given);
    const fs::path self = fs::read_symlink("/proc/self/exe", ignored);
    roots.push_back(self.parent_path().parent_path() / "share" / "fermata");
    const auto found = [&](const char* part, const char* inSource) {
        for (const fs::path& root : roots) {
            if (fs::exists(root / part, ignored)) return root / part;
        }
        return fs::path(FERMATA_SOURCE_DIR) / inSource;
    };
    return {found("styles", "packaging/styles"), found("rules", "packaging/rules"), found("index/corpus-1.idx", "core/rights/index/corpus-1.idx"),
            found("players/auto.json", "packaging/players/auto.json"), found("weights", "models/weights")};
}

StyleShelf styleShelf(const Arguments& arguments) {
    std::string url = arguments.value("database", environment("FERMATA_DATABASE"));
    const std::string chunks = arguments.value("chunks", environment("FERMATA_BLOBS"));
    const bool embedded = url.empty() || url == "embedded";
    const fs::path folder = embedded ? db::defaultDataFolder() : fs::path(chunks);
    return {dataFiles().styles, folder.empty() ? fs::path() : folder / "styles"};
}

namespace {
constexpr const char* kEmbeddedSignIn =
    "People sign in by name on one computer, without a password: whoever uses the account that owns the data folder can act as any of them.";
constexpr const char* kServerSignIn = "Each member of staff signs in to the database server with a login of their own.";
}  // namespace

Result<std::unique_ptr<Session>> Session::open(const Arguments& arguments) {
    std::unique_ptr<Session> session(new Session());
    // “embedded” is the database of this computer, whatever the environment says.
    std::string url = arguments.value("database", environment("FERMATA_DATABASE"));
    if (url == "embedded") url.clear();
    std::string studioName;
    fs::path blobFolder = arguments.value("chunks", environment("FERMATA_BLOBS"));
    if (url.empty()) {
        db::EmbeddedOptions options;
        options.personName = environment("FERMATA_PERSON");
        options.studioName = environment("FERMATA_STUDIO");
        auto embedded = db::openEmbedded(options);
        if (!embedded) return fail(embedded.error());
        session->m_embedded = std::move(*embedded);
        session->m_stateFolder = session->m_embedded->dataFolder();
        blobFolder = session->m_embedded->blobFolder();
        url = session->m_embedded->personUrl();
    } else {
        if (blobFolder.empty()) {
            return fail(Code::InvalidArgument, "With --database say where the shared chunk folder is: FERMATA_BLOBS=/path.");
        }
        session->m_stateFolder = blobFolder;
    }
    const std::string place = session->m_embedded ? "embedded " + session->m_embedded->dataFolder().string() : "";
    auto catalog = db::PostgresCatalog::open(url, place);
    if (!catalog) return fail(catalog.error());
    session->m_catalog = std::move(*catalog);
    session->m_url = url;
    if (const std::string person = arguments.value("sign-in", environment("FERMATA_SIGN_IN")); !person.empty()) {
        if (!session->m_embedded) {
            return fail(Code::InvalidArgument, "--sign-in is for the embedded database; on a server the address names the login.");
        }
        const auto login = loginOf(*session->m_catalog, person);
        if (!login) return fail(login.error());
        session->m_url = session->m_embedded->personUrl(*login);
        catalog = db::PostgresCatalog::open(session->m_url, place);
        if (!catalog) return fail(catalog.error());
        session->m_catalog = std::move(*catalog);
    }
    session->m_blobs = std::make_unique<db::FileBlobStore>(blobFolder);
    session->m_audio = std::make_unique<AudioCache>(*session->m_blobs);
    const DataFiles files = dataFiles();
    const auto status = session->m_catalog->status();
    if (!status) return fail(status.error());
    session->m_studio.reset(new Studio{*session->m_catalog, *session->m_blobs, session->m_clock, *session->m_audio, {files.styles, session->m_stateFolder / "styles"},
                                       files.rules, files.index, arguments.value("grant-template", environment("FERMATA_GRANT_TEMPLATE")),
                                       status->studio, 0, session->m_embedded ? kEmbeddedSignIn : kServerSignIn, players()});
    session->m_progress = progressFor(arguments);
    session->resolveInDoubt();
    return session;
}

Session::~Session() = default;

void Session::intend(std::string_view command, const CueId& cue, int newestBefore) {
    m_intent = {{"command", command}, {"cue", cue.text()}, {"newest_before", newestBefore}};
}

void Session::noteInDoubt() {
    if (m_intent.is_null()) return;
    // Best effort: the outcome can be seen with `fermata log` in any case.
    (void)writeFile(m_stateFolder / "in-doubt.json", canonicalJson(m_intent));
}

void Session::resolveInDoubt() {
    const fs::path file = m_stateFolder / "in-doubt.json";
    const Result<std::string> text = readFile(file);
    if (!text) return;
    const Result<Json> note = parseJson(*text, file.string());
    if (!note || !note->is_object()) return;
    const auto id = CueId::parse(note->value("cue", ""));
    if (!id) return;
    const auto cue = m_catalog->cue(*id);
    const bool arrived = cue && cue->newestRevision > note->value("newest_before", 0);
    std::cerr << "The outcome of the last “" << note->value("command", "") << "” was unknown; now it is known: "
              << (arrived ? "it was committed, revision " + std::to_string(cue->newestRevision) + " is there."
                          : std::string("it was not committed; nothing was changed. Run it again."))
              << "\n";
    std::error_code ignored;
    fs::remove(file, ignored);
}

}  // namespace fermata::cli
