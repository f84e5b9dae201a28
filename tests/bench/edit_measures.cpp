// SPDX-License-Identifier: GPL-3.0-or-later
// fermata_edit_measures [--seeds N] [--first SEED] [--trials N] [--seconds S] [--energy | --remakes | --notes] [--stems] [--role ROLE] [STYLE...]:
// what energy and remakes do, measured on sound and notes, until N trials (or remakes) are done. For one inner section of
// each cue five energies (loudness, brightness as the power-weighted spectral centroid of the mix, onsets; each step should
// rise); of each inner section one remake (chroma and groove against the old notes, and its two seams: seam_measures.h).
// --notes renders nothing: every section is remade, and its notes are held against the old ones.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

#include "core/compose/compose.h"
#include "core/compose/harmony.h"
#include "core/compose/likeness.h"
#include "core/compose/style.h"
#include "core/render/master.h"
#include "core/render/render.h"
#include "core/render/seam.h"
#include "core/render/spectrum.h"
#include "tests/bench/seam_measures.h"

using namespace fermata;

namespace {

struct Cue {
    Plan plan;
    std::vector<std::vector<Take>> takes;
};

template <class T>
T need(Result<T> result) {
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().message.c_str());
    std::exit(1);
}

Take played(const Cue& cue, const Plan& plan, const Style& style, size_t stem, size_t section, uint32_t variation) {
    PlayRequest play;
    play.plan = &plan;
    play.section = section;
    play.stem = plan.stems[stem].name;
    play.variation = variation;
    if (section > 0) play.before = &cue.takes[stem][section - 1];
    for (size_t other = 0; other < stem; ++other) play.beside.push_back(&cue.takes[other][section]);
    if (variation > 0) play.replaces = &cue.takes[stem][section];
    return need(playTake(play, style));
}

OwnSound sounded(const Plan& plan, size_t stem, size_t section, const Take& take) {
    CellInput cell;
    cell.take = &take;
    cell.role = plan.stems[stem].role;
    cell.tempo = &plan.tempo;
    cell.firstBar = plan.firstBar(section);
    cell.start = plan.sectionStart(section);
    cell.end = plan.sectionEnd(section);
    return need(renderOwn(cell));
}

int onsets(const std::vector<Take>& takes) {
    std::set<int64_t> places;
    int count = 0;
    for (const Take& take : takes) {
        places.clear();
        for (const Note& note : take.notes) places.insert(note.start.value);
        count += static_cast<int>(places.size());
    }
    return count;
}

double cosine(const std::vector<double>& a, const std::vector<double>& b) {
    double ab = 0, aa = 1e-12, bb = 1e-12;
    for (size_t i = 0; i < a.size(); ++i) {
        ab += a[i] * b[i];
        aa += a[i] * a[i];
        bb += b[i] * b[i];
    }
    return ab / std::sqrt(aa * bb);
}

std::vector<double> chroma(const std::vector<Take>& takes) {
    std::vector<double> classes(12, 0);
    for (const Take& take : takes) {
        for (const Note& note : take.notes) {
            if (note.voice == Voice::Pitched) classes[static_cast<size_t>(note.key % 12)] += static_cast<double>(note.length.value);
        }
    }
    return classes;
}

// Velocity by sixteenth of a bar.
std::vector<double> groove(const std::vector<Take>& takes, Ticks bar) {
    std::vector<double> places(static_cast<size_t>(bar.value / 240), 0);
    for (const Take& take : takes) {
        for (const Note& note : take.notes) places[static_cast<size_t>(((note.start.value + 120) / 240) % static_cast<int64_t>(places.size()))] += note.velocity;
    }
    return places;
}

struct Sums {
    int cues = 0, trials = 0, allRise = 0, steps = 0, louder = 0, brighter = 0, denser = 0, remakes = 0;
    double chromaDistance = 0, grooveAlike = 0, leastGroove = 1;
};

