// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/plan.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata {
namespace {

const std::vector<std::string> kEndings = {"button", "ring-out", "fade", "loop"};

Json barsJson(const TempoMap& tempo) {
    Json bars = Json::array();
    for (const Bar& bar : tempo.bars()) bars.push_back({bar.meter.beats, bar.meter.unit, bar.microsecondsPerQuarter});
    return bars;
}

TempoMap tempoFrom(const Json& json) {
    std::vector<Bar> bars;
    for (const Json& bar : json) {
        bars.push_back({{bar.at(0).get<int>(), bar.at(1).get<int>()}, bar.at(2).get<int64_t>()});
    }
    return TempoMap(std::move(bars));
}

Json chordJson(const Chord& chord) {
    Json json = {{"root", chord.root}, {"quality", chord.quality}, {"start", chord.start.value}, {"length", chord.length.value}};
    if (chord.bass >= 0) json["bass"] = chord.bass;
    return json;
}

Chord chordFrom(const Json& json) {
    return {json.at("root").get<int>(), json.at("quality").get<std::string>(), json.value("bass", -1),
            {json.at("start").get<int64_t>()}, {json.at("length").get<int64_t>()}};
}

Json directionJson(const StemDirection& direction) {
    Json json = {{"plays", direction.plays},
                 {"energy", direction.energy.permille},
                 {"density", direction.density.permille},
                 {"register", direction.registerHeight.permille},
                 {"brightness", direction.brightness.permille},
                 {"groove", direction.groove.permille}};
    // Plans without these are as they were.
    if (direction.learnedFeel) json["feel"] = "learned";
    if (direction.activity.permille != 500) json["activity"] = direction.activity.permille;
    if (direction.colour.permille != 500) json["colour"] = direction.colour.permille;
    if (direction.leavesRoom) json["room"] = "voice";
    if (direction.barred) json["barred"] = true;
    if (!direction.without.empty()) json["without"] = direction.without;
    if (direction.dynamics != 0) json["dynamics"] = direction.dynamics;
    if (direction.sound) json["sound"] = {{"patch", direction.sound->patch}, {"parameters", direction.sound->parameters}};
    return json;
}

std::optional<Sound> soundFrom(const Json& direction) {
    if (!direction.contains("sound")) return std::nullopt;
    const Json& json = direction.at("sound");
    return Sound{json.at("patch").get<std::string>(), json.at("parameters").get<std::map<std::string, int>>()};
}

StemDirection directionFrom(const Json& json) {
    return {json.at("plays").get<bool>(),
            clampLevel(json.at("energy").get<int>()),
            clampLevel(json.at("density").get<int>()),
            clampLevel(json.at("register").get<int>()),
            clampLevel(json.at("brightness").get<int>()),
            clampLevel(json.at("groove").get<int>()),
            json.value("feel", "style") == "learned",
            clampLevel(json.value("activity", 500)),
            clampLevel(json.value("colour", 500)),
            json.value("room", "none") == "voice",
            json.value("barred", false),
            json.value("without", std::vector<std::string>{}),
            std::clamp(json.value("dynamics", 0), -1000, 1000),
            soundFrom(json)};
}

Json sectionJson(const PlannedSection& section) {
    Json chords = Json::array();
    for (const Chord& chord : section.chords) chords.push_back(chordJson(chord));
    Json stems = Json::object();
    for (const auto& [name, direction] : section.stems) stems[name] = directionJson(direction);
    return {{"name", section.name},       {"bars", section.bars},         {"energy", section.energy.permille},
            {"key", section.key.name()},  {"function", section.function}, {"chords", chords},
            {"stems", stems},             {"cadence", section.cadence}};
}

Result<PlannedSection> sectionFrom(const Json& json) {
    PlannedSection section;
    section.name = json.at("name").get<std::string>();
    section.bars = json.at("bars").get<int>();
    section.energy = clampLevel(json.at("energy").get<int>());
    const Result<Key> key = Key::parse(json.at("key").get<std::string>());
    if (!key) return fail(key.error());
    section.key = *key;
    section.function = json.at("function").get<std::string>();
    for (const Json& chord : json.at("chords")) section.chords.push_back(chordFrom(chord));
    for (const auto& [name, direction] : json.at("stems").items()) section.stems[name] = directionFrom(direction);
    section.cadence = json.at("cadence").get<bool>();
    return section;
}

// What a person who edits a plan can break.
Result<void> checked(const Plan& plan) {
    int bars = 0;
    for (size_t i = 0; i < plan.sections.size(); ++i) {
        const PlannedSection& section = plan.sections[i];
        const std::string path = "sections[" + std::to_string(i) + "]";
        if (section.bars < 1) return fail(Code::InvalidArgument, "“" + path + ".bars” is " + std::to_string(section.bars) + "; a section has at least one bar.");
        if (section.chords.empty()) return fail(Code::InvalidArgument, "“" + path + ".chords” is empty; a section has at least one chord.");
        for (const PlannedStem& stem : plan.stems) {
            if (section.stems.count(stem.name) == 0) return fail(Code::InvalidArgument, "“" + path + ".stems” says nothing about “" + stem.name + "”.");
        }
        for (size_t k = 0; k < i; ++k) {
            if (plan.sections[k].name == section.name) return fail(Code::InvalidArgument, "“" + path + ".name” is “" + section.name + "”, which another section has already.");
        }
        bars += section.bars;
    }
    if (bars != plan.tempo.barCount()) {
        return fail(Code::InvalidArgument, "The sections have " + std::to_string(bars) + " bars and “tempo” has " + std::to_string(plan.tempo.barCount()) + "; they must agree.");
    }
    if (plan.tempo.end() > plan.length) return fail(Code::InvalidArgument, "“length” ends before the last bar does; shorten the bars or lengthen the cue.");
    return {};
}

}  // namespace

