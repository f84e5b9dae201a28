// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/game_presenter.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "core/studio/game_file.h"
#include "core/studio/victory_cue.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

QString settingOf(const QString& cue) { return QStringLiteral("game/") + cue; }

struct Known {
    Revision revision;
    Game game, derived;
    std::optional<Error> refused;   // Of the file; the states are derived then.
};

Result<Known> readGame(Studio& studio, const CueId& id, const std::string& file) {
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    auto revision = studio.catalog.revision(id, 0);
    if (!revision) return fail(revision.error());
    Known known{std::move(*revision), {}, {}, std::nullopt};
    auto derived = derivedGame(studio.catalog, *cue, known.revision);
    if (!derived) return fail(derived.error());
    known.game = known.derived = std::move(*derived);
    if (file.empty()) return known;
    const auto read = [&]() -> Result<Game> {
        const auto text = readFile(file);
        if (!text) return fail(text.error());
        const auto json = parseJson(*text, file);
        if (!json) return fail(json.error());
        const auto others = gameCues(studio.catalog, *cue, *json);
        if (!others) return fail(others.error());
        return gameFromJson(*json, known.revision, file, *others);
    }();
    if (read) known.game = *read;
    else known.refused = read.error();
    return known;
}

}  // namespace

GamePresenter::GamePresenter(Desk& desk, Job& job, CuePresenter& cue, QObject* parent)
    : QObject(parent), m_desk(desk), m_job(job), m_cue(cue), m_audition(*cue.player(), this), m_states(roles({"key", "detail"}), this), m_levels(roles({"key", "role", "sounds", "level", "now"}), this),
      m_parameters(roles({"key", "value", "detail"}), this), m_stingers(roles({"key", "detail"}), this), m_transitions(roles({"key", "text", "detail"}), this) {
    connect(&m_audition, &GameAudition::changed, this, &GamePresenter::changed);
    connect(&m_audition, &GameAudition::ended, this, &GamePresenter::stop);
    connect(&m_audition, &GameAudition::failed, this, &GamePresenter::failed);
}

GameState* GamePresenter::chosen() {
    const auto found = std::find_if(m_game.states.begin(), m_game.states.end(), [&](const GameState& one) { return qs(one.name) == m_state; });
    return found == m_game.states.end() ? nullptr : &*found;
}
const GameState* GamePresenter::chosen() const { return m_game.state(ss(m_state)); }

bool GamePresenter::loops() const { return chosen() != nullptr && chosen()->loop; }
QString GamePresenter::next() const { return chosen() == nullptr ? QString() : qs(chosen()->next); }

QString GamePresenter::stateFacts() const {
    const GameState* state = chosen();
    if (state == nullptr) return {};
    QStringList sections;
    for (const std::string& name : state->sections) sections << qs(name);
    const QString where = tr("Sections: %1").arg(listed(sections));
    return state->cue.empty() ? where : tr("%1, of the cue “%2”").arg(where, qs(state->cue));
}

QStringList GamePresenter::remarks() const {
    QStringList said;
    for (const std::string& remark : gameRemarks(m_game)) said << spoken(remark, "made");
    if (victory() == QLatin1String("missing")) said << tr("The state victory has no ending of its own, because the cue is a loop: it plays a section once. Its victory can be composed.");
    return said;
}

QString GamePresenter::victory() const {
    if (!m_known) return {};
    if (!m_revision.loop) return QStringLiteral("own");
    const GameState* state = m_derived.state("victory");   // It is there as soon as it is composed, whatever the file says.
    return state != nullptr && !state->cue.empty() ? QStringLiteral("composed") : QStringLiteral("missing");
}

void GamePresenter::composeVictory() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id || m_job.running()) return;
    const Progress progress = m_job.start(tr("Composing the victory of “%1”").arg(m_cue.title()));
    m_desk.run<CueResult>(Lane::Work, this, [id = *id, progress](Studio& studio) { return fermata::composeVictory(studio, id, {}, progress); },
                          [this](Result<CueResult> made) {
        m_job.finish();
        if (!made) return Q_EMIT failed(made.error());
        Q_EMIT carriedOut(QStringLiteral("victory"));
        const bool derived = m_file.isEmpty() && !m_edited;
        const QString title = qs(made->cue.title);
        Q_EMIT noted(derived ? tr("“%1” is composed, and the state victory plays it. Approve it like any cue; clear and deliver both together.").arg(title)
                             : tr("“%1” is composed. “Derive anew” lets the state victory play it; your own states stay until then.").arg(title));
        Q_EMIT this->made();
        refresh();
    });
}

void GamePresenter::open(const QString& cue) {
    if (cue == m_cueId && m_known) return refresh();
    close();
    m_cueId = cue;
    m_file = QSettings().value(settingOf(cue)).toString();
    if (!m_file.isEmpty() && !QFileInfo::exists(m_file)) m_file.clear();
    refresh();
}

void GamePresenter::close() {
    stop();
    m_cueId.clear();
    m_file.clear();
    m_state.clear();
    m_known = m_edited = false;
    m_game = {};
    fill();
    Q_EMIT changed();
}

