// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/packed.h"

#include <zstd.h>

#include <algorithm>
#include <memory>

#include "core/base/files.h"

namespace fermata {
namespace {

constexpr int kLevel = 19;

}  // namespace

Result<Hash> writePacked(const std::filesystem::path& file, std::string_view magic, std::string_view plain, FrameChecksum checksum) {
    std::string bytes(magic.size() + ZSTD_compressBound(plain.size()), '\0');
    std::copy(magic.begin(), magic.end(), bytes.begin());
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, checksum == FrameChecksum::Yes ? 1 : 0);
    const size_t size = ZSTD_compress2(context.get(), bytes.data() + magic.size(), bytes.size() - magic.size(), plain.data(), plain.size());
    if (ZSTD_isError(size)) return fail(Code::Internal, "“" + file.string() + "” could not be compressed.", ZSTD_getErrorName(size));
    bytes.resize(magic.size() + size);
    if (const auto written = writeFile(file, bytes); !written) return fail(written.error());
    return sha256(bytes);
}

Result<Unpacked> readPacked(const std::filesystem::path& file, std::string_view magic, size_t largest,
                            const std::function<Error(std::string_view why)>& damaged) {
    const Result<std::string> bytes = readFile(file);
    if (!bytes) return fail(bytes.error());
    if (bytes->compare(0, magic.size(), magic) != 0) {
        const std::string_view family = magic.substr(0, magic.size() - 1);
        if (bytes->compare(0, family.size(), family) != 0) return fail(damaged("it does not begin like one"));
        return fail(Code::NotSupported, "“" + file.string() + "” was made for another version of Fermata.");
    }
    const std::string_view frame = std::string_view(*bytes).substr(magic.size());
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > largest) return fail(damaged("its size is not stated"));
    Unpacked unpacked;
    unpacked.plain.resize(size);
    const size_t got = ZSTD_decompress(unpacked.plain.data(), size, frame.data(), frame.size());
    if (ZSTD_isError(got) || got != size) return fail(damaged(ZSTD_isError(got) ? ZSTD_getErrorName(got) : "it is too short"));
    const size_t line = unpacked.plain.find('\n');
    if (line == std::string::npos) return fail(damaged("it has no header"));
    Result<Json> header = parseJson(std::string_view(unpacked.plain).substr(0, line), file.string());
    if (!header) return fail(damaged("its header is none"));
    unpacked.header = std::move(*header);
    unpacked.at = line + 1;
    unpacked.hash = sha256(*bytes);
    return unpacked;
}

void addDistance(std::string& plain, uint64_t distance) {
    while (distance >= 0x80) {
        plain.push_back(static_cast<char>(distance | 0x80));
        distance >>= 7;
    }
    plain.push_back(static_cast<char>(distance));
}

std::optional<uint64_t> nextDistance(std::string_view plain, size_t& at, int bits) {
    uint64_t distance = 0;
    for (int shift = 0; at < plain.size() && shift < bits; shift += 7) {
        const auto byte = static_cast<uint8_t>(plain[at++]);
        distance |= uint64_t{byte & 0x7fU} << shift;
        if (byte < 0x80) return distance;
    }
    return {};
}

}  // namespace fermata
