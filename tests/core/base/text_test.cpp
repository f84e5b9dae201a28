// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest names, slugs, dates, and files that are written whole or not at all.
#include <QtTest>
#include <QTemporaryDir>

#include <filesystem>

#include "core/base/files.h"
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
        QCOMPARE(slug("äöü"), std::string("untitled"));
        QCOMPARE(slug(""), std::string("untitled"));
        QVERIFY(slug(std::string(500, 'a')).size() <= 40);
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
