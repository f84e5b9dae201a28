// SPDX-License-Identifier: GPL-3.0-or-later
// The legal desk's documents on file: two versions compared, the standing one withdrawn, the row behind a fact; and the
// edits of the history page.
#include "core/base/phrases.h"
#include "core/rights/clearance_differences.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/ledger_rows.h"
#include "ui/presenters/legal_presenter.h"
#include "ui/presenters/printed_facts.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

constexpr size_t kTakesShown = 4;   // Of a row that many takes stand behind; the others read alike.

// Names repeat from record to record; keys do not.
QList<QVariantMap> keyed(QList<QVariantMap> rows) {
    for (qsizetype i = 0; i < rows.size(); ++i) rows[i].insert(QStringLiteral("key"), QString::number(i));
    return rows;
}

// "Yes, World, 12 months", "No agreement … · Client · before first publication".
QString told(const std::string& words) {
    if (sentenceOf(words, "rights")) return spoken(words, "rights");
    QStringList parts;
    for (const std::string& part : splitPhrases(words, " · ")) {
        if (sentenceOf(part, "rights")) {
            parts << spoken(part, "rights");
            continue;
        }
        QStringList pieces;
        for (const std::string& piece : splitPhrases(part, ", ")) pieces << spokenText(piece, "rights");
        parts << listed(pieces);
    }
    return parts.join(QStringLiteral(" · "));
}

// What words mean for the client: "good", "bad", "warn", or "" where they only say something. By the document's English.
QString toneOf(const ClearanceDifference& item, const std::string& words) {
    if (words.empty()) return {};
    if (item.about == "block") return QStringLiteral("bad");
    if (item.about == "condition") return QStringLiteral("warn");
    if (item.about == "outcome") return words == "cleared" ? QStringLiteral("good") : words == "blocked" ? QStringLiteral("bad") : QStringLiteral("warn");
    if (item.about != "use") return {};
    return words.starts_with("Yes, if") ? QStringLiteral("warn") : words.starts_with("Yes") ? QStringLiteral("good") : words.starts_with("No") && !words.starts_with("Not asked") ? QStringLiteral("bad") : QString();
}

}  // namespace

void LegalPresenter::showRecords(const std::vector<ClearanceRecord>& records) {
    m_files = records;
    m_standing.clear();
    QList<QVariantMap> rows;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        const QString number = tr("%1, version %2").arg(qs(record->number)).arg(record->version);
        if (record->state == "issued" && m_standing.isEmpty()) m_standing = number;
        QStringList covers;
        for (const auto& item : record->covers) covers << tr("revision %1").arg(item.second);
        rows.append({{QStringLiteral("key"), qs(record->id.text())}, {QStringLiteral("number"), number},
                     {QStringLiteral("standing"), qs(record->state)}, {QStringLiteral("who"), qs(record->issuedBy)},
                     {QStringLiteral("when"), localTime(record->issuedAt)}, {QStringLiteral("covers"), listed(covers)},
                     {QStringLiteral("reason"), qs(record->state == "withdrawn" ? record->withdrawnReason : record->reason)}});
    }
    m_records.setRows(rows);
    Q_EMIT changed();
}

void LegalPresenter::compareVersions(const QString& one, const QString& other) {
    const ClearanceRecord* before = nullptr;
    const ClearanceRecord* after = nullptr;
    for (const ClearanceRecord& record : m_files) {
        const QString key = qs(record.id.text());
        if (key != one && key != other) continue;
        if (before == nullptr) before = &record;
        else after = &record;
    }
    if (before == nullptr || after == nullptr) return;
    const auto first = parseJson(before->json, before->number);
    const auto second = parseJson(after->json, after->number);
    if (!first) return Q_EMIT failed(first.error());
    if (!second) return Q_EMIT failed(second.error());
    QList<QVariantMap> rows;
    for (const ClearanceDifference& item : clearanceDifferences(*first, *second)) {
        const QString about = item.about == "outcome" ? tr("Outcome") : item.about == "use" ? tr("Use") : item.about == "block" ? tr("Block")
            : item.about == "condition" ? tr("Condition") : item.about == "accepted" ? tr("Accepted condition") : tr("Fact");
        rows.append({{QStringLiteral("key"), QString::number(rows.size())}, {QStringLiteral("about"), about}, {QStringLiteral("subject"), spokenText(item.subject, "rights")},
                     {QStringLiteral("before"), told(item.before)}, {QStringLiteral("after"), told(item.after)},
                     {QStringLiteral("beforeTone"), toneOf(item, item.before)}, {QStringLiteral("afterTone"), toneOf(item, item.after)}});
    }
    m_differences.setRows({});
    m_differences.setRows(rows);
    m_compared = tr("%1, version %2 → %3, version %4").arg(qs(before->number)).arg(before->version).arg(qs(after->number)).arg(after->version);
    Q_EMIT comparedChanged();
}

void LegalPresenter::withdraw(const QString& reason) {
    const auto standing = std::find_if(m_files.rbegin(), m_files.rend(), [](const ClearanceRecord& record) { return record.state == "issued"; });
    if (standing == m_files.rend() || reason.trimmed().isEmpty()) return;
    struct Done {};
    m_desk.run<Done>(Lane::Work, this, [id = standing->id, why = ss(reason.trimmed())](Studio& studio) -> Result<Done> {
        const auto done = studio.catalog.withdrawClearance(id, why);
        if (!done) return fail(done.error());
        return Done{};
    }, [this, number = m_standing](Result<Done> done) {
        if (!done) return Q_EMIT failed(done.error());
        Q_EMIT carriedOut(QStringLiteral("withdraw-clearance"));
        Q_EMIT noted(tr("%1 is withdrawn. It stays on file, and nothing is delivered under it any more.").arg(number));
        m_state.clear();   // What is shown is read again.
        refresh();
    });
}

