// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bwf.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/ascii.h"

namespace fermata {
namespace {

constexpr int kBytesPerFrame = 6;
constexpr int32_t kFullScale = 1 << 23;
constexpr int16_t kNotMeasured = 0x7fff;  // EBU Tech 3285: a value of 0x7fff is ignored.

void putLittle(std::string& out, uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>(value >> (8 * i) & 0xff));
}

std::string chunk(std::string_view id, std::string body) {
    std::string out(id);
    putLittle(out, body.size(), 4);
    out += body;
    if (body.size() % 2 != 0) out.push_back('\0');
    return out;
}

// Fixed-width ASCII field: one '?' for each character that is not ASCII.
std::string field(std::string_view text, size_t width) {
    std::string out;
    for (const char c : latinLetters(text)) {
        const auto byte = static_cast<uint8_t>(c);
        if ((byte & 0xc0) == 0x80) continue;  // UTF-8 continuation.
        out.push_back(byte >= 0x20 && byte < 0x7f ? c : '?');
    }
    out.resize(width, '\0');
    return out;
}

uint64_t hundredths(double value) {
    const double scaled = std::clamp(std::round(value * 100), -32000.0, 32000.0);
    return static_cast<uint16_t>(static_cast<int16_t>(scaled));
}

std::string bextChunk(const BwfInfo& info, int64_t reference) {
    std::string body = field(info.description, 256) + field(info.originator, 32) +
                       field(info.originatorReference, 32) + field(info.date, 10) + field(info.time, 8);
    putLittle(body, static_cast<uint64_t>(reference), 8);
    putLittle(body, 2, 2);  // Version 2: loudness fields count.
    body.append(64, '\0');  // UMID
    const std::optional<Loudness>& loudness = info.loudness;
    for (const double Loudness::*value : {&Loudness::integrated, &Loudness::range, &Loudness::truePeak,
                                          &Loudness::maxMomentary, &Loudness::maxShortTerm}) {
        putLittle(body, loudness ? hundredths((*loudness).*value) : static_cast<uint64_t>(kNotMeasured), 2);
    }
    body.append(180, '\0');
    body += "A=PCM,F=48000,W=24,M=stereo\r\n";
    for (const std::string& line : info.history) body += field(line, line.size()).c_str() + std::string("\r\n");
    return chunk("bext", std::move(body));
}

std::string xmlText(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default:
                if (static_cast<uint8_t>(c) >= 0x20) out.push_back(c);  // XML 1.0 has no control characters.
        }
    }
    return out;
}

std::string element(std::string_view name, std::string_view value) {
    const std::string tag(name);
    return "<" + tag + ">" + xmlText(value) + "</" + tag + ">";
}

std::string ixmlChunk(const BwfInfo& info, int64_t reference) {
    const std::string rate = std::to_string(info.frameRate.numerator) + "/" + std::to_string(info.frameRate.denominator);
    const auto track = [&](int index, std::string_view side) {
        return "<TRACK>" + element("CHANNEL_INDEX", std::to_string(index)) +
               element("INTERLEAVE_INDEX", std::to_string(index)) +
               element("NAME", info.trackName + " " + std::string(side)) +
               element("FUNCTION", side == "L" ? "LEFT" : "RIGHT") + "</TRACK>";
    };
    const auto stamp = static_cast<uint64_t>(reference);
    std::string body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><BWFXML>" + element("IXML_VERSION", "2.10") +
        element("PROJECT", info.project) + element("SCENE", info.scene) + element("TAKE", info.take) +
        element("NOTE", info.note) +
        "<SPEED>" + element("MASTER_SPEED", rate) + element("CURRENT_SPEED", rate) +
        element("TIMECODE_RATE", rate) + element("TIMECODE_FLAG", info.frameRate.dropFrame ? "DF" : "NDF") +
        element("FILE_SAMPLE_RATE", "48000") + element("AUDIO_BIT_DEPTH", "24") +
        element("DIGITIZER_SAMPLE_RATE", "48000") +
        element("TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_HI", std::to_string(stamp >> 32)) +
        element("TIMESTAMP_SAMPLES_SINCE_MIDNIGHT_LO", std::to_string(stamp & 0xffffffffU)) +
        element("TIMESTAMP_SAMPLE_RATE", "48000") + "</SPEED>" +
        "<TRACK_LIST>" + element("TRACK_COUNT", "2") + track(1, "L") + track(2, "R") + "</TRACK_LIST></BWFXML>";
    // Padded with spaces to whole 32-bit words: readers hand the padding on, and NULs would end up in the XML.
    body.resize((body.size() + 3) / 4 * 4, ' ');
    return chunk("iXML", std::move(body));
}

std::string xmpChunk(const BwfInfo& info) {
    return info.mark.sourceType.empty() ? std::string() : chunk("_PMX", xmpPacket(info.mark));
}

std::string cueChunks(const BwfInfo& info) {
    if (info.cues.empty()) return {};
    const int64_t offset = preRoll(info).value;
    std::string points, labels = "adtl";
    putLittle(points, info.cues.size(), 4);
    uint64_t id = 1;
    for (const BwfCue& cue : info.cues) {
        const auto at = static_cast<uint64_t>(cue.at.value + offset);
        putLittle(points, id, 4);
        putLittle(points, at, 4);
        points += "data";
        putLittle(points, 0, 4);
        putLittle(points, 0, 4);
        putLittle(points, at, 4);
        std::string label;
        putLittle(label, id++, 4);
        label += cue.label;
        label.push_back('\0');
        labels += chunk("labl", std::move(label));
    }
    return chunk("cue ", std::move(points)) + chunk("LIST", std::move(labels));
}

