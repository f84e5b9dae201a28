// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest names, slugs, dates, and files that are written whole or not at all.
#include <QtTest>
#include <QTemporaryDir>

#include <filesystem>
#include <set>

#include "core/base/files.h"
#include "core/base/phrases.h"
#include "core/base/progress.h"
#include "core/base/text.h"

using namespace fermata;

class TextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nearestNamesForTypingErrors() {
        const std::vector<std::string> known = {"rhythm", "bass", "harmony", "melody", "texture", "effects"};
        QCOMPARE(nearestNames("rythm", known), (std::vector<std::string>{"rhythm"}));
        QCOMPARE(nearestNames("Harmoni", known).front(), std::string("harmony"));
        QVERIFY(nearestNames("xylophone", known).empty());
        const std::string message = unknownName("stem", "rythm", known);
        QVERIFY(message.find("did you mean “rhythm”?") != std::string::npos);
        QVERIFY(message.find("Known: rhythm, bass") != std::string::npos);
    }

    void slugsAreSafeFileNames() {
        QCOMPARE(slug("First Light (60s)"), std::string("First-Light-60s"));
        QCOMPARE(slug("../../etc/passwd"), std::string("etc-passwd"));
        QCOMPARE(slug("äöü"), std::string("aeoeue"));
        QCOMPARE(slug("Käsespot – Œuvre Škoda ÿ ſ"), std::string("Kaesespot-Oeuvre-Skoda-y-s"));
        QCOMPARE(slug("春"), std::string("untitled"));
        QCOMPARE(slug(""), std::string("untitled"));
        QVERIFY(slug(std::string(500, 'a')).size() <= 40);
    }

    // Each code once; a sentence made by a phrase is found again by its code, with what was put in.
    void eachPhraseIsReadBack() {
        std::set<std::string> codes;
        QVERIFY(phrases().size() > 500);
        for (const Phrase& phrase : phrases()) {
            const std::string code(phrase.code), area = code.substr(0, code.find('.'));
            QVERIFY2(codes.insert(code).second, code.c_str());
            if (code == "rights.R46" || code == "word.media-terms" || code == "rights.reason-rule" || code == "history.member-plain") continue;   // All places.
            std::vector<std::string> put;
            for (char place = '1'; phrase.english.find(std::string("%") + place) != std::string_view::npos; ++place) {
                const char kind = phrase.kind(put.size());
                put.push_back(kind == '#' ? std::string("12") + place : kind == 't' ? std::string("2026-11-22T09:14:3") + place + "Z" : std::string("Xy") + place);
            }
            const std::string english = filledIn(phrase.english, put);
            const auto found = sentenceOf(english, area);
            QVERIFY2(found, english.c_str());
            QVERIFY2(found->phrase->code == phrase.code, (english + " is read as " + std::string(found->phrase->code)).c_str());
            QCOMPARE(found->arguments, put);
        }
    }

    void whatIsNoPhraseHasNoCode() {
        QVERIFY(!sentenceOf("The client likes it.", "refusal"));
        QVERIFY(!sentenceOf("length long s", "brief"));            // Where a number belongs.
        QVERIFY(!sentenceOf("length 60 s", "history"));            // Of another area.
        QCOMPARE(std::string(sentenceOf("length 60 s", "brief")->phrase->code), std::string("brief.length"));
        QCOMPARE(splitPhrases("Video on demand (VOD, SVOD), World, “a, b”", ", "), (std::vector<std::string>{"Video on demand (VOD, SVOD)", "World", "“a, b”"}));
        QCOMPARE(filledIn("%2 and %1, %3", std::vector<std::string>{"%2", "b"}), std::string("b and %2, %3"));
    }

    void splitAndTrim() {
        QCOMPARE(splitText(" a, b ,,c", ','), (std::vector<std::string>{"a", "b", "", "c"}));
        QCOMPARE(splitText("", ','), (std::vector<std::string>{""}));
        QCOMPARE(std::string(trimmed(" \t x y \n")), std::string("x y"));
        QCOMPARE(std::string(trimmed("   ")), std::string());
    }

    void isoDates() {
        using namespace std::chrono;
        QCOMPARE(isoTime(sys_seconds(seconds(0))), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(isoTime(sys_days(2024y / February / 29) + 23h + 59min + 59s), std::string("2024-02-29T23:59:59Z"));
    }

    void filesAreReplacedWhole() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("a/b.txt")).toStdString();
        QVERIFY(!writeFile(file, "x"));  // No such folder.
        QVERIFY(makeFolder(file.parent_path()));
        QVERIFY(makeFolder(file.parent_path()));
        QVERIFY(writeFile(file, "one"));
        QVERIFY(writeFile(file, std::string("t\0wo", 4)));
        QCOMPARE(*readFile(file), std::string("t\0wo", 4));
        int entries = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(file.parent_path())) ++entries;
        QCOMPARE(entries, 1);
        const auto missing = readFile(file.parent_path() / "c.txt");
        QCOMPARE(missing.error().code, Code::NotFound);
        QVERIFY(missing.error().message.find("c.txt") != std::string::npos);
        QVERIFY(!readFile(file.parent_path()));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
