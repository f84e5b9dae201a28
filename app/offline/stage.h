// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the stage of fermata-offline: a studio in memory with something on every page. The music is composed,
// remade and cleared by the same use cases as ever.
#pragma once

#include <atomic>

#include "app/offline/memory_catalog.h"
#include "core/studio/audio_cache.h"
#include "core/studio/studio.h"
#include "ui/presenters/desk.h"

namespace fermata::offline {

// The same moments for every picture, so that two runs can be laid side by side: time passes between acts.
class StageClock : public Clock {
  public:
    std::chrono::sys_seconds now() const override {
        return std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(9) + std::chrono::minutes(m_passed) + std::chrono::seconds(m_asked++ / 8);
    }
    void pass(int minutes) { m_passed += minutes; }

  private:
    std::atomic<int> m_passed = 0;
    mutable std::atomic<int> m_asked = 0;
};

class Stage {
  public:
    struct Data {
        std::filesystem::path styles, rules, index, grantTemplate;   // As in Studio.
    };
    Stage(Data data, StageClock& clock);
    // Composes and fills; takes seconds.
    Result<void> fill(const std::string& demoWords, const Json& uses, const Progress& progress);
    ui::StudioOpener opener();

    std::string project = "First light", cue = "First light";

  private:
    std::shared_ptr<Memory> m_memory;
    std::shared_ptr<MemoryBlobs> m_blobs = std::make_shared<MemoryBlobs>();
    std::shared_ptr<AudioCache> m_audio = std::make_shared<AudioCache>(*m_blobs);
    StageClock& m_clock;
    Data m_data;
};

}  // namespace fermata::offline
