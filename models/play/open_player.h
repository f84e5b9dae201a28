// SPDX-License-Identifier: GPL-3.0-or-later
// The neural player of the weights in a folder, for programs: they need nothing else of this library.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

#include "core/compose/humaniser.h"
#include "core/compose/player.h"

namespace fermata::play {

// `longest`: how long one cell may take before the rules play it; zero = no limit. Errors as loadWeights().
// The learned feel of the same folder.
Result<std::shared_ptr<const Humaniser>> openLearnedFeel(const std::filesystem::path& weights);

Result<std::shared_ptr<Player>> openNeuralPlayer(const std::filesystem::path& weights, std::chrono::milliseconds longest);

}  // namespace fermata::play
