// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/blobs/codec.h"

#include <sndfile.h>
#include <zstd.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace fermata::db {
namespace {

constexpr char kMagic[8] = {'F', 'M', 'C', 'H', 'U', 'N', 'K', '1'};
constexpr int kZstdLevel = 1;
constexpr double kFlacLevel = 0.0;  // Fastest of libsndfile's scale from 0 to 1.
constexpr uint64_t kLargest = uint64_t{1} << 33;

enum class Codec : uint8_t { Flac = 1, Zstd = 2 };

// Little endian, as the payload.
struct Header {
    char magic[8];
    uint8_t kind;
    uint8_t codec;
    uint16_t reserved;
    uint32_t channels;
    uint32_t sampleRate;
    uint32_t reserved2;
    uint64_t payloadBytes;
    uint64_t bodyBytes;
};
static_assert(sizeof(Header) == kBlobHeaderBytes);

Error corrupt(std::string what) { return {Code::Corrupt, std::move(what), {}}; }

// libsndfile's file, in memory.
struct Memory {
    std::string* out = nullptr;
    std::string_view in;
    size_t at = 0;

    size_t size() const { return out != nullptr ? out->size() : in.size(); }
};

sf_count_t memorySize(void* user) { return static_cast<sf_count_t>(static_cast<Memory*>(user)->size()); }

sf_count_t memorySeek(sf_count_t offset, int whence, void* user) {
    auto& memory = *static_cast<Memory*>(user);
    const auto base = whence == SEEK_CUR ? memory.at : whence == SEEK_END ? memory.size() : size_t{0};
    memory.at = static_cast<size_t>(std::max<sf_count_t>(0, static_cast<sf_count_t>(base) + offset));
    return static_cast<sf_count_t>(memory.at);
}

sf_count_t memoryRead(void* to, sf_count_t count, void* user) {
    auto& memory = *static_cast<Memory*>(user);
    const std::string_view from = memory.out != nullptr ? std::string_view(*memory.out) : memory.in;
    if (memory.at >= from.size()) return 0;
    const size_t got = std::min(static_cast<size_t>(count), from.size() - memory.at);
    std::memcpy(to, from.data() + memory.at, got);
    memory.at += got;
    return static_cast<sf_count_t>(got);
}

sf_count_t memoryWrite(const void* from, sf_count_t count, void* user) {
    auto& memory = *static_cast<Memory*>(user);
    const size_t end = memory.at + static_cast<size_t>(count);
    if (memory.out->size() < end) memory.out->resize(end);
    std::memcpy(memory.out->data() + memory.at, from, static_cast<size_t>(count));
    memory.at = end;
    return count;
}

sf_count_t memoryTell(void* user) { return static_cast<sf_count_t>(static_cast<Memory*>(user)->at); }

SF_VIRTUAL_IO kMemoryIo = {memorySize, memorySeek, memoryRead, memoryWrite, memoryTell};

// 24-bit samples in the upper bits of int32, which is how libsndfile wants and gives them.
std::vector<int> widen(const std::vector<std::byte>& payload) {
    std::vector<int> samples(payload.size() / 3);
    const auto* in = reinterpret_cast<const uint8_t*>(payload.data());
    for (int& sample : samples) {
        sample = static_cast<int>(uint32_t{in[0]} << 8 | uint32_t{in[1]} << 16 | uint32_t{in[2]} << 24);
        in += 3;
    }
    return samples;
}

Result<std::string> encodeFlac(const Chunk& chunk) {
    const std::vector<int> samples = widen(chunk.payload);
    std::string body;
    Memory memory{&body, {}, 0};
    SF_INFO info{};
    info.samplerate = chunk.sampleRate;
    info.channels = chunk.channels;
    info.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_24;
    SNDFILE* file = sf_open_virtual(&kMemoryIo, SFM_WRITE, &info, &memory);
    if (file == nullptr) return fail(Code::Internal, std::string("FLAC cannot be written: ") + sf_strerror(nullptr));
    double level = kFlacLevel;
    sf_command(file, SFC_SET_COMPRESSION_LEVEL, &level, sizeof level);
    const auto count = static_cast<sf_count_t>(samples.size());
    const bool whole = sf_write_int(file, samples.data(), count) == count;
    if (sf_close(file) != 0 || !whole) return fail(Code::Internal, "FLAC cannot be written.");
    return body;
}

Result<std::vector<std::byte>> decodeFlac(std::string_view body, const Header& header) {
    Memory memory{nullptr, body, 0};
    SF_INFO info{};
    SNDFILE* file = sf_open_virtual(&kMemoryIo, SFM_READ, &info, &memory);
    if (file == nullptr) return fail(corrupt("its FLAC stream cannot be read"));
    std::vector<int> samples(header.payloadBytes / 3);
    const bool fits = info.channels == static_cast<int>(header.channels) &&
                      info.samplerate == static_cast<int>(header.sampleRate) &&
                      static_cast<uint64_t>(info.frames) * header.channels == samples.size();
    const auto count = static_cast<sf_count_t>(samples.size());
    const bool whole = fits && sf_read_int(file, samples.data(), count) == count;
    sf_close(file);
    if (!whole) return fail(corrupt("its FLAC stream does not have the length that its header says"));
    std::vector<std::byte> payload(header.payloadBytes);
    auto* out = reinterpret_cast<uint8_t*>(payload.data());
    for (const int sample : samples) {
        const auto bits = static_cast<uint32_t>(sample);
        *out++ = static_cast<uint8_t>(bits >> 8);
        *out++ = static_cast<uint8_t>(bits >> 16);
        *out++ = static_cast<uint8_t>(bits >> 24);
    }
    return payload;
}

Result<std::string> encodeZstd(const Chunk& chunk) {
    std::string body(ZSTD_compressBound(chunk.payload.size()), '\0');
    const size_t size = ZSTD_compress(body.data(), body.size(), chunk.payload.data(), chunk.payload.size(), kZstdLevel);
    if (ZSTD_isError(size)) return fail(Code::Internal, std::string("zstd failed: ") + ZSTD_getErrorName(size));
    body.resize(size);
    return body;
}

Result<std::vector<std::byte>> decodeZstd(std::string_view body, const Header& header) {
    // The frame knows its content's size too: a forged header must not make us reserve what it likes.
    if (ZSTD_getFrameContentSize(body.data(), body.size()) != header.payloadBytes) {
        return fail(corrupt("its zstd frame does not have the length that its header says"));
    }
    std::vector<std::byte> payload(header.payloadBytes);
    const size_t size = ZSTD_decompress(payload.data(), payload.size(), body.data(), body.size());
    if (ZSTD_isError(size) || size != payload.size()) return fail(corrupt("its zstd frame cannot be read"));
    return payload;
}

// FLAC's limits, and nothing to gain for an empty payload.
bool fitsFlac(const Chunk& chunk) {
    return chunk.kind == ChunkKind::Pcm24 && chunk.channels >= 1 && chunk.channels <= 8 && chunk.sampleRate >= 1 &&
           chunk.sampleRate <= 655350 && !chunk.payload.empty() &&
           chunk.payload.size() % (3 * static_cast<size_t>(chunk.channels)) == 0;
}

bool readHeader(std::string_view bytes, Header& header) {
    if (bytes.size() < sizeof header) return false;
    std::memcpy(&header, bytes.data(), sizeof header);
    return std::memcmp(header.magic, kMagic, sizeof kMagic) == 0 && header.payloadBytes < kLargest &&
           header.bodyBytes < kLargest;
}

}  // namespace

