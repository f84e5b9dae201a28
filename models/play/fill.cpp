// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/fill.h"

#include <algorithm>
#include <optional>

namespace fermata::play {
namespace {

using namespace tokens;

// Numbers of one attempt.
class Chance {
  public:
    explicit Chance(uint32_t salt) : m_salt(salt) {}
    uint32_t bits() { return hash32(m_salt, m_at++); }

  private:
    uint32_t m_salt, m_at = 0;
};

// Weights are summed in the order of values: the same everywhere. -1 when nothing is allowed.
int sample(std::span<const float> logits, const std::vector<int>& values, const std::vector<float>& nats, const FillOptions& options, Chance& chance) {
    float top = Taste::kNever;
    for (size_t i = 0; i < values.size(); ++i) {
        const float logit = logits[static_cast<size_t>(values[i])];
        // A net may be broken; its notes may not.
        if (nats[i] > Taste::kNever / 2 && logit == logit && logit < 1e6F) top = std::max(top, logit + nats[i]);
    }
    if (top <= Taste::kNever / 2) return -1;
    const float sharpness = 1000.0F / static_cast<float>(options.temperaturePermille);
    const float least = static_cast<float>(options.leastPermille) / 1000.0F;
    std::vector<float> weights(values.size(), 0.0F);
    double sum = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const float logit = logits[static_cast<size_t>(values[i])];
        if (nats[i] <= Taste::kNever / 2 || !(logit == logit) || logit >= 1e6F) continue;
        const float under = (logit + nats[i] - top) * sharpness;
        const float weight = under < -60.0F ? 0.0F : nets::exactExp(under);
        if (weight < least) continue;
        weights[i] = weight;
        sum += static_cast<double>(weight);
    }
    double at = static_cast<double>(chance.bits()) / 4294967296.0 * sum;
    int last = -1;
    for (size_t i = 0; i < values.size(); ++i) {
        if (weights[i] <= 0.0F) continue;
        last = values[i];
        at -= static_cast<double>(weights[i]);
        if (at < 0) break;
    }
    return last;
}

// One attempt at one window: gives the net's next step, until its bars are written.
class Attempt {
  public:
    Attempt(const Taste& taste, const FillOptions& options, Chance& chance, int& lastKey, CueWindow here, int room)
        : m_taste(taste), m_options(options), m_chance(chance), m_lastKey(lastKey), m_here(std::move(here)), m_writer(m_here.window), m_prefix(m_writer.held()), m_room(room) {}

    const std::vector<Step>& prefix() const { return m_prefix; }
    // From now on the logits of this lane are asked.
    void listen(nets::Decoder& decoder, int lane) {
        m_decoder = &decoder;
        m_lane = lane;
    }

    // The next step to feed; nothing when every bar is written. Cancelled when `stop` says so or no step fits any more.
    Result<std::optional<Step>> next() {
        for (;;) {
            if (!m_open) {
                if (m_bar == m_here.bars) return std::optional<Step>{};
                if (m_options.stop && m_options.stop()) return fail(Code::Cancelled, "the time budget was spent");
                if (room() < 3) return fail(Code::Cancelled, "the window was full");
                m_open = true;
                m_done = m_taste.limits(number()).silent;
                m_blocked.assign(static_cast<size_t>(kFieldSize[0]), false);
                ++m_fed;
                return std::optional<Step>(m_writer.open(place()));
            }
            if (!m_done) {
                std::optional<Step> step = onward();
                if (step) {
                    ++m_fed;
                    return step;
                }
            }
            m_writer.close();
            bars.push_back(m_writer.notes(place()));
            m_open = false;
            ++m_bar;
        }
    }

    int fed() const { return m_fed; }
    std::vector<std::vector<GridNote>> bars;   // As written so far.

  private:
    CellPlace place() const { return {m_here.part, m_here.firstBar + m_bar}; }
    int number() const { return m_here.firstSectionBar + m_bar; }
    // Of this attempt alone, whatever the decoder holds for others.
    int room() const { return std::min(m_room - m_fed, m_decoder->room(m_lane)); }

