// SPDX-License-Identifier: GPL-3.0-or-later
// Silences, returns, risers, fades and key changes. Their lengths and aims are none of the cue's, so they are read before those.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"
#include "core/brief/stop_length.h"

namespace fermata {
namespace {

constexpr std::string_view kSilence[] = {"silence", "total silence", "complete silence", "dead silence", "nothing", "pause", "stop", "stops", "stop down", "breath"};

// "at 0:30", "@ 30 s", "0:30": the time and all its tokens.
std::optional<Found<Samples>> momentAt(const Reader& reader, size_t i, bool bare = false) {
    const size_t next = reader.skip(i, {"at", "on", "@", "around", "from", "the", "exactly", "right"});
    const auto time = reader.position(next);
    if (!time || (next == i && (!bare || reader.at(i).text.find(':') == std::string::npos))) return std::nullopt;
    size_t end = time->span.end();
    if (reader.is(end, "mark")) ++end;
    return Found<Samples>{time->value, {i, end - i}};
}

// "one second", "two beats", "half a bar": how long a silence is, as BriefHit::lasts has it ("" = not said exactly). A span of
// no tokens: no length.
Found<std::string> lengthAt(const Reader& reader, size_t i) {
    using Words = std::pair<std::string_view, std::string_view>;
    static constexpr Words kWords[] = {{"a second", "1 s"}, {"a full second", "1 s"}, {"half a second", "0.5 s"}, {"a split second", "0.5 s"},
                                       {"a couple of seconds", "2 s"}, {"a few seconds", "3 s"}, {"a moment", ""}, {"a beat", "1 beat"},
                                       {"a single beat", "1 beat"}, {"half a beat", "0.5 beat"}, {"a couple of beats", "2 beats"},
                                       {"a bar", "1 bar"}, {"a full bar", "1 bar"}, {"a whole bar", "1 bar"}, {"half a bar", "0.5 bar"}};
    for (const auto& [words, length] : kWords) {
        if (const size_t count = reader.phrase(i, words)) return {std::string(length), {i, count}};
    }
    if (reader.at(i).text.find(':') != std::string::npos) return {};
    if (const auto count = reader.number(i)) {   // "two beats", "2-bar"
        const size_t unit = reader.skip(count->span.end(), {"-", "full", "whole"});
        const bool bars = reader.isAny(unit, {"bar", "bars"});
        if (bars || reader.isAny(unit, {"beat", "beats"})) {
            const StopLength length{static_cast<int>(std::min<int64_t>(count->value, 16000)), bars ? StopLength::Unit::Bars : StopLength::Unit::Beats};
            return {stopLengthText(length), {i, unit + 1 - i}};
        }
    }
    const auto time = reader.duration(i);
    if (!time) return {};
    const auto ms = time->value.value * 1000 / kSampleRate;
    const StopLength length{static_cast<int>(std::clamp<int64_t>(ms, 125, 16000)), StopLength::Unit::Seconds};
    return {stopLengthText(length), time->span};
}
size_t afterLength(const Reader& reader, size_t i) { return lengthAt(reader, i).span.end(); }

void addStop(Reader& reader, Span span, Samples at, const std::string& label, const std::string& lasts) {
    reader.brief.hits.push_back({at, "stop", label, lasts});
    reader.take(span, "hits", "stop at " + clockTime(at) + (lasts.empty() ? "" : ", for " + lasts));
}

// "a second of silence", "one-second pause", "two-beat stop", "silence for one second": its length and its tokens, none = none.
Found<std::string> silenceAt(const Reader& reader, size_t i) {
    const size_t start = reader.skip(i, {"a", "the", "with", "music", "band", "everything", "everybody", "all"});
    for (const size_t from : {i, start}) {
        const auto length = lengthAt(reader, from);
        if (!length.span) continue;
        // "one-second pause", but neither "60 s stop-motion film" nor "30 s pause music".
        const bool of = reader.is(length.span.end(), "of");
        const size_t next = reader.skip(length.span.end(), {"of", "-"});
        const auto seconds = reader.duration(from);
        const size_t silence = of ? reader.anyPhrase(next, kSilence) : seconds ? reader.anyPhrase(next, {"silence", "pause"}) : reader.anyPhrase(next, {"silence", "pause", "stop", "stop down"});
        if (silence > 0 && (!seconds || seconds->value <= Samples{10 * kSampleRate})) return {length.value, {i, next + silence - i}};
    }
    const size_t silence = reader.anyPhrase(start, kSilence);
    if (silence == 0 || reader.is(start, "nothing")) return {};
    const size_t next = start + silence;
    if (!reader.isAny(next, {"for", "of", "lasting"})) return {};
    const auto length = lengthAt(reader, next + 1);
    if (!length.span) return {};
    return {length.value, {i, length.span.end() - i}};
}

bool readSilence(Reader& reader, size_t i) {
    // "at 0:30 one second of silence", "0:30: silence for one second"
    const bool opens = i == 0 || reader.endsClause(i - 1) || reader.at(i - 1).text == "and" || reader.at(i - 1).text == "then";
    std::optional<Found<Samples>> when;
    if (opens) when = momentAt(reader, i, true);
    size_t first = i;
    if (when) first = reader.skip(when->span.end(), {":", "-", "then", "there", "is", "comes"});
    if (when && reader.isAny(i, {"at", "on", "@"})) first = reader.skip(first, {",", "there", "is"});
    const auto silence = silenceAt(reader, first);
    const size_t end = silence.span ? silence.span.end() : 0;
    if (end == 0 && !when) {   // "silence at 0:14 for two seconds", "everything stops at 0:30 for a bar"
        const size_t start = reader.skip(i, {"a", "total", "complete", "the", "music", "band", "everything", "everybody", "all"});
        const size_t word = reader.anyPhrase(start, kSilence);
        const auto then = word > 0 ? momentAt(reader, start + word) : std::nullopt;
        if (!then || !reader.isAny(then->span.end(), {"for", "lasting"})) return false;
        const auto length = lengthAt(reader, then->span.end() + 1);
        if (!length.span) return false;
        addStop(reader, {i, length.span.end() - i}, then->value, reader.text({start, word}), length.value);
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
        reader.take(span, "noted", "a silence needs its moment, like “stop at 0:30 for two beats”: all stop there");
        return true;
    }
    addStop(reader, span, when->value, reader.text({first, end - first}), silence.value);
    return true;
}

// "riser into 0:20", "a 4-second riser from 0:16 to 0:20": what it leads to is where the energy is up.
bool readRiser(Reader& reader, size_t i) {
    size_t start = reader.skip(i, {"a", "big", "long", "short", "the", "slow"});
    if (const size_t length = afterLength(reader, start)) start = reader.skip(length, {"-"});
    const size_t word = reader.anyPhrase(start, {"riser", "risers", "uplifter", "uplifters", "sweep up", "whoosh up", "filter sweep", "filter sweeps", "noise sweep", "noise sweeps"});
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
    end = end + reader.anyPhrase(end, {"at the end", "near the end", "in the end"});
    if (const size_t step = reader.anyPhrase(end, {"a tone", "a semitone", "a half step", "a whole step", "a step", "by a tone", "by a semitone", "by a half step", "by a step", "a third", "a fourth"})) end += step;
    for (int part = 0; part < 2; ++part) {
        if (const size_t key = keyAfter(end)) end = key;
        if (const auto when = momentAt(reader, end)) end = when->span.end();
    }
    reader.take({i, end - i}, "noted", "no key change: a cue keeps its key, but for styles whose form lifts it when no key is named");
    return true;
}

// "everything comes back at 0:50", "from 0:50 all again", "back in at 0:40".
bool readReturn(Reader& reader, size_t i) {
    static constexpr std::string_view kAll[] = {"everything again", "again everything", "all again", "again all", "everything back", "everything back in", "all back", "all back in", "everything comes back",
                                                "everything comes back in", "all come back", "all comes back", "it all comes back", "it all comes back in", "everything returns", "all return", "everything is back",
                                                "everyone back in", "everyone is back", "back to full", "full again", "the full band again", "the music comes back", "music returns", "back in"};
    const bool opens = i == 0 || reader.endsClause(i - 1) || reader.isAny(i - 1, {"and", "then", "but"});
    std::optional<Found<Samples>> when;
    if (opens) when = momentAt(reader, i, true);
    const size_t start = when ? reader.skip(when->span.end(), {",", ":", "-", "then", "it", "is"}) : i;
    const size_t all = reader.anyPhrase(start, kAll);
    if (all == 0) return false;
    size_t end = start + all;
    if (!when) {
        when = momentAt(reader, end);
        if (!when) return false;
        end = when->span.end();
    }
    end = reader.skip(end, {"again"});
    reader.brief.energy.push_back({when->value, {900}, true});
    reader.take({i, end - i}, "energy", "energy 90 % from " + clockTime(when->value));
    return true;
}

// "fade out over the last 10 seconds": how long a fade is is not the brief's, nor is it the cue's length.
bool readFadeLength(Reader& reader, size_t i) {
    if (!reader.isAny(i, {"fade", "fades", "fading", "fadeout"})) return false;
    const size_t from = reader.skip(i + 1, {"out", "-", "away", "ending", "at", "the", "end"});
    const size_t lead = reader.anyPhrase(from, {"over the last", "in the last", "during the last", "for the last", "within the last", "across the last", "over the final", "in the final", "during the final", "over the closing", "over", "of", "lasting"});
    const auto length = lead > 0 ? reader.duration(from + lead) : std::nullopt;
    if (!length) return false;
    reader.take({from, length->span.end() - from}, "noted", "a fade takes the last 8 s of the cue, or of its last section where that is shorter");
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
        // "Lifts at 1:00" is what the music does.
        if (reader.is(i, "lifts") && reader.isAny(i + first, {"at", "around", "on", "by", "@"}) && reader.position(reader.skip(i + first + 1, {"about", "around", "the"}))) return false;
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
    reader.each([&](size_t i) { readCutdowns(reader, i) || readFadeLength(reader, i) || readReturn(reader, i) || readSilence(reader, i) || readRiser(reader, i) || readKeyChange(reader, i); });
}

}  // namespace fermata
