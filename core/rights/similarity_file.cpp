// SPDX-License-Identifier: GPL-3.0-or-later
// The index as a file: "FMSIMIX1", then one zstd frame with checksum that holds a line of JSON (name, threshold,
// pieces), the distances between chosen n-grams as LEB128, and their hashes, three bytes each, little endian.
#include <algorithm>
#include <unordered_set>

#include "core/rights/packed.h"
#include "core/rights/similarity_data.h"

namespace fermata {
namespace {

constexpr std::string_view kMagic = "FMSIMIX1";
constexpr size_t kLargest = size_t{256} << 20;
constexpr int kCommonAbove = 12;

Error corrupt(const std::filesystem::path& file, std::string_view why) {
    return {Code::Corrupt, "The similarity index “" + file.string() + "” is damaged (" + std::string(why) +
                               "); restore it from the distribution or build it again with fermata-similarity-index."};
}

}  // namespace

struct SimilarityIndexBuilder::State {
    std::string name;
    int commonAbove = kCommonAbove;
    int threshold = kDefaultThreshold;
    std::vector<SimilarityPiece> pieces;
    std::vector<std::vector<std::vector<uint32_t>>> grams;  // Piece, line, note.
    std::unordered_set<uint32_t> common;                    // N-grams that are nobody's own.

