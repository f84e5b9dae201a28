// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/ask_presenter.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/rights/uses.h"
#include "ui/presenters/ask_fields.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

QString keyOf(const QString& cue) { return QStringLiteral("clearance-asks/") + cue; }

// "US, CA and AU" or "world" as the uses file has it.
// A country by its name, in English or as it calls itself; empty when it is none.
QString countryCode(const QString& name) {
    for (int one = QLocale::AnyTerritory + 1; one <= QLocale::LastTerritory; ++one) {
        const auto territory = static_cast<QLocale::Territory>(one);
        if (QLocale::territoryToString(territory).compare(name, Qt::CaseInsensitive) == 0) return QLocale::territoryToCode(territory);
        for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory)) {
            if (locale.nativeTerritoryName().compare(name, Qt::CaseInsensitive) == 0) return QLocale::territoryToCode(territory);
        }
    }
    return {};
}

// Codes and names of countries as people list them; what is neither is handed on, to be refused by name.
Json placesOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[,;、，・]|\\s(?:and|und|et)\\s"));
    Json places = Json::array();
    for (const QString& item : text.split(between, Qt::SkipEmptyParts)) {
        const QString name = item.simplified();
        const bool written = name.size() == 2 && name.at(0).unicode() < 0x80;   // A code, not 日本.
        if (const QString code = written ? QString() : countryCode(name); !code.isEmpty()) {
            places.push_back(ss(code));
            continue;
        }
        for (const QString& part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) places.push_back(ss(part.toUpper()));
    }
    return places;
}

QString placesText(const Json& places) {
    QStringList list;
    if (places.is_string()) list << qs(places.get<std::string>());
    for (const Json& place : places.is_array() ? places : Json::array()) {
        if (place.is_string()) list << qs(place.get<std::string>());
    }
    return listed(list);
}

}  // namespace

Result<ClearanceAsk> askOf(Studio& studio, const CueId& cue, int revision, const Asked& asked) {
    if (!asked.stated.is_null()) return clearanceAsk(asked.stated, asked.origin);
    if (!asked.file.empty()) return clearanceAskFile(asked.file);
    auto usual = defaultAsk(studio, cue, revision);
    if (!usual) return fail(usual.error());
    return std::move(usual->ask);
}

