// SPDX-License-Identifier: GPL-3.0-or-later
// Comments and approvals of the cue.
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/studio/edit.h"
#include "core/studio/evidence.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/evidence.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

QString whose(const std::string& by, const std::string& forPerson) {
    return forPerson.empty() ? qs(by) : CuePresenter::tr("recorded by %1 for %2").arg(qs(by), qs(forPerson));
}

QStringList list(const std::vector<std::string>& names) {
    QStringList texts;
    for (const std::string& name : names) texts << qs(name);
    return texts;
}

}  // namespace

void CuePresenter::fillReview() {
    fillComments();
    QList<QVariantMap> rows;
    for (auto item = m_now->approvals.rbegin(); item != m_now->approvals.rend(); ++item) {
        const QString sections = item->sections.empty() ? tr("all sections") : listed(list(item->sections));
        const QString stems = item->stems.empty() ? tr("all stems") : listed(list(item->stems));
        const bool withdrawn = !item->withdrawnAt.empty();
        rows.append({{QStringLiteral("key"), qs(item->id.text())}, {QStringLiteral("who"), whose(item->by, item->forPerson)},
                     {QStringLiteral("scope"), sections + QStringLiteral(" × ") + stems}, {QStringLiteral("when"), localTime(item->at)},
                     {QStringLiteral("standing"), withdrawn ? tr("withdrawn: %1").arg(qs(item->withdrawnReason))
                                               : item->requestChanges ? tr("asks for changes") : item->locks ? tr("holds") : tr("advice")},
                     {QStringLiteral("note"), qs(item->note)}, {QStringLiteral("revision"), item->revision}, {QStringLiteral("withdrawn"), withdrawn},
                     {QStringLiteral("changes"), item->requestChanges}, {QStringLiteral("holds"), item->locks && !withdrawn}, {QStringLiteral("evidence"), qs(item->evidenceName)}});
    }
    m_approvals.setRows(rows);
}

void CuePresenter::selectApproved(const ApprovalInfo& approval) {
    int64_t from = m_now->revision.length.value, to = 0;
    for (const Section& section : m_now->revision.sections) {
        if (!approval.sections.empty() && std::find(approval.sections.begin(), approval.sections.end(), section.name) == approval.sections.end()) continue;
        from = std::min(from, section.start.value);
        to = std::max(to, section.end.value);
    }
    if (to > from) selectRange(static_cast<double>(from), static_cast<double>(to));
}

void CuePresenter::point(const QString& about, const QString& id) {
    m_pointAbout = about;
    m_pointAt = id;
    if (!m_now || m_asking) return;   // Asked again when it is shown.
    m_pointAt.clear();
    if (about == QLatin1String("approval")) {
        for (const ApprovalInfo& item : m_now->approvals) {
            if (qs(item.id.text()) == id) selectApproved(item);
        }
    } else if (rowNamed(m_comments, id, "text").isEmpty()) {
        setCommentFilter(QStringLiteral("all"));
    }
    Q_EMIT pointed(about, id);
}

QVariantMap CuePresenter::approvalScope() const {
    if (!m_now || !hasSelection()) return {};
    const Revision& r = m_now->revision;
    const std::vector<std::string> sections = selectedSections(), chosen = chosenStems();
    QStringList stems;
    for (const Stem& stem : r.stems) {
        if (chosen.empty() || std::find(chosen.begin(), chosen.end(), stem.name) != chosen.end()) stems << qs(stem.name);
    }
    QStringList lines;
    for (const std::string& name : sections) {
        const Section* section = r.sectionNamed(name);
        lines << tr("%1  ·  %2 – %3").arg(qs(name), qs(clockTime(section->start)), qs(clockTime(section->end)));
    }
    int held = 0;
    for (const Cell& cell : r.cells) {
        const bool inside = std::any_of(sections.begin(), sections.end(), [&](const std::string& name) { return r.sectionNamed(name)->id == cell.section; });
        const auto stem = std::find_if(r.stems.begin(), r.stems.end(), [&](const Stem& one) { return one.id == cell.stem; });
        const bool meant = chosen.empty() || (stem != r.stems.end() && std::find(chosen.begin(), chosen.end(), stem->name) != chosen.end());
        if (inside && meant && lockOn(m_now->locks, r, cell) != nullptr) ++held;
    }
    const bool whole = r.sectionNamed(sections.front())->start.value == static_cast<int64_t>(selectedFrom()) &&
                       r.sectionNamed(sections.back())->end.value == static_cast<int64_t>(selectedTo());
    const auto& approver = m_now->project.finalApprover;
    return {{QStringLiteral("revision"), r.number}, {QStringLiteral("sections"), lines}, {QStringLiteral("stems"), listed(stems)},
            {QStringLiteral("count"), static_cast<int>(sections.size()) * static_cast<int>(stems.size()) - held}, {QStringLiteral("held"), held},
            {QStringLiteral("whole"), whole}, {QStringLiteral("mine"), approver && approver->id == m_now->me.id},
            {QStringLiteral("hash"), qs(r.hash().hex())}, {QStringLiteral("approver"), approverName()},
            {QStringLiteral("contacts"), contactRows(clientContacts(m_now->project, m_now->me))}};
}

