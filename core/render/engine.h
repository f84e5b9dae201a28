// SPDX-License-Identifier: GPL-3.0-or-later
// What a print of a sound depends on.
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/music/take.h"

namespace fermata {

// engineVersion(), and for a sound of the acoustic bank the versions of its synthesiser and sound font, too.
// NotFound when the bank is not installed.
Result<std::string> engineOf(const Sound& sound);

}  // namespace fermata
