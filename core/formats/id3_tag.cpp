// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/id3_tag.h"

#include <cstdint>

namespace fermata {
namespace {

// Four bytes of eight bits for a frame, of seven for the tag.
std::string fourBytes(size_t value, int bits) {
    std::string out;
    for (int i = 3; i >= 0; --i) out.push_back(static_cast<char>(value >> (bits * i) & ((1U << bits) - 1)));
    return out;
}

void putUnit(std::string& out, uint32_t unit) {
    out.push_back(static_cast<char>(unit & 0xff));
    out.push_back(static_cast<char>(unit >> 8 & 0xff));
}

// Little endian after its byte order mark. A byte that begins no UTF-8 character becomes U+FFFD.
std::string utf16(std::string_view text) {
    std::string out = "\xff\xfe";
    for (size_t i = 0; i < text.size();) {
        const auto lead = static_cast<uint8_t>(text[i]);
        const size_t more = lead < 0x80 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : text.size();
        uint32_t code = more == 0 ? lead : lead & (0x3fU >> more);
        bool sound = i + more < text.size();
        for (size_t k = 1; sound && k <= more; ++k) {
            const auto next = static_cast<uint8_t>(text[i + k]);
            sound = (next & 0xc0) == 0x80;
            code = code << 6 | (next & 0x3fU);
        }
        i += sound ? more + 1 : 1;
        if (!sound) code = 0xfffd;
        if (code < 0x10000) {
            putUnit(out, code);
        } else {
            putUnit(out, 0xd800 + ((code - 0x10000) >> 10));
            putUnit(out, 0xdc00 + ((code - 0x10000) & 0x3ff));
        }
    }
    return out;
}

}  // namespace

std::string id3Tag(const std::vector<std::pair<std::string_view, std::string>>& frames) {
    std::string body;
    for (const auto& [id, value] : frames) {
        if (value.empty()) continue;
        std::string data = value;
        if (id == "COMM") data = "\1XXX" + utf16("") + std::string(2, '\0') + utf16(value);
        else if (id != "PRIV") data = "\1" + utf16(value);
        body += std::string(id) + fourBytes(data.size(), 8) + std::string(2, '\0') + data;
    }
    return body.empty() ? body : std::string("ID3\3\0\0", 6) + fourBytes(body.size(), 7) + body;
}

}  // namespace fermata
