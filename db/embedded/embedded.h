// SPDX-License-Identifier: GPL-3.0-or-later
// The private PostgreSQL of one data folder: made on first use, reached by a unix socket only, shared by any number of
// processes, kept by a supervisor that stops it some time after the last of them ended.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fermata::db {

struct EmbeddedOptions {
    // Empty: $FERMATA_HOME, else (root) /var/lib/fermata, else $XDG_DATA_HOME/fermata, else ~/.local/share/fermata.
    std::filesystem::path dataFolder;
    // The command that calls runSupervisor. Empty: this very program with "__supervise".
    std::vector<std::string> supervisorCommand;
    int lingerSeconds = 30;        // How long the server stays after the last process that used it; set by the first.
    std::string studioName;        // First start only. Empty: "<person>'s studio".
    std::string personName;        // First start only. Empty: the account's full name, else its login name.
    bool durable = true;           // False for tests only: a power cut may then cost the whole database.
    bool prepareSchema = true;     // Migrate (after a backup) and, on first use, name the person. False for restore.
};

class EmbeddedDatabase {
  public:
    EmbeddedDatabase(EmbeddedDatabase&&) noexcept;
    EmbeddedDatabase& operator=(EmbeddedDatabase&&) noexcept;
    ~EmbeddedDatabase();  // Tells the supervisor that this process has done with the server, as does any end of it.

    // For migrations, backup and restore.
    std::string superuserUrl() const;
    std::string maintenanceUrl() const;  // The same login in PostgreSQL's own database, "postgres".
    // Whoever can reach the socket, that is the owner of the data folder and root, may sign in as anybody.
    std::string personUrl(std::string_view login) const;
    std::string personUrl() const { return personUrl(m_login); }  // The person named at first start.
    const std::string& login() const { return m_login; }
    const std::filesystem::path& dataFolder() const { return m_dataFolder; }
    std::filesystem::path blobFolder() const { return m_dataFolder / "blobs"; }
    std::filesystem::path socketFolder() const { return m_socketFolder; }
    std::filesystem::path binFolder() const { return m_binFolder; }  // PostgreSQL's programs of the right version.

  private:
    friend Result<EmbeddedDatabase> openEmbedded(const EmbeddedOptions& options);
    EmbeddedDatabase() = default;
    int m_control = -1;
    std::filesystem::path m_dataFolder, m_socketFolder, m_binFolder;
    std::string m_login;
};

// Several processes may call it at once. Errors: NotSupported (no PostgreSQL of the right version installed),
// NotAllowed (the folder belongs to somebody else, or root's service account cannot reach it), Unavailable (the
// server does not start; the message holds the end of its log), whatever migrate() answers.
Result<EmbeddedDatabase> openEmbedded(const EmbeddedOptions& options = {});

std::filesystem::path defaultDataFolder();

// Whether a start before this one made the database of this folder.
bool hasDatabase(const std::filesystem::path& dataFolder);

// Where initdb, postgres and pg_dump of this major version are ("15"); empty = the newest installed.
Result<std::filesystem::path> findPostgres(std::string_view majorVersion);

// The whole life of the supervisor process: main() calls it when argv[1] is "__supervise" and returns its answer.
int runSupervisor(int argc, char** argv);

}  // namespace fermata::db
