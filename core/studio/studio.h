// SPDX-License-Identifier: GPL-3.0-or-later
// What every use case works with: the database as one signed-in person, the chunks, the clock, the data files.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/chunk.h"
#include "core/base/progress.h"
#include "core/compose/style_shelf.h"
#include "core/studio/catalog.h"
#include "core/studio/players.h"

namespace fermata {

class AudioCache;

struct Studio {
    Catalog& catalog;
    BlobStore& blobs;
    const Clock& clock;
    AudioCache& audio;
    StyleShelf styles;                  // Ours and the studio's own.
    std::filesystem::path rules;        // Folder of rule packs; the newest dated file is used.
    std::filesystem::path index;        // Similarity index file.
    std::filesystem::path grantTemplate;  // The studio counsel's licence text, or empty.
    std::string studioName;
    int threads = 0;                    // 0 = one per core.
    std::string signIn;                 // How people sign in here, as the clearance says it.
    Players players = {};               // Whom the application brings beside the rule players.
};

}  // namespace fermata
