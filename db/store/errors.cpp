// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/errors.h"

#include <new>
#include <pqxx/except>
#include <regex>

#include "core/base/text.h"

namespace fermata::db {
namespace {

constexpr std::string_view kGone = "The database went away; nothing was changed. Try again.";
constexpr std::string_view kInDoubt =
    "The database went away in the middle of a commit: whether the change was made is unknown. The next command finds "
    "out; look at the result before you repeat this one.";

bool startsWith(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string contextOf(std::string_view sqlState, std::string_view queryName, std::string_view rest) {
    std::string context = "sqlstate=" + std::string(sqlState) + " query=" + std::string(queryName);
    if (!rest.empty()) context += "\n" + std::string(rest);
    return context;
}

CaughtError serverError(std::string_view sqlState, std::string_view report, std::string_view queryName) {
    ServerReport parts = splitServerReport(report);
    CaughtError caught;
    caught.error.code = codeOfSqlState(sqlState, parts.message);
    caught.lost = caught.error.code == Code::Unavailable;
    if (caught.lost) {
        parts.context = parts.message + "\n" + parts.context;
        parts.message = kGone;
    }
    caught.retryable = sqlState == "40001" || sqlState == "40P01";
    caught.error.message = std::move(parts.message);
    caught.error.context = contextOf(sqlState, queryName, parts.context);
    return caught;
}

}  // namespace

Code codeOfSqlState(std::string_view sqlState, std::string_view message) {
    struct Entry { std::string_view state; Code code; };
    static constexpr Entry kCodes[] = {
        {"FM001", Code::NotReady}, {"FM003", Code::InvalidArgument}, {"FM004", Code::NotAllowed},
        {"FM005", Code::Locked},   {"FM006", Code::NotReady},        {"FM007", Code::NotReady},
        {"FM008", Code::Conflict}, {"FM009", Code::Internal},        {"FM010", Code::NotFound},
        {"FM011", Code::NotReady}, {"FM012", Code::Conflict},        {"42501", Code::NotAllowed},
        {"53100", Code::NoSpace},  {"3D000", Code::NotFound},        {"23505", Code::Conflict},
        {"40001", Code::Conflict}, {"40P01", Code::Conflict},        {"55P03", Code::Conflict},
        {"53300", Code::Unavailable}, {"57P01", Code::Unavailable},  {"57P02", Code::Unavailable},
        {"57P03", Code::Unavailable}, {"57014", Code::Cancelled},
    };
    for (const Entry& entry : kCodes) {
        if (entry.state == sqlState) return entry.code;
    }
    if (sqlState == "58030") return contains(message, "No space left") ? Code::NoSpace : Code::Io;
    const std::string_view group = sqlState.substr(0, 2);
    if (group == "08") return Code::Unavailable;
    if (group == "28") return Code::NotAllowed;
    if (group == "22" || group == "23") return Code::InvalidArgument;
    return Code::Internal;
}

ServerReport splitServerReport(std::string_view report) {
    ServerReport parts;
    bool forPeople = true;
    bool first = true;
    for (const std::string& line : splitText(report, '\n')) {
        std::string_view text = line;
        if (first) {
            for (const std::string_view severity : {"ERROR:  ", "FATAL:  ", "PANIC:  "}) {
                if (startsWith(text, severity)) text.remove_prefix(severity.size());
            }
            parts.message = text;
            first = false;
            continue;
        }
        const bool detail = startsWith(text, "DETAIL:  ");
        const bool hint = startsWith(text, "HINT:  ");
        if (detail || hint) {
            text.remove_prefix(detail ? 9 : 7);
            forPeople = true;
        } else if (startsWith(text, "CONTEXT:  ") || startsWith(text, "LINE ") || startsWith(text, "QUERY:  ") ||
                   startsWith(text, "STATEMENT:  ") || startsWith(text, "LOCATION:  ")) {
            forPeople = false;
        }
        text = forPeople ? trimmed(text) : text;
        if (text.empty()) continue;
        std::string& part = forPeople ? parts.message : parts.context;
        if (!part.empty()) part += forPeople ? " " : "\n";
        part += text;
    }
    return parts;
}

std::string withoutPassword(std::string_view url) {
    static const std::regex kInUrl("(://[^:/@?]*):[^@/?]*@");
    static const std::regex kAsKey("(password\\s*=\\s*)('[^']*'|[^ &]*)");
    std::string text = std::regex_replace(std::string(url), kInUrl, "$1:***@");
    return std::regex_replace(text, kAsKey, "$1***");
}

CaughtError caughtError(std::string_view queryName) {
    const auto lost = [&](const char* what) {
        return CaughtError{{Code::Unavailable, std::string(kGone), contextOf("", queryName, what)}, false, true};
    };
    try {
        throw;
    } catch (const pqxx::in_doubt_error& e) {
        return {{Code::InDoubt, std::string(kInDoubt), contextOf("", queryName, e.what())}, false, true};
    } catch (const pqxx::broken_connection& e) {
        return lost(e.what());
    } catch (const pqxx::insufficient_privilege& e) {  // libpqxx 6.4 forgets its SQLSTATE.
        return serverError("42501", e.what(), queryName);
    } catch (const pqxx::deadlock_detected& e) {  // These two are no sql_error in libpqxx 6, and are one in 7.
        return serverError("40P01", e.what(), queryName);
    } catch (const pqxx::serialization_failure& e) {
        return serverError("40001", e.what(), queryName);
    } catch (const pqxx::sql_error& e) {
        return serverError(e.sqlstate(), e.what(), queryName);
    } catch (const pqxx::failure& e) {
        return {{Code::Internal, "The database driver failed: " + std::string(e.what()), contextOf("", queryName, "")},
                false, true};
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& e) {
        return {{Code::Internal, "The database driver failed: " + std::string(e.what()), contextOf("", queryName, "")},
                false, true};
    }
}

CaughtError caughtOpenError(std::string_view url) {
    CaughtError caught = caughtError("connect");
    std::string_view report = caught.error.context;
    const std::string where = withoutPassword(url);
    const auto says = [&](std::string_view part) { return contains(report, part); };
    std::string reason(report.substr(report.find('\n') == std::string_view::npos ? 0 : report.find('\n') + 1));
    reason = std::string(trimmed(reason));
    // libpq gives no SQLSTATE while it connects; these texts are the server's, untranslated with lc_messages C.
    if (says("password authentication failed") || says("no pg_hba.conf entry") || says("no password supplied") ||
        (says("role \"") && says("does not exist")) || says("is not permitted to log in") ||
        says("Peer authentication failed") || says("permission denied for database")) {
        caught.error = {Code::NotAllowed, "The database at " + where + " refuses this login: " + reason, std::string(report)};
    } else if (says("database \"") && says("does not exist")) {
        caught.error = {Code::NotFound, "There is no such database at " + where + ": " + reason, std::string(report)};
    } else {
        caught.error = {Code::Unavailable,
                        "The database at " + where + " cannot be reached; nothing was changed. " + reason, std::string(report)};
    }
    return caught;
}

}  // namespace fermata::db
