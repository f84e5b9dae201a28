// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/embedded/supervisor.h"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <sstream>

#include "core/base/files.h"
#include "core/base/text.h"
#include "db/embedded/embedded.h"

namespace fermata::db {
namespace {
namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int kMaxFailures = 8;  // Of starts in a row: then the log is shown and nobody waits any longer.
constexpr int64_t kLogLimit = 4'000'000;
constexpr auto kFirstClient = seconds(10);  // Who started us needs a moment to connect, whatever the linger time.

std::string oneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

class Supervisor {
  public:
    Supervisor(Places places, fs::path bin, int linger, int report, bool durable)
        : m_places(std::move(places)), m_bin(std::move(bin)), m_linger(linger), m_report(report), m_durable(durable) {}

    int run();

  private:
    enum class State { Starting, Ready, Waiting };

    Result<void> prepare();
    Result<void> takeClusterLock();
    Result<void> createCluster();
    Result<void> clearStalePid() const;
    Result<void> listen();
    void startServer();
    void serverEnded();
    bool serverIsReady() const;
    void readSignals();
    void acceptClients();
    void dropEndedClients();
    void tell(std::string_view line);
    void stopServer();
    std::string logTail() const;
    int timeoutMs() const;
    SteadyClock::time_point leaveAt() const { return m_idleSince + (m_hadClient ? m_linger : std::max(m_linger, kFirstClient)); }