// For samplers: one forward loop over [0, end), for ever. The end is the last frame that sounds.
std::string samplerChunk(const BwfInfo& info) {
    if (info.loopEnd.value <= 0) return {};
    std::string body;
    constexpr int kNanosecondsPerFrame = 20833, kMiddleC = 60;
    for (const int value : {0, 0, kNanosecondsPerFrame, kMiddleC, 0, 0, 0, 1, 0}) putLittle(body, static_cast<uint64_t>(value), 4);
    for (const int64_t value : {int64_t{0}, int64_t{0}, preRoll(info).value, preRoll(info).value + info.loopEnd.value - 1, int64_t{0}, int64_t{0}}) {
        putLittle(body, static_cast<uint64_t>(value), 4);
    }
    return chunk("smpl", std::move(body));
}

void putSamples(std::string& out, std::span<const int32_t> samples) {
    const size_t old = out.size();
    out.resize(old + samples.size() * 3);
    char* to = out.data() + old;
    for (const int32_t sample : samples) {
        *to++ = static_cast<char>(sample & 0xff);
        *to++ = static_cast<char>(sample >> 8 & 0xff);
        *to++ = static_cast<char>(sample >> 16 & 0xff);
    }
}

// 1 kHz is 48 samples a period at 48 kHz: -20 dBFS for one frame of picture, then silence.
std::string popBytes(const BwfInfo& info) {
    const int64_t frames = preRoll(info).value;
    const int64_t tone = samplesFromFrames(1, info.frameRate).value;
    std::vector<int32_t> samples(static_cast<size_t>(frames) * 2);
    for (int64_t i = 0; i < std::min(tone, frames); ++i) {
        const double phase = 2 * 3.14159265358979323846 * static_cast<double>(i % 48) / 48;
        const auto value = static_cast<int32_t>(std::lround(std::sin(phase) * 0.1 * kFullScale));
        samples[static_cast<size_t>(2 * i)] = samples[static_cast<size_t>(2 * i + 1)] = value;
    }
    std::string out;
    putSamples(out, samples);
    return out;
}

}  // namespace

Samples preRoll(const BwfInfo& info) {
    if (!info.twoPop) return {0};
    const int64_t popFrame = info.startFrames - 2 * info.frameRate.nominal();
    return samplesFromFrames(info.startFrames, info.frameRate) - samplesFromFrames(popFrame, info.frameRate);
}

Result<int64_t> timeReference(const BwfInfo& info) {
    const int64_t reference = (samplesFromFrames(info.startFrames, info.frameRate) - preRoll(info)).value;
    if (reference < 0) {
        return fail(Code::InvalidArgument,
                    "The 2-pop would lie before 00:00:00:00: picture starts at " +
                        timecode({0}, info.frameRate, info.startFrames) +
                        ". Choose a later picture start or leave the 2-pop out.");
    }
    return reference;
}

Result<FileDigest> writeBwf(const std::filesystem::path& path, std::span<const int32_t> audio, const BwfInfo& info) {
    if (audio.size() % 2 != 0) {
        return fail(Code::InvalidArgument, "The audio for " + path.string() + " is not stereo: " +
                                               std::to_string(audio.size()) + " samples is an odd number.");
    }
    const auto tooLoud = std::find_if(audio.begin(), audio.end(),
                                      [](int32_t s) { return s < -kFullScale || s >= kFullScale; });
    if (tooLoud != audio.end()) {
        return fail(Code::InvalidArgument,
                    "The audio for " + path.string() + " leaves 24 bits at frame " +
                        std::to_string((tooLoud - audio.begin()) / 2) + ": " + std::to_string(*tooLoud) + ".");
    }
    const Result<int64_t> reference = timeReference(info);
    if (!reference) return fail(reference.error());

    std::string format;
    for (const auto& [value, bytes] : {std::pair<uint64_t, int>{1, 2}, {2, 2}, {kSampleRate, 4},
                                       {kSampleRate * kBytesPerFrame, 4}, {kBytesPerFrame, 2}, {24, 2}}) {
        putLittle(format, value, bytes);
    }
    const std::string pop = popBytes(info);
    const uint64_t dataBytes = pop.size() + uint64_t{audio.size()} * 3;
    const std::string before = "WAVE" + chunk("fmt ", format) + bextChunk(info, *reference) +
                               ixmlChunk(info, *reference) + xmpChunk(info) + cueChunks(info) + samplerChunk(info) + "data";
    const uint64_t riffBytes = before.size() + 4 + dataBytes;  // Frames are 6 bytes: never odd.
    if (riffBytes > std::numeric_limits<uint32_t>::max()) {
        return fail(Code::NotSupported, path.string() + " would be larger than 4 GiB, which a WAV file cannot hold. "
                                            "Deliver the cue in parts of less than four hours.");
    }
    std::string head = "RIFF";
    putLittle(head, riffBytes, 4);
    head += before;
    putLittle(head, dataBytes, 4);
    head += pop;

    Result<HashedFile> file = HashedFile::create(path);
    if (!file) return fail(file.error());
    if (const Result<void> written = file->write(head); !written) return fail(written.error());
    constexpr size_t kPiece = 1 << 18;
    for (size_t at = 0; at < audio.size(); at += kPiece) {
        std::string piece;
        putSamples(piece, audio.subspan(at, std::min(kPiece, audio.size() - at)));
        if (const Result<void> written = file->write(piece); !written) return fail(written.error());
    }
    return file->close();
}

}  // namespace fermata
