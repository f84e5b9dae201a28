// SPDX-License-Identifier: GPL-3.0-or-later
// The default sink of PulseAudio, or of PipeWire, which speaks the same. Written on libpulse because QAudioSink of Qt
// 6.4.2 cannot take back what it was given, and hangs with a lock held when its sink goes away
// (docs/decisions/0007-sound-through-libpulse.md).
#pragma once

#include "ui/timeline/output.h"

namespace fermata::ui {

std::unique_ptr<Output> openPulse(Mixer& mixer, Output::Tell tell);

}  // namespace fermata::ui
