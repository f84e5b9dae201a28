// SPDX-License-Identifier: GPL-3.0-or-later
// The clearance document as data: canonical JSON is the truth, the PDF is printed from it.
#pragma once

#include <string>
#include <string_view>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/rights/facts.h"
#include "core/rights/rules.h"

namespace fermata {

// The document (format "fermata-clearance-1", packaging/schema/clearance-1.schema.json). Same facts and same pack
// give the same bytes of canonicalJson(). Top level: "number", "version", "state", "overall"
// ("cleared" | "conditions" | "blocked"), "headline", and the sections s0_decision ... s14_versions.
// InvalidArgument: malformed uses, dates or grant template (names the placeholder). Internal: a phrase that the
// product must never print (core/rights/claims.h) slipped in from a text of ours.
Result<Json> buildClearance(const ClearanceFacts& facts, const RulePack& pack);

// The licence grant from counsel's template. Placeholders: {{number}} {{version}} {{date}} {{studio}} {{client}}
// {{project}} {{cues}} {{files}} {{media}} {{territory}} {{term}} {{exclusivity}} {{edits}} {{sublicense}}
// {{rights}} {{signatory}} {{agreement}}. An unknown one is an InvalidArgument naming it and the nearest known.
Result<std::string> fillGrant(std::string_view templateText, const ClearanceFacts& facts,
                              const Evaluation& evaluation);

}  // namespace fermata
