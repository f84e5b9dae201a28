// SPDX-License-Identifier: GPL-3.0-or-later
// One approved cue, other lengths and other picture: cutdown, recut.
#include <cstdio>

#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/studio/cutdown_cue.h"

namespace fermata::cli {
namespace {

std::string frames(Samples off, const FrameRate& rate) {
    char text[48];
    std::snprintf(text, sizeof text, "%+.2f frames", static_cast<double>(off.value) * rate.numerator / rate.denominator / kSampleRate);
    return text;
}

Json cutdownJson(Studio& studio, const CutdownResult& one) {
    Json json = cueJson(studio, one.made.cue, one.made.revision);
    json["form"] = one.form.words;
    json["ending_held"] = one.form.endingHeld;
    json["cells_held"] = one.heldCells;
    json["cells_printed_again"] = one.printedCells;
    json["pieces"] = Json::array();
    for (const ArrangedPiece& piece : one.pieces) {
        json["pieces"].push_back({{"section", piece.section}, {"bar_from", piece.bar + 1}, {"bars", piece.bars}, {"was_at_sample", piece.wasAt.value},
                                  {"start_sample", piece.start.value}, {"end_sample", piece.end.value}, {"held", piece.held}, {"why", piece.why}});
    }
    json["hits"] = Json::array();
    for (const MovedHit& hit : one.hits) {
        json["hits"].push_back({{"kind", hit.kind}, {"was_sample", hit.was.value}, {"wanted_sample", hit.wanted.value}, {"placed_sample", hit.placed.value}});
    }
    json["hits_left_out"] = one.lostHits;
    json["notes"] = one.made.notes;
    json["timings"] = timingsJson(one.made.timings);
    return json;
}

std::string cutdownText(Studio& studio, const CutdownResult& one) {
    std::string text = gridText(studio, one.made.cue, one.made.revision);
    Rows rows{{"section", "bars of the longer cue", "there", "here", "samples", "print"}};
    for (const ArrangedPiece& piece : one.pieces) {
        rows.push_back({piece.section, std::to_string(piece.bar + 1) + "–" + std::to_string(piece.bar + piece.bars), clockTime(piece.wasAt),
                        clockTime(piece.start), std::to_string((piece.end - piece.start).value),
                        piece.held ? "held, bit for bit" : "the same notes again: " + piece.why});
    }
    text += table(rows) + std::to_string(one.heldCells) + " cells are held prints, " + std::to_string(one.printedCells) + " are new prints of the same notes\n";
    for (const MovedHit& hit : one.hits) {
        text += hit.kind + " at " + clockTime(hit.was) + " is now at " + clockTime(hit.placed) + ", " +
                frames(hit.placed - hit.wanted, one.made.revision.frameRate) + " from its beat's picture\n";
    }
    for (const std::string& hit : one.lostHits) text += "not in this length: " + hit + "\n";
    for (const std::string& note : one.made.notes) text += "note: " + note + "\n";
    return text + "time: " + timingsText(one.made.timings) + "\n\n";
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
        CutdownRequest request{found->first.id, found->second.number, *length, ""};
        if (requests.size() < titles.size()) request.title = trimmed(titles[requests.size()]);
        requests.push_back(std::move(request));
    }
    if (!titles.empty() && titles.size() != requests.size()) {
        return fail(Code::InvalidArgument, "--titles names " + std::to_string(titles.size()) + " cut-downs, --lengths " + std::to_string(requests.size()) + ".");
    }
    Answer answer;
    answer.json = {{"cue", found->first.id.text()}, {"revision", found->second.number}, {"cutdowns", Json::array()}};
    std::string names;
    for (const CutdownRequest& request : requests) {
        const auto made = makeCutdown(session->studio(), request, session->progress());
        if (!made && answer.json["cutdowns"].empty()) return fail(made.error());
        if (!made) return fail(made.error().code, made.error().message + " The longer ones (" + names + ") are made and stay.");
        answer.json["cutdowns"].push_back(cutdownJson(session->studio(), *made));
        answer.text += cutdownText(session->studio(), *made);
        names += (names.empty() ? "" : ", ") + made->made.cue.title;
    }
    answer.text += "each is approved on its own, then cleared as one family: fermata clear \"" + found->first.title + "\"";
    for (const Json& one : answer.json["cutdowns"]) answer.text += " \"" + one.value("title", "") + "\"";
    answer.text += " --issue\n";
    return answer;
}

}  // namespace

std::vector<Command> pictureCommands() {
    return {
        {{"cutdown"}, "CUE", "Shorter cues of exact length from an approved one: its held prints where they fit, its ending kept.",
         {{"revision", "N", "of which revision; the newest by default"}, {"lengths", "SECONDS", "30,15,6"},
          {"titles", "A,B", "names; otherwise the cue's with the seconds"}},
         true, cutdown},
    };
}

}  // namespace fermata::cli
