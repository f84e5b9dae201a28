// SPDX-License-Identifier: GPL-3.0-or-later
// Where the mix goes: an audio device, served by a thread of its own, or a clock that takes blocks at the same pace.
// An output opens by itself and says so; it takes from the mixer from start() on, so that two never take at once.
#pragma once

#include <QString>
#include <cstdint>
#include <functional>
#include <memory>

#include "ui/timeline/mixer.h"

namespace fermata::ui {

class Output {
  public:
    enum class News { Opened, Lost, Renamed };   // Lost: it plays nothing any more, or never did.
    using Tell = std::function<void(News)>;      // Called from any thread.

    Output() = default;
    virtual ~Output() = default;                 // Returns within a second, whatever the device does.
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    virtual QString name() const = 0;            // Once opened.
    virtual bool audible() const = 0;
    virtual void start() {}
    // What waits between mixer and ear is out of date: somebody sought, paused or chose another version. It is replaced
    // where the device allows it. From any thread, without waiting.
    virtual void refresh() {}
    virtual int64_t latency() const { return 0; }    // Samples between the mixer and the ear, as far as known.
    virtual int64_t underruns() const { return 0; }  // Times that the device had nothing to play.
};

using OutputFactory = std::function<std::unique_ptr<Output>(Mixer&, Output::Tell)>;

std::unique_ptr<Output> openDevice(Mixer& mixer, Output::Tell tell);
std::unique_ptr<Output> openClock(Mixer& mixer, QString name);

}  // namespace fermata::ui
