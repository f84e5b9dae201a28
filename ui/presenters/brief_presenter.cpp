// SPDX-License-Identifier: GPL-3.0-or-later
// Words and readings; what is drawn over them is in brief_drawing.cpp, a cue's versions in brief_of_cue.cpp, what is kept
// of them in brief_drafts.cpp, what composing would make in brief_plan.cpp.
#include "ui/presenters/brief_presenter.h"

#include <QSettings>

#include "core/brief/given.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/key_names.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

const QStringList kReadingRoles{QStringLiteral("key"), QStringLiteral("field"), QStringLiteral("said"), QStringLiteral("meaning"),
                                QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("replaced")};

QList<QVariantMap> rowsOf(const std::vector<Reading>& readings, const std::string& words, const Json& given) {
    QList<QVariantMap> rows;
    QSet<QString> used;
    for (const Reading& reading : readings) {
        const bool inside = !reading.words.empty() && reading.offset + reading.words.size() <= words.size();
        const qsizetype from = inside ? qs(std::string_view(words).substr(0, reading.offset)).size() : -1;
        QString key = qs(reading.field + "|" + reading.words + "|" + std::to_string(reading.offset));
        while (used.contains(key)) key += QLatin1Char('+');
        used.insert(key);
        QString meaning = spoken(reading.meaning, "brief");
        if (!meaning.isEmpty()) meaning[0] = meaning[0].toUpper();
        if (notedOnly(reading)) meaning = BriefPresenter::tr("Noted, not a request: %1").arg(meaning);
        const std::string field = reading.field.substr(0, reading.field.find('['));
        rows.append({{QStringLiteral("key"), key}, {QStringLiteral("field"), parameterName(field)},
                     {QStringLiteral("said"), qs(reading.words).simplified()}, {QStringLiteral("meaning"), meaning},
                     {QStringLiteral("from"), from}, {QStringLiteral("to"), inside ? from + qs(reading.words).size() : -1},
                     {QStringLiteral("replaced"), given.contains(field)}});
    }
    return rows;
}

}  // namespace

BriefPresenter::BriefPresenter(QObject* parent, Desk* desk, Job* job)
    : QObject(parent), m_desk(desk), m_job(job), m_planSections(roles({"key", "name", "share", "energy", "detail"}), this), m_readings(kReadingRoles, this), m_leftOver(kReadingRoles, this),
      m_problems(roles({"key", "field", "text"}), this), m_energy(roles({"key", "at", "level", "jump", "where"}), this),
      m_hits(roles({"key", "at", "kind", "label", "where"}), this),
      m_versions(roles({"key", "revisions", "who", "when", "changes", "shown"}), this),
      m_changes(roles({"key", "subject", "parameter", "before", "after"}), this) {
    m_planWait.setSingleShot(true);
    m_planWait.setInterval(200);
    connect(&m_planWait, &QTimer::timeout, this, &BriefPresenter::plan);
}

void BriefPresenter::setWords(const QString& words) {
    if (words == draft().words) return;
    draft().words = words;
    readAgain();
}

void BriefPresenter::startAnew() {
    m_drafts[QString()] = {};
    if (!m_cueId.isEmpty()) QSettings().remove(QStringLiteral("brief-drafts/%1/new").arg(m_person));
    if (m_cueId.isEmpty()) readAgain();
}

void BriefPresenter::readAgain() {
    const Draft& now = draft();
    const std::string words = ss(now.words);
    QList<QVariantMap> problems;
    if (Result<Brief> made = withGiven(words, now.given)) {
        m_brief = std::move(*made);
    } else {
        m_brief = briefFromWords(words);
        m_brief.problems.push_back({"", made.error().message});
    }
    // The readings are those of the words alone: what was drawn does not unsay them.
    Json clock = Json::object();
    for (const char* field : {"frame_rate", "picture_start"}) {
        if (now.given.contains(field)) clock[field] = now.given.at(field);
    }
    const Result<Brief> said = withGiven(words, clock);
    const Brief& read = said ? *said : m_brief;
    m_readings.setRows(rowsOf(read.understood, read.words, now.given));
    m_leftOver.setRows(rowsOf(read.notUnderstood, read.words, Json::object()));
    for (const BriefProblem& problem : m_brief.problems) {
        problems.append({{QStringLiteral("key"), qs(problem.field + problem.message)}, {QStringLiteral("field"), qs(problem.field)},
                         {QStringLiteral("text"), spokenText(problem.message, "brief")}});
    }
    m_problems.setRows(problems);
    QList<QVariantMap> rows;
    for (const EnergyPoint& one : m_brief.energy) {
        rows.append({{QStringLiteral("key"), static_cast<int>(rows.size())}, {QStringLiteral("at"), static_cast<double>(one.at.value)},
                     {QStringLiteral("level"), one.energy.permille}, {QStringLiteral("jump"), one.jump}, {QStringLiteral("where"), shortTime(one.at)}});
    }
    m_energy.setRows(rows);
    rows.clear();
    for (const BriefHit& one : m_brief.hits) {
        rows.append({{QStringLiteral("key"), static_cast<int>(rows.size())}, {QStringLiteral("at"), static_cast<double>(one.at.value)},
                     {QStringLiteral("kind"), qs(one.kind)}, {QStringLiteral("label"), qs(one.label)}, {QStringLiteral("where"), shortTime(one.at)}});
    }
    m_hits.setRows(rows);
    rows.clear();
    if (!m_known.empty()) {
        for (const Difference& one : briefDifferences(m_known.back().brief, m_brief)) rows.append(factRow(one));
    }
    m_changes.setRows(rows);
    keepDraft();
    planLater();
    Q_EMIT changed();
}

QString BriefPresenter::title() const { return qs(m_brief.title); }

void BriefPresenter::setTitle(const QString& title) {
    if (title.trimmed() != this->title()) give("title", title.trimmed().isEmpty() ? Json() : Json(ss(title.trimmed())));
}

QString BriefPresenter::summary() const {
    QStringList parts{tr("%1 long").arg(shortTime(m_brief.length)), tr("%1 fps").arg(qs(m_brief.frameRate.name()))};
    if (m_brief.key) parts << keyInWindow(*m_brief.key);
    if (!m_brief.hits.empty()) parts << tr("%n hit(s)", nullptr, static_cast<int>(m_brief.hits.size()));
    return parts.join(QStringLiteral(" · "));
}

int BriefPresenter::readingAt(int position) const {
    const auto& rows = m_readings.rows();
    for (int i = 0; i < rows.size(); ++i) {
        const int from = rows[i].value(QStringLiteral("from")).toInt();
        if (from >= 0 && position >= from && position < rows[i].value(QStringLiteral("to")).toInt()) return i;
    }
    return -1;
}

}  // namespace fermata::ui
