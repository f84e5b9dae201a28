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

std::filesystem::path weightsFolder() {
    const char* given = std::getenv("FERMATA_WEIGHTS");
    return given != nullptr ? std::filesystem::path(given) : dataFiles().weights;
}

Result<std::shared_ptr<const Humaniser>> learnedFeel() {
    static std::mutex mutex;
    static std::shared_ptr<const Humaniser> feel;
    const std::lock_guard lock(mutex);
    if (feel) return feel;
    auto opened = play::openLearnedFeel(weightsFolder());
    if (!opened) return fail(opened.error());
    feel = std::move(*opened);
    return feel;
}

Result<std::shared_ptr<Player>> neuralPlayer() {
    static std::mutex mutex;
    static std::shared_ptr<Player> player;
    const std::lock_guard lock(mutex);
    if (player) return player;
    auto opened = play::openNeuralPlayer(weightsFolder(), kLongest);
    if (!opened) return fail(opened.error());
    player = std::move(*opened);
    return player;
}

}  // namespace

Players players() {
    Players result;
    result.neural = neuralPlayer;
    result.feel = learnedFeel;
    result.measured = dataFiles().players;
    return result;
}

}  // namespace fermata::cli
