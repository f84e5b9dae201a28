// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/pattern.h"

namespace fermata {

Result<Meter> meterFromText(std::string_view text) {
    for (const Meter meter : {Meter{4, 4}, Meter{3, 4}, Meter{6, 8}, Meter{5, 4}, Meter{7, 8}}) {
        if (meterText(meter) == text) return meter;
    }
    return fail(Code::InvalidArgument, "“" + std::string(text) + "” is not among “4/4”, “3/4”, “6/8”, “5/4” and “7/8”.");
}

}  // namespace fermata
