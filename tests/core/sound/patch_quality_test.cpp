// SPDX-License-Identifier: GPL-3.0-or-later
// Every patch, note by note: loud is brighter, no offset, no clicks, sides that sum to mono, no two hits the same.
// By default a few voices of each kit are taken; FERMATA_ALL_VOICES=1 walks them all.
#include <QtTest>

#include <map>

#include "core/sound/instrument.h"
#include "quality.h"

using namespace fermata;
using namespace fermata::sound_test;

namespace {

const TempoMap& tempo() {
    static const TempoMap map(std::vector<Bar>(8));
    return map;
}

std::vector<float> render(const std::string& patch, const std::vector<TimedNote>& notes, int64_t window, const std::map<std::string, int>& parameters) {
    SoundRequest request;
    request.sound = {patch, parameters};
    request.notes = notes;
    request.windowFrames = window;
    request.maxRingOutFrames = kSampleRate;
    request.tempo = &tempo();
    Result<std::vector<float>> audio = renderSound(request);
    if (!audio) qFatal("%s", audio.error().message.c_str());
    return std::move(*audio);
}

struct Case {
    std::string patch;
    std::string role;
    Voice voice = Voice::Pitched;
    int key = 60;
    std::string name() const { return patch + " " + std::string(voiceName(voice)); }
};

std::vector<Case> cases() {
    const bool all = qEnvironmentVariableIsSet("FERMATA_ALL_VOICES");
    std::vector<Case> result;
    for (const PatchInfo& patch : patches()) {
        const std::string& role = patch.roles.front();
        if (role == "rhythm") {
            for (int v = static_cast<int>(Voice::Kick); v <= static_cast<int>(Voice::TomHigh); ++v) {
                const auto voice = static_cast<Voice>(v);
                if (all || voice == Voice::Snare || voice == Voice::Clap || voice == Voice::TomLow) result.push_back({patch.id, role, voice, 60});
            }
        } else if (role == "effects") {
            for (int v = static_cast<int>(Voice::Riser); v <= static_cast<int>(Voice::Drop); ++v) {
                if (all || static_cast<Voice>(v) == Voice::Impact) result.push_back({patch.id, role, static_cast<Voice>(v), 60});
            }
        } else {
            result.push_back({patch.id, role, Voice::Pitched, role == "bass" ? 40 : role == "melody" ? 72 : 60});
        }
    }
    return result;
}

// Where a note shows its colour: a stroke at once, a riser near its end, a pad when it has opened.
size_t colourAt(const Case& c) {
    if (c.voice == Voice::Riser || c.voice == Voice::ReverseCymbal) return 26000;
    if (c.voice == Voice::Whoosh) return 16000;
    return c.role == "rhythm" ? 0 : c.role == "texture" ? 20000 : 256;
}

}  // namespace

class PatchQualityTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void thereAreAtLeastFifty() { QVERIFY(patches().size() >= 50); }

    void louderIsBrighter() {
        QString wrong;
        for (const Case& c : cases()) {
            if (c.patch == "tape.noise") continue;  // Velocity is only its level.
            double centre[2] = {0, 0}, level[2] = {0, 0};
            for (int i = 0; i < 2; ++i) {
                for (uint32_t id = 1; id <= 3; ++id) {
                    const std::vector<float> audio = render(c.patch, {{0, 48000, c.voice, c.key, i == 0 ? 35 : 118, id * 77}}, 48000, {{"room", 0}});
                    const std::vector<float> mid = midOf(audio);
                    centre[i] += centroidHz(mid, colourAt(c), c.role == "rhythm" ? 4096 : 16384) / 3;
                    level[i] += powerOf(std::span(mid).first(48000)) / 3;
                }
            }
            const double louder = 10 * std::log10(level[1] / level[0]);
            qInfo("%-30s %6.0f Hz -> %6.0f Hz, %+.1f dB", c.name().c_str(), centre[0], centre[1], louder);
            if (centre[1] < centre[0] * 1.05 || louder < 2) {
                wrong += QStringLiteral("%1 %2 -> %3 Hz %4 dB; ").arg(QString::fromStdString(c.name())).arg(centre[0]).arg(centre[1]).arg(louder);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void noOffsetAndNoClicks() {
        QString wrong;
        for (const Case& c : cases()) {
            const std::vector<float> audio = render(c.patch, {{4800, 48000, c.voice, c.key, 90, 77}}, 60000, {{"room", 0}});
            const std::vector<float> mid = midOf(audio);
            double sum = 0, peak = 0;
            for (const float x : mid) {
                sum += static_cast<double>(x);
                peak = std::max(peak, std::fabs(static_cast<double>(x)));
            }
            const double offset = decibels(sum / static_cast<double>(mid.size()) / peak);
            // It enters from silence: its first frames are small against its peak.
            double entry = 0;
            for (size_t n = 4796; n < 4804; ++n) entry = std::max(entry, std::fabs(static_cast<double>(mid[n])) / peak);
            const double release = clickRatio(mid, 52780, 52840);
            const double last = clickRatio(mid, mid.size() - 240, mid.size());
            const bool ends = c.role == "effects";  // Risers are cut on purpose.
            if (offset > -80 || entry > 0.25 || (!ends && release > 1.05) || last > 0.3) {
                wrong += QStringLiteral("%1 offset %2 dB, entry %3, release %4, end %5; ").arg(QString::fromStdString(c.name())).arg(offset).arg(entry).arg(release).arg(last);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void sidesSumToMono() {
        QString wrong;
        for (const Case& c : cases()) {
            const std::vector<float> audio = render(c.patch, {{0, 48000, c.voice, c.key, 90, 77}}, 60000, {});
            const double loss = monoLossDb(audio);
            const double alike = correlation(audio);
            if (loss > 2.6 || alike < 0.05) wrong += QStringLiteral("%1 loses %2 dB, correlation %3; ").arg(QString::fromStdString(c.name())).arg(loss).arg(alike);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // Round robin: the same stroke twice is two strokes, alike in level (clouds and weather less so).
    void equalNotesDiffer() {
        QString wrong;
        for (const Case& c : cases()) {
            const int64_t held = c.role == "texture" ? 72000 : 12000;
            const std::vector<float> a = render(c.patch, {{0, held, c.voice, c.key, 90, 1}}, held * 2, {{"room", 0}});
            const std::vector<float> b = render(c.patch, {{0, held, c.voice, c.key, 90, 2}}, held * 2, {{"room", 0}});
            const auto length = static_cast<size_t>(held) * 4;
            const double ratio = 10 * std::log10(powerOf(std::span(a).first(length)) / powerOf(std::span(b).first(length)));
            const double limit = c.patch == "pad.cloud" || c.patch == "air.wind" ? 6 : 4.5;
            if (std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(length), b.begin()) || std::fabs(ratio) > limit) {
                wrong += QStringLiteral("%1 %2 dB; ").arg(QString::fromStdString(c.name())).arg(ratio);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // One octave of energy above 10 kHz or below 60 Hz that outweighs the rest would be hiss or mud.
    void noPatchIsHissOrMud() {
        QString wrong;
        for (const Case& c : cases()) {
            if (c.voice != Voice::Pitched || c.patch == "tape.noise" || c.patch == "air.wind") continue;
            const std::vector<float> mid = midOf(render(c.patch, {{0, 48000, c.voice, c.key, 90, 77}}, 48000, {}));
            const std::vector<double> power = spectrumOf(mid, colourAt(c), 16384);
            double low = 0, high = 0, all = 1e-20;
            for (size_t i = 1; i < power.size(); ++i) {
                const double hz = static_cast<double>(i) * 48000 / 16384;
                all += power[i];
                if (hz < 60) low += power[i];
                if (hz > 10000) high += power[i];
            }
            const bool bass = c.role == "bass" || c.patch == "drone.sub";
            if (high / all > 0.1 || (!bass && low / all > 0.1)) {
                wrong += QStringLiteral("%1 %2 % above 10 kHz, %3 % below 60 Hz; ").arg(QString::fromStdString(c.name())).arg(100 * high / all).arg(100 * low / all);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(PatchQualityTest)
#include "patch_quality_test.moc"
