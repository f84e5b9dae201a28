// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/picture_cut.h"

#include <QTest>

using namespace fermata;

namespace {
const char* const kChanges = R"(TITLE: SPRING 60 V7 CHANGES
FCM: NON-DROP FRAME

001  OLDCUT   V     C        01:00:00:00 01:00:20:00 01:00:00:00 01:00:20:00
* FROM CLIP NAME: SPRING V6
002  OLDCUT   AA    C        01:00:00:00 01:00:20:00 01:00:00:00 01:00:20:00
003  OLDCUT   V     C        01:00:20:12 01:00:40:00 01:00:20:00 01:00:39:13
004  BL       V     C        00:00:00:00 00:00:02:00 01:00:39:13 01:00:41:13
005  OLDCUT   B     D    012 01:00:40:00 01:01:00:00 01:00:41:13 01:01:01:13
)";
}

class EdlTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aChangeListMovesPicture() {
        const auto edl = parseEdl(kChanges, "changes.edl", FrameRate{25, 1, false});
        QVERIFY2(edl, edl ? "" : edl.error().message.c_str());
        QCOMPARE(edl->title, std::string("SPRING 60 V7 CHANGES"));
        QCOMPARE(edl->events.size(), size_t{4});
        QCOMPARE(edl->events[0].clip, std::string("SPRING V6"));
        QCOMPARE(edl->events[3].transitionFrames, 12);
        QCOMPARE(edl->notes.size(), size_t{1});
        const PictureCut cut = cutOf(*edl, 90000, 90000 + 60 * 25, FrameRate{25, 1, false});
        const std::vector<PictureMove>& moves = cut.moves;
        QCOMPARE(moves.size(), size_t{3});
        QCOMPARE(cut.fresh.size(), size_t{1});
        QVERIFY(cut.fresh[0].black && cut.fresh[0].what.find("004") != std::string::npos);
        QCOMPARE(cut.fresh[0].to - cut.fresh[0].from, int64_t{50});
        QCOMPARE(moves[1].from, int64_t{90000 + 20 * 25 + 12});
        QCOMPARE(moves[1].at, int64_t{90000 + 20 * 25});
        QCOMPARE(moves[2].at - moves[2].from, int64_t{38});
    }

    void twoCutsOfTheSameReelsAreMatched() {
        const FrameRate rate{25, 1, false};
        const auto was = parseEdl("001 A001 V C 10:00:00:00 10:00:10:00 01:00:00:00 01:00:10:00\n"
                                  "002 A002 V C 11:00:05:00 11:00:15:00 01:00:10:00 01:00:20:00\n", "old", rate);
        const auto now = parseEdl("001 A002 V C 11:00:07:00 11:00:15:00 01:00:00:00 01:00:08:00\n"
                                  "002 A001 V C 10:00:00:00 10:00:09:00 01:00:08:00 01:00:17:00\n", "new", rate);
        QVERIFY(was && now);
        const std::vector<PictureMove> moves = cutBetween(*was, *now).moves;
        QCOMPARE(moves.size(), size_t{2});
        QCOMPARE(moves[0].from, int64_t{90000 + 12 * 25});
        QCOMPARE(moves[0].at, int64_t{90000});
        QCOMPARE(moves[1].to - moves[1].from, int64_t{9 * 25});
    }

    void dropFrameIsCountedAsSmpteDoes() {
        const FrameRate rate{30000, 1001, false};
        const auto edl = parseEdl("FCM: DROP FRAME\n001 A V C 00:00:59;29 00:01:00;02 00:00:59;29 00:01:00;02\n", "df", rate);
        QVERIFY2(edl, edl ? "" : edl.error().message.c_str());
        QCOMPARE(edl->events[0].sourceOut - edl->events[0].sourceIn, int64_t{1});  // 00:01:00;00 and ;01 do not exist.
    }

    void mistakesNameTheirLine_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const QString good = QStringLiteral("001 A V C 01:00:00:00 01:00:04:00 01:00:00:00 01:00:04:00\n");
        QTest::newRow("no such frame") << good + QStringLiteral("002 A V C 01:00:04:25 01:00:08:00 01:00:04:00 01:00:08:00\n") << QStringLiteral("line 2: source in");
        QTest::newRow("ends early") << QStringLiteral("001 A V C 01:00:04:00 01:00:00:00 01:00:00:00 01:00:04:00\n") << QStringLiteral("line 1: event 001 ends before it begins on the source side");
        QTest::newRow("overlap") << good + QStringLiteral("002 A V C 01:00:04:00 01:00:08:00 01:00:03:00 01:00:07:00\n") << QStringLiteral("line 2: event 002 begins on the record side before event 001 (line 1)");
        QTest::newRow("lengths") << QStringLiteral("001 A V C 01:00:00:00 01:00:04:00 01:00:00:00 01:00:05:00\n") << QStringLiteral("100 source frames for 125 record frames");
        QTest::newRow("words") << QStringLiteral("001 A V C 01:00:00:00\n") << QStringLiteral("line 1: an event has");
        QTest::newRow("transition") << QStringLiteral("001 A V X 01:00:00:00 01:00:04:00 01:00:00:00 01:00:04:00\n") << QStringLiteral("transition “X”");
        QTest::newRow("drop at 25") << QStringLiteral("FCM: DROP FRAME\n") + good << QStringLiteral("line 1: “DROP FRAME” fits 29.97");
        QTest::newRow("prose") << QStringLiteral("shot 7 lost 12 frames\n") << QStringLiteral("line 1: “shot 7 lost 12 frames” is no line");
        QTest::newRow("empty") << QStringLiteral("TITLE: X\n") << QStringLiteral("no picture event");
    }
    void mistakesNameTheirLine() {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto edl = parseEdl(text.toStdString(), "cut.edl", FrameRate{25, 1, false});
        QVERIFY(!edl);
        QVERIFY2(edl.error().message.find(says.toStdString()) != std::string::npos, edl.error().message.c_str());
    }

    void anotherSpeedIsNewPicture() {
        const auto edl = parseEdl("001 A V C 01:00:00:00 01:00:02:00 01:00:00:00 01:00:04:00\nM2 A 012.5 01:00:00:00\n", "m2", FrameRate{25, 1, false});
        QVERIFY2(edl, edl ? "" : edl.error().message.c_str());
        QVERIFY(edl->events[0].speed);
        const PictureCut cut = cutOf(*edl, 90000, 90000 + 100, FrameRate{25, 1, false});
        QVERIFY(cut.moves.empty());
        QCOMPARE(cut.fresh.size(), size_t{1});
        QCOMPARE(cut.fresh[0].to, int64_t{90000 + 100});
        QVERIFY(cut.fresh[0].what.find("another speed") != std::string::npos);
    }

    void blackAndSpeedThatBothListsHaveAreOldPicture() {
        const FrameRate rate{25, 1, false};
        const std::string shots = "001 A V C 10:00:00:00 10:00:08:00 01:00:00:00 01:00:08:00\n002 B V C 11:00:00:00 11:00:12:00 01:00:08:00 01:00:14:00\nM2 B 050.0 11:00:00:00\n";
        const auto was = parseEdl(shots + "003 BL V C 00:00:00:00 00:00:02:00 01:00:14:00 01:00:16:00\n", "old", rate);
        const auto now = parseEdl(shots + "003 BL V C 00:00:00:00 00:00:02:00 01:00:14:00 01:00:16:00\n004 PACK V C 01:00:00:00 01:00:05:00 01:00:16:00 01:00:21:00\n", "new", rate);
        QVERIFY(was && now);
        const PictureCut cut = cutBetween(*was, *now);
        QCOMPARE(cut.moves.size(), size_t{1});
        QCOMPARE(cut.moves[0].to - cut.moves[0].from, int64_t{16 * 25});
        QCOMPARE(cut.fresh.size(), size_t{1});
        QCOMPARE(cut.fresh[0].what, std::string("event 004 (reel PACK)"));
    }
};

QTEST_APPLESS_MAIN(EdlTest)
#include "edl_test.moc"