void energies(const Cue& cue, const Style& style, size_t section, bool byStem, Sums& sums) {
    double loud[5], bright[5];
    int dense[5];
    for (int level = 0; level < 5; ++level) {
        const Plan plan = changedPlan(cue.plan, {section}, {{"", "energy", 200 + level * 150, false, {}}});
        std::vector<Take> takes;
        std::vector<std::vector<int32_t>> stems;
        for (size_t s = 0; s < plan.stems.size(); ++s) {
            takes.push_back(played(cue, plan, style, s, section, 0));
            stems.push_back(printCell(sounded(plan, s, section, takes.back()), {}, {}, plan.stems[s].name, plan.sectionStart(section)).window);
        }
        for (size_t s = 0; byStem && s < stems.size(); ++s) {
            std::printf("    %d %-8s %-18s %6.1f LUFS %6.0f Hz %4zu notes\n", level, plan.stems[s].role.c_str(), plan.stems[s].sound.c_str(), integratedLoudness(stems[s]), spectralCentroid(stems[s]), takes[s].notes.size());
        }
        const std::vector<int32_t> mix = need(sumStems(stems));
        loud[level] = integratedLoudness(mix);
        bright[level] = spectralCentroid(mix);
        dense[level] = onsets(takes);
    }
    bool rises = true;
    for (int level = 1; level < 5; ++level) {
        rises = rises && loud[level] > loud[level - 1] && bright[level] > bright[level - 1] && dense[level] > dense[level - 1];
        ++sums.steps;
        sums.louder += loud[level] > loud[level - 1] ? 1 : 0;
        sums.brighter += bright[level] > bright[level - 1] ? 1 : 0;
        sums.denser += dense[level] > dense[level - 1] ? 1 : 0;
    }
    ++sums.trials;
    sums.allRise += rises ? 1 : 0;
    std::printf("  energy 0.2 to 0.8: %.1f %.1f %.1f %.1f %.1f LUFS; %.0f %.0f %.0f %.0f %.0f Hz; %d %d %d %d %d onsets%s\n", loud[0], loud[1], loud[2], loud[3], loud[4],
                bright[0], bright[1], bright[2], bright[3], bright[4], dense[0], dense[1], dense[2], dense[3], dense[4], rises ? "" : " NOT RISING");
}

// One remake of each inner section, one at a time.
void remakes(const Cue& cue, const Style& style, const std::string& role, Sums& sums, SeamFigures& figures) {
    struct Made {
        std::vector<Take> before, after;
    };
    const size_t sections = cue.plan.sections.size();
    std::vector<Made> made(sections);
    for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
        if (!role.empty() && cue.plan.stems[s].role != role) continue;
        SeamStem stem{style.id, cue.plan.stems[s].name, &cue.plan, {}, {}};
        for (size_t i = 0; i < sections; ++i) {
            stem.old.push_back(sounded(cue.plan, s, i, cue.takes[s][i]));
            stem.remade.emplace_back();
            if (i == 0 || i + 1 == sections) continue;
            made[i].before.push_back(cue.takes[s][i]);
            made[i].after.push_back(played(cue, cue.plan, style, s, i, 1));
            stem.remade.back() = sounded(cue.plan, s, i, made[i].after.back());
        }
        measureSeams(stem, figures);
    }
    const Ticks bar = cue.plan.tempo.bars().front().meter.bar();
    for (size_t section = 1; section + 1 < sections; ++section) {
        const Made& m = made[section];
        const double distance = 1 - cosine(chroma(m.before), chroma(m.after));
        const double alike = cosine(groove(m.before, bar), groove(m.after, bar));
        ++sums.remakes;
        sums.chromaDistance += distance;
        sums.grooveAlike += alike;
        sums.leastGroove = std::min(sums.leastGroove, alike);
        std::printf("  remake %zu: chroma distance %.3f, groove %.3f\n", section, distance, alike);
    }
}

// Places in sixteenths where anything but effects sounds.
std::set<int64_t> sixteenths(const Cue& cue, const std::vector<Take>& takes) {
    std::set<int64_t> places;
    for (size_t s = 0; s < takes.size(); ++s) {
        if (cue.plan.stems[s].role == "effects") continue;
        for (const Note& note : takes[s].notes) places.insert((note.start.value + 120) / 240);
    }
    return places;
}

