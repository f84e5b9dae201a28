// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/rename_section.h"

#include "core/base/text.h"
#include "core/studio/edit.h"
#include "core/studio/stopwatch.h"

namespace fermata {

Result<CueResult> renameSection(Studio& studio, const CueId& id, std::string_view sectionName, std::string_view wanted) {
    Stopwatch watch;
    const std::string name(trimmed(wanted));
    if (name.empty()) return fail(Code::InvalidArgument, "A section needs a name.");
    if (name.size() > 100) return fail(Code::InvalidArgument, "The name of a section has 100 characters at most; this one has " + std::to_string(name.size()) + ".");
    if (name.find_first_of(",\n\t") != std::string::npos) return fail(Code::InvalidArgument, "“" + name + "” has a comma or a line break, which no name of a section can have.");
    const auto newest = studio.catalog.revision(id, 0);
    if (!newest) return fail(newest.error());
    const Section* section = newest->sectionNamed(sectionName);
    if (section == nullptr) {
        std::vector<std::string> known;
        for (const Section& item : newest->sections) known.push_back(item.name);
        return fail(Code::InvalidArgument, unknownName("section", std::string(sectionName), known));
    }
    if (section->name == name) return fail(Code::InvalidArgument, "Section " + name + " is called so already.");
    if (newest->sectionNamed(name) != nullptr) return fail(Code::InvalidArgument, "Another section is called " + name + " already.");
    std::vector<AskedCell> cells;
    for (const Stem& stem : newest->stems) cells.push_back({section->id, stem.id});
    const Result<void> free = refuseHeld(studio.catalog, *newest, cells);
    if (!free) return fail(free.error());
    Result<Plan> plan = planOf(studio, *newest);
    if (!plan) return fail(plan.error());

    const auto index = static_cast<size_t>(section - newest->sections.data());
    NewRevision made;
    made.revision = nextOf(*newest);
    made.revision.sections[index].name = name;
    made.revision.made = "renamed section " + section->name + " to " + name;
    made.revision.request = canonicalJson({{"rename_section", section->name}, {"name", name}});
    if (index < plan->sections.size()) plan->sections[index].name = name;
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    const Chunk chunk = documentChunk(canonicalJson(toJson(*plan)));
    const Result<Hash> stored = studio.blobs.put(chunk);
    if (!stored) return fail(stored.error());
    made.revision.plan = *stored;
    const auto registered = studio.catalog.registerChunks(cue->project, {{*stored, chunk}});
    if (!registered) return fail(registered.error());
    Result<CueResult> result = commitMade(studio, made, *plan);
    if (!result) return result;
    watch.lap("rename");
    result->timings = watch.laps();
    return result;
}

}  // namespace fermata
