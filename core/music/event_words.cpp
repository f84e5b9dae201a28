// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/event_words.h"

#include <vector>

#include "core/base/text.h"
#include "core/music/timecode.h"

namespace fermata {
namespace {

constexpr size_t kMostWords = 160;   // Bytes of what somebody wrote; the rest is read where it was written.

std::string listOf(const Json& body, const char* key) {
    std::vector<std::string> names;
    for (const Json& name : body.value(key, Json::array())) names.push_back(name.is_string() ? name.get<std::string>() : "");
    return names.empty() ? "all" : joined(names, ", ");
}

std::string scopeText(const Json& body) { return "(sections " + listOf(body, "sections") + "; stems " + listOf(body, "stems") + ")"; }

std::string textAt(const Json& body, const char* key) {
    const auto found = body.find(key);
    return found == body.end() || found->is_null() ? std::string() : found->is_string() ? found->get<std::string>() : found->dump();
}

// In one line, cut between two characters.
std::string quoted(const std::string& words) {
    std::string line;
    for (const char c : words) line += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    if (line.size() > kMostWords) {
        size_t end = kMostWords;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
        line = line.substr(0, end) + "…";
    }
    return "“" + line + "”";
}

// "0:45", "0:45.2": without zeros that say nothing.
std::string place(const Json& body, const char* key) {
    std::string text = clockTime({body.at(key).get<int64_t>()});
    while (text.find('.') != std::string::npos && (text.back() == '0' || text.back() == '.')) {
        const bool dot = text.back() == '.';
        text.pop_back();
        if (dot) break;
    }
    return text;
}

std::string committed(const Json& body, const EventNames& names) {
    const std::string revision = "revision " + textAt(body, "number");
    return names.words.empty() ? "committed " + revision : "made " + revision + ": " + names.words;
}

std::string approvalText(const Json& body, const EventNames& names, const std::string& recorded) {
    const std::string revision = "revision " + textAt(body, "number");
    const std::string scope = recorded + " " + scopeText(body);
    if (body.value("request_changes", false)) return "asked for changes to " + revision + scope + (names.words.empty() ? "" : ": " + quoted(names.words));
    return "approved " + revision + scope + (body.value("locks", false) ? ": held from now on" : ": advice, holds nothing");
}

std::string commentText(const Json& body, const EventNames& names, const std::string& recorded) {
    if (names.words.empty() || !body.contains("from_at")) return "commented on revision " + textAt(body, "number") + recorded;
    const bool range = body.contains("to_at") && body.at("to_at").is_number_integer();
    return "commented at " + place(body, "from_at") + (range ? "–" + place(body, "to_at") : "") + recorded + ": " + quoted(names.words);
}

std::string notedText(const Json& body, const EventNames& names) {
    const std::string kind = textAt(body, "kind");
    const bool known = !names.about.empty();
    const std::string comment = known ? "the comment " + quoted(names.about) : "a comment";
    if (kind == "reply") return known && !names.words.empty() ? "answered " + quoted(names.about) + " with " + quoted(names.words) : "answered a comment";
    if (kind == "resolve") return "settled " + comment;
    if (kind == "reopen") return "opened " + comment + " again";
    if (body.value("assignee", Json()).is_null()) return "took a comment from whoever looked after it";
    return "gave " + comment + " to " + (names.member.empty() ? "a person" : names.member);
}

}  // namespace

std::string eventWords(std::string_view kind, const Json& body, const EventNames& names) {
    const std::string recorded = names.forName.empty() ? "" : ", recorded for " + names.forName;
    const std::string revision = "revision " + textAt(body, "number");
    if (kind == "revision.committed") return committed(body, names);
    if (kind == "approval.given") return approvalText(body, names, recorded);
    if (kind == "approval.withdrawn") {
        if (!names.approval.is_object()) return "withdrew an approval: " + textAt(body, "reason");
        return "withdrew the approval of revision " + textAt(names.approval, "number") + " " + scopeText(names.approval) + ": " + textAt(body, "reason");
    }
    if (kind == "comment.added") return commentText(body, names, recorded);
    if (kind == "comment.noted") return notedText(body, names);
    if (kind == "marker.set") {
        if (body.value("removed", false)) return "removed the marker " + quoted(textAt(body, "name"));
        return "put the marker " + quoted(textAt(body, "name")) + " at " + (body.contains("at_sample") ? place(body, "at_sample") : "?");
    }
    if (kind == "decision.made") return "decided on " + textAt(body, "rule") + " of " + revision + ": " + textAt(body, "reason") + recorded;
    if (kind == "alternative.saved") return "made alternative " + textAt(body, "ordinal") + " (" + textAt(body, "label") + ")";
    if (kind == "cue.added") return "added the cue “" + textAt(body, "title") + "”";
    if (kind == "cue.archived") return (body.value("archived", true) ? "archived the cue: " : "brought the cue back from the archive: ") + textAt(body, "reason");
    if (kind == "cue.derived") return "made it a cut-down of revision " + textAt(body, "derived_number") + " of another cue";
    if (kind == "project.added") return "added the project “" + textAt(body, "name") + "”";
    if (kind == "project.approver") return "set the final approver";
    if (kind == "member.added") return "added " + (names.member.empty() ? "a person" : names.member) + " as " + textAt(body, "role");
    if (kind == "member.removed") return "took " + (names.member.empty() ? "a person" : names.member) + " out of the project";
    if (kind == "member.changed") {
        return "changed the role of " + (names.member.empty() ? "a person" : names.member) + " from " + textAt(body, "was") + " to " + textAt(body, "role");
    }
    if (kind == "takes.recorded") return "recorded what made " + std::to_string(body.size()) + " takes";
    if (kind == "delivery.recorded") return "delivered " + revision;
    if (kind.starts_with("clearance.")) {
        const std::string reason = kind == "clearance.withdrawn" ? textAt(body, "withdrawn") : textAt(body, "reason");
        return std::string(kind.substr(10)) + " clearance " + textAt(body, "number") + " version " + textAt(body, "version") + (reason.empty() ? "" : ": " + reason);
    }
    return std::string(kind);
}

}  // namespace fermata
