// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/fft.h"

#include <cstddef>
#include <utility>

#include "core/sound/maths.h"

namespace fermata::sound {

void inverseFft(std::vector<std::complex<double>>& data) {
    const size_t size = data.size();
    for (size_t i = 1, j = 0; i < size; ++i) {
        size_t bit = size >> 1;
        for (; (j & bit) != 0; bit >>= 1) j ^= bit;
        j ^= bit;
        if (i < j) std::swap(data[i], data[j]);
    }
    std::vector<double> re(size / 2 + 1);
    std::vector<double> im(size / 2 + 1);
    for (size_t k = 0; k < size / 2; ++k) {
        const double turns = static_cast<double>(k) / static_cast<double>(size);
        re[k] = cosTurns(turns);
        im[k] = sinTurns(turns);
    }
    for (size_t span = 1; span < size; span *= 2) {
        const size_t stride = size / (2 * span);
        for (size_t start = 0; start < size; start += 2 * span) {
            for (size_t k = 0; k < span; ++k) {
                const std::complex<double> a = data[start + k];
                const std::complex<double> b = data[start + k + span];
                const double wr = re[k * stride];
                const double wi = im[k * stride];
                // Written out: std::complex's product may call a helper that treats infinities.
                const std::complex<double> t(b.real() * wr - b.imag() * wi, b.real() * wi + b.imag() * wr);
                data[start + k] = a + t;
                data[start + k + span] = a - t;
            }
        }
    }
}

}  // namespace fermata::sound
