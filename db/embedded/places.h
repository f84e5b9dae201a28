// SPDX-License-Identifier: GPL-3.0-or-later
// Where an embedded database lives and whose account runs it.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace fermata::db {

struct Account {
    uid_t uid = 0;
    gid_t gid = 0;
    std::string name;
    std::string fullName;  // As the account database has it; may be empty.
};

Account callingAccount();

struct Places {
    std::filesystem::path data;     // Owned by `account`, 0700.
    std::filesystem::path sockets;  // Owned by `account`, 0700, and short: a socket's path has at most 107 bytes.
    Account account;                // Who runs PostgreSQL: the caller; for root see serviceAccount in places.cpp.

    std::filesystem::path cluster() const { return data / "cluster"; }
    std::filesystem::path log() const { return data / "postgres.log"; }
    // Held by the supervisor and, through it, by every server process of this folder: free means that none lives.
    std::filesystem::path clusterLock() const { return data / "cluster.lock"; }
    // Held while a process starts the supervisor or changes the schema.
    std::filesystem::path startLock() const { return data / "start.lock"; }
    // Holds the path of the socket folder in use: environments differ between the processes of one person.
    std::filesystem::path runtimeFile() const { return data / "runtime"; }
    std::filesystem::path config() const { return data / "config.json"; }
    std::filesystem::path restoring() const { return data / "restoring"; }
};

inline constexpr int kPort = 5432;  // A part of the socket's name only; nothing listens on TCP.
std::filesystem::path controlSocket(const std::filesystem::path& socketFolder);

// Makes the data folder and chooses the socket folder (which the supervisor's starter makes).
Result<Places> preparePlaces(const std::filesystem::path& dataFolder);
Result<void> makeSocketFolder(const Places& places);

}  // namespace fermata::db
