// SPDX-License-Identifier: GPL-3.0-or-later
// R50 to R55 and R70: agreements, writers, societies, and the second pair of eyes.
#include <algorithm>
#include <set>

#include "core/base/text.h"
#include "core/rights/predicates.h"
#include "core/rights/shares.h"

namespace fermata {
namespace {

bool isRegistrationRow(const UseResult& row) { return isRegistration(row.use.media); }
bool isPlainRow(const UseResult& row) { return !isRegistration(row.use.media); }

void agreements(Sheet& sheet) {
    std::set<std::string> listed;
    for (const ContributorFact& person : sheet.facts().contributors) {
        listed.insert(person.name);
        if (!person.human || person.agreement.rests()) continue;
        const std::string& stated = person.agreement.text;
        sheet.say(person.name,
                  {{"person", person.name},
                   {"reason", paperReason(person.agreement, "no agreement is stated", "the agreement itself was not given")}},
                  {{"role", person.role}, {"agreement", stated.empty() ? Json() : Json(stated)}, {"paper_sha256", person.agreement.paperSha256}});
    }
    for (const CueFact& cue : sheet.facts().cues) {
        for (const std::string& creator : cue.creators) {
            if (!listed.insert(creator).second) continue;
            sheet.say(creator, {{"person", creator}, {"reason", "they made revisions and are not among the contributors"}}, {{"made_revisions_of", cue.title}, {"agreement", Json()}});
        }
    }
}

bool hasHumanWriting(const ClearanceFacts& facts) {
    return std::any_of(facts.cues.begin(), facts.cues.end(), [](const CueFact& cue) {
        return std::any_of(cue.elements.begin(), cue.elements.end(), [](const ElementFact& element) {
            const std::string name = elementClass(element);
            return name == "P" || name == "A" || name == "H";
        });
    });
}

void shares(Sheet& sheet) {
    const std::string reason = sharesProblem(sheet.facts().contributors, hasHumanWriting(sheet.facts()));
    if (reason.empty()) return;
    int64_t total = 0;
    int writers = 0;
    for (const ContributorFact& person : sheet.facts().contributors) {
        total += person.sharePermille;
        writers += person.sharePermille != 0;
    }
    sheet.say("", {{"reason", reason}}, {{"writers", writers}, {"total_permille", total}});
}

std::string cueTitles(const ClearanceFacts& facts) {
    std::vector<std::string> titles;
    for (const CueFact& cue : facts.cues) titles.push_back(cue.title);
    return joined(titles, ", ");
}

void noWriter(Sheet& sheet) {
    if (sheet.evaluation().fileClass != "G") return;
    const Values values{{"cues", cueTitles(sheet.facts())}};
    sheet.sayFor(sheet.usesWhere(isPlainRow), "", values, {{"class", "G"}});
    sheet.sayFor(sheet.usesWhere(isRegistrationRow), "registration", values, {{"class", "G"}}, Outcome::Block);
}

void humanParts(Sheet& sheet) {
    const std::string& fileClass = sheet.evaluation().fileClass;
    if (fileClass != "P" && fileClass != "A" && fileClass != "H") return;
    std::vector<std::string> parts;
    for (const ContributorFact& person : sheet.facts().contributors) {
        if (person.sharePermille > 0) parts.push_back(person.did.empty() ? person.name : person.name + ", " + person.did);
    }
    const Values values{{"parts", parts.empty() ? "none listed" : joined(parts, "; ")}};
    const Json facts{{"class", fileClass}, {"parts", parts}};
    sheet.sayFor(sheet.usesWhere(isPlainRow), "", values, facts);
    sheet.sayFor(sheet.usesWhere([](const UseResult& row) { return row.use.media == "society_registration"; }), "society",
                 values, facts, Outcome::Condition);
    sheet.sayFor(sheet.usesWhere([](const UseResult& row) { return row.use.media == "content_id"; }), "content id", values,
                 facts, Outcome::Block);
}

void societyMember(Sheet& sheet) {
    for (const ContributorFact& person : sheet.facts().contributors) {
        if (person.society.empty() || person.sharePermille <= 0) continue;
        sheet.say(person.name, {{"person", person.name}, {"society", person.society}},
                  {{"society", person.society}, {"ipi", person.ipi}});
    }
}

void claimedElsewhere(Sheet& sheet) {
    const std::string& party = sheet.facts().job.claimedBy;
    if (!party.empty()) sheet.say("", {{"party", party}}, {{"claimed_by", party}});
}

void secondPerson(Sheet& sheet) {
    for (const CueFact& cue : sheet.facts().cues) {
        const std::set<std::string> creators(cue.creators.begin(), cue.creators.end());
        std::vector<const ElementFact*> open;
        std::set<std::string> makers;  // Who approved an open element and made the music, too.
        for (const ElementFact& element : cue.elements) {
            bool second = false;
            for (const size_t index : element.heldBy) {
                if (index >= cue.approvals.size() || !cue.approvals[index].stands()) continue;
                const std::string name = approverOf(cue.approvals[index]);
                second = second || !creators.contains(name);
                if (creators.contains(name)) makers.insert(name);
            }
            if (!second) open.push_back(&element);
        }
        if (open.empty() && !cue.elements.empty()) continue;
        const std::vector<std::string> approvers = approversOf(cue), both(makers.begin(), makers.end());
        const std::string elements = elementsText(cue, open);
        std::string reason = "nobody has approved it";
        if (!approvers.empty()) reason = "nobody who did not make the music approved " + elements;
        if (!both.empty()) reason += "; " + joined(both, ", ") + " also made it";
        sheet.say(cue.title, {{"cue", cue.title}, {"reason", reason}},
                  {{"cue", cue.id}, {"elements", elements}, {"approvers", approvers}, {"creators", cue.creators}});
    }
}

}  // namespace

Predicates peoplePredicates() {
    return {{"R50", agreements}, {"R51", shares},           {"R52", noWriter},     {"R53", humanParts},
            {"R54", societyMember}, {"R55", claimedElsewhere}, {"R70", secondPerson}};
}

}  // namespace fermata
