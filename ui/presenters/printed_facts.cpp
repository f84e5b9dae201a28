// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/printed_facts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/base/hash.h"
#include "core/documents/clearance_pdf.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Kind {
    const char* prefix;
    const char* name;
};
// The longest prefix counts.
constexpr Kind kKinds[] = {
    {"/s0_decision/uses", QT_TRANSLATE_NOOP("PrintedFacts", "Use")},
    {"/s0_decision/blocks", QT_TRANSLATE_NOOP("PrintedFacts", "Reason why not")},
    {"/s0_decision/conditions", QT_TRANSLATE_NOOP("PrintedFacts", "Condition")},
    {"/s0_decision/accepted", QT_TRANSLATE_NOOP("PrintedFacts", "Accepted condition")},
    {"/s0_decision/files", QT_TRANSLATE_NOOP("PrintedFacts", "File")},
    {"/s0_decision/rules_as_of", QT_TRANSLATE_NOOP("PrintedFacts", "Rule pack")},
    {"/s3_delivered", QT_TRANSLATE_NOOP("PrintedFacts", "What is delivered")},
    {"/s4_made/groups", QT_TRANSLATE_NOOP("PrintedFacts", "How it was made")},
    {"/s4_made/models", QT_TRANSLATE_NOOP("PrintedFacts", "Trained model")},
    {"/s4_made/feels", QT_TRANSLATE_NOOP("PrintedFacts", "Learned feel")},
    {"/s5_material", QT_TRANSLATE_NOOP("PrintedFacts", "Other people’s material")},
    {"/s6_people/people", QT_TRANSLATE_NOOP("PrintedFacts", "Person")},
    {"/s6_people/decisions", QT_TRANSLATE_NOOP("PrintedFacts", "Decision")},
    {"/s7_evidence/files", QT_TRANSLATE_NOOP("PrintedFacts", "File")},
    {"/s7_evidence/revisions", QT_TRANSLATE_NOOP("PrintedFacts", "Revision")},
    {"/s7_evidence/history", QT_TRANSLATE_NOOP("PrintedFacts", "History")},
    {"/s7_evidence/papers", QT_TRANSLATE_NOOP("PrintedFacts", "Paper")},
    {"/s8_references", QT_TRANSLATE_NOOP("PrintedFacts", "Reference track")},
    {"/s9_similarity", QT_TRANSLATE_NOOP("PrintedFacts", "Similarity check")},
    {"/s10_disclosures", QT_TRANSLATE_NOOP("PrintedFacts", "Disclosure")},
    {"/s11_reporting", QT_TRANSLATE_NOOP("PrintedFacts", "Writer")},
    {"/s13_approvals", QT_TRANSLATE_NOOP("PrintedFacts", "Approval")},
    {"/s14_versions", QT_TRANSLATE_NOOP("PrintedFacts", "Version")},
    {"/rules", QT_TRANSLATE_NOOP("PrintedFacts", "Rule")},
};

QString kindOf(const QString& from) {
    for (const Kind& kind : kKinds) {
        if (from.startsWith(QLatin1String(kind.prefix))) return QCoreApplication::translate("PrintedFacts", kind.name);
    }
    return {};
}

const Json& standing(const Json& document, const QString& from) {
    static const Json none;
    const Json::json_pointer where(ss(from));
    return document.is_object() && document.contains(where) ? document.at(where) : none;
}
std::string text(const Json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}
bool holds(const Json& list, const std::string& value) {
    return list.is_array() && std::any_of(list.begin(), list.end(), [&](const Json& item) { return item == value; });
}

