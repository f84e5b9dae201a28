// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/migrator.h"

#include <QtTest>
#include <atomic>
#include <thread>

#include "tests/db/throwaway.h"

using namespace fermata;
using namespace fermata::db;

class MigratorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrowawayCluster> m_cluster;
    std::unique_ptr<Connection> m_connection;

    const std::vector<Migration> m_two = {{"0001_one.sql", "create table one (n int)"},
                                          {"0002_two.sql", "create table two (n int); insert into one values (2)"}};

    Value single(const std::string& sql) {
        auto rows = m_connection->query("test", sql);
        return rows ? rows->rows[0][0] : Value(rows.error().message);
    }

  private Q_SLOTS:
    void initTestCase() {
        m_cluster = std::make_unique<ThrowawayCluster>(false);
        QCOMPARE(m_cluster->error(), std::string());
    }

    void init() {
        m_connection = std::move(*Connection::open(m_cluster->superuserUrl()));
        QVERIFY(m_connection->query("reset", "drop schema if exists fermata_meta cascade; drop table if exists one, two, three").has_value());
    }

    void eachFileRunsOnce() {
        QCOMPARE(*schemaVersion(*m_connection), 0);
        for (int i = 0; i < 2; ++i) {
            const auto version = migrate(*m_connection, "", m_two);
            QVERIFY2(version.has_value(), version ? "" : version.error().message.c_str());
            QCOMPARE(*version, 2);
        }
        QCOMPARE(*schemaVersion(*m_connection), 2);
        QVERIFY(single("select count(*) from one") == Value("1"));
    }

    void aFailingFileLeavesNothingOfItself() {
        auto bad = m_two;
        bad.push_back({"0003_three.sql", "create table three (n int); select no_such_function()"});
        const auto version = migrate(*m_connection, "", bad);
        QVERIFY(!version);
        QVERIFY(version.error().message.find("0003_three.sql") != std::string::npos);
        QVERIFY(single("select to_regclass('three') is null") == Value("t"));
        QCOMPARE(*schemaVersion(*m_connection), 2);
    }

    void anEditedOldFileIsRefused() {
        QVERIFY(migrate(*m_connection, "", m_two).has_value());
        auto edited = m_two;
        edited[0].sql = "create table one (n bigint)";
        const auto version = migrate(*m_connection, "", edited);
        QVERIFY(!version);
        QCOMPARE(version.error().code, Code::Corrupt);
        QVERIFY(version.error().message.find("0001_one.sql") != std::string::npos);
    }

    void aNewerDatabaseIsRefused() {
        QVERIFY(migrate(*m_connection, "", m_two).has_value());
        const auto version = migrate(*m_connection, "", std::span(m_two).first(1));
        QVERIFY(!version);
        QCOMPARE(version.error().code, Code::NotSupported);
        QVERIFY(version.error().message.find("newer") != std::string::npos);
    }

    void aGapInTheNumbersIsRefused() {
        const std::vector<Migration> gap = {m_two[1]};
        QVERIFY(!migrate(*m_connection, "", gap));
    }

    void aRoleLeftSetByAFileDoesNotReachTheNext() {
        const std::string roles = "do $$ begin if to_regrole('left_role') is null then create role left_role; end if; end $$";
        const std::vector<Migration> files = {{"0001_one.sql", "create table one (n int); set local role left_role"},
                                              {"0002_two.sql", "create table two (n int)"}};
        const auto version = migrate(*m_connection, roles, files);
        QVERIFY2(version.has_value(), version ? "" : version.error().message.c_str());
        QVERIFY(single("select tableowner from pg_tables where tablename = 'two'") == Value("fermata_super"));
    }

    void twentyAtOnceApplyEverythingOnce() {
        const std::string roles =
            "do $$ begin if to_regrole('crowd') is null then perform pg_sleep(0.05); create role crowd; end if; end $$";
        std::vector<std::thread> crowd;
        std::atomic<int> good = 0;
        std::mutex mutex;
        std::string complaints;
        for (int i = 0; i < 20; ++i) {
            crowd.emplace_back([&] {
                auto own = Connection::open(m_cluster->superuserUrl());
                const auto version = own ? migrate(**own, roles, m_two) : fail(own.error());
                if (version && *version == 2) return void(++good);
                const std::scoped_lock lock(mutex);
                complaints += version.error().message + version.error().context + "\n";
            });
        }
        for (std::thread& one : crowd) one.join();
        QVERIFY2(complaints.empty(), complaints.c_str());
        QCOMPARE(good.load(), 20);
        QVERIFY(single("select count(*) from one") == Value("1"));
        QVERIFY(single("select count(*) from fermata_meta.migrations") == Value("2"));
    }

    void theBuiltInSchemaAppliesTwice() {
        QVERIFY(m_connection->runOutsideTransaction("make", "create database builtin").has_value());
        auto own = Connection::open(m_cluster->superuserUrl() + "&dbname=builtin");
        QVERIFY(own.has_value());
        for (int i = 0; i < 2; ++i) {
            const auto version = migrate(**own, builtInRoles(), builtInMigrations());
            QVERIFY2(version.has_value(), version ? "" : (version.error().message + version.error().context).c_str());
            QCOMPARE(*version, builtInSchemaVersion());
        }
        QVERIFY(builtInSchemaVersion() > 0);
    }

    void cleanupTestCase() {
        m_connection.reset();
        m_cluster.reset();
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
