// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a clearance as PDF/A-1b: a decision page and annexes.
#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fermata::documents {

// Fonts need a QGuiApplication. Makes one on the offscreen platform if there is none; it lives until exit.
// Call it from the main thread.
void ensureGuiApplication();

// The PDF's bytes for a clearance made by buildClearance(). `jsonSha256` is the SHA-256 (hex) of its canonical
// JSON and is printed. Not byte-deterministic (the PDF carries an id): store the bytes once, at issue.
// Calls ensureGuiApplication(); one thread at a time.
Result<std::string> printClearance(const Json& clearance, const std::string& jsonSha256);

// A row or line that the PDF prints, in its order: its texts, and where in the clearance it stands (a JSON pointer), so
// that a reader of the page is led to what it rests on. Texts are as printed; no row when the JSON is no clearance.
struct PrintedRow {
    std::string from;
    std::vector<std::string> cells;
};
std::vector<PrintedRow> printedRows(const Json& clearance, const std::string& jsonSha256);

}  // namespace fermata::documents
