// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured where a remade section meets held ones. Flux: the rise of a spectrum of 48 bands (dB, nothing below -80)
// from one column of 50 ms to the next, the most of the three columns about a place. Jump: the first difference of samples.
// A seam's flux is held against
//   (a) ordinary beats: every quarter of the same stem, in the old music and in the new, neither of them ever cut;
//   (b) the same revision in one piece: the same notes with the remake's own ring-out in what follows it, nothing cut, and
//       the same place as it was approved, whose samples the held side must keep;
//   (c) ordinary section boundaries: of the same stem in all cues of the style that were measured, old and new, never cut.
// A section begins with what enters there, so (a) is passed by music that was never cut, too: its rate is printed beside
// the seams'. A seam is over only because of the cut where it is over (a) and neither of (b) is: each is named, and
// counted apart where it is over by more than one in a hundred (the dither alone moves a flux by some thousandths). The splice
// itself is at fault where a seam is over (a) and more than a tenth over both of (b).
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/compose/compose.h"
#include "core/render/render.h"

namespace fermata {

// One stem of a cue: the sound of each section, and of each section's remake (empty where there is none).
struct SeamStem {
    std::string style, name;
    const Plan* plan = nullptr;
    std::vector<OwnSound> old, remade;
};

struct SeamFigures {
    struct Seam {
        double flux = 0, uncut = 0;
    };
    int seams = 0, over = 0, uncutOver = 0, approvedOver = 0, onlyCut = 0, onlyCutPlainly = 0, splice = 0, jumps = 0;
    std::vector<std::string> onlyCutNames;
    std::map<std::pair<std::string, std::string>, std::vector<double>> boundaries;  // By style and stem.
    std::map<std::pair<std::string, std::string>, std::vector<Seam>> all;
};

// Adds both seams of each remade section; prints those that are over (a).
void measureSeams(const SeamStem& stem, SeamFigures& figures);

void saySeams(const SeamFigures& figures);

}  // namespace fermata
