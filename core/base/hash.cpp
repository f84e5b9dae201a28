// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <openssl/evp.h>

#include <vector>

namespace fermata {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {
    EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::update(std::span<const std::byte> data) {
    EVP_DigestUpdate(m_state->context, data.data(), data.size());
}

void Sha256::update(std::string_view text) { update(std::as_bytes(std::span(text))); }

Hash Sha256::finish() {
    Hash hash;
    EVP_DigestFinal_ex(m_state->context, hash.bytes.data(), nullptr);
    return hash;
}

Hash sha256(std::span<const std::byte> data) {
    Sha256 digest;
    digest.update(data);
    return digest.finish();
}

Hash sha256(std::string_view text) { return sha256(std::as_bytes(std::span(text))); }

std::string Hash::hex() const {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(64);
    for (const uint8_t byte : bytes) {
        text.push_back(kDigits[byte >> 4]);
        text.push_back(kDigits[byte & 15]);
    }
    return text;
}

Result<Hash> Hash::fromHex(std::string_view hex) {
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        return -1;
    };
    Hash hash;
    bool valid = hex.size() == 64;
    for (size_t i = 0; valid && i < 32; ++i) {
        const int high = digit(hex[2 * i]);
        const int low = digit(hex[2 * i + 1]);
        valid = high >= 0 && low >= 0;
        hash.bytes[i] = static_cast<uint8_t>((high << 4) | low);
    }
    if (!valid) {
        return fail(Code::InvalidArgument, "“" + std::string(hex) + "” is not a SHA-256 of 64 hex digits.");
    }
    return hash;
}

namespace {
// RFC 6962 section 2.1: the largest power of two smaller than the number of leaves.
size_t splitOf(size_t count) {
    size_t split = 1;
    while (split * 2 < count) split *= 2;
    return split;
}
}  // namespace

std::vector<Hash> merklePath(std::span<const std::string> leaves, size_t index) {
    if (leaves.size() <= 1) return {};
    const size_t split = splitOf(leaves.size());
    const bool left = index < split;
    std::vector<Hash> path = left ? merklePath(leaves.first(split), index) : merklePath(leaves.subspan(split), index - split);
    path.push_back(merkleRoot(left ? leaves.subspan(split) : leaves.first(split)));
    return path;
}

Hash merkleRoot(std::span<const std::string> leaves) {
    if (leaves.empty()) return sha256(std::string_view{});
    if (leaves.size() == 1) {
        Sha256 digest;
        digest.update(std::string_view("\0", 1));
        digest.update(leaves[0]);
        return digest.finish();
    }
    const size_t split = splitOf(leaves.size());
    const Hash left = merkleRoot(leaves.first(split));
    const Hash right = merkleRoot(leaves.subspan(split));
    Sha256 digest;
    digest.update(std::string_view("\1", 1));
    digest.update(std::as_bytes(std::span(left.bytes)));
    digest.update(std::as_bytes(std::span(right.bytes)));
    return digest.finish();
}

uint32_t hash32(std::string_view text) {
    const Hash hash = sha256(text);
    return uint32_t{hash.bytes[0]} << 24 | uint32_t{hash.bytes[1]} << 16 | uint32_t{hash.bytes[2]} << 8 |
           uint32_t{hash.bytes[3]};
}

}  // namespace fermata