    // The postings in the order of their places.
    std::vector<Posting> choose(std::vector<uint32_t>& firstPlace) const {
        std::vector<uint16_t> found(size_t{1} << kHashBits, 0);
        for (const auto& lines : grams) {
            std::vector<uint32_t> mine;
            for (const auto& line : lines) mine.insert(mine.end(), line.begin(), line.end());
            std::sort(mine.begin(), mine.end());
            mine.erase(std::unique(mine.begin(), mine.end()), mine.end());
            for (const uint32_t gram : mine) {
                if (gram != kNoGram && found[gram] < UINT16_MAX) ++found[gram];
            }
        }
        std::vector<Posting> postings;
        uint32_t place = 0;
        for (const auto& lines : grams) {
            firstPlace.push_back(place);
            for (std::vector<uint32_t> line : lines) {
                for (uint32_t& gram : line) {
                    if (gram == kNoGram) continue;
                    if (found[gram] > commonAbove || common.count(gram) > 0) gram = kNoGram;
                }
                for (const uint32_t at : winnow(line)) postings.push_back({line[at], place + at});
                place += static_cast<uint32_t>(line.size()) + kLineGap;
            }
            place += kLineGap;
        }
        return postings;
    }
};

SimilarityIndexBuilder::SimilarityIndexBuilder(std::string_view name) : m_state(std::make_unique<State>()) { m_state->name = name; }
SimilarityIndexBuilder::~SimilarityIndexBuilder() = default;
void SimilarityIndexBuilder::setCommonAbove(int pieces) { m_state->commonAbove = pieces; }
void SimilarityIndexBuilder::setThreshold(int notes) { m_state->threshold = notes; }

void SimilarityIndexBuilder::add(const SimilarityPiece& piece, std::span<const Line> lines) {
    m_state->pieces.push_back(piece);
    auto& grams = m_state->grams.emplace_back();
    for (const Line& line : lines) {
        std::vector<uint32_t> hashes = gramsOf(line);
        if (!hashes.empty()) grams.push_back(std::move(hashes));
    }
}

Result<void> SimilarityIndexBuilder::addSketch(const SimilarityPiece& piece, const Json& sketch) {
    std::vector<std::vector<uint32_t>> lines;
    const auto bad = [&] { return fail(Code::InvalidArgument, "The sketch of “" + piece.title + "” must hold lists of hashes below 2^24, or -1."); };
    if (!sketch.is_array()) return bad();
    for (const Json& line : sketch) {
        if (!line.is_array()) return bad();
        auto& hashes = lines.emplace_back();
        for (const Json& gram : line) {
            if (!gram.is_number_integer() || gram.get<int64_t>() < -1 || gram.get<int64_t>() >= int64_t{1} << kHashBits) return bad();
            hashes.push_back(gram.get<int64_t>() < 0 ? kNoGram : gram.get<uint32_t>());
        }
    }
    m_state->pieces.push_back(piece);
    m_state->grams.push_back(std::move(lines));
    return {};
}

void SimilarityIndexBuilder::addCommon(std::span<const Line> lines) {
    for (const Line& line : lines) {
        const std::vector<uint32_t> hashes = gramsOf(line);
        m_state->common.insert(hashes.begin(), hashes.end());
    }
}

SimilarityIndex SimilarityIndexBuilder::build() const {
    auto data = std::make_shared<SimilarityIndex::Data>();
    data->name = m_state->name;
    data->threshold = m_state->threshold;
    data->pieces = m_state->pieces;
    data->arrange(m_state->choose(data->firstPlace));
    return SimilarityIndex(std::move(data));
}

Result<Hash> SimilarityIndexBuilder::write(const std::filesystem::path& file) const {
    std::vector<uint32_t> firstPlace;
    const std::vector<Posting> postings = m_state->choose(firstPlace);
    Json pieces = Json::array();
    for (size_t i = 0; i < m_state->pieces.size(); ++i) {
        const SimilarityPiece& piece = m_state->pieces[i];
        pieces.push_back({piece.id, piece.title, piece.composer, piece.source, firstPlace[i]});
    }
    std::string plain = canonicalJson({{"method", kSimilarityMethod}, {"version", kSimilarityVersion}, {"name", m_state->name},
                                       {"threshold", m_state->threshold}, {"count", postings.size()}, {"pieces", pieces}});
    plain.push_back('\n');
    uint32_t last = 0;
    for (const Posting& posting : postings) {
        addDistance(plain, posting.place - last);
        last = posting.place;
    }
    for (int byte = 0; byte < 3; ++byte) {
        for (const Posting& posting : postings) plain.push_back(static_cast<char>(posting.hash >> (8 * byte)));
    }
    return writePacked(file, kMagic, plain, FrameChecksum::Yes);
}

Result<SimilarityIndex> SimilarityIndex::load(const std::filesystem::path& file) {
    const Result<Unpacked> unpacked = readPacked(file, kMagic, kLargest, [&](std::string_view why) { return corrupt(file, why); });
    if (!unpacked) return fail(unpacked.error());
    const Json& header = unpacked->header;
    const std::string& plain = unpacked->plain;
    auto data = std::make_shared<Data>();
    data->hash = unpacked->hash;
    std::vector<Posting> postings;
    try {
        if (header.at("version").get<std::string>() != kSimilarityVersion) {
            return fail(Code::NotSupported, "The similarity index “" + file.string() + "” was made for another version of Fermata.");
        }
        data->name = header.at("name").get<std::string>();
        data->threshold = header.at("threshold").get<int>();
        for (const Json& piece : header.at("pieces")) {
            data->pieces.push_back({piece.at(0).get<std::string>(), piece.at(1).get<std::string>(), piece.at(2).get<std::string>(),
                                    piece.at(3).get<std::string>()});
            data->firstPlace.push_back(piece.at(4).get<uint32_t>());
        }
        const size_t count = header.at("count").get<size_t>();
        if (count > plain.size() / 4) return fail(corrupt(file, "its count is too large"));
        postings.resize(count);
    } catch (const Json::exception& error) {
        return fail(corrupt(file, error.what()));
    }
    if (!std::is_sorted(data->firstPlace.begin(), data->firstPlace.end()) || (!postings.empty() && data->firstPlace.empty()) ||
        (!data->firstPlace.empty() && data->firstPlace.front() != 0)) {
        return fail(corrupt(file, "its pieces are out of order"));
    }
    size_t at = unpacked->at;
    uint32_t place = 0;
    for (Posting& posting : postings) {
        const std::optional<uint64_t> distance = nextDistance(plain, at, 35);
        if (!distance) return fail(corrupt(file, "it ends early"));
        place += static_cast<uint32_t>(*distance);
        posting.place = place;
    }
    if (plain.size() - at != postings.size() * 3) return fail(corrupt(file, "it ends early"));
    for (size_t i = 0; i < postings.size(); ++i) {
        for (size_t byte = 0; byte < 3; ++byte) {
            postings[i].hash |= uint32_t{static_cast<uint8_t>(plain[at + byte * postings.size() + i])} << (8 * byte);
        }
    }
    data->arrange(postings);
    return SimilarityIndex(std::move(data));
}

}  // namespace fermata
