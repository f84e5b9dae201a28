// SPDX-License-Identifier: GPL-3.0-or-later
// The default device through QAudioSink: where there is no PulseAudio, or with FERMATA_AUDIO=qt. A seek is heard after
// what the sink has taken; gaps and lost devices are known as far as Qt tells.
#pragma once

#include "ui/timeline/output.h"

namespace fermata::ui {

std::unique_ptr<Output> openSink(Mixer& mixer, Output::Tell tell);

}  // namespace fermata::ui
