// SPDX-License-Identifier: GPL-3.0-or-later
// What a saturator folds back into the audible band, exactly: its input again through the same curve at sixteen times the
// rate with ideal filters; what its own output has besides is folded. Works on noise and chords as on lines.
#pragma once

#include <map>
#include <vector>

#include "core/sound/saturator.h"
#include "quality.h"

namespace fermata::sound_test {

class FoldMeter : public sound::SaturatorProbe {
  public:
    FoldMeter() { sound::SaturatorProbe::current = this; }
    ~FoldMeter() override { sound::SaturatorProbe::current = nullptr; }
    FoldMeter(const FoldMeter&) = delete;
    FoldMeter& operator=(const FoldMeter&) = delete;

    void heard(const Block& block) override {
        if (block.first) {
            m_open[block.saturator] = m_tracks.size();
            const std::vector<float> lead(kLead);
            m_tracks.push_back({block.drive, block.bias, block.far, block.between != nullptr, lead, lead, lead});
        }
        Track& track = m_tracks[m_open[block.saturator]];
        if (track.in.size() >= kHeard) return;
        track.in.insert(track.in.end(), block.in, block.in + sound::kBlock);
        if (track.twice) track.between.insert(track.between.end(), block.between, block.between + sound::kBlock);
        track.out.insert(track.out.end(), block.out, block.out + sound::kBlock);
    }

    // The strongest folded component between 20 Hz and 20 kHz of any saturator heard, in dB against the strongest line
    // of the loudest; -200 when none was heard. At most the first `most` saturators.
    // `struck`: the sound is in its first milliseconds; the window falls from there instead of rising before.
    double worst(bool struck, size_t most = 2) const {
        double line = 1e-30, folded = 0;
        for (size_t i = 0; i < std::min(most, m_tracks.size()); ++i) {
            const auto [loudest, rest] = compare(m_tracks[i], struck);
            line = std::max(line, loudest);
            folded = std::max(folded, rest);
        }
        return m_tracks.empty() || folded <= 0 ? -200 : 10 * std::log10(folded / line);
    }

  private:
    static constexpr size_t kSize = 16384, kWindow = 8192, kLead = 1024, kHeard = 13312, kFrom = 2048, kFade = 2048, kTimes = 16;
    struct Track {
        float drive, bias;
        bool far, twice;
        std::vector<float> in, between, out;
    };
    using Bins = std::vector<std::complex<double>>;

    static void inverse(Bins& x) {
        for (auto& v : x) v = std::conj(v);
        transformInPlace(x);
        for (auto& v : x) v = std::conj(v) / static_cast<double>(x.size());
    }

    // The response of one of the two filters to each bin, from what both together do to an impulse that no curve bends.
    static std::vector<double> filterOf(bool far) {
        static std::map<bool, std::vector<double>> known;
        std::vector<double>& response = known[far];
        if (!response.empty()) return response;
        sound::SaturatorProbe* const mine = std::exchange(sound::SaturatorProbe::current, nullptr);
        sound::Saturator saturator(far);
        Bins bins(kSize);
        for (size_t n = 0; n < kSize; n += sound::kBlock) {
            float block[sound::kBlock] = {};
            if (n == 0) block[0] = 1;
            saturator.process(block, 1e-4F);
            for (size_t k = 0; k < sound::kBlock; ++k) bins[n + k] = static_cast<double>(block[k]) * 1e4;
        }
        sound::SaturatorProbe::current = mine;
        transformInPlace(bins);
        for (size_t i = 0; i <= kSize / 2; ++i) {  // Both pass f, and fold 48 kHz - f twice: h^2 + (1 - h)^2.
            const double both = std::abs(bins[i]);
            response.push_back(0.5 + 0.5 * std::sqrt(std::max(0.0, 2 * both - 1)));
        }
        return response;
    }

