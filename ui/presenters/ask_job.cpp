// SPDX-License-Identifier: GPL-3.0-or-later
// What only a producer or the client knows of a job, as the form has it: who makes it, what broadcasters and stores ask,
// the client's and the broker's word with their papers.
#include <QFileInfo>

#include "ui/presenters/ask_fields.h"
#include "ui/presenters/ask_presenter.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

constexpr const char* kTexts[] = {"agency", "production_company", "job_number", "brand", "product", "ad_code", "airdate", "programme",
                                  "episode", "claimed_by", "ai_tag_track", "ai_tag_composition"};
constexpr const char* kStatements[] = {"insurer", "client_approval"};

// "words (file)", or what is missing.
QString statement(const Json& object, const char* key) {
    const QString words = wordsIn(object, key), paper = QFileInfo(paperIn(object, key)).fileName();
    return paper.isEmpty() ? AskPresenter::tr("“%1”, no file yet").arg(words) : AskPresenter::tr("“%1”, %2", "words and the name of their file").arg(words, paper);
}

}  // namespace

QVariantMap AskPresenter::job() const {
    QVariantMap fields;
    for (const char* key : kTexts) fields.insert(QString::fromLatin1(key), wordsIn(m_job, key));
    for (const char* key : kStatements) {
        fields.insert(QString::fromLatin1(key), wordsIn(m_job, key));
        fields.insert(QString::fromLatin1(key) + QStringLiteral("_file"), QFileInfo(paperIn(m_job, key)).fileName());
    }
    const Json spot = m_job.value("commercial", Json());
    fields.insert(QStringLiteral("commercial"), !spot.is_boolean() ? QString() : spot == true ? QStringLiteral("yes") : QStringLiteral("no"));
    return fields;
}

void AskPresenter::setJob(const QString& field, const QString& value) {
    setProblem({});
    for (const char* key : kTexts) {
        if (field == QLatin1String(key)) setText(m_job, key, value);
    }
    for (const char* key : kStatements) {
        if (field == QLatin1String(key)) setWords(m_job, key, value);
        if (field == QString::fromLatin1(key) + QStringLiteral("_file")) setPaper(m_job, key, pathOf(value));
    }
    if (field == QLatin1String("commercial")) {
        if (value.isEmpty()) m_job.erase("commercial");
        else m_job["commercial"] = value == QLatin1String("yes");
    }
    // What is picked, not typed, is shown by the form.
    if (field == QLatin1String("commercial") || field.startsWith(QLatin1String("ai_tag")) || field.endsWith(QLatin1String("_file"))) Q_EMIT formChanged();
}

// Who is named and which papers there are, under the uses that are asked for.
void AskPresenter::showStatements(const Json& source) {
    QList<QVariantMap> rows;
    const auto add = [&](const QString& key, const QString& text) { rows.append({{QStringLiteral("key"), key}, {QStringLiteral("text"), text}}); };
    const Json people = source.value("contributors", Json::array());
    for (const Json& person : people.is_array() ? people : Json::array()) {
        if (!person.is_object()) continue;
        QStringList parts;
        const Json share = person.value("share_permille", Json());
        if (share.is_number_integer() && share > 0) parts << tr("writer, %1 %").arg(percentText(share.get<int>()));
        const QString society = wordsIn(person, "society"), ipi = wordsIn(person, "ipi");
        if (!society.isEmpty()) parts << (ipi.isEmpty() ? society : tr("%1 (IPI %2)").arg(society, ipi));
        parts << (wordsIn(person, "agreement").isEmpty() ? tr("no agreement is named") : statement(person, "agreement"));
        add(QStringLiteral("person%1").arg(rows.size()), tr("%1: %2", "a person and what is stated of them").arg(wordsIn(person, "name"), parts.join(QStringLiteral(" · "))));
    }
    const Json job = source.value("job", Json::object());
    if (!wordsIn(job, "client_approval").isEmpty()) add(QStringLiteral("client_approval"), tr("The client’s approval of AI: %1").arg(statement(job, "client_approval")));
    if (!wordsIn(job, "insurer").isEmpty()) add(QStringLiteral("insurer"), tr("The broker’s answer: %1").arg(statement(job, "insurer")));
    m_statements.setRows(rows);
}

}  // namespace fermata::ui
