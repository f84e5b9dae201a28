// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/revision.h"

#include <algorithm>

namespace fermata {
namespace {

std::string hexOrEmpty(const Hash& hash) { return hash.isNull() ? std::string() : hash.hex(); }

Hash hashAt(const Json& json, const char* key) {
    const std::string text = json.at(key).get<std::string>();
    if (text.empty()) return {};
    const Result<Hash> hash = Hash::fromHex(text);
    return hash ? *hash : throw Json::other_error::create(501, std::string("not a hash: ") + key, &json);
}

template <class IdType>
IdType idAt(const Json& json, const char* key) {
    const Result<IdType> id = IdType::parse(json.at(key).get<std::string>());
    return id ? *id : throw Json::other_error::create(501, std::string("not an id: ") + key, &json);
}

Json sectionJson(const Section& section) {
    return {{"id", section.id.text()},         {"name", section.name},       {"first_bar", section.firstBar},
            {"bars", section.bars},            {"start", section.start.value}, {"end", section.end.value},
            {"energy", section.energy.permille}, {"key", section.key.name()}};
}

Json stemJson(const Stem& stem) {
    return {{"id", stem.id.text()}, {"name", stem.name}, {"role", stem.role}, {"sound", stem.sound}};
}

Json cellJson(const Cell& cell) {
    return {{"section", cell.section.text()}, {"stem", cell.stem.text()},  {"print", cell.print.hex()},
            {"offset", cell.offset.value},    {"take", cell.take.hex()},   {"window", cell.window.hex()}};
}

Json gainJson(const SectionGain& gain) {
    return {{"section", gain.section.text()}, {"chunk", gain.chunk.hex()}, {"offset", gain.offset.value}};
}

Json headerJson(const Revision& revision) {
    Json bars = Json::array();
    for (const Bar& bar : revision.tempo.bars()) {
        bars.push_back({bar.meter.beats, bar.meter.unit, bar.microsecondsPerQuarter});
    }
    return {{"format", "fermata-revision-1"},
            {"cue", revision.cue.text()},
            {"number", revision.number},
            {"parent", hexOrEmpty(revision.parentHash)},
            {"plan", hexOrEmpty(revision.plan)},
            {"brief", hexOrEmpty(revision.brief)},
            {"bars", bars},
            {"length", revision.length.value},
            {"loop", revision.loop},
            {"frame_rate", {revision.frameRate.numerator, revision.frameRate.denominator, revision.frameRate.dropFrame}},
            {"start_frames", revision.startFrames},
            {"loudness", revision.loudness},
            {"made", revision.made},
            {"request", revision.request}};
}

}  // namespace

Json toJson(const Print& print) {
    return {{"format", "fermata-print-1"},           {"take", hexOrEmpty(print.take)},
            {"window", hexOrEmpty(print.window)},    {"carry", hexOrEmpty(print.carry)},
            {"carry_in", hexOrEmpty(print.carryIn)}, {"landing", hexOrEmpty(print.landing)},
            {"engine", print.engine},                {"start", print.start.value},
            {"length", print.length.value}};
}

Result<Print> printFromJson(const Json& json) {
    try {
        return Print{hashAt(json, "take"),    hashAt(json, "window"),  hashAt(json, "carry"),
                     hashAt(json, "carry_in"), hashAt(json, "landing"), json.at("engine").get<std::string>(),
                     {json.at("start").get<int64_t>()}, {json.at("length").get<int64_t>()}};
    } catch (const Json::exception& error) {
        return fail(Code::Corrupt, "A stored print cannot be read.", error.what());
    }
}

Hash Print::hash() const { return sha256(canonicalJson(toJson(*this))); }

const Section* Revision::section(const SectionId& wanted) const {
    const auto it = std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.id == wanted; });
    return it == sections.end() ? nullptr : &*it;
}

const Section* Revision::sectionNamed(std::string_view wanted) const {
    const auto it = std::find_if(sections.begin(), sections.end(), [&](const Section& s) { return s.name == wanted; });
    return it == sections.end() ? nullptr : &*it;
}

const Stem* Revision::stemNamed(std::string_view wanted) const {
    const auto it = std::find_if(stems.begin(), stems.end(), [&](const Stem& s) { return s.name == wanted; });
    return it == stems.end() ? nullptr : &*it;
}

