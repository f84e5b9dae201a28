// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/own.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/compose/play_grid.h"
#include "models/tokens/takes.h"
#include "models/train/corpus.h"

namespace fermata::train {
namespace {

std::string chordWord(const Chord& chord) {
    return pitchClassName(chord.root, true) + (chord.quality.empty() ? ":maj" : ":" + chord.quality);
}

}  // namespace

Result<Json> ownPiece(const Style& style, uint32_t seed) {
    const auto roll = [&](uint32_t question, int n) { return static_cast<int>(hash32(seed ^ 0x5bd1e995U, question) % static_cast<uint32_t>(n)); };
    Brief brief;
    brief.style = style.id;
    brief.length = samplesFromMilliseconds(20000 + roll(0, 76) * 1000);
    if (roll(1, 3) > 0) brief.energy = {{Samples{0}, Level{150 + roll(2, 700)}, false}, {brief.length, Level{150 + roll(3, 850)}, false}};
    Result<Plan> plan = makePlan(brief, style, seed);
    if (!plan) return fail(plan.error());
    // Asking for other densities and registers than the style's own teaches what they mean.
    uint32_t question = 10;
    for (PlannedSection& section : plan->sections) {
        for (auto& [name, direction] : section.stems) {
            direction.density = clampLevel(direction.density.permille + roll(question, 500) - 250);
            direction.registerHeight = clampLevel(direction.registerHeight.permille + roll(question + 1, 400) - 200);
            question += 2;
        }
    }
    const Result<std::vector<std::vector<Take>>> takes = playGrid(*plan, [&](const PlayRequest& request) { return playTake(request, style); });
    if (!takes) return fail(takes.error());

    const Bar& first = plan->tempo.bars().front();
    Json record = {{"id", "own/" + style.id + "/" + std::to_string(seed)}, {"source", "fermata"}, {"licence", "Fermata"}, {"style", style.id}, {"kind", "own"},
                   {"ppq", tokens::kGridPerQuarter}, {"meter", std::to_string(first.meter.beats) + "/" + std::to_string(first.meter.unit)},
                   {"bars", plan->tempo.barCount()}, {"tempo", static_cast<double>(plan->tempo.milliBpm()) / 1000.0}};
    const int split = static_cast<int>(hash32(hash32(style.id), seed) % 100);
    record["split"] = split < 94 ? "train" : split < 97 ? "valid" : "test";
    const Key& key = plan->sections.front().key;
    record["key"] = pitchClassName(key.tonic, true) + (key.isMinorLike() ? ":min" : ":maj");
    Json meters = Json::array();
    Json chords = Json::array();
    int32_t at = 0;
    const Meter* meter = nullptr;
    for (const Bar& bar : plan->tempo.bars()) {
        if (meter == nullptr || !(*meter == bar.meter)) meters.push_back({at, bar.meter.beats, bar.meter.unit});
        meter = &bar.meter;
        at += static_cast<int32_t>(bar.meter.bar().value / tokens::kTicksPerGrid);
    }
    record["meters"] = meters;
    record["end"] = at;
    std::vector<int32_t> starts;
    for (size_t section = 0; section < plan->sections.size(); ++section) {
        starts.push_back(static_cast<int32_t>(plan->tempo.barStart(plan->firstBar(section)).value / tokens::kTicksPerGrid));
        for (const Chord& chord : plan->sections[section].chords) {
            chords.push_back({starts.back() + chord.start.value / tokens::kTicksPerGrid, chordWord(chord)});
        }
    }
    record["chords"] = chords;
    record["tracks"] = Json::array();
    for (size_t stem = 0; stem < plan->stems.size(); ++stem) {
        tokens::Role role{};
        if (!tokens::roleFromName(plan->stems[stem].role, role)) continue;
        const bool drums = role == tokens::Role::Drums;
        Json notes = Json::array();
        for (size_t section = 0; section < plan->sections.size(); ++section) {
            const std::vector<tokens::GridBar> bars = tokens::gridBars(*plan, section);
            const auto cells = tokens::gridNotes((*takes)[stem][section], bars, drums);
            int32_t barStart = starts[section];
            for (size_t bar = 0; bar < bars.size(); ++bar) {
                for (const tokens::GridNote& note : cells[bar]) {
                    Json entry = {barStart + note.onset, note.length, note.pitch, note.velocity};
                    if (drums) entry.push_back(note.microMs);
                    notes.push_back(entry);
                }
                barStart += bars[bar].ticks;
            }
        }
        Json track = {{"role", tokens::roleName(role)}, {"notes", notes}};
        if (drums) track["micro"] = "ms";
        if (!notes.empty()) record["tracks"].push_back(track);
    }
    return record;
}

Result<int64_t> writeOwn(const std::filesystem::path& styles, int seeds, const std::filesystem::path& folder) {
    std::string lines;
    int64_t pieces = 0;
    for (const std::string& id : styleIds(styles)) {
        const Result<Style> style = loadStyle(styles, id);
        if (!style) return fail(style.error());
        for (int seed = 1; seed <= seeds; ++seed) {
            const Result<Json> piece = ownPiece(*style, static_cast<uint32_t>(seed));
            if (!piece) return fail(piece.error());
            lines += piece->dump() + "\n";
            ++pieces;
        }
    }
    if (pieces == 0) return fail(Code::NotFound, "There is no style in “" + styles.string() + "”. Give --styles the folder of the style packs.");
    const std::filesystem::path tier = folder / "own-fermata";
    if (const Result<void> made = makeFolder(tier); !made) return fail(made.error());
    if (const Result<void> written = writeGzip(tier / "arrangements.ndjson.gz", lines); !written) return fail(written.error());
    return pieces;
}

}  // namespace fermata::train
