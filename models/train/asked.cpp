// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/asked.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "models/tokens/takes.h"

namespace fermata::train {
namespace {

using namespace tokens;

std::string qualityOf(const GridChord& chord) {
    for (const char* name : {"", "m", "7", "m7", "maj7", "dim", "dim7", "m7b5", "sus4", "aug", "sus2", "7sus4", "6", "m6", "9", "m9", "maj9", "add9"}) {
        Chord candidate;
        candidate.root = chord.root;
        candidate.quality = name;
        uint16_t tones = 0;
        for (const int tone : chordTones(candidate)) tones = static_cast<uint16_t>(tones | 1U << tone);
        if (tones == chord.tones) return name;
    }
    return "";
}

const std::string* stemOf(Role role) {
    static const std::map<Role, std::string> kStems{{Role::Drums, "rhythm"}, {Role::Bass, "bass"}, {Role::Harmony, "harmony"}, {Role::Melody, "melody"}, {Role::Texture, "texture"}};
    const auto found = kStems.find(role);
    return found == kStems.end() ? nullptr : &found->second;
}

// Bars [first, first + count) as a section; chords from its start.
PlannedSection sectionOf(const PlannedSection& like, const Window& window, int first, int count) {
    PlannedSection section = like;
    section.bars = count;
    section.chords.clear();
    section.energy = Level{550};
    section.key = Key{std::max(0, window.bars.front().tonic), window.bars.front().minor ? Mode::Minor : Mode::Major};
    int64_t at = 0;
    for (int b = first; b < first + count; ++b) {
        const GridBar& bar = window.bars[static_cast<size_t>(b)];
        for (size_t i = 0; i < bar.chords.size(); ++i) {
            const int end = i + 1 < bar.chords.size() ? bar.chords[i + 1].at : bar.ticks;
            if (bar.chords[i].root < 0) continue;
            Chord chord;
            chord.root = bar.chords[i].root;
            chord.quality = qualityOf(bar.chords[i]);
            chord.start = {(at + bar.chords[i].at) * kTicksPerGrid};
            chord.length = {(end - bar.chords[i].at) * kTicksPerGrid};
            section.chords.push_back(chord);
        }
        at += bar.ticks;
    }
    for (auto& [name, direction] : section.stems) {
        direction.plays = true;
        direction.energy = Level{550};
    }
    return section;
}

}  // namespace

std::optional<AskedWindow> askedWindow(const Examples& held, uint32_t number) {
    Example example = held.make(9001, number);
    Window& window = example.window;
    Dice dice(hash32(9002, number));
    const auto part = static_cast<size_t>(dice.below(static_cast<int>(window.parts.size())));
    const bool whole = dice.below(2) == 0 && window.parts.size() > 1;
    const size_t bars = window.bars.size();
    int64_t notes = 0;
    for (size_t p = 0; p < window.parts.size(); ++p) {
        for (size_t bar = 0; bar < bars; ++bar) {
            GridCell& cell = window.parts[p].cells[bar];
            cell.controls = {};
            cell.hole = p == part && (whole || (bar >= bars / 4 && bar < bars - bars / 4));
            if (cell.hole) notes += static_cast<int64_t>(cell.notes.size());
        }
    }
    if (notes < 4 || window.parts[part].role == Role::Other) return std::nullopt;
    return AskedWindow{std::move(window), part, example.piece};
}


std::optional<WindowCue> cueOf(const Window& window, size_t part, const Style& style, uint32_t seed, int firstHole, int holeBars) {
    const std::string* role = stemOf(window.parts[part].role);
    if (role == nullptr || !style.has(*role)) return std::nullopt;
    Brief brief;
    brief.style = style.id;
    brief.length = samplesFromMilliseconds(30000);
    Result<Plan> plotted = makePlan(brief, style, seed);
    if (!plotted) return std::nullopt;
    WindowCue cue;
    cue.plan = std::move(*plotted);
    Plan& plan = cue.plan;
    std::vector<Bar> bars;
    for (const GridBar& bar : window.bars) {
        if (bar.ticks != 96 * bar.beats / bar.unit) return std::nullopt;  // Pickups and cut bars are no metre.
        bars.push_back({Meter{bar.beats, bar.unit}, 60000000 / (bar.bpm > 0 ? bar.bpm : 100)});
    }
    const auto all = static_cast<int>(window.bars.size());
    const PlannedSection like = plan.sections.front();
    plan.sections.clear();
    const std::array<std::pair<int, int>, 3> spans{{{0, firstHole}, {firstHole, holeBars}, {firstHole + holeBars, all - firstHole - holeBars}}};
    for (const auto& [first, count] : spans) {
        if (count <= 0) continue;
        PlannedSection section = sectionOf(like, window, first, count);
        if (section.chords.empty()) {
            // A rhythm needs none, but a plan has one.
            if (*role != "rhythm") return std::nullopt;
            Chord chord;
            for (int bar = first; bar < first + count; ++bar) chord.length = chord.length + Ticks{window.bars[static_cast<size_t>(bar)].ticks * kTicksPerGrid};
            section.chords.push_back(chord);
        }
        if (first == firstHole) cue.section = plan.sections.size();
        plan.sections.push_back(std::move(section));
    }
    cue.firstBar = firstHole;
    cue.bars = holeBars;
    plan.tempo = TempoMap(bars);
    plan.length = plan.tempo.end();
    plan.hits.clear();
    // Which part plays which stem: the asked one first.
    std::vector<PlannedStem> stems;
    std::vector<std::pair<size_t, std::string>> played;
    const auto take = [&](size_t p) {
        const std::string* wanted = stemOf(window.parts[p].role);
        if (wanted == nullptr) return;
        for (const PlannedStem& stem : plan.stems) {
            const bool used = std::any_of(stems.begin(), stems.end(), [&](const PlannedStem& other) { return other.name == stem.name; });
            if (stem.role != *wanted || used) continue;
            stems.push_back(stem);
            played.emplace_back(p, stem.name);
            return;
        }
    };
    take(part);
    if (stems.empty()) return std::nullopt;
    cue.stem = stems.front().name;
    for (size_t p = 0; p < window.parts.size(); ++p) {
        if (p != part) take(p);
    }
    plan.stems = stems;
    for (const auto& [p, stem] : played) {
        int bar = 0;
        for (size_t section = 0; section < plan.sections.size(); ++section) {
            std::vector<std::vector<GridNote>> notes;
            for (int i = 0; i < plan.sections[section].bars; ++i, ++bar) notes.push_back(window.parts[p].cells[static_cast<size_t>(bar)].notes);
            if (p == part && section == cue.section) continue;
            const std::vector<GridBar> grid = gridBars(plan, section);
            Take made;
            made.stem = stem;
            for (const GridBar& one : grid) made.length = made.length + Ticks{one.ticks * kTicksPerGrid};
            made.notes = takeNotes(notes, grid, window.parts[p].role == Role::Drums);
            cue.takes.emplace(std::pair(section, stem), std::move(made));
        }
    }
    return cue;
}

PlayRequest WindowCue::request() const {
    PlayRequest request;
    request.plan = &plan;
    request.section = section;
    request.stem = stem;
    request.takeAt = [this](size_t where, const std::string& name) -> const Take* {
        const auto found = takes.find({where, name});
        return found == takes.end() ? nullptr : &found->second;
    };
    if (section > 0) request.before = request.takeAt(section - 1, stem);
    request.after = request.takeAt(section + 1, stem);
    for (const auto& [place, take] : takes) {
        if (place.first == section) request.beside.push_back(&take);
    }
    return request;
}

std::optional<std::vector<std::vector<GridNote>>> ruled(const Window& window, size_t part, const Style& style, uint32_t seed) {
    std::optional<WindowCue> cue = cueOf(window, part, style, seed, 0, static_cast<int>(window.bars.size()));
    if (!cue) return std::nullopt;
    PlayRequest request;
    request.plan = &cue->plan;
    request.stem = cue->stem;
    const Result<Take> take = playTake(request, style);
    if (!take) return std::nullopt;
    return gridNotes(*take, gridBars(cue->plan, 0), window.parts[part].role == Role::Drums);
}

Likeness likenessOf(const Window& truth, size_t part, const std::vector<std::vector<GridNote>>& made) {
    const GridPart& real = truth.parts[part];
    const bool drums = real.role == Role::Drums;
    std::array<double, 12> pitchA{}, pitchB{};
    std::map<int, double> grooveA, grooveB;
    double notesA = 0, notesB = 0, onsetsA = 0, onsetsB = 0, quarters = 0, strong = 0, inChord = 0, seam = 0, seams = 0;
    for (size_t bar = 0; bar < real.cells.size(); ++bar) {
        if (!real.cells[bar].hole) continue;
        quarters += truth.bars[bar].ticks / 24.0;
        const auto count = [&](const std::vector<GridNote>& notes, std::array<double, 12>& pitch, std::map<int, double>& groove, double& n, double& onsets) {
            for (size_t i = 0; i < notes.size(); ++i) {
                ++pitch[static_cast<size_t>(notes[i].pitch % 12)];
                ++n;
                if (i > 0 && notes[i].onset == notes[i - 1].onset) continue;
                ++groove[notes[i].onset];
                ++onsets;
            }
        };
        count(real.cells[bar].notes, pitchA, grooveA, notesA, onsetsA);
        count(made[bar], pitchB, grooveB, notesB, onsetsB);
        for (const GridNote& note : made[bar]) {
            if (drums || note.onset % 24 != 0 || truth.bars[bar].chords.empty()) continue;
            const GridChord* sounding = &truth.bars[bar].chords.front();
            for (const GridChord& chord : truth.bars[bar].chords) {
                if (chord.at <= note.onset) sounding = &chord;
            }
            if (sounding->root < 0) continue;
            ++strong;
            inChord += (sounding->tones >> (note.pitch % 12) & 1) != 0 ? 1 : 0;
        }
        if (!drums && bar > 0 && !real.cells[bar - 1].hole && !real.cells[bar - 1].notes.empty() && !made[bar].empty()) {
            seam += std::abs(made[bar].front().pitch - real.cells[bar - 1].notes.back().pitch);
            ++seams;
        }
    }
    double pitch = 0, groove = 0;
    for (size_t i = 0; i < 12; ++i) pitch += std::min(pitchA[i] / std::max(1.0, notesA), pitchB[i] / std::max(1.0, notesB));
    for (const auto& [onset, n] : grooveA) groove += std::min(n / std::max(1.0, onsetsA), grooveB[onset] / std::max(1.0, onsetsB));
    return {drums ? 0 : pitch, groove, std::abs(onsetsA - onsetsB) / quarters, inChord, strong, seam, seams};
}

}  // namespace fermata::train
