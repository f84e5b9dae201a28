// SPDX-License-Identifier: GPL-3.0-or-later
// From a take to a print: one cell rendered from zero state, its ring-out carried, its end landed on what follows.
// Pure functions, safe on any number of threads; the same input gives the same bits (see DESIGN law 8).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/music/take.h"
#include "core/music/tempo_map.h"

namespace fermata {

// Changes whenever the same notes would render to other samples.
std::string_view engineVersion();

inline constexpr int64_t kLandingFrames = 480;        // 10 ms.
inline constexpr int64_t kMaxRingOutFrames = 5 * kSampleRate;

// Everything one cell's own sound depends on. Audio is interleaved stereo at 48 kHz throughout.
struct CellInput {
    const Take* take = nullptr;
    std::string role;         // Stem role: chooses the strip (EQ, sends) with the patch.
    const TempoMap* tempo = nullptr;  // The cue's whole map (LFOs and pumps follow absolute time).
    int firstBar = 0;
    Samples start;            // Window [start, end) in the cue; the last section's holds the tail.
    Samples end;
    // The imported audio of the take's recordings, one each in their order; interleaved stereo, 24-bit integers.
    std::vector<std::shared_ptr<const std::vector<int32_t>>> recorded = {};
    std::optional<Ticks> cut; // Only notes before this tick of the take: the ring-out at a split.
    bool fadeOut = false;     // Ending::Fade: see CellEnd::Fades.
    bool lastOfCue = false;   // The cue stops at `end` (not a loop's last section): see CellEnd::Closes.
};

// How a window ends. Shapes are applied by printCell to own sound and carry-in together.
enum class CellEnd {
    RingsOn,  // Into the next window.
    Closes,   // The last 20 ms fade to exact zero; the ring-out is kept as carry, unused.
    Fades,    // Squared linear fade over the last 8 s (or the whole, shorter window); nothing rings on.
};

// Own sound: the window and its ring-out, which the engine ends once it stays below -108 dBFS, faded to exact zero. The end's shape is not yet applied.
struct OwnSound {
    std::vector<float> audio;
    int64_t windowFrames = 0;
    CellEnd end = CellEnd::RingsOn;
    int64_t firstStop = -1;   // Where the window first stops (Take::stops): what rings into it ends there too. -1 = it does not.
};
// With a cut, pitched notes that sound across it are released there (struck and rising ones keep their length), so
// everything before the cut equals the uncut sound and what follows is its ring-out.
// A recording that another section goes on with fades into it over 30 ms, weights that add up to one: two such cells in
// a row sound like the recording itself, one beside something else fades. Its last 5 ms fade to zero.
// InvalidArgument: what renderSound refuses. Internal: a window that does not start on its bar, or sound that is
// not finite.
Result<OwnSound> renderOwn(const CellInput& input);

struct PrintedAudio {
    std::vector<int32_t> window;  // 24-bit integers, windowFrames frames.
    // Past the window, carry-in included: own sound has ended at -108 dBFS (see OwnSound); only what is left of its
    // fade below -140 dBFS is cut off. May be empty.
    std::vector<float> carry;
};
// What of a ring-out into a window is heard there: damped where the window stops. Stored as the print's carry-in.
std::vector<float> heardCarry(std::vector<float> carryIn, int64_t firstStop);
// Where the window of a cell first stops, in frames; -1 = nowhere.
int64_t firstStopOf(const CellInput& input);
// window = q24(heard carry-in + own), landed in its last 10 to 300 ms (1.5 s of a low drone) on `landing` (empty = none): the
// last frame is the landing's last frame itself. Dither is the difference of the halves of a hash keyed on (stem name,
// channel, absolute sample). Exact zero stays zero. Too loud or not finite saturates, which checkWindow reports.
PrintedAudio printCell(const OwnSound& own, std::span<const float> ringIn, std::span<const int32_t> landing,
                       std::string_view stemName, Samples start);

// What is checked before a cell counts. Errors name the cell and the way out.
struct CellReport {
    double peakDbfs = -200;    // Of the window.
    double rmsDbfs = -200;
    double dc = 0;
    bool silent = false;
    // Not known here: filled by the caller from tailAgainst (seam.h).
    double carryInDb = -200;
};
// The context of an error that says that something reaches full scale: softer it would fit.
inline constexpr const char* kOverload = "overload";

// Internal, naming the cell: wrong length, saturated samples, silence (peak below -80 dBFS) where notes are, DC above
// -60 dBFS (mean under a parabolic window, so that cut low notes do not count).
Result<CellReport> checkWindow(std::span<const int32_t> window, int64_t expectedFrames, bool mayBeSilent,
                               std::string_view cellName);

// 32-bit sum of the stems, sample for sample; Internal when lengths differ or the sum leaves 24 bits.
Result<std::vector<int32_t>> sumStems(std::span<const std::vector<int32_t>> stems);

// The same work on several threads, in the order of the inputs. threads 0 = one per core.
Result<std::vector<OwnSound>> renderMany(std::span<const CellInput> inputs, int threads, const Progress& progress);

}  // namespace fermata
