// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/tongues.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace fermata {
namespace {

constexpr std::string_view kSilent = "the";   // What says nothing by itself, to every rule.

bool isJapanese(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xe3 && static_cast<unsigned char>(c) <= 0xe9; });
}

// Capitals of Latin-1 as UTF-8: Ä, É. ASCII was lowered before.
std::string lowered(std::string_view text) {
    std::string out(text);
    for (size_t i = 1; i < out.size(); ++i) {
        const auto c = static_cast<unsigned char>(out[i]);
        if (static_cast<unsigned char>(out[i - 1]) == 0xc3 && c >= 0x80 && c <= 0x9e && c != 0x97) out[i] = static_cast<char>(c + 0x20);
    }
    return out;
}

bool sameWord(std::string_view said, std::string_view own, const Tongue& tongue) {
    if (own.empty() || own.back() != '~') return said == own;
    own.remove_suffix(1);
    return said.starts_with(own) && std::find(tongue.endings.begin(), tongue.endings.end(), said.substr(own.size())) != tongue.endings.end();
}

// Tokens from i that are this entry; 0 = they are not.
size_t spelled(const std::vector<Token>& tokens, size_t i, std::string_view own, const Tongue& tongue) {
    size_t at = i;
    for (const std::string& word : splitText(own, ' ')) {
        if (at > i && at < tokens.size() && (tokens[at].text == "-" || tokens[at].text == "'") && !tokens[at].spaceBefore) ++at;
        if (at >= tokens.size() || tokens[at].kind == Token::Kind::Mark || !sameWord(tokens[at].text, word, tongue)) return 0;
        ++at;
    }
    return at - i;
}

struct Entry {
    const TongueWord* word = nullptr;
    size_t count = 0;
};
Entry longest(const std::vector<Token>& tokens, size_t i, const Tongue& tongue) {
    Entry best;
    for (const TongueWord& word : tongue.words) {
        if (tokens[i].text.empty() || word.own.front() != tokens[i].text.front()) continue;
        const size_t count = spelled(tokens, i, word.own, tongue);
        if (count > best.count) best = {&word, count};
    }
    return best;
}

void put(std::vector<Token>& out, std::string_view english, const Token& first, const Token& last) {
    Token token = first;
    token.end = last.end;
    token.kind = Token::Kind::Word;
    token.capital = false;
    const std::vector<std::string> words = splitText(english.empty() ? kSilent : english, ' ');
    for (const std::string& word : words) {
        token.text = word;
        token.capital = word.size() == 1 && (words.back() == "major" || words.back() == "minor");   // The letter of a key.
        if (word == "," || word == "-") token.kind = Token::Kind::Mark;
        out.push_back(token);
        token.kind = Token::Kind::Word;
        token.spaceBefore = true;
    }
}

// "l'énergie" and "jusqu'à" at their apostrophes, for French.
std::vector<Token> apart(const std::vector<Token>& tokens) {
    std::vector<Token> out;
    for (const Token& token : tokens) {
        const size_t mark = token.kind == Token::Kind::Word ? token.text.find('\'') : std::string::npos;
        if (mark == std::string::npos || mark + 1 >= token.text.size() || mark > 6) {
            out.push_back(token);
            out.back().text = lowered(token.text);
            continue;
        }
        Token head = token, rest = token;
        head.text = lowered(token.text.substr(0, mark));
        rest.text = lowered(token.text.substr(mark + 1));
        rest.spaceBefore = true;
        rest.capital = false;
        out.push_back(head);
        out.push_back(rest);
    }
    return out;
}

