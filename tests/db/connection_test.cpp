// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"

#include <QtTest>
#include <thread>

#include "db/store/errors.h"
#include "tests/db/throwaway.h"

using namespace fermata;
using namespace fermata::db;

class ConnectionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrowawayCluster> m_cluster;
    std::unique_ptr<Connection> m_connection;

    Error failureOf(const std::string& sql) {
        const auto answer = m_connection->query("test", sql);
        return answer ? Error{Code::Internal, "no failure", {}} : answer.error();
    }

  private Q_SLOTS:
    void initTestCase() {
        m_cluster = std::make_unique<ThrowawayCluster>(false);
        QCOMPARE(m_cluster->error(), std::string());
        auto opened = Connection::open(m_cluster->superuserUrl());
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        m_connection = std::move(*opened);
    }

    void valuesAndNullTravelBothWays() {
        const std::vector<Value> params = {"it's “é”\t\n", std::nullopt, "", "-9223372036854775808", "\\x00ff10"};
        const auto rows = m_connection->query(
            "test", "select $1::text, $2::text, $3::text, $4::bigint, $5::bytea, octet_length($5::bytea)", params);
        QVERIFY(rows.has_value());
        QCOMPARE(rows->rows.size(), size_t{1});
        for (size_t i = 0; i < params.size(); ++i) QVERIFY(rows->rows[0][i] == params[i]);
        QVERIFY(rows->rows[0][5] == Value("3"));
    }

    void aNulInATextIsRefusedBeforeItIsSent() {
        const auto rows = m_connection->query("test", "select $1::text", {std::string("a\0b", 3)});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, Code::InvalidArgument);
        QVERIFY(m_connection->query("test", "select 1").has_value());
    }

    void serverErrorsKeepStateNameAndHint() {
        const Error error = failureOf(
            "do $$ begin raise exception 'Section B is held.' using errcode = 'FM005', detail = 'Since Monday.', "
            "hint = 'Withdraw the approval.'; end $$");
        QCOMPARE(error.code, Code::Locked);
        QCOMPARE(error.message, std::string("Section B is held. Since Monday. Withdraw the approval."));
        QVERIFY(error.context.find("sqlstate=FM005 query=test") == 0);
        QVERIFY(error.context.find("PL/pgSQL") != std::string::npos);
    }

    void codesFollowTheSqlState_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("code");
        const std::pair<const char*, Code> all[] = {
            {"FM001", Code::NotReady}, {"FM003", Code::InvalidArgument}, {"FM004", Code::NotAllowed},
            {"FM005", Code::Locked},   {"FM006", Code::NotReady},        {"FM007", Code::NotReady},
            {"FM008", Code::Conflict}, {"FM009", Code::Internal},        {"FM010", Code::NotFound},
            {"FM011", Code::NotReady}, {"FM012", Code::Conflict},        {"42501", Code::NotAllowed},
            {"53100", Code::NoSpace},  {"23505", Code::Conflict},        {"22P02", Code::InvalidArgument},
            {"XX000", Code::Internal}};
        for (const auto& [state, code] : all) QTest::newRow(state) << QString::fromLatin1(state) << static_cast<int>(code);
    }

    void codesFollowTheSqlState() {
        QFETCH(QString, state);
        QFETCH(int, code);
        const Error error = failureOf("do $$ begin raise exception 'no' using errcode = '" + state.toStdString() + "'; end $$");
        QCOMPARE(static_cast<int>(error.code), code);
        QCOMPARE(error.message, std::string("no"));
    }

    void aTransactionIsAllOrNothing() {
        QVERIFY(m_connection->query("make", "create table t (n int primary key)").has_value());
        const auto outcome = m_connection->transaction([](Transaction& tx) -> Result<void> {
            if (auto r = tx.query("one", "insert into t values (1)"); !r) return fail(r.error());
            return fail(Code::NotReady, "Changed my mind.");
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Code::NotReady);
        QVERIFY(m_connection->query("count", "select count(*) from t")->rows[0][0] == Value("0"));
    }

    void anErrorRaisedByCommitIsTheServersError() {
        QVERIFY(m_connection->query("make", "create table d (n int unique deferrable initially deferred)").has_value());
        const auto outcome = m_connection->query("twice", "insert into d values (1), (1)");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Code::Conflict);
        QVERIFY(outcome.error().context.find("23505") != std::string::npos);
    }

    void serializationFailuresStartAgainButNotForEver() {
        int runs = 0;
        auto outcome = m_connection->transaction([&](Transaction& tx) -> Result<void> {
            const char* sql = ++runs < 3 ? "do $$ begin raise exception 'again' using errcode = '40001'; end $$" : "select 1";
            if (auto r = tx.query("again", sql); !r) return fail(r.error());
            return {};
        });
        QVERIFY(outcome.has_value());
        QCOMPARE(runs, 3);
        runs = 0;
        outcome = m_connection->transaction([&](Transaction& tx) -> Result<void> {
            ++runs;
            auto r = tx.query("again", "do $$ begin raise exception 'again' using errcode = '40P01'; end $$");
            return fail(r.error());
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Code::Conflict);
        QCOMPARE(runs, 5);
    }

    void aLossBeforeCommitIsUnavailableAndTheNextCallWorks() {
        const auto outcome = m_connection->transaction([&](Transaction& tx) -> Result<void> {
            auto pid = tx.query("pid", "select pg_backend_pid()");
            auto other = Connection::open(m_cluster->superuserUrl());
            if (auto killed = (*other)->query("kill", "select pg_terminate_backend($1::int, 5000)", {pid->rows[0][0]}); !killed) {
                return fail(killed.error());
            }
            if (auto r = tx.query("late", "insert into t values (7)"); !r) return fail(r.error());
            return {};
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Code::Unavailable);
        QVERIFY(outcome.error().message.find("nothing was changed") != std::string::npos);
        QVERIFY(!m_connection->isOpen());
        QVERIFY(m_connection->query("count", "select count(*) from t where n = 7")->rows[0][0] == Value("0"));
        QVERIFY(m_connection->isOpen());
    }

    void aLossDuringCommitIsInDoubtAndNotRepeated() {
        // The deferred trigger ends its own connection while COMMIT runs.
        QVERIFY(m_connection->query("make",
            "create table doubt (n int);"
            "create function end_me() returns trigger language plpgsql as $$ begin "
            "perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); return null; end $$;"
            "create constraint trigger t after insert on doubt deferrable initially deferred "
            "for each row execute function end_me()").has_value());
        int runs = 0;
        const auto outcome = m_connection->transaction([&](Transaction& tx) -> Result<void> {
            ++runs;
            if (auto r = tx.query("doubtful", "insert into doubt values (1)"); !r) return fail(r.error());
            return {};
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Code::InDoubt);
        QVERIFY(outcome.error().context.find("doubtful") != std::string::npos);
        QCOMPARE(runs, 1);
    }

    void openSaysWhatIsWrong() {
        auto nobody = Connection::open("postgresql://x:secret@/fermata?host=/nowhere&port=5432");
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, Code::Unavailable);
        QVERIFY(nobody.error().message.find("secret") == std::string::npos);
        auto stranger = Connection::open(m_cluster->personUrl("stranger"));
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().code, Code::NotAllowed);
        auto nameless = Connection::open(m_cluster->superuserUrl() + "&dbname=nothere");
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().code, Code::NotFound);
    }

    void passwordsAreHidden() {
        QCOMPARE(withoutPassword("postgresql://me:pa%20ss@host/db"), std::string("postgresql://me:***@host/db"));
        QCOMPARE(withoutPassword("host=x password='a b' dbname=y"), std::string("host=x password=*** dbname=y"));
        QCOMPARE(withoutPassword("postgresql://me@host/db?password=x&port=1"), std::string("postgresql://me@host/db?password=***&port=1"));
    }

    void cleanupTestCase() {
        m_connection.reset();
        m_cluster.reset();
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
