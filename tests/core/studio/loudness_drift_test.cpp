// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/loudness_drift.h"

#include <QTest>

using namespace fermata;

namespace {

Revision measured(double integrated, double shortTerm, double truePeak) {
    Revision revision;
    revision.loudness = {{"master", {{"integrated", integrated}, {"max_short_term", shortTerm}, {"true_peak", truePeak}}},
                         {"target_milli_lufs", -14000}, {"target_true_peak_milli_db", -1000}};
    return revision;
}

std::string said(const Revision& now, const Revision& before) { return driftText(loudnessDrift(now, before)); }

}  // namespace

class LoudnessDriftTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onTargetNothingIsSaid() { QCOMPARE(said(measured(-14.05, -12, -1.2), measured(-14.0, -12.3, -1.1)), std::string()); }

    void louderIsTrimmedAndSaid() {
        const LoudnessDrift drift = loudnessDrift(measured(-13.2, -11, -1.1), measured(-14.0, -12, -1.1));
        QVERIFY(drift.off());
        QCOMPARE(drift.trimMilliDb, -800);
        const std::string text = driftText(drift);
        for (const char* words : {"-13.2 LUFS", "-14.0 is asked", "constant -0.80 dB", "--set energy"}) QVERIFY2(text.find(words) != std::string::npos, text.c_str());
        QCOMPARE(toJson(drift)["off_target"].get<bool>(), true);
        QCOMPARE(toJson(drift)["delivered"].get<double>(), -14.0);
    }

    // Softer, with a peak at the ceiling: no constant gain brings it back.
    void whatNoTrimReachesNamesTheWayOut() {
        const std::string text = said(measured(-16.0, -13, -1.1), measured(-14.0, -12, -1.1));
        for (const char* words : {"leave it at -15.9 LUFS", "Remake the part", "--loudness"}) QVERIFY2(text.find(words) != std::string::npos, text.c_str());
    }

    void anotherShapeIsSaid() {
        const std::string text = said(measured(-14.0, -10.5, -1.1), measured(-14.0, -12.5, -1.1));
        QVERIFY2(text.find("-10.5 LUFS (-12.5 before)") != std::string::npos, text.c_str());
    }

    void silenceHasNoDrift() { QVERIFY(!loudnessDrift(measured(-70, -70, -70), measured(-14, -12, -1)).off()); }
};

QTEST_GUILESS_MAIN(LoudnessDriftTest)
#include "loudness_drift_test.moc"
