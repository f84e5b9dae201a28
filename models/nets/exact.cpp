// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nets/exact.h"

#include <bit>

#include "models/nets/net.h"

namespace fermata::nets {
namespace {

// sin(2 pi x) for |x| <= 1/4, Taylor to x^13.
double quarterSine(double x) {
    const double z = x * x * 39.478417604357434;
    return x * 6.283185307179586 * (1.0 + z * (-1.0 / 6 + z * (1.0 / 120 + z * (-1.0 / 5040 + z * (1.0 / 362880 + z * (-1.0 / 39916800 + z / 6227020800.0))))));
}

double sineOf(double turns) {  // 0 <= turns < 1.25
    if (turns >= 1.0) turns -= 1.0;
    if (turns <= 0.25) return quarterSine(turns);
    if (turns <= 0.75) return quarterSine(0.5 - turns);
    return quarterSine(turns - 1.0);
}

}  // namespace

Turn turnOf(int position, int period) {
    const double turns = static_cast<double>(position % period) / period;
    return {static_cast<float>(sineOf(turns + 0.25)), static_cast<float>(sineOf(turns))};
}

float exactExp(float x) {
    if (x < -87.0F) return 0.0F;
    if (x > 88.0F) x = 88.0F;
    const float y = x * 1.44269504F;
    const auto whole = static_cast<int32_t>(y + (y < 0.0F ? -0.5F : 0.5F));
    // ln 2 in two parts, so that the rest is exact.
    const float f = (x - static_cast<float>(whole) * 0.693145752F) - static_cast<float>(whole) * 1.42860677e-6F;
    const float p = 1.0F + f * (1.0F + f * (0.5F + f * (0.166666667F + f * (0.0416666667F + f * (0.00833333333F + f * 0.00138888889F)))));
    return p * std::bit_cast<float>(static_cast<uint32_t>(whole + 127) << 23);
}

}  // namespace fermata::nets
