// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/victory_cue.h"

#include <algorithm>

#include "core/brief/loudness_norms.h"
#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "core/music/beat.h"

namespace fermata {
namespace {

constexpr int64_t kWantedMs = 10000;
constexpr int64_t kRingMs = 3000;
constexpr Level kTriumph{850};
constexpr uint32_t kTries = 32;

// Whether it closes by a dominant on the major tonic.
bool closes(const Plan& plan) {
    const PlannedSection& last = plan.sections.back();
    if (last.chords.size() < 2) return false;
    const Chord &dominant = last.chords[last.chords.size() - 2], &tonic = last.chords.back();
    const auto has = [](const Chord& chord, int pitch) {
        const std::vector<int> tones = chordTones(chord);
        return std::find(tones.begin(), tones.end(), pitch % 12) != tones.end();
    };
    const int key = last.key.tonic;
    return dominant.root == (key + 7) % 12 && !has(dominant, key + 10) && tonic.root == key && has(tonic, key + 4);
}

// The cue's own seed, or the next whose form ends on an authentic cadence; styles that never close so keep their own.
Result<uint32_t> seedThatCloses(const Brief& brief, const Style& style, uint32_t seed) {
    for (uint32_t i = 0; i < kTries; ++i) {
        const Result<Plan> plan = makePlan(brief, style, seed + i);
        if (!plan) return fail(plan.error());
        if (closes(*plan)) return seed + i;
    }
    return seed;
}

}  // namespace

std::string victoryTitle(const CueInfo& cue) { return cue.title + " Victory"; }

Brief victoryBrief(const CueInfo& cue, const Brief& brief, const Plan& plan) {
    Brief victory;
    victory.title = victoryTitle(cue);
    victory.style = plan.style;
    victory.frameRate = brief.frameRate;
    victory.unwanted = brief.unwanted;
    victory.stems = brief.stems;
    askLoudness(victory, plan.loudness);   // As loud as what it ends.
    victory.uses = brief.uses;
    const std::vector<Bar>& all = plan.tempo.bars();   // Some are shortened.
    const Bar bar = *std::max_element(all.begin(), all.end(), [](const Bar& a, const Bar& b) { return a.meter.bar() < b.meter.bar(); });
    victory.meter = bar.meter;
    const int64_t beats = milliBeats(bar.meter, plan.tempo.milliBpm());
    victory.tempo = TempoWish{beats, beats};
    victory.key = Key{plan.sections.front().key.tonic, Mode::Major};
    // Whole bars before the ring-out, so that the tempo is the loop's to the beat.
    const int64_t barUs = bar.meter.bar().value * bar.microsecondsPerQuarter / kTicksPerQuarter;
    const int64_t bars = std::clamp<int64_t>((kWantedMs * 1000 + barUs / 2) / barUs, 4, 8);
    victory.length = samplesFromMilliseconds((bars * barUs + 500) / 1000 + kRingMs);
    victory.ending = Ending::RingOut;
    victory.energy = {{{0}, kTriumph, true}};
    victory.hits = {{{0}, "hit", "victory"}};
    for (const PlannedStem& stem : plan.stems) {
        if (stem.role == "melody" || stem.role == "harmony") victory.controls.push_back({"", stem.name + ".register=+0.2", {}, {}});
    }
    return victory;
}

Result<CueResult> composeVictory(Studio& studio, const CueId& id, const PlayerChoice& players, const Progress& progress) {
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto revision = studio.catalog.revision(id, 0);
    if (!revision) return fail(revision.error());
    if (!revision->loop) {
        return fail(Code::NotReady, "“" + cue->title + "” has an ending of its own, which is its victory: section " + revision->sections.back().name + ".");
    }
    const auto brief = briefOf(studio, *revision);
    if (!brief) return fail(brief.error());
    const auto plan = planOf(studio, *revision);
    if (!plan) return fail(plan.error());
    ComposeRequest request;
    request.project = cue->project;
    request.brief = victoryBrief(*cue, *brief, *plan);
    request.players = players;
    std::vector<std::string> notes;
    const auto style = styleOf(studio.styles, *plan, notes);
    if (!style) return fail(style.error());
    const auto seed = seedThatCloses(request.brief, *style, plan->seed);
    if (!seed) return fail(seed.error());
    request.seed = *seed;
    auto made = composeCue(studio, request, progress);
    if (made) made->notes.insert(made->notes.begin(), notes.begin(), notes.end());
    return made;
}

Result<Game> derivedGame(Catalog& catalog, const CueInfo& cue, const Revision& revision) {
    Game game = defaultGame(revision);
    if (!revision.loop) return game;
    const auto cues = catalog.cues();
    if (!cues) return fail(cues.error());
    for (const CueInfo& other : *cues) {
        if (other.project != cue.project || other.title != victoryTitle(cue)) continue;
        const auto ending = catalog.revision(other.id, 0);
        if (!ending) return fail(ending.error());
        GameState& victory = game.states.back();
        victory.cue = other.title;
        victory.sections.clear();
        victory.levels.clear();
        for (const Section& section : ending->sections) victory.sections.push_back(section.name);
        for (const Stem& stem : ending->stems) victory.levels[stem.name] = 0;
    }
    return game;
}

std::string victoryRemark(const Game& game, const Revision& revision) {
    const GameState* victory = game.state("victory");
    if (victory == nullptr || !revision.loop || !victory->cue.empty()) return {};
    return "the state victory plays section " + victory->sections.front() + " once and has no ending, because the cue is a loop; "
           "composing its victory gives it one (“fermata victory”, or Game states in the window)";
}

}  // namespace fermata
