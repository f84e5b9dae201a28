// SPDX-License-Identifier: GPL-3.0-or-later
// What would settle a block or a condition of a clearance: where in the window one goes for it, or that it happens outside.
// No rule is applied here; texts, fixes and outcomes are the rule pack's.
#pragma once

#include <QString>

namespace fermata::ui {

struct Settling {
    // "ask:FIELD" of the form (uses, contact, people, shares, insurer …), a place ("brief", "cue", "approvals", "history"),
    // "check" (again), or empty: there is nothing to enter.
    QString to;
    QString action;   // The button's words.
    QString outside;  // Said where nothing can be entered: who does what elsewhere.
};

// `rule` as the rule pack names it, `english` the finding's own text, `owner` who brings it (in the window's language).
Settling settlingOf(const QString& rule, const QString& english, const QString& owner);

}  // namespace fermata::ui
