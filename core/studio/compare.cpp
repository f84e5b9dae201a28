// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/compare.h"

#include <algorithm>
#include <set>

#include "core/studio/audio_cache.h"
#include "core/studio/compose_cue.h"

namespace fermata {
namespace {

// The section of the older revision that the start of a newer one lies in: by id, else by time (a cut part).
const Section* counterpart(const Revision& before, const Section& section) {
    if (const Section* same = before.section(section.id)) return same;
    for (const Section& candidate : before.sections) {
        if (candidate.start <= section.start && section.start < candidate.end) return &candidate;
    }
    return nullptr;
}

// One with the other inverted: how many samples are not silent, and the highest.
struct Null {
    int64_t count = 0, peak = 0;
};
Null nullOf(const std::vector<int32_t>& a, size_t fromA, const std::vector<int32_t>& b, size_t fromB, size_t count) {
    Null null;
    for (size_t i = 0; i < count; ++i) {
        const int64_t difference = int64_t{a[fromA + i]} - b[fromB + i];
        null.count += difference != 0 ? 1 : 0;
        null.peak = std::max(null.peak, difference < 0 ? -difference : difference);
    }
    return null;
}

size_t indexOf(const Revision& revision, const StemId& stem) {
    const auto found = std::find_if(revision.stems.begin(), revision.stems.end(), [&](const Stem& s) { return s.id == stem; });
    return static_cast<size_t>(found - revision.stems.begin());
}

struct Audio {
    std::vector<std::vector<int32_t>> stems;
    std::vector<int32_t> mix, master;
};

Result<Audio> decode(Studio& studio, const Revision& revision) {
    const Result<void> loaded = studio.audio.preload(revision, studio.threads);
    if (!loaded) return fail(loaded.error());
    Audio audio;
    for (const Stem& stem : revision.stems) {
        auto samples = studio.audio.stem(revision, stem);
        if (!samples) return fail(samples.error());
        audio.stems.push_back(std::move(*samples));
    }
    auto mix = studio.audio.mix(revision);
    if (!mix) return fail(mix.error());
    audio.mix = std::move(*mix);
    auto master = studio.audio.mastered(revision, audio.mix);
    if (!master) return fail(master.error());
    audio.master = std::move(*master);
    return audio;
}

// For each section of the newest: the stems that some revision on the way was asked to change, in it or in the section
// that it is a piece of.
Result<std::vector<std::set<StemId>>> askedOnTheWay(Studio& studio, const Revision& before, const Revision& after) {
    std::vector<std::set<StemId>> stems(after.sections.size());
    std::vector<Section> at = after.sections;
    for (int number = after.number; number > before.number; --number) {
        const auto asked = studio.catalog.asked(after.cue, number);
        if (!asked) return fail(asked.error());
        const auto parent = studio.catalog.revision(after.cue, number - 1);
        if (!parent) return fail(parent.error());
        for (size_t i = 0; i < at.size(); ++i) {
            const auto note = [&](const Section& section) {
                for (const AskedCell& cell : *asked) {
                    if (cell.section == section.id) stems[i].insert(cell.stem);
                }
            };
            note(at[i]);
            if (const Section* old = counterpart(*parent, at[i])) at[i] = *old;
        }
    }
    return stems;
}

}  // namespace

Result<Comparison> compareRevisions(Studio& studio, const CueId& cue, int before, int after, bool prove) {
    const auto a = studio.catalog.revision(cue, before);
    if (!a) return fail(a.error());
    const auto b = studio.catalog.revision(cue, after);
    if (!b) return fail(b.error());
    Comparison result;
    result.before = a->number;
    result.after = b->number;
    const auto planA = planOf(studio, *a), planB = planOf(studio, *b);
    if (!planA) return fail(planA.error());
    if (!planB) return fail(planB.error());
    const auto briefA = briefOf(studio, *a), briefB = briefOf(studio, *b);
    if (!briefA) return fail(briefA.error());
    if (!briefB) return fail(briefB.error());
    result.differences = differences(*a, *planA, *briefA, *b, *planB, *briefB);
    Audio audioA, audioB;
    if (prove) {
        auto first = decode(studio, *a);
        if (!first) return fail(first.error());
        audioA = std::move(*first);
        auto second = decode(studio, *b);
        if (!second) return fail(second.error());
        audioB = std::move(*second);
    }
    const bool forward = a->number < b->number;
    const auto asked = forward ? askedOnTheWay(studio, *a, *b) : askedOnTheWay(studio, *b, *a);
    if (!asked) return fail(asked.error());
    for (const Section& section : b->sections) {
        const Section* old = counterpart(*a, section);
        const Section* newest = forward || old == nullptr ? &section : old;
        const auto& newestSections = forward ? b->sections : a->sections;
        const auto index = static_cast<size_t>(newest - newestSections.data());
        static const std::set<StemId> kNone;
        const std::set<StemId>& askedStems = index < asked->size() ? (*asked)[index] : kNone;
        ComparedSection compared;
        compared.name = section.name;
        compared.touched = old == nullptr;
        const Samples shift = old == nullptr || old->id == section.id ? Samples{0} : section.start - old->start;
        const bool fits = old != nullptr && old->start + shift + (section.end - section.start) <= old->end;
        const auto count = static_cast<size_t>((section.end - section.start).value) * 2;
        const auto fromA = old == nullptr ? 0 : static_cast<size_t>((old->start + shift).value) * 2;
        const auto fromB = static_cast<size_t>(section.start.value) * 2;
        for (size_t s = 0; s < b->stems.size(); ++s) {
            const Stem& stem = b->stems[s];
            const Cell* now = b->cell(section.id, stem.id);
            const Cell* was = old == nullptr ? nullptr : a->cell(old->id, stem.id);
            ComparedCell cell{section.name, stem.name, {}, now->take, {}, now->window, false, false, -1, -1};
            if (was != nullptr) {
                cell.takeBefore = was->take;
                cell.windowBefore = was->window;
                cell.same = fits && was->print == now->print && was->offset + shift == now->offset;
            }
            cell.asked = askedStems.count(stem.id) > 0;
            const size_t sameStem = indexOf(*a, stem.id);
            if (prove && fits && sameStem < audioA.stems.size()) {
                const Null null = nullOf(audioA.stems[sameStem], fromA, audioB.stems[s], fromB, count);
                cell.differing = null.count;
                cell.nullPeak = null.peak;
                result.samplesCompared += static_cast<int64_t>(count);
                if (!cell.asked || cell.same) result.unexpected += cell.differing;
            } else if (prove && !cell.asked) {
                result.uncompared += static_cast<int64_t>(count);
            }
            compared.touched = compared.touched || !cell.same;
            result.cells.push_back(std::move(cell));
        }
        const SectionGain* gainNow = b->gain(section.id);
        const SectionGain* gainWas = old == nullptr ? nullptr : a->gain(old->id);
        const bool sameGain = gainWas != nullptr && gainNow->chunk == gainWas->chunk && gainWas->offset + shift == gainNow->offset;
        if (prove && fits) {
            const Null mix = nullOf(audioA.mix, fromA, audioB.mix, fromB, count), master = nullOf(audioA.master, fromA, audioB.master, fromB, count);
            compared.mixDiffering = mix.count;
            compared.mixNullPeak = mix.peak;
            compared.masterDiffering = master.count;
            compared.masterNullPeak = master.peak;
            result.samplesCompared += 2 * static_cast<int64_t>(count);
            if (askedStems.empty() || !compared.touched) result.unexpected += compared.mixDiffering;
            if (askedStems.empty()) result.unexpected += compared.masterDiffering;
        } else if (prove && askedStems.empty()) {
            result.uncompared += 2 * static_cast<int64_t>(count);
        }
        compared.touched = compared.touched || !sameGain;
        result.sections.push_back(compared);
    }
    return result;
}

}  // namespace fermata
