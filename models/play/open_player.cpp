// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/open_player.h"

#include <thread>

#include "models/play/learned_feel.h"
#include "models/play/neural_player.h"

namespace fermata::play {

Result<std::shared_ptr<const Humaniser>> openLearnedFeel(const std::filesystem::path& folder) { return LearnedFeel::open(folder); }

Result<std::shared_ptr<Player>> openNeuralPlayer(const std::filesystem::path& folder, std::chrono::milliseconds longest) {
    auto weights = loadWeights(folder);
    if (!weights) return fail(weights.error());
    NeuralOptions options;
    options.threads = std::thread::hardware_concurrency() > 1 ? 2 : 1;
    if (longest.count() > 0) {
        options.deadline = [longest] {
            return [until = std::chrono::steady_clock::now() + longest] { return std::chrono::steady_clock::now() > until; };
        };
    }
    return std::shared_ptr<Player>(std::make_shared<NeuralPlayer>(std::move(*weights), std::move(options)));
}

}  // namespace fermata::play
