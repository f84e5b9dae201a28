// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to the schema of this build: numbered files, each once, each in its own transaction.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "db/store/connection.h"

namespace fermata::db {

// `name` starts with a number, from 1 without gaps: "000001_people.sql".
struct Migration {
    std::string_view name;
    std::string_view sql;
};

std::span<const Migration> builtInMigrations();  // db/migrations/*.sql, in order.
std::string_view builtInRoles();                 // db/schema/roles.sql: idempotent, cluster-wide.
int builtInSchemaVersion();                      // The number of the newest built-in migration.

// Runs the roles, then each migration that the database does not have, and answers the schema version. Any number of
// callers at once are safe. Refused: a database newer than this build (NotSupported), an applied migration whose text
// differs (Corrupt). The URL's role must be a superuser.
Result<int> migrate(const std::string& superuserUrl);
Result<int> migrate(Connection& connection, std::string_view roles, std::span<const Migration> migrations);

// 0 where no migration was ever applied.
Result<int> schemaVersion(Connection& connection);

}  // namespace fermata::db
