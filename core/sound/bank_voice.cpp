// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/bank_voice.h"

#include <algorithm>
#include <memory>

#include "core/sound/bank.h"
#include "core/sound/filter.h"

#ifdef FERMATA_HAS_FLUIDSYNTH
#include <fluidsynth.h>
#endif

namespace fermata::sound {

#ifndef FERMATA_HAS_FLUIDSYNTH
Result<void> playBank(const BankDesign&, std::span<const TimedNote>, const Knobs&, Bus&) { return fail(Code::NotFound, acousticBank().missing); }
#else
namespace {

constexpr int kFluidBlock = 64;
constexpr int64_t kQuietBlocks = 300;  // 0.4 s without a sound: nothing follows.

struct Event {
    int64_t block;
    bool on;
    int key, velocity;
};

struct Free {
    void operator()(fluid_settings_t* settings) const { delete_fluid_settings(settings); }
    void operator()(fluid_synth_t* synth) const { delete_fluid_synth(synth); }
};

// Offs before ons where they meet, so that a repeated key is struck again.
std::vector<Event> eventsOf(const BankDesign& design, std::span<const TimedNote> notes) {
    std::vector<Event> events;
    for (const TimedNote& note : notes) {
        const int key = std::clamp(note.key + 12 * design.octave, 0, 127);
        const int64_t on = (note.start + kFluidBlock / 2) / kFluidBlock;
        const int64_t off = std::max(on + 1, (note.start + note.length + kFluidBlock / 2) / kFluidBlock);
        events.push_back({on, true, key, note.velocity});
        events.push_back({off, false, key, 0});
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.block != b.block ? a.block < b.block : a.on < b.on; });
    return events;
}

// What lies above 1.2 kHz up or down by the knob, as a parallel high pass.
void brighten(float knob, Bus& bus) {
    const float amount = static_cast<float>(exp2Of((static_cast<double>(knob) - 0.5) * 2.2)) - 1.0F;
    if (amount == 0.0F) return;
    Bus high = bus;
    const EqSection pass = EqSection::gain(1);
    SectionPair filter(EqSection::highPass(1200, 0.6), pass);
    filter.process(high.left.data(), high.right.data(), bus.end);
    for (int64_t n = 0; n < bus.end; ++n) {
        bus.left[static_cast<size_t>(n)] += amount * high.left[static_cast<size_t>(n)];
        bus.right[static_cast<size_t>(n)] += amount * high.right[static_cast<size_t>(n)];
    }
}

}  // namespace

Result<void> playBank(const BankDesign& design, std::span<const TimedNote> notes, const Knobs& knobs, Bus& bus) {
    const BankStatus status = acousticBank();
    if (!status.ready) return fail(Code::NotFound, "The sound " + design.patch + " needs the acoustic bank. " + status.missing);
    const BankPreset& preset = *bankPreset(design.patch);
    // It warns of a modulator that this sound font has and it ignores; errors are answered below.
    static const bool quiet = [] {
        for (const int level : {FLUID_WARN, FLUID_INFO, FLUID_ERR}) fluid_set_log_function(level, nullptr, nullptr);
        return true;
    }();
    (void)quiet;
    const std::unique_ptr<fluid_settings_t, Free> settings(new_fluid_settings());
    fluid_settings_setnum(settings.get(), "synth.sample-rate", static_cast<double>(kRate));
    fluid_settings_setint(settings.get(), "synth.dynamic-sample-loading", 1);
    fluid_settings_setint(settings.get(), "synth.lock-memory", 0);
    fluid_settings_setint(settings.get(), "synth.reverb.active", 0);
    fluid_settings_setint(settings.get(), "synth.chorus.active", 0);
    fluid_settings_setint(settings.get(), "synth.cpu-cores", 1);
    fluid_settings_setint(settings.get(), "synth.polyphony", 256);
    fluid_settings_setnum(settings.get(), "synth.gain", 1.0);
    const std::unique_ptr<fluid_synth_t, Free> synth(new_fluid_synth(settings.get()));
    const int font = synth == nullptr ? FLUID_FAILED : fluid_synth_sfload(synth.get(), status.soundFont.c_str(), 0);
    if (font == FLUID_FAILED) return fail(Code::Corrupt, status.soundFont + " cannot be loaded by " + status.synth + "; install it again.");
    if (fluid_synth_program_select(synth.get(), 0, font, preset.bank, preset.program) != FLUID_OK) {
        return fail(Code::Corrupt, status.soundFont + " has no preset " + std::to_string(preset.bank) + ":" + std::to_string(preset.program) + " (" + preset.name + ").");
    }
    fluid_preset_t* found = fluid_synth_get_channel_preset(synth.get(), 0);
    if (found == nullptr || preset.name != fluid_preset_get_name(found)) {
        return fail(Code::Corrupt, "Preset " + std::to_string(preset.bank) + ":" + std::to_string(preset.program) + " of " + status.soundFont + " is “" +
                                       (found == nullptr ? "nothing" : fluid_preset_get_name(found)) + "”, not “" + preset.name + "”: its origin is not documented.");
    }
    fluid_synth_set_interp_method(synth.get(), -1, FLUID_INTERP_7THORDER);

    const std::vector<Event> events = eventsOf(design, notes);
    const float gain = static_cast<float>(exp2Of(design.gainDb / 6.020599913279624));
    float left[kFluidBlock], right[kFluidBlock];
    size_t next = 0;
    int64_t silent = 0;
    for (int64_t block = 0; block * kFluidBlock < bus.frames(); ++block) {
        for (; next < events.size() && events[next].block <= block; ++next) {
            const Event& event = events[next];
            if (event.on) fluid_synth_noteon(synth.get(), 0, event.key, event.velocity);
            else fluid_synth_noteoff(synth.get(), 0, event.key);
        }
        fluid_synth_write_float(synth.get(), kFluidBlock, left, 0, 1, right, 0, 1);
        float peak = 0;
        for (int i = 0; i < kFluidBlock; ++i) {
            left[i] *= gain;
            right[i] *= gain;
            peak = std::max({peak, left[i], -left[i], right[i], -right[i]});
        }
        bus.add(block * kFluidBlock, left, right, std::min<int64_t>(kFluidBlock, bus.frames() - block * kFluidBlock));
        silent = peak < kSilence ? silent + 1 : 0;
        if (next == events.size() && silent > kQuietBlocks) break;
    }
    brighten(knobs[Knob::Brightness], bus);
    return {};
}
#endif

}  // namespace fermata::sound