struct NoteSums {
    int remakes = 0, cells = 0, grooves = 0, hamming = 0, equal = 0;
    double shared = 0, chromaDistance = 0, groove = 0, places = 0;
    int64_t notes[2] = {}, inKey[2] = {}, pitched[2] = {}, onGrid[2] = {};
};

// Which of the notes belong to the key or the chord they sound in, and to the grid of the style (sixteenths or triplets).
void countNotes(const Cue& cue, size_t section, const std::vector<Take>& takes, size_t which, NoteSums& sums) {
    const PlannedSection& planned = cue.plan.sections[section];
    std::set<int> scale;
    for (int degree = 0; degree < 7; ++degree) scale.insert(planned.key.pitchClass(degree));
    for (const Take& take : takes) {
        for (const Note& note : take.notes) {
            ++sums.notes[which];
            sums.onGrid[which] += note.start.value % 120 == 0 || note.start.value % 160 == 0 ? 1 : 0;
            if (note.voice != Voice::Pitched) continue;
            ++sums.pitched[which];
            std::set<int> classes = scale;
            for (const int tone : chordTones(chordAt(planned.chords, note.start))) classes.insert(tone % 12);
            sums.inKey[which] += classes.count(note.key % 12) > 0 ? 1 : 0;
        }
    }
}

void remakeNotes(const Cue& cue, const Style& style, size_t section, NoteSums& sums) {
    std::vector<Take> before, after;
    for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
        before.push_back(cue.takes[s][section]);
        after.push_back(played(cue, cue.plan, style, s, section, 1));
        if (before.back().notes.empty() || cue.plan.stems[s].role == "effects") continue;
        const int shared = sharedNotes(after.back().notes, before.back());
        ++sums.cells;
        sums.shared += shared;
        sums.equal += shared > 900 ? 1 : 0;
        if (shared > 900) std::printf("  %s %s %s: %d permille of the notes are the old ones\n", style.id.c_str(), cue.plan.sections[section].name.c_str(), cue.plan.stems[s].role.c_str(), shared);
    }
    ++sums.remakes;
    sums.chromaDistance += 1 - cosine(chroma(before), chroma(after));
    const Ticks bar = cue.plan.tempo.bars().front().meter.bar();
    const double alike = cosine(groove(before, bar), groove(after, bar));
    const std::set<int64_t> a = sixteenths(cue, before), b = sixteenths(cue, after);
    const auto differ = std::count_if(a.begin(), a.end(), [&](int64_t at) { return b.count(at) == 0; }) + std::count_if(b.begin(), b.end(), [&](int64_t at) { return a.count(at) == 0; });
    const double same = 1 - static_cast<double>(differ) * 240 / static_cast<double>(before.front().length.value);
    sums.groove += alike;
    sums.places += same;
    sums.grooves += alike >= 0.9 ? 1 : 0;
    sums.hamming += same >= 0.9 ? 1 : 0;
    if (alike < 0.9 || same < 0.9) std::printf("  %s %s (%s, energy %d): groove %.3f, places %.3f\n", style.id.c_str(), cue.plan.sections[section].name.c_str(), cue.plan.sections[section].function.c_str(), cue.plan.sections[section].energy.permille, alike, same);
    countNotes(cue, section, before, 0, sums);
    countNotes(cue, section, after, 1, sums);
}

