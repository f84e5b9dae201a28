// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is: going to places, addresses, the trail back and forward, and the search that leads anywhere.
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

#include "ui/presenters/session.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
void Session::go(const Address& address) {
    if (!m_ready) {
        m_waiting = address;
        return;
    }
    if (here() == address) return;
    m_trail.resize(static_cast<size_t>(m_index) + 1);
    m_trail.push_back(address);
    ++m_index;
    arrive();
}

void Session::arrive() {
    const Address& address = here();
    if (!address.cue.isEmpty()) {
        m_cue.open(address.cue, address.place == QLatin1String("compare") ? 0 : address.revision, address.at);
        if (address.place == QLatin1String("legal") || address.place == QLatin1String("history")) m_legal.open(address.cue, address.project);
        if (address.place == QLatin1String("delivery")) m_delivery.open(address.cue);
        if (address.place == QLatin1String("versions")) {
            m_family.open(address.cue);
            m_recut.open(address.cue);
            m_recording.open(address.cue);
        }
        if (address.place == QLatin1String("versions") || address.place == QLatin1String("delivery")) m_game.open(address.cue);
    }
    if (address.place != QLatin1String("versions")) m_game.stop();
    if (address.place == QLatin1String("brief")) {
        m_brief.setProject(address.project);
        m_brief.open(address.cue);
    }
    if (address.place == QLatin1String("inbox")) readInbox();
    if (address.place == QLatin1String("clearances")) m_clearances.refresh();
    if (address.place == QLatin1String("compare")) m_compare.open(address.cue, address.before, address.revision);
    else m_compare.close();
    if (address.place != QLatin1String("cue")) m_cue.player()->pause();
    const auto project = ProjectId::parse(ss(address.project));
    const auto cue = CueId::parse(ss(address.cue));
    m_watcher.announce(project ? std::optional<ProjectId>(*project) : std::nullopt, cue ? std::optional<CueId>(*cue) : std::nullopt);
    Q_EMIT moved();
}

void Session::goDocument(const QString& cueId, const QString& clearance) {
    const QVariantMap cue = rowNamed(m_cues, cueId, "title");
    Address address;
    address.place = QStringLiteral("legal");
    address.cue = cueId;
    address.project = textIn(cue, "project");
    go(address);
    m_legal.showRecord(clearance);
}

void Session::goPlace(const QString& place) {
    if (place == QLatin1String("clearances")) {
        Address address;
        address.place = place;
        return go(address);
    }
    Address address = here();
    const bool brief = place == QLatin1String("brief");
    if (address.cue.isEmpty() && (place == QLatin1String("cue") || brief || Address::isDesk(place))) {
        // Not a cue of another project that is still open.
        if (!address.project.isEmpty() && address.project != m_cue.projectId()) {
            const auto& cues = m_cues.rows();
            const auto own = std::find_if(cues.begin(), cues.end(), [&](const QVariantMap& row) { return textIn(row, "project") == address.project && !row.value(QStringLiteral("archived")).toBool(); });
            if (own == cues.end()) {
                if (!brief) note(tr("This project has no cue yet; its brief makes the first."));
                return goBrief(address.project);
            }
            address.cue = textIn(*own, "key");
            address.place = place;
            return go(address);
        }
        if (brief && m_cue.cueId().isEmpty()) return goBrief(address.project);
        if (m_cue.cueId().isEmpty()) return;
        address.cue = m_cue.cueId();
        address.project = m_cue.projectId();
    }
    address.place = place;
    address.at.reset();
    address.revision = address.before = 0;
    go(address);
}

void Session::goProjects() { go(Address{}); }

void Session::goInbox() {
    Address address;
    address.place = QStringLiteral("inbox");
    go(address);
}

void Session::goProject(const QString& projectId) {
    Address address;
    address.place = QStringLiteral("project");
    address.project = projectId;
    // Walking a list by its arrows is one step of the trail, not twenty.
    if (m_ready && place() == QLatin1String("project")) {
        if (here() == address) return;
        m_trail[static_cast<size_t>(m_index)] = address;
        return arrive();
    }
    go(address);
}

void Session::goBrief(const QString& projectId) {
    Address address;
    address.place = QStringLiteral("brief");
    address.project = projectId;
    go(address);
}

void Session::goCue(const QString& cueId) {
    const QVariantMap cue = rowNamed(m_cues, cueId, "title");
    Address address;
    address.place = QStringLiteral("cue");
    address.cue = cueId;
    address.project = textIn(cue, "project");
    go(address);
}

void Session::goEntry(const QString& place, const QString& cueId, int revision, const QString& about, const QString& subject) {
    if (cueId.isEmpty()) return goProject(here().project);
    Address address;
    address.place = place;
    address.cue = cueId;
    address.project = textIn(rowNamed(m_cues, cueId, "title"), "project");
    if (address.project.isEmpty()) address.project = here().project;
    if (place == QLatin1String("cue")) address.revision = revision;
    go(address);
    if (!subject.isEmpty()) m_cue.point(about, subject);
}

