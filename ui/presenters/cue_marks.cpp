// SPDX-License-Identifier: GPL-3.0-or-later
// Names on the timeline: markers and sections; and the question to whoever holds a cell.
#include <algorithm>

#include "core/formats/audio_file.h"
#include "core/studio/rename_section.h"
#include "core/studio/unlock_request.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/section_names.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

void CuePresenter::fillMarkers() {
    QList<QVariantMap> rows;
    for (const MarkerInfo& one : m_now->markers) {
        rows.append({{QStringLiteral("key"), qs(one.marker.marker.text())}, {QStringLiteral("at"), static_cast<double>(one.marker.at.value)},
                     {QStringLiteral("name"), qs(one.marker.name)}, {QStringLiteral("colour"), qs(one.marker.colour)},
                     {QStringLiteral("where"), shortTime(one.marker.at)}, {QStringLiteral("who"), qs(one.by)}});
    }
    m_markers.setRows(rows);
    rows.clear();
    const Plan& plan = m_now->plan;
    for (size_t i = 0; i < plan.hits.size(); ++i) {
        const PlannedHit& hit = plan.hits[i];
        // The brief's own words for it, where it still has the same hits.
        const bool named = plan.hits.size() == m_now->brief.hits.size() && !m_now->brief.hits[i].label.empty();
        const QString what = named ? qs(m_now->brief.hits[i].label) : hitKindName(qs(hit.kind));
        const int64_t off = hit.errorMs();
        rows.append({{QStringLiteral("key"), static_cast<int>(i)}, {QStringLiteral("at"), static_cast<double>(hit.placed.value)},
                     {QStringLiteral("text"), off == 0 ? tr("%1 at %2, met by the beat").arg(what, shortTime(hit.wanted))
                                                       : tr("%1 at %2; the beat is %3 ms from it").arg(what, shortTime(hit.wanted)).arg(off)}});
    }
    m_hits.setRows(rows);
}

void CuePresenter::setMarker(const NewMarker& marker) {
    m_desk.run<bool>(Lane::Read, this, [marker](Studio& studio) -> Result<bool> {
        const auto done = studio.catalog.setMarker(marker);
        if (!done) return fail(done.error());
        return true;
    }, [this](Result<bool> done) {
        if (!done) {
            forgetActs();
            return Q_EMIT failed(done.error());
        }
        Q_EMIT carriedOut(QStringLiteral("marker"));
        reload();
    });
}

void CuePresenter::setMarker(const QString& key, const QString& name, const QString& colour, double at) {
    if (!m_now) return;
    NewMarker marker;
    marker.cue = m_now->cue.id;
    marker.at = Samples{std::clamp<int64_t>(static_cast<int64_t>(at), 0, m_now->revision.length.value - 1)};
    marker.name = ss(name.trimmed());
    marker.colour = ss(colour);
    if (!key.isEmpty()) {
        const auto id = MarkerId::parse(ss(key));
        if (!id) return Q_EMIT failed(id.error());
        marker.marker = *id;
    }
    const auto was = std::find_if(m_now->markers.begin(), m_now->markers.end(), [&](const MarkerInfo& one) { return one.marker.marker == marker.marker; });
    replaceMarker(was == m_now->markers.end() ? std::nullopt : std::optional<NewMarker>(was->marker), marker);
}

void CuePresenter::replaceMarker(std::optional<NewMarker> before, std::optional<NewMarker> after) {
    // One that was taken away comes back as another.
    const auto id = std::make_shared<MarkerId>(before ? before->marker : after->marker);
    const auto put = [this, id](const std::optional<NewMarker>& now, const std::optional<NewMarker>& instead) {
        NewMarker row = now ? *now : *instead;
        row.row = MarkerRowId::create();
        row.removed = !now;
        if (now && !instead) *id = MarkerId::create();
        row.marker = *id;
        setMarker(row);
    };
    if (before || !after) put(after, before);
    else setMarker(*after);   // It has its id already.
    did({tr("marker “%1”").arg(qs(before ? before->name : after->name)), [put, before, after] { put(before, after); }, [put, before, after] { put(after, before); }});
    if (!after) Q_EMIT notedUndoable(tr("Marker “%1” is taken away.").arg(qs(before->name)));
}

