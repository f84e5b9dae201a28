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

// Neighbours are added in pairs, four times.
#define FERMATA_SUM(v) \
    (((((v)[0] + (v)[8]) + ((v)[4] + (v)[12])) + (((v)[2] + (v)[10]) + ((v)[6] + (v)[14]))) + \
     ((((v)[1] + (v)[9]) + ((v)[5] + (v)[13])) + (((v)[3] + (v)[11]) + ((v)[7] + (v)[15]))))

}  // namespace

FERMATA_VECTORS
void multiply(const float* weights, int rows, int width, const float* x, size_t inStride, int count, float* out, size_t outStride) {
    for (int r = 0; r < rows; ++r) {
        const float* w = weights + static_cast<size_t>(r) * static_cast<size_t>(width);
        for (int t = 0; t < count; ++t) {
            const float* in = x + static_cast<size_t>(t) * inStride;
            Sixteen sum = {};
            for (int i = 0; i < width; i += 16) {
                FERMATA_LOAD(a, w + i);
                FERMATA_LOAD(b, in + i);
                sum += a * b;
            }
            out[static_cast<size_t>(t) * outStride + static_cast<size_t>(r)] = FERMATA_SUM(sum);
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
    const float scale = 1.0F / std::sqrt(FERMATA_SUM(sum) / static_cast<float>(width) + kNormEpsilon);
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
            scores[at] = FERMATA_SUM(sum) * scale;
            most = scores[at] > most ? scores[at] : most;
        }
    }
    float total = 0;
    for (int k = 0; k < at; ++k) {
        scores[k] = exactExp(scores[k] - most);
        total += scores[k];
    }
    for (int i = 0; i < size; ++i) out[i] = 0;
    at = 0;
    for (const Remembered* rows : {&first, &second}) {
        for (int k = 0; k < rows->count; ++k, ++at) {
            const float* value = rows->values + static_cast<size_t>(k) * stride;
            const float weight = scores[at] / total;
            for (int i = 0; i < size; ++i) out[i] += weight * value[i];
        }
    }
}

}  // namespace fermata::nets
