// SPDX-License-Identifier: GPL-3.0-or-later
// Where styles are found: those that come with Fermata and, beside them, the studio's own. An own style never takes the
// place of one of ours, and one that is broken never hides another.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/plan.h"
#include "core/compose/style.h"

namespace fermata {

struct StyleShelf {
    StyleShelf(std::filesystem::path fermatas, std::filesystem::path studios = {});
    std::filesystem::path ours;   // Folder of the styles that come with Fermata.
    std::filesystem::path own;    // The studio's; empty or not there = none.
};

struct ShelvedStyle {
    std::string id;
    std::filesystem::path file;
    bool own = false;
    Result<Style> style;   // Or what is wrong with its file.
};

// Ours by id, then the studio's by id.
std::vector<ShelvedStyle> shelvedStyles(const StyleShelf& shelf);
// As loadStyle and readableStyles of one folder; NotFound offers the nearest of both.
Result<Style> loadStyle(const StyleShelf& shelf, std::string_view id);
std::vector<Style> readableStyles(const StyleShelf& shelf, std::vector<std::string>& problems);
// The style with which a cue was made. NotFound and InvalidArgument name it with version and hash where its file is gone or
// broken; `notes` gets a sentence where the file has changed since.
Result<Style> styleOf(const StyleShelf& shelf, const Plan& plan, std::vector<std::string>& notes);

// What would be the studio's own style, wherever its file is. InvalidArgument: its mistakes, or an id of ours.
Result<Style> checkOwnStyle(const StyleShelf& shelf, const std::filesystem::path& file);
// Checks it and copies it, named after its id. Conflict where another style of that id is there and `replace` is not set.
Result<std::filesystem::path> addOwnStyle(const StyleShelf& shelf, const std::filesystem::path& file, bool replace);

}  // namespace fermata
