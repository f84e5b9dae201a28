// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/versions.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/render/render.h"
#include "core/studio/audio_cache.h"
#include "core/studio/compose_cue.h"
#include "core/studio/pack_input.h"

namespace fermata {
namespace {

constexpr int64_t kStingFade = 240;  // 5 ms before the hit.
constexpr double kTolerance = 0.5;   // LU off the target that nobody needs to be told of.

std::vector<int32_t> part(const std::vector<int32_t>& audio, Samples from, Samples to) {
    return {audio.begin() + static_cast<std::ptrdiff_t>(from.value * 2), audio.begin() + static_cast<std::ptrdiff_t>(to.value * 2)};
}

class Versions {
  public:
    Versions(const Revision& revision, PackInput& input) : m_revision(revision), m_input(input) {}

    // Everything but the stems of some roles, mastered on its own: the master's gain answers to stems that are not there.
    Result<void> without(const std::string& name, const std::string& what, const std::set<std::string>& roles,
                         std::vector<std::string>& notes) {
        PackVersion version;
        version.name = "alt_" + name;
        version.what = what;
        std::vector<std::vector<int32_t>> kept;
        std::set<std::string> left;
        for (const PackStem& stem : m_input.stems) {
            const bool sounds = std::any_of(stem.audio.begin(), stem.audio.end(), [](int32_t sample) { return sample != 0; });
            if (roles.contains(stem.role) && sounds) left.insert(stem.role);
            if (roles.contains(stem.role)) continue;
            version.stems.push_back(stem.name);
            kept.push_back(stem.audio);
        }
        if (kept.empty() || left.size() < roles.size()) {
            notes.push_back("no " + version.name + ": the cue has no such stem to leave out, or it is silent");
            return {};
        }
        auto mix = sumStems(kept);
        if (!mix) return fail(mix.error());
        std::vector<SectionRange> ranges;
        for (const Section& section : m_revision.sections) ranges.push_back({section.start, section.end});
        const LoudnessTarget target = targetOf(m_revision);
        const auto mastered = masterCue(*mix, ranges, target, m_revision.loop ? CueEnd::Loops : CueEnd::Stops);
        if (!mastered) return fail(mastered.error());
        version.mix = std::move(*mix);
        version.master = applyGain(version.mix, ranges, mastered->gains);
        version.note = missed(mastered->loudness, target);
        take(std::move(version));
        return {};
    }

    // Whole sections between the opening and the ending. What is repeated is heard after other music than before, so
    // its last 10 ms land on the samples that its first frame was approved after.
    Result<void> loop(const Plan& plan, std::vector<std::string>& notes) {
        const auto& sections = m_revision.sections;
        size_t first = 0, last = 0;
        int best = -100000;
        for (size_t i = 1; i + 1 < sections.size(); ++i) {
            int bars = 0;
            for (size_t k = i; k + 1 < sections.size(); ++k) {
                bars += sections[k].bars;
                const int difference = std::abs(sections[k].energy.permille - sections[i - 1].energy.permille);
                const int worth = std::min(bars, 16) * 12 - difference / 4 - (bars % 4 != 0 ? 40 : 0);
                if (bars < 4 || worth <= best) continue;
                best = worth;
                first = i;
                last = k;
            }
        }
        if (plan.ending == Ending::Loop || first == 0) {
            notes.push_back(plan.ending == Ending::Loop ? "no loop version: the cue itself loops"
                                                         : "no loop version: between opening and ending there are no four bars");
            return {};
        }
        const Samples from = sections[first].start, to = sections[last].end;
        PackVersion version;
        version.name = "alt_loop";
        version.what = "loop of " + sections[first].name + (first == last ? "" : " to " + sections[last].name);
        version.note = std::to_string(m_revision.tempo.barAt(m_revision.tempo.tickAt(to - Samples{1})) -
                                      m_revision.tempo.barAt(m_revision.tempo.tickAt(from + Samples{1})) + 1) +
                       " bars from " + clockTime(from) + " to " + clockTime(to) + "; its last 10 ms lead into its start; as loud as there in the master";
        version.start = from;
        version.whole = false;
        version.loops = true;
        const Samples landing{std::min(kLandingFrames, from.value)};
        std::vector<std::vector<int32_t>> stems;
        for (const PackStem& stem : m_input.stems) {
            version.stems.push_back(stem.name);
            stems.push_back(part(stem.audio, from, to));
            landOn(stems.back(), part(stem.audio, from - landing, from));
        }
        auto mix = sumStems(stems);
        if (!mix) return fail(mix.error());
        version.mix = std::move(*mix);
        version.master = part(m_input.master, from, to);
        landOn(version.master, part(m_input.master, from - landing, from));
        take(std::move(version));
        return {};
    }