// Whether the element is one that the row speaks of.
bool speaksOf(const Json& row, const QString& from, const Json& document, const Json& element) {
    const std::string stem = text(element, "stem"), section = text(element, "section"), cue = text(element, "cue");
    const Json ofCue = from.startsWith(QLatin1String("/s3_delivered/cues/")) ? standing(document, from.section(QLatin1Char('/'), 0, 3)) : Json();
    if (from.contains(QLatin1String("/stems/"))) return text(ofCue, "title") == cue && text(row, "name") == stem;
    if (from.contains(QLatin1String("/sections/"))) return text(ofCue, "title") == cue && text(row, "name") == section;
    if (from.startsWith(QLatin1String("/s4_made/elements"))) return text(row, "take") == text(element, "take");
    if (from.startsWith(QLatin1String("/s4_made/groups"))) return text(row, "cue") == cue && text(row, "stem") == stem && holds(row.value("sections", Json()), section);
    if (from.startsWith(QLatin1String("/s6_people/decisions"))) return text(row, "cue") == cue && holds(row.value("elements", Json()), stem + " " + section);
    if (from.startsWith(QLatin1String("/s4_made/models"))) {
        const Json& model = standing(document, from.section(QLatin1Char('/'), 0, 3));
        const auto used = element.find("model");
        return used != element.end() && !text(model, "weights_sha256").empty() && text(*used, "sha256") == text(model, "weights_sha256");
    }
    if (from.startsWith(QLatin1String("/s9_similarity/decisions"))) return text(row, "take") == text(element, "take");
    if (from.startsWith(QLatin1String("/s9_similarity/checks"))) return text(row, "element") == stem + " " + section || text(row, "element") == section + " " + stem;
    return false;
}

}  // namespace

std::vector<PrintedFact> printedFacts(const Json& document) {
    std::vector<PrintedFact> facts;
    if (text(document, "format") != "fermata-clearance-1") return facts;
    const Json& elements = standing(document, QStringLiteral("/s4_made/elements"));
    for (size_t i = 0; elements.is_array() && i < elements.size(); ++i) {
        const Json& element = elements[i];
        facts.push_back({QStringLiteral("/s4_made/elements/%1").arg(i), qs(text(element, "section") + " / " + text(element, "stem")),
                         spokenText(text(element, "what"), "rights"), {}});
    }
    for (const documents::PrintedRow& row : documents::printedRows(document, sha256(canonicalJson(document)).hex())) {
        const QString from = qs(row.from);
        QStringList cells;
        for (const std::string& cell : row.cells) cells << qs(cell);
        if (from.startsWith(QLatin1String("/s4_made/elements"))) {
            for (PrintedFact& fact : facts) {
                if (fact.from == from) fact.words = cells.join(QChar(0x1f));
            }
            continue;
        }
        const QString words = cells.join(QChar(0x1f));
        if (std::any_of(facts.begin(), facts.end(), [&](const PrintedFact& fact) { return fact.from == from && fact.words == words; })) continue;   // Said on the first page and in an annex.
        QString what = cells.size() > 1 ? spokenText(row.cells[1], "rights") : QString();
        if (cells.size() > 2 && what.size() < 12) what += (what.isEmpty() ? QString() : QStringLiteral(" · ")) + spokenText(row.cells[2], "rights");
        facts.push_back({from, kindOf(from) + QStringLiteral(" · ") + spokenText(row.cells.front(), "rights"), what, words});
    }
    return facts;
}

std::vector<QString> takesBehind(const Json& document, const QString& from) {
    std::vector<QString> takes;
    const Json& row = standing(document, from);
    for (const Json& element : standing(document, QStringLiteral("/s4_made/elements"))) {
        const QString take = qs(text(element, "take"));
        if (!take.isEmpty() && speaksOf(row, from, document, element) && std::find(takes.begin(), takes.end(), take) == takes.end()) takes.push_back(take);
    }
    return takes;
}

Json recordsBehind(const Json& document, const QString& from) {
    Json records = Json::array({standing(document, from)});
    const Json decision = standing(document, QStringLiteral("/s0_decision"));
    if (from.startsWith(QLatin1String("/s0_decision/blocks")) || from.startsWith(QLatin1String("/s0_decision/conditions")) ||
        from.startsWith(QLatin1String("/s0_decision/accepted"))) {
        for (const Json& result : standing(document, QStringLiteral("/rules"))) {
            if (text(result, "rule") == text(records[0], "rule") && text(result, "text") == text(records[0], "text")) records.push_back(result);
        }
    } else if (from.startsWith(QLatin1String("/s0_decision/uses"))) {
        for (const char* list : {"blocks", "conditions"}) {
            const Json named = records[0].is_object() ? records[0].value(list, Json::array()) : Json::array();
            for (const Json& item : decision.value(list, Json::array())) {
                if (std::find(named.begin(), named.end(), item.value("number", Json())) != named.end()) records.push_back(item);
            }
        }
    }
    return records;
}

}  // namespace fermata::ui
