// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/seam_measures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/render/seam.h"
#include "core/render/spectrum.h"

namespace fermata {
namespace {

constexpr int64_t kColumn = 2400;  // 50 ms.

// Columns of 50 ms from `from` to `to` (both in columns), written into `flux`; the first of all has none.
void fluxInto(std::vector<double>& flux, const std::vector<int32_t>& audio, int64_t from, int64_t to) {
    // A column before the first is what it rises from; one more on either side fills the analysis window.
    const auto columns = static_cast<int64_t>(audio.size() / 2) / kColumn;
    const int64_t low = std::max<int64_t>(0, from - 2), high = std::min(columns, to + 1);
    const std::span<const int32_t> slice(audio.data() + low * kColumn * 2, static_cast<size_t>((high - low) * kColumn * 2));
    const Spectrogram picture = spectrogram(slice, static_cast<int>(high - low), 48);
    for (int64_t c = std::max<int64_t>(from, 1); c < std::min(to, columns); ++c) {
        const int at = static_cast<int>(c - low);
        double sum = 0;
        for (int r = 0; r < picture.rows; ++r) sum += std::max(0.0F, std::max(-80.0F, picture.at(at, r)) - std::max(-80.0F, picture.at(at - 1, r)));
        flux[static_cast<size_t>(c)] = sum;
    }
}

std::vector<double> fluxOf(const std::vector<int32_t>& audio) {
    const auto columns = static_cast<int64_t>(audio.size() / 2) / kColumn;
    std::vector<double> flux(static_cast<size_t>(columns), 0);
    fluxInto(flux, audio, 0, columns);
    return flux;
}

// The most flux within a column of a place.
double fluxNear(const std::vector<double>& flux, int64_t frame) {
    const auto column = static_cast<size_t>(frame / kColumn);
    double most = 0;
    for (size_t c = column > 1 ? column - 1 : 1; c <= column + 1 && c < flux.size(); ++c) most = std::max(most, flux[c]);
    return most;
}

double percentile99(std::vector<double> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) * 99 / 100];
}

// The largest step from one sample to the next of a channel; at `frame` alone, or anywhere.
double stepAt(const std::vector<int32_t>& audio, int64_t frame) {
    double most = 0;
    for (size_t n = static_cast<size_t>(frame) * 2; n < static_cast<size_t>(frame) * 2 + 2; ++n) most = std::max(most, std::fabs(static_cast<double>(audio[n]) - audio[n - 2]));
    return most;
}
double largestStep(const std::vector<int32_t>& audio) {
    double most = 1;
    for (size_t n = 2; n < audio.size(); ++n) most = std::max(most, std::fabs(static_cast<double>(audio[n]) - audio[n - 2]));
    return most;
}

}  // namespace

