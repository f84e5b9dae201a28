// SPDX-License-Identifier: GPL-3.0-or-later
// A brief taken apart into its words and what was given beside them (a curve drawn by hand, hits placed, a length that
// no word says), so that the words can be changed and the rest kept.
#pragma once

#include "core/brief/brief.h"

namespace fermata {

// The fields of the JSON form, as briefFromJson takes them, whose value the words alone would not give.
Json givenBesideWords(const Brief& brief);

// Words read anew with these fields over them. For b of either origin: withGiven(b.words, givenBesideWords(b)) asks for
// the same music as b. Errors are those of briefFromJson.
Result<Brief> withGiven(std::string_view words, const Json& given);

}  // namespace fermata