void LegalPresenter::showFact(int fact) {
    const auto cue = CueId::parse(ss(m_cueId));
    if (!cue || fact < 0 || fact >= m_facts.count()) return;
    const QVariantMap row = m_facts.at(fact);
    const QString from = row.value(QStringLiteral("from")).toString();
    m_ledgerTitle = row.value(QStringLiteral("place")).toString();
    m_ledger.setRows({});
    Q_EMIT ledgerChanged();
    std::vector<QString> takes = takesBehind(m_document, from);
    QList<QVariantMap> list;
    const bool element = from.startsWith(QLatin1String("/s4_made/elements"));
    const Json records = element ? Json::array() : recordsBehind(m_document, from);
    for (const Json& record : records) list += ledgerRows(record, m_names);
    if (takes.size() > kTakesShown) takes.resize(kTakesShown);
    std::vector<Hash> hashes;
    for (const QString& take : takes) {
        if (const auto hash = Hash::fromHex(ss(take))) hashes.push_back(*hash);
    }
    if (hashes.empty()) {
        m_ledger.setRows(keyed(list));
        return Q_EMIT ledgerChanged();
    }
    m_desk.run<std::vector<Json>>(Lane::Read, this, [cue = *cue, hashes](Studio& studio) { return studio.catalog.ledger(cue, hashes); },
                                  [this, place = m_ledgerTitle, takes, list](Result<std::vector<Json>> rows) mutable {
        if (!rows) return Q_EMIT failed(rows.error());
        if (m_ledgerTitle != place) return;
        for (size_t i = 0; i < takes.size(); ++i) {
            list.append({{QStringLiteral("name"), tr("take")}, {QStringLiteral("value"), takes[i]}});
            if (i >= rows->size() || (*rows)[i].is_null()) list.append({{QStringLiteral("name"), QString()}, {QStringLiteral("value"), tr("No origin is recorded.")}});
            else list += ledgerRows((*rows)[i], m_names);
        }
        m_ledger.setRows(keyed(list));
        Q_EMIT ledgerChanged();
    });
}

void LegalPresenter::runEdit(const QString& id, const QString& title, std::function<Result<CueResult>(Studio&, const CueId&, const Progress&)> edit) {
    const auto cue = CueId::parse(ss(id));
    if (!cue || m_job.running()) return;
    const Progress progress = m_job.start(title);
    m_desk.run<CueResult>(Lane::Work, this, [cue = *cue, progress, edit = std::move(edit)](Studio& studio) { return edit(studio, cue, progress); },
                          [this](Result<CueResult> made) {
        m_job.finish();
        if (!made) return Q_EMIT failed(made.error());
        const QString text = tr("Revision %1: %2").arg(made->revision.number).arg(spoken(made->revision.made, "made"));
        if (made->revision.request.find("\"undo\"") != std::string::npos) Q_EMIT notedUndone(text);
        else Q_EMIT notedUndoable(text);
        forgetUndo();
        Q_EMIT revisionMade(made->revision.number);
        refresh();
        readUndo(qs(made->cue.id.text()));
    });
}

void LegalPresenter::restore(int revision) {
    runEdit(m_cueId, tr("Restoring revision %1").arg(revision),
            [revision](Studio& studio, const CueId& cue, const Progress& progress) { return restoreRevision(studio, cue, revision, progress); });
}

void LegalPresenter::readUndo(const QString& id) {
    const auto cue = CueId::parse(ss(id));
    if (id != m_undoCue) forgetUndo();
    m_undoCue = id;
    if (!cue) return;
    const int asked = ++m_undoAsked;
    struct Edits {
        std::optional<UndoableEdit> undo, redo;
    };
    m_desk.run<Edits>(Lane::Read, this, [cue = *cue](Studio& studio) -> Result<Edits> {
        auto undo = undoableEdit(studio, cue);
        if (!undo) return fail(undo.error());
        auto redo = redoableEdit(studio, cue);
        if (!redo) return fail(redo.error());
        return Edits{std::move(*undo), std::move(*redo)};
    }, [this, asked](Result<Edits> edits) {
        if (asked != m_undoAsked || !edits) return;   // Not worth a word of its own: the next action says what is wrong.
        m_undo = std::move(edits->undo);
        m_redo = std::move(edits->redo);
        Q_EMIT historyChanged();
    });
}

void LegalPresenter::forgetUndo() {
    ++m_undoAsked;
    m_undo.reset();
    m_redo.reset();
    Q_EMIT historyChanged();
}

void LegalPresenter::setWholeProject(bool whole) {
    if (m_whole == whole) return;
    m_whole = whole;
    Q_EMIT historyChanged();
    readHistory();
}

void LegalPresenter::undo() {
    if (!m_undo) return;
    runEdit(m_undoCue, tr("Undo: %1").arg(undoText()),
            [revision = m_undo->revision](Studio& studio, const CueId& cue, const Progress& progress) { return undoEdit(studio, cue, revision, progress); });
}

void LegalPresenter::redo() {
    if (!m_redo) return;
    runEdit(m_undoCue, tr("Redo: %1").arg(redoText()),
            [revision = m_redo->revision](Studio& studio, const CueId& cue, const Progress& progress) { return redoEdit(studio, cue, revision, progress); });
}

}  // namespace fermata::ui
