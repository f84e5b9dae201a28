// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/players.h"

#include <cstdlib>
#include <mutex>

#include "app/cli/session.h"
#include "models/play/open_player.h"

namespace fermata::cli {
namespace {

// A cell that takes longer than this is played by the rules: whoever waits hears something.
constexpr std::chrono::seconds kLongest{20};

Result<std::shared_ptr<Player>> neuralPlayer() {
    static std::mutex mutex;
    static std::shared_ptr<Player> player;
    const std::lock_guard lock(mutex);
    if (player) return player;
    const char* given = std::getenv("FERMATA_WEIGHTS");
    auto opened = play::openNeuralPlayer(given != nullptr ? std::filesystem::path(given) : dataFiles().weights, kLongest);
    if (!opened) return fail(opened.error());
    player = std::move(*opened);
    return player;
}

}  // namespace

Players players() {
    Players result;
    result.neural = neuralPlayer;
    result.measured = dataFiles().players;
    return result;
}

}  // namespace fermata::cli
