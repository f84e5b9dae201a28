// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/passages.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <map>

#include "core/base/files.h"
#include "core/rights/similarity.h"
#include "core/rights/similarity_grams.h"

namespace fermata {
namespace {

constexpr std::string_view kMagic = "FMPASSG1";
constexpr int kNoteGram = kPassageNotes - kPassageWindow + 1;
constexpr int kStrokeGram = kPassageStrokes - kPassageWindow + 1;
constexpr size_t kFigure = 4;
constexpr int64_t kGrid = kTicksPerQuarter / 24;
constexpr size_t kLargest = size_t{64} << 20;

uint32_t named(uint32_t hash) { return hash == kNoPassage ? 1U : hash; }

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

std::vector<uint32_t> noteGrams(const Line& line) {
    std::vector<std::pair<int, int>> steps;   // Interval to a note, and ratio of its distance to the one before.
    for (size_t k = 1; k < line.size(); ++k) {
        steps.emplace_back(line[k].key - line[k - 1].key, k < 2 ? 0 : ratioStep(line[k - 1].start - line[k - 2].start, line[k].start - line[k - 1].start));
    }
    std::vector<uint32_t> grams;
    for (size_t first = 0; first + kNoteGram <= line.size(); ++first) {
        const std::span<const std::pair<int, int>> run = std::span(steps).subspan(first, kNoteGram - 1);
        uint32_t hash = 0x9747b28cU;
        for (size_t k = 0; k < run.size(); ++k) {
            hash = hash32(hash, static_cast<uint32_t>(run[k].first + 512));
            if (k > 0) hash = hash32(hash, static_cast<uint32_t>(run[k].second + 4096));
        }
        grams.push_back(isFigure(run) ? kNoPassage : named(hash));
    }
    return grams;
}

std::vector<uint32_t> strokeGrams(const std::vector<Note>& notes) {
    std::map<int64_t, uint32_t> strokes;   // Grid place and voices.
    for (const Note& note : notes) {
        if (note.voice >= Voice::Kick && note.voice <= Voice::TomHigh) strokes[(note.start.value + kGrid / 2) / kGrid] |= 1U << static_cast<unsigned>(note.voice);
    }
    std::vector<std::pair<int64_t, uint32_t>> line(strokes.begin(), strokes.end());
    std::vector<uint32_t> grams;
    for (size_t first = 0; first + kStrokeGram <= line.size(); ++first) {
        uint32_t hash = 0x85ebca6bU;
        bool changes = false;
        for (size_t k = first; k < first + kStrokeGram; ++k) {
            changes = changes || line[k].second != line[first].second;
            hash = hash32(hash, line[k].second);
            if (k > first) hash = hash32(hash, static_cast<uint32_t>(line[k].first - line[k - 1].first));
        }
        grams.push_back(changes ? named(hash) : kNoPassage);
    }
    return grams;
}

// As winnow(), where the smallest wins and kNoPassage is never chosen: of each window one is kept.
void choose(const std::vector<uint32_t>& line, std::vector<uint32_t>& chosen) {
    const size_t window = std::min<size_t>(kPassageWindow, line.size());
    for (size_t first = 0; window > 0 && first + window <= line.size(); ++first) {
        uint32_t least = kNoPassage;
        for (size_t k = first; k < first + window; ++k) {
            if (line[k] != kNoPassage && (least == kNoPassage || line[k] < least)) least = line[k];
        }
        if (least != kNoPassage) chosen.push_back(least);
    }
}

Error corrupt(const std::filesystem::path& file, std::string_view why) {
    return {Code::Corrupt, "The passages of the training music “" + file.string() + "” are damaged (" + std::string(why) +
                               "); restore the file from the distribution or build it again with fermata-passages."};
}

}  // namespace

PassageGrams passageGrams(const std::vector<Note>& notes) {
    PassageGrams grams;
    const Line top = topLine(notes), bottom = bottomLine(notes);
    grams.lines.push_back(noteGrams(top));
    const auto same = [](const LineNote& a, const LineNote& b) { return a.start == b.start && a.key == b.key; };
    if (!std::equal(bottom.begin(), bottom.end(), top.begin(), top.end(), same)) grams.lines.push_back(noteGrams(bottom));
    grams.lines.push_back(strokeGrams(notes));
    return grams;
}

bool Passages::holds(const std::vector<Note>& notes) const {
    for (const std::vector<uint32_t>& line : passageGrams(notes).lines) {
        for (const uint32_t gram : line) {
            if (gram != kNoPassage && std::binary_search(m_grams->begin(), m_grams->end(), gram)) return true;
        }
    }
    return false;
}

void PassagesBuilder::add(std::span<const std::vector<Note>> tracks) {
    std::vector<uint32_t> mine;
    for (const std::vector<Note>& notes : tracks) {
        for (std::vector<uint32_t>& line : passageGrams(notes).lines) {
            mine.insert(mine.end(), line.begin(), line.end());
            if (!line.empty()) m_lines.push_back(std::move(line));
        }
    }
    std::sort(mine.begin(), mine.end());
    mine.erase(std::unique(mine.begin(), mine.end()), mine.end());
    for (const uint32_t gram : mine) {
        if (gram != kNoPassage) m_found.emplace_back(gram, m_pieces);
    }
    ++m_pieces;
}

Passages PassagesBuilder::build() const {
    std::vector<uint32_t> all;
    all.reserve(m_found.size());
    for (const auto& [gram, piece] : m_found) all.push_back(gram);
    std::sort(all.begin(), all.end());
    std::vector<uint32_t> common;
    for (size_t first = 0; first < all.size();) {
        size_t end = first;
        while (end < all.size() && all[end] == all[first]) ++end;
        if (end - first > kCommonPieces) common.push_back(all[first]);
        first = end;
    }
    std::vector<uint32_t> chosen;
    for (std::vector<uint32_t> line : m_lines) {
        for (uint32_t& gram : line) {
            if (std::binary_search(common.begin(), common.end(), gram)) gram = kNoPassage;
        }
        choose(line, chosen);
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    Passages passages;
    passages.m_name = m_name;
    passages.m_pieces = static_cast<int>(m_pieces);
    passages.m_sources = m_sources;
    passages.m_grams = std::make_shared<const std::vector<uint32_t>>(std::move(chosen));
    return passages;
}

Result<Hash> PassagesBuilder::write(const std::filesystem::path& file) const {
    const Passages passages = build();
    std::string plain = canonicalJson({{"name", m_name}, {"pieces", m_pieces}, {"count", passages.size()}, {"notes", kPassageNotes},
                                       {"strokes", kPassageStrokes}, {"window", kPassageWindow}, {"common_above", kCommonPieces}, {"sources", m_sources}});
    plain.push_back('\n');
    uint32_t last = 0;
    for (const uint32_t gram : *passages.m_grams) {
        uint32_t step = gram - last;
        last = gram;
        while (step >= 0x80) {
            plain.push_back(static_cast<char>(step | 0x80));
            step >>= 7;
        }
        plain.push_back(static_cast<char>(step));
    }
    std::string bytes(kMagic.size() + ZSTD_compressBound(plain.size()), '\0');
    std::copy(kMagic.begin(), kMagic.end(), bytes.begin());
    const size_t size = ZSTD_compress(bytes.data() + kMagic.size(), bytes.size() - kMagic.size(), plain.data(), plain.size(), 19);
    if (ZSTD_isError(size)) return fail(Code::Internal, "The passages could not be compressed.", ZSTD_getErrorName(size));
    bytes.resize(kMagic.size() + size);
    if (const auto written = writeFile(file, bytes); !written) return fail(written.error());
    return sha256(bytes);
}

Result<Passages> Passages::load(const std::filesystem::path& file) {
    const Result<std::string> bytes = readFile(file);
    if (!bytes) return fail(bytes.error());
    if (bytes->compare(0, kMagic.size(), kMagic) != 0) return fail(corrupt(file, "it does not begin like them"));
    const char* frame = bytes->data() + kMagic.size();
    const size_t frameSize = bytes->size() - kMagic.size();
    const unsigned long long size = ZSTD_getFrameContentSize(frame, frameSize);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kLargest) return fail(corrupt(file, "its size is not stated"));
    std::string plain(size, '\0');
    const size_t got = ZSTD_decompress(plain.data(), plain.size(), frame, frameSize);
    if (ZSTD_isError(got) || got != size) return fail(corrupt(file, "it is cut or changed"));
    const size_t line = plain.find('\n');
    const Result<Json> header = line == std::string::npos ? Result<Json>(fail(corrupt(file, "it has no header"))) : parseJson(std::string_view(plain).substr(0, line), file.string());
    if (!header) return fail(corrupt(file, "its header is none"));
    Passages passages;
    std::vector<uint32_t> grams;
    try {
        if (header->at("notes") != kPassageNotes || header->at("strokes") != kPassageStrokes || header->at("window") != kPassageWindow) {
            return fail(Code::NotSupported, "“" + file.string() + "” was made for another version of Fermata; build it again with fermata-passages.");
        }
        passages.m_name = header->at("name").get<std::string>();
        passages.m_pieces = header->at("pieces").get<int>();
        passages.m_sources = header->at("sources");
        const size_t count = header->at("count").get<size_t>();
        if (count > plain.size()) return fail(corrupt(file, "its count is too large"));
        grams.reserve(count);
        size_t at = line + 1;
        uint32_t last = 0;
        for (size_t i = 0; i < count; ++i) {
            uint32_t step = 0;
            for (int shift = 0;; shift += 7) {
                if (at >= plain.size() || shift > 28) return fail(corrupt(file, "it ends early"));
                const auto byte = static_cast<uint8_t>(plain[at++]);
                step |= uint32_t{byte & 0x7fU} << shift;
                if (byte < 0x80) break;
            }
            last += step;
            grams.push_back(last);
        }
        if (at != plain.size() || !std::is_sorted(grams.begin(), grams.end())) return fail(corrupt(file, "its end is wrong"));
    } catch (const Json::exception& error) {
        return fail(corrupt(file, error.what()));
    }
    passages.m_hash = sha256(*bytes);
    passages.m_grams = std::make_shared<const std::vector<uint32_t>>(std::move(grams));
    return passages;
}

}  // namespace fermata
