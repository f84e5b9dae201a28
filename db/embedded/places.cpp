// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/embedded/places.h"

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "db/embedded/embedded.h"
#include "db/embedded/process.h"

namespace fermata::db {
namespace {
namespace fs = std::filesystem;

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

Account accountOf(const passwd& entry) {
    std::string full = entry.pw_gecos == nullptr ? "" : entry.pw_gecos;
    return {entry.pw_uid, entry.pw_gid, entry.pw_name, std::string(trimmed(full.substr(0, full.find(','))))};
}

Account accountOf(uid_t uid) {
    if (const passwd* entry = ::getpwuid(uid)) return accountOf(*entry);
    return {uid, ::getegid(), "uid" + std::to_string(uid), {}};
}

// PostgreSQL refuses to run as root. Root works for whoever owns the folder, else for the account "fermata" where a
// package made one, else for "postgres", which Debian's PostgreSQL package makes. Never for "nobody": others run as it.
Result<Account> serviceAccount(const fs::path& data) {
    if (::geteuid() != 0) return accountOf(::geteuid());
    struct stat info {};
    if (::stat(data.c_str(), &info) == 0 && info.st_uid != 0) return accountOf(info.st_uid);
    for (const char* name : {"fermata", "postgres"}) {
        if (const passwd* entry = ::getpwnam(name)) return accountOf(*entry);
    }
    return fail(Code::NotSupported,
                "PostgreSQL refuses to run as root and there is no account “fermata” or “postgres” to run it as. Make "
                "one with “useradd --system fermata”, or run Fermata as an ordinary user.");
}

Result<void> checkReachable(const fs::path& folder, const Account& account) {
    for (fs::path parent = folder; ; parent = parent.parent_path()) {
        struct stat info {};
        if (::stat(parent.c_str(), &info) != 0) return fail(errnoError("look at", parent));
        const mode_t bit = info.st_uid == account.uid ? S_IXUSR : info.st_gid == account.gid ? S_IXGRP : S_IXOTH;
        if ((info.st_mode & bit) == 0) {
            return fail(Code::NotAllowed, "The account “" + account.name + "”, which runs PostgreSQL here, may not enter " +
                                              parent.string() + ". Set FERMATA_HOME to a folder that it can reach, such "
                                              "as /var/lib/fermata.");
        }
        if (parent == parent.parent_path()) return {};
    }
}

fs::path chooseSocketFolder(const fs::path& data, const Account& account) {
    const std::string mark = sha256(data.string()).hex().substr(0, 12);
    if (::geteuid() == 0) return "/run/fermata-" + mark;
    const fs::path runtime = environment("XDG_RUNTIME_DIR");
    std::error_code ignored;
    if (runtime.is_absolute() && fs::is_directory(runtime, ignored) && ::access(runtime.c_str(), W_OK) == 0 &&
        runtime.string().size() < 60) {
        return runtime / ("fermata-" + mark);
    }
    return "/tmp/fermata-" + std::to_string(account.uid) + "-" + mark;
}

}  // namespace

Account callingAccount() { return accountOf(::geteuid()); }

fs::path controlSocket(const fs::path& socketFolder) { return socketFolder / "control"; }

fs::path defaultDataFolder() {
    if (const std::string home = environment("FERMATA_HOME"); !home.empty()) return home;
    if (const std::string data = environment("XDG_DATA_HOME"); !data.empty() && data.front() == '/') {
        return fs::path(data) / "fermata";
    }
    if (::geteuid() == 0) return "/var/lib/fermata";
    std::string home = environment("HOME");
    if (home.empty()) {
        const passwd* entry = ::getpwuid(::geteuid());
        home = entry == nullptr ? "/tmp" : entry->pw_dir;
    }
    return fs::path(home) / ".local/share/fermata";
}

bool hasDatabase(const fs::path& dataFolder) {
    std::error_code ignored;
    return fs::exists(dataFolder / "cluster" / "PG_VERSION", ignored);
}

Result<fs::path> findPostgres(std::string_view majorVersion) {
    std::vector<std::pair<int, fs::path>> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/usr/lib/postgresql", ignored)) {
        const fs::path bin = entry.path() / "bin";
        if (!fs::exists(bin / "postgres", ignored) || !fs::exists(bin / "initdb", ignored)) continue;
        found.emplace_back(std::atoi(entry.path().filename().c_str()), bin);
    }
    std::sort(found.rbegin(), found.rend());
    for (const auto& [version, bin] : found) {
        if (majorVersion.empty() || std::to_string(version) == majorVersion) return bin;
    }
    if (fs::exists("/usr/bin/pg_config", ignored)) {
        auto bin = runProgram({"/usr/bin/pg_config", "--bindir"});
        auto version = runProgram({"/usr/bin/pg_config", "--version"});  // "PostgreSQL 15.20 (Debian ...)"
        if (bin && version) {
            const fs::path folder(std::string(trimmed(*bin)));
            const std::string major = version->substr(version->find(' ') + 1, 2);
            if (fs::exists(folder / "initdb", ignored) && (majorVersion.empty() || major == majorVersion)) return folder;
        }
    }
    const std::string name = majorVersion.empty() ? "postgresql" : "postgresql-" + std::string(majorVersion);
    return fail(Code::NotSupported,
                majorVersion.empty()
                    ? "PostgreSQL is not installed. Install it with “apt-get install postgresql”, or name a server "
                      "with --database."
                    : "The data was written by PostgreSQL " + std::string(majorVersion) +
                          ", which is not installed. Install it with “apt-get install " + name + "”.");
}

