// SPDX-License-Identifier: GPL-3.0-or-later
// The two texts of a session. Numbers are printed from integers.
#include "core/formats/exchange.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>

#include "core/base/text.h"
#include "core/formats/bwf.h"
#include "core/formats/pack_state.h"

namespace fermata {
namespace {

// Samples as seconds, to the trillionth: 1/48000 s has no end in decimals, but no two samples look alike.
std::string seconds(int64_t samples) {
    char text[48];
    const int64_t rest = samples % kSampleRate;
    std::snprintf(text, sizeof text, "%" PRId64 ".%012" PRId64, samples / kSampleRate, (rest * 1000000000000 + kSampleRate / 2) / kSampleRate);
    return text;
}

// Quarter notes; a tick is 1/960.
std::string beats(Ticks ticks) {
    char text[48];
    std::snprintf(text, sizeof text, "%" PRId64 ".%09" PRId64, ticks.value / kTicksPerQuarter,
                  (ticks.value % kTicksPerQuarter * 1000000000 + kTicksPerQuarter / 2) / kTicksPerQuarter);
    return text;
}

// The same of a sample, which may lie between two ticks.
std::string beats(const TempoMap& tempo, Samples at) {
    const Ticks tick = tempo.tickAt(at);
    const int64_t within = (at - tempo.sampleAt(tick)).value;
    const int64_t span = std::max<int64_t>(1, (tempo.sampleAt(tick + Ticks{1}) - tempo.sampleAt(tick)).value);
    const int64_t parts = kTicksPerQuarter * span, part = tick.value % kTicksPerQuarter * span + std::min(within, span - 1);
    char text[48];
    std::snprintf(text, sizeof text, "%" PRId64 ".%09" PRId64, tick.value / kTicksPerQuarter, (part * 1000000000 + parts / 2) / parts);
    return text;
}

// Sections, hits and people's markers in time order.
std::vector<PackMarker> markersOf(const PackInput& input) {
    std::vector<PackMarker> markers;
    for (const Section& section : input.sections) markers.push_back({section.name, section.start, section.key.name()});
    markers.insert(markers.end(), input.markers.begin(), input.markers.end());
    std::stable_sort(markers.begin(), markers.end(), [](const PackMarker& a, const PackMarker& b) { return a.at < b.at; });
    return markers;
}

// Quarter notes a minute.
std::string bpm(int64_t microsecondsPerQuarter) {
    char text[48];
    const int64_t value = (60000000 * int64_t{10000000000} + microsecondsPerQuarter / 2) / microsecondsPerQuarter;
    std::snprintf(text, sizeof text, "%" PRId64 ".%010" PRId64, value / 10000000000, value % 10000000000);
    return text;
}

Bar firstBar(const PackInput& input) { return input.tempo.bars().empty() ? Bar{} : input.tempo.bars().front(); }

int64_t preRollOf(const PackInput& input) {
    BwfInfo timing;
    timing.frameRate = input.frameRate;
    timing.startFrames = input.startFrames;
    timing.twoPop = input.twoPop;
    return preRoll(timing).value;
}

std::string rppName(std::string text) {
    std::replace_if(text.begin(), text.end(), [](char c) { return static_cast<uint8_t>(c) < 0x20 || c == '"'; }, '\'');
    return "\"" + text + "\"";
}

std::string xml(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&quot;";
        else if (static_cast<uint8_t>(c) >= 0x20) out.push_back(c);
    }
    return out;
}

// One colour a role, as in the listening sheet.
std::string colourOf(const PackStem& stem) {
    static const std::vector<std::pair<std::string, std::string>> colours{{"rhythm", "#4a5565"}, {"bass", "#1f5fa8"}, {"harmony", "#1b866e"},
                                                                          {"melody", "#c4344d"}, {"texture", "#7a55a8"}, {"effects", "#b36b0f"}};
    for (const auto& [role, colour] : colours) {
        if (role == stem.role) return colour;
    }
    return "#5d6874";
}

}  // namespace

std::string sessionPath(const PackInput& input, std::string_view extension) {
    return "10_session/" + packName(input.cueTitle, input.revision) + "." + std::string(extension);
}

