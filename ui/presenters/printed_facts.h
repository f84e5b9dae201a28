// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed clearance states, row by row, and what each row rests on: takes of the ledger, and the machine copy.
#pragma once

#include <QString>
#include <vector>

#include "core/base/json.h"

namespace fermata::ui {

struct PrintedFact {
    QString from;    // Where it stands in the machine copy (a JSON pointer).
    QString place;   // "peak / bass", "Condition 1"
    QString what;
    QString words;   // The texts of its cells with U+001F between them, as PdfPage finds them.
};
// Elements first, then the other rows in the order they are printed. Empty when the JSON is no clearance.
std::vector<PrintedFact> printedFacts(const Json& document);

// The takes whose rows of the ledger the row at `from` was printed from, each once, in the order of the document.
std::vector<QString> takesBehind(const Json& document, const QString& from);
// What the machine copy says there; of a condition or block also the result of its rule, of a use what it waits for.
Json recordsBehind(const Json& document, const QString& from);

}  // namespace fermata::ui
