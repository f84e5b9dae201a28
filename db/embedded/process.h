// SPDX-License-Identifier: GPL-3.0-or-later
// Running PostgreSQL's programs, looking at other processes, and advisory file locks.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace fermata::db {

// Owns a file descriptor.
class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor() { reset(); }
    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    int release();
    void reset(int fd = -1);

  private:
    int m_fd = -1;
};

// Runs a program found by its path and waits. Its standard output and error go to the answer; a non-zero exit is an
// Internal error that holds the end of them.
Result<std::string> runProgram(const std::vector<std::string>& command);

// False for a zombie and for a pid that nobody has.
bool processLives(pid_t pid);

// Whether this live process was started with `word` as one of its arguments.
bool hasArgument(pid_t pid, const std::string& word);

// Whether this live process is a PostgreSQL server working in `cluster` (its working folder, by inode).
bool isPostgresOn(pid_t pid, const std::filesystem::path& cluster);

// Root working in somebody's data folder leaves files that their owner can use: gives `path` to the owner of the folder
// that it is in. Does nothing for anybody else.
void giveToFolderOwner(const std::filesystem::path& path);

// Opens or makes the file and takes an flock, exclusive or shared; waits for it.
Result<Descriptor> lockFile(const std::filesystem::path& path, bool exclusive);

}  // namespace fermata::db
