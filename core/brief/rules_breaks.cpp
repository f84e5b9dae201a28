// SPDX-License-Identifier: GPL-3.0-or-later
// Silences, risers and key changes. Their lengths and aims are none of the cue's, so they are read before those.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr std::string_view kSilence[] = {"silence", "total silence", "complete silence", "dead silence", "nothing", "pause", "stop", "stop down", "breath"};

// "at 0:30", "@ 30 s", "0:30": the time and all its tokens.
std::optional<Found<Samples>> momentAt(const Reader& reader, size_t i, bool bare = false) {
    const size_t next = reader.skip(i, {"at", "on", "@", "around", "from", "the", "exactly", "right"});
    const auto time = reader.position(next);
    if (!time || (next == i && (!bare || reader.at(i).text.find(':') == std::string::npos))) return std::nullopt;
    size_t end = time->span.end();
    if (reader.is(end, "mark")) ++end;
    return Found<Samples>{time->value, {i, end - i}};
}

// "one second", "a beat", "half a second": how long a silence is; the tokens after it. 0 = no length.
size_t afterLength(const Reader& reader, size_t i) {
    if (const size_t vague = reader.anyPhrase(i, {"a second", "half a second", "a moment", "a beat", "one beat", "two beats", "half a beat", "a bar", "one bar", "half a bar",
                                                  "a full second", "a split second", "a couple of seconds", "a few seconds"})) {
        return i + vague;
    }
    if (reader.at(i).text.find(':') != std::string::npos) return 0;
    const auto length = reader.duration(i);
    return length ? length->span.end() : 0;
}

// "a second of silence", "one-second pause", "silence for one second"; the token after it, 0 = none.
size_t afterSilence(const Reader& reader, size_t i) {
    const size_t start = reader.skip(i, {"a", "the", "with"});
    for (const size_t from : {i, start}) {
        if (const size_t length = afterLength(reader, from)) {
            // "one-second pause", but neither "60 s stop-motion film" nor "30 s pause music".
            const bool of = reader.is(length, "of");
            const size_t next = reader.skip(length, {"of", "-"});
            const size_t silence = of ? reader.anyPhrase(next, kSilence) : reader.anyPhrase(next, {"silence", "pause"});
            const auto seconds = reader.duration(from);
            if (silence > 0 && (!seconds || seconds->value <= Samples{10 * kSampleRate})) return next + silence;
        }
    }
    const size_t silence = reader.anyPhrase(start, kSilence);
    if (silence == 0 || reader.is(start, "nothing")) return 0;
    const size_t next = start + silence;
    return reader.isAny(next, {"for", "of", "lasting"}) ? afterLength(reader, next + 1) : 0;
}

bool readSilence(Reader& reader, size_t i) {
    // "at 0:30 one second of silence", "0:30: silence for one second"
    const bool opens = i == 0 || reader.endsClause(i - 1) || reader.at(i - 1).text == "and" || reader.at(i - 1).text == "then";
    std::optional<Found<Samples>> when;
    if (opens) when = momentAt(reader, i, true);
    size_t first = i;
    if (when) first = reader.skip(when->span.end(), {":", "-", "then", "there", "is", "comes"});
    if (when && reader.isAny(i, {"at", "on", "@"})) first = reader.skip(first, {",", "there", "is"});
    size_t end = afterSilence(reader, first);
    if (end == 0 && !when) {   // "silence at 0:14 for two seconds"
        const size_t start = reader.skip(i, {"a", "total", "complete"});
        const size_t silence = reader.anyPhrase(start, kSilence);
        const auto then = silence > 0 ? momentAt(reader, start + silence) : std::nullopt;
        const size_t length = then && reader.isAny(then->span.end(), {"for", "lasting"}) ? afterLength(reader, then->span.end() + 1) : 0;
        if (length == 0) return false;
        reader.brief.hits.push_back({then->value, "stop", reader.text({start, silence})});
        reader.take({i, length - i}, "hits", "stop at " + clockTime(then->value) + ", for a beat");
        return true;
    }
    if (end == 0 || (when && momentAt(reader, end))) return false;
    size_t last = end;
    if (!when) {
        when = momentAt(reader, end);
        if (when) last = when->span.end();
    }
    const Span span{i, last - i};
    if (!when) {
        reader.take(span, "noted", "a silence needs its moment, like “stop at 0:30”: all stop there for a beat");
        return true;
    }
    reader.brief.hits.push_back({when->value, "stop", reader.text({first, end - first})});
    reader.take(span, "hits", "stop at " + clockTime(when->value) + ", for a beat");
    return true;
}

