// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of free words: tokens with their place in the text, and the marks of what has been read.
// Rules run in order over the whole text; a token belongs to the first rule that takes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/brief/brief.h"
#include "core/brief/lexicon.h"
#include "core/brief/settle.h"

namespace fermata {

struct Token {
    enum class Kind { Word, Number, Mark };  // Mark: one punctuation sign.
    Kind kind = Kind::Mark;
    size_t begin = 0;  // Bytes in the text.
    size_t end = 0;
    std::string text;  // Lower case; dashes are "-", curly quotes straight.
    bool spaceBefore = false;
    bool capital = false;
    bool used = false;
};

std::vector<Token> tokenize(std::string_view words);

struct Span {
    size_t first = 0;
    size_t count = 0;  // Tokens.
    explicit operator bool() const { return count > 0; }
    size_t end() const { return first + count; }
};

template <class T>
struct Found {
    T value{};
    Span span;
};

class Reader {
  public:
    Reader(std::string_view words, Brief& brief);

    size_t size() const { return m_tokens.size(); }
    const Token& at(size_t i) const;          // A blank mark past the end.
    bool is(size_t i, std::string_view text) const { return !at(i).used && at(i).text == text; }
    bool isAny(size_t i, std::span<const std::string_view> texts) const;
    bool isAny(size_t i, std::initializer_list<std::string_view> texts) const {
        return isAny(i, std::span(texts.begin(), texts.size()));
    }
    bool isWord(size_t i) const { return !at(i).used && at(i).kind == Token::Kind::Word; }
    bool endsClause(size_t i) const;          // Past the end, or one of . ; ! ? , ( ) or a line break.
    bool endsSentence(size_t i) const;        // The same without comma and brackets.

    // Tokens from i that spell the phrase; spaces in it also match a hyphen. 0 = no, or used already.
    size_t phrase(size_t i, std::string_view phrase) const;
    size_t anyPhrase(size_t i, std::span<const std::string_view> phrases) const;  // The longest.
    size_t anyPhrase(size_t i, std::initializer_list<std::string_view> phrases) const {
        return anyPhrase(i, std::span(phrases.begin(), phrases.size()));
    }
    template <class Row>
    std::optional<Found<const Row*>> longest(size_t i, std::span<const Row> rows) const {
        std::optional<Found<const Row*>> best;
        for (const Row& row : rows) {
            const size_t count = phrase(i, row.phrase);
            if (count > 0 && (!best || count > best->span.count)) best = Found<const Row*>{&row, {i, count}};
        }
        return best;
    }

    // "120", "1.5", "forty-five": in thousandths. "-14" and "−14" where signed is asked.
    std::optional<Found<int64_t>> number(size_t i, bool isSigned = false) const;
    // "30 s", "a minute and a half", "1:30", "2 min 10": with a unit or a colon.
    std::optional<Found<Samples>> duration(size_t i) const;
    // A duration, SMPTE timecode against picture start, or a bare number of seconds.
    std::optional<Found<Samples>> position(size_t i) const;

    void take(Span span, std::string field, std::string meaning);
    std::string text(Span span) const;        // As written.
    // The same field was said twice with different meaning.
    void conflict(std::string field, const std::string& first, const std::string& second, std::string advice);
    std::string wordsOf(std::string_view field) const;  // Of the reading made last, "" when none.
    // Skips words from i that are in the list; the index after them.
    size_t skip(size_t i, std::initializer_list<std::string_view> words) const;
    // Calls the rule at every unused token; it takes what it reads.
    void each(const std::function<void(size_t)>& rule);
    void listLeftovers();

    Brief& brief;
    std::optional<Level> endEnergy;  // "big finish": at the cue's end, once its length is known.
    bool rises = false;              // "builds", without a time.
    bool oneLevel = false;           // "steady energy": the same from start to end.
    std::vector<std::pair<std::string, std::string>> endings;  // Meaning, words.
    std::vector<OpenBound> bounds;   // Of controls, by the length that is not known yet.
    std::vector<HeardUse> uses;
    std::optional<Ticks> tempoNote;  // The note that a tempo named, as in “♩. = 90”; none = the metre's beat.

  private:
    std::optional<Found<Samples>> clock(size_t i) const;
    std::string m_words;
    std::vector<Token> m_tokens;
};

// The rules, in the order in which they run.
void readPicture(Reader& reader);     // Frame rate, picture start.
void readReel(Reader& reader);        // Cue in and cue out: picture start and length.
void readReferences(Reader& reader);  // Reference tracks and the title.
void readWhen(Reader& reader);        // Who plays when: "no drums before 0:14", "only piano until 0:20".
void readRoom(Reader& reader);        // "Leave room for the voice-over from 0:05 to 0:20".
void readAvoid(Reader& reader);       // "no piano", "nothing cheesy".
void readUses(Reader& reader);
void readLoudness(Reader& reader);
void readStates(Reader& reader);      // Game states and parameters.
void settleStates(Reader& reader);    // States alone say that it is a game's music.
void readBreaks(Reader& reader);      // Silences, risers, key changes.
void readMoments(Reader& reader);     // Hits and energy statements.
void readNoteTempo(Reader& reader);   // “♩. = 90”
void readTempo(Reader& reader);
void readLength(Reader& reader);
void readKey(Reader& reader);         // Key, mode, metre.
void countBeats(Reader& reader);      // Once tempo and metre are read: the tempo in beats of the metre.
void readStems(Reader& reader);
void readSections(Reader& reader);
void readEnding(Reader& reader);
void readFeel(Reader& reader);
void readCharacter(Reader& reader);   // Style, instruments, moods.
void readNotes(Reader& reader);       // What is no request: readings of the field "noted" say what is possible.

// Contradictions between fields, and values that no cue can have. For words and JSON alike.
void checkBrief(Brief& brief);

// In words, for readings and messages.
std::string lengthText(Samples length);      // "60 s", "62.5 s"
std::string tempoText(const TempoWish& wish);  // "120 bpm", "110 to 120 bpm"
std::string decimalText(int64_t thousandths);  // "-14", "-1.5"
std::string_view endingName(Ending ending);    // "button", "ring-out", "fade", "loop"

}  // namespace fermata
