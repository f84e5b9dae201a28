// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/verify_cue.h"

#include <set>

#include "core/base/text.h"
#include "core/studio/audio_cache.h"
#include "core/studio/compose_cue.h"
#include "core/studio/edit.h"

namespace fermata {
namespace {

class Verifier {
  public:
    Verifier(Studio& studio, CueVerification& result) : m_studio(studio), m_result(result) {}

    void chunk(const Hash& hash, const std::string& what) {
        if (hash.isNull() || !m_seen.insert(hash).second) return;
        const Result<Chunk> chunk = m_studio.blobs.get(hash);
        if (!chunk) m_result.faults.push_back(what + ": " + chunk.error().message);
        else m_bytes += static_cast<int64_t>(chunk->payload.size());
    }

    Result<void> revision(const Revision& revision, const Hash& parent) {
        const std::string name = "revision " + std::to_string(revision.number);
        if (revision.parentHash != parent) m_result.faults.push_back(name + " does not follow its parent's hash.");
        chunk(revision.plan, name + ", plan");
        chunk(revision.brief, name + ", brief");
        for (const SectionGain& gain : revision.gains) chunk(gain.chunk, name + ", gain");
        for (const Cell& cell : revision.cells) {
            if (!m_prints.insert(cell.print).second) continue;
            const auto print = m_studio.catalog.print(revision.cue, cell.print);
            if (!print) return fail(print.error());
            if (print->hash() != cell.print) m_result.faults.push_back(name + ": a print is not what its name says.");
            for (const Hash& part : {print->window, print->carry, print->carryIn, print->landing}) chunk(part, name + ", print");
            const auto take = m_studio.catalog.take(revision.cue, cell.take);
            if (!take) return fail(take.error());
            if (take->hash() != cell.take) m_result.faults.push_back(name + ": a take is not what its name says.");
        }
        return {};
    }

    size_t chunks() const { return m_seen.size(); }
    size_t prints() const { return m_prints.size(); }
    int64_t bytes() const { return m_bytes; }

  private:
    Studio& m_studio;
    CueVerification& m_result;
    std::set<Hash> m_seen, m_prints;
    int64_t m_bytes = 0;
};

// What the cue was made with may change or go without harm to what is stored; remakes need it.
std::string styleNow(Studio& studio, const Revision& newest) {
    const Result<Plan> plan = planOf(studio, newest);
    if (!plan) return "its style: " + plan.error().message;
    std::vector<std::string> notes;
    const Result<Style> style = styleOf(studio.styles, *plan, notes);
    if (!style) return style.error().message + " What is stored is whole; remakes need the file.";
    return notes.empty() ? "its style " + style->id + " " + style->version + ": the very file it was made with" : "its style: " + notes.front() + "; remakes play the new one";
}

}  // namespace

Result<CueVerification> verifyCue(Studio& studio, const CueId& id, const Progress& progress) {
    CueVerification result;
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const auto faults = studio.catalog.verifyHistory(cue->project);
    if (!faults) return fail(faults.error());
    result.faults = *faults;
    const auto head = studio.catalog.head(cue->project);
    if (!head) return fail(head.error());
    result.checks.push_back("history: chain of " + std::to_string(head->sequence) + " events and Merkle tree of " +
                            std::to_string(head->treeSize) + " leaves");
    Verifier verifier(studio, result);
    Hash parent;
    std::optional<Revision> newest;
    for (int number = 1; number <= cue->newestRevision; ++number) {
        if (progress.cancelled()) return fail(Code::Cancelled, "Cancelled.");
        progress.at("verify", 1000 * (number - 1) / cue->newestRevision);
        auto revision = studio.catalog.revision(id, number);
        if (!revision) return fail(revision.error());
        const auto checked = verifier.revision(*revision, parent);
        if (!checked) return fail(checked.error());
        parent = revision->hash();
        newest = std::move(*revision);
    }
    result.checks.push_back(std::to_string(cue->newestRevision) + " revisions and their chain of hashes");
    result.checks.push_back(std::to_string(verifier.prints()) + " prints and takes, " + std::to_string(verifier.chunks()) +
                            " chunks, " + std::to_string(verifier.bytes() / 1048576) + " MiB hashed");
    if (newest) {
        const auto mix = studio.audio.mix(*newest);
        if (!mix) result.faults.push_back("the newest mix: " + mix.error().message);
        const auto locks = studio.catalog.locks(id);
        if (!locks) return fail(locks.error());
        for (const Lock& lock : *locks) {
            if (lock.stem.isNull()) continue;
            bool held = false;
            for (const Cell& cell : newest->cells) held = held || (cell.stem == lock.stem && cell.print == lock.print);
            if (!held) result.faults.push_back("The newest revision lacks the held audio of " + lock.sectionName + "/" + lock.stemName + ".");
        }
        result.checks.push_back(styleNow(studio, *newest));
        result.checks.push_back(std::to_string(locks->size()) + " live locks against revision " + std::to_string(newest->number));
    }
    const auto clearances = studio.catalog.clearances(cue->project);
    if (!clearances) return fail(clearances.error());
    int issued = 0;
    for (const ClearanceRecord& record : *clearances) {
        if (record.state == "draft") continue;
        ++issued;
        const auto json = parseJson(record.json, record.number);
        if (!json || canonicalJson(*json) != record.json) result.faults.push_back(record.number + ": its JSON is not canonical.");
        if (record.pdf) verifier.chunk(*record.pdf, record.number + ", PDF");
    }
    result.checks.push_back(std::to_string(issued) + " issued clearances: canonical JSON and stored PDF");
    return result;
}

}  // namespace fermata
