// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a cue and its grid. Selecting is in cue_selection.cpp, remaking and approving in cue_remake.cpp and cue_review.cpp.
#include "ui/presenters/cue_presenter.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "core/studio/edit.h"
#include "ui/presenters/section_names.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/key_names.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/sound_names.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

Result<std::shared_ptr<const CueSnapshot>> readCue(Studio& studio, const CueId& id, int number) {
    auto now = std::make_shared<CueSnapshot>();
    Catalog& catalog = studio.catalog;
    const auto cue = catalog.cue(id);
    if (!cue) return fail(cue.error());
    now->cue = *cue;
    const auto project = catalog.project(cue->project);
    if (!project) return fail(project.error());
    now->project = *project;
    auto revision = catalog.revision(id, number);
    if (!revision) return fail(revision.error());
    now->revision = std::move(*revision);
    auto plan = planOf(studio, now->revision);
    if (!plan) return fail(plan.error());
    now->plan = std::move(*plan);
    auto locks = catalog.locks(id);
    if (!locks) return fail(locks.error());
    now->locks = std::move(*locks);
    auto approvals = catalog.approvals(id);
    if (!approvals) return fail(approvals.error());
    now->approvals = std::move(*approvals);
    auto comments = catalog.comments(id);
    if (!comments) return fail(comments.error());
    now->comments = std::move(*comments);
    auto markers = catalog.markers(id);
    if (!markers) return fail(markers.error());
    now->markers = std::move(*markers);
    const auto me = catalog.me();
    if (!me) return fail(me.error());
    now->me = *me;
    if (now->revision.number == cue->newestRevision) {
        auto alternatives = catalog.alternatives(id);
        if (!alternatives) return fail(alternatives.error());
        for (AlternativeInfo& item : *alternatives) {
            if (!item.accepted && item.revision == cue->newestRevision) now->alternatives.push_back(std::move(item));
        }
    }
    return std::shared_ptr<const CueSnapshot>(std::move(now));
}

}  // namespace

CuePresenter::CuePresenter(Desk& desk, Job& job, QObject* parent)
    : QObject(parent), m_desk(desk), m_job(job), m_player(this), m_roll(desk, this), m_picture(m_player, this),
      m_sections(roles({"key", "name", "shown", "from", "to", "bars", "tonality", "tempo", "energy", "held", "heldText"}), this),
      m_stems(roles({"key", "name", "role", "sound", "solo", "mute", "level", "chosen", "silent"}), this),
      m_cells(roles({"key", "section", "stem", "from", "to", "held", "heldText", "plays"}), this),
      m_alternatives(roles({"key", "version", "label", "detail"}), this),
      m_comments(roles({"key", "from", "to", "at", "stem", "who", "when", "text", "revision", "resolved", "assignee", "replies"}), this),
      m_approvals(roles({"key", "who", "scope", "when", "standing", "note", "revision", "withdrawn", "changes", "holds", "evidence"}), this),
      m_markers(roles({"key", "at", "name", "colour", "where", "who"}), this),
      m_hits(roles({"key", "at", "text"}), this) {
    connect(&m_roll, &RollPresenter::failed, this, &CuePresenter::failed);
    connect(&m_picture, &Picture::guideWanted, this, &CuePresenter::readGuide);
}

QString CuePresenter::projectId() const { return m_now ? qs(m_now->project.id.text()) : QString(); }
QString CuePresenter::title() const { return m_now ? qs(m_now->cue.title) : QString(); }
QString CuePresenter::made() const { return m_now ? spoken(m_now->revision.made, "made") : QString(); }

QString CuePresenter::facts() const {
    if (!m_now) return {};
    const Revision& r = m_now->revision;
    return QStringList{shortTime(r.length), tr("%1 bpm").arg(QLocale().toString(static_cast<double>(r.tempo.milliBpm()) / 1000, 'f', 1)),
                       r.sections.empty() ? QString() : keyInWindow(r.sections.front().key), tr("%1 fps").arg(qs(r.frameRate.name()))}
        .join(QStringLiteral(" · "));
}

QString CuePresenter::loudness() const {
    if (!m_now) return {};
    const Json master = m_now->revision.loudness.value("master", Json::object());
    if (!master.contains("integrated")) return {};
    return tr("%1 LUFS, %2 dBTP").arg(QLocale().toString(master.value("integrated", 0.0), 'f', 1),
                                      QLocale().toString(master.value("true_peak", 0.0), 'f', 1));
}

int CuePresenter::beatsInBar() const {
    return m_now && m_now->revision.tempo.barCount() > 0 ? m_now->revision.tempo.bars().front().meter.beats : 4;
}

double CuePresenter::framesPerSecond() const {
    return m_now ? static_cast<double>(m_now->revision.frameRate.numerator) / m_now->revision.frameRate.denominator : 25;
}

QString CuePresenter::frameRate() const { return m_now ? qs(m_now->revision.frameRate.name()) : QStringLiteral("25"); }

double CuePresenter::startFrames() const { return m_now ? static_cast<double>(m_now->revision.startFrames) : 90000; }

