// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does about a clearance beside issuing it: looks at one on file, has it verified, records a decision on a
// finding in their own name.
#include "core/studio/decide.h"
#include "core/studio/verify_clearance.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/legal_presenter.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

const ClearanceRecord* LegalPresenter::onFile(const QString& key) const {
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const ClearanceRecord& record) { return qs(record.id.text()) == key; });
    return found == m_files.end() ? nullptr : &*found;
}

void LegalPresenter::showRecord(const QString& key) {
    m_wanted = key;
    if (const ClearanceRecord* record = onFile(key)) showOnFile(*record);
}

void LegalPresenter::showOnFile(const ClearanceRecord& record) {
    m_wanted.clear();
    m_state = qs(record.state);
    m_number = tr("%1, version %2").arg(qs(record.number)).arg(record.version);
    m_issued = tr("issued by %1 on %2").arg(qs(record.issuedBy), localTime(record.issuedAt));
    const auto document = parseJson(record.json, record.number);
    if (!document) return Q_EMIT failed(document.error());
    m_desk.run<std::string>(Lane::Read, this, [pdf = record.pdf](Studio& studio) -> Result<std::string> {
        if (!pdf) return std::string();
        const auto chunk = studio.blobs.get(*pdf);
        if (!chunk) return fail(chunk.error());
        return documentBytes(*chunk);
    }, [this, number = m_number, document = *document](Result<std::string> pdf) {
        if (number != m_number) return;
        show(document, pdf ? *pdf : std::string());
        if (!pdf) Q_EMIT failed(pdf.error());
    });
    show(*document, {});
}

void LegalPresenter::verify(const QString& key) {
    const ClearanceRecord* record = onFile(key);
    if (record == nullptr) return;
    m_verifiedTitle = tr("%1, version %2").arg(qs(record->number)).arg(record->version);
    m_verified.setRows({});
    m_verifiedSound = false;
    m_verifying = true;
    Q_EMIT verifiedChanged();
    m_desk.run<ClearanceVerification>(Lane::Read, this, [record = *record](Studio& studio) { return verifyClearance(studio, record); },
                                      [this, title = m_verifiedTitle](Result<ClearanceVerification> result) {
        if (title != m_verifiedTitle) return;
        m_verifying = false;
        if (!result) {
            Q_EMIT verifiedChanged();
            return Q_EMIT failed(result.error());
        }
        QList<QVariantMap> rows;
        const auto row = [&](const char* about, const QString& what, const QString& value, bool sound) {
            rows.append({{QStringLiteral("key"), QString::fromLatin1(about)}, {QStringLiteral("what"), what}, {QStringLiteral("value"), value}, {QStringLiteral("sound"), sound}, {QStringLiteral("told"), false}});
        };
        row("pdf", result->pdfSound ? tr("The stored PDF is the one that was issued: its hash is in the history.") : tr("The stored PDF is not the one that was issued."),
            result->pdfSha256.empty() ? QString() : tr("SHA-256 of the PDF: %1").arg(qs(result->pdfSha256)), result->pdfSound);
        row("data", result->jsonSound ? tr("The data behind it is canonical, and its hash is the one that was issued.") : tr("The data behind it is not what was issued."),
            tr("SHA-256 of the data: %1").arg(qs(result->jsonSha256)), result->jsonSound);
        row("chain", result->chainSound ? tr("The history was recomputed just now and has no fault.") : tr("The history has faults."),
            result->issuedAs > 0 ? tr("Event %1 of %2 issued it.").arg(result->issuedAs).arg(result->events) : tr("No event of the history issued it."), result->chainSound && result->issuedAs > 0);
        row("signature", result->signature ? tr("The PDF carries a signature. It is not checked here; a PDF reader checks it.") : tr("This PDF carries no digital signature. Its hash has stood in the history since it was issued; that is what proves it."), QString(), true);
        rows.back().insert(QStringLiteral("told"), !result->signature);   // Said, neither good nor bad.
        for (const std::string& fault : result->faults) {
            rows.append({{QStringLiteral("key"), QStringLiteral("fault%1").arg(rows.size())}, {QStringLiteral("what"), tr("Found: “%1”").arg(qs(fault))}, {QStringLiteral("value"), QString()}, {QStringLiteral("sound"), false}, {QStringLiteral("told"), false}});
        }
        m_verified.setRows(rows);
        m_verifiedSound = result->faults.empty();
        // A reader may have been shown other bytes than the store holds.
        if (m_pdf.size() > 0 && title == m_number && m_state != QLatin1String("preview") && m_pdf.toStdString() != result->pdf && !result->pdf.empty()) show(m_document, result->pdf);
        Q_EMIT verifiedChanged();
    });
}

void LegalPresenter::readMatches() {
    const auto cue = CueId::parse(ss(m_cueId));
    if (!cue) return;
    m_desk.run<std::vector<Match>>(Lane::Read, this, [cue = *cue, number = m_cue.revisionNumber()](Studio& studio) -> Result<std::vector<Match>> {
        const auto revision = studio.catalog.revision(cue, number);
        if (!revision) return fail(revision.error());
        return fermata::matches(studio, *revision);
    }, [this, cue = m_cueId](Result<std::vector<Match>> found) {
        if (cue != m_cueId) return;
        if (!found) return Q_EMIT failed(found.error());
        QList<QVariantMap> rows;
        for (const Match& match : *found) {
            if (match.decided) continue;
            rows.append({{QStringLiteral("key"), qs(match.take.hex())}, {QStringLiteral("place"), tr("%1 in %2").arg(qs(match.stem), qs(match.section))},
                         {QStringLiteral("text"), tr("%1 notes in common with %2; %3 are the threshold").arg(match.notes).arg(qs(match.nearest)).arg(match.threshold)}});
        }
        m_matches.setRows(rows);
    });
}

void LegalPresenter::decide(const QString& rule, const QString& reason) {
    const auto cue = CueId::parse(ss(m_cueId));
    if (!cue || reason.trimmed().isEmpty()) return;
    NewDecision decision;
    decision.cue = *cue;
    decision.revision = m_cue.revisionNumber();
    decision.rule = ss(rule);
    decision.reason = ss(reason.trimmed());
    m_desk.run<std::vector<DecisionId>>(Lane::Read, this, [decision, asked = m_ask.asked()](Studio& studio) mutable -> Result<std::vector<DecisionId>> {
        const auto revision = studio.catalog.revision(decision.cue, decision.revision);
        if (!revision) return fail(revision.error());
        const auto ask = askOf(studio, decision.cue, decision.revision, asked);
        if (!ask) return fail(ask.error());
        decision.uses = ask->uses;
        return fermata::decide(studio, *revision, decision, {}, {});
    }, [this, rule](Result<std::vector<DecisionId>> made) {
        if (!made) return Q_EMIT failed(made.error());
        Q_EMIT decided();
        Q_EMIT noted(tr("Recorded in your name: %n decision(s) on %1. The facts are checked again.", nullptr, static_cast<int>(made->size())).arg(rule));
        readMatches();
        preview();
    });
}

}  // namespace fermata::ui
