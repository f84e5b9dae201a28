// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/rehearsal.h"

#include "core/render/render.h"

namespace fermata {
namespace {

// One stem's windows in a row, each with the ring-out of the one before; a loop's first with that of the last.
std::vector<int32_t> printed(const Rehearsal& cue, size_t stem, std::span<const OwnSound> own) {
    std::vector<int32_t> audio;
    std::vector<float> carry;
    const bool loop = cue.plan.ending == Ending::Loop;
    for (int pass = loop ? 0 : 1; pass < 2; ++pass) {
        audio.clear();
        for (size_t i = 0; i < own.size(); ++i) {
            PrintedAudio print = printCell(own[i], carry, {}, cue.plan.stems[stem].name, cue.plan.sectionStart(i));
            audio.insert(audio.end(), print.window.begin(), print.window.end());
            carry = std::move(print.carry);
        }
    }
    return audio;
}

}  // namespace

Result<Rehearsal> rehearse(const Brief& brief, const Style& style, uint32_t seed, int threads, const Progress& progress,
                           const TakePlayer& player) {
    Rehearsal cue;
    Result<Plan> plan = makePlan(brief, style, seed);
    if (!plan) return fail(plan.error());
    cue.plan = std::move(*plan);
    auto takes = playGrid(cue.plan, player);
    if (!takes) return fail(takes.error());
    cue.takes = std::move(*takes);

    const size_t sections = cue.plan.sections.size();
    std::vector<CellInput> inputs;
    for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
        for (size_t i = 0; i < sections; ++i) {
            CellInput input;
            input.take = &cue.takes[s][i];
            input.role = cue.plan.stems[s].role;
            input.tempo = &cue.plan.tempo;
            input.firstBar = cue.plan.firstBar(i);
            input.start = cue.plan.sectionStart(i);
            input.end = cue.plan.sectionEnd(i);
            const bool last = i + 1 == sections;
            input.fadeOut = last && cue.plan.ending == Ending::Fade;
            input.lastOfCue = last && cue.plan.ending != Ending::Loop;
            inputs.push_back(input);
        }
    }
    const Result<std::vector<OwnSound>> own = renderMany(inputs, threads, progress);
    if (!own) return fail(own.error());
    for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
        cue.stems.push_back(printed(cue, s, std::span(*own).subspan(s * sections, sections)));
    }
    Result<std::vector<int32_t>> mix = sumStems(cue.stems);
    if (!mix) return fail(mix.error());
    cue.mix = std::move(*mix);
    std::vector<SectionRange> ranges;
    for (size_t i = 0; i < sections; ++i) ranges.push_back({cue.plan.sectionStart(i), cue.plan.sectionEnd(i)});
    Result<Mastered> mastered = masterCue(cue.mix, ranges, cue.plan.loudness, cue.plan.ending == Ending::Loop ? CueEnd::Loops : CueEnd::Stops);
    if (!mastered) return fail(mastered.error());
    cue.mastered = std::move(*mastered);
    cue.master = applyGain(cue.mix, ranges, cue.mastered.gains);
    return cue;
}

}  // namespace fermata
