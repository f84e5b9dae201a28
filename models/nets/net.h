// SPDX-License-Identifier: GPL-3.0-or-later
// A trained net for playing: plain C++ arithmetic in one fixed order, so that the same weights, seed and window give the
// same notes on every machine, and nothing of LibTorch is needed to play. The trainer's LibTorch
// net of the same shape is held to it by a parity test.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/hash.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "models/nets/prefixes.h"
#include "models/tokens/vocabulary.h"

namespace fermata::nets {

// A decoder-only transformer: embedding rows are summed; `layers` blocks of RMS norm, rotary attention (half of the heads
// turn by musical time, half by place in the sequence) and a squared-ReLU MLP; then a chain of small heads, one a field.
struct NetShape {
    int width = 128;
    int layers = 4;
    int heads = 4;        // width / heads is even.
    int hidden = 512;     // Of the MLP.
    int rows = tokens::row::kCount;
    friend bool operator==(const NetShape&, const NetShape&) = default;
    int64_t parameters() const;
};
Json toJson(const NetShape& shape);
Result<NetShape> shapeFromJson(const Json& json, std::string_view origin);

struct Tensor {
    std::string name;            // "blocks.0.query"
    std::vector<int> size;       // Row-major.
    std::vector<float> values;
};
// One file: "FERMATA-NET-1\n", one line of JSON (shape, tensors in order with their sizes), then IEEE half floats,
// little endian. Corrupt names the file and what is wrong with it.
struct NetFile {
    NetShape shape;
    std::vector<Tensor> tensors;
};
Result<NetFile> readNetFile(const std::filesystem::path& path);
std::string netFileBytes(const NetFile& file);

// Immutable weights; shared by any number of threads.
class Net {
  public:
    static Result<std::shared_ptr<const Net>> load(const std::filesystem::path& path);
    static Result<std::shared_ptr<const Net>> create(NetFile file, std::string_view origin);
    virtual ~Net() = default;
    virtual const NetShape& shape() const = 0;
    virtual Hash hash() const = 0;     // SHA-256 of the file; null when not loaded from one.
};

// One job: a shared prefix, and lanes that continue it each in its own way (attempts at a cell); or several such groups side
// by side (alternatives, stems that do not hear each other). One thread at a time. Costs about 8 x layers x width bytes a step and lane.
// The logits of a lane do not depend on which other lanes are fed with it, or on how steps are split into calls.
class Decoder {
  public:
    // Requires: 1 <= lanes <= 64. `capacity` is the most steps of prefix plus one lane.
    static std::unique_ptr<Decoder> create(std::shared_ptr<const Net> net, int lanes, int capacity);
    // lanesOf[g] lanes continue the prefix of group g; they are numbered on from those of the groups before.
    // `prefixes`: where what was read is looked up and kept, for this net alone; null = nowhere. The logits are the same.
    static std::unique_ptr<Decoder> create(std::shared_ptr<const Net> net, std::span<const int> lanesOf, int capacity, std::shared_ptr<Prefixes> prefixes = {});
    virtual ~Decoder() = default;

    // Forgets what the group knows and reads its prefix; its lanes start after it.
    virtual void prefix(std::span<const tokens::Step> steps, int group) = 0;
    void prefix(std::span<const tokens::Step> steps) { prefix(steps, 0); }
    // One step for each of these lanes (different ones), computed together. Requires: room() > 0 for each.
    virtual void feed(std::span<const int> lanes, std::span<const tokens::Step> steps) = 0;
    virtual void feed(int lane, const tokens::Step& step) { feed({&lane, 1}, {&step, 1}); }
    virtual int room(int lane) const = 0;      // Steps that the lane can still take.
    virtual void truncate(int lane, int steps) = 0;  // Back to so many steps after the prefix (to try a cell again);
                                                     // feed before asking for logits.
    virtual int length(int lane) const = 0;    // Steps fed after the prefix.

    // Logits (natural logarithm, not normalised) of a field of what follows the lane's last step: kFieldSize[field]
    // values, valid until the next call for this lane. Fields in order: Onset at once; each other after `choose` of the
    // one before it. A tie goes from Onset straight to Length.
    virtual std::span<const float> logits(int lane, tokens::Field field) = 0;
    // Fixes a field's value. `heard` (Writer::heardAt) belongs to Onset only.
    virtual void choose(int lane, tokens::Field field, int value, const tokens::Rows& heard = {}) = 0;
};

// exp without libm: relative error below 1e-6; for softmax and sampling that must be the same everywhere. x <= 80.
float exactExp(float x);

}  // namespace fermata::nets
