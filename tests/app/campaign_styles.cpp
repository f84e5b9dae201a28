// SPDX-License-Identifier: GPL-3.0-or-later
// One cue of one style without a database, for tools/campaign-styles: notes, stems and master from the same functions
// that compose a cue in the studio.
//   campaign_styles STYLE SEED SECONDS FOLDER [--styles DIR] [--key KEY] [--meter M/U] [--ending loop|fade|ring]
//                   [--energy PERMILLE] [--hit SECONDS] [--notes] [--stems]
// Writes FOLDER/cue.json (plan and notes; times in seconds from the cue's start) and, without --notes,
// FOLDER/mix.wav (the master) and with --stems one FOLDER/STEM.wav each (mastered stems): 24 bits, 48 kHz, stereo.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <span>

#include "core/compose/compose.h"
#include "core/compose/style.h"
#include "core/render/master.h"
#include "core/render/render.h"

using namespace fermata;

namespace {

struct Options {
    std::string style;
    uint32_t seed = 0;
    int64_t milliseconds = 0;
    std::filesystem::path out;
    std::filesystem::path styles = std::string(FERMATA_SOURCE_DIR) + "/packaging/styles";
    Brief brief;
    bool audio = true;
    bool stems = false;
};

bool fault(const std::string& text) {
    std::fprintf(stderr, "%s\n", text.c_str());
    return false;
}

bool readOptions(int argc, char** argv, Options& options) {
    if (argc < 5) return fault("campaign_styles STYLE SEED SECONDS FOLDER [--styles DIR] [--key KEY] [--meter M/U] [--ending E] [--energy N] [--hit SECONDS] [--notes] [--stems]");
    options.style = argv[1];
    options.seed = static_cast<uint32_t>(std::strtoul(argv[2], nullptr, 10));
    options.milliseconds = static_cast<int64_t>(std::strtod(argv[3], nullptr) * 1000);
    options.out = argv[4];
    options.brief.length = samplesFromMilliseconds(options.milliseconds);
    for (int i = 5; i < argc; ++i) {
        const std::string word = argv[i];
        const auto value = [&] { return std::string(i + 1 < argc ? argv[++i] : ""); };
        if (word == "--notes") options.audio = false;
        else if (word == "--stems") options.stems = true;
        else if (word == "--styles") options.styles = value();
        else if (word == "--key") {
            const Result<Key> key = Key::parse(value());
            if (!key) return fault(key.error().message);
            options.brief.key = *key;
        } else if (word == "--meter") {
            Meter meter;
            if (std::sscanf(value().c_str(), "%d/%d", &meter.beats, &meter.unit) != 2) return fault("--meter takes 3/4 or the like");
            options.brief.meter = meter;
        } else if (word == "--ending") {
            const std::string ending = value();
            options.brief.ending = ending == "loop" ? Ending::Loop : ending == "fade" ? Ending::Fade : ending == "ring" ? Ending::RingOut : Ending::Button;
        } else if (word == "--energy") {
            options.brief.energy = {{{0}, {static_cast<int>(std::strtol(value().c_str(), nullptr, 10))}, true}};
        } else if (word == "--hit") {
            options.brief.hits.push_back({samplesFromMilliseconds(static_cast<int64_t>(std::strtod(value().c_str(), nullptr) * 1000)), "hit", ""});
        } else {
            return fault("no option " + word);
        }
    }
    return true;
}

void writeWav(const std::filesystem::path& path, std::span<const int32_t> audio) {
    std::ofstream file(path, std::ios::binary);
    const auto number = [&](uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) file.put(static_cast<char>(value >> (8 * i)));
    };
    const auto bytes = static_cast<uint32_t>(audio.size() * 3);
    file << "RIFF";
    number(36 + bytes, 4);
    file << "WAVEfmt ";
    number(16, 4);
    number(1, 2);
    number(2, 2);
    number(48000, 4);
    number(48000 * 6, 4);
    number(6, 2);
    number(24, 2);
    file << "data";
    number(bytes, 4);
    for (const int32_t sample : audio) number(static_cast<uint32_t>(sample), 3);
}

double seconds(Samples at) { return static_cast<double>(at.value) / kSampleRate; }

Json noteJson(const Plan& plan, size_t section, const Note& note) {
    const Ticks start = plan.tempo.barStart(plan.firstBar(section)) + note.start;
    return Json::array({seconds(plan.tempo.sampleAt(start + note.nudge)), seconds(plan.tempo.sampleAt(start + note.length)),
                        std::string(voiceName(note.voice)), note.key, note.velocity, note.start.value, static_cast<int64_t>(section)});
}

