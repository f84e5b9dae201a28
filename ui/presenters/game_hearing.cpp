// SPDX-License-Identifier: GPL-3.0-or-later
// What the states of a game say on the screen, and how they are heard: their sounds cut out of the stems as for a pack, moved as a
// game moves them.
#include <QLocale>
#include <cmath>
#include <utility>

#include "core/studio/game_audio.h"
#include "core/studio/game_file.h"
#include "ui/presenters/game_presenter.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Hearing {
    Q_DECLARE_TR_FUNCTIONS(Hearing)
};

constexpr int64_t kMostFrames = int64_t{120} * 60 * kSampleRate;   // Of all stems of all states together: 2.8 GB.

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

Game GamePresenter::toHear() const {
    Game game = m_game;
    for (size_t i = 0; i < game.parameters.size() && i < m_begun.size(); ++i) game.parameters[i].initial = static_cast<int>(m_begun[i] / 1000);
    return game;
}

void GamePresenter::hear(const QString& name) {
    const GameState* state = m_game.state(ss(name));
    if (!m_known || (state == nullptr && m_game.stinger(ss(name)) == nullptr)) return;
    if (name == heard() && waitsFor().isEmpty()) return stop();
    if (name == over()) return;   // It sounds already.
    if (state != nullptr) m_state = name;   // What sounds is what is shown.
    fill();
    if (m_audition.running()) {
        m_audition.ask(state != nullptr ? GameEvent::Kind::State : GameEvent::Kind::Stinger, ss(name));
        return;
    }
    if (m_cue.cueId() != m_cueId || !m_cue.audioReady() || m_cue.revisionNumber() != m_revision.number) {
        return Q_EMIT noted(tr("The stems of revision %1 are not read yet; open the cue's newest revision first.").arg(m_revision.number));
    }
    m_wanted = name;
    m_begun = m_values;
    prepare();
    Q_EMIT changed();
}

void GamePresenter::prepare() {
    using Bank = std::shared_ptr<const GameBank>;
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    m_desk.run<Bank>(Lane::Read, this, [id = *id, revision = m_revision, game = m_game](Studio& studio) -> Result<Bank> {
        int64_t frames = 0;
        for (const GameState& state : game.states) {
            for (const std::string& name : state.sections) {
                if (const Section* section = revision.sectionNamed(name); section != nullptr && state.cue.empty()) frames += (section->end - section->start).value * static_cast<int64_t>(state.levels.size());
            }
        }
        if (frames > kMostFrames) return fail(Code::InvalidArgument, ss(Hearing::tr("The states are too long to be heard as a game: %1 minutes of stems, of at most %2. Take fewer sections or stems into them.").arg(frames / kSampleRate / 60).arg(kMostFrames / kSampleRate / 60)));
        const auto cue = studio.catalog.cue(id);
        if (!cue) return fail(cue.error());
        const auto others = gameCues(studio.catalog, *cue, toJson(game));
        if (!others) return fail(others.error());
        const auto sounds = gameSounds(studio, revision, game, *others);
        if (!sounds) return fail(sounds.error());
        return std::make_shared<const GameBank>(gameBank(*sounds));
    }, [this, asked = ++m_prepared](Result<Bank> bank) {
        if (asked != m_prepared || (m_wanted.isEmpty() && !m_audition.running())) return;
        if (!bank) {
            stop();
            return Q_EMIT failed(bank.error());
        }
        if (m_audition.running()) return m_audition.change(toHear(), *bank);
        m_cue.lendPlayer(true);
        m_lent = true;
        m_loopedBefore = m_cue.player()->looping();
        m_placeBefore = m_cue.player()->position();
        const std::string name = ss(m_wanted);
        m_audition.begin(toHear(), *bank, m_game.state(name) != nullptr ? GameEvent::Kind::State : GameEvent::Kind::Stinger, name);
        m_wanted.clear();
        Q_EMIT changed();
    });
}

QString GamePresenter::waitsFor() const {
    const GameChange* change = m_audition.waiting();
    return change == nullptr ? QString() : qs(change->to);
}

QString GamePresenter::waiting() const {
    const GameChange* change = m_audition.waiting();
    if (change == nullptr) return {};
    QString said = Hearing::tr("→ %1 %2", "a state, and when it comes").arg(qs(change->to), moment(change->rule.when, change->rule.gridBars));
    if (!change->rule.segment.empty()) said += Hearing::tr(", section %1 in between").arg(qs(change->rule.segment));
    return said;
}

void GamePresenter::stop() {
    m_wanted.clear();
    ++m_prepared;
    m_audition.end();
    giveBack();
    Q_EMIT changed();
}

void GamePresenter::giveBack() {
    if (!std::exchange(m_lent, false)) return;
    m_cue.lendPlayer(false);
    m_cue.player()->setLooping(m_loopedBefore);
    m_cue.player()->seek(m_placeBefore);
}

}  // namespace fermata::ui
