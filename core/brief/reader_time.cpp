// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, durations and positions in words.
#include <array>
#include <cstdlib>

#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr std::array<std::string_view, 20> kOnes = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

int wordValue(std::string_view word) {
    for (size_t i = 0; i < kOnes.size(); ++i) {
        if (kOnes[i] == word) return static_cast<int>(i);
    }
    for (size_t i = 2; i < kTens.size(); ++i) {
        if (kTens[i] == word) return static_cast<int>(i) * 10;
    }
    return -1;
}

// Milliseconds in a unit, 0 for none.
int64_t unitOf(std::string_view word) {
    if (word == "s" || word == "sec" || word == "secs" || word == "second" || word == "seconds") return 1000;
    if (word == "m" || word == "min" || word == "mins" || word == "minute" || word == "minutes") return 60000;
    if (word == "ms" || word == "millisecond" || word == "milliseconds") return 1;
    if (word == "h" || word == "hour" || word == "hours") return 3600000;
    return 0;
}

// Thousandths, or nothing for "1:30", "1.2.3" and what is too large for a brief.
std::optional<int64_t> decimal(std::string_view text) {
    int64_t value = 0;
    int64_t fraction = -1;
    for (const char c : text) {
        if (c == '.' && fraction < 0) {
            fraction = 0;
        } else if (c >= '0' && c <= '9') {
            if (fraction < 0) value = value * 10 + (c - '0') * 1000;
            else if (fraction < 3) {
                static constexpr int64_t kScale[] = {100, 10, 1};
                value += (c - '0') * kScale[fraction++];
            }
            if (value > 100000000000) return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return value;
}

}  // namespace

std::optional<Found<int64_t>> Reader::number(size_t i, bool isSigned) const {
    if (i >= size() || at(i).used) return std::nullopt;
    if (isSigned && is(i, "-") && !at(i + 1).spaceBefore && at(i + 1).kind == Token::Kind::Number) {
        const auto rest = number(i + 1);
        if (!rest) return std::nullopt;
        return Found<int64_t>{-rest->value, {i, rest->span.count + 1}};
    }
    if (at(i).kind == Token::Kind::Number) {
        const auto value = decimal(at(i).text);
        if (!value) return std::nullopt;
        return Found<int64_t>{*value, {i, 1}};
    }
    int value = wordValue(at(i).text);
    if (value < 0) {
        if (isWord(i) && at(i).text == "hundred") return Found<int64_t>{100000, {i, 1}};
        return std::nullopt;
    }
    size_t next = i + 1;
    if (value >= 20) {
        const size_t ones = is(next, "-") && !at(next).spaceBefore ? next + 1 : next;
        const int more = ones < size() && isWord(ones) ? wordValue(at(ones).text) : -1;
        if (more >= 1 && more <= 9) {
            value += more;
            next = ones + 1;
        }
    }
    if (value < 20 && value > 0 && is(next, "hundred")) {
        value *= 100;
        ++next;
        const size_t rest = is(next, "and") ? next + 1 : next;
        if (const auto more = isWord(rest) ? number(rest) : std::nullopt; more && more->value < 100000) {
            return Found<int64_t>{value * 1000 + more->value, {i, more->span.end() - i}};
        }
    }
    return Found<int64_t>{value * 1000, {i, next - i}};
}

std::optional<Found<Samples>> Reader::clock(size_t i) const {
    if (i >= size() || at(i).used) return std::nullopt;
    if (at(i).kind == Token::Kind::Number && at(i).text.find_first_of(":;") != std::string::npos) {
        const auto position = parsePosition(at(i).text, brief.frameRate, brief.pictureStart());
        if (!position) return std::nullopt;
        return Found<Samples>{*position, {i, 1}};
    }
    // ":30", as agencies write it.
    if (is(i, ":") && at(i + 1).kind == Token::Kind::Number && !at(i + 1).spaceBefore && at(i).spaceBefore &&
        at(i + 1).text.size() == 2 && !at(i + 1).used) {
        return Found<Samples>{samplesFromMilliseconds(std::atoi(at(i + 1).text.c_str()) * 1000), {i, 2}};
    }
    return std::nullopt;
}

std::optional<Found<Samples>> Reader::duration(size_t i) const {
    if (const auto found = clock(i)) return found;
    if (const size_t half = anyPhrase(i, {"half a minute", "half minute"})) {
        return Found<Samples>{samplesFromMilliseconds(30000), {i, half}};
    }
    if (const size_t one = anyPhrase(i, {"a minute and a half", "one and a half minutes", "a minute and half"})) {
        return Found<Samples>{samplesFromMilliseconds(90000), {i, one}};
    }
    if (const size_t one = anyPhrase(i, {"a minute", "a full minute", "a one minute"})) {
        return Found<Samples>{samplesFromMilliseconds(60000), {i, one}};
    }
    const auto count = number(i);
    if (!count) return std::nullopt;
    size_t next = count->span.end();
    int64_t value = count->value;
    if (const size_t half = anyPhrase(next, {"and a half"})) {
        value += 500;
        next += half;
    }
    if (is(next, "-") && unitOf(at(next + 1).text) > 0) ++next;
    int64_t unit = next < size() && isWord(next) ? unitOf(at(next).text) : 0;
    if (unit == 0 && is(next, "\"") && !at(next).spaceBefore && at(i).kind == Token::Kind::Number &&
        !(i > 0 && at(i - 1).text == "\"")) {
        unit = 1000;  // 60" in the trade's writing.
    }
    if (unit == 0) return std::nullopt;
    int64_t ms = value * unit / 1000;
    ++next;
    if (unit >= 60000) {
        const size_t more = is(next, "and") || is(next, ",") ? next + 1 : next;
        if (const auto rest = number(more)) {
            size_t end = rest->span.end();
            const int64_t small = end < size() && isWord(end) ? unitOf(at(end).text) : 0;
            if (small > 0 && small < unit) {
                ms += rest->value * small / 1000;
                next = end + 1;
            } else if (small == 0 && more == next && unit == 60000 && rest->value < 60000 && (endsClause(end) || isAny(end, {"for", "of", "with"}))) {
                ms += rest->value;
                next = end;
            }
        }
    }
    if (ms < 0 || ms > 86400000) return std::nullopt;
    return Found<Samples>{samplesFromMilliseconds(ms), {i, next - i}};
}

std::optional<Found<Samples>> Reader::position(size_t i) const {
    if (const auto found = duration(i)) return found;
    const auto seconds = number(i);
    if (!seconds || seconds->value > 86400000) return std::nullopt;
    const size_t next = seconds->span.end();
    // "90 bpm", "50 %", "2 hits" are no times.
    if (isAny(next, {"bpm", "%", "percent", "fps", "bars", "bar", "beats", "hits", "cuts", "stems", "lufs", "-", "db", "dbtp"})) {
        return std::nullopt;
    }
    return Found<Samples>{samplesFromMilliseconds(seconds->value), seconds->span};
}

}  // namespace fermata
