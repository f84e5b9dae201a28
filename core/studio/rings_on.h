// SPDX-License-Identifier: GPL-3.0-or-later
// What continues the samples of a kept print. One that was made before a held section ends as what the held section follows:
// it was landed on that. Its own notes' ring-out would begin there with a step; what the held one was printed with does not.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/studio/studio.h"

namespace fermata {

// Whether a window ends with the last frame of a landing (interleaved stereo), as one does that was landed on it.
bool endsAs(std::span<const int32_t> window, std::span<const int32_t> landing);

class RingsOn {
  public:
    // `source`: the cue whose prints are kept; `fades`: its last section fades.
    RingsOn(Studio& studio, const CueId& source, bool fades) : m_studio(studio), m_source(source), m_fades(fades) {}

    // None where nothing followed the print that was made before it: then its own ring-out continues it.
    Result<std::optional<std::vector<float>>> after(const Stem& stem, const Hash& print, const Hash& window);

  private:
    Result<const Revision*> revision(int back);

    Studio& m_studio;
    CueId m_source;
    bool m_fades;
    std::vector<Revision> m_revisions;   // From the newest on, read when needed.
};

}  // namespace fermata
