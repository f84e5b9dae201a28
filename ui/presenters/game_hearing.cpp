// SPDX-License-Identifier: GPL-3.0-or-later
// What the states of a game say on the screen, and how one is heard: the cue's own mixer at the state's levels.
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/presenters/game_presenter.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Hearing {
    Q_DECLARE_TR_FUNCTIONS(Hearing)
};

QString decibels(int level) {
    if (level <= kGameOff) return Hearing::tr("off");
    return Hearing::tr("%1 dB").arg(QLocale().toString(level / 100.0, 'f', 1));
}

QString moment(GameSync when, int gridBars) {
    switch (when) {
        case GameSync::Immediate: return Hearing::tr("at once");
        case GameSync::NextBeat: return Hearing::tr("at the next beat");
        case GameSync::NextBar: return Hearing::tr("at the next bar");
        case GameSync::NextGrid: return Hearing::tr("at the next line of %1 bars").arg(gridBars);
        case GameSync::ExitCue: return Hearing::tr("at the exit cue");
    }
    return {};
}

QString named(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) list << qs(name);
    return listed(list);
}

}  // namespace

void GamePresenter::fill() {
    QList<QVariantMap> rows;
    for (const GameState& state : m_game.states) {
        const QString after = state.loop ? Hearing::tr("loops") : state.next.empty() ? Hearing::tr("ends") : Hearing::tr("then %1").arg(qs(state.next));
        rows.append({{QStringLiteral("key"), qs(state.name)}, {QStringLiteral("detail"), Hearing::tr("%1 · %2").arg(named(state.sections), after)}});
    }
    m_states.setRows(rows);
    rows.clear();
    if (const GameState* state = chosen(); state != nullptr && state->cue.empty()) {
        for (const Stem& stem : m_revision.stems) {
            const auto level = state->levels.find(stem.name);
            const bool sounds = level != state->levels.end();
            const QString own = sounds ? decibels(level->second) : QString(), now = sounds ? decibels(stemLevel(m_game, *state, stem.name, m_values)) : QString();
            rows.append({{QStringLiteral("key"), qs(stem.name)}, {QStringLiteral("role"), spoken(stem.role, "word")}, {QStringLiteral("sounds"), sounds},
                         {QStringLiteral("level"), sounds ? level->second / 100.0 : -60.0},
                         {QStringLiteral("now"), !sounds ? Hearing::tr("does not sound") : own == now ? own : Hearing::tr("%1, now %2", "a level, and what the parameters make of it").arg(own, now)}});
        }
    }
    m_levels.setRows(rows);
    rows.clear();
    for (size_t i = 0; i < m_game.parameters.size(); ++i) {
        const GameParameter& parameter = m_game.parameters[i];
        QStringList curves;
        for (const GameCurve& curve : parameter.curves) {
            QStringList points;
            for (const GamePoint& point : curve.points) points << Hearing::tr("%1: %2").arg(point.x).arg(decibels(point.level));
            const QString where = curve.states.empty() ? qs(curve.stem) : Hearing::tr("%1 in %2").arg(qs(curve.stem), named(curve.states));
            curves << Hearing::tr("%1 – %2").arg(where, listed(points));
        }
        rows.append({{QStringLiteral("key"), qs(parameter.name)}, {QStringLiteral("value"), static_cast<int>(m_values[i] / 1000)}, {QStringLiteral("detail"), curves}});
    }
    m_parameters.setRows(rows);
    rows.clear();
    for (const GameStinger& stinger : m_game.stingers) {
        const QString bars = stinger.bars == 1 ? Hearing::tr("first bar of %1").arg(qs(stinger.section)) : Hearing::tr("first %1 bars of %2").arg(stinger.bars).arg(qs(stinger.section));
        rows.append({{QStringLiteral("key"), qs(stinger.name)}, {QStringLiteral("detail"), Hearing::tr("%1: %2, %3").arg(bars, named(stinger.stems), moment(stinger.when, 1))}});
    }
    m_stingers.setRows(rows);
    rows.clear();
    int number = 0;
    for (const GameTransition& rule : m_game.transitions) {
        const auto who = [](const std::string& name) { return name == "*" ? Hearing::tr("any state") : qs(name); };
        QString detail = moment(rule.when, rule.gridBars);
        if (rule.when != GameSync::ExitCue) detail += Hearing::tr(", fades out over %1 ms").arg(rule.fadeOutMs);
        if (!rule.segment.empty()) detail += Hearing::tr(", section %1 in between").arg(qs(rule.segment));
        rows.append({{QStringLiteral("key"), ++number}, {QStringLiteral("text"), Hearing::tr("%1 → %2").arg(who(rule.from), who(rule.to))}, {QStringLiteral("detail"), detail}});
    }
    m_transitions.setRows(rows);
}

