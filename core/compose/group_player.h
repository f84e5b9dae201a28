// SPDX-License-Identifier: GPL-3.0-or-later
// A player that plays several cells in one pass, where they do not hear each other.
#pragma once

#include <span>
#include <vector>

#include "core/compose/player.h"

namespace fermata {

class GroupPlayer : public Player {
  public:
    // Takes for requests that do not hear each other (alternatives of a cell, stems that are not known to each other yet), each
    // what play() gives for it alone.
    virtual std::vector<Result<Take>> playTogether(std::span<const PlayRequest> requests, const Style& style) = 0;
};

// In one pass where the player can, else one by one.
inline std::vector<Result<Take>> playTogether(Player& player, std::span<const PlayRequest> requests, const Style& style) {
    if (auto* group = dynamic_cast<GroupPlayer*>(&player)) return group->playTogether(requests, style);
    std::vector<Result<Take>> takes;
    for (const PlayRequest& request : requests) takes.push_back(player.play(request, style));
    return takes;
}

}  // namespace fermata
