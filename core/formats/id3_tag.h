// SPDX-License-Identifier: GPL-3.0-or-later
// The tag at the front of an MP3 file: ID3v2.3.0 (id3.org, 1999). libsndfile hands LAME what it takes for Latin-1, so
// a title with an umlaut or in Japanese would come out wrong; here texts are UTF-16, which every reader of 2.3 knows.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fermata {

// Frames in the given order: text frames ("TIT2", a text in UTF-8), "COMM" (a comment without language) and "PRIV"
// (bytes, owner included). Texts that are empty are left out; empty when no frame is left.
std::string id3Tag(const std::vector<std::pair<std::string_view, std::string>>& frames);

}  // namespace fermata