    Places m_places;
    fs::path m_bin;
    seconds m_linger;
    int m_report;
    bool m_durable;
    Descriptor m_lock, m_listening, m_signals;
    struct Client { Descriptor connection; bool told = false; };
    std::vector<Client> m_clients;
    pid_t m_server = 0;
    State m_state = State::Waiting;
    int m_failures = 0;
    bool m_stop = false;
    bool m_hadClient = false;
    SteadyClock::time_point m_startAt{};   // When Waiting.
    SteadyClock::time_point m_idleSince{};
};

pid_t pidIn(const fs::path& file) {
    const auto text = readFile(file);
    return text ? static_cast<pid_t>(std::atol(text->c_str())) : 0;
}

// The lock is inherited by every server process, so it is free only when all of them are gone. Whoever holds it now
// is a supervisor about to end, or a server whose supervisor was killed: that one is asked to stop.
Result<void> Supervisor::takeClusterLock() {
    m_lock.reset(::open(m_places.clusterLock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!m_lock) return fail(errnoError("open", m_places.clusterLock()));
    const auto begin = SteadyClock::now();
    bool asked = false, pressed = false, told = false;
    std::error_code ignored;
    while (::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0) {
        const auto waited = SteadyClock::now() - begin;
        const pid_t supervisor = pidIn(m_places.clusterLock());
        if (waited > seconds(90)) {
            return fail(Code::Unavailable, "Another supervisor (process " + std::to_string(supervisor) + ") holds " +
                                               m_places.data.string() + " and does not answer. End it with “kill " +
                                               std::to_string(supervisor) + "” and try again.");
        }
        const pid_t server = pidIn(m_places.cluster() / "postmaster.pid");
        const bool supervised = hasArgument(supervisor, m_places.data.string());
        // Its sockets were deleted under it, so nobody can reach it any more.
        const bool cutOff = supervised && waited > seconds(3) && !fs::exists(controlSocket(m_places.sockets), ignored);
        if (cutOff && !told) told = ::kill(supervisor, SIGTERM) == 0;
        if (!supervised && server > 0 && isPostgresOn(server, m_places.cluster())) {
            if (!asked) ::kill(server, SIGINT);
            if (!pressed && waited > seconds(30)) pressed = ::kill(server, SIGQUIT) == 0;
            asked = true;
        }
        ::usleep(20'000);
    }
    const std::string mine = std::to_string(::getpid()) + "\n";
    if (::ftruncate(m_lock.get(), 0) != 0 || ::pwrite(m_lock.get(), mine.data(), mine.size(), 0) < 0) {
        return fail(errnoError("write", m_places.clusterLock()));
    }
    return {};
}

// Made beside its place and renamed: a first start that was killed leaves nothing half made.
Result<void> Supervisor::createCluster() {
    std::error_code error;
    if (fs::exists(m_places.cluster() / "PG_VERSION", error)) return {};
    const fs::path growing = m_places.data / "cluster.new";
    fs::remove_all(growing, error);
    std::vector<std::string> command = {(m_bin / "initdb").string(), "-D", growing.string(), "-U", "fermata_super",
                                        "--auth=trust", "-k", "-E", "UTF8", "--locale=C.UTF-8", "--lc-messages=C",
                                        "-T", "english"};
    if (!m_durable) command.push_back("--no-sync");
    auto made = runProgram(command);
    if (!made) {
        fs::remove_all(growing, error);
        return fail(std::move(made.error()));
    }
    const std::string settings =
        "# Reached by the owner of the private socket folder only: who enters it owns these files.\n"
        "local all all trust\n";
    if (auto r = writeFile(growing / "pg_hba.conf", settings); !r) return r;
    auto configuration = readFile(growing / "postgresql.conf");
    if (!configuration) return fail(std::move(configuration.error()));
    *configuration +=
        "\n# Fermata: one person's database.\n"
        "shared_buffers = 64MB\nmax_connections = 100\nwal_level = minimal\nmax_wal_senders = 0\n"
        "max_wal_size = 256MB\nmax_parallel_workers_per_gather = 0\njit = off\ntimezone = 'UTC'\nlog_timezone = 'UTC'\n"
        "log_line_prefix = '%m [%p] '\n"
        // After a crash: one call instead of opening and syncing each of a thousand files.
        "recovery_init_sync_method = syncfs\n";
    if (auto r = writeFile(growing / "postgresql.conf", *configuration); !r) return r;
    fs::rename(growing, m_places.cluster(), error);
    if (error) return fail(Code::Io, "The new database cannot be put into place: " + error.message() + ".");
    return {};
}

// PostgreSQL clears the files of a dead pid itself, but a zombie that nobody reaps, or another program that got the
// number, still looks alive to it. The cluster lock is ours, so no server that we started lives, and the socket folder
// is nobody else's.
Result<void> Supervisor::clearStalePid() const {
    const fs::path file = m_places.cluster() / "postmaster.pid";
    const pid_t pid = pidIn(file);
    if (pid > 0 && isPostgresOn(pid, m_places.cluster())) {
        return fail(Code::Unavailable, "PostgreSQL (process " + std::to_string(pid) + ") was started by hand on " +
                                           m_places.cluster().string() + ". Stop it and try again.");
    }
    std::error_code ignored;
    if (pid > 0 && ::kill(pid, 0) == 0) fs::rename(file, m_places.cluster() / "postmaster.pid.stale", ignored);
    const fs::path socket = m_places.sockets / (".s.PGSQL." + std::to_string(kPort));
    fs::remove(socket.string() + ".lock", ignored);
    fs::remove(socket, ignored);
    return {};
}

Result<void> Supervisor::listen() {
    const std::string path = controlSocket(m_places.sockets).string();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.c_str(), std::min(path.size() + 1, sizeof address.sun_path - 1));
    m_listening.reset(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    ::unlink(path.c_str());
    if (::bind(m_listening.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(m_listening.get(), 128) != 0) {
        return fail(errnoError("listen on", path));
    }
    return writeFile(m_places.runtimeFile(), m_places.sockets.string() + "\n");
}

Result<void> Supervisor::prepare() {
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(m_places.account.gid) != 0 ||
                             ::setuid(m_places.account.uid) != 0)) {
        return fail(errnoError("become the account “" + m_places.account.name + "” for", m_places.data));
    }
    ::umask(0077);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    for (const char* name : {"PGDATA", "PGPORT", "PGHOST", "PGOPTIONS", "PGUSER", "PGDATABASE"}) ::unsetenv(name);
    struct stat info {};
    if (::stat(m_places.log().c_str(), &info) == 0 && info.st_size > kLogLimit) {
        std::error_code ignored;
        fs::rename(m_places.log(), m_places.log().string() + ".1", ignored);
    }
    const int log = ::open(m_places.log().c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0) return fail(errnoError("write", m_places.log()));
    ::dup2(log, 1);
    ::dup2(log, 2);
    ::close(log);

    if (auto r = takeClusterLock(); !r) return r;
    sigset_t watched;
    sigemptyset(&watched);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP}) sigaddset(&watched, number);
    if (auto r = listen(); !r) return r;
    // From here a starter may connect and wait; what follows can take seconds on first use.
    constexpr std::string_view kListening = "listening\n";
    if (::write(m_report, kListening.data(), kListening.size()) < 0) { /* The starter is gone; others may come. */ }
    ::close(m_report);
    m_report = -1;
    if (auto r = createCluster(); !r) return r;
    if (auto r = clearStalePid(); !r) return r;
    ::sigprocmask(SIG_BLOCK, &watched, nullptr);
    m_signals.reset(::signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK));
    return {};
}

