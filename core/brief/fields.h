// SPDX-License-Identifier: GPL-3.0-or-later
// Checked reading of a JSON object: the first error wins and names path, value and what is allowed.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/quantities.h"
#include "core/brief/brief.h"

namespace fermata {

class Fields {
  public:
    // Refuses what is no object and any field that is not in `known`.
    Fields(const Json& object, std::string path, const std::vector<std::string>& known, std::optional<Error>& error);

    bool has(std::string_view name) const;
    const Json& raw(std::string_view name) const;
    std::string path(std::string_view name) const;

    // Each reads the field when it is there and leaves the target alone when not, or once there was an error.
    void text(std::string_view name, std::string& target);
    void choice(std::string_view name, std::string_view kind, const std::vector<std::string>& allowed, std::string& target);
    void texts(std::string_view name, std::vector<std::string>& target);
    void flag(std::string_view name, bool& target);
    void integer(std::string_view name, int64_t low, int64_t high, int64_t& target);
    void thousandths(std::string_view name, double low, double high, int64_t& target);
    void time(std::string_view name, const Brief& brief, Samples& target);  // Seconds, or text as parsePosition reads it.
    void each(std::string_view name, const std::function<void(const Json& item, const std::string& path)>& read);

    void refuse(std::string_view name, std::string_view wanted);
    void refuse(Error error);
    bool failed() const { return m_error.has_value(); }

  private:
    const Json& m_object;
    std::string m_path;
    std::optional<Error>& m_error;
};

Json timeJson(Samples at);  // "0:45.200", or "123smp" where milliseconds are not exact.

}  // namespace fermata