// Japanese text at the words it is made of; what no table has between them is one word.
std::vector<Token> cut(const std::vector<Token>& tokens, const Tongue& tongue) {
    std::vector<Token> out;
    for (const Token& token : tokens) {
        if (token.kind != Token::Kind::Word || !isJapanese(token.text)) {
            const Entry known = token.kind == Token::Kind::Word ? longest({token}, 0, tongue) : Entry{};
            if (known.word != nullptr) put(out, known.word->english, token, token);
            else out.push_back(token);
            continue;
        }
        size_t unknownFrom = std::string::npos;
        const auto piece = [&](size_t from, size_t to) {
            Token part = token;
            part.begin = token.begin + from;
            part.end = token.begin + to;
            part.text = token.text.substr(from, to - from);
            part.spaceBefore = from > 0 || token.spaceBefore;
            part.capital = false;
            return part;
        };
        const auto flush = [&](size_t to) {
            if (unknownFrom != std::string::npos) out.push_back(piece(unknownFrom, to));
            unknownFrom = std::string::npos;
        };
        for (size_t i = 0; i < token.text.size();) {
            const std::string_view rest = std::string_view(token.text).substr(i);
            const TongueWord* best = nullptr;
            for (const TongueWord& word : tongue.words) {
                if (rest.starts_with(word.own) && (best == nullptr || word.own.size() > best->own.size())) best = &word;
            }
            size_t digits = 0;   // Wide ones: U+FF10 to U+FF19.
            std::string number;
            while (rest.substr(digits).starts_with("\xef\xbc") && digits + 2 < rest.size() && static_cast<unsigned char>(rest[digits + 2]) >= 0x90 && static_cast<unsigned char>(rest[digits + 2]) <= 0x99) {
                number += static_cast<char>('0' + static_cast<unsigned char>(rest[digits + 2]) - 0x90);
                digits += 3;
            }
            if (digits > 0) {
                flush(i);
                out.push_back(piece(i, i + digits));
                out.back().kind = Token::Kind::Number;
                out.back().text = number;
                i += digits;
            } else if (best != nullptr) {
                flush(i);
                const Token part = piece(i, i + best->own.size());
                put(out, best->english, part, part);
                i += best->own.size();
            } else {
                if (unknownFrom == std::string::npos) unknownFrom = i;
                do ++i;
                while (i < token.text.size() && (static_cast<unsigned char>(token.text[i]) & 0xc0) == 0x80);
            }
        }
        flush(token.text.size());
    }
    return out;
}

bool isIn(std::string_view text, std::initializer_list<std::string_view> list) { return std::find(list.begin(), list.end(), text) != list.end(); }

// Words of the tables that English briefs have, too: they tell no language.
bool isAlsoEnglish(std::string_view word) {
    return word.size() < 3 || isIn(word, {"also", "alto", "an", "auto", "brutal", "chic", "client", "clip", "die", "fin", "form", "hat", "image", "jingle", "man", "pause", "plus", "pub", "site", "six",
                                          "son", "spot", "stark", "start", "text", "thriller", "tout", "video", "war", "wild", "podcast", "simple", "modern", "elegant", "drop", "chorus"});
}
bool isUnit(const Token& token) { return isIn(token.text, {"s", "sec", "second", "seconds", "min", "minute", "minutes"}); }

// The end of "0:45", "45 seconds", "1 minutes 30 seconds" at i; i = there is no time.
size_t timeEnd(const std::vector<Token>& tokens, size_t i) {
    size_t end = i;
    while (end < tokens.size() && tokens[end].kind == Token::Kind::Number) {
        ++end;
        if (end < tokens.size() && isUnit(tokens[end])) ++end;
        else break;
    }
    return end;
}

bool moves(const Token& token) {
    const auto levels = lexicon::energyWords();
    return isIn(token.text, {"builds", "rises", "grows", "dips", "falls", "peaks", "climax", "riser", "risers", "swells"}) ||
           std::any_of(levels.begin(), levels.end(), [&](const lexicon::EnergyWord& one) { return one.phrase == token.text; });
}

