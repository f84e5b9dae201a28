// SPDX-License-Identifier: GPL-3.0-or-later
// What people say: approvals, withdrawals, timecoded comments, decisions.
#include <filesystem>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/studio/approved_revision.h"
#include "core/studio/clear_cue.h"
#include "core/studio/decide.h"
#include "core/studio/evidence.h"
#include "core/studio/family.h"
#include "core/studio/names.h"
#include "core/studio/take_back.h"
#include "core/studio/unlock_request.h"

namespace fermata::cli {
namespace {

// --for and --evidence belong together: a client's word needs the mail or note that holds it.
Result<void> onBehalf(Session& session, const Arguments& arguments, const ProjectId& project, std::optional<PersonId>& person,
                      std::optional<Hash>& evidence, std::string& name) {
    if (!arguments.has("for")) {
        if (arguments.has("evidence")) return fail(Code::InvalidArgument, "--evidence belongs to --for PERSON: whose word is it?");
        return {};
    }
    const auto in = session.catalog().project(project);
    if (!in) return fail(in.error());
    const auto adding = [&](const std::string& who) { return "To add them: fermata user add \"" + who + "\" --role client --project \"" + in->name + "\""; };
    const auto found = findPerson(session.catalog(), arguments.value("for"));
    if (!found) return fail(found.error().code, found.error().message + " " + adding(arguments.value("for")));
    if (std::none_of(in->members.begin(), in->members.end(), [&](const Person& one) { return one.id == found->id; })) {
        return fail(Code::NotReady, found->name + " is not a member of " + in->name + ". " + adding(found->name));
    }
    person = found->id;
    if (!arguments.has("evidence")) {
        return fail(Code::NotReady, "To record the word of " + found->name + " give the evidence: --evidence FILE (their mail or a signed note).");
    }
    const auto stored = storeEvidence(session, project, arguments.value("evidence"));
    if (!stored) return fail(stored.error());
    evidence = *stored;
    name = std::filesystem::path(arguments.value("evidence")).filename().string();
    return {};
}

std::string whose(const std::string& by, const std::string& forPerson) {
    return forPerson.empty() ? by : "recorded by " + by + " for " + forPerson;
}

// A cue and its cut-downs: what each is, then all of them approved or none.
Result<Answer> approveAll(Session* session, const Arguments& arguments, const CueInfo& cue, const Revision& revision) {
    for (const char* option : {"sections", "stems", "request-changes"}) {
        if (arguments.has(option)) return fail(Code::InvalidArgument, std::string("--family approves whole cues; --") + option + " belongs to one cue.");
    }
    const auto family = familyOf(session->studio(), cue.id, revision.number);
    if (!family) return fail(family.error());
    NewApproval word;
    word.note = arguments.value("note");
    const auto behalf = onBehalf(*session, arguments, cue.project, word.onBehalfOf, word.evidence, word.evidenceName);
    if (!behalf) return fail(behalf.error());
    const auto given = approveFamily(session->studio(), *family, word);
    if (!given) return fail(given.error());
    Answer answer;
    answer.json = {{"family", Json::array()}};
    Rows rows{{"cue", "revision", "length", "approval", "what it is"}};
    for (size_t i = 0; i < given->size(); ++i) {
        const ApprovalInfo& info = (*given)[i];
        const auto& [one, made, held, cells] = (*family)[i];
        answer.json["family"].push_back({{"cue", one.id.text()}, {"title", one.title}, {"id", info.id.text()}, {"revision", info.revision},
                                         {"revision_hash", info.revisionHash}, {"length_samples", made.length.value},
                                         {"recorded", whose(info.by, info.forPerson)}, {"locks", info.locks}, {"at", info.at}});
        rows.push_back({one.title, std::to_string(info.revision) + " (" + info.revisionHash.substr(0, 10) + "…)", clockTime(made.length), info.id.text(), made.made});
    }
    const ApprovalInfo& first = given->front();
    answer.text = table(rows) + std::to_string(given->size()) + " cues approved in one act, " + whose(first.by, first.forPerson) + "\n" +
                  (first.locks ? "held from now on, bit for bit; each approval is withdrawn on its own\n"
                               : "advice only: it does not hold, because only the final approver's word does\n");
    return answer;
}

Result<Answer> approve(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    if (!arguments.has("revision")) {
        const auto seen = refuseUnseen(session->studio(), found->first, found->second);
        if (!seen) return fail(seen.error());
    }
    if (arguments.has("family")) return approveAll(session, arguments, found->first, found->second);
    const auto& [cue, revision] = *found;
    NewApproval approval;
    approval.cue = cue.id;
    approval.revision = revision.number;
    const auto sections = sectionNames(revision, arguments.value("sections"));
    if (!sections) return fail(sections.error());
    const auto stems = stemNames(revision, arguments.value("stems"));
    if (!stems) return fail(stems.error());
    approval.sections = *sections;
    approval.stems = *stems;
    approval.requestChanges = arguments.has("request-changes");
    approval.note = arguments.value("note");
    const auto behalf = onBehalf(*session, arguments, cue.project, approval.onBehalfOf, approval.evidence, approval.evidenceName);
    if (!behalf) return fail(behalf.error());
    const auto done = session->catalog().approve(approval);
    if (!done) return fail(done.error());
    std::string evidenceSha256;
    if (approval.evidence) {
        const auto evidence = evidenceOf(session->studio(), *approval.evidence, approval.evidenceName);
        if (!evidence) return fail(evidence.error());
        evidenceSha256 = evidence->sha256;
    }
    Answer answer;
    answer.json = {{"id", done->id.text()}, {"revision", done->revision}, {"revision_hash", done->revisionHash}, {"by", done->by},
                   {"for", done->forPerson}, {"recorded", whose(done->by, done->forPerson)}, {"locks", done->locks},
                   {"sections", done->sections}, {"stems", done->stems}, {"evidence_sha256", evidenceSha256}, {"at", done->at}};
    const std::string scope = (done->sections.empty() ? std::string("all sections") : joined(done->sections, ", ")) + " × " +
                              (done->stems.empty() ? std::string("all stems") : joined(done->stems, ", "));
    answer.text = (done->requestChanges ? "changes requested: " : "approved: ") + scope + " of revision " + std::to_string(done->revision) + " (" + revision.made + "), " +
                  whose(done->by, done->forPerson) + "\n" +
                  (done->locks ? "held from now on, bit for bit\n" : done->requestChanges ? "" : "advice only: it does not hold, because only the final approver's word does\n") +
                  "approval " + done->id.text() + "\n";
    return answer;
}

Result<Answer> withdraw(Session* session, const Arguments& arguments) {
    const auto text = arguments.word(0, "approval: fermata withdraw APPROVAL --reason \"…\"");
    if (!text) return fail(text.error());
    const auto id = ApprovalId::parse(*text);
    if (!id) return fail(id.error());
    if (trimmed(arguments.value("reason")).empty()) return fail(Code::InvalidArgument, "Withdrawing needs a reason: --reason \"…\".");
    const auto done = session->catalog().withdrawApproval(*id, arguments.value("reason"));
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = {{"id", id->text()}, {"withdrawn", true}};
    answer.text = "withdrawn; what it held is free again\n";
    return answer;
}

Result<Answer> comment(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto text = arguments.word(1, "comment: fermata comment CUE --at 0:45.200 TEXT");
    if (!text) return fail(text.error());
    const auto& [cue, revision] = *found;
    if (!arguments.has("at")) return fail(Code::InvalidArgument, "Say where: --at 0:45.200.");
    NewComment comment;
    comment.cue = cue.id;
    comment.revision = revision.number;
    comment.text = *text;
    const auto at = parsePosition(arguments.value("at"), revision.frameRate, revision.startFrames);
    if (!at) return fail(Code::InvalidArgument, "--at: " + at.error().message);
    comment.from = *at;
    if (arguments.has("to")) {
        const auto to = parsePosition(arguments.value("to"), revision.frameRate, revision.startFrames);
        if (!to) return fail(Code::InvalidArgument, "--to: " + to.error().message);
        if (*to <= *at) return fail(Code::InvalidArgument, "--to " + clockTime(*to) + " is not after --at " + clockTime(*at) + ".");
        comment.to = *to;
    }
    if (comment.from >= revision.length || (comment.to && *comment.to > revision.length)) {
        return fail(Code::InvalidArgument, "The comment lies outside the cue, which ends at " + clockTime(revision.length) + ".");
    }
    if (arguments.has("stem")) {
        const auto stems = stemNames(revision, arguments.value("stem"));
        if (!stems) return fail(stems.error());
        comment.stem = stems->front();
    }
    const auto behalf = onBehalf(*session, arguments, cue.project, comment.onBehalfOf, comment.evidence, comment.evidenceName);
    if (!behalf) return fail(behalf.error());
    const auto done = session->catalog().addComment(comment);
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = {{"id", comment.id.text()}};
    answer.text = "comment at " + clockTime(comment.from) + " noted  " + comment.id.text() + "\n";
    return answer;
}

Result<Answer> unlockRequest(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    std::string reason;
    for (size_t i = 1; i < arguments.words().size(); ++i) reason += (i > 1 ? " " : "") + arguments.words()[i];
    if (!arguments.has("section")) return fail(Code::InvalidArgument, "Say what: --section NAME[,NAME], and --stem NAME[,NAME] unless it is all that is held there.");
    std::vector<UnlockCell> cells;
    for (const std::string& section : splitText(arguments.value("section"), ',')) {
        for (const std::string& stem : arguments.has("stem") ? splitText(arguments.value("stem"), ',') : std::vector<std::string>{""}) {
            cells.push_back({std::string(trimmed(section)), std::string(trimmed(stem))});
        }
    }
    const auto asked = askToUnlock(session->studio(), found->first.id, cells, reason);
    if (!asked) return fail(asked.error());
    Answer answer;
    answer.json = {{"requests", Json::array()}};
    for (const UnlockRequest& one : *asked) {
        answer.json["requests"].push_back({{"comment", one.comment.text()}, {"text", one.text}, {"assignee", one.assignee}});
        answer.text += one.text + "\n" + (one.assignee.empty() ? "nobody of staff holds it; the comment is open to all\n" : "given to " + one.assignee + "\n");
    }
    return answer;
}

Result<Answer> thread(Session* session, const Arguments& arguments) {
    const auto word = arguments.word(0, "comment: fermata thread COMMENT [TEXT]; fermata comments CUE lists them");
    if (!word) return fail(word.error());
    const auto id = CommentId::parse(*word);
    if (!id) return fail(id.error());
    NewCommentNote note;
    note.comment = *id;
    for (size_t i = 1; i < arguments.words().size(); ++i) note.text += (i > 1 ? " " : "") + arguments.words()[i];
    const int asked = (arguments.has("resolve") ? 1 : 0) + (arguments.has("reopen") ? 1 : 0) + (arguments.has("assign") ? 1 : 0);
    if (asked > 1) return fail(Code::InvalidArgument, "Say one thing at a time: --resolve, --reopen or --assign.");
    if (arguments.has("resolve")) note.kind = NewCommentNote::Kind::Resolve;
    if (arguments.has("reopen")) note.kind = NewCommentNote::Kind::Reopen;
    if (arguments.has("assign")) {
        note.kind = NewCommentNote::Kind::Assign;
        if (arguments.value("assign") != "nobody") {
            const auto person = findPerson(session->catalog(), arguments.value("assign"));
            if (!person) return fail(person.error());
            note.assignee = person->id;
        }
    }
    const auto done = session->catalog().noteComment(note);
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = {{"id", note.id.text()}, {"comment", id->text()}};
    answer.text = std::string("noted  ") + note.id.text() + "\n";
    return answer;
}

Result<Answer> waiting(Session* session, const Arguments&) {
    const auto list = session->catalog().waiting();
    if (!list) return fail(list.error());
    Answer answer;
    answer.json["waiting"] = Json::array();
    Rows rows{{"cue", "project", "revision", "held", "open comments", "changes asked by"}};
    for (const Waiting& one : *list) {
        answer.json["waiting"].push_back({{"cue", one.cue.text()}, {"title", one.title}, {"project", one.projectName}, {"revision", one.revision},
                                          {"cells", one.cells}, {"held", one.held}, {"open_comments", one.openComments}, {"asked_by", one.askedBy}, {"asked", one.asked}});
        rows.push_back({one.title, one.projectName, std::to_string(one.revision), std::to_string(one.held) + " of " + std::to_string(one.cells),
                        std::to_string(one.openComments), one.askedBy.empty() ? "" : one.askedBy + ": " + one.asked});
    }
    answer.text = list->empty() ? "nothing waits\n" : table(rows);
    return answer;
}

Result<Answer> comments(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto list = session->catalog().comments(found->first.id);
    if (!list) return fail(list.error());
    Answer answer;
    answer.json["comments"] = Json::array();
    Rows rows{{"at", "to", "stem", "revision", "who", "state", "with", "text", "id"}};
    for (const CommentInfo& item : *list) {
        if (takenBack(item)) continue;
        const NewComment& one = item.comment;
        answer.json["comments"].push_back({{"id", one.id.text()}, {"from_sample", one.from.value}, {"to_sample", one.to ? Json(one.to->value) : Json()},
                                           {"stem", one.stem}, {"revision", one.revision}, {"by", item.by}, {"for", item.forPerson},
                                           {"at", item.at}, {"text", one.text}, {"resolved", item.resolved()},
                                           {"assigned_to", item.assignment() == nullptr ? Json() : Json(item.assignment()->assigneeName)}, {"replies", Json::array()}});
        rows.push_back({clockTime(one.from), one.to ? clockTime(*one.to) : "", one.stem, std::to_string(one.revision), whose(item.by, item.forPerson),
                        item.resolved() ? "settled" : "open", item.assignment() == nullptr ? "" : item.assignment()->assigneeName, one.text, one.id.text()});
        for (const CommentNote& note : item.notes) {
            if (note.note.kind != NewCommentNote::Kind::Reply) continue;
            answer.json["comments"].back()["replies"].push_back({{"by", note.by}, {"at", note.at}, {"text", note.note.text}});
            rows.push_back({"", "", "", "", note.by, "", "", "  > " + note.note.text, ""});
        }
    }
    answer.text = rows.size() == 1 ? "no comments\n" : table(rows);
    return answer;
}

Result<Answer> decideCommand(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto& [cue, revision] = *found;
    NewDecision decision;
    decision.cue = cue.id;
    decision.revision = revision.number;
    decision.rule = arguments.value("rule");
    decision.reason = trimmed(arguments.value("reason"));
    if (decision.rule.empty()) return fail(Code::InvalidArgument, "Say which finding: --rule R43 (the numbers stand in the clearance).");
    if (decision.reason.empty()) return fail(Code::InvalidArgument, "A decision needs a reason: --reason \"…\". It is printed in the clearance.");
    const auto sections = sectionNames(revision, arguments.value("sections"));
    if (!sections) return fail(sections.error());
    const auto stems = stemNames(revision, arguments.value("stems"));
    if (!stems) return fail(stems.error());
    const auto behalf = onBehalf(*session, arguments, cue.project, decision.onBehalfOf, decision.evidence, decision.evidenceName);
    if (!behalf) return fail(behalf.error());
    if (arguments.has("uses")) {
        const auto ask = clearanceAskFile(arguments.value("uses"));
        if (!ask) return fail(ask.error());
        decision.uses = ask->uses;
    }
    const auto done = decide(session->studio(), revision, decision, *sections, *stems);
    if (!done) return fail(done.error());
    Answer answer;
    answer.json["ids"] = Json::array();
    for (const DecisionId& id : *done) answer.json["ids"].push_back(id.text());
    answer.text = "decided: " + std::to_string(done->size()) + (done->size() == 1 ? " finding of " : " findings of ") + decision.rule +
                  "; the next clearance says so\n";
    return answer;
}

Result<Answer> decisions(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto list = session->catalog().decisions(found->first.id);
    if (!list) return fail(list.error());
    const auto open = matches(session->studio(), found->second);
    if (!open) return fail(open.error());
    Answer answer;
    answer.json = {{"decisions", Json::array()}, {"matches", Json::array()}};
    Rows rows{{"rule", "about", "revision", "who", "when", "why"}};
    for (const DecisionInfo& item : *list) {
        const NewDecision& one = item.decision;
        answer.json["decisions"].push_back({{"id", one.id.text()}, {"rule", one.rule}, {"subject", one.subject}, {"revision", one.revision},
                                            {"by", item.by}, {"for", item.forPerson}, {"at", item.at}, {"reason", one.reason}});
        rows.push_back({one.rule, one.subject.empty() ? "all its findings" : "take " + one.subject.substr(0, 12), std::to_string(one.revision),
                        whose(item.by, item.forPerson), item.at, one.reason});
    }
    answer.text = list->empty() ? "no decisions\n" : table(rows);
    for (const Match& match : *open) {
        answer.json["matches"].push_back({{"section", match.section}, {"stem", match.stem}, {"take", match.take.hex()}, {"nearest", match.nearest},
                                          {"notes", match.notes}, {"threshold", match.threshold}, {"decided", match.decided}});
        if (!match.decided) {
            answer.text += "open: " + match.section + " × " + match.stem + ", " + std::to_string(match.notes) + " notes in common with " +
                           match.nearest + " (threshold " + std::to_string(match.threshold) + ")\n";
        }
    }
    return answer;
}

const std::vector<OptionSpec> kBehalf{{"for", "PERSON", "whose word it is, when staff record it"}, {"evidence", "FILE", "their mail or note; required with --for"}};

std::vector<OptionSpec> with(std::vector<OptionSpec> options) {
    options.insert(options.end(), kBehalf.begin(), kBehalf.end());
    return options;
}

}  // namespace

std::vector<Command> reviewCommands() {
    return {
        {{"approve"}, "CUE", "Approves sections or stems of one exact revision; the final approver's word holds them.",
         with({{"revision", "N", "which revision; the newest by default, unless somebody else changed it since you last made or approved one"},
               {"sections", "A,B", "all by default"}, {"stems", "A,B", "all by default"},
               {"note", "TEXT", "what they said"}, {"request-changes", "", "changes please, instead of yes"},
               {"family", "", "the cue and every cut-down of this revision in one act: all or none"}}),
         true, approve},
        {{"withdraw"}, "APPROVAL", "Takes an approval back; what it held is free again.", {{"reason", "TEXT", "why; required"}}, true, withdraw},
        {{"comment"}, "CUE TEXT", "Notes a comment at a time or over a range.",
         with({{"at", "TIME", "where it begins"}, {"to", "TIME", "where it ends"}, {"stem", "STEM", "about one stem"}, {"revision", "N", "which revision"}}),
         true, comment},
        {{"thread"}, "COMMENT [TEXT]", "Answers a comment, settles it, opens it again or gives it to somebody.",
         {{"resolve", "", "it is settled; TEXT says how"}, {"reopen", "", "it is open again"}, {"assign", "PERSON", "who looks after it; “nobody” takes it back"}},
         true, thread},
        {{"waiting"}, "", "Cues that wait for somebody's word: not held whole, or changes asked for.", {}, true, waiting},
        {{"comments"}, "CUE", "All comments on a cue.", {}, true, comments},
        {{"unlock-request"}, "CUE REASON", "Asks whoever holds cells to unlock them: a comment given to them. It frees nothing by itself.",
         {{"section", "A,B", "of which sections"}, {"stem", "A,B", "of which stems; all held ones by default"}}, true, unlockRequest},
        {{"decide"}, "CUE", "Records a decision on a finding of the clearance: a match judged acceptable (R43), a condition accepted.",
         with({{"rule", "RULE", "the finding's rule, e.g. R43"}, {"reason", "TEXT", "why; printed in the clearance"},
               {"sections", "A,B", "R43: only these; all by default"}, {"stems", "A,B", "R43: only these; all by default"},
               {"uses", "FILE", "the uses that a condition is accepted for, as given to clear; the project's otherwise"}, {"revision", "N", "which revision"}}),
         true, decideCommand},
        {{"decisions"}, "CUE", "All decisions on a cue, and the matches that wait for one.", {{"revision", "N", "which revision"}}, true, decisions},
    };
}

}  // namespace fermata::cli
