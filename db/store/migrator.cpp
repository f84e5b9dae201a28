// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/migrator.h"

#include <charconv>

#include "core/base/hash.h"

namespace fermata::db {
namespace {

// An arbitrary number that no other lock of this database uses.
constexpr const char* kLock = "select pg_advisory_xact_lock(7461000)";
constexpr const char* kTable =
    "create schema if not exists fermata_meta;"
    "revoke all on schema fermata_meta from public;"
    "create table if not exists fermata_meta.migrations ("
    "  number integer primary key,"
    "  name text not null,"
    "  sha256 text not null,"
    "  applied_at timestamptz not null default clock_timestamp())";
constexpr const char* kExists = "select to_regclass('fermata_meta.migrations') is not null";

int numberOf(std::string_view name) {
    int number = 0;
    std::from_chars(name.data(), name.data() + name.size(), number);
    return number;
}

struct Applied {
    int number = 0;
    std::string name, sha256;
};

Result<std::vector<Applied>> readApplied(Transaction& tx) {
    auto rows = tx.query("migrations.applied", "select number, name, sha256 from fermata_meta.migrations order by number");
    if (!rows) return fail(std::move(rows.error()));
    std::vector<Applied> applied;
    for (const auto& row : rows->rows) applied.push_back({std::stoi(*row[0]), *row[1], *row[2]});
    return applied;
}

Result<void> run(Transaction& tx, std::string_view name, const std::string& sql) {
    auto rows = tx.query(name, sql);
    if (!rows) return fail(std::move(rows.error()));
    return {};
}

Result<void> checkNames(std::span<const Migration> migrations) {
    for (size_t i = 0; i < migrations.size(); ++i) {
        if (numberOf(migrations[i].name) != static_cast<int>(i) + 1) {
            return fail(Code::Internal, "Migration " + std::string(migrations[i].name) + " stands where number " +
                                            std::to_string(i + 1) + " belongs: the numbers must have no gap.");
        }
    }
    return {};
}

Result<void> compare(const std::vector<Applied>& applied, std::span<const Migration> migrations) {
    if (applied.size() > migrations.size()) {
        return fail(Code::NotSupported,
                    "The database has schema version " + std::to_string(applied.back().number) +
                        ", which is newer than the " + std::to_string(migrations.size()) +
                        " that this program knows. Install the newer Fermata that made it.");
    }
    for (size_t i = 0; i < applied.size(); ++i) {
        if (applied[i].sha256 != sha256(migrations[i].sql).hex()) {
            return fail(Code::Corrupt, "Migration " + applied[i].name +
                                           " was applied to the database with another text than this program has. "
                                           "Use the program that made the database, or restore a backup.");
        }
    }
    return {};
}

// One transaction: the next missing migration, if any. The lock is freed at its end, also by a crash.
Result<bool> applyNext(Connection& connection, std::span<const Migration> migrations) {
    bool more = false;
    auto done = connection.transaction([&](Transaction& tx) -> Result<void> {
        more = false;
        if (auto r = run(tx, "migrations.lock", kLock); !r) return r;
        // DDL must not queue behind a long reader and block everybody else; the advisory wait above may be long.
        if (auto r = run(tx, "migrations.timeout", "set local lock_timeout = '10s'"); !r) return r;
        auto applied = readApplied(tx);
        if (!applied) return fail(std::move(applied.error()));
        if (auto r = compare(*applied, migrations); !r) return r;
        if (applied->size() == migrations.size()) return {};
        const Migration& next = migrations[applied->size()];
        // The row goes first, while the migrator is still itself: the file may leave another role set.
        auto noted = tx.query("migrations.note", "insert into fermata_meta.migrations (number, name, sha256) values ($1, $2, $3)",
                              {std::to_string(numberOf(next.name)), std::string(next.name), sha256(next.sql).hex()});
        if (!noted) return fail(std::move(noted.error()));
        auto ran = run(tx, next.name, std::string(next.sql));
        if (!ran) {
            ran.error().message = "Migration " + std::string(next.name) + " failed: " + ran.error().message;
            return ran;
        }
        more = true;
        return run(tx, "migrations.reset", "reset role");
    });
    if (!done) return fail(std::move(done.error()));
    return more;
}

}  // namespace

int builtInSchemaVersion() { return static_cast<int>(builtInMigrations().size()); }

Result<int> schemaVersion(Connection& connection) {
    auto exists = connection.query("migrations.exists", kExists);
    if (!exists) return fail(std::move(exists.error()));
    if (exists->rows[0][0] != "t") return 0;
    auto version = connection.query("migrations.version", "select coalesce(max(number), 0) from fermata_meta.migrations");
    if (!version) return fail(std::move(version.error()));
    return std::stoi(*version->rows[0][0]);
}

Result<int> migrate(Connection& connection, std::string_view roles, std::span<const Migration> migrations) {
    if (auto r = checkNames(migrations); !r) return fail(std::move(r.error()));
    auto prepared = connection.transaction([&](Transaction& tx) -> Result<void> {
        if (auto r = run(tx, "migrations.lock", kLock); !r) return r;
        if (auto r = run(tx, "migrations.table", kTable); !r) return r;
        auto applied = readApplied(tx);
        if (!applied) return fail(std::move(applied.error()));
        if (auto r = compare(*applied, migrations); !r) return r;
        // Roles belong to the cluster while the advisory lock belongs to one database; this lock is the cluster's.
        if (auto r = run(tx, "migrations.clusterLock", "lock table pg_catalog.pg_authid in share row exclusive mode"); !r) return r;
        return run(tx, "roles.sql", std::string(roles));
    });
    if (!prepared) return fail(std::move(prepared.error()));
    while (true) {
        auto more = applyNext(connection, migrations);
        if (!more) return fail(std::move(more.error()));
        if (!*more) return static_cast<int>(migrations.size());
    }
}

Result<int> migrate(const std::string& superuserUrl) {
    auto connection = Connection::open(superuserUrl);
    if (!connection) return fail(std::move(connection.error()));
    return migrate(**connection, builtInRoles(), builtInMigrations());
}

}  // namespace fermata::db