QString CuePresenter::approverName() const {
    return m_now && m_now->project.finalApprover ? qs(m_now->project.finalApprover->name) : QString();
}

void CuePresenter::open(const QString& cue, int revision, std::optional<Samples> at) {
    if (cue == m_cueId && m_now && (revision == 0 || revision == m_now->revision.number)) {
        if (at && m_audioReady) m_player.seek(static_cast<double>(at->value));
        else if (at) m_seekLater = at;
        return;
    }
    if (cue != m_cueId) {
        close();
        m_cueId = cue;
        Q_EMIT changed();
    }
    read(revision, at);
}

void CuePresenter::close() {
    m_player.pause();
    ++m_music;
    ++m_generation;
    m_asking.reset();
    m_audioReady = false;
    m_now.reset();
    m_roll.show(nullptr);
    m_picture.open({}, FrameRate{});
    m_guide.reset();
    m_candidates.clear();
    clearChanges();
    forgetActs();
    m_players.clear();
    m_remakeFor.clear();
    m_from = m_to = 0;
    m_seekLater = Samples{0};   // Another cue begins at its beginning.
    m_player.setLoopRange(0, 0);
    m_proof.clear();
    m_proofState.clear();
    m_cueId.clear();
    Q_EMIT changed();
    Q_EMIT proofChanged();
    Q_EMIT changesChanged();
}

void CuePresenter::showRevision(int number) { read(number == newestRevision() ? 0 : number, std::nullopt); }

void CuePresenter::reload() {
    if (m_cueId.isEmpty()) return;
    if (m_asking) read(m_asking->first, m_asking->second);
    else read(m_now ? m_now->revision.number : 0, std::nullopt);
}

void CuePresenter::read(int revision, std::optional<Samples> at) {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return Q_EMIT failed(id.error());
    const int generation = ++m_generation;
    m_asking = {revision, at};
    using Answer = std::shared_ptr<const CueSnapshot>;
    m_desk.run<Answer>(Lane::Read, this, [id = *id, revision](Studio& studio) { return readCue(studio, id, revision); },
                       [this, generation, at](Result<Answer> answer) {
        if (generation != m_generation) return;
        m_asking.reset();
        if (!answer) return Q_EMIT failed(answer.error());
        show(std::move(*answer), at);
    });
}

void CuePresenter::show(std::shared_ptr<const CueSnapshot> snapshot, std::optional<Samples> at) {
    const int newestBefore = m_now ? m_now->cue.newestRevision : 0;
    const bool sameMusic = m_now && m_now->revision.hash() == snapshot->revision.hash();
    m_now = std::move(snapshot);
    m_barStarts.clear();
    const TempoMap& tempo = m_now->revision.tempo;
    for (int bar = 0; bar <= tempo.barCount(); ++bar) m_barStarts.append(static_cast<double>(tempo.barStartSample(bar).value));
    if (sameMusic && newestBefore > 0 && m_now->cue.newestRevision > newestBefore) {
        Q_EMIT noted(tr("Revision %1 is there; you still see revision %2.").arg(m_now->cue.newestRevision).arg(m_now->revision.number));
    }
    if (m_to > m_now->revision.length.value) {
        m_to = m_now->revision.length.value;
        m_from = std::min(m_from, m_to);
        m_player.setLoopRange(m_from, m_to);
    }
    fillGrid();
    fillReview();
    readWords();
    readSounds();
    fillMarkers();
    m_roll.show(m_now);
    m_picture.open(qs(m_now->cue.id.text()), m_now->revision.frameRate);
    Q_EMIT changed();
    Q_EMIT selectionChanged();
    if (!sameMusic) {
        ++m_music;
        m_candidates.clear();
        m_audioReady = false;
        Q_EMIT audioChanged();
        Q_EMIT alternativesChanged();
        readAudio();
    }
    if (at) m_seekLater = at;
    else if (m_player.positionSamples() > m_now->revision.length.value) m_seekLater = m_now->revision.length;   // A shorter recut.
    if (m_audioReady && m_seekLater) {
        m_player.seek(static_cast<double>(m_seekLater->value));
        m_seekLater.reset();
    }
    if (!m_pointAt.isEmpty()) point(m_pointAbout, m_pointAt);
}

