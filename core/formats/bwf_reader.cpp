// SPDX-License-Identifier: GPL-3.0-or-later
// Reading is libsndfile's, so that what we write is always seen by somebody else's eyes.
#include <sndfile.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "core/base/files.h"
#include "core/formats/bwf.h"

namespace fermata {
namespace {

struct CloseSound {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using Sound = std::unique_ptr<SNDFILE, CloseSound>;

template <size_t N>
std::string text(const char (&field)[N]) {
    return std::string(field, strnlen(field, N));
}

void readBext(SNDFILE* file, BwfFile& out) {
    SF_BROADCAST_INFO_VAR(8192) bext;
    std::memset(&bext, 0, sizeof bext);
    if (sf_command(file, SFC_GET_BROADCAST_INFO, &bext, sizeof bext) != SF_TRUE) return;
    out.description = text(bext.description);
    out.originator = text(bext.originator);
    out.originatorReference = text(bext.originator_reference);
    out.date = text(bext.origination_date);
    out.time = text(bext.origination_time);
    out.timeReference = static_cast<int64_t>(uint64_t{bext.time_reference_high} << 32 | bext.time_reference_low);
    const size_t size = std::min<size_t>(bext.coding_history_size, sizeof bext.coding_history);
    out.codingHistory = std::string(bext.coding_history, strnlen(bext.coding_history, size));
    if (bext.version >= 2 && bext.loudness_value != 0x7fff) {
        out.loudness = Loudness{.integrated = bext.loudness_value / 100.0, .range = bext.loudness_range / 100.0,
                                .maxMomentary = bext.max_momentary_loudness / 100.0,
                                .maxShortTerm = bext.max_shortterm_loudness / 100.0,
                                .truePeak = bext.max_true_peak_level / 100.0};
    }
}

void readIxml(SNDFILE* file, BwfFile& out) {
    SF_CHUNK_INFO wanted{};
    std::memcpy(wanted.id, "iXML", 4);
    wanted.id_size = 4;
    SF_CHUNK_ITERATOR* found = sf_get_chunk_iterator(file, &wanted);
    SF_CHUNK_INFO info{};
    if (found == nullptr || sf_get_chunk_size(found, &info) != SF_ERR_NO_ERROR || info.datalen > (1U << 20)) return;
    std::string bytes(info.datalen, '\0');
    info.data = bytes.data();
    if (sf_get_chunk_data(found, &info) == SF_ERR_NO_ERROR) out.ixml = bytes;
}

using Cues = SF_CUES_VAR(1000);

void readCues(SNDFILE* file, BwfFile& out) {
    uint32_t count = 0;
    if (sf_command(file, SFC_GET_CUE_COUNT, &count, sizeof count) != SF_TRUE) return;
    auto cues = std::make_unique<Cues>();
    if (count > 1000 || sf_command(file, SFC_GET_CUE, cues.get(), sizeof *cues) != SF_TRUE) return;
    for (uint32_t i = 0; i < cues->cue_count; ++i) {
        out.cues.push_back({text(cues->cue_points[i].name), {cues->cue_points[i].sample_offset}});
    }
}

}  // namespace

Result<BwfFile> readBwf(const std::filesystem::path& path) {
    std::error_code error;
    const auto bytes = std::filesystem::file_size(path, error);
    if (error) {
        errno = error.value();
        return fail(errnoError("read", path));
    }
    SF_INFO format{};
    const Sound file(sf_open(path.c_str(), SFM_READ, &format));
    if (!file) {
        return fail(Code::Corrupt, path.string() + " is not a readable WAV file: " + sf_strerror(nullptr));
    }
    if (format.samplerate != kSampleRate || format.channels != 2 ||
        (format.format & SF_FORMAT_SUBMASK) != SF_FORMAT_PCM_24) {
        return fail(Code::Corrupt, path.string() + " is not 48 kHz stereo with 24 bits: it has " +
                                       std::to_string(format.samplerate) + " Hz and " +
                                       std::to_string(format.channels) + " channels.");
    }
    // A header may promise more than the file holds: allocate by what is there.
    if (format.frames < 0 || static_cast<uint64_t>(format.frames) * 6 > bytes) {
        return fail(Code::Corrupt, path.string() + " is shorter than its header says.");
    }
    BwfFile out;
    out.frames = format.frames;
    readBext(file.get(), out);
    readIxml(file.get(), out);
    readCues(file.get(), out);
    out.audio.resize(static_cast<size_t>(format.frames) * 2);
    if (sf_readf_int(file.get(), out.audio.data(), format.frames) != format.frames) {
        return fail(Code::Corrupt, path.string() + " ends before its last frame.");
    }
    for (int32_t& sample : out.audio) sample >>= 8;  // libsndfile hands 24 bits at the top of 32.
    return out;
}

}  // namespace fermata
