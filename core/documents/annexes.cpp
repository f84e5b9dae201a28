// SPDX-License-Identifier: GPL-3.0-or-later
// The annexes: everything the decision page rests on. How it was made, and out of whose material: annex_made.cpp.
#include <algorithm>

#include "core/documents/pages.h"

namespace fermata::documents {
namespace {

void delivered(Flow& flow, const Json& clearance) {
    flow.heading(QStringLiteral("1  What is delivered"));
    flow.text(at(clearance, "/s1_summary/text"));
    for (const Json& cue : items(clearance, "/s3_delivered/cues")) {
        const QString where = placeOf("/s3_delivered/cues", items(clearance, "/s3_delivered/cues"), cue);
        flow.space(3);
        flow.stands(where, at(cue, "/title") + QStringLiteral(", revision ") + at(cue, "/revision"));
        flow.text(at(cue, "/title") + QStringLiteral(", revision ") + at(cue, "/revision"), Face::Bold);
        flow.pairs({{QStringLiteral("Length"), at(cue, "/length") + QStringLiteral(" (") + numberText(cue, "/length_samples") + QStringLiteral(" samples at ") + numberText(cue, "/sample_rate") + QStringLiteral(" Hz)")},
                    {QStringLiteral("Tempo, key"), at(cue, "/tempo") + QStringLiteral(", ") + at(cue, "/key")},
                    {QStringLiteral("Picture"), at(cue, "/frame_rate") + QStringLiteral(" fps, start ") + at(cue, "/picture_start")},
                    {QStringLiteral("Loudness"), at(cue, "/loudness")},
                    {QStringLiteral("ISRC, ISWC"), at(cue, "/isrc") + QStringLiteral(", ") + at(cue, "/iswc")}},
                   2, 60);
        std::vector<std::vector<Cell>> rows;
        for (const Json& section : items(cue, "/sections")) {
            const int first = section.value("first_bar", 0), bars = section.value("bars", 0);
            rows.push_back({{at(section, "/name"), Face::Bold},
                            {QStringLiteral("%1–%2").arg(first).arg(first + bars - 1), Face::Body},
                            {at(section, "/from") + QStringLiteral(" to ") + at(section, "/to"), Face::Body}});
            rows.back().front().from = placeOf(qPrintable(where + QStringLiteral("/sections")), items(cue, "/sections"), section);
        }
        flow.table({{QStringLiteral("Section"), 25}, {QStringLiteral("Bars"), 20}, {QStringLiteral("Timecode"), 55}}, rows);
        rows.clear();
        for (const Json& stem : items(cue, "/stems")) {
            rows.push_back({{at(stem, "/name"), Face::Bold}, {at(stem, "/role"), Face::Body}, {at(stem, "/patch"), Face::Body}, {at(stem, "/description"), Face::Body}});
            rows.back().front().from = placeOf(qPrintable(where + QStringLiteral("/stems")), items(cue, "/stems"), stem);
        }
        flow.table({{QStringLiteral("Stem"), 15}, {QStringLiteral("Role"), 15}, {QStringLiteral("Sound"), 20}, {QStringLiteral("What it is"), 50}}, rows);
    }
}

QString agreementText(const Json& person) {
    if (at(person, "/agreement").isEmpty()) return QStringLiteral("NONE STATED");
    const QString paper = at(person, "/agreement_sha256");
    return at(person, "/agreement") + (paper.isEmpty() ? QStringLiteral(" – ITS PAPER WAS NOT GIVEN")
                                                       : QStringLiteral("; paper %1, SHA-256 %2").arg(at(person, "/agreement_paper"), shortHash(paper)));
}

QString decidedElements(const Json& clearance, const Json& decision) {
    const Json& all = items(clearance, "/s4_made/elements");
    const auto ofCue = std::count_if(all.begin(), all.end(), [&](const Json& element) { return at(element, "/cue") == at(decision, "/cue"); });
    const Json& elements = items(decision, "/elements");
    if (static_cast<std::ptrdiff_t>(elements.size()) == ofCue) return QStringLiteral("every element of ") + at(decision, "/cue");
    return joinedTexts(elements);
}

void approvals(Flow& flow, const Json& clearance) {
    flow.heading(QStringLiteral("6  Approvals"));
    std::vector<std::vector<Cell>> rows;
    for (const Json& item : items(clearance, "/s13_approvals/items")) {
        const QString whose = at(item, "/for");
        QString who = whose.isEmpty() ? at(item, "/by") : whose;
        if (!at(item, "/role").isEmpty()) who += QStringLiteral(" (") + at(item, "/role") + QStringLiteral(")");
        if (item.value("final_approver", false)) who += QStringLiteral(", final approver");
        if (!whose.isEmpty()) who += QStringLiteral("; recorded by ") + at(item, "/by");
        QString evidence = at(item, "/evidence");
        if (!at(item, "/evidence_sha256").isEmpty()) evidence += QStringLiteral(" ") + shortHash(at(item, "/evidence_sha256"));
        const QString withdrawn = at(item, "/withdrawn_at");
        QString covers = orElse(at(item, "/covers"), QStringLiteral("nothing"));
        if (!withdrawn.isEmpty()) {
            covers = QStringLiteral("WITHDRAWN on %1 by %2: %3").arg(dateText(withdrawn), at(item, "/withdrawn_by"), at(item, "/withdrawn_reason"));
        } else if (at(item, "/kind") != QStringLiteral("approves")) {
            covers = QStringLiteral("–");
        }
        rows.push_back({{dateText(at(item, "/at")), Face::Small}, {who, Face::Small},
                        {QStringLiteral("%1 %2; %3 (revision %4, %5)").arg(at(item, "/kind"), at(item, "/sections"), at(item, "/stems"), at(item, "/revision"), shortHash(at(item, "/revision_hash"))), Face::Small},
                        {covers, Face::Small}, {orElse(evidence, QStringLiteral("–")), Face::Small}});
        rows.back().front().from = placeOf("/s13_approvals/items", items(clearance, "/s13_approvals/items"), item);
    }
    const QString approver = at(clearance, "/s13_approvals/final_approver");
    flow.text(approver.isEmpty() ? QStringLiteral("The project names no final approver.") : QStringLiteral("Final approver of the project: %1.").arg(approver));
    if (rows.empty()) {
        flow.text(QStringLiteral("No approval is recorded."));
        return;
    }
    flow.table({{QStringLiteral("When"), 16}, {QStringLiteral("Who"), 22}, {QStringLiteral("Said"), 24}, {QStringLiteral("Covers of the cleared revision"), 21}, {QStringLiteral("Evidence"), 17}}, rows);
    flow.text(QStringLiteral("An approval covers an element when the approved revision sounds exactly the same samples there."), Face::Small);
}

void people(Flow& flow, const Json& clearance) {
    flow.heading(QStringLiteral("5  People and decisions"));
    std::vector<std::vector<Cell>> rows;
    for (const Json& person : items(clearance, "/s6_people/people")) {
        QString society = at(person, "/society");
        if (!at(person, "/ipi").isEmpty()) society += QStringLiteral(", IPI ") + at(person, "/ipi");
        rows.push_back({{at(person, "/name"), Face::Bold}, {at(person, "/role"), Face::Body}, {at(person, "/did"), Face::Body},
                        {agreementText(person), Face::Body},
                        {orElse(at(person, "/share"), QStringLiteral("–")), Face::Body}, {orElse(society, QStringLiteral("–")), Face::Body}});
        rows.back().front().from = placeOf("/s6_people/people", items(clearance, "/s6_people/people"), person);
    }
    if (rows.empty()) {
        flow.text(QStringLiteral("No contributor is recorded."));
    } else {
        flow.table({{QStringLiteral("Name"), 16}, {QStringLiteral("Role"), 12}, {QStringLiteral("Did, as stated"), 24}, {QStringLiteral("Agreement, as stated"), 28}, {QStringLiteral("Share"), 8}, {QStringLiteral("Society"), 12}}, rows);
        flow.text(at(clearance, "/s6_people/stated"), Face::Small);
    }
    flow.text(at(clearance, "/s6_people/writers"));
    rows.clear();
    for (const Json& decision : items(clearance, "/s6_people/decisions")) {
        rows.push_back({{dateText(at(decision, "/at")), Face::Small}, {at(decision, "/person"), Face::Small}, {at(decision, "/what"), Face::Small},
                        {decidedElements(clearance, decision), Face::Small}});
        rows.back().front().from = placeOf("/s6_people/decisions", items(clearance, "/s6_people/decisions"), decision);
    }
    if (!rows.empty()) flow.table({{QStringLiteral("When"), 20}, {QStringLiteral("Who"), 15}, {QStringLiteral("Decision"), 27}, {QStringLiteral("Elements"), 38}}, rows);
    approvals(flow, clearance);
}

// "earlier deliveries: 1 delivery, 48 takes; compared on 22 November 2026"
QString comparedWith(const Json& check) {
    const QString pieces = orElse(numberText(check, "/corpus_pieces"), QStringLiteral("?"));
    QString text = at(check, "/corpus") + QStringLiteral(": ");
    if (at(check, "/corpus") != QStringLiteral("earlier deliveries")) {
        text += pieces + QStringLiteral(" pieces");
    } else if (pieces == QStringLiteral("0")) {
        text += QStringLiteral("nothing was delivered to other clients yet");
    } else {
        const QString cues = numberText(check, "/corpus_deliveries");
        if (!cues.isEmpty()) text += cues + (cues == QStringLiteral("1") ? QStringLiteral(" delivery, ") : QStringLiteral(" deliveries, "));
        text += pieces + (pieces == QStringLiteral("1") ? QStringLiteral(" take") : QStringLiteral(" takes"));
    }
    if (at(check, "/from").isEmpty()) return text;
    text += QStringLiteral("; compared on ") + dateText(at(check, "/from"));
    return at(check, "/from") == at(check, "/to") ? text : text + QStringLiteral(" to ") + dateText(at(check, "/to"));
}

void checks(Flow& flow, const Json& clearance) {
    flow.heading(QStringLiteral("7  Similarity checks"));
    std::vector<std::vector<Cell>> rows;
    for (const Json& check : items(clearance, "/s9_similarity/checks")) {
        QString nearest = at(check, "/longest_run_notes") == QStringLiteral("0") ? QStringLiteral("nothing shared")
                          : QStringLiteral("%1 notes with “%2”, in %3").arg(at(check, "/longest_run_notes"), at(check, "/nearest"), at(check, "/element"));
        if (at(check, "/method") == QStringLiteral("fermata-passages")) {
            nearest = QStringLiteral("no run of 16 notes or 32 drum strokes, common figures left out");
        }
        rows.push_back({{comparedWith(check), Face::Body},
                        {at(check, "/method") + QStringLiteral(" ") + at(check, "/version"), Face::Body},
                        {at(check, "/corpus_pieces") == QStringLiteral("0") ? QStringLiteral("–") : QStringLiteral("%1 compared: %2 above the threshold; %3 had no line to compare").arg(check.value("below", 0) + check.value("above", 0)).arg(at(check, "/above"), at(check, "/not_compared")), Face::Body},
                        {nearest, Face::Body}, {at(check, "/threshold"), Face::Body}});
        rows.back().front().from = placeOf("/s9_similarity/checks", items(clearance, "/s9_similarity/checks"), check);
    }
    if (rows.empty()) {
        flow.text(QStringLiteral("No check is recorded."));
    } else {
        flow.table({{QStringLiteral("Compared with"), 27}, {QStringLiteral("Method"), 14}, {QStringLiteral("Elements"), 22}, {QStringLiteral("Longest run in common"), 25}, {QStringLiteral("Threshold"), 12}}, rows);
    }
    for (const Json& decision : items(clearance, "/s9_similarity/decisions")) {
        const QString line = QStringLiteral("Take %1: %2 judged the match acceptable on %3: %4").arg(shortHash(at(decision, "/take")), at(decision, "/by"), dateText(at(decision, "/at")), at(decision, "/reason"));
        flow.stands(placeOf("/s9_similarity/decisions", items(clearance, "/s9_similarity/decisions"), decision), line);
        flow.text(line);
    }
    flow.text(at(clearance, "/s9_similarity/limits"), Face::Small);
    flow.heading(QStringLiteral("8  Disclosures to make"));
    rows.clear();
    for (const Json& item : items(clearance, "/s10_disclosures/items")) {
        rows.push_back({{at(item, "/where"), Face::Bold}, {at(item, "/field"), Face::Body}, {at(item, "/value"), Face::Body}, {at(item, "/why"), Face::Body}});
        rows.back().front().from = placeOf("/s10_disclosures/items", items(clearance, "/s10_disclosures/items"), item);
    }
    if (rows.empty()) {
        flow.text(QStringLiteral("None asked."));
    } else {
        flow.table({{QStringLiteral("Where"), 20}, {QStringLiteral("Field"), 23}, {QStringLiteral("Value"), 25}, {QStringLiteral("Why"), 32}}, rows);
    }
    flow.heading(QStringLiteral("9  Reporting"));
    flow.text(at(clearance, "/s11_reporting/society"));
    flow.text(at(clearance, "/s11_reporting/royalties"));
    rows.clear();
    for (const Json& writer : items(clearance, "/s11_reporting/writers")) {
        rows.push_back({{at(writer, "/name"), Face::Bold}, {at(writer, "/share"), Face::Body}, {at(writer, "/society"), Face::Body}, {at(writer, "/ipi"), Face::Body}});
        rows.back().front().from = placeOf("/s11_reporting/writers", items(clearance, "/s11_reporting/writers"), writer);
    }
    if (!rows.empty()) flow.table({{QStringLiteral("Writer"), 40}, {QStringLiteral("Share"), 15}, {QStringLiteral("Society"), 20}, {QStringLiteral("IPI"), 25}}, rows);
    const Json& sheet = items(clearance, "/s11_reporting/cue_sheet");
    flow.pairs({{QStringLiteral("Programme"), at(sheet, "/programme")}, {QStringLiteral("Episode"), at(sheet, "/episode")},
                {QStringLiteral("Brand"), at(sheet, "/brand")}, {QStringLiteral("Product"), at(sheet, "/product")},
                {QStringLiteral("Ad code"), at(sheet, "/ad_code")}, {QStringLiteral("First air date"), dateText(at(sheet, "/air_date"))},
                {QStringLiteral("Music origin"), at(sheet, "/music_origin")}}, 2, 74);
}

void evidence(Flow& flow, const Json& clearance, const QString& jsonSha256) {
    flow.heading(QStringLiteral("10  Evidence"));
    std::vector<std::vector<Cell>> rows;
    for (const Json& file : items(clearance, "/s7_evidence/files")) {
        rows.push_back({{at(file, "/name"), Face::Small}, {numberText(file, "/bytes"), Face::Small}, {at(file, "/sha256"), Face::Mono}});
        rows.back().front().from = placeOf("/s7_evidence/files", items(clearance, "/s7_evidence/files"), file);
    }
    flow.table({{QStringLiteral("File"), 30}, {QStringLiteral("Bytes"), 13}, {QStringLiteral("SHA-256"), 57}}, rows);
    rows.clear();
    for (const Json& revision : items(clearance, "/s7_evidence/revisions")) {
        rows.push_back({{QStringLiteral("Revision %1 of %2").arg(at(revision, "/revision"), at(revision, "/cue")), Face::Small}, {at(revision, "/revision_hash"), Face::Mono}});
        rows.back().front().from = placeOf("/s7_evidence/revisions", items(clearance, "/s7_evidence/revisions"), revision);
    }
    rows.push_back({{QStringLiteral("Machine copy of this document (canonical JSON)"), Face::Small, QStringLiteral("/s14_versions")}, {jsonSha256, Face::Mono}});
    rows.push_back({{QStringLiteral("Rule pack ") + at(clearance, "/s0_decision/rules_as_of/id"), Face::Small, QStringLiteral("/s0_decision/rules_as_of")}, {at(clearance, "/s0_decision/rules_as_of/sha256"), Face::Mono}});
    rows.push_back({{QStringLiteral("History, event ") + at(clearance, "/s7_evidence/history/sequence"), Face::Small, QStringLiteral("/s7_evidence/history")}, {at(clearance, "/s7_evidence/history/chain_hash"), Face::Mono}});
    rows.push_back({{QStringLiteral("History, root over ") + at(clearance, "/s7_evidence/history/tree_size") + QStringLiteral(" events"), Face::Small, QStringLiteral("/s7_evidence/history")}, {at(clearance, "/s7_evidence/history/tree_root"), Face::Mono}});
    flow.table({{QStringLiteral("Record"), 43}, {QStringLiteral("SHA-256"), 57}}, rows);
    rows.clear();
    for (const Json& paper : items(clearance, "/s7_evidence/papers")) {
        rows.push_back({{at(paper, "/file") + QStringLiteral(": ") + at(paper, "/proves"), Face::Small}, {at(paper, "/file_sha256"), Face::Mono}});
        rows.back().front().from = placeOf("/s7_evidence/papers", items(clearance, "/s7_evidence/papers"), paper);
    }
    if (!rows.empty()) {
        flow.table({{QStringLiteral("Paper given by the studio"), 43}, {QStringLiteral("SHA-256"), 57}}, rows);
        flow.text(at(clearance, "/s7_evidence/papers_note"), Face::Small);
    }
    flow.text(at(clearance, "/s7_evidence/sign_in"));
    flow.text(at(clearance, "/s7_evidence/time") + QStringLiteral(" Machine-readable AI mark in the files: ") + (items(clearance, "/s7_evidence").value("machine_readable_mark", false) ? QStringLiteral("yes, IPTC digital source type in XMP, unsigned") : QStringLiteral("no")) +
              QStringLiteral(". C2PA: ") + at(clearance, "/s7_evidence/c2pa") + QStringLiteral(". ") + at(clearance, "/s7_evidence/how_to_check"));
}

void statements(Flow& flow, const Json& clearance) {
    const auto lines = [&](const char* pointer) {
        std::vector<QString> texts;
        for (const Json& line : items(clearance, pointer)) texts.push_back(qs(line.get<std::string>()));
        return texts;
    };
    const std::vector<QString> recorded = lines("/s12_statements/recorded"), confirmed = lines("/s12_statements/confirmed"),
                               third = lines("/s12_statements/third_party");
    std::vector<std::vector<Cell>> rows;
    for (size_t i = 0; i < std::max({recorded.size(), confirmed.size(), third.size()}); ++i) {
        const auto cell = [&](const std::vector<QString>& column) { return Cell{i < column.size() ? column[i] : QString(), Face::Body}; };
        rows.push_back({cell(recorded), cell(confirmed), cell(third)});
    }
    flow.heading(QStringLiteral("11  Who says what"));
    flow.table({{QStringLiteral("Recorded by the system"), 34},
                {QStringLiteral("Confirmed by the studio (%1)").arg(orElse(at(clearance, "/s12_statements/confirmed_by"), QStringLiteral("nobody named"))), 36},
                {QStringLiteral("Stated by a third party"), 30}},
               rows);
    flow.text(at(clearance, "/s12_statements/stated"));
    flow.keep(flow.base() * 14);
    flow.text(QStringLiteral("Not promised"), Face::Bold);
    flow.bullets(lines("/s12_statements/not_promised"));
    flow.space(3);
    flow.text(at(clearance, "/s12_statements/contract"));
    flow.keep(120);
    flow.heading(QStringLiteral("12  Licence grant"));
    flow.text(at(clearance, "/grant/text"));
    if (!at(clearance, "/grant/template").isEmpty()) {
        flow.text(QStringLiteral("Filled from the template %1, SHA-256 %2.").arg(at(clearance, "/grant/template"), at(clearance, "/grant/template_sha256")), Face::Small);
    }
}

void versions(Flow& flow, const Json& clearance) {
    flow.heading(QStringLiteral("13  Versions"));
    std::vector<std::vector<Cell>> rows;
    for (const Json& version : items(clearance, "/s14_versions/versions")) {
        const QString hash = at(version, "/sha256");
        rows.push_back({{QStringLiteral("v") + at(version, "/version"), Face::Bold}, {at(version, "/state"), Face::Body}, {dateText(at(version, "/issued_at")), Face::Body},
                        {at(version, "/reason"), Face::Body}, {hash.isEmpty() ? QStringLiteral("this one, see page 1") : shortHash(hash), hash.isEmpty() ? Face::Small : Face::Mono}});
        rows.back().front().from = placeOf("/s14_versions/versions", items(clearance, "/s14_versions/versions"), version);
    }
    flow.table({{QStringLiteral("Version"), 9}, {QStringLiteral("State"), 13}, {QStringLiteral("When"), 25}, {QStringLiteral("Why"), 35}, {QStringLiteral("Machine copy"), 18}}, rows);
    const auto change = [&](const char* pointer, const QString& title) {
        std::vector<QString> texts;
        for (const Json& line : items(clearance, pointer)) texts.push_back(qs(line.get<std::string>()));
        if (texts.empty()) return;
        flow.text(title, Face::Bold);
        flow.bullets(texts);
    };
    change("/s14_versions/changed/now", QStringLiteral("What changed: new in this version"));
    change("/s14_versions/changed/before", QStringLiteral("What changed: no longer so"));
    flow.heading(QStringLiteral("14  Rules and their results"));
    rows.clear();
    for (const Json& result : items(clearance, "/rules")) {
        rows.push_back({{at(result, "/rule") + QStringLiteral(".") + at(result, "/version"), Face::SmallBold}, {at(result, "/outcome"), Face::Small}, {at(result, "/text"), Face::Small}, {joinedTexts(items(result, "/uses"), QStringLiteral("; ")), Face::Small}});
        rows.back().front().from = placeOf("/rules", items(clearance, "/rules"), result);
    }
    flow.table({{QStringLiteral("Rule"), 8}, {QStringLiteral("Outcome"), 13}, {QStringLiteral("Text"), 49}, {QStringLiteral("Uses"), 30}}, rows);
}

}  // namespace

void annexes(Flow& flow, const Json& clearance, const QString& jsonSha256) {
    delivered(flow, clearance);
    made(flow, clearance);
    material(flow, clearance);
    people(flow, clearance);
    checks(flow, clearance);
    evidence(flow, clearance, jsonSha256);
    statements(flow, clearance);
    versions(flow, clearance);
}

}  // namespace fermata::documents
