// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nets/kernels.h"

#include <cmath>

#include "models/nets/exact.h"
#include "models/nets/net.h"

namespace fermata::nets {
namespace {

using Sixteen = float __attribute__((vector_size(64)));

// Wider vectors where the processor has them; the bits are the same.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define FERMATA_VECTORS __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define FERMATA_VECTORS
#endif

#define FERMATA_LOAD(name, from) \
    Sixteen name;                \
    __builtin_memcpy(&name, from, sizeof name)

using Four = float __attribute__((vector_size(16)));

// Quarters are added, then the four sums.
inline float sumOf(const Sixteen& sixteen) {
    Four part[4];
    __builtin_memcpy(part, &sixteen, sizeof part);
    const Four sum = (part[0] + part[1]) + (part[2] + part[3]);
    return (sum[0] + sum[2]) + (sum[1] + sum[3]);
}

}  // namespace

// Thirty-two outputs of two vectors at a time; each output adds up its products from the first to the last.
FERMATA_VECTORS
void multiply(const float* weights, int rows, int width, const float* x, size_t inStride, int count, float* out, size_t outStride) {
    const auto stride = static_cast<size_t>(rows);
    int r = 0;
    for (; r + 32 <= rows; r += 32) {
        int t = 0;
        for (; t + 2 <= count; t += 2) {
            const float* a = x + static_cast<size_t>(t) * inStride;
            const float* b = a + inStride;
            Sixteen a0 = {}, a1 = {}, b0 = {}, b1 = {};
            const float* w = weights + r;
            for (int i = 0; i < width; ++i, w += stride) {
                FERMATA_LOAD(w0, w);
                FERMATA_LOAD(w1, w + 16);
                a0 += w0 * a[i];
                a1 += w1 * a[i];
                b0 += w0 * b[i];
                b1 += w1 * b[i];
            }
            float* o = out + static_cast<size_t>(t) * outStride + r;
            __builtin_memcpy(o, &a0, sizeof a0);
            __builtin_memcpy(o + 16, &a1, sizeof a1);
            __builtin_memcpy(o + outStride, &b0, sizeof b0);
            __builtin_memcpy(o + outStride + 16, &b1, sizeof b1);
        }
        for (; t < count; ++t) {
            const float* a = x + static_cast<size_t>(t) * inStride;
            Sixteen a0 = {}, a1 = {};
            const float* w = weights + r;
            for (int i = 0; i < width; ++i, w += stride) {
                FERMATA_LOAD(w0, w);
                FERMATA_LOAD(w1, w + 16);
                a0 += w0 * a[i];
                a1 += w1 * a[i];
            }
            float* o = out + static_cast<size_t>(t) * outStride + r;
            __builtin_memcpy(o, &a0, sizeof a0);
            __builtin_memcpy(o + 16, &a1, sizeof a1);
        }
    }
    for (; r < rows; r += 16) {
        for (int t = 0; t < count; ++t) {
            const float* a = x + static_cast<size_t>(t) * inStride;
            Sixteen a0 = {};
            const float* w = weights + r;
            for (int i = 0; i < width; ++i, w += stride) {
                FERMATA_LOAD(w0, w);
                a0 += w0 * a[i];
            }
            __builtin_memcpy(out + static_cast<size_t>(t) * outStride + r, &a0, sizeof a0);
        }
    }
}

FERMATA_VECTORS
void rmsNorm(const float* x, const float* gain, int width, float* out) {
    Sixteen sum = {};
    for (int i = 0; i < width; i += 16) {
        FERMATA_LOAD(a, x + i);
        sum += a * a;
    }
    const float scale = 1.0F / std::sqrt(sumOf(sum) / static_cast<float>(width) + kNormEpsilon);
    for (int i = 0; i < width; ++i) out[i] = x[i] * scale * gain[i];
}

FERMATA_VECTORS
void attend(const float* query, int size, size_t stride, const Remembered& first, const Remembered& second, float scale, float* scores, float* out) {
    float most = -INFINITY;
    int at = 0;
    for (const Remembered* rows : {&first, &second}) {
        for (int k = 0; k < rows->count; ++k, ++at) {
            const float* key = rows->keys + static_cast<size_t>(k) * stride;
            Sixteen sum = {};
            for (int i = 0; i < size; i += 16) {
                FERMATA_LOAD(a, query + i);
                FERMATA_LOAD(b, key + i);
                sum += a * b;
            }
            scores[at] = sumOf(sum) * scale;
            most = scores[at] > most ? scores[at] : most;
        }
    }
    float total = 0;
    for (int k = 0; k < at; ++k) {
        scores[k] = exactExp(scores[k] - most);
        total += scores[k];
    }
    for (int k = 0; k < at; ++k) scores[k] /= total;
    for (int i = 0; i < size; i += 16) {
        Sixteen sum = {};
        at = 0;
        for (const Remembered* rows : {&first, &second}) {
            if (rows->count == 0) continue;
            const float* value = rows->values + i;
            for (int k = 0; k < rows->count; ++k, ++at, value += stride) {
                FERMATA_LOAD(v, value);
                sum += v * scores[at];
            }
        }
        __builtin_memcpy(out + i, &sum, sizeof sum);
    }
}

}  // namespace fermata::nets
