// SPDX-License-Identifier: GPL-3.0-or-later
// Whether rhythmic activity and brightness of harmony obey as a person asks for them (revise --set): a class up or down of what
// the rules play in a cell unasked, of both players, over all styles. control_hits [TRIALS] [WEIGHTS] prints JSON: share of bars
// in the class, and in it or next to it; a trial is a cell.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "core/brief/brief.h"
#include "core/compose/activity.h"
#include "core/compose/colour.h"
#include "core/compose/play_grid.h"
#include "models/play/neural_player.h"
#include "tests/core/compose/bar_figures.h"

using namespace fermata;

namespace {

struct Hits : test::Obeyed {
    Json json() const { return {{"trials", trials}, {"bars", bars}, {"exact", bars == 0 ? 0.0 : exact * 1000 / bars / 1000.0}, {"within_one", bars == 0 ? 0.0 : near * 1000 / bars / 1000.0}}; }
};

}  // namespace

int main(int argc, char** argv) {
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 500;
    const std::filesystem::path source = FERMATA_SOURCE_DIR;
    const auto weights = play::loadWeights(argc > 2 ? std::filesystem::path(argv[2]) : source / "models/weights");
    if (!weights) return std::fprintf(stderr, "%s\n", weights.error().message.c_str()), 1;
    play::NeuralPlayer net(*weights, {});
    std::map<std::string, Hits> hits;
    std::vector<Style> styles;
    for (const std::string& id : styleIds(source / "packaging/styles")) {
        Result<Style> style = loadStyle(source / "packaging/styles", id);
        if (!style) return std::fprintf(stderr, "%s\n", style.error().message.c_str()), 1;
        styles.push_back(std::move(*style));
    }
    const auto enough = [&] { return hits["net, activity"].trials >= wanted && hits["net, brightness of harmony"].trials >= wanted; };
    for (uint32_t seed = 1; !enough() && seed < 400; ++seed) {
        for (const Style& style : styles) {
            if (enough()) break;
            const Result<Plan> plan = makePlan(briefFromWords("60 seconds"), style, 900 + seed);
            if (!plan) return std::fprintf(stderr, "%s\n", plan.error().message.c_str()), 1;
            const auto cue = playGrid(*plan, [&](const PlayRequest& request) { return playTake(request, style); });
            if (!cue) return std::fprintf(stderr, "%s\n", cue.error().message.c_str()), 1;
            for (size_t s = 0; s < plan->stems.size(); ++s) {
                const PlannedStem& stem = plan->stems[s];
                // One section a stem and cue, so that many cues are asked.
                const size_t section = hash32(seed, hash32(stem.name + style.id)) % plan->sections.size();
                const Take& old = (*cue)[s][section];
                if (old.notes.empty() || stem.role == "effects" || stem.sound == "tape.noise") continue;
                for (const bool bright : {false, true}) {
                    if (bright && stem.role != "harmony" && stem.role != "texture") continue;
                    const std::string control = bright ? "brightness of harmony" : "activity";
                    if (hits["net, " + control].trials >= wanted) continue;
                    int steps = static_cast<int>(hash32(seed + 17, hash32(stem.name + style.id)) % (bright ? 4 : 6)) - (bright ? 2 : 3);
                    if (steps >= 0) ++steps;
                    const Plan asked = changedPlan(*plan, {section}, {{stem.name, bright ? "brightness" : "activity", steps * kActivityStep, true, ""}});
                    PlayRequest request;
                    request.plan = &asked;
                    request.section = section;
                    request.stem = stem.name;
                    request.variation = 1;
                    request.before = section > 0 ? &(*cue)[s][section - 1] : nullptr;
                    request.after = section + 1 < plan->sections.size() ? &(*cue)[s][section + 1] : nullptr;
                    for (size_t other = 0; other < plan->stems.size(); ++other) {
                        if (other != s) request.beside.push_back(&(*cue)[other][section]);
                    }
                    PlayRequest unasked = request;
                    unasked.plan = &*plan;
                    const Result<Take> plain = playTake(unasked, style);
                    const Result<Take> rules = playTake(request, style), made = net.play(request, style);
                    if (!plain || !rules || !made) return std::fprintf(stderr, "a cell could not be played\n"), 1;
                    if (made->provenance.value("kind", "") != "model") continue;   // Both players on the same cells.
                    const auto before = test::barsOf(*plan, section, *plain);
                    for (const auto& [who, take] : {std::pair<std::string, const Take*>{"rules, ", &*rules}, {"net, ", &*made}}) {
                        const auto after = test::barsOf(asked, section, *take);
                        Hits& tally = hits[who + control];
                        ++tally.trials;
                        for (size_t bar = 0; bar < before.size(); ++bar) {
                            const Ticks length = plan->tempo.bars()[static_cast<size_t>(plan->firstBar(section)) + bar].meter.bar();
                            if (bright && after[bar].notes > 0) tally.add(colourClass(after[bar].fifths / after[bar].notes), 2 + steps);
                            if (!bright && before[bar].onsets > 0) tally.add(activityClass(after[bar].onsets, length), std::clamp(activityClass(before[bar].onsets, length) + steps, 1, 6));
                        }
                    }
                }
            }
        }
    }
    Json report = Json::object();
    for (const auto& [name, tally] : hits) report[name] = tally.json();
    std::printf("%s\n", report.dump(1).c_str());
    return 0;
}
