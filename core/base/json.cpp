// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <vector>

template class nlohmann::basic_json<>;

namespace fermata {
namespace {

// RFC 8785 section 3.2.3 sorts by UTF-16 code units; UTF-8 order differs only above U+FFFF.
std::u16string utf16(std::string_view text) {
    std::u16string units;
    for (size_t i = 0; i < text.size();) {
        const auto lead = static_cast<uint8_t>(text[i]);
        const int length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        uint32_t point = length == 1 ? lead : lead & (0xffU >> (length + 1));
        for (int k = 1; k < length && i + static_cast<size_t>(k) < text.size(); ++k) {
            point = point << 6 | (static_cast<uint8_t>(text[i + static_cast<size_t>(k)]) & 0x3fU);
        }
        i += static_cast<size_t>(length);
        if (point > 0xffff) {
            point -= 0x10000;
            units.push_back(static_cast<char16_t>(0xd800 + (point >> 10)));
            units.push_back(static_cast<char16_t>(0xdc00 + (point & 0x3ff)));
        } else {
            units.push_back(static_cast<char16_t>(point));
        }
    }
    return units;
}

void writeString(std::string_view text, std::string& out) {
    static constexpr char kDigits[] = "0123456789abcdef";
    out.push_back('"');
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\b': out += "\\b"; break;
            case '\f': out += "\\f"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                if (static_cast<uint8_t>(c) < 0x20) {
                    out += "\\u00";
                    out.push_back(kDigits[c >> 4]);
                    out.push_back(kDigits[c & 15]);
                } else {
                    out.push_back(c);
                }
        }
    }
    out.push_back('"');
}

// ECMAScript Number::toString: shortest digits, exponent form below 1e-6 and from 1e21.
void writeNumber(double value, std::string& out) {
    if (value == 0) {
        out.push_back('0');
        return;
    }
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
    std::string_view text(buffer, static_cast<size_t>(end - buffer));
    if (text.front() == '-') {
        out.push_back('-');
        text.remove_prefix(1);
    }
    const size_t e = text.find('e');
    int exponent = 0;
    const char* first = text.data() + e + 1;
    if (*first == '+') ++first;
    std::from_chars(first, text.data() + text.size(), exponent);
    std::string digits;
    for (const char c : text.substr(0, e)) {
        if (c != '.') digits.push_back(c);
    }
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1;
    if (point > 21 || point < -5) {
        out.push_back(digits[0]);
        if (count > 1) out += "." + digits.substr(1);
        out += exponent < 0 ? "e-" : "e+";
        out += std::to_string(std::abs(exponent));
    } else if (point <= 0) {
        out += "0." + std::string(static_cast<size_t>(-point), '0') + digits;
    } else if (point >= count) {
        out += digits + std::string(static_cast<size_t>(point - count), '0');
    } else {
        out += digits.substr(0, static_cast<size_t>(point)) + "." + digits.substr(static_cast<size_t>(point));
    }
}

void write(const Json& value, std::string& out) {
    if (value.is_object()) {
        std::vector<std::pair<std::u16string, std::string>> order;
        for (const auto& [key, member] : value.items()) order.emplace_back(utf16(key), key);
        std::sort(order.begin(), order.end());
        out.push_back('{');
        for (size_t i = 0; i < order.size(); ++i) {
            if (i > 0) out.push_back(',');
            writeString(order[i].second, out);
            out.push_back(':');
            write(value.at(order[i].second), out);
        }
        out.push_back('}');
    } else if (value.is_array()) {
        out.push_back('[');
        for (size_t i = 0; i < value.size(); ++i) {
            if (i > 0) out.push_back(',');
            write(value[i], out);
        }
        out.push_back(']');
    } else if (value.is_string()) {
        writeString(value.get_ref<const std::string&>(), out);
    } else if (value.is_number_float()) {
        writeNumber(value.get<double>(), out);
    } else {
        out += value.dump();
    }
}

Error wrongType(const Json& object, std::string_view key, std::string_view path, std::string_view wanted) {
    const std::string field = std::string(path) + (path.empty() ? "" : ".") + std::string(key);
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end()) {
        return {Code::InvalidArgument, "Field “" + field + "” is missing; it must be " + std::string(wanted) + "."};
    }
    return {Code::InvalidArgument, "Field “" + field + "” is " + found->dump() + "; it must be " +
                                       std::string(wanted) + "."};
}

}  // namespace

Result<Json> parseJson(std::string_view text, std::string_view origin) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        const size_t at = std::min(text.size(), error.byte > 0 ? error.byte - 1 : 0);
        const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
        const size_t lineStart = text.rfind('\n', at > 0 ? at - 1 : 0);
        const size_t column = lineStart == std::string_view::npos || at == 0 ? at + 1 : at - lineStart;
        std::string what = error.what();
        // The library repeats position and exception id before the reason.
        if (const size_t reason = what.find(": "); reason != std::string::npos) what = what.substr(reason + 2);
        return fail(Code::InvalidArgument,
                    std::string(origin) + ", line " + std::to_string(line) + ", column " + std::to_string(column) +
                        ": this is not JSON (" + what + ").",
                    error.what());
    } catch (const Json::exception& error) {
        // Not a matter of syntax: a number such as 1e400 that no double can hold.
        return fail(Code::InvalidArgument, std::string(origin) + ": a value cannot be represented; the likely cause is a number beyond 1e308.",
                    error.what());
    }
}

std::string canonicalJson(const Json& value) {
    std::string out;
    write(value, out);
    return out;
}

Result<std::string> jsonString(const Json& object, std::string_view key, std::string_view path) {
    if (object.is_object()) {
        if (const auto it = object.find(key); it != object.end() && it->is_string()) return it->get<std::string>();
    }
    return fail(wrongType(object, key, path, "text"));
}

Result<int64_t> jsonInteger(const Json& object, std::string_view key, std::string_view path) {
    if (object.is_object()) {
        if (const auto it = object.find(key); it != object.end() && it->is_number_integer()) {
            return it->get<int64_t>();
        }
    }
    return fail(wrongType(object, key, path, "a whole number"));
}

}  // namespace fermata
