// SPDX-License-Identifier: GPL-3.0-or-later
// The machine-readable statement of how a file's sound came about: one XMP packet (ISO 16684-1) with IPTC's digital
// source type (IPTC Photo Metadata Standard 2025.1, NewsCodes "digitalsourcetype"). A WAV file carries it in a `_PMX`
// chunk (XMP Specification Part 3), an MP3 file in an ID3v2 PRIV frame owned by "XMP". It is neither signed nor a
// watermark: whoever rewrites the file can drop it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fermata {

struct SourceMark {
    std::string sourceType;   // A term of the vocabulary: "algorithmicMedia"; empty = not known, nothing is written.
    std::string engine;       // Version of the engine that made it.
};

// The source type of a file that holds several sounds, each with its own: what is true of the sum.
// Empty when one of them is unknown, or there is none.
std::string sourceTypeOfSum(const std::vector<std::string>& types);

std::string xmpPacket(const SourceMark& mark);
// The term after the vocabulary's address in a packet; empty when it names none.
std::string sourceTypeInXmp(std::string_view packet);
// The body of an ID3v2 PRIV frame with the packet.
std::string xmpFrame(const SourceMark& mark);

// What a WAV or MP3 file says of itself, read anew from the disk; empty = it carries no mark. Io, Corrupt.
Result<std::string> sourceTypeOfFile(const std::filesystem::path& path);

}  // namespace fermata
