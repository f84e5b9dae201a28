// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/contest.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

#include "core/compose/compose.h"
#include "models/groove/feel.h"
#include "models/play/neural_player.h"
#include "models/tokens/takes.h"
#include "models/train/asked.h"

namespace fermata::train {
namespace {

using namespace tokens;

constexpr std::array<std::pair<Role, const char*>, 5> kAsked{{{Role::Drums, "rhythm"}, {Role::Bass, "bass"}, {Role::Harmony, "harmony"}, {Role::Melody, "melody"}, {Role::Texture, "texture"}}};
constexpr int kFewestOfFamily = 20;   // Performances; else those of all families are taken.
constexpr int kFewest = 20;           // Holes that say something of a style.

struct Asked {
    Window window;
    size_t part;
    uint32_t number;
};

// Holes by role, and those of drums by family too.
struct Pool {
    std::map<Role, std::vector<Asked>> byRole;
    std::map<int, std::vector<Asked>> drumsOf;   // By style class.

    const std::vector<Asked>& of(Role role, const std::string& style) {
        if (role == Role::Drums) {
            const auto family = drumsOf.find(styleClass(groove::familyOf(style)));
            if (family != drumsOf.end() && static_cast<int>(family->second.size()) >= kFewestOfFamily) return family->second;
        }
        return byRole[role];
    }
};

Pool poolOf(const Corpus& corpus, int windows) {
    Pool pool;
    for (const bool drums : {false, true}) {
        ExampleOptions options;
        options.transpose = false;
        options.mix = {drums ? 0 : 1000, drums ? 1000 : 0, 0};
        const Examples held(corpus, Split::Test, options);
        for (uint32_t number = 0; number < static_cast<uint32_t>(windows) * 60; ++number) {
            auto asked = askedWindow(held, number);
            if (!asked) continue;
            const Role role = asked->window.parts[asked->part].role;
            const auto keep = [&](std::vector<Asked>& into) {
                if (static_cast<int>(into.size()) < windows) into.push_back({asked->window, asked->part, number});
            };
            if ((role == Role::Drums) != drums) continue;
            keep(pool.byRole[role]);
            if (drums) keep(pool.drumsOf[asked->window.style]);
        }
    }
    return pool;
}

std::vector<std::vector<GridNote>> madeOf(const Take& take, const WindowCue& cue, const Asked& asked) {
    const auto notes = play::straightNotes(take, gridBars(cue.plan, cue.section), asked.window.parts[asked.part].role == Role::Drums);
    std::vector<std::vector<GridNote>> made(asked.window.bars.size());
    for (size_t bar = 0; bar < notes.size(); ++bar) made[static_cast<size_t>(cue.firstBar) + bar] = notes[bar];
    return made;
}

struct Sums {
    std::vector<double> rules, neural, difference, pitches, rulesDensity, neuralDensity, one;
    std::map<uint32_t, size_t> places;
    int byRules = 0;