AskPresenter::AskPresenter(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_shown(roles({"key", "text"}), this), m_media(roles({"key", "name", "chosen"}), this),
      m_uses(roles({"key", "name", "territory", "months", "forever", "exclusive", "registration", "byContract"}), this),
      m_people(roles({"key", "name", "staff", "role", "did", "share", "society", "ipi", "human", "agreement", "paper"}), this),
      m_statements(roles({"key", "text"}), this) {}

Asked AskPresenter::asked() const { return {ss(m_file), m_stated, m_origin}; }

QString AskPresenter::from() const {
    if (!m_stated.is_null()) return tr("stated on this desk");
    if (!m_file.isEmpty()) return QFileInfo(m_file).fileName();
    if (m_from == UsesFrom::Brief) return tr("read from the brief’s words");
    return m_from == UsesFrom::Project ? tr("the project’s own uses") : tr("no use is asked for yet");
}

void AskPresenter::open(const QString& cue, const QString& project) {
    if (cue != m_cue) {
        m_cue = cue;
        m_file.clear();
        m_stated = Json();
        m_origin.clear();
        m_usual = Json::array();
        m_from = UsesFrom::Nothing;
        // What was stated before the window was closed.
        const auto kept = parseJson(ss(QSettings().value(keyOf(cue)).toString()), "what was stated for a clearance");
        if (kept && kept->is_object() && kept->contains("ask")) {
            m_stated = kept->at("ask");
            m_origin = kept->value("origin", "");
        }
    }
    const auto id = CueId::parse(ss(cue));
    const auto projectId = ProjectId::parse(ss(project));
    if (!id || !projectId) return show();
    struct Usual {
        DefaultAsk ask;
        std::vector<Person> members;
    };
    m_desk.run<Usual>(Lane::Read, this, [id = *id, projectId = *projectId](Studio& studio) -> Result<Usual> {
        auto ask = defaultAsk(studio, id, 0);
        if (!ask) return fail(ask.error());
        auto owner = studio.catalog.project(projectId);
        if (!owner) return fail(owner.error());
        return Usual{std::move(*ask), std::move(owner->members)};
    }, [this, cue](Result<Usual> usual) {
        if (cue != m_cue || !usual) return;   // What is wrong is said by the check itself.
        m_usual = usual->ask.ask.uses;
        m_from = usual->ask.from;
        m_staff.clear();
        for (const Person& person : usual->members) {
            const bool known = std::any_of(m_staff.begin(), m_staff.end(), [&](const Person& one) { return one.id == person.id; });
            if ((person.role == "producer" || person.role == "composer") && !known) m_staff.push_back(person);
        }
        show();
    });
    show();
}

Json AskPresenter::source() const {
    Json json = m_stated;
    if (json.is_null() && !m_file.isEmpty()) {
        if (const auto text = readFile(ss(m_file))) {
            if (const auto read = parseJson(*text, ss(m_file))) json = *read;
        }
    }
    if (json.is_null()) json = m_usual;
    return json.is_array() ? Json{{"uses", json}} : json.is_object() ? json : Json::object();
}

void AskPresenter::show() {
    QList<QVariantMap> rows;
    const Json stated = source();
    showStatements(stated);
    if (const auto uses = usesFromJson(stated.value("uses", Json::array()))) {
        for (const RequestedUse& use : *uses) {
            QString text = tr("%1: %2, %3", "medium: territory, term").arg(spokenText(mediaName(use.media), "rights"), spokenText(territoryText(use.territory), "rights"), spokenText(termText(use), "rights"));
            if (use.exclusive) text = tr("%1, exclusive").arg(text);
            rows.append({{QStringLiteral("key"), QString::number(rows.size())}, {QStringLiteral("text"), text}});
        }
    }
    m_shown.setRows(rows);
    Q_EMIT changed();
}

void AskPresenter::setFile(const QString& file) {
    m_file = pathOf(file);
    m_stated = Json();
    m_origin.clear();
    QSettings().remove(keyOf(m_cue));
    show();
}

void AskPresenter::drop() { setFile({}); }

void AskPresenter::begin() {
    m_base = source();
    m_form.clear();
    for (const Json& one : m_base.value("uses", Json::array())) {
        if (!one.is_object()) continue;
        Use use;
        use.base = one;
        use.media = ss(wordsIn(one, "media"));
        use.territory = placesText(one.value("territory", Json()));
        const Json term = one.value("term", Json());
        use.forever = term == "perpetual";
        if (term.is_object() && term.value("months", Json()).is_number_integer()) use.months = QString::number(term["months"].get<int64_t>());
        use.exclusive = one.value("exclusive", Json()) == true;
        use.byContract = one.value("by_contract", Json()) == true;
        m_form.push_back(std::move(use));
    }
    m_contact = wordsIn(m_base, "rights_contact");
    m_agreement = wordsIn(m_base, "agreement");
    m_job = m_base.value("job", Json::object());
    if (!m_job.is_object()) m_job = Json::object();
    beginPeople();
    setProblem({});
    m_uses.setRows({});
    m_people.setRows({});
    showForm();
}

void AskPresenter::showForm() {
    QList<QVariantMap> rows;
    for (const std::string& id : mediaIds()) {
        const bool chosen = std::any_of(m_form.begin(), m_form.end(), [&](const Use& use) { return use.media == id; });
        rows.append({{QStringLiteral("key"), qs(id)}, {QStringLiteral("name"), spokenText(mediaName(id), "rights")}, {QStringLiteral("chosen"), chosen}});
    }
    m_media.setRows(rows);
    rows.clear();
    std::map<std::string, int> seen;
    for (const Use& use : m_form) {
        rows.append({{QStringLiteral("key"), qs(use.media) + QString::number(seen[use.media]++)}, {QStringLiteral("name"), spokenText(mediaName(use.media), "rights")},
                     {QStringLiteral("territory"), use.territory}, {QStringLiteral("months"), use.months}, {QStringLiteral("forever"), use.forever},
                     {QStringLiteral("exclusive"), use.exclusive}, {QStringLiteral("registration"), isRegistration(use.media)}, {QStringLiteral("byContract"), use.byContract}});
    }
    m_uses.setRows(rows);
    showPeople();
    Q_EMIT formChanged();
}

void AskPresenter::toggle(const QString& medium) {
    const std::string id = ss(medium);
    const auto same = [&](const Use& use) { return use.media == id; };
    if (std::any_of(m_form.begin(), m_form.end(), same)) {
        std::erase_if(m_form, same);
    } else {
        // One campaign mostly has one territory and one term.
        Use use = m_form.empty() ? Use() : m_form.back();
        use.base = Json::object();
        use.media = id;
        m_form.push_back(std::move(use));
    }
    setProblem({});
    showForm();
}

void AskPresenter::setUse(int row, const QString& field, const QVariant& value) {
    if (row < 0 || row >= static_cast<int>(m_form.size())) return;
    Use& use = m_form[static_cast<size_t>(row)];
    if (field == QLatin1String("territory")) use.territory = value.toString();
    else if (field == QLatin1String("months")) use.months = value.toString();
    else if (field == QLatin1String("forever")) use.forever = value.toBool();
    else if (field == QLatin1String("exclusive")) use.exclusive = value.toBool();
    else if (field == QLatin1String("byContract")) use.byContract = value.toBool();
    setProblem({});
    showForm();
}

bool AskPresenter::apply() {
    Json json = m_base;
    json["uses"] = Json::array();
    for (const Use& use : m_form) {
        Json one = use.base;
        one["media"] = use.media;
        one["territory"] = placesOf(use.territory);
        bool number = false;
        const int months = use.months.trimmed().toInt(&number);
        one["term"] = use.forever ? Json("perpetual") : number ? Json{{"months", months}} : Json(ss(use.months));
        one["exclusive"] = use.exclusive;
        if (isRegistration(use.media) || one.contains("by_contract")) one["by_contract"] = use.byContract;
        json["uses"].push_back(std::move(one));
    }
    const auto text = [&](const char* key, const QString& value) {
        if (value.trimmed().isEmpty()) json.erase(key);
        else json[key] = ss(value.trimmed());
    };
    text("rights_contact", m_contact);
    text("agreement", m_agreement);
    for (const Contributor& person : m_contributors) {
        if (permilleOf(person.share)) continue;
        setProblem(m_shares);
        return false;
    }
    json["contributors"] = peopleJson();
    if (json["contributors"].empty()) json.erase("contributors");
    json["job"] = m_job;
    if (m_job.empty()) json.erase("job");
    const std::string origin = !m_origin.empty() ? m_origin : !m_file.isEmpty() ? ss(m_file) : ss(tr("What you stated"));
    if (const auto read = clearanceAsk(json, origin); !read) {
        setProblem(saidInWindow(read.error()).problem);
        return false;
    }
    m_stated = std::move(json);
    m_origin = origin;
    m_file.clear();
    QSettings().setValue(keyOf(m_cue), qs(canonicalJson({{"ask", m_stated}, {"origin", m_origin}})));
    setProblem({});
    show();
    return true;
}

void AskPresenter::setProblem(const QString& text) {
    if (text == m_problem) return;
    m_problem = text;
    Q_EMIT problemChanged();
}

}  // namespace fermata::ui
