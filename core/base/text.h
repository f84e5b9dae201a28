// SPDX-License-Identifier: GPL-3.0-or-later
// Small text tools that several folders need: nearest names for a typing error, lists in a sentence, slugs.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fermata {

// The known names nearest to `wanted` (at most three), by edit distance, case ignored.
std::vector<std::string> nearestNames(std::string_view wanted, std::span<const std::string> known);
// "There is no style “lofi”; did you mean “lo-fi”? Known: a, b, c."
std::string unknownName(std::string_view kind, std::string_view wanted, std::span<const std::string> known);
std::string joined(std::span<const std::string> parts, std::string_view separator);
// ASCII letters, digits, '-' and '_' only, for file names; never empty.
std::string slug(std::string_view text);
std::string lowerCase(std::string_view text);  // ASCII letters only.
std::vector<std::string> splitText(std::string_view text, char separator);
std::string_view trimmed(std::string_view text);

}  // namespace fermata
