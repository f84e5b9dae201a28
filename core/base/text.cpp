// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

#include "core/base/ascii.h"
#include "core/base/progress.h"

namespace fermata {
namespace {

size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

}  // namespace

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::vector<std::string> nearestNames(std::string_view wanted, std::span<const std::string> known) {
    const std::string target = lowerCase(wanted);
    std::vector<std::pair<size_t, std::string>> scored;
    for (const std::string& name : known) {
        const std::string lower = lowerCase(name);
        size_t distance = editDistance(target, lower);
        if (!target.empty() && (lower.find(target) != std::string::npos || target.find(lower) != std::string::npos)) {
            distance = std::min<size_t>(distance, 1);
        }
        if (distance <= std::max<size_t>(2, target.size() / 3)) scored.emplace_back(distance, name);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (const auto& [distance, name] : scored) {
        if (names.size() < 3) names.push_back(name);
    }
    return names;
}

std::string unknownName(std::string_view kind, std::string_view wanted, std::span<const std::string> known) {
    std::string text = "There is no " + std::string(kind) + " “" + std::string(wanted) + "”";
    const std::vector<std::string> near = nearestNames(wanted, known);
    if (!near.empty()) text += "; did you mean “" + joined(near, "” or “") + "”?";
    else text += ".";
    if (!known.empty()) text += " Known: " + joined(known, ", ") + ".";
    return text;
}

std::string joined(std::span<const std::string> parts, std::string_view separator) {
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty()) text += separator;
        text += part;
    }
    return text;
}

std::string slug(std::string_view text) {
    std::string result;
    for (const char c : latinLetters(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain) result.push_back(c);
        else if (!result.empty() && result.back() != '-') result.push_back('-');
        if (result.size() >= 40) break;
    }
    while (!result.empty() && result.back() == '-') result.pop_back();
    return result.empty() ? "untitled" : result;
}

std::vector<std::string> splitText(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const size_t at = text.find(separator);
        parts.emplace_back(trimmed(text.substr(0, at)));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

std::string isoTime(std::chrono::sys_seconds time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
    return text;
}

}  // namespace fermata
