// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokens/window.h"

#include <array>

namespace fermata::tokens {
namespace {

constexpr std::array<std::string_view, kRoles> kRoleNames{"melody", "bass", "harmony", "texture", "drums", "other"};

// The place of a name is its number for ever: weights depend on it. New names go to the end; at most 40.
constexpr std::array<std::string_view, 30> kStyles{
    "", "art-song", "string-quartet", "orchestral", "hymn", "score",
    "rock", "funk", "jazz", "latin", "hiphop", "soul", "pop", "afrocuban", "reggae", "drums",
    "acoustic-folk", "ambient-drone", "deep-house", "funk-spot", "game-combat", "game-exploration", "hopeful-indie",
    "hybrid-trailer", "jazz-lounge", "lofi-bed", "neoclassical", "synthwave", "tension-underscore", "own"};

}  // namespace

std::string_view roleName(Role role) { return kRoleNames[static_cast<size_t>(role)]; }

bool roleFromName(std::string_view name, Role& role) {
    if (name == "rhythm") name = "drums";
    for (size_t i = 0; i < kRoleNames.size(); ++i) {
        if (kRoleNames[i] != name) continue;
        role = static_cast<Role>(i);
        return true;
    }
    return false;
}

int styleClass(std::string_view name) {
    for (size_t i = 1; i < kStyles.size(); ++i) {
        if (kStyles[i] == name) return static_cast<int>(i);
    }
    return 0;
}

int Window::barStart(int bar) const {
    int at = 0;
    for (int i = 0; i < bar; ++i) at += bars[static_cast<size_t>(i)].ticks;
    return at;
}

}  // namespace fermata::tokens
