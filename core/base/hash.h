// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4) as a value: the name of takes, prints, chunks, revisions and documents.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fermata {

struct Hash {
    std::array<uint8_t, 32> bytes{};

    friend auto operator<=>(const Hash&, const Hash&) = default;
    bool isNull() const { return *this == Hash{}; }
    std::string hex() const;                                // 64 lower-case digits.
    std::string shortHex() const { return hex().substr(0, 10); }  // For people.
    static Result<Hash> fromHex(std::string_view hex);      // InvalidArgument unless 64 hex digits.
};

Hash sha256(std::span<const std::byte> data);
Hash sha256(std::string_view text);

// Feeds data piece by piece. One thread at a time.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void update(std::span<const std::byte> data);
    void update(std::string_view text);
    Hash finish();  // Once only.

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

// RFC 6962 Merkle tree head over leaves given as data: leaf = H(0x00 || data), node = H(0x01 || l || r).
Hash merkleRoot(std::span<const std::string> leaves);
// RFC 6962 section 2.1.1: the audit path of leaf `index`, from the leaf's sibling upwards.
std::vector<Hash> merklePath(std::span<const std::string> leaves, size_t index);

// Counter-based randomness: the same (seed, index) gives the same bits everywhere; no sequence, no state.
constexpr uint32_t mix32(uint32_t x) {
    for (int round = 0; round < 2; ++round) {
        x ^= x >> 16;
        x *= 0x7feb352dU;
        x ^= x >> 15;
        x *= 0x846ca68bU;
        x ^= x >> 16;
    }
    return x;
}
constexpr uint32_t hash32(uint32_t seed, uint32_t index) { return mix32(seed ^ mix32(index + 0x9e3779b9U)); }
uint32_t hash32(std::string_view text);  // First four bytes of SHA-256, big endian.

}  // namespace fermata