int Plan::firstBar(size_t section) const {
    int bar = 0;
    for (size_t i = 0; i < section && i < sections.size(); ++i) bar += sections[i].bars;
    return bar;
}

Samples Plan::sectionStart(size_t section) const { return tempo.barStartSample(firstBar(section)); }

Samples Plan::sectionEnd(size_t section) const {
    return section + 1 >= sections.size() ? length : sectionStart(section + 1);
}

Json toJson(const Plan& plan) {
    Json sections = Json::array();
    for (const PlannedSection& section : plan.sections) sections.push_back(sectionJson(section));
    Json stems = Json::array();
    for (const PlannedStem& stem : plan.stems) {
        stems.push_back({{"name", stem.name}, {"role", stem.role}, {"sound", stem.sound}, {"parameters", stem.parameters}});
    }
    Json motif = Json::array();
    for (const MotifNote& note : plan.motif) motif.push_back({note.start.value, note.length.value, note.degree, note.octave});
    Json hits = Json::array();
    for (const PlannedHit& hit : plan.hits) {
        hits.push_back({{"wanted", hit.wanted.value}, {"placed", hit.placed.value}, {"kind", hit.kind}});
        if (hit.stop.value > 0) hits.back()["stop"] = hit.stop.value;
    }
    return {{"format", "fermata-plan-1"},
            {"style", plan.style},
            {"style_version", plan.styleVersion},
            {"style_sha256", plan.styleHash.hex()},
            {"seed", plan.seed},
            {"tempo", barsJson(plan.tempo)},
            {"length", plan.length.value},
            {"ending", kEndings[static_cast<size_t>(plan.ending)]},
            {"sections", sections},
            {"stems", stems},
            {"motif", motif},
            {"hits", hits},
            {"loudness", {{"milli_lufs", plan.loudness.milliLufs}, {"true_peak_milli_db", plan.loudness.truePeakMilliDb}}},
            {"remarks", plan.remarks}};
}

Result<Plan> planFromJson(const Json& json) {
    try {
        Plan plan;
        plan.style = json.at("style").get<std::string>();
        plan.styleVersion = json.at("style_version").get<std::string>();
        const Result<Hash> hash = Hash::fromHex(json.at("style_sha256").get<std::string>());
        if (!hash) return fail(hash.error());
        plan.styleHash = *hash;
        plan.seed = json.at("seed").get<uint32_t>();
        plan.tempo = tempoFrom(json.at("tempo"));
        plan.length = {json.at("length").get<int64_t>()};
        const auto ending = json.at("ending").get<std::string>();
        const auto found = std::find(kEndings.begin(), kEndings.end(), ending);
        if (found == kEndings.end()) return fail(Code::InvalidArgument, unknownName("ending", ending, kEndings));
        plan.ending = static_cast<Ending>(found - kEndings.begin());
        for (const Json& item : json.at("sections")) {
            Result<PlannedSection> section = sectionFrom(item);
            if (!section) return fail(section.error());
            plan.sections.push_back(std::move(*section));
        }
        for (const Json& item : json.at("stems")) {
            plan.stems.push_back({item.at("name").get<std::string>(), item.at("role").get<std::string>(),
                                  item.at("sound").get<std::string>(), item.at("parameters").get<std::map<std::string, int>>()});
        }
        for (const Json& item : json.at("motif")) {
            plan.motif.push_back({{item.at(0).get<int64_t>()}, {item.at(1).get<int64_t>()}, item.at(2).get<int>(), item.at(3).get<int>()});
        }
        for (const Json& item : json.at("hits")) {
            plan.hits.push_back({{item.at("wanted").get<int64_t>()}, {item.at("placed").get<int64_t>()}, item.at("kind").get<std::string>(), {item.value("stop", int64_t{0})}});
        }
        plan.loudness.milliLufs = json.at("loudness").at("milli_lufs").get<int>();
        plan.loudness.truePeakMilliDb = json.at("loudness").at("true_peak_milli_db").get<int>();
        plan.remarks = json.at("remarks").get<std::vector<std::string>>();
        if (const Result<void> fine = checked(plan); !fine) return fail(fine.error());
        return plan;
    } catch (const Json::exception& error) {
        return fail(Code::InvalidArgument, "This is not a plan: a field is missing or of the wrong kind.", error.what());
    }
}

}  // namespace fermata