void GamePresenter::refresh() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    if (m_edited) {
        fill();   // In the language of now; what was edited stays.
        Q_EMIT changed();
    }
    m_desk.run<Known>(Lane::Read, this, [id = *id, file = ss(m_file)](Studio& studio) { return readGame(studio, id, file); },
                      [this, cue = m_cueId](Result<Known> known) {
        if (cue != m_cueId) return;
        if (!known) return Q_EMIT failed(known.error());
        m_derived = known->derived;
        if (m_edited) return Q_EMIT changed();
        m_revision = known->revision;
        m_known = true;
        show(known->game, known->refused ? QString() : m_file);
        if (known->refused) Q_EMIT failed(*known->refused);
    });
}

void GamePresenter::show(Game game, const QString& file) {
    if (toJson(game) != toJson(m_game)) stop();
    m_game = std::move(game);
    m_file = file;
    m_edited = false;
    m_values.clear();
    for (const GameParameter& parameter : m_game.parameters) m_values.push_back(int64_t{parameter.initial} * 1000);
    if (chosen() == nullptr) m_state = m_game.states.empty() ? QString() : qs(m_game.states.front().name);
    edit(false);
    Q_EMIT gameChanged();
}

Json GamePresenter::given() const { return m_file.isEmpty() && !m_edited ? Json() : toJson(m_game); }
QString GamePresenter::origin() const { return m_file.isEmpty() ? tr("the states in the window") : m_file; }

void GamePresenter::edit(bool otherSounds) {
    fill();
    m_audition.change(toHear(), nullptr);
    if (otherSounds && m_audition.running()) prepare();
    Q_EMIT changed();
}

void GamePresenter::setState(const QString& name) {
    if (name == m_state || m_game.state(ss(name)) == nullptr) return;
    m_state = name;
    fill();
    Q_EMIT changed();
}

void GamePresenter::setSounds(const QString& stem, bool sounds) {
    GameState* state = chosen();
    if (state == nullptr || !state->cue.empty()) return;
    const auto found = state->levels.find(ss(stem));
    if (sounds == (found != state->levels.end())) return;
    if (!sounds && state->levels.size() == 1) return Q_EMIT failed({Code::InvalidArgument, ss(tr("A state needs at least one stem that sounds."))});
    if (sounds) state->levels[ss(stem)] = 0;
    else state->levels.erase(found);
    m_edited = true;
    edit(true);
    Q_EMIT gameChanged();
}

void GamePresenter::setLevel(const QString& stem, double decibels) {
    GameState* state = chosen();
    if (state == nullptr || !state->cue.empty() || !state->levels.contains(ss(stem))) return;
    const int level = std::clamp(static_cast<int>(std::lround(decibels * 10)) * 10, -6000, kGameMost);
    if (state->levels[ss(stem)] == level) return;
    state->levels[ss(stem)] = level;
    m_edited = true;
    edit(false);
    Q_EMIT gameChanged();
}

void GamePresenter::setLoops(bool loops) {
    GameState* state = chosen();
    if (state == nullptr || state->loop == loops) return;
    state->loop = loops;
    state->next.clear();
    m_edited = true;
    edit(true);
    Q_EMIT gameChanged();
}

void GamePresenter::setNext(const QString& name) {
    GameState* state = chosen();
    if (state == nullptr || state->loop || state->next == ss(name)) return;
    state->next = ss(name);
    m_edited = true;
    edit(false);
    Q_EMIT gameChanged();
}

void GamePresenter::setParameter(const QString& name, int value) {
    for (size_t i = 0; i < m_game.parameters.size(); ++i) {
        if (qs(m_game.parameters[i].name) == name) m_values[i] = int64_t{std::clamp(value, 0, 100)} * 1000;
    }
    fill();
    m_audition.ask(GameEvent::Kind::Parameter, ss(name), std::clamp(value, 0, 100));
    Q_EMIT changed();
}

void GamePresenter::load(const QString& file) {
    if (m_cueId.isEmpty()) return;
    const auto id = CueId::parse(ss(m_cueId));
    m_desk.run<Known>(Lane::Read, this, [id = *id, path = ss(pathOf(file))](Studio& studio) { return readGame(studio, id, path); },
                      [this, cue = m_cueId, path = pathOf(file)](Result<Known> known) {
        if (cue != m_cueId) return;
        if (!known) return Q_EMIT failed(known.error());
        if (known->refused) return Q_EMIT failed(*known->refused);
        m_revision = known->revision;
        QSettings().setValue(settingOf(cue), path);
        show(known->game, path);
        Q_EMIT noted(tr("The states are those of “%1”.").arg(QFileInfo(path).fileName()));
    });
}

void GamePresenter::save(const QString& file) {
    QString path = pathOf(file);
    if (path.isEmpty() || !m_known) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".json");
    const auto written = writeFile(ss(path), gameText(m_game));
    if (!written) return Q_EMIT failed(written.error());
    QSettings().setValue(settingOf(m_cueId), path);
    m_file = path;
    m_edited = false;
    Q_EMIT gameChanged();
    Q_EMIT noted(tr("The states are written to “%1”; the game pack takes them from there.").arg(path));
    Q_EMIT changed();
}

void GamePresenter::derive() {
    if (!m_known) return;
    QSettings().remove(settingOf(m_cueId));
    show(m_derived, {});
}

}  // namespace fermata::ui
