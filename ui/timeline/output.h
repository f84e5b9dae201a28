// SPDX-License-Identifier: GPL-3.0-or-later
// Where the mix goes: the default audio device in a thread of its own, or a clock that takes blocks at the same pace.
#pragma once

#include <QString>
#include <atomic>
#include <memory>

#include "ui/timeline/mixer.h"

namespace fermata::ui {

class Output {
  public:
    virtual ~Output() = default;
    virtual QString name() const = 0;
    virtual bool audible() const = 0;
    virtual int64_t latency() const { return 0; }  // Samples between the mixer and the ear, as far as known.
};

std::unique_ptr<Output> openDevice(Mixer& mixer);  // Null when there is no device or it does not open.
std::unique_ptr<Output> openClock(Mixer& mixer);

}  // namespace fermata::ui
