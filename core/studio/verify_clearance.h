// SPDX-License-Identifier: GPL-3.0-or-later
// One clearance on file against everything that the studio keeps about it: its JSON, its PDF, the events that issued it, the
// chain that these stand in, and whether the PDF carries a signature.
#pragma once

#include <string>
#include <vector>

#include "core/studio/studio.h"

namespace fermata {

struct ClearanceVerification {
    bool jsonSound = false;        // Canonical, and its SHA-256 is the one in the history.
    bool pdfSound = false;         // The stored bytes hash to the record's name, which the history names, too.
    bool chainSound = false;       // The project's whole history, recomputed.
    bool signature = false;        // The PDF holds one; Fermata makes none and checks none.
    std::string jsonSha256, pdfSha256;   // Of the bytes, as sha256sum prints them; empty when there are none.
    int64_t issuedAs = 0;          // Sequence of the event that issued it; 0 = there is none.
    int64_t events = 0;            // Of the chain.
    std::vector<std::string> faults;     // Sentences; empty = sound.
    std::string pdf;               // The bytes that were checked.
};

// `record` as the catalog answers it (issued, superseded or withdrawn). Reads the PDF from the store, whatever is on a screen.
Result<ClearanceVerification> verifyClearance(Studio& studio, const ClearanceRecord& record);

}  // namespace fermata
