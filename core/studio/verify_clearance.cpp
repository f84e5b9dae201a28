// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/verify_clearance.h"

namespace fermata {
namespace {

std::string textIn(const Json& body, const char* key) {
    const auto found = body.find(key);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// The facts of an event about this document; null when it is about another. The row stands in the body itself or, hashed
// with its frame, one level below.
Json about(const EventInfo& event, const std::string& id) {
    if (!event.kind.starts_with("clearance.")) return Json();
    const auto body = parseJson(event.body, "an event");
    if (!body || !body->is_object()) return Json();
    if (textIn(*body, "id") == id && body->contains("json_sha256")) return *body;
    for (const auto& [key, inner] : body->items()) {
        if (inner.is_object() && textIn(inner, "id") == id && inner.contains("json_sha256")) return inner;
    }
    return Json();
}

}  // namespace

Result<ClearanceVerification> verifyClearance(Studio& studio, const ClearanceRecord& record) {
    ClearanceVerification result;
    const std::string name = record.number + ", version " + std::to_string(record.version);
    result.jsonSha256 = sha256(record.json).hex();
    result.jsonSound = true;
    const auto json = parseJson(record.json, record.number);
    if (!json || canonicalJson(*json) != record.json) {
        result.jsonSound = false;
        result.faults.push_back("The data of " + name + " is not in canonical form: it was changed after it was issued.");
    }
    const auto faults = studio.catalog.verifyHistory(record.project);
    if (!faults) return fail(faults.error());
    result.chainSound = faults->empty();
    result.faults.insert(result.faults.end(), faults->begin(), faults->end());
    const auto events = studio.catalog.events(record.project, std::nullopt);
    if (!events) return fail(events.error());
    result.events = static_cast<int64_t>(events->size());
    std::string issuedPdf;
    for (const EventInfo& event : *events) {
        const Json body = about(event, record.id.text());
        if (body.is_null() || (event.kind != "clearance.prepared" && event.kind != "clearance.issued")) continue;
        if (textIn(body, "json_sha256") != result.jsonSha256 && event.kind == "clearance.issued") {
            result.jsonSound = false;
            result.faults.push_back("The history says that " + name + " was issued with other data.");
        }
        if (event.kind != "clearance.issued") continue;
        result.issuedAs = event.sequence;
        issuedPdf = textIn(body, "pdf");
    }
    if (result.issuedAs == 0) {
        result.jsonSound = false;
        result.faults.push_back("The history has no event that issued " + name + ".");
    }
    if (!record.pdf) {
        result.faults.push_back("No PDF is stored with " + name + ".");
        return result;
    }
    const auto chunk = studio.blobs.get(*record.pdf);
    if (!chunk) {
        result.faults.push_back("The PDF of " + name + " cannot be read as it was stored: " + chunk.error().message);
        return result;
    }
    result.pdf = documentBytes(*chunk);
    result.pdfSha256 = sha256(result.pdf).hex();
    // A store that answers with other bytes is found here, whatever it checks itself.
    result.pdfSound = chunk->hash() == *record.pdf && issuedPdf == record.pdf->hex();
    if (!result.pdfSound) result.faults.push_back("The stored PDF of " + name + " is not the one that was issued.");
    // ISO 32000-1, 12.8.1: a signature dictionary has a byte range.
    result.signature = result.pdf.find("/ByteRange") != std::string::npos;
    return result;
}

}  // namespace fermata
