// SPDX-License-Identifier: GPL-3.0-or-later
// What is played: the versions of a cue (the current revision and its alternatives) as stems of stored audio, all at
// the same sample. Versions share the windows that they have in common.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/music/revision.h"
#include "core/studio/audio_cache.h"
#include "ui/timeline/stored_pcm.h"

namespace fermata::ui {

// The largest excursions of 256 frames, both channels together, of full scale 1.
struct Peaks {
    static constexpr int kFrames = 256;
    std::vector<float> low, high;
};
using PeaksPtr = std::shared_ptr<const Peaks>;

struct Segment {
    int64_t start = 0, end = 0;   // In the cue.
    int64_t offset = 0;           // Of `start` inside the window.
    StoredPtr pcm;
    PeaksPtr peaks;
    StoredPtr minus;        // Taken away from `pcm` sample by sample: a null test. Usually null.
    int64_t minusOffset = 0;
};

struct GainSegment {
    int64_t start = 0, end = 0;
    int64_t offset = 0;
    std::shared_ptr<const std::vector<uint32_t>> points;  // One per 16 frames, 2^24 = unity.
};

struct Version {
    std::vector<std::vector<Segment>> stems;
    std::vector<GainSegment> gains;
    // Inside [matchFrom, matchTo) this factor brings it to the loudness of version 0.
    int64_t matchFrom = 0, matchTo = 0;
    float match = 1;
};

struct Programme {
    int64_t length = 0;
    std::vector<Version> versions;
    // While levels are matched all of it is heard by this factor, so that what the match raises does not clip.
    float trim = 1;
    // A voice to listen along to, interleaved stereo from the cue's start. Heard with every version, metered with none,
    // part of nothing that is stored or delivered.
    std::shared_ptr<const std::vector<int32_t>> guide = nullptr;
};

PeaksPtr peaksOf(const int32_t* pcm, size_t size);

// What a window sounds and looks like, each read once. Thread-safe.
class PeakShelf {
  public:
    struct Item {
        StoredPtr sound;
        PeaksPtr peaks;
    };
    // With a folder it is read and kept on disk while somebody plays it, else in memory.
    Result<Item> item(AudioCache& audio, const Hash& window, const QString& folder);

  private:
    std::mutex m_mutex;
    std::map<Hash, PeaksPtr> m_peaks;
    std::map<Hash, std::weak_ptr<const StoredPcm>> m_sounds;   // The same window is the same object, for as long as it is used.
};

// Longer cues (all their windows together) are played from the disk.
constexpr size_t kMostInMemory = size_t{512} << 20;

// Reads and decodes everything a revision sounds of.
Result<Version> versionOf(AudioCache& audio, PeakShelf& shelf, const Revision& revision, size_t mostInMemory = kMostInMemory);

// Each stem of `b` with the same stem of `a` inverted, before any gain. What both have in common is silence and takes no
// segment; nothing is copied.
Version nullOf(const std::vector<std::vector<Segment>>& a, const std::vector<std::vector<Segment>>& b);

// The factor that brings `version` to the loudness (BS.1770 integrated, of the master) of `reference` in [from, to).
float matchFactor(const Version& reference, const Version& version, int64_t from, int64_t to);
// Whether that is 1 because one of them is silent there.
bool matchIsSilent(const Version& reference, const Version& version, int64_t from, int64_t to);

}  // namespace fermata::ui
