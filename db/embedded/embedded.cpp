// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/embedded/embedded.h"

#include <unistd.h>

#include <chrono>
#include <thread>
#include <utility>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "db/embedded/places.h"
#include "db/embedded/supervisor.h"
#include "db/store/connection.h"
#include "db/store/migrator.h"

namespace fermata::db {
namespace {
namespace fs = std::filesystem;

constexpr const char* kDatabase = "fermata";
constexpr const char* kSuperuser = "fermata_super";

std::string percentEncoded(std::string_view text) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           byte == '_' || byte == '-' || byte == '.';
        if (plain) {
            out += letter;
        } else {
            out += '%';
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        }
    }
    return out;
}

std::string urlOf(const fs::path& sockets, std::string_view login, std::string_view database) {
    return "postgresql://" + percentEncoded(login) + "@/" + std::string(database) + "?host=" +
           percentEncoded(sockets.string()) + "&port=" + std::to_string(kPort);
}

// A server that has just crashed refuses connections while it recovers.
Result<std::unique_ptr<Connection>> openPatiently(const std::string& url) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (true) {
        auto connection = Connection::open(url);
        if (connection || connection.error().code != Code::Unavailable || std::chrono::steady_clock::now() > end) {
            return connection;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

Result<fs::path> programsFor(const Places& places) {
    const auto version = readFile(places.cluster() / "PG_VERSION");
    return findPostgres(version ? trimmed(*version) : std::string_view());
}

struct Named { std::string studio, person, login; };

Result<Named> readConfig(const Places& places) {
    auto text = readFile(places.config());
    if (!text) return fail(std::move(text.error()));
    auto json = parseJson(*text, places.config().string());
    if (!json) return fail(std::move(json.error()));
    Named named;
    for (const auto& [key, value] : {std::pair{"studio", &named.studio}, {"person", &named.person}, {"login", &named.login}}) {
        auto field = jsonString(*json, key, places.config().string());
        if (!field) return fail(std::move(field.error()));
        *value = *field;
    }
    return named;
}

Result<void> writeConfig(const Places& places, const Named& named) {
    const Json json = {{"studio", named.studio}, {"person", named.person}, {"login", named.login}};
    return writeFile(places.config(), json.dump(2) + "\n");
}

Named namesFor(const EmbeddedOptions& options) {
    const Account caller = callingAccount();
    Named named;
    named.person = !options.personName.empty() ? options.personName : !caller.fullName.empty() ? caller.fullName : caller.name;
    named.studio = !options.studioName.empty() ? options.studioName : named.person + "'s studio";
    named.login = "staff_" + lowerCase(slug(caller.name));
    return named;
}

Result<void> ensureDatabase(const fs::path& sockets) {
    auto connection = openPatiently(urlOf(sockets, kSuperuser, "postgres"));
    if (!connection) return fail(std::move(connection.error()));
    auto found = (*connection)->query("embedded.database", "select 1 from pg_database where datname = $1", {kDatabase});
    if (!found) return fail(std::move(found.error()));
    if (!found->rows.empty()) return {};
    return (*connection)->runOutsideTransaction("embedded.create", "create database " + std::string(kDatabase));
}

// Names the first person, unless a start before this one did and was stopped before it could note it.
Result<void> ensurePerson(Connection& connection, const Places& places, const EmbeddedOptions& options) {
    std::error_code ignored;
    if (fs::exists(places.config(), ignored)) return {};
    const auto firstAdmin = [&] {
        return connection.query("embedded.person",
                                "select s.name, coalesce(p.name, ''), l.login from fermata.logins l "
                                "join fermata.people p on p.studio_id = l.studio_id and p.id = l.person_id "
                                "join fermata.studios s on s.id = p.studio_id "
                                "where p.role = 'admin' and p.active order by p.created_at limit 1");
    };
    auto found = firstAdmin();
    if (!found) return fail(std::move(found.error()));
    Named named = namesFor(options);
    if (found->rows.empty()) {
        auto made = connection.query("embedded.bootstrap", "select fermata.bootstrap($1, $2, $3)",
                                     {named.studio, named.person, named.login});
        if (!made) return fail(std::move(made.error()));
    } else {
        const auto& row = found->rows[0];
        named = {row[0].value_or(""), row[1].value_or(""), row[2].value_or("")};
    }
    return writeConfig(places, named);
}

Result<void> backupBefore(const Places& places, const fs::path& bin, const std::string& url, int version) {
    const fs::path folder = places.data / "backups";
    if (auto made = makeFolder(folder); !made) return made;
    giveToFolderOwner(folder);
    const fs::path file = folder / ("schema-" + std::to_string(version) + ".dump");
    const fs::path growing = folder / (file.filename().string() + ".part");
    auto dumped = runProgram({(bin / "pg_dump").string(), "-Fc", "-f", growing.string(), "-d", url});
    std::error_code error;
    if (!dumped) {
        fs::remove(growing, error);
        dumped.error().message = "The backup before the migration failed, so nothing was migrated. " + dumped.error().message;
        return fail(std::move(dumped.error()));
    }
    fs::rename(growing, file, error);
    giveToFolderOwner(file);
    if (error) return fail(Code::Io, "The backup " + file.string() + " cannot be put into place: " + error.message() + ".");
    return {};
}

Result<void> prepareSchema(const Places& places, const fs::path& sockets, const fs::path& bin, const EmbeddedOptions& options) {
    const std::string url = urlOf(sockets, kSuperuser, kDatabase);
    auto connection = openPatiently(url);
    if (!connection) return fail(std::move(connection.error()));
    auto version = schemaVersion(**connection);
    if (!version) return fail(std::move(version.error()));
    if (*version != builtInSchemaVersion()) {
        if (*version > 0 && *version < builtInSchemaVersion()) {
            if (auto kept = backupBefore(places, bin, url, *version); !kept) return kept;
        }
        auto migrated = migrate(**connection, builtInRoles(), builtInMigrations());
        if (!migrated) return fail(std::move(migrated.error()));
    }
    return ensurePerson(**connection, places, options);
}

// Nothing to do for the schema and the first person: the usual case, without taking a lock.
bool isPrepared(const Places& places, const fs::path& sockets) {
    std::error_code ignored;
    if (!fs::exists(places.config(), ignored)) return false;
    auto connection = Connection::open(urlOf(sockets, kSuperuser, kDatabase));
    if (!connection) return false;
    const auto version = schemaVersion(**connection);
    return version && *version == builtInSchemaVersion();
}

Result<Descriptor> reachServer(Places& places, const fs::path& bin, const EmbeddedOptions& options) {
    // A supervisor may be leaving just as we come: its socket closes without a word, and the next one is started.
    for (int round = 0; round < 20; ++round) {
        ControlAnswer answer = connectControl(runningSocketFolder(places));
        if (answer.state == Control::Ready) return std::move(answer.connection);
        if (answer.state == Control::Failed) return fail(Code::Unavailable, answer.error);
        auto started = startSupervisor(options, places, bin);
        if (!started) return fail(std::move(started.error()));
    }
    return fail(Code::Unavailable, "The database's supervisor stops as often as it is started. Its log is " +
                                       places.log().string() + ".");
}

}  // namespace

EmbeddedDatabase::EmbeddedDatabase(EmbeddedDatabase&& other) noexcept
    : m_control(std::exchange(other.m_control, -1)),
      m_dataFolder(std::move(other.m_dataFolder)),
      m_socketFolder(std::move(other.m_socketFolder)),
      m_binFolder(std::move(other.m_binFolder)),
      m_login(std::move(other.m_login)) {}

EmbeddedDatabase& EmbeddedDatabase::operator=(EmbeddedDatabase&& other) noexcept {
    std::swap(m_control, other.m_control);
    std::swap(m_dataFolder, other.m_dataFolder);
    std::swap(m_socketFolder, other.m_socketFolder);
    std::swap(m_binFolder, other.m_binFolder);
    std::swap(m_login, other.m_login);
    return *this;
}

EmbeddedDatabase::~EmbeddedDatabase() {
    if (m_control >= 0) ::close(m_control);
}

std::string EmbeddedDatabase::superuserUrl() const { return urlOf(m_socketFolder, kSuperuser, kDatabase); }
std::string EmbeddedDatabase::maintenanceUrl() const { return urlOf(m_socketFolder, kSuperuser, "postgres"); }
std::string EmbeddedDatabase::personUrl(std::string_view login) const { return urlOf(m_socketFolder, login, kDatabase); }

Result<EmbeddedDatabase> openEmbedded(const EmbeddedOptions& options) {
    auto places = preparePlaces(options.dataFolder);
    if (!places) return fail(std::move(places.error()));
    std::error_code ignored;
    if (options.prepareSchema && fs::exists(places->restoring(), ignored)) {
        return fail(Code::NotReady, "A restore into " + places->data.string() + " did not finish. Remove that folder and "
                                    "restore the backup again.");
    }
    auto bin = programsFor(*places);
    if (!bin) return fail(std::move(bin.error()));

    EmbeddedDatabase database;
    database.m_dataFolder = places->data;
    database.m_binFolder = *bin;
    ControlAnswer answer = connectControl(runningSocketFolder(*places));
    const auto usable = [&] { return answer.state == Control::Ready; };
    if (!usable() || (options.prepareSchema && !isPrepared(*places, runningSocketFolder(*places)))) {
        auto lock = lockFile(places->startLock(), true);
        if (!lock) return fail(std::move(lock.error()));
        if (!usable()) {
            auto control = reachServer(*places, *bin, options);
            if (!control) return fail(std::move(control.error()));
            answer.connection = std::move(*control);
        }
        const fs::path sockets = runningSocketFolder(*places);
        if (auto made = ensureDatabase(sockets); !made) return fail(std::move(made.error()));
        if (options.prepareSchema) {
            if (auto done = prepareSchema(*places, sockets, *bin, options); !done) return fail(std::move(done.error()));
        }
    }
    database.m_control = answer.connection.release();
    database.m_socketFolder = runningSocketFolder(*places);
    if (fs::exists(places->config(), ignored)) {
        auto named = readConfig(*places);
        if (!named) return fail(std::move(named.error()));
        database.m_login = named->login;
    }
    return database;
}

}  // namespace fermata::db
