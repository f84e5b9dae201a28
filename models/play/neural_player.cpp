// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/neural_player.h"

#include <algorithm>
#include <mutex>
#include <thread>

#include "core/compose/harmony.h"
#include "core/compose/likeness.h"
#include "models/play/judge.h"
#include "models/play/learned_feel.h"
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

// What the form needs stays the rules': the last stroke of the cue, the cymbal that opens a section, and strokes on the picture's hits where none is.
void keepForm(const PlayedCell& cell, const Take& rules, std::vector<Note>& notes) {
    if (cell.finalHit.value >= 0) {
        notes.erase(std::remove_if(notes.begin(), notes.end(), [&](const Note& note) { return note.start >= cell.finalHit; }), notes.end());
        for (Note& note : notes) note.length = std::min(note.length, cell.finalHit - note.start);
    }
    for (const Note& note : rules.notes) {
        if (cell.finalHit.value >= 0 && note.start >= cell.finalHit) notes.push_back(note);
    }
    // The cymbal that opens a section tells everybody where the music is.
    for (const Note& note : rules.notes) {
        if (note.voice != Voice::Crash || note.start.value != 0) continue;
        const bool struck = std::any_of(notes.begin(), notes.end(), [](const Note& own) { return own.voice == Voice::Crash && own.start.value == 0; });
        if (!struck) notes.push_back(note);
    }
    for (const CellHit& hit : cell.hits) {
        if (cell.finalHit.value >= 0 && hit.at >= cell.finalHit) continue;
        const bool met = std::any_of(notes.begin(), notes.end(), [&](const Note& note) { return note.start == hit.at; });
        if (met) continue;
        std::copy_if(rules.notes.begin(), rules.notes.end(), std::back_inserter(notes), [&](const Note& note) { return note.start == hit.at; });
    }
    sortNotes(notes);
}

// What the rules' line is before its octave is doubled: the player's own notes are doubled after it wrote them.
std::vector<std::vector<GridNote>> undoubled(std::vector<std::vector<GridNote>> bars, int by) {
    for (auto& notes : bars) {
        std::vector<GridNote> line;
        for (const GridNote& note : notes) {   // Ascending within an onset.
            if (line.empty() || line.back().onset != note.onset) line.push_back(note);
            else if (by < 0) line.back() = note;
        }
        notes = std::move(line);
    }
    return bars;
}

// Tape hiss, a drone: what only holds has nothing to be written.
bool isBed(const Take& rules, const PlayedCell& cell) {
    if (cell.stem->role != "texture") return false;
    int64_t sounding = 0;
    for (const Note& note : rules.notes) sounding = std::max(sounding, note.length.value);
    return sounding * 10 >= cell.length.value * 7 && rules.notes.size() * 2 <= cell.bars.size() + 1;
}

Take byRules(Take rules, const std::string& why, int tries, int copies) {
    rules.provenance["instead_of"] = {{"player", "neural"}, {"why", why}, {"tries", tries}, {"copies_refused", copies}};
    return rules;
}

}  // namespace

NeuralPlayer::NeuralPlayer(std::shared_ptr<const Weights> weights, NeuralOptions options)
    : NeuralPlayer(weights, std::make_shared<nets::Prefixes>(), std::move(options)) {}

NeuralPlayer::NeuralPlayer(std::shared_ptr<const Weights> weights, std::shared_ptr<nets::Prefixes> prefixes, NeuralOptions options)
    : NeuralPlayer(weights, [net = weights->net, prefixes](const std::vector<int>& lanesOf, int capacity) { return nets::Decoder::create(net, lanesOf, capacity, prefixes); }, std::move(options)) {
    m_prefixes = std::move(prefixes);
}

NeuralPlayer::NeuralPlayer(std::shared_ptr<const Weights> weights, DecoderMaker decoders, NeuralOptions options)
    : m_weights(std::move(weights)), m_decoders(std::move(decoders)), m_options(std::move(options)) {}

