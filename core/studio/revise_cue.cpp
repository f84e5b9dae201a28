// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/revise_cue.h"

#include <algorithm>
#include <iterator>
#include <span>

#include "core/base/text.h"
#include "core/compose/compose.h"
#include "core/compose/dynamics.h"
#include "core/compose/play_order.h"
#include "core/compose/style.h"
#include "core/studio/asked_turn.h"
#include "core/studio/edit.h"
#include "core/studio/job_scope.h"
#include "core/studio/origins.h"
#include "core/studio/other_sound.h"
#include "core/studio/stopwatch.h"
#include "core/studio/take_reader.h"

namespace fermata {
namespace {

struct Edit {
    Revision parent;
    Revision next;              // Cut where the range asked for it; asked cells still filled with the old takes.
    Plan plan;
    std::vector<size_t> sections;
    std::vector<AskedCell> asked;
    std::vector<std::string> stems;
    std::vector<Change> changes;
};

// The cells of the chosen sections and stems. What somebody recorded is no player's to remake unless its stem is named.
Result<void> askCells(Studio& studio, const ReviseRequest& request, Edit& edit, std::vector<std::string>& notes) {
    for (const Stem& stem : edit.next.stems) {
        if (std::find(edit.stems.begin(), edit.stems.end(), stem.name) == edit.stems.end()) continue;
        const bool planned = std::any_of(edit.plan.stems.begin(), edit.plan.stems.end(), [&](const PlannedStem& item) { return item.name == stem.name; });
        if (!planned && !request.stems.empty()) {
            return fail(Code::InvalidArgument, "Stem “" + stem.name + "” holds imported recordings only; no player plays it. Import another with fermata import.");
        }
        std::vector<std::string> kept;
        for (const size_t index : edit.sections) {
            const Section& section = edit.next.sections[index];
            const Cell* cell = edit.next.cell(section.id, stem.id);
            const bool louder = keepingOf(edit.changes, stem.name).what == Keep::Notes;
            if (request.stems.empty() || louder) {
                const Result<Take> take = studio.catalog.take(request.cue, cell->take);
                if (!take) return fail(take.error());
                if (louder && !take->recordings.empty() && !request.stems.empty()) {
                    return fail(Code::InvalidArgument, "“" + section.name + "/" + stem.name + "” is a recording, which nobody plays otherwise.");
                }
                if (!take->recordings.empty()) kept.push_back(section.name);
                if (!planned || !take->recordings.empty()) continue;
            }
            edit.asked.push_back({section.id, stem.id});
        }
        if (!kept.empty()) notes.push_back("the recording in " + joined(kept, ", ") + "/" + stem.name + " is kept; name --stems " + stem.name + " to have it replaced");
    }
    if (edit.asked.empty()) return fail(Code::InvalidArgument, "Nothing is left to remake there: all of it is recordings. Name the stem to replace one: --stems NAME.");
    return {};
}

Result<Edit> prepare(Studio& studio, const ReviseRequest& request, std::vector<std::string>& notes) {
    auto newest = studio.catalog.revision(request.cue, 0);
    if (!newest) return fail(newest.error());
    Result<Plan> plan = planOf(studio, *newest);
    if (!plan) return fail(plan.error());
    Edit edit;
    edit.next = nextOf(*newest);
    edit.parent = std::move(*newest);
    edit.plan = std::move(*plan);
    if (!request.sections.empty()) {
        for (const std::string& name : request.sections) {
            const Section* section = edit.next.sectionNamed(name);
            if (section == nullptr) {
                std::vector<std::string> known;
                for (const Section& item : edit.next.sections) known.push_back(item.name);
                return fail(Code::InvalidArgument, unknownName("section", name, known));
            }
            edit.sections.push_back(static_cast<size_t>(section - edit.next.sections.data()));
        }
        std::sort(edit.sections.begin(), edit.sections.end());
        edit.sections.erase(std::unique(edit.sections.begin(), edit.sections.end()), edit.sections.end());
    } else {
        if (!request.from || !request.to) {
            return fail(Code::InvalidArgument, "Say what to remake: --from and --to, or --section NAME.");
        }
        Result<std::vector<size_t>> inside = sectionsInRange(edit.next, edit.plan, *request.from, *request.to, notes);
        if (!inside) return fail(inside.error());
        edit.sections = std::move(*inside);
    }
    std::vector<std::string> known;
    for (const Stem& stem : edit.next.stems) known.push_back(stem.name);
    for (const std::string& name : request.stems) {
        if (edit.next.stemNamed(name) == nullptr) return fail(Code::InvalidArgument, unknownName("stem", name, known));
    }
    for (const std::string& text : request.sets) {
        const Result<Change> change = parseChange(text, edit.plan);
        if (!change) return fail(change.error());
        edit.changes.push_back(*change);
    }
    // How hard one stem is played, and on what, is no wish about another.
    const std::vector<std::string> played = stemsKeepingNotes(edit.changes);
    edit.stems = !request.stems.empty() ? request.stems : !played.empty() ? played : known;
    const Result<void> chosen = askCells(studio, request, edit, notes);
    if (!chosen) return fail(chosen.error());
    const Result<void> free = refuseHeld(studio.catalog, edit.next, edit.asked, "or leave that stem out with --stems", &edit.parent);
    if (!free) return fail(free.error());
    return edit;
}

// Plays a cell again where what was asked of its stem by name is not heard in it.
Result<void> turnAsAsked(const Origins& origins, const Edit& edit, Plan& plan, const Style& style, const PlayRequest& request, Take& take) {
    constexpr int kTries = 4;
    const Keep keeps = request.keeps.what;
    const std::string role = roleOf(request);
    if (request.replaces == nullptr || keeps == Keep::Rhythm || keeps == Keep::Notes || role == "effects") return {};
    const AskedTurn asked = askedTurn(edit.changes, request.stem);
    for (int tries = 0; tries < kTries; ++tries) {
        const AskedTurn left = missing(asked, *request.replaces, take);
        if (left.onsets == 0 && left.force == 0) break;
        askMore(left, plan.sections[request.section].stems.at(request.stem));
        Result<Take> next = std::move(origins.playTogether({request}, style).front());
        if (!next) return fail(next.error());
        take = std::move(*next);
    }
    return {};
}

// What the stems were and are, cell by cell, for the figures of the history.
Result<std::string> turned(const Edit& edit, const Plan& after, TakeReader& old, const std::vector<NewCell>& cells) {
    std::vector<TurnedStem> stems;
    for (const Stem& stem : edit.next.stems) {
        TurnedStem one{stem.name, {}, {}, 0};
        for (const size_t index : edit.sections) {
            const SectionId here = edit.next.sections[index].id;
            const auto cell = std::find_if(cells.begin(), cells.end(), [&](const NewCell& item) { return item.section == here && item.stem == stem.id; });
            if (cell == cells.end()) continue;
            const Result<const Take*> before = old.at(index, stem);
            if (!before) return fail(before.error());
            if (*before == nullptr) continue;
            one.before.push_back(*before);
            one.after.push_back(&cell->take);
            one.bars += edit.next.sections[index].bars;
        }
        if (!one.before.empty()) stems.push_back(std::move(one));
    }
    return turnedText(edit.plan, after, edit.sections, edit.changes, stems);
}

// The asked cells of several variations, each hearing only its own: by variation. What does not hear each other, the same cell
// of all variations, is played together.
// Each has its own plan, in which a stem that has not turned as asked is asked for more.
Result<std::vector<std::vector<NewCell>>> playAsked(const Origins& origins, const Edit& edit, std::span<Plan> plans, const Style& style, TakeReader& old,
                                                    const std::vector<uint32_t>& variations, const Progress& progress) {
    std::vector<std::vector<NewCell>> cells(variations.size());
    std::vector<std::map<std::pair<size_t, std::string>, Take>> made(variations.size());
    std::vector<PlayPlace> order;
    for (size_t s = 0; s < edit.next.stems.size(); ++s) {
        const Stem& stem = edit.next.stems[s];
        if (std::find(edit.stems.begin(), edit.stems.end(), stem.name) == edit.stems.end()) continue;
        for (const size_t index : edit.sections) {
            const SectionId here = edit.next.sections[index].id;
            if (std::any_of(edit.asked.begin(), edit.asked.end(), [&](const AskedCell& item) { return item.section == here && item.stem == stem.id; })) order.push_back({s, index});
        }
    }
    for (const std::vector<size_t>& wave : playWaves(plans.front(), order)) {
        if (progress.cancelled()) return fail(Code::Cancelled, "Cancelled; the alternatives made so far are kept.");
        std::vector<PlayRequest> requests;
        for (const size_t i : wave) {
            const PlayPlace place = order[i];
            const Stem& stem = edit.next.stems[place.stem];
            // Whether a cell comes before this one in the row: only then is its new take known here.
            const auto earlier = [&order, i](size_t section, size_t of) { return std::find(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(i), PlayPlace{of, section}) != order.begin() + static_cast<std::ptrdiff_t>(i); };
            for (size_t which = 0; which < variations.size(); ++which) {
                PlayRequest& play = requests.emplace_back();
                const auto& own = made[which];
                play.plan = &plans[which];
                play.section = place.section;
                play.stem = stem.name;
                play.variation = variations[which];
                const auto takeAt = [&](size_t section, size_t of) -> Result<const Take*> {
                    const auto fresh = own.find({section, edit.next.stems[of].name});
                    if (fresh != own.end() && earlier(section, of)) return &fresh->second;
                    return old.at(section, edit.next.stems[of]);
                };
                if (place.section > 0) {
                    const auto before = takeAt(place.section - 1, place.stem);
                    if (!before) return fail(before.error());
                    play.before = *before;
                }
                if (place.section + 1 < edit.next.sections.size()) {
                    const auto after = old.at(place.section + 1, stem);
                    if (!after) return fail(after.error());
                    play.after = *after;
                }
                for (size_t other = 0; other < edit.next.stems.size(); ++other) {
                    if (other == place.stem) continue;
                    const auto beside = takeAt(place.section, other);
                    if (!beside) return fail(beside.error());
                    if (*beside != nullptr) play.beside.push_back(*beside);
                }
                const auto replaces = old.at(place.section, stem);
                if (!replaces) return fail(replaces.error());
                play.replaces = *replaces;
                play.keeps = keepingOf(edit.changes, stem.name);
                play.takeAt = [&edit, &old, &own, earlier](size_t section, const std::string& name) -> const Take* {
                    const Stem* of = edit.next.stemNamed(name);
                    if (of == nullptr || section >= edit.next.sections.size()) return nullptr;
                    const auto fresh = own.find({section, name});
                    if (fresh != own.end() && earlier(section, static_cast<size_t>(of - edit.next.stems.data()))) return &fresh->second;
                    const bool asked = std::find(edit.sections.begin(), edit.sections.end(), section) != edit.sections.end() &&
                                       std::find(edit.stems.begin(), edit.stems.end(), name) != edit.stems.end();
                    if (asked) return nullptr;  // What is to be replaced is not listened to.
                    const auto take = old.at(section, *of);
                    return take ? *take : nullptr;
                };
            }
        }
        std::vector<Result<Take>> takes = origins.playTogether(requests, style);
        for (size_t k = 0; k < takes.size(); ++k) {
            Result<Take>& take = takes[k];
            if (!take) return fail(take.error());
            const Result<void> turned = turnAsAsked(origins, edit, plans[k % variations.size()], style, requests[k], *take);
            if (!turned) return fail(turned.error());
            if (requests[k].replaces != nullptr) take->provenance["parent_take"] = requests[k].replaces->hash().hex();
            made[k % variations.size()].emplace(std::pair(requests[k].section, requests[k].stem), std::move(*take));
        }
    }
    // In the order of the row, whatever was played first.
    for (size_t which = 0; which < variations.size(); ++which) {
        for (const PlayPlace& place : order) {
            const Stem& stem = edit.next.stems[place.stem];
            cells[which].push_back({edit.next.sections[place.section].id, stem.id, std::move(made[which].at({place.section, stem.name}))});
        }
    }
    return cells;
}

std::string requestText(const ReviseRequest& request, const std::vector<std::string>& sections) {
    std::string text = "remade " + joined(sections, ", ");
    if (!request.stems.empty()) text += " (" + joined(request.stems, ", ") + ")";
    if (!request.sets.empty()) text += " with " + joined(request.sets, ", ");
    return text;
}

// What was asked, for the ledger; who plays is said where it is not the rules alone.
Json askedOf(const ReviseRequest& request, const std::vector<std::string>& sections, const std::vector<std::string>& stems) {
    Json asked{{"sections", sections}, {"stems", stems}, {"set", request.sets}};
    if (!request.players.onlyRules()) asked["players"] = request.players.text();
    return asked;
}

}  // namespace

Result<ReviseResult> makeAlternatives(Studio& studio, const ReviseRequest& request, const Progress& progress,
                                      const std::function<void(const AlternativeResult&)>& made) {
    Stopwatch watch;
    ReviseResult result;
    if (request.alternatives < 1 || request.alternatives > 9) {
        return fail(Code::InvalidArgument, "--alternatives is " + std::to_string(request.alternatives) + "; ask for 1 to 9.");
    }
    Result<Edit> edit = prepare(studio, request, result.notes);
    if (!edit) return fail(edit.error());
    const auto cue = studio.catalog.cue(request.cue);
    if (!cue) return fail(cue.error());
    const Result<Style> style = styleOf(studio.styles, edit->plan, result.notes);
    if (!style) return fail(style.error());
    TakeReader old(studio, edit->next);
    const Result<void> sounds = findSounds(studio, *style, edit->plan, edit->next, old, edit->sections, edit->changes, result.notes);
    if (!sounds) return fail(sounds.error());
    const Plan plan = changedPlan(edit->plan, edit->sections, edit->changes);
    for (const PlannedStem& stem : plan.stems) {
        const auto of = std::find_if(edit->next.stems.begin(), edit->next.stems.end(), [&](const Stem& one) { return one.name == stem.name; });
        if (of != edit->next.stems.end()) of->sound = stem.sound;
    }
    result.notes.insert(result.notes.end(), plan.remarks.begin() + static_cast<std::ptrdiff_t>(edit->plan.remarks.size()), plan.remarks.end());
    for (const size_t index : edit->sections) {
        edit->next.sections[index].energy = plan.sections[index].energy;
        edit->next.sections[index].key = plan.sections[index].key;
        result.sections.push_back(edit->next.sections[index].name);
    }
    const std::string text = requestText(request, result.sections);
    const std::string asked = canonicalJson(askedOf(request, result.sections, edit->stems));
    const auto job = JobScope::start(studio.catalog, cue->project, "revise",
                                     {{"cue", request.cue.text()}, {"request", text}});
    if (!job) return fail(job.error());
    const auto origins = Origins::open(studio, cue->project, *style, request.players);
    if (!origins) return fail(origins.error());
    watch.lap("prepare");

    // Numbers that no earlier remake of this cue has used: who asks again of the same revision hears something else.
    const auto earlier = studio.catalog.alternatives(request.cue);
    if (!earlier) return fail(earlier.error());
    const auto before = static_cast<uint32_t>(std::count_if(earlier->begin(), earlier->end(), [&](const AlternativeInfo& one) { return one.revision == edit->next.number - 1; }));
    const auto number = static_cast<uint32_t>(edit->next.number);
    const uint32_t first = before == 0 ? number * 16 : (1U << 24) + number * 4096 + before;
    // The same notes played as asked are one alternative, however many were asked for.
    const std::vector<std::string> keptStems = stemsKeepingNotes(edit->changes);
    const bool same = std::all_of(edit->stems.begin(), edit->stems.end(), [&](const std::string& name) { return std::find(keptStems.begin(), keptStems.end(), name) != keptStems.end(); });
    const int alternatives = same ? 1 : request.alternatives;
    if (alternatives < request.alternatives) result.notes.push_back("the same notes, played as asked: there is one alternative");
    std::vector<uint32_t> variations;
    for (int ordinal = 1; ordinal <= alternatives; ++ordinal) variations.push_back(first + static_cast<uint32_t>(ordinal));
    // The first is played by itself, so that it is heard soonest; the others together.
    std::vector<std::vector<NewCell>> played;
    std::vector<Plan> plans(variations.size(), plan);
    for (int ordinal = 1; ordinal <= alternatives; ++ordinal) {
        if (progress.cancelled()) return fail(Code::Cancelled, "Cancelled; the alternatives made so far are kept.");
        if (static_cast<size_t>(ordinal) > played.size()) {
            const std::vector<uint32_t> next(variations.begin() + (ordinal - 1), ordinal == 1 ? variations.begin() + 1 : variations.end());
            auto more = playAsked(*origins, *edit, std::span(plans).subspan(played.size(), next.size()), *style, old, next, progress);
            if (!more) return fail(more.error());
            std::move(more->begin(), more->end(), std::back_inserter(played));
        }
        AlternativeResult one;
        PrintJob print;
        print.next = edit->next;
        print.next.id = RevisionId::create();
        clearAsked(print.next, edit->asked);
        const Plan& own = plans[static_cast<size_t>(ordinal - 1)];
        const Result<std::string> facts = turned(*edit, own, old, played[static_cast<size_t>(ordinal - 1)]);
        if (!facts) return fail(facts.error());
        print.next.plan = documentChunk(canonicalJson(toJson(own))).hash();
        print.next.made = text + (facts->empty() ? "" : ": " + *facts) + (alternatives > 1 ? " (alternative " + std::to_string(ordinal) + ")" : "");
        print.next.request = asked;
        print.cells = std::move(played[static_cast<size_t>(ordinal - 1)]);
        const std::string which = alternatives > 1 ? "alternative " + std::to_string(ordinal) + ": " : "";
        std::vector<Json> provenances;
        for (const NewCell& cell : print.cells) provenances.push_back(cell.take.provenance);
        for (const std::string& word : playedWords(provenances)) {
            result.notes.push_back(which + word);
        }
        print.target = plan.loudness;
        print.fade = plan.ending == Ending::Fade;
        watch.lap("play");
        std::string softer;
        Result<PrintedGrid> grid = printWithHeadroom(studio, print, progress, softer);
        if (!grid) return fail(grid.error());
        if (!softer.empty()) result.notes.push_back(which + softer);
        lapStages(watch, *grid);
        const Result<void> planned = storePlan(studio, own, *grid);
        if (!planned) return fail(planned.error());
        auto rows = origins->ledgerRows(studio, grid->made.takes, text, asked);
        if (!rows) return fail(rows.error());
        grid->made.ledger = std::move(*rows);
        grid->made.asked = edit->asked;
        one.alternative.id = AlternativeId::create();
        grid->made.accepts = one.alternative.id;
        one.alternative.cue = request.cue;
        one.alternative.revision = edit->parent.number;
        one.alternative.ordinal = ordinal;
        one.alternative.label = print.next.made;
        one.alternative.candidate = std::move(grid->made);
        one.ringOuts = std::move(grid->ringOuts);
        one.softer = softer;
        watch.lap("ledger");
        const auto registered = studio.catalog.registerChunks(cue->project, grid->chunks);
        if (!registered) return fail(registered.error());
        const auto saved = studio.catalog.saveAlternative(one.alternative);
        if (!saved) return fail(saved.error());
        watch.lap("save");
        one.timings = watch.laps();
        watch = Stopwatch();
        if (made) made(one);
        result.alternatives.push_back(std::move(one));
    }
    const auto finished = (*job)->finish(text);
    if (!finished) return fail(finished.error());
    return result;
}

}  // namespace fermata
