// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/fill.h"

#include <algorithm>

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

class Attempt {
  public:
    Attempt(const Taste& taste, nets::Decoder& decoder, Writer& writer, const FillOptions& options, Chance& chance, int& lastKey)
        : m_taste(taste), m_decoder(decoder), m_writer(writer), m_options(options), m_chance(chance), m_lastKey(lastKey) {}

    // The open bar up to its end. False when the decoder is full.
    bool bar(int number) {
        const auto& limits = m_taste.limits(number);
        m_blocked.assign(static_cast<size_t>(kFieldSize[0]), false);
        for (;;) {
            if (m_decoder.room(0) < 2) return false;
            const std::vector<GridNote>& written = m_writer.notes(m_writer.place());
            if (static_cast<int>(written.size()) >= limits.maxNotes + 4) return true;
            const Allowed allowed = m_writer.allowedOnset();
            const int onset = choose(Field::Onset, allowed, [&](int value) { return m_taste.onset(number, value, written); });
            if (onset < 0 || onset == kEnd) return true;
            if (onset == kTie) {
                m_decoder.choose(0, Field::Onset, onset);
                const int length = choose(Field::Length, m_writer.allowedLength(), [&](int value) { return m_taste.length(number, 0, value); });
                if (length < 0) return true;
                m_decoder.feed(0, m_writer.tie(length));
                continue;
            }
            GridNote note;
            note.onset = onset - kFirstOnset;
            m_decoder.choose(0, Field::Onset, onset, m_writer.heardAt(note.onset));
            const int pitch = choose(Field::Pitch, m_writer.allowedPitch(note.onset),
                                     [&](int value) { return m_taste.pitch(number, note.onset, value, written, m_lastKey); });
            if (pitch < 0) {
                // No pitch fits here any more: a chord is complete, or the line is out of its range. Go on later in the bar.
                m_blocked[static_cast<size_t>(onset)] = true;
                continue;
            }
            m_decoder.choose(0, Field::Pitch, pitch);
            note.pitch = keyOf(pitch);
            note.length = choose(Field::Length, m_writer.allowedLength(), [&](int value) { return m_taste.length(number, note.onset, value); });
            if (note.length < 1) return true;
            m_decoder.choose(0, Field::Length, note.length);
            const int velocity = choose(Field::Velocity, {0, 15, false, false}, [](int) { return 0.0F; });
            note.velocity = velocityOf(std::max(velocity, 1));
            m_decoder.choose(0, Field::Velocity, velocityClass(note.velocity));
            if (m_writer.drums()) {
                const int micro = choose(Field::Micro, {0, 24, false, false}, [](int) { return 0.0F; });
                note.microMs = microOf(std::max(micro, 0));
                m_decoder.choose(0, Field::Micro, std::max(micro, 0));
            } else {
                m_lastKey = note.pitch;
            }
            m_decoder.feed(0, m_writer.note(note));
        }
    }

  private:
    template <class Nats>
    int choose(Field field, const Allowed& allowed, Nats&& nats) {
        m_values.clear();
        m_nats.clear();
        if (allowed.end) m_values.push_back(kEnd);
        if (allowed.tie) m_values.push_back(kTie);
        for (int value = allowed.low; value <= allowed.high; ++value) m_values.push_back(value);
        for (const int value : m_values) m_nats.push_back(field == Field::Onset && m_blocked[static_cast<size_t>(value)] ? Taste::kNever : nats(value));
        return sample(m_decoder.logits(0, field), m_values, m_nats, m_options, m_chance);
    }

    const Taste& m_taste;
    nets::Decoder& m_decoder;
    Writer& m_writer;
    const FillOptions& m_options;
    Chance& m_chance;
    int& m_lastKey;
    std::vector<bool> m_blocked;   // Onsets of the bar at which no pitch fits.
    std::vector<int> m_values;
    std::vector<float> m_nats;
};

}  // namespace

Result<Filled> fillCell(const PlayedCell& cell, const std::vector<GridBar>& bars, const Taste& taste, const DecoderMaker& decoders,
                        const FillOptions& options) {
    Filled filled;
    Chance chance(options.salt);
    const auto count = static_cast<int>(bars.size());
    int lastKey = -1;
    if (!taste.drums() && cell.request->before != nullptr && !cell.request->before->notes.empty()) lastKey = cell.request->before->notes.back().key;
    while (static_cast<int>(filled.bars.size()) < count) {
        const auto first = static_cast<int>(filled.bars.size());
        const CueWindow here = cueWindow(cell, first, std::min(kHoleBars, count - first), filled.bars, taste.asked());
        Writer writer(here.window);
        const std::vector<Step> prefix = writer.held();
        int room = 8;
        for (int bar = 0; bar < here.bars; ++bar) room += 2 + taste.limits(first + bar).maxNotes * 2;
        filled.steps += static_cast<int64_t>(prefix.size());
        if (filled.steps > options.mostSteps) return fail(Code::Cancelled, "the step budget was spent");
        const auto decoder = decoders(1, static_cast<int>(prefix.size()) + room);
        decoder->prefix(prefix);
        Attempt attempt(taste, *decoder, writer, options, chance, lastKey);
        for (int bar = 0; bar < here.bars; ++bar) {
            if (options.stop && options.stop()) return fail(Code::Cancelled, "the time budget was spent");
            const CellPlace place{here.part, here.firstBar + bar};
            if (decoder->room(0) < 3) return fail(Code::Cancelled, "the window was full");
            const int before = decoder->length(0);
            decoder->feed(0, writer.open(place));
            if (!taste.limits(first + bar).silent) attempt.bar(first + bar);
            writer.close();
            filled.steps += decoder->length(0) - before;
            filled.bars.push_back(writer.notes(place));
        }
        if (filled.steps > options.mostSteps) return fail(Code::Cancelled, "the step budget was spent");
    }
    return filled;
}

}  // namespace fermata::play
