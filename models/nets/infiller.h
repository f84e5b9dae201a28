// SPDX-License-Identifier: GPL-3.0-or-later
// The net for training: LibTorch behind a plain interface, so that torch/torch.h is included by one file. With LibTorch
// missing the build leaves this out; playing needs only models/nets/net.h.
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "models/nets/net.h"
#include "models/tokens/writer.h"

namespace fermata::nets {

// Sequences padded to one length. Steps are numbered sequence * length + place.
struct Batch {
    int sequences = 0;
    int length = 0;
    std::vector<int64_t> rows, rowStart;        // Rows of every step, and where each step's begin.
    std::vector<int32_t> time;                  // Grid ticks, by step.
    // What is predicted, one entry each:
    std::vector<int64_t> at;                    // The step it follows.
    std::vector<std::array<int16_t, tokens::kFields>> value;
    std::vector<int64_t> heard, heardStart;
    std::vector<float> weight;
    std::vector<uint8_t> role;
    std::vector<uint8_t> hole;
};
struct BatchEntry {
    const tokens::Sequence* sequence = nullptr;
    std::vector<uint8_t> role;    // By step.
};
// `heldWeight` is the weight of what follows held steps; 0 leaves it out. Holes weigh 1.
Batch makeBatch(const std::vector<BatchEntry>& entries, float heldWeight);

// Sums of natural logarithms, not yet divided: nats[role][field] over predictions in holes and in held cells.
struct Losses {
    struct Sum {
        std::array<double, tokens::kFields> nats{};
        int64_t notes = 0;      // Predicted notes (ties and ends are in nats[Onset], not here).
        int64_t steps = 0;      // Predictions.
    };
    std::array<std::array<Sum, tokens::kRoles>, 2> by{};   // [hole][role]
    double loss = 0;            // The weighted mean that is trained on.
    void add(const Losses& other);
};

class Infiller {
  public:
    struct Options {
        double weightDecay = 0.01;
        double clip = 1.0;      // Of the gradient's norm.
        bool cuda = false;      // With bfloat16 products.
    };
    // One thread an operation from then on: several spin against each other.
    static std::unique_ptr<Infiller> create(const NetShape& shape, uint32_t seed, const Options& options);
    virtual ~Infiller() = default;
    virtual Losses train(const Batch& batch, double learningRate) = 0;   // AdamW, betas 0.9 and 0.98.
    virtual Losses measure(const Batch& batch) = 0;
    // The uncached reference: logits of each prediction's fields, given the fields before it; empty where a field is not
    // there. [prediction][field]
    virtual std::vector<std::array<std::vector<float>, tokens::kFields>> logits(const Batch& batch) = 0;
    virtual NetFile weights() const = 0;
    virtual void setWeights(const NetFile& file) = 0;      // Of the same shape.
    virtual int64_t steps() const = 0;
    // Weights, both moments and the count of steps, exactly.
    virtual Result<void> save(const std::filesystem::path& path) const = 0;
    virtual Result<void> load(const std::filesystem::path& path) = 0;
};

// Which LibTorch, and how fast its matrix product is; says so when that is the reference BLAS's speed.
std::string describeTorch();
bool cudaIsThere();

}  // namespace fermata::nets
