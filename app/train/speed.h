// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"

namespace fermata::train {

// Steps a second of the cached decoder at 1, 3 and 6 lanes, each step with all fields' logits as in playing, after a
// prefix of 300 steps; and of the uncached reference.
// Printed; processor time, so that a busy machine does not matter.
Result<void> printSpeed(const std::string& path);

}  // namespace fermata::train
