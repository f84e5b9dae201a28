// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/beat.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace fermata {
namespace {

struct Beat {
    int64_t ticks;
    const char* name;
    const char* sign;
};
constexpr Beat kBeats[] = {{kTicksPerQuarter * 2, "half", "half"},
                           {kTicksPerQuarter * 3 / 2, "dotted quarter", "♩."},
                           {kTicksPerQuarter, "quarter", "♩"},
                           {kTicksPerQuarter * 3 / 4, "dotted eighth", "♪."}};

const Beat& beatOf(const Meter& meter) {
    const Ticks wanted = tempoBeat(meter);
    for (const Beat& beat : kBeats) {
        if (beat.ticks == wanted.value) return beat;
    }
    return kBeats[2];
}

}  // namespace

Ticks tempoBeat(const Meter& meter) {
    if (meter.unit <= 4) return meter.beat();
    return meter.beats % 3 == 0 ? meter.beat() * 3 : Ticks{kTicksPerQuarter};
}

int64_t milliBeats(const Meter& meter, int64_t milliQuarters) {
    const int64_t beat = tempoBeat(meter).value;
    return (milliQuarters * kTicksPerQuarter + beat / 2) / beat;
}

int64_t milliQuarters(const Meter& meter, int64_t milliBeats) {
    return (milliBeats * tempoBeat(meter).value + kTicksPerQuarter / 2) / kTicksPerQuarter;
}

Meter usualMeter(const TempoMap& tempo) {
    std::vector<std::pair<Meter, int>> counts;
    for (const Bar& bar : tempo.bars()) {
        const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& one) { return one.first == bar.meter; });
        if (known == counts.end()) counts.emplace_back(bar.meter, 1);
        else ++known->second;
    }
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? Meter{} : most->first;
}

int64_t milliBeats(const TempoMap& tempo) { return milliBeats(usualMeter(tempo), tempo.milliBpm()); }

std::string meterText(const Meter& meter) { return std::to_string(meter.beats) + "/" + std::to_string(meter.unit); }
std::string beatName(const Meter& meter) { return beatOf(meter).name; }
std::string beatSign(const Meter& meter) { return beatOf(meter).sign; }

}  // namespace fermata
