// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/instrument.h"

#include <pmmintrin.h>

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/sound/patch.h"
#include "core/sound/random.h"

namespace fermata {

namespace sound {

std::string knobName(Knob knob) {
    constexpr std::array<const char*, kKnobCount> kNames = {"brightness", "drive", "room", "width", "release", "attack",
                                                            "decay", "vibrato", "echo", "motion", "noise", "pump", "level", "open", "clip"};
    return kNames[static_cast<size_t>(knob)];
}

const std::vector<Patch>& allPatches() {
    static const std::vector<Patch> result = [] {
        std::vector<Patch> all;
        for (auto table : {rhythmPatches(), bassPatches(), harmonyPatches(), melodyPatches(), texturePatches(), effectPatches(), bankPatches()}) {
            for (Patch& patch : table) all.push_back(std::move(patch));
        }
        return all;
    }();
    return result;
}

namespace {

constexpr float kInaudible = 4e-6F;       // -108 dBFS: under any dither that is heard.
constexpr int64_t kFadeFrames = 4800;     // 100 ms.

// Denormals cost a hundred times an addition; both flags are part of the engine's arithmetic.
class FlushDenormals {
  public:
    FlushDenormals() : m_saved(_mm_getcsr()) { _mm_setcsr((m_saved & ~0x6000U) | 0x8040U); }  // Round to nearest, too.
    ~FlushDenormals() { _mm_setcsr(m_saved); }
    FlushDenormals(const FlushDenormals&) = delete;
    FlushDenormals& operator=(const FlushDenormals&) = delete;

