// SPDX-License-Identifier: GPL-3.0-or-later
// A game's music heard while somebody moves it: by the rules of core/render/game_player.h, rendered a few seconds before the
// ear, and again from where something was asked for.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "core/render/game_player.h"
#include "ui/timeline/player.h"

namespace fermata::ui {

class GameAudition : public QObject {
    Q_OBJECT

  public:
    static constexpr int64_t kLead = 2400;                 // 50 ms: what is asked for must be there before it is mixed.
    static constexpr int64_t kPiece = kSampleRate;
    static constexpr int64_t kAhead = 6 * kPiece;
    static constexpr int64_t kAtOnce = 2 * kPiece;         // Rendered while somebody presses or drags; the rest follows.

    // The player is this one's from begin() to end(): its programme, its place, its loop, its first stem's level.
    explicit GameAudition(Player& player, QObject* parent);

    bool running() const { return m_take != nullptr; }
    // With a state or a stinger; parameters begin at their initial values.
    void begin(Game game, std::shared_ptr<const GameBank> bank, GameEvent::Kind kind, const std::string& name);
    // From the first sample that is not on its way to the ear yet; a change of state waits as its rule says.
    void ask(GameEvent::Kind kind, const std::string& name, int value = 0);
    void change(Game game, std::shared_ptr<const GameBank> bank);   // Edited: heard from now on, across 10 ms.
    void end();

    QString heard() const { return m_heard; }              // The state that sounds, or a stinger without one.
    QString over() const { return m_over; }                // A stinger over a state.
    const GameChange* waiting() const;                     // That was asked for and is not heard yet.
    const std::vector<GameEvent>& events() const { return m_events; }
    std::shared_ptr<const Programme> programme() const { return m_programme; }

  Q_SIGNALS:
    void changed();
    void ended();                                          // By itself, or by whoever paused the player.
    void failed(const fermata::Error& error);

  private:
    struct Take;
    bool plan(std::shared_ptr<const Game> game, std::shared_ptr<const GameBank> bank, int64_t until);
    void lay(int64_t from, int64_t to, const Take* before);
    void goOn();
    void follow();
    int64_t soonest() const { return m_player.positionSamples() + m_player.deviceLatency() + kLead; }

    Player& m_player;
    std::vector<GameEvent> m_events;
    std::shared_ptr<const Take> m_take;
    std::shared_ptr<const Programme> m_programme;
    std::vector<Segment> m_pieces;
    int64_t m_laid = 0;                                    // Rendered until here.
    bool m_playing = false;                                // It has begun.
    QString m_heard, m_over;
    QTimer m_more;
};

}  // namespace fermata::ui
