// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/settling.h"

#include <QCoreApplication>
#include <map>
#include <string>

namespace fermata::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

struct Way {
    const char* to;
    const char* action;
};

constexpr Way kUses{"ask:uses", QT_TRANSLATE_NOOP("Settling", "Change the uses …")};
constexpr Way kRemake{"cue", QT_TRANSLATE_NOOP("Settling", "Make it again on the timeline")};
constexpr Way kApprove{"approvals", QT_TRANSLATE_NOOP("Settling", "To the approvals")};
constexpr Way kOutside{"", ""};

const std::map<QString, Way>& ways() {
    static const std::map<QString, Way> all{
        {QStringLiteral("R00"), {"ask:contact", QT_TRANSLATE_NOOP("Settling", "Enter the contact …")}},
        {QStringLiteral("R01"), {"check", QT_TRANSLATE_NOOP("Settling", "Write the files and check again")}},
        {QStringLiteral("R02"), kRemake},
        {QStringLiteral("R03"), {"history", QT_TRANSLATE_NOOP("Settling", "See the history")}},
        {QStringLiteral("R04"), kApprove},
        {QStringLiteral("R06"), kUses},
        {QStringLiteral("R10"), kRemake}, {QStringLiteral("R11"), kUses}, {QStringLiteral("R12"), kRemake},
        {QStringLiteral("R13"), kRemake}, {QStringLiteral("R14"), kRemake}, {QStringLiteral("R15"), kOutside},
        {QStringLiteral("R17"), kRemake}, {QStringLiteral("R18"), kRemake}, {QStringLiteral("R19"), kRemake},
        {QStringLiteral("R30"), kRemake}, {QStringLiteral("R31"), kOutside}, {QStringLiteral("R32"), kUses},
        {QStringLiteral("R33"), kOutside}, {QStringLiteral("R34"), kOutside}, {QStringLiteral("R40"), kOutside},
        {QStringLiteral("R41"), {"brief", QT_TRANSLATE_NOOP("Settling", "Change the brief")}},
        {QStringLiteral("R42"), kRemake}, {QStringLiteral("R43"), kRemake}, {QStringLiteral("R44"), kOutside},
        {QStringLiteral("R46"), kRemake},
        {QStringLiteral("R50"), {"ask:people", QT_TRANSLATE_NOOP("Settling", "Enter the agreement …")}},
        {QStringLiteral("R51"), {"ask:shares", QT_TRANSLATE_NOOP("Settling", "Correct the shares …")}},
        {QStringLiteral("R52"), kUses}, {QStringLiteral("R53"), kUses}, {QStringLiteral("R54"), kOutside},
        {QStringLiteral("R55"), {"ask:claimed_by", QT_TRANSLATE_NOOP("Settling", "Correct who registered it …")}},
        {QStringLiteral("R60"), kUses},
        {QStringLiteral("R61"), {"ask:programme", QT_TRANSLATE_NOOP("Settling", "Fill in the sheet …")}},
        {QStringLiteral("R62"), {"ask:brand", QT_TRANSLATE_NOOP("Settling", "Fill in the sheet …")}},
        {QStringLiteral("R63"), kUses},
        {QStringLiteral("R65"), {"ask:ai_tag_track", QT_TRANSLATE_NOOP("Settling", "Enter the tags …")}},
        {QStringLiteral("R66"), {"ask:client_approval", QT_TRANSLATE_NOOP("Settling", "Enter the client’s approval …")}},
        {QStringLiteral("R67"), {"ask:insurer", QT_TRANSLATE_NOOP("Settling", "Enter the broker’s answer …")}},
        {QStringLiteral("R68"), kOutside},   // Counsel's judgement of the mark.
        {QStringLiteral("R70"), kApprove}, {QStringLiteral("R71"), kOutside},
    };
    return all;
}

// The first field that a sheet's sentence ("missing: product, ad code") names.
QString missingField(const QString& rule, const QString& english, const char* otherwise) {
    static const std::pair<const char*, const char*> kFields[] = {
        {"programme title", "programme"}, {"production company", "production_company"}, {"advertiser or brand", "brand"},
        {"product", "product"},           {"ad code", "ad_code"},                       {"air date", "airdate"}};
    if (rule != QLatin1String("R61") && rule != QLatin1String("R62")) return QString::fromLatin1(otherwise);
    const QString missing = english.section(QStringLiteral("missing: "), 1);
    for (const auto& [words, field] : kFields) {
        if (missing.contains(QString::fromLatin1(words))) return QStringLiteral("ask:") + QString::fromLatin1(field);
    }
    return QString::fromLatin1(otherwise);
}

}  // namespace

Settling settlingOf(const QString& rule, const QString& english, const QString& owner) {
    Settling settling;
    const auto way = ways().find(rule);
    if (way == ways().end()) return settling;
    settling.to = missingField(rule, english, way->second.to);
    // Of what R00 misses only the contact is entered on this desk; the rest is made elsewhere.
    if (rule == QLatin1String("R00") && !english.contains(QLatin1String("contact for claims"))) settling.to.clear();
    if (!settling.to.isEmpty()) settling.action = Words::tr(way->second.action);
    if (rule == QLatin1String("R03")) settling.outside = Words::tr("Whoever keeps the database restores a backup that verifies.");
    else if (rule == QLatin1String("R41")) settling.outside = Words::tr("A musicologist’s report cannot be recorded yet: change the brief and the music.");
    else if (rule == QLatin1String("R17") || rule == QLatin1String("R30")) settling.outside = Words::tr("A recording that is imported again can be given its licence and the paper, on the page Versions.");
    else if (settling.to.isEmpty() && rule == QLatin1String("R00")) settling.outside = Words::tr("Nothing of this is entered here: client, project and people are named on their own pages, files come from the revision.");
    else if (settling.to.isEmpty() && !owner.isEmpty()) settling.outside = Words::tr("Nothing is entered for this: it happens outside Fermata and is up to %1. Then somebody accepts it, with a reason.").arg(owner);
    return settling;
}

}  // namespace fermata::ui
