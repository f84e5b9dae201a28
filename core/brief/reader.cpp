// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens, phrases, and the list of what nobody read.
#include "core/brief/reader.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/brief/tongues.h"

namespace fermata {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

struct Sign {
    std::string_view bytes;
    std::string_view plain;
};
// Typographic signs that mean the same as an ASCII one.
constexpr Sign kSigns[] = {
    {"\u2018", "'"}, {"\u2019", "'"}, {"\u201c", "\""}, {"\u201d", "\""}, {"\u2013", "-"}, {"\u2014", "-"},
    {"\u2011", "-"}, {"\u2010", "-"}, {"\u2212", "-"},  {"\u2026", "."},  {"\u2192", ">"}, {"\u00ab", "\""},
    {"\u00bb", "\""}, {"\u2022", ","}, {"\u00a0", " "}, {"\u00b7", ","}, {"\u201e", "\""}, {"\u202f", " "},
    {"\u3000", " "}, {"\u3001", ","}, {"\u3002", "."}, {"\u30fb", ","}, {"\u300c", "\""}, {"\u300d", "\""},
    {"\u300e", "\""}, {"\u300f", "\""}, {"\u301c", "-"}, {"\uff5e", "-"}, {"\uff08", "("}, {"\uff09", ")"},
    {"\uff01", "!"}, {"\uff1f", "?"}, {"\uff0c", ","}, {"\uff1a", ":"},
};

const Sign* signAt(std::string_view words, size_t at) {
    for (const Sign& sign : kSigns) {
        if (words.substr(at, sign.bytes.size()) == sign.bytes) return &sign;
    }
    return nullptr;
}

// Punctuation that may be left unread; every other sign says something.
bool isSilent(const Token& token) {
    return token.kind == Token::Kind::Mark && token.text.find_first_not_of(",.;:!?()[]{}\"'-/<>|*_`=\n") == std::string::npos;
}

}  // namespace