    // The next note or tie of the open bar; nothing at its end.
    std::optional<Step> onward() {
        const auto& limits = m_taste.limits(number());
        for (;;) {
            if (room() < 2) return std::nullopt;
            const std::vector<GridNote>& written = m_writer.notes(place());
            if (static_cast<int>(written.size()) >= limits.maxNotes + 4) return std::nullopt;
            const Allowed allowed = m_writer.allowedOnset();
            const int onset = choose(Field::Onset, allowed, [&](int value) { return m_taste.onset(number(), value, written); });
            if (onset < 0 || onset == kEnd) return std::nullopt;
            if (onset == kTie) {
                m_decoder->choose(m_lane, Field::Onset, onset);
                const int length = choose(Field::Length, m_writer.allowedLength(), [&](int value) { return m_taste.length(number(), 0, value); });
                if (length < 0) return std::nullopt;
                return m_writer.tie(length);
            }
            GridNote note;
            note.onset = onset - kFirstOnset;
            m_decoder->choose(m_lane, Field::Onset, onset, m_writer.heardAt(note.onset));
            const int pitch = choose(Field::Pitch, m_writer.allowedPitch(note.onset),
                                     [&](int value) { return m_taste.pitch(number(), note.onset, value, written, m_lastKey); });
            if (pitch < 0) {
                // No pitch fits here any more: a chord is complete, or the line is out of its range. Go on later in the bar.
                m_blocked[static_cast<size_t>(onset)] = true;
                continue;
            }
            m_decoder->choose(m_lane, Field::Pitch, pitch);
            note.pitch = keyOf(pitch);
            note.length = choose(Field::Length, m_writer.allowedLength(), [&](int value) { return m_taste.length(number(), note.onset, value); });
            if (note.length < 1) return std::nullopt;
            m_decoder->choose(m_lane, Field::Length, note.length);
            const int velocity = choose(Field::Velocity, {0, 15, false, false}, [](int) { return 0.0F; });
            note.velocity = velocityOf(std::max(velocity, 1));
            m_decoder->choose(m_lane, Field::Velocity, velocityClass(note.velocity));
            if (m_writer.drums()) {
                const int micro = choose(Field::Micro, {0, 24, false, false}, [](int) { return 0.0F; });
                note.microMs = microOf(std::max(micro, 0));
                m_decoder->choose(m_lane, Field::Micro, std::max(micro, 0));
            } else {
                m_lastKey = note.pitch;
            }
            return m_writer.note(note);
        }
    }

    template <class Nats>
    int choose(Field field, const Allowed& allowed, Nats&& nats) {
        m_values.clear();
        m_nats.clear();
        if (allowed.end) m_values.push_back(kEnd);
        if (allowed.tie) m_values.push_back(kTie);
        for (int value = allowed.low; value <= allowed.high; ++value) m_values.push_back(value);
        for (const int value : m_values) m_nats.push_back(field == Field::Onset && m_blocked[static_cast<size_t>(value)] ? Taste::kNever : nats(value));
        return sample(m_decoder->logits(m_lane, field), m_values, m_nats, m_options, m_chance);
    }

    const Taste& m_taste;
    const FillOptions& m_options;
    Chance& m_chance;
    int& m_lastKey;
    CueWindow m_here;
    Writer m_writer;
    std::vector<Step> m_prefix;
    nets::Decoder* m_decoder = nullptr;
    int m_lane = 0, m_room = 0, m_fed = 0, m_bar = 0;
    bool m_open = false;
    bool m_done = false;           // The open bar is silent.
    std::vector<bool> m_blocked;   // Onsets of the bar at which no pitch fits.
    std::vector<int> m_values;
    std::vector<float> m_nats;
};

// One attempt at the whole cell.
struct Lane {
    Lane(const FillJob& j, const FillOptions& o) : job(&j), options(&o), chance(o.salt) {}
    const FillJob* job;
    const FillOptions* options;
    Chance chance;
    int lastKey = -1;
    Filled filled;
    std::optional<Error> failure;
    std::unique_ptr<Attempt> attempt;   // At the window that is being decoded.
    std::vector<Step> toFeed;           // What it hears beyond the common prefix, last first.
    bool over = false;                  // With this window.
};

bool same(const Step& a, const Step& b) { return a.time == b.time && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end()); }

// The steps that all of them begin with.
size_t commonPrefix(const std::vector<Lane*>& lanes) {
    size_t common = lanes.front()->attempt->prefix().size();
    for (const Lane* lane : lanes) {
        const std::vector<Step>& first = lanes.front()->attempt->prefix();
        const std::vector<Step>& steps = lane->attempt->prefix();
        size_t at = 0;
        while (at < std::min(common, steps.size()) && same(first[at], steps[at])) ++at;
        common = at;
    }
    return common;
}

// Lanes that hear the same, and the most steps that one of them takes.
struct Group {
    std::vector<Lane*> lanes;
    int room = 0;
};