void CuePresenter::readAudio() {
    const int generation = m_music;
    struct Audio {
        Version current;
        std::vector<Candidate> candidates;
    };
    m_desk.run<Audio>(Lane::Read, this, [now = m_now, shelf = m_shelf](Studio& studio) -> Result<Audio> {
        Audio audio;
        auto current = versionOf(studio.audio, *shelf, now->revision);
        if (!current) return fail(current.error());
        audio.current = std::move(*current);
        const size_t first = now->alternatives.size() > 8 ? now->alternatives.size() - 8 : 0;
        for (size_t i = first; i < now->alternatives.size(); ++i) {
            auto version = versionOf(studio.audio, *shelf, now->alternatives[i].candidate.revision);
            // An alternative whose audio was cleared away is not offered.
            if (version) audio.candidates.push_back({now->alternatives[i], std::move(*version), {}, {}, heardIn(studio, now->revision, now->alternatives[i].candidate)});
        }
        return audio;
    }, [this, generation](Result<Audio> audio) {
        if (generation != m_music) return;
        if (!audio) return Q_EMIT failed(audio.error());
        m_current = std::move(audio->current);
        float highest = 0.05F;
        for (const auto& stem : m_current.stems) {
            for (const Segment& segment : stem) {
                for (size_t i = 0; i < segment.peaks->high.size(); ++i) {
                    highest = std::max({highest, segment.peaks->high[i], -segment.peaks->low[i]});
                }
            }
        }
        // One scale while the cue is open: what was not made again is drawn as it was.
        m_peakScale = m_scaledCue == m_cueId ? std::min(m_peakScale, 1.0 / highest) : 0.8 / highest;
        m_scaledCue = m_cueId;
        m_audioReady = true;
        m_candidates.clear();
        for (Candidate& candidate : audio->candidates) addCandidate(std::move(candidate));
        publish();
        applyLevels();
        if (m_seekLater) m_player.seek(static_cast<double>(m_seekLater->value));
        m_seekLater.reset();
        Q_EMIT audioChanged();
    });
}

void CuePresenter::fillGrid() {
    const Revision& r = m_now->revision;
    const auto heldText = [](const Lock& lock) {
        return tr("%1, %2, revision %3").arg(heldByInWindow(heldBy(lock)), localTime(lock.lockedAt), QString::number(lock.revision));
    };
    QList<QVariantMap> sections, cells;
    m_held = 0;
    for (size_t i = 0; i < r.sections.size(); ++i) {
        const Section& section = r.sections[i];
        int held = 0;
        QString by;
        for (size_t s = 0; s < r.stems.size(); ++s) {
            const Cell* cell = r.cell(section.id, r.stems[s].id);
            const Lock* lock = cell == nullptr ? nullptr : lockOn(m_now->locks, r, *cell);
            if (lock != nullptr) {
                ++held;
                by = heldText(*lock);
            }
            bool plays = true;
            if (i < m_now->plan.sections.size()) {
                const auto direction = m_now->plan.sections[i].stems.find(r.stems[s].name);
                plays = direction == m_now->plan.sections[i].stems.end() || direction->second.plays;
            }
            cells.append({{QStringLiteral("key"), QStringLiteral("%1/%2").arg(qs(section.id.text()), qs(r.stems[s].id.text()))},
                          {QStringLiteral("section"), static_cast<int>(i)}, {QStringLiteral("stem"), static_cast<int>(s)},
                          {QStringLiteral("from"), static_cast<double>(section.start.value)}, {QStringLiteral("to"), static_cast<double>(section.end.value)},
                          {QStringLiteral("held"), lock != nullptr}, {QStringLiteral("heldText"), lock != nullptr ? heldText(*lock) : QString()},
                          {QStringLiteral("plays"), plays}});
        }
        m_held += held;
        const int64_t us = section.firstBar < r.tempo.barCount() ? r.tempo.bars()[static_cast<size_t>(section.firstBar)].microsecondsPerQuarter : 500000;
        sections.append({{QStringLiteral("key"), qs(section.id.text())}, {QStringLiteral("name"), qs(section.name)}, {QStringLiteral("shown"), sectionInWindow(section.name)},
                         {QStringLiteral("from"), static_cast<double>(section.start.value)}, {QStringLiteral("to"), static_cast<double>(section.end.value)},
                         {QStringLiteral("bars"), tr("bars %1–%2").arg(section.firstBar + 1).arg(section.firstBar + section.bars)},
                         {QStringLiteral("tonality"), keyInWindow(section.key)},
                         {QStringLiteral("tempo"), QLocale().toString(60e6 / static_cast<double>(us), 'f', 1)},
                         {QStringLiteral("energy"), section.energy.permille / 1000.0},
                         {QStringLiteral("held"), held == 0 ? 0 : held == static_cast<int>(r.stems.size()) ? 2 : 1}, {QStringLiteral("heldText"), by}});
    }
    m_sections.setRows(sections);
    m_cells.setRows(cells);
    QList<QVariantMap> stems;
    const auto& before = m_stems.rows();
    for (const Stem& stem : r.stems) {
        QVariantMap row{{QStringLiteral("key"), qs(stem.id.text())}, {QStringLiteral("name"), qs(stem.name)}, {QStringLiteral("role"), qs(stem.role)},
                        {QStringLiteral("sound"), soundName(stem.sound)}, {QStringLiteral("solo"), false}, {QStringLiteral("mute"), false},
                        {QStringLiteral("level"), 1.0}, {QStringLiteral("chosen"), true}};
        for (const QVariantMap& old : before) {
            if (old.value(QStringLiteral("key")) != row.value(QStringLiteral("key"))) continue;
            for (const char* kept : {"solo", "mute", "level", "chosen"}) row[QString::fromLatin1(kept)] = old.value(QString::fromLatin1(kept));
        }
        stems.append(row);
    }
    m_stems.setRows(stems);
}

}  // namespace fermata::ui
