// SPDX-License-Identifier: GPL-3.0-or-later
// Series in double precision; only + - * / and floor, which IEEE 754 fixes to the bit.
#include "core/sound/maths.h"

#include <bit>
#include <cmath>

namespace fermata::sound {

double sinTurns(double turns) {
    double x = turns - std::floor(turns + 0.5);
    if (x > 0.25) x = 0.5 - x;
    if (x < -0.25) x = -0.5 - x;
    const double z = x * 6.283185307179586;
    const double q = z * z;
    double sum = 1.0 - q * (1.0 / 210);
    sum = 1.0 - q * (1.0 / 156) * sum;
    sum = 1.0 - q * (1.0 / 110) * sum;
    sum = 1.0 - q * (1.0 / 72) * sum;
    sum = 1.0 - q * (1.0 / 42) * sum;
    sum = 1.0 - q * (1.0 / 20) * sum;
    return z * (1.0 - q * (1.0 / 6) * sum);
}

double cosTurns(double turns) { return sinTurns(turns + 0.25); }

double tanTurns(double turns) { return sinTurns(turns) / cosTurns(turns); }

double exp2Of(double x) {
    const double whole = std::floor(x + 0.5);
    const double z = (x - whole) * 0.6931471805599453;
    double sum = 1.0 + z * (1.0 / 12);
    sum = 1.0 + z * (1.0 / 11) * sum;
    sum = 1.0 + z * (1.0 / 10) * sum;
    sum = 1.0 + z * (1.0 / 9) * sum;
    sum = 1.0 + z * (1.0 / 8) * sum;
    sum = 1.0 + z * (1.0 / 7) * sum;
    sum = 1.0 + z * (1.0 / 6) * sum;
    sum = 1.0 + z * (1.0 / 5) * sum;
    sum = 1.0 + z * (1.0 / 4) * sum;
    sum = 1.0 + z * (1.0 / 3) * sum;
    sum = 1.0 + z * (1.0 / 2) * sum;
    sum = 1.0 + z * sum;
    const auto bits = static_cast<uint64_t>(static_cast<int64_t>(whole) + 1023) << 52;
    return sum * std::bit_cast<double>(bits);
}

double keyHz(double key) { return 440.0 * exp2Of((key - 69.0) / 12.0); }
double centsRatio(double cents) { return exp2Of(cents / 1200.0); }
float gainFromDb(double db) { return static_cast<float>(exp2Of(db * 0.16609640474436813)); }
float decayPerFrame(double t60) { return static_cast<float>(exp2Of(-9.965784284662087 / (t60 * kRate))); }

}  // namespace fermata::sound
