// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bwf.h"

#include <QtTest>

#include "core/base/files.h"
#include "tests/core/formats/samples.h"

using namespace fermata;

namespace {

BwfInfo sampleInfo() {
    BwfInfo info;
    info.description = "CLR-2026-0042 v2 Spring";
    info.originator = "Studio Nord";
    info.originatorReference = "CLR-2026-0042";
    info.date = "2026-11-22";
    info.time = "09:14:31";
    info.loudness = Loudness{.integrated = -14.02, .range = 3.96, .maxMomentary = -9.5, .maxShortTerm = -11.25,
                             .truePeak = -1.17};
    info.history = {"A=PCM,F=48000,W=24,M=stereo,T=Fermata engine 1"};
    info.project = "Spring & <Summer>";
    info.scene = "Spring";
    info.take = "2";
    info.trackName = "mix";
    info.cues = {{"Verse A", {0}}, {"Größer", {4800}}, {"C", {9600}}};
    return info;
}

int64_t referenceAt(const char* rate, const char* start, bool pop = false) {
    BwfInfo info;
    info.frameRate = *FrameRate::parse(rate);
    info.startFrames = *framesFromTimecode(start, info.frameRate);
    info.twoPop = pop;
    return *timeReference(info);
}

}  // namespace

class BwfTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void samplesAndFieldsComeBack() {
        const QTemporaryDir folder;
        std::vector<int32_t> audio = noise(14400, 1, 1 << 23);
        audio[0] = -(1 << 23);
        audio[1] = (1 << 23) - 1;
        const auto path = pathOf(folder) / "a.wav";
        const auto written = writeBwf(path, audio, sampleInfo());
        QVERIFY(written);
        QCOMPARE(written->sha256, sha256(*readFile(path)));
        QCOMPARE(written->bytes, static_cast<int64_t>(std::filesystem::file_size(path)));
        QCOMPARE(digestFile(path)->sha512, written->sha512);
        const auto read = readBwf(path);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY(read->audio == audio);
        QCOMPARE(read->description, std::string("CLR-2026-0042 v2 Spring"));
        QCOMPARE(read->originator, std::string("Studio Nord"));
        QCOMPARE(read->originatorReference, std::string("CLR-2026-0042"));
        QCOMPARE(read->date, std::string("2026-11-22"));
        QCOMPARE(read->time, std::string("09:14:31"));
        QCOMPARE(read->timeReference, int64_t{3600} * 48000);
        QCOMPARE(read->codingHistory, std::string("A=PCM,F=48000,W=24,M=stereo\r\n"
                                                  "A=PCM,F=48000,W=24,M=stereo,T=Fermata engine 1\r\n"));
        QVERIFY(read->loudness);
        QCOMPARE(read->loudness->integrated, -14.02);
        QCOMPARE(read->loudness->range, 3.96);
        QCOMPARE(read->loudness->truePeak, -1.17);
        QCOMPARE(read->loudness->maxMomentary, -9.5);
        QCOMPARE(read->loudness->maxShortTerm, -11.25);
        QCOMPARE(read->cues.size(), size_t{3});
        QCOMPARE(read->cues[1].label, std::string("Größer"));
        QCOMPARE(read->cues[1].at.value, int64_t{4800});
        QVERIFY(read->ixml.find("<PROJECT>Spring &amp; &lt;Summer&gt;</PROJECT>") != std::string::npos);
        QVERIFY(read->ixml.find("<TIMECODE_RATE>25/1</TIMECODE_RATE>") != std::string::npos);
        QVERIFY(read->ixml.find('\0') == std::string::npos);
        QCOMPARE(read->ixml.size() % 4, size_t{0});
    }

    void theSameInputGivesTheSameBytes() {
        const QTemporaryDir folder;
        const auto audio = noise(1000, 2, 1000);
        QVERIFY(writeBwf(pathOf(folder) / "a.wav", audio, sampleInfo()));
        QVERIFY(writeBwf(pathOf(folder) / "b.wav", audio, sampleInfo()));
        QCOMPARE(*readFile(pathOf(folder) / "a.wav"), *readFile(pathOf(folder) / "b.wav"));
    }

    void timeReferenceIsPictureStartInRealSamples() {
        QCOMPARE(referenceAt("25", "01:00:00:00"), int64_t{172800000});
        // 3600 s of timecode at 23.976 last 3603.6 s.
        QCOMPARE(referenceAt("23.976", "01:00:00:00"), int64_t{172972800});
        QCOMPARE(referenceAt("29.97", "01:00:00:00"), int64_t{172972800});
        // Drop frame: 107892 frames x 1601.6 samples, 172799827.2.
        QCOMPARE(referenceAt("29.97df", "01:00:00;00"), int64_t{172799827});
        QCOMPARE(referenceAt("25", "10:00:00:00"), int64_t{1728000000});
        QCOMPARE(referenceAt("25", "01:00:00:00", true), int64_t{172800000 - 96000});
    }

    void twoPopMovesTheFileNotThePicture() {
        const QTemporaryDir folder;
        BwfInfo info = sampleInfo();
        info.twoPop = true;
        const auto audio = noise(4800, 3, 1 << 20);
        QVERIFY(writeBwf(pathOf(folder) / "a.wav", audio, info));
        const auto read = readBwf(pathOf(folder) / "a.wav");
        QVERIFY(read);
        QCOMPARE(preRoll(info).value, int64_t{96000});
        QCOMPARE(read->frames, int64_t{96000 + 4800});
        QCOMPARE(read->timeReference + 96000, int64_t{172800000});
        QCOMPARE(read->cues[1].at.value, int64_t{96000 + 4800});
        QVERIFY(std::equal(audio.begin(), audio.end(), read->audio.begin() + 2 * 96000));
        // One frame of 1920 samples at 1 kHz, -20 dBFS, then silence.
        const auto peak = *std::max_element(read->audio.begin(), read->audio.begin() + 2 * 1920);
        QCOMPARE(peak, 838861);
        QVERIFY(std::all_of(read->audio.begin() + 2 * 1920, read->audio.begin() + 2 * 96000,
                            [](int32_t s) { return s == 0; }));
        int crossings = 0;
        for (size_t i = 2; i < 2 * 1920; i += 2) crossings += read->audio[i - 2] < 0 && read->audio[i] >= 0 ? 1 : 0;
        QCOMPARE(crossings, 39);  // 40 periods in 40 ms.
    }

    void aPopBeforeMidnightIsRefused() {
        BwfInfo info;
        info.startFrames = 10;
        info.twoPop = true;
        const auto reference = timeReference(info);
        QVERIFY(!reference);
        QCOMPARE(reference.error().code, Code::InvalidArgument);
    }

    void mediainfoReadsTheSame() {
        if (!hasProgram("mediainfo")) QSKIP("mediainfo is not installed");
        const QTemporaryDir folder;
        const auto path = pathOf(folder) / "a.wav";
        QVERIFY(writeBwf(path, noise(48000, 4, 1 << 22), sampleInfo()));
        const QString report = outputOf("mediainfo", {QStringLiteral("--Output=XML"), QString::fromStdString(path)});
        for (const char* expected : {"CLR-2026-0042 v2 Spring", "Studio Nord", "-14.02", "-1.17", "<Delay>3600.000000000<",
                                     "<BitDepth>24<", "<SamplingRate>48000<"}) {
            QVERIFY2(report.contains(QLatin1String(expected)), qPrintable(QLatin1String(expected) + report));
        }
    }

    void ffprobeReadsTheSame() {
        if (!hasProgram("ffprobe")) QSKIP("ffprobe is not installed");
        const QTemporaryDir folder;
        const auto path = pathOf(folder) / "a.wav";
        QVERIFY(writeBwf(path, noise(48000, 5, 1 << 22), sampleInfo()));
        int code = -1;
        const QString report = outputOf("ffprobe", {QStringLiteral("-v"), QStringLiteral("error"),
            QStringLiteral("-show_format"), QStringLiteral("-show_streams"), QStringLiteral("-show_chapters"),
            QString::fromStdString(path)}, &code);
        QCOMPARE(code, 0);
        for (const char* expected : {"codec_name=pcm_s24le", "duration=1.000000", "TAG:time_reference=172800000",
                                     "TAG:originator_reference=CLR-2026-0042", "Verse A"}) {
            QVERIFY2(report.contains(QLatin1String(expected)), qPrintable(QLatin1String(expected) + report));
        }
    }

    void foreignTextIsCutAndReplaced() {
        const QTemporaryDir folder;
        BwfInfo info = sampleInfo();
        info.originator = std::string(40, 'x');
        info.description = "Frühling\n" + std::string(400, 'y');
        info.loudness.reset();
        QVERIFY(writeBwf(pathOf(folder) / "a.wav", noise(10, 1, 5), info));
        const auto read = readBwf(pathOf(folder) / "a.wav");
        QVERIFY(read);
        QCOMPARE(read->originator, std::string(32, 'x'));
        QVERIFY(read->description.starts_with("Fruehling?yyy"));
        QCOMPARE(read->description.size(), size_t{256});
        QVERIFY(!read->loudness);
    }

    void badAudioIsRefused() {
        const QTemporaryDir folder;
        const auto path = pathOf(folder) / "a.wav";
        QCOMPARE(writeBwf(path, std::vector<int32_t>(3), {}).error().code, Code::InvalidArgument);
        const auto loud = writeBwf(path, std::vector<int32_t>{0, 0, 0, 1 << 23}, {});
        QCOMPARE(loud.error().code, Code::InvalidArgument);
        QVERIFY(loud.error().message.find("frame 1") != std::string::npos);
        QVERIFY(!std::filesystem::exists(path));
    }

    void aFullDiskIsSaidSo() {
        if (!std::filesystem::exists("/dev/full")) QSKIP("there is no /dev/full");
        const auto full = writeBwf("/dev/full", noise(48000, 1, 100), sampleInfo());
        QVERIFY(!full);
        QCOMPARE(full.error().code, Code::NoSpace);
        QVERIFY(std::filesystem::exists("/dev/full"));
    }

    void brokenFilesAreNamed() {
        const QTemporaryDir folder;
        const auto path = pathOf(folder) / "a.wav";
        QVERIFY(!readBwf(path));
        QCOMPARE(readBwf(path).error().code, Code::NotFound);
        QVERIFY(writeFile(path, "RIFFnothing"));
        QCOMPARE(readBwf(path).error().code, Code::Corrupt);
        QVERIFY(writeBwf(path, noise(48000, 1, 100), sampleInfo()));
        const std::string whole = *readFile(path);
        for (size_t size = 0; size < whole.size(); size += 7919) {
            QVERIFY(writeFile(path, std::string_view(whole).substr(0, size)));
            const auto read = readBwf(path);
            if (read) QVERIFY(read->frames < 48000);
            else QVERIFY(read.error().message.find("a.wav") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(BwfTest)
#include "bwf_test.moc"
