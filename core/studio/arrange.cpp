// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/arrange.h"

#include <algorithm>
#include <set>

#include "core/render/engine.h"
#include "core/render/render.h"
#include "core/studio/edit.h"
#include "core/studio/sliced_take.h"
#include "core/studio/take_reader.h"

namespace fermata {
namespace {

constexpr int64_t kTime = 20000;

// A section of the longer cue after all cuts, and what becomes of it.
struct Part {
    size_t index = 0;       // In the cut revision.
    size_t run = 0;
    std::string why;        // Empty = held.
    int lastBeats = 0;
    size_t firstBar = 0;    // In the new cue.
};

void cutAt(Revision& revision, Plan& plan, int bar) {
    for (size_t i = 0; i < revision.sections.size(); ++i) {
        const Section& section = revision.sections[i];
        if (bar <= section.firstBar || bar >= section.firstBar + section.bars) continue;
        splitAt(revision, plan, i, bar - section.firstBar);
        return;
    }
}

std::vector<Part> partsOf(const Revision& cut, const CutForm& form, int endingFrom) {
    std::vector<Part> parts;
    for (size_t r = 0; r < form.runs.size(); ++r) {
        const BarRun& run = form.runs[r];
        for (size_t i = 0; i < cut.sections.size(); ++i) {
            const Section& section = cut.sections[i];
            if (section.firstBar < run.from || section.firstBar >= run.to) continue;
            Part part{i, r, "", section.firstBar + section.bars == run.to ? run.lastBeats : 0, 0};
            const bool ending = r + 1 == form.runs.size() && !form.endingHeld && section.firstBar >= endingFrom;
            const bool leads = form.leadAgain && section.firstBar < form.hitBar;
            if (ending) part.why = "another tail after the last bar";
            else if (section.firstBar == run.from && run.from != 0) part.why = r == 0 ? "begins the cue" : "follows other music";
            else if (leads) part.why = "brings the hit to its picture";
            parts.push_back(part);
        }
    }
    return parts;
}

void shortenLastBar(PlannedSection& section, std::vector<Bar>& bars, int beats) {
    Bar& bar = bars.back();
    Ticks length = bar.meter.bar() * -1;
    bar.meter.beats = beats;
    length += bar.meter.bar();  // Negative: what is lost.
    Ticks end;
    for (const Chord& chord : section.chords) end = std::max(end, chord.start + chord.length);
    end += length;
    std::erase_if(section.chords, [&](const Chord& chord) { return chord.start >= end; });
    if (!section.chords.empty()) section.chords.back().length = std::min(section.chords.back().length, end - section.chords.back().start);
}

// Where the notes of `part` stand in its whole section of the longer cue.
Result<Take> takeOf(TakeReader& takes, const Revision& longer, const Section& part, const Stem& stem, int lastBeats) {
    for (size_t i = 0; i < longer.sections.size(); ++i) {
        const Section& whole = longer.sections[i];
        if (part.firstBar < whole.firstBar || part.firstBar >= whole.firstBar + whole.bars) continue;
        const Result<const Take*> take = takes.at(i, stem);
        if (!take) return fail(take.error());
        const Ticks origin = longer.tempo.barStart(whole.firstBar);
        const Ticks from = longer.tempo.barStart(part.firstBar) - origin;
        Ticks to = longer.tempo.barStart(part.firstBar + part.bars) - origin;
        if (lastBeats > 0) {
            const Meter& meter = longer.tempo.bars()[static_cast<size_t>(part.firstBar + part.bars - 1)].meter;
            to -= meter.beat() * (meter.beats - lastBeats);
        }
        if (from.value == 0 && to == (*take)->length) return **take;
        return continuedTake(**take, from, to, longer.tempo, whole.firstBar);
    }
    return fail(Code::Internal, "A part of the cut-down lies in no section.");
}

// The engine of a held print whose ring-out at this part's end would have to be rendered again and cannot; "" = none.
Result<std::string> lostRingOut(Studio& studio, const Revision& cut, const Section& part) {
    for (const Stem& stem : cut.stems) {
        const Cell* cell = cut.cell(part.id, stem.id);
        if (cell == nullptr) continue;
        const Result<Print> print = studio.catalog.print(cut.cue, cell->print);
        if (!print) return fail(print.error());
        if (cell->offset + (part.end - part.start) == print->length) continue;
        const Result<Take> take = studio.catalog.take(cut.cue, print->take);
        if (!take) return fail(take.error());
        const Result<std::string> engine = engineOf(take->sound);
        if (!engine || *engine != print->engine) return print->engine;
    }
    return std::string();
}

// A slice of an older engine's print that other music follows is printed again, with what it is sliced from before it.
Result<void> giveUpOldPrints(Studio& studio, const Revision& cut, std::vector<Part>& parts, std::vector<std::string>& notes) {
    std::string engine;
    int count = 0;
    for (size_t p = parts.size() - 1; p-- > 0;) {
        if (!parts[p].why.empty() || parts[p + 1].why.empty()) continue;
        const Result<std::string> lost = lostRingOut(studio, cut, cut.sections[parts[p].index]);
        if (!lost) return fail(lost.error());
        if (lost->empty()) continue;
        parts[p].why = "an older engine printed it";
        engine = *lost;
        ++count;
    }
    if (count > 0) {
        notes.push_back((count == 1 ? std::string("one part was") : std::to_string(count) + " parts were") + " printed by " + engine + " and this is " + std::string(engineVersion()) +
                        ": the ring-out where it is cut cannot be made again, so the same notes are printed anew and may sound different");
    }
    return {};
}

// What is left of each section of the longer cue keeps its name; of several pieces the longest does.
void nameParts(const Revision& longer, const Revision& cut, const std::vector<Part>& parts, Arranged& made) {
    std::set<std::string> taken;
    for (const Section& section : longer.sections) taken.insert(section.name);
    for (const Section& whole : longer.sections) {
        std::vector<size_t> pieces;
        for (size_t p = 0; p < parts.size(); ++p) {
            const int bar = cut.sections[parts[p].index].firstBar;
            if (bar >= whole.firstBar && bar < whole.firstBar + whole.bars) pieces.push_back(p);
        }
        if (pieces.empty()) continue;
        const size_t body = *std::max_element(pieces.begin(), pieces.end(), [&](size_t a, size_t b) {
            return made.revision.sections[a].bars < made.revision.sections[b].bars;
        });
        for (const size_t p : pieces) {
            std::string name = whole.name;
            if (p != body) {
                const bool same = parts[p].run == parts[body].run;
                name += p < body ? (same ? " start" : " before") : same ? " end" : " again";
                for (int number = 2; !taken.insert(name).second; ++number) name = name.substr(0, name.find_last_not_of("0123456789 ") + 1) + " " + std::to_string(number);
            }
            made.revision.sections[p].name = made.plan.sections[p].name = made.pieces[p].section = name;
        }
    }
}

}  // namespace

Take continuedTake(const Take& take, Ticks from, Ticks to, const TempoMap& tempo, int firstBar) {
    Take part = slicedTake(take, from, to, tempo, firstBar);
    for (Note note : take.notes) {
        const Ticks left = note.start + note.length - from;
        if (note.voice != Voice::Pitched || note.start >= from || left < Ticks{kTicksPerQuarter / 4}) continue;
        note.start = {0};
        note.nudge = {0};
        note.length = left;
        part.notes.push_back(note);
    }
    sortNotes(part.notes);
    return part;
}

bool settleBars(std::vector<Bar>& bars, size_t first, size_t count, const std::function<bool(const TempoMap&)>& fits) {
    const std::vector<Bar> before = bars;
    for (int64_t step = 0; step <= 200; ++step) {
        for (const int64_t change : {step, -step}) {
            bars = before;
            for (int64_t i = 0; i < std::llabs(change); ++i) {
                bars[first + static_cast<size_t>(i) % count].microsecondsPerQuarter += change < 0 ? -1 : 1;
            }
            if (fits(TempoMap(bars))) return true;
            if (step == 0) break;
        }
    }
    bars = before;
    return false;
}

Result<int> cleanEnding(Studio& studio, const Revision& revision) {
    TakeReader takes(studio, revision);
    const size_t last = revision.sections.size() - 1;
    const Section& section = revision.sections[last];
    const Ticks origin = revision.tempo.barStart(section.firstBar);
    for (int bar = section.firstBar + section.bars - 1; bar > section.firstBar; --bar) {
        const Ticks line = revision.tempo.barStart(bar) - origin;
        bool clean = true;
        for (const Stem& stem : revision.stems) {
            const Result<const Take*> take = takes.at(last, stem);
            if (!take) return fail(take.error());
            for (const Note& note : (*take)->notes) {
                const bool over = note.start < line && note.start + note.length > line + Ticks{kTicksPerQuarter / 8};
                clean = clean && !(over && note.voice == Voice::Pitched);
            }
        }
        if (clean) return bar;
    }
    return section.firstBar;
}

Result<Arranged> arrange(Studio& studio, const Revision& longer, const Plan& plan, const CutForm& form, Samples length) {
    const Result<int> clean = cleanEnding(studio, longer);
    if (!clean) return fail(clean.error());
    const int endingFrom = std::max(*clean, form.runs.back().from);
    std::set<int> lines;
    for (const BarRun& run : form.runs) {
        lines.insert(run.from);
        lines.insert(run.to);
        const bool allAgain = &run == &form.runs.back() && !form.endingHeld && endingFrom <= run.from + 1;
        if (run.from != 0 && run.from + 1 < run.to && !allAgain) lines.insert(run.from + 1);
    }
    const bool endingApart = !form.endingHeld && endingFrom > form.runs.back().from + 1;
    if (endingApart) lines.insert(endingFrom);
    if (form.leadAgain) lines.insert(form.hitBar);
    Revision cut = longer;
    Plan cutPlan = plan;
    for (const int bar : lines) cutAt(cut, cutPlan, bar);
    std::vector<Part> parts = partsOf(cut, form, endingApart || form.endingHeld ? endingFrom : form.runs.back().from);

    Arranged made;
    const Result<void> given = giveUpOldPrints(studio, cut, parts, made.notes);
    if (!given) return fail(given.error());

    // The bars of the new cue; those that are printed again take up what the length asks for.
    std::vector<Bar> bars;
    int64_t again = 0, leadAgain = 0;  // Ticks, from the hit on that has its place and before it.
    const auto leads = [&](const Part& part) { return form.hit >= 0 && cut.sections[part.index].firstBar < form.hitBar; };
    for (Part& part : parts) {
        const Section& section = cut.sections[part.index];
        part.firstBar = bars.size();
        for (int i = 0; i < section.bars; ++i) bars.push_back(longer.tempo.bars()[static_cast<size_t>(section.firstBar + i)]);
        if (part.lastBeats > 0) shortenLastBar(cutPlan.sections[part.index], bars, part.lastBeats);
        for (size_t i = part.firstBar; i < bars.size() && !part.why.empty(); ++i) (leads(part) ? leadAgain : again) += bars[i].meter.bar().value;
    }
    const auto barsOf = [&](size_t p) { return (p + 1 < parts.size() ? parts[p + 1].firstBar : bars.size()) - parts[p].firstBar; };
    for (size_t p = 0; p < parts.size(); ++p) {
        const int64_t ticks = leads(parts[p]) ? leadAgain : again;
        for (size_t i = 0; i < barsOf(p) && !parts[p].why.empty() && ticks > 0; ++i) {
            bars[parts[p].firstBar + i].microsecondsPerQuarter += (leads(parts[p]) ? form.lead : form.stretch) / ticks;
        }
    }
    // Held parts keep their lengths to the sample: the bar printed again before them gives way by fifths of a sample.
    for (size_t p = 0; p < parts.size(); ++p) {
        if (parts[p].why.empty() || (p + 1 < parts.size() && !parts[p + 1].why.empty())) continue;
        size_t end = p + 1;
        while (end < parts.size() && parts[end].why.empty()) ++end;
        const auto fits = [&](const TempoMap& map) {
            for (size_t q = p + 1; q < end; ++q) {
                const Section& section = cut.sections[parts[q].index];
                const Samples start = map.barStartSample(static_cast<int>(parts[q].firstBar));
                const bool last = q + 1 == parts.size();
                const Samples stop = last ? length : map.barStartSample(static_cast<int>(parts[q + 1].firstBar));
                Samples wanted = section.end - section.start;
                if (parts[q].lastBeats > 0) continue;
                if (stop - start != wanted) return false;
            }
            return true;
        };
        if (end > p + 1 && !settleBars(bars, parts[p].firstBar, barsOf(p), fits)) {
            return fail(Code::Internal, "The held bars after " + cut.sections[parts[p].index].name + " do not fit to the sample.");
        }
    }

    made.plan = cutPlan;
    made.plan.sections.clear();
    made.plan.tempo = TempoMap(bars);
    made.plan.length = length;
    made.revision = longer;
    made.revision.id = RevisionId::create();
    made.revision.number = 1;
    made.revision.parentHash = {};
    made.revision.tempo = made.plan.tempo;
    made.revision.length = length;
    made.revision.loop = false;
    made.revision.sections.clear();
    made.revision.cells.clear();
    made.revision.gains.clear();
    made.revision.loudness = Json::object();
    made.revision.made.clear();
    made.revision.request.clear();
    for (Stem& stem : made.revision.stems) stem.id = StemId::create();
    TakeReader takes(studio, longer);
    for (size_t p = 0; p < parts.size(); ++p) {
        const Section& old = cut.sections[parts[p].index];
        Section section = old;
        section.id = SectionId::create();
        section.firstBar = static_cast<int>(parts[p].firstBar);
        section.start = made.plan.tempo.barStartSample(section.firstBar);
        section.end = p + 1 < parts.size() ? made.plan.tempo.barStartSample(static_cast<int>(parts[p + 1].firstBar)) : length;
        made.plan.sections.push_back(cutPlan.sections[parts[p].index]);
        for (size_t s = 0; s < longer.stems.size(); ++s) {
            const Stem& stem = made.revision.stems[s];
            if (!parts[p].why.empty()) {
                Result<Take> take = takeOf(takes, longer, old, longer.stems[s], parts[p].lastBeats);
                if (!take) return fail(take.error());
                made.cells.push_back({section.id, stem.id, std::move(*take)});
                continue;
            }
            Cell cell = *cut.cell(old.id, longer.stems[s].id);
            cell.section = section.id;
            cell.stem = stem.id;
            made.revision.cells.push_back(cell);
        }
        made.pieces.push_back({section.name, old.firstBar, section.bars, old.start, section.start, section.end, parts[p].why.empty(), parts[p].why});
        made.revision.sections.push_back(std::move(section));
    }

    nameParts(longer, cut, parts, made);

    // The hits that are left, on the beats they were on.
    made.plan.hits.clear();
    for (size_t i = 0; i < plan.hits.size(); ++i) {
        const PlannedHit& hit = plan.hits[i];
        const Ticks tick = longer.tempo.tickAt(hit.placed + Samples{1});
        for (size_t p = 0; p < parts.size(); ++p) {
            const Section& old = cut.sections[parts[p].index];
            const Ticks in = tick - longer.tempo.barStart(old.firstBar);
            const Ticks here = made.plan.tempo.barStart(static_cast<int>(parts[p].firstBar));
            const size_t next = p + 1 < parts.size() ? parts[p + 1].firstBar : bars.size();
            if (in < Ticks{0} || here + in >= made.plan.tempo.barStart(static_cast<int>(next))) continue;
            const Samples placed = made.plan.tempo.sampleAt(here + in);
            made.plan.hits.push_back({static_cast<int>(i) == form.hit ? form.hitAt : placed + (hit.wanted - hit.placed), placed, hit.kind, hit.stop});
            made.hits.push_back(i);
        }
    }
    return made;
}

}  // namespace fermata
