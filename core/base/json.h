// SPDX-License-Identifier: GPL-3.0-or-later
// The one JSON codec. Each type's mapping stands beside the type.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"

// Compiled once, in json.cpp: a third off every file that includes this.
extern template class nlohmann::basic_json<>;

namespace fermata {

using Json = nlohmann::json;

// Errors name `origin` (a file or field), line and column.
Result<Json> parseJson(std::string_view text, std::string_view origin);

// RFC 8785 (JCS): keys sorted by UTF-16 code units, shortest numbers, no spaces. The text that is hashed.
std::string canonicalJson(const Json& value);

// Readers for checked input: an error names the dotted `path` of the field, what it holds and what is wanted.
Result<std::string> jsonString(const Json& object, std::string_view key, std::string_view path);
Result<int64_t> jsonInteger(const Json& object, std::string_view key, std::string_view path);

}  // namespace fermata