const Cell* Revision::cell(const SectionId& section, const StemId& stem) const {
    const auto it = std::find_if(cells.begin(), cells.end(),
                                 [&](const Cell& c) { return c.section == section && c.stem == stem; });
    return it == cells.end() ? nullptr : &*it;
}

const SectionGain* Revision::gain(const SectionId& section) const {
    const auto it = std::find_if(gains.begin(), gains.end(), [&](const SectionGain& g) { return g.section == section; });
    return it == gains.end() ? nullptr : &*it;
}

std::vector<std::string> Revision::leaves() const {
    std::vector<std::string> leaves{canonicalJson(headerJson(*this))};
    for (const Section& section : sections) leaves.push_back(canonicalJson(sectionJson(section)));
    for (const Stem& stem : stems) leaves.push_back(canonicalJson(stemJson(stem)));
    for (const Cell& item : cells) leaves.push_back(canonicalJson(cellJson(item)));
    for (const SectionGain& item : gains) leaves.push_back(canonicalJson(gainJson(item)));
    return leaves;
}

Hash Revision::hash() const { return merkleRoot(leaves()); }

Json toJson(const Revision& revision) {
    Json json = headerJson(revision);
    json["id"] = revision.id.text();
    json["sections"] = Json::array();
    json["stems"] = Json::array();
    json["cells"] = Json::array();
    json["gains"] = Json::array();
    for (const Section& section : revision.sections) json["sections"].push_back(sectionJson(section));
    for (const Stem& stem : revision.stems) json["stems"].push_back(stemJson(stem));
    for (const Cell& cell : revision.cells) json["cells"].push_back(cellJson(cell));
    for (const SectionGain& gain : revision.gains) json["gains"].push_back(gainJson(gain));
    return json;
}

Result<Revision> revisionFromJson(const Json& json) {
    try {
        Revision revision;
        revision.id = idAt<RevisionId>(json, "id");
        revision.cue = idAt<CueId>(json, "cue");
        revision.number = json.at("number").get<int>();
        revision.parentHash = hashAt(json, "parent");
        revision.plan = hashAt(json, "plan");
        revision.brief = hashAt(json, "brief");
        std::vector<Bar> bars;
        for (const Json& bar : json.at("bars")) {
            bars.push_back({{bar.at(0).get<int>(), bar.at(1).get<int>()}, bar.at(2).get<int64_t>()});
        }
        revision.tempo = TempoMap(std::move(bars));
        revision.length = {json.at("length").get<int64_t>()};
        revision.loop = json.at("loop").get<bool>();
        const Json& rate = json.at("frame_rate");
        revision.frameRate = {rate.at(0).get<int>(), rate.at(1).get<int>(), rate.at(2).get<bool>()};
        revision.startFrames = json.at("start_frames").get<int64_t>();
        revision.loudness = json.at("loudness");
        revision.made = json.at("made").get<std::string>();
        revision.request = json.at("request").get<std::string>();
        for (const Json& item : json.at("sections")) {
            const Result<Key> key = Key::parse(item.at("key").get<std::string>());
            if (!key) return fail(Code::Corrupt, "A stored section has no readable key.", key.error().message);
            revision.sections.push_back({idAt<SectionId>(item, "id"), item.at("name").get<std::string>(),
                                         item.at("first_bar").get<int>(), item.at("bars").get<int>(),
                                         {item.at("start").get<int64_t>()}, {item.at("end").get<int64_t>()},
                                         {item.at("energy").get<int>()}, *key});
        }
        for (const Json& item : json.at("stems")) {
            revision.stems.push_back({idAt<StemId>(item, "id"), item.at("name").get<std::string>(),
                                      item.at("role").get<std::string>(), item.at("sound").get<std::string>()});
        }
        for (const Json& item : json.at("cells")) {
            revision.cells.push_back({idAt<SectionId>(item, "section"), idAt<StemId>(item, "stem"),
                                      hashAt(item, "print"), {item.at("offset").get<int64_t>()},
                                      hashAt(item, "take"), hashAt(item, "window")});
        }
        for (const Json& item : json.at("gains")) {
            revision.gains.push_back({idAt<SectionId>(item, "section"), hashAt(item, "chunk"),
                                      {item.at("offset").get<int64_t>()}});
        }
        return revision;
    } catch (const Json::exception& error) {
        return fail(Code::Corrupt, "A stored revision cannot be read.", error.what());
    }
}

}  // namespace fermata