Result<Places> preparePlaces(const fs::path& dataFolder) {
    std::error_code error;
    Places places;
    const fs::path wanted = dataFolder.empty() ? defaultDataFolder() : dataFolder;
    places.data = fs::weakly_canonical(fs::absolute(wanted), error);
    if (error) return fail(Code::Io, "The data folder " + wanted.string() + " cannot be used: " + error.message() + ".");
    auto account = serviceAccount(places.data);
    if (!account) return fail(std::move(account.error()));
    places.account = *account;

    if (auto made = makeFolder(places.data); !made) return fail(std::move(made.error()));
    struct stat info {};
    if (::stat(places.data.c_str(), &info) != 0) return fail(errnoError("look at", places.data));
    if (::geteuid() == 0 && info.st_uid == 0) {
        if (!fs::is_empty(places.data, error) && !fs::exists(places.startLock(), error)) {
            return fail(Code::NotAllowed, "The data folder " + places.data.string() +
                                              " holds other files and belongs to root. Choose an empty or a new folder.");
        }
        if (::chown(places.data.c_str(), account->uid, account->gid) != 0) return fail(errnoError("give away", places.data));
        info.st_uid = account->uid;
    }
    if (info.st_uid != account->uid) {
        return fail(Code::NotAllowed, "The data folder " + places.data.string() + " belongs to the account “" +
                                          accountOf(info.st_uid).name + "”. Work as that account, or set FERMATA_HOME to "
                                          "a folder of your own.");
    }
    if (::chmod(places.data.c_str(), 0700) != 0) return fail(errnoError("protect", places.data));
    if (auto reachable = checkReachable(places.data, *account); !reachable) return fail(std::move(reachable.error()));
    places.sockets = chooseSocketFolder(places.data, *account);
    return places;
}

Result<void> makeSocketFolder(const Places& places) {
    const fs::path& folder = places.sockets;
    // The longest name in it is PostgreSQL's lock file.
    const size_t longest = folder.string().size() + std::string("/.s.PGSQL.5432.lock").size();
    if (longest > 107) {
        return fail(Code::InvalidArgument, "The socket folder " + folder.string() + " is too long: a socket's path has at "
                                           "most 107 bytes. Set XDG_RUNTIME_DIR to a shorter folder.");
    }
    if (::mkdir(folder.c_str(), 0700) == 0) {
        if (::geteuid() == 0 && ::chown(folder.c_str(), places.account.uid, places.account.gid) != 0) {
            return fail(errnoError("give away", folder));
        }
        return {};
    }
    if (errno != EEXIST) return fail(errnoError("create the folder", folder));
    // In /tmp anybody may have made it first: it counts only as a folder of ours that nobody else can enter.
    struct stat info {};
    if (::lstat(folder.c_str(), &info) != 0) return fail(errnoError("look at", folder));
    if (::geteuid() == 0 && S_ISDIR(info.st_mode) && info.st_uid == 0 &&
        ::chown(folder.c_str(), places.account.uid, places.account.gid) == 0) {
        info.st_uid = places.account.uid;
    }
    if (!S_ISDIR(info.st_mode) || info.st_uid != places.account.uid || (info.st_mode & 0077) != 0) {
        return fail(Code::NotAllowed, folder.string() + " is not a private folder of the account “" + places.account.name +
                                          "”. Somebody else made it: remove it and try again.");
    }
    return {};
}

}  // namespace fermata::db
