// SPDX-License-Identifier: GPL-3.0-or-later
// What others change while the window is open, and what they changed while its connection was lost.
#include <map>
#include <utility>

#include "ui/presenters/meanwhile.h"
#include "ui/presenters/session.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

void Session::hear(const std::vector<Happening>& changes) {
    for (const Happening& change : changes) {
        if (change.kind == "here") {
            if (change.by && change.by != m_me) m_present[*change.by] = {change.cue, m_since.elapsed()};
            showColleagues();
            continue;
        }
        if (int64_t& heard = m_heard[change.project]; heard < change.sequence) heard = change.sequence;
        // Its channel is another one since; what was told between the two is read.
        if (change.kind == "member.removed") m_cueChanged = true;
        if (change.cue && qs(change.cue->text()) == m_cue.cueId()) m_cueChanged = true;
        // Comments and approvals do not show among the projects.
        if (!change.kind.starts_with("comment.") && !change.kind.starts_with("alternative.")) m_overviewChanged = true;
        if (!m_catchUp.isActive()) m_catchUp.start();
    }
}

void Session::catchUp() {
    if (place() == QLatin1String("inbox")) readInbox();
    if (place() == QLatin1String("clearances")) m_clearances.refresh();
    if (std::exchange(m_cueChanged, false)) {
        m_cue.reload();
        if (place() == QLatin1String("legal") || place() == QLatin1String("history")) m_legal.refresh();
        if (place() == QLatin1String("delivery")) m_delivery.refresh();
        if (place() == QLatin1String("versions")) {
            m_family.refresh();
            m_game.refresh();
            m_recut.refresh();
            m_recording.refresh();
        }
        if (place() == QLatin1String("brief")) m_brief.reload();
        if (place() == QLatin1String("compare")) m_compare.open(here().cue, 0, 0);
    }
    if (std::exchange(m_overviewChanged, false)) {
        refresh();
        m_people.refresh();
    }
}

// Of a studio with very many projects: the first ones and the one that is open. What is heard later is added.
void Session::learnHeads() {
    std::vector<ProjectId> wanted;
    const auto want = [&](const QString& key) {
        const auto id = ProjectId::parse(ss(key));
        if (id && !m_heard.contains(*id) && wanted.size() < 64) wanted.push_back(*id);
    };
    want(here().project);
    for (const QVariantMap& row : m_projects.rows()) want(textIn(row, "key"));
    if (wanted.empty() || m_heard.size() > 256) return;
    using Heads = std::map<ProjectId, int64_t>;
    m_desk.run<Heads>(Lane::Read, this, [wanted](Studio& studio) -> Result<Heads> {
        Heads heads;
        for (const ProjectId& id : wanted) {
            if (const auto head = studio.catalog.head(id)) heads[id] = head->sequence;
        }
        return heads;
    }, [this](Result<Heads> heads) {
        if (!heads) return;
        for (const auto& [id, sequence] : *heads) m_heard[id] = std::max(m_heard[id], sequence);
    });
}

void Session::sayMissed() {
    m_desk.run<std::vector<Missed>>(Lane::Read, this, [heard = m_heard, me = ss(m_personName)](Studio& studio) { return missedSince(studio, heard, me); },
                                    [this](Result<std::vector<Missed>> missed) {
        note(missed ? meanwhile(*missed) : tr("Connected again; everything was read anew."));
        m_heard.clear();
        learnHeads();
    });
}

// The rows are gone from the database's answers already; what the window still shows of them goes, too.
void Session::leave(const QString& lost) {
    const auto gone = [this](const QString& project) { return !project.isEmpty() && rowNamed(m_projects, project, "name").isEmpty(); };
    if (gone(m_cue.projectId())) {
        m_compare.close();
        m_cue.close();
    }
    const bool away = gone(here().project);
    int kept = 0;
    for (int i = 0; i < m_index; ++i) kept += gone(m_trail[static_cast<size_t>(i)].project) ? 0 : 1;
    std::erase_if(m_trail, [&](const Address& address) { return gone(address.project); });
    if (away) m_trail.insert(m_trail.begin() + kept, Address{});
    m_index = kept;
    if (away) arrive();
    note(tr("You are no longer in “%1”. What you made and said there stays, with your name.").arg(lost));
}

void Session::showColleagues() {
    QList<QVariantMap> rows;
    for (auto item = m_present.begin(); item != m_present.end();) {
        if (m_since.elapsed() - item->second.at > 40000) {
            item = m_present.erase(item);
            continue;
        }
        const auto known = m_names.find(item->first);
        const QString name = known == m_names.end() ? tr("somebody") : known->second;
        QString initials;
        for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (initials.size() < 2) initials += word.left(1).toUpper();
        }
        const QString cue = item->second.cue ? textIn(rowNamed(m_cues, qs(item->second.cue->text()), "title"), "title") : QString();
        rows.append({{QStringLiteral("key"), qs(item->first.text())}, {QStringLiteral("name"), name}, {QStringLiteral("initials"), initials},
                     {QStringLiteral("where"), cue.isEmpty() ? tr("%1 is in this project").arg(name) : tr("%1 is in “%2”").arg(name, cue)}});
        ++item;
    }
    m_colleagues.setRows(rows);
}

}  // namespace fermata::ui
