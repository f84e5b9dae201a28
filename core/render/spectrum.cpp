// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/spectrum.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstddef>
#include <functional>

namespace fermata {
namespace {

constexpr double kRate = 48000;
constexpr double kTwoPi = 6.283185307179586;
constexpr double kFullScale = 8388608;

double decibels(double power) { return power > 1e-20 ? 10 * std::log10(power) : kNoLevel; }

// Power spectra of Hann-windowed blocks. Both channels go through one transform as left + i right: for real signals
// the powers of bins k and N - k then add up to those of both channels.
class Analyser {
  public:
    explicit Analyser(size_t size) : m_size(size), m_window(size), m_twiddles(size / 2), m_data(size), m_power(size / 2) {
        double sum = 0;
        for (size_t i = 0; i < size; ++i) {
            m_window[i] = 0.5 - 0.5 * std::cos(kTwoPi * static_cast<double>(i) / static_cast<double>(size));
            sum += m_window[i] * m_window[i];
        }
        for (size_t k = 0; k < size / 2; ++k) m_twiddles[k] = std::polar(1.0, -kTwoPi * static_cast<double>(k) / static_cast<double>(size));
        // A sine of amplitude 1 in both channels has all its bins' powers summing to 1.
        m_scale = 1 / (static_cast<double>(size) * sum);
    }

    // The block that begins at `frame`; zeros outside the audio.
    const std::vector<double>& power(std::span<const int32_t> audio, int64_t frame) {
        const auto frames = static_cast<int64_t>(audio.size() / 2);
        for (size_t i = 0; i < m_size; ++i) {
            const int64_t at = frame + static_cast<int64_t>(i);
            const bool inside = at >= 0 && at < frames;
            const double left = inside ? audio[static_cast<size_t>(2 * at)] / kFullScale : 0;
            const double right = inside ? audio[static_cast<size_t>(2 * at + 1)] / kFullScale : 0;
            m_data[i] = {left * m_window[i], right * m_window[i]};
        }
        transform();
        m_power[0] = std::norm(m_data[0]) * m_scale / 2;
        for (size_t k = 1; k < m_size / 2; ++k) m_power[k] = (std::norm(m_data[k]) + std::norm(m_data[m_size - k])) * m_scale;
        return m_power;
    }
    double binHz() const { return kRate / static_cast<double>(m_size); }

  private:
    void transform() {
        for (size_t i = 1, j = 0; i < m_size; ++i) {
            size_t bit = m_size >> 1;
            for (; (j & bit) != 0; bit >>= 1) j ^= bit;
            j ^= bit;
            if (i < j) std::swap(m_data[i], m_data[j]);
        }
        for (size_t span = 1; span < m_size; span *= 2) {
            const size_t stride = m_size / (2 * span);
            for (size_t start = 0; start < m_size; start += 2 * span) {
                for (size_t k = 0; k < span; ++k) {
                    const std::complex<double> w = m_twiddles[k * stride];
                    const std::complex<double> b = m_data[start + k + span];
                    const std::complex<double> t(b.real() * w.real() - b.imag() * w.imag(), b.real() * w.imag() + b.imag() * w.real());
                    const std::complex<double> a = m_data[start + k];
                    m_data[start + k] = a + t;
                    m_data[start + k + span] = a - t;
                }
            }
        }
    }

