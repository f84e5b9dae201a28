// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/phrase.h"

#include <algorithm>
#include <set>

#include "core/compose/tones.h"

namespace fermata {
namespace {

// Letters as in docs/styles.md.
const std::vector<std::string>& usualPlans(const std::string& function) {
    static const std::map<std::string, std::vector<std::string>> kPlans = {
        {"intro", {"F.F.", ".F.A", "B.F.", "F..A"}},
        {"verse", {"Q.QA", "QAIA", "Q.SA", "QsQA", "QQ.A", "QFSA"}},
        {"build", {"QSFS", "FSQS", "FFSS", "QSDS", "IFSS"}},
        {"peak", {"QAQA", "QSQA", "QASA", "QSIA", "QRSA", "QASD"}},
        {"break", {"B.B.", ".B.F", "B..A", "I.B.", "R.B."}},
        {"outro", {"QAFA", "QA.A", "BA.F", "QsFA"}},
    };
    const auto it = kPlans.find(function);
    return it != kPlans.end() ? it->second : kPlans.at("verse");
}

Idea ideaOf(char letter) {
    switch (letter) {
        case 'Q': return Idea::Question;
        case 'A': return Idea::Answer;
        case 'S': return Idea::SequenceUp;
        case 's': return Idea::SequenceDown;
        case 'I': return Idea::Inversion;
        case 'F': return Idea::Fragment;
        case 'B': return Idea::Broad;
        case 'D': return Idea::Diminished;
        case 'R': return Idea::Retrograde;
        default: return Idea::Rest;
    }
}

// The letters of the whole section, one a motif.
std::string lettersOf(const PlayedCell& cell, size_t count) {
    const auto& own = cell.style->melody.plans;
    const auto it = own.find(cell.section->function);
    const std::vector<std::string>& plans = it != own.end() ? it->second : usualPlans(cell.section->function);
    const uint32_t first = hash32(cell.cueSalt, hash32(cell.section->function)) % 64U + static_cast<uint32_t>(cell.occurrence);
    // A remake may take another plan; a long section goes on with the next one.
    const uint32_t shift = cell.variation > 0 ? cell.pick("plan", 0, plans.size()) : 0;
    std::string letters;
    for (uint32_t turn = 0; letters.size() < count; ++turn) letters += plans[(first + shift + turn) % plans.size()];
    letters.resize(count);
    if (count <= 2) std::replace(letters.begin(), letters.end(), '.', 'F');
    const bool closes = cell.section->cadence || cell.section->function == "outro" || cell.section->function == "peak";
    if (closes && letters.back() != '.' && letters.back() != 'D') letters.back() = 'A';
    // The tune is heard as itself at least once where a section sings at all.
    const std::string& function = cell.section->function;
    if ((function == "peak" || function == "verse") && letters.find('Q') == std::string::npos) letters.front() = 'Q';
    return letters;
}

}  // namespace

std::vector<PhraseBar> phraseOf(const PlayedCell& cell) {
    const auto motifBars = static_cast<size_t>(cell.style->melody.motifBars);
    const size_t count = (cell.bars.size() + motifBars - 1) / motifBars;
    const std::string letters = lettersOf(cell, count);
    std::vector<PhraseBar> bars;
    std::set<Idea> heard;
    int climbed = 0;
    for (size_t i = 0; i < count; ++i) {
        PhraseBar place;
        place.idea = ideaOf(letters[i]);
        const auto id = static_cast<uint32_t>(i);
        const bool last = i + 1 == count;
        const int rests = cell.style->melody.rests * (1150 - cell.density()) / 600;
        const int roll = cell.chance("idea", id);
        if (place.idea == Idea::Rest && cell.density() > 560 && roll < cell.density()) place.idea = Idea::Fragment;
        // Room for a voice: where the style rests much, some phrases stay empty.
        if (i % 2 == 1 && !last && roll < rests / 2) place.idea = Idea::Rest;
        if (cell.variation > 0 && place.idea != Idea::Rest) {
            static constexpr Idea kOther[] = {Idea::Question, Idea::Inversion, Idea::SequenceUp, Idea::Answer, Idea::Retrograde, Idea::SequenceDown};
            if (cell.chance("other", id) < 600) place.idea = kOther[cell.pick("which", id, 6)];
        }
        const bool sequence = place.idea == Idea::SequenceUp || place.idea == Idea::SequenceDown;
        climbed = !sequence ? 0 : std::clamp(climbed + (place.idea == Idea::SequenceUp ? 1 : -1), -3, 3);
        place.step = climbed;
        place.again = !heard.insert(place.idea).second;
        place.closes = last || i % 2 == 1;
        for (size_t part = 0; part < motifBars && bars.size() < cell.bars.size(); ++part) {
            place.part = static_cast<int>(part);
            bars.push_back(place);
        }
    }
    return bars;
}

std::vector<MotifNote> materialOf(const PlayedCell& cell, const PhraseBar& place) {
    const Ticks bar = cell.meter.bar();
    const int motifBars = cell.style->melody.motifBars;
    const Tones tones(cell.section->key, cell.style->melody.tones);
    std::vector<MotifNote> all;
    for (MotifNote note : cell.plan->motif) {
        if ((note.start >= bar * motifBars) != (place.idea == Idea::Answer)) continue;
        if (place.idea == Idea::Answer) note.start = note.start - bar * motifBars;
        note.degree = tones.stepOfDegree(note.degree);
        all.push_back(note);
    }
    if (all.empty()) return all;
    const int first = all.front().degree;
    const Ticks whole = bar * motifBars;
    std::vector<MotifNote> made;
    for (size_t i = 0; i < all.size(); ++i) {
        MotifNote note = all[i];
        switch (place.idea) {
            case Idea::Fragment:  // The head of the question alone.
                if (note.start.value * 2 >= bar.value) continue;
                break;
            case Idea::SequenceUp:
            case Idea::SequenceDown: note.degree += place.step; break;
            case Idea::Inversion: note.degree = 2 * first - note.degree; break;
            case Idea::Broad:  // Twice as slow: the first half of the question fills the bars.
                note.start = note.start * 2;
                note.length = note.length * 2;
                break;
            case Idea::Diminished:  // Twice as fast, twice, the second time a step on; never shorter than a sixteenth.
                if (note.start.value % 480 != 0 && note.length.value < 480) continue;
                note.start = {note.start.value / 2 / 240 * 240};
                note.length = {std::max<int64_t>(240, note.length.value / 2)};
                break;
            case Idea::Retrograde: note.degree = all[all.size() - 1 - i].degree; break;
            default: break;
        }
        made.push_back(note);
    }
    if (place.idea == Idea::Diminished) {
        const size_t once = made.size();
        for (size_t i = 0; i < once; ++i) {
            MotifNote note = made[i];
            note.start += Ticks{whole.value / 2 / 240 * 240};
            note.degree += 1;
            made.push_back(note);
        }
    }
    std::vector<MotifNote> inBar;
    for (MotifNote note : made) {
        if (note.start < bar * place.part || note.start >= bar * (place.part + 1)) continue;
        note.start = note.start - bar * place.part;
        const bool doubled = !inBar.empty() && inBar.back().start >= note.start;
        if (!doubled) inBar.push_back(note);
    }
    return inBar;
}

}  // namespace fermata
