// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groove/feel.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "models/tokens/takes.h"

namespace fermata::groove {
namespace {

constexpr std::array<std::string_view, kLimbs> kLimbNames{"kick", "snare", "hat", "cymbal", "tom"};

// Fewer strokes than this say nothing of a place; the whole corpus is asked instead.
constexpr int64_t kFewest = 30;

// Roughly normal, mean 0, deviation 1000.
int64_t wandering(uint32_t seed, uint32_t index) {
    int64_t sum = 0;
    for (uint32_t i = 0; i < 12; ++i) sum += hash32(hash32(seed, index), i) % 1001;
    return sum - 6000;  // Twelve uniforms have a deviation of one of their width.
}

}  // namespace

Limb limbOf(Voice voice) {
    const int key = tokens::drumKeyOf(voice);
    return key == 0 ? Limb::Hat : limbOfDrumKey(key);
}

Limb limbOfDrumKey(int key) {
    switch (tokens::voiceOfDrumKey(key)) {
        case Voice::Kick: return Limb::Kick;
        case Voice::Snare: case Voice::Clap: case Voice::Rim: return Limb::Snare;
        case Voice::Crash: case Voice::Ride: return Limb::Cymbal;
        case Voice::TomLow: case Voice::TomMid: case Voice::TomHigh: return Limb::Tom;
        default: return Limb::Hat;
    }
}

int placeOf(int gridTick) {
    if (gridTick % 6 == 0) return gridTick / 6;
    if (gridTick % 8 != 0) return -1;
    return 16 + gridTick / 24 * 2 + (gridTick % 24 == 8 ? 0 : 1);
}

std::string familyOf(std::string_view styleId) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kFamilies{{{"funk-spot", "funk"}, {"jazz-lounge", "jazz"}, {"lofi-bed", "hiphop"},
        {"hopeful-indie", "rock"}, {"hybrid-trailer", "rock"}, {"acoustic-folk", "pop"}, {"synthwave", "pop"}}};
    for (const auto& [style, family] : kFamilies) {
        if (style == styleId) return std::string(family);
    }
    return std::string(styleId);
}

const Style& Feel::of(std::string_view styleId) const {
    const auto it = styles.find(familyOf(styleId));
    return it == styles.end() ? styles.at("all") : it->second;
}

Json toJson(const Feel& feel) {
    Json families = Json::object();
    for (const auto& [name, style] : feel.styles) {
        Json limbs = Json::object();
        for (size_t limb = 0; limb < kLimbs; ++limb) {
            Json places = Json::array();
            for (const Lean& lean : style.leans[limb]) places.push_back({lean.count, lean.offsetUs, lean.wanderUs, lean.velocityPermille, lean.velocityWander});
            limbs[std::string(kLimbNames[limb])] = places;
        }
        families[name] = {{"memory_permille", style.memoryPermille}, {"leans", limbs}};
    }
    return {{"format", "fermata-feel-1"},
            {"places", "16 sixteenths of a 4/4 bar, then its 8 triplet eighths off the beat"},
            {"lean", {"strokes", "mean offset in microseconds", "its deviation", "velocity in permille of the drum's mean", "its deviation"}},
            {"learned_from", feel.shards},
            {"families", families}};
}

