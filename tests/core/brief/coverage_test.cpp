// SPDX-License-Identifier: GPL-3.0-or-later
// Properties over thousands of generated briefs: every word is read, silent by list, or reported; JSON gives the
// same brief again; random bytes and cut texts never harm.
#include <algorithm>
#include <limits>
#include <QtTest>

#include "core/base/hash.h"
#include "core/base/phrases.h"
#include "core/brief/brief.h"
#include "core/brief/lexicon.h"
#include "core/brief/reader.h"
#include "core/brief/tongues.h"

using namespace fermata;

namespace {

constexpr const char* kParts[] = {
    "60-second spot", "1:30", "a minute and a half", "120 bpm", "110-120 bpm", "around 90", "mid-tempo", "in D minor", "major key", "hopeful",
    "not too dark", "corporate", "lo-fi podcast bed", "no piano", "without drums", "with strings and claps", "intro, verse, build, drop",
    "builds to 0:15", "drop at 0:45", "calm until 0:20", "energy dips at 0:30", "peaks at 50s", "quiet opening", "big finish", "hit at 0:45",
    "logo at 0:57", "cut at 12.5s", "stop at 0:58", "six stems", "stems: drums, bass, keys", "button ending", "fade out", "seamless loop",
    "-14 LUFS", "for broadcast", "like \"Yellow\" by Coldplay", "in the style of The Quiet Ones", "avoid clichés", "for TV in Germany for 2 years",
    "worldwide in perpetuity", "25 fps", "29.97 drop", "picture starts at 00:59:58:00", "at 01:00:10:12", "please", "sparkle dust", "7", "12 %",
    "the client hates", "Ferrow & Finch", "as discussed", "$5000", "no", "at", "to", "like", "-", "\"", "…", "🎵", "ÄÖÜ", "80s synth", "a", "key",
    "stems", "tempo", "between 3 and", "from 0:10 to 0:20", "until", "in the", "for the first ten seconds quiet", "6/8", "0:12 cut", "title: \"X\"", "rhythmically busy", "calm rhythms",
    "states explore, combat and boss", "intensity parameter", "RTPC", "stop-down at 0:20", "silence for one second", "a second of silence at 0:30", "riser at 0:10", "riser into 0:20", "then quiet", "swing", "sidechain",
    "triplets", "fills", "turnarounds", "rubato", "key change to E major at 0:40", "stingers", "stop-downs", "phrygian", "in minor", "house", "uses: TV",
    "15s and 6s cutdowns", "swell at 0:40", "constant energy", "quiet piano until 0:20", "kicks in at 0:12", "under voice", "alt mix without melody", "layers for calm and combat", "no drums before 0:14", "only piano until 0:20", "leave room for the voice-over", "VO from 0:05 to 0:20", "less melody from 0:10 to 0:20", "no melody until the second half", "no claps", "the bass drops out at 0:30", "turning to C major", "no drums in the first 4 bars", "drums from bar 5", "last two bars without drums", "melody only in the chorus", "no piano in the intro", "quieter drums from 0:10 to 0:20", "strings louder in the outro", "drums in the verse", "no drums or vocals", "drums come back at 0:40", "TV spot"};
constexpr const char* kJoins[] = {", ", ". ", " ", "; ", " and ", "\n", " with ", " - ", ": "};

std::string generated(uint32_t seed) {
    std::string text;
    const uint32_t count = 1 + hash32(seed, 0) % 12;
    for (uint32_t i = 0; i < count; ++i) {
        text += kParts[hash32(seed, 2 * i + 1) % std::size(kParts)];
        if (i + 1 < count) text += kJoins[hash32(seed, 2 * i + 2) % std::size(kJoins)];
    }
    return text;
}

// The first word that nobody accounts for, "" when all are.
std::string unaccounted(const Brief& brief) {
    std::vector<bool> covered(brief.words.size(), false);
    const auto cover = [&](const std::vector<Reading>& readings) {
        for (const Reading& reading : readings) {
            if (brief.words.compare(reading.offset, reading.words.size(), reading.words) != 0) return false;
            for (size_t i = 0; i < reading.words.size(); ++i) covered[reading.offset + i] = true;
        }
        return true;
    };
    if (!cover(brief.understood) || !cover(brief.notUnderstood)) return "(a reading does not stand where it says)";
    std::vector<Token> tokens = tokenize(brief.words);
    if (const Tongue* tongue = tongueOf(tokens)) tokens = inEnglish(tokens, *tongue, brief.words);   // Bytes may make a word of another language.
    for (const Token& token : tokens) {
        if (token.kind == Token::Kind::Mark && (token.text.empty() || std::ispunct(static_cast<unsigned char>(token.text[0])) || token.text == "\n")) continue;
        if (token.kind == Token::Kind::Word && lexicon::isStopWord(token.text)) continue;
        for (size_t i = token.begin; i < token.end; ++i) {
            if (!covered[i]) return token.text;
        }
    }
    return {};
}

std::string sameAgain(const Brief& brief) {
    const std::string text = canonicalJson(toJson(brief));
    const auto json = parseJson(text, "brief");
    if (!json) return json.error().message;
    const auto again = briefFromJson(*json);
    if (!again) return again.error().message;
    return canonicalJson(toJson(*again)) == text ? "" : "another brief";
}

}  // namespace

class CoverageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyWordIsAccountedFor() {
        for (uint32_t seed = 1; seed <= 3000; ++seed) {
            const Brief brief = briefFromWords(generated(seed));
            const std::string word = unaccounted(brief);
            QVERIFY2(word.empty(), (word + " in: " + brief.words).c_str());
        }
    }

    // What a window says in its own language it finds by the code of each sentence.
    void everyReadingAndContradictionHasACode() {
        for (uint32_t seed = 1; seed <= 1500; ++seed) {
            const Brief brief = briefFromWords(generated(seed));
            for (const Reading& reading : brief.understood) QVERIFY2(sentenceOf(reading.meaning, "brief"), reading.meaning.c_str());
            for (const BriefProblem& problem : brief.problems) QVERIFY2(sentenceOf(problem.message, "brief"), problem.message.c_str());
        }
    }

    void storedBriefsComeBack() {
        for (uint32_t seed = 1; seed <= 500; ++seed) {
            const Brief brief = briefFromWords(generated(seed));
            const std::string difference = sameAgain(brief);
            QVERIFY2(difference.empty(), (difference + " of: " + brief.words).c_str());
        }
    }

    void randomBytesAndCutsAreHarmless() {
        for (uint32_t seed = 1; seed <= 1500; ++seed) {
            std::string text = generated(seed);
            for (uint32_t k = 0; k < 4; ++k) {
                const uint32_t dice = hash32(seed, 100 + k);
                if (text.empty()) break;
                if (dice % 3 == 0) text.resize((dice >> 8) % (text.size() + 1));
                else text[(dice >> 8) % text.size()] = static_cast<char>(dice >> 2);
            }
            const Brief brief = briefFromWords(text);
            const std::string word = unaccounted(brief);
            QVERIFY2(word.empty(), word.c_str());
            const std::string difference = sameAgain(brief);
            QVERIFY2(difference.empty(), difference.c_str());
            QVERIFY(!describe(brief).empty());
        }
        for (uint32_t seed = 1; seed <= 500; ++seed) {
            std::string noise(hash32(seed, 0) % 200, '\0');
            for (size_t i = 0; i < noise.size(); ++i) noise[i] = static_cast<char>(hash32(seed, static_cast<uint32_t>(i) + 1));
            QVERIFY(sameAgain(briefFromWords(noise)).empty());
            (void)readBrief(noise, "noise");
            (void)readBrief("{" + noise, "noise");
        }
    }

    // Four times the text may take four times as long, and not the sixteen of a quadratic reader.
    void longTextsStayQuick() {
        std::string text;
        for (uint32_t seed = 1; text.size() < 20000; ++seed) text += generated(seed) + ". ";
        const auto fastest = [](const std::string& words) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                if (briefFromWords(words).understood.empty()) return qint64{-1};
                best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        const qint64 quarter = fastest(text.substr(0, text.size() / 4)), whole = fastest(text);
        QVERIFY(quarter > 0 && whole > 0);
        qInfo("5,000 characters %.1f ms, 20,000 %.1f ms", static_cast<double>(quarter) / 1e6, static_cast<double>(whole) / 1e6);
        QVERIFY(whole < 12 * quarter);
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
