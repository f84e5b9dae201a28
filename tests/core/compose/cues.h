// SPDX-License-Identifier: GPL-3.0-or-later
// Styles, briefs and whole cues for the tests of core/compose.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/compose/compose.h"
#include "core/compose/style.h"

namespace fermata::test {

// The three that the long tests use; packs_test.cpp has all.
inline const std::vector<std::string> kStyles = {"hopeful-indie", "lofi-bed", "tension-underscore"};

inline std::string styleFolder() { return FERMATA_SOURCE_DIR "/packaging/styles"; }

inline const Style& style(const std::string& id) {
    static std::map<std::string, Style> loaded;
    const auto it = loaded.find(id);
    if (it != loaded.end()) return it->second;
    Result<Style> read = loadStyle(styleFolder(), id);
    if (!read) qFatal("%s", read.error().message.c_str());
    return loaded.emplace(id, std::move(*read)).first->second;
}

inline Brief brief(int64_t milliseconds) {
    Brief made;
    made.length = samplesFromMilliseconds(milliseconds);
    return made;
}

inline Take take(const Plan& plan, size_t section, const std::string& stem, uint32_t variation = 0, const Take* replaces = nullptr) {
    PlayRequest request;
    request.plan = &plan;
    request.section = section;
    request.stem = stem;
    request.variation = variation;
    request.replaces = replaces;
    const Result<Take> made = playTake(request, style(plan.style));
    if (!made) qFatal("%s", made.error().message.c_str());
    return *made;
}

inline double onsetsPerSecond(const Plan& plan, size_t section, const std::string& stem) {
    std::vector<int64_t> starts;
    for (const Note& note : take(plan, section, stem).notes) {
        if (starts.empty() || starts.back() != note.start.value) starts.push_back(note.start.value);
    }
    return static_cast<double>(starts.size()) * kSampleRate / static_cast<double>((plan.sectionEnd(section) - plan.sectionStart(section)).value);
}

inline Result<Take> played(const Plan& plan, const Style& style, size_t section, const std::string& stem) {
    PlayRequest request;
    request.plan = &plan;
    request.section = section;
    request.stem = stem;
    return playTake(request, style);
}

inline int bassClass(const Chord& chord) { return chord.bass >= 0 ? chord.bass : chord.root; }

inline bool hasStem(const Plan& plan, const std::string& name) {
    return std::any_of(plan.stems.begin(), plan.stems.end(), [&](const PlannedStem& stem) { return stem.name == name; });
}

inline Json pack(const std::string& id) { return *parseJson(*readFile(styleFolder() + "/" + id + ".json"), id); }

}  // namespace fermata::test
