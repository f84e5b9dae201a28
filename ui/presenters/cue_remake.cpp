// SPDX-License-Identifier: GPL-3.0-or-later
// Fix this part: asking for alternatives, hearing them, accepting one, and the proof of what stayed.
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <algorithm>
#include <cmath>

#include "core/studio/cut_cue.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

// The range of the cells that an alternative was asked to change.
std::pair<int64_t, int64_t> remadeRange(const NewRevision& candidate) {
    int64_t from = candidate.revision.length.value, to = 0;
    for (const AskedCell& cell : candidate.asked) {
        if (const Section* section = candidate.revision.section(cell.section)) {
            from = std::min(from, section->start.value);
            to = std::max(to, section->end.value);
        }
    }
    return {from, to};
}

QString signedText(int permille) {
    return (permille > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QLocale().toString(std::abs(permille) / 1000.0, 'f', 1);
}

}  // namespace

int CuePresenter::change(const QString& stem, const QString& parameter) const {
    const auto found = m_changes.find({stem, parameter});
    return found == m_changes.end() ? 0 : found->second;
}

void CuePresenter::setChange(const QString& stem, const QString& parameter, int permille) {
    if (change(stem, parameter) == permille) return;
    if (permille == 0) m_changes.erase({stem, parameter});
    else m_changes[{stem, parameter}] = std::clamp(permille, -1000, 1000);
    Q_EMIT changesChanged();
}

void CuePresenter::clearChanges() {
    m_changes.clear();
    Q_EMIT changesChanged();
}

QString CuePresenter::changesText() const {
    QStringList parts;
    for (const auto& [what, permille] : m_changes) {
        parts << (what.first.isEmpty() ? QString() : what.first + QLatin1Char(' ')) + QCoreApplication::translate("Parameter", what.second.toLatin1().constData()) + QLatin1Char(' ') + signedText(permille);
    }
    return parts.join(QStringLiteral(", "));
}

void CuePresenter::makeAlternatives(int count) {
    if (!m_now || m_job.running()) return;
    if (!hasSelection()) return Q_EMIT failed({Code::InvalidArgument, ss(tr("Select the part first: click a section, or drag over the ruler."))});
    ReviseRequest request;
    request.cue = m_now->cue.id;
    request.from = Samples{m_from};
    request.to = Samples{m_to};
    request.stems = chosenStems();
    request.alternatives = count;
    for (const auto& [what, permille] : m_changes) {
        std::string digits = std::to_string(std::abs(permille) + 1000).substr(1);
        while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
        request.sets.push_back((what.first.isEmpty() ? "" : ss(what.first) + ".") + ss(what.second) + "=" + (permille < 0 ? "-" : "+") +
                               (std::abs(permille) == 1000 ? "1" : "0." + digits));
    }
    const Progress progress = m_job.start(tr("Making alternatives for %1").arg(selectionText()));
    const int generation = m_music;
    m_desk.run<ReviseResult>(Lane::Work, this,
        [request, progress, shelf = m_shelf, current = m_current, presenter = QPointer<CuePresenter>(this), desk = &m_desk, generation](Studio& studio) {
            return fermata::makeAlternatives(studio, request, progress, [&](const AlternativeResult& one) {
                auto version = versionOf(studio.audio, *shelf, one.alternative.candidate.revision);
                if (!version) return;
                const auto [from, to] = remadeRange(one.alternative.candidate);
                version->matchFrom = from;
                version->matchTo = to;
                version->match = matchFactor(current, *version, from, to);
                QString detail;
                for (const RingOut& ring : one.ringOuts) {
                    if (ring.audible()) detail = tr("an old ring-out still sounds in held %1").arg(qs(ring.section));
                }
                QMetaObject::invokeMethod(desk, [presenter, generation, made = Candidate{one.alternative, std::move(*version), detail}]() mutable {
                    if (!presenter || presenter->m_music != generation) return;
                    presenter->addCandidate(std::move(made));
                    presenter->publish();
                });
            });
        },
        [this](Result<ReviseResult> result) {
            m_job.finish();
            if (!result) {
                if (result.error().code == Code::Cancelled) Q_EMIT noted(qs(result.error().message));
                else Q_EMIT failed(result.error());
                return;
            }
            QStringList notes;
            for (const std::string& note : result->notes) notes << qs(note);
            if (!notes.isEmpty()) Q_EMIT noted(notes.join(QStringLiteral("; ")));
        });
}

void CuePresenter::addCandidate(Candidate candidate) {
    if (candidate.version.matchTo == 0) {
        const auto [from, to] = remadeRange(candidate.alternative.candidate);
        candidate.version.matchFrom = from;
        candidate.version.matchTo = to;
        candidate.version.match = matchFactor(m_current, candidate.version, from, to);
    }
    if (m_candidates.size() >= 8) m_candidates.erase(m_candidates.begin());
    m_candidates.push_back(std::move(candidate));
}

