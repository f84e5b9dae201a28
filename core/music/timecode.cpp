// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/timecode.h"

#include <array>
#include <cstdio>
#include <vector>

#include "core/base/text.h"

namespace fermata {
namespace {

struct NamedRate {
    std::string_view name;
    FrameRate rate;
};

constexpr NamedRate kRates[] = {
    {"23.976", {24000, 1001, false}},     {"24", {24, 1, false}}, {"25", {25, 1, false}},
    {"29.97 drop", {30000, 1001, true}},  {"29.97", {30000, 1001, false}},
    {"30", {30, 1, false}},               {"50", {50, 1, false}},
    {"59.94 drop", {60000, 1001, true}},  {"59.94", {60000, 1001, false}},
    {"60", {60, 1, false}},
};

int64_t floorDivide(int64_t a, int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

// Two frame numbers (four at 59.94) are dropped each minute but every tenth (SMPTE ST 12-1, 5.2.2).
int64_t dropped(const FrameRate& rate) { return rate.nominal() / 15; }

Result<int64_t> decimalMilli(std::string_view text, int64_t unitsPerSecond) {
    // "45.2" in units a second, exact, rounded half up.
    int64_t whole = 0;
    int64_t fraction = 0;
    int64_t scale = 1;
    bool point = false;
    bool digits = false;
    for (const char c : text) {
        if (c == '.' && !point) point = true;
        else if (c >= '0' && c <= '9') {
            digits = true;
            if (!point) whole = whole * 10 + (c - '0');
            else if (scale < 1000000000) {
                fraction = fraction * 10 + (c - '0');
                scale *= 10;
            }
            if (whole > 100000000) return fail(Code::InvalidArgument, "");
        } else {
            return fail(Code::InvalidArgument, "");
        }
    }
    if (!digits) return fail(Code::InvalidArgument, "");
    return whole * unitsPerSecond + (fraction * unitsPerSecond + scale / 2) / scale;
}

}  // namespace

std::string FrameRate::name() const {
    for (const NamedRate& known : kRates) {
        if (known.rate == *this) return std::string(known.name);
    }
    return std::to_string(numerator) + "/" + std::to_string(denominator);
}

Result<FrameRate> FrameRate::parse(std::string_view text) {
    std::string wanted = lowerCase(trimmed(text));
    const auto strip = [&](std::string_view suffix) {
        if (wanted.size() < suffix.size() || wanted.substr(wanted.size() - suffix.size()) != suffix) return false;
        wanted = std::string(trimmed(std::string_view(wanted).substr(0, wanted.size() - suffix.size())));
        return true;
    };
    strip("fps");
    const bool nonDrop = strip("non-drop") || strip("nondrop") || strip("ndf") || strip("nd");
    const bool drop = !nonDrop && (strip("drop-frame") || strip("drop frame") || strip("drop") || strip("df"));
    strip("fps");
    if (wanted == "23.98") wanted = "23.976";
    if (drop) wanted += " drop";
    std::vector<std::string> known;
    for (const NamedRate& rate : kRates) {
        if (rate.name == wanted) return rate.rate;
        known.emplace_back(rate.name);
    }
    return fail(Code::InvalidArgument, unknownName("frame rate", text, known));
}

Samples samplesFromFrames(int64_t frames, const FrameRate& rate) {
    return {floorDivide(2 * frames * rate.denominator * kSampleRate + rate.numerator, 2 * int64_t{rate.numerator})};
}

int64_t framesFromSamples(Samples at, const FrameRate& rate) {
    int64_t frame = floorDivide(at.value * rate.numerator, rate.denominator * kSampleRate);
    if (samplesFromFrames(frame + 1, rate) <= at) ++frame;
    return frame;
}

std::string timecode(Samples at, const FrameRate& rate, int64_t startFrames) {
    int64_t frame = framesFromSamples(at, rate) + startFrames;
    const int64_t fps = rate.nominal();
    const int64_t day = rate.dropFrame ? 24 * 6 * (fps * 600 - 9 * dropped(rate)) : 24 * 3600 * fps;
    frame = ((frame % day) + day) % day;
    if (rate.dropFrame) {
        const int64_t tenMinutes = fps * 600 - 9 * dropped(rate);
        const int64_t minute = fps * 60 - dropped(rate);
        const int64_t tens = frame / tenMinutes;
        const int64_t rest = frame % tenMinutes;
        frame += tens * 9 * dropped(rate);
        if (rest >= fps * 60) frame += dropped(rate) * ((rest - fps * 60) / minute + 1);
    }
    char text[32];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d%c%02d", static_cast<int>(frame / (3600 * fps)),
                  static_cast<int>(frame / (60 * fps) % 60), static_cast<int>(frame / fps % 60),
                  rate.dropFrame ? ';' : ':', static_cast<int>(frame % fps));
    return text;
}

Result<int64_t> framesFromTimecode(std::string_view text, const FrameRate& rate) {
    std::array<int64_t, 4> part{};
    size_t index = 0;
    bool digits = false;
    const auto bad = [&](std::string_view why) {
        return fail(Code::InvalidArgument, "“" + std::string(text) + "” is not a timecode at " + rate.name() +
                                               " frames a second: " + std::string(why));
    };
    for (const char c : trimmed(text)) {
        if (c >= '0' && c <= '9') {
            part[index] = part[index] * 10 + (c - '0');
            digits = true;
            if (part[index] > 9999) return bad("a part is too large.");
        } else if ((c == ':' || c == ';' || c == '.') && index < 3 && digits) {
            ++index;
            digits = false;
        } else {
            return bad("write hh:mm:ss:ff.");
        }
    }
    if (index != 3 || !digits) return bad("write hh:mm:ss:ff.");
    const int64_t fps = rate.nominal();
    if (part[0] > 23 || part[1] > 59 || part[2] > 59) return bad("hours end at 23, minutes and seconds at 59.");
    if (part[3] >= fps) return bad("frames end at " + std::to_string(fps - 1) + ".");
    if (rate.dropFrame && part[2] == 0 && part[3] < dropped(rate) && part[1] % 10 != 0) {
        return bad("this frame number is dropped; the minute starts at frame " + std::to_string(dropped(rate)) + ".");
    }
    int64_t frames = ((part[0] * 60 + part[1]) * 60 + part[2]) * fps + part[3];
    if (rate.dropFrame) {
        const int64_t minutes = part[0] * 60 + part[1];
        frames -= dropped(rate) * (minutes - minutes / 10);
    }
    return frames;
}

Result<Samples> parsePosition(std::string_view text, const FrameRate& rate, int64_t startFrames) {
    const std::string value(trimmed(text));
    const auto bad = [&] {
        return fail(Code::InvalidArgument, "“" + value + "” is not a time; write seconds (45.2), m:ss (0:45.200) or a "
                                           "timecode (01:00:45:00).");
    };
    const std::vector<std::string> parts = splitText(value, ':');
    if (parts.size() == 4 || value.find(';') != std::string::npos) {
        const Result<int64_t> frames = framesFromTimecode(value, rate);
        if (!frames) return fail(frames.error());
        if (*frames < startFrames) {
            return fail(Code::InvalidArgument, "“" + value + "” lies before the picture start " +
                                                   timecode({0}, rate, startFrames) + ".");
        }
        return samplesFromFrames(*frames - startFrames, rate);
    }
    if (parts.size() > 4 || value.empty()) return bad();
    const auto number = [&](std::string_view digits, int64_t units) -> Result<Samples> {
        const Result<int64_t> samples = decimalMilli(digits, units);
        if (!samples) return bad();
        return Samples{*samples};
    };
    if (parts.size() == 1) {
        std::string_view digits = value;
        const auto ends = [&](std::string_view suffix) {
            if (digits.size() <= suffix.size() || digits.substr(digits.size() - suffix.size()) != suffix) return false;
            digits = trimmed(digits.substr(0, digits.size() - suffix.size()));
            return true;
        };
        if (ends("smp")) return number(digits, 1);
        if (ends("ms")) return number(digits, kSampleRate / 1000);
        if (!ends("seconds") && !ends("sec")) ends("s");
        return number(digits, kSampleRate);
    }
    int64_t minutes = 0;
    for (size_t i = 0; i + 1 < parts.size(); ++i) {
        const Result<int64_t> part = decimalMilli(parts[i], 1);
        if (!part || parts[i].find('.') != std::string::npos) return bad();
        if (i > 0 && *part > 59) return bad();
        minutes = minutes * 60 + *part;
    }
    const Result<int64_t> seconds = decimalMilli(parts.back(), kSampleRate);
    if (!seconds || *seconds >= 60 * kSampleRate) return bad();
    return Samples{minutes * 60 * kSampleRate + *seconds};
}

std::string clockTime(Samples at) {
    const int64_t ms = floorDivide(at.value * 1000 + kSampleRate / 2, kSampleRate);
    char text[32];
    std::snprintf(text, sizeof text, "%lld:%02d.%03d", static_cast<long long>(ms / 60000),
                  static_cast<int>(ms / 1000 % 60), static_cast<int>(ms % 1000));
    return text;
}

}  // namespace fermata
