// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/corpus.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>

#include "core/base/files.h"

namespace fermata::train {
namespace {

bool isForTraining(std::string_view tier) { return tier.substr(0, 2) == "A-" || tier.substr(0, 2) == "B-" || tier.substr(0, 3) == "own"; }

void note(std::vector<std::string>& names, const std::string& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

}  // namespace

Result<void> readLines(const std::filesystem::path& file, const std::function<Result<void>(std::string_view, int64_t)>& line) {
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> in(gzopen(file.c_str(), "rb"), gzclose);
    if (in == nullptr) return fail(errnoError("read", file));
    std::string held;
    std::array<char, 1 << 16> piece{};
    int64_t number = 0;
    for (;;) {
        const int got = gzread(in.get(), piece.data(), piece.size());
        if (got < 0) return fail(Code::Corrupt, "“" + file.string() + "” is damaged after line " + std::to_string(number) + ". Fetch it again.");
        if (got == 0) break;
        held.append(piece.data(), static_cast<size_t>(got));
        size_t from = 0;
        for (size_t end = held.find('\n'); end != std::string::npos; end = held.find('\n', from)) {
            if (end > from) {
                if (const Result<void> done = line(std::string_view(held).substr(from, end - from), ++number); !done) return done;
            }
            from = end + 1;
        }
        held.erase(0, from);
    }
    if (!held.empty()) return line(held, ++number);
    return {};
}

Result<void> writeGzip(const std::filesystem::path& file, std::string_view text) {
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return fail(Code::Internal, "zlib does not start.");
    std::string packed(deflateBound(&stream, static_cast<uLong>(text.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int done = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (done != Z_STREAM_END) return fail(Code::Internal, "zlib did not finish “" + file.string() + "”.");
    return writeFile(file, packed);
}

Result<Corpus> readCorpus(const std::filesystem::path& folder, const std::vector<std::string>& tiers) {
    std::filesystem::path data = folder / "data";
    std::error_code problem;
    if (!std::filesystem::is_directory(data, problem)) data = folder;
    std::vector<std::filesystem::path> files;
    for (const auto& tier : std::filesystem::directory_iterator(data, problem)) {
        if (!tier.is_directory()) continue;
        const std::string name = tier.path().filename().string();
        const auto wants = [&](const std::string& wish) { return name.compare(0, wish.size(), wish) == 0; };
        if (tiers.empty() ? !isForTraining(name) : std::none_of(tiers.begin(), tiers.end(), wants)) continue;
        if (!isForTraining(name)) return fail(Code::NotAllowed, "The tier “" + name + "” is not for training. Tiers A, B and own are.");
        for (const auto& file : std::filesystem::directory_iterator(tier.path(), problem)) {
            if (file.path().string().ends_with(".ndjson.gz")) files.push_back(file.path());
        }
    }
    std::sort(files.begin(), files.end());
    if (files.empty()) return fail(Code::NotFound, "There is no shard for training under “" + data.string() + "”. A shard is <tier>/<name>.ndjson.gz, the tier A-…, B-… or own….");
    Corpus corpus;
    for (const std::filesystem::path& file : files) {
        const Result<std::string> bytes = readFile(file);
        if (!bytes) return fail(bytes.error());
        Shard shard;
        const std::string base = file.filename().string();
        shard.name = file.parent_path().filename().string() + "/" + base.substr(0, base.find('.'));
        shard.sha256 = sha256(*bytes);
        const Result<void> read = readLines(file, [&](std::string_view text, int64_t number) -> Result<void> {
            const std::string origin = "“" + file.string() + "”, line " + std::to_string(number);
            const Result<Json> json = parseJson(text, origin);
            if (!json) return fail(json.error());
            Result<Piece> piece = pieceFromJson(*json, origin);
            if (!piece) return fail(piece.error());
            ++shard.pieces;
            if (piece->split == Split::Train) {
                ++shard.trainPieces;
                shard.trainNotes += piece->notes();
            }
            note(shard.sources, piece->source);
            note(shard.licences, piece->licence);
            corpus.pieces.push_back(std::move(*piece));
            return {};
        });
        if (!read) return fail(read.error());
        corpus.shards.push_back(std::move(shard));
    }
    return corpus;
}

void append(Corpus& corpus, Corpus more) {
    std::move(more.shards.begin(), more.shards.end(), std::back_inserter(corpus.shards));
    std::move(more.pieces.begin(), more.pieces.end(), std::back_inserter(corpus.pieces));
}

Result<int> leaveOutSameWorks(Corpus& corpus, const std::filesystem::path& file) {
    const Result<std::string> text = readFile(file);
    if (!text) return fail(text.error());
    const Result<Json> list = parseJson(*text, "“" + file.string() + "”");
    if (!list) return fail(list.error());
    if (!list->is_object() || list->value("format", "") != "fermata-same-works-1" || !list->contains("pieces") || !(*list)["pieces"].is_object()) {
        return fail(Code::NotSupported, "“" + file.string() + "” is no list of same works; write it again with fermata-passages --same-works.");
    }
    const Json& known = (*list)["pieces"];
    return static_cast<int>(std::erase_if(corpus.pieces, [&](const Piece& piece) { return piece.split != Split::Train && known.contains(piece.id); }));
}

}  // namespace fermata::train
