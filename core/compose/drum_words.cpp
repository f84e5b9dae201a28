// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/drum_words.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata {
namespace {

struct DrumWord {
    std::string_view word;
    std::vector<Voice> voices;
};
const std::vector<DrumWord>& table() {
    static const std::vector<DrumWord> kAll = {
        {"kick", {Voice::Kick}},
        {"snare", {Voice::Snare}},
        {"claps", {Voice::Clap}},
        {"rim", {Voice::Rim}},
        {"hi-hats", {Voice::ClosedHat, Voice::OpenHat}},
        {"cymbals", {Voice::Crash, Voice::Ride, Voice::ReverseCymbal}},
        {"shaker", {Voice::Shaker}},
        {"toms", {Voice::TomLow, Voice::TomMid, Voice::TomHigh}},
    };
    return kAll;
}

bool isOut(Voice voice, const std::vector<std::string>& without) {
    return std::any_of(table().begin(), table().end(), [&](const DrumWord& one) {
        return std::find(one.voices.begin(), one.voices.end(), voice) != one.voices.end() && std::find(without.begin(), without.end(), one.word) != without.end();
    });
}

bool usesVoice(const Style& style, Voice voice) {
    return std::any_of(style.grooves.begin(), style.grooves.end(), [&](const Groove& groove) {
        return std::any_of(groove.lanes.begin(), groove.lanes.end(), [&](const GrooveLane& lane) { return lane.voice == voice; });
    });
}

}  // namespace

const std::vector<std::string>& drumWords() {
    static const std::vector<std::string> kAll = [] {
        std::vector<std::string> words;
        for (const DrumWord& one : table()) words.emplace_back(one.word);
        return words;
    }();
    return kAll;
}

bool isDrumWord(std::string_view word) { return std::find(drumWords().begin(), drumWords().end(), word) != drumWords().end(); }

std::optional<Voice> insteadOf(Voice voice, const Style& style, const std::vector<std::string>& without) {
    constexpr Voice kBack[] = {Voice::Snare, Voice::Clap, Voice::Rim};
    if (std::find(std::begin(kBack), std::end(kBack), voice) == std::end(kBack)) return std::nullopt;
    for (const Voice other : kBack) {
        if (other != voice && usesVoice(style, other) && !isOut(other, without)) return other;
    }
    return std::nullopt;
}

void leaveOut(const PlayedCell& cell, std::vector<Note>& notes) {
    const std::vector<std::string>& without = cell.direction.without;
    if (without.empty()) return;
    std::vector<Note> kept;
    for (Note note : notes) {
        if (isOut(note.voice, without)) {
            const std::optional<Voice> other = insteadOf(note.voice, *cell.style, without);
            if (!other) continue;
            note.voice = *other;
        }
        // Where the other drum strikes anyway, it does so once.
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Note& one) { return one.start == note.start && one.voice == note.voice && note.voice != Voice::Pitched; });
        if (same == kept.end()) kept.push_back(note);
        else same->velocity = std::max(same->velocity, note.velocity);
    }
    notes = std::move(kept);
}

std::string remarkLeftOut(const std::vector<std::string>& without, const Style& style, const std::string& where) {
    std::string text = "no " + joined(without, ", ") + where + ", as the brief asks";
    for (const std::string& word : without) {
        const auto row = std::find_if(table().begin(), table().end(), [&](const DrumWord& one) { return one.word == word; });
        if (row == table().end() || !usesVoice(style, row->voices.front())) continue;
        if (const auto other = insteadOf(row->voices.front(), style, without)) text += ": the " + std::string(voiceName(*other)) + " plays the strokes of the " + word;
    }
    return text;
}

}  // namespace fermata
