// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/foreign_json.h"

#include <algorithm>
#include <filesystem>

namespace fermata {
namespace {

// Nesting of brackets outside strings: what reads JSON recursively must not be fed a tower of them.
bool nestsTooDeep(std::string_view text) {
    int depth = 0;
    bool quoted = false;
    for (size_t i = 0; i < text.size() && depth <= 100; ++i) {
        const char c = text[i];
        if (quoted && c == '\\') ++i;
        else if (c == '"') quoted = !quoted;
        else if (!quoted && (c == '{' || c == '[')) ++depth;
        else if (!quoted && (c == '}' || c == ']')) --depth;
    }
    return depth > 100;
}

}  // namespace

Result<Json> parseForeign(std::string_view text, std::string_view origin) {
    if (nestsTooDeep(text)) return fail(Code::Corrupt, std::string(origin) + " nests more than 100 levels deep.");
    return parseJson(text, origin);
}

bool staysInside(std::string_view path) {
    const std::filesystem::path relative(path);
    const bool plain = std::all_of(path.begin(), path.end(), [](char c) { return static_cast<uint8_t>(c) >= 0x20; });
    return plain && !path.empty() && !relative.is_absolute() && relative.lexically_normal().string() == path &&
           !path.starts_with("..");
}

std::string member(const Json& object, std::string_view key) {
    if (!object.is_object()) return {};
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}
Json child(const Json& object, std::string_view key) {
    if (!object.is_object()) return nullptr;
    const auto at = object.find(key);
    return at == object.end() ? Json() : *at;
}
int64_t number(const Json& object, std::string_view key) {
    const Json value = child(object, key);
    return value.is_number_integer() ? value.get<int64_t>() : -1;
}

std::string baseName(std::string_view path) {
    const size_t slash = path.rfind('/');
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::map<std::string, std::string> namedHashes(const Json& document) {
    std::map<std::string, std::string> out;
    if (document.is_object()) {
        const auto hash = document.find("sha256");
        if (hash != document.end() && hash->is_string()) {
            for (const char* key : {"name", "file", "path"}) {
                const auto name = document.find(key);
                if (name != document.end() && name->is_string()) {
                    out.emplace(baseName(name->get<std::string>()), hash->get<std::string>());
                }
            }
        }
    }
    if (document.is_structured()) {
        for (const Json& inside : document) out.merge(namedHashes(inside));
    }
    return out;
}

bool holdsString(const Json& document, std::string_view text) {
    if (document.is_string()) return document.get_ref<const std::string&>() == text;
    return document.is_structured() &&
           std::any_of(document.begin(), document.end(), [&](const Json& inside) { return holdsString(inside, text); });
}

}  // namespace fermata
