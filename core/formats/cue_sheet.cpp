// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cue_sheet.h"

#include <algorithm>
#include <utility>

namespace fermata {
namespace {

using Fields = std::vector<std::string>;

// "0:01:05" with whole seconds, as cue sheets count: rounded to the nearest.
std::string duration(Samples length) {
    const int64_t seconds = (length.value + kSampleRate / 2) / kSampleRate;
    const auto two = [](int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
}

std::string percent(int hundredths) {
    const int rest = hundredths % 100;
    return std::to_string(hundredths / 100) + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + std::to_string(rest));
}

bool isWriter(const RightsShare& share) { return share.role != "publisher"; }

// "Name (composer, PRS, IPI 123, 50 %); ..." of writers or of publishers.
std::string people(const CueSheetEntry& entry, bool writers) {
    std::string out;
    for (const RightsShare& share : entry.shares) {
        if (isWriter(share) != writers) continue;
        if (!out.empty()) out += "; ";
        out += share.name + " (" + share.role;
        if (!share.society.empty()) out += ", " + share.society;
        if (!share.ipi.empty()) out += ", IPI " + share.ipi;
        out += ", " + percent(share.shareHundredths) + " %)";
    }
    return out;
}

}  // namespace

std::string csvLine(std::span<const std::string> fields) {
    std::string out;
    for (size_t i = 0; i < fields.size(); ++i) {
        std::string field = fields[i];
        if (!field.empty() && std::string_view("=+-@\t\r").find(field[0]) != std::string_view::npos) field.insert(0, "'");
        if (i > 0) out.push_back(',');
        if (field.find_first_of(",\"\r\n") == std::string::npos) {
            out += field;
            continue;
        }
        out.push_back('"');
        for (const char c : field) {
            if (c == '"') out.push_back('"');
            out.push_back(c);
        }
        out.push_back('"');
    }
    return out + "\r\n";
}

std::string cueSheetCsv(const Reporting& reporting) {
    const Programme& programme = reporting.programme;
    Samples music;
    for (const CueSheetEntry& entry : reporting.entries) music += entry.length;
    std::string out = csvLine(Fields{
        "programme_title", "alternate_title", "episode_title", "episode_number", "air_date", "station",
        "production_company", "contact", "programme_length", "total_music_length", "sequence", "cue_title", "cue_id",
        "version", "usage", "music_origin", "description", "restrictions", "timecode_in", "timecode_out", "duration",
        "writers", "publishers", "performer", "label", "catalogue_number", "isrc", "iswc", "tunecode"});
    int sequence = 0;
    for (const CueSheetEntry& entry : reporting.entries) {
        const auto at = [&](Samples where) { return timecode(where, programme.frameRate, programme.startFrames); };
        out += csvLine(Fields{
            programme.title, programme.alternateTitle, programme.episodeTitle, programme.episodeNumber,
            programme.airDate, programme.station, programme.productionCompany, programme.contact,
            programme.length.value > 0 ? duration(programme.length) : "", duration(music), std::to_string(++sequence),
            entry.title, entry.cueId, entry.version, entry.usage, entry.origin, entry.description, entry.restrictions,
            at(entry.start), at(entry.start + entry.length), duration(entry.length), people(entry, true),
            people(entry, false), entry.performer, entry.label, entry.catalogueNumber, entry.isrc, entry.iswc,
            entry.tunecode});
    }
    return out;
}

std::string commercialsCsv(const Reporting& reporting) {
    const Commercial& spot = reporting.commercial;
    std::string out = csvLine(Fields{
        "advertiser", "product", "campaign", "spot_title", "spot_length", "agency", "production_company", "ad_id",
        "clock_number", "media", "territories", "first_air_date", "term", "work_title", "work_id", "version", "usage",
        "music_origin", "music_length", "writers", "publishers", "iswc", "isrc", "sync_licence"});
    for (const CueSheetEntry& entry : reporting.entries) {
        out += csvLine(Fields{
            spot.advertiser, spot.product, spot.campaign, spot.spotTitle,
            spot.length.value > 0 ? duration(spot.length) : "", spot.agency, spot.productionCompany, spot.adId,
            spot.clockNumber, spot.media, spot.territories, spot.firstAirDate, spot.term, entry.title, entry.cueId,
            entry.version, entry.usage, entry.origin, duration(entry.length), people(entry, true),
            people(entry, false), entry.iswc, entry.isrc, spot.syncLicence});
    }
    return out;
}

std::string splitsCsv(const Reporting& reporting) {
    std::string out = csvLine(Fields{"work_title", "work_id", "iswc", "name", "role", "society", "ipi",
                                     "share_percent", "note"});
    for (const CueSheetEntry& entry : reporting.entries) {
        int writers = 0;
        for (const RightsShare& share : entry.shares) {
            if (isWriter(share)) writers += share.shareHundredths;
        }
        for (const RightsShare& share : entry.shares) {
            out += csvLine(Fields{entry.title, entry.cueId, entry.iswc, share.name, share.role, share.society,
                                  share.ipi, percent(share.shareHundredths),
                                  isWriter(share) && writers != 10000
                                      ? "writers' shares make " + percent(writers) + " %, not 100 %" : ""});
        }
        if (entry.shares.empty()) {
            out += csvLine(Fields{entry.title, entry.cueId, entry.iswc, "", "", "", "", "", "no share recorded"});
        }
    }
    return out;
}

std::string aiTagsCsv(const Reporting& reporting) {
    std::string out = csvLine(Fields{"element", "subject", "ai_level", "made_by", "digital_source_type"});
    for (const AiTag& tag : reporting.aiTags) {
        out += csvLine(Fields{tag.element, tag.subject, tag.level, tag.player, tag.sourceType});
    }
    return out;
}

Result<std::vector<Fields>> parseCsv(std::string_view text, std::string_view origin) {
    std::vector<Fields> lines;
    Fields fields;
    std::string field;
    bool quoted = false, afterQuote = false, any = false;
    const auto endLine = [&] {
        fields.push_back(std::exchange(field, {}));
        lines.push_back(std::exchange(fields, {}));
        any = afterQuote = false;
    };
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"') {
                field.push_back(c);
            } else if (i + 1 < text.size() && text[i + 1] == '"') {
                field.push_back(text[++i]);
            } else {
                quoted = false;
                afterQuote = true;
            }
            continue;
        }
        if (c == '\n' || (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')) {
            if (c == '\r') ++i;
            endLine();
            continue;
        }
        any = true;
        if (c == ',') {
            fields.push_back(std::exchange(field, {}));
            afterQuote = false;
        } else if (afterQuote || (c == '"' && !field.empty())) {
            return fail(Code::Corrupt, std::string(origin) + ", line " + std::to_string(lines.size() + 1) +
                                           ": a quote stands inside a field; double it or quote the whole field.");
        } else if (c == '"') {
            quoted = true;
        } else {
            field.push_back(c);
        }
    }
    if (quoted) {
        return fail(Code::Corrupt, std::string(origin) + ", line " + std::to_string(lines.size() + 1) +
                                       ": a quoted field has no end.");
    }
    if (any || !fields.empty()) endLine();
    return lines;
}

}  // namespace fermata
