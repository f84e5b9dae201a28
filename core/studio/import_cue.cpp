// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/import_cue.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/compose/style.h"
#include "core/render/master.h"
#include "core/render/exact_math.h"
#include "core/studio/audio_cache.h"
#include "core/studio/edit.h"
#include "core/studio/import_place.h"
#include "core/studio/job_scope.h"
#include "core/studio/origins.h"
#include "core/studio/printing.h"
#include "core/studio/stopwatch.h"
#include "core/studio/take_reader.h"

namespace fermata {
namespace {

constexpr size_t kLargestPaper = size_t{32} << 20;

Result<void> checkMaterial(const ImportRequest& request) {
    const MaterialFact& material = request.material;
    if (material.name.empty()) return fail(Code::InvalidArgument, "The recording needs a title: --title \"…\".");
    if (material.maker.empty()) return fail(Code::InvalidArgument, "Say who made the recording: --author \"…\".");
    const std::vector<std::string> kinds{"recording", "sample", "loop", "public-domain"};
    if (std::find(kinds.begin(), kinds.end(), material.kind) == kinds.end()) return fail(Code::InvalidArgument, unknownName("kind", material.kind, kinds));
    return {};
}

// The paper as a chunk, and its facts in the record. Its content is not read.
Result<std::optional<Chunk>> paperOf(const ImportRequest& request, MaterialRecord& record) {
    if (request.paper.empty()) return std::optional<Chunk>();
    const auto bytes = readFile(request.paper);
    if (!bytes) return fail(bytes.error());
    if (bytes->empty()) return fail(Code::InvalidArgument, request.paper.string() + " is empty; a paper must say something.");
    if (bytes->size() > kLargestPaper) return fail(Code::InvalidArgument, request.paper.string() + " is larger than 32 MiB; give the licence alone.");
    if (request.material.licence.empty()) {
        return fail(Code::InvalidArgument, "Name the licence that " + request.paper.string() + " holds: --licence \"…\".");
    }
    Chunk chunk = documentChunk(*bytes);
    record.fact.licenceSha256 = sha256(*bytes).hex();
    record.paperName = request.paper.filename().string();
    record.paperStoredAs = chunk.hash().hex();
    return std::optional(std::move(chunk));
}

// An existing stem, or a new one behind the others.
Result<Stem> stemFor(Revision& next, const ImportRequest& request, bool& fresh) {
    if (const Stem* stem = next.stemNamed(request.stem)) {
        if (!request.role.empty() && request.role != stem->role) {
            return fail(Code::InvalidArgument, "Stem “" + stem->name + "” is there already with the role " + stem->role + "; leave --role out, or give another name.");
        }
        return *stem;
    }
    std::vector<std::string> known;
    for (const Stem& stem : next.stems) known.push_back(stem.name);
    if (request.role.empty()) {
        return fail(Code::InvalidArgument, unknownName("stem", request.stem, known) + " For a new stem add --role rhythm, bass, harmony, melody, texture or effects.");
    }
    const std::vector<std::string> roles{"rhythm", "bass", "harmony", "melody", "texture", "effects"};
    if (std::find(roles.begin(), roles.end(), request.role) == roles.end()) return fail(Code::InvalidArgument, unknownName("role", request.role, roles));
    if (request.stem.empty() || slug(request.stem) != request.stem) {
        return fail(Code::InvalidArgument, "A new stem's name is a short word of small letters: “" + slug(request.stem) + "” rather than “" + request.stem + "”.");
    }
    fresh = true;
    next.stems.push_back({StemId::create(), request.stem, request.role, "recording"});
    return next.stems.back();
}

Take silentTake(const Stem& stem, Ticks length, const MaterialRecord& record) {
    Take take;
    take.stem = stem.name;
    take.length = length;
    take.sound.patch = "recording";
    take.provenance = {{"player", record.fact.maker}, {"version", "file " + record.fileSha256.substr(0, 16)}, {"kind", "recording"}, {"class", "H"}};
    return take;
}

// Of the imported frames that sound.
std::vector<int32_t> heard(const AudioFile& audio, const ImportPlace& place) {
    const auto from = static_cast<std::ptrdiff_t>(place.from.value * 2);
    return {audio.audio.begin() + from, audio.audio.begin() + from + static_cast<std::ptrdiff_t>((place.end - place.start).value * 2)};
}

Result<double> loudnessOfReplaced(Studio& studio, const Revision& revision, const Stem& stem, const ImportPlace& place) {
    std::vector<int32_t> before;
    for (const ImportPlace::Part& part : place.parts) {
        const auto audio = studio.audio.cell(revision, revision.sections[part.section], stem);
        if (!audio) return fail(audio.error());
        before.insert(before.end(), audio->begin(), audio->end());
    }
    return integratedLoudness(before);
}

// All that is known before the first cell is printed.
struct Prepared {
    ImportView view;
    CueInfo cue;
    Revision newest;
    Plan plan;
    AudioFile audio;
    ImportPlace place;
    std::optional<Chunk> paper;
    PrintJob print;
    Stem stem;
    bool fresh = false;
    std::vector<AskedCell> sounding;
};

Result<Prepared> prepared(Studio& studio, const ImportRequest& request) {
    Prepared made;
    ImportView& view = made.view;
    if (const auto checked = checkMaterial(request); !checked) return fail(checked.error());
    auto newest = studio.catalog.revision(request.cue, 0);
    if (!newest) return fail(newest.error());
    const auto cue = studio.catalog.cue(request.cue);
    if (!cue) return fail(cue.error());
    Result<Plan> plan = planOf(studio, *newest);
    if (!plan) return fail(plan.error());
    const auto bytes = readFile(request.file);
    if (!bytes) return fail(bytes.error());
    auto audio = readAudioFile(request.file);
    if (!audio) return fail(audio.error());
    if (const auto fits = checkTempo(*newest, request, *audio); !fits) return fail(fits.error());
    auto place = placeRecording(*newest, request, static_cast<int64_t>(audio->audio.size() / 2));
    if (!place) return fail(place.error());
    view.start = place->start;
    view.end = place->end;
    MaterialRecord& record = view.material;
    record.fact = request.material;
    record.fileName = request.file.filename().string();
    record.fileSha256 = sha256(*bytes).hex();
    record.fileFormat = audio->format + ", " + std::to_string(audio->sourceRate) + " Hz, " + (audio->sourceChannels == 1 ? "mono" : "stereo");
    auto paper = paperOf(request, record);
    if (!paper) return fail(paper.error());
    if (record.fact.licence.empty()) view.missing.emplace_back("licence");
    if (record.fact.licenceSha256.empty()) view.missing.emplace_back("paper");
    if (record.fact.commercial != true) view.missing.emplace_back("commercial");

    made.print.next = nextOf(*newest);
    const auto stem = stemFor(made.print.next, request, made.fresh);
    if (!stem) return fail(stem.error());
    if (made.fresh && request.over) return fail(Code::InvalidArgument, "--over needs a stem that sounds already; “" + stem->name + "” is new.");
    for (const ImportPlace::Part& part : place->parts) {
        made.sounding.push_back({made.print.next.sections[part.section].id, stem->id});
        view.cells.push_back(made.print.next.sections[part.section].name + "/" + stem->name);
    }
    if (const auto free = refuseHeld(studio.catalog, made.print.next, made.sounding); !free) return fail(free.error());

    view.lufs = integratedLoudness(heard(*audio, *place)) - audio->storedMilliDb / 1000.0;
    if (!made.fresh) {
        const auto before = loudnessOfReplaced(studio, *newest, *stem, *place);
        if (!before) return fail(before.error());
        view.replacedLufs = *before;
    }
    view.gainMilliDb = request.gainMilliDb;
    if (request.matchLevel) {
        if (view.lufs <= -69 || view.replacedLufs <= -69) {
            return fail(Code::InvalidArgument, "Matching the level needs sound that is long enough to be measured, before and now; give the gain in dB instead.");
        }
        view.gainMilliDb = static_cast<int>((view.replacedLufs - view.lufs) * 20) * 50;
    }
    view.lufs += view.gainMilliDb / 1000.0;
    made.cue = *cue;
    made.newest = std::move(*newest);
    made.plan = std::move(*plan);
    made.audio = std::move(*audio);
    made.place = std::move(*place);
    made.paper = std::move(*paper);
    made.stem = *stem;
    return made;
}

}  // namespace

Result<ImportView> viewImport(Studio& studio, const ImportRequest& request) {
    Result<Prepared> made = prepared(studio, request);
    if (!made) return fail(made.error());
    return std::move(made->view);
}

Result<ImportResult> importRecording(Studio& studio, const ImportRequest& request, const Progress& progress) {
    Stopwatch watch;
    Result<Prepared> known = prepared(studio, request);
    if (!known) return fail(known.error());
    ImportResult result;
    static_cast<ImportView&>(result) = std::move(known->view);
    const MaterialRecord& record = result.material;
    PrintJob& print = known->print;
    const CueInfo& cue = known->cue;
    const Plan& plan = known->plan;
    const AudioFile& audio = known->audio;
    const ImportPlace& place = known->place;
    const Stem& stem = known->stem;
    const bool fresh = known->fresh;
    std::vector<AskedCell> asked = known->sounding;
    watch.lap("read");

    const auto job = JobScope::start(studio.catalog, cue.project, "import", {{"cue", request.cue.text()}, {"file_sha256", record.fileSha256}});
    if (!job) return fail(job.error());
    const Chunk chunk = pcm24Chunk(audio.audio);
    const Hash chunkHash = chunk.hash();
    studio.audio.keep(chunkHash, audio.audio);
    TakeReader old(studio, known->newest);
    const TempoMap& tempo = print.next.tempo;
    for (size_t i = 0; i < print.next.sections.size(); ++i) {
        const Section& section = print.next.sections[i];
        const auto part = std::find_if(place.parts.begin(), place.parts.end(), [&](const ImportPlace::Part& item) { return item.section == i; });
        if (part == place.parts.end() && !fresh) continue;
        Take take = silentTake(stem, tempo.barStart(section.firstBar + section.bars) - tempo.barStart(section.firstBar), record);
        if (part != place.parts.end()) {
            if (!fresh) {
                const auto before = old.at(i, stem);
                if (!before) return fail(before.error());
                if (request.over) take = **before;
                take.provenance["parent_take"] = (*before)->hash().hex();
            }
            Recording recording = part->recording;
            recording.chunk = chunkHash;
            recording.gainMilliDb = result.gainMilliDb - audio.storedMilliDb;
            take.recordings.push_back(recording);
            take.provenance["materials"].push_back(toJson(record));
        } else {
            asked.push_back({section.id, stem.id});
        }
        print.cells.push_back({section.id, stem.id, std::move(take)});
    }
    clearAsked(print.next, known->sounding);
    print.next.made = "imported “" + request.material.name + "” by " + request.material.maker + " into " + joined(result.cells, ", ");
    print.next.request = canonicalJson({{"import", toJson(record)}, {"cells", result.cells}, {"start_sample", place.start.value}, {"gain_milli_db", result.gainMilliDb}});
    print.target = plan.loudness;
    print.fade = plan.ending == Ending::Fade;
    std::string softer;
    Result<PrintedGrid> grid = printWithHeadroom(studio, print, progress, softer);
    if (!grid) return fail(grid.error());
    watch.lap("render");

    std::vector<Chunk> kept{chunk};
    if (known->paper) kept.push_back(*known->paper);
    for (const Chunk& item : kept) {
        const Result<Hash> stored = studio.blobs.put(item);
        if (!stored) return fail(stored.error());
        grid->chunks.emplace_back(*stored, item);
    }
    std::vector<std::string> notes;
    const Result<Style> style = styleOf(studio.styles, plan, notes);
    if (!style) return fail(style.error());
    const auto origins = Origins::open(studio, cue.project, *style);
    if (!origins) return fail(origins.error());
    auto rows = origins->ledgerRows(studio, grid->made.takes, print.next.made, print.next.request);
    if (!rows) return fail(rows.error());
    grid->made.ledger = std::move(*rows);
    grid->made.asked = asked;
    Result<CueResult> made = commitPrinted(studio, cue.project, *grid, plan);
    if (!made) return fail(made.error());
    static_cast<CueResult&>(result) = std::move(*made);
    if (!softer.empty()) result.notes.push_back(softer);
    result.notes.insert(result.notes.end(), notes.begin(), notes.end());
    if (const auto finished = (*job)->finish(print.next.made); !finished) return fail(finished.error());
    watch.lap("commit");
    result.timings = watch.laps();
    return result;
}

}  // namespace fermata
