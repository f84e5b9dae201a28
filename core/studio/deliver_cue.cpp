// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/deliver_cue.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/base/text.h"
#include "core/rights/similarity.h"
#include "core/studio/ai_tags.h"
#include "core/studio/compose_cue.h"
#include "core/studio/default_ask.h"
#include "core/studio/evidence.h"
#include "core/studio/game_audio.h"
#include "core/studio/game_file.h"
#include "core/studio/pack_input.h"
#include "core/studio/stopwatch.h"
#include "core/studio/victory_cue.h"

namespace fermata {
namespace {

Json headJson(const HistoryHead& head) {
    return {{"project", head.project.text()}, {"sequence", head.sequence}, {"chain_hash", head.hash},
            {"tree_size", head.treeSize},     {"tree_root", head.treeRoot}};
}

Result<std::string> ledgerLines(Studio& studio, const Revision& revision) {
    std::vector<Hash> takes;
    std::set<Hash> seen;
    for (const Cell& cell : revision.cells) {
        if (seen.insert(cell.take).second) takes.push_back(cell.take);
    }
    const auto rows = studio.catalog.ledger(revision.cue, takes);
    if (!rows) return fail(rows.error());
    std::string lines;
    for (const Json& row : *rows) lines += canonicalJson(row) + "\n";
    return lines;
}

// That the event of this clearance's issue is in the sealed history, checkable without the database: leaves are the
// events' chain hashes, the tree is that of RFC 6962.
Result<std::string> inclusionProof(Studio& studio, const HistoryHead& head, const ClearanceRecord& record) {
    const auto events = studio.catalog.events(head.project, std::nullopt);
    if (!events) return fail(events.error());
    std::vector<std::string> leaves;
    std::optional<size_t> index;
    for (const EventInfo& event : *events) {
        if (event.sequence > head.treeSize) break;
        if (event.body.find(record.id.text()) != std::string::npos) index = leaves.size();
        const auto hash = Hash::fromHex(event.hash);
        if (!hash) return fail(hash.error());
        leaves.emplace_back(reinterpret_cast<const char*>(hash->bytes.data()), hash->bytes.size());
    }
    if (!index || merkleRoot(leaves).hex() != head.treeRoot) return std::string();
    Json path = Json::array();
    for (const Hash& step : merklePath(leaves, *index)) path.push_back(step.hex());
    return canonicalJson({{"scheme", "RFC 6962; leaf data = the event's chain hash, 32 bytes"}, {"leaf_index", *index},
                          {"leaf", (*events)[*index].hash}, {"event", (*events)[*index].body}, {"tree_size", head.treeSize},
                          {"audit_path", path}, {"tree_root", head.treeRoot}});
}

// The clearance that the pack carries was issued for exactly these bytes.
Result<void> checkFiles(const Json& clearance, const StagedPack& staged) {
    std::map<std::string, std::string> cleared;
    const std::function<void(const Json&)> collect = [&](const Json& node) {
        if (node.is_object() && node.contains("name") && node.contains("sha256") && node["name"].is_string() && node["sha256"].is_string()) {
            cleared[node["name"].get<std::string>()] = node["sha256"].get<std::string>();
        }
        if (node.is_structured()) {
            for (const Json& child : node) collect(child);
        }
    };
    collect(clearance);
    for (const PackFile& file : staged.audioFiles()) {
        const std::string name = std::filesystem::path(file.path).filename().string();
        const auto found = cleared.find(name);
        if (found != cleared.end() && found->second == file.sha256.hex()) continue;
        return fail(Code::NotReady, name + (found == cleared.end() ? " is not named in the clearance" : " is not the file that was cleared") +
                                        "; issue a new version: fermata clear … --issue --because \"…\".");
    }
    return {};
}

// What the clearance knows of the spot, for the commercials sheet; blank where nobody said it.
void fillCommercial(const Json& clearance, const std::string& title, Commercial& commercial) {
    const Json sheet = clearance.value("s11_reporting", Json::object()).value("cue_sheet", Json::object());
    commercial.spotTitle = title;
    commercial.product = sheet.value("product", "");
    commercial.agency = sheet.value("agency", "");
    commercial.productionCompany = sheet.value("production_company", "");
    commercial.adId = sheet.value("ad_code", "");
    commercial.firstAirDate = sheet.value("air_date", "");
    if (const std::string brand = sheet.value("brand", ""); !brand.empty()) commercial.advertiser = brand;
    std::vector<std::string> media, territories, terms;
    const auto add = [](std::vector<std::string>& list, const std::string& text) {
        if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
    };
    for (const Json& use : clearance.value("s0_decision", Json::object()).value("uses", Json::array())) {
        if (!use.value("asked", false)) continue;
        add(media, use.value("name", ""));
        add(territories, use.value("territory_text", ""));
        add(terms, use.value("term_text", ""));
    }
    commercial.media = joined(media, "; ");
    commercial.territories = joined(territories, "; ");
    commercial.term = joined(terms, "; ");
}

bool asksFor(const Json& clearance, const std::string& media) {
    const Json uses = clearance.value("s0_decision", Json::object()).value("uses", Json::array());
    return std::any_of(uses.begin(), uses.end(), [&](const Json& use) { return use.value("asked", false) && use.value("media", "") == media; });
}

// What later cues of other clients are compared with.
Result<std::vector<std::pair<Hash, Json>>> sketchesOf(Studio& studio, const Revision& revision) {
    std::vector<std::pair<Hash, Json>> sketches;
    std::set<Hash> seen;
    for (const Cell& cell : revision.cells) {
        if (!seen.insert(cell.take).second) continue;
        const auto take = studio.catalog.take(revision.cue, cell.take);
        if (!take) return fail(take.error());
        Json sketch = sketchOf(*take);
        if (!sketch.empty()) sketches.emplace_back(cell.take, std::move(sketch));
    }
    return sketches;
}

// Hits of the plan and the markers that people set, up to a moment where one is given: a pack made again is the same.
Result<std::vector<PackMarker>> markersOf(Studio& studio, const Revision& revision, const Plan& plan, const std::string& until) {
    std::vector<PackMarker> markers;
    for (const PlannedHit& hit : plan.hits) {
        markers.push_back({hit.kind, hit.placed, hit.wanted == hit.placed ? "hit" : "hit, asked for at " + clockTime(hit.wanted)});
    }
    const auto set = studio.catalog.markers(revision.cue);
    if (!set) return fail(set.error());
    for (const MarkerInfo& info : *set) {
        const NewMarker& marker = info.marker;
        if (marker.at >= revision.length || (!until.empty() && info.setAt > until)) continue;
        markers.push_back({marker.name, marker.at, "marker of " + info.by});
    }
    return markers;
}

// What a state plays of another cue leaves the house as well: approved, and under the same clearance.
Result<void> checkOthers(Studio& studio, const GameCues& others, const ClearanceRecord& record) {
    for (const auto& [named, other] : others) {
        const auto ready = studio.catalog.checkDelivery(other.cue, other.number);
        if (!ready) return fail(ready.error().code, "“" + named.first + "”, which a state plays: " + ready.error().message);
        const auto latest = studio.catalog.latestClearance(other.cue, other.number);
        if (!latest) return fail(latest.error());
        if (!*latest || (*latest)->id != record.id) {
            return fail(Code::NotReady, "A state plays “" + named.first + "” revision " + std::to_string(other.number) + ", which " + record.number +
                                            " does not cover. Issue one clearance for both cues.");
        }
    }
    return {};
}

std::vector<std::string> trimLines(const PackInput& input) {
    std::vector<std::string> lines;
    if (!input.trimNote.empty()) lines.push_back(input.trimNote);
    return lines;
}

}  // namespace

Result<DeliverResult> deliverCue(Studio& studio, const DeliverRequest& request, const Progress& progress) {
    Stopwatch watch;
    DeliverResult result;
    const auto cue = studio.catalog.cue(request.cue);
    if (!cue) return fail(cue.error());
    const auto project = studio.catalog.project(cue->project);
    if (!project) return fail(project.error());
    const auto revision = studio.catalog.revision(request.cue, request.revision);
    if (!revision) return fail(revision.error());

    std::optional<Game> game;
    GameCues others;
    if (request.forGame) {
        const auto derived = derivedGame(studio.catalog, *cue, *revision);
        if (!derived) return fail(derived.error());
        auto named = gameCues(studio.catalog, *cue, request.game.is_null() ? toJson(*derived) : request.game);
        if (!named) return fail(named.error());
        others = std::move(*named);
        const Result<Game> read = request.game.is_null() ? derived : gameFromJson(request.game, *revision, request.gameOrigin, others);
        if (!read) return fail(read.error());
        game = *read;
        if (std::string remark = victoryRemark(*game, *revision); !remark.empty()) result.notes.push_back(std::move(remark));
    }

    ClearanceRecord record;
    PackPapers papers;
    Json document;
    if (request.preview && !request.paperJson.empty()) {
        const auto parsed = parseJson(request.paperJson, "the stored preview clearance");
        if (!parsed) return fail(parsed.error());
        document = *parsed;
        record.number = "PREVIEW";
        record.issuedAt = request.madeAt;
        papers.clearanceJson = request.paperJson;
        papers.clearancePdf = request.paperPdf;
    } else if (request.preview) {
        ClearRequest clear;
        clear.covers = {{request.cue, revision->number}};
        for (const auto& [name, other] : others) clear.covers.emplace_back(other.cue, other.number);
        clear.ask = request.ask;
        if (clear.ask.uses.empty()) {   // As a clearance would be asked for: the project's, else the brief's.
            auto usual = defaultAsk(studio, request.cue, revision->number);
            if (!usual) return fail(usual.error());
            clear.ask.uses = std::move(usual->ask.uses);
        }
        clear.madeAt = request.madeAt;
        auto preview = clearCues(studio, clear, progress);
        if (!preview) return fail(preview.error());
        record = preview->record;
        document = std::move(preview->document);
        papers.clearanceJson = std::move(preview->json);
        papers.clearancePdf = std::move(preview->pdf);
    } else {
        const auto ready = studio.catalog.checkDelivery(request.cue, revision->number);
        if (!ready) return fail(ready.error());
        const auto latest = studio.catalog.latestClearance(request.cue, revision->number);
        if (!latest) return fail(latest.error());
        if (!*latest) return fail(Code::NotReady, "No clearance has been issued for this revision: fermata clear … --issue.");
        record = **latest;
        if (const auto covered = checkOthers(studio, others, record); !covered) return fail(covered.error());
        const auto parsed = parseJson(record.json, record.number);
        if (!parsed) return fail(parsed.error());
        document = *parsed;
        // The files carry the date that the document names, not the moment of its storing.
        record.issuedAt = document.value("issued_at", record.issuedAt);
        papers.clearanceJson = record.json;
        if (record.pdf) {
            const auto pdf = studio.blobs.get(*record.pdf);
            if (!pdf) return fail(pdf.error());
            papers.clearancePdf = documentBytes(*pdf);
        }
    }
    papers.clearanceNumber = record.number;
    papers.clearanceVersion = record.version;
    result.overall = document.value("overall", "blocked");
    if (const Json grant = document.value("grant", Json::object()); grant.value("attached", false)) papers.grant = grant.value("text", "");
    watch.lap("clearance");

    auto input = clearedPackInput(studio, request.cue, revision->number, record);
    if (!input) return fail(input.error());
    const auto added = addVersions(studio, *revision, request.versions, *input, result.notes);
    if (!added) return fail(added.error());
    fillCommercial(document, cue->title, input->reporting.commercial);
    input->exchange = request.exchange;
    const auto plan = planOf(studio, *revision);
    if (!plan) return fail(plan.error());
    auto markers = markersOf(studio, *revision, *plan, request.madeAt);
    if (!markers) return fail(markers.error());
    input->markers = std::move(*markers);
    if (game) {
        Result<std::vector<PackGameSound>> sounds = gameSounds(studio, *revision, *game, others);
        if (!sounds) return fail(sounds.error());
        if (const auto tagged = tagGameSounds(studio, *revision, others, *sounds); !tagged) return fail(tagged.error());
        for (const std::string& remark : gameRemarks(*game, *sounds)) result.notes.push_back("game: " + remark);
        input->game = PackGame{*game, request.game.is_null() ? "derived from the sections' energies" : std::filesystem::path(request.gameOrigin).filename().string(), std::move(*sounds)};
    }
    watch.lap("assemble");
    auto staged = prepareAudio(*input, request.out, progress);
    if (!staged) return fail(staged.error());
    watch.lap("audio");
    if (!request.preview) {
        const auto same = checkFiles(document, *staged);
        if (!same) return fail(same.error());
    }
    const auto head = studio.catalog.head(cue->project);
    if (!head) return fail(head.error());
    auto ledger = ledgerLines(studio, *revision);
    if (!ledger) return fail(ledger.error());
    for (const auto& [name, other] : others) {
        const auto more = ledgerLines(studio, other);
        if (!more) return fail(more.error());
        *ledger += *more;
    }
    papers.historyHead = canonicalJson(headJson(*head));
    papers.ledgerExtract = std::move(*ledger);
    if (!request.preview) {
        auto proof = inclusionProof(studio, *head, record);
        if (!proof) return fail(proof.error());
        papers.inclusionProof = std::move(*proof);
    }
    if (!request.preview) {
        const auto evidence = evidencePapers(studio, request.cue);
        if (!evidence) return fail(evidence.error());
        papers.extra = *evidence;
        for (const auto& [name, other] : others) {
            const auto more = evidencePapers(studio, other.cue);
            if (!more) return fail(more.error());
            for (const PackPaper& paper : *more) {
                const bool there = std::any_of(papers.extra.begin(), papers.extra.end(), [&](const PackPaper& known) { return known.path == paper.path; });
                if (!there) papers.extra.push_back(paper);
            }
        }
    }
    papers.readFirst = trimLines(*input);
    if (game && !asksFor(document, "game")) {
        const std::string line = "The clearance was not asked for games: it does not clear that use.";
        papers.readFirst.push_back(line);
        result.notes.push_back(line + " Ask for the use “game” and issue a new version.");
    }
    // For whoever decides whether it leaves; the pack itself says what each sound is.
    for (const std::string& remark : plan->remarks) {
        if (request.preview && remark.starts_with("the style " + plan->style + " ")) result.notes.push_back(remark);
    }
    for (const std::string& note : result.notes) {
        if (note.starts_with("game: ")) papers.readFirst.push_back("Note on the states: " + note.substr(6) + ".");
    }
    papers.readFirst.insert(papers.readFirst.end(), request.readFirst.begin(), request.readFirst.end());
    papers.extra.push_back({"07_evidence/revision.json", canonicalJson(toJson(*revision))});
    result.clearanceJson = papers.clearanceJson;
    result.clearancePdf = papers.clearancePdf;
    auto pack = finishPack(std::move(*staged), *input, papers);
    if (!pack) return fail(pack.error());
    if (!request.preview) {
        const auto sketches = sketchesOf(studio, *revision);
        if (!sketches) return fail(sketches.error());
        const auto recorded = studio.catalog.recordDelivery(request.cue, revision->number, record.id, pack->payload, *sketches);
        if (!recorded) return fail(recorded.error());
        for (const auto& [name, other] : others) {
            const auto heard = sketchesOf(studio, other);
            if (!heard) return fail(heard.error());
            const auto noted = studio.catalog.recordDelivery(other.cue, other.number, record.id, pack->payload, *heard);
            if (!noted) return fail(noted.error());
        }
    }
    watch.lap("pack");
    result.pack = std::move(*pack);
    result.trimNote = input->trimNote;
    result.masteredNote = input->masteredNote;
    for (PackVersion& version : input->versions) {
        version.mix.clear();
        version.master.clear();
        result.versions.push_back(std::move(version));
    }
    for (PackMaster& master : input->masters) {
        master.audio.clear();
        result.masters.push_back(std::move(master));
    }
    result.timings = watch.laps();
    return result;
}

}  // namespace fermata
