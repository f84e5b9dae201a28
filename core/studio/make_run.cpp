// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/make_run.h"

#include <algorithm>

#include "core/base/scratch_folder.h"
#include "core/base/text.h"
#include "core/studio/compose_cue.h"
#include "core/studio/names.h"
#include "core/studio/stopwatch.h"

namespace fermata {
namespace {

// The same key always makes the same cue, so that a run that was killed half way goes on where it stopped.
CueId cueOfKey(std::string_view key) {
    std::string hex = sha256("fermata make " + std::string(key)).hex();
    hex[12] = '8';  // RFC 9562: version 8, variant 10.
    hex[16] = "89ab"[hex[16] % 4];
    return *CueId::parse(hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" + hex.substr(16, 4) + "-" + hex.substr(20, 12));
}

Result<ProjectId> projectFor(Studio& studio, const MakeSpec& spec) {
    auto client = findClient(studio.catalog, spec.client);
    if (!client) {
        if (client.error().code != Code::NotFound) return fail(client.error());
        const auto made = studio.catalog.addClient(ClientId::create(), spec.client);
        if (!made) return fail(made.error());
        client = ClientInfo{*made, spec.client};
    }
    const auto projects = studio.catalog.projects();
    if (!projects) return fail(projects.error());
    for (const ProjectInfo& project : *projects) {
        if (project.client == client->id && project.name == spec.project) return project.id;
    }
    return studio.catalog.addProject(ProjectId::create(), client->id, spec.project, spec.uses);
}

// Where the same pack stands already it is made again beside it and compared: nothing is overwritten.
Result<DeliverResult> deliverAgain(Studio& studio, DeliverRequest request, const std::string& name, bool repeated,
                                   const Progress& progress) {
    std::error_code ignored;
    const std::filesystem::path target = request.out / name;
    if (!repeated || !std::filesystem::exists(target, ignored)) return deliverCue(studio, request, progress);
    const ScratchFolder scratch("make");
    std::filesystem::create_directories(scratch.path(), ignored);
    request.out = scratch.path();
    auto again = deliverCue(studio, request, progress);
    if (!again) return again;
    const auto there = verifyPack(target, progress);
    if (!there) return fail(there.error());
    if (!there->sound() || there->payload != again->pack.payload) {
        return fail(Code::Conflict, target.string() + " exists and is not the pack of this key; move it away or use another --out.");
    }
    again->pack.folder = target;
    return again;
}

}  // namespace

Result<MakeSpec> makeSpecFromJson(const Json& json, std::string_view origin) {
    static const std::vector<std::string> known{"client", "project", "title", "brief", "style", "seed", "uses"};
    const std::string where(origin);
    if (!json.is_object()) return fail(Code::InvalidArgument, where + " must hold one JSON object.");
    for (const auto& [key, value] : json.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            return fail(Code::InvalidArgument, where + ": " + unknownName("field", key, known));
        }
    }
    MakeSpec spec;
    spec.client = json.contains("client") ? json.value("client", "") : "Unattended";
    spec.project = json.contains("project") ? json.value("project", "") : "Pipeline";
    for (const char* field : {"client", "project", "title", "style"}) {
        if (json.contains(field) && !json[field].is_string()) {
            return fail(Code::InvalidArgument, where + ": field “" + field + "” is " + json[field].dump() + "; it must be text.");
        }
    }
    spec.title = json.value("title", "");
    spec.style = json.value("style", "");
    if (json.contains("seed")) {
        const auto seed = jsonInteger(json, "seed", "");
        if (!seed) return fail(Code::InvalidArgument, where + ": " + seed.error().message);
        spec.seed = static_cast<uint32_t>(*seed);
    }
    if (!json.contains("brief")) return fail(Code::InvalidArgument, where + ": field “brief” is missing; give words or a brief object.");
    auto brief = json["brief"].is_string() ? readBrief(json["brief"].get<std::string>(), where + ", brief") : briefFromJson(json["brief"]);
    if (!brief) return fail(brief.error().code, where + ": " + brief.error().message);
    spec.brief = std::move(*brief);
    if (json.contains("uses")) {
        const auto ask = clearanceAsk(json["uses"], where);
        if (!ask) return fail(ask.error());
        spec.uses = json["uses"];
    }
    spec.hash = sha256(canonicalJson(json));
    return spec;
}

Result<MakeResult> makeRun(Studio& studio, const MakeSpec& spec, std::string_view key, const std::filesystem::path& out,
                           const Progress& progress) {
    Stopwatch watch;
    MakeResult result;
    const auto begun = studio.catalog.beginRun(key, spec.hash);
    if (!begun) return fail(begun.error());
    result.repeated = begun->has_value() && (*begun)->contains("cue");
    const CueId id = cueOfKey(key);
    std::string madeAt = isoTime(studio.clock.now());
    if (result.repeated) {
        madeAt = (*begun)->value("made_at", madeAt);
    } else {
        const auto project = projectFor(studio, spec);
        if (!project) return fail(project.error());
        const auto existing = studio.catalog.cue(id);
        if (!existing || existing->newestRevision == 0) {
            ComposeRequest compose;
            compose.project = *project;
            compose.brief = spec.brief;
            compose.style = spec.style;
            compose.seed = spec.seed;
            compose.title = spec.title.empty() ? spec.brief.title : spec.title;
            if (compose.title.empty()) compose.title = std::string(key);
            compose.cue = id;
            const auto composed = composeCue(studio, compose, progress);
            if (!composed) return fail(composed.error());
            result.timings = composed->timings;
        }
        watch.lap("compose");
    }
    const auto cue = studio.catalog.cue(id);
    if (!cue) return fail(cue.error());
    auto revision = studio.catalog.revision(id, 1);
    if (!revision) return fail(revision.error());
    DeliverRequest deliver;
    deliver.cue = id;
    deliver.revision = 1;
    deliver.out = out;
    deliver.preview = true;
    deliver.ask.uses = spec.uses;
    deliver.madeAt = madeAt;
    if (result.repeated) {
        for (const auto& [name, text] : {std::pair("clearance_json", &deliver.paperJson), std::pair("clearance_pdf", &deliver.paperPdf)}) {
            const auto hash = Hash::fromHex((*begun)->value(name, ""));
            if (!hash) return fail(Code::Corrupt, "The stored result of key “" + std::string(key) + "” is incomplete.");
            const auto chunk = studio.blobs.get(*hash);
            if (!chunk) return fail(chunk.error());
            *text = documentBytes(*chunk);
        }
    }
    auto delivery = deliverAgain(studio, deliver, packName(cue->title, 1), result.repeated, progress);
    if (!delivery) return fail(delivery.error());
    if (!result.repeated) {
        Json stored = {{"cue", id.text()}, {"revision", 1}, {"made_at", madeAt}};
        const Chunk json = documentChunk(delivery->clearanceJson), pdf = documentChunk(delivery->clearancePdf);
        for (const Chunk& chunk : {json, pdf}) {
            const auto put = studio.blobs.put(chunk);
            if (!put) return fail(put.error());
        }
        const auto registered = studio.catalog.registerChunks(cue->project, {{json.hash(), json}, {pdf.hash(), pdf}});
        if (!registered) return fail(registered.error());
        stored["clearance_json"] = json.hash().hex();
        stored["clearance_pdf"] = pdf.hash().hex();
        const auto finished = studio.catalog.finishRun(key, spec.hash, stored);
        if (!finished) return fail(finished.error());
    }
    watch.lap("deliver");
    result.cue = *cue;
    result.revision = std::move(*revision);
    result.delivery = std::move(*delivery);
    for (const auto& lap : watch.laps()) result.timings.push_back(lap);
    return result;
}

}  // namespace fermata
