// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hashed_file.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

#include "core/base/files.h"

namespace fermata {
namespace fs = std::filesystem;
namespace {

// Both digests over the same bytes.
class Digests {
  public:
    Digests() {
        EVP_DigestInit_ex(m_long, EVP_sha512(), nullptr);
    }
    Digests(const Digests&) = delete;
    Digests& operator=(const Digests&) = delete;
    ~Digests() { EVP_MD_CTX_free(m_long); }

    void update(std::string_view bytes) {
        m_short.update(bytes);
        EVP_DigestUpdate(m_long, bytes.data(), bytes.size());
        m_bytes += static_cast<int64_t>(bytes.size());
    }

    FileDigest finish() {
        static constexpr char kDigits[] = "0123456789abcdef";
        std::array<unsigned char, 64> raw{};
        EVP_DigestFinal_ex(m_long, raw.data(), nullptr);
        FileDigest digest{m_short.finish(), {}, m_bytes};
        for (const unsigned char byte : raw) {
            digest.sha512.push_back(kDigits[byte >> 4]);
            digest.sha512.push_back(kDigits[byte & 15]);
        }
        return digest;
    }

  private:
    Sha256 m_short;
    EVP_MD_CTX* m_long = EVP_MD_CTX_new();
    int64_t m_bytes = 0;
};

Error writeError(const fs::path& path) {
    const int number = errno;
    Error error = errnoError("write", path);
    // A quota that is set as a largest file size ends in EFBIG.
    if (number == EFBIG) error.code = Code::NoSpace;
    return error;
}

}  // namespace

struct HashedFile::State {
    fs::path path;
    int fd = -1;
    Digests digests;

    ~State() {
        if (fd < 0) return;
        ::close(fd);
        std::error_code ignored;
        if (fs::is_regular_file(path, ignored)) fs::remove(path, ignored);
    }
};

HashedFile::HashedFile() : m_state(std::make_unique<State>()) {}
HashedFile::HashedFile(HashedFile&&) noexcept = default;
HashedFile& HashedFile::operator=(HashedFile&&) noexcept = default;
HashedFile::~HashedFile() = default;

Result<HashedFile> HashedFile::create(const fs::path& path) {
    HashedFile file;
    file.m_state->path = path;
    file.m_state->fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file.m_state->fd < 0) return fail(writeError(path));
    return file;
}

Result<void> HashedFile::write(std::string_view bytes) {
    m_state->digests.update(bytes);
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_state->fd, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            return fail(writeError(m_state->path));
        }
        bytes.remove_prefix(static_cast<size_t>(written));
    }
    return {};
}

Result<FileDigest> HashedFile::close() {
    if (::fsync(m_state->fd) != 0) return fail(writeError(m_state->path));
    const int fd = std::exchange(m_state->fd, -1);
    if (::close(fd) != 0) {
        const Error error = writeError(m_state->path);
        std::error_code ignored;
        fs::remove(m_state->path, ignored);
        return fail(error);
    }
    return m_state->digests.finish();
}

Result<FileDigest> writeHashed(const fs::path& path, std::string_view bytes) {
    Result<HashedFile> file = HashedFile::create(path);
    if (!file) return fail(file.error());
    if (const Result<void> written = file->write(bytes); !written) return fail(written.error());
    return file->close();
}

Result<FileDigest> digestFile(const fs::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail(errnoError("read", path));
    Digests digests;
    std::vector<char> piece(size_t{1} << 20);
    for (;;) {
        const ssize_t count = ::read(fd, piece.data(), piece.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            const Error error = errnoError("read", path);
            ::close(fd);
            return fail(error);
        }
        if (count == 0) break;
        digests.update(std::string_view(piece.data(), static_cast<size_t>(count)));
    }
    ::close(fd);
    return digests.finish();
}

}  // namespace fermata
