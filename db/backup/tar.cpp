// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/backup/tar.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <vector>

#include "core/base/files.h"
#include "db/embedded/process.h"

namespace fermata::db {
namespace {
namespace fs = std::filesystem;

constexpr size_t kBlock = 512;
constexpr size_t kBuffer = 1 << 18;

// Field places of the ustar header.
struct Field { size_t at, size; };
constexpr Field kName{0, 100}, kMode{100, 8}, kUid{108, 8}, kGid{116, 8}, kSize{124, 12}, kTime{136, 12}, kSum{148, 8};
constexpr size_t kType = 156, kMagic = 257;

using Header = std::array<char, kBlock>;

void putOctal(Header& header, Field field, uint64_t value) {
    char digits[24];
    std::snprintf(digits, sizeof digits, "%0*llo", static_cast<int>(field.size - 1), static_cast<unsigned long long>(value));
    std::memcpy(header.data() + field.at, digits, field.size - 1);
}

uint64_t getOctal(const Header& header, Field field) {
    uint64_t value = 0;
    for (size_t i = 0; i < field.size; ++i) {
        const char digit = header[field.at + i];
        if (digit >= '0' && digit <= '7') value = value * 8 + static_cast<uint64_t>(digit - '0');
    }
    return value;
}

// The checksum field counts as spaces.
unsigned sumOf(Header header) {
    std::memset(header.data() + kSum.at, ' ', kSum.size);
    unsigned sum = 0;
    for (const char byte : header) sum += static_cast<unsigned char>(byte);
    return sum;
}

}  // namespace

Result<TarWriter> TarWriter::create(const fs::path& path) {
    TarWriter writer;
    writer.m_path = path;
    writer.m_growing = path.string() + ".part";
    errno = EIO;
    writer.m_out.open(writer.m_growing, std::ios::binary | std::ios::trunc);
    if (!writer.m_out) return fail(errnoError("write", path));
    return writer;
}

TarWriter::~TarWriter() {
    if (!m_growing.empty() && m_out.is_open()) ::unlink(m_growing.c_str());
}

Result<void> TarWriter::write(std::string_view bytes) {
    errno = EIO;
    m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!m_out) return fail(errnoError("write", m_path));
    m_written += static_cast<int64_t>(bytes.size());
    return {};
}

Result<void> TarWriter::begin(const std::string& name, int64_t size) {
    if (name.size() > kName.size || size >= int64_t{1} << 33) {
        return fail(Code::NotSupported, "“" + name + "” is too long or too large for a backup archive (8 GiB a member).");
    }
    Header header{};
    std::memcpy(header.data(), name.data(), name.size());
    putOctal(header, kMode, 0600);
    putOctal(header, kUid, 0);
    putOctal(header, kGid, 0);
    putOctal(header, kSize, static_cast<uint64_t>(size));
    putOctal(header, kTime, 0);
    header[kType] = '0';
    std::memcpy(header.data() + kMagic, "ustar\00000", 8);
    std::snprintf(header.data() + kSum.at, kSum.size, "%06o", sumOf(header));
    header[kSum.at + 7] = ' ';
    return write({header.data(), header.size()});
}

Result<void> TarWriter::pad(int64_t size) {
    const size_t over = static_cast<size_t>(size) % kBlock;
    return over == 0 ? Result<void>() : write(std::string(kBlock - over, '\0'));
}

Result<TarMember> TarWriter::addText(const std::string& name, std::string_view text) {
    const TarMember member{name, static_cast<int64_t>(text.size()), sha256(text)};
    if (auto r = begin(name, member.size); !r) return fail(std::move(r.error()));
    if (auto r = write(text); !r) return fail(std::move(r.error()));
    if (auto r = pad(member.size); !r) return fail(std::move(r.error()));
    return member;
}

Result<TarMember> TarWriter::addFile(const std::string& name, const fs::path& source) {
    std::error_code error;
    const auto size = static_cast<int64_t>(fs::file_size(source, error));
    std::ifstream in(source, std::ios::binary);
    if (error || !in) return fail(errnoError("read", source));
    if (auto r = begin(name, size); !r) return fail(std::move(r.error()));
    std::vector<char> buffer(kBuffer);
    Sha256 digest;
    int64_t left = size;
    while (left > 0) {
        const auto want = static_cast<std::streamsize>(std::min<int64_t>(left, static_cast<int64_t>(buffer.size())));
        if (!in.read(buffer.data(), want)) return fail(Code::Corrupt, source.string() + " became shorter while it was read.");
        const std::string_view piece(buffer.data(), static_cast<size_t>(want));
        digest.update(piece);
        if (auto r = write(piece); !r) return fail(std::move(r.error()));
        left -= want;
    }
    if (auto r = pad(size); !r) return fail(std::move(r.error()));
    return TarMember{name, size, digest.finish()};
}

Result<int64_t> TarWriter::finish() {
    if (auto r = write(std::string(2 * kBlock, '\0')); !r) return fail(std::move(r.error()));
    errno = EIO;
    m_out.close();
    if (!m_out) return fail(errnoError("write", m_path));
    const Descriptor file(::open(m_growing.c_str(), O_RDWR | O_CLOEXEC));
    if (!file || ::fsync(file.get()) != 0 || ::rename(m_growing.c_str(), m_path.c_str()) != 0) {
        const Error error = errnoError("write", m_path);
        ::unlink(m_growing.c_str());
        return fail(error);
    }
    const fs::path folder = m_path.has_parent_path() ? m_path.parent_path() : fs::path(".");
    const Descriptor dir(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (dir) ::fsync(dir.get());
    return m_written;
}

Result<TarReader> TarReader::open(const fs::path& path) {
    TarReader reader;
    reader.m_path = path;
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return fail(Code::NotFound, "There is no file " + path.string() + ".");
    reader.m_in.open(path, std::ios::binary);
    if (!reader.m_in) return fail(errnoError("read", path));
    return reader;
}

Result<std::optional<TarMember>> TarReader::next() {
    Header header{};
    if (!m_in.read(header.data(), kBlock)) {
        return fail(Code::Corrupt, m_path.string() + " is no whole Fermata backup: it ends too early.");
    }
    if (header == Header{}) return std::optional<TarMember>();
    if (std::memcmp(header.data() + kMagic, "ustar", 5) != 0 || getOctal(header, kSum) != sumOf(header) || header[kType] != '0') {
        return fail(Code::Corrupt, m_path.string() + " is not a Fermata backup, or is damaged.");
    }
    TarMember member;
    member.name.assign(header.data(), ::strnlen(header.data(), kName.size));
    member.size = static_cast<int64_t>(getOctal(header, kSize));
    m_left = member.size;
    return std::optional<TarMember>(std::move(member));
}

Result<Hash> TarReader::read(const std::function<Result<void>(std::string_view)>& sink) {
    const size_t padding = (kBlock - static_cast<size_t>(m_left) % kBlock) % kBlock;
    std::vector<char> buffer(kBuffer);
    Sha256 digest;
    while (m_left > 0) {
        const auto want = static_cast<std::streamsize>(std::min<int64_t>(m_left, static_cast<int64_t>(buffer.size())));
        if (!m_in.read(buffer.data(), want)) {
            return fail(Code::Corrupt, m_path.string() + " is no whole Fermata backup: it ends too early.");
        }
        const std::string_view piece(buffer.data(), static_cast<size_t>(want));
        digest.update(piece);
        if (auto r = sink(piece); !r) return fail(std::move(r.error()));
        m_left -= want;
    }
    m_in.ignore(static_cast<std::streamsize>(padding));
    return digest.finish();
}

}  // namespace fermata::db
