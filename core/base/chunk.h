// SPDX-License-Identifier: GPL-3.0-or-later
// A chunk: immutable bytes of one kind, named by the SHA-256 of a header line and the canonical payload.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/hash.h"
#include "core/base/result.h"

namespace fermata {

// How the payload is laid out. All little endian, channels interleaved.
enum class ChunkKind {
    Pcm24,     // 3-byte signed integers.
    CarryF32,  // IEEE 754 binary32.
    GainQ24,   // uint32 linear gains, 2^24 = unity, one per 16 sample frames and one for the end; 1 channel.
    Document,  // Bytes as they are: evidence, PDF, licence text; rate and channels are 0.
};

std::string_view chunkKindName(ChunkKind kind);  // "pcm24", "carry-f32", "gain-q24", "document"
Result<ChunkKind> chunkKindFromName(std::string_view name);

struct Chunk {
    ChunkKind kind = ChunkKind::Document;
    int sampleRate = 0;
    int channels = 0;
    std::vector<std::byte> payload;

    // SHA-256 of "fermata-chunk <kind> <rate> <channels> <payload bytes>\n" and the payload.
    Hash hash() const;
    // Sample frames (or gain points); payload bytes for a document.
    int64_t frames() const;
};

// Stereo 48 kHz helpers. Samples are interleaved left, right.
Chunk pcm24Chunk(const std::vector<int32_t>& interleaved);
Chunk carryChunk(const std::vector<float>& interleaved);
Chunk gainChunk(const std::vector<uint32_t>& points);
Chunk documentChunk(std::string_view bytes);
Result<std::vector<int32_t>> pcm24Samples(const Chunk& chunk);  // Corrupt when the kind is another.
Result<std::vector<float>> carrySamples(const Chunk& chunk);
Result<std::vector<uint32_t>> gainPoints(const Chunk& chunk);
std::string documentBytes(const Chunk& chunk);

// Content-addressed storage of chunks. Implementations are safe to call from several threads.
class BlobStore {
  public:
    virtual ~BlobStore() = default;
    // Durable when it returns. Storing the same chunk again is harmless. NoSpace and Io are possible.
    virtual Result<Hash> put(const Chunk& chunk) = 0;
    // Verifies the hash while reading: Corrupt names the file. NotFound when absent.
    virtual Result<Chunk> get(const Hash& hash) = 0;
    virtual bool contains(const Hash& hash) = 0;
};

}  // namespace fermata
