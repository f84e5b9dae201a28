// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of briefs ask of one.
#pragma once

#include <QtTest>

#include "core/base/text.h"
#include "core/brief/brief.h"

namespace fermata::test {

inline constexpr int64_t kSecond = kSampleRate;

inline bool hasProblem(const Brief& brief, std::string_view field, std::initializer_list<std::string_view> parts = {}) {
    for (const BriefProblem& problem : brief.problems) {
        if (problem.field.rfind(field, 0) != 0) continue;
        bool all = true;
        for (const std::string_view part : parts) all = all && problem.message.find(part) != std::string::npos;
        if (all) return true;
    }
    return false;
}

inline bool missed(const Brief& brief, std::string_view words) {
    for (const Reading& reading : brief.notUnderstood) {
        if (reading.words.find(words) != std::string::npos) return true;
    }
    return false;
}

using Names = std::vector<std::string>;

inline int energyAt(const Brief& brief, int second) {
    for (const EnergyPoint& point : brief.energy) {
        if (point.at == Samples{second * kSecond}) return point.energy.permille;
    }
    return -1;
}

inline std::string wordsRead(const Brief& brief, std::string_view field) {
    for (const Reading& reading : brief.understood) {
        if (reading.field == field) return reading.words;
    }
    return {};
}

inline void isSpot(const Brief& brief, int seconds, const char* style, const char* key) {
    QCOMPARE(brief.length, Samples{seconds * kSecond});
    QCOMPARE(brief.style, std::string(style));
    QVERIFY(brief.key);
    QCOMPARE(brief.key->name(), std::string(key));
    QVERIFY(brief.problems.empty());
}

// "rhythm.plays=0 -14": each control with its stretch in seconds; "bass.plays=0 in chorus".
inline Names controls(const Brief& brief) {
    Names all;
    const auto seconds = [](const std::optional<Samples>& at) { return at ? std::to_string(at->value / kSecond) : std::string(); };
    for (const BriefControl& one : brief.controls) all.push_back(one.set + (one.from || one.until ? " " + seconds(one.from) + "-" + seconds(one.until) : "") + (one.section.empty() ? "" : " in " + one.section));
    return all;
}

// All words are read, as these controls and nothing else.
inline void reads(const char* words, const Names& expected) {
    const Brief brief = briefFromWords(words);
    const Names found = controls(brief);
    QVERIFY2(found == expected, (std::string(words) + " is " + joined(found, "; ")).c_str());
    QVERIFY2(brief.problems.empty() && brief.notUnderstood.empty() && brief.avoid.empty(), words);
    const auto kept = briefFromJson(*parseJson(canonicalJson(toJson(brief)), "brief"));
    QVERIFY2(kept && kept->controls == brief.controls, words);
}

}  // namespace fermata::test
