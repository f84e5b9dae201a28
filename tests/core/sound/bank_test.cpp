// SPDX-License-Identifier: GPL-3.0-or-later
// The acoustic bank, where it is installed: the same bits each time, as loud as what it stands in for, documented presets.
#include <QtTest>

#include <thread>

#include "core/sound/bank.h"
#include "core/sound/instrument.h"
#include "quality.h"

using namespace fermata;
using namespace fermata::sound_test;

namespace {

std::vector<float> phrase(const std::string& patch, int brightness = 500) {
    static const TempoMap tempo(std::vector<Bar>(8));
    const bool low = patch.ends_with("low");
    std::vector<TimedNote> notes;
    // Slow bows need the time to speak.
    const bool slow = patch.find("slow") != std::string::npos || patch.find("legato") != std::string::npos || patch.find("tremolo") != std::string::npos;
    for (int64_t i = 0; i < 8; i += slow ? 4 : 1) {
        for (const int key : {0, 4, 7}) {
            if (low && key > 0) continue;
            notes.push_back({i * 12000, slow ? 46000 : 11000, Voice::Pitched, (low ? 40 : 60) + key + static_cast<int>(i % 3) * 2, 70 + static_cast<int>(i) * 5,
                             static_cast<uint32_t>(i * 10 + key)});
        }
    }
    SoundRequest request;
    request.sound = {patch, {{"room", 0}, {"brightness", brightness}}};
    request.notes = notes;
    request.windowFrames = 96000;
    request.maxRingOutFrames = 5 * kSampleRate;
    request.tempo = &tempo;
    const Result<std::vector<float>> audio = renderSound(request);
    if (!audio) qFatal("%s", audio.error().message.c_str());
    return *audio;
}

}  // namespace

class BankTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void saysWhatIsMissing() {
        const BankStatus status = acousticBank();
        QCOMPARE(status.ready, status.missing.empty());
        QVERIFY(status.ready || status.missing.find("install") != std::string::npos);
        QVERIFY(bankInstead("keys.grand") != nullptr && bankPreset("bank.piano") == bankInstead("keys.grand"));
        QVERIFY(bankInstead("lead.saw") == nullptr && bankPreset("keys.grand") == nullptr);
        for (const BankPreset& preset : bankPresets()) {
            QVERIFY(!preset.credit.empty() && !preset.licence.empty());
            // Its patches are not among those that need nothing installed.
            for (const PatchInfo& patch : patches()) QVERIFY(patch.id != preset.patch);
            for (const std::string& instead : preset.instead) {
                const std::vector<PatchInfo> known = patches();
                QVERIFY2(std::any_of(known.begin(), known.end(), [&](const PatchInfo& patch) { return patch.id == instead; }), instead.c_str());
            }
        }
    }

    void sameNotesSameBits() {
        if (!acousticBank().ready) QSKIP("the acoustic bank is not installed");
        for (const BankPreset& preset : std::span(bankPresets()).first(3)) {
            const std::vector<float> once = phrase(preset.patch);
            std::vector<float> again, beside;
            std::thread other([&] { beside = phrase(preset.patch); });
            again = phrase(preset.patch);
            other.join();
            QVERIFY2(once == again && once == beside, preset.patch.c_str());
        }
    }

    void standsInAtTheSameLevel() {
        if (!acousticBank().ready) QSKIP("the acoustic bank is not installed");
        QString wrong;
        for (const BankPreset& preset : bankPresets()) {
            const std::vector<float> recorded = phrase(preset.patch);
            double sum = 0, peak = 0;
            for (const float x : recorded) {
                sum += static_cast<double>(x);
                peak = std::max(peak, std::fabs(static_cast<double>(x)));
            }
            QVERIFY(std::fabs(sum / static_cast<double>(recorded.size())) < 1e-4 && peak < 0.9 && peak > 0.01);
            const std::string computed = preset.instead.empty() ? "strings.ostinato" : preset.instead.front();
            const std::vector<float> other = phrase(computed);
            const double louder = 10 * std::log10(powerOf(std::span(recorded).first(192000)) / powerOf(std::span(other).first(192000)));
            const std::vector<float> dark = midOf(phrase(preset.patch, 200)), bright = midOf(phrase(preset.patch, 800));
            const double centre[2] = {centroidHz(dark, 0, 65536), centroidHz(bright, 0, 65536)};
            qInfo("%-24s %+.1f dB against %s, centroid %.0f to %.0f Hz, peak %.2f", preset.patch.c_str(), louder, computed.c_str(), centre[0], centre[1], peak);
            if (std::fabs(louder) > 1.5 || centre[1] < centre[0] * 1.1) wrong += QStringLiteral("%1 %2 dB; ").arg(QString::fromStdString(preset.patch)).arg(louder);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void namesWhatItDependsOn() {
        if (!acousticBank().ready) QSKIP("the acoustic bank is not installed");
        const Result<std::string> version = bankVersion();
        QVERIFY(version.has_value());
        qInfo("%s", version->c_str());
        QVERIFY(version->find("FluidSynth ") == 0 && version->find(soundFontHash()->hex().substr(0, 12)) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(BankTest)
#include "bank_test.moc"
