// SPDX-License-Identifier: GPL-3.0-or-later
// What composing a brief would make: planned on the reading thread, which takes some milliseconds a style.
#include <QLocale>
#include <algorithm>

#include "ui/presenters/brief_presenter.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/key_names.h"
#include "ui/presenters/section_names.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/sound_names.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

void BriefPresenter::setProject(const QString& project) {
    if (project == m_project) return;
    m_project = project;
    planLater();
}

void BriefPresenter::planLater() {
    if (m_desk != nullptr) m_planWait.start();
}

void BriefPresenter::plan() {
    const int asked = ++m_planAsked;
    const auto project = ProjectId::parse(ss(m_project));
    if (!project || !canCompose()) {
        m_planFacts.clear();
        m_planStems.clear();
        m_planNotes.clear();
        m_planSections.setRows({});
        return Q_EMIT planChanged();
    }
    ComposeRequest request;
    request.project = *project;
    request.brief = m_brief;
    m_desk->run<PlannedCue>(Lane::Read, this, [request](Studio& studio) { return planCue(studio, request); },
                            [this, asked](Result<PlannedCue> planned) {
        if (asked == m_planAsked) showPlan(planned);
    });
}

void BriefPresenter::showPlan(const Result<PlannedCue>& planned) {
    m_planFacts.clear();
    m_planStems.clear();
    m_planNotes.clear();
    QList<QVariantMap> rows;
    if (!planned) {
        m_planNotes << saidInWindow(planned.error()).problem;
    } else {
        const Plan& plan = planned->plan;
        const Meter meter = plan.tempo.bars().front().meter;
        QStringList facts{styleInWindow(plan.style), tr("%1 bpm").arg(QLocale().toString(static_cast<double>(plan.tempo.milliBpm()) / 1000, 'f', 1)),
                          QStringLiteral("%1/%2").arg(meter.beats).arg(meter.unit), keyInWindow(plan.sections.front().key), shortTime(plan.length)};
        m_planFacts = facts.join(QStringLiteral(" · "));
        QStringList stems;
        for (const PlannedStem& stem : plan.stems) stems << tr("%1 (%2)", "a stem and its sound").arg(spoken(stem.name, "word"), soundName(stem.sound));
        m_planStems = listed(stems);
        for (const std::string& note : planned->notes) m_planNotes << spoken(note, "made");
        for (size_t i = 0; i < plan.sections.size(); ++i) {
            const PlannedSection& section = plan.sections[i];
            const Samples from = plan.sectionStart(i), to = plan.sectionEnd(i);
            const double energy = section.energy.permille / 1000.0;
            rows.append({{QStringLiteral("key"), static_cast<int>(i)}, {QStringLiteral("name"), sectionInWindow(section.name)},
                         {QStringLiteral("share"), static_cast<double>((to - from).value) / static_cast<double>(std::max<int64_t>(1, plan.length.value))},
                         {QStringLiteral("energy"), energy},
                         {QStringLiteral("detail"), tr("%1: %2–%3, bars: %4, energy %5%").arg(sectionInWindow(section.name), shortTime(from), shortTime(to)).arg(section.bars).arg(QLocale().toString(energy * 100, 'f', 0))}});
        }
    }
    m_planSections.setRows(rows);
    Q_EMIT planChanged();
}

QStringList BriefPresenter::saidOfWords() const {
    QStringList said;
    const auto& heard = m_brief.understood;
    if (!heard.empty() && !m_brief.words.empty() && std::none_of(heard.begin(), heard.end(), [](const Reading& one) { return one.field == "length"; })) {
        said << tr("No word says how long; %1 is made").arg(shortTime(m_brief.length));
    }
    for (const Reading& one : heard) {
        if (!notedOnly(one)) continue;
        const QString meaning = tr("Noted, not a request: %1").arg(spoken(one.meaning, "brief"));
        said << (one.words.empty() ? meaning : tr("“%1”: %2", "words of a brief, and what they mean").arg(qs(one.words).simplified(), meaning));
    }
    QStringList unread;
    for (const Reading& one : m_brief.notUnderstood) unread << tr("“%1”").arg(qs(one.words).simplified());
    if (!unread.isEmpty()) said << tr("Not understood: %1").arg(listed(unread));
    return said;
}

}  // namespace fermata::ui
