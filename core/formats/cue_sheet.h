// SPDX-License-Identifier: GPL-3.0-or-later
// Reporting tables as CSV (RFC 4180, UTF-8): programme cue sheet, music in commercials, splits, AI tags.
// An empty value is printed blank and means "not assigned"; nothing is invented.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/quantities.h"
#include "core/base/result.h"
#include "core/music/timecode.h"

namespace fermata {

struct RightsShare {
    std::string name;
    std::string role;      // composer, arranger, author, publisher
    std::string society;   // "PRS", blank when not a member.
    std::string ipi;
    int shareHundredths = 0;  // 100 % = 10000.
};

// One use of one cue in the programme.
struct CueSheetEntry {
    std::string title, cueId, version;
    std::string usage = "BI";     // BI, BV, VI, VV, MT, OT, ET, TH, LOGO, FEA
    std::string origin = "commissioned";
    std::string description, restrictions;
    Samples start, length;        // From picture start.
    std::string isrc, iswc, tunecode, catalogueNumber, label, performer;
    std::vector<RightsShare> shares;
};

struct Programme {
    std::string title, alternateTitle, episodeTitle, episodeNumber, airDate, station, productionCompany, contact;
    Samples length;
    FrameRate frameRate;
    int64_t startFrames = 90000;
};

// Known at commissioning; the rest is for the agency to fill in.
struct Commercial {
    std::string advertiser, product, campaign, spotTitle, agency, productionCompany, adId, clockNumber;
    std::string media, territories, firstAirDate, term, syncLicence;
    Samples length;
};

// What AI did to one element; recording and composition carry separate statements.
struct AiTag {
    std::string element;       // "rhythm", or "whole".
    std::string subject;       // composition, recording, performance, mix
    std::string level;         // "AI-generated", "AI-assisted", "none"
    std::string player;        // Name and version of what made it.
    std::string sourceType;    // IPTC digitalSourceType.
};

struct Reporting {
    Programme programme;
    Commercial commercial;
    std::vector<CueSheetEntry> entries;
    std::vector<AiTag> aiTags;
};

std::string cueSheetCsv(const Reporting& reporting);
std::string commercialsCsv(const Reporting& reporting);
// One line per share; a note says when a work has none on record or its writers' shares do not make 100 %.
std::string splitsCsv(const Reporting& reporting);
std::string aiTagsCsv(const Reporting& reporting);

// A line with CRLF. Quotes where RFC 4180 asks for it; a text that a spreadsheet would run as a formula
// (=, +, -, @ first) gets a leading apostrophe.
std::string csvLine(std::span<const std::string> fields);
Result<std::vector<std::vector<std::string>>> parseCsv(std::string_view text, std::string_view origin);

}  // namespace fermata