std::string dawAudioPath(const PackStem& stem) { return "audio/" + lowerCase(slug(stem.name)) + ".wav"; }

std::string reaperProject(const PackInput& input) {
    const auto frames = static_cast<int64_t>(input.mix.size() / 2);
    const Bar first = firstBar(input);
    std::string out = "<REAPER_PROJECT 0.1 \"6.0/fermata\" 0\n";
    // Where picture starts on the ruler.
    out += "  PROJOFFS " + seconds(samplesFromFrames(input.startFrames, input.frameRate).value) + " 0 0\n";
    out += "  SAMPLERATE 48000 1 0\n";
    out += "  TEMPO " + bpm(first.microsecondsPerQuarter) + " " + std::to_string(first.meter.beats) + " " + std::to_string(first.meter.unit) + "\n";
    out += "  <TEMPOENVEX\n    ACT 1 -1\n    VIS 1 0 1\n    LANEHEIGHT 0 0\n    ARM 0\n    DEFSHAPE 1 -1 -1\n";
    const std::vector<Bar>& bars = input.tempo.bars();
    for (size_t i = 0; i < bars.size(); ++i) {
        const bool meter = i == 0 || !(bars[i].meter == bars[i - 1].meter);
        if (!meter && bars[i].microsecondsPerQuarter == bars[i - 1].microsecondsPerQuarter) continue;
        // Time, tempo, square shape (it holds), metre as numerator + 65536 x denominator.
        out += "    PT " + seconds(input.tempo.barStartSample(static_cast<int>(i)).value) + " " + bpm(bars[i].microsecondsPerQuarter) + " 1";
        if (meter) out += " " + std::to_string(bars[i].meter.beats + 65536 * bars[i].meter.unit) + " 0 1";
        out += "\n";
    }
    out += "  >\n";
    const std::vector<PackMarker> markers = markersOf(input);
    for (size_t i = 0; i < markers.size(); ++i) {
        out += "  MARKER " + std::to_string(i + 1) + " " + seconds(markers[i].at.value) + " " + rppName(markers[i].name) + " 0\n";
    }
    for (const PackStem& stem : input.stems) {
        const std::string file = stemPath(input, stem);
        // BEAT 0: items stand in time, not in beats.
        out += "  <TRACK\n    NAME " + rppName(stem.name) + "\n    BEAT 0\n    VOLPAN 1 0 -1 -1 1\n    NCHAN 2\n    <ITEM\n      POSITION " + seconds(0) +
               "\n      SNAPOFFS 0\n      LENGTH " + seconds(frames) + "\n      LOOP 0\n      NAME " + rppName(stem.name) + "\n      SOFFS " +
               seconds(preRollOf(input)) + "\n      <SOURCE WAVE\n        FILE " + rppName("../" + file) + "\n      >\n    >\n  >\n";
    }
    return out + ">\n";
}

