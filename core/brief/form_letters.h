// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/brief: a form that is said by number or letters, before and after the sections that are named.
#pragma once

#include <string>
#include <vector>

#include "core/brief/reader.h"

namespace fermata {

struct FormLetters {
    std::vector<std::string> names;   // "A", "A", "B", "A".
    std::string words;                // As written; empty: none was said.
    bool counted = false;             // Only how many.
};

FormLetters readFormLetters(Reader& reader);
// The brief's sections, unless it names its own: a problem where the two say different forms.
void settleFormLetters(Reader& reader, const FormLetters& form);

}  // namespace fermata
