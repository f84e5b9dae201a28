// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of one JSON object and writes down every mistake with its dotted path, instead of stopping at one.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"

namespace fermata {

class FieldReader {
  public:
    // `problems` collects whole sentences; it must outlive the reader.
    FieldReader(const Json& object, std::string path, std::vector<std::string>& problems);

    // Each notes a mistake and answers the fallback when the field is absent or of another kind.
    std::string text(std::string_view key);
    std::string textOr(std::string_view key, std::string fallback);
    int integer(std::string_view key, int low, int high);
    int integerOr(std::string_view key, int low, int high, int fallback);
    bool flagOr(std::string_view key, bool fallback);
    std::vector<std::string> texts(std::string_view key, bool required);
    std::vector<int> integers(std::string_view key, int low, int high, bool required);
    // Elements of a list of objects, each with its own path; at least `least`.
    std::vector<FieldReader> objects(std::string_view key, size_t least);
    std::optional<FieldReader> object(std::string_view key);
    // Member names of this object.
    std::vector<std::string> names() const;
    const Json* member(std::string_view key);  // Marks the field as known; null when absent.

    std::string path(std::string_view key) const;
    void problem(std::string_view key, const std::string& wanted);  // Names the field and its value.
    // Notes every field that nobody read, with the nearest known one.
    void refuseUnknown();

  private:
    const Json* m_object;
    std::string m_path;
    std::vector<std::string>* m_problems;
    std::set<std::string, std::less<>> m_known;
};

}  // namespace fermata
