// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/similarity_index/corpus.h"

#include <zlib.h>

#include <algorithm>
#include <set>

#include "core/base/files.h"

namespace fermata {
namespace {

constexpr std::string_view kTiers[] = {"A-cc0-pd", "B-cc-by"};
constexpr int64_t kCorpusTicks = 24;  // Per quarter note.

Result<std::string> unpacked(const std::filesystem::path& file) {
    gzFile input = gzopen(file.c_str(), "rb");
    if (input == nullptr) return fail(errnoError("read", file));
    std::string text;
    std::vector<char> block(1 << 20);
    int got = 0;
    while ((got = gzread(input, block.data(), static_cast<unsigned>(block.size()))) > 0) text.append(block.data(), static_cast<size_t>(got));
    const bool complete = got == 0 && gzclose(input) == Z_OK;
    if (!complete) return fail(Code::Corrupt, "“" + file.string() + "” is no complete gzip file; fetch it again.");
    return text;
}

CorpusPiece pieceOf(const Json& record) {
    CorpusPiece result;
    result.piece = {record.at("id").get<std::string>(), record.value("title", ""), record.value("composer", ""), record.at("source").get<std::string>()};
    result.licence = record.at("licence").get<std::string>();
    result.split = record.at("split").get<std::string>();
    for (const Json& track : record.at("tracks")) {
        if (track.at("role") == "drums") continue;
        std::vector<Note> notes;
        for (const Json& item : track.at("notes")) {
            Note note;
            note.start = {item.at(0).get<int64_t>() * kTicksPerQuarter / kCorpusTicks};
            note.length = {item.at(1).get<int64_t>() * kTicksPerQuarter / kCorpusTicks};
            note.key = item.at(2).get<int>();
            notes.push_back(note);
        }
        Line line = topLine(notes);
        if (line.size() > 5) result.lines.push_back(std::move(line));
    }
    return result;
}

}  // namespace

Result<std::vector<CorpusShard>> readCorpus(const std::filesystem::path& folder) {
    std::vector<CorpusShard> shards;
    for (const std::string_view tier : kTiers) {
        std::error_code code;
        std::set<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(folder / "data" / tier, code)) {
            if (entry.path().string().ends_with(".ndjson.gz")) files.insert(entry.path());
        }
        if (code || files.empty()) {
            return fail(Code::NotFound, "There are no *.ndjson.gz shards in “" + (folder / "data" / tier).string() +
                                            "”; give the folder that holds the corpus.");
        }
        for (const std::filesystem::path& file : files) {
            const Result<std::string> packed = readFile(file);
            if (!packed) return fail(packed.error());
            const Result<std::string> text = unpacked(file);
            if (!text) return fail(text.error());
            CorpusShard shard;
            shard.name = std::string(tier) + "/" + file.filename().string();
            shard.sha256 = sha256(*packed).hex();
            size_t number = 0;
            for (size_t at = 0; at < text->size();) {
                const size_t end = std::min(text->find('\n', at), text->size());
                ++number;
                const std::string origin = file.string() + " record " + std::to_string(number);
                const Result<Json> record = parseJson(std::string_view(*text).substr(at, end - at), origin);
                if (!record) return fail(record.error());
                try {
                    CorpusPiece piece = pieceOf(*record);
                    if (!piece.lines.empty()) shard.pieces.push_back(std::move(piece));
                } catch (const Json::exception& error) {
                    return fail(Code::Corrupt, origin + " is not a corpus record.", error.what());
                }
                ++shard.records;
                at = end + 1;
            }
            shards.push_back(std::move(shard));
        }
    }
    return shards;
}

}  // namespace fermata
