// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pack.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <thread>

#include "core/base/files.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/formats/bwf.h"
#include "core/formats/exchange.h"
#include "core/formats/mp3.h"
#include "core/formats/pack_state.h"

namespace fermata {
namespace fs = std::filesystem;
namespace {

constexpr unsigned kWriters = 2;

// One file to write, path below data/.
struct Task {
    std::string path;
    std::function<Result<FileDigest>(const fs::path&)> write;
};

std::string stemSlug(const PackStem& stem) { return lowerCase(slug(stem.name)).substr(0, 24); }

Result<void> checkInput(const PackInput& input) {
    const auto refuse = [&](const std::string& what) {
        return fail(Code::InvalidArgument, "The pack of “" + input.cueTitle + "” cannot be written: " + what);
    };
    if (input.revision < 1) return refuse("revision " + std::to_string(input.revision) + " does not exist.");
    if (input.stems.empty()) return refuse("it has no stems.");
    if (input.mix.empty() || input.master.size() != input.mix.size()) {
        return refuse("the master has " + std::to_string(input.master.size() / 2) + " frames and the mix " +
                      std::to_string(input.mix.size() / 2) + ".");
    }
    std::set<std::string> names = {"mix", "master"};
    std::vector<int32_t> sum(input.mix.size());
    for (const PackStem& stem : input.stems) {
        if (!names.insert(stemSlug(stem)).second) {
            return refuse("the stem “" + stem.name + "” would have the file name of another file; rename it.");
        }
        if (stem.audio.size() != input.mix.size() ||
            (!stem.mastered.empty() && stem.mastered.size() != input.mix.size())) {
            return refuse("the stem “" + stem.name + "” has " + std::to_string(stem.audio.size() / 2) +
                          " frames and the mix " + std::to_string(input.mix.size() / 2) + ".");
        }
        std::transform(sum.begin(), sum.end(), stem.audio.begin(), sum.begin(), std::plus<>());
    }
    for (const PackVersion& version : input.versions) {
        if (!names.insert(version.name).second) return refuse("two versions are called “" + version.name + "”.");
        if (version.mix.empty() || version.mix.size() != version.master.size() ||
            (version.whole && version.mix.size() != input.mix.size())) {
            return refuse("the version “" + version.name + "” has " + std::to_string(version.mix.size() / 2) + " frames, its master " +
                          std::to_string(version.master.size() / 2) + ".");
        }
    }
    for (const PackMaster& master : input.masters) {
        if (master.audio.size() != input.mix.size()) return refuse("the master for " + master.standard + " has another length than the mix.");
    }
    const auto differs = std::mismatch(sum.begin(), sum.end(), input.mix.begin());
    if (differs.first != sum.end()) {
        return refuse("its mix is not the sum of its stems at frame " +
                      std::to_string((differs.first - sum.begin()) / 2) + ".");
    }
    return {};
}

// Folders that a killed process left behind: nobody holds their lock any more.
void sweepAbandoned(const fs::path& out, const std::string& prefix) {
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(out, ignored)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(prefix) || !name.ends_with(".part") || !entry.is_directory(ignored)) continue;
        const int fd = ::open(entry.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (fd < 0) continue;
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0) fs::remove_all(entry.path(), ignored);
        ::close(fd);
    }
}

