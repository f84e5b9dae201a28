// SPDX-License-Identifier: GPL-3.0-or-later
// A cue's brief: its versions, and the next one.
#include <QSettings>

#include "core/brief/given.h"
#include "ui/presenters/brief_presenter.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Known {
    CueInfo cue;
    TempoMap tempo;
    std::vector<BriefVersion> versions;
};

Result<Known> readKnown(Studio& studio, const CueId& id) {
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    auto versions = briefVersions(studio, id);
    if (!versions) return fail(versions.error());
    return Known{*cue, newest->tempo, std::move(*versions)};
}

}  // namespace

void BriefPresenter::open(const QString& cue) {
    if (cue != m_cueId) {
        m_cueId = cue;
        m_drafts.try_emplace(cue);
        m_known.clear();
        m_barStarts.clear();
        m_cueTitle.clear();
        if (cue.isEmpty() && m_snap == QLatin1String("bar")) m_snap = QStringLiteral("second");
        readAgain();
        fillVersions();
    }
    reload();
}

void BriefPresenter::reload() {
    if (m_cueId.isEmpty()) return readAgain();   // The language may be another.
    const auto id = CueId::parse(ss(m_cueId));
    if (m_cueId.isEmpty() || !id || m_desk == nullptr) return;
    const int generation = ++m_generation;
    m_desk->run<Known>(Lane::Read, this, [id = *id](Studio& studio) { return readKnown(studio, id); }, [this, generation, cue = m_cueId](Result<Known> known) {
        if (generation != m_generation || cue != m_cueId) return;
        if (!known) return Q_EMIT failed(known.error());
        const bool untouched = !draft().loaded || (m_changes.count() == 0 && !m_known.empty());
        m_known = std::move(known->versions);
        m_cueTitle = qs(known->cue.title);
        m_barStarts.clear();
        for (int bar = 0; bar <= known->tempo.barCount(); ++bar) m_barStarts.append(static_cast<double>(known->tempo.barStartSample(bar).value));
        const bool kept = !draft().loaded && takeDraft();
        if (untouched && !kept) take(m_known.back());
        draft().version = std::min(draft().version, newestVersion());
        draft().loaded = true;
        readAgain();
        fillVersions();
        placeHits();
        if (kept && m_changes.count() > 0) Q_EMIT noted(tr("What you had changed in this brief and not saved is here again."));
    });
}

void BriefPresenter::take(const BriefVersion& version) {
    Draft& now = draft();
    now.words = qs(version.brief.words);
    now.given = givenBesideWords(version.brief);
    now.version = version.number;
}

void BriefPresenter::fillVersions() {
    QList<QVariantMap> rows;
    for (auto one = m_known.rbegin(); one != m_known.rend(); ++one) {
        QStringList changes;
        for (const Difference& item : one->changes) changes << factText(item);
        rows.append({{QStringLiteral("key"), one->number},
                     {QStringLiteral("revisions"), one->firstRevision == one->lastRevision ? tr("revision %1").arg(one->firstRevision)
                                                                                           : tr("revisions %1 to %2").arg(one->firstRevision).arg(one->lastRevision)},
                     {QStringLiteral("who"), qs(one->by)}, {QStringLiteral("when"), localTime(one->at)},
                     {QStringLiteral("changes"), changes.join(QLatin1Char('\n'))}, {QStringLiteral("shown"), one->number == draft().version}});
    }
    m_versions.setRows(rows);
    Q_EMIT versionsChanged();
    Q_EMIT changed();
}

void BriefPresenter::showVersion(int number) {
    if (number < 1 || number > newestVersion()) return;
    keepStep(true);
    take(m_known[static_cast<size_t>(number) - 1]);
    readAgain();
    fillVersions();
}

void BriefPresenter::save() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!canSave() || !id || m_desk == nullptr || m_job->running()) return;
    // A version that was not touched comes back as it was stored.
    Brief brief = m_brief;
    if (version() > 0) {
        const Brief& stored = m_known[static_cast<size_t>(version()) - 1].brief;
        if (briefDifferences(stored, brief).empty()) brief = stored;
    }
    (void)m_job->start(tr("Saving the brief"));
    m_desk->run<CueResult>(Lane::Work, this, [id = *id, brief](Studio& studio) { return reviseBrief(studio, id, brief); }, [this, cue = m_cueId](Result<CueResult> made) {
        m_job->finish();
        if (!made) return Q_EMIT failed(made.error());
        QSettings().remove(QStringLiteral("brief-drafts/%1/%2").arg(m_person, cue));
        Draft& kept = m_drafts[cue];
        kept.loaded = false;
        kept.past.clear();
        kept.future.clear();
        Q_EMIT noted(tr("Revision %1: the brief was changed, no sample was.").arg(made->revision.number));
        Q_EMIT saved(made->revision.number);
        if (cue == m_cueId) reload();
    });
}

}  // namespace fermata::ui
