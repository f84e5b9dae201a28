// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/presenters/language.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

// What a command of the CLI is in the window; empty where there is nothing like it.
QString placeOf(const QString& command) {
    if (command == QLatin1String("withdraw")) return Sentences::tr("Ask them first; an approval is withdrawn beside the timeline, under Approvals, with a reason.");
    if (command == QLatin1String("approve")) return Sentences::tr("Approve the part beside the timeline, under Approvals.");
    if (command == QLatin1String("clear")) return Sentences::tr("The legal desk issues a clearance.");
    if (command == QLatin1String("decide")) return Sentences::tr("Whoever decides signs in and records it.");
    if (command == QLatin1String("revise") || command == QLatin1String("accept")) return Sentences::tr("New alternatives are made under “Fix this part”.");
    if (command == QLatin1String("user")) return Sentences::tr("A producer or an admin adds people to the project.");
    if (command == QLatin1String("deliver")) return Sentences::tr("Packs are written on the delivery page.");
    return {};
}

QString wayOnFor(Code code) {
    switch (code) {
        case Code::Locked: return Sentences::tr("What is held stays as approved. Choose another part, or withdraw the approval with a reason.");
        case Code::NotAllowed: return Sentences::tr("Ask somebody in the right role; the database decides, this window only says so.");
        case Code::Conflict: return Sentences::tr("Somebody was first. Press F5 to see the newest state, then try again.");
        case Code::Unavailable: return Sentences::tr("Nothing was changed. What you typed is still here; it is connected again with the next action.");
        case Code::InDoubt: return Sentences::tr("Press F5 to see whether it arrived before trying again.");
        case Code::NotReady: return Sentences::tr("Something that must come first is missing.");
        default: return {};
    }
}

// The refusal that people meet most is said in their language.
QString heldInWindow(const QString& text) {
    static const QRegularExpression held(QStringLiteral("^Section (.+), stem (.+) is held: (.+) on (\\S+Z) at revision (\\d+)\\. Ask them"));
    const auto found = held.match(text);
    if (!found.hasMatch()) return {};
    return Sentences::tr("Section %1, stem %2 is held: %3 on %4 at revision %5.")
        .arg(found.captured(1), found.captured(2), heldByInWindow(ss(found.captured(3))), localTime(ss(found.captured(4))), found.captured(5));
}

}  // namespace

QString heldByInWindow(const std::string& heldBy) {
    static const QRegularExpression recorded(QStringLiteral("^approval recorded by (.+) for (.+)$"));
    const QString text = qs(heldBy);
    if (const auto found = recorded.match(text); found.hasMatch()) return Sentences::tr("approval recorded by %1 for %2").arg(found.captured(1), found.captured(2));
    if (text.startsWith(QLatin1String("approved by "))) return Sentences::tr("approved by %1").arg(text.mid(12));
    return text;
}

Said saidInWindow(const Error& error) {
    QString text = qs(error.message);
    if (const QString held = error.code == Code::Locked ? heldInWindow(text) : QString(); !held.isEmpty()) return {held, placeOf(QStringLiteral("withdraw"))};
    static const QRegularExpression utc(QStringLiteral("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    for (auto match = utc.match(text); match.hasMatch(); match = utc.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(), localTime(ss(match.captured())));
    }
    // A clause that names a command or an option goes, from the mark before it to the end of its sentence.
    static const QRegularExpression command(QStringLiteral("\\bfermata ([a-z]+)"));
    static const QRegularExpression clause(QStringLiteral(
        "(?:[:;,]|\\s[–—-]|(?<=[.!?])|\\s(?:with|run)(?= fermata| --))[^.!?:;]*(?:\\bfermata [a-z]|\\s--[a-z])(?:[^.]|\\.(?!\\s|$))*\\.?"));
    Said said;
    const auto named = command.match(text);
    if (named.hasMatch()) said.wayOn = placeOf(named.captured(1));
    const QString before = text;
    text.remove(clause);
    // What only led up to the command.
    text.remove(QRegularExpression(QStringLiteral("(?:(?<=[.!?] )Add them with|; make some with):?\\s*$")));
    text = text.simplified();
    if (text.isEmpty()) text = before;
    static const QString ends = QStringLiteral(".?!”。？！」");
    if (text.isEmpty() || !ends.contains(text.back())) text += QLatin1Char('.');
    said.problem = spokenText(ss(text), "refusal");
    // What only the program itself can have done is no phrase: its English stands in a sentence of the language.
    if (said.problem == text && installedLanguage() != QLatin1String("en")) {
        if (error.code == Code::Corrupt) said.problem = Sentences::tr("What is stored is damaged or cannot be read: “%1”").arg(text);
        else if (error.code == Code::Internal) said.problem = Sentences::tr("A fault of the program itself; please report it: “%1”").arg(text);
    }
    if (said.wayOn.isEmpty()) said.wayOn = wayOnFor(error.code);
    return said;
}

}  // namespace fermata::ui