// The next window of each group, step by step for all of them.
void decodeWindows(const std::vector<Group>& groups, const DecoderMaker& decoders) {
    std::vector<int> lanesOf;
    std::vector<size_t> common;
    std::vector<Lane*> lanes;
    size_t capacity = 0;
    for (const Group& group : groups) {
        lanesOf.push_back(static_cast<int>(group.lanes.size()));
        common.push_back(commonPrefix(group.lanes));
        for (Lane* lane : group.lanes) {
            const std::vector<Step>& prefix = lane->attempt->prefix();
            capacity = std::max(capacity, prefix.size() + static_cast<size_t>(group.room));
            lane->toFeed.assign(prefix.rbegin(), prefix.rend() - static_cast<std::ptrdiff_t>(common.back()));
            lane->over = false;
            lanes.push_back(lane);
        }
    }
    const auto decoder = decoders(lanesOf, static_cast<int>(capacity));
    for (size_t group = 0; group < groups.size(); ++group) {
        decoder->prefix({groups[group].lanes.front()->attempt->prefix().data(), common[group]}, static_cast<int>(group));
    }
    for (size_t i = 0; i < lanes.size(); ++i) lanes[i]->attempt->listen(*decoder, static_cast<int>(i));
    std::vector<int> fed;
    std::vector<Step> steps;
    for (;;) {
        fed.clear();
        steps.clear();
        for (size_t i = 0; i < lanes.size(); ++i) {
            Lane& lane = *lanes[i];
            if (lane.over) continue;
            if (!lane.toFeed.empty()) {
                steps.push_back(lane.toFeed.back());
                lane.toFeed.pop_back();
            } else {
                Result<std::optional<Step>> next = lane.attempt->next();
                if (!next) lane.failure = next.error();
                lane.over = !next || !*next;
                if (lane.over) continue;
                steps.push_back(**next);
            }
            fed.push_back(static_cast<int>(i));
        }
        if (fed.empty()) return;
        decoder->feed(fed, steps);
    }
}

}  // namespace

std::vector<std::vector<Result<Filled>>> fillTogether(std::span<const FillJob> jobs, const DecoderMaker& decoders) {
    std::vector<std::vector<Lane>> lanes(jobs.size());
    int longest = 0;
    for (size_t j = 0; j < jobs.size(); ++j) {
        const FillJob& job = jobs[j];
        longest = std::max(longest, static_cast<int>(job.bars->size()));
        const Take* before = job.cell->request->before;
        for (const FillOptions& one : job.attempts) {
            Lane& lane = lanes[j].emplace_back(job, one);
            if (!job.taste->drums() && before != nullptr && !before->notes.empty()) lane.lastKey = before->notes.back().key;
        }
    }
    for (int first = 0; first < longest; first += kHoleBars) {
        std::vector<Group> groups;
        for (size_t j = 0; j < jobs.size(); ++j) {
            const FillJob& job = jobs[j];
            const int last = std::min(static_cast<int>(job.bars->size()), first + kHoleBars);
            if (first >= last) continue;
            Group group{{}, 8};
            for (int bar = first; bar < last; ++bar) group.room += 2 + job.taste->limits(bar).maxNotes * 2;
            for (Lane& lane : lanes[j]) {
                if (lane.failure) continue;
                lane.attempt = std::make_unique<Attempt>(*job.taste, *lane.options, lane.chance, lane.lastKey,
                                                         cueWindow(*job.cell, first, last - first, lane.filled.bars, job.taste->asked()), group.room);
                lane.filled.steps += static_cast<int64_t>(lane.attempt->prefix().size());
                if (lane.filled.steps > lane.options->mostSteps) lane.failure = Error{Code::Cancelled, "the step budget was spent"};
                else group.lanes.push_back(&lane);
            }
            if (!group.lanes.empty()) groups.push_back(std::move(group));
        }
        if (groups.empty()) continue;
        decodeWindows(groups, decoders);
        for (const Group& group : groups) {
            for (Lane* lane : group.lanes) {
                lane->filled.steps += lane->attempt->fed();
                for (auto& notes : lane->attempt->bars) lane->filled.bars.push_back(std::move(notes));
                lane->attempt.reset();
                if (!lane->failure && lane->filled.steps > lane->options->mostSteps) lane->failure = Error{Code::Cancelled, "the step budget was spent"};
            }
        }
    }
    std::vector<std::vector<Result<Filled>>> results(jobs.size());
    for (size_t j = 0; j < jobs.size(); ++j) {
        for (Lane& lane : lanes[j]) {
            if (lane.failure) results[j].push_back(fail(*lane.failure));
            else results[j].push_back(std::move(lane.filled));
        }
    }
    return results;
}

std::vector<Result<Filled>> fillCells(const PlayedCell& cell, const std::vector<GridBar>& bars, const Taste& taste, const DecoderMaker& decoders,
                                      std::span<const FillOptions> options) {
    const FillJob job{&cell, &bars, &taste, {options.begin(), options.end()}};
    return std::move(fillTogether({&job, 1}, decoders).front());
}

}  // namespace fermata::play
