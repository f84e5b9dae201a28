// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the studio counsel's grant template. We write no licence text of our own.
#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/rights/sections.h"

namespace fermata {
namespace {

// What is granted: the uses asked for that no rule blocks.
std::vector<RequestedUse> grantedUses(const Evaluation& evaluation) {
    std::vector<RequestedUse> uses;
    for (const UseResult& row : evaluation.uses) {
        if (row.asked && row.outcome != Outcome::Block && !isRegistration(row.use.media)) uses.push_back(row.use);
    }
    return uses;
}

template <class F>
std::string perUse(const std::vector<RequestedUse>& uses, F&& text) {
    if (uses.empty()) return "none";
    const std::string first = text(uses.front());
    if (std::all_of(uses.begin(), uses.end(), [&](const RequestedUse& use) { return text(use) == first; })) return first;
    std::vector<std::string> parts;
    for (const RequestedUse& use : uses) {
        const std::string part = mediaName(use.media) + ": " + text(use);
        if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(part);
    }
    return joined(parts, "; ");
}

std::map<std::string, std::string> grantValues(const ClearanceFacts& facts, const Evaluation& evaluation) {
    const std::vector<RequestedUse> uses = grantedUses(evaluation);
    std::vector<std::string> cues, files, media;
    for (const CueFact& cue : facts.cues) {
        cues.push_back("“" + cue.title + "”, revision " + std::to_string(cue.revision));
        for (const FileFact& file : cue.files) files.push_back(file.name + " (SHA-256 " + file.sha256 + ")");
    }
    for (const RequestedUse& use : uses) {
        const std::string name = mediaName(use.media);
        if (std::find(media.begin(), media.end(), name) == media.end()) media.push_back(name);
    }
    return {{"number", facts.document.number},
            {"version", std::to_string(facts.document.version)},
            {"date", dateText(facts.document.issuedAt)},
            {"studio", facts.studio.name},
            {"client", facts.client},
            {"project", facts.project},
            {"cues", joined(cues, "; ")},
            {"files", joined(files, "; ")},
            {"media", media.empty() ? "none" : joined(media, "; ")},
            {"territory", perUse(uses, [](const RequestedUse& use) { return territoryText(use.territory); })},
            {"term", perUse(uses, [](const RequestedUse& use) { return termText(use); })},
            {"exclusivity",
             perUse(uses, [](const RequestedUse& use) { return std::string(use.exclusive ? "exclusive, by contract only" : "not exclusive"); })},
            {"edits", perUse(uses, [](const RequestedUse& use) {
                 return std::string(use.edits ? "cut-downs and re-versions are allowed" : "no edits");
             })},
            {"sublicense", perUse(uses, [](const RequestedUse& use) {
                 return std::string(use.sublicense ? "to the agency and the broadcaster" : "not allowed");
             })},
            {"rights", "master recording and composition"},
            {"signatory", facts.signatory.name + ", " + facts.signatory.role + ", " + facts.signatory.company},
            {"agreement", facts.agreement.empty() ? "the agreement between the parties" : facts.agreement}};
}

}  // namespace

Result<std::string> fillGrant(std::string_view templateText, const ClearanceFacts& facts, const Evaluation& evaluation) {
    const std::map<std::string, std::string> values = grantValues(facts, evaluation);
    std::string out;
    for (size_t at = 0; at < templateText.size();) {
        const size_t open = templateText.find("{{", at);
        out += templateText.substr(at, open == std::string_view::npos ? std::string_view::npos : open - at);
        if (open == std::string_view::npos) break;
        const size_t close = templateText.find("}}", open);
        if (close == std::string_view::npos) {
            const auto line = std::count(templateText.begin(), templateText.begin() + static_cast<std::ptrdiff_t>(open), '\n') + 1;
            return fail(Code::InvalidArgument, "The grant template opens “{{” in line " + std::to_string(line) +
                                                   " and never closes it with “}}”.");
        }
        const std::string name(trimmed(templateText.substr(open + 2, close - open - 2)));
        const auto found = values.find(name);
        if (found == values.end()) {
            std::vector<std::string> known;
            for (const auto& [key, value] : values) known.push_back(key);
            return fail(Code::InvalidArgument, "Grant template: " + unknownName("placeholder", name, known));
        }
        out += found->second;
        at = close + 2;
    }
    return out;
}

}  // namespace fermata
