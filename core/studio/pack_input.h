// SPDX-License-Identifier: GPL-3.0-or-later
// A revision as the files of a pack: audio assembled from held chunks, notes for MIDI, reports, the delivery trim.
#pragma once

#include <string>

#include "core/formats/pack.h"
#include "core/studio/studio.h"

namespace fermata {

struct PackIdentity {
    std::string reference;   // Clearance number and version, or "PREVIEW".
    std::string issuedAt;    // ISO UTC: the only date inside the files, so that they can be written again.
    bool preview = false;
};

// The constant that brings a measured master to a target, in steps of 0.05 dB; 0 within a tenth of a LU. Never past
// the true-peak ceiling.
int trimMilliDb(const Loudness& measured, const LoudnessTarget& target);
LoudnessTarget targetOf(const Revision& revision);   // What its master was made for.
std::vector<int32_t> trimmed(const std::vector<int32_t>& audio, int milliDb);   // Rounded to 24 bits.

Result<PackInput> packInput(Studio& studio, const CueInfo& cue, const ProjectInfo& project, const Revision& revision,
                            const PackIdentity& identity);

}  // namespace fermata
