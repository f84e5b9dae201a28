// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/mixer.h"

#include <algorithm>
#include <cmath>

namespace fermata::ui {

std::array<std::atomic<float>, Mixer::kStems> Mixer::unity() { return {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}; }

void Mixer::setProgramme(std::shared_ptr<const Programme> programme) {
    const int64_t taken = m_taken.load();
    std::erase_if(m_alive, [&](const auto& item) { return item.first < taken; });
    m_alive.emplace_back(++m_given, programme);
    m_next.store(programme.get());
}

Mixer::Frame Mixer::at(const Programme& programme, int version, int64_t sample) noexcept {
    Frame sum{0, 0};
    if (sample < 0 || sample >= programme.length) return sum;
    const auto which = static_cast<size_t>(std::clamp(version, 0, static_cast<int>(programme.versions.size()) - 1));
    const Version& played = programme.versions[which];
    const size_t stems = std::min<size_t>(played.stems.size(), kStems);
    for (size_t s = 0; s < stems; ++s) {
        if (m_is.levels[s] <= 0) continue;
        const auto& segments = played.stems[s];
        size_t& hint = m_segment[s];
        if (hint >= segments.size() || sample < segments[hint].start || sample >= segments[hint].end) {
            hint = 0;
            while (hint < segments.size() && sample >= segments[hint].end) ++hint;
            if (hint >= segments.size() || sample < segments[hint].start) continue;
        }
        const Segment& segment = segments[hint];
        const int32_t* pcm = segment.pcm->data() + (sample - segment.start + segment.offset) * 2;
        int32_t left = pcm[0], right = pcm[1];
        if (segment.minus) {
            const int32_t* minus = segment.minus->data() + (sample - segment.start + segment.minusOffset) * 2;
            left -= minus[0];
            right -= minus[1];
        }
        sum.left += static_cast<float>(left) * m_is.levels[s];
        sum.right += static_cast<float>(right) * m_is.levels[s];
    }
    float gain = 1.0F / 8388608.0F;
    for (const GainSegment& item : played.gains) {
        if (sample < item.start || sample >= item.end) continue;
        const int64_t place = sample - item.start + item.offset;
        const auto index = static_cast<size_t>(place / 16);
        if (index + 1 < item.points->size()) {
            const auto a = static_cast<float>((*item.points)[index]), b = static_cast<float>((*item.points)[index + 1]);
            gain *= (a + (b - a) * static_cast<float>(place % 16) / 16.0F) / 16777216.0F;
        }
        break;
    }
    // The match ramps over 8 ms at both ends of the remade part, so that it makes no step beside what is held.
    if (m_is.matched > 0 && sample >= played.matchFrom && sample < played.matchTo) {
        const auto edge = static_cast<float>(std::min({sample - played.matchFrom, played.matchTo - sample, int64_t{kRamp}}));
        gain *= 1.0F + (played.match - 1.0F) * m_is.matched * edge / static_cast<float>(kRamp);
    }
    return {sum.left * gain, sum.right * gain};
}

Mixer::Moment Mixer::moment() const noexcept {
    Moment now = m_is;
    now.position = m_position.load();
    return now;
}

void Mixer::back(const Moment& then) noexcept {
    // A seek that was taken since then is not lost; a newer one goes before it.
    if (int64_t none = -1; m_is.sought != then.sought) m_seek.compare_exchange_strong(none, m_is.target);
    m_is = then;
    m_position.store(then.position);
    // The end was rendered and not heard: it comes again.
    if (m_programme != nullptr && then.position < m_programme->length && m_ended.exchange(false)) m_playing.store(true);
}

void Mixer::render(float* out, int frames) noexcept {
    m_rendered.fetch_add(frames);
    if (const Programme* next = m_next.exchange(nullptr)) {
        m_programme = next;
        m_segment.fill(0);
        m_taken.fetch_add(1);
    }
    constexpr float kStep = 1.0F / static_cast<float>(kRamp);
    const Programme* programme = m_programme;
    int64_t position = m_position.load();
    if (const int64_t target = m_seek.exchange(-1); target >= 0) {
        if (m_is.gate > 0) {
            m_is.jumpFrom = position;
            m_is.jump = 0;
        }
        position = m_is.target = target;
        ++m_is.sought;
        m_ended.store(false);
    }
    if (programme == nullptr || programme->versions.empty()) {
        std::fill(out, out + static_cast<ptrdiff_t>(frames) * 2, 0.0F);
        m_position.store(position);
        return;
    }
    const bool playing = m_playing.load();
    const int rate = m_rate.load();
    const int wanted = std::clamp(m_version.load(), 0, static_cast<int>(programme->versions.size()) - 1);
    const int64_t loopFrom = m_loopFrom.load(), loopTo = m_loopTo.load();
    const float match = m_match.load() ? 1.0F : 0.0F;
    std::array<float, kStems> levels{};
    for (size_t s = 0; s < kStems; ++s) levels[s] = m_levels[s].load();
    // Nothing sounds: nothing to fade from.
    const float trim = match > 0 ? programme->trim : 1.0F;
    if (m_is.gate <= 0) {
        m_is.trim = trim;
        m_is.heard = wanted;
        m_is.fade = m_is.jump = 1;
    }
    if (m_is.heard != wanted && m_is.fade >= 1) {
        m_is.leaving = m_is.heard;
        m_is.heard = wanted;
        m_is.fade = 0;
    }
    float peakLeft = 0, peakRight = 0;
    const bool heard = rate == 1 && (playing || m_is.gate > 0);
    const auto toward = [](float now, float goal) { return now < goal ? std::min(goal, now + kStep) : std::max(goal, now - kStep); };
    const std::vector<int32_t>* guide = rate == 1 && frames <= kVoiceFrames ? programme->guide.get() : nullptr;
    const float voice = m_guideLevel.load() / 8388608.0F;
    for (int i = 0; i < frames; ++i) {
        const auto spoken = static_cast<size_t>(position) * 2;
        m_is.gate = toward(m_is.gate, playing ? 1.0F : 0.0F);
        Frame frame{0, 0};
        if (m_is.gate > 0) {
            for (size_t s = 0; s < kStems; ++s) m_is.levels[s] = toward(m_is.levels[s], levels[s]);
            m_is.matched = toward(m_is.matched, match);
            frame = at(*programme, m_is.heard, position);
            if (m_is.fade < 1) {
                const Frame old = at(*programme, m_is.leaving, position);
                frame = {old.left + (frame.left - old.left) * m_is.fade, old.right + (frame.right - old.right) * m_is.fade};
                m_is.fade = std::min(1.0F, m_is.fade + kStep);
            }
            if (m_is.jump < 1) {
                const Frame old = at(*programme, m_is.heard, m_is.jumpFrom);
                frame = {old.left + (frame.left - old.left) * m_is.jump, old.right + (frame.right - old.right) * m_is.jump};
                m_is.jump = std::min(1.0F, m_is.jump + kStep);
                m_is.jumpFrom += rate;
            }
            m_is.trim = toward(m_is.trim, trim);
            frame.left *= m_is.gate * m_is.trim;
            frame.right *= m_is.gate * m_is.trim;
            if (playing) {
                position += rate;
                if (loopTo > loopFrom && rate > 0 && position >= loopTo && position < loopTo + rate + 1) {
                    m_is.jumpFrom = position;
                    m_is.jump = 0;
                    position = loopFrom;
                } else if (position >= programme->length || position < 0) {
                    position = std::clamp<int64_t>(position, 0, programme->length);
                    m_playing.store(false);
                    m_ended.store(true);
                    m_is.gate = 0;
                }
            }
        }
        if (guide != nullptr) {
            const bool inside = m_is.gate > 0 && spoken + 1 < guide->size();
            for (size_t side = 0; side < 2; ++side) m_voice[static_cast<size_t>(i) * 2 + side] = inside ? static_cast<float>((*guide)[spoken + side]) * voice * m_is.gate : 0;
        }
        out[i * 2] = frame.left;
        out[i * 2 + 1] = frame.right;
        peakLeft = std::max(peakLeft, std::fabs(frame.left));
        peakRight = std::max(peakRight, std::fabs(frame.right));
    }
    if (heard) m_tap.push(out, frames);
    // After the meters: they say what is delivered.
    for (int i = 0; guide != nullptr && i < frames * 2; ++i) out[i] += m_voice[static_cast<size_t>(i)];
    m_position.store(position);
    if (peakLeft > m_peaks[0].load()) m_peaks[0].store(peakLeft);
    if (peakRight > m_peaks[1].load()) m_peaks[1].store(peakRight);
}

}  // namespace fermata::ui