// The tokens [first, end) begin with those from `middle`; all of them stand where the whole stood.
void turn(std::vector<Token>& tokens, size_t first, size_t middle, size_t end) {
    size_t from = tokens[first].begin, to = tokens[first].end;
    for (size_t i = first; i < end; ++i) from = std::min(from, tokens[i].begin), to = std::max(to, tokens[i].end);
    const auto at = [&](size_t i) { return tokens.begin() + static_cast<std::ptrdiff_t>(i); };
    std::rotate(at(first), at(middle), at(end));
    for (size_t i = first; i < end; ++i) tokens[i].begin = from, tokens[i].end = to, tokens[i].spaceBefore = true;
}

// What follows what says nothing; a blank past the end.
const Token& afterSilence(const std::vector<Token>& tokens, size_t i) {
    static const Token kNone;
    while (i < tokens.size() && isIn(tokens[i].text, {kSilent, "energy"})) ++i;
    return i < tokens.size() ? tokens[i] : kNone;
}

// The end of "0:15, 0:30 and 0:45".
size_t timesEnd(const std::vector<Token>& tokens, size_t i) {
    size_t end = timeEnd(tokens, i);
    while (end > i && end + 1 < tokens.size() && isIn(tokens[end].text, {"and", ","})) {
        const size_t next = timeEnd(tokens, end + 1);
        if (next == end + 1 || tokens[end + 1].text.find(':') == std::string::npos) break;
        end = next;
    }
    return end > i && tokens[i].text.find(':') != std::string::npos ? end : i;
}
bool isHit(const Token& token) {
    const auto kinds = lexicon::hitKinds();
    return std::any_of(kinds.begin(), kinds.end(), [&](const lexicon::Synonym& one) { return one.phrase == token.text; });
}

// "0:45 until" becomes "until 0:45", "drums without" "without drums".
void prepositionsFirst(std::vector<Token>& tokens) {
    for (size_t i = 0; i < tokens.size(); ++i) {
        const size_t end = timeEnd(tokens, i);
        if (end > i && end < tokens.size() && isIn(tokens[end].text, {"until", "from", "at", "before"})) {
            turn(tokens, i, end, end + 1);
            i = end;
        } else if (end > i && end < tokens.size() && tokens[end].text == kSilent && moves(afterSilence(tokens, end))) {
            turn(tokens, i, end, end + 1);   // "0:37 the energy the dips"
            tokens[i].text = "at";
            i = end;
        } else if (const size_t times = timesEnd(tokens, i); times > i && afterSilence(tokens, times).kind == Token::Kind::Word && isHit(afterSilence(tokens, times))) {
            size_t hit = times;   // "0:15 and 0:30 the cut"
            while (tokens[hit].text == kSilent) ++hit;
            turn(tokens, i, hit, hit + 1);
            i = hit;
        } else if (i > 0 && tokens[i].text == "without") {
            size_t first = i;
            while (first > 0 && tokens[first - 1].kind == Token::Kind::Word && tokens[first - 1].text != kSilent && !isIn(tokens[first - 1].text, {"half", "intro", "outro", "verse", "chorus", "bridge", "break", "bars"}) && !isJapanese(tokens[first - 1].text) && i - first < 8) --first;
            if (first < i) turn(tokens, first, i, i + 1);
        }
    }
}

// The end of "from 0:05 until 0:10" at i; 0 = it is no range.
size_t rangeEnd(const std::vector<Token>& tokens, size_t i) {
    const size_t middle = timeEnd(tokens, i + 1);
    if (middle == i + 1 || middle >= tokens.size() || tokens[middle].text != "until") return 0;
    const size_t end = timeEnd(tokens, middle + 1);
    return end > middle + 1 ? end : 0;
}

