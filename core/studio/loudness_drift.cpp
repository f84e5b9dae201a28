// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/loudness_drift.h"

#include <cmath>
#include <cstdio>

#include "core/studio/pack_input.h"

namespace fermata {
namespace {

constexpr double kMeets = 0.1;    // As near as deliver calls met.
constexpr double kHeard = 1.0;

Loudness masterOf(const Revision& revision) {
    const Json master = revision.loudness.value("master", Json::object());
    Loudness loudness;
    loudness.integrated = master.value("integrated", -70.0);
    loudness.maxShortTerm = master.value("max_short_term", -70.0);
    loudness.truePeak = master.value("true_peak", -70.0);
    return loudness;
}

double hundredths(double value) { return std::round(value * 100) / 100; }

}  // namespace

bool LoudnessDrift::off() const { return now > -69 && std::abs(hundredths(now - target)) > kMeets; }
bool LoudnessDrift::moved() const { return shortTermBefore > -69 && std::abs(shortTerm - shortTermBefore) > kHeard; }

LoudnessDrift loudnessDrift(const Revision& revision, const Revision& before) {
    const Loudness now = masterOf(revision), was = masterOf(before);
    const LoudnessTarget target = targetOf(revision);
    LoudnessDrift drift;
    drift.now = now.integrated;
    drift.before = was.integrated;
    drift.target = target.milliLufs / 1000.0;
    drift.shortTerm = now.maxShortTerm;
    drift.shortTermBefore = was.maxShortTerm;
    drift.trimMilliDb = trimMilliDb(now, target);
    drift.delivered = now.integrated + drift.trimMilliDb / 1000.0;
    return drift;
}

std::string driftText(const LoudnessDrift& drift) {
    char text[512] = "";
    if (drift.off()) {
        const int shape = std::snprintf(text, sizeof text, "the master is at %.1f LUFS where %.1f is asked (%.1f before): what is held keeps its gain. Deliver ",
                                        drift.now, drift.target, drift.before);
        const auto at = static_cast<size_t>(shape);
        const bool meets = std::abs(drift.delivered - drift.target) <= kMeets + 0.05;
        if (meets) {
            std::snprintf(text + at, sizeof text - at, "trims the whole master by a constant %+.2f dB; stems and mix stay as approved. To change the music instead: revise with --set energy=…",
                          drift.trimMilliDb / 1000.0);
        } else {
            std::snprintf(text + at, sizeof text - at, "can trim it by %+.2f dB under its true-peak limit and would leave it at %.1f LUFS. Remake the part softer or louder (--set energy=…), "
                          "or deliver a master of its own with --loudness", drift.trimMilliDb / 1000.0, drift.delivered);
        }
    } else if (drift.moved()) {
        std::snprintf(text, sizeof text, "the loudest three seconds are at %.1f LUFS (%.1f before) and the whole still at %.1f, as asked", drift.shortTerm,
                      drift.shortTermBefore, drift.now);
    }
    return text;
}

Json toJson(const LoudnessDrift& drift) {
    return {{"integrated", hundredths(drift.now)}, {"integrated_before", hundredths(drift.before)}, {"target", drift.target},
            {"max_short_term", hundredths(drift.shortTerm)}, {"max_short_term_before", hundredths(drift.shortTermBefore)},
            {"delivery_trim_db", drift.trimMilliDb / 1000.0}, {"delivered", hundredths(drift.delivered)},
            {"off_target", drift.off()}, {"note", driftText(drift)}};
}

}  // namespace fermata
