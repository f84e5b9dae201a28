// SPDX-License-Identifier: GPL-3.0-or-later
// The cue reduced to a few: "drops to pads only at 0:40, comes back at 0:50", "breaks down to bass and drums at 0:30", "down to
// just piano at 0:40". Those named play on alone from there, and all again where they come back.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/parts.h"

namespace fermata {
namespace {

constexpr std::string_view kDown[] = {
    "drop to", "drops to", "dropping to", "drop down to", "drops down to", "dropping down to", "drop back to", "drops back to", "down to", "break down to", "breaks down to",
    "breaking down to", "breakdown to", "go down to", "goes down to", "come down to", "comes down to", "fall to", "falls to", "fall back to", "falls back to", "pull back to",
    "pulls back to", "strip to", "strips to", "strip back to", "strips back to", "stripped back to", "strip down to", "strips down to", "stripped down to", "stripped to", "thin out to",
    "thins out to", "reduce to", "reduces to", "reduced to", "shrinks to", "everything out but", "everything drops out but", "everything drops out except"};
constexpr std::string_view kBack[] = {"comes back in", "come back in", "comes back", "come back", "coming back", "is back", "are back", "back in", "back", "kicks back in", "returns", "return", "comes in again", "re enters", "comes in", "kicks in"};
constexpr std::string_view kLow = "energy=0.3";
constexpr std::string_view kAlone[] = {"only", "alone", "by itself", "on its own", "on their own", "and nothing else", "by themselves"};

// "…for ten seconds", "…, and everything comes back at 0:50": until then. The token after it, i where nothing is said.
size_t endOfIt(const Reader& reader, size_t i, Stretch& where) {
    if (!where.from || !where.from->at || where.until) return i;
    if (const auto length = reader.is(i, "for") ? reader.duration(i + 1) : std::nullopt) {
        where.until = BriefMoment{Samples{where.from->at->value + length->value.value}, -1, {}};
        return length->span.end();
    }
    // "…, from 0:50 everything again".
    const size_t joint = reader.skip(i, {",", "and", "then", "but"});
    if (const Stretch again = joint > i ? stretchAt(reader, joint, true) : Stretch{}; again.from && again.from->at && *again.from->at > *where.from->at && !again.until) {
        const size_t all = reader.anyPhrase(again.end, {"everything", "everybody", "all", "all again", "everything again", "again everything", "again all", "everything back", "everything is back", "everything comes back", "it all comes back", "all come back", "all back", "back to full", "full band", "full band again", "the full band"});
        if (all > 0) {
            where.until = again.from;
            return again.end + all;
        }
    }
    const size_t subject = reader.skip(i, {",", ".", "-", "and", "then", "but", "before", "it", "all", "they", "everything", "everyone", "everybody", "the", "a", "full", "whole", "band", "arrangement", "ensemble", "rest", "music", "others"});
    const size_t verb = reader.anyPhrase(subject, kBack);
    if (subject == i || verb == 0) return i;
    const Stretch back = stretchAt(reader, reader.skip(subject + verb, {"again", "in", "with", "force", "full"}), true);
    if (!back.from || !back.from->at || *back.from->at <= *where.from->at) return i;
    where.until = back.from;
    return back.end;
}

std::string betweenText(const BriefControl& control) { return clockTime(*control.from) + "–" + clockTime(*control.until); }

// What a reading of these controls says of their stretch.
void reword(Brief& brief, const std::string& before, const std::string& after, std::string_view what) {
    for (Reading& reading : brief.understood) {
        if (reading.field == "controls" && reading.meaning.starts_with(before + ": " + std::string(what))) reading.meaning.replace(0, before.size(), after);
    }
}

}  // namespace

bool readReduction(Reader& reader, size_t first, size_t i, const Stretch& lead) {
    i = reader.skip(i, {"it", "everything", "we", "the", "music", "then", "all"});
    const size_t down = reader.anyPhrase(i, kDown);
    const size_t only = reader.anyPhrase(i + down, {"only", "just", "nothing but", "purely", "solo"});
    if (down + only == 0) return false;
    const Parts parts = partsAt(reader, reader.skip(i + down + only, {"the", "a", "an", "soft", "quiet", "gentle", "sparse", "lone", "single", "solo", "simple"}));
    if (parts.list.empty() || isDrumNamed(parts)) return false;
    size_t end = parts.end + reader.anyPhrase(parts.end, kAlone);
    const Stretch after = stretchAt(reader, end, true);
    Stretch where = after ? after : lead;
    // "Only pads from 0:40" and "only piano at the start" are rules_when's.
    if ((down == 0 && !(where.at && where.place.empty())) || (!where.from && where.place.empty())) return false;
    if (after) end = after.end;
    end = endOfIt(reader, end, where);
    takeOnly(reader, parts, where, {first, end - first});
    // What drops is heard to: those who are left play low, too, and the master does not lift them to where all stood.
    if (down > 0 && where.from && where.from->at) addControl(reader, std::string(kLow), where);
    return true;
}

void endReductions(Reader& reader) {
    Brief& brief = reader.brief;
    for (size_t i = 0; i < brief.controls.size(); ++i) {
        BriefControl& alone = brief.controls[i];
        const bool open = std::any_of(reader.bounds.begin(), reader.bounds.end(), [&](const OpenBound& one) { return one.control == i; });
        if (!alone.set.starts_with("only=") || !alone.from || alone.until || open || !alone.section.empty()) continue;
        const auto ends = [&](Samples at) {
            if (at > *alone.from) alone.until = std::min(alone.until.value_or(at), at);
        };
        for (const BriefHit& hit : brief.hits) {
            if (hit.kind == "drop") ends(hit.at);
        }
        for (const EnergyPoint& point : brief.energy) {
            if (point.jump && point.energy.permille >= 800) ends(point.at);
        }
        // "…, the drums come back at 0:50": with them all, and they were there before.
        const std::vector<std::string> words = splitText(alone.set.substr(5), ',');
        for (size_t k = i + 1; k < brief.controls.size(); ++k) {
            BriefControl& entry = brief.controls[k];
            const size_t set = entry.set.find(".plays=0");
            if (set == std::string::npos || entry.from || !entry.until || !entry.section.empty() || *entry.until <= *alone.from || std::find(words.begin(), words.end(), entry.set.substr(0, set)) != words.end()) continue;
            ends(*entry.until);
            entry.from = alone.from;
            reword(brief, "until " + clockTime(*entry.until), betweenText(entry), "without ");
        }
        for (BriefControl& low : brief.controls) {
            if (low.set == kLow && low.from == alone.from && !low.until) low.until = alone.until;
        }
        if (alone.until) reword(brief, "from " + clockTime(*alone.from), betweenText(alone), "only ");
    }
}

}  // namespace fermata
