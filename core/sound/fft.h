// SPDX-License-Identifier: GPL-3.0-or-later
// An inverse FFT whose twiddles are our own, so that tables have the same bits everywhere.
#pragma once

#include <complex>
#include <vector>

namespace fermata::sound {

// In place, unscaled: x[n] = sum of X[k] e^(+2 pi i k n / N). The size is a power of two.
void inverseFft(std::vector<std::complex<double>>& data);

}  // namespace fermata::sound
