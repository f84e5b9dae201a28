// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/compass.h"

#include <algorithm>
#include <array>

namespace fermata {

std::optional<Compass> compassOf(std::string_view name) {
    // The longer names first: a bass clarinet is no clarinet, and a double bass no bass guitar.
    static constexpr std::array kAll{
        Compass{"piccolo", 74, 108},     Compass{"alto flute", 55, 91},  Compass{"flute", 60, 98},       Compass{"bass clarinet", 34, 77}, Compass{"clarinet", 50, 94},
        Compass{"oboe", 58, 91},         Compass{"bassoon", 34, 75},     Compass{"horn", 34, 77},        Compass{"trumpet", 55, 82},       Compass{"trombone", 40, 72},
        Compass{"tuba", 28, 58},         Compass{"violin", 55, 103},     Compass{"fiddle", 55, 103},     Compass{"viola", 48, 91},         Compass{"cello", 36, 84},
        Compass{"double bass", 28, 67},  Compass{"harp", 23, 103},       Compass{"ukulele", 60, 93},     Compass{"mandolin", 55, 93},      Compass{"bass guitar", 28, 67},
        Compass{"guitar", 40, 88},       Compass{"glockenspiel", 79, 108}, Compass{"celesta", 60, 108},  Compass{"vibraphone", 53, 89},    Compass{"marimba", 45, 96},
    };
    std::string words = " ";
    for (const char c : name) words += c == '.' || c == '-' ? ' ' : c;
    words += ' ';
    for (const Compass& one : kAll) {
        const std::string word(one.instrument);
        if (words.find(" " + word + " ") != std::string::npos || words.find(" " + word + "s ") != std::string::npos) return one;
    }
    return std::nullopt;
}

std::string keyName(int key) {
    static constexpr std::array<std::string_view, 12> kNames{"C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"};
    return std::string(kNames[static_cast<size_t>(((key % 12) + 12) % 12)]) + std::to_string(key / 12 - 1);
}

}  // namespace fermata
