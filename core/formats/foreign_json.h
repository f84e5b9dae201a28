// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON and paths that somebody may have changed on purpose: nothing here throws or leaves the pack.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/base/json.h"

namespace fermata {

// parseJson for bytes of unknown origin: Corrupt as well when they nest more than 100 levels deep.
Result<Json> parseForeign(std::string_view text, std::string_view origin);

// File name -> SHA-256 for every object of a JSON document that has both "sha256" and "name", "file" or "path".
std::map<std::string, std::string> namedHashes(const Json& document);
// True when `text` stands somewhere in the document as a whole string.
bool holdsString(const Json& document, std::string_view text);
// The file name of a path inside the pack.
std::string baseName(std::string_view path);
// A path of a pack that is relative, plain and leaves no folder.
bool staysInside(std::string_view path);

// Reading JSON that somebody may have changed: "", null or -1 where a member is absent or of another kind.
std::string member(const Json& object, std::string_view key);
Json child(const Json& object, std::string_view key);
int64_t number(const Json& object, std::string_view key);

}  // namespace fermata
