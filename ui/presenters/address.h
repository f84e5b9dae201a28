// SPDX-License-Identifier: GPL-3.0-or-later
// A place in the window as text that can be copied, mailed and opened:
// fermata://project/<name or id>/cue/<name or id>/legal?at=0:45&revision=3
#pragma once

#include <QString>
#include <optional>

#include "core/base/quantities.h"
#include "core/base/result.h"

namespace fermata::ui {

struct Address {
    // "projects", "inbox", "project", "brief", "cue", "compare", "delivery", "legal", "versions" or "history".
    QString place = QStringLiteral("projects");
    QString project, cue;            // Names or ids; empty where the place has none.
    std::optional<Samples> at;       // Position in the cue.
    int revision = 0;                // 0 = the newest.
    int before = 0;                  // Compared with it; 0 = the one before.

    // Places that are about the cue as a whole, by their word in the address.
    static bool isDesk(const QString& place);

    friend bool operator==(const Address&, const Address&) = default;
    QString toText() const;
    // InvalidArgument names the part that is not understood.
    static Result<Address> parse(const QString& text);
};

}  // namespace fermata::ui
