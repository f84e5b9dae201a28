// SPDX-License-Identifier: GPL-3.0-or-later
// What is near a cut-down that no choice of bars makes, so that its refusal can name it.
#pragma once

#include <string>

#include "core/studio/cut_form.h"

namespace fermata {

// Whole seconds next to `length` of which a cut-down can be made with these wishes, the nearest shorter and longer ones:
// "0:05.000, 0:08.000"; "none near it".
std::string lengthsThatWork(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes);
// Places next to the wished hit's that work in this length, in tenths of a second; "none near it".
std::string placesThatWork(const Plan& plan, Samples length, int endingFrom, const FormWishes& wishes);

}  // namespace fermata
