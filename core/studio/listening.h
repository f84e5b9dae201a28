// SPDX-License-Identifier: GPL-3.0-or-later
// Listening sheets of a held cue and of a style, measured and ready to print.
#pragma once

#include "core/documents/listening_sheet.h"
#include "core/studio/rehearsal.h"
#include "core/studio/studio.h"

namespace fermata {

Result<documents::ListeningSheet> sheetOfCue(Studio& studio, const CueInfo& cue, const Revision& revision);
documents::ListeningSheet sheetOfRehearsal(const Rehearsal& cue, const Style& style, const FrameRate& frameRate);

}  // namespace fermata
