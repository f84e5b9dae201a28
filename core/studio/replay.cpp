// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/replay.h"

#include <algorithm>
#include <optional>

#include "core/render/engine.h"
#include "core/render/render.h"
#include "core/render/seam.h"
#include "core/studio/audio_cache.h"
#include "core/studio/printing.h"

namespace fermata {
namespace {

// The revision in which a print still stands where it was rendered: its tempo map is the print's.
Result<Revision> homeOf(Studio& studio, std::optional<CueId> cue, const Cell& cell, const Print& print) {
    const auto stands = [&](const Revision& revision) {
        return std::any_of(revision.cells.begin(), revision.cells.end(), [&](const Cell& item) {
            const Section* section = item.print == cell.print ? revision.section(item.section) : nullptr;
            return section != nullptr && section->start - item.offset == print.start;
        });
    };
    while (cue) {
        const auto info = studio.catalog.cue(*cue);
        if (!info) return fail(info.error());
        for (int number = info->newestRevision; number > 0; --number) {
            auto revision = studio.catalog.revision(*cue, number);
            if (!revision) return fail(revision.error());
            if (stands(*revision)) return std::move(*revision);
        }
        cue = info->derivedFrom;
    }
    return fail(Code::Corrupt, "No revision has print " + cell.print.shortHex() + " where it was rendered.");
}

}  // namespace

Result<std::vector<float>> ringOutAt(Studio& studio, const CueId& source, const Revision& revision, const Stem& stem,
                                     const Cell& cell, bool fades, Samples cut) {
    const Section* section = revision.section(cell.section);
    if (section == nullptr) return fail(Code::Internal, "A kept cell is in no section.");
    const Result<Print> print = studio.catalog.print(source, cell.print);
    if (!print) return fail(print.error());
    const Result<Take> take = studio.catalog.take(source, print->take);
    if (!take) return fail(take.error());
    const Result<std::string> engine = engineOf(take->sound);
    if (!engine || print->engine != *engine) {
        return fail(Code::NotSupported,
                    "The ring-out at the end of " + section->name + "/" + stem.name + " cannot be made again: it was "
                    "rendered by engine " + print->engine + " and this is " + (engine ? *engine : std::string(engineVersion())) +
                    ". Remake " + section->name + " too; that asks for its approval again.");
    }
    std::optional<Revision> elsewhere;
    if (section->start - cell.offset != print->start) {
        auto home = homeOf(studio, source, cell, *print);
        if (!home) return fail(home.error());
        elsewhere = std::move(*home);
    }
    const Revision& home = elsewhere ? *elsewhere : revision;
    CellInput input;
    input.take = &*take;
    input.role = stem.role;
    input.tempo = &home.tempo;
    input.firstBar = home.tempo.nearestBar(print->start);
    input.start = print->start;
    input.end = print->start + print->length;
    const bool last = input.end == home.length;
    input.fadeOut = fades && last;
    input.lastOfCue = last && !home.loop;
    if (const Result<void> given = giveRecorded(studio, input); !given) return fail(given.error());
    input.cut = home.tempo.tickAt(print->start + cut) - home.tempo.barStart(input.firstBar);
    const Result<OwnSound> own = renderOwn(input);
    if (!own) return fail(own.error());
    const Result<std::vector<float>> carryIn = studio.audio.carry(print->carryIn);
    if (!carryIn) return fail(carryIn.error());
    return ringOutFrom(own->audio, *carryIn, cut.value);
}

}  // namespace fermata
