// SPDX-License-Identifier: GPL-3.0-or-later
// What each cell of a revision plays: its take, or the part of a take that its slice of a print covers.
#pragma once

#include <map>
#include <utility>

#include "core/studio/printing.h"
#include "core/studio/studio.h"

namespace fermata {

class TakeReader {
  public:
    TakeReader(Studio& studio, const Revision& revision) : m_studio(studio), m_revision(revision) {}

    // Read once and kept; null where the cell is empty.
    Result<const Take*> at(size_t section, const Stem& stem);

  private:
    Studio& m_studio;
    const Revision& m_revision;
    std::map<std::pair<Hash, Samples>, Take> m_takes;
};

}  // namespace fermata
