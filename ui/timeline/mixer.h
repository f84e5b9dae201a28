// SPDX-License-Identifier: GPL-3.0-or-later
// Mixes what is heard, block by block, on the audio thread: no allocation, no lock, no exception. Everything else
// talks to it through atomics.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "ui/timeline/programme.h"
#include "ui/timeline/tap.h"

namespace fermata::ui {

class Mixer {
  public:
    static constexpr int kStems = 16;
    static constexpr int kVoiceFrames = 16384;
    static constexpr int kRamp = 384;  // 8 ms at 48 kHz: switching versions, stems and pausing does not click.

    // --- From the window's thread.
    // The old programme stays alive until the audio thread has taken the new one.
    void setProgramme(std::shared_ptr<const Programme> programme);
    void seek(int64_t sample) { m_seek.store(sample); }
    void setPlaying(bool playing) { m_playing.store(playing); }
    void setRate(int rate) { m_rate.store(rate); }         // -8 to 8; 1 = forward.
    void setVersion(int version) { m_version.store(version); }
    void setLevel(int stem, float level) { m_levels[static_cast<size_t>(stem)].store(level); }
    void setGuideLevel(float level) { m_guideLevel.store(level); }
    void setMatch(bool match) { m_match.store(match); }
    void setLoop(int64_t from, int64_t to) {               // Equal: no loop.
        m_loopFrom.store(from);
        m_loopTo.store(to);
    }
    bool seeking() const { return m_seek.load() >= 0; }    // Asked for, not taken yet.
    int64_t position() const { return m_position.load(); }
    bool playing() const { return m_playing.load(); }
    bool atEnd() const { return m_ended.load(); }
    // Peak since the last call, of full scale 1.
    float takePeak(int channel) { return m_peaks[static_cast<size_t>(channel)].exchange(0); }

    // What was heard at normal speed, in order.
    Tap& tap() { return m_tap; }

    // Frames put out since the start, whether something sounded or not: they stand still when the output does.
    int64_t rendered() const { return m_rendered.load(); }

    // --- From the audio thread only. Interleaved stereo, full scale 1. Silence when there is nothing to play.
    void render(float* out, int frames) noexcept;

    // Where the audio thread is: everything that the next block depends on, besides what the window asks for.
    struct Moment {
        int64_t position = 0;
        float gate = 0;                       // 0 = paused, 1 = playing.
        int heard = 0, leaving = 0;           // Versions; while they differ `fade` goes from 0 to 1.
        float fade = 1;
        float matched = 1, trim = 1;
        int64_t jumpFrom = -1;                // Where it played before a jump, faded out under the new place.
        float jump = 1;
        int64_t sought = 0, target = -1;      // Seeks taken so far, and where the last one went.
        std::array<float, kStems> levels{};   // On their way.
    };
    Moment moment() const noexcept;
    // What was rendered since `then` is thrown away: the next block follows on what was before it.
    void back(const Moment& then) noexcept;

  private:
    struct Frame { float left, right; };
    Frame at(const Programme& programme, int version, int64_t sample) noexcept;

    std::atomic<const Programme*> m_next{nullptr};
    std::atomic<int64_t> m_taken{0};
    std::vector<std::pair<int64_t, std::shared_ptr<const Programme>>> m_alive;  // Window's thread.
    int64_t m_given = 0;

    std::atomic<int64_t> m_seek{-1}, m_position{0}, m_loopFrom{0}, m_loopTo{0}, m_rendered{0};
    std::atomic<bool> m_playing{false}, m_match{true}, m_ended{false};
    std::atomic<int> m_rate{1}, m_version{0};
    std::array<std::atomic<float>, kStems> m_levels = unity();
    std::array<std::atomic<float>, 2> m_peaks{};
    std::atomic<float> m_guideLevel{1};
    Tap m_tap;

    static std::array<std::atomic<float>, kStems> unity();
    // Audio thread's own.
    const Programme* m_programme = nullptr;
    Moment m_is;                             // Its position is in m_position.
    std::array<size_t, kStems> m_segment{};  // Where the last look-up was.
    std::vector<float> m_voice = std::vector<float>(size_t{kVoiceFrames} * 2);  // The guide's part of a block.
};

}  // namespace fermata::ui