void CuePresenter::lendPlayer(bool lent) {
    m_lent = lent;
    if (lent) return;
    m_player.setVersion(0);
    publish();
}

void CuePresenter::publish() {
    if (!m_now || !m_audioReady) return;
    auto programme = std::make_shared<Programme>();
    programme->length = m_now->revision.length.value;
    programme->versions.push_back(m_current);
    QList<QVariantMap> rows;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate& one = m_candidates[i];
        programme->versions.push_back(one.version);
        const double db = 20 * std::log10(static_cast<double>(one.version.match));
        QString detail = tr("%1 dB to match").arg(QLocale().toString(db, 'f', 1));
        if (!one.detail.isEmpty()) detail += QStringLiteral(" · ") + one.detail;
        rows.append({{QStringLiteral("key"), qs(one.alternative.id.text())}, {QStringLiteral("version"), static_cast<int>(i) + 1},
                     {QStringLiteral("label"), tr("Alternative %1").arg(i + 1)}, {QStringLiteral("detail"), detail}});
    }
    m_alternatives.setRows(rows);
    if (!m_lent) m_player.setProgramme(std::move(programme));
    Q_EMIT alternativesChanged();
}

void CuePresenter::accept() {
    const int version = m_player.version();
    if (!m_now || m_job.running()) return;
    if (version < 1 || version > static_cast<int>(m_candidates.size())) {
        return Q_EMIT failed({Code::InvalidArgument, ss(tr("Choose an alternative first: keys 2 to 9 switch to one."))});
    }
    const AlternativeInfo alternative = m_candidates[static_cast<size_t>(version) - 1].alternative;
    const int before = m_now->revision.number;
    const Progress progress = m_job.start(tr("Accepting alternative %1").arg(version));
    m_desk.run<CueResult>(Lane::Work, this, [alternative, progress](Studio& studio) { return acceptAlternative(studio, alternative, false, progress); },
                          [this, before](Result<CueResult> made) {
        m_job.finish();
        if (!made) return Q_EMIT failed(made.error());
        m_changes.clear();
        Q_EMIT changesChanged();
        m_player.setVersion(0);
        read(0, std::nullopt);
        prove(before, made->revision.number);
        Q_EMIT revisionMade();
    });
}

void CuePresenter::split() {
    if (!m_now || m_job.running()) return;
    const Samples at{static_cast<int64_t>(snapped(m_player.position()))};
    const Progress progress = m_job.start(tr("Cutting the section at %1").arg(shortTime(at)));
    m_desk.run<CueResult>(Lane::Work, this, [id = m_now->cue.id, at, progress](Studio& studio) { return splitCue(studio, id, at, progress); },
                          [this](Result<CueResult> made) {
        m_job.finish();
        if (!made) return Q_EMIT failed(made.error());
        Q_EMIT noted(tr("Revision %1: cut in two, no sample changed.").arg(made->revision.number));
        read(0, std::nullopt);
        Q_EMIT revisionMade();
    });
}

void CuePresenter::prove(int before, int after) {
    if (before < 1 || m_cueId.isEmpty()) return;
    m_proofState = QStringLiteral("running");
    m_proof = tr("Comparing every sample of revisions %1 and %2 …").arg(before).arg(after);
    Q_EMIT proofChanged();
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    m_desk.run<Comparison>(Lane::Work, this, [id = *id, before, after](Studio& studio) { return compareRevisions(studio, id, before, after, true); },
                           [this, before, after](Result<Comparison> done) {
        if (!done) {
            m_proofState.clear();
            Q_EMIT proofChanged();
            return Q_EMIT failed(done.error());
        }
        const auto same = std::count_if(done->cells.begin(), done->cells.end(), [](const ComparedCell& cell) { return cell.same; });
        m_proofState = done->unexpected == 0 ? QStringLiteral("proven") : QStringLiteral("failed");
        m_proof = done->unexpected == 0
            ? tr("Revision %1 → %2: %3 of %4 cells stayed. %5 samples compared; outside what was remade, none differs.")
                  .arg(before).arg(after).arg(same).arg(done->cells.size()).arg(QLocale().toString(static_cast<qlonglong>(done->samplesCompared)))
            : tr("Revision %1 → %2: %3 samples differ outside what was remade. Do not deliver before this is explained.")
                  .arg(before).arg(after).arg(QLocale().toString(static_cast<qlonglong>(done->unexpected)));
        Q_EMIT proofChanged();
    });
}

}  // namespace fermata::ui
