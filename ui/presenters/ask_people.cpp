// SPDX-License-Identifier: GPL-3.0-or-later
// Who made the music, as the form has them: what each did and signed, writers' shares, society and IPI number.
#include <QFileInfo>

#include "core/rights/shares.h"
#include "ui/presenters/ask_fields.h"
#include "ui/presenters/ask_presenter.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

constexpr const char* kTexts[] = {"did", "society", "ipi"};

bool isHuman(const Json& person) { return person.value("human", Json()) != false; }

}  // namespace

void AskPresenter::beginPeople() {
    m_contributors.clear();
    const Json contributors = m_base.value("contributors", Json::array());
    for (const Json& one : contributors.is_array() ? contributors : Json::array()) {
        if (!one.is_object()) continue;
        Contributor person{m_nextPerson++, false, true, wordsIn(one, "name"), wordsIn(one, "role"), {}, one};
        const Json share = one.value("share_permille", Json());
        person.share = share.is_number_integer() ? percentText(share.get<int>()) : QString();
        m_contributors.push_back(std::move(person));
    }
    for (const Person& staff : m_staff) {
        const auto listed = std::find_if(m_contributors.begin(), m_contributors.end(), [&](const Contributor& one) { return one.name == qs(staff.name); });
        if (listed != m_contributors.end()) listed->staff = true;
        else m_contributors.push_back({m_nextPerson++, true, false, qs(staff.name), qs(staff.role), {}, Json::object()});
    }
}

void AskPresenter::showPeople() {
    QList<QVariantMap> rows;
    for (const Contributor& person : m_contributors) {
        QVariantMap row{{QStringLiteral("key"), person.key}, {QStringLiteral("name"), person.name}, {QStringLiteral("staff"), person.staff},
                        {QStringLiteral("role"), person.role}, {QStringLiteral("share"), person.share}, {QStringLiteral("human"), isHuman(person.rest)},
                        {QStringLiteral("agreement"), wordsIn(person.rest, "agreement")}, {QStringLiteral("paper"), QFileInfo(paperIn(person.rest, "agreement")).fileName()}};
        for (const char* field : kTexts) row.insert(QString::fromLatin1(field), wordsIn(person.rest, field));
        rows.append(row);
    }
    m_people.setRows(rows);
    checkShares();
}

// R51's own words, before the document says them.
void AskPresenter::checkShares() {
    std::vector<ContributorFact> writers;
    QString problem;
    for (const Contributor& person : m_contributors) {
        const auto permille = permilleOf(person.share);
        if (!permille) problem = tr("The share of %1 is “%2”; write a number from 0 to 100, with one decimal at most.").arg(person.name, person.share);
        ContributorFact fact;
        fact.name = ss(person.name);
        fact.sharePermille = permille.value_or(0);
        fact.human = isHuman(person.rest);
        if (fact.sharePermille > 0) writers.push_back(std::move(fact));
    }
    if (problem.isEmpty()) {
        const std::string why = sharesProblem(writers, false);
        if (!why.empty()) problem = spokenText("Writer shares do not add up: " + why + ".", "rights");
    }
    m_sharesFine = problem.isEmpty();
    m_shares = !m_sharesFine ? problem : writers.empty() ? tr("No writer is listed. Where people wrote notes, their shares make 100 %.")
                                                         : tr("The shares of all writers make 100 %.");
    Q_EMIT sharesChanged();
}

int AskPresenter::addPerson(const QString& name) {
    const auto known = std::find_if(m_contributors.begin(), m_contributors.end(), [&](const Contributor& one) { return !name.isEmpty() && one.name == name; });
    if (known != m_contributors.end()) return static_cast<int>(known - m_contributors.begin());
    m_contributors.push_back({m_nextPerson++, false, true, name, {}, {}, Json::object()});
    showPeople();
    return static_cast<int>(m_contributors.size()) - 1;
}

void AskPresenter::removePerson(int row) {
    if (row < 0 || row >= static_cast<int>(m_contributors.size())) return;
    m_contributors.erase(m_contributors.begin() + row);
    setProblem({});
    showPeople();
}

void AskPresenter::setPerson(int row, const QString& field, const QVariant& value) {
    if (row < 0 || row >= static_cast<int>(m_contributors.size())) return;
    Contributor& person = m_contributors[static_cast<size_t>(row)];
    const QString text = value.toString();
    setProblem({});
    if (field == QLatin1String("name")) person.name = text;
    else if (field == QLatin1String("role")) person.role = text;
    else if (field == QLatin1String("agreement")) setWords(person.rest, "agreement", text);
    else if (field == QLatin1String("share")) person.share = text;
    for (const char* key : kTexts) {
        if (field == QLatin1String(key)) setText(person.rest, key, text);
    }
    if (field == QLatin1String("paper")) setPaper(person.rest, "agreement", pathOf(text));
    if (field == QLatin1String("human")) {
        if (value.toBool()) person.rest.erase("human");
        else person.rest["human"] = false;
    }
    // A row is not written anew while somebody types in it.
    if (field == QLatin1String("paper") || field == QLatin1String("human")) showPeople();
    else if (field == QLatin1String("share") || field == QLatin1String("name")) checkShares();
}

Json AskPresenter::peopleJson() const {
    Json list = Json::array();
    for (const Contributor& person : m_contributors) {
        if (!person.listed && person.rest.empty() && person.share.trimmed().isEmpty()) continue;   // Staff that signed nothing.
        Json one = person.rest;
        one["name"] = ss(person.name.trimmed());
        setText(one, "role", person.role);
        const int permille = permilleOf(person.share).value_or(0);
        if (permille > 0) one["share_permille"] = permille;
        else one.erase("share_permille");
        list.push_back(std::move(one));
    }
    return list;
}

}  // namespace fermata::ui
