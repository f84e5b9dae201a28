// SPDX-License-Identifier: GPL-3.0-or-later
// The paper behind a client's word that staff records: read where the window runs, stored with the approval.
#pragma once

#include <QString>
#include <QVariantList>
#include <optional>
#include <string>
#include <vector>

#include "core/studio/studio.h"

namespace fermata::ui {

struct RecordedWord {
    PersonId forPerson;   // Whose word it is.
    std::string name;     // The file's.
    std::string bytes;
};

// A client's person of the project, whose word staff may record. Only the final approver's holds; the others' advise.
struct ClientContact {
    PersonId id;
    std::string name;
    bool approver = false;
};
// The final approver first; empty where `me` is of the client: they speak for nobody else.
std::vector<ClientContact> clientContacts(const ProjectInfo& project, const Person& me);
QVariantList contactRows(const std::vector<ClientContact>& contacts);   // id, name, approver

// Whose word a sheet asks to record: `person` of the contacts, or, where it names none but has a file, the final approver. Without
// either it is one's own word: nothing. Io when the file cannot be read or is empty; NotReady without an approver, and without a
// file for somebody's word.
Result<std::optional<RecordedWord>> recordedWord(const QString& file, const QString& person, const std::vector<ClientContact>& contacts);

// Stores it for the project and names it in the approval; does nothing without one. Not on the window's thread.
Result<void> keepWord(Studio& studio, const ProjectId& project, const std::optional<RecordedWord>& word, NewApproval& approval);

}  // namespace fermata::ui
