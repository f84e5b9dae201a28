// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/clearances_presenter.h"

#include <algorithm>
#include <map>

#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

ClearancesPresenter::ClearancesPresenter(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk),
      m_rows(roles({"key", "cue", "project", "number", "title", "projectName", "client", "standing", "overall", "headline", "who", "when", "reason"}), this) {}

// A blocked document that was replaced stands in nobody's way any more.
bool ClearancesPresenter::Row::is(const QString& filter) const {
    if (filter.isEmpty()) return true;
    if (filter == QLatin1String("blocked")) return record.state == "issued" && overall == "blocked";
    return qs(record.state) == filter;
}

int ClearancesPresenter::count(const QString& filter) const {
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const Row& row) { return row.is(filter); }));
}

void ClearancesPresenter::setFilter(const QString& filter) {
    m_filter = filter;
    show();
}

void ClearancesPresenter::setWords(const QString& words) {
    m_words = words;
    show();
}

void ClearancesPresenter::refresh() {
    m_desk.run<std::vector<Row>>(Lane::Read, this, [](Studio& studio) -> Result<std::vector<Row>> {
        const auto projects = studio.catalog.projects();
        if (!projects) return fail(projects.error());
        const auto cues = studio.catalog.cues();
        if (!cues) return fail(cues.error());
        std::map<CueId, std::string> titles;
        std::map<ProjectId, int> made;   // A project without music has no documents, and a studio has many such.
        for (const CueInfo& cue : *cues) {
            titles[cue.id] = cue.title;
            if (cue.newestRevision > 0) ++made[cue.project];
        }
        std::vector<Row> all;
        for (const ProjectInfo& project : *projects) {
            if (made[project.id] == 0) continue;
            auto records = studio.catalog.clearances(project.id);
            if (!records) return fail(records.error());
            for (ClearanceRecord& record : *records) {
                if (record.state == "draft" || record.covers.empty()) continue;
                Row row{std::move(record), {}, {}, {}, project.name, project.clientName};
                if (const auto json = parseJson(row.record.json, row.record.number); json && json->is_object()) {
                    row.overall = json->value("overall", "");
                    row.headline = json->value("headline", "");
                }
                row.record.json.clear();
                row.cueTitle = titles[row.record.covers.front().first];
                row.cues = static_cast<int>(row.record.covers.size());
                all.push_back(std::move(row));
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const Row& a, const Row& b) { return a.record.issuedAt > b.record.issuedAt; });
        return all;
    }, [this](Result<std::vector<Row>> all) {
        if (!all) return Q_EMIT failed(all.error());
        m_all = std::move(*all);
        m_read = true;
        show();
    });
}

void ClearancesPresenter::show() {
    const QStringList parts = m_words.simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<QVariantMap> rows;
    for (const Row& row : m_all) {
        if (!row.is(m_filter)) continue;
        const ClearanceRecord& record = row.record;
        const QString text = qs(record.number + " " + row.cueTitle + " " + row.project + " " + row.client + " " + record.issuedBy).toLower();
        if (!std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return text.contains(part); })) continue;
        const QString title = row.cues > 1 ? tr("%1 and %n more", nullptr, row.cues - 1).arg(qs(row.cueTitle)) : tr("%1, revision %2").arg(qs(row.cueTitle)).arg(record.covers.front().second);
        rows.append({{QStringLiteral("key"), qs(record.id.text())}, {QStringLiteral("cue"), qs(record.covers.front().first.text())}, {QStringLiteral("project"), qs(record.project.text())},
                     {QStringLiteral("number"), tr("%1, version %2").arg(qs(record.number)).arg(record.version)}, {QStringLiteral("title"), title},
                     {QStringLiteral("projectName"), qs(row.project)}, {QStringLiteral("client"), qs(row.client)}, {QStringLiteral("standing"), qs(record.state)},
                     {QStringLiteral("overall"), qs(row.overall)}, {QStringLiteral("headline"), spokenText(row.headline, "rights")}, {QStringLiteral("who"), qs(record.issuedBy)},
                     {QStringLiteral("when"), localTime(record.issuedAt)}, {QStringLiteral("reason"), qs(record.state == "withdrawn" ? record.withdrawnReason : record.reason)}});
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

}  // namespace fermata::ui
