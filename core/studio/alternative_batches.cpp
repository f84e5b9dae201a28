// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/alternative_batches.h"

#include <algorithm>
#include <charconv>

#include "core/base/text.h"

namespace fermata {

bool AlternativeBatch::open(int newestRevision) const {
    return list.front().revision == newestRevision && std::none_of(list.begin(), list.end(), [](const AlternativeInfo& one) { return one.accepted; });
}

bool AlternativeBatch::remakes(std::string_view section) const {
    const NewRevision& candidate = list.front().candidate;
    return std::any_of(candidate.asked.begin(), candidate.asked.end(), [&](const AskedCell& cell) {
        const Section* there = candidate.revision.section(cell.section);
        return there != nullptr && there->name == section;
    });
}

std::string AlternativeBatch::text() const {
    const std::string& label = list.front().label;
    const size_t asked = std::min(label.find(" (alternative "), label.find(": ", label.find(" with ")));   // What follows is each one's own.
    return "batch " + std::to_string(number) + ": " + label.substr(0, asked) + ", by " + list.front().madeBy + " on " + list.front().madeAt;
}

std::vector<AlternativeBatch> alternativeBatches(std::vector<AlternativeInfo> all) {
    std::vector<AlternativeBatch> batches;
    for (AlternativeInfo& one : all) {
        // Ordinals start over with each request.
        if (batches.empty() || one.ordinal <= batches.back().list.back().ordinal || one.revision != batches.back().list.back().revision) {
            batches.push_back({static_cast<int>(batches.size()) + 1, {}});
        }
        batches.back().list.push_back(std::move(one));
    }
    return batches;
}

Result<AlternativeInfo> findAlternative(Catalog& catalog, const CueInfo& cue, std::string_view wanted, int batch, std::string_view section) {
    if (isUuid(wanted)) return catalog.alternative(*AlternativeId::parse(wanted));
    auto all = catalog.alternatives(cue.id);
    if (!all) return fail(all.error());
    const std::vector<AlternativeBatch> batches = alternativeBatches(std::move(*all));
    if (batches.empty()) return fail(Code::NotFound, "This cue has no alternatives; make some with: fermata revise CUE --from … --to … --alternatives 3");
    std::vector<const AlternativeBatch*> meant;
    std::vector<std::string> known;
    for (const AlternativeBatch& one : batches) {
        known.push_back(one.text());
        const bool fits = batch > 0 ? one.number == batch : one.open(cue.newestRevision) && (section.empty() || one.remakes(section));
        if (fits) meant.push_back(&one);
    }
    if (meant.empty() && (batch > 0 || !section.empty())) {
        return fail(Code::NotFound, (batch > 0 ? "There is no batch " + std::to_string(batch) : "No open batch remakes section " + std::string(section)) +
                                        ". Known: " + joined(known, "; ") + ".");
    }
    if (meant.size() > 1) {
        known.clear();
        for (const AlternativeBatch* one : meant) known.push_back(one->text());
        return fail(Code::InvalidArgument, "Several requests wait for a choice: " + joined(known, "; ") + ". Say which: --batch " +
                                               std::to_string(meant.back()->number) + ", or --section NAME.");
    }
    const AlternativeBatch& chosen = meant.empty() ? batches.back() : *meant.front();
    int ordinal = 0;
    std::from_chars(wanted.data(), wanted.data() + wanted.size(), ordinal);
    known.clear();
    for (const AlternativeInfo& one : chosen.list) {
        if (one.ordinal == ordinal) return catalog.alternative(one.id);
        known.push_back(std::to_string(one.ordinal));
    }
    return fail(Code::NotFound, unknownName("alternative", wanted, known));
}

}  // namespace fermata
