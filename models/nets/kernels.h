// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of decoding. Every sum is added in one fixed order, whatever the processor's vectors: no fused
// multiply-add (see cmake/Fermata.cmake), so every machine gets the same bits.
#pragma once

#include <cstddef>

namespace fermata::nets {

// out[t * outStride + r] = sum of weights[i * rows + r] * x[t * inStride + i] over i < width, for r < rows and t < count.
// The weights stand column by column; `rows` is a multiple of 16.
void multiply(const float* weights, int rows, int width, const float* x, size_t inStride, int count, float* out, size_t outStride);
// RMS norm of one vector, times the gains.
void rmsNorm(const float* x, const float* gain, int width, float* out);
// One head: query (size, a multiple of 16) against `first` and then `second` keys, rows `stride` apart; the values weighed
// by the softmax. `scores` holds firstCount + secondCount floats.
struct Remembered {
    const float* keys;
    const float* values;
    int count;
};
void attend(const float* query, int size, size_t stride, const Remembered& first, const Remembered& second, float scale, float* scores, float* out);

}  // namespace fermata::nets
