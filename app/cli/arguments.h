// SPDX-License-Identifier: GPL-3.0-or-later
// Command-line arguments: words and --options, checked against what the command knows.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fermata::cli {

struct OptionSpec {
    std::string name;        // Without dashes.
    std::string value;       // What it takes, for the help: "FILE"; empty = a switch.
    std::string help;
};

class Arguments {
  public:
    // "--name value", "--name=value", "--" ends options. InvalidArgument offers the nearest option.
    static Result<Arguments> parse(const std::vector<std::string>& words, const std::vector<OptionSpec>& options);

    const std::vector<std::string>& words() const { return m_words; }
    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }
    std::string value(std::string_view name, std::string_view fallback = "") const;  // The last one given.
    std::vector<std::string> values(std::string_view name) const;
    Result<int> integer(std::string_view name, int fallback, int least, int most) const;
    // The word at `index`, or a sentence that says what is missing.
    Result<std::string> word(size_t index, std::string_view what) const;
    Result<void> noMoreThan(size_t count) const;

  private:
    std::vector<std::string> m_words;
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

}  // namespace fermata::cli
