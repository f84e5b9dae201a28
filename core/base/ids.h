// SPDX-License-Identifier: GPL-3.0-or-later
// Typed identifiers: UUIDv7 (RFC 9562) made by the client, so that a retry is idempotent.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace fermata {

std::string newUuid();               // UUIDv7 in lower-case canonical text.
bool isUuid(std::string_view text);  // Any version, canonical 8-4-4-4-12 form.

template <class Tag>
class Id {
  public:
    Id() = default;
    static Id create() { return Id(newUuid()); }
    static Result<Id> parse(std::string_view text) {
        if (!isUuid(text)) return fail(Code::InvalidArgument, "“" + std::string(text) + "” is not an id.");
        return Id(std::string(text));
    }
    const std::string& text() const { return m_text; }
    bool isNull() const { return m_text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;

  private:
    explicit Id(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

using PersonId = Id<struct PersonTag>;
using ClientId = Id<struct ClientTag>;
using ProjectId = Id<struct ProjectTag>;
using CueId = Id<struct CueTag>;
using SectionId = Id<struct SectionTag>;
using StemId = Id<struct StemTag>;
using RevisionId = Id<struct RevisionTag>;
using AlternativeId = Id<struct AlternativeTag>;
using ApprovalId = Id<struct ApprovalTag>;
using CommentId = Id<struct CommentTag>;
using ClearanceId = Id<struct ClearanceTag>;
using JobId = Id<struct JobTag>;

}  // namespace fermata
