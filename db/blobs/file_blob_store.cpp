// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/blobs/file_blob_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <optional>
#include <thread>

#include "core/base/files.h"
#include "core/base/ids.h"
#include "db/blobs/codec.h"
#include "db/embedded/process.h"

namespace fermata::db {
namespace {
namespace fs = std::filesystem;

constexpr int kThreads = 2;

// Puts share it, the sweep has it alone: a chunk found present stays present until its time is renewed.
Result<Descriptor> lockStore(const fs::path& folder, bool exclusive) { return lockFile(folder / ".lock", exclusive); }

Result<void> syncFolder(const fs::path& folder) {
    const Descriptor dir(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!dir || ::fsync(dir.get()) != 0) return fail(errnoError("make durable", folder));
    return {};
}

// A whole file of the length that its header says; a shorter one is put again.
bool isWhole(const fs::path& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat info {};
    char header[kBlobHeaderBytes];
    if (!file || ::fstat(file.get(), &info) != 0) return false;
    if (::read(file.get(), header, sizeof header) != static_cast<ssize_t>(sizeof header)) return false;
    return blobFileSize({header, sizeof header}) == static_cast<size_t>(info.st_size);
}

// A durable file that has no name of a chunk yet. Its destructor removes what was not renamed.
struct Pending {
    fs::path temporary, final;
    bool named = false;

