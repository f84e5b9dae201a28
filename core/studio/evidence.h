// SPDX-License-Identifier: GPL-3.0-or-later
// What a recorded word rests on: the mail or note as it was given, under the SHA-256 that sha256sum prints of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/formats/pack.h"
#include "core/studio/studio.h"

namespace fermata {

struct Evidence {
    std::string name;     // As given.
    std::string bytes;
    std::string sha256;   // Of the bytes; the chunk's own hash covers its header, too, and is no use outside.
};
// NotFound or Corrupt when the stored file is not what it was.
Result<Evidence> evidenceOf(Studio& studio, const Hash& chunk, const std::string& name);

// Stores a paper's bytes durably for the project; its chunk's hash finds it again.
Result<Hash> keepDocument(Studio& studio, const ProjectId& project, std::string_view bytes);

// What live approvals, the decisions of a cue and the licences of its recordings rest on, as papers of a pack: 07_evidence/<12 digits of the hash>_<name>.
Result<std::vector<PackPaper>> evidencePapers(Studio& studio, const CueId& cue);

}  // namespace fermata
