// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/evidence.h"

#include <QFile>
#include <QFileInfo>

#include "core/studio/evidence.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

Result<std::optional<RecordedWord>> recordedWord(const QString& file, const std::optional<PersonId>& approver) {
    if (file.isEmpty()) return std::nullopt;
    const QString path = pathOf(file);
    QFile paper(path);
    if (!paper.open(QIODevice::ReadOnly) || paper.size() == 0) {
        return fail(Code::Io, ss(QCoreApplication::translate("Evidence", "The evidence “%1” cannot be read or is empty.").arg(path)));
    }
    if (!approver) {
        return fail(Code::NotReady, ss(QCoreApplication::translate("Evidence", "The project has no final approver yet; add a client person to it first.")));
    }
    return RecordedWord{*approver, ss(QFileInfo(path).fileName()), paper.readAll().toStdString()};
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