  private:
    unsigned m_saved;
};

std::vector<Knob> knobsOf(const Patch& patch) {
    std::vector<Knob> result;
    result.reserve(kKnobCount);
    for (const Knob knob : {Knob::Brightness, Knob::Drive, Knob::Room, Knob::Width, Knob::Release, Knob::Pump, Knob::Level, Knob::Open, Knob::Clip}) result.push_back(knob);
    for (const Knob knob : patch.knobs) result.push_back(knob);
    return result;
}

std::vector<std::string> knobNames(const Patch& patch) {
    std::vector<std::string> names;
    for (const Knob knob : knobsOf(patch)) names.push_back(knobName(knob));
    return names;
}

bool isDrum(Voice voice) { return voice >= Voice::Kick && voice <= Voice::TomHigh; }
bool isTransition(Voice voice) { return voice >= Voice::Riser && voice <= Voice::Drop; }

bool knows(const Patch& patch, Voice voice) {
    if (std::holds_alternative<KitDesign>(patch.design)) return isDrum(voice);
    if (std::holds_alternative<TransitionDesign>(patch.design)) return isTransition(voice);
    return voice == Voice::Pitched;
}

Result<const Patch*> findPatch(const std::string& id) {
    std::vector<std::string> known;
    for (const Patch& patch : allPatches()) {
        if (patch.id == id) return &patch;
        known.push_back(patch.id);
    }
    return fail(Code::InvalidArgument, unknownName("sound", id, known));
}

Result<Knobs> readKnobs(const Patch& patch, const std::map<std::string, int>& parameters) {
    Knobs knobs;
    for (const auto& [name, permille] : parameters) {
        const std::vector<Knob> offered = knobsOf(patch);
        const auto found = std::find_if(offered.begin(), offered.end(), [&wanted = name](Knob knob) { return knobName(knob) == wanted; });
        if (found == offered.end()) {
            return fail(Code::InvalidArgument, unknownName("parameter of " + patch.id, name, knobNames(patch)));
        }
        if (permille < 0 || permille > 1000) {
            return fail(Code::InvalidArgument, "Parameter “" + name + "” of " + patch.id + " is " + std::to_string(permille) +
                                                   "; it goes from 0 to 1000.");
        }
        knobs.set(*found, static_cast<float>(permille) * 0.001F);
    }
    return knobs;
}

Result<void> checkNotes(const Patch& patch, const SoundRequest& request) {
    if (request.windowFrames < 0 || request.maxRingOutFrames < 0) {
        return fail(Code::InvalidArgument, "The window and the ring-out of a sound cannot be shorter than nothing.");
    }
    for (size_t i = 0; i < request.notes.size(); ++i) {
        const TimedNote& note = request.notes[i];
        const auto bad = [&](const std::string& what) {
            return fail(Code::InvalidArgument, "Note " + std::to_string(i + 1) + " for " + patch.id + " " + what);
        };
        if (!knows(patch, note.voice)) {
            const char* plays = std::holds_alternative<KitDesign>(patch.design)          ? "drum voices"
                                : std::holds_alternative<TransitionDesign>(patch.design) ? "effect voices"
                                                                                         : "the voice “pitched”";
            return bad("has the voice “" + std::string(voiceName(note.voice)) + "”; this sound plays only " + plays + ".");
        }
        if (note.start < 0 || note.length <= 0) return bad("must start inside the window and last longer than nothing.");
        if (note.key < 0 || note.key > 127) return bad("has key " + std::to_string(note.key) + "; keys go from 0 to 127.");
        if (note.velocity < 1 || note.velocity > 127) {
            return bad("has velocity " + std::to_string(note.velocity) + "; velocities go from 1 to 127.");
        }
        if (i > 0) {
            const TimedNote& before = request.notes[i - 1];
            if (std::tie(note.start, note.key, note.id) < std::tie(before.start, before.key, before.id)) {
                return bad("is out of order: notes are sorted by start, key and id.");
            }
        }
    }
    return {};
}

// An open hat ends where the pedal or the next stroke closes it.
int64_t chokeAfter(std::span<const TimedNote> notes, size_t index) {
    if (notes[index].voice != Voice::OpenHat) return std::numeric_limits<int64_t>::max();
    for (size_t i = index + 1; i < notes.size(); ++i) {
        const bool hat = notes[i].voice == Voice::ClosedHat || notes[i].voice == Voice::OpenHat;
        if (hat && notes[i].start > notes[index].start) return notes[i].start - notes[index].start;
    }
    return std::numeric_limits<int64_t>::max();
}

void playNote(const Design& design, const NoteContext& note, Bus& bus) {
    if (const auto* kit = std::get_if<KitDesign>(&design)) return playDrum(*kit, note, bus);
    if (const auto* synth = std::get_if<SynthDesign>(&design)) return playSynth(*synth, note, bus);
    if (const auto* pluck = std::get_if<PluckDesign>(&design)) return playPluck(*pluck, note, bus);
    if (const auto* piano = std::get_if<FmPianoDesign>(&design)) return playFmPiano(*piano, note, bus);
    if (const auto* struck = std::get_if<StruckDesign>(&design)) return playStruck(*struck, note, bus);
    if (const auto* choir = std::get_if<ChoirDesign>(&design)) return playChoir(*choir, note, bus);
    if (const auto* cloud = std::get_if<CloudDesign>(&design)) return playCloud(*cloud, note, bus);
    if (const auto* wind = std::get_if<WindDesign>(&design)) return playWind(*wind, note, bus);
    if (const auto* tape = std::get_if<TapeDesign>(&design)) return playTape(*tape, note, bus);
    playTransition(std::get<TransitionDesign>(design), note, bus);
}

// Six stems that arrive together on one downbeat still sum below full scale.
constexpr float kHeadroom = 0.5F;

// Interleaved; ends after the last audible frame or at the maximum, its last 100 ms faded to exact zero.
std::vector<float> finished(const Bus& bus, int64_t windowFrames) {
    int64_t end = bus.end;
    const auto audible = [&](int64_t n) {
        const float l = bus.left[static_cast<size_t>(n)];
        const float r = bus.right[static_cast<size_t>(n)];
        return l >= kInaudible || l <= -kInaudible || r >= kInaudible || r <= -kInaudible;
    };
    while (end > windowFrames && !audible(end - 1)) --end;
    end = std::max(end, windowFrames);
    std::vector<float> result(static_cast<size_t>(end) * 2);
    for (int64_t n = 0; n < end; ++n) {
        result[static_cast<size_t>(2 * n)] = kHeadroom * bus.left[static_cast<size_t>(n)];
        result[static_cast<size_t>(2 * n + 1)] = kHeadroom * bus.right[static_cast<size_t>(n)];
    }
    const int64_t fade = std::min(kFadeFrames, end - windowFrames);
    for (int64_t n = 0; n < fade; ++n) {
        const float gain = smoothstep(static_cast<float>(n) / static_cast<float>(fade));  // n frames from the end.
        const auto at = static_cast<size_t>(end - 1 - n);
        result[2 * at] *= gain;
        result[2 * at + 1] *= gain;
    }
    return result;
}

}  // namespace
}  // namespace sound

Result<std::vector<float>> renderSound(const SoundRequest& request) {
    using namespace sound;
    const Result<const Patch*> patch = findPatch(request.sound.patch);
    if (!patch) return fail(patch.error());
    const Result<Knobs> knobs = readKnobs(**patch, request.sound.parameters);
    if (!knobs) return fail(knobs.error());
    if (const Result<void> checked = checkNotes(**patch, request); !checked) return fail(checked.error());
    if (request.notes.empty()) return std::vector<float>(static_cast<size_t>(request.windowFrames) * 2);

    const FlushDenormals flush;
    Bus bus(request.windowFrames + request.maxRingOutFrames);
    const auto* bank = std::get_if<BankDesign>(&(*patch)->design);
    if (bank != nullptr) {
        if (const Result<void> played = playBank(*bank, request.notes, *knobs, bus); !played) return fail(played.error());
    }
    for (size_t i = 0; bank == nullptr && i < request.notes.size(); ++i) {
        const TimedNote& note = request.notes[i];
        if (note.start >= bus.frames()) break;
        NoteContext context;
        context.start = note.start;
        context.length = note.length;
        context.absolute = request.windowStart.value + note.start;
        context.chokeAt = chokeAfter(request.notes, i);
        context.voice = note.voice;
        context.key = note.key;
        context.velocity = static_cast<float>(note.velocity) / 127.0F;
        context.seed = hash32(note.id, 0x5eedU);
        context.knobs = &*knobs;
        playNote((*patch)->design, context, bus);
    }
    runStrip((*patch)->strip, *knobs, request.windowStart.value, request.tempo, bus);
    return finished(bus, request.windowFrames);
}

std::vector<PatchInfo> patches() {
    std::vector<PatchInfo> result;
    for (const sound::Patch& patch : sound::allPatches()) {
        if (std::holds_alternative<sound::BankDesign>(patch.design)) continue;  // bankPresets() lists those.
        result.push_back({patch.id, patch.description, patch.roles, sound::knobNames(patch)});
    }
    return result;
}

}  // namespace fermata