void CuePresenter::removeMarker(const QString& key) {
    if (!m_now) return;
    for (const MarkerInfo& one : m_now->markers) {
        if (qs(one.marker.marker.text()) != key) continue;
        return replaceMarker(one.marker, std::nullopt);
    }
}

void CuePresenter::jumpMarker(int by) {
    if (!m_now) return;
    std::vector<int64_t> places;
    for (const MarkerInfo& one : m_now->markers) places.push_back(one.marker.at.value);
    if (places.empty()) {
        for (const Section& section : m_now->revision.sections) places.push_back(section.start.value);
    }
    const int64_t now = m_player.positionSamples();
    // Going back while it plays must not catch on the one just passed.
    const int64_t slack = m_player.playing() ? kSampleRate / 2 : 0;
    int64_t found = -1;
    for (const int64_t place : places) {
        if (by > 0 && place > now && found < 0) found = place;
        if (by < 0 && place < now - slack) found = place;
    }
    if (found >= 0) m_player.seek(static_cast<double>(found));
    else if (by < 0) m_player.seek(0);
}

int CuePresenter::sectionToRename() const {
    if (!m_now) return -1;
    const double at = hasSelection() ? selectedFrom() : m_player.position();
    const auto& sections = m_now->revision.sections;
    for (size_t i = 0; i < sections.size(); ++i) {
        if (static_cast<double>(sections[i].end.value) > at) return static_cast<int>(i);
    }
    return static_cast<int>(sections.size()) - 1;
}

void CuePresenter::renameSection(int row, const QString& name) {
    if (!m_now || m_job.running() || row < 0 || row >= static_cast<int>(m_now->revision.sections.size())) return;
    const std::string section = m_now->revision.sections[static_cast<size_t>(row)].name;
    (void)m_job.start(tr("Renaming section %1").arg(qs(section)));
    m_desk.run<CueResult>(Lane::Work, this, [id = m_now->cue.id, section, name = ss(name)](Studio& studio) { return fermata::renameSection(studio, id, section, name); },
                          [this, section, name](Result<CueResult> made) {
        m_job.finish();
        if (!made) return Q_EMIT failed(made.error());
        Q_EMIT carriedOut(QStringLiteral("rename"));
        Q_EMIT notedUndoable(tr("Revision %1: section %2 is called %3, no sample changed.").arg(made->revision.number).arg(qs(section), name.trimmed()));
        read(0, std::nullopt);
        Q_EMIT revisionMade();
    });
}

QVariantList CuePresenter::heldInSelection() const {
    QVariantList list;
    if (!m_now || !hasSelection()) return list;
    for (const QVariantMap& cell : m_cells.rows()) {
        if (!cell.value(QStringLiteral("held")).toBool() || cell.value(QStringLiteral("from")).toDouble() >= selectedTo() || cell.value(QStringLiteral("to")).toDouble() <= selectedFrom()) continue;
        const QVariantMap stem = m_stems.at(cell.value(QStringLiteral("stem")).toInt());
        if (!stem.value(QStringLiteral("chosen")).toBool()) continue;
        list << QVariantMap{{QStringLiteral("section"), m_sections.at(cell.value(QStringLiteral("section")).toInt()).value(QStringLiteral("name"))},
                            {QStringLiteral("stem"), stem.value(QStringLiteral("name"))}, {QStringLiteral("heldText"), cell.value(QStringLiteral("heldText"))}};
    }
    return list;
}