// One asked cell, from the rules' take to the attempts that are left.
struct NeuralPlayer::Job {
    Job(const PlayRequest& r, const Style& style, Take byRules, Role asked)
        : request(r), rules(std::move(byRules)), cell(makeCell(request, style, 0)), drums(asked == Role::Drums), line(asked == Role::Melody || asked == Role::Bass),
          bars(gridBars(*request.plan, request.section)), like(line ? undoubled(straightNotes(rules, bars, drums), cell.part->doubleBy) : straightNotes(rules, bars, drums)), taste(cell, bars, like) {}
    Job(const Job&) = delete;   // Its cell and taste refer to it.
    Job& operator=(const Job&) = delete;

    const PlayRequest& request;
    Take rules;
    PlayedCell cell;
    bool drums, line;
    std::vector<GridBar> bars;
    std::vector<std::vector<GridNote>> like;   // What the rules play.
    Taste taste;
    FillOptions fill;
    int64_t left = 0;                          // Of the steps.
    int tries = 0, copies = 0;
    std::string why = "no attempt was good enough";
};

Result<Take> NeuralPlayer::play(const PlayRequest& request, const Style& style) { return std::move(playTogether({&request, 1}, style).front()); }

std::vector<Result<Take>> NeuralPlayer::playTogether(std::span<const PlayRequest> given, const Style& style) {
    std::mutex asking;
    std::vector<PlayRequest> requests(given.begin(), given.end());
    for (PlayRequest& request : requests) {
        if (!request.takeAt || m_options.threads < 2) continue;
        request.takeAt = [&asking, ask = std::move(request.takeAt)](size_t section, const std::string& stem) {
            const std::lock_guard lock(asking);
            return ask(section, stem);
        };
    }
    std::vector<std::optional<Result<Take>>> takes(requests.size());
    std::vector<std::unique_ptr<Job>> jobs;
    Asked asked;
    for (size_t i = 0; i < requests.size(); ++i) {
        Result<Take> rules = playTake(requests[i], style);
        Role role;
        // Nothing to play or to write, or nothing that the net knows: the rules' take is the answer, not a second best.
        bool known = rules && !rules->notes.empty() && roleFromName(roleOf(requests[i]), role);
        if (known) {
            const PlayedCell cell = makeCell(requests[i], style, 0);
            known = isPlayable(cell) && !isBed(*rules, cell);
        }
        if (!known) {
            takes[i] = std::move(rules);
            continue;
        }
        ++m_counts.cells;
        Job& job = *jobs.emplace_back(std::make_unique<Job>(requests[i], style, std::move(*rules), role));
        job.fill.temperaturePermille = m_options.temperaturePermille;
        job.left = m_options.mostSteps;
        if (m_options.deadline) job.fill.stop = m_options.deadline();
        asked.emplace_back(&job, &takes[i]);
    }
    const size_t hands = std::clamp<size_t>(static_cast<size_t>(std::max(m_options.threads, 1)), 1, std::max<size_t>(asked.size(), 1));
    std::vector<Asked> parts(hands);
    for (size_t i = 0; i < asked.size(); ++i) parts[i % hands].push_back(asked[i]);
    std::vector<std::thread> others;
    for (size_t hand = 1; hand < hands; ++hand) others.emplace_back([this, &part = parts[hand]] { playJobs(part); });
    playJobs(parts.front());
    for (std::thread& other : others) other.join();
    std::vector<Result<Take>> result;
    for (std::optional<Result<Take>>& take : takes) result.push_back(std::move(*take));
    return result;
}

