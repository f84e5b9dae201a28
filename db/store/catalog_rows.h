// SPDX-License-Identifier: GPL-3.0-or-later
// Between PostgreSQL's text values and the types of core. Private to the catalog.
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/hash.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "db/store/connection.h"

namespace fermata::db {

using RowValues = std::vector<Value>;

inline std::string textOf(const Value& value) { return value.value_or(std::string()); }
inline bool boolOf(const Value& value) { return value == "t"; }

inline int64_t numberOf(const Value& value) {
    int64_t number = 0;
    if (value) std::from_chars(value->data(), value->data() + value->size(), number);
    return number;
}

// bytea text, "\x" and hex digits; null for NULL.
inline Hash hashOf(const Value& value) {
    if (!value || value->size() < 2) return {};
    const Result<Hash> hash = Hash::fromHex(std::string_view(*value).substr(2));
    return hash ? *hash : Hash{};
}

template <class IdType>
IdType idOf(const Value& value) {
    const Result<IdType> id = IdType::parse(textOf(value));
    return id ? *id : IdType{};
}

inline Value byteaOf(const Hash& hash) { return hash.isNull() ? Value() : Value("\\x" + hash.hex()); }
inline Value byteaOf(const std::optional<Hash>& hash) { return hash ? byteaOf(*hash) : Value(); }

template <class IdType>
Value idValue(const IdType& id) {
    return id.isNull() ? Value() : Value(id.text());
}

template <class IdType>
Value idValue(const std::optional<IdType>& id) {
    return id ? idValue(*id) : Value();
}

// A text[] literal, and back from to_json(text[]).
std::string arrayLiteral(const std::vector<std::string>& items);
Result<std::vector<std::string>> textArray(const Value& json, std::string_view what);

}  // namespace fermata::db
