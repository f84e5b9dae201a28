// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/embedded/embedded.h"

#include <QtTest>
#include <fcntl.h>
#include <sys/wait.h>

#include <set>

#include "core/base/files.h"
#include "db/store/connection.h"
#include "db/store/migrator.h"
#include "tests/db/throwaway.h"

using namespace fermata;
using namespace fermata::db;
namespace fs = std::filesystem;

class EmbeddedTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrowawayCluster> m_cluster;

    Result<Value> ask(const std::string& sql) {
        auto connection = Connection::open(m_cluster->superuserUrl());
        if (!connection) return fail(connection.error());
        auto rows = (*connection)->query("test", sql);
        if (!rows) return fail(rows.error());
        return rows->rows.empty() ? Value() : rows->rows[0][0];
    }

    void mustStart() {
        m_cluster->start();
        QCOMPARE(m_cluster->error(), std::string());
    }

    // A child process that opens the database and then waits to be killed.
    pid_t holdInAnotherProcess() {
        int ends[2];
        if (::pipe(ends) != 0) return -1;
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            auto opened = openEmbedded(m_cluster->options());
            const char answer = opened ? 'y' : 'n';
            if (::write(ends[1], &answer, 1) != 1) ::_exit(1);
            while (true) ::pause();
        }
        ::close(ends[1]);
        char answer = 0;
        const bool good = ::read(ends[0], &answer, 1) == 1 && answer == 'y';
        ::close(ends[0]);
        if (good) return child;
        kill9AndReap(child);
        return -1;
    }

    static void kill9AndReap(pid_t pid) {
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
    }

  private Q_SLOTS:
    void initTestCase() {
        m_cluster = std::make_unique<ThrowawayCluster>();
        QCOMPARE(m_cluster->error(), std::string());
        QVERIFY(ask("create table public.kept (n int)").has_value());
    }

    void firstStartNamesThePersonAndMigrates() {
        QVERIFY(hasDatabase(m_cluster->options().dataFolder));
        QVERIFY(!hasDatabase(m_cluster->options().dataFolder / "elsewhere"));
        auto connection = Connection::open(m_cluster->database().personUrl());
        QVERIFY2(connection.has_value(), connection ? "" : connection.error().message.c_str());
        const auto version = ask("select max(number) from fermata_meta.migrations");
        QVERIFY(version && *version == Value(std::to_string(builtInSchemaVersion())));
        const auto named = ask("select name from fermata.people");
        QVERIFY(named && *named == Value("Test Person"));
        const auto config = readFile(m_cluster->options().dataFolder / "config.json");
        QVERIFY(config && config->find("Test Studio") != std::string::npos);
    }

    void nothingListensOnTcpAndTheSocketIsPrivate() {
        QVERIFY(*ask("show listen_addresses") == Value(""));
        QVERIFY(*ask("show data_checksums") == Value("on"));
        struct stat info {};
        QCOMPARE(::stat(m_cluster->database().socketFolder().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777u, 0700u);
        QVERIFY(info.st_uid != 0);
        QCOMPARE(::stat(m_cluster->options().dataFolder.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777u, 0700u);
    }

    void aSecondProcessSharesTheServer() {
        const pid_t server = m_cluster->serverPid();
        const pid_t other = holdInAnotherProcess();
        QVERIFY(other > 0);
        QCOMPARE(m_cluster->serverPid(), server);
        kill9AndReap(other);
        QVERIFY(ask("select 1").has_value());
    }

    void theServerStopsAfterTheLastAndOnlyThen() {
        const pid_t other = holdInAnotherProcess();
        QVERIFY(other > 0);
        const pid_t server = m_cluster->serverPid();
        const pid_t supervisor = m_cluster->supervisorPid();
        const std::string url = m_cluster->superuserUrl();
        m_cluster->database() = std::move(*openEmbedded(m_cluster->options()));
        QVERIFY(ThrowawayCluster::isAlive(server));
        kill9AndReap(other);
        QVERIFY(ask("select 1").has_value());
        m_cluster->stop();
        QVERIFY(!ThrowawayCluster::isAlive(server));
        QVERIFY(!ThrowawayCluster::isAlive(supervisor));
        QVERIFY(!Connection::open(url));
        mustStart();
    }

    void itLingersAsLongAsAsked() {
        m_cluster->stop();
        m_cluster->options().lingerSeconds = 2;
        mustStart();
        const pid_t server = m_cluster->serverPid();
        const auto left = std::chrono::steady_clock::now();
        m_cluster->stop();
        const auto lingered = std::chrono::steady_clock::now() - left;
        QVERIFY(!ThrowawayCluster::isAlive(server));
        QVERIFY(lingered >= std::chrono::milliseconds(1900));
        m_cluster->options().lingerSeconds = 0;
        mustStart();
    }

    void killedServerIsStartedAgainAndNothingAcknowledgedIsLost() {
        int late = 0;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(ask("insert into public.kept values (" + std::to_string(round) + ")").has_value());
            const pid_t before = m_cluster->serverPid();
            auto waiting = Connection::open(m_cluster->superuserUrl());
            m_cluster->kill9();
            QVERIFY(waitUntil([&] { return !ThrowawayCluster::isAlive(before); }));
            // A session may finish one more query before it notices that its parent is dead: then it counts.
            const auto answer = (*waiting)->query("late", "insert into public.kept values (99)");
            if (answer) ++late;
            else QVERIFY(answer.error().code == Code::Unavailable || answer.error().code == Code::InDoubt);
            QVERIFY(waitUntil([&] { return !(*waiting)->query("late", "select 1") || m_cluster->serverPid() != before; }));
            // The next command is another process: it opens anew.
            auto again = openEmbedded(m_cluster->options());
            QVERIFY2(again.has_value(), again ? "" : again.error().message.c_str());
            QVERIFY(waitUntil([&] { return ask("select 1").has_value(); }));
            QVERIFY(m_cluster->serverPid() != before);
        }
        QVERIFY(*ask("select count(*) from public.kept where n < 3") == Value("3"));
        const int stored = std::stoi(**ask("select count(*) from public.kept where n = 99"));
        QVERIFY(stored >= late);
    }

    void killedSupervisorTakesTheServerDownAndTheNextStartWorks() {
        const pid_t server = m_cluster->serverPid();
        const pid_t supervisor = m_cluster->supervisorPid();
        QVERIFY(ThrowawayCluster::isAlive(supervisor));
        ::kill(supervisor, SIGKILL);
        auto again = openEmbedded(m_cluster->options());
        QVERIFY2(again.has_value(), again ? "" : again.error().message.c_str());
        QVERIFY(m_cluster->supervisorPid() != supervisor);
        QVERIFY(!ThrowawayCluster::isAlive(server));
        QVERIFY(ask("select 1").has_value());
        mustStart();
    }

    void everythingKilledAtOnceIsRecovered() {
        for (int round = 0; round < 3; ++round) {
            const pid_t client = holdInAnotherProcess();
            QVERIFY(client > 0);
            QVERIFY(ask("insert into public.kept values (" + std::to_string(200 + round) + ")").has_value());
            const pid_t server = m_cluster->serverPid();
            ::kill(m_cluster->supervisorPid(), SIGKILL);
            ::kill(server, SIGKILL);
            kill9AndReap(client);
            mustStart();
            QVERIFY(m_cluster->serverPid() != server);
        }
        QVERIFY(*ask("select count(*) from public.kept where n >= 200") == Value("3"));
    }

    void aPidFileOfAnotherLivingProgramIsNoObstacle() {
        m_cluster->stop();
        const fs::path file = m_cluster->options().dataFolder / "cluster" / "postmaster.pid";
        QVERIFY(!fs::exists(file));
        // A program of the account that runs the server, as after a restart in which pids are given out again.
        const uid_t owner = [&] {
            struct stat info {};
            ::stat(m_cluster->options().dataFolder.c_str(), &info);
            return info.st_uid;
        }();
        const pid_t other = ::fork();
        if (other == 0) {
            if (::geteuid() == 0 && ::setuid(owner) != 0) ::_exit(1);
            while (true) ::pause();
        }
        QVERIFY(writeFile(file, std::to_string(other) + "\n" + file.parent_path().string() + "\n1\n5432\n\n\n\nready\n").has_value());
        std::string sockets;
        std::ifstream(m_cluster->options().dataFolder / "runtime") >> sockets;
        const fs::path socketLock = fs::path(sockets) / ".s.PGSQL.5432.lock";
        fs::copy_file(file, socketLock);
        for (const fs::path& one : {file, socketLock}) {
            if (::geteuid() == 0) QCOMPARE(::chown(one.c_str(), owner, static_cast<gid_t>(-1)), 0);
        }
        mustStart();
        QVERIFY(ThrowawayCluster::isAlive(other));
        kill9AndReap(other);
        QVERIFY(ask("select 1").has_value());
    }

    void deletedSocketsAreReplaced() {
        const pid_t server = m_cluster->serverPid();
        fs::remove_all(m_cluster->database().socketFolder());
        auto again = openEmbedded(m_cluster->options());
        QVERIFY2(again.has_value(), again ? "" : again.error().message.c_str());
        QVERIFY(!ThrowawayCluster::isAlive(server));
        mustStart();
        QVERIFY(ask("select 1").has_value());
    }

    void manyStartingAtOnceStartOneServer() {
        m_cluster->stop();
        std::vector<pid_t> others;
        std::vector<int> answers;
        for (int i = 0; i < 6; ++i) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                auto opened = openEmbedded(m_cluster->options());
                pid_t server = opened ? m_cluster->serverPid() : -1;
                if (::write(ends[1], &server, sizeof server) != sizeof server) ::_exit(1);
                while (true) ::pause();
            }
            ::close(ends[1]);
            others.push_back(child);
            answers.push_back(ends[0]);
        }
        std::set<pid_t> servers;
        for (const int answer : answers) {
            pid_t server = 0;
            QCOMPARE(::read(answer, &server, sizeof server), static_cast<ssize_t>(sizeof server));
            servers.insert(server);
            ::close(answer);
        }
        for (const pid_t other : others) kill9AndReap(other);
        QCOMPARE(servers.size(), size_t{1});
        QVERIFY(*servers.begin() > 0);
        mustStart();
    }

    void firstUseByTwoProcessesAtOnceAndAKillInBetween() {
        const fs::path data = m_cluster->folder() / "second";
        EmbeddedOptions options = m_cluster->options();
        options.dataFolder = data;
        const auto opener = [&] {
            const pid_t child = ::fork();
            if (child == 0) ::_exit(openEmbedded(options).has_value() ? 0 : 1);
            return child;
        };
        // Killed while the cluster is being made.
        const pid_t killed = opener();
        QVERIFY(waitUntil([&] { return fs::exists(data / "cluster.new"); }));
        kill9AndReap(killed);
        const pid_t one = opener(), two = opener();
        int first = 1, second = 1;
        ::waitpid(one, &first, 0);
        ::waitpid(two, &second, 0);
        QCOMPARE(first, 0);
        QCOMPARE(second, 0);
        std::error_code ignored;
        pid_t supervisor = 0;
        std::ifstream(data / "cluster.lock") >> supervisor;
        std::string sockets;
        std::ifstream(data / "runtime") >> sockets;
        QVERIFY(waitUntil([&] { return !ThrowawayCluster::isAlive(supervisor); }));
        fs::remove_all(sockets, ignored);
    }

    void aLongDataPathWorksAndRealClustersAreDurable() {
        const fs::path data = m_cluster->folder() / std::string(120, 'l') / std::string(60, 'x');
        EmbeddedOptions options = m_cluster->options();
        options.dataFolder = data;
        options.prepareSchema = false;
        options.durable = true;
        std::string sockets;
        {
            auto opened = openEmbedded(options);
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
            auto connection = Connection::open(opened->superuserUrl());
            QVERIFY(connection.has_value());
            const auto settings = (*connection)->query(
                "test", "select string_agg(setting, ' ' order by name) from pg_settings where name in "
                        "('data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit')");
            QVERIFY(settings && settings->rows[0][0] == Value("on on on on"));
            sockets = opened->socketFolder();
        }
        pid_t supervisor = 0;
        std::ifstream(data / "cluster.lock") >> supervisor;
        QVERIFY(waitUntil([&] { return !ThrowawayCluster::isAlive(supervisor); }));
        fs::remove_all(sockets);
    }

    void foldersThatCannotServeAreRefusedWithTheWayOut() {
        EmbeddedOptions options = m_cluster->options();
        if (::geteuid() != 0) QSKIP("Only root can make folders of other accounts.");
        const fs::path closed = m_cluster->folder() / "closed";
        fs::create_directory(closed);
        ::chmod(closed.c_str(), 0700);
        options.dataFolder = closed / "data";
        const auto unreachable = openEmbedded(options);
        QVERIFY(!unreachable);
        QCOMPARE(unreachable.error().code, Code::NotAllowed);
        QVERIFY(unreachable.error().message.find("FERMATA_HOME") != std::string::npos);
        options.dataFolder = m_cluster->folder() / "used";
        fs::create_directory(options.dataFolder);
        QVERIFY(writeFile(options.dataFolder / "letter.txt", "mine").has_value());
        const auto used = openEmbedded(options);
        QVERIFY(!used);
        QCOMPARE(used.error().code, Code::NotAllowed);
    }

    void aClusterOfAnUnknownVersionNamesThePackage() {
        EmbeddedOptions options = m_cluster->options();
        options.dataFolder = m_cluster->folder() / "old";
        fs::create_directories(options.dataFolder / "cluster");
        QVERIFY(writeFile(options.dataFolder / "cluster" / "PG_VERSION", "9\n").has_value());
        QVERIFY(writeFile(options.dataFolder / "start.lock", "").has_value());
        const auto old = openEmbedded(options);
        QVERIFY(!old);
        QCOMPARE(old.error().code, Code::NotSupported);
        QVERIFY(old.error().message.find("postgresql-9") != std::string::npos);
    }

    void aServerThatCannotStartShowsItsLog() {
        m_cluster->stop();
        const fs::path file = m_cluster->options().dataFolder / "cluster" / "postgresql.conf";
        const auto good = readFile(file);
        std::ofstream(file, std::ios::app) << "no_such_setting = 1\n";
        m_cluster->start();
        QVERIFY(m_cluster->error().find("no_such_setting") != std::string::npos);
        std::ofstream(file) << *good;
        mustStart();
    }

    void cleanupTestCase() { m_cluster.reset(); }
};

QTEST_GUILESS_MAIN(EmbeddedTest)
#include "embedded_test.moc"
