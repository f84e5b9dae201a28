// SPDX-License-Identifier: GPL-3.0-or-later
// fermata-similarity-index: makes the corpus index that the similarity check ships with, its manifest and its figures.
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>

#include "core/base/files.h"
#include "tools/similarity_index/measure.h"

namespace {

constexpr std::string_view kUsage =
    "Usage: fermata-similarity-index CORPUS --out FOLDER [--name NAME] [--threshold NOTES] [--common PIECES] [--report FILE]\n"
    "Writes FOLDER/NAME.idx and FOLDER/manifest.json from the tiers A and B in CORPUS/data, with measured figures:\n"
    "held-out pieces against an index of the training split, and planted copies. --report also keeps all thresholds\n"
    "and the strongest held-out matches. Exit code: 0 written, 1 failed, 2 wrong use.\n";

int failed(const fermata::Error& error) {
    std::cerr << error.message << (error.context.empty() ? "" : " (" + error.context + ")") << "\n";
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace fermata;
    std::map<std::string, std::string> option{{"--name", "corpus-1"}, {"--threshold", "15"}, {"--common", "12"}, {"--out", ""}, {"--report", ""}};
    std::string corpus;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--help") {
            std::cout << kUsage;
            return 0;
        }
        if (option.contains(argument) && i + 1 < argc) option[argument] = argv[++i];
        else if (corpus.empty() && argument.rfind("--", 0) != 0) corpus = argument;
        else {
            std::cerr << "“" << argument << "” is not understood here.\n" << kUsage;
            return 2;
        }
    }
    const int threshold = std::atoi(option["--threshold"].c_str());
    const int common = std::atoi(option["--common"].c_str());
    if (corpus.empty() || option["--out"].empty() || threshold < 6 || common < 1) {
        std::cerr << kUsage;
        return 2;
    }
    const auto shards = readCorpus(corpus);
    if (!shards) return failed(shards.error());

    SimilarityIndexBuilder builder("fermata-" + option["--name"]);
    builder.setCommonAbove(common);
    builder.setThreshold(threshold);
    Json shardList = Json::array();
    int pieces = 0;
    for (const CorpusShard& shard : *shards) {
        std::map<std::string, int> licences;
        for (const CorpusPiece& piece : shard.pieces) {
            builder.add(piece.piece, piece.lines);
            ++licences[piece.licence];
        }
        pieces += static_cast<int>(shard.pieces.size());
        shardList.push_back({{"file", shard.name}, {"sha256", shard.sha256}, {"records", shard.records},
                             {"pieces", shard.pieces.size()}, {"licences", licences}});
    }
    const std::filesystem::path folder = option["--out"];
    if (const auto made = makeFolder(folder); !made) return failed(made.error());
    const std::filesystem::path file = folder / (option["--name"] + ".idx");
    const Result<Hash> hash = builder.write(file);
    if (!hash) return failed(hash.error());
    const Result<SimilarityIndex> index = SimilarityIndex::load(file);
    if (!index) return failed(index.error());

    const Json figures = measure(*shards, common, {threshold});
    Json heldOut = figures["held_out"];
    heldOut.erase("strongest");
    const Json manifest = {
        {"format", "fermata-similarity-index-1"},
        {"name", index->name()},
        {"file", file.filename().string()},
        {"sha256", hash->hex()},
        {"bytes", std::filesystem::file_size(file)},
        {"method", kSimilarityMethod},
        {"version", kSimilarityVersion},
        {"tool", "fermata-similarity-index " FERMATA_VERSION},
        {"pieces", pieces},
        {"fingerprints", index->fingerprints()},
        {"common_above_pieces", common},
        {"threshold_notes", threshold},
        {"shards", shardList},
        {"compared", "The top line of each pitched track. Drums are not compared: shards that hold only drums add no piece."},
        {"measured",
         {{"how", "Index of the training split; held-out = validation and test split. Held-out passages that do reach the "
                  "threshold include true quotations, variations and other editions of the same tune."},
          {"index", figures["index"]},
          {"held_out", heldOut},
          {"planted", figures["planted"]}}}};
    if (const auto written = writeFile(folder / "manifest.json", manifest.dump(2) + "\n"); !written) return failed(written.error());
    if (!option["--report"].empty()) {
        const Json all = measure(*shards, common, {10, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 28, 32});
        if (const auto written = writeFile(option["--report"], all.dump(1) + "\n"); !written) return failed(written.error());
    }
    std::cout << file.string() << ": " << pieces << " pieces, " << index->fingerprints() << " fingerprints, "
              << std::filesystem::file_size(file) << " bytes, " << hash->hex() << "\n";
    return 0;
}
