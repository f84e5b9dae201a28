// SPDX-License-Identifier: GPL-3.0-or-later
// Broadcast Wave (EBU Tech 3285 v2): 24-bit stereo at 48 kHz that lands on the picture by itself.
// Chunks in order: fmt, bext, iXML, _PMX, cue, LIST adtl, data. The same input gives the same bytes, whatever the
// version of any library: the writer is our own, the reader is libsndfile.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/formats/hashed_file.h"
#include "core/formats/source_mark.h"
#include "core/music/timecode.h"
#include "core/render/master.h"

namespace fermata {

struct BwfCue {
    std::string label;  // Section name.
    Samples at;         // From picture start, not from the start of the file.
};

struct BwfInfo {
    std::string description;          // ASCII, at most 256 bytes: "CLR-2026-0042 v2 Spring".
    std::string originator;           // At most 32.
    std::string originatorReference;  // At most 32: a short document id.
    std::string date;                 // "2026-11-22"
    std::string time;                 // "09:14:31"
    std::optional<Loudness> loudness; // Empty: written as "not measured" (0x7fff).
    std::vector<std::string> history; // Coding history after our own "A=PCM,F=48000,W=24,M=stereo" line.
    FrameRate frameRate;
    int64_t startFrames = 90000;      // Picture start: the timecode of cue sample 0.
    bool twoPop = false;              // 1 kHz, one frame, -20 dBFS, two timecode seconds before picture start.
    std::string project, scene, take, note;  // iXML.
    std::string trackName;            // iXML: "rhythm", "mix", "master".
    SourceMark mark;                  // Without a source type no XMP is written.
    std::vector<BwfCue> cues;
    Samples loopEnd;                  // > 0: a `smpl` loop from the file's first frame to here.
};

// Frames that the file begins before picture start: 0 without a 2-pop.
Samples preRoll(const BwfInfo& info);
// Samples since midnight at the file's first frame: bext TimeReference.
// InvalidArgument when a 2-pop would lie before 00:00:00:00.
Result<int64_t> timeReference(const BwfInfo& info);

// Interleaved left, right; 24-bit integers. Text that is not ASCII nor a Latin letter becomes '?' in bext (iXML and labels are UTF-8);
// what is too long is cut there. NotSupported above 4 GiB, InvalidArgument for an odd count or a value past 24 bits.
Result<FileDigest> writeBwf(const std::filesystem::path& path, std::span<const int32_t> audio, const BwfInfo& info);

struct BwfFile {
    int64_t frames = 0;
    int64_t timeReference = 0;
    std::string description, originator, originatorReference, date, time, codingHistory, ixml;
    std::optional<Loudness> loudness;
    std::vector<BwfCue> cues;       // Positions from the start of the file.
    std::vector<int32_t> audio;     // Interleaved 24-bit integers.
};
// Only what writeBwf writes: 48 kHz, stereo, 24 bits. Corrupt names the file and what is wrong with it.
Result<BwfFile> readBwf(const std::filesystem::path& path);

}  // namespace fermata
