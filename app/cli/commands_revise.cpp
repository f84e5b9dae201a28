// SPDX-License-Identifier: GPL-3.0-or-later
// Fix this part: revise, accept, notes, split, tail-swap, restore, undo, redo.
#include <cstdio>
#include <set>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/studio/alternative_batches.h"
#include "core/studio/change_words.h"
#include "core/studio/cut_cue.h"
#include "core/studio/hand_notes.h"
#include "core/studio/loudness_drift.h"
#include "core/studio/names.h"
#include "core/studio/rename_section.h"
#include "core/studio/restore_cue.h"
#include "core/studio/revise_cue.h"

namespace fermata::cli {
namespace {

Result<Samples> positionOption(const Arguments& arguments, std::string_view name, const Revision& revision) {
    const auto at = parsePosition(arguments.value(name), revision.frameRate, revision.startFrames);
    if (!at) return fail(Code::InvalidArgument, "--" + std::string(name) + ": " + at.error().message);
    return at;
}

std::string ringOutText(const Revision& revision, const std::vector<RingOut>& ringOuts, Json& json) {
    std::set<std::string> after;   // The sections before those that still carry one.
    std::string text;
    json = Json::array();
    for (const RingOut& item : ringOuts) {
        json.push_back({{"section", item.section}, {"stem", item.stem}, {"old_ring_out_db", item.oldDb}, {"window_db", item.windowDb},
                        {"audible", item.audible()}});
        if (!item.audible()) continue;
        char line[256];
        std::snprintf(line, sizeof line, "old ring-out still sounds in the %s %s/%s: %.1f dBFS against %.1f dBFS in its first 100 ms\n",
                      item.remade ? "new" : "unchanged", item.section.c_str(), item.stem.c_str(), item.oldDb, item.windowDb);
        text += line;
        for (size_t i = 1; i < revision.sections.size(); ++i) {
            if (revision.sections[i].name == item.section) after.insert(revision.sections[i - 1].name);
        }
    }
    for (const std::string& section : after) text += "to replace it: fermata tail-swap CUE --after " + section + " (the changed cells need approval again)\n";
    return text;
}

// How loud it became against its target, and what deliver makes of that.
void sayLoudness(Session& session, const Revision& revision, std::string_view which, Answer& answer) {
    const auto before = session.catalog().revision(revision.cue, std::max(1, revision.number - 1));
    if (!before || revision.number < 2) return;
    const LoudnessDrift drift = loudnessDrift(revision, *before);
    answer.json["loudness_against_target"] = toJson(drift);
    if (const std::string said = driftText(drift); !said.empty()) answer.text += "loudness: " + std::string(which) + said + "\n";
}

Answer cueAnswer(Session& session, const CueResult& result) {
    Answer answer;
    answer.json = cueJson(session.studio(), result.cue, result.revision);
    answer.json["timings"] = timingsJson(result.timings);
    answer.json["notes"] = result.notes;
    answer.text = gridText(session.studio(), result.cue, result.revision);
    Json tails;
    answer.text += ringOutText(result.revision, result.ringOuts, tails);
    answer.json["ring_outs"] = tails;
    for (const std::string& note : result.notes) answer.text += "note: " + note + "\n";
    sayLoudness(session, result.revision, "", answer);
    answer.text += "time: " + timingsText(result.timings) + "\n";
    return answer;
}

Error notRead(const ChangeWords& read, const Revision& revision) {
    std::string text = "--words: not understood: ";
    for (size_t i = 0; i < read.unread.size(); ++i) {
        const std::string instead = insteadOfWord(read.unread[i], revision.sections);
        text += (i > 0 ? "; " : "") + ("“" + read.unread[i] + "”") + (instead.empty() ? "" : ": " + instead);
    }
    if (text.back() != '?') text += ".";
    for (size_t i = 0; i < read.readings.size(); ++i) text += (i == 0 ? " Understood: " : ", ") + ("“" + read.readings[i].words + "” as " + read.readings[i].set);
    if (!read.readings.empty()) text += ".";
    return {Code::InvalidArgument, text + " Words move energy, density, register, brightness, activity, groove and the dynamics of stems (“warmer, less busy drums, softer melody”), silence stems and drums "
                                          "(“no bass”, “no snare”), ask for another (“another melody”) or make room (“quieter under the voice”); --set takes the same by name: "
                                          "--set melody.density=-0.2."};
}

Result<Answer> revise(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto& [cue, revision] = *found;
    ReviseRequest request;
    request.cue = cue.id;
    request.sets = arguments.values("set");
    std::vector<std::string> wordsStems;
    if (arguments.has("words")) {
        const auto plan = planOf(session->studio(), revision);
        if (!plan) return fail(plan.error());
        const ChangeWords read = readChangeWords(arguments.value("words"), revision.stems, &*plan);
        if (!read.unread.empty()) return fail(notRead(read, revision));
        for (const std::string& set : read.sets()) request.sets.push_back(set);
        // "Another melody" is no wish about the drums: what no word names stays as it is.
        if (!arguments.has("set")) wordsStems = read.stemsNamed();
    }
    for (const char* side : {"from", "to"}) {
        if (!arguments.has(side)) continue;
        const auto at = positionOption(arguments, side, revision);
        if (!at) return fail(at.error());
        (std::string_view(side) == "from" ? request.from : request.to) = *at;
    }
    if (arguments.has("section")) {
        const auto names = sectionNames(revision, arguments.value("section"));
        if (!names) return fail(names.error());
        request.sections = *names;
    }
    const auto stems = stemNames(revision, arguments.value("stems"));
    if (!stems) return fail(stems.error());
    request.stems = arguments.has("stems") || wordsStems.empty() ? *stems : wordsStems;
    const bool asks = !request.sets.empty() || arguments.has("players") || arguments.has("alternatives") || arguments.has("again");
    if (!asks) {
        return fail(Code::InvalidArgument, "Nothing is asked to be different there, and nothing was remade. Say what: --words \"warmer, less busy\" or --set energy=+0.3; "
                                           "--alternatives 3 offers three others of the same; --again remakes it at once.");
    }
    const auto count = arguments.integer("alternatives", 1, 1, 9);
    if (!count) return fail(count.error());
    request.alternatives = *count;
    const auto players = parsePlayers(arguments.value("players", std::string(kRulePlayers)));
    if (!players) return fail(players.error());
    request.players = *players;
    const auto accept = arguments.integer("accept", arguments.has("alternatives") ? 0 : 1, 1, *count);
    if (!accept) return fail(accept.error());

    Json list = Json::array();
    std::string text;
    const auto heard = [&](const AlternativeResult& one) {
        Json tails;
        const std::string tailText = ringOutText(one.alternative.candidate.revision, one.ringOuts, tails);
        list.push_back({{"id", one.alternative.id.text()}, {"ordinal", one.alternative.ordinal}, {"label", one.alternative.label},
                        {"timings", timingsJson(one.timings)}, {"loudness", one.alternative.candidate.revision.loudness}, {"ring_outs", tails}});
        text += "alternative " + std::to_string(one.alternative.ordinal) + "  " + one.alternative.id.text() + "  " + timingsText(one.timings) + "\n";
        if (one.alternative.ordinal == 1) text += tailText;
        if (*accept == one.alternative.ordinal) return;   // Said once it is taken.
        Answer loud;
        sayLoudness(*session, one.alternative.candidate.revision, "alternative " + std::to_string(one.alternative.ordinal) + ": ", loud);
        text += loud.text;
        list.back()["loudness_against_target"] = loud.json.value("loudness_against_target", Json());
    };
    const auto made = makeAlternatives(session->studio(), request, session->progress(), heard);
    if (!made) return fail(made.error());
    Answer answer;
    if (*accept == 0) {
        answer.json = {{"cue", cue.id.text()}, {"revision", revision.number}};
        answer.text = text + "take one with: fermata accept \"" + cue.title + "\" 1\n";
    } else {
        session->intend("revise", cue.id, revision.number);
        const auto done = acceptAlternative(session->studio(), made->alternatives[static_cast<size_t>(*accept) - 1].alternative, false,
                                            session->progress());
        if (!done) return fail(done.error());
        answer = cueAnswer(*session, *done);
        auto timings = made->alternatives.front().timings;
        timings.insert(timings.end(), done->timings.begin(), done->timings.end());
        if (request.alternatives == 1) answer.json["timings"] = timingsJson(timings);
        answer.json["ring_outs"] = list.at(static_cast<size_t>(*accept) - 1).at("ring_outs");
        answer.text += text;
    }
    answer.json["alternatives"] = list;
    answer.json["remade_sections"] = made->sections;
    for (const std::string& note : made->notes) answer.text += "note: " + note + "\n";
    answer.json["notes"] = made->notes;
    return answer;
}

Result<Answer> accept(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto which = arguments.word(1, "alternative: fermata accept CUE ALTERNATIVE");
    if (!which) return fail(which.error());
    const auto batch = arguments.integer("batch", 0, 1, 99999);
    if (!batch) return fail(batch.error());
    const auto alternative = findAlternative(session->catalog(), found->first, *which, *batch, arguments.value("section"));
    if (!alternative) return fail(alternative.error());
    session->intend("accept", found->first.id, found->second.number);
    const auto done = acceptAlternative(session->studio(), *alternative, arguments.has("rebase"), session->progress());
    if (!done && done.error().code == Code::Conflict && !arguments.has("rebase")) {
        return fail(Code::Conflict, done.error().message + " To put this alternative on the newest revision: fermata accept … --rebase.",
                    done.error().context);
    }
    if (!done) return fail(done.error());
    Answer answer = cueAnswer(*session, *done);
    answer.json["accepted"] = {{"alternative", alternative->id.text()}, {"ordinal", alternative->ordinal}, {"label", alternative->label},
                               {"made_by", alternative->madeBy}, {"made_at", alternative->madeAt}, {"on_revision", alternative->revision}};
    answer.text += "accepted: " + alternative->label + ", asked for by " + alternative->madeBy + " on " + alternative->madeAt + "\n";
    return answer;
}

Result<Answer> writeCell(Session* session, const Arguments& arguments, const CueInfo& cue, const Revision& revision) {
    const std::string file = arguments.value("out");
    const auto midi = cellMidi(session->studio(), cue, revision, arguments.value("section"), arguments.value("stem"));
    if (!midi) return fail(midi.error());
    const auto written = writeFile(file, *midi);
    if (!written) return fail(written.error());
    Answer answer;
    answer.json = {{"cue", cue.id.text()}, {"revision", revision.number}, {"file", file}};
    answer.text = file + "  (bring it back with: fermata notes \"" + cue.title + "\" --section " + arguments.value("section") + " --stem " + arguments.value("stem") +
                  " --from " + file + ")\n";
    return answer;
}

Result<Answer> notes(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto& [cue, revision] = *found;
    if (!arguments.has("section") || !arguments.has("stem")) return fail(Code::InvalidArgument, "Say which cell: --section NAME --stem NAME.");
    if (arguments.has("out") == arguments.has("from")) return fail(Code::InvalidArgument, "Say either --out FILE.mid (write the notes) or --from FILE.mid (take them from it).");
    if (arguments.has("out")) return writeCell(session, arguments, cue, revision);
    const std::filesystem::path file = arguments.value("from");
    const auto bytes = readFile(file);
    if (!bytes) return fail(bytes.error());
    const auto before = cellNotes(session->studio(), revision, arguments.value("section"), arguments.value("stem"));
    if (!before) return fail(before.error());
    HandNotes written{cue.id, arguments.value("section"), arguments.value("stem"), {}, file.filename().string()};
    const auto read = notesFromMidi(*bytes, file.string(), revision, *revision.sectionNamed(written.section), *revision.stemNamed(written.stem), *before, arguments.has("whole"));
    if (!read) return fail(read.error());
    written.notes = *read;
    if (arguments.has("feel")) {
        if (arguments.value("feel") != "learned") return fail(Code::InvalidArgument, "--feel is “" + arguments.value("feel") + "”; it is “learned”, or left out for the notes as they are written.");
        written.learnedFeel = true;
    }
    const auto offered = offerNotes(session->studio(), written, session->progress());
    if (!offered) return fail(offered.error());
    Answer answer;
    if (arguments.has("offer")) {
        answer.json = {{"cue", cue.id.text()}, {"revision", revision.number}, {"alternative", offered->alternative.id.text()}, {"label", offered->alternative.label}};
        answer.text = offered->alternative.label + "\ntake it with: fermata accept \"" + cue.title + "\" " + offered->alternative.id.text() + "\n";
        return answer;
    }
    session->intend("notes", cue.id, revision.number);
    const auto done = acceptAlternative(session->studio(), offered->alternative, false, session->progress());
    if (!done) return fail(done.error());
    answer = cueAnswer(*session, *done);
    Json tails;
    answer.text += ringOutText(done->revision, offered->ringOuts, tails);
    answer.json["ring_outs"] = tails;
    answer.json["made"] = offered->alternative.label;
    answer.text += offered->alternative.label + "\n";
    if (!offered->softer.empty()) {
        answer.json["notes"] = {offered->softer};
        answer.text += "note: " + offered->softer + "\n";
    }
    return answer;
}

Result<Answer> split(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    if (!arguments.has("at")) return fail(Code::InvalidArgument, "Say where to cut: --at 0:52.");
    const auto at = positionOption(arguments, "at", found->second);
    if (!at) return fail(at.error());
    session->intend("split", found->first.id, found->second.number);
    const auto done = splitCue(session->studio(), found->first.id, *at, session->progress());
    if (!done) return fail(done.error());
    return cueAnswer(*session, *done);
}

Result<Answer> restore(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    if (!arguments.has("revision")) return fail(Code::InvalidArgument, "Say which revision comes back: --revision 2.");
    const auto newest = session->catalog().revision(found->first.id, 0);
    if (!newest) return fail(newest.error());
    session->intend("restore-revision", found->first.id, newest->number);
    const auto done = restoreRevision(session->studio(), found->first.id, found->second.number, session->progress());
    if (!done) return fail(done.error());
    return cueAnswer(*session, *done);
}

Result<Answer> undo(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto newest = session->catalog().revision(found->first.id, 0);
    if (!newest) return fail(newest.error());
    int number = found->second.number;
    if (!arguments.has("revision")) {
        const auto edit = undoableEdit(session->studio(), found->first.id);
        if (!edit) return fail(edit.error());
        if (!*edit) return fail(Code::NotReady, "You have made no edit of “" + found->first.title + "” that could be undone.");
        number = (*edit)->revision;
    }
    session->intend("undo", found->first.id, newest->number);
    const auto done = undoEdit(session->studio(), found->first.id, number, session->progress());
    if (!done) return fail(done.error());
    return cueAnswer(*session, *done);
}

Result<Answer> redo(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto edit = redoableEdit(session->studio(), found->first.id);
    if (!edit) return fail(edit.error());
    if (!*edit) return fail(Code::NotReady, "You have undone nothing of “" + found->first.title + "” since your last edit that could be put back.");
    session->intend("redo", found->first.id, found->second.number);
    const auto done = redoEdit(session->studio(), found->first.id, (*edit)->revision, session->progress());
    if (!done) return fail(done.error());
    return cueAnswer(*session, *done);
}

Result<Answer> rename(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto name = arguments.word(1, "new name: fermata rename CUE NAME --section NAME");
    if (!name) return fail(name.error());
    if (!arguments.has("section")) return fail(Code::InvalidArgument, "Say which section: --section NAME.");
    session->intend("rename", found->first.id, found->second.number);
    const auto done = renameSection(session->studio(), found->first.id, arguments.value("section"), *name);
    if (!done) return fail(done.error());
    return cueAnswer(*session, *done);
}

Result<Answer> tailSwap(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    if (!arguments.has("after")) return fail(Code::InvalidArgument, "Say after which section: --after SECTION.");
    session->intend("tail-swap", found->first.id, found->second.number);
    const auto done = swapTail(session->studio(), found->first.id, arguments.value("after"), session->progress());
    if (!done) return fail(done.error());
    return cueAnswer(*session, *done);
}

}  // namespace

std::vector<Command> reviseCommands() {
    return {
        {{"revise"}, "CUE", "Makes a part again; everything else stays bit for bit.",
         {{"from", "TIME", "start of the part"}, {"to", "TIME", "its end"}, {"section", "NAME", "instead of a range; several with commas"},
          {"stems", "A,B", "only these stems"}, {"set", "PARAMETER=VALUE", "energy=+0.3, melody.density=0.5, melody.activity=+0.25, rhythm.dynamics=-0.3, rhythm.feel=learned, melody.keep=rhythm, melody.likeness=0.7, harmony.sound=guitar, without=claps, room=voice; may be repeated"},
          {"words", "TEXT", "instead of --set: \"warmer, less busy, no drums\"; where all words name stems (\"another melody\") only those are remade"},
          {"players", "PLAYERS", "rules (default), neural, auto, or by role: rhythm=rules,melody=neural"},
          {"alternatives", "N", "candidates to choose from, 1 to 9"}, {"accept", "N", "take this one at once"},
          {"again", "", "remake it at once although nothing else is asked"}},
         true, revise},
        {{"accept"}, "CUE ALTERNATIVE", "Makes an alternative the next revision.",
         {{"batch", "N", "of which request, as “fermata show” numbers them; needed where several are open"}, {"section", "NAME", "instead: the request that remakes this section"},
          {"rebase", "", "put it on the newest revision when somebody was first"}}, true, accept},
        {{"notes"}, "CUE", "Writes the notes of one cell into a MIDI file, or takes them from one; who wrote them goes into the ledger.",
         {{"section", "NAME", "the cell's section"}, {"stem", "NAME", "and its stem"}, {"revision", "N", "with --out; otherwise the newest"}, {"out", "FILE.mid", "write them"},
          {"from", "FILE.mid", "take them: the next revision"}, {"whole", "", "the file counts from the start of the cue, as the pack's MIDI files do"},
          {"feel", "learned", "new and changed notes get the timing and accents of people"}, {"offer", "", "leave them as an alternative"}}, true, notes},
        {{"split"}, "CUE", "Cuts a section in two on a bar line; no sample changes.", {{"at", "TIME", "where; snaps to the nearest bar"}}, true, split},
        {{"rename"}, "CUE NAME", "Gives a section another name; no sample changes.", {{"section", "NAME", "as it is called now"}}, true, rename},
        {{"tail-swap"}, "CUE", "Replaces an old ring-out that still sounds in the section after.", {{"after", "SECTION", "the remade section"}}, true, tailSwap},
        {{"restore-revision"}, "CUE", "An older revision becomes the newest again; nothing is rendered, held parts refuse.",
         {{"revision", "N", "the one that comes back"}}, true, restore},
        {{"undo"}, "CUE", "Takes your last edit back and keeps what others changed since in other sections.",
         {{"revision", "N", "the revision that an edit made; your newest by default"}}, true, undo},
        {{"redo"}, "CUE", "Puts back what you undid last.", {}, true, redo},
    };
}

}  // namespace fermata::cli
