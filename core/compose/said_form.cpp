// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/said_form.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace fermata {
namespace {

struct Usual {
    std::string_view name, function;
    int energy;
    int weight;   // Relative length.
};
constexpr Usual kUsual[] = {{"intro", "intro", 300, 1},  {"verse", "verse", 480, 2}, {"pre-chorus", "build", 620, 1}, {"build", "build", 620, 1},
                            {"chorus", "peak", 800, 2},  {"drop", "peak", 900, 2},   {"peak", "peak", 880, 2},        {"bridge", "break", 560, 2},
                            {"break", "break", 360, 1},  {"tag", "outro", 640, 1},   {"outro", "outro", 360, 1}};
constexpr int kReturn = 40;   // That a section has more when it comes again.

const Usual* usualOf(std::string_view name) {
    const auto found = std::find_if(std::begin(kUsual), std::end(kUsual), [&](const Usual& one) { return one.name == name; });
    return found == std::end(kUsual) ? nullptr : found;
}

int weightOf(const BriefSection& section) {
    const Usual* usual = usualOf(section.name);
    return usual == nullptr ? 2 : usual->weight;
}

bool isLetter(const std::string& name) { return name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z'; }

// First bars by the sections' usual lengths, on whole phrases where there is room for them.
std::vector<int> evenLines(const Brief& brief, int bars) {
    const int parts = static_cast<int>(brief.sections.size());
    const int grain = bars / parts >= 8 ? 4 : bars / parts >= 4 ? 2 : 1;
    int total = 0;
    for (const BriefSection& section : brief.sections) total += weightOf(section);
    std::vector<int> lines{0};
    int passed = 0;
    for (int i = 1; i < parts; ++i) {
        passed += weightOf(brief.sections[static_cast<size_t>(i) - 1]);
        const int line = (bars * passed * 2 / total + grain) / (2 * grain) * grain;
        lines.push_back(std::clamp(line, lines.back() + 1, bars - (parts - i)));
    }
    return lines;
}

}  // namespace

bool formIsSaid(const Brief& brief) {
    return brief.sections.size() >= 2 && std::none_of(brief.sections.begin(), brief.sections.end(), [](const BriefSection& one) { return one.start.has_value(); });
}

Result<std::vector<Boundary>> saidLines(const Brief& brief, int bars, const std::vector<Boundary>& boundaries) {
    const size_t parts = brief.sections.size();
    if (static_cast<size_t>(bars) < parts) {
        return fail(Code::InvalidArgument, "“sections” names " + std::to_string(parts) + " and the cue has " + std::to_string(bars) + " bars; name fewer, or ask for a longer cue or a faster tempo.");
    }
    std::vector<int> lines = evenLines(brief, bars);
    std::vector<bool> taken(parts, false), drop(parts, false);
    std::vector<Boundary> beside;
    // A drop comes first, then turns of energy, then who plays.
    std::vector<Boundary> wanted = boundaries;
    std::stable_sort(wanted.begin(), wanted.end(), [](const Boundary& a, const Boundary& b) { return std::pair(!a.drop, a.soft) < std::pair(!b.drop, b.soft); });
    for (const Boundary& one : wanted) {
        size_t nearest = 0;
        for (size_t i = 1; i < parts; ++i) {
            const int room = one.soft ? 2 : bars;
            const bool between = one.bar > lines[i - 1] && (i + 1 == parts ? one.bar < bars : one.bar < lines[i + 1]);
            const bool nearer = nearest == 0 || std::abs(lines[i] - one.bar) < std::abs(lines[nearest] - one.bar);
            if ((!taken[i] || lines[i] == one.bar) && between && std::abs(lines[i] - one.bar) <= room && nearer) nearest = i;
        }
        if (nearest > 0) {
            lines[nearest] = one.bar;
            taken[nearest] = true;
            drop[nearest] = drop[nearest] || one.drop;
        } else if ((one.soft || one.drop) && one.bar > 0 && one.bar < bars) {
            beside.push_back(one);
        }
    }
    std::vector<Boundary> all;
    for (size_t i = 0; i < parts; ++i) {
        const BriefSection& section = brief.sections[i];
        all.push_back({lines[i], section.name, drop[i], section.energy ? section.energy->permille : -1, false});
    }
    for (Boundary& one : beside) {
        if (std::none_of(all.begin(), all.end(), [&](const Boundary& known) { return known.bar == one.bar; })) all.push_back(std::move(one));
    }
    std::stable_sort(all.begin(), all.end(), [](const Boundary& a, const Boundary& b) { return a.bar < b.bar; });
    return all;
}

std::string functionOfName(const std::string& name) {
    const Usual* usual = usualOf(name);
    return usual == nullptr ? std::string() : std::string(usual->function);
}

int usualEnergy(const Brief& brief, size_t index) {
    const std::string& name = brief.sections[index].name;
    const auto same = [&](const BriefSection& one) { return one.name == name; };
    const auto first = brief.sections.begin();
    const bool returns = std::count_if(first, brief.sections.end(), same) > 1;
    const auto before = static_cast<int>(std::count_if(first, first + static_cast<std::ptrdiff_t>(index), same));
    if (const Usual* usual = usualOf(name)) return usual->energy + kReturn * before;
    // Letters of which one comes again are a form, "AABA"; "4 sections" are the style's own.
    const bool form = std::any_of(first, brief.sections.end(), [&](const BriefSection& one) { return std::count_if(first, brief.sections.end(), [&](const BriefSection& two) { return two.name == one.name; }) > 1; });
    if (!isLetter(name) || !form) return -1;
    return (returns && name == "A" ? 500 : name == "B" ? 720 : 620) + kReturn * before;
}

}  // namespace fermata
