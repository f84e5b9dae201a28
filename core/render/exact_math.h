// SPDX-License-Identifier: GPL-3.0-or-later
// Logarithm and power of two from arithmetic alone, so that compilers and C libraries cannot change stored gains.
#pragma once

namespace fermata {

double exactLog2(double x);  // x > 0 and normal; error below 1e-14.
double exactExp2(double x);  // |x| < 1000; relative error below 1e-14.

inline constexpr double kDbPerOctave = 6.020599913279624;  // 20 log10(2)
inline double decibelsOf(double gain) { return exactLog2(gain) * kDbPerOctave; }
inline double gainOf(double decibels) { return exactExp2(decibels / kDbPerOctave); }

}  // namespace fermata
