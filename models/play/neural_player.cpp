// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/neural_player.h"

#include <algorithm>

#include "core/compose/harmony.h"
#include "core/compose/likeness.h"
#include "models/play/judge.h"
#include "models/tokens/takes.h"

namespace fermata::play {
namespace {

using namespace tokens;

// Velocities around 80 are "normal" for what follows; how a bar leans on its notes is the net's.
void evenOut(std::vector<Note>& notes) {
    int64_t sum = 0;
    for (const Note& note : notes) sum += note.velocity;
    if (notes.empty()) return;
    const auto mean = static_cast<int>(sum / static_cast<int64_t>(notes.size()));
    for (Note& note : notes) note.velocity = std::clamp(80 + (note.velocity - mean) * 6 / 10, 40, 110);
}

// A line ends where it goes on; what a chord change makes wrong ends there; nothing lasts past the section but by its ring.
void shape(const PlayedCell& cell, std::vector<Note>& notes, bool line) {
    sortNotes(notes);
    for (size_t i = 0; i < notes.size(); ++i) {
        Note& note = notes[i];
        if (note.voice != Voice::Pitched) continue;
        if (line && i + 1 < notes.size()) note.length = std::min(note.length, std::max(notes[i + 1].start - note.start, Ticks{80}));
        for (Ticks change = cell.nextChordChange(note.start); change < note.start + note.length && change < cell.length; change = cell.nextChordChange(change)) {
            if (fits(note.key, cell.section->key, cell.chordAt(change))) continue;
            note.length = change - note.start;
            break;
        }
        note.length = std::max(Ticks{80}, std::min(note.length, cell.length - note.start));
    }
}

// What the form needs stays the rules': the last stroke of the cue, and strokes on the picture's hits where none is.
void keepForm(const PlayedCell& cell, const Take& rules, std::vector<Note>& notes) {
    if (cell.finalHit.value >= 0) {
        notes.erase(std::remove_if(notes.begin(), notes.end(), [&](const Note& note) { return note.start >= cell.finalHit; }), notes.end());
        for (Note& note : notes) note.length = std::min(note.length, cell.finalHit - note.start);
    }
    for (const Note& note : rules.notes) {
        if (cell.finalHit.value >= 0 && note.start >= cell.finalHit) notes.push_back(note);
    }
    for (const CellHit& hit : cell.hits) {
        if (cell.finalHit.value >= 0 && hit.at >= cell.finalHit) continue;
        const bool met = std::any_of(notes.begin(), notes.end(), [&](const Note& note) { return note.start == hit.at; });
        if (met) continue;
        std::copy_if(rules.notes.begin(), rules.notes.end(), std::back_inserter(notes), [&](const Note& note) { return note.start == hit.at; });
    }
    sortNotes(notes);
}

// People's drumming over the style's swing and pocket: as much of it as the groove level says, half at the style's own. The
// wandering is the stem's and the section's, so that a remade bar leans as the one it replaces did.
void lean(const PlayedCell& cell, const std::vector<GridBar>& bars, const groove::Feel& feel, std::vector<Note>& notes) {
    groove::humanise(notes, bars, feel.of(cell.style->id), cell.direction.groove.permille, cell.sectionSalt);
}

Take byRules(Take rules, const std::string& why, int tries, int copies) {
    rules.provenance["instead_of"] = {{"player", "neural"}, {"why", why}, {"tries", tries}, {"copies_refused", copies}};
    return rules;
}

}  // namespace

NeuralPlayer::NeuralPlayer(std::shared_ptr<const Weights> weights, NeuralOptions options)
    : NeuralPlayer(weights, [net = weights->net](int lanes, int capacity) { return nets::Decoder::create(net, lanes, capacity); }, std::move(options)) {}

NeuralPlayer::NeuralPlayer(std::shared_ptr<const Weights> weights, DecoderMaker decoders, NeuralOptions options)
    : m_weights(std::move(weights)), m_decoders(std::move(decoders)), m_options(std::move(options)) {}

Result<Take> NeuralPlayer::play(const PlayRequest& request, const Style& style) {
    Result<Take> rules = playTake(request, style);
    if (!rules) return rules;
    const PlayedCell cell = makeCell(request, style, 0);
    Role role;
    // Nothing to play, or nothing that the net knows: the rules' take is the answer, not a second best.
    if (rules->notes.empty() || !isPlayable(cell) || !roleFromName(cell.stem->role, role)) return rules;
    ++m_counts.cells;
    const bool drums = role == Role::Drums;
    const bool line = role == Role::Melody || role == Role::Bass;
    const std::vector<GridBar> bars = gridBars(*request.plan, request.section);
    const auto like = straightNotes(*rules, bars, drums);
    const Taste taste(cell, bars, like);
    FillOptions fill;
    fill.temperaturePermille = m_options.temperaturePermille;
    if (m_options.deadline) fill.stop = m_options.deadline();
    int64_t left = m_options.mostSteps;
    int copies = 0;
    std::string why = "no attempt was good enough";
    for (int tries = 0; tries < m_options.attempts;) {
        // Several attempts in one pass of the net: the one that is nearest to what is asked is tried first.
        std::vector<FillOptions> together(static_cast<size_t>(std::clamp(m_options.together, 1, std::min(kMostTogether, m_options.attempts - tries))), fill);
        for (FillOptions& one : together) {
            one.salt = hash32(cell.salt, 0x6e657572U + static_cast<uint32_t>(tries++));
            one.mostSteps = left / static_cast<int64_t>(together.size());
        }
        const std::vector<Result<Filled>> filled = fillCells(cell, bars, taste, m_decoders, together);
        m_counts.attempts += static_cast<int64_t>(filled.size());
        std::string spent;
        std::vector<std::pair<int, const Filled*>> good;   // By distance.
        for (const Result<Filled>& one : filled) {
            if (!one) {
                spent = one.error().message;
                continue;
            }
            left -= one->steps;
            m_counts.steps += one->steps;
            if (std::string bad = refusal(cell, one->bars, like); !bad.empty()) {
                ++m_counts.refused;
                why = bad;
                continue;
            }
            good.emplace_back(distance(one->bars, bars, taste.asked(), drums), &*one);
        }
        std::stable_sort(good.begin(), good.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
        for (const auto& [away, one] : good) {
            Take take;
            take.stem = request.stem;
            take.length = cell.length;
            take.sound = rules->sound;
            take.notes = takeNotes(one->bars, bars, drums);
            for (Note& note : take.notes) note.nudge = {0};
            evenOut(take.notes);
            shape(cell, take.notes, line);
            finish(cell, take.notes);
            if (drums && m_weights->feel) lean(cell, bars, *m_weights->feel, take.notes);
            keepForm(cell, *rules, take.notes);
            // The grid is compared before the groove, the take after it: what is heard must be free of it too.
            if (m_weights->passages && m_weights->passages->holds(take)) {
                ++m_counts.copies;
                ++copies;
                why = "passages of the training music came again";
                continue;
            }
            if (request.replaces != nullptr && !request.keeps.asked() && sharedNotes(take.notes, *request.replaces) > mostShared(cell.stem->role)) {
                ++m_counts.refused;
                why = "it was too much like what it replaces";
                continue;
            }
            take.provenance = provenance(*rules, tries, copies, take.stem);
            if (drums && m_weights->feel) {
                take.provenance["feel"] = {{"learned", true}, {"family", groove::familyOf(style.id)}, {"strength_permille", cell.direction.groove.permille},
                                           {"sha256", m_weights->feelHash.hex()}, {"sources", "the drum performances that the model learned from"}};
            }
            return take;
        }
        if (!spent.empty()) {
            ++m_counts.fallbacks;
            return byRules(std::move(*rules), spent, tries, copies);
        }
    }
    ++m_counts.fallbacks;
    return byRules(std::move(*rules), why, m_options.attempts, copies);
}

Json NeuralPlayer::provenance(const Take& rules, int tries, int copies, const std::string& stem) const {
    Json said = rules.provenance;
    said["player"] = "neural";
    said["version"] = kNeuralVersion;
    said["kind"] = "model";
    said["model"] = m_weights->facts;
    said["tries"] = tries;
    said["copies_refused"] = copies;
    if (m_weights->passages) {
        const Passages& guard = *m_weights->passages;
        said["guard"] = {{"method", "fermata-passages"}, {"version", "2"}, {"corpus", guard.name()}, {"corpus_pieces", guard.pieces()},
                         {"index_sha256", guard.hash().isNull() ? Json() : Json(guard.hash().hex())}, {"threshold", kPassageNotes},
                         {"threshold_strokes", kPassageStrokes}, {"verdict", "below"}, {"stem", stem}};
    }
    return said;
}

}  // namespace fermata::play
