// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mp3.h"

#include <sndfile.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "core/base/quantities.h"
#include "core/formats/id3_tag.h"

namespace fermata {
namespace {

// LAME writes its length header when it closes, so the file is made in memory and written in one go:
// a full disk is then ours to report.
struct Memory {
    std::string bytes;
    sf_count_t at = 0;
};

sf_count_t memoryLength(void* user) { return static_cast<sf_count_t>(static_cast<Memory*>(user)->bytes.size()); }
sf_count_t memorySeek(sf_count_t offset, int whence, void* user) {
    auto* memory = static_cast<Memory*>(user);
    const sf_count_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? memory->at : memoryLength(user);
    memory->at = std::max<sf_count_t>(base + offset, 0);
    return memory->at;
}
sf_count_t memoryRead(void* to, sf_count_t count, void* user) {
    auto* memory = static_cast<Memory*>(user);
    const sf_count_t left = std::clamp<sf_count_t>(memoryLength(user) - memory->at, 0, count);
    std::memcpy(to, memory->bytes.data() + memory->at, static_cast<size_t>(left));
    memory->at += left;
    return left;
}
sf_count_t memoryWrite(const void* from, sf_count_t count, void* user) {
    auto* memory = static_cast<Memory*>(user);
    const auto end = static_cast<size_t>(memory->at + count);
    if (memory->bytes.size() < end) memory->bytes.resize(end);
    std::memcpy(memory->bytes.data() + memory->at, from, static_cast<size_t>(count));
    memory->at += count;
    return count;
}
sf_count_t memoryTell(void* user) { return static_cast<Memory*>(user)->at; }

}  // namespace

Result<FileDigest> writeMp3(const std::filesystem::path& path, std::span<const int32_t> audio, const Mp3Info& info) {
    if (info.kilobits < 32 || info.kilobits > 320) {
        return fail(Code::InvalidArgument, "An MP3 cannot have " + std::to_string(info.kilobits) +
                                               " kbit/s; choose 32 to 320.");
    }
    if (audio.size() % 2 != 0) {
        return fail(Code::InvalidArgument, "The audio for " + path.string() + " is not stereo.");
    }
    Memory memory;
    SF_VIRTUAL_IO io{memoryLength, memorySeek, memoryRead, memoryWrite, memoryTell};
    SF_INFO format{};
    format.samplerate = static_cast<int>(kSampleRate);
    format.channels = 2;
    format.format = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    SNDFILE* file = sf_open_virtual(&io, SFM_WRITE, &format, &memory);
    if (file == nullptr) {
        return fail(Code::NotSupported, "This libsndfile cannot write MP3: " + std::string(sf_strerror(nullptr)) +
                                            " Install libsndfile 1.1 or newer with MP3 support.");
    }
    int mode = SF_BITRATE_MODE_CONSTANT;
    sf_command(file, SFC_SET_BITRATE_MODE, &mode, sizeof mode);
    // libsndfile maps its level 0 to 320 kbit/s and 1 to 32 kbit/s at 48 kHz.
    double level = (320.0 - info.kilobits) / (320.0 - 32.0);
    sf_command(file, SFC_SET_COMPRESSION_LEVEL, &level, sizeof level);
    bool written = true;
    std::vector<int> piece;
    constexpr size_t kPiece = 1 << 16;
    for (size_t at = 0; at < audio.size() && written; at += kPiece) {
        const auto part = audio.subspan(at, std::min(kPiece, audio.size() - at));
        piece.resize(part.size());
        // 24 bits go to the top of 32, where libsndfile expects full scale.
        std::transform(part.begin(), part.end(), piece.begin(),
                       [](int32_t s) { return std::clamp(s, -(1 << 23), (1 << 23) - 1) * 256; });
        const auto count = static_cast<sf_count_t>(piece.size());
        written = sf_write_int(file, piece.data(), count) == count;
    }
    const std::string reason = sf_strerror(file);
    if (sf_close(file) != 0 || !written) {
        return fail(Code::Internal, "Cannot encode " + path.string() + " as MP3: " + reason);
    }
    const std::string tag = id3Tag({{"TIT2", info.title}, {"TPE1", info.artist}, {"TALB", info.album}, {"COMM", info.comment}, {"TYER", info.date},
                                    {"PRIV", info.mark.sourceType.empty() ? "" : xmpFrame(info.mark)}});
    return writeHashed(path, tag + memory.bytes);
}

}  // namespace fermata