QString CuePresenter::heldLines(const QVariantList& cells) const {
    QStringList sections, lines, holders;
    QMap<QString, QStringList> stems;
    for (const QVariant& one : cells) {
        const QVariantMap cell = one.toMap();
        const QString section = textIn(cell, "section"), held = textIn(cell, "heldText");
        if (!stems.contains(section)) sections << section;
        stems[section] << textIn(cell, "stem");
        if (!holders.contains(held)) holders << held;
    }
    for (const QString& section : sections) lines << tr("%1: %2", "a section and its stems").arg(sectionInWindow(ss(section)), listed(stems[section]));
    return (cells.size() > 1 ? lines + holders : holders).join(QLatin1Char('\n'));
}

void CuePresenter::askToUnlock(const QVariantList& cells, const QString& reason) {
    if (!m_now) return;
    std::vector<UnlockCell> asked;
    for (const QVariant& cell : cells) asked.push_back({ss(textIn(cell.toMap(), "section")), ss(textIn(cell.toMap(), "stem"))});
    using Requests = std::vector<UnlockRequest>;
    m_desk.run<Requests>(Lane::Read, this, [id = m_now->cue.id, asked, reason = ss(reason)](Studio& studio) {
        return fermata::askToUnlock(studio, id, asked, reason);
    }, [this](Result<Requests> done) {
        if (!done) return Q_EMIT failed(done.error());
        Q_EMIT carriedOut(QStringLiteral("ask-unlock"));
        QStringList given;
        for (const UnlockRequest& one : *done) {
            if (!one.assignee.empty()) given << qs(one.assignee);
        }
        Q_EMIT noted(given.isEmpty() ? tr("Asked; the comment is open to everybody.") : tr("Asked; the comment was given to %1.").arg(listed(given)));
        reload();
    });
}

// --- The picture's company ---------------------------------------------------------------------------------------

void CuePresenter::tapHit() {
    if (!m_now) return;
    const double at = m_player.position();
    const NewComment comment = commentAt(*m_now, tr("Hit at %1").arg(timecodeAt(at)), at, 0);
    send(comment, [this, comment] {
        const auto id = std::make_shared<CommentId>(comment.id);
        did({tr("hit at %1").arg(shortTime(comment.from)), [this, id] { takeBack(*id); },
             [this, id, comment] {
                 NewComment again = comment;
                 again.id = *id = CommentId::create();
                 send(again, {});
             }});
        Q_EMIT notedUndoable(tr("Hit at %1, an open comment that “Send tapped hits to the brief” takes up.").arg(shortTime(comment.from)));
    });
}

std::vector<Samples> CuePresenter::tappedHits() const {
    std::vector<Samples> places;
    if (!m_now) return places;
    for (const CommentInfo& item : m_now->comments) {
        // Whatever language it was tapped in, it is short and names its own timecode.
        const QString text = qs(item.comment.text);
        const bool tapped = text.size() <= 40 && text.contains(timecodeAt(static_cast<double>(item.comment.from.value)));
        if (tapped && !item.comment.to && !item.resolved()) places.push_back(item.comment.from);
    }
    return places;
}

void CuePresenter::readGuide(const QString& path) {
    m_guide.reset();
    if (path.isEmpty()) return publish();
    m_desk.run<Picture::Guide>(Lane::Read, this, [path = ss(path)](Studio&) -> Result<Picture::Guide> {
        auto file = readAudioFile(path);
        if (!file) return fail(file.error());
        return Picture::Guide(std::make_shared<const std::vector<int32_t>>(std::move(file->audio)));
    }, [this, cue = m_cueId](Result<Picture::Guide> guide) {
        if (cue != m_cueId) return;
        if (!guide) {
            m_picture.forgetGuide();
            return Q_EMIT failed(guide.error());
        }
        m_guide = std::move(*guide);
        m_player.mixer().setGuideLevel(static_cast<float>(m_picture.guideLevel()));
        publish();
    });
}

}  // namespace fermata::ui
