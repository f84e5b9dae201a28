// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/import_place.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "core/base/text.h"
#include "core/music/beat.h"
#include "core/render/pulse.h"
#include "core/render/recorded.h"

namespace fermata {
namespace {

constexpr int64_t kDriftFrames = kSampleRate / 50;

std::string bpmText(double bpm) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", bpm);
    std::string trimmed = text;
    while (trimmed.back() == '0') trimmed.pop_back();
    if (trimmed.back() == '.') trimmed.pop_back();
    return trimmed + " bpm";
}

bool wholeNumber(std::string_view text, int& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

// "B", "9", "9.3".
Result<Samples> startOf(const Revision& revision, const std::string& at) {
    if (at.empty()) return Samples{0};
    if (const Section* section = revision.sectionNamed(at)) return section->start;
    const TempoMap& tempo = revision.tempo;
    const size_t dot = at.find('.');
    int bar = 0, beat = 1;
    if (!wholeNumber(std::string_view(at).substr(0, dot), bar) || (dot != std::string::npos && !wholeNumber(std::string_view(at).substr(dot + 1), beat))) {
        std::vector<std::string> known;
        for (const Section& section : revision.sections) known.push_back(section.name);
        return fail(Code::InvalidArgument, "There is no place “" + at + "” in this cue: give a section (" + joined(known, ", ") + "), a bar or bar and beat, as 9 or 9.3.");
    }
    if (bar < 1 || bar > tempo.barCount()) {
        return fail(Code::InvalidArgument, "There is no bar " + std::to_string(bar) + "; the cue has bars 1 to " + std::to_string(tempo.barCount()) + ".");
    }
    const Meter& meter = tempo.bars()[static_cast<size_t>(bar - 1)].meter;
    if (beat < 1 || beat > meter.beats) {
        return fail(Code::InvalidArgument, "There is no beat " + std::to_string(beat) + " in bar " + std::to_string(bar) + ", which has " +
                                               std::to_string(meter.beats) + " beats.");
    }
    return tempo.sampleAt(tempo.barStart(bar - 1) + meter.beat() * (beat - 1));
}

}  // namespace

Result<ImportPlace> placeRecording(const Revision& revision, const ImportRequest& request, int64_t frames) {
    const auto at = startOf(revision, request.at);
    if (!at) return fail(at.error());
    ImportPlace place;
    place.start = *at + request.offset.value_or(Samples{0});
    if (place.start.value < 0) {
        place.from = Samples{-place.start.value};
        place.start = {0};
    }
    if (place.from.value >= frames) return fail(Code::InvalidArgument, "The offset leaves nothing of the recording, which lasts " + clockTime({frames}) + ".");
    if (place.start >= revision.length) return fail(Code::InvalidArgument, "The offset moves the recording to " + clockTime(place.start) + ", after the end of the cue.");
    place.end = place.start + Samples{frames - place.from.value};
    if (place.end > revision.length) {
        if (!request.cut) {
            return fail(Code::InvalidArgument, request.file.string() + " would end at " + clockTime(place.end) + ", " +
                                                   clockTime(place.end - revision.length) + " after the cue; say --cut to leave the rest out, or give a shorter file.");
        }
        place.end = revision.length;
    }
    for (size_t i = 0; i < revision.sections.size(); ++i) {
        const Section& section = revision.sections[i];
        const Samples first = std::max(place.start, section.start), last = std::min(place.end, section.end);
        // A remainder shorter than the fade into the next section is that fade.
        const int64_t least = section.start > place.start ? kRecordedCrossfade : 0;
        if ((last - first).value <= least) continue;
        Recording recording;
        recording.from = place.from + (first - place.start);
        recording.at = first - section.start;
        recording.length = last - first;
        place.parts.push_back({i, recording});
    }
    return place;
}

Result<void> checkTempo(const Revision& revision, const ImportRequest& request, const AudioFile& audio) {
    const double cue = static_cast<double>(milliBeats(revision.tempo)) / 1000;   // As --bpm counts.
    const auto frames = static_cast<int64_t>(audio.audio.size() / 2);
    const std::string out = " Record or stretch it to " + bpmText(cue) + ", or compose the cue at its tempo. If it needs no grid, give --offset 0.";
    if (request.milliBpm) {
        const double own = static_cast<double>(*request.milliBpm) / 1000;
        const double drift = std::abs(static_cast<double>(frames) * (own / cue - 1));
        if (drift <= kDriftFrames) return {};
        return fail(Code::InvalidArgument, request.file.string() + " is said to be at " + bpmText(own) + " and the cue is at " + bpmText(cue) + ": over its " +
                                               clockTime({frames}) + " it drifts by " + std::to_string(std::llround(drift * 1000 / kSampleRate)) + " ms." + out);
    }
    if (request.offset) return {};
    const Pulse pulse = pulseAgainst(audio.audio, cue);
    if (pulse.fits) return {};
    return fail(Code::InvalidArgument, request.file.string() + " has a clear pulse at about " + bpmText(std::round(pulse.bpm * 10) / 10) +
                                           " (or a multiple of it), and the cue is at " + bpmText(cue) + "." + out + " If it is in time, say --bpm " +
                                           bpmText(cue).substr(0, bpmText(cue).find(' ')) + ".");
}

}  // namespace fermata
