// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/mastering.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <mutex>
#include <optional>
#include <thread>

#include "core/render/master.h"
#include "core/studio/audio_cache.h"

namespace fermata {
namespace {

// A kept slice of gain, read on its own 16-frame grid: only its ends matter here, its frames stay exact in the slice.
GainPoints resampled(const std::vector<uint32_t>& points, Samples offset, Samples frames) {
    GainPoints result;
    const int64_t count = (frames.value + 15) / 16 + 1;
    for (int64_t i = 0; i < count; ++i) {
        const int64_t at = offset.value + std::min(i * 16, frames.value);
        const auto index = static_cast<size_t>(at / 16);
        const int64_t a = points[std::min(index, points.size() - 1)];
        const int64_t b = points[std::min(index + 1, points.size() - 1)];
        result.push_back(static_cast<uint32_t>(a + (b - a) * (at % 16) / 16));
    }
    return result;
}

constexpr double kHeard = 6;        // dB off a stroke: from there on it is heard as limited.
constexpr int kSoftest = -20000;    // Milli-LUFS.

std::string strokesText(double limited, const LoudnessTarget& target) {
    char text[200];
    std::snprintf(text, sizeof text, "at %.1f LUFS the limiter takes up to %.1f dB from the loudest strokes; “%.0f LUFS” in the brief would take less.",
                  target.milliLufs / 1000.0, limited, target.milliLufs / 1000.0 - std::ceil((limited - kHeard) / 2) * 2);
    return text;
}

}  // namespace

Result<void> masterGrid(Studio& studio, const LoudnessTarget& wanted, Aim aim, Revision& revision,
                        std::vector<std::pair<Hash, Chunk>>& chunks) {
    const Result<void> loaded = studio.audio.preload(revision, studio.threads);
    if (!loaded) return loaded;
    const Result<std::vector<int32_t>> mix = studio.audio.mix(revision);
    if (!mix) return fail(mix.error());

    std::vector<SectionRange> ranges;
    std::vector<GainPoints> kept;
    std::vector<bool> remade;
    for (const Section& section : revision.sections) {
        ranges.push_back({section.start, section.end});
        const SectionGain* gain = revision.gain(section.id);
        remade.push_back(gain == nullptr);
        if (gain == nullptr) {
            kept.emplace_back();
            continue;
        }
        const Result<std::vector<uint32_t>> points = studio.audio.gain(gain->chunk);
        if (!points) return fail(points.error());
        kept.push_back(resampled(*points, gain->offset, section.end - section.start));
    }
    const bool whole = revision.gains.empty();
    const CueEnd end = revision.loop ? CueEnd::Loops : CueEnd::Stops;
    LoudnessTarget target = wanted;
    Result<Mastered> mastered =
        whole ? masterCue(*mix, ranges, target, end) : remasterSections(*mix, ranges, kept, remade, target, end);
    if (mastered && whole && aim == Aim::Usual && mastered->limited > kHeard && target.milliLufs > kSoftest) {
        target.milliLufs = std::max(kSoftest, target.milliLufs - 2000 * static_cast<int>(std::ceil((mastered->limited - kHeard) / 2)));
        mastered = masterCue(*mix, ranges, target, end);
    }
    if (!mastered) return fail(mastered.error());

    std::vector<SectionGain> gains;
    std::vector<std::vector<uint32_t>> points(revision.sections.size());
    for (size_t i = 0; i < revision.sections.size(); ++i) {
        const SectionId& id = revision.sections[i].id;
        if (!remade[i]) {
            gains.push_back(*revision.gain(id));
            continue;
        }
        Chunk chunk = gainChunk(mastered->gains[i]);
        const Hash hash = chunk.hash();
        points[i] = mastered->gains[i];
        chunks.emplace_back(hash, std::move(chunk));
        gains.push_back({id, hash, {0}});
    }
    revision.gains = std::move(gains);
    revision.loudness = {{"mix", toJson(measure(*mix))},
                         {"master", toJson(mastered->loudness)},
                         {"target_milli_lufs", target.milliLufs},
                         {"target_true_peak_milli_db", target.truePeakMilliDb}};
    if (!mastered->remark.empty()) revision.loudness["remark"] = mastered->remark;
    else if (whole && mastered->limited > kHeard) revision.loudness["remark"] = strokesText(mastered->limited, target);
    return {};
}

Result<void> storeChunks(Studio& studio, const std::vector<std::pair<Hash, Chunk>>& chunks) {
    std::atomic<size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    const auto work = [&] {
        for (size_t i = next++; i < chunks.size(); i = next++) {
            const Result<Hash> stored = studio.blobs.put(chunks[i].second);
            const std::lock_guard lock(mutex);
            if (!stored) failure = stored.error();
            if (failure) return;
        }
    };
    const int count = studio.threads > 0 ? studio.threads
                                         : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    std::vector<std::thread> pool;
    for (int i = 1; i < count; ++i) pool.emplace_back(work);
    work();
    for (std::thread& thread : pool) thread.join();
    if (failure) return fail(*failure);
    return {};
}

}  // namespace fermata
