// SPDX-License-Identifier: GPL-3.0-or-later
// Core's sentences in the window's language: by the code of each (core/base/phrases.h), with its arguments in the forms of
// that language. A sentence without a code is shown in English.
#pragma once

#include <QString>
#include <string_view>

namespace fermata::ui {

// `area` as phrases.h names it: "brief", "made", "history", "rights" or "refusal".
QString spoken(std::string_view english, const char* area);
// Of a text of several sentences, each for itself where the whole is no phrase.
QString spokenText(std::string_view english, const char* area);

}  // namespace fermata::ui
