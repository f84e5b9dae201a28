// SPDX-License-Identifier: GPL-3.0-or-later
// ISO 3166-1 alpha-2 codes and the members of the EU and the EEA, for territories.
#pragma once

#include <string>
#include <vector>

namespace fermata {

const std::vector<std::string>& countryCodes();  // Sorted.
const std::vector<std::string>& euMembers();     // Sorted; as of 2026.
const std::vector<std::string>& eeaMembers();    // EU, Iceland, Liechtenstein, Norway.

}  // namespace fermata
