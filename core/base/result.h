// SPDX-License-Identifier: GPL-3.0-or-later
// Result and Error: how an expected failure travels. Programmer errors assert; nothing in core throws.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace fermata {

// A small closed set. A caller branches on the code and shows the message.
enum class Code {
    InvalidArgument,  // A value is malformed, unknown or contradictory.
    NotFound,         // No such thing, or none that this person may see.
    NotAllowed,       // The role of who is signed in does not permit it.
    Locked,           // The change would touch something that is held.
    Conflict,         // Somebody else was first; rebase and try again.
    NotReady,         // A precondition is missing (approval, clearance, evidence).
    Corrupt,          // Stored or foreign bytes do not say what they should.
    Io,               // File system or network.
    NoSpace,          // Disk full.
    Unavailable,      // The database is gone; nothing was changed.
    InDoubt,          // The database went away during commit: the outcome is unknown.
    Cancelled,
    NotSupported,
    Internal,
};

struct Error {
    Code code = Code::Internal;
    // A whole sentence for a person: names the file, field and value, and the way out.
    std::string message;
    // For the log: SQLSTATE, query name, errno, position.
    std::string context = {};
};

// The std::expected subset only, so that C++23 can replace it.
template <class T>
struct [[nodiscard]] Result : tl::expected<T, Error> {
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> fail(Code code, std::string message, std::string context = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(context)});
}

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace fermata