    size_t m_size;
    std::vector<double> m_window;
    std::vector<std::complex<double>> m_twiddles, m_data;
    std::vector<double> m_power;
    double m_scale;
};

// Mean power spectrum of half-overlapping blocks; empty for no audio.
std::vector<double> meanPower(std::span<const int32_t> audio, size_t size) {
    std::vector<double> mean;
    Analyser analyser(size);
    const auto frames = static_cast<int64_t>(audio.size() / 2);
    const auto hop = static_cast<int64_t>(size / 2);
    // The first block reaches over the start and the last over the end, so that every frame lies in two of them.
    for (int64_t at = -hop; at < frames; at += hop) {
        const std::vector<double>& power = analyser.power(audio, at);
        mean.resize(power.size());
        std::transform(power.begin(), power.end(), mean.begin(), mean.begin(), std::plus<>());
    }
    // A block counts for the hop frames up to the next one.
    for (double& value : mean) value *= static_cast<double>(hop) / static_cast<double>(std::max<int64_t>(frames, 1));
    return mean;
}

constexpr size_t kBandBlock = 16384;

}  // namespace

const std::array<double, kOctaveBands>& octaveCentres() {
    static const std::array<double, kOctaveBands> centres{31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 16000};
    return centres;
}

OctaveLevels octaveLevels(std::span<const int32_t> audio) {
    OctaveLevels levels;
    const std::vector<double> power = meanPower(audio, kBandBlock);
    const double binHz = kRate / kBandBlock;
    double total = 0;
    for (size_t band = 0; band < kOctaveBands; ++band) {
        const double centre = 1000 * std::pow(2.0, static_cast<double>(band) - 5);
        const double low = centre / std::sqrt(2.0), high = centre * std::sqrt(2.0);
        double sum = 0;
        // A bin on an edge is shared by the part of it that lies inside.
        for (size_t k = 1; k < power.size(); ++k) {
            const double from = (static_cast<double>(k) - 0.5) * binHz;
            const double share = std::clamp(std::min(high, from + binHz) - std::max(low, from), 0.0, binHz) / binHz;
            if (share > 0) sum += power[k] * share;
        }
        levels.db[band] = decibels(sum);
        total += sum;
    }
    levels.totalDb = decibels(total);
    return levels;
}

double spectralCentroid(std::span<const int32_t> audio) {
    const std::vector<double> power = meanPower(audio, kBandBlock);
    double sum = 0, weighted = 0;
    for (size_t k = 1; k < power.size(); ++k) {
        sum += power[k];
        weighted += power[k] * static_cast<double>(k) * kRate / kBandBlock;
    }
    return sum > 1e-20 ? weighted / sum : 0;
}

Spectrogram spectrogram(std::span<const int32_t> audio, int columns, int rows, double lowHz, double highHz) {
    constexpr size_t kBlock = 4096;
    Spectrogram out;
    out.columns = columns;
    out.rows = rows;
    out.lowHz = lowHz;
    out.highHz = highHz;
    out.db.resize(static_cast<size_t>(columns) * static_cast<size_t>(rows));
    Analyser analyser(kBlock);
    const double binHz = analyser.binHz();
    const auto frames = static_cast<int64_t>(audio.size() / 2);
    const double step = std::log(highHz / lowHz) / rows;
    for (int column = 0; column < columns; ++column) {
        const int64_t centre = frames * (2 * column + 1) / (2 * columns);
        const std::vector<double>& power = analyser.power(audio, centre - static_cast<int64_t>(kBlock / 2));
        const auto bin = [&](double index) { return power[static_cast<size_t>(std::clamp(index, 1.0, static_cast<double>(power.size() - 1)))]; };
        for (int row = 0; row < rows; ++row) {
            const double from = lowHz * std::exp(step * row) / binHz, to = lowHz * std::exp(step * (row + 1)) / binHz;
            double strongest = 0;
            if (to - from < 1) {  // Rows finer than bins: between its two neighbours.
                const double at = (from + to) / 2, below = std::floor(at);
                strongest = bin(below) + (bin(below + 1) - bin(below)) * (at - below);
            } else {
                for (double k = std::ceil(from); k < to; ++k) strongest = std::max(strongest, bin(k));
            }
            // Summed over its main lobe a sine shows its own level: a Hann window's highest bin holds 2/3 of the power.
            out.db[static_cast<size_t>(column) * static_cast<size_t>(rows) + static_cast<size_t>(row)] = static_cast<float>(decibels(strongest * 1.5));
        }
    }
    return out;
}

}  // namespace fermata
