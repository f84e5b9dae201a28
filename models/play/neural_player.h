// SPDX-License-Identifier: GPL-3.0-or-later
// The trained player behind the same interface as the rule players. It plays one cell while it hears everything that is
// known before, beside and after it; what it writes is judged, compared with everything the weights learned from, and only
// then leaves. Roles and metres that the net does not know, silent cells, and cells it could not finish are played by the
// rules, which the take's provenance says.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "core/compose/group_player.h"
#include "core/rights/passages.h"
#include "models/play/fill.h"
#include "models/play/weights.h"

namespace fermata::play {

inline constexpr std::string_view kNeuralVersion = "neural-1";

struct NeuralOptions {
    int attempts = 6;                     // After which the rules play.
    int together = 3;                     // Of them decoded in one pass; the nearest to what is asked is taken.
    int threads = 1;                      // Cells that do not hear each other are shared out to so many; the notes are the same.
    int64_t mostSteps = 12000;            // Of the net, over all attempts at one cell: the same everywhere.
    int temperaturePermille = 950;
    // Makes the deadline of one cell; empty = none. With one, the same seed gives the same notes only where it is met.
    std::function<std::function<bool()>()> deadline = {};
};

// Counts since the player was made; for benches and the CLI's answer.
struct NeuralCounts {
    std::atomic<int64_t> cells{0};        // Asked of the net.
    std::atomic<int64_t> attempts{0};
    std::atomic<int64_t> copies{0};       // Attempts refused because a passage of the training music was in them.
    std::atomic<int64_t> refused{0};      // Attempts refused by the judge.
    std::atomic<int64_t> fallbacks{0};    // Cells that the rules played instead.
    std::atomic<int64_t> steps{0};
};

class NeuralPlayer : public GroupPlayer {
  public:
    NeuralPlayer(std::shared_ptr<const Weights> weights, NeuralOptions options);
    // With decoders of one's own: tests, benches.
    NeuralPlayer(std::shared_ptr<const Weights> weights, DecoderMaker decoders, NeuralOptions options);

    Result<Take> play(const PlayRequest& request, const Style& style) override;
    // In one pass of the net for each thread. Each cell's deadline runs from the call. What the requests know of other takes
    // (PlayRequest::takeAt) is asked by one thread at a time, and not after the call.
    std::vector<Result<Take>> playTogether(std::span<const PlayRequest> requests, const Style& style) override;
    // Across seams with what a net or a person wrote there; the rules' notes are no memory of anything.
    bool allows(const Take& take, const PlayRequest& request) const override;
    const NeuralCounts& counts() const { return m_counts; }
    // What was read once for several attempts, alternatives and cells; null with decoders of one's own.
    const nets::Prefixes* prefixes() const { return m_prefixes.get(); }

  private:
    NeuralPlayer(std::shared_ptr<const Weights> weights, std::shared_ptr<nets::Prefixes> prefixes, NeuralOptions options);
    struct Job;
    using Asked = std::vector<std::pair<Job*, std::optional<Result<Take>>*>>;
    void playJobs(const Asked& jobs);
    std::optional<Result<Take>> judged(Job& job, const std::vector<Result<Filled>>& filled);
    Json provenance(const Take& rules, int tries, int copies, const std::string& stem) const;

    std::shared_ptr<const Weights> m_weights;
    std::shared_ptr<nets::Prefixes> m_prefixes;
    DecoderMaker m_decoders;
    NeuralOptions m_options;
    NeuralCounts m_counts;
};

}  // namespace fermata::play
