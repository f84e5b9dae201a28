// SPDX-License-Identifier: GPL-3.0-or-later
// The neural player in whole cues: how often it is refused, for what, how often the rules stand in, how long it takes, and
// what it plays against what the rules play in the same cells.
// neural_cues [SEEDS] [WEIGHTS] prints JSON by style and by role. No figure says that one of them sounds better.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "core/base/files.h"
#include "core/brief/brief.h"
#include "core/compose/play_grid.h"
#include "core/rights/similarity.h"
#include "models/play/neural_player.h"

using namespace fermata;

namespace {

struct Figures {
    int64_t cells = 0, neural = 0, instead = 0, tries = 0, copies = 0, above = 0, aboveRules = 0;
    int64_t notes = 0, notesRules = 0, strong = 0, strongTones = 0, strongRules = 0, strongTonesRules = 0;
    std::map<std::string, int> why;
};

void count(const Plan& plan, size_t section, const Take& take, int64_t& strong, int64_t& tones) {
    const auto& chords = plan.sections[section].chords;
    for (const Note& note : take.notes) {
        if (note.voice != Voice::Pitched || note.start.value % (kTicksPerQuarter * 2) != 0) continue;
        const Chord* sounding = &chords.front();
        for (const Chord& chord : chords) {
            if (chord.start <= note.start) sounding = &chord;
        }
        ++strong;
        for (const int tone : chordTones(*sounding)) {
            if ((tone % 12 + 12) % 12 == note.key % 12) {
                ++tones;
                break;
            }
        }
    }
}

Json json(const Figures& f) {
    const auto permille = [](int64_t part, int64_t whole) { return whole == 0 ? Json() : Json(part * 1000 / whole); };
    return {{"cells", f.cells}, {"played_by_net", f.neural}, {"rules_instead", f.instead}, {"tries", f.tries}, {"tries_refused_as_copies", f.copies},
            {"copies_permille_of_tries", permille(f.copies, f.tries)}, {"fallback_permille", permille(f.instead, f.cells)}, {"why_rules", f.why},
            {"corpus_check_above", f.above}, {"corpus_check_above_rules", f.aboveRules}, {"notes", f.notes}, {"notes_rules", f.notesRules},
            {"chord_tones_on_half_bars_permille", permille(f.strongTones, f.strong)}, {"chord_tones_on_half_bars_permille_rules", permille(f.strongTonesRules, f.strongRules)}};
}

}  // namespace

int main(int argc, char** argv) {
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 2;
    const std::filesystem::path source = FERMATA_SOURCE_DIR;
    const auto weights = play::loadWeights(argc > 2 ? std::filesystem::path(argv[2]) : source / "models/weights");
    if (!weights) return std::fprintf(stderr, "%s\n", weights.error().message.c_str()), 1;
    const auto corpus = SimilarityIndex::load(source / "core/rights/index/corpus-1.idx");
    if (!corpus) return std::fprintf(stderr, "%s\n", corpus.error().message.c_str()), 1;
    play::NeuralPlayer player(*weights, {});
    std::map<std::string, Figures> styles, roles;
    Figures all;
    int64_t milliseconds = 0, cues = 0, slowest = 0;
    for (const std::string& id : styleIds(source / "packaging/styles")) {
        const Result<Style> style = loadStyle(source / "packaging/styles", id);
        if (!style) return std::fprintf(stderr, "%s\n", style.error().message.c_str()), 1;
        for (int seed = 1; seed <= seeds; ++seed) {
            const Result<Plan> plan = makePlan(briefFromWords("60 seconds"), *style, static_cast<uint32_t>(seed + 500));
            if (!plan) return std::fprintf(stderr, "%s\n", plan.error().message.c_str()), 1;
            const auto start = std::chrono::steady_clock::now();
            const auto grid = playGrid(*plan, [&](const PlayRequest& request) { return player.play(request, *style); });
            const int64_t took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
            if (!grid) return std::fprintf(stderr, "%s\n", grid.error().message.c_str()), 1;
            milliseconds += took;
            slowest = std::max(slowest, took);
            ++cues;
            const auto rules = playGrid(*plan, [&](const PlayRequest& request) { return playTake(request, *style); });
            for (size_t s = 0; s < plan->stems.size(); ++s) {
                for (size_t i = 0; i < plan->sections.size(); ++i) {
                    const Take& take = (*grid)[s][i];
                    const Take& byRules = (*rules)[s][i];
                    const bool neural = take.provenance.value("kind", "") == "model";
                    const Json instead = take.provenance.value("instead_of", Json());
                    if (!neural && !instead.is_object()) continue;
                    for (Figures* f : {&styles[id], &roles[plan->stems[s].role], &all}) {
                        ++f->cells;
                        f->tries += neural ? take.provenance.value("tries", 0) : instead.value("tries", 0);
                        f->copies += neural ? take.provenance.value("copies_refused", 0) : instead.value("copies_refused", 0);
                        if (!neural) {
                            ++f->instead;
                            ++f->why[instead.value("why", "")];
                            continue;
                        }
                        ++f->neural;
                        f->above += corpus->check(take).verdict == SimilarityVerdict::Above ? 1 : 0;
                        f->aboveRules += corpus->check(byRules).verdict == SimilarityVerdict::Above ? 1 : 0;
                        f->notes += static_cast<int64_t>(take.notes.size());
                        f->notesRules += static_cast<int64_t>(byRules.notes.size());
                        count(*plan, i, take, f->strong, f->strongTones);
                        count(*plan, i, byRules, f->strongRules, f->strongTonesRules);
                    }
                }
            }
        }
    }
    Json report{{"weights", (*weights)->file.hex()}, {"cues", cues}, {"cue_seconds", 60}, {"ms_a_cue", milliseconds / std::max<int64_t>(1, cues)},
                {"ms_slowest", slowest}, {"net_steps", player.counts().steps.load()}, {"judge_refused", player.counts().refused.load()}, {"all", json(all)}};
    for (const auto& [name, f] : roles) report["by_role"][name] = json(f);
    for (const auto& [name, f] : styles) report["by_style"][name] = json(f);
    std::printf("%s\n", report.dump(1).c_str());
    return 0;
}
