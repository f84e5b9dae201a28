// SPDX-License-Identifier: GPL-3.0-or-later
// A private PostgreSQL in a temporary folder for one test program; gone, with its files, when it is destroyed.
#pragma once

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

#include "db/embedded/embedded.h"

namespace fermata::db {

// Looks every few milliseconds until `holds` or the time is over.
inline bool waitUntil(const std::function<bool()>& holds, std::chrono::milliseconds limit = std::chrono::seconds(20)) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

class ThrowawayCluster {
  public:
    // With `prepare` the schema is migrated and the person “Test Person” named, login login(); without, the database is
    // empty. Check error() before anything else. It survives kill -9 of anything, not a power cut.
    explicit ThrowawayCluster(bool prepare = true) {
        std::string pattern = "/tmp/fermata-test-XXXXXX";
        m_folder = ::mkdtemp(pattern.data());
        ::chmod(m_folder.c_str(), 0755);  // The account that runs PostgreSQL for root must get through.
        m_options.dataFolder = m_folder / "data";
        m_options.supervisorCommand = {FERMATA_TEST_SUPERVISOR};
        m_options.lingerSeconds = 0;
        m_options.durable = false;
        m_options.personName = "Test Person";
        m_options.studioName = "Test Studio";
        m_options.prepareSchema = prepare;
        start();
    }

    ~ThrowawayCluster() {
        stop();
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
        if (!m_sockets.empty()) std::filesystem::remove_all(m_sockets, ignored);
    }

    ThrowawayCluster(const ThrowawayCluster&) = delete;
    ThrowawayCluster& operator=(const ThrowawayCluster&) = delete;

    // Also after stop() or kill9().
    void start() {
        m_error.clear();
        m_database.reset();
        auto opened = openEmbedded(m_options);
        if (!opened) {
            m_error = opened.error().message;
            return;
        }
        m_database.emplace(std::move(*opened));
        m_sockets = m_database->socketFolder();
    }

    // Lets go of the server and waits until it is gone.
    void stop() {
        m_database.reset();
        waitUntil([&] { return supervisorPid() == 0 || !isAlive(supervisorPid()); }, std::chrono::seconds(60));
    }

    // Kills the server; its supervisor starts it again.
    void kill9() {
        if (const pid_t pid = serverPid(); pid > 0) ::kill(pid, SIGKILL);
    }

    const std::string& error() const { return m_error; }
    EmbeddedDatabase& database() { return *m_database; }
    std::string superuserUrl() const { return m_database->superuserUrl(); }
    std::string personUrl(std::string_view login) const { return m_database->personUrl(login); }
    std::string login() const { return m_database->login(); }
    std::filesystem::path folder() const { return m_folder; }
    EmbeddedOptions& options() { return m_options; }

    pid_t serverPid() const { return firstNumber(m_options.dataFolder / "cluster" / "postmaster.pid"); }
    pid_t supervisorPid() const { return firstNumber(m_options.dataFolder / "cluster.lock"); }

    // Not a zombie.
    static bool isAlive(pid_t pid) {
        std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
        std::string line;
        std::getline(in, line);
        const size_t close = line.rfind(')');
        return close != std::string::npos && line[close + 2] != 'Z' && line[close + 2] != 'X';
    }

  private:
    static pid_t firstNumber(const std::filesystem::path& file) {
        std::ifstream in(file);
        pid_t pid = 0;
        in >> pid;
        return pid;
    }

    std::filesystem::path m_folder, m_sockets;
    EmbeddedOptions m_options;
    std::optional<EmbeddedDatabase> m_database;
    std::string m_error;
};

}  // namespace fermata::db
