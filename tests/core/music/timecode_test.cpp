// SPDX-License-Identifier: GPL-3.0-or-later
// SMPTE timecode at every rate, drop frame through a whole day, and the ways people write a time.
#include <QtTest>

#include "core/music/timecode.h"

using namespace fermata;

namespace {
FrameRate rate(const char* name) { return *FrameRate::parse(name); }
}  // namespace

class TimecodeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void ratesByName() {
        for (const char* name : {"23.976", "24", "25", "29.97 drop", "29.97", "30", "50", "59.94 drop", "59.94", "60"}) {
            const auto parsed = FrameRate::parse(name);
            QVERIFY2(parsed, name);
            QCOMPARE(parsed->name(), std::string(name));
        }
        QCOMPARE(rate("29.97df").dropFrame, true);
        QCOMPARE(rate("29.97 ndf").dropFrame, false);
        QCOMPARE(rate("29.97 non-drop").dropFrame, false);
        QCOMPARE(rate("25 fps").nominal(), 25);
        QCOMPARE(rate("23.98").nominal(), 24);
        QCOMPARE(rate("59.94 fps drop frame").nominal(), 60);
        for (const char* bad : {"", "26", "25 drop", "30 drop", "fps", "29.97.1"}) {
            QVERIFY2(!FrameRate::parse(bad), bad);
        }
    }

    // Every frame of 24 hours: the text counts on by one frame number, and reads back as the same frame.
    void dropFrameDay() {
        for (const char* name : {"29.97 drop", "59.94 drop"}) {
            const FrameRate fps = rate(name);
            const int64_t gap = fps.nominal() / 15;
            const int64_t day = 24 * 6 * (fps.nominal() * 600 - 9 * gap);
            int64_t hour = 0, minute = 0, second = 0, frame = 0;
            char text[16];
            for (int64_t n = 0; n < day; ++n) {
                std::snprintf(text, sizeof text, "%02d:%02d:%02d;%02d", static_cast<int>(hour), static_cast<int>(minute),
                              static_cast<int>(second), static_cast<int>(frame));
                // The text of each frame near a minute, a sample of the others: the count itself covers all.
                if (second == 59 || second == 0 || n % 97 == 0) {
                    const auto frames = framesFromTimecode(text, fps);
                    if (!frames || *frames != n) QFAIL(text);
                    if (timecode({0}, fps, n) != text) QFAIL(text);
                }
                if (++frame < fps.nominal()) continue;
                frame = 0;
                if (++second < 60) continue;
                second = 0;
                if (++minute == 60) {
                    minute = 0;
                    ++hour;
                }
                if (minute % 10 != 0) frame = gap;
            }
            QCOMPARE(hour, int64_t{24});
            QCOMPARE(timecode({0}, fps, day), std::string("00:00:00;00"));
        }
    }

    void droppedNumbersAreRefused() {
        for (int minute = 0; minute < 60; ++minute) {
            for (int frame = 0; frame < 3; ++frame) {
                char text[16];
                std::snprintf(text, sizeof text, "01:%02d:00;%02d", minute, frame);
                const bool exists = minute % 10 == 0 || frame >= 2;
                QCOMPARE(framesFromTimecode(text, rate("29.97 drop")).has_value(), exists);
            }
        }
        const auto bad = framesFromTimecode("01:01:00;00", rate("29.97 drop"));
        QVERIFY(bad.error().message.find("dropped") != std::string::npos);
        QVERIFY(!framesFromTimecode("00:01:00;03", rate("59.94 drop")));
        QVERIFY(framesFromTimecode("00:01:00;04", rate("59.94 drop")));
    }

    void framesAndSamplesInvert() {
        for (const char* name : {"23.976", "24", "25", "29.97 drop", "29.97", "30", "50", "59.94 drop", "59.94", "60"}) {
            const FrameRate fps = rate(name);
            for (int64_t frame = 0; frame < 200000; frame += 7) {
                const Samples at = samplesFromFrames(frame, fps);
                QCOMPARE(framesFromSamples(at, fps), frame);
                if (frame > 0) QCOMPARE(framesFromSamples(at - Samples{1}, fps), frame - 1);
            }
        }
        QCOMPARE(samplesFromFrames(30000, rate("29.97")).value, int64_t{1001} * 48000);
        // One hour of drop-frame timecode is 3.6 ms short of an hour.
        QCOMPARE(samplesFromFrames(*framesFromTimecode("01:00:00;00", rate("29.97 drop")), rate("29.97 drop")).value, int64_t{172799827});
    }

    void pictureStartAndMidnight() {
        const FrameRate fps = rate("25");
        QCOMPARE(timecode({45 * 48000}, fps, 90000), std::string("01:00:45:00"));
        QCOMPARE(timecode({-48000}, fps, 0), std::string("23:59:59:00"));
        QCOMPARE(parsePosition("01:00:45:12", fps, 90000)->value, int64_t{45 * 48000 + 12 * 1920});
        QVERIFY(parsePosition("00:59:59:00", fps, 90000).error().message.find("01:00:00:00") != std::string::npos);
    }

    void positionsAsPeopleTypeThem() {
        const FrameRate fps = rate("25");
        const std::pair<const char*, int64_t> table[] = {
            {"45", 45 * 48000}, {"45.2", 45 * 48000 + 9600}, {"0:45.200", 45 * 48000 + 9600}, {"1:02:03.5", (3723 * 48000) + 24000},
            {"45s", 45 * 48000}, {"45 sec", 45 * 48000}, {"45 seconds", 45 * 48000}, {"1200ms", 57600}, {"48000smp", 48000},
            {" 1:30 ", 90 * 48000}, {"0", 0}, {".5", 24000}, {"90:00", 5400 * 48000}};
        for (const auto& [text, samples] : table) {
            const auto at = parsePosition(text, fps, 90000);
            QVERIFY2(at, text);
            QCOMPARE(at->value, samples);
        }
        for (const char* bad : {"", " ", ":", "1:", ":30", "1:60", "1:2:3:4:5", "-5", "abc", "1.2.3", "1:99:00", "s", "1e3", "01:00:00:25",
                                "24:00:00:00", "99999999999999999999", "1::2", "12:xx"}) {
            const auto at = parsePosition(bad, fps, 90000);
            QVERIFY2(!at, bad);
            QCOMPARE(at.error().code, Code::InvalidArgument);
            QVERIFY(at.error().message.size() > 10);
        }
    }

    void clockTimes() {
        QCOMPARE(clockTime({0}), std::string("0:00.000"));
        QCOMPARE(clockTime({45 * 48000 + 9600}), std::string("0:45.200"));
        QCOMPARE(clockTime({3600 * 48000}), std::string("60:00.000"));
    }
};

QTEST_GUILESS_MAIN(TimecodeTest)
#include "timecode_test.moc"
