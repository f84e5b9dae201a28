// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of any rate become 48 kHz stereo without delay; what cannot be imported is refused with a way out.
#include <sndfile.h>

#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "core/base/quantities.h"
#include "core/formats/audio_file.h"

using namespace fermata;

namespace {
// A sine with a click at its tenth of a second, interleaved.
std::vector<double> tone(int rate, int channels, int64_t frames, double level) {
    std::vector<double> audio;
    for (int64_t i = 0; i < frames; ++i) {
        const double x = level * std::sin(2 * M_PI * 997.0 * static_cast<double>(i) / rate);
        for (int c = 0; c < channels; ++c) audio.push_back(c == 0 ? x : -x);
    }
    return audio;
}

std::filesystem::path written(const QTemporaryDir& folder, const char* name, int format, int rate, int channels, const std::vector<double>& audio) {
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / name;
    SF_INFO info{};
    info.format = format;
    info.samplerate = rate;
    info.channels = channels;
    SNDFILE* file = sf_open(path.c_str(), SFM_WRITE, &info);
    Q_ASSERT(file != nullptr);
    sf_writef_double(file, audio.data(), static_cast<sf_count_t>(audio.size()) / channels);
    sf_close(file);
    return path;
}
}  // namespace

class AudioFileTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

  private Q_SLOTS:
    void keepsTheSamplesOfAFileAtItsOwnRate() {
        const std::vector<double> audio = tone(48000, 2, 4800, 0.5);
        for (const int format : {SF_FORMAT_WAV, SF_FORMAT_FLAC, SF_FORMAT_AIFF}) {
            const auto read = readAudioFile(written(m_folder, "own", format | SF_FORMAT_PCM_24, 48000, 2, audio));
            QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
            QCOMPARE(read->audio.size(), size_t{9600});
            QCOMPARE(read->storedMilliDb, 0);
            for (size_t i = 0; i < audio.size(); ++i) {
                QVERIFY(std::abs(read->audio[i] - audio[i] * 8388607.0) <= 1.0);
            }
        }
    }

    void convertsWithoutDelayOrLossOfLevel() {
        for (const int rate : {22050, 44100, 88200, 96000}) {
            const auto read = readAudioFile(written(m_folder, "other", SF_FORMAT_WAV | SF_FORMAT_FLOAT, rate, 1, tone(rate, 1, rate / 2, 0.5)));
            QVERIFY(read.has_value());
            QCOMPARE(read->audio.size(), size_t{24000 * 2});
            QCOMPARE(read->sourceRate, rate);
            double worst = 0;
            for (size_t i = 4800; i < 19200; ++i) {  // Away from the ends.
                const double wanted = 0.5 * std::sin(2 * M_PI * 997.0 * static_cast<double>(i) / 48000);
                worst = std::max(worst, std::abs(read->audio[i * 2] / 8388608.0 - wanted));
                QCOMPARE(read->audio[i * 2], read->audio[i * 2 + 1]);
            }
            QVERIFY2(worst < 1e-6, std::to_string(worst).c_str());
        }
    }

    void keepsWhatOvershootsFullScaleLower() {
        const auto read = readAudioFile(written(m_folder, "hot", SF_FORMAT_WAV | SF_FORMAT_FLOAT, 48000, 2, tone(48000, 2, 4800, 1.5)));
        QVERIFY(read.has_value());
        QCOMPARE(read->storedMilliDb, -6021);
        const auto peak = *std::max_element(read->audio.begin(), read->audio.end());
        QVERIFY(std::abs(peak / 8388608.0 - 0.75) < 0.01);
    }

    void refusesWhatCannotBeImported() {
        const auto message = [](const Result<AudioFile>& read) { return read ? std::string() : read.error().message; };
        QVERIFY(message(readAudioFile("/nowhere.wav")).find("no file /nowhere.wav") != std::string::npos);
        QVERIFY(message(readAudioFile(written(m_folder, "six", SF_FORMAT_WAV | SF_FORMAT_PCM_16, 48000, 6, tone(48000, 6, 480, 0.5)))).find("6 channels") !=
                std::string::npos);
        QVERIFY(message(readAudioFile(written(m_folder, "lossy", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 48000, 2, tone(48000, 2, 4800, 0.5)))).find("lossy") !=
                std::string::npos);
        QVERIFY(message(readAudioFile(written(m_folder, "silent", SF_FORMAT_WAV | SF_FORMAT_PCM_16, 48000, 2, tone(48000, 2, 480, 0)))).find("is silent") !=
                std::string::npos);
        const auto text = std::filesystem::path(m_folder.path().toStdString()) / "text.wav";
        QFile file(QString::fromStdString(text.string()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not audio") == 9);
        file.close();
        QVERIFY(message(readAudioFile(text)).find("give a WAV, FLAC or AIFF file") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(AudioFileTest)
#include "audio_file_test.moc"
