// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/audio_file.h"

#include <sndfile.h>
#include <soxr.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "core/base/quantities.h"

namespace fermata {
namespace {

constexpr double kFullScale = 8388608.0;
constexpr int kHalfMilliDb = 6021;
constexpr int64_t kLongestSeconds = 3600;

struct CloseSound {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

std::string formatName(int format) {
    std::string name;
    switch (format & SF_FORMAT_TYPEMASK) {
        case SF_FORMAT_WAV: case SF_FORMAT_WAVEX: case SF_FORMAT_RF64: name = "WAV"; break;
        case SF_FORMAT_FLAC: name = "FLAC"; break;
        case SF_FORMAT_AIFF: name = "AIFF"; break;
        default: return {};
    }
    switch (format & SF_FORMAT_SUBMASK) {
        case SF_FORMAT_PCM_S8: case SF_FORMAT_PCM_U8: return name + ", 8 bit";
        case SF_FORMAT_PCM_16: return name + ", 16 bit";
        case SF_FORMAT_PCM_24: return name + ", 24 bit";
        case SF_FORMAT_PCM_32: return name + ", 32 bit";
        case SF_FORMAT_FLOAT: return name + ", 32 bit float";
        case SF_FORMAT_DOUBLE: return name + ", 64 bit float";
        default: return {};  // Lossy inside a lossless wrapper.
    }
}

Result<std::vector<double>> converted(const std::vector<double>& source, int rate, int channels, const std::string& name) {
    if (rate == kSampleRate) return source;
    const size_t frames = source.size() / static_cast<size_t>(channels);
    const auto wanted = static_cast<size_t>((static_cast<int64_t>(frames) * kSampleRate + rate - 1) / rate);
    std::vector<double> out(wanted * static_cast<size_t>(channels));
    const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT64_I, SOXR_FLOAT64_I);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, 0);
    const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    size_t used = 0, made = 0;
    const soxr_error_t error = soxr_oneshot(rate, kSampleRate, static_cast<unsigned>(channels), source.data(), frames, &used,
                                            out.data(), wanted, &made, &io, &quality, &runtime);
    if (error != nullptr) return fail(Code::Internal, name + " could not be converted to 48 kHz: " + std::string(error) + ".");
    out.resize(wanted * static_cast<size_t>(channels));
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(std::min(made, wanted) * static_cast<size_t>(channels)), out.end(), 0.0);
    return out;
}

}  // namespace

Result<AudioFile> readAudioFile(const std::filesystem::path& path) {
    const std::string name = path.string();
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return fail(Code::NotFound, "There is no file " + name + ".");
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, CloseSound> file(sf_open(path.c_str(), SFM_READ, &info));
    if (file == nullptr) {
        return fail(Code::NotSupported, name + " is no audio that can be imported (" + std::string(sf_strerror(nullptr)) +
                                            "); give a WAV, FLAC or AIFF file.");
    }
    AudioFile made;
    made.format = formatName(info.format);
    made.sourceRate = info.samplerate;
    made.sourceChannels = info.channels;
    made.sourceFrames = info.frames;
    if (made.format.empty()) {
        return fail(Code::NotSupported, name + " holds lossy or unusual audio; give the original as WAV, FLAC or AIFF.");
    }
    if (info.channels < 1 || info.channels > 2) {
        return fail(Code::NotSupported, name + " has " + std::to_string(info.channels) + " channels; give a mono or stereo file.");
    }
    if (info.samplerate < 8000 || info.samplerate > 384000) {
        return fail(Code::NotSupported, name + " has a rate of " + std::to_string(info.samplerate) + " Hz; give 8 to 384 kHz.");
    }
    if (info.frames <= 0) return fail(Code::InvalidArgument, name + " holds no sound.");
    if (info.frames > kLongestSeconds * info.samplerate) {
        return fail(Code::NotSupported, name + " is longer than one hour; give the part that is meant.");
    }
    std::vector<double> source(static_cast<size_t>(info.frames) * static_cast<size_t>(info.channels));
    if (sf_readf_double(file.get(), source.data(), info.frames) != info.frames) {
        return fail(Code::Corrupt, name + " ends before the " + std::to_string(info.frames) + " frames that it announces.");
    }
    if (!std::all_of(source.begin(), source.end(), [](double x) { return std::isfinite(x); })) {
        return fail(Code::Corrupt, name + " holds samples that are no numbers; export it again.");
    }
    auto audio = converted(source, info.samplerate, info.channels, name);
    if (!audio) return fail(audio.error());
    double peak = 0;
    for (const double x : *audio) peak = std::max(peak, std::abs(x));
    if (peak == 0) return fail(Code::InvalidArgument, name + " is silent.");
    if (peak >= 16) return fail(Code::NotSupported, name + " peaks more than 24 dB above full scale; export it at a lower level.");
    double scale = kFullScale;
    while (peak * scale >= kFullScale - 1) {
        // 24-bit files may stand at full scale themselves; only what is above it is kept lower.
        if (peak <= 1.0 && info.samplerate == kSampleRate) break;
        scale /= 2;
        made.storedMilliDb -= kHalfMilliDb;
    }
    const auto channels = static_cast<size_t>(info.channels);
    made.audio.resize(audio->size() / channels * 2);
    for (size_t i = 0; i < made.audio.size(); ++i) {
        const double x = (*audio)[i / 2 * channels + (channels == 2 ? i % 2 : 0)] * scale;
        made.audio[i] = static_cast<int32_t>(std::clamp(std::floor(x + 0.5), -8388608.0, 8388607.0));
    }
    return made;
}

}  // namespace fermata