    void sting(const Plan& plan, std::vector<std::string>& notes) {
        const Ticks hit = lastHit(m_input);
        if (plan.ending == Ending::Fade || plan.ending == Ending::Loop || hit.value < 0) {
            notes.push_back("no sting: the cue has no last hit to make it of");
            return;
        }
        int64_t early = 0;  // A strummed or pushed note sounds before its beat.
        for (const PackStem& stem : m_input.stems) {
            for (const MidiCell& cell : stem.cells) {
                for (const Note& note : cell.notes) {
                    if (cell.start + note.start == hit) early = std::min(early, note.nudge.value);
                }
            }
        }
        const Samples at = m_revision.tempo.sampleAt(hit + Ticks{early});
        PackVersion version;
        version.name = "sting";
        version.what = "sting: the last hit and its ring-out";
        version.note = "from " + clockTime(at) + ", after a 5 ms fade-in; as loud as there in the master";
        version.start = {std::max<int64_t>(0, at.value - kStingFade)};
        version.whole = false;
        for (const PackStem& stem : m_input.stems) version.stems.push_back(stem.name);
        version.mix = part(m_input.mix, version.start, m_revision.length);
        version.master = part(m_input.master, version.start, m_revision.length);
        for (auto* audio : {&version.mix, &version.master}) {
            const int64_t frames = std::min<int64_t>(at.value - version.start.value, static_cast<int64_t>(audio->size() / 2));
            for (int64_t i = 0; i < frames * 2; ++i) {
                auto& sample = (*audio)[static_cast<size_t>(i)];
                sample = static_cast<int32_t>(sample * (i / 2) / frames);
            }
        }
        take(std::move(version));
    }

  private:
    static std::string missed(const Loudness& loudness, const LoudnessTarget& target) {
        const double wanted = target.milliLufs / 1000.0;
        if (std::abs(loudness.integrated - wanted) <= kTolerance) return "";
        char text[120];
        if (loudness.integrated <= -70) return "too quiet to be measured; its master has no gain";
        std::snprintf(text, sizeof text, "%.1f LU from the %.1f LUFS asked: more would limit its peaks audibly",
                      std::abs(loudness.integrated - wanted), wanted);
        return text;
    }

    void take(PackVersion version) {
        version.mixLoudness = measure(version.mix);
        version.masterLoudness = measure(version.master);
        m_input.versions.push_back(std::move(version));
    }

