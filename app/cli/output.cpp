// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <map>
#include <mutex>
#include <sstream>

#include "core/music/beat.h"
#include "core/studio/compose_cue.h"
#include "core/studio/edit.h"

namespace fermata::cli {
namespace {

std::atomic<bool> cancelFlag = false;
static_assert(std::atomic<bool>::is_always_lock_free);

// Letters on the screen, not bytes.
size_t width(std::string_view text) {
    size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

// "6/8, ♩. = 90.00": what is counted stands beside the count.
std::string tempoText(const TempoMap& tempo) {
    const Meter meter = usualMeter(tempo);
    char text[32];
    std::snprintf(text, sizeof text, " = %.2f", static_cast<double>(milliBeats(tempo)) / 1000);
    return meterText(meter) + ", " + beatSign(meter) + text;
}

std::string loudnessText(const Json& loudness) {
    const Json master = loudness.value("master", Json::object());
    if (!master.contains("integrated")) return "";
    char text[96];
    std::snprintf(text, sizeof text, "master %.1f LUFS, %.1f dBTP", master.value("integrated", 0.0),
                  master.value("true_peak", 0.0));
    return text;
}

// "strings.low; brass.low in C, D"
std::string soundsText(const Plan& plan, const Stem& stem) {
    std::vector<std::pair<std::string, std::string>> others;   // A patch and the sections that play it.
    for (const PlannedSection& section : plan.sections) {
        const auto of = section.stems.find(stem.name);
        if (of == section.stems.end() || !of->second.sound || of->second.sound->patch == stem.sound) continue;
        const auto known = std::find_if(others.begin(), others.end(), [&](const auto& one) { return one.first == of->second.sound->patch; });
        if (known == others.end()) others.emplace_back(of->second.sound->patch, section.name);
        else known->second += ", " + section.name;
    }
    std::string text = stem.sound;
    for (const auto& [patch, sections] : others) text += "; " + patch + " in " + sections;
    return text;
}

}  // namespace

int exitCode(const Error& error) {
    switch (error.code) {
        case Code::Internal: return 1;
        case Code::InvalidArgument: return 2;
        case Code::NotFound: return 3;
        case Code::NotAllowed: return 4;
        case Code::Locked: return 5;
        case Code::Conflict: return 6;
        case Code::NotReady: return 7;
        case Code::Corrupt: return 8;
        case Code::Io:
        case Code::NoSpace: return 9;
        case Code::Unavailable: return 10;
        case Code::InDoubt: return 11;
        case Code::Cancelled: return 12;
        case Code::NotSupported: return 13;
    }
    return 1;
}

std::atomic<bool>& cancelRequested() { return cancelFlag; }

void catchInterrupts() {
    std::signal(SIGINT, [](int) {
        // A second Ctrl-C ends the program at once.
        if (cancelFlag.exchange(true)) std::signal(SIGINT, SIG_DFL);
    });
    std::signal(SIGPIPE, SIG_IGN);
}

Progress progressFor(const Arguments& arguments) {
    Progress progress;
    progress.cancel = &cancelFlag;
    if (arguments.has("json") || arguments.has("quiet") || isatty(STDERR_FILENO) == 0) return progress;
    progress.report = [](std::string_view stage, int permille) {
        static std::mutex mutex;
        const std::lock_guard lock(mutex);
        std::cerr << "\r\033[K" << stage;
        if (permille > 0) std::cerr << " " << permille / 10 << " %";
        std::cerr.flush();
    };
    return progress;
}

void clearProgress() {
    if (isatty(STDERR_FILENO) != 0) std::cerr << "\r\033[K" << std::flush;
}

std::string table(const Rows& rows) {
    std::vector<size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string text;
    for (const auto& row : rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            text += row[i];
            if (i + 1 < row.size()) text += std::string(widths[i] - width(row[i]) + 2, ' ');
        }
        text += "\n";
    }
    return text;
}

Json timingsJson(const std::vector<std::pair<std::string, int64_t>>& timings) {
    Json json = Json::object();
    int64_t total = 0;
    for (const auto& [stage, ms] : timings) {
        json[stage] = json.value(stage, int64_t{0}) + ms;
        total += ms;
    }
    json["total"] = total;
    return json;
}

std::string timingsText(const std::vector<std::pair<std::string, int64_t>>& timings) {
    std::string text;
    int64_t total = 0;
    for (const auto& [stage, ms] : timings) {
        total += ms;
        if (ms >= 10) text += (text.empty() ? "" : ", ") + stage + " " + std::to_string(ms) + " ms";
    }
    return std::to_string(total) + " ms" + (text.empty() ? "" : " (" + text + ")");
}

Json cueJson(Studio& studio, const CueInfo& cue, const Revision& revision) {
    Json json = {{"cue", cue.id.text()},
                 {"title", cue.title},
                 {"project", cue.project.text()},
                 {"revision", revision.number},
                 {"revision_hash", revision.hash().hex()},
                 {"parent_hash", revision.parentHash.isNull() ? Json() : Json(revision.parentHash.hex())},
                 {"made", revision.made},
                 {"sample_rate", kSampleRate},
                 {"length_samples", revision.length.value},
                 {"meter", meterText(usualMeter(revision.tempo))},
                 {"bpm", static_cast<double>(milliBeats(revision.tempo)) / 1000},
                 {"beat", beatName(usualMeter(revision.tempo))},
                 {"key", revision.sections.empty() ? "" : revision.sections.front().key.name()},
                 {"frame_rate", revision.frameRate.name()},
                 {"picture_start", timecode({0}, revision.frameRate, revision.startFrames)},
                 {"loudness", revision.loudness},
                 {"sections", Json::array()},
                 {"stems", Json::array()},
                 {"cells", Json::array()}};
    for (const Section& section : revision.sections) {
        json["sections"].push_back({{"name", section.name},
                                    {"bar_from", section.firstBar + 1},
                                    {"bars", section.bars},
                                    {"start_sample", section.start.value},
                                    {"end_sample", section.end.value},
                                    {"start_timecode", timecode(section.start, revision.frameRate, revision.startFrames)},
                                    {"energy", section.energy.permille / 1000.0},
                                    {"key", section.key.name()}});
    }
    for (const Stem& stem : revision.stems) json["stems"].push_back({{"name", stem.name}, {"role", stem.role}, {"sound", stem.sound}});
    const auto locks = studio.catalog.locks(cue.id);
    std::map<Hash, int64_t> notes;
    for (const Cell& cell : revision.cells) {
        if (notes.count(cell.take) == 0) {
            const auto take = studio.catalog.take(cue.id, cell.take);
            notes[cell.take] = take ? static_cast<int64_t>(take->notes.size()) : -1;
        }
        const Lock* lock = locks ? lockOn(*locks, revision, cell) : nullptr;
        const Section* section = revision.section(cell.section);
        std::string stemName;
        for (const Stem& stem : revision.stems) {
            if (stem.id == cell.stem) stemName = stem.name;
        }
        json["cells"].push_back({{"section", section->name},
                                 {"stem", stemName},
                                 {"take", cell.take.hex()},
                                 {"window", cell.window.hex()},
                                 {"print", cell.print.hex()},
                                 {"offset_samples", cell.offset.value},
                                 {"notes", notes[cell.take]},
                                 {"locked_by", lock == nullptr ? Json() : Json(lock->lockedBy)}});
    }
    return json;
}

std::string gridText(Studio& studio, const CueInfo& cue, const Revision& revision) {
    std::ostringstream out;
    out << cue.title << ", revision " << revision.number << "  " << revision.hash().shortHex() << "…  " << clockTime(revision.length)
        << " (" << revision.length.value << " samples), " << tempoText(revision.tempo) << ", "
        << (revision.sections.empty() ? "" : revision.sections.front().key.name()) << "\n";
    if (!revision.made.empty()) out << "made: " << revision.made << "\n";
    if (const std::string loudness = loudnessText(revision.loudness); !loudness.empty()) out << loudness << "\n";
    if (const std::string missed = revision.loudness.value("remark", ""); !missed.empty()) out << "loudness: " << missed << "\n";
    out << "cue id " << cue.id.text() << "\n\n";
    const auto locks = studio.catalog.locks(cue.id);
    Rows rows{{"section", "bars", "start", "timecode", "samples", "key", "energy"}};
    for (const Stem& stem : revision.stems) rows.front().push_back(stem.name);
    bool anyLock = false;
    for (const Section& section : revision.sections) {
        std::vector<std::string> row{section.name,
                                     std::to_string(section.firstBar + 1) + "–" + std::to_string(section.firstBar + section.bars),
                                     clockTime(section.start),
                                     timecode(section.start, revision.frameRate, revision.startFrames),
                                     std::to_string(section.start.value) + "–" + std::to_string(section.end.value),
                                     section.key.name(),
                                     std::to_string((section.energy.permille + 5) / 10) + " %"};
        for (const Stem& stem : revision.stems) {
            const Cell* cell = revision.cell(section.id, stem.id);
            const bool held = locks && lockOn(*locks, revision, *cell) != nullptr;
            anyLock = anyLock || held;
            row.push_back(cell->take.hex().substr(0, 7) + (held ? " held" : ""));
        }
        rows.push_back(std::move(row));
    }
    out << table(rows);
    Rows sounds{{"stem", "role", "sound"}};
    const auto plan = planOf(studio, revision);
    for (const Stem& stem : revision.stems) sounds.push_back({stem.name, stem.role, plan ? soundsText(*plan, stem) : stem.sound});
    out << "\n" << table(sounds);
    if (anyLock) {
        std::map<std::string, int> byApproval;
        for (const Lock& lock : *locks) {
            ++byApproval[heldBy(lock) + ", " + lock.lockedAt + ", at revision " + std::to_string(lock.revision) + " (approval " +
                         lock.approval.text() + ")"];
        }
        out << "\n";
        for (const auto& [text, count] : byApproval) out << "held: " << text << "\n";
    }
    return out.str();
}

}  // namespace fermata::cli