    Pending(fs::path from, fs::path to) : temporary(std::move(from)), final(std::move(to)) {}
    Pending(const Pending&) = delete;
    Pending& operator=(const Pending&) = delete;
    ~Pending() {
        if (!named) ::unlink(temporary.c_str());
    }
};

// Null when the chunk is there already; its time is then renewed.
Result<std::unique_ptr<Pending>> write(const fs::path& folder, const fs::path& final, const Chunk& chunk) {
    if (isWhole(final) && ::utimensat(AT_FDCWD, final.c_str(), nullptr, 0) == 0) return nullptr;
    auto bytes = encodeBlob(chunk);
    if (!bytes) return fail(std::move(bytes.error()));
    auto pending = std::make_unique<Pending>(folder / "incoming" / newUuid(), final);
    Descriptor file(::open(pending->temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file) return fail(errnoError("write the chunk", final));
    giveToFolderOwner(pending->temporary);
    for (std::string_view rest = *bytes; !rest.empty();) {
        const ssize_t written = ::write(file.get(), rest.data(), rest.size());
        if (written < 0 && errno != EINTR) return fail(errnoError("write the chunk", final));
        if (written > 0) rest.remove_prefix(static_cast<size_t>(written));
    }
    if (::fdatasync(file.get()) != 0) return fail(errnoError("write the chunk", final));
    if (::close(file.release()) != 0) return fail(errnoError("write the chunk", final));
    return pending;
}

Result<void> makeOwnFolder(const fs::path& folder, std::set<fs::path>& touched) {
    if (::mkdir(folder.c_str(), 0755) != 0) {
        if (errno == EEXIST) return {};
        return fail(errnoError("create the folder", folder));
    }
    touched.insert(folder.parent_path());
    giveToFolderOwner(folder);
    return {};
}

}  // namespace

FileBlobStore::FileBlobStore(fs::path folder) : m_folder(std::move(folder)) {}

fs::path FileBlobStore::pathOf(const Hash& hash) const {
    const std::string hex = hash.hex();
    return m_folder / hex.substr(0, 2) / hex.substr(2);
}

bool FileBlobStore::contains(const Hash& hash) { return isWhole(pathOf(hash)); }

Result<Hash> FileBlobStore::put(const Chunk& chunk) {
    auto hashes = putMany(std::span(&chunk, 1));
    if (!hashes) return fail(std::move(hashes.error()));
    return hashes->front();
}

// Every file is synced before any is renamed, then each folder once: 48 chunks cost 48 file syncs, shared by two
// threads, and no more folder syncs than there are folders.
Result<std::vector<Hash>> FileBlobStore::putMany(std::span<const Chunk> chunks) {
    std::set<fs::path> touched;
    std::error_code ignored;
    if (!fs::exists(m_folder, ignored)) {
        if (auto made = makeFolder(m_folder.parent_path()); !made) return fail(std::move(made.error()));
        if (auto made = makeOwnFolder(m_folder, touched); !made) return fail(std::move(made.error()));
    }
    if (auto made = makeOwnFolder(m_folder / "incoming", touched); !made) return fail(std::move(made.error()));
    auto lock = lockStore(m_folder, false);
    if (!lock) return fail(std::move(lock.error()));

    std::vector<Hash> hashes(chunks.size());
    std::vector<std::unique_ptr<Pending>> pending(chunks.size());
    std::vector<std::optional<Error>> errors(chunks.size());
    std::atomic<size_t> next = 0;
    std::atomic<bool> failed = false;
    const auto work = [&] {
        for (size_t i = 0; (i = next++) < chunks.size() && !failed;) {
            hashes[i] = chunks[i].hash();
            auto written = write(m_folder, pathOf(hashes[i]), chunks[i]);
            if (written) {
                pending[i] = std::move(*written);
            } else {
                errors[i] = std::move(written.error());
                failed = true;
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (size_t i = 1; i < kThreads && i < chunks.size(); ++i) helpers.emplace_back(work);
        work();
    }
    for (std::optional<Error>& error : errors) {
        if (error) return fail(std::move(*error));
    }
    for (size_t i = 0; i < chunks.size(); ++i) {
        const auto& one = pending[i];
        if (!one) {  // Somebody else's put of the same chunk may not have synced its folders yet.
            touched.insert({m_folder, pathOf(hashes[i]).parent_path()});
            continue;
        }
        const fs::path folder = one->final.parent_path();
        if (auto made = makeOwnFolder(folder, touched); !made) return fail(std::move(made.error()));
        if (::rename(one->temporary.c_str(), one->final.c_str()) != 0) return fail(errnoError("store the chunk", one->final));
        one->named = true;
        touched.insert(folder);
    }
    for (const fs::path& folder : touched) {
        if (auto synced = syncFolder(folder); !synced) return fail(std::move(synced.error()));
    }
    return hashes;
}

Result<Chunk> FileBlobStore::get(const Hash& hash) {
    const fs::path path = pathOf(hash);
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        return fail(Code::NotFound, "The chunk " + path.string() + " is missing. Restore it from a backup.");
    }
    auto bytes = readFile(path);
    if (!bytes) return fail(std::move(bytes.error()));
    auto chunk = decodeBlob(*bytes);
    if (!chunk) {
        return fail(Code::Corrupt, "The chunk " + path.string() + " is damaged: " + chunk.error().message +
                                       ". Restore it from a backup.");
    }
    if (chunk->hash() != hash) {
        return fail(Code::Corrupt, "The chunk " + path.string() + " is damaged: its contents do not have the hash that "
                                   "its name says. Restore it from a backup.");
    }
    return chunk;
}

Result<std::vector<Hash>> FileBlobStore::list() const {
    std::vector<Hash> hashes;
    std::error_code error;
    for (fs::recursive_directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
        if (it.depth() != 1) continue;
        const fs::path& path = it->path();
        const auto hash = Hash::fromHex(path.parent_path().filename().string() + path.filename().string());
        if (hash) hashes.push_back(*hash);
    }
    if (error && error != std::errc::no_such_file_or_directory) {
        return fail(Code::Io, "The chunks in " + m_folder.string() + " cannot be listed: " + error.message() + ".");
    }
    return hashes;
}

Result<FileBlobStore::Sweep> FileBlobStore::collectGarbage(const std::set<Hash>& referenced, std::chrono::seconds grace) {
    Sweep sweep;
    std::error_code ignored;
    if (!fs::exists(m_folder, ignored)) return sweep;
    auto lock = lockStore(m_folder, true);
    if (!lock) return fail(std::move(lock.error()));
    auto hashes = list();
    if (!hashes) return fail(std::move(hashes.error()));
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const auto isYoung = [&](const struct stat& info) { return now.tv_sec - info.st_mtim.tv_sec <= grace.count(); };
    for (const Hash& hash : *hashes) {
        const fs::path path = pathOf(hash);
        struct stat info {};
        if (referenced.contains(hash) || ::stat(path.c_str(), &info) != 0 || isYoung(info)) {
            ++sweep.kept;
            continue;
        }
        if (::unlink(path.c_str()) != 0) return fail(errnoError("remove", path));
        ++sweep.removed;
        sweep.removedBytes += info.st_size;
    }
    // What puts left that were killed: while we hold the lock no put is running.
    for (const auto& entry : fs::directory_iterator(m_folder / "incoming", ignored)) {
        ::unlink(entry.path().c_str());
    }
    return sweep;
}

}  // namespace fermata::db
