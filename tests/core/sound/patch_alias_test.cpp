// SPDX-License-Identifier: GPL-3.0-or-later
// Aliasing of whole patches, saturators included: hard high notes, and lines where harmonics above 24 kHz would fold to.
#include <QtTest>

#include <map>

#include "core/sound/instrument.h"
#include "quality.h"

using namespace fermata;
using namespace fermata::sound_test;

namespace {

constexpr size_t kFrames = 32768;

std::vector<float> hardNote(const PatchInfo& patch, int key) {
    static const TempoMap tempo(std::vector<Bar>(8));
    SoundRequest request;
    request.sound.patch = patch.id;
    // What moves a line blurs it: the fold of a steady note is the sharpest. Drive wide open.
    for (const char* still : {"vibrato", "motion", "room", "noise", "echo"}) {
        if (std::find(patch.parameters.begin(), patch.parameters.end(), still) != patch.parameters.end()) request.sound.parameters[still] = 0;
    }
    request.sound.parameters["room"] = 0;
    request.sound.parameters["drive"] = 800;
    request.sound.parameters["brightness"] = 700;
    const TimedNote note{0, 48000, Voice::Pitched, key, 127, 7};
    request.notes = std::span(&note, 1);
    request.windowFrames = 48000;
    request.maxRingOutFrames = 4800;
    request.tempo = &tempo;
    Result<std::vector<float>> audio = renderSound(request);
    if (!audio) qFatal("%s", audio.error().message.c_str());
    return midOf(*audio);
}

// The strongest folded line in dB against the strongest line of all; -200 when none stands 10 dB out of what is around it.
double worstAlias(const std::vector<float>& mid, double hz, double& at) {
    const std::vector<double> power = spectrumOf(mid, 2048, kFrames);
    const double bin = 48000.0 / kFrames;
    const double loudest = *std::max_element(power.begin(), power.end());
    double worst = 1e-20;
    for (int n = 2; n * hz < 72000; ++n) {
        const double folded = std::fabs(n * hz - 48000 * std::round(n * hz / 48000));
        const double off = std::fabs(folded - hz * std::round(folded / hz));
        // Drift and detuning widen a line by some cents of the harmonic that folded.
        const double wide = n * hz * 0.001;
        if (n * hz < 24000 || folded < 200 || off < 2 * wide + 0.03 * hz + 40) continue;
        const auto centre = static_cast<size_t>(folded / bin);
        const auto reach = static_cast<size_t>(std::max(3.0, wide / bin));
        std::vector<double> around;
        double line = 0;
        for (size_t i = centre > 4 * reach ? centre - 4 * reach : 1; i < std::min(power.size(), centre + 4 * reach); ++i) {
            if (i + reach >= centre && i <= centre + reach) line = std::max(line, power[i]);
            else around.push_back(power[i]);
        }
        std::nth_element(around.begin(), around.begin() + static_cast<std::ptrdiff_t>(around.size() * 3 / 4), around.end());
        if (line < 10 * around[around.size() * 3 / 4] || line <= worst) continue;
        worst = line;
        at = folded;
    }
    return 10 * std::log10(worst / loudest);
}

}  // namespace

class PatchAliasTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void hardHighNotesDoNotFold() {
        QString wrong;
        double all = -200;
        for (const PatchInfo& patch : patches()) {
            const std::string& role = patch.roles.front();
            if (role == "rhythm" || role == "effects" || patch.id == "tape.noise" || patch.id == "air.wind") continue;
            // Sums of sines that are none above 20 kHz and no multiples of each other: where they lie says nothing.
            static const std::vector<std::string> modal = {"bell.soft", "lead.bell", "mallet.vibes", "mallet.celesta", "mallet.marimba", "keys.felt", "keys.grand",
                                                           "piano.lofi", "pad.glass", "pad.bowed",
                                                           // Their own lower octaves and drawbars lie where a fold would.
                                                           "keys.organ", "keys.stab", "keys.accordion", "pad.dark"};
            if (std::find(modal.begin(), modal.end(), patch.id) != modal.end()) continue;
            double worst = -200, where = 0;
            for (const int step : {0, 7, 12}) {
                const int key = (role == "bass" ? 48 : role == "melody" ? 84 : 74) + step;
                double at = 0;
                const double alias = worstAlias(hardNote(patch, key), 440 * std::exp2((key - 69) / 12.0), at);
                if (alias <= worst) continue;
                worst = alias;
                where = at;
            }
            qInfo("%-20s worst folded line %6.1f dB at %5.0f Hz", patch.id.c_str(), worst, where);
            all = std::max(all, worst);
            // Measured, at full velocity and hard drive on their highest keys: what the two-fold oversampling leaves.
            static const std::map<std::string, double> known = {{"bass.reese", -55}, {"bass.analog", -60}, {"bass.distorted", -44}, {"brass.low", -36},
                                                                {"brass.section", -60}, {"brass.muted", -47}, {"strings.legato", -60}, {"lead.soft", -61},
                                                                {"pad.warm", -54}};
            const auto limit = known.find(patch.id);
            if (worst > (limit == known.end() ? -75 : limit->second)) wrong += QStringLiteral("%1 %2 dB at %3 Hz; ").arg(QString::fromStdString(patch.id)).arg(worst).arg(where);
        }
        qInfo("of all patches: %.1f dB", all);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(PatchAliasTest)
#include "patch_alias_test.moc"