void verbsFirst(std::vector<Token>& tokens) {
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].text == "of" && rangeEnd(tokens, i) > 0) tokens[i].text = "from";   // "von 0:05 bis 0:10"
    }
    for (size_t i = 0; i + 2 < tokens.size(); ++i) {
        size_t time = i;
        if (isIn(tokens[i].text, {"until", "to", "from", "at"})) time = i + 1;
        else if (tokens[i].text == "for" && i + 3 < tokens.size() && tokens[i + 1].text == "the" && tokens[i + 2].text == "first") time = i + 3;
        if (time == i || (i > 0 && moves(tokens[i - 1]))) continue;
        size_t end = timeEnd(tokens, time);
        if (end == time) continue;
        if (const size_t until = rangeEnd(tokens, i); until > 0 && tokens[i].text == "from") end = until;
        size_t verb = end;
        while (verb < tokens.size() && isIn(tokens[verb].text, {"the", "it", "energy", "music"})) ++verb;
        if (verb >= tokens.size() || !moves(tokens[verb])) continue;
        for (size_t k = end; k < verb; ++k) tokens[k].text = kSilent;   // What moves is the energy anyway.
        if (verb + 2 < tokens.size() && tokens[verb + 1].text == kSilent && tokens[verb + 2].text == "energy") tokens[verb + 2].text = kSilent;
        size_t last = verb + 1;
        if (last < tokens.size() && tokens[last].text == "energy") ++last;
        // "from 0:15 builds until 0:45": the second time comes after both.
        turn(tokens, i, verb, last);
        i = last - 1;
    }
}

// "0:10" or "5 seconds" is what was said last.
bool afterTime(const std::vector<Token>& said) {
    if (said.empty()) return false;
    if (said.back().kind == Token::Kind::Number) return true;
    return said.size() > 1 && isUnit(said.back()) && said[said.size() - 2].kind == Token::Kind::Number;
}

// A part, a section or bars were said last: "das Schlagzeug im Intro leiser".
bool afterPlace(const std::vector<Token>& said) {
    if (said.empty()) return false;
    const auto named = [&](auto&& list) { return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.phrase == said.back().text; }); };
    return named(lexicon::instruments()) || named(lexicon::sections()) || isIn(said.back().text, {"bar", "bars", "half"});
}
bool endsHere(const std::vector<Token>& tokens, size_t i) {
    return i >= tokens.size() || (tokens[i].kind == Token::Kind::Mark && isIn(tokens[i].text, {",", ".", ";", "!", "\n"})) || isIn(tokens[i].text, {"und", "sein", "spielen", "werden"});
}

// "Der Bass setzt bei 0:30 aus": verbs that stand in two pieces are one that the tables know, before they say the opposite.
void joinVerbs(std::vector<Token>& tokens) {
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {   // "ca. 110 bpm": no end of a sentence.
        if (isIn(tokens[i].text, {"ca", "bzw", "inkl", "mind", "max"}) && tokens[i + 1].text == "." && !tokens[i + 1].spaceBefore) tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
    struct Verb {
        std::string_view first, last, whole;
    };
    static constexpr Verb kVerbs[] = {{"setzt", "aus", "hört"}, {"setzen", "aus", "hören"}, {"fällt", "weg", "hört"}, {"fallen", "weg", "hören"}, {"fällt", "raus", "hört"}, {"steigt", "ein", "setzt"}, {"steigen", "ein", "setzen"}, {"setzt", "ein", "setzt"}, {"setzen", "ein", "setzen"},
                                      {"kommt", "rein", "setzt"}, {"kommt", "hinzu", "setzt"}, {"kommt", "dazu", "setzt"}, {"kommen", "hinzu", "setzen"}, {"kommen", "dazu", "setzen"}};
    for (size_t i = 0; i < tokens.size(); ++i) {
        for (const Verb& verb : kVerbs) {
            if (tokens[i].text != verb.first) continue;
            size_t end = i + 1;
            while (end < tokens.size() && end < i + 9 && tokens[end].kind != Token::Kind::Mark) ++end;
            if (end == i + 1 || tokens[end - 1].text != verb.last) continue;
            tokens[i].text = verb.whole;
            tokens[end - 1].text = "noch";   // Says nothing.
            break;
        }
    }
}

const TongueWord* exactly(std::string_view said, std::span<const TongueWord> words) {
    const auto word = std::find_if(words.begin(), words.end(), [&](const TongueWord& one) { return one.own == said; });
    return word == words.end() ? nullptr : &*word;
}

}  // namespace

