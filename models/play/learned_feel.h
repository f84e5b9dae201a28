// SPDX-License-Identifier: GPL-3.0-or-later
// The measured feel (models/groove) as what the application brings to humanise notes of any player, with its papers.
#pragma once

#include <filesystem>
#include <memory>

#include "core/compose/cell.h"
#include "core/compose/humaniser.h"
#include "models/groove/feel.h"

namespace fermata::play {

// What a take's provenance says of the feel: {"learned", "family", "strength_permille", "sha256", "sources", "credits"}: the shards
// of `manifest` that the feel names as those it was measured from.
Json feelFacts(const groove::Feel& feel, const Hash& file, const Json& manifest, const PlayedCell& cell);

// People's playing over the style's swing and pocket: as much of it as the groove level says, half at the style's own.
// The wandering is the stem's and the section's, so that a remade bar leans as the one it replaces did.
void lean(const PlayedCell& cell, const groove::Feel& feel, std::vector<Note>& notes);

class LearnedFeel : public Humaniser {
  public:
    LearnedFeel(groove::Feel feel, const Hash& file, Json manifest) : m_feel(std::move(feel)), m_file(file), m_manifest(std::move(manifest)) {}
    // Reads <folder>/feel.json and <folder>/manifest.json. Errors name the file.
    static Result<std::shared_ptr<const Humaniser>> open(const std::filesystem::path& folder);
    Take humanised(Take take, const PlayRequest& request, const Style& style) const override;

  private:
    groove::Feel m_feel;
    Hash m_file;
    Json m_manifest;
};

}  // namespace fermata::play