// "riser into 0:20", "a 4-second riser from 0:16 to 0:20": what it leads to is where the energy is up.
bool readRiser(Reader& reader, size_t i) {
    size_t start = reader.skip(i, {"a", "big", "long", "short", "the", "slow"});
    if (const size_t length = afterLength(reader, start)) start = reader.skip(length, {"-"});
    const size_t word = reader.anyPhrase(start, {"riser", "risers", "uplifter", "uplifters", "sweep up", "whoosh up"});
    if (word == 0) return false;
    size_t next = start + word;
    std::optional<Found<Samples>> from;
    if (reader.is(next, "from")) from = reader.position(next + 1);
    if (from) next = from->span.end();
    // "riser into the drop at 0:45": the drop is read by itself, and has one.
    const size_t aim = reader.skip(next, {"into", "to", "until", "till", "towards", "up", "before", "leading", "ending", "landing", "at", "on", "the"});
    const bool leads = aim > next && !reader.isAny(next, {"at", "on"});
    const auto to = aim > next ? reader.position(aim) : std::nullopt;
    if (!to) return false;
    const Span span{i, to->span.end() - i};
    if (!leads) {
        reader.take(span, "noted", "a riser is named by where it leads, like “riser into 0:20”; it begins a bar or more before");
        return true;
    }
    if (from) reader.brief.energy.push_back({from->value, {450}, false});
    reader.brief.energy.push_back({to->value, {900}, false});
    reader.take(span, "energy", "energy rises to 90 % at " + clockTime(to->value));
    return true;
}

// "key change at 0:45", "modulates up a tone to E major": one key a cue, so that the other is not taken for it.
bool readKeyChange(Reader& reader, size_t i) {
    const auto keyAfter = [&](size_t at) {   // "to E major": its end, 0 for none.
        if (!reader.isAny(at, {"to", "into", "in"}) || !reader.isWord(at + 1) || reader.at(at + 1).text.size() > 2 || !Key::parse(reader.at(at + 1).text)) return size_t{0};
        const size_t sign = reader.skip(at + 2, {"-", "flat", "sharp", "#"});
        const size_t mode = reader.skip(sign, {"harmonic", "natural", "major", "minor", "dorian", "lydian", "mixolydian", "phrygian"});
        return mode > sign ? mode : size_t{0};
    };
    if (reader.isAny(i, {"turning", "turns", "moving", "moves", "changing", "changes", "shifting", "shifts", "resolving", "resolves", "going", "goes", "then"}) && keyAfter(i + 1) > 0) {
        size_t end = keyAfter(i + 1);
        if (const auto when = momentAt(reader, end)) end = when->span.end();
        reader.take({i, end - i}, "noted", "no key change: a cue keeps its key, but for styles whose form lifts it when no key is named");
        return true;
    }
    const size_t change = reader.anyPhrase(i, {"key change", "change of key", "key changes", "changes key", "change key", "modulate", "modulates", "modulation", "modulating", "modulations"});
    if (change == 0) return false;
    size_t end = i + change;
    end = reader.skip(end, {"up", "down"});
    if (const size_t step = reader.anyPhrase(end, {"a tone", "a semitone", "a half step", "a whole step", "a step", "by a tone", "by a semitone", "by a half step", "by a step", "a third", "a fourth"})) end += step;
    for (int part = 0; part < 2; ++part) {
        if (const size_t key = keyAfter(end)) end = key;
        if (const auto when = momentAt(reader, end)) end = when->span.end();
    }
    reader.take({i, end - i}, "noted", "no key change: a cue keeps its key, but for styles whose form lifts it when no key is named");
    return true;
}

// "15s and 6s cutdowns", "cut-downs to 30, 15 and 6 seconds": cues of their own, made from this one.
bool readCutdowns(Reader& reader, size_t i) {
    static constexpr std::string_view kNouns[] = {"cutdowns", "cut downs", "cutdown", "cut down", "lifts", "tag ons"};
    const auto lengths = [&](size_t at, int& count) {
        size_t end = at;
        for (count = 0; count < 8;) {
            const auto one = reader.number(at);
            if (!one || reader.at(at).text.find(':') != std::string::npos) break;
            ++count;
            end = reader.skip(one->span.end(), {"-", "s", "sec", "second", "seconds", "\""});
            at = reader.skip(end, {",", "and", "&", "/", "+", "a", "to", "or"});
            if (at == end) break;
        }
        return end;
    };
    int count = 0;
    size_t end = lengths(i, count);
    const size_t noun = count > 0 ? reader.anyPhrase(end, kNouns) : 0;
    const size_t versions = count > 1 ? reader.anyPhrase(end, {"versions", "edits"}) : 0;
    if (noun == 0 && versions == 0) {
        const size_t first = reader.anyPhrase(i, kNouns);
        if (first == 0) return false;
        const size_t list = reader.skip(i + first, {"to", "of", "at", "in", ":", "for", "(", "-"});
        const size_t last = lengths(list, count);
        end = count > 0 ? last : i + first;
    } else {
        end += std::max(noun, versions);
    }
    reader.take({i, end - i}, "noted", "cut-downs are made from the cue once it is approved, each of its exact length");
    return true;
}

}  // namespace

void readBreaks(Reader& reader) {
    reader.each([&](size_t i) { readCutdowns(reader, i) || readSilence(reader, i) || readRiser(reader, i) || readKeyChange(reader, i); });
}

}  // namespace fermata
