// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/style_fields.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata::style_fields {
namespace {

bool isDrum(Voice voice) { return voice >= Voice::Kick && voice <= Voice::TomHigh; }
bool isTransition(Voice voice) { return voice >= Voice::Riser && voice <= Voice::Drop; }

std::string voiceWords(bool drums) {
    return drums ? "a drum voice: kick, snare, clap, rim, closed-hat, open-hat, crash, ride, shaker, tom-low, tom-mid or tom-high"
                 : "a transition: riser, impact, reverse-cymbal, whoosh or drop";
}

}  // namespace

Meter meterField(FieldReader& reader, std::string_view key) {
    const Result<Meter> meter = meterFromText(reader.textOr(key, "4/4"));
    if (meter) return *meter;
    reader.problem(key, "“4/4”, “3/4”, “6/8”, “5/4” or “7/8”");
    return {4, 4};
}

void stepsField(FieldReader& reader, std::string_view key, std::string_view allowed, Pattern& pattern) {
    pattern.grid = reader.integerOr("grid", 3, 8, 4);
    const int64_t quarter = kTicksPerQuarter;
    if (pattern.grid == 5 || pattern.grid == 7 || pattern.meter.bar().value * pattern.grid % quarter != 0) {
        reader.problem("grid", "3, 4, 6 or 8 steps a quarter, so that a bar of " + meterText(pattern.meter) + " has a whole number of them");
        pattern.grid = 4;
    }
    pattern.steps = reader.text(key);
    const auto perBar = static_cast<size_t>(pattern.perBar());
    const std::string unit = pattern.grid == 4 ? "sixteenths" : "steps";
    if (pattern.steps.empty() || pattern.steps.size() % perBar != 0) {
        reader.problem(key, "whole bars of " + std::to_string(perBar) + " " + unit + " (it has " + std::to_string(pattern.steps.size()) + ")");
        pattern.steps = std::string(perBar, '.');
    } else if (const size_t at = pattern.steps.find_first_not_of(allowed); at != std::string::npos) {
        reader.problem(key, "made of the characters “" + std::string(allowed) + "” (it has “" + pattern.steps[at] + "” at " + std::to_string(at + 1) + ")");
    }
}

void suitedFields(FieldReader& reader, Suited& item) {
    item.low = reader.integerOr("low", 0, 1000, 0);
    item.high = reader.integerOr("high", 0, 1000, 1000);
    if (item.low > item.high) reader.problem("low", "at most “high”");
    item.functions = namesField(reader, "functions", sectionFunctions(), false);
}

std::vector<std::string> namesField(FieldReader& reader, std::string_view key, const std::vector<std::string>& allowed, bool required) {
    std::vector<std::string> names = reader.texts(key, required);
    for (const std::string& name : names) {
        if (std::find(allowed.begin(), allowed.end(), name) == allowed.end()) reader.problem(key, "among " + joined(allowed, ", "));
    }
    return names;
}

std::string nameField(FieldReader& reader, std::string_view key, const std::vector<std::string>& allowed, const std::string& fallback) {
    std::string name = reader.textOr(key, fallback);
    if (std::find(allowed.begin(), allowed.end(), name) != allowed.end()) return name;
    reader.problem(key, "one of " + joined(allowed, ", "));
    return fallback;
}

Voice voiceField(FieldReader& reader, std::string_view key, bool drums, Voice fallback) {
    if (reader.member(key) == nullptr) return fallback;
    const Result<Voice> voice = voiceFromName(reader.text(key));
    if (voice && (drums ? isDrum(*voice) : isTransition(*voice))) return *voice;
    reader.problem(key, voiceWords(drums));
    return fallback;
}

std::vector<Voice> voicesField(FieldReader& reader, std::string_view key, bool drums, std::vector<Voice> fallback) {
    if (reader.member(key) == nullptr) return fallback;
    std::vector<Voice> voices;
    for (const std::string& name : reader.texts(key, false)) {
        const Result<Voice> voice = voiceFromName(name);
        if (voice && (drums ? isDrum(*voice) : isTransition(*voice))) voices.push_back(*voice);
        else reader.problem(key, "a list, each " + voiceWords(drums));
    }
    return voices;
}

StyleSlope slopeField(FieldReader& reader, std::string_view key, int low, int high) {
    const std::vector<int> pair = reader.integers(key, low, high, true);
    if (pair.size() == 2) return {pair[0], pair[1]};
    reader.problem(key, "two whole numbers from " + std::to_string(low) + " to " + std::to_string(high) + ", for least and most energy");
    return {};
}

StyleSlope slopeFieldOr(FieldReader& reader, std::string_view key, int low, int high, StyleSlope fallback) {
    return reader.member(key) == nullptr ? fallback : slopeField(reader, key, low, high);
}

}  // namespace fermata::style_fields
