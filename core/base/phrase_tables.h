// SPDX-License-Identifier: GPL-3.0-or-later
// Inside core/base: the tables of phrases.h. PHRASE marks an English text for translation (tools/check-translations).
#pragma once

#include "core/base/phrases.h"

#define PHRASE(context, english) english

namespace fermata {

std::span<const Phrase> briefPhrases();
std::span<const Phrase> moodPhrases();
std::span<const Phrase> historyPhrases();
std::span<const Phrase> rightsPhrases();
std::span<const Phrase> refusalPhrases();
std::span<const Phrase> fileRefusalPhrases();
std::span<const Phrase> databaseRefusalPhrases();
std::span<const Phrase> askedRefusalPhrases();
std::span<const Phrase> planPhrases();
std::span<const Phrase> versionPhrases();
std::span<const Phrase> wordPhrases();

}  // namespace fermata
