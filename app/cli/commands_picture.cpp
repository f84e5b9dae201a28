// SPDX-License-Identifier: GPL-3.0-or-later
// One cue, other lengths and other picture: cutdown, recut.
#include <cstdio>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/formats/picture_cut.h"
#include "core/studio/cutdown_cue.h"
#include "core/studio/recut_cue.h"

namespace fermata::cli {
namespace {

std::string frames(Samples off, const FrameRate& rate) {
    char text[48];
    std::snprintf(text, sizeof text, "%+.2f frames", static_cast<double>(off.value) * rate.numerator / rate.denominator / kSampleRate);
    return text;
}

Json viewJson(const CutdownView& one) {
    Json json = {{"title", one.title}, {"length_samples", one.length.value}, {"form", one.form.words}, {"ending_held", one.form.endingHeld},
                 {"cells_held", one.heldCells}, {"cells_printed_again", one.printedCells}, {"pieces", Json::array()}, {"hits", Json::array()}};
    for (const ArrangedPiece& piece : one.pieces) {
        json["pieces"].push_back({{"section", piece.section}, {"bar_from", piece.bar + 1}, {"bars", piece.bars}, {"was_at_sample", piece.wasAt.value},
                                  {"start_sample", piece.start.value}, {"end_sample", piece.end.value}, {"held", piece.held}, {"why", piece.why}});
    }
    for (const MovedHit& hit : one.hits) {
        json["hits"].push_back({{"kind", hit.kind}, {"was_sample", hit.was.value}, {"wanted_sample", hit.wanted.value}, {"placed_sample", hit.placed.value}});
    }
    json["hits_left_out"] = one.lostHits;
    json["motif_bar"] = one.form.motif >= 0 ? Json(one.form.motif + 1) : Json();
    json["notes"] = one.notes;
    return json;
}

Json cutdownJson(Studio& studio, const CutdownResult& one) {
    Json json = cueJson(studio, one.made.cue, one.made.revision);
    json.update(viewJson(one));
    json["notes"] = one.made.notes;
    json["timings"] = timingsJson(one.made.timings);
    return json;
}

std::string viewText(const CutdownView& one) {
    Rows rows{{"section", "bars of the longer cue", "there", "here", "samples", "print"}};
    for (const ArrangedPiece& piece : one.pieces) {
        rows.push_back({piece.section, std::to_string(piece.bar + 1) + "–" + std::to_string(piece.bar + piece.bars), clockTime(piece.wasAt),
                        clockTime(piece.start), std::to_string((piece.end - piece.start).value),
                        piece.held ? "the same print, bit for bit" : "the same notes again: " + piece.why});
    }
    std::string text = table(rows) + std::to_string(one.heldCells) + " cells keep their prints, " + std::to_string(one.printedCells) + " are new prints of the same notes\n";
    for (const MovedHit& hit : one.hits) {
        text += hit.kind + " at " + clockTime(hit.was) + " is now at " + clockTime(hit.placed) + ", " + frames(hit.placed - hit.wanted, one.frameRate) + " from its picture\n";
    }
    for (const std::string& hit : one.lostHits) text += "not in this length: " + hit + "\n";
    return text;
}

std::string notesText(const std::vector<std::string>& notes) {
    std::string text;
    for (const std::string& note : notes) text += "note: " + note + "\n";
    return text;
}

std::string cutdownText(Studio& studio, const CutdownResult& one) {
    return gridText(studio, one.made.cue, one.made.revision) + viewText(one) + notesText(one.made.notes) + "time: " + timingsText(one.made.timings) + "\n\n";
}

Result<Answer> cutdown(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    if (!arguments.has("lengths")) return fail(Code::InvalidArgument, "Say how long: --lengths 30,15,6 (seconds).");
    std::vector<CutdownRequest> requests;
    const std::vector<std::string> titles = arguments.has("titles") ? splitText(arguments.value("titles"), ',') : std::vector<std::string>{};
    for (const std::string& word : splitText(arguments.value("lengths"), ',')) {
        const auto length = parsePosition(trimmed(word), found->second.frameRate, 0);
        if (!length) return fail(Code::InvalidArgument, "--lengths: " + length.error().message);
        CutdownRequest request{found->first.id, found->second.number, *length, "", {}};
        if (requests.size() < titles.size()) request.title = trimmed(titles[requests.size()]);
        requests.push_back(std::move(request));
    }
    if (!titles.empty() && titles.size() != requests.size()) {
        return fail(Code::InvalidArgument, "--titles names " + std::to_string(titles.size()) + " cut-downs, --lengths " + std::to_string(requests.size()) + ".");
    }
    // One hit a length, in their order; a length without one says nothing.
    const std::vector<std::string> places = arguments.has("hits") ? splitText(arguments.value("hits"), ',') : std::vector<std::string>{};
    if (!places.empty() && places.size() != requests.size()) {
        return fail(Code::InvalidArgument, "--hits names " + std::to_string(places.size()) + " places, --lengths " + std::to_string(requests.size()) +
                                               " lengths: one hit a length, as 0:45=0:20,0:45=0:10,-.");
    }
    for (size_t i = 0; i < places.size(); ++i) {
        const std::string place(trimmed(places[i]));
        if (place.empty() || place == "-") continue;
        const size_t equals = place.find('=');
        const auto was = parsePosition(trimmed(std::string_view(place).substr(0, equals)), found->second.frameRate, found->second.startFrames);
        if (equals == std::string::npos || !was) return fail(Code::InvalidArgument, "--hits: “" + place + "” is not like 0:45=0:10 (where the longer cue has it, where the shorter picture has it).");
        const auto now = parsePosition(trimmed(std::string_view(place).substr(equals + 1)), found->second.frameRate, 0);
        if (!now) return fail(Code::InvalidArgument, "--hits: “" + place + "”: " + now.error().message);
        requests[i].hit = std::pair(*was, *now);
    }
    Answer answer;
    answer.json = {{"cue", found->first.id.text()}, {"revision", found->second.number}, {"cutdowns", Json::array()}};
    if (arguments.has("plan")) {
        for (const CutdownRequest& request : requests) {
            const auto view = viewCutdown(session->studio(), request);
            if (!view) return fail(view.error());
            answer.json["cutdowns"].push_back(viewJson(*view));
            answer.text += view->title + ", " + clockTime(view->length) + ": " + view->form.words + "\n" + viewText(*view) + notesText(view->notes) + "\n";
        }
        answer.text += "nothing was made; to make them: the same command without --plan\n";
        return answer;
    }
    // All are planned before the first is made, so that a length that cannot be leaves nothing half done.
    for (const CutdownRequest& request : requests) {
        const auto view = viewCutdown(session->studio(), request);
        if (!view) return fail(view.error().code, view.error().message + (requests.size() > 1 ? " None of the lengths was made." : ""));
    }
    std::string names;
    for (const CutdownRequest& request : requests) {
        const auto made = makeCutdown(session->studio(), request, session->progress());
        if (!made && answer.json["cutdowns"].empty()) return fail(made.error());
        if (!made) return fail(made.error().code, made.error().message + " The longer ones (" + names + ") are made and stay.");
        answer.json["cutdowns"].push_back(cutdownJson(session->studio(), *made));
        answer.text += cutdownText(session->studio(), *made);
        names += (names.empty() ? "" : ", ") + made->made.cue.title;
    }
    answer.text += "approved in one act: fermata approve \"" + found->first.title + "\" --family --revision " + std::to_string(found->second.number) + " (or each on its own); then cleared as one family: fermata clear \"" + found->first.title + "\"";
    for (const Json& one : answer.json["cutdowns"]) answer.text += " \"" + one.value("title", "") + "\"";
    answer.text += " --issue\n";
    return answer;
}

Result<PictureCut> cutAsked(const Arguments& arguments, const Revision& revision) {
    if (arguments.has("moves") == arguments.has("edl")) {
        return fail(Code::InvalidArgument, "Say how the picture changed: --edl FILE (CMX 3600) or --moves FILE|JSON.");
    }
    if (arguments.has("moves")) {
        std::string text = arguments.value("moves"), origin = "--moves";
        if (text.empty() || (text.front() != '[' && text.front() != '{')) {
            origin = text;
            const auto file = readFile(text);
            if (!file) return fail(file.error());
            text = *file;
        }
        const auto json = parseJson(text, origin);
        if (!json) return fail(json.error());
        return cutFromJson(*json, origin, revision);
    }
    const auto now = readFile(arguments.value("edl"));
    if (!now) return fail(now.error());
    std::optional<NamedEdl> before;
    if (arguments.has("old-edl")) {
        const auto was = readFile(arguments.value("old-edl"));
        if (!was) return fail(was.error());
        before = NamedEdl{arguments.value("old-edl"), *was};
    }
    return cutFromEdl({arguments.value("edl"), *now}, before, revision);
}

std::string viewText(const RecutView& view) {
    const FrameRate& rate = view.revision.frameRate;
    const int64_t start = view.revision.startFrames + view.recut.startShift;
    const auto old = [&](Samples at) { return timecode(at, rate, view.revision.startFrames); };
    const auto now = [&](Samples at) { return timecode(at, rate, start); };
    Rows rows{{"section", "what happens", "bars", "old cut", "new cut", "length", "why"}};
    for (const RecutSection& item : view.recut.sections) {
        const bool removed = item.fate == Fate::Removed;
        rows.push_back({item.name, std::string(fateName(item.fate)), removed ? "" : std::to_string(item.firstBar + 1) + "–" + std::to_string(item.firstBar + item.bars),
                        item.old >= 0 ? old(item.wasStart) : "", removed ? "" : now(item.start), removed ? "" : clockTime(item.end - item.start), item.why});
    }
    std::string text = "length " + clockTime(view.revision.length) + " → " + clockTime(view.recut.length) + " (" + std::to_string(view.recut.length.value) + " samples)\n";
    if (view.recut.startShift != 0) text += "picture start " + timecode({0}, rate, view.revision.startFrames) + " → " + timecode({0}, rate, start) + "\n";
    text += table(rows);
    if (!view.recut.hits.empty()) {
        Rows hits{{"hit", "old cut", "new cut", "off before", "off after"}};
        for (const RecutHit& hit : view.recut.hits) {
            hits.push_back({hit.kind, old(hit.was), hit.gone ? "its picture is gone" : now(hit.wanted), hit.gone ? "" : frames(hit.before, rate),
                            hit.gone ? "" : frames(hit.placed - hit.wanted, rate)});
        }
        text += table(hits);
    }
    for (const RecutHold& hold : view.holds) text += "held: " + hold.section + ", " + hold.by + " on " + hold.at + ": it needs another print (approval " + hold.approval.text() + ")\n";
    return text;
}

Json viewJson(const RecutView& view) {
    Json json = {{"cue", view.revision.cue.text()}, {"revision", view.revision.number}, {"was_length_samples", view.revision.length.value}, {"length_samples", view.recut.length.value},
                 {"start_shift_frames", view.recut.startShift}, {"changes", view.recut.changes()}, {"sections", Json::array()}, {"hits", Json::array()},
                 {"holds", Json::array()}, {"notes", view.recut.notes}};
    for (const RecutSection& item : view.recut.sections) {
        json["sections"].push_back({{"name", item.name}, {"fate", fateName(item.fate)}, {"was_start_sample", item.wasStart.value}, {"start_sample", item.start.value},
                                    {"end_sample", item.end.value}, {"bar_from", item.firstBar + 1}, {"bars", item.bars}, {"needs_print", item.asks()}, {"why", item.why}});
    }
    for (const RecutHit& hit : view.recut.hits) {
        json["hits"].push_back({{"kind", hit.kind}, {"was_sample", hit.was.value}, {"gone", hit.gone}, {"wanted_sample", hit.wanted.value},
                                {"placed_sample", hit.placed.value}, {"off_before_samples", hit.before.value}, {"off_after_samples", (hit.placed - hit.wanted).value}});
    }
    for (const RecutHold& hold : view.holds) json["holds"].push_back({{"section", hold.section}, {"approval", hold.approval.text()}, {"by", hold.by}, {"at", hold.at}});
    return json;
}

Result<Answer> recut(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto cut = cutAsked(arguments, found->second);
    if (!cut) return fail(cut.error());
    const auto view = viewRecut(session->studio(), found->first.id, *cut);
    if (!view) return fail(view.error());
    Answer answer;
    answer.json = viewJson(*view);
    answer.text = viewText(*view);
    for (const std::string& note : view->recut.notes) answer.text += "note: " + note + "\n";
    if (!arguments.has("apply")) {
        answer.json["applied"] = false;
        answer.text += view->recut.changes() ? "nothing was changed; to make it: the same command with --apply\n" : "the new cut changes nothing for this cue\n";
        return answer;
    }
    session->intend("recut", found->first.id, found->second.number);
    const auto made = applyRecut(session->studio(), *view, arguments.value("edl", arguments.value("moves")), session->progress());
    if (!made) return fail(made.error());
    answer.json["applied"] = true;
    answer.json["made"] = cueJson(session->studio(), made->cue, made->revision);
    answer.json["timings"] = timingsJson(made->timings);
    answer.json["ring_outs"] = Json::array();
    answer.text += gridText(session->studio(), made->cue, made->revision);
    for (const RingOut& item : made->ringOuts) {
        answer.json["ring_outs"].push_back({{"section", item.section}, {"stem", item.stem}, {"old_ring_out_db", item.oldDb}, {"window_db", item.windowDb},
                                            {"audible", item.audible()}});
        if (!item.audible()) continue;
        char line[200];
        std::snprintf(line, sizeof line, "old ring-out still sounds in the %s %s/%s: %.1f dBFS against %.1f dBFS in its first 100 ms (fermata tail-swap replaces it)\n",
                      item.remade ? "new" : "unchanged", item.section.c_str(), item.stem.c_str(), item.oldDb, item.windowDb);
        answer.text += line;
    }
    answer.text += "time: " + timingsText(made->timings) + "\n";
    return answer;
}

}  // namespace

std::vector<Command> pictureCommands() {
    return {
        {{"cutdown"}, "CUE", "Shorter cues of exact length: the cue's own prints where they fit, its ending kept. Made before or after approval; a note says what is not approved yet.",
         {{"revision", "N", "of which revision; the newest by default"}, {"lengths", "SECONDS", "30,15,6"},
          {"titles", "A,B", "names; otherwise the cue's with the seconds"}, {"hits", "WAS=NOW,…", "0:45=0:10: the hit at 0:45 stands at 0:10 here; one a length, - for none"},
          {"plan", "", "shows what each would be and makes nothing"}},
         true, cutdown},
        {{"recut"}, "CUE", "Conforms a cue to a new picture cut: shows what is kept, moves and must be made again; --apply makes it.",
         {{"edl", "FILE", "CMX 3600; its source side is the old cut's timecode"}, {"old-edl", "FILE", "the old cut's own list: then both name camera reels"},
          {"moves", "FILE|JSON", "{\"moves\": [{\"from\": \"0:00\", \"to\": \"0:15\", \"at\": \"0:00\"}, …], \"length\": \"0:20\"} instead"}, {"apply", "", "make it as the next revision"}},
         true, recut},
    };
}

}  // namespace fermata::cli
