// SPDX-License-Identifier: GPL-3.0-or-later
// Training examples: example number i of a seed is a function of (corpus, seed, i) alone, so that a resumed run sees
// exactly what an uninterrupted one would have seen.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/base/hash.h"
#include "models/nets/infiller.h"
#include "models/train/corpus.h"

namespace fermata::train {

// Random numbers of one example.
class Dice {
  public:
    explicit Dice(uint32_t seed) : m_seed(seed) {}
    uint32_t bits() { return hash32(m_seed, m_at++); }
    int below(int n) { return static_cast<int>(bits() % static_cast<uint32_t>(n)); }
    bool chance(int permille) { return below(1000) < permille; }

  private:
    uint32_t m_seed;
    uint32_t m_at = 0;
};

struct ExampleOptions {
    int maxSteps = 384;       // A window that is longer loses bars, then parts; none is cut off inside.
    int maxParts = 5;
    bool transpose = true;    // By -5..6 semitones.
    bool ask = true;          // Holes come with controls, most of the time.
    // How often each group is drawn, permille: pitched music of tiers A and B, drum performances, our own arrangements.
    std::array<int, 3> mix{420, 160, 420};
};

struct Example {
    tokens::Window window;    // With holes and controls.
    tokens::Sequence sequence;
    std::vector<uint8_t> role;     // By step.
    int64_t holeNotes = 0;
    size_t piece = 0;
};

// Which cells become holes.
enum class Mask { Stems, Cells, Bars, Span, All };
void mask(tokens::Window& window, Mask kind, Dice& dice);

class Examples {
  public:
    // The pieces of one split. Requires: at least one with notes.
    Examples(const Corpus& corpus, Split split, const ExampleOptions& options);
    Example make(uint32_t seed, uint32_t number) const;
    size_t pieces() const;

  private:
    const Corpus& m_corpus;
    ExampleOptions m_options;
    // Pieces of each group with running sums of their bars, so that long pieces are drawn more often.
    struct Group {
        std::vector<size_t> pieces;
        std::vector<int64_t> until;
    };
    std::array<Group, 3> m_groups;
};

nets::Batch batchOf(const std::vector<Example>& examples, float heldWeight);

}  // namespace fermata::train