void CuePresenter::approve(const QString& evidenceFile, const QString& note, bool requestChanges, const QString& forPerson) {
    if (!m_now || !hasSelection()) return;
    NewApproval approval;
    approval.cue = m_now->cue.id;
    approval.revision = m_now->revision.number;
    approval.sections = selectedSections();
    approval.stems = chosenStems();
    approval.requestChanges = requestChanges;
    approval.note = ss(note);
    const auto recorded = recordedWord(evidenceFile, forPerson, clientContacts(m_now->project, m_now->me));
    if (!recorded) return Q_EMIT failed(recorded.error());
    m_desk.run<ApprovalInfo>(Lane::Read, this, [approval, recorded = *recorded, project = m_now->project.id](Studio& studio) mutable -> Result<ApprovalInfo> {
        const auto kept = keepWord(studio, project, recorded, approval);
        if (!kept) return fail(kept.error());
        return studio.catalog.approve(approval);
    }, [this](Result<ApprovalInfo> done) {
        if (!done) return Q_EMIT failed(done.error());
        Q_EMIT noted(done->locks ? tr("Approved; held from now on, bit for bit.")
                     : done->requestChanges ? tr("Changes requested.") : tr("Noted as advice: only the final approver's word holds."));
        Q_EMIT approved();
        Q_EMIT carriedOut(QStringLiteral("approve"));
        reload();
    });
}

void CuePresenter::openEvidence(const QString& id) {
    if (!m_now) return;
    const auto approval = std::find_if(m_now->approvals.begin(), m_now->approvals.end(), [&](const ApprovalInfo& item) { return qs(item.id.text()) == id; });
    if (approval == m_now->approvals.end() || approval->evidenceHash.empty()) return;
    const auto chunk = Hash::fromHex(approval->evidenceHash);
    if (!chunk) return Q_EMIT failed(chunk.error());
    m_desk.run<Evidence>(Lane::Read, this, [chunk = *chunk, name = approval->evidenceName](Studio& studio) { return evidenceOf(studio, chunk, name); },
                         [this](Result<Evidence> evidence) {
        if (!evidence) return Q_EMIT failed(evidence.error());
        // A copy that other programs may open; what is stored stays as it is.
        const QString path = QDir(m_papers.path()).filePath(QFileInfo(qs(evidence->name)).fileName());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(evidence->bytes.data(), static_cast<qint64>(evidence->bytes.size())) < 0) {
            return Q_EMIT failed({Code::Io, ss(tr("“%1” cannot be written.").arg(path))});
        }
        file.close();
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        Q_EMIT noted(tr("“%1”, SHA-256 %2, as it was given; a copy is in %3").arg(qs(evidence->name), qs(evidence->sha256), path));
    });
}

void CuePresenter::withdraw(const QString& id, const QString& reason) {
    const auto approval = ApprovalId::parse(ss(id));
    if (!approval) return Q_EMIT failed(approval.error());
    using Nothing = bool;
    m_desk.run<Nothing>(Lane::Read, this, [approval = *approval, reason = ss(reason)](Studio& studio) -> Result<Nothing> {
        const auto done = studio.catalog.withdrawApproval(approval, reason);
        if (!done) return fail(done.error());
        return true;
    }, [this](Result<Nothing> done) {
        if (!done) return Q_EMIT failed(done.error());
        Q_EMIT noted(tr("Withdrawn; what it held is free again."));
        Q_EMIT carriedOut(QStringLiteral("withdraw"));
        reload();
    });
}

}  // namespace fermata::ui
