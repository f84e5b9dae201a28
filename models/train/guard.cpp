// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/guard.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/brief/brief.h"
#include "core/compose/play_grid.h"
#include "core/rights/similarity_grams.h"
#include "models/play/neural_player.h"
#include "models/tokens/takes.h"

namespace fermata::train {
namespace {

// What a line is compared by, note after note: interval and ratio of onset distances, or distance and voices of a stroke.
using Symbol = uint32_t;
using Symbols = std::vector<Symbol>;

Symbols symbolsOf(const Line& line) {
    Symbols symbols;
    for (size_t i = 1; i < line.size(); ++i) {
        const int ratio = i < 2 ? 0 : ratioStep(line[i - 1].start - line[i - 2].start, line[i].start - line[i - 1].start);
        symbols.push_back(static_cast<Symbol>((line[i].key - line[i - 1].key + 256) * 64 + ratio + 16));
    }
    return symbols;
}
int moveOf(Symbol symbol) { return static_cast<int>(symbol / 64) - 256; }
int ratioOf(Symbol symbol) { return static_cast<int>(symbol % 64) - 16; }

struct Strokes {
    std::vector<int64_t> places;   // Of the grid.
    std::vector<uint32_t> voices;
};
Strokes strokesOf(const std::vector<Note>& notes) {
    std::map<int64_t, uint32_t> at;
    for (const Note& note : notes) {
        if (note.voice >= Voice::Kick && note.voice <= Voice::TomHigh) at[(note.start.value + tokens::kTicksPerGrid / 2) / tokens::kTicksPerGrid] |= 1U << static_cast<unsigned>(note.voice);
    }
    Strokes strokes;
    for (const auto& [place, voices] : at) {
        strokes.places.push_back(place);
        strokes.voices.push_back(voices);
    }
    return strokes;
}
// The first stroke of a run has no distance: what is compared are the voices of it, and distance and voices of the others.
Symbols symbolsOf(const Strokes& strokes) {
    Symbols symbols;
    for (size_t i = 0; i < strokes.places.size(); ++i) {
        const int64_t gap = i == 0 ? 0 : std::min<int64_t>(strokes.places[i] - strokes.places[i - 1], 0xffff);
        symbols.push_back(static_cast<Symbol>(gap) << 16 | strokes.voices[i]);
    }
    return symbols;
}

// Everything of one kind, one line after the other, with every place sorted by the first symbols that stand there.
class Library {
  public:
    explicit Library(bool drums) : m_drums(drums) {}
    void add(const Symbols& symbols, size_t piece) {
        for (const Symbol symbol : symbols) {
            m_all.push_back(symbol);
            m_piece.push_back(static_cast<uint32_t>(piece));
        }
        m_all.push_back(kStop);
        m_piece.push_back(static_cast<uint32_t>(piece));
    }
    void sort() {
        for (size_t at = 0; at + kKey < m_all.size(); ++at) {
            if (std::find(m_all.begin() + static_cast<std::ptrdiff_t>(at), m_all.begin() + static_cast<std::ptrdiff_t>(at + kKey), kStop) == m_all.begin() + static_cast<std::ptrdiff_t>(at + kKey)) m_order.push_back(static_cast<uint32_t>(at));
        }
        std::sort(m_order.begin(), m_order.end(), [&](uint32_t a, uint32_t b) { return compare(&m_all[a], &m_all[b]) < 0; });
    }
    // Of the run that begins with symbol `from` of a line: how many symbols of it a piece holds, and how many pieces hold `count` of them.
    size_t longest(const Symbols& line, size_t from, size_t count, std::set<uint32_t>* pieces) const {
        if (from + kKey > line.size()) return 0;
        const Symbol* run = &line[from];
        auto at = std::lower_bound(m_order.begin(), m_order.end(), run, [&](uint32_t a, const Symbol* b) { return compare(&m_all[a], b) < 0; });
        size_t best = 0;
        for (; at != m_order.end() && compare(&m_all[*at], run) == 0; ++at) {
            size_t same = kKey;
            while (from + same < line.size() && m_all[*at + same] == run[same]) ++same;
            best = std::max(best, same);
            if (pieces != nullptr && same >= count) pieces->insert(m_piece[*at]);
        }
        return best;
    }
    bool drums() const { return m_drums; }