Result<Feel> feelFromJson(const Json& json, std::string_view origin) {
    Feel feel;
    try {
        if (json.at("format") != "fermata-feel-1") return fail(Code::NotSupported, std::string(origin) + " is not of the format fermata-feel-1.");
        feel.shards = json.at("learned_from").get<std::vector<std::string>>();
        for (const auto& [name, family] : json.at("families").items()) {
            Style style;
            style.memoryPermille = family.at("memory_permille").get<int>();
            for (size_t limb = 0; limb < kLimbs; ++limb) {
                const Json& places = family.at("leans").at(std::string(kLimbNames[limb]));
                for (size_t place = 0; place < kPlaces; ++place) {
                    const Json& lean = places.at(place);
                    style.leans[limb][place] = {lean.at(0).get<int64_t>(), lean.at(1).get<int>(), lean.at(2).get<int>(), lean.at(3).get<int>(), lean.at(4).get<int>()};
                }
            }
            feel.styles[name] = style;
        }
    } catch (const Json::exception& problem) {
        return fail(Code::Corrupt, std::string(origin) + " is no feel: a field is missing or of another kind.", problem.what());
    }
    const auto all = feel.styles.find("all");
    if (all == feel.styles.end()) return fail(Code::Corrupt, std::string(origin) + " is no feel: the family “all” is missing.");
    // A place that a family hardly plays leans as everybody does.
    for (auto& [name, style] : feel.styles) {
        for (size_t limb = 0; limb < kLimbs; ++limb) {
            for (size_t place = 0; place < kPlaces; ++place) {
                if (style.leans[limb][place].count < kFewest) style.leans[limb][place] = all->second.leans[limb][place];
            }
        }
    }
    return feel;
}

Result<Feel> loadFeel(const std::filesystem::path& path) {
    const Result<std::string> text = readFile(path);
    if (!text) return fail(text.error());
    const Result<Json> json = parseJson(*text, "“" + path.string() + "”");
    if (!json) return fail(json.error());
    return feelFromJson(*json, "“" + path.string() + "”");
}

void humanise(std::vector<Note>& notes, const std::vector<tokens::GridBar>& bars, const Style& style, int strength, uint32_t seed) {
    if (bars.empty() || strength <= 0) return;
    int64_t end = 0;
    for (const tokens::GridBar& bar : bars) end += bar.ticks * tokens::kTicksPerGrid;
    sortNotes(notes);
    size_t bar = 0;
    int64_t barStart = 0;
    int64_t wander = 0;       // Of the running hand, thousandths of a deviation.
    int64_t lastStart = -1;
    uint32_t stroke = 0;
    for (Note& note : notes) {
        while (bar + 1 < bars.size() && note.start.value >= barStart + bars[bar].ticks * tokens::kTicksPerGrid) barStart += bars[bar++].ticks * tokens::kTicksPerGrid;
        const int tick = static_cast<int>((note.start.value - barStart) / tokens::kTicksPerGrid);
        int place = placeOf(tick % 96);
        if (place < 0) place = tick % 96 / 6;
        const Lean& lean = style.leans[static_cast<size_t>(limbOf(note.voice))][static_cast<size_t>(place)];
        if (note.start.value != lastStart) {
            // Correlated from onset to onset; the fresh part keeps the whole deviation at one: 1 - m^2 by its square root.
            const int64_t memory = std::clamp(style.memoryPermille, 0, 950);
            const int64_t rest = 1000000 - memory * memory;
            int64_t fresh = 0;
            while ((fresh + 1) * (fresh + 1) <= rest) fresh += 1;
            wander = (wander * memory + wandering(seed, stroke) * fresh) / 1000;
            lastStart = note.start.value;
        }
        const int64_t own = wandering(seed ^ 0x5bd1e995U, stroke);
        // Two thirds of the wandering is the player's, who strikes with all limbs at once, a third the limb's.
        const int64_t us = (lean.offsetUs + lean.wanderUs * (wander * 8 + own * 6) / 10000) * strength / 1000;
        const int64_t ticks = us * std::max(20, bars[bar].bpm) * kTicksPerQuarter / 60000000;
        const int64_t most = kTicksPerQuarter / 16;
        const int64_t nudge = note.nudge.value + std::clamp(ticks, -most, most);
        note.nudge = {std::clamp(nudge, -note.start.value, end - 1 - note.start.value)};
        const int64_t louder = (lean.velocityPermille - 1000 + lean.velocityWander * wandering(seed ^ 0x1b873593U, stroke) / 3000) * strength / 1000;
        note.velocity = static_cast<int>(std::clamp<int64_t>(note.velocity + note.velocity * louder / 1000, 1, 127));
        ++stroke;
    }
    sortNotes(notes);
}

}  // namespace fermata::groove
