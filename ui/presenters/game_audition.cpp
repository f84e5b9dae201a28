// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/game_audition.h"

#include <algorithm>

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

constexpr int64_t kLength = int64_t{24} * 3600 * kSampleRate;   // Longer than anybody listens to it.
constexpr int64_t kSoft = kSampleRate / 100;

}  // namespace

// A plan with what it refers to.
struct GameAudition::Take {
    std::shared_ptr<const Game> game;
    std::shared_ptr<const GameBank> bank;
    GamePlay play;
};

GameAudition::GameAudition(Player& player, QObject* parent) : QObject(parent), m_player(player) {
    m_more.setInterval(500);
    connect(&m_more, &QTimer::timeout, this, &GameAudition::goOn);
    connect(&m_player, &Player::positionChanged, this, &GameAudition::follow);
    connect(&m_player, &Player::playingChanged, this, &GameAudition::follow);
}

bool GameAudition::plan(std::shared_ptr<const Game> game, std::shared_ptr<const GameBank> bank, int64_t until) {
    auto play = GamePlay::of(*game, *bank, m_events, until);
    if (!play) {
        Q_EMIT failed(play.error());
        return false;
    }
    m_take = std::make_shared<const Take>(Take{std::move(game), std::move(bank), std::move(*play)});
    return true;
}

// What is there from `from` on is replaced; `before` is what sounded so far, which goes over into the new within 10 ms.
void GameAudition::lay(int64_t from, int64_t to, const Take* before) {
    std::erase_if(m_pieces, [&](const Segment& piece) { return piece.start >= from || piece.end < m_player.positionSamples() - kAhead; });
    if (!m_pieces.empty()) m_pieces.back().end = std::min(m_pieces.back().end, from);
    for (int64_t at = from; at < to; at += kPiece) {
        const int64_t end = std::min(to, at + kPiece);
        std::vector<int32_t> sound = m_take->play.render(at, end);
        if (before != nullptr && at == from) {
            const std::vector<int32_t> old = before->play.render(at, std::min(end, at + kSoft));
            for (size_t i = 0; i < old.size(); ++i) {
                sound[i] = static_cast<int32_t>(old[i] + (int64_t{sound[i]} - old[i]) * static_cast<int64_t>(i / 2) / kSoft);
            }
        }
        m_pieces.push_back({at, end, 0, std::make_shared<const StoredPcm>(std::move(sound)), nullptr, nullptr, 0});
    }
    m_laid = to;
    auto programme = std::make_shared<Programme>();
    programme->length = kLength;
    programme->versions.emplace_back();
    programme->versions.front().stems.push_back(m_pieces);
    m_programme = programme;
    m_player.setProgramme(m_programme);
}

void GameAudition::begin(Game game, std::shared_ptr<const GameBank> bank, GameEvent::Kind kind, const std::string& name) {
    m_events = {{{0}, kind, name, 0}};
    m_pieces.clear();
    m_heard = qs(name);
    m_over.clear();
    m_playing = false;
    if (!plan(std::make_shared<const Game>(std::move(game)), std::move(bank), kAhead)) return end();
    m_player.pause();
    m_player.setLooping(false);
    m_player.setVersion(0);
    m_player.setStemLevel(0, 1);
    lay(0, kAhead, nullptr);
    m_player.seek(0);
    m_player.play();
    m_playing = m_player.playing();
    m_more.start();
    Q_EMIT changed();
}

void GameAudition::ask(GameEvent::Kind kind, const std::string& name, int value) {
    if (!running()) return;
    const int64_t from = soonest(), to = from + kAtOnce;
    m_events.push_back({{from}, kind, name, value});
    if (!plan(m_take->game, m_take->bank, to)) return end();
    lay(from, to, nullptr);
    Q_EMIT changed();
}

void GameAudition::change(Game game, std::shared_ptr<const GameBank> bank) {
    if (!running()) return;
    const auto before = m_take;
    const int64_t from = soonest(), to = from + kAtOnce;
    if (!plan(std::make_shared<const Game>(std::move(game)), bank ? std::move(bank) : before->bank, to)) return end();
    lay(from, to, before.get());
    Q_EMIT changed();
}

void GameAudition::goOn() {
    if (!running() || m_laid - m_player.positionSamples() > kAhead - kAtOnce) return;
    const int64_t from = m_laid, to = from + kAtOnce;
    if (!plan(m_take->game, m_take->bank, to)) return end();
    lay(from, to, nullptr);
}

void GameAudition::follow() {
    if (!running() || !m_playing) return;
    const int64_t now = m_player.positionSamples();
    if (!m_player.playing() || now >= m_take->play.silentFrom()) {
        end();
        return Q_EMIT ended();
    }
    QString heard, stinger;
    for (const GameSpan& span : m_take->play.spans()) {
        if (now < span.from || now >= span.to) continue;
        if (span.kind == GameSpan::Kind::State) heard = qs(span.name);
        if (span.kind == GameSpan::Kind::Stinger) stinger = qs(span.name);
    }
    const QString over = heard.isEmpty() ? QString() : stinger;
    if (heard.isEmpty()) heard = stinger.isEmpty() ? m_heard : stinger;   // A segment, or what still rings on.
    const bool waits = waiting() != nullptr;
    if (heard == m_heard && over == m_over && !waits) return;
    m_heard = heard;
    m_over = over;
    Q_EMIT changed();
}

const GameChange* GameAudition::waiting() const {
    if (!running() || m_take->play.changes().empty()) return nullptr;
    const GameChange& last = m_take->play.changes().back();
    return last.enters > m_player.positionSamples() ? &last : nullptr;
}

void GameAudition::end() {
    m_more.stop();
    if (!running()) return;
    m_take.reset();
    m_programme.reset();
    m_pieces.clear();
    m_heard.clear();
    m_over.clear();
    m_playing = false;
    m_player.pause();
    Q_EMIT changed();
}

}  // namespace fermata::ui