  private:
    static constexpr Symbol kStop = 0xffffffffU;
    static constexpr size_t kKey = 6;
    // The first symbol of a run by its first half alone: a line's first interval has no ratio, a first stroke no distance.
    Symbol first(Symbol symbol) const { return m_drums ? symbol & 0xffffU : symbol / 64; }
    int compare(const Symbol* a, const Symbol* b) const {
        const Symbol x = first(a[0]), y = first(b[0]);
        if (x != y) return x < y ? -1 : 1;
        for (size_t i = 1; i < kKey; ++i) {
            if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
        }
        return 0;
    }
    bool m_drums;
    Symbols m_all;
    std::vector<uint32_t> m_piece, m_order;
};

// The exceptions of core/rights/passages.h, told from the symbols of a run alone.
bool isFigure(const Symbols& run) {
    for (size_t period = 1; period <= 4; ++period) {
        bool repeats = true;
        for (size_t i = period; i < run.size(); ++i) {
            repeats = repeats && moveOf(run[i]) == moveOf(run[i - period]) && (i == period || ratioOf(run[i]) == ratioOf(run[i - period]));
        }
        if (repeats) return true;
    }
    return false;
}
bool isScale(const Symbols& run) {
    int turns = 0;
    for (size_t i = 0; i < run.size(); ++i) {
        if (moveOf(run[i]) == 0 || std::abs(moveOf(run[i])) > 2 || (i > 0 && ratioOf(run[i]) != 0)) return false;
        turns += i > 0 && (moveOf(run[i]) > 0) != (moveOf(run[i - 1]) > 0) ? 1 : 0;
    }
    return turns <= kScaleTurns;
}
bool isOneSound(const Symbols& run) {
    return std::all_of(run.begin(), run.end(), [&](Symbol symbol) { return (symbol & 0xffffU) == (run.front() & 0xffffU); });
}
bool isAnybodys(const Symbols& run, bool drums) { return drums ? isOneSound(run) : isFigure(run) || isScale(run); }

// Runs of a line that a piece holds: the longest, and whether one of the threshold is nobody's common property.
void judge(GuardFigures::Played& played, const Library& library, const std::vector<Symbols>& lines, const std::vector<size_t>& own) {
    const size_t threshold = library.drums() ? kPassageStrokes : kPassageNotes - 1;
    const size_t extra = library.drums() ? 0 : 1;   // Notes are one more than what lies between them.
    size_t longest = 0;
    bool over = false, uncommon = false;
    for (size_t l = 0; l < lines.size(); ++l) {
        for (size_t from = 0; from < lines[l].size(); ++from) {
            const size_t same = library.longest(lines[l], from, threshold, nullptr);
            if (same == 0 || from + same + extra <= own[l]) continue;   // All of it stands before the take.
            longest = std::max(longest, same + extra);
            for (size_t k = from; k + threshold <= from + same; ++k) {
                if (k + threshold + extra <= own[l]) continue;
                over = true;
                const Symbols run(lines[l].begin() + static_cast<std::ptrdiff_t>(k), lines[l].begin() + static_cast<std::ptrdiff_t>(k + threshold));
                if (isAnybodys(run, library.drums())) continue;
                std::set<uint32_t> pieces;
                library.longest(lines[l], k, threshold, &pieces);
                uncommon = uncommon || (!pieces.empty() && pieces.size() <= kCommonPieces);
            }
        }
    }
    ++played.takes;
    ++played.longest[static_cast<int>(longest)];
    played.over += over ? 1 : 0;
    played.overUncommon += uncommon ? 1 : 0;
}

Json toJson(const GuardFigures::Planted& planted) {
    return {{"tested", planted.tested}, {"found", planted.found}, {"not_found_figures", planted.figures}, {"not_found_scales", planted.scales},
            {"not_found_in_more_pieces", planted.widespread}, {"not_found_unexplained", planted.unexplained}};
}
Json toJson(const GuardFigures::Played& played) {
    Json longest = Json::object();
    for (const auto& [length, takes] : played.longest) longest[std::to_string(length)] = takes;
    return {{"takes", played.takes}, {"longest_run_shared_with_training", longest}, {"at_the_threshold", played.over}, {"of_these_no_common_property", played.overUncommon}};
}

}  // namespace

Result<GuardFigures> measureGuard(const Corpus& corpus, std::shared_ptr<const play::Weights> weights, const std::filesystem::path& folder, int planted, int seeds) {
    if (!weights->passages) return fail(Code::NotFound, "These weights have no copy guard (passages.idx).");
    GuardFigures figures;
    std::set<std::string> sources;
    for (const Shard& shard : corpus.shards) {
        const Json& known = weights->passages->sources();
        const bool there = std::any_of(known.begin(), known.end(), [&](const Json& one) { return one.value("sha256", "") == shard.sha256.hex(); });
        (there ? figures.shards : figures.leftOut).push_back(shard.name);
        if (there) sources.insert(shard.sources.begin(), shard.sources.end());
    }
    Library lines(false), drums(true);
    std::vector<std::pair<size_t, size_t>> tracks;
    for (size_t p = 0; p < corpus.pieces.size(); ++p) {
        if (corpus.pieces[p].split != Split::Train || sources.count(corpus.pieces[p].source) == 0) continue;
        for (size_t t = 0; t < corpus.pieces[p].tracks.size(); ++t) {
            const PieceTrack& track = corpus.pieces[p].tracks[t];
            const std::vector<Note> notes = notesOf(track);
            tracks.emplace_back(p, t);
            if (track.role == tokens::Role::Drums) {
                drums.add(symbolsOf(strokesOf(notes)), p);
                continue;
            }
            lines.add(symbolsOf(topLine(notes)), p);
            lines.add(symbolsOf(bottomLine(notes)), p);
        }
    }
    lines.sort();
    drums.sort();
    for (uint32_t copy = 0; figures.notes.tested + figures.strokes.tested < planted && copy < static_cast<uint32_t>(planted) * 20; ++copy) {
        const auto [p, t] = tracks[hash32(41, copy) % tracks.size()];
        const PieceTrack& track = corpus.pieces[p].tracks[t];
        const std::vector<Note> notes = notesOf(track);
        const bool strokes = track.role == tokens::Role::Drums;
        GuardFigures::Planted& tally = strokes ? figures.strokes : figures.notes;
        std::vector<Note> stolen;
        Symbols run;
        const int up = static_cast<int>(hash32(42, copy) % 15) - 7;
        const int64_t slower = strokes ? 1 : 1 + hash32(43, copy) % 2;
        const auto take = [&](int64_t start, int key, Voice voice) { stolen.push_back({{start * slower + 1920}, {0}, {120}, voice, key, 80, false}); };
        if (strokes) {
            const Strokes all = strokesOf(notes);
            if (all.places.size() < kPassageStrokes) continue;
            const size_t first = hash32(44, copy) % (all.places.size() - kPassageStrokes + 1);
            const Symbols symbols = symbolsOf(all);
            run.assign(symbols.begin() + static_cast<std::ptrdiff_t>(first), symbols.begin() + static_cast<std::ptrdiff_t>(first + kPassageStrokes));
            for (size_t i = first; i < first + kPassageStrokes; ++i) {
                for (unsigned voice = 0; voice < 16; ++voice) {
                    if ((all.voices[i] >> voice & 1U) != 0) take((all.places[i] - all.places[first]) * tokens::kTicksPerGrid, 60, static_cast<Voice>(voice));
                }
            }
        } else {
            const Line line = hash32(45, copy) % 2 == 0 ? topLine(notes) : bottomLine(notes);
            if (line.size() < kPassageNotes) continue;
            const size_t first = hash32(44, copy) % (line.size() - kPassageNotes + 1);
            const Symbols symbols = symbolsOf(line);
            run.assign(symbols.begin() + static_cast<std::ptrdiff_t>(first), symbols.begin() + static_cast<std::ptrdiff_t>(first + kPassageNotes - 1));
            for (size_t i = first; i < first + kPassageNotes; ++i) take(line[i].start - line[first].start, line[i].key + up, Voice::Pitched);
        }
        ++tally.tested;
        if (weights->passages->holds(stolen)) {
            ++tally.found;
            continue;
        }
        std::set<uint32_t> pieces;
        (strokes ? drums : lines).longest(run, 0, run.size(), &pieces);
        if (strokes ? isOneSound(run) : isFigure(run)) ++tally.figures;
        else if (!strokes && isScale(run)) ++tally.scales;
        else if (pieces.size() > kCommonPieces) ++tally.widespread;
        else ++tally.unexplained;
    }
    play::NeuralPlayer player(weights, {});
    for (const std::string& id : styleIds(folder)) {
        const Result<Style> style = loadStyle(folder, id);
        if (!style) return fail(style.error());
        for (int seed = 1; seed <= seeds; ++seed) {
            const Result<Plan> plan = makePlan(briefFromWords("60 seconds"), *style, static_cast<uint32_t>(700 + seed));
            if (!plan) return fail(plan.error());
            const auto grid = playGrid(*plan, [&](const PlayRequest& request) { return player.play(request, *style); });
            if (!grid) return fail(grid.error());
            for (size_t s = 0; s < plan->stems.size(); ++s) {
                for (size_t i = 0; i < plan->sections.size(); ++i) {
                    const Take& take = (*grid)[s][i];
                    if (take.provenance.value("kind", "") != "model") continue;
                    std::vector<Note> notes;
                    int64_t start = 0;
                    if (i > 0 && (*grid)[s][i - 1].provenance.value("kind", "") != "rules") {
                        notes = (*grid)[s][i - 1].notes;
                        start = (*grid)[s][i - 1].length.value;
                    }
                    for (Note note : take.notes) {
                        note.start += Ticks{start};
                        notes.push_back(note);
                    }
                    sortNotes(notes);
                    if (plan->stems[s].role == "rhythm") {
                        const Strokes strokes = strokesOf(notes);
                        const auto first = std::lower_bound(strokes.places.begin(), strokes.places.end(), start / tokens::kTicksPerGrid) - strokes.places.begin();
                        judge(figures.drums, drums, {symbolsOf(strokes)}, {static_cast<size_t>(first)});
                        continue;
                    }
                    std::vector<Symbols> both;
                    std::vector<size_t> own;
                    for (const Line& line : {topLine(notes), bottomLine(notes)}) {
                        both.push_back(symbolsOf(line));
                        own.push_back(static_cast<size_t>(std::find_if(line.begin(), line.end(), [&](const LineNote& note) { return note.start >= start; }) - line.begin()));
                    }
                    judge(figures.lines, lines, both, own);
                }
            }
        }
    }
    return figures;
}

Json toJson(const GuardFigures& figures) {
    return {{"shards", figures.shards}, {"shards_that_the_guard_was_not_made_of", figures.leftOut}, {"planted_lines", toJson(figures.notes)}, {"planted_drums", toJson(figures.strokes)}, {"played_lines", toJson(figures.lines)}, {"played_drums", toJson(figures.drums)}};
}

}  // namespace fermata::train
