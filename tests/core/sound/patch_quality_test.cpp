// SPDX-License-Identifier: GPL-3.0-or-later
// Every patch, note by note: loud is brighter, no offset, no clicks, sides that sum to mono, no two hits the same.
// By default a few voices of each kit are taken; FERMATA_ALL_VOICES=1 walks them all.
#include <QtTest>

#include "figures.h"

using namespace fermata;
using namespace fermata::sound_test;

namespace {

bool allVoices() { return qEnvironmentVariableIsSet("FERMATA_ALL_VOICES"); }

}  // namespace

class PatchQualityTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void thereAreAtLeastFifty() { QVERIFY(patches().size() >= 50); }

    void louderIsBrighter() {
        QString wrong;
        for (const Case& c : cases(allVoices())) {
            if (c.patch == "tape.noise") continue;  // Velocity is only its level.
            const auto [soft, loud, louder] = colourOf(c);
            qInfo("%-30s %6.0f Hz -> %6.0f Hz, %+.1f dB", c.name().c_str(), soft, loud, louder);
            if (loud < soft * 1.05 || louder < 2) {
                wrong += QStringLiteral("%1 %2 -> %3 Hz %4 dB; ").arg(QString::fromStdString(c.name())).arg(soft).arg(loud).arg(louder);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void noOffsetAndNoClicks() {
        QString wrong;
        for (const Case& c : cases(allVoices())) {
            const auto [offset, entry, release, last] = edgesOf(c);
            const bool ends = c.role == "effects";  // Risers are cut on purpose.
            if (offset > -80 || entry > 0.25 || (!ends && release > 1.05) || last > 0.3) {
                wrong += QStringLiteral("%1 offset %2 dB, entry %3, release %4, end %5; ").arg(QString::fromStdString(c.name())).arg(offset).arg(entry).arg(release).arg(last);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void sidesSumToMono() {
        QString wrong;
        for (const Case& c : cases(allVoices())) {
            const auto [alike, loss] = sidesOf(c);
            if (loss > 2.6 || alike < 0.05) wrong += QStringLiteral("%1 loses %2 dB, correlation %3; ").arg(QString::fromStdString(c.name())).arg(loss).arg(alike);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // Round robin: the same stroke twice is two strokes, alike in level (clouds and weather less so).
    void equalNotesDiffer() {
        QString wrong;
        for (const Case& c : cases(allVoices())) {
            const int64_t held = c.role == "texture" ? 72000 : 12000;
            const std::vector<float> a = rendered(c.patch, {{0, held, c.voice, c.key, 90, 1}}, held * 2, {{"room", 0}});
            const std::vector<float> b = rendered(c.patch, {{0, held, c.voice, c.key, 90, 2}}, held * 2, {{"room", 0}});
            const auto length = static_cast<size_t>(held) * 4;
            const double ratio = 10 * std::log10(powerOf(std::span(a).first(length)) / powerOf(std::span(b).first(length)));
            const double limit = c.patch == "pad.cloud" || c.patch == "air.wind" ? 6 : 4.5;
            if (std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(length), b.begin()) || std::fabs(ratio) > limit) {
                wrong += QStringLiteral("%1 %2 dB; ").arg(QString::fromStdString(c.name())).arg(ratio);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // What the drive folds back below 20 kHz, hard and high. FERMATA_ALL_VOICES and fermata_patch_table walk more keys.
    void hardHighNotesDoNotFold() {
        QString wrong;
        double all = -200;
        for (Case c : cases(true)) {
            const bool few = c.voice == Voice::Pitched || c.voice == Voice::Kick || c.voice == Voice::Snare || c.voice == Voice::Rim || c.voice == Voice::TomHigh || c.voice == Voice::Impact;
            if (!few && !allVoices()) continue;
            if (c.voice == Voice::Pitched) c.key = c.role == "bass" ? 60 : c.role == "melody" ? 96 : 86;
            const double folded = foldedDb(c, 800, 700, 1);
            // Its strings begin as noise up to 24 kHz, and that nearest to it no half-band tells from its image.
            const double limit = c.patch == "guitar.muted" ? -84 : -90;
            if (folded > -200) qInfo("%-30s %7.1f dB", c.name().c_str(), folded);
            all = std::max(all, folded);
            if (folded > limit) wrong += QStringLiteral("%1 %2 dB; ").arg(QString::fromStdString(c.name())).arg(folded);
        }
        qInfo("of all patches: %.1f dB", all);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(all > -200, "no drive was heard");
    }

    // One octave of energy above 10 kHz or below 60 Hz that outweighs the rest would be hiss or mud.
    void noPatchIsHissOrMud() {
        QString wrong;
        for (const Case& c : cases(allVoices())) {
            if (c.voice != Voice::Pitched || c.patch == "tape.noise" || c.patch == "air.wind") continue;
            const std::vector<float> mid = midOf(rendered(c.patch, {{0, 48000, c.voice, c.key, 90, 77}}, 48000, {}));
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
