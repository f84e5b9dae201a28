// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <charconv>

#include "core/base/text.h"

namespace fermata::cli {

Result<Arguments> Arguments::parse(const std::vector<std::string>& words, const std::vector<OptionSpec>& options) {
    Arguments result;
    std::vector<std::string> known;
    for (const OptionSpec& option : options) known.push_back("--" + option.name);
    bool ended = false;
    for (size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (ended || word.size() < 2 || word.compare(0, 2, "--") != 0) {
            result.m_words.push_back(word);
            continue;
        }
        if (word == "--") {
            ended = true;
            continue;
        }
        const size_t equals = word.find('=');
        const std::string name = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        const OptionSpec* spec = nullptr;
        for (const OptionSpec& option : options) {
            if (option.name == name) spec = &option;
        }
        if (spec == nullptr) return fail(Code::InvalidArgument, unknownName("option", "--" + name, known));
        std::string value;
        if (spec->value.empty()) {
            if (equals != std::string::npos) return fail(Code::InvalidArgument, "--" + name + " takes no value.");
        } else if (equals != std::string::npos) {
            value = word.substr(equals + 1);
        } else if (i + 1 < words.size()) {
            value = words[++i];
        } else {
            return fail(Code::InvalidArgument, "--" + name + " needs a value: --" + name + " " + spec->value + ".");
        }
        result.m_values[name].push_back(value);
    }
    return result;
}

std::string Arguments::value(std::string_view name, std::string_view fallback) const {
    const auto it = m_values.find(name);
    return it == m_values.end() ? std::string(fallback) : it->second.back();
}

std::vector<std::string> Arguments::values(std::string_view name) const {
    const auto it = m_values.find(name);
    return it == m_values.end() ? std::vector<std::string>{} : it->second;
}

Result<int> Arguments::integer(std::string_view name, int fallback, int least, int most) const {
    if (!has(name)) return fallback;
    const std::string text = value(name);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most) {
        return fail(Code::InvalidArgument, "--" + std::string(name) + " is “" + text + "”; it must be a whole number from " +
                                               std::to_string(least) + " to " + std::to_string(most) + ".");
    }
    return number;
}

Result<std::string> Arguments::word(size_t index, std::string_view what) const {
    if (index < m_words.size()) return m_words[index];
    return fail(Code::InvalidArgument, "Say which " + std::string(what) + ".");
}

Result<void> Arguments::noMoreThan(size_t count) const {
    if (m_words.size() <= count) return {};
    return fail(Code::InvalidArgument, "“" + m_words[count] + "” is one word too many; put texts with spaces in quotes.");
}

}  // namespace fermata::cli
