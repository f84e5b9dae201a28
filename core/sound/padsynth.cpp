// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/padsynth.h"

#include <cmath>
#include <complex>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>

#include "core/sound/fft.h"
#include "core/sound/random.h"

namespace fermata::sound {
namespace {

struct Formants {
    double centre[3];
    double width[3];
    double level[3];
};

Formants formantsOf(Vowel vowel) {
    switch (vowel) {
        case Vowel::Ah: return {{680, 1120, 2600}, {220, 260, 420}, {1.7, 1.2, 0.5}};
        case Vowel::Oo: return {{360, 780, 2300}, {150, 220, 400}, {1.9, 0.7, 0.15}};
        case Vowel::Eh: return {{540, 1780, 2700}, {180, 300, 420}, {1.6, 1.1, 0.7}};
        case Vowel::Bow: return {{300, 1100, 2600}, {160, 500, 700}, {0.9, 0.8, 0.9}};
        case Vowel::Glass: return {{900, 2300, 5200}, {500, 700, 1400}, {1.0, 1.0, 0.8}};
    }
    return {};
}

double formantGain(const Formants& formants, double hz) {
    double sum = 0;
    for (int i = 0; i < 3; ++i) {
        const double x = (hz - formants.centre[i]) / formants.width[i];
        sum += formants.level[i] * exp2Of(-1.4426950408889634 * (x * x > 400 ? 400 : x * x));
    }
    return sum;
}

using Table = std::vector<float>;

Table makeTable(const PadSpectrum& design, int base, Vowel vowel) {
    const double f = keyHz(base);
    const Formants formants = formantsOf(vowel);
    std::vector<double> magnitude(kPadSize / 2);
    const double binHz = 2 * kRate / static_cast<double>(kPadSize);
    for (int h = 1; h <= 80 && f * h < 15000; ++h) {
        const double centre = f * h;
        double level = 1.0 / h / (1.0 + (centre / design.tiltHz) * (centre / design.tiltHz));
        level *= 1.0 - design.formant * 0.75 + design.formant * formantGain(formants, centre);
        if (h % 2 == 0) level *= vowel == Vowel::Glass ? 0.35 : 0.8;
        // Width grows a little slower than frequency: 2^(0.95 log2 h) by its series would need a logarithm.
        const double grow = h / (1.0 + 0.0025 * h);
        const double width = (centsRatio(design.bandwidthCents) - 1.0) * f * grow * 0.5;
        const auto low = static_cast<int64_t>((centre - 4 * width) / binHz);
        const auto high = static_cast<int64_t>((centre + 4 * width) / binHz) + 1;
        for (int64_t bin = low < 1 ? 1 : low; bin <= high && bin < static_cast<int64_t>(kPadSize / 2); ++bin) {
            const double x = (static_cast<double>(bin) * binHz - centre) / width;
            magnitude[static_cast<size_t>(bin)] += level / width * exp2Of(-1.4426950408889634 * x * x);
        }
    }
    // A real table from a transform of half its size: bins k and kPadSize / 2 + k share one, the second by its mirror.
    std::vector<std::complex<double>> bins(kPadSize / 2 + 1);
    double power = 0;
    for (size_t bin = 1; bin < kPadSize / 2; ++bin) {
        const double m = magnitude[bin];
        if (m < 1e-12) continue;
        const double turns = static_cast<double>(unit(0x9ad5u, static_cast<uint32_t>(bin)));
        bins[bin] = {m * cosTurns(turns), m * sinTurns(turns)};
        power += 2 * m * m;
    }
    std::vector<std::complex<double>> spectrum(kPadSize / 2);
    for (size_t k = 0; k < kPadSize / 2; ++k) {
        const std::complex<double> low = bins[k], high = std::conj(bins[kPadSize / 2 - k]);
        if (low == 0.0 && high == 0.0) continue;
        const double turns = static_cast<double>(k) / static_cast<double>(kPadSize);
        const std::complex<double> odd = low - high;  // Times i e^(2 pi i turns), written out: the order of operations is fixed.
        const double c = cosTurns(turns), n = sinTurns(turns);
        spectrum[k] = {low.real() + high.real() - (odd.real() * n + odd.imag() * c), low.imag() + high.imag() + (odd.real() * c - odd.imag() * n)};
    }
    inverseFft(spectrum);
    const double scale = 0.25 / std::sqrt(power);
    Table table(kPadSize + 4);
    for (size_t i = 0; i < table.size(); ++i) {
        const size_t at = (i + kPadSize - 1) % kPadSize;
        table[i] = static_cast<float>((at % 2 == 0 ? spectrum[at / 2].real() : spectrum[at / 2].imag()) * scale);
    }
    return table;
}

}  // namespace

const std::vector<float>& padTable(const PadSpectrum& spectrum, int base, Vowel vowel) {
    static std::mutex mutex;
    static std::map<std::tuple<float, float, float, int, Vowel>, std::unique_ptr<Table>> tables;
    const std::lock_guard lock(mutex);
    std::unique_ptr<Table>& entry = tables[{spectrum.bandwidthCents, spectrum.formant, spectrum.tiltHz, base, vowel}];
    if (entry == nullptr) entry = std::make_unique<Table>(makeTable(spectrum, base, vowel));
    return *entry;
}

}  // namespace fermata::sound