Json cueJson(const Options& options, const Plan& plan, const std::vector<std::vector<Take>>& takes) {
    Json cue = {{"style", plan.style}, {"seed", plan.seed}, {"length_samples", plan.length.value}, {"bpm", static_cast<double>(plan.tempo.milliBpm()) / 1000},
                {"meter", std::to_string(plan.tempo.bars().front().meter.beats) + "/" + std::to_string(plan.tempo.bars().front().meter.unit)},
                {"key", plan.sections.front().key.name()}, {"tonic", plan.sections.front().key.tonic},
                {"minor", plan.sections.front().key.isMinorLike()}, {"scale", Json::array()}, {"target_lufs", plan.loudness.milliLufs / 1000.0},
                {"ceiling_dbtp", plan.loudness.truePeakMilliDb / 1000.0}, {"remarks", plan.remarks}, {"sections", Json::array()}, {"stems", Json::object()}};
    for (const int step : plan.sections.front().key.scale()) cue["scale"].push_back(step);
    for (int bar = 0; bar <= plan.tempo.barCount(); ++bar) cue["bars"].push_back(seconds(plan.tempo.barStartSample(bar)));
    for (const PlannedHit& hit : plan.hits) cue["hits"].push_back(seconds(hit.placed));
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        const PlannedSection& section = plan.sections[i];
        Json chords = Json::array();
        for (const Chord& chord : section.chords) {
            chords.push_back({chordName(chord, section.key), seconds(plan.tempo.sampleAt(plan.tempo.barStart(plan.firstBar(i)) + chord.start))});
        }
        cue["sections"].push_back({{"name", section.name}, {"function", section.function}, {"energy", section.energy.permille}, {"bars", section.bars},
                                   {"start", seconds(plan.sectionStart(i))}, {"end", seconds(plan.sectionEnd(i))}, {"chords", chords}});
    }
    for (size_t s = 0; s < plan.stems.size(); ++s) {
        Json notes = Json::array();
        for (size_t i = 0; i < takes[s].size(); ++i) {
            for (const Note& note : takes[s][i].notes) notes.push_back(noteJson(plan, i, note));
        }
        cue["stems"][plan.stems[s].name] = {{"sound", plan.stems[s].sound}, {"notes", notes}};
    }
    if (options.audio) cue["engine"] = std::string(engineVersion());
    return cue;
}

bool playAll(const Plan& plan, const Style& style, std::vector<std::vector<Take>>& takes) {
    takes.assign(plan.stems.size(), {});
    for (size_t s = 0; s < plan.stems.size(); ++s) {
        takes[s].reserve(plan.sections.size());
        for (size_t i = 0; i < plan.sections.size(); ++i) {
            PlayRequest play;
            play.plan = &plan;
            play.section = i;
            play.stem = plan.stems[s].name;
            play.before = i > 0 ? &takes[s][i - 1] : nullptr;
            for (size_t other = 0; other < s; ++other) play.beside.push_back(&takes[other][i]);
            Result<Take> take = playTake(play, style);
            if (!take) return fault(take.error().message);
            takes[s].push_back(std::move(*take));
        }
    }
    return true;
}

bool printAll(const Options& options, const Plan& plan, const std::vector<std::vector<Take>>& takes, Json& cue) {
    const bool loop = plan.ending == Ending::Loop;
    std::vector<CellInput> cells;
    std::vector<SectionRange> ranges;
    for (size_t i = 0; i < plan.sections.size(); ++i) ranges.push_back({plan.sectionStart(i), plan.sectionEnd(i)});
    for (size_t s = 0; s < plan.stems.size(); ++s) {
        for (size_t i = 0; i < plan.sections.size(); ++i) {
            CellInput cell;
            cell.take = &takes[s][i];
            cell.role = plan.stems[s].role;
            cell.tempo = &plan.tempo;
            cell.firstBar = plan.firstBar(i);
            cell.start = ranges[i].start;
            cell.end = ranges[i].end;
            cell.lastOfCue = i + 1 == plan.sections.size() && !loop;
            cell.fadeOut = cell.lastOfCue && plan.ending == Ending::Fade;
            cells.push_back(cell);
        }
    }
    const Result<std::vector<OwnSound>> own = renderMany(cells, 0, {});
    if (!own) return fault(own.error().message);
    std::vector<std::vector<int32_t>> stems(plan.stems.size());
    for (size_t s = 0; s < plan.stems.size(); ++s) {
        std::vector<float> carry;
        for (int pass = loop ? 0 : 1; pass < 2; ++pass) {
            stems[s].clear();
            for (size_t i = 0; i < plan.sections.size(); ++i) {
                PrintedAudio printed = printCell((*own)[s * plan.sections.size() + i], carry, {}, plan.stems[s].name, ranges[i].start);
                stems[s].insert(stems[s].end(), printed.window.begin(), printed.window.end());
                carry = std::move(printed.carry);
            }
        }
    }
    const Result<std::vector<int32_t>> mix = sumStems(stems);
    if (!mix) return fault(mix.error().message);
    const Result<Mastered> mastered = masterCue(*mix, ranges, plan.loudness);
    if (!mastered) return fault(mastered.error().message);
    cue["lufs"] = mastered->loudness.integrated;
    cue["true_peak"] = mastered->loudness.truePeak;
    cue["range"] = mastered->loudness.range;
    cue["remark"] = mastered->remark;
    for (size_t s = 0; s < plan.stems.size(); ++s) {
        cue["stems"][plan.stems[s].name]["lufs"] = integratedLoudness(stems[s]);
        if (options.stems) writeWav(options.out / (plan.stems[s].name + ".wav"), applyGain(stems[s], ranges, mastered->gains));
    }
    writeWav(options.out / "mix.wav", applyGain(*mix, ranges, mastered->gains));
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!readOptions(argc, argv, options)) return 64;
    const Result<Style> style = loadStyle(options.styles, options.style);
    if (!style) return fault(style.error().message) ? 0 : 1;
    const Result<Plan> plan = makePlan(options.brief, *style, options.seed);
    if (!plan) return fault(plan.error().message) ? 0 : 1;
    std::vector<std::vector<Take>> takes;
    if (!playAll(*plan, *style, takes)) return 1;
    std::filesystem::create_directories(options.out);
    Json cue = cueJson(options, *plan, takes);
    if (options.audio && !printAll(options, *plan, takes, cue)) return 1;
    std::ofstream(options.out / "cue.json") << cue.dump() << "\n";
    return 0;
}