void measureSeams(const SeamStem& stem, SeamFigures& figures) {
    const Plan& plan = *stem.plan;
    const size_t sections = plan.sections.size();
    const std::pair key{stem.style, stem.name};
    std::vector<PrintedAudio> old;
    std::vector<int32_t> was;
    for (size_t i = 0; i < sections; ++i) {
        old.push_back(printCell(stem.old[i], i > 0 ? old[i - 1].carry : std::vector<float>{}, {}, stem.name, plan.sectionStart(i)));
        was.insert(was.end(), old[i].window.begin(), old[i].window.end());
    }
    const auto put = [&](std::vector<int32_t>& into, const std::vector<int32_t>& window, size_t i) { std::copy(window.begin(), window.end(), into.begin() + plan.sectionStart(i).value * 2); };
    const std::vector<double> fluxWas = fluxOf(was);
    const double usual = largestStep(was);
    const auto keepBoundaries = [&](const std::vector<double>& flux) {
        for (size_t i = 1; i < sections; ++i) figures.boundaries[key].push_back(fluxNear(flux, plan.sectionStart(i).value));
    };
    keepBoundaries(fluxWas);
    for (size_t section = 1; section + 1 < sections; ++section) {
        const OwnSound& fresh = stem.remade[section];
        // With the remake between what is held, and with its notes rendered freely from end to end.
        std::vector<int32_t> now = was, free = was;
        put(now, printCell(fresh, old[section - 1].carry, landingOf(old[section].window), stem.name, plan.sectionStart(section)).window, section);
        std::vector<float> carry = old[section - 1].carry;
        for (size_t i = section; i < sections; ++i) {
            PrintedAudio freely = printCell(i == section ? fresh : stem.old[i], carry, {}, stem.name, plan.sectionStart(i));
            put(free, freely.window, i);
            if (i > section && freely.window == old[i].window) break;
            carry = std::move(freely.carry);
        }
        const int64_t from = plan.sectionStart(section).value / kColumn, to = plan.sectionStart(section + 1).value / kColumn;
        std::vector<double> fluxNow = fluxWas, fluxFree = fluxWas;
        for (const int64_t seam : {from, to}) fluxInto(fluxNow, now, seam - 2, seam + 3);
        fluxInto(fluxFree, free, from - 2, std::min(static_cast<int64_t>(fluxWas.size()), to + 5 * kSampleRate / kColumn));
        keepBoundaries(fluxFree);
        std::vector<double> ordinary;
        for (Ticks at; plan.tempo.sampleAt(at) < plan.tempo.end(); at += Ticks{kTicksPerQuarter}) {
            ordinary.push_back(fluxNear(fluxWas, plan.tempo.sampleAt(at).value));
            ordinary.push_back(fluxNear(fluxFree, plan.tempo.sampleAt(at).value));
        }
        const double most99 = percentile99(ordinary);
        for (const size_t i : {section, section + 1}) {
            const int64_t seam = plan.sectionStart(i).value;
            const double flux = fluxNear(fluxNow, seam), uncut = fluxNear(fluxFree, seam), approved = fluxNear(fluxWas, seam);
            const bool over = flux > most99, splice = over && flux > 1.1 * std::max(uncut, approved);
            ++figures.seams;
            figures.over += over ? 1 : 0;
            figures.uncutOver += uncut > most99 ? 1 : 0;
            figures.approvedOver += approved > most99 ? 1 : 0;
            figures.splice += splice ? 1 : 0;
            const bool onlyCut = over && uncut <= most99 && approved <= most99;
            figures.onlyCut += onlyCut ? 1 : 0;
            figures.onlyCutPlainly += onlyCut && flux > 1.01 * most99 ? 1 : 0;
            figures.jumps += stepAt(now, seam) > usual ? 1 : 0;
            figures.all[key].push_back({flux, uncut});
            if (!over) continue;
            char line[300];
            std::snprintf(line, sizeof line, "seam %s %zu %s: flux %.1f, in one piece %.1f, approved %.1f, 99th percentile of %zu beats %.1f", stem.name.c_str(), section, i == section ? "into" : "out of", flux, uncut, approved, ordinary.size(), most99);
            std::printf("  %s%s%s\n", line, onlyCut ? " ONLY CUT" : "", splice ? " SPLICE" : "");
            if (onlyCut) figures.onlyCutNames.push_back(stem.style + " " + line);
        }
    }
}

void saySeams(const SeamFigures& figures) {
    int over = 0, uncutOver = 0, louder = 0, softer = 0;
    for (const auto& [key, seams] : figures.all) {
        const double most99 = percentile99(figures.boundaries.at(key));
        for (const SeamFigures::Seam& seam : seams) {
            over += seam.flux > most99 ? 1 : 0;
            uncutOver += seam.uncut > most99 ? 1 : 0;
            louder += seam.flux > 1.1 * seam.uncut + 1 ? 1 : 0;
            softer += seam.uncut > 1.1 * seam.flux + 1 ? 1 : 0;
        }
    }
    std::printf("Seams: %d; jumps over the largest of their stem: %d.\n", figures.seams, figures.jumps);
    std::printf("(a) flux over the 99th percentile of ordinary beats of the stem: %d; the same places in one piece, never cut: %d new, %d as approved.\n", figures.over, figures.uncutOver, figures.approvedOver);
    std::printf("    Over only because of the cut, where neither piece that was never cut is: %d, of them by more than one in a hundred: %d.\n", figures.onlyCut, figures.onlyCutPlainly);
    for (const std::string& name : figures.onlyCutNames) std::printf("      %s\n", name.c_str());
    std::printf("(b) by the splice itself (over (a), and more than 10 %% over the same revision in one piece and over what was approved): %d. Against one piece alone, a tenth more: %d seams, a tenth less: %d.\n", figures.splice, louder, softer);
    std::printf("(c) over the 99th percentile of the stem's section boundaries that were never cut: %d; the same places in one piece: %d.\n", over, uncutOver);
}

}  // namespace fermata
