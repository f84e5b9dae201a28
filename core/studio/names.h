// SPDX-License-Identifier: GPL-3.0-or-later
// A name is accepted wherever an id is, if it is unambiguous. Errors offer the nearest names.
#pragma once

#include <string_view>

#include "core/studio/studio.h"

namespace fermata {

Result<ClientInfo> findClient(Catalog& catalog, std::string_view nameOrId);
Result<ProjectInfo> findProject(Catalog& catalog, std::string_view nameOrId);
Result<CueInfo> findCue(Catalog& catalog, std::string_view nameOrId);  // Also "Project/Cue".
Result<Person> findPerson(Catalog& catalog, std::string_view nameOrId);
// "A,B" against the names of the revision; empty text gives an empty list.
Result<std::vector<std::string>> sectionNames(const Revision& revision, std::string_view list);
Result<std::vector<std::string>> stemNames(const Revision& revision, std::string_view list);

}  // namespace fermata
