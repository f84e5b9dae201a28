// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the rules over free words, and settles what needs all of them.
#include "core/brief/brief.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/brief/loudness_norms.h"
#include "core/brief/parts.h"
#include "core/brief/reader.h"
#include "core/brief/settle.h"

namespace fermata {
namespace {

// Length of the UTF-8 sequence at i, 0 where the bytes are none (RFC 3629).
size_t sequenceAt(std::string_view text, size_t i) {
    const auto byte = [&](size_t k) { return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U; };
    const unsigned lead = byte(i);
    const size_t length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    for (size_t k = 1; k < length; ++k) {
        if ((byte(i + k) & 0xc0) != 0x80) return 0;
    }
    if ((lead == 0xe0 && byte(i + 1) < 0xa0) || (lead == 0xed && byte(i + 1) > 0x9f) || (lead == 0xf0 && byte(i + 1) < 0x90) ||
        (lead == 0xf4 && byte(i + 1) > 0x8f)) {
        return 0;
    }
    return length;
}

// JSON holds only valid UTF-8: what is none becomes the replacement character.
std::string validText(std::string_view text) {
    std::string valid;
    for (size_t i = 0; i < text.size();) {
        const size_t length = sequenceAt(text, i);
        if (length > 0) valid += text.substr(i, length);
        else valid += "\uFFFD";
        i += std::max<size_t>(length, 1);
    }
    return valid;
}

}  // namespace

Unsettled readWords(std::string_view words, Brief start) {
    Unsettled unsettled;
    unsettled.brief = std::move(start);
    Brief& brief = unsettled.brief;
    brief.words = validText(words);
    Reader reader(brief.words, brief);
    readPicture(reader);
    readReel(reader);
    readReferences(reader);
    readLoudness(reader);
    readUses(reader);
    readRoom(reader);
    readWhen(reader);
    readAvoid(reader);
    readStates(reader);
    readStems(reader);
    readBreaks(reader);
    readMoments(reader);
    endReductions(reader);
    readSections(reader);
    readNoteTempo(reader);
    readTempo(reader);
    readLength(reader);
    settleFormLength(reader);
    readEnding(reader);
    readFeel(reader);
    readKey(reader);
    countBeats(reader);
    readCharacter(reader);
    settleStates(reader);
    readNotes(reader);
    reader.listLeftovers();
    unsettled.endEnergy = reader.endEnergy;
    unsettled.rises = reader.rises;
    unsettled.bounds = std::move(reader.bounds);
    unsettled.uses = std::move(reader.uses);
    return unsettled;
}

namespace {

// "Hit at 0:22:12" in a cue of 30 s: minutes, seconds and frames, as editors write them; 22 minutes would lie after its end.
void readAsFrames(Brief& brief) {
    const int64_t second = kSampleRate;
    for (BriefHit& hit : brief.hits) {
        const int64_t seconds = hit.at.value / second;
        if (hit.at < brief.length || hit.at.value % second != 0 || seconds >= 3600) continue;
        const Samples placed = Samples{seconds / 60 * second} + samplesFromFrames(seconds % 60, brief.frameRate);
        const std::string was = clockTime(hit.at), is = clockTime(placed);
        if (placed >= brief.length || seconds % 60 >= brief.frameRate.nominal()) continue;
        for (Reading& reading : brief.understood) {
            const size_t at = reading.meaning.find(was);
            if (reading.field != "hits" || std::count(reading.words.begin(), reading.words.end(), ':') < 2 || at == std::string::npos) continue;
            reading.meaning.replace(at, was.size(), is);
            for (EnergyPoint& point : brief.energy) point.at = point.at == hit.at ? placed : point.at;
            hit.at = placed;
            break;
        }
    }
}

}  // namespace

Brief settle(Unsettled unsettled) {
    Brief& brief = unsettled.brief;
    if (unsettled.rises && brief.energy.empty()) brief.energy.push_back({{0}, {350}, false});
    if (unsettled.rises && !unsettled.endEnergy) {
        const bool later = std::any_of(brief.energy.begin(), brief.energy.end(),
                                       [](const EnergyPoint& point) { return point.at.value > 0; });
        if (!later) unsettled.endEnergy = Level{900};
    }
    // "A slow build, … all out at 0:40": it builds up to there.
    const auto first = std::min_element(brief.energy.begin(), brief.energy.end(), [](const EnergyPoint& a, const EnergyPoint& b) { return a.at < b.at; });
    if (unsettled.rises && first != brief.energy.end() && first->at.value > 0 && first->jump && first->energy.permille >= 700) {
        const Samples arrival = first->at;
        brief.energy.push_back({{0}, {250}, false});
        brief.energy.push_back({arrival, {800}, false});
    }
    if (unsettled.endEnergy) brief.energy.push_back({brief.length, *unsettled.endEnergy, false});
    for (const OpenBound& bound : unsettled.bounds) {
        const int64_t at = bound.permille >= 0 ? brief.length.value * bound.permille / 1000 : brief.length.value - bound.beforeEnd.value;
        BriefControl& control = brief.controls[bound.control];
        (bound.until ? control.until : control.from) = Samples{std::max<int64_t>(at, 0)};
    }
    std::stable_sort(brief.energy.begin(), brief.energy.end(), [](const EnergyPoint& a, const EnergyPoint& b) {
        return a.at != b.at ? a.at < b.at : a.jump < b.jump;
    });
    std::stable_sort(brief.hits.begin(), brief.hits.end(), [](const BriefHit& a, const BriefHit& b) { return a.at < b.at; });
    readAsFrames(brief);
    settleLoudness(brief, unsettled.uses);
    checkBrief(brief);
    return std::move(brief);
}

Brief briefFromWords(std::string_view words) { return settle(readWords(words, {})); }

Result<Brief> readBrief(std::string_view textOrJson, std::string_view origin) {
    const std::string_view text = trimmed(textOrJson);
    if (text.empty()) {
        return fail(Code::InvalidArgument, std::string(origin) + " is empty; write what the music should be, for example "
                                               "“60-second hopeful spot, builds to 0:45”.");
    }
    if (text.front() != '{') return briefFromWords(text);
    const Result<Json> json = parseJson(textOrJson, origin);
    if (!json) return fail(json.error());
    Result<Brief> brief = briefFromJson(*json);
    if (!brief) return fail(brief.error().code, std::string(origin) + ": " + brief.error().message, brief.error().context);
    return brief;
}

}  // namespace fermata
