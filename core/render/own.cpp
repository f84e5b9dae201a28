// SPDX-License-Identifier: GPL-3.0-or-later
// A take's notes become frames of its window, and the engine plays them from zero state.
#include <algorithm>
#include <cmath>

#include "core/base/hash.h"
#include "core/music/dies_away.h"
#include "core/render/engine.h"
#include "core/render/exact_math.h"
#include "core/render/recorded.h"
#include "core/render/render.h"
#include "core/sound/bank.h"
#include "core/sound/instrument.h"

namespace fermata {
namespace {

uint32_t noteId(uint32_t stem, const Note& note) {
    const uint32_t tick = hash32(stem, static_cast<uint32_t>(note.start.value));
    return hash32(hash32(tick, static_cast<uint32_t>(note.key)), static_cast<uint32_t>(note.voice));
}

constexpr int64_t kDampFrames = kSampleRate * 60 / 1000;
constexpr int64_t kStopFrames = kSampleRate * 300 / 1000;

// What is left of a sound so many frames after all stopped: hands on the strings to -30 dB, then a short room.
float damped(int64_t frame) {
    constexpr float kRoom = 0.03F;
    if (frame < 0) return 1.0F;
    if (frame >= kStopFrames) return 0.0F;
    if (frame >= kDampFrames) return kRoom * static_cast<float>(kStopFrames - frame) / static_cast<float>(kStopFrames - kDampFrames);
    const float x = 1.0F - static_cast<float>(frame) / static_cast<float>(kDampFrames);
    return kRoom + (1.0F - kRoom) * x * x * (3.0F - 2.0F * x);
}

void damp(std::vector<float>& audio, int64_t stop) {
    if (stop < 0 || audio.size() <= static_cast<size_t>(stop) * 2) return;
    audio.resize(std::min(audio.size(), static_cast<size_t>(stop + kStopFrames) * 2));
    for (size_t i = static_cast<size_t>(stop) * 2; i < audio.size(); ++i) audio[i] *= damped(static_cast<int64_t>(i / 2) - stop);
}

// A cue that rings out dies away from its last stroke on, exactly by then when it stops: 60 dB, ever faster, so that what is
// held and what is plucked both sound struck and left alone. Every 32 frames, straight lines between.
void dieAway(std::vector<float>& audio, int64_t from, int64_t frames) {
    constexpr double kDepth = -60;
    constexpr int64_t kStep = 32;
    const auto span = static_cast<double>(std::max<int64_t>(1, frames - from));
    const auto gain = [&](int64_t frame) {
        const double x = std::min(1.0, static_cast<double>(frame - from) / span);
        return gainOf(kDepth * (0.4 * x + 0.6 * x * x));
    };
    for (int64_t begin = from; begin < frames; begin += kStep) {
        const double first = gain(begin), next = gain(begin + kStep);
        for (int64_t frame = begin; frame < std::min(begin + kStep, frames); ++frame) {
            const auto now = static_cast<float>(first + (next - first) * static_cast<double>(frame - begin) / kStep);
            audio[static_cast<size_t>(frame) * 2] *= now;
            audio[static_cast<size_t>(frame) * 2 + 1] *= now;
        }
    }
    audio.resize(static_cast<size_t>(frames) * 2);
}

int64_t frameAt(const CellInput& input, Ticks tick) {
    return (input.tempo->sampleAt(input.tempo->barStart(input.firstBar) + tick) - input.start).value;
}

// Notes that begin on the grid in [from, to) of the take.
std::vector<TimedNote> timedNotes(const CellInput& input, Ticks from, Ticks to) {
    const Take& take = *input.take;
    const int64_t windowFrames = (input.end - input.start).value;
    const uint32_t stem = hash32(take.stem);
    std::vector<TimedNote> notes;
    notes.reserve(take.notes.size());
    for (const Note& note : take.notes) {
        if (note.start < from || note.start >= to) continue;
        const Ticks onset = note.start + note.nudge;
        if (input.cut && onset >= *input.cut) continue;
        // What rises or was struck is shaped by its length from the first sample on, so a cut must not shorten it.
        const bool released = input.cut && note.voice == Voice::Pitched;
        // A cue's last notes may ring into its tail.
        const Ticks end = input.lastOfCue ? std::max(take.length, onset + note.length) : take.length;
        const Ticks last = released ? std::min(*input.cut, end) : end;
        TimedNote timed;
        timed.start = std::clamp<int64_t>(frameAt(input, onset), 0, windowFrames - 1);
        timed.length = std::max<int64_t>(1, frameAt(input, std::min(onset + note.length, last)) - timed.start);
        timed.voice = note.voice;
        timed.key = note.key;
        timed.velocity = note.velocity;
        timed.id = noteId(stem, note);
        notes.push_back(timed);
    }
    std::stable_sort(notes.begin(), notes.end(), [](const TimedNote& a, const TimedNote& b) {
        if (a.start != b.start) return a.start < b.start;
        if (a.key != b.key) return a.key < b.key;
        return a.id < b.id;
    });
    return notes;
}

}  // namespace

std::string_view engineVersion() { return "fermata-engine 6"; }

Result<std::string> engineOf(const Sound& sound) {
    std::string engine(engineVersion());
    if (bankPreset(sound.patch) == nullptr) return engine;
    const Result<std::string> bank = bankVersion();
    if (!bank) return fail(bank.error());
    return engine + " with " + *bank;
}

int64_t firstStopOf(const CellInput& input) { return input.take->stops.empty() ? -1 : std::max<int64_t>(0, frameAt(input, input.take->stops.front())); }

std::vector<float> heardCarry(std::vector<float> carryIn, int64_t firstStop) {
    damp(carryIn, firstStop);
    return carryIn;
}

Result<OwnSound> renderOwn(const CellInput& input) {
    if (input.take == nullptr || input.tempo == nullptr) {
        return fail(Code::Internal, "A cell to render has no take or no tempo map.");
    }
    const std::string cell = "The cell of stem “" + input.take->stem + "” at bar " + std::to_string(input.firstBar + 1);
    if (input.firstBar < 0 || input.firstBar >= input.tempo->barCount() || input.end <= input.start ||
        input.tempo->barStartSample(input.firstBar) != input.start) {
        return fail(Code::Internal, cell + " has a window that does not begin on that bar or is empty; "
                                           "make its sections again from the tempo map.");
    }
    OwnSound own;
    own.windowFrames = (input.end - input.start).value;
    own.end = input.fadeOut ? CellEnd::Fades : input.lastOfCue ? CellEnd::Closes : CellEnd::RingsOn;

    const Result<void> given = checkRecorded(input, cell);
    if (!given) return fail(given.error());
    own.firstStop = firstStopOf(input);
    if (input.take->notes.empty() && (!input.take->recordings.empty() || input.take->sound.patch == "recording")) {
        own.audio.assign(static_cast<size_t>(own.windowFrames) * 2, 0.0F);
        addRecorded(input, own.audio);
        return own;
    }
    Sound sound = input.take->sound;
    const auto dies = sound.parameters.extract(kDiesAway);
    // What a stop ends is rendered by itself, so that nothing of it is left in what comes after.
    std::vector<Ticks> stops = input.take->stops;
    stops.push_back({INT64_MAX});
    Ticks from{INT64_MIN};
    for (const Ticks to : stops) {
        const std::vector<TimedNote> notes = timedNotes(input, from, to);
        from = to;
        const bool last = to.value == INT64_MAX;
        if (notes.empty() && (!last || !own.audio.empty())) continue;
        SoundRequest request;
        request.sound = sound;
        request.role = input.role;
        request.notes = notes;
        request.windowStart = input.start;
        request.windowFrames = own.windowFrames;
        request.maxRingOutFrames = kMaxRingOutFrames;
        request.tempo = input.tempo;
        Result<std::vector<float>> audio = renderSound(request);
        if (!audio) return fail(audio.error());
        if (!last) damp(*audio, frameAt(input, to));
        if (audio->size() > own.audio.size()) audio->swap(own.audio);
        for (size_t i = 0; i < audio->size(); ++i) own.audio[i] += (*audio)[i];
    }
    own.audio.resize(std::max(own.audio.size(), static_cast<size_t>(own.windowFrames) * 2));
    addRecorded(input, own.audio);
    if (own.audio.size() % 2 != 0 || own.audio.size() < static_cast<size_t>(own.windowFrames) * 2) {
        return fail(Code::Internal, cell + " came back from the engine shorter than its window.");
    }
    if (!dies.empty() && input.lastOfCue) {
        const int64_t stroke = frameAt(input, input.take->length - Ticks{dies.mapped()});
        dieAway(own.audio, std::clamp<int64_t>(stroke, 0, own.windowFrames), own.windowFrames);
    }
    const auto bad = std::find_if(own.audio.begin(), own.audio.end(), [](float x) { return !std::isfinite(x); });
    if (bad != own.audio.end()) {
        return fail(Code::Internal, cell + " is not a number at frame " + std::to_string((bad - own.audio.begin()) / 2) +
                                        "; choose another sound than “" + input.take->sound.patch +
                                        "” or reset its parameters.");
    }
    return own;
}

}  // namespace fermata