Result<void> openStaging(StagedPack::State& state, const std::string& name, const fs::path& out) {
    std::error_code error;
    state.target = out / name;
    if (fs::exists(state.target, error) &&
        (!fs::is_directory(state.target, error) || !fs::is_empty(state.target, error))) {
        return fail(Code::InvalidArgument, state.target.string() +
                                               " exists already and is not empty. Choose another folder, or move it "
                                               "away: a delivered pack is never overwritten.");
    }
    state.createdOut = !fs::exists(out, error);
    if (const Result<void> made = makeFolder(out); !made) return made;
    const std::string prefix = "." + name + ".";
    sweepAbandoned(out, prefix);
    state.staging = out / (prefix + newUuid().substr(24) + ".part");
    if (const Result<void> made = makeFolder(state.staging / "data"); !made) return made;
    state.lock = ::open(state.staging.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (state.lock < 0 || ::flock(state.lock, LOCK_EX | LOCK_NB) != 0) {
        return fail(errnoError("lock", state.staging));
    }
    return {};
}

// How the sum of some stems came about; without names, of all.
std::string sourceTypeOf(const PackInput& input, const std::vector<std::string>& names = {}) {
    std::vector<std::string> types;
    for (const PackStem& stem : input.stems) {
        if (names.empty() || std::find(names.begin(), names.end(), stem.name) != names.end()) types.push_back(stem.sourceType);
    }
    return sourceTypeOfSum(types);
}

BwfInfo bwfInfo(const PackInput& input, std::string_view what, const std::optional<Loudness>& loudness, std::string sourceType) {
    BwfInfo info;
    info.mark = {std::move(sourceType), input.engine};
    info.description = input.cueTitle + " v" + twoDigits(input.revision) + " " + std::string(what) + ", revision " +
                       input.revisionHash.shortHex();
    info.originator = input.studio.empty() ? "Fermata" : input.studio;
    info.originatorReference = input.reference.empty() ? "rev " + input.revisionHash.shortHex() : input.reference;
    info.date = input.date;
    info.time = input.time;
    info.loudness = loudness;
    info.history = {"A=PCM,F=48000,W=24,M=stereo,T=Fermata engine " + input.engine};
    info.frameRate = input.frameRate;
    info.startFrames = input.startFrames;
    info.twoPop = input.twoPop;
    info.project = input.projectName;
    info.scene = input.cueTitle;
    info.take = std::to_string(input.revision);
    info.note = "Revision " + input.revisionHash.hex();
    info.trackName = what;
    for (const Section& section : input.sections) info.cues.push_back({section.name, section.start});
    return info;
}

// A game's file has no place on a picture: it begins at 00:00:00:00, entry and exit are its cue points.
BwfInfo gameInfo(const PackInput& input, const PackGameSound& part, const PackGameFile& file) {
    BwfInfo info = bwfInfo(input, part.name + (file.stem == part.name ? "" : " " + file.stem), std::nullopt, file.sourceType);
    info.startFrames = 0;
    info.twoPop = false;
    info.cues = {{"Entry Cue", {0}}, {"Exit Cue", {part.body}}};
    if (part.loop) info.loopEnd = {part.body};
    return info;
}

MidiSong midiSong(const PackInput& input) {
    MidiSong song{.title = input.cueTitle, .copyright = {}, .tempo = input.tempo, .sections = {}, .places = {}, .parts = {}};
    for (const Section& section : input.sections) {
        song.sections.push_back({section.name, input.tempo.barStart(section.firstBar), section.key});
    }
    for (const PackMarker& marker : input.markers) song.places.emplace_back(marker.name, marker.at);
    for (const PackStem& stem : input.stems) song.parts.push_back({stem.name, stem.role, stem.sound, stem.cells});
    return song;
}

Reporting reportingOf(const PackInput& input) {
    Reporting reporting = input.reporting;
    reporting.programme.frameRate = input.frameRate;
    reporting.programme.startFrames = input.startFrames;
    if (reporting.entries.empty()) {
        CueSheetEntry entry;
        entry.title = input.cueTitle;
        entry.cueId = input.cueId;
        entry.version = "v" + twoDigits(input.revision);
        entry.length = {static_cast<int64_t>(input.mix.size() / 2)};
        reporting.entries.push_back(entry);
    }
    return reporting;
}

// The slow ones first, so that both writers end together.
std::vector<Task> tasksOf(const PackInput& input) {
    std::vector<Task> tasks;
    tasks.push_back({masterPath(input, "master.mp3"), [&input](const fs::path& path) {
        const Mp3Info info{.kilobits = 320, .title = input.cueTitle + " v" + twoDigits(input.revision) + " (master)",
                           .artist = input.studio, .album = input.projectName,
                           .comment = "Revision " + input.revisionHash.shortHex() + ", for listening",
                           .date = input.date.substr(0, 4),
                           .mark = {sourceTypeOf(input), input.engine}};
        return writeMp3(path, input.master, info);
    }});
    const auto sound = [&](std::string path, const std::vector<int32_t>& audio, std::string what,
                           std::optional<Loudness> loudness, std::string sourceType) {
        tasks.push_back({std::move(path), [&input, &audio, what = std::move(what), loudness, sourceType = std::move(sourceType)](const fs::path& to) {
            return writeBwf(to, audio, bwfInfo(input, what, loudness, sourceType));
        }});
    };
    sound(masterPath(input, "master.wav"), input.master, "master", input.masterLoudness, sourceTypeOf(input));
    sound(masterPath(input, "mix.wav"), input.mix, "mix", input.mixLoudness, sourceTypeOf(input));
    for (const PackStem& stem : input.stems) {
        sound(stemPath(input, stem), stem.audio, stem.name, std::nullopt, stem.sourceType);
        if (!stem.mastered.empty()) {
            sound(masteredStemPath(input, stem), stem.mastered, stem.name + " mastered", std::nullopt, stem.sourceType);
        }
    }
    if (input.game) {
        for (const PackGameSound& part : input.game->sounds) {
            for (const PackGameFile& file : part.files) {
                tasks.push_back({gamePath(part, file), [&input, &part, &file](const fs::path& to) {
                    return writeBwf(to, file.audio, gameInfo(input, part, file));
                }});
            }
        }
    }
    for (const PackVersion& version : input.versions) {
        for (const bool mastered : {true, false}) {
            tasks.push_back({versionPath(input, version, mastered), [&input, &version, mastered](const fs::path& to) {
                BwfInfo info = bwfInfo(input, version.what + (mastered ? ", mastered" : ", mix"), mastered ? version.masterLoudness : version.mixLoudness,
                                       sourceTypeOf(input, version.stems));
                if (!version.whole) {
                    info.cues.clear();
                    info.twoPop = false;
                }
                return writeBwf(to, mastered ? version.master : version.mix, info);
            }});
        }
    }
    for (const PackMaster& master : input.masters) sound(targetPath(input, master), master.audio, "master " + master.name, master.loudness, sourceTypeOf(input));
    const auto text = [&](std::string path, std::string bytes) {
        tasks.push_back({std::move(path), [bytes = std::move(bytes)](const fs::path& to) {
            return writeHashed(to, bytes);
        }});
    };
    const std::string name = packName(input.cueTitle, input.revision);
    const MidiSong song = midiSong(input);
    text("04_midi/" + name + ".mid", midiBytes(song));
    text(sessionPath(input, "rpp"), reaperProject(input));
    for (size_t i = 0; i < input.stems.size(); ++i) {
        text("04_midi/" + name + "_" + stemSlug(input.stems[i]) + ".mid", midiBytes(song, i));
    }
    if (input.game) {
        text("09_game/game.json", gameText(input.game->game));
        text("09_game/wwise_import.tsv", wwiseImportTsv(input, *input.game));
        text("09_game/wwise_waapi.json", wwiseCallsJson(input, *input.game));
    }
    const Reporting reporting = reportingOf(input);
    text("05_reporting/cue_sheet.csv", cueSheetCsv(reporting));
    text("05_reporting/music_in_commercials.csv", commercialsCsv(reporting));
    text("05_reporting/splits.csv", splitsCsv(reporting));
    text("05_reporting/ai_tags.csv", aiTagsCsv(reporting));
    return tasks;
}

Result<void> runTasks(const std::vector<Task>& tasks, StagedPack::State& state, const Progress& progress) {
    std::mutex mutex;
    std::atomic<size_t> next{0};
    size_t done = 0;
    std::optional<Error> error;
    const auto work = [&] {
        for (size_t i = next++; i < tasks.size(); i = next++) {
            const Result<FileDigest> written = tasks[i].write(state.staging / "data" / tasks[i].path);
            const std::lock_guard guard(mutex);
            if (!written && !error) error = written.error();
            if (written) state.add("data/" + tasks[i].path, *written);
            if (progress.cancelled() && !error) error = Error{Code::Cancelled, "Writing the pack was cancelled."};
            if (error) next = tasks.size();
            progress.at("writing files", static_cast<int>(++done * 1000 / tasks.size()));
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 1; i < kWriters; ++i) threads.emplace_back(work);
    work();
    threads.clear();
    if (error) return fail(*error);
    return {};
}

}  // namespace

StagedPack::State::~State() {
    std::error_code ignored;
    if (!finished && !staging.empty()) fs::remove_all(staging, ignored);
    if (!finished && createdOut) fs::remove(target.parent_path(), ignored);  // Only when it is empty.
    if (lock >= 0) ::close(lock);
}

void StagedPack::State::add(std::string path, const FileDigest& digest) {
    PackFile file{std::move(path), digest.sha256, digest.sha512, digest.bytes};
    const auto at = std::lower_bound(files.begin(), files.end(), file,
                                     [](const PackFile& a, const PackFile& b) { return a.path < b.path; });
    files.insert(at, std::move(file));
}

StagedPack::StagedPack(std::unique_ptr<State> state) : m_state(std::move(state)) {}
StagedPack::StagedPack(StagedPack&&) noexcept = default;
StagedPack& StagedPack::operator=(StagedPack&&) noexcept = default;
StagedPack::~StagedPack() = default;

const fs::path& StagedPack::target() const { return m_state->target; }
const fs::path& StagedPack::folder() const { return m_state->staging; }
const std::vector<PackFile>& StagedPack::files() const { return m_state->files; }

std::vector<PackFile> StagedPack::audioFiles() const {
    std::vector<PackFile> audio;
    for (const PackFile& file : m_state->files) {
        const fs::path folder = fs::path(file.path).parent_path();
        if (folder == "data/02_masters" || folder == "data/03_stems") audio.push_back(file);
    }
    return audio;
}

std::string twoDigits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string packName(std::string_view cueTitle, int revision) {
    return lowerCase(slug(cueTitle)).substr(0, 36) + "_v" + twoDigits(revision);
}

std::string masterPath(const PackInput& input, std::string_view what) {
    return "02_masters/" + packName(input.cueTitle, input.revision) + "_" + std::string(what);
}

std::string stemPath(const PackInput& input, const PackStem& stem) {
    return "03_stems/" + packName(input.cueTitle, input.revision) + "_" + stemSlug(stem) + ".wav";
}

std::string masteredStemPath(const PackInput& input, const PackStem& stem) {
    return "03_stems/mastered/" + packName(input.cueTitle, input.revision) + "_" + stemSlug(stem) + "_mastered.wav";
}

std::string versionPath(const PackInput& input, const PackVersion& version, bool mastered) {
    return "02_masters/alternates/" + packName(input.cueTitle, input.revision) + "_" + version.name + (mastered ? "" : "_mix") + ".wav";
}

std::string targetPath(const PackInput& input, const PackMaster& master) {
    return "02_masters/loudness/" + packName(input.cueTitle, input.revision) + "_master_" + master.name + ".wav";
}

Result<StagedPack> prepareAudio(const PackInput& input, const fs::path& out, const Progress& progress) {
    if (const Result<void> checked = checkInput(input); !checked) return fail(checked.error());
    auto state = std::make_unique<StagedPack::State>();
    const fs::path folder = fs::absolute(out).lexically_normal();
    if (const Result<void> open = openStaging(*state, packName(input.cueTitle, input.revision), folder); !open) {
        return fail(open.error());
    }
    const std::vector<Task> tasks = tasksOf(input);
    for (const Task& task : tasks) {
        const Result<void> made = makeFolder((state->staging / "data" / task.path).parent_path());
        if (!made) return fail(made.error());
    }
    if (const Result<void> written = runTasks(tasks, *state, progress); !written) return fail(written.error());
    return StagedPack(std::move(state));
}

Result<PackReport> writePack(const PackInput& input, const PackPapers& papers, const fs::path& out,
                             const Progress& progress) {
    Result<StagedPack> staged = prepareAudio(input, out, progress);
    if (!staged) return fail(staged.error());
    return finishPack(std::move(*staged), input, papers);
}

}  // namespace fermata
