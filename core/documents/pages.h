// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/documents: the parts of the printed clearance, and safe reading of its JSON.
#pragma once

#include "core/base/json.h"
#include "core/documents/flow.h"

namespace fermata::documents {

// Text at a JSON pointer; numbers in digits, "" when absent or null.
QString at(const Json& json, const char* pointer);
// Items of the array at a pointer; empty when absent.
const Json& items(const Json& json, const char* pointer);
// "/s0_decision/uses/3": where an item of the array at a pointer stands.
QString placeOf(const char* list, const Json& all, const Json& item);
QString documentName(const Json& clearance);  // "CLR-2026-0001 v1"; a preview without a version is its number alone.
QString joinedTexts(const Json& list, const QString& separator = QStringLiteral(", "));
QString orElse(const QString& text, const QString& fallback);
QString dateText(const QString& iso);  // "22 November 2026, 09:14 UTC"
QString numberText(const Json& json, const char* pointer);  // "17,280,000"
QString shortHash(const QString& hash);  // The first ten digits of a SHA-256; any other text whole.

void decisionPage(Flow& flow, const Json& clearance, const QString& jsonSha256);
void made(Flow& flow, const Json& clearance);      // Annex 2.
void material(Flow& flow, const Json& clearance);  // Annexes 3 and 4.
void annexes(Flow& flow, const Json& clearance, const QString& jsonSha256);

}  // namespace fermata::documents
