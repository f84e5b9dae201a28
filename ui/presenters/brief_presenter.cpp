// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/brief_presenter.h"

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

const QStringList kReadingRoles{QStringLiteral("key"), QStringLiteral("field"), QStringLiteral("said"), QStringLiteral("meaning"),
                                QStringLiteral("from"), QStringLiteral("to")};

QList<QVariantMap> rowsOf(const std::vector<Reading>& readings, const std::string& words) {
    QList<QVariantMap> rows;
    QSet<QString> used;
    for (const Reading& reading : readings) {
        const bool inside = !reading.words.empty() && reading.offset + reading.words.size() <= words.size();
        const qsizetype from = inside ? qs(std::string_view(words).substr(0, reading.offset)).size() : -1;
        QString key = qs(reading.field + "|" + reading.words + "|" + std::to_string(reading.offset));
        while (used.contains(key)) key += QLatin1Char('+');
        used.insert(key);
        QString meaning = qs(reading.meaning);
        if (!meaning.isEmpty()) meaning[0] = meaning[0].toUpper();
        QString field = qs(reading.field);
        field = field.left(field.indexOf(QLatin1Char('[')) < 0 ? field.size() : field.indexOf(QLatin1Char('[')));
        rows.append({{QStringLiteral("key"), key}, {QStringLiteral("field"), field.replace(QLatin1Char('_'), QLatin1Char(' '))},
                     {QStringLiteral("said"), qs(reading.words).simplified()}, {QStringLiteral("meaning"), meaning},
                     {QStringLiteral("from"), from}, {QStringLiteral("to"), inside ? from + qs(reading.words).size() : -1}});
    }
    return rows;
}

}  // namespace

BriefPresenter::BriefPresenter(QObject* parent)
    : QObject(parent), m_readings(kReadingRoles, this), m_leftOver(kReadingRoles, this),
      m_problems({QStringLiteral("key"), QStringLiteral("field"), QStringLiteral("text")}, this) {}

void BriefPresenter::setWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    m_brief = briefFromWords(ss(words));
    m_readings.setRows(rowsOf(m_brief.understood, m_brief.words));
    m_leftOver.setRows(rowsOf(m_brief.notUnderstood, m_brief.words));
    QList<QVariantMap> problems;
    for (const BriefProblem& problem : m_brief.problems) {
        problems.append({{QStringLiteral("key"), qs(problem.field + problem.message)}, {QStringLiteral("field"), qs(problem.field)},
                         {QStringLiteral("text"), qs(problem.message)}});
    }
    m_problems.setRows(problems);
    Q_EMIT changed();
}

QString BriefPresenter::title() const { return qs(m_brief.title); }

QString BriefPresenter::summary() const {
    QStringList parts{tr("%1 long").arg(shortTime(m_brief.length)), tr("%1 fps").arg(qs(m_brief.frameRate.name()))};
    if (m_brief.key) parts << qs(m_brief.key->name());
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