const Tongue* tongueOf(const std::vector<Token>& tokens) {
    if (std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.kind == Token::Kind::Word && isJapanese(token.text); })) return &japaneseTongue();
    const auto english = [](std::string_view word) {
        const auto named = [&](auto&& list) { return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.phrase == word; }); };
        return lexicon::isStopWord(word) || named(lexicon::moods()) || named(lexicon::styles()) || named(lexicon::instruments()) || named(lexicon::energyWords()) ||
               named(lexicon::hitKinds()) || named(lexicon::sections()) || named(lexicon::stems()) || named(lexicon::media()) || named(lexicon::places()) || named(lexicon::tempoWords()) ||
               isIn(word, {"no", "without", "until", "second", "seconds", "minute", "minutes", "builds", "ends", "opening", "big", "final"});
    };
    const auto score = [&](const std::vector<Token>& of, const Tongue& tongue) {
        int count = 0;
        for (size_t i = 0; i < of.size(); ++i) {
            if (of[i].kind != Token::Kind::Word || english(of[i].text) || isAlsoEnglish(of[i].text)) continue;
            if (const Entry entry = longest(of, i, tongue); entry.word != nullptr && entry.word->own != entry.word->english) {
                count += static_cast<int>(entry.count);
                i += entry.count - 1;
            }
        }
        return count;
    };
    // Words that both have ("piano", "in") say nothing about the language; those that English alone has do.
    int own = 0;
    const std::vector<Token> parts = apart(tokens);
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool word = parts[i].kind == Token::Kind::Word && (english(parts[i].text) || isIn(parts[i].text, {"from", "more", "than", "not", "only", "around"}));
        if (word && longest(parts, i, germanTongue()).word == nullptr && longest(parts, i, frenchTongue()).word == nullptr) ++own;
    }
    const int german = score(parts, germanTongue()), french = score(parts, frenchTongue());
    if (std::max(german, french) <= own) return nullptr;
    return german >= french ? &germanTongue() : &frenchTongue();
}

std::vector<Token> inEnglish(const std::vector<Token>& tokens, const Tongue& tongue, std::string_view words) {
    std::vector<Token> out;
    if (!tongue.spaced) {
        out = cut(tokens, tongue);
        prepositionsFirst(out);
    } else {
        std::vector<Token> parts = apart(tokens);
        joinVerbs(parts);
        for (size_t i = 0; i < parts.size(); ++i) {
            Entry entry = parts[i].kind == Token::Kind::Mark ? Entry{} : longest(parts, i, tongue);
            if (const TongueWord* word = entry.count < 2 && (afterTime(out) || (afterPlace(out) && endsHere(parts, i + 1))) ? exactly(parts[i].text, tongue.afterTimes) : nullptr) entry = {word, 1};
            const bool seconds = entry.count == 1 && parts[i].text == "s" && !out.empty() && out.back().kind == Token::Kind::Number;   // "40 s", no "s'".
            if (entry.word == nullptr || seconds) {
                out.push_back(parts[i]);
                continue;
            }
            const std::string_view before = words.substr(0, parts[i].begin);
            const bool quoted = !before.empty() && (before.back() == '"' || before.ends_with("“") || before.ends_with("„") || before.ends_with("« "));
            if (quoted) {   // A name, as "Die Brücke".
                out.push_back(parts[i]);
                continue;
            }
            put(out, entry.word->english, parts[i], parts[i + entry.count - 1]);
            i += entry.count - 1;
        }
    }
    if (tongue.verbsLast) verbsFirst(out);
    return out;
}

}  // namespace fermata