std::vector<Token> tokenize(std::string_view words) {
    std::vector<Token> tokens;
    bool space = true;
    bool newLine = false;
    for (size_t i = 0; i < words.size();) {
        const char c = words[i];
        const Sign* sign = signAt(words, i);
        if (static_cast<unsigned char>(c) <= ' ' || c == 0x7f || (sign != nullptr && sign->plain == " ")) {
            space = true;
            newLine = newLine || c == '\n';
            i += sign != nullptr ? sign->bytes.size() : 1;
            continue;
        }
        if (newLine && !tokens.empty()) {
            Token line;
            line.begin = line.end = i;
            line.text = "\n";
            tokens.push_back(line);
        }
        newLine = false;
        Token token;
        token.begin = i;
        token.spaceBefore = space;
        space = false;
        if (isDigit(c)) {
            token.kind = Token::Kind::Number;
            while (i < words.size() && (isDigit(words[i]) || ((words[i] == ':' || words[i] == ';' || words[i] == '.') &&
                                                              i + 1 < words.size() && isDigit(words[i + 1])))) {
                ++i;
            }
            token.text = std::string(words.substr(token.begin, i - token.begin));
        } else if (sign == nullptr && isLetter(c)) {
            token.kind = Token::Kind::Word;
            token.capital = c >= 'A' && c <= 'Z';
            const bool afterNumber = !token.spaceBefore && !tokens.empty() && tokens.back().kind == Token::Kind::Number;
            while (i < words.size()) {
                const Sign* inner = signAt(words, i);
                if (inner != nullptr && inner->plain == "'" && i + inner->bytes.size() < words.size() &&
                    isLetter(words[i + inner->bytes.size()]) && signAt(words, i + inner->bytes.size()) == nullptr) {
                    token.text += '\'';
                    i += inner->bytes.size();
                } else if (inner != nullptr) {
                    break;
                } else if (isLetter(words[i]) || (isDigit(words[i]) && !afterNumber && static_cast<unsigned char>(words[i - 1]) < 0x80) ||
                           (words[i] == '#' && i == token.begin + 1) ||
                           (words[i] == '\'' && i + 1 < words.size() && isLetter(words[i + 1]))) {
                    token.text += words[i++];
                } else {
                    break;
                }
            }
            token.text = lowerCase(token.text);
        } else {
            token.text = sign != nullptr ? std::string(sign->plain) : std::string(1, c);
            i += sign != nullptr ? sign->bytes.size() : 1;
        }
        token.end = i;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

Reader::Reader(std::string_view words, Brief& target) : brief(target), m_words(words), m_tokens(tokenize(m_words)) {
    if (const Tongue* tongue = tongueOf(m_tokens)) m_tokens = inEnglish(m_tokens, *tongue, m_words);
}

const Token& Reader::at(size_t i) const {
    static const Token kBlank;
    return i < m_tokens.size() ? m_tokens[i] : kBlank;
}

bool Reader::isAny(size_t i, std::span<const std::string_view> texts) const {
    return i < size() && !at(i).used && std::find(texts.begin(), texts.end(), at(i).text) != texts.end();
}

bool Reader::endsSentence(size_t i) const {
    if (i >= size()) return true;
    if (at(i).kind != Token::Kind::Mark) return false;
    return at(i).text == "." || at(i).text == ";" || at(i).text == "!" || at(i).text == "?" || at(i).text == "\n";
}

bool Reader::endsClause(size_t i) const {
    return endsSentence(i) || (at(i).kind == Token::Kind::Mark && (at(i).text == "," || at(i).text == "(" || at(i).text == ")"));
}

size_t Reader::phrase(size_t i, std::string_view phrase) const {
    size_t at0 = i;
    while (!phrase.empty()) {
        const size_t space = phrase.find(' ');
        const std::string_view word = phrase.substr(0, space);
        phrase = space == std::string_view::npos ? std::string_view() : phrase.substr(space + 1);
        if (at0 > i && is(at0, "-") && !at(at0).spaceBefore) ++at0;
        if (at0 >= size() || at(at0).used || at(at0).text != word) return 0;
        ++at0;
    }
    return at0 - i;
}

size_t Reader::anyPhrase(size_t i, std::span<const std::string_view> phrases) const {
    size_t best = 0;
    for (const std::string_view one : phrases) best = std::max(best, phrase(i, one));
    return best;
}

std::string Reader::text(Span span) const {
    if (!span || span.first >= size()) return {};
    const size_t begin = m_tokens[span.first].begin;
    const size_t end = m_tokens[std::min(span.end(), size()) - 1].end;
    return m_words.substr(begin, end - begin);
}

void Reader::take(Span span, std::string field, std::string meaning) {
    if (!span || span.first >= size()) return;
    for (size_t i = span.first; i < std::min(span.end(), size()); ++i) m_tokens[i].used = true;
    brief.understood.push_back({std::move(field), text(span), m_tokens[span.first].begin, std::move(meaning)});
}

void Reader::conflict(std::string field, const std::string& first, const std::string& second, std::string advice) {
    brief.problems.push_back({std::move(field), "The brief says “" + first + "” and “" + second + "”: " + std::move(advice)});
}

std::string Reader::wordsOf(std::string_view field) const {
    for (auto it = brief.understood.rbegin(); it != brief.understood.rend(); ++it) {
        if (it->field == field) return it->words;
    }
    return {};
}

size_t Reader::skip(size_t i, std::initializer_list<std::string_view> words) const {
    while (isAny(i, words)) ++i;
    return i;
}

void Reader::each(const std::function<void(size_t)>& rule) {
    for (size_t i = 0; i < size(); ++i) {
        if (!m_tokens[i].used) rule(i);
    }
}

void Reader::listLeftovers() {
    // Neighbouring unread tokens are one phrase; stop words at its ends say nothing and are left out.
    const auto speaks = [&](size_t i) {
        const Token& token = m_tokens[i];
        return !token.used && !isSilent(token) && !(token.kind == Token::Kind::Word && lexicon::isStopWord(token.text));
    };
    for (size_t i = 0; i < size();) {
        if (!speaks(i)) {
            ++i;
            continue;
        }
        size_t last = i;
        for (size_t k = i + 1; k < size() && !m_tokens[k].used && !endsClause(k); ++k) {
            if (speaks(k)) last = k;
        }
        const Span span{i, last - i + 1};
        brief.notUnderstood.push_back({"", text(span), m_tokens[i].begin, ""});
        i = last + 1;
    }
    std::stable_sort(brief.understood.begin(), brief.understood.end(),
                     [](const Reading& a, const Reading& b) { return a.offset < b.offset; });
}

}  // namespace fermata