void Supervisor::startServer() {
    const std::string postgres = (m_bin / "postgres").string();
    const std::vector<std::string> words = {
        postgres, "-D", m_places.cluster().string(), "-c", "listen_addresses=", "-c",
        "unix_socket_directories=" + m_places.sockets.string(), "-c", "unix_socket_permissions=0700", "-c",
        "port=" + std::to_string(kPort), "-c", "logging_collector=off", "-c",
        m_durable ? "fsync=on" : "fsync=off"};
    std::vector<char*> argv;
    for (const std::string& word : words) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    const pid_t self = ::getpid();
    m_server = ::fork();
    if (m_server == 0) {
        // A server without its supervisor would run for ever: a fast shutdown when we are killed.
        ::prctl(PR_SET_PDEATHSIG, SIGINT);
        if (::getppid() != self) ::_exit(1);
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::fcntl(m_lock.get(), F_SETFD, 0);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    m_state = State::Starting;
    if (m_server < 0) serverEnded();
}

void Supervisor::serverEnded() {
    m_server = 0;
    ++m_failures;
    m_state = State::Waiting;
    // The server processes left over from a killed one need a moment to notice; then longer and longer.
    m_startAt = SteadyClock::now() + milliseconds(25 << std::min(m_failures, 7));
}

// The eighth line of postmaster.pid is the server's state.
bool Supervisor::serverIsReady() const {
    const auto text = readFile(m_places.cluster() / "postmaster.pid");
    if (!text || std::atol(text->c_str()) != m_server) return false;
    const auto lines = splitText(*text, '\n');
    return lines.size() >= 8 && lines[7].rfind("ready", 0) == 0;
}

void Supervisor::readSignals() {
    signalfd_siginfo info{};
    while (::read(m_signals.get(), &info, sizeof info) == sizeof info) {
        if (info.ssi_signo != SIGCHLD) m_stop = true;
    }
    int status = 0;
    for (pid_t pid = 0; (pid = ::waitpid(-1, &status, WNOHANG)) > 0;) {
        if (pid == m_server) serverEnded();
    }
}

void Supervisor::acceptClients() {
    while (true) {
        const int fd = ::accept4(m_listening.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (fd < 0) return;
        m_clients.push_back({Descriptor(fd), false});
        m_hadClient = true;
    }
}

void Supervisor::dropEndedClients() {
    const size_t before = m_clients.size();
    std::erase_if(m_clients, [](const Client& client) {
        char ignored[64];
        const ssize_t got = ::recv(client.connection.get(), ignored, sizeof ignored, MSG_DONTWAIT);
        return got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR);
    });
    if (before != 0 && m_clients.empty()) m_idleSince = SteadyClock::now();
}

void Supervisor::tell(std::string_view line) {
    const std::string text = std::string(line) + "\n";
    for (Client& client : m_clients) {
        if (client.told) continue;
        client.told = ::send(client.connection.get(), text.data(), text.size(), MSG_NOSIGNAL) > 0;
    }
}

void Supervisor::stopServer() {
    if (m_server == 0) return;
    ::kill(m_server, SIGINT);
    const auto begin = SteadyClock::now();
    bool pressed = false;
    while (::waitpid(m_server, nullptr, WNOHANG) != m_server) {
        if (!pressed && SteadyClock::now() - begin > seconds(60)) pressed = ::kill(m_server, SIGQUIT) == 0;
        ::usleep(5'000);
    }
    m_server = 0;
}

std::string Supervisor::logTail() const {
    const auto text = readFile(m_places.log());
    if (!text) return {};
    return oneLine(text->size() > 800 ? text->substr(text->size() - 800) : *text);
}

int Supervisor::timeoutMs() const {
    if (m_state == State::Starting) return 10;
    const auto now = SteadyClock::now();
    const auto until = m_state == State::Waiting ? m_startAt : leaveAt();
    if (m_state == State::Ready && !m_clients.empty()) return -1;
    return static_cast<int>(std::max<int64_t>(0, std::chrono::ceil<milliseconds>(until - now).count()));
}

int Supervisor::run() {
    if (auto prepared = prepare(); !prepared) {
        const std::string line = "error " + oneLine(prepared.error().message);
        if (m_report >= 0) {
            const std::string text = line + "\n";
            return ::write(m_report, text.data(), text.size()) < 0 ? 2 : 1;
        }
        acceptClients();
        tell(line);
        ::unlink(controlSocket(m_places.sockets).c_str());
        return 1;
    }
    m_idleSince = SteadyClock::now();
    while (!m_stop) {
        if (m_state == State::Waiting && SteadyClock::now() >= m_startAt) startServer();
        if (m_state == State::Starting && serverIsReady()) {
            m_state = State::Ready;
            m_failures = 0;
        }
        if (m_state == State::Ready) tell("ready");
        if (m_failures >= kMaxFailures) {
            acceptClients();
            tell("error PostgreSQL does not start. The end of " + m_places.log().string() + ": " + logTail());
            break;
        }
        std::vector<pollfd> waiting{{m_listening.get(), POLLIN, 0}, {m_signals.get(), POLLIN, 0}};
        for (const Client& client : m_clients) waiting.push_back({client.connection.get(), POLLIN, 0});
        ::poll(waiting.data(), waiting.size(), timeoutMs());
        readSignals();
        acceptClients();
        dropEndedClients();
        if (m_clients.empty() && m_state != State::Starting && SteadyClock::now() >= leaveAt()) break;
    }
    // Who connects from here on finds nobody and starts a new supervisor, which waits for the lock.
    ::unlink(controlSocket(m_places.sockets).c_str());
    m_listening.reset();
    stopServer();
    return 0;
}

}  // namespace

int runSupervisor(int argc, char** argv) {
    constexpr int kArguments = 8;
    if (argc < kArguments + 1) return 2;
    char** words = argv + argc - kArguments;
    Places places;
    places.data = words[0];
    places.sockets = words[1];
    places.account.uid = static_cast<uid_t>(std::atol(words[4]));
    places.account.gid = static_cast<gid_t>(std::atol(words[5]));
    places.account.name = words[4];
    return Supervisor(std::move(places), words[2], std::atoi(words[3]), std::atoi(words[6]),
                      std::string_view(words[7]) == "durable").run();
}

}  // namespace fermata::db
