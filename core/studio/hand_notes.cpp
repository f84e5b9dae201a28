// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/hand_notes.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "core/base/text.h"
#include "core/compose/dynamics.h"
#include "core/compose/style.h"
#include "core/studio/edit.h"
#include "core/studio/origins.h"
#include "core/studio/stopwatch.h"
#include "core/studio/take_reader.h"

namespace fermata {
namespace {

constexpr size_t kMostNotes = 20000;  // Of one cell; a bar of 32nds in eight voices has 256.

Ticks sounding(const Note& note) { return note.start + note.nudge; }

// A person's part says what it was made from: the machine's player stays named while a note of its take is left.
Json origin(const Take& before, const NoteChanges& changes, const HandNotes& written, const Person& me) {
    const Json& old = before.provenance;
    const bool handmade = old.value("kind", Json()) == "person";
    const int left = changes.kept + changes.moved + changes.changed;
    Json base = handmade ? old.value("based_on", Json()) : Json{{"player", old.value("player", Json())},
                                                                {"version", old.value("version", Json())},
                                                                {"kind", old.value("kind", Json())},
                                                                {"style", old.value("style", Json())},
                                                                {"seed", old.value("seed", Json())},
                                                                {"take", before.hash().hex()}};
    if (left == 0) base = nullptr;
    Json provenance{{"player", me.id.text()},
                    {"version", "1"},
                    {"kind", "person"},
                    {"class", base.is_null() ? "A" : "P"},
                    {"based_on", base},
                    {"edit", {{"from", written.from}, {"kept", changes.kept}, {"moved", changes.moved}, {"changed", changes.changed},
                              {"added", changes.added}, {"removed", changes.removed}}},
                    {"parent_take", before.hash().hex()}};
    // What a model had a part in keeps naming the model.
    if (!base.is_null() && old.contains("model")) provenance["model"] = old["model"];
    // What is left of a take that leans as people play still does.
    if (left > 0 && old.contains("feel")) provenance["feel"] = old["feel"];
    for (const char* key : {"style", "style_version", "style_sha256", "groove"}) {
        if (old.contains(key)) provenance[key] = old[key];
    }
    // Written over notes that were played harder or softer: a remake goes on from there.
    if (const int dynamics = dynamicsOf(before); dynamics != 0) provenance["directions"] = {{"dynamics", dynamics}};
    return provenance;
}

// Notes that the cell does not play already, leaning as people would play them.
Result<void> lean(Studio& studio, const Plan& plan, const Style& style, size_t section, const Take& before, Take& take) {
    PlayRequest request;
    request.plan = &plan;
    request.section = section;
    request.stem = take.stem;
    if (roleOf(request) == "effects") return fail(Code::InvalidArgument, "Effects stand where the form and the picture want them; no player's feel moves them.");
    Take fresh = take;
    fresh.notes.clear();
    std::vector<Note> kept;
    for (const Note& note : take.notes) {
        const bool stood = std::find(before.notes.begin(), before.notes.end(), note) != before.notes.end();
        (stood ? kept : fresh.notes).push_back(note);
    }
    Result<Take> leaning = humanisedTake(studio.players, std::move(fresh), request, style);
    if (!leaning) return fail(leaning.error());
    take.notes = std::move(leaning->notes);
    take.notes.insert(take.notes.end(), kept.begin(), kept.end());
    sortNotes(take.notes);
    take.provenance["feel"] = leaning->provenance["feel"];
    return {};
}

Result<void> playable(const std::vector<Note>& notes, Ticks length, const std::string& cell) {
    if (notes.size() > kMostNotes) {
        return fail(Code::InvalidArgument, cell + " would have " + std::to_string(notes.size()) + " notes; a cell holds " + std::to_string(kMostNotes) + " at most.");
    }
    for (const Note& note : notes) {
        const std::string where = "The note at tick " + std::to_string(note.start.value) + " of " + cell;
        if (note.start < Ticks{0} || note.start >= length) return fail(Code::InvalidArgument, where + " lies outside the section, which has " + std::to_string(length.value) + " ticks.");
        if (note.length < Ticks{1}) return fail(Code::InvalidArgument, where + " has no length.");
        if (note.key < 0 || note.key > 127) return fail(Code::InvalidArgument, where + " has key " + std::to_string(note.key) + "; keys go from 0 to 127.");
        if (note.velocity < 1 || note.velocity > 127) return fail(Code::InvalidArgument, where + " has velocity " + std::to_string(note.velocity) + "; velocities go from 1 to 127.");
    }
    return {};
}

Result<size_t> sectionIndex(const Revision& revision, std::string_view name) {
    const Section* section = revision.sectionNamed(name);
    if (section != nullptr) return static_cast<size_t>(section - revision.sections.data());
    std::vector<std::string> known;
    for (const Section& item : revision.sections) known.push_back(item.name);
    return fail(Code::InvalidArgument, unknownName("section", std::string(name), known));
}

Result<const Stem*> stemOf(const Revision& revision, std::string_view name) {
    const Stem* stem = revision.stemNamed(name);
    if (stem != nullptr) return stem;
    std::vector<std::string> known;
    for (const Stem& item : revision.stems) known.push_back(item.name);
    return fail(Code::InvalidArgument, unknownName("stem", std::string(name), known));
}

}  // namespace

std::string NoteChanges::text() const {
    std::vector<std::string> parts;
    for (const auto& [count, word] : {std::pair{kept, "kept"}, {moved, "moved"}, {changed, "changed"}, {added, "added"}, {removed, "removed"}}) {
        if (count > 0) parts.push_back(std::to_string(count) + " " + word);
    }
    return parts.empty() ? "no notes" : joined(parts, ", ");
}

NoteChanges noteChanges(const std::vector<Note>& before, const std::vector<Note>& now) {
    NoteChanges out;
    std::map<std::pair<Voice, int>, std::pair<std::vector<Note>, std::vector<Note>>> pitches;
    for (const Note& note : before) pitches[{note.voice, note.key}].first.push_back(note);
    for (const Note& note : now) pitches[{note.voice, note.key}].second.push_back(note);
    for (auto& [pitch, both] : pitches) {
        std::vector<Note>& old = both.first;   // clang 14 captures no structured binding.
        std::vector<Note>& fresh = both.second;
        const auto take = [&](auto&& same, int& counter) {
            for (auto it = fresh.begin(); it != fresh.end();) {
                const auto partner = std::find_if(old.begin(), old.end(), [&](const Note& note) { return same(note, *it); });
                if (partner == old.end()) {
                    ++it;
                    continue;
                }
                ++counter;
                old.erase(partner);
                it = fresh.erase(it);
            }
        };
        take([](const Note& a, const Note& b) { return sounding(a) == sounding(b) && a.length == b.length && a.velocity == b.velocity; }, out.kept);
        take([](const Note& a, const Note& b) { return sounding(a) == sounding(b); }, out.changed);
        // Of one pitch, what is left over on both sides was moved.
        const auto moved = static_cast<int>(std::min(old.size(), fresh.size()));
        out.moved += moved;
        out.removed += static_cast<int>(old.size()) - moved;
        out.added += static_cast<int>(fresh.size()) - moved;
    }
    return out;
}

Result<std::vector<Note>> cellNotes(Studio& studio, const Revision& revision, std::string_view section, std::string_view stem) {
    const auto index = sectionIndex(revision, section);
    if (!index) return fail(index.error());
    const auto found = stemOf(revision, stem);
    if (!found) return fail(found.error());
    TakeReader takes(studio, revision);
    const auto take = takes.at(*index, **found);
    if (!take) return fail(take.error());
    return (*take)->notes;
}

Result<std::string> cellMidi(Studio& studio, const CueInfo& cue, const Revision& revision, std::string_view sectionName, std::string_view stemName) {
    const auto index = sectionIndex(revision, sectionName);
    if (!index) return fail(index.error());
    const auto stem = stemOf(revision, stemName);
    if (!stem) return fail(stem.error());
    TakeReader takes(studio, revision);
    const auto take = takes.at(*index, **stem);
    if (!take) return fail(take.error());
    const Section& section = revision.sections[*index];
    MidiSong song;
    song.title = cue.title + ", " + section.name + ", revision " + std::to_string(revision.number);
    song.tempo = revision.tempo.slice(section.firstBar, section.bars);
    song.sections.push_back({section.name, Ticks{0}, section.key});
    song.parts.push_back({(*stem)->name, (*stem)->role, (*take)->sound.patch, {{Ticks{0}, (*take)->length, (*take)->notes}}});
    return midiBytes(song);
}

Result<AlternativeResult> offerNotes(Studio& studio, const HandNotes& written, const Progress& progress) {
    Stopwatch watch;
    const auto newest = studio.catalog.revision(written.cue, 0);
    if (!newest) return fail(newest.error());
    const auto index = sectionIndex(*newest, written.section);
    if (!index) return fail(index.error());
    const auto found = stemOf(*newest, written.stem);
    if (!found) return fail(found.error());
    const Stem& stem = **found;
    const Section& section = newest->sections[*index];
    const std::vector<AskedCell> asked{{section.id, stem.id}};
    const Result<void> free = refuseHeld(studio.catalog, *newest, asked);
    if (!free) return fail(free.error());
    TakeReader takes(studio, *newest);
    const auto before = takes.at(*index, stem);
    if (!before) return fail(before.error());
    const std::string cell = section.name + "/" + stem.name;
    const Result<void> fits = playable(written.notes, (*before)->length, cell);
    if (!fits) return fail(fits.error());
    const NoteChanges changes = noteChanges((*before)->notes, written.notes);
    if (!changes.any()) return fail(Code::InvalidArgument, "The notes of " + cell + " are those it plays already; nothing to do.");

    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    const Result<Plan> plan = planOf(studio, *newest);
    if (!plan) return fail(plan.error());
    std::vector<std::string> notes;
    const Result<Style> style = styleOf(studio.styles, *plan, notes);
    if (!style) return fail(style.error());
    const auto cue = studio.catalog.cue(written.cue);
    if (!cue) return fail(cue.error());
    const auto origins = Origins::open(studio, cue->project, *style);
    if (!origins) return fail(origins.error());

    Take take = **before;
    take.notes = written.notes;
    sortNotes(take.notes);
    take.provenance = origin(**before, changes, written, *me);
    if (written.learnedFeel) {
        const Result<void> leant = lean(studio, *plan, *style, *index, **before, take);
        if (!leant) return fail(leant.error());
    }
    // A recording under the notes stays, and so does whose it is.
    if (!take.recordings.empty()) take.provenance["materials"] = (*before)->provenance.value("materials", Json::array());
    PrintJob job;
    job.next = nextOf(*newest);
    job.next.id = RevisionId::create();
    clearAsked(job.next, asked);
    job.next.made = "notes of " + cell + " written in " + written.from + ": " + changes.text();
    job.next.request = canonicalJson({{"sections", {section.name}}, {"stems", {stem.name}}, {"notes", written.from}});
    job.cells.push_back({section.id, stem.id, std::move(take)});
    job.target = plan->loudness;
    job.fade = plan->ending == Ending::Fade;
    watch.lap("prepare");
    std::string softer;
    Result<PrintedGrid> grid = printWithHeadroom(studio, job, progress, softer);
    if (!grid) return fail(grid.error());
    watch.lap("render");
    auto rows = origins->ledgerRows(studio, grid->made.takes, job.next.made, job.next.request);
    if (!rows) return fail(rows.error());
    AlternativeResult one;
    grid->made.ledger = std::move(*rows);
    grid->made.asked = asked;
    one.alternative.id = AlternativeId::create();
    grid->made.accepts = one.alternative.id;
    one.alternative.cue = written.cue;
    one.alternative.revision = newest->number;
    one.alternative.ordinal = 1;
    one.alternative.label = job.next.made;
    one.alternative.candidate = std::move(grid->made);
    one.ringOuts = std::move(grid->ringOuts);
    one.softer = softer;
    const auto registered = studio.catalog.registerChunks(cue->project, grid->chunks);
    if (!registered) return fail(registered.error());
    const auto saved = studio.catalog.saveAlternative(one.alternative);
    if (!saved) return fail(saved.error());
    watch.lap("save");
    one.timings = watch.laps();
    return one;
}

}  // namespace fermata
