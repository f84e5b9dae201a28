// SPDX-License-Identifier: GPL-3.0-or-later
// One file that holds a studio: roles, database, chunks and its own styles, every member with its SHA-256. Any tar reads it.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "db/embedded/embedded.h"

namespace fermata::db {

struct BackupSummary {
    int schemaVersion = 0;
    int64_t chunks = 0;
    int64_t bytes = 0;  // Of the archive.
};

// While it runs people may work on; the archive holds what was committed when it began. The database is dumped first
// and the chunks are copied after it: a chunk is durable before the row that names it, and the sweep of unreferenced
// chunks waits, so every chunk that the dump names is there. InvalidArgument when `file` exists.
Result<BackupSummary> backup(const EmbeddedDatabase& database, const std::filesystem::path& file,
                             const Progress& progress = {});

// Into a data folder that does not exist or is empty (Conflict otherwise); every member and every chunk is checked.
// An archive of an older schema is migrated when the folder is opened the next time. A refused archive leaves the folder
// empty; a restore that was killed leaves one that refuses to open and says why. The archive's SQL runs as superuser:
// restore only archives that you trust.
Result<BackupSummary> restore(const std::filesystem::path& file, const EmbeddedOptions& into,
                              const Progress& progress = {});

}  // namespace fermata::db
