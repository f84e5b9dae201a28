// SPDX-License-Identifier: GPL-3.0-or-later
// Of a style file: tempo, metres, feel, grooves, fills and the strokes that mark arrivals.
#include <numeric>

#include "core/base/text.h"
#include "core/compose/style_fields.h"

namespace fermata::style_fields {
namespace {

std::vector<GrooveLane> lanesField(FieldReader& reader, const Meter& meter) {
    std::vector<GrooveLane> lanes;
    for (FieldReader& item : reader.objects("lanes", 1)) {
        GrooveLane lane;
        lane.meter = meter;
        item.text("voice");
        lane.voice = voiceField(item, "voice", true, Voice::Kick);
        lane.from = item.integerOr("from", 0, 1000, 0);
        lane.to = item.integerOr("to", 0, 1000, 1000);
        lane.chance = item.integerOr("chance", 0, 1000, 1000);
        lane.key = item.integerOr("key", 48, 72, 60);
        stepsField(item, "steps", "Xxog?.", lane);
        item.refuseUnknown();
        lanes.push_back(lane);
    }
    return lanes;
}

void checkOneBar(FieldReader& reader, const std::vector<GrooveLane>& lanes) {
    for (const GrooveLane& lane : lanes) {
        if (lane.bars() != 1) {
            reader.problem("lanes", "lanes of one bar each");
            return;
        }
    }
}

void readGrooves(FieldReader& root, Style& style) {
    for (FieldReader& item : root.objects("grooves", style.has("rhythm") ? 1 : 0)) {
        Groove groove;
        groove.id = item.text("id");
        groove.meter = meterField(item, "meter");
        suitedFields(item, groove);
        groove.lanes = lanesField(item, groove.meter);
        if (item.member("turn") != nullptr) {
            auto turn = item.object("turn");
            groove.turnEvery = turn->integerOr("every", 2, 16, 4);
            groove.turn = lanesField(*turn, groove.meter);
            checkOneBar(*turn, groove.turn);
            turn->refuseUnknown();
        }
        item.refuseUnknown();
        style.grooves.push_back(groove);
    }
}

void readFills(FieldReader& root, Style& style) {
    for (FieldReader& item : root.objects("fills", style.has("rhythm") ? 1 : 0)) {
        Fill fill;
        fill.id = item.text("id");
        fill.meter = meterField(item, "meter");
        suitedFields(item, fill);
        fill.beats = item.integer("beats", 1, fill.meter.beats);
        fill.into = nameField(item, "into", {"any", "up", "down"}, "any");
        fill.lanes = lanesField(item, fill.meter);
        checkOneBar(item, fill.lanes);
        item.refuseUnknown();
        style.fills.push_back(fill);
    }
}

std::vector<Voice> oneOrNone(FieldReader& item, std::string_view key, std::vector<Voice> fallback) {
    if (item.member(key) == nullptr) return fallback;
    if (item.text(key) == "none") return {};
    return {voiceField(item, key, true, Voice::Snare)};
}

void readDrums(FieldReader& root, Style& style) {
    const bool soft = style.effects == "soft";
    const bool cinematic = style.effects == "cinematic";
    const Voice splash = soft ? Voice::OpenHat : Voice::Crash;
    StyleDrums& drums = style.drums;
    drums = {{splash, Voice::Kick}, {Voice::Kick, splash}, {Voice::Kick, splash},
             {cinematic ? Voice::TomLow : soft ? Voice::Rim : Voice::Snare}, {cinematic ? Voice::TomMid : Voice::Shaker}};
    if (style.effects == "bright") drums.final.push_back(Voice::Clap);
    if (cinematic) drums.final.push_back(Voice::TomLow);
    if (root.member("drums") == nullptr) return;
    auto item = root.object("drums");
    drums.arrival = voicesField(*item, "arrival", true, drums.arrival);
    drums.hit = voicesField(*item, "hit", true, drums.hit);
    drums.final = voicesField(*item, "final", true, drums.final);
    drums.leadIn = oneOrNone(*item, "lead_in", drums.leadIn);
    drums.busy = oneOrNone(*item, "busy", drums.busy);
    item->refuseUnknown();
}

}  // namespace

void readRhythm(FieldReader& root, Style& style) {
    readGrooves(root, style);
    readFills(root, style);
    readDrums(root, style);
}

void readTempoAndKeys(FieldReader& root, Style& style) {
    if (auto tempo = root.object("tempo")) {
        style.minMilliBpm = tempo->integer("min", 30, 300) * int64_t{1000};
        style.maxMilliBpm = tempo->integer("max", 30, 300) * int64_t{1000};
        style.usualMilliBpm = tempo->integer("usual", 30, 300) * int64_t{1000};
        style.spreadMilliBpm = tempo->integerOr("spread", 0, 40, 0) * int64_t{1000};
        if (style.minMilliBpm > style.usualMilliBpm || style.usualMilliBpm > style.maxMilliBpm) {
            tempo->problem("usual", "between “min” and “max”");
        }
        tempo->refuseUnknown();
    }
    for (const std::string& text : root.texts("meters", true)) {
        const Result<Meter> meter = meterFromText(text);
        if (meter) style.meters.push_back(*meter);
        else root.problem("meters", "among “4/4”, “3/4”, “6/8”, “5/4” and “7/8”");
    }
    style.meterWeights = root.integers("meter_weights", 0, 100, false);
    int sum = 0;
    for (const int weight : style.meterWeights) sum += weight;
    if (!style.meterWeights.empty() && (style.meterWeights.size() != style.meters.size() || sum == 0)) {
        root.problem("meter_weights", "as many weights as “meters” has metres, not all 0");
    }
    for (const std::string& text : root.texts("keys", true)) {
        const Result<Key> key = Key::parse(text);
        if (key) style.keys.push_back(*key);
        else root.problem("keys", "keys (" + key.error().message + ")");
    }
}

void readFeel(FieldReader& root, Style& style) {
    auto feel = root.object("feel");
    if (!feel) return;
    style.swing = feel->integerOr("swing", 0, 500, 0);
    style.swingUnit = feel->integerOr("swing_unit", 8, 16, 16);
    if (style.swingUnit != 8 && style.swingUnit != 16) feel->problem("swing_unit", "8 or 16");
    style.breath = feel->integerOr("breath", 0, 300, 50);
    const std::vector<int> accents = feel->integers("accents", -40, 40, true);
    if (!style.meters.empty()) style.accents.emplace_back(style.meters.front(), accents);
    if (feel->member("accents_in") != nullptr) {
        auto lists = feel->object("accents_in");
        for (const std::string& name : lists->names()) {
            const std::vector<int> list = lists->integers(name, -40, 40, true);
            if (const Result<Meter> meter = meterFromText(name)) style.accents.emplace_back(*meter, list);
            else lists->problem(name, "under a metre: “4/4”, “3/4”, “6/8”, “5/4” or “7/8”");
        }
    }
    if (feel->member("groups") != nullptr) {
        auto lists = feel->object("groups");
        for (const std::string& name : lists->names()) {
            const std::vector<int> list = lists->integers(name, 1, 7, true);
            const Result<Meter> meter = meterFromText(name);
            if (!meter) lists->problem(name, "under a metre: “4/4”, “3/4”, “6/8”, “5/4” or “7/8”");
            else if (std::accumulate(list.begin(), list.end(), 0) != meter->beats) lists->problem(name, "groups that add up to " + std::to_string(meter->beats) + " beats");
            else style.groups.emplace_back(*meter, list);
        }
    }
    if (feel->member("offsets") != nullptr) {
        auto lists = feel->object("offsets");
        for (const std::string& name : lists->names()) {
            const int ticks = lists->integer(name, -60, 60);
            const Result<Voice> voice = voiceFromName(name);
            if (voice && *voice >= Voice::Kick && *voice <= Voice::TomHigh) style.offsets[*voice] = ticks;
            else lists->problem(name, "under a drum voice such as “snare”");
        }
    }
    feel->refuseUnknown();
}

}  // namespace fermata::style_fields