    // Clicks and wires are noise up to 24 kHz, whose uppermost part no filter can tell from its image: noise in noise. What
    // lies below 18 kHz goes through a saturator of the same kind once more; `bins` keep only that.
    static std::vector<float> again(const Track& track, Bins& bins) {
        for (size_t i = 18000 * kSize / 48000; i <= kSize - 18000 * kSize / 48000; ++i) bins[i] = 0;
        Bins x = bins;
        inverse(x);
        sound::SaturatorProbe* const mine = std::exchange(sound::SaturatorProbe::current, nullptr);
        sound::Saturator saturator(track.far);
        std::vector<float> out(kSize);
        for (size_t n = 0; n < kSize; ++n) out[n] = static_cast<float>(x[n].real());
        for (size_t n = 0; n < kSize; n += sound::kBlock) saturator.process(out.data() + n, track.drive, track.bias);
        sound::SaturatorProbe::current = mine;
        return out;
    }

    static std::pair<double, double> compare(const Track& track, bool struck) {
        const std::vector<double> filter = filterOf(track.far);
        const size_t rate = track.twice ? 2 : 1;  // Of the input.
        const size_t latency = static_cast<size_t>(track.twice ? sound::Saturator::twiceLatency(track.far) : sound::Saturator::latencyOf(track.far));
        Bins x(kSize * rate);
        for (size_t n = 0; n < std::min(track.in.size(), kHeard); ++n) {
            const double left = static_cast<double>(kHeard - n) / kFade;  // No edge at the end: it would ring everywhere.
            const double level = left < 1 ? 0.5 - 0.5 * std::cos(std::numbers::pi * left) : 1.0;
            x[n * rate] = level * static_cast<double>(track.in[n]);
            if (track.twice && n > 0) x[n * rate - 1] = level * static_cast<double>(track.between[n]);
        }
        transformInPlace(x);
        std::vector<float> out = track.out;
        if (struck && !track.twice) out = again(track, x);
        Bins wide(kSize * kTimes);
        for (size_t i = 0; i < x.size() / 2; ++i) {
            wide[i] = x[i] * (track.twice ? 1.0 : filter[i]) * static_cast<double>(kTimes / rate);
            if (i > 0) wide[wide.size() - i] = std::conj(wide[i]);
        }
        x.resize(kSize);
        inverse(wide);
        const auto curve = [](double d) { return d * (27 + d * d) / (27 + 9 * d * d); };
        const double bias = static_cast<double>(track.bias);
        for (auto& v : wide) v = curve(std::clamp(v.real() * static_cast<double>(track.drive) + bias, -3.0, 3.0)) - curve(bias);
        transformInPlace(wide);
        for (size_t i = 0; i < kSize / 2; ++i) {
            x[i] = wide[i] * filter[i] / static_cast<double>(kTimes);
            if (i > 0) x[kSize - i] = std::conj(x[i]);
        }
        x[kSize / 2] = 0;
        inverse(x);
        // Only what can be heard: the half-bands fold 24 to 28 kHz into 20 to 24 kHz by design.
        Bins off(kSize);
        for (size_t n = 0; n + latency < std::min(out.size(), kHeard); ++n) {
            // Until the input was faded; the last 1024 frames before that are let go.
            const double left = (static_cast<double>(kHeard - kFade) - static_cast<double>(n)) / 1024;
            const double kept = left >= 1 ? 1 : left > 0 ? 0.5 - 0.5 * std::cos(std::numbers::pi * left) : 0;
            off[n] = kept * (static_cast<double>(out[n + latency]) - x[n].real());
        }
        transformInPlace(off);
        for (size_t i = 20000 * kSize / 48000; i <= kSize - 20000 * kSize / 48000; ++i) off[i] = 0;
        inverse(off);
        // spectrumOf() windows kWindow frames symmetrically: a struck sound stands in the second half.
        std::vector<float> ideal(kWindow), rest(kWindow);
        for (size_t n = struck ? kWindow / 2 : 0; n < kWindow; ++n) {
            const size_t from = struck ? n + kLead - kWindow / 2 : n + kFrom;
            ideal[n] = static_cast<float>(x[from].real());
            rest[n] = static_cast<float>(off[from].real());
        }
        const std::vector<double> line = spectrumOf(ideal, 0, kWindow), folded = spectrumOf(rest, 0, kWindow);
        constexpr size_t kLow = 20 * kWindow / 48000 + 1, kHigh = 20000 * kWindow / 48000;
        return {*std::max_element(line.begin(), line.end()), *std::max_element(folded.begin() + kLow, folded.begin() + kHigh)};
    }

    std::vector<Track> m_tracks;
    std::map<const void*, size_t> m_open;
};

}  // namespace fermata::sound_test
