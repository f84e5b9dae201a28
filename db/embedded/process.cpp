// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/embedded/process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>

#include "core/base/files.h"

namespace fermata::db {
namespace {

// The letter and the name in /proc/<pid>/stat: "123 (postgres) S ...". The name may hold spaces and brackets.
struct ProcessStat {
    char state = 0;
    std::string name;
};

ProcessStat readStat(pid_t pid) {
    std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(in, line);
    const size_t open = line.find('(');
    const size_t close = line.rfind(')');
    if (open == std::string::npos || close == std::string::npos || close + 2 >= line.size()) return {};
    return {line[close + 2], line.substr(open + 1, close - open - 1)};
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) reset(other.release());
    return *this;
}

int Descriptor::release() {
    const int fd = m_fd;
    m_fd = -1;
    return fd;
}

void Descriptor::reset(int fd) {
    if (m_fd >= 0) ::close(m_fd);
    m_fd = fd;
}

Result<std::string> runProgram(const std::vector<std::string>& command) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return fail(errnoError("run", command[0]));
    Descriptor reading(ends[0]), writing(ends[1]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, writing.get(), 1);
    posix_spawn_file_actions_adddup2(&actions, writing.get(), 2);
    std::vector<char*> argv;
    for (const std::string& word : command) argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    pid_t pid = 0;
    const int error = ::posix_spawn(&pid, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        errno = error;
        return fail(errnoError("run", command[0]));
    }
    writing.reset();
    std::string output;
    char buffer[4096];
    while (true) {
        const ssize_t got = ::read(reading.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        output.append(buffer, static_cast<size_t>(got));
    }
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        const std::string end = output.size() > 1500 ? output.substr(output.size() - 1500) : output;
        const bool full = output.find("No space left") != std::string::npos;
        return fail(full ? Code::NoSpace : Code::Internal, command[0] + " failed: " + end);
    }
    return output;
}

bool processLives(pid_t pid) {
    const char state = readStat(pid).state;
    return state != 0 && state != 'Z' && state != 'X';
}

bool hasArgument(pid_t pid, const std::string& word) {
    std::ifstream in("/proc/" + std::to_string(pid) + "/cmdline");
    for (std::string argument; std::getline(in, argument, '\0');) {
        if (argument == word) return processLives(pid);
    }
    return false;
}

bool isPostgresOn(pid_t pid, const std::filesystem::path& cluster) {
    if (!processLives(pid) || readStat(pid).name.rfind("postgres", 0) != 0) return false;
    struct stat working {}, folder {};
    if (::stat(("/proc/" + std::to_string(pid) + "/cwd").c_str(), &working) != 0) return false;
    if (::stat(cluster.c_str(), &folder) != 0) return false;
    return working.st_dev == folder.st_dev && working.st_ino == folder.st_ino;
}

void giveToFolderOwner(const std::filesystem::path& path) {
    struct stat folder {}, file {};
    if (::geteuid() != 0 || ::stat(path.parent_path().c_str(), &folder) != 0 || ::lstat(path.c_str(), &file) != 0) return;
    if (file.st_uid == folder.st_uid) return;
    // A failure shows when the owner meets the file: there is nothing to do about it here.
    if (::lchown(path.c_str(), folder.st_uid, folder.st_gid) != 0) return;
}

Result<Descriptor> lockFile(const std::filesystem::path& path, bool exclusive) {
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file) return fail(errnoError("open", path));
    giveToFolderOwner(path);
    while (::flock(file.get(), exclusive ? LOCK_EX : LOCK_SH) != 0) {
        if (errno != EINTR) return fail(errnoError("lock", path));
    }
    return file;
}

}  // namespace fermata::db
