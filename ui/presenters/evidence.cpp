// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/evidence.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/studio/evidence.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

std::vector<ClientContact> clientContacts(const ProjectInfo& project, const Person& me) {
    std::vector<ClientContact> contacts;
    if (project.finalApprover) contacts.push_back({project.finalApprover->id, project.finalApprover->name, true});
    bool staff = me.role != "client";
    for (const Person& person : project.members) {
        if (person.id == me.id && person.role != "client") staff = true;
        const bool listed = std::any_of(contacts.begin(), contacts.end(), [&](const ClientContact& one) { return one.id == person.id; });
        if (person.role == "client" && !listed) contacts.push_back({person.id, person.name, false});
    }
    std::erase_if(contacts, [&](const ClientContact& one) { return one.id == me.id; });
    return staff ? contacts : std::vector<ClientContact>();
}

QVariantList contactRows(const std::vector<ClientContact>& contacts) {
    QVariantList rows;
    for (const ClientContact& one : contacts) {
        rows.append(QVariantMap{{QStringLiteral("id"), qs(one.id.text())}, {QStringLiteral("name"), qs(one.name)}, {QStringLiteral("approver"), one.approver}});
    }
    return rows;
}

Result<std::optional<RecordedWord>> recordedWord(const QString& file, const QString& person, const std::vector<ClientContact>& contacts) {
    if (file.isEmpty() && person.isEmpty()) return std::nullopt;
    const auto whose = std::find_if(contacts.begin(), contacts.end(), [&](const ClientContact& one) { return person.isEmpty() ? one.approver : qs(one.id.text()) == person; });
    if (whose == contacts.end()) {
        return fail(Code::NotReady, ss(QCoreApplication::translate("Evidence", "The project has no final approver yet; add a client person to it first.")));
    }
    if (file.isEmpty()) return fail(Code::NotReady, ss(QCoreApplication::translate("Evidence", "To record the word of %1, attach the evidence: their mail or a signed note.").arg(qs(whose->name))));
    const QString path = pathOf(file);
    QFile paper(path);
    if (!paper.open(QIODevice::ReadOnly) || paper.size() == 0) {
        return fail(Code::Io, ss(QCoreApplication::translate("Evidence", "The evidence “%1” cannot be read or is empty.").arg(path)));
    }
    return RecordedWord{whose->id, ss(QFileInfo(path).fileName()), paper.readAll().toStdString()};
}

Result<void> keepWord(Studio& studio, const ProjectId& project, const std::optional<RecordedWord>& word, NewApproval& approval) {
    if (!word) return {};
    const auto kept = keepDocument(studio, project, word->bytes);
    if (!kept) return fail(kept.error());
    approval.onBehalfOf = word->forPerson;
    approval.evidence = *kept;
    approval.evidenceName = word->name;
    return {};
}

}  // namespace fermata::ui
