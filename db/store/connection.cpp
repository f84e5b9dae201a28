// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"

#include <chrono>
#include <pqxx/pqxx>
#include <thread>

#include "db/store/errors.h"

namespace fermata::db {
namespace {

constexpr int kAttempts = 5;

std::unique_ptr<pqxx::connection> connect(const std::string& url) {
    auto connection = std::make_unique<pqxx::connection>(url);
#if PQXX_VERSION_MAJOR < 7
    // A silent reconnect would lose the transaction without a word.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    connection->inhibit_reactivation(true);
#pragma GCC diagnostic pop
#endif
    return connection;
}

pqxx::result execute(pqxx::transaction_base& work, const std::string& sql, const std::vector<Value>& params) {
    if (params.empty()) return work.exec(sql);
#if PQXX_VERSION_MAJOR >= 7
    pqxx::params values;
    for (const Value& param : params) {
        if (param) values.append(*param);
        else values.append();
    }
#if PQXX_VERSION_MAJOR > 7 || PQXX_VERSION_MINOR >= 9
    return work.exec(sql, values);
#else
    return work.exec_params(sql, values);
#endif
#else
    std::vector<const char*> values;
    values.reserve(params.size());
    for (const Value& param : params) values.push_back(param ? param->c_str() : nullptr);
    return work.exec_params(sql, pqxx::prepare::make_dynamic_params(values));
#endif
}

Rows rowsOf(const pqxx::result& result) {
    Rows rows;
    rows.rows.reserve(static_cast<size_t>(result.size()));
    for (const auto& row : result) {
        auto& out = rows.rows.emplace_back();
        out.reserve(static_cast<size_t>(row.size()));
        for (const auto& field : row) {
            if (field.is_null()) out.emplace_back(std::nullopt);
            else out.emplace_back(std::in_place, field.c_str(), field.size());
        }
    }
    return rows;
}

}  // namespace

struct Transaction::Impl {
    pqxx::work& work;
    std::string lastQuery;
    bool retryable = false;
    bool lost = false;
};

struct Connection::Impl {
    std::string url;
    std::unique_ptr<pqxx::connection> connection;  // Null after a loss, until the next call.

    Result<void> ensure() {
        if (connection && connection->is_open()) return {};
        connection.reset();
        try {
            connection = connect(url);
        } catch (...) {
            return fail(caughtOpenError(url).error);
        }
        return {};
    }
};

Result<Rows> Transaction::query(std::string_view name, const std::string& sql, const std::vector<Value>& params) {
    for (size_t i = 0; i < params.size(); ++i) {
        if (params[i] && params[i]->find('\0') != std::string::npos) {
            return fail(Code::InvalidArgument, "A text contains a NUL character, which cannot be stored; remove it.",
                        "query=" + std::string(name) + " parameter=" + std::to_string(i + 1));
        }
    }
    m_impl.lastQuery = name;
    try {
        return rowsOf(execute(m_impl.work, sql, params));
    } catch (...) {
        CaughtError caught = caughtError(name);
        m_impl.retryable = caught.retryable;
        m_impl.lost = caught.lost;
        return fail(std::move(caught.error));
    }
}

Connection::Connection(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const std::string& url) {
    auto impl = std::make_unique<Impl>();
    impl->url = url;
    if (auto opened = impl->ensure(); !opened) return fail(std::move(opened.error()));
    return std::unique_ptr<Connection>(new Connection(std::move(impl)));
}

bool Connection::isOpen() const { return m_impl->connection && m_impl->connection->is_open(); }

Result<Rows> Connection::query(std::string_view name, const std::string& sql, const std::vector<Value>& params) {
    Rows rows;
    auto done = transaction([&](Transaction& tx) -> Result<void> {
        auto answer = tx.query(name, sql, params);
        if (!answer) return fail(std::move(answer.error()));
        rows = std::move(*answer);
        return {};
    });
    if (!done) return fail(std::move(done.error()));
    return rows;
}

Result<void> Connection::attempt(const std::function<Result<void>(Transaction&)>& body, bool& retryable) {
    retryable = false;
    if (auto opened = m_impl->ensure(); !opened) return opened;
    std::string lastQuery = "begin";
    bool lost = false;
    Result<void> outcome;
    try {
        pqxx::work work(*m_impl->connection);
        Transaction::Impl state{work, lastQuery};
        Transaction transaction(state);
        outcome = body(transaction);
        lastQuery = "commit after " + state.lastQuery;
        retryable = state.retryable && !outcome;
        lost = state.lost;
        if (outcome) work.commit();
    } catch (...) {
        CaughtError caught = caughtError(lastQuery);
        retryable = caught.retryable;
        lost = caught.lost;
        outcome = fail(std::move(caught.error));
    }
    if (lost) m_impl->connection.reset();
    return outcome;
}

Result<void> Connection::transaction(const std::function<Result<void>(Transaction&)>& body) {
    for (int round = 1;; ++round) {
        bool retryable = false;
        Result<void> outcome = attempt(body, retryable);
        if (outcome || !retryable || round == kAttempts) return outcome;
        std::this_thread::sleep_for(std::chrono::milliseconds(5 << round));
    }
}

Result<void> Connection::runOutsideTransaction(std::string_view name, const std::string& sql) {
    if (auto opened = m_impl->ensure(); !opened) return opened;
    try {
        pqxx::nontransaction(*m_impl->connection).exec(sql);
    } catch (...) {
        CaughtError caught = caughtError(name);
        if (caught.lost) m_impl->connection.reset();
        return fail(std::move(caught.error));
    }
    return {};
}

}  // namespace fermata::db