size_t blobFileSize(std::string_view bytes) {
    Header header{};
    return readHeader(bytes, header) ? sizeof header + static_cast<size_t>(header.bodyBytes) : 0;
}

Result<std::string> encodeBlob(const Chunk& chunk) {
    const bool flac = fitsFlac(chunk);
    auto body = flac ? encodeFlac(chunk) : encodeZstd(chunk);
    if (!body) return body;
    Header header{};
    std::memcpy(header.magic, kMagic, sizeof kMagic);
    header.kind = static_cast<uint8_t>(chunk.kind);
    header.codec = static_cast<uint8_t>(flac ? Codec::Flac : Codec::Zstd);
    header.channels = static_cast<uint32_t>(chunk.channels);
    header.sampleRate = static_cast<uint32_t>(chunk.sampleRate);
    header.payloadBytes = chunk.payload.size();
    header.bodyBytes = body->size();
    std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
    bytes += *body;
    return bytes;
}

Result<Chunk> decodeBlob(std::string_view bytes) {
    Header header{};
    if (!readHeader(bytes, header)) return fail(corrupt("it does not begin like a chunk"));
    if (bytes.size() != sizeof header + header.bodyBytes) return fail(corrupt("it is cut short or has more than its header says"));
    if (header.kind > static_cast<uint8_t>(ChunkKind::Document)) return fail(corrupt("its kind is unknown"));
    Chunk chunk;
    chunk.kind = static_cast<ChunkKind>(header.kind);
    chunk.sampleRate = static_cast<int>(header.sampleRate);
    chunk.channels = static_cast<int>(header.channels);
    const std::string_view body = bytes.substr(sizeof header);
    const auto codec = static_cast<Codec>(header.codec);
    if (codec != Codec::Flac && codec != Codec::Zstd) return fail(corrupt("its codec is unknown"));
    // FLAC cannot pack more than a few thousandfold.
    if (codec == Codec::Flac && header.payloadBytes > (header.bodyBytes + 1) * 16384) return fail(corrupt("its sizes cannot be true"));
    auto payload = codec == Codec::Flac ? decodeFlac(body, header) : decodeZstd(body, header);
    if (!payload) return fail(std::move(payload.error()));
    chunk.payload = std::move(*payload);
    return chunk;
}

}  // namespace fermata::db
