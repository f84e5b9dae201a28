// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/key_choice.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "core/base/hash.h"
#include "core/compose/mood.h"

namespace fermata {
namespace {

constexpr std::string_view kModeControl = "mode=";

std::vector<Key> keysIn(const Style& style, Mode mode) {
    std::vector<Key> keys;
    std::copy_if(style.keys.begin(), style.keys.end(), std::back_inserter(keys), [&](const Key& key) { return key.mode == mode; });
    return keys;
}

// Of the style's modes with the same third, the one that has the most notes of this one; none when the style has none.
std::optional<Mode> nearestMode(const Style& style, Mode asked) {
    std::optional<Mode> nearest;
    int most = 0;
    const Key wanted{0, asked};
    for (const Key& usual : style.keys) {
        const Key other{0, usual.mode};
        if (other.isMinorLike() != wanted.isMinorLike()) continue;
        int common = 0;
        for (int pitch = 0; pitch < 12; ++pitch) common += wanted.contains(pitch) && other.contains(pitch) ? 1 : 0;
        if (common <= most) continue;
        most = common;
        nearest = usual.mode;
    }
    return nearest;
}

}  // namespace

bool asksForMode(const BriefControl& control) { return control.section.empty() && control.set.starts_with(kModeControl); }

Result<ChosenKey> chooseKey(const Brief& brief, const Style& style, uint32_t seed) {
    if (brief.key) return ChosenKey{*brief.key, "key " + brief.key->name() + ", as asked"};
    const auto chosen = [&](const std::vector<Key>& keys) { return keys[hash32(seed, 11) % keys.size()]; };
    for (size_t i = 0; i < brief.controls.size(); ++i) {
        const BriefControl& control = brief.controls[i];
        if (!asksForMode(control)) continue;
        const Result<Mode> mode = modeFromName(std::string_view(control.set).substr(kModeControl.size()));
        if (!mode) return fail(mode.error().code, "“controls[" + std::to_string(i) + "]”: " + mode.error().message);
        const std::string name(modeName(*mode));
        if (const std::vector<Key> own = keysIn(style, *mode); !own.empty()) return ChosenKey{chosen(own), "key " + chosen(own).name() + ", of the style's usual keys in " + name + ", as asked"};
        if (const std::optional<Mode> nearest = nearestMode(style, *mode)) {
            const Key key = chosen(keysIn(style, *nearest));
            return ChosenKey{key, "key " + key.name() + ": the style has no keys in " + name + ", and " + std::string(modeName(*nearest)) + " is the nearest that it has"};
        }
        const Key key{chosen(style.keys).tonic, *mode};
        return ChosenKey{key, "key " + key.name() + ", as asked: the style has no keys in " + name + ", so its chords are carried over from " + std::string(modeName(chosen(style.keys).mode))};
    }
    Key key = chosen(style.keys);
    if (const std::optional<bool> minor = moodOf(brief).minor; minor && key.isMinorLike() != *minor) {
        std::vector<Key> suited;
        std::copy_if(style.keys.begin(), style.keys.end(), std::back_inserter(suited), [&](const Key& own) { return own.isMinorLike() == *minor; });
        if (!suited.empty()) key = chosen(suited);
    }
    return ChosenKey{key, "key " + key.name() + ", from the style's usual keys"};
}

}  // namespace fermata
