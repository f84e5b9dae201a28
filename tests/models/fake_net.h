// SPDX-License-Identifier: GPL-3.0-or-later
// Nets that know nothing and cues for them: what tests of the neural player stand on.
#pragma once

#include <limits>

#include "core/compose/play_grid.h"
#include "models/play/neural_player.h"
#include "tests/core/compose/cues.h"

namespace fermata::test {

enum class Mind { Random, Silent, Flood, Broken };

// A decoder whose opinions are hashes of what it was fed.
class Fake : public nets::Decoder {
  public:
    Fake(Mind mind, const std::vector<int>& lanesOf, int capacity) : m_mind(mind), m_capacity(capacity) {
        for (size_t group = 0; group < lanesOf.size(); ++group) {
            for (int lane = 0; lane < lanesOf[group]; ++lane) m_lanes.emplace_back().group = static_cast<int>(group);
        }
    }
    void prefix(std::span<const tokens::Step> steps, int group) override {
        Lane all;
        for (const tokens::Step& step : steps) all.hear(step);
        all.group = group;
        all.prefix = static_cast<int>(steps.size());
        for (Lane& lane : m_lanes) {
            if (lane.group == group) lane = all;
        }
    }
    void feed(std::span<const int> lanes, std::span<const tokens::Step> steps) override {
        for (size_t i = 0; i < steps.size(); ++i) {
            at(lanes[i]).hear(steps[i]);
            ++at(lanes[i]).length;
        }
    }
    int room(int lane) const override { return m_capacity - m_lanes[static_cast<size_t>(lane)].prefix - length(lane); }
    void truncate(int lane, int steps) override { at(lane).length = steps; }
    int length(int lane) const override { return m_lanes[static_cast<size_t>(lane)].length; }
    std::span<const float> logits(int lane, tokens::Field field) override {
        const uint32_t heard = at(lane).heard;
        m_logits.assign(static_cast<size_t>(tokens::kFieldSize[static_cast<size_t>(field)]), 0.0F);
        for (size_t i = 0; i < m_logits.size(); ++i) m_logits[i] = static_cast<float>(hash32(heard + static_cast<uint32_t>(field), static_cast<uint32_t>(i)) % 1000) / 250.0F;
        if (m_mind == Mind::Silent && field == tokens::Field::Onset) m_logits[tokens::kEnd] = 60.0F;
        if (m_mind == Mind::Flood && field == tokens::Field::Onset) m_logits[tokens::kEnd] = -60.0F;
        if (m_mind == Mind::Broken) {
            m_logits[heard % m_logits.size()] = std::numeric_limits<float>::quiet_NaN();
            m_logits[(heard / 7) % m_logits.size()] = std::numeric_limits<float>::infinity();
        }
        return m_logits;
    }
    void choose(int lane, tokens::Field field, int value, const tokens::Rows&) override {
        at(lane).heard = hash32(at(lane).heard, static_cast<uint32_t>(value * 8 + static_cast<int>(field)));
    }

  private:
    struct Lane {
        uint32_t heard = 1;
        int length = 0, group = 0, prefix = 0;
        void hear(const tokens::Step& step) {
            heard = hash32(heard, static_cast<uint32_t>(step.time));
            for (const tokens::Row row : step.rows) heard = hash32(heard, row);
        }
    };
    Lane& at(int lane) { return m_lanes[static_cast<size_t>(lane)]; }

    Mind m_mind;
    int m_capacity;
    std::vector<Lane> m_lanes;
    std::vector<float> m_logits;
};

inline play::DecoderMaker minded(Mind mind) {
    return [mind](const std::vector<int>& lanesOf, int capacity) { return std::unique_ptr<nets::Decoder>(new Fake(mind, lanesOf, capacity)); };
}

inline std::shared_ptr<const play::Weights> paper(std::optional<Passages> passages = {}) {
    auto weights = std::make_shared<play::Weights>();
    weights->facts = {{"name", "test"}, {"version", "1"}};
    weights->passages = std::move(passages);
    return weights;
}

inline Plan planned(const std::string& id, uint32_t seed, int64_t milliseconds = 30000) {
    const Result<Plan> plan = makePlan(brief(milliseconds), style(id), seed);
    if (!plan) qFatal("%s", plan.error().message.c_str());
    return *plan;
}

using Grid = std::vector<std::vector<Take>>;

inline Grid gridBy(Player& player, const Plan& plan) {
    auto takes = playGrid(plan, [&](const PlayRequest& request) { return player.play(request, style(plan.style)); });
    if (!takes) qFatal("%s", takes.error().message.c_str());
    return std::move(*takes);
}

inline std::string playerOf(const Take& take) { return take.provenance.value("player", ""); }

}  // namespace fermata::test
