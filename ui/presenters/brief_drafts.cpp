// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of briefs on this machine, one a person and cue, as those of comments: written with each change, so that neither
// a lost connection nor the end of the program takes them.
#include <QSettings>

#include "ui/presenters/brief_presenter.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

QString BriefPresenter::draftKey() const {
    return QStringLiteral("brief-drafts/") + m_person + QLatin1Char('/') + (m_cueId.isEmpty() ? QStringLiteral("new") : m_cueId);
}

void BriefPresenter::setPerson(const QString& person) {
    if (person == m_person) return;
    m_person = person;
    // What was typed before anybody was known belongs to whoever it turns out to be.
    if (m_cueId.isEmpty() && draft().words.isEmpty() && draft().given.empty() && takeDraft()) readAgain();
}

bool BriefPresenter::takeDraft() {
    if (m_person.isEmpty()) return false;
    const QString stored = QSettings().value(draftKey()).toString();
    if (stored.isEmpty()) return false;
    const auto json = parseJson(ss(stored), "a draft of a brief");
    if (!json || !json->is_object() || !json->value("words", Json()).is_string() || !json->value("given", Json()).is_object()) return false;
    Draft& now = draft();
    now.words = qs(json->at("words").get<std::string>());
    now.given = json->at("given");
    const Json version = json->value("version", Json(0));
    now.version = version.is_number_integer() ? version.get<int>() : 0;
    return true;
}

void BriefPresenter::keepDraft() const {
    // Of a cue nothing is a draft before its brief was read.
    if (m_person.isEmpty() || (!m_cueId.isEmpty() && (!draft().loaded || m_known.empty()))) return;
    const Draft& now = draft();
    const bool untouched = m_cueId.isEmpty() ? now.words.trimmed().isEmpty() && now.given.empty() : m_changes.count() == 0;
    if (untouched) QSettings().remove(draftKey());
    else store(now.words);
}

void BriefPresenter::keepTyped(const QString& words) const {
    if (m_person.isEmpty() || (!m_cueId.isEmpty() && (!draft().loaded || m_known.empty()))) return;
    store(words);
}

void BriefPresenter::store(const QString& words) const {
    const Draft& now = draft();
    QSettings().setValue(draftKey(), qs(canonicalJson({{"words", ss(words)}, {"given", now.given}, {"version", now.version}})));
}

}  // namespace fermata::ui
