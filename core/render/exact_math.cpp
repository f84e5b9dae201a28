// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/exact_math.h"

#include <bit>
#include <cstdint>

namespace fermata {
namespace {
constexpr double kLn2 = 0.6931471805599453;
}

double exactLog2(double x) {
    const auto bits = std::bit_cast<uint64_t>(x);
    auto exponent = static_cast<int64_t>((bits >> 52) & 0x7ff) - 1023;
    double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffffULL) | 0x3ff0000000000000ULL);
    if (mantissa > 1.4142135623730951) {
        mantissa *= 0.5;
        ++exponent;
    }
    // 2 atanh(s) / ln 2 with s = (m - 1) / (m + 1), up to s^21.
    const double s = (mantissa - 1) / (mantissa + 1);
    const double s2 = s * s;
    double sum = 0;
    for (int n = 21; n >= 1; n -= 2) sum = sum * s2 + 1.0 / n;
    return static_cast<double>(exponent) + 2 * s * sum / kLn2;
}

double exactExp2(double x) {
    const auto whole = static_cast<int64_t>(x >= 0 ? x + 0.5 : x - 0.5);
    const double t = (x - static_cast<double>(whole)) * kLn2;
    double sum = 1;
    for (int n = 12; n >= 1; --n) sum = 1 + sum * t / n;
    return sum * std::bit_cast<double>(static_cast<uint64_t>(whole + 1023) << 52);
}

}  // namespace fermata
