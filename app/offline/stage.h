// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the stage of fermata-offline: a studio in memory with something on every page. The music is composed,
// remade and cleared by the same use cases as ever.
#pragma once

#include "app/offline/memory_catalog.h"
#include "core/studio/audio_cache.h"
#include "core/studio/studio.h"
#include "ui/presenters/desk.h"

namespace fermata::offline {

class Stage {
  public:
    struct Data {
        std::filesystem::path styles, rules, index, grantTemplate;   // As in Studio.
    };
    Stage(Data data, const Clock& clock);
    // Composes and fills; takes seconds.
    Result<void> fill(const std::string& demoWords, const Json& uses, const Progress& progress);
    ui::StudioOpener opener();

    std::string project = "First light", cue = "First light";

  private:
    std::shared_ptr<Memory> m_memory;
    std::shared_ptr<MemoryBlobs> m_blobs = std::make_shared<MemoryBlobs>();
    std::shared_ptr<AudioCache> m_audio = std::make_shared<AudioCache>(*m_blobs);
    const Clock& m_clock;
    Data m_data;
};

}  // namespace fermata::offline
