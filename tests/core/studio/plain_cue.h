// SPDX-License-Identifier: GPL-3.0-or-later
// A cue of eight sections of four bars at 120 bpm and two seconds of tail: 66 s, without audio.
#pragma once

#include "core/compose/plan.h"
#include "core/music/revision.h"

namespace fermata::test {

inline Plan plainPlan() {
    Plan plan;
    plan.tempo = TempoMap(std::vector<Bar>(32, Bar{{4, 4}, 500000}));
    plan.length = Samples{66 * kSampleRate};
    plan.ending = Ending::Button;
    plan.stems.push_back({"melody", "melody", "lead.bell", {}});
    for (int i = 0; i < 8; ++i) {
        PlannedSection section;
        section.name = std::string(1, static_cast<char>('A' + i));
        section.bars = 4;
        section.energy = Level{i == 5 ? 950 : 400 + 50 * i};
        for (int bar = 0; bar < 4; ++bar) section.chords.push_back({bar % 2 == 0 ? 0 : 7, "", -1, Ticks{bar * 3840}, Ticks{3840}});
        section.stems["melody"] = {};
        plan.sections.push_back(section);
    }
    plan.hits.push_back({Samples{40 * kSampleRate}, Samples{40 * kSampleRate}, "drop"});
    plan.hits.push_back({Samples{62 * kSampleRate}, Samples{62 * kSampleRate}, "logo"});
    return plan;
}

inline Revision plainRevision(const Plan& plan) {
    Revision revision;
    revision.number = 1;
    revision.tempo = plan.tempo;
    revision.length = plan.length;
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        revision.sections.push_back({SectionId::create(), plan.sections[i].name, plan.firstBar(i), plan.sections[i].bars, plan.sectionStart(i),
                                     plan.sectionEnd(i), plan.sections[i].energy, plan.sections[i].key});
    }
    return revision;
}

}  // namespace fermata::test
