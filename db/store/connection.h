// SPDX-License-Identifier: GPL-3.0-or-later
// Connections and transactions: text in, text out, Results instead of exceptions. libpqxx 6.4 and 7 stay behind it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fermata::db {

// A value as PostgreSQL writes it, or NULL. bytea travels as "\x" and hex digits both ways, booleans as t and f.
using Value = std::optional<std::string>;

struct Rows {
    std::vector<std::vector<Value>> rows;
};

// Begun and ended by Connection::transaction; lives on the thread of its connection.
class Transaction {
  public:
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // `name` is what the log and Error::context call this query. Parameters are $1, $2, ...; without any, `sql` may
    // hold several statements. Refuses NUL bytes in parameters. After a failed query the transaction is lost:
    // return the error.
    Result<Rows> query(std::string_view name, const std::string& sql, const std::vector<Value>& params = {});

  private:
    friend class Connection;
    struct Impl;
    explicit Transaction(Impl& impl) : m_impl(impl) {}
    Impl& m_impl;
};

// One server connection; belongs to one thread at a time. A lost connection answers Unavailable once and is made
// anew, without session settings, by the next call.
class Connection {
  public:
    // A postgresql:// URL or a libpq key=value string. Unavailable when nobody answers, NotAllowed when the server
    // refuses the login, NotFound when it has no such database.
    static Result<std::unique_ptr<Connection>> open(const std::string& url);
    ~Connection();

    // One transaction (read committed) of one query.
    Result<Rows> query(std::string_view name, const std::string& sql, const std::vector<Value>& params = {});

    // Commits when `body` succeeds, else rolls back and answers the body's error. `body` may run up to five times:
    // serialization failures and deadlocks start it again. Unavailable: nothing was changed. InDoubt: the connection
    // was lost during commit; never repeated.
    Result<void> transaction(const std::function<Result<void>(Transaction&)>& body);

    // Statements that refuse to run in a transaction, such as "create database". One statement.
    Result<void> runOutsideTransaction(std::string_view name, const std::string& sql);

    bool isOpen() const;

  private:
    struct Impl;
    explicit Connection(std::unique_ptr<Impl> impl);
    Result<void> attempt(const std::function<Result<void>(Transaction&)>& body, bool& retryable);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace fermata::db
