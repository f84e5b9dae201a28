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

constexpr int64_t kStingerLead = 2400;   // 50 ms: what is laid must be there before it is rendered.

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
    const GameState* state = m_game.state(ss(name));
    const GameStinger* stinger = m_game.stinger(ss(name));
    if (state == nullptr && stinger != nullptr && m_game.state(ss(m_heard)) != nullptr && sting(*stinger)) return;
    const bool same = name == m_heard;
    stop();
    if (same || !m_known) return;
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
    if (state != nullptr) m_state = name;   // What sounds is what is shown.
    m_from = from->start.value;
    m_to = end.value;
    fill();
    applyHeard();
    // The loop is the player's alone: what is selected in the cue stays selected there.
    m_cue.player()->setLoopRange(m_from, m_to);
    m_cue.player()->setLooping(state != nullptr && state->loop);
    m_cue.player()->seek(static_cast<double>(from->start.value));
    m_cue.player()->play();
    m_followed = m_cue.player()->playing();
    Q_EMIT changed();
}

// As a game does it: over the state, from the next beat or bar on. Its stems become more stems of what is played, each
// segment moved to there; what does not fit before the loop's end goes on after its start.
bool GamePresenter::sting(const GameStinger& stinger) {
    Player& player = *m_cue.player();
    const auto beneath = player.programme();
    const Section* section = m_revision.sectionNamed(stinger.section);
    if (!m_over.isEmpty() || !beneath || section == nullptr) return !m_over.isEmpty();
    const size_t count = beneath->versions.front().stems.size();
    if (count + stinger.stems.size() > static_cast<size_t>(Mixer::kStems)) return false;
    const TempoMap& tempo = m_revision.tempo;
    const int64_t length = std::min(tempo.barStartSample(std::min(section->firstBar + stinger.bars, tempo.barCount())).value - section->start.value, m_to - m_from);
    const int64_t now = player.positionSamples(), soonest = now + player.deviceLatency() + kStingerLead;
    int64_t at = soonest;
    if (stinger.when != GameSync::Immediate) {
        const Ticks tick = tempo.tickAt({soonest});
        const int bar = std::min(tempo.barAt(tick), tempo.barCount() - 1);
        const Meter meter = tempo.bars()[static_cast<size_t>(bar)].meter;
        const int64_t grid = stinger.when == GameSync::NextBeat ? meter.beat().value : meter.bar().value;
        const int64_t steps = (tick - tempo.barStart(bar)).value / grid + 1;
        at = tempo.sampleAt(tempo.barStart(bar) + Ticks{steps * grid}).value;
    }
    if (at >= m_to) at = m_from;
    auto over = std::make_shared<Programme>(*beneath);
    const auto lay = [&](std::vector<Segment>& lane, const std::vector<Segment>& of, int64_t from, int64_t to, int64_t shift) {
        for (Segment segment : of) {
            const int64_t start = std::max(segment.start, from), end = std::min(segment.end, to);
            if (start >= end) continue;
            segment.offset += start - segment.start;
            segment.start = start + shift;
            segment.end = end + shift;
            lane.push_back(segment);
        }
    };
    for (const std::string& name : stinger.stems) {
        std::vector<Segment> lane;
        for (size_t i = 0; i < m_revision.stems.size() && i < count; ++i) {
            if (m_revision.stems[i].name != name) continue;
            const auto& of = beneath->versions.front().stems[i];
            const int64_t start = section->start.value, before = std::min(length, m_to - at);
            if (player.looping() && before < length) lay(lane, of, start + before, start + length, m_from - start - before);
            lay(lane, of, start, start + (player.looping() ? before : length), at - start);
        }
        player.setStemLevel(static_cast<int>(over->versions.front().stems.size()), std::pow(10.0, stinger.level / 2000.0));
        over->versions.front().stems.push_back(std::move(lane));
    }
    m_over = qs(stinger.name);
    m_beneath = beneath;
    m_laid = over;
    player.setProgramme(over);
    const int64_t wait = (at < now ? m_to - now + at - m_from : at - now) + length;
    m_overEnds.start(static_cast<int>(wait * 1000 / kSampleRate));
    Q_EMIT changed();
    return true;
}

void GamePresenter::endStinger() {
    m_overEnds.stop();
    m_over.clear();
    // Unless something else is played by now.
    if (m_laid && m_cue.player()->programme() == m_laid) m_cue.player()->setProgramme(m_beneath);
    m_laid.reset();
    m_beneath.reset();
    Q_EMIT changed();
}

// What does not loop goes where the game goes; what was paused by hand is heard no more.
void GamePresenter::followPlayer() {
    if (m_heard.isEmpty() || !m_followed) return;
    const Player& player = *m_cue.player();
    const GameState* state = m_game.state(ss(m_heard));
    const bool ended = !player.looping() && player.positionSamples() >= m_to;
    if (!ended && player.playing()) return;
    const QString next = ended && state != nullptr ? qs(state->next) : QString();
    stop();
    if (!next.isEmpty()) hear(next);
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
    m_followed = false;
    endStinger();
    m_cue.player()->pause();
    m_cue.player()->setLoopRange(static_cast<int64_t>(m_cue.selectedFrom()), static_cast<int64_t>(m_cue.selectedTo()));
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