void sayNotes(const NoteSums& sums) {
    const auto share = [](double part, double whole) { return 100 * part / std::max(1.0, whole); };
    std::printf("%d remakes of all stems, %d cells: %.1f %% of the notes as before (%d cells above 90 %%), chroma distance %.3f.\n", sums.remakes, sums.cells, sums.shared / std::max(1, sums.cells) / 10, sums.equal, sums.chromaDistance / std::max(1, sums.remakes));
    std::printf("Groove (accents by sixteenth of the bar): mean %.3f, 0.9 or more in %d; places (1 - Hamming distance in sixteenths): mean %.3f, 0.9 or more in %d.\n", sums.groove / std::max(1, sums.remakes), sums.grooves, sums.places / std::max(1, sums.remakes), sums.hamming);
    std::printf("In key or chord: %.2f %% before, %.2f %% after. On the grid: %.2f %% before, %.2f %% after.\n", share(static_cast<double>(sums.inKey[0]), static_cast<double>(sums.pitched[0])), share(static_cast<double>(sums.inKey[1]), static_cast<double>(sums.pitched[1])),
                share(static_cast<double>(sums.onGrid[0]), static_cast<double>(sums.notes[0])), share(static_cast<double>(sums.onGrid[1]), static_cast<double>(sums.notes[1])));
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> styles;
    std::string role;
    uint32_t seeds = 1, first = 1, seconds = 40;
    int trials = 1 << 30;
    bool energy = true, remade = true, byStem = false, notes = false;
    for (int i = 1; i < argc; ++i) {
        if (std::string(argv[i]) == "--seeds" && i + 1 < argc) seeds = static_cast<uint32_t>(std::atoi(argv[++i]));
        else if (std::string(argv[i]) == "--first" && i + 1 < argc) first = static_cast<uint32_t>(std::atoi(argv[++i]));
        else if (std::string(argv[i]) == "--trials" && i + 1 < argc) trials = std::atoi(argv[++i]);
        else if (std::string(argv[i]) == "--seconds" && i + 1 < argc) seconds = static_cast<uint32_t>(std::atoi(argv[++i]));
        else if (std::string(argv[i]) == "--role" && i + 1 < argc) role = argv[++i];
        else if (std::string(argv[i]) == "--energy") remade = false;
        else if (std::string(argv[i]) == "--remakes") energy = false;
        else if (std::string(argv[i]) == "--stems") byStem = true;
        else if (std::string(argv[i]) == "--notes") notes = true;
        else styles.emplace_back(argv[i]);
    }
    const std::filesystem::path folder = std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/styles";
    if (styles.empty()) styles = styleIds(folder);
    std::vector<Style> packs;
    for (const std::string& id : styles) packs.push_back(need(loadStyle(folder, id)));
    Sums sums;
    NoteSums noteSums;
    SeamFigures seams;
    std::vector<Sums> byStyle(packs.size());
    for (uint32_t seed = first; seed < first + seeds; ++seed) {
        for (size_t p = 0; p < packs.size(); ++p) {
            const Style& style = packs[p];
            if (sums.trials >= trials || sums.remakes >= trials) break;
            Brief brief;
            brief.length = Samples{seconds * kSampleRate};
            Cue cue;
            cue.plan = need(makePlan(brief, style, seed));
            if (cue.plan.sections.size() < 3) continue;
            for (size_t s = 0; s < cue.plan.stems.size(); ++s) {
                cue.takes.emplace_back();
                for (size_t i = 0; i < cue.plan.sections.size(); ++i) cue.takes[s].push_back(played(cue, cue.plan, style, s, i, 0));
            }
            for (size_t i = 0; notes && i < cue.plan.sections.size(); ++i) remakeNotes(cue, style, i, noteSums);
            if (notes) continue;
            std::printf("%s seed %u\n", style.id.c_str(), seed);
            ++sums.cues;
            const int rose = sums.allRise;
            if (energy) energies(cue, style, 1, byStem, sums);
            byStyle[p].trials += energy ? 1 : 0;
            byStyle[p].allRise += sums.allRise - rose;
            if (remade) remakes(cue, style, role, sums, seams);
            std::fflush(stdout);
        }
    }
    if (notes) {
        sayNotes(noteSums);
        return 0;
    }
    for (size_t p = 0; p < packs.size() && energy; ++p) std::printf("%-20s %d of %d trials rise\n", packs[p].id.c_str(), byStyle[p].allRise, byStyle[p].trials);
    std::printf("%d of %d trials rise in all three over all five levels.\n", sums.allRise, sums.trials);
    std::printf("%d cues. Steps of energy: %d; louder %d, brighter %d, denser %d. Remakes: %d, chroma distance %.3f, groove %.3f (least %.3f).\n", sums.cues, sums.steps, sums.louder, sums.brighter, sums.denser,
                sums.remakes, sums.chromaDistance / std::max(1, sums.remakes), sums.grooveAlike / std::max(1, sums.remakes), sums.leastGroove);
    if (remade) saySeams(seams);
}
