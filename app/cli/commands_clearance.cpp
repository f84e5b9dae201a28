// SPDX-License-Identifier: GPL-3.0-or-later
// The document that legal files: clear, clearances, withdraw-clearance.
#include <algorithm>
#include <filesystem>
#include <map>

#include "app/cli/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/rights/clearance_differences.h"
#include "core/studio/default_ask.h"
#include "core/studio/names.h"

namespace fermata::cli {
namespace fs = std::filesystem;
namespace {

// Where a rule's answer is written: fields of the uses file, all of them in docs/clearance.md.
std::string fieldOf(const std::string& rule) {
    static const std::map<std::string, std::string> kFields{
        {"R06", "uses"}, {"R50", "contributors[].agreement: {\"text\": \"…\", \"file\": \"…\"}"},
        {"R51", "contributors[].share_permille: 1000 for one writer, 500 each for two"}, {"R54", "contributors[].society and .ipi"},
        {"R55", "job.claimed_by"}, {"R61", "job.programme, job.episode"}, {"R62", "job.ad_code, job.brand, job.product, job.agency, job.airdate"},
        {"R65", "job.ai_tag_track, job.ai_tag_composition"}, {"R66", "job.client_approval: {\"text\": \"…\", \"file\": \"…\"}"},
        {"R67", "job.insurer: {\"text\": \"…\", \"file\": \"…\"}"}};
    const auto found = kFields.find(rule);
    return found == kFields.end() ? "" : "    in the uses file (--uses FILE, docs/clearance.md): " + found->second + "\n";
}

// The use table, conditions and blocks for a terminal.
std::string decisionText(const Json& document) {
    std::string text = document.value("headline", "") + "\n";
    const Json decision = document.value("s0_decision", Json::object());
    Rows rows{{"use", "territory", "term", "cleared?"}};
    for (const Json& use : decision.value("uses", Json::array())) {
        if (!use.value("asked", false)) continue;
        rows.push_back({use.value("name", use.value("media", "")), use.value("territory_text", use.value("territory", Json()).dump()),
                        use.value("term_text", ""), use.value("text", "")});
    }
    text += table(rows);
    for (const Json& item : decision.value("accepted", Json::array())) {
        text += "accepted (" + item.value("rule", "") + "): " + item.value("text", "") + "\n    for " + joined(item.value("uses", std::vector<std::string>()), "; ") + "\n";
    }
    for (const char* list : {"conditions", "blocks"}) {
        for (const Json& item : decision.value(list, Json::array())) {
            text += std::string(list == std::string("blocks") ? "BLOCK " : "condition ") + item.value("number", Json()).dump() + " (" +
                    item.value("rule", "") + "): " + item.value("text", "") +
                    (item.value("fix", "").empty() ? "" : " → " + item.value("fix", "")) + "\n";
            text += fieldOf(item.value("rule", ""));
            // Who brings it, and by when.
            const std::string who = item.value("who", ""), when = item.value("when", "");
            if (!who.empty() || !when.empty()) text += "    " + who + (who.empty() || when.empty() ? "" : ", ") + when + "\n";
        }
    }
    return text;
}

Result<Answer> clear(Session* session, const Arguments& arguments) {
    ClearRequest request;
    const auto number = arguments.integer("revision", 0, 1, 1000000);
    if (!number) return fail(number.error());
    if (arguments.words().empty()) return fail(Code::InvalidArgument, "Say which cue: fermata clear CUE --revision N --uses FILE.");
    std::string name;
    for (const std::string& word : arguments.words()) {
        const auto cue = findCue(session->catalog(), word);
        if (!cue) return fail(cue.error());
        request.covers.emplace_back(cue->id, *number == 0 ? cue->newestRevision : *number);
        if (name.empty()) name = slug(cue->title);
    }
    if (arguments.has("uses")) {
        const auto ask = clearanceAskFile(arguments.value("uses"));
        if (!ask) return fail(ask.error());
        request.ask = *ask;
    } else {
        auto usual = defaultAsk(session->studio(), request.covers.front().first, request.covers.front().second);
        if (!usual) return fail(usual.error());
        request.ask = std::move(usual->ask);
    }
    request.issue = arguments.has("issue");
    request.reason = arguments.value("because");
    const auto done = clearCues(session->studio(), request, session->progress());
    if (!done) return fail(done.error());
    const fs::path folder = arguments.value("out", ".");
    const auto made = makeFolder(folder);
    if (!made) return fail(made.error());
    const std::string base = request.issue ? done->record.number + "_v" + (done->record.version < 10 ? "0" : "") + std::to_string(done->record.version)
                                           : "PREVIEW_" + name;
    for (const auto& [extension, bytes] : {std::pair(".json", &done->json), std::pair(".pdf", &done->pdf)}) {
        const auto written = writeFile(folder / (base + extension), *bytes);
        if (!written) return fail(written.error());
    }
    Answer answer;
    answer.json = {{"number", done->record.number}, {"version", done->record.version}, {"state", request.issue ? "issued" : "preview"},
                   {"overall", done->document.value("overall", "")}, {"headline", done->document.value("headline", "")},
                   {"json", (folder / (base + ".json")).string()}, {"pdf", (folder / (base + ".pdf")).string()},
                   {"json_sha256", sha256(done->json).hex()}, {"timings", timingsJson(done->timings)},
                   {"decision", done->document.value("s0_decision", Json::object())}};
    answer.text = done->record.number + (request.issue ? " version " + std::to_string(done->record.version) + ", issued by " + done->record.issuedBy : " (not issued)") +
                  "\n" + decisionText(done->document) + (folder / (base + ".pdf")).string() + "\ntime: " + timingsText(done->timings) + "\n";
    // An issued document may say no; a script must not read that as yes.
    if (request.issue && done->document.value("overall", "") == "blocked") answer.exit = 7;
    return answer;
}

// Of this cue, oldest first; drafts are nobody's business.
Result<std::vector<ClearanceRecord>> documentsOf(Session& session, const CueInfo& cue) {
    auto all = session.catalog().clearances(cue.project);
    if (!all) return fail(all.error());
    std::erase_if(*all, [&](const ClearanceRecord& record) {
        return record.state == "draft" || std::none_of(record.covers.begin(), record.covers.end(), [&](const auto& item) { return item.first == cue.id; });
    });
    return all;
}

std::string nameOf(const ClearanceRecord& record) { return record.number + " version " + std::to_string(record.version); }

Result<Answer> clearanceList(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    const auto records = documentsOf(*session, found->first);
    if (!records) return fail(records.error());
    Answer answer;
    answer.json = {{"clearances", Json::array()}, {"differences", Json::array()}};
    Rows rows{{"document", "state", "issued", "by", "reason"}};
    for (const ClearanceRecord& record : *records) {
        const std::string& reason = record.state == "withdrawn" ? record.withdrawnReason : record.reason;
        rows.push_back({nameOf(record), record.state, record.issuedAt, record.issuedBy, reason});
        answer.json["clearances"].push_back({{"id", record.id.text()}, {"number", record.number}, {"version", record.version}, {"state", record.state},
                                             {"issued_at", record.issuedAt}, {"issued_by", record.issuedBy}, {"reason", reason}});
    }
    answer.text = records->empty() ? "no clearance of “" + found->first.title + "” was issued\n" : table(rows);
    if (!arguments.has("differences")) return answer;
    if (records->size() < 2) return fail(Code::NotReady, "“" + found->first.title + "” has fewer than two issued versions; there is nothing to compare.");
    const ClearanceRecord& before = (*records)[records->size() - 2];
    const ClearanceRecord& after = records->back();
    const auto first = parseJson(before.json, nameOf(before));
    const auto second = parseJson(after.json, nameOf(after));
    if (!first) return fail(first.error());
    if (!second) return fail(second.error());
    answer.text += "\n" + nameOf(before) + " → " + nameOf(after) + "\n";
    for (const ClearanceDifference& item : clearanceDifferences(*first, *second)) {
        answer.json["differences"].push_back({{"about", item.about}, {"subject", item.subject}, {"before", item.before}, {"after", item.after}});
        answer.text += item.about + (item.subject.empty() ? "" : " " + item.subject) + ": " + (item.before.empty() ? "–" : item.before) + " → " +
                       (item.after.empty() ? "–" : item.after) + "\n";
    }
    return answer;
}

Result<Answer> withdrawClearance(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    if (trimmed(arguments.value("reason")).empty()) return fail(Code::InvalidArgument, "Withdrawing needs a reason: --reason \"…\".");
    const auto records = documentsOf(*session, found->first);
    if (!records) return fail(records.error());
    const auto standing = std::find_if(records->rbegin(), records->rend(), [](const ClearanceRecord& record) { return record.state == "issued"; });
    if (standing == records->rend()) return fail(Code::NotReady, "No issued clearance of “" + found->first.title + "” stands; there is nothing to withdraw.");
    const auto done = session->catalog().withdrawClearance(standing->id, trimmed(arguments.value("reason")));
    if (!done) return fail(done.error());
    Answer answer;
    answer.json = {{"id", standing->id.text()}, {"number", standing->number}, {"version", standing->version}, {"withdrawn", true}};
    answer.text = nameOf(*standing) + " is withdrawn; it stays on file with your reason; nothing is delivered under it, nor under a version that it superseded\n";
    return answer;
}

}  // namespace

std::vector<Command> clearanceCommands() {
    return {
        {{"clear"}, "CUE [CUE…]", "Computes the clearance of a revision for a set of uses: JSON and PDF, one document over a family.",
         {{"revision", "N", "which revision; the newest by default"}, {"uses", "FILE", "a JSON file: what is asked for, who wrote what share (contributors[].share_permille, 1000 in all) and who signed; docs/clearance.md has every field. By default the project's uses, else the brief's"},
          {"issue", "", "number it, store it, make it the one that counts"}, {"because", "TEXT", "why it supersedes the last version"},
          {"out", "DIR", "where JSON and PDF are written"}},
         true, clear},
        {{"clearances"}, "CUE", "The issued clearances of a cue, oldest first.", {{"differences", "", "what the last two versions say differently"}}, true, clearanceList},
        {{"withdraw-clearance"}, "CUE", "Withdraws the clearance that stands; it stays on file.", {{"reason", "TEXT", "why; required"}}, true, withdrawClearance},
    };
}

}  // namespace fermata::cli
