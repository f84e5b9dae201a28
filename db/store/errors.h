// SPDX-License-Identifier: GPL-3.0-or-later
// What PostgreSQL and libpqxx report, as Errors. The only place that catches their exceptions.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace fermata::db {

struct CaughtError {
    Error error;
    bool retryable = false;  // A serialization failure or deadlock: the transaction may be run again.
    bool lost = false;       // The connection is of no further use.
};

// Call in a catch (...) block only. `queryName` goes to the context, with the SQLSTATE.
CaughtError caughtError(std::string_view queryName);

// The same while a connection is being opened.
CaughtError caughtOpenError(std::string_view url);

// The code for a SQLSTATE: FM001 to FM012 are raised by the schema, the rest by PostgreSQL.
Code codeOfSqlState(std::string_view sqlState, std::string_view message);

// A server report ("ERROR:  text\nDETAIL:  more\nCONTEXT:  where") as a sentence for people and one for the log.
struct ServerReport {
    std::string message;  // The primary message, DETAIL and HINT.
    std::string context;  // The rest.
};
ServerReport splitServerReport(std::string_view report);

// The URL or key=value string with any password replaced by "***".
std::string withoutPassword(std::string_view url);

}  // namespace fermata::db