bool Session::open(const QString& text) {
    auto address = Address::parse(text);
    if (!address) {
        report(address.error());
        return false;
    }
    if (m_ready && !address->project.isEmpty()) {
        const QVariantMap project = rowNamed(m_projects, address->project, "name");
        if (project.isEmpty()) {
            report({Code::NotFound, ss(tr("There is no project “%1” that you may see.").arg(address->project))});
            return false;
        }
        address->project = textIn(project, "key");
        if (!address->cue.isEmpty()) {
            QVariantMap cue;
            for (const QVariantMap& row : m_cues.rows()) {
                if (textIn(row, "project") == address->project && (textIn(row, "key") == address->cue || (textIn(row, "title") == address->cue && (cue.isEmpty() || !row.value(QStringLiteral("archived")).toBool())))) cue = row;
            }
            if (cue.isEmpty()) {
                report({Code::NotFound, ss(tr("There is no cue “%1” in “%2”.").arg(address->cue, textIn(project, "name")))});
                return false;
            }
            address->cue = textIn(cue, "key");
        }
    }
    go(*address);
    // An address without a revision is the newest one's, whichever was looked at before.
    if (address->place == QLatin1String("cue") && address->revision == 0 && m_cue.loaded() && m_cue.revisionNumber() != m_cue.newestRevision()) m_cue.showRevision(0);
    return true;
}

QString Session::placeToResume() {
    Address address = here();
    address.revision = address.before = 0;   // What is newest then.
    if (address.place == QLatin1String("cue") && m_cue.cueId() == address.cue && m_cue.player()->positionSamples() > 0) address.at = Samples{m_cue.player()->positionSamples()};
    return address.toText();
}

void Session::resume(const QString& text) {
    const auto address = Address::parse(text);
    if (!address || m_ready) return;
    m_waiting = *address;
    m_resumes = true;
}

bool Session::isThere(const Address& address) const {
    return (address.project.isEmpty() || !rowNamed(m_projects, address.project, "name").isEmpty()) && (address.cue.isEmpty() || !rowNamed(m_cues, address.cue, "title").isEmpty());
}

QString Session::addressHere() {
    Address address = here();
    if (address.place == QLatin1String("compare")) {
        address.before = m_compare.before();
        address.revision = m_compare.after();
    }
    if (address.place == QLatin1String("cue") && m_cue.cueId() == address.cue) {
        address.at = Samples{m_cue.player()->positionSamples()};
        if (address.at->value == 0) address.at.reset();
        address.revision = m_cue.revisionNumber();
    }
    return address.toText();
}

void Session::copyAddress() {
    QGuiApplication::clipboard()->setText(addressHere());
    note(tr("The address of this place is on the clipboard."));
}

void Session::back() {
    if (!canGoBack()) return;
    --m_index;
    arrive();
}

void Session::forward() {
    if (!canGoForward()) return;
    ++m_index;
    arrive();
}

void Session::search(const QString& words) {
    const QStringList parts = words.simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto matches = [&](const QString& text) {
        const QString lower = text.toLower();
        return std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return lower.contains(part); });
    };
    QList<QVariantMap> rows;
    const auto add = [&](const QString& key, const QString& kind, const QString& text, const QString& detail, const QString& keys) {
        if (rows.size() < 40) {
            rows.append({{QStringLiteral("key"), key}, {QStringLiteral("kind"), kind}, {QStringLiteral("text"), text},
                         {QStringLiteral("detail"), detail}, {QStringLiteral("keys"), keys}});
        }
    };
    if (words.trimmed().startsWith(QLatin1String("fermata://"))) add(QStringLiteral("address:") + words.trimmed(), tr("Address"), words.trimmed(), {}, {});
    for (const QVariantMap& cue : m_cues.rows()) {
        const QString text = textIn(cue, "title");
        if (matches(text + QLatin1Char(' ') + textIn(cue, "projectName"))) {
            add(QStringLiteral("cue:") + textIn(cue, "key"), tr("Cue"), text, cue.value(QStringLiteral("archived")).toBool() ? tr("%1, in the archive").arg(textIn(cue, "projectName")) : textIn(cue, "projectName"), {});
        }
    }
    for (const QVariantMap& project : m_projects.rows()) {
        if (!parts.isEmpty() && matches(textIn(project, "name") + QLatin1Char(' ') + textIn(project, "client"))) {
            add(QStringLiteral("project:") + textIn(project, "key"), tr("Project"), textIn(project, "name"), textIn(project, "client"), {});
        }
    }
    for (const QVariantMap& action : m_actions.rows()->rows()) {
        const QString scope = textIn(action, "scope");
        if (textIn(action, "key") == QLatin1String("palette") || (scope == QLatin1String("cue") && place() != scope)) continue;
        if (scope == QLatin1String("play") && place() != QLatin1String("cue") && place() != QLatin1String("compare")) continue;
        if ((scope == QLatin1String("open") || scope == QLatin1String("edit")) && m_cue.cueId().isEmpty()) continue;
        if (matches(textIn(action, "text") + QLatin1Char(' ') + textIn(action, "group") + textIn(action, "also"))) {
            add(QStringLiteral("action:") + textIn(action, "key"), textIn(action, "group"), textIn(action, "text"), {}, m_actions.keysOf(textIn(action, "key")));
        }
    }
    m_found.setRows(rows);
}

void Session::choose(const QString& key) {
    const auto colon = key.indexOf(QLatin1Char(':'));
    const QString kind = key.left(colon), id = key.mid(colon + 1);
    if (kind == QLatin1String("action")) m_actions.trigger(id);
    else if (kind == QLatin1String("cue")) goCue(id);
    else if (kind == QLatin1String("project")) goProject(id);
    else open(id);
}

}  // namespace fermata::ui
