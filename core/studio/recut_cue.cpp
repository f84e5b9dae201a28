// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/recut_cue.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "core/studio/edit.h"
#include "core/studio/job_scope.h"
#include "core/studio/origins.h"
#include "core/studio/stopwatch.h"
#include "core/studio/take_reader.h"

namespace fermata {
namespace {

// The chords of a section over another length: cut off, or begun again.
std::vector<Chord> refitted(const std::vector<Chord>& chords, Ticks length) {
    std::vector<Chord> out;
    Ticks round;
    for (const Chord& chord : chords) round = std::max(round, chord.start + chord.length);
    if (round.value <= 0) return chords;
    for (Ticks offset; offset < length; offset += round) {
        for (Chord chord : chords) {
            chord.start += offset;
            if (chord.start >= length) break;
            chord.length = std::min(chord.length, length - chord.start);
            out.push_back(chord);
        }
    }
    return out;
}

struct Conformed {
    Revision next;
    Plan plan;
    std::vector<AskedCell> asked;
    std::vector<size_t> again;    // Sections of the next revision with other cells...
    std::vector<int> old;         // ...and for every section the old one it continues, -1 = none.
    std::vector<Fate> fates;
};

Conformed conform(const RecutView& view) {
    Conformed out;
    const Revision& old = view.revision;
    out.next = nextOf(old);
    out.plan = view.plan;
    out.next.sections.clear();
    out.plan.sections.clear();
    out.next.tempo = TempoMap(view.recut.bars);
    out.next.length = view.recut.length;
    out.next.startFrames += view.recut.startShift;
    out.plan.tempo = out.next.tempo;
    out.plan.length = out.next.length;
    const auto ask = [&](const SectionId& section) {
        for (const Stem& stem : old.stems) out.asked.push_back({section, stem.id});
    };
    for (const RecutSection& item : view.recut.sections) {
        const size_t like = item.old >= 0 ? static_cast<size_t>(item.old) : std::max<size_t>(1, out.next.sections.size()) - 1;
        if (item.fate == Fate::Removed) {
            ask(old.sections[like].id);
            continue;
        }
        // What is new continues the section before it.
        Section section = item.old >= 0 ? old.sections[like] : out.next.sections.empty() ? old.sections.front() : out.next.sections.back();
        PlannedSection planned = item.old >= 0 ? view.plan.sections[like] : out.plan.sections.empty() ? view.plan.sections.front() : out.plan.sections.back();
        if (item.old < 0) {
            section.id = SectionId::create();
            planned.cadence = false;
        }
        section.name = planned.name = item.name;
        section.firstBar = item.firstBar;
        section.bars = planned.bars = item.bars;
        section.start = item.start;
        section.end = item.end;
        if (item.fate == Fate::Remade || item.fate == Fate::New) {
            planned.chords = refitted(planned.chords, out.next.tempo.barStart(item.firstBar + item.bars) - out.next.tempo.barStart(item.firstBar));
        }
        if (item.asks()) {
            out.again.push_back(out.next.sections.size());
            ask(section.id);
        }
        out.old.push_back(item.old);
        out.fates.push_back(item.fate);
        out.next.sections.push_back(section);
        out.plan.sections.push_back(std::move(planned));
    }
    clearAsked(out.next, out.asked);
    out.plan.hits.clear();
    for (const RecutHit& hit : view.recut.hits) {
        if (!hit.gone) out.plan.hits.push_back({hit.wanted, hit.placed, hit.kind, hit.stop});
    }
    return out;
}

// Old takes where the bars are the same, new ones where they are not.
Result<std::vector<NewCell>> takesFor(Studio& studio, const Origins& origins, const RecutView& view, const Conformed& conformed, const Style& style) {
    std::vector<NewCell> cells;
    TakeReader old(studio, view.revision);
    std::map<std::pair<size_t, std::string>, Take> made;
    const auto takeAt = [&](size_t section, const Stem& stem) -> Result<const Take*> {
        const auto fresh = made.find({section, stem.name});
        if (fresh != made.end()) return &fresh->second;
        const int was = conformed.old[section];
        if (was < 0 || conformed.fates[section] == Fate::Remade) return nullptr;
        return old.at(static_cast<size_t>(was), stem);
    };
    for (const Stem& stem : conformed.next.stems) {
        for (const size_t index : conformed.again) {
            const SectionId& id = conformed.next.sections[index].id;
            const int was = conformed.old[index];
            const bool played = conformed.fates[index] == Fate::Remade || conformed.fates[index] == Fate::New;
            if (!played) {
                const Result<const Take*> take = old.at(static_cast<size_t>(was), stem);
                if (!take) return fail(take.error());
                cells.push_back({id, stem.id, **take});
                continue;
            }
            PlayRequest play;
            play.plan = &conformed.plan;
            play.section = index;
            play.stem = stem.name;
            // What is remade for the picture stays as near to what was approved as its bars allow.
            play.variation = conformed.fates[index] == Fate::New ? static_cast<uint32_t>(conformed.next.number * 16 + 1) : 0;
            if (index > 0) {
                const auto before = takeAt(index - 1, stem);
                if (!before) return fail(before.error());
                play.before = *before;
            }
            if (index + 1 < conformed.next.sections.size()) {
                const auto after = takeAt(index + 1, stem);
                if (!after) return fail(after.error());
                play.after = *after;
            }
            for (const Stem& other : conformed.next.stems) {
                const auto beside = made.find({index, other.name});
                if (beside != made.end()) play.beside.push_back(&beside->second);
            }
            Result<Take> take = origins.play(play, style);
            if (!take) return fail(take.error());
            if (was >= 0) {
                const Result<const Take*> replaced = old.at(static_cast<size_t>(was), stem);
                if (!replaced) return fail(replaced.error());
                take->provenance["parent_take"] = (*replaced)->hash().hex();
            }
            made.emplace(std::pair(index, stem.name), *take);
            cells.push_back({id, stem.id, std::move(*take)});
        }
    }
    return cells;
}

std::string inWords(const RecutPlan& recut) {
    std::vector<std::string> words;
    for (const Fate fate : {Fate::Moved, Fate::Joined, Fate::Respaced, Fate::Remade, Fate::Removed, Fate::New}) {
        std::vector<std::string> names;
        for (const RecutSection& section : recut.sections) {
            if (section.fate == fate) names.push_back(section.name);
        }
        if (!names.empty()) words.push_back(joined(names, ", ") + " " + std::string(fateName(fate)));
    }
    return words.empty() ? "the same bars" : joined(words, "; ");
}

}  // namespace

Result<RecutView> viewRecut(Studio& studio, const CueId& cue, const PictureCut& cut) {
    auto newest = studio.catalog.revision(cue, 0);
    if (!newest) return fail(newest.error());
    Result<Plan> plan = planOf(studio, *newest);
    if (!plan) return fail(plan.error());
    const auto locks = studio.catalog.locks(cue);
    if (!locks) return fail(locks.error());
    RecutView view;
    view.revision = std::move(*newest);
    view.plan = std::move(*plan);
    std::set<size_t> held;
    for (const Cell& cell : view.revision.cells) {
        if (lockOn(*locks, view.revision, cell) == nullptr) continue;
        held.insert(static_cast<size_t>(view.revision.section(cell.section) - view.revision.sections.data()));
    }
    auto recut = planRecut(view.revision, view.plan, cut, held);
    if (!recut) return fail(recut.error());
    view.recut = std::move(*recut);
    if (view.recut.startShift != 0 && !held.empty()) {
        view.recut.notes.push_back("the cue's picture start moves, which is refused while any part of it is held; withdraw the approvals first");
    }
    for (const RecutSection& section : view.recut.sections) {
        if (section.old < 0 || !section.asks() || !held.contains(static_cast<size_t>(section.old))) continue;
        const SectionId& id = view.revision.sections[static_cast<size_t>(section.old)].id;
        for (const Stem& stem : view.revision.stems) {
            const Lock* lock = lockOn(*locks, view.revision, *view.revision.cell(id, stem.id));
            if (lock == nullptr) continue;
            view.holds.push_back({section.name, lock->approval, heldBy(*lock), lock->lockedAt});
            break;
        }
    }
    return view;
}

Result<CueResult> applyRecut(Studio& studio, const RecutView& view, const std::string& origin, const Progress& progress) {
    Stopwatch watch;
    if (!view.recut.changes()) return fail(Code::Conflict, "The new cut changes nothing for this cue: every section stays where it is.");
    if (!view.holds.empty()) {
        std::vector<std::string> names, approvals;
        for (const RecutHold& hold : view.holds) {
            names.push_back(hold.section + " (" + hold.by + ")");
            const std::string text = "fermata withdraw " + hold.approval.text() + " --reason \"picture recut\"";
            if (std::find(approvals.begin(), approvals.end(), text) == approvals.end()) approvals.push_back(text);
        }
        return fail(Code::Locked, "The new cut needs another print of what is held: " + joined(names, ", ") +
                                      ". Nothing was changed. Ask them, then: " + joined(approvals, "; ") +
                                      ". What is kept or moves stays the same to the sample and can be approved again at once.");
    }
    const auto cue = studio.catalog.cue(view.revision.cue);
    if (!cue) return fail(cue.error());
    Conformed conformed = conform(view);
    std::vector<std::string> notes = view.recut.notes;
    const Result<Style> style = styleOf(studio.styles, view.plan, notes);
    if (!style) return fail(style.error());
    const std::string what = "recut to a new picture: " + inWords(view.recut);
    const auto job = JobScope::start(studio.catalog, cue->project, "revise", {{"cue", cue->id.text()}, {"request", what}});
    if (!job) return fail(job.error());
    const auto origins = Origins::open(studio, cue->project, *style);
    if (!origins) return fail(origins.error());
    Result<std::vector<NewCell>> cells = takesFor(studio, *origins, view, conformed, *style);
    if (!cells) return fail(cells.error());
    watch.lap("play");
    PrintJob print;
    print.next = std::move(conformed.next);
    print.next.plan = documentChunk(canonicalJson(toJson(conformed.plan))).hash();
    print.next.made = what;
    print.next.request = canonicalJson({{"recut", origin}, {"length_samples", view.recut.length.value}});
    print.cells = std::move(*cells);
    print.target = conformed.plan.loudness;
    print.fade = conformed.plan.ending == Ending::Fade;
    std::string softer;
    Result<PrintedGrid> grid = printWithHeadroom(studio, print, progress, softer);
    if (!grid) return fail(grid.error());
    lapStages(watch, *grid);
    const Result<void> planned = storePlan(studio, conformed.plan, *grid);
    if (!planned) return fail(planned.error());
    auto rows = origins->ledgerRows(studio, grid->made.takes, what, print.next.request);
    if (!rows) return fail(rows.error());
    grid->made.ledger = std::move(*rows);
    grid->made.asked = conformed.asked;
    Result<CueResult> result = commitPrinted(studio, cue->project, *grid, conformed.plan);
    if (!result) return result;
    const auto finished = (*job)->finish(what);
    if (!finished) return fail(finished.error());
    watch.lap("commit");
    result->timings = watch.laps();
    result->notes = std::move(notes);
    if (!softer.empty()) result->notes.push_back(softer);
    return result;
}

Result<PictureCut> cutFromEdl(const NamedEdl& now, const std::optional<NamedEdl>& before, const Revision& revision) {
    const FrameRate& rate = revision.frameRate;
    const auto list = parseEdl(now.text, now.name, rate);
    if (!list) return fail(list.error());
    PictureCut cut;
    if (before) {
        const auto was = parseEdl(before->text, before->name, rate);
        if (!was) return fail(was.error());
        cut = cutBetween(*was, *list);
        if (cut.moves.empty()) return fail(Code::InvalidArgument, now.name + " uses nothing that " + before->name + " used (reel, clip name and source timecode).");
    } else {
        cut = cutOf(*list, revision.startFrames, revision.startFrames + framesFromSamples(revision.length, rate) + 1, rate);
        if (cut.moves.empty()) {
            return fail(Code::InvalidArgument, now.name + " moves nothing of this cue's picture, " + timecode({0}, rate, revision.startFrames) + " to " +
                                                   timecode(revision.length, rate, revision.startFrames) + " on its source side; if that names camera reels, give the old cut's list, too: --old-edl FILE.");
        }
    }
    cut.notes.insert(cut.notes.begin(), list->notes.begin(), list->notes.end());
    return cut;
}

Result<PictureCut> cutFromJson(const Json& json, std::string_view origin, const Revision& revision) {
    const std::string where(origin);
    const Json list = json.is_object() ? json.value("moves", Json()) : json;
    if (json.is_object()) {
        for (const auto& [key, value] : json.items()) {
            static const std::vector<std::string> known{"moves", "length"};
            if (key != "moves" && key != "length") return fail(Code::InvalidArgument, where + ": " + unknownName("field", key, known));
        }
    }
    if (!list.is_array() || list.empty()) return fail(Code::InvalidArgument, where + " must hold a list of moves: [{\"from\": \"0:00\", \"to\": \"0:20\", \"at\": \"0:00\"}, …].");
    const Samples half{samplesFromFrames(1, revision.frameRate).value / 2};  // To the nearest frame.
    const auto timeIn = [&](const Json& object, const std::string& key, const std::string& entry) -> Result<int64_t> {
        const Json value = object.value(key, Json());
        if (!value.is_string() && !value.is_number()) {
            return fail(Code::InvalidArgument, entry + ": field “" + key + "” is missing; it is a time like \"0:20\" or a timecode.");
        }
        const auto at = parsePosition(value.is_string() ? value.get<std::string>() : value.dump(), revision.frameRate, revision.startFrames);
        if (!at) return fail(Code::InvalidArgument, entry + ": field “" + key + "”: " + at.error().message);
        return revision.startFrames + framesFromSamples(*at + half, revision.frameRate);
    };
    PictureCut cut;
    for (const Json& item : list) {
        const std::string entry = where + ", moves[" + std::to_string(cut.moves.size()) + "]";
        if (!item.is_object()) return fail(Code::InvalidArgument, entry + " must be an object with “from”, “to” and “at”.");
        static const std::vector<std::string> known{"from", "to", "at"};
        for (const auto& [key, value] : item.items()) {
            if (std::find(known.begin(), known.end(), key) == known.end()) return fail(Code::InvalidArgument, entry + ": " + unknownName("field", key, known));
        }
        int64_t frames[3] = {0, 0, 0};
        for (size_t i = 0; i < known.size(); ++i) {
            const auto at = timeIn(item, known[i], entry);
            if (!at) return fail(at.error());
            frames[i] = *at;
        }
        if (frames[1] <= frames[0]) return fail(Code::InvalidArgument, entry + ": “to” must be later than “from”.");
        cut.moves.push_back({frames[0], frames[1], frames[2]});
    }
    std::stable_sort(cut.moves.begin(), cut.moves.end(), [](const PictureMove& a, const PictureMove& b) { return a.at < b.at; });
    const auto end = [](const PictureMove& move) { return move.at + (move.to - move.from); };
    const auto word = [&](int64_t frame) { return clockTime(samplesFromFrames(frame - revision.startFrames, revision.frameRate)); };
    if (!json.is_object() || !json.contains("length")) {
        cut.notes.push_back("nothing says how long the new cut is: it is taken to end with its last range, at " + word(end(cut.moves.back())) +
                            "; new picture after it needs {\"moves\": […], \"length\": TIME}");
    } else {
        const auto length = timeIn(json, "length", where);
        if (!length) return fail(length.error());
        cut.start = revision.startFrames;
        cut.end = *length;
    }
    // What lies between the ranges, and up to the length.
    int64_t cursor = cut.start.value_or(cut.moves.front().at);
    for (const PictureMove& move : cut.moves) {
        if (move.at > cursor) cut.fresh.push_back({cursor, move.at, "no range covers it", false});
        cursor = std::max(cursor, end(move));
    }
    if (cut.end.value_or(cursor) > cursor) cut.fresh.push_back({cursor, *cut.end, "no range covers it", false});
    return cut;
}

}  // namespace fermata