std::string dawProjectXml(const PackInput& input) {
    const auto frames = static_cast<int64_t>(input.mix.size() / 2);
    const int64_t before = preRollOf(input);
    const Bar first = firstBar(input);
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project version=\"1.0\">\n  <Application name=\"Fermata\" version=\"" +
                      xml(input.software) + "\"/>\n  <Transport>\n    <Tempo id=\"tempo\" name=\"Tempo\" unit=\"bpm\" min=\"20.0\" max=\"400.0\" value=\"" +
                      bpm(first.microsecondsPerQuarter) + "\"/>\n    <TimeSignature id=\"meter\" numerator=\"" + std::to_string(first.meter.beats) +
                      "\" denominator=\"" + std::to_string(first.meter.unit) + "\"/>\n  </Transport>\n  <Structure>\n";
    for (size_t i = 0; i < input.stems.size(); ++i) {
        const std::string number = std::to_string(i);
        out += "    <Track id=\"track" + number + "\" name=\"" + xml(input.stems[i].name) + "\" color=\"" + colourOf(input.stems[i]) +
               "\" contentType=\"audio\" loaded=\"true\">\n      <Channel id=\"channel" + number +
               "\" role=\"regular\" audioChannels=\"2\" destination=\"master\">\n        <Volume id=\"volume" + number +
               "\" unit=\"linear\" min=\"0.0\" max=\"2.0\" value=\"1.0\"/>\n      </Channel>\n    </Track>\n";
    }
    out += "    <Track id=\"masterTrack\" name=\"Master\" contentType=\"audio\" loaded=\"true\">\n      <Channel id=\"master\" role=\"master\" "
           "audioChannels=\"2\">\n        <Volume id=\"masterVolume\" unit=\"linear\" min=\"0.0\" max=\"2.0\" value=\"1.0\"/>\n      </Channel>\n"
           "    </Track>\n  </Structure>\n  <Arrangement id=\"arrangement\">\n    <Lanes id=\"lanes\" timeUnit=\"beats\">\n";
    for (size_t i = 0; i < input.stems.size(); ++i) {
        const std::string length = seconds(frames);
        out += "      <Clips id=\"clips" + std::to_string(i) + "\" track=\"track" + std::to_string(i) + "\" timeUnit=\"seconds\">\n        <Clip time=\"" +
               seconds(0) + "\" duration=\"" + length + "\" contentTimeUnit=\"seconds\" playStart=\"" + seconds(before) + "\" name=\"" +
               xml(input.stems[i].name) + "\">\n          <Audio id=\"audio" + std::to_string(i) + "\" duration=\"" + seconds(frames + before) +
               "\" channels=\"2\" sampleRate=\"48000\">\n            <File path=\"" + xml(dawAudioPath(input.stems[i])) +
               "\"/>\n          </Audio>\n        </Clip>\n      </Clips>\n";
    }
    out += "    </Lanes>\n    <Markers id=\"markers\" timeUnit=\"beats\">\n";
    for (const PackMarker& marker : markersOf(input)) {
        out += "      <Marker time=\"" + beats(input.tempo, marker.at) + "\" name=\"" + xml(marker.name) + "\" comment=\"" + xml(marker.comment) + "\"/>\n";
    }
    out += "    </Markers>\n    <TempoAutomation id=\"tempoAutomation\" timeUnit=\"beats\" unit=\"bpm\">\n      <Target parameter=\"tempo\"/>\n";
    const std::vector<Bar>& bars = input.tempo.bars();
    std::string meters;
    for (size_t i = 0; i < bars.size(); ++i) {
        const std::string at = beats(input.tempo.barStart(static_cast<int>(i)));
        if (i == 0 || bars[i].microsecondsPerQuarter != bars[i - 1].microsecondsPerQuarter) {
            out += "      <RealPoint time=\"" + at + "\" value=\"" + bpm(bars[i].microsecondsPerQuarter) + "\" interpolation=\"hold\"/>\n";
        }
        if (i == 0 || !(bars[i].meter == bars[i - 1].meter)) {
            meters += "      <TimeSignaturePoint time=\"" + at + "\" numerator=\"" + std::to_string(bars[i].meter.beats) + "\" denominator=\"" +
                      std::to_string(bars[i].meter.unit) + "\"/>\n";
        }
    }
    return out + "    </TempoAutomation>\n    <TimeSignatureAutomation id=\"meterAutomation\" timeUnit=\"beats\">\n      <Target parameter=\"meter\"/>\n" +
           meters + "    </TimeSignatureAutomation>\n  </Arrangement>\n</Project>\n";
}

std::string dawMetadataXml(const PackInput& input) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<MetaData>\n";
    const auto line = [&](const char* name, const std::string& value) {
        if (!value.empty()) out += "  <" + std::string(name) + ">" + xml(value) + "</" + name + ">\n";
    };
    line("Title", input.cueTitle + " v" + twoDigits(input.revision));
    line("Album", input.projectName);
    line("Producer", input.studio);
    line("Year", input.date.substr(0, 4));
    line("Comment", "Revision " + input.revisionHash.hex() + (input.preview ? ". " + std::string(kNotCleared) + ": for listening only." : "."));
    return out + "</MetaData>\n";
}

}  // namespace fermata
