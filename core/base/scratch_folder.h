// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of the system's temporary ones that goes with its owner, however that ends.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/ids.h"

namespace fermata {

class ScratchFolder {
  public:
    // Names it; whoever writes there makes it. `what` tells a person who finds one after a kill what left it.
    explicit ScratchFolder(const std::string& what) : m_path(std::filesystem::temp_directory_path() / ("fermata-" + what + "-" + newUuid())) {}
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

}  // namespace fermata
