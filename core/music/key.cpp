// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/key.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata {
namespace {

struct ModeFacts {
    Mode mode;
    std::string_view name;
    std::array<int, 7> scale;
};

constexpr ModeFacts kModes[] = {
    {Mode::Major, "major", {0, 2, 4, 5, 7, 9, 11}},      {Mode::Minor, "minor", {0, 2, 3, 5, 7, 8, 10}},
    {Mode::Dorian, "dorian", {0, 2, 3, 5, 7, 9, 10}},    {Mode::Mixolydian, "mixolydian", {0, 2, 4, 5, 7, 9, 10}},
    {Mode::Lydian, "lydian", {0, 2, 4, 6, 7, 9, 11}},    {Mode::Phrygian, "phrygian", {0, 1, 3, 5, 7, 8, 10}},
    {Mode::HarmonicMinor, "harmonic minor", {0, 2, 3, 5, 7, 8, 11}},
};

const ModeFacts& facts(Mode mode) { return kModes[static_cast<size_t>(mode)]; }

}  // namespace

std::string_view modeName(Mode mode) { return facts(mode).name; }

Result<Mode> modeFromName(std::string_view name) {
    const std::string lower = lowerCase(trimmed(name));
    if (lower == "maj" || lower == "ionian") return Mode::Major;
    if (lower == "min" || lower == "aeolian" || lower == "natural minor") return Mode::Minor;
    if (lower == "harmonic-minor") return Mode::HarmonicMinor;
    std::vector<std::string> known;
    for (const ModeFacts& mode : kModes) {
        if (mode.name == lower) return mode.mode;
        known.emplace_back(mode.name);
    }
    return fail(Code::InvalidArgument, unknownName("mode", name, known));
}

std::array<int, 7> Key::scale() const { return facts(mode).scale; }

int Key::pitchClass(int degree) const {
    return (tonic + scale()[static_cast<size_t>(((degree % 7) + 7) % 7)]) % 12;
}

bool Key::contains(int pc) const {
    const auto steps = scale();
    const int above = (((pc - tonic) % 12) + 12) % 12;
    return std::find(steps.begin(), steps.end(), above) != steps.end();
}

bool Key::isMinorLike() const { return scale()[2] == 3; }

std::string pitchClassName(int pitchClass, bool flats) {
    static constexpr std::string_view kSharp[] = {"C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"};
    static constexpr std::string_view kFlat[] = {"C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"};
    const auto index = static_cast<size_t>(((pitchClass % 12) + 12) % 12);
    return std::string(flats ? kFlat[index] : kSharp[index]);
}

std::string pitchName(int midiKey) { return pitchClassName(midiKey, false) + std::to_string(midiKey / 12 - 1); }

std::string Key::name() const {
    // Spelled as its usual signature: the parallel major's accidentals decide.
    const int relativeMajor = (tonic + (isMinorLike() ? 3 : 0)) % 12;
    const bool flats = relativeMajor == 5 || relativeMajor == 10 || relativeMajor == 3 || relativeMajor == 8 ||
                       relativeMajor == 1;
    return pitchClassName(tonic, flats) + " " + std::string(modeName(mode));
}

Result<Key> Key::parse(std::string_view text) {
    const auto bad = [&] {
        return fail(Code::InvalidArgument, "“" + std::string(text) + "” is not a key; write it like “D minor”, “F# major” or “A dorian”.");
    };
    std::string_view rest = trimmed(text);
    if (rest.empty()) return bad();
    static constexpr int kLetters[] = {9, 11, 0, 2, 4, 5, 7};
    const char letter = rest.front() >= 'a' ? static_cast<char>(rest.front() - 32) : rest.front();
    if (letter < 'A' || letter > 'G') return bad();
    Key key{kLetters[letter - 'A'], Mode::Major};
    rest.remove_prefix(1);
    std::string tail = lowerCase(rest);
    const auto take = [&](std::string_view prefix) {
        if (tail.rfind(prefix, 0) != 0) return false;
        tail.erase(0, prefix.size());
        return true;
    };
    if (take("#") || take("♯") || take("-sharp") || take(" sharp")) key.tonic = (key.tonic + 1) % 12;
    else if (take("♭") || take("-flat") || take(" flat") || take("b")) {
        key.tonic = (key.tonic + 11) % 12;
    }
    const std::string modeText(trimmed(tail));
    if (modeText.empty()) return key;
    if (modeText == "m") {
        key.mode = Mode::Minor;
        return key;
    }
    const Result<Mode> mode = modeFromName(modeText);
    if (!mode) return bad();
    key.mode = *mode;
    return key;
}

}  // namespace fermata
