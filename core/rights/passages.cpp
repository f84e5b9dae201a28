// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/passages.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "core/rights/packed.h"
#include "core/rights/similarity.h"
#include "core/rights/similarity_grams.h"

namespace fermata {
namespace {

constexpr std::string_view kMagic = "FMPASSG2";
constexpr size_t kFigure = 4;
constexpr int64_t kGrid = kTicksPerQuarter / 24;
constexpr size_t kLargest = size_t{64} << 20;

// Two hashes of 32 bits as one: splitmix64's finish spreads them.
class Name {
  public:
    explicit Name(uint64_t seed) : m_hash(seed) {}
    void add(int value) {
        m_hash = (m_hash ^ static_cast<uint32_t>(value)) * 0xbf58476d1ce4e5b9ULL;
        m_hash ^= m_hash >> 29;
    }
    uint64_t value() const {
        const uint64_t name = m_hash * 0x94d049bb133111ebULL >> (64 - kPassageBits);
        return name == kNoPassage ? 1 : name;
    }

  private:
    uint64_t m_hash;
};

// A figure of at most kFigure notes over and over, a single pitch included: nobody's own.
bool isFigure(std::span<const std::pair<int, int>> steps) {
    for (size_t period = 1; period <= kFigure; ++period) {
        bool repeats = true;
        for (size_t k = period; k < steps.size() && repeats; ++k) {
            repeats = steps[k].first == steps[k - period].first && (k <= period || steps[k].second == steps[k - period].second);
        }
        if (repeats) return true;
    }
    return false;
}

// Steps of a tone or less in even notes, up and down: everybody's.
bool isScale(std::span<const std::pair<int, int>> steps) {
    int turns = 0;
    for (size_t k = 0; k < steps.size(); ++k) {
        if (steps[k].first == 0 || std::abs(steps[k].first) > 2 || (k > 0 && steps[k].second != 0)) return false;
        turns += k > 0 && (steps[k].first > 0) != (steps[k - 1].first > 0) ? 1 : 0;
    }
    return turns <= kScaleTurns;
}

std::vector<uint64_t> noteGrams(const Line& line) {
    std::vector<std::pair<int, int>> steps;   // Interval to a note, and ratio of its distance to the one before.
    for (size_t k = 1; k < line.size(); ++k) {
        steps.emplace_back(line[k].key - line[k - 1].key, k < 2 ? 0 : ratioStep(line[k - 1].start - line[k - 2].start, line[k].start - line[k - 1].start));
    }
    std::vector<uint64_t> grams;
    for (size_t first = 0; first + kPassageNotes <= line.size(); ++first) {
        const std::span<const std::pair<int, int>> run = std::span(steps).subspan(first, kPassageNotes - 1);
        Name name(0x9747b28c0badf00dULL);
        for (size_t k = 0; k < run.size(); ++k) {
            name.add(run[k].first + 512);
            if (k > 0) name.add(run[k].second + 4096);
        }
        grams.push_back(isFigure(run) || isScale(run) ? kNoPassage : name.value());
    }
    return grams;
}

std::vector<uint64_t> strokeGrams(const std::vector<Note>& notes, std::vector<int64_t>& places) {
    std::map<int64_t, uint32_t> strokes;   // Grid place and voices.
    for (const Note& note : notes) {
        if (note.voice >= Voice::Kick && note.voice <= Voice::TomHigh) strokes[(note.start.value + kGrid / 2) / kGrid] |= 1U << static_cast<unsigned>(note.voice);
    }
    std::vector<std::pair<int64_t, uint32_t>> line(strokes.begin(), strokes.end());
    for (const auto& [place, voices] : line) places.push_back(place * kGrid);
    std::vector<uint64_t> grams;
    for (size_t first = 0; first + kPassageStrokes <= line.size(); ++first) {
        Name name(0x85ebca6b5eed1e55ULL);
        bool changes = false;
        for (size_t k = first; k < first + kPassageStrokes; ++k) {
            changes = changes || line[k].second != line[first].second;
            name.add(static_cast<int>(line[k].second));
            if (k > first) name.add(static_cast<int>(line[k].first - line[k - 1].first));
        }
        grams.push_back(changes ? name.value() : kNoPassage);
    }
    return grams;
}

Error corrupt(const std::filesystem::path& file, std::string_view why) {
    return {Code::Corrupt, "The passages of the training music “" + file.string() + "” are damaged (" + std::string(why) +
                               "); restore the file from the distribution or build it again with fermata-passages."};
}

}  // namespace

PassageGrams passageGrams(const std::vector<Note>& notes) {
    PassageGrams grams;
    const Line top = topLine(notes), bottom = bottomLine(notes);
    const auto add = [&](const Line& line) {
        grams.lines.push_back(noteGrams(line));
        grams.lengths.push_back(kPassageNotes);
        std::vector<int64_t>& places = grams.places.emplace_back();
        for (const LineNote& note : line) places.push_back(note.start);
    };
    add(top);
    const auto same = [](const LineNote& a, const LineNote& b) { return a.start == b.start && a.key == b.key; };
    if (!std::equal(bottom.begin(), bottom.end(), top.begin(), top.end(), same)) add(bottom);
    grams.lines.push_back(strokeGrams(notes, grams.places.emplace_back()));
    grams.lengths.push_back(kPassageStrokes);
    return grams;
}

bool Passages::holds(const std::vector<Note>& notes) const { return holds(notes, {INT64_MIN}, {INT64_MAX}); }

bool Passages::holds(const std::vector<Note>& notes, Ticks from, Ticks to) const {
    const PassageGrams grams = passageGrams(notes);
    for (size_t l = 0; l < grams.lines.size(); ++l) {
        const std::vector<int64_t>& places = grams.places[l];
        for (size_t k = 0; k < grams.lines[l].size(); ++k) {
            const uint64_t gram = grams.lines[l][k];
            // Some onset of the run lies inside.
            const auto first = std::lower_bound(places.begin() + static_cast<std::ptrdiff_t>(k), places.begin() + static_cast<std::ptrdiff_t>(k + grams.lengths[l]), from.value);
            if (gram == kNoPassage || first == places.begin() + static_cast<std::ptrdiff_t>(k + grams.lengths[l]) || *first >= to.value) continue;
            if (std::binary_search(m_grams->begin(), m_grams->end(), gram)) return true;
        }
    }
    return false;
}

bool Passages::holdsBetween(const Take& take, const Take* before, const Take* after) const {
    std::vector<Note> notes;
    const auto add = [&](const Take& from, Ticks by) {
        for (Note note : from.notes) {
            note.start += by;
            notes.push_back(note);
        }
    };
    if (before != nullptr) add(*before, before->length * -1);
    add(take, {0});
    if (after != nullptr) add(*after, take.length);
    sortNotes(notes);
    return holds(notes, {0}, take.length);
}

void PassagesBuilder::add(std::span<const std::vector<Note>> tracks) {
    std::vector<uint64_t> mine;
    for (const std::vector<Note>& notes : tracks) {
        for (const std::vector<uint64_t>& line : passageGrams(notes).lines) mine.insert(mine.end(), line.begin(), line.end());
    }
    std::sort(mine.begin(), mine.end());
    mine.erase(std::unique(mine.begin(), mine.end()), mine.end());
    for (const uint64_t gram : mine) {
        if (gram != kNoPassage) m_found.emplace_back(gram, m_pieces);
    }
    ++m_pieces;
}

Passages PassagesBuilder::build() const {
    std::vector<uint64_t> all;
    all.reserve(m_found.size());
    for (const auto& [gram, piece] : m_found) all.push_back(gram);
    std::sort(all.begin(), all.end());
    std::vector<uint64_t> chosen;
    for (size_t first = 0; first < all.size();) {
        size_t end = first;
        while (end < all.size() && all[end] == all[first]) ++end;
        if (end - first <= kCommonPieces) chosen.push_back(all[first]);
        first = end;
    }
    Passages passages;
    passages.m_name = m_name;
    passages.m_pieces = static_cast<int>(m_pieces);
    passages.m_sources = m_sources;
    passages.m_grams = std::make_shared<const std::vector<uint64_t>>(std::move(chosen));
    return passages;
}

Result<Hash> PassagesBuilder::write(const std::filesystem::path& file) const {
    const Passages passages = build();
    std::string plain = canonicalJson({{"name", m_name}, {"pieces", m_pieces}, {"count", passages.size()}, {"notes", kPassageNotes},
                                       {"strokes", kPassageStrokes}, {"bits", kPassageBits}, {"common_above", kCommonPieces}, {"sources", m_sources}});
    plain.push_back('\n');
    uint64_t last = 0;
    for (const uint64_t gram : *passages.m_grams) {
        addDistance(plain, gram - last);
        last = gram;
    }
    return writePacked(file, kMagic, plain, FrameChecksum::No);
}

Result<Passages> Passages::load(const std::filesystem::path& file) {
    const Result<Unpacked> unpacked = readPacked(file, kMagic, kLargest, [&](std::string_view why) { return corrupt(file, why); });
    if (!unpacked) return fail(unpacked.error());
    const Json& header = unpacked->header;
    Passages passages;
    std::vector<uint64_t> grams;
    try {
        if (header.at("notes") != kPassageNotes || header.at("strokes") != kPassageStrokes || header.at("bits") != kPassageBits) {
            return fail(Code::NotSupported, "“" + file.string() + "” was made for another version of Fermata; build it again with fermata-passages.");
        }
        passages.m_name = header.at("name").get<std::string>();
        passages.m_pieces = header.at("pieces").get<int>();
        passages.m_sources = header.at("sources");
        const size_t count = header.at("count").get<size_t>();
        if (count > unpacked->plain.size()) return fail(corrupt(file, "its count is too large"));
        grams.reserve(count);
        size_t at = unpacked->at;
        for (uint64_t last = 0; grams.size() < count;) {
            const std::optional<uint64_t> distance = nextDistance(unpacked->plain, at, 63);
            if (!distance) return fail(corrupt(file, "it ends early"));
            last += *distance;
            grams.push_back(last);
        }
        if (at != unpacked->plain.size() || !std::is_sorted(grams.begin(), grams.end())) return fail(corrupt(file, "its end is wrong"));
    } catch (const Json::exception& error) {
        return fail(corrupt(file, error.what()));
    }
    passages.m_hash = unpacked->hash;
    passages.m_grams = std::make_shared<const std::vector<uint64_t>>(std::move(grams));
    return passages;
}

}  // namespace fermata