void NeuralPlayer::playJobs(const Asked& jobs) {
    for (;;) {
        // Several attempts at each cell that has no take yet, all in one pass of the net.
        std::vector<FillJob> fills;
        std::vector<size_t> of;
        int lanes = 0;
        for (size_t i = 0; i < jobs.size(); ++i) {
            if (*jobs[i].second) continue;
            Job& job = *jobs[i].first;
            const int together = std::clamp(m_options.together, 1, std::min(kMostTogether, m_options.attempts - job.tries));
            if (lanes > 0 && lanes + together > kMostTogether) continue;   // In the next pass.
            lanes += together;
            FillJob fill{&job.cell, &job.bars, &job.taste, std::vector<FillOptions>(static_cast<size_t>(together), job.fill)};
            for (FillOptions& one : fill.attempts) {
                one.salt = hash32(job.cell.salt, 0x6e657572U + static_cast<uint32_t>(job.tries++));
                one.mostSteps = job.left / together;
            }
            fills.push_back(std::move(fill));
            of.push_back(i);
        }
        if (fills.empty()) return;
        const auto filled = fillTogether(fills, m_decoders);
        for (size_t f = 0; f < of.size(); ++f) *jobs[of[f]].second = judged(*jobs[of[f]].first, filled[f]);
    }
}

// The attempt that is nearest to what is asked and may be heard; the rules' take when no more are made.
std::optional<Result<Take>> NeuralPlayer::judged(Job& job, const std::vector<Result<Filled>>& filled) {
    const PlayRequest& request = job.request;
    m_counts.attempts += static_cast<int64_t>(filled.size());
    std::string spent;
    std::vector<std::pair<int, const Filled*>> good;   // By distance.
    for (const Result<Filled>& one : filled) {
        if (!one) {
            spent = one.error().message;
            continue;
        }
        job.left -= one->steps;
        m_counts.steps += one->steps;
        if (std::string bad = refusal(job.cell, one->bars, job.like); !bad.empty()) {
            ++m_counts.refused;
            job.why = bad;
            continue;
        }
        good.emplace_back(distance(one->bars, job.bars, job.taste.asked(), job.drums), &*one);
    }
    std::stable_sort(good.begin(), good.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
    for (const auto& [away, one] : good) {
        Take take;
        take.stem = request.stem;
        take.length = job.cell.length;
        take.sound = job.rules.sound;
        take.stops = job.rules.stops;
        take.notes = takeNotes(one->bars, job.bars, job.drums);
        for (Note& note : take.notes) note.nudge = {0};
        evenOut(take.notes);
        shape(job.cell, take.notes, job.line);
        finish(job.cell, take.notes);
        const bool leans = job.drums && m_weights->feel;
        if (leans) lean(job.cell, *m_weights->feel, take.notes);
        keepForm(job.cell, job.rules, take.notes);
        // The grid is compared before the groove, the take after it: what is heard must be free of it too.
        if (!allows(take, request)) {
            ++m_counts.copies;
            ++job.copies;
            job.why = "passages of the training music came again";
            continue;
        }
        if (request.replaces != nullptr && !request.keeps.asked() && sharedNotes(take.notes, *request.replaces) > mostShared(job.cell.stem->role)) {
            ++m_counts.refused;
            job.why = "it was too much like what it replaces";
            continue;
        }
        take.provenance = provenance(job.rules, job.tries, job.copies, take.stem);
        if (leans) take.provenance["feel"] = feelFacts(*m_weights->feel, m_weights->feelHash, m_weights->manifest, job.cell);
        return Result<Take>(std::move(take));
    }
    if (spent.empty() && job.tries < m_options.attempts) return std::nullopt;
    ++m_counts.fallbacks;
    return Result<Take>(byRules(std::move(job.rules), spent.empty() ? job.why : spent, job.tries, job.copies));
}

bool NeuralPlayer::allows(const Take& take, const PlayRequest& request) const {
    const auto written = [](const Take* other) { return other != nullptr && other->provenance.is_object() && other->provenance.value("kind", "") == "rules" ? nullptr : other; };
    return !m_weights->passages || !m_weights->passages->holdsBetween(take, written(request.before), written(request.after));
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
