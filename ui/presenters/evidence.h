// SPDX-License-Identifier: GPL-3.0-or-later
// The paper behind a client's word that staff records: read where the window runs, stored with the approval.
#pragma once

#include <QString>
#include <optional>
#include <string>

#include "core/studio/studio.h"

namespace fermata::ui {

struct RecordedWord {
    PersonId forPerson;   // Whose word it is: the project's final approver's.
    std::string name;     // The file's.
    std::string bytes;
};

// An empty `file` is one's own word: nothing. Io when the file cannot be read or is empty, NotReady without an approver.
Result<std::optional<RecordedWord>> recordedWord(const QString& file, const std::optional<PersonId>& approver);

// Stores it for the project and names it in the approval; does nothing without one. Not on the window's thread.
Result<void> keepWord(Studio& studio, const ProjectId& project, const std::optional<RecordedWord>& word, NewApproval& approval);

}  // namespace fermata::ui
