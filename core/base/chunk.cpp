// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chunk.h"

#include <bit>
#include <cstring>
#include <span>

#include "core/base/quantities.h"

namespace fermata {
namespace {

static_assert(std::endian::native == std::endian::little, "payloads are copied as little-endian words");

template <class Word>
std::vector<std::byte> bytesOf(const std::vector<Word>& words) {
    std::vector<std::byte> payload(words.size() * sizeof(Word));
    if (!words.empty()) std::memcpy(payload.data(), words.data(), payload.size());
    return payload;
}

template <class Word>
Result<std::vector<Word>> wordsOf(const Chunk& chunk, ChunkKind wanted) {
    if (chunk.kind != wanted || chunk.payload.size() % sizeof(Word) != 0) {
        return fail(Code::Corrupt, "A chunk of kind " + std::string(chunkKindName(chunk.kind)) + " was read where " +
                                       std::string(chunkKindName(wanted)) + " belongs.");
    }
    std::vector<Word> words(chunk.payload.size() / sizeof(Word));
    if (!words.empty()) std::memcpy(words.data(), chunk.payload.data(), chunk.payload.size());
    return words;
}

constexpr std::string_view kNames[] = {"pcm24", "carry-f32", "gain-q24", "document"};

}  // namespace

std::string_view chunkKindName(ChunkKind kind) { return kNames[static_cast<size_t>(kind)]; }

Result<ChunkKind> chunkKindFromName(std::string_view name) {
    for (size_t i = 0; i < std::size(kNames); ++i) {
        if (kNames[i] == name) return static_cast<ChunkKind>(i);
    }
    return fail(Code::Corrupt, "“" + std::string(name) + "” is no kind of chunk.");
}

Hash Chunk::hash() const {
    Sha256 digest;
    digest.update("fermata-chunk " + std::string(chunkKindName(kind)) + " " + std::to_string(sampleRate) + " " +
                  std::to_string(channels) + " " + std::to_string(payload.size()) + "\n");
    digest.update(payload);
    return digest.finish();
}

int64_t Chunk::frames() const {
    const auto size = static_cast<int64_t>(payload.size());
    switch (kind) {
        case ChunkKind::Pcm24: return size / (3 * channels);
        case ChunkKind::CarryF32: return size / (4 * channels);
        case ChunkKind::GainQ24: return size / 4;
        case ChunkKind::Document: return size;
    }
    return 0;
}

Chunk pcm24Chunk(const std::vector<int32_t>& interleaved) {
    Chunk chunk{ChunkKind::Pcm24, static_cast<int>(kSampleRate), 2, {}};
    chunk.payload.resize(interleaved.size() * 3);
    auto* out = reinterpret_cast<uint8_t*>(chunk.payload.data());
    for (const int32_t sample : interleaved) {
        const auto bits = static_cast<uint32_t>(sample);
        *out++ = static_cast<uint8_t>(bits);
        *out++ = static_cast<uint8_t>(bits >> 8);
        *out++ = static_cast<uint8_t>(bits >> 16);
    }
    return chunk;
}

Chunk carryChunk(const std::vector<float>& interleaved) {
    return {ChunkKind::CarryF32, static_cast<int>(kSampleRate), 2, bytesOf(interleaved)};
}

Chunk gainChunk(const std::vector<uint32_t>& points) {
    return {ChunkKind::GainQ24, static_cast<int>(kSampleRate), 1, bytesOf(points)};
}

Chunk documentChunk(std::string_view bytes) {
    const auto data = std::as_bytes(std::span(bytes));
    return {ChunkKind::Document, 0, 0, {data.begin(), data.end()}};
}

Result<std::vector<int32_t>> pcm24Samples(const Chunk& chunk) {
    if (chunk.kind != ChunkKind::Pcm24 || chunk.payload.size() % 3 != 0) {
        return fail(Code::Corrupt, "A chunk of kind " + std::string(chunkKindName(chunk.kind)) +
                                       " was read where pcm24 belongs.");
    }
    std::vector<int32_t> samples(chunk.payload.size() / 3);
    const auto* in = reinterpret_cast<const uint8_t*>(chunk.payload.data());
    for (int32_t& sample : samples) {
        const uint32_t bits = uint32_t{in[0]} << 8 | uint32_t{in[1]} << 16 | uint32_t{in[2]} << 24;
        sample = static_cast<int32_t>(bits) >> 8;
        in += 3;
    }
    return samples;
}

Result<std::vector<float>> carrySamples(const Chunk& chunk) { return wordsOf<float>(chunk, ChunkKind::CarryF32); }

Result<std::vector<uint32_t>> gainPoints(const Chunk& chunk) { return wordsOf<uint32_t>(chunk, ChunkKind::GainQ24); }

std::string documentBytes(const Chunk& chunk) {
    return {reinterpret_cast<const char*>(chunk.payload.data()), chunk.payload.size()};
}

}  // namespace fermata
