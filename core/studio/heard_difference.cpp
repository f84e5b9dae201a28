// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/heard_difference.h"

#include <algorithm>
#include <utility>

namespace fermata {
namespace {

constexpr int64_t kBeat = 960;   // Ticks.

// Of some cells together.
struct Character {
    int64_t notes = 0, length = 0;          // Ticks of all cells.
    int64_t keys = 0, pitched = 0;          // Sum of keys, and how many.
    int64_t velocities = 0, lengths = 0;
    int64_t offBeat = 0;
    int64_t brightness = 0, bright = 0;     // Sum in permille, and how many sounds say one.

    explicit Character(const std::vector<Take>& takes) {
        for (const Take& take : takes) {
            length += take.length.value;
            for (const Note& note : take.notes) {
                ++notes;
                velocities += note.velocity;
                offBeat += note.start.value % kBeat == 0 ? 0 : 1;
                if (note.voice != Voice::Pitched) continue;
                keys += note.key;
                lengths += note.length.value;
                ++pitched;
            }
            if (const auto found = take.sound.parameters.find("brightness"); found != take.sound.parameters.end()) {
                brightness += found->second;
                ++bright;
            }
        }
    }
    // In thousandths; 0 where there is nothing to divide by.
    static int64_t mean(int64_t sum, int64_t count) { return count == 0 ? 0 : sum * 1000 / count; }
    int64_t density() const { return length == 0 ? 0 : notes * kBeat * 1000 / length; }   // Notes a thousand beats.
};

}  // namespace

std::vector<std::string_view> heardDifference(const std::vector<Take>& before, const std::vector<Take>& after) {
    const Character was(before), is(after);
    // How far each goes, in thousandths of what one hears well: 12 % of the notes, 1.5 semitones, 4 steps of velocity,
    // 60 permille of brightness, 25 % of the length, 12 notes in a hundred.
    std::vector<std::pair<int64_t, std::string_view>> found;
    const auto add = [&](int64_t difference, int64_t heard, std::string_view more, std::string_view less) {
        const int64_t strength = (difference < 0 ? -difference : difference) * 1000 / heard;
        if (strength >= 1000) found.emplace_back(strength, difference > 0 ? more : less);
    };
    if (was.density() > 0) add((is.density() - was.density()) * 1000 / was.density(), 120, "denser", "sparser");
    if (was.pitched > 0 && is.pitched > 0) {
        add(Character::mean(is.keys, is.pitched) - Character::mean(was.keys, was.pitched), 1500, "higher", "lower");
        const int64_t length = Character::mean(was.lengths, was.pitched);
        add((Character::mean(is.lengths, is.pitched) - length) * 1000 / std::max<int64_t>(1, length), 250, "longer notes", "shorter notes");
    }
    if (was.notes > 0 && is.notes > 0) {
        add(Character::mean(is.velocities, is.notes) - Character::mean(was.velocities, was.notes), 4000, "stronger", "softer");
        add(Character::mean(is.offBeat, is.notes) - Character::mean(was.offBeat, was.notes), 120, "more off the beat", "more on the beat");
    }
    if (was.bright > 0 && is.bright > 0) add(is.brightness / is.bright - was.brightness / was.bright, 60, "brighter", "darker");
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string_view> words;
    for (const auto& [strength, word] : found) {
        if (words.size() < 3) words.push_back(word);
    }
    return words;
}

Result<std::vector<std::string_view>> heardDifference(Studio& studio, const Revision& current, const NewRevision& candidate) {
    std::vector<Take> before, after;
    for (const AskedCell& asked : candidate.asked) {
        const Cell* was = current.cell(asked.section, asked.stem);
        const Cell* is = candidate.revision.cell(asked.section, asked.stem);
        if (was == nullptr || is == nullptr) continue;
        const auto made = std::find_if(candidate.takes.begin(), candidate.takes.end(), [&](const Take& take) { return take.hash() == is->take; });
        if (made == candidate.takes.end()) continue;
        after.push_back(*made);
        if (was->take == Hash{}) continue;   // An empty cell: everything in it is new.
        auto old = studio.catalog.take(current.cue, was->take);
        if (!old) return fail(old.error());
        before.push_back(std::move(*old));
    }
    return heardDifference(before, after);
}

}  // namespace fermata
