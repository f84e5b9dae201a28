// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the SHA-256 of every patch's phrase, in the golden file's format: the compiler matrix compares these.
#include <cstdio>

#include "core/base/hash.h"
#include "phrases.h"

int main() {
    using namespace fermata;
    const TempoMap tempo(std::vector<Bar>(8));
    for (const auto& [patch, parameters] : sound_test::hashed()) {
        const std::vector<TimedNote> notes = sound_test::phraseFor(patch, 1);
        SoundRequest request;
        request.sound = {patch.id, parameters};
        request.notes = notes;
        request.windowFrames = 4 * sound_test::kBeat;
        request.maxRingOutFrames = 48000;
        request.tempo = &tempo;
        const Result<std::vector<float>> audio = renderSound(request);
        if (!audio) return 1;
        std::printf("%s %s\n", sound_test::hashName(patch, parameters).c_str(), sha256(std::as_bytes(std::span(*audio))).hex().c_str());
    }
}
