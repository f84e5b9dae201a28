// SPDX-License-Identifier: GPL-3.0-or-later
// The one page that is read: status, uses, conditions, blocks, files, signatory.
#include "core/documents/pages.h"

namespace fermata::documents {
namespace {

QString statusWord(const Json& clearance) {
    if (at(clearance, "/state") != QStringLiteral("issued")) return QStringLiteral("PREVIEW: NOT CLEARED");
    const QString overall = at(clearance, "/overall");
    if (overall == QStringLiteral("cleared")) return QStringLiteral("CLEARED");
    if (overall == QStringLiteral("conditions")) return QStringLiteral("CLEARED WITH CONDITIONS");
    return QStringLiteral("NOT CLEARED");
}

QColor statusInk(const Json& clearance) {
    const bool blocked = at(clearance, "/overall") == QStringLiteral("blocked") || at(clearance, "/state") != QStringLiteral("issued");
    return blocked ? QColor(0x8c, 0x12, 0x12) : QColor(0x1c, 0x2a, 0x45);
}

QString sentence(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

void parties(Flow& flow, const Json& clearance) {
    const Json& decision = items(clearance, "/s0_decision");
    QStringList cues;
    const Json& all = items(decision, "/cues");
    for (const Json& cue : all) {
        cues << at(cue, "/title") + QStringLiteral(", revision ") + at(cue, "/revision") + QStringLiteral(", ") + at(cue, "/length");
    }
    if (all.size() > 3) cues = QStringList{QStringLiteral("%1 pieces, listed in annex 1").arg(all.size())};
    QString product = at(decision, "/brand");
    if (!at(decision, "/product").isEmpty()) product += (product.isEmpty() ? QString() : QStringLiteral(", ")) + at(decision, "/product");
    QString programme = at(decision, "/programme");
    if (!at(decision, "/episode").isEmpty()) programme += QStringLiteral(", ") + at(decision, "/episode");
    flow.pairs({{QStringLiteral("Client"), at(decision, "/client")},
                {QStringLiteral("Project"), at(decision, "/project")},
                {QStringLiteral("Music producer"), at(decision, "/studio")},
                {QStringLiteral("Music"), cues.join(QStringLiteral("; "))},
                {QStringLiteral("Agency"), at(decision, "/agency")},
                {QStringLiteral("Production co."), at(decision, "/production_company")},
                {QStringLiteral("Brand, product"), product},
                {QStringLiteral("Ad code"), at(decision, "/ad_code")},
                {QStringLiteral("Programme"), programme},
                {QStringLiteral("Job number"), at(decision, "/job_number")},
                {at(clearance, "/state") == QStringLiteral("issued") ? QStringLiteral("Issued") : QStringLiteral("Made"),
                 dateText(at(clearance, "/issued_at"))},
                {QStringLiteral("Claims contact"), at(clearance, "/s2_parties/rights_contact")}},
               2, 74);
    QStringList stated;
    for (const auto& [name, pointer] : {std::pair("agency", "/agency"), std::pair("production company", "/production_company"), std::pair("brand", "/brand"),
                                        std::pair("product", "/product"), std::pair("ad code", "/ad_code"), std::pair("programme", "/programme"),
                                        std::pair("episode", "/episode"), std::pair("job number", "/job_number")}) {
        if (!at(decision, pointer).isEmpty()) stated << QString::fromLatin1(name);
    }
    if (!at(clearance, "/s2_parties/rights_contact").isEmpty()) stated << QStringLiteral("claims contact");
    if (!stated.isEmpty()) {
        flow.space(1.5);
        flow.text(sentence(stated.join(QStringLiteral(", ")) + QStringLiteral(": ") + at(decision, "/stated") + QStringLiteral(".")), Face::Label, QColor(0x50, 0x50, 0x50));
    }
    if (!items(decision, "/supersedes").is_null()) {
        flow.text(QStringLiteral("Supersedes %1 v%2: %3")
                      .arg(at(decision, "/supersedes/number"), at(decision, "/supersedes/version"),
                           at(decision, "/supersedes/reason")),
                  Face::Bold);
    }
}

void useTable(Flow& flow, const Json& decision) {
    std::vector<std::vector<Cell>> rows;
    QStringList open;
    for (const Json& use : items(decision, "/uses")) {
        if (at(use, "/value") == QStringLiteral("not_asked")) {
            open << at(use, "/name");
            continue;
        }
        const bool asked = use.value("asked", false);
        const QString reason = at(use, "/reason");
        QString terms = at(use, "/exclusivity");
        if (asked) {
            terms += use.value("edits", false) ? QStringLiteral("; edits allowed") : QStringLiteral("; no edits");
            terms += use.value("sublicense", false) ? QStringLiteral("; sublicence to agency, broadcaster") : QStringLiteral("; no sublicence");
        }
        rows.push_back({{at(use, "/name"), Face::Body},
                        {asked ? at(use, "/territory_text") : QStringLiteral("not asked"), Face::Body},
                        {at(use, "/term_text"), Face::Body},
                        {terms.isEmpty() && !reason.isEmpty() ? reason : terms, Face::Small},
                        {at(use, "/text"), Face::Bold}});
        rows.back().front().from = placeOf("/s0_decision/uses", items(decision, "/uses"), use);
    }
    flow.table({{QStringLiteral("Use"), 23}, {QStringLiteral("Territory"), 15}, {QStringLiteral("Term"), 13},
                {QStringLiteral("Exclusivity, edits, sublicence"), 31}, {QStringLiteral("Cleared?"), 18}},
               rows);
    if (!items(decision, "/uses_added").empty()) {
        flow.text(QStringLiteral("Recorded with the project and left out of the uses file, so asked for all the same: ") + joinedTexts(items(decision, "/uses_added"), QStringLiteral("; ")) + QStringLiteral("."), Face::Small);
    }
    if (!open.isEmpty()) flow.text(QStringLiteral("Not asked, so not cleared: ") + open.join(QStringLiteral("; ")) + QStringLiteral("."), Face::Small);
}

void conditionsAndBlocks(Flow& flow, const Json& decision) {
    std::vector<std::vector<Cell>> rows;
    for (const Json& block : items(decision, "/blocks")) {
        rows.push_back({{at(block, "/number"), Face::Bold}, {at(block, "/text"), Face::Body}, {at(block, "/fix"), Face::Body}, {at(block, "/rule"), Face::Small}});
        rows.back().front().from = placeOf("/s0_decision/blocks", items(decision, "/blocks"), block);
    }
    if (!rows.empty()) {
        flow.heading(QStringLiteral("Reasons why not"));
        flow.table({{QStringLiteral("No."), 5}, {QStringLiteral("Reason"), 47}, {QStringLiteral("What would fix it"), 41}, {QStringLiteral("Rule"), 7}}, rows);
    }
    rows.clear();
    for (const Json& condition : items(decision, "/conditions")) {
        rows.push_back({{at(condition, "/number"), Face::Bold},
                        {at(condition, "/text"), Face::Body},
                        {at(condition, "/who") + QStringLiteral(", ") + at(condition, "/when"), Face::Body},
                        {QStringLiteral("________________"), Face::Small},
                        {at(condition, "/rule"), Face::Small}});
        rows.back().front().from = placeOf("/s0_decision/conditions", items(decision, "/conditions"), condition);
    }
    if (!rows.empty()) {
        flow.heading(QStringLiteral("Conditions"));
        flow.table({{QStringLiteral("No."), 5}, {QStringLiteral("Condition"), 49}, {QStringLiteral("Who acts, by when"), 22},
                    {QStringLiteral("Done (sign, date)"), 17}, {QStringLiteral("Rule"), 7}},
                   rows);
    }
    rows.clear();
    for (const Json& accepted : items(decision, "/accepted")) {
        rows.push_back({{at(accepted, "/text"), Face::Body}, {joinedTexts(items(accepted, "/uses"), QStringLiteral("; ")), Face::Small}, {at(accepted, "/rule"), Face::Small}});
        rows.back().front().from = placeOf("/s0_decision/accepted", items(decision, "/accepted"), accepted);
    }
    if (!rows.empty()) {
        flow.heading(QStringLiteral("Conditions that were accepted"));
        flow.table({{QStringLiteral("Condition, who accepted it and why"), 68}, {QStringLiteral("For these uses only"), 25}, {QStringLiteral("Rule"), 7}}, rows);
    }
}

void files(Flow& flow, const Json& decision) {
    flow.heading(QStringLiteral("Files covered"));
    std::vector<std::vector<Cell>> rows;
    const Json& all = items(decision, "/files");
    const bool many = all.size() > 12;
    for (const Json& file : all) {
        if (many && at(file, "/what").startsWith(QStringLiteral("stem"))) continue;
        rows.push_back({{at(file, "/name"), Face::Small}, {at(file, "/what"), Face::Small}, {at(file, "/sha256_short"), Face::Mono}});
        flow.stands(placeOf("/s0_decision/files", all, file), at(file, "/name"));
    }
    // Two files side by side keep the page short.
    std::vector<std::vector<Cell>> pairs;
    for (size_t i = 0; i < rows.size(); i += 2) {
        std::vector<Cell> row = rows[i];
        if (i + 1 < rows.size()) {
            row.insert(row.end(), rows[i + 1].begin(), rows[i + 1].end());
        } else {
            row.resize(6);
        }
        pairs.push_back(std::move(row));
    }
    flow.table({{QStringLiteral("File"), 20.5}, {QStringLiteral("What"), 11}, {QStringLiteral("SHA-256, ends"), 18.5},
                {QStringLiteral("File"), 20.5}, {QStringLiteral("What"), 11}, {QStringLiteral("SHA-256, ends"), 18.5}},
               pairs);
    if (rows.size() < all.size()) {
        flow.text(QStringLiteral("And %1 stem files, listed in annex 10.").arg(all.size() - rows.size()), Face::Small);
    }
}

void signatory(Flow& flow, const Json& clearance, const QString& jsonSha256) {
    const Json& decision = items(clearance, "/s0_decision");
    flow.space(2);
    flow.rule(0.8);
    const QString name = at(decision, "/signatory/name");
    const bool issued = at(clearance, "/state") == QStringLiteral("issued");
    flow.text(at(decision, "/signatory/sentence"), Face::Body);
    flow.twoEnds(name.isEmpty() ? QStringLiteral("No signatory is named.")
                                : name + QStringLiteral(", ") + at(decision, "/signatory/role") + QStringLiteral(", ") + at(decision, "/signatory/company"),
                 issued ? dateText(at(decision, "/signatory/at")) : QStringLiteral("not issued"), Face::Bold, Face::Body);
    flow.space(flow.base() * 0.5);
    QString definitions;
    for (const Json& definition : items(decision, "/definitions")) {
        definitions += (definitions.isEmpty() ? QString() : QStringLiteral(" ")) + QStringLiteral("“") + at(definition, "/word") + QStringLiteral("”: ") + at(definition, "/meaning");
    }
    flow.text(definitions, Face::Label, QColor(0x30, 0x30, 0x30));
    const QString signedOff = at(decision, "/rules_as_of/signed_off_by");
    const QString rules = QStringLiteral("%1 Pack %2, %3.")
                              .arg(at(decision, "/notice"), at(decision, "/rules_as_of/id"),
                                   signedOff.isEmpty() ? QStringLiteral("not signed off by counsel") : QStringLiteral("signed off by ") + signedOff);
    flow.table({{QString(), 19}, {QString(), 81}},
               {{{QStringLiteral("Rules"), Face::Label, QStringLiteral("/s0_decision/rules_as_of")}, {rules, Face::Label}},
                {{QStringLiteral("Rule pack, SHA-256"), Face::Label, QStringLiteral("/s0_decision/rules_as_of")}, {at(decision, "/rules_as_of/sha256"), Face::Mono}},
                {{QStringLiteral("Machine copy, SHA-256"), Face::Label, QStringLiteral("/s14_versions")}, {jsonSha256, Face::Mono}},
                {{QStringLiteral("History, event ") + at(clearance, "/s7_evidence/history/sequence"), Face::Label, QStringLiteral("/s7_evidence/history")},
                 {at(clearance, "/s7_evidence/history/chain_hash"), Face::Mono}}});
}

}  // namespace

void decisionPage(Flow& flow, const Json& clearance, const QString& jsonSha256) {
    flow.twoEnds(QStringLiteral("Music clearance"),
                 documentName(clearance), Face::Title, Face::Title);
    flow.rule(1.2);
    flow.band(statusWord(clearance), at(clearance, "/headline"), statusInk(clearance));
    parties(flow, clearance);
    flow.space(flow.base() * 0.6);
    useTable(flow, items(clearance, "/s0_decision"));
    conditionsAndBlocks(flow, items(clearance, "/s0_decision"));
    files(flow, items(clearance, "/s0_decision"));
    signatory(flow, clearance, jsonSha256);
}

}  // namespace fermata::documents
