// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/cut_advice.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "core/base/text.h"
#include "core/music/timecode.h"

namespace fermata {
namespace {

// So far the search goes either way; a place farther off is another film.
constexpr int kMostSeconds = 10;

// The nearest at either side that `works`, as times; both are looked for as far as `reach` steps.
std::string nearest(Samples from, Samples step, int reach, Samples least, Samples most, const std::function<bool(Samples)>& works) {
    std::vector<std::string> found;
    for (const int side : {-1, 1}) {
        for (int i = 1; i <= reach; ++i) {
            const Samples at = from + step * (side * i);
            if (at < least || at > most) break;
            if (!works(at)) continue;
            found.push_back(clockTime(at));
            break;
        }
    }
    return found.empty() ? "none near it" : joined(found, ", ");
}

}  // namespace

std::string lengthsThatWork(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes) {
    const Samples second{kSampleRate};
    const Samples whole{length.value / kSampleRate * kSampleRate};
    const Samples least = std::max(kShortestCut, wishes.hit >= 0 ? wishes.at + Samples{1} : Samples{0});
    return nearest(whole, second, kMostSeconds, least, plan.length - Samples{1}, [&](Samples at) { return formOf(plan, at, endingFrom, wishes).has_value(); });
}

std::string placesThatWork(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes) {
    const Samples step{kSampleRate / 10};
    const Samples whole{wishes.at.value / step.value * step.value};
    return nearest(whole, step, kMostSeconds * 10, Samples{0}, length - step, [&](Samples at) {
        FormWishes other = wishes;
        other.at = at;
        return formOf(plan, length, endingFrom, other).has_value();
    });
}

}  // namespace fermata
