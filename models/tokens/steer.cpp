// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokens/steer.h"

#include <algorithm>
#include <array>

#include "models/tokens/controls.h"

namespace fermata::tokens {
namespace {

// Nats: what takes a bar out of its class is all but forbidden; what lets it fall behind gets less likely with each note.
constexpr float kOut = -9.0F, kBehind = -1.5F, kMostBehind = -6.0F;
constexpr float kFifth = -3.0F, kSemitone = -1.2F, kFarKey = -0.12F, kLoudness = -0.8F, kFarLoudness = -0.05F;

// How many a bar of so many ticks holds in a class: more than the bound below, at most its own.
template <class Range>
Range countsOf(int asked, int ticks, const std::array<int, 7>& hundredths) {
    const auto most = [&](int of) { return hundredths[static_cast<size_t>(of)] * ticks / (100 * kGridPerQuarter); };
    if (asked < 0) return {};
    Range range{asked == 0 ? 0 : most(asked - 1) + 1, asked == 7 ? 1 << 20 : most(asked)};
    if (asked == 0) range.most = 0;
    range.most = std::max(range.most, range.least);   // Short bars have classes that no count meets.
    return range;
}

float away(float value, float low, float high) { return value < low ? low - value : value > high ? value - high : 0.0F; }

}  // namespace

Steer::Steer(const Controls& asked, const GridBar& bar, bool drums, int brightness)
    : m_asked(asked), m_bar(&bar), m_ticks(bar.ticks), m_drums(drums), m_brightness(drums ? -1 : brightness), m_notes(countsOf<Range>(asked.density, bar.ticks, kDensityBounds)),
      m_onsets(countsOf<Range>(asked.activity, bar.ticks, kActivityBounds)) {}

float Steer::onset(int value, const std::vector<GridNote>& written) const {
    if (value == kTie) return 0.0F;
    const auto count = static_cast<int>(written.size());
    int onsets = 0;
    for (int i = 0; i < count; ++i) onsets += i == 0 || written[static_cast<size_t>(i)].onset != written[static_cast<size_t>(i - 1)].onset ? 1 : 0;
    const int at = value - kFirstOnset;
    const bool end = value == kEnd;
    const bool fresh = !end && (written.empty() || at != written.back().onset);
    float nats = 0.0F;
    // Notes an onset: what stands at the last onset is settled once another begins.
    if (m_asked.polyphony >= 0 && onsets > 0) {
        const int low = m_asked.polyphony == 0 ? 0 : kPolyphonyBounds[static_cast<size_t>(m_asked.polyphony - 1)];
        const int high = m_asked.polyphony == 7 ? 1 << 20 : kPolyphonyBounds[static_cast<size_t>(m_asked.polyphony)];
        if (!end && !fresh && (count + 1) * 100 > high * onsets) nats += kOut;
        if ((end || fresh) && count * 100 <= low * onsets) nats += kOut;
    }
    if (end) {
        if (count < m_notes.least || onsets < m_onsets.least) nats += kOut;
        return nats;
    }
    if (count >= m_notes.most) nats += kOut;
    if (!fresh) return nats;
    if (onsets >= m_onsets.most) nats += kOut;
    // Whoever leaps ahead leaves no room for what is still wanted.
    const int behind = std::max(m_notes.least * at / m_ticks - count, m_onsets.least * at / m_ticks - onsets);
    if (behind > 0) nats += std::max(kMostBehind, kBehind * static_cast<float>(behind));
    return nats;
}

float Steer::pitch(int key, int onset, const std::vector<GridNote>& written) const {
    float led = 0.0F;
    int own = 0;
    if (m_brightness >= 0 && brightnessOf(key, onset, *m_bar, own)) {
        // What this note makes of the bar's average, and how far that is from the middle of the class.
        int sum = own, count = 1;
        for (const GridNote& note : written) {
            int theirs = 0;
            if (!brightnessOf(note.pitch, note.onset, *m_bar, theirs)) continue;
            sum += theirs;
            ++count;
        }
        const float wanted = 0.8F * static_cast<float>(m_brightness - kBrightnessClasses / 2);
        const float mean = static_cast<float>(sum) / static_cast<float>(count) / 1000.0F;
        const float low = m_brightness == 0 ? -3.0F : wanted - 0.3F, high = m_brightness == kBrightnessClasses - 1 ? 3.0F : wanted + 0.3F;
        led = kFifth * away(mean, low, high);
    }
    if (m_drums || m_asked.height < 0) return led;
    const int low = m_asked.height == 0 ? 0 : 36 + 7 * (m_asked.height - 1);
    const int high = m_asked.height == 7 ? 127 : 36 + 7 * m_asked.height - 1;
    int sum = key;
    for (const GridNote& note : written) sum += note.pitch;
    const float mean = static_cast<float>(sum) / static_cast<float>(written.size() + 1);
    return led + kSemitone * away(mean, static_cast<float>(low), static_cast<float>(high)) +
           kFarKey * away(static_cast<float>(key), static_cast<float>(low - 5), static_cast<float>(high + 5));
}

float Steer::velocity(int velocityClass, const std::vector<GridNote>& written) const {
    if (m_asked.energy < 0) return 0.0F;
    const int low = m_asked.energy * 16, high = low + 15;
    const int own = velocityOf(velocityClass);
    int sum = own;
    for (const GridNote& note : written) sum += note.velocity;
    const float mean = static_cast<float>(sum) / static_cast<float>(written.size() + 1);
    return kLoudness * away(mean, static_cast<float>(low + 2), static_cast<float>(high - 2)) +
           kFarLoudness * away(static_cast<float>(own), static_cast<float>(low - 8), static_cast<float>(high + 8));
}

}  // namespace fermata::tokens