void GamePresenter::hear(const QString& name) {
    const bool same = name == m_heard;
    stop();
    if (same || !m_known) return;
    const GameState* state = m_game.state(ss(name));
    const GameStinger* stinger = m_game.stinger(ss(name));
    if (state == nullptr && stinger == nullptr) return;
    if (state != nullptr && !state->cue.empty()) return Q_EMIT noted(tr("“%1” plays another cue: open “%2” to hear it.").arg(name, qs(state->cue)));
    if (m_cue.cueId() != m_cueId || !m_cue.audioReady() || m_cue.revisionNumber() != m_revision.number) {
        return Q_EMIT noted(tr("The stems of revision %1 are not read yet; open the cue's newest revision first.").arg(m_revision.number));
    }
    for (const QVariantMap& row : m_cue.stems()->rows()) {
        m_before[textIn(row, "name")] = {row.value(QStringLiteral("level")).toDouble(), row.value(QStringLiteral("mute")).toBool(), row.value(QStringLiteral("solo")).toBool()};
    }
    m_loopedBefore = m_cue.player()->looping();
    m_heard = name;
    const std::string first = state != nullptr ? state->sections.front() : stinger->section;
    const Section* from = m_revision.sectionNamed(first);
    const Section* last = state != nullptr ? m_revision.sectionNamed(state->sections.back()) : from;
    if (from == nullptr || last == nullptr) return stop();
    const Samples end = state != nullptr ? last->end : m_revision.tempo.barStartSample(std::min(from->firstBar + stinger->bars, m_revision.tempo.barCount()));
    applyHeard();
    m_cue.selectRange(static_cast<double>(from->start.value), static_cast<double>(end.value));
    m_cue.player()->setLooping(state != nullptr && state->loop);
    m_cue.player()->seek(static_cast<double>(from->start.value));
    m_cue.player()->play();
    Q_EMIT changed();
}

void GamePresenter::applyHeard() {
    if (m_heard.isEmpty()) return;
    const GameState* state = m_game.state(ss(m_heard));
    const GameStinger* stinger = state == nullptr ? m_game.stinger(ss(m_heard)) : nullptr;
    if (state == nullptr && stinger == nullptr) return stop();
    const auto rows = m_cue.stems()->rows();
    for (int i = 0; i < rows.size(); ++i) {
        const std::string stem = ss(textIn(rows[i], "name"));
        int level = kGameOff;
        if (state != nullptr) level = stemLevel(m_game, *state, stem, m_values);
        else if (std::find(stinger->stems.begin(), stinger->stems.end(), stem) != stinger->stems.end()) level = stinger->level;
        if (rows[i].value(QStringLiteral("solo")).toBool()) m_cue.setSolo(i, false, false);
        m_cue.setMute(i, level <= kGameOff);
        m_cue.setLevel(i, level <= kGameOff ? 0 : std::pow(10.0, level / 2000.0));
    }
}

void GamePresenter::stop() {
    if (m_heard.isEmpty()) return;
    m_heard.clear();
    m_cue.player()->pause();
    m_cue.player()->setLooping(m_loopedBefore);
    const auto rows = m_cue.stems()->rows();
    for (int i = 0; i < rows.size(); ++i) {
        const auto before = m_before.find(textIn(rows[i], "name"));
        if (before == m_before.end()) continue;
        m_cue.setLevel(i, before->second.level);
        m_cue.setMute(i, before->second.mute);
        m_cue.setSolo(i, before->second.solo, false);
    }
    m_before.clear();
    Q_EMIT changed();
}

}  // namespace fermata::ui