    const Revision& m_revision;
    PackInput& m_input;
};

// Mastered stems, and how far their sum is from the master at most.
Result<void> masterStems(Studio& studio, const Revision& revision, PackInput& input) {
    std::vector<int64_t> sum(input.master.size());
    for (PackStem& stem : input.stems) {
        auto audio = studio.audio.mastered(revision, stem.audio);
        if (!audio) return fail(audio.error());
        stem.mastered = trimmed(*audio, input.trimMilliDb);
        for (size_t i = 0; i < sum.size(); ++i) sum[i] += stem.mastered[i];
    }
    int64_t most = 0;
    for (size_t i = 0; i < sum.size(); ++i) most = std::max<int64_t>(most, std::llabs(sum[i] - input.master[i]));
    input.masteredNote = "their sum is the master, sample for sample within " + std::to_string(most) + " of the 24-bit steps";
    return {};
}

// Far below the approved master its limiter is not needed: from the mix, with the master's compressor, the strokes keep what
// it took. False where that gives less than half a decibel of peak back.
Result<bool> opened(const NamedLoudness& named, const PackInput& input, const Loudness& measured, bool loop, PackMaster& master) {
    constexpr double kWorth = 0.5;  // dB
    const SectionRange whole{Samples{0}, Samples{static_cast<int64_t>(input.mix.size() / 2)}};
    const auto made = masterCue(input.mix, std::span(&whole, 1), named.target, loop ? CueEnd::Loops : CueEnd::Stops);
    if (!made) return fail(made.error());
    const double gained = (made->loudness.truePeak - made->loudness.integrated) - (measured.truePeak - measured.integrated);
    if (!made->remark.empty() || gained < kWorth) return false;
    master.audio = applyGain(input.mix, std::span(&whole, 1), made->gains);
    master.loudness = made->loudness;
    master.ofMix = true;
    char text[200];
    std::snprintf(text, sizeof text, "%+.1f LU, from the mix with the approved master's limiter open: peaks keep %.1f dB that it takes", master.loudness.integrated - measured.integrated, gained);
    master.note = text;
    return true;
}

// Softer: from the mix, where the limiter had worked. Else a constant where the true peak allows it, or the limiter works on
// the master, and the note says so.
Result<void> masterFor(const NamedLoudness& named, PackInput& input, const std::vector<int32_t>& stored, const Loudness& measured, bool loop) {
    PackMaster master;
    master.name = named.id;
    master.standard = named.text();
    char text[200];
    const double wanted = named.target.milliLufs / 1000.0;
    const auto softer = measured.integrated > wanted + 1 ? opened(named, input, measured, loop, master) : Result<bool>(false);
    if (!softer) return fail(softer.error());
    if (!*softer) {
        const int trim = trimMilliDb(measured, named.target);
        master.audio = trimmed(stored, trim);
        master.loudness = measure(master.audio);
        std::snprintf(text, sizeof text, "%+.2f dB", trim / 1000.0);
        master.note = text;
    }
    if (master.loudness.integrated < wanted - 0.1 && measured.integrated > -69) {
        const auto raised = raiseMaster(stored, named.target, loop ? CueEnd::Loops : CueEnd::Stops);
        if (!raised) return fail(raised.error());
        const SectionRange whole{Samples{0}, Samples{static_cast<int64_t>(stored.size() / 2)}};
        master.audio = applyGain(stored, std::span(&whole, 1), raised->gains);
        master.loudness = raised->loudness;
        std::snprintf(text, sizeof text, "%+.1f LU with a true-peak limiter", master.loudness.integrated - measured.integrated);
        master.note = text;
    }
    const double off = master.loudness.integrated - wanted;
    if (std::abs(off) * 1000 > named.toleranceMilliLu + 0.5) {
        std::snprintf(text, sizeof text, ", %.1f LU from the target: more would limit its peaks audibly", std::abs(off));
        master.note += text;
    }
    if (named.maxShortTermMilliLufs && master.loudness.maxShortTerm * 1000 > *named.maxShortTermMilliLufs) {
        std::snprintf(text, sizeof text, ", its loudest three seconds have %.1f LUFS, above the %.1f of adverts", master.loudness.maxShortTerm,
                      *named.maxShortTermMilliLufs / 1000.0);
        master.note += text;
    }
    input.masters.push_back(std::move(master));
    return {};
}

}  // namespace

void landOn(std::vector<int32_t>& audio, const std::vector<int32_t>& target) {
    const size_t frames = std::min(audio.size(), target.size()) / 2;
    for (size_t i = 0; i < frames; ++i) {
        const double x = static_cast<double>(i + 1) / static_cast<double>(frames);
        const double weight = x * x * (3 - 2 * x);
        for (size_t c = 0; c < 2; ++c) {
            int32_t& sample = audio[audio.size() - (frames - i) * 2 + c];
            const int32_t wanted = target[target.size() - (frames - i) * 2 + c];
            sample += static_cast<int32_t>(std::llround((wanted - sample) * weight));
        }
    }
}

Ticks lastHit(const PackInput& input) {
    std::map<Ticks, std::set<std::string>> onsets;
    const Ticks from = input.tempo.barStart(std::max(0, input.tempo.barCount() - 2));
    for (const PackStem& stem : input.stems) {
        if (stem.role != "bass" && stem.role != "harmony" && stem.role != "melody") continue;
        for (const MidiCell& cell : stem.cells) {
            for (const Note& note : cell.notes) {
                if (cell.start + note.start >= from) onsets[cell.start + note.start].insert(stem.name);
            }
        }
    }
    for (auto it = onsets.rbegin(); it != onsets.rend(); ++it) {
        if (it->second.size() >= 2) return it->first;
    }
    return onsets.empty() ? Ticks{-1} : onsets.rbegin()->first;
}

Result<void> addVersions(Studio& studio, const Revision& revision, const VersionAsk& ask, PackInput& input,
                         std::vector<std::string>& notes) {
    if (ask.alternates) {
        const Result<Plan> plan = planOf(studio, revision);
        if (!plan) return fail(plan.error());
        Versions versions(revision, input);
        const Result<void> melody = versions.without("no-melody", "without melody", {"melody"}, notes);
        if (!melody) return melody;
        const Result<void> drums = versions.without("no-drums", "without drums", {"rhythm"}, notes);
        if (!drums) return drums;
        const Result<void> under = versions.without("underscore", "underscore: without melody and drums", {"melody", "rhythm"}, notes);
        if (!under) return under;
        const Result<void> loop = versions.loop(*plan, notes);
        if (!loop) return loop;
        versions.sting(*plan, notes);
    }
    if (ask.masteredStems) {
        const Result<void> mastered = masterStems(studio, revision, input);
        if (!mastered) return mastered;
    }
    if (!ask.loudness.empty()) {
        const auto stored = studio.audio.mastered(revision, input.mix);
        if (!stored) return fail(stored.error());
        const Loudness measured = measure(*stored);
        for (const NamedLoudness& named : ask.loudness) {
            const Result<void> made = masterFor(named, input, *stored, measured, revision.loop);
            if (!made) return made;
        }
    }
    return {};
}

}  // namespace fermata
