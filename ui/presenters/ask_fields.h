// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a uses file as a form shows them: bare words, and statements that may have a paper ("text" or {"text", "file"}).
#pragma once

#include <QString>
#include <optional>

#include "core/base/json.h"

namespace fermata::ui {

QString wordsIn(const Json& object, const char* key);   // Empty = nothing is stated.
QString paperIn(const Json& object, const char* key);   // The path as it is written there.
void setWords(Json& object, const char* key, const QString& words);   // Of a statement; its paper stays.
void setPaper(Json& object, const char* key, const QString& path);    // Its words stay.
void setText(Json& object, const char* key, const QString& text);     // Empty = the field goes.

// "33.3", "33,3 %" or "" as permille; nothing for what is no share from 0 to 100 % with one decimal at most.
std::optional<int> permilleOf(const QString& percent);
QString percentText(int permille);   // "33.3", as the window's language writes it; "" for 0.

}  // namespace fermata::ui
