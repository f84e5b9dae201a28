// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cue stands in its reel, as post houses write it.
#include <algorithm>

#include "core/brief/reader.h"

namespace fermata {
namespace {

// "10:04:12:00 - 10:06:22:00", "TC in 10:04:12:00, out 10:06:22:00", "1:32:10 to 1:34:02": where the cue begins and ends in its reel.
void readReelAt(Reader& reader, size_t i) {
    const auto colons = [&](size_t at) { return reader.at(at).kind == Token::Kind::Number && !reader.at(at).used ? std::count(reader.at(at).text.begin(), reader.at(at).text.end(), ':') : 0; };
    if (colons(i) < 2 || reader.brief.startFrames >= 0 || !reader.wordsOf("length").empty()) return;
    size_t first = i;
    if (first > 0 && reader.isAny(first - 1, {":", "="})) --first;
    const size_t before = first > 1 && reader.is(first - 1, "at") && reader.is(first - 2, "in") ? first - 1 : first;   // "Cue in at".
    const bool in = before > 0 && reader.isAny(before - 1, {"in", "tc", "timecode", "tcr", "tcin"});
    if (in) first = before - 1;
    // "No drums from 10:04:20:00 to ..." is about a stretch of the cue.
    static constexpr std::string_view kStretch[] = {"from", "between", "until", "before", "after", "at"};
    if (!in && first > 0 && std::find(std::begin(kStretch), std::end(kStretch), reader.at(first - 1).text) != std::end(kStretch)) return;
    const size_t joined = reader.skip(i + 1, {"to", "-", "until", "till", ",", "/", "out", ":", "tc", "timecode", "=", "cue", "at"});
    if (joined == i + 1 || colons(joined) != colons(i)) return;
    const auto frames = [&](size_t at) {
        const std::string text = reader.at(at).text;
        return framesFromTimecode(colons(at) == 2 ? text + ":00" : text, reader.brief.frameRate);
    };
    const auto from = frames(i), to = frames(joined);
    if (!from || !to) return;
    const Samples length = samplesFromFrames(*to - *from, reader.brief.frameRate);
    if (length < Samples{5 * kSampleRate} || length > Samples{3600 * kSampleRate} || *from < int64_t{1800} * reader.brief.frameRate.nominal()) return;
    reader.brief.startFrames = *from;
    reader.brief.length = length;
    reader.take({first, i + 1 - first}, "picture_start", "picture starts at " + timecode({0}, reader.brief.frameRate, *from));
    reader.take({joined, 1}, "length", "length " + lengthText(length));
}

}  // namespace

void readReel(Reader& reader) {
    reader.each([&](size_t i) { readReelAt(reader, i); });
}

}  // namespace fermata