    // One hole: its places in the sums, so that the styles that fill the same hole count as one.
    void add(uint32_t hole, const Likeness& byRule, const Likeness& byNet, bool drums) {
        const auto near = [&](const Likeness& l) { return drums ? l.onsets : (l.onsets + l.pitch) / 2; };
        const auto [at, fresh] = places.try_emplace(hole, one.size());
        if (fresh) {
            for (std::vector<double>* sum : {&rules, &neural, &difference, &pitches, &rulesDensity, &neuralDensity, &one}) sum->push_back(0);
        }
        const size_t i = at->second;
        rules[i] += near(byRule);
        neural[i] += near(byNet);
        difference[i] += near(byNet) - near(byRule);
        pitches[i] += byNet.pitch - byRule.pitch;
        rulesDensity[i] += byRule.densityError;
        neuralDensity[i] += byNet.densityError;
        one[i] += 1;
    }
    ContestLine line(const std::string& style, const std::string& role) const {
        return {style, role, pooled(rules, one), pooled(neural, one), pooled(difference, one), pooled(pitches, one), pooled(rulesDensity, one), pooled(neuralDensity, one),
                static_cast<int>(one.size()), byRules};
    }
};

std::string number(double value, bool sign = false) {
    char text[32];
    std::snprintf(text, sizeof text, sign ? "%+.2f" : "%.2f", value);
    return text;
}

Json interval(const Interval& i) {
    const auto round = [](double value) { return std::round(value * 1000) / 1000; };
    return {round(i.mean), round(i.low), round(i.high)};
}

}  // namespace

Result<std::vector<ContestLine>> measureContest(const Corpus& corpus, std::shared_ptr<const play::Weights> weights, const std::filesystem::path& folder, int windows) {
    play::NeuralPlayer player(std::move(weights), {});
    Pool pool = poolOf(corpus, windows);
    std::vector<ContestLine> lines;
    std::map<std::string, Sums> all;
    for (const std::string& id : styleIds(folder)) {
        const Result<Style> style = loadStyle(folder, id);
        if (!style) return fail(style.error());
        for (const auto& [role, stem] : kAsked) {
            if (!style->has(stem)) continue;
            Sums sums;
            uint32_t seed = 0;
            for (const Asked& asked : pool.of(role, id)) {
                ++seed;
                int first = -1, holes = 0;
                for (size_t bar = 0; bar < asked.window.bars.size(); ++bar) {
                    if (!asked.window.parts[asked.part].cells[bar].hole) continue;
                    if (first < 0) first = static_cast<int>(bar);
                    ++holes;
                }
                const auto cue = cueOf(asked.window, asked.part, *style, seed, first, holes);
                if (!cue) continue;
                const PlayRequest request = cue->request();
                const Result<Take> byRules = playTake(request, *style);
                if (!byRules) continue;
                const Result<Take> byNet = player.play(request, *style);
                if (!byNet) return fail(byNet.error());
                const int left = byNet->provenance.value("kind", "") == "model" ? 0 : 1;
                const Likeness ofRules = likenessOf(asked.window, asked.part, madeOf(*byRules, *cue, asked));
                const Likeness ofNet = likenessOf(asked.window, asked.part, madeOf(*byNet, *cue, asked));
                for (Sums* into : {&sums, &all[stem]}) {
                    into->add(asked.number, ofRules, ofNet, role == Role::Drums);
                    into->byRules += left;
                }
            }
            if (sums.one.size() >= static_cast<size_t>(kFewest)) lines.push_back(sums.line(id, stem));
        }
    }
    for (const auto& [stem, sums] : all) lines.push_back(sums.line("", stem));
    return lines;
}

bool neuralWins(const ContestLine& line) {
    return line.difference.low >= kLead && line.pitchDifference.mean >= 0 && line.neuralDensity.mean <= line.rulesDensity.mean;
}

Json playersTable(const std::vector<ContestLine>& lines, const play::Weights& weights) {
    Json measured = Json::array();
    for (const ContestLine& line : lines) {
        const bool neural = neuralWins(line);
        const Interval& ahead = line.difference;
        std::string why = "holes of held-out music of people: the net comes " + number(line.neural.mean) + " near, the rules " + number(line.rules.mean) + " (difference " +
                          number(ahead.mean, true) + ", " + number(ahead.low, true) + " to " + number(ahead.high, true) + ", " + std::to_string(line.windows) + " holes)";
        if (!neural && ahead.low > 0 && ahead.low < kLead) why += "; too little to matter";
        if (!neural && ahead.low >= kLead) why += line.pitchDifference.mean < 0 ? "; but its pitches are farther" : "; but it misses the density by more";
        Json entry = {{"role", line.role}, {"player", neural ? "neural" : "rules"}, {"why", why}, {"windows", line.windows}, {"left_to_rules", line.byRules},
                      {"near", {{"rules", interval(line.rules)}, {"neural", interval(line.neural)}, {"difference", interval(ahead)}, {"pitches", interval(line.pitchDifference)}}},
                      {"density_error_onsets_a_quarter", {{"rules", interval(line.rulesDensity)}, {"neural", interval(line.neuralDensity)}}}};
        if (!line.style.empty()) entry["style"] = line.style;
        measured.push_back(std::move(entry));
    }
    return {{"format", "fermata-players-1"},
            {"note", "What --players auto means, written by fermata-train players: both players fill the same holes of held-out music of people as cues of the style. "
                     "Near is the overlap of onsets with what stood there, for pitched roles its mean with that of pitch classes; 1 = the same. The net plays "
                     "where the 95 % interval of its lead lies above two hundredths, its pitches are not farther and it does not miss the density by more; what is not listed plays by the rules."},
            {"weights_sha256", weights.file.hex()},
            {"measured", std::move(measured)}};
}

}  // namespace fermata::train
