// SPDX-License-Identifier: GPL-3.0-or-later
// What was understood, with the words it came from, and what was not: for a terminal.
#include <algorithm>
#include <array>

#include "core/brief/reader.h"
#include "core/brief/stretch_place.h"

namespace fermata {
namespace {

// Columns that a terminal needs: bytes that begin a character.
size_t columns(std::string_view text) {
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string oneLine(std::string text) {
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == 0x7f) c = ' ';
    }
    return text;
}

}  // namespace

std::string describe(const Brief& brief) {
    std::string out = "Understood\n";
    size_t width = 24;
    for (const Reading& reading : brief.understood) {
        if (reading.field == "noted") continue;
        width = std::max(width, std::min<size_t>(44, columns(reading.meaning)));
    }
    const auto row = [&](std::string left, const std::string& words) {
        const size_t used = columns(left);
        left += std::string(used < width ? width - used : 0, ' ');
        out += "  " + left + (words.empty() ? "" : "  “" + oneLine(words) + "”") + "\n";
    };
    const auto said = [&](std::string_view field) {
        return std::any_of(brief.understood.begin(), brief.understood.end(), [&](const Reading& r) { return r.field == field; });
    };
    for (const Reading& reading : brief.understood) {
        if (!notedOnly(reading)) row(oneLine(reading.meaning), reading.words);
    }
    // Given as a field, not in words.
    for (const BriefControl& control : brief.controls) {
        if (said("controls") || control.set.starts_with("mode=")) continue;
        row(oneLine(control.set) + (control.section.empty() ? "" : ", " + oneLine(placeText(control.section))) + (control.from ? " from " + clockTime(*control.from) : "") +
                (control.until ? " until " + clockTime(*control.until) : ""), "");
    }
    if (!said("length")) row("length " + lengthText(brief.length) + " (not said)", "");
    if (!said("frame_rate")) row(brief.frameRate.name() + " frames a second (not said)", "");
    if (!said("picture_start")) row("picture starts at " + timecode({0}, brief.frameRate, brief.pictureStart()) + " (not said)", "");
    if (!said("loudness") && brief.loudness.milliLufs == LoudnessTarget{}.milliLufs) row("-14 LUFS (streaming; not said; softer where its limiter would be heard)", "");
    if (std::any_of(brief.understood.begin(), brief.understood.end(), notedOnly)) out += "Noted, but not a request\n";
    for (const Reading& reading : brief.understood) {
        if (notedOnly(reading)) out += (reading.words.empty() ? "  " : "  “" + oneLine(reading.words) + "”: ") + oneLine(reading.meaning) + "\n";
    }
    if (!brief.notUnderstood.empty()) {
        out += "Not understood\n";
        for (const Reading& reading : brief.notUnderstood) out += "  “" + oneLine(reading.words) + "”\n";
    }
    if (!brief.problems.empty()) {
        out += "Problems: this cannot be composed until they are settled\n";
        for (const BriefProblem& problem : brief.problems) out += "  " + problem.field + ": " + oneLine(problem.message) + "\n";
    }
    return out;
}

}  // namespace fermata
