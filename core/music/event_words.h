// SPDX-License-Identifier: GPL-3.0-or-later
// What an event of the history says in words, the same for every catalog: who reads sees what was made, said and held,
// not that something was.
#pragma once

#include <string>
#include <string_view>

#include "core/base/json.h"

namespace fermata {

// What the body of an event names by an id only. Forgotten people are "a forgotten person"; what is unknown is empty.
struct EventNames {
    std::string forName;   // For whom the word was recorded.
    std::string member;    // Whom a membership or an assignment is about.
    std::string words;     // What made the revision; the words of a comment, an answer, a request for changes.
    std::string about;     // The words of the comment that is answered, settled or given to somebody.
    Json approval;         // Of a withdrawal: the body of the approval it withdraws.
};

// One sentence without a full stop, whose subject is the actor: a phrase of area "history" (core/base/phrases.h).
std::string eventWords(std::string_view kind, const Json& body, const EventNames& names);

}  // namespace fermata
