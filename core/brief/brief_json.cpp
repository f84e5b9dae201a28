// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of a brief, both ways.
#include <algorithm>

#include "core/base/text.h"
#include "core/brief/fields.h"
#include "core/brief/loudness_norms.h"
#include "core/brief/reader.h"
#include "core/brief/settle.h"
#include "core/brief/stop_length.h"

namespace fermata {
namespace {

const std::vector<std::string> kKnown = {
    "format", "words", "title", "length", "frame_rate", "picture_start", "tempo", "meter", "key", "style", "moods", "wanted",
    "unwanted", "stems", "stem_count", "sections", "energy", "hits", "ending", "controls", "feel", "loudness", "references", "avoid", "uses",
    "understood", "not_understood", "problems"};
const std::vector<std::string> kEndings = {"button", "ring-out", "fade", "loop"};
const std::vector<std::string> kFeels = {"learned", "style"};
const std::vector<std::string> kHitKinds = {"cut", "hit", "logo", "drop", "stop"};
const std::vector<std::string> kRoles = {"rhythm", "bass", "harmony", "melody", "texture", "effects"};
const std::vector<std::string> kMedia = {"tv", "radio", "cinema", "online_ads", "organic_social", "website", "in_store", "podcast",
                                         "game", "vod", "store_release", "society_registration", "content_id"};

using MaybeError = std::optional<Error>;

void readFrames(Fields& fields, Brief& brief) {
    std::string text;
    fields.text("frame_rate", text);
    if (!text.empty()) {
        const Result<FrameRate> rate = FrameRate::parse(text);
        if (!rate) return fields.refuse({Code::InvalidArgument, "Field “frame_rate”: " + rate.error().message});
        brief.frameRate = *rate;
    }
    text.clear();
    fields.text("picture_start", text);
    if (!text.empty()) {
        const Result<int64_t> frames = framesFromTimecode(text, brief.frameRate);
        if (!frames) return fields.refuse({Code::InvalidArgument, "Field “picture_start”: " + frames.error().message});
        brief.startFrames = *frames;
    }
}

void readMusic(Fields& fields, Brief& brief, MaybeError& error) {
    if (fields.has("tempo")) {
        TempoWish wish;
        if (fields.raw("tempo").is_object()) {
            Fields range(fields.raw("tempo"), "tempo", {"min", "max"}, error);
            range.thousandths("min", 30, 300, wish.minMilliBpm);
            wish.maxMilliBpm = wish.minMilliBpm;
            range.thousandths("max", 30, 300, wish.maxMilliBpm);
            if (wish.minMilliBpm == 0) wish.minMilliBpm = wish.maxMilliBpm;
            if (!error && (wish.minMilliBpm == 0 || wish.minMilliBpm > wish.maxMilliBpm)) {
                fields.refuse("tempo", "{\"min\": 110, \"max\": 120} with min not above max");
            }
        } else {
            fields.thousandths("tempo", 30, 300, wish.minMilliBpm);
            wish.maxMilliBpm = wish.minMilliBpm;
        }
        brief.tempo = wish;
    }
    if (std::string text; fields.has("meter")) {
        fields.text("meter", text);
        const std::vector<std::string> parts = splitText(text, '/');
        const auto small = [](const std::string& digits) {
            return !digits.empty() && digits.size() <= 2 && digits.find_first_not_of("0123456789") == std::string::npos;
        };
        Meter meter;
        if (parts.size() == 2 && small(parts[0]) && small(parts[1])) meter = {std::stoi(parts[0]), std::stoi(parts[1])};
        else meter.beats = 0;
        const bool unit = meter.unit == 2 || meter.unit == 4 || meter.unit == 8 || meter.unit == 16;
        if (meter.beats < 1 || meter.beats > 16 || !unit) fields.refuse("meter", "a metre like “4/4”, “3/4” or “6/8”");
        brief.meter = meter;
    }
    if (std::string text; fields.has("key")) {
        fields.text("key", text);
        const Result<Key> key = Key::parse(text);
        if (key) brief.key = *key;
        else fields.refuse({Code::InvalidArgument, "Field “key”: " + key.error().message});
    }
    if (std::string text; fields.has("style")) {
        fields.text("style", text);
        brief.style = text;
        for (const lexicon::Synonym& synonym : lexicon::styles()) {
            if (synonym.phrase == lowerCase(text)) brief.style = std::string(synonym.id);
        }
    }
    fields.texts("moods", brief.moods);
    fields.texts("wanted", brief.wanted);
    fields.texts("unwanted", brief.unwanted);
    fields.texts("avoid", brief.avoid);
    if (std::vector<std::string> asked; fields.has("stems")) {
        fields.texts("stems", asked);
        brief.stems.clear();
        for (size_t i = 0; i < asked.size(); ++i) {
            std::string role;
            for (const lexicon::Synonym& synonym : lexicon::stems()) {
                if (synonym.phrase == lowerCase(asked[i])) role = std::string(synonym.id);
            }
            if (role.empty()) {
                fields.refuse({Code::InvalidArgument, "Field “stems[" + std::to_string(i) + "]”: " + unknownName("stem", asked[i], kRoles)});
            } else if (std::find(brief.stems.begin(), brief.stems.end(), role) == brief.stems.end()) {
                brief.stems.push_back(role);
            }
        }
    }
    int64_t count = brief.stemCount;
    fields.integer("stem_count", 0, 32, count);
    brief.stemCount = static_cast<int>(count);
}

void readForm(Fields& fields, Brief& brief, MaybeError& error) {
    if (fields.has("sections")) brief.sections.clear();
    fields.each("sections", [&](const Json& item, const std::string& path) {
        Fields section(item, path, {"name", "start", "energy"}, error);
        BriefSection one;
        section.text("name", one.name);
        if (one.name.empty()) section.refuse("name", "the section's name");
        if (section.has("start")) section.time("start", brief, one.start.emplace());
        if (section.has("energy")) {
            int64_t energy = 0;
            section.thousandths("energy", 0, 1, energy);
            one.energy = Level{static_cast<int>(energy)};
        }
        brief.sections.push_back(std::move(one));
    });
    if (fields.has("energy")) brief.energy.clear();
    fields.each("energy", [&](const Json& item, const std::string& path) {
        Fields point(item, path, {"at", "energy", "jump"}, error);
        EnergyPoint one;
        int64_t energy = 0;
        if (!point.failed() && !point.has("at")) point.refuse("at", "a time in the cue");
        if (!point.failed() && !point.has("energy")) point.refuse("energy", "a number from 0 to 1");
        point.time("at", brief, one.at);
        point.thousandths("energy", 0, 1, energy);
        point.flag("jump", one.jump);
        one.energy = Level{static_cast<int>(energy)};
        brief.energy.push_back(one);
    });
    if (fields.has("hits")) brief.hits.clear();
    fields.each("hits", [&](const Json& item, const std::string& path) {
        Fields hit(item, path, {"at", "kind", "label", "lasts"}, error);
        BriefHit one;
        one.kind = "hit";
        if (!hit.failed() && !hit.has("at")) hit.refuse("at", "a time in the cue");
        hit.time("at", brief, one.at);
        hit.choice("kind", "kind of hit", kHitKinds, one.kind);
        hit.text("label", one.label);
        hit.text("lasts", one.lasts);
        if (!hit.failed() && !one.lasts.empty() && (one.kind != "stop" || !stopLength(one.lasts))) {
            hit.refuse("lasts", "of a stop only: “2 beats”, “1 bar” or “1.5 s”");
        }
        brief.hits.push_back(std::move(one));
    });
    if (fields.has("controls")) brief.controls.clear();
    fields.each("controls", [&](const Json& item, const std::string& path) {
        Fields control(item, path, {"section", "set", "from", "until"}, error);
        BriefControl one;
        if (control.has("from")) control.time("from", brief, one.from.emplace());
        if (control.has("until")) control.time("until", brief, one.until.emplace());
        control.text("section", one.section);
        control.text("set", one.set);
        if (one.set.empty()) control.refuse("set", "a control like \"melody.activity=+0.25\"");
        brief.controls.push_back(std::move(one));
    });
    if (std::string name; fields.has("feel")) {
        fields.choice("feel", "feel", kFeels, name);
        brief.learnedFeel = name == "learned";
    }
    if (std::string name; fields.has("ending")) {
        fields.choice("ending", "ending", kEndings, name);
        const auto at = std::find(kEndings.begin(), kEndings.end(), name);
        if (at != kEndings.end()) brief.ending = static_cast<Ending>(at - kEndings.begin());
    }
}

void readTerms(Fields& fields, Brief& brief, MaybeError& error) {
    if (fields.has("loudness")) {
        Fields loudness(fields.raw("loudness"), "loudness", {"lufs", "true_peak"}, error);
        int64_t lufs = LoudnessTarget().milliLufs;
        int64_t peak = LoudnessTarget().truePeakMilliDb;
        loudness.thousandths("lufs", -50, -5, lufs);
        loudness.thousandths("true_peak", -20, 0, peak);
        brief.loudness = {static_cast<int>(lufs), static_cast<int>(peak)};
    }
    if (fields.has("references")) brief.references.clear();
    fields.each("references", [&](const Json& item, const std::string& path) {
        Fields reference(item, path, {"title", "artist", "supplied_by", "asks_closeness", "words"}, error);
        ReferenceTrack track;
        reference.text("title", track.title);
        reference.text("artist", track.artist);
        reference.text("supplied_by", track.suppliedBy);
        reference.flag("asks_closeness", track.asksCloseness);
        reference.text("words", track.words);
        if (track.title.empty() && track.artist.empty()) reference.refuse("title", "the title, or give the artist");
        brief.references.push_back(std::move(track));
    });
    if (fields.has("uses")) brief.uses = Json::array();
    fields.each("uses", [&](const Json& item, const std::string& path) {
        Fields use(item, path, {"media", "territory", "term", "exclusive", "edits", "sublicense", "by_contract"}, error);
        std::string media;
        if (!use.failed() && !use.has("media")) use.refuse("media", "one of " + joined(kMedia, ", "));
        use.choice("media", "medium", kMedia, media);
        brief.uses.push_back(item);
    });
}

std::vector<Reading> readingsFrom(Fields& fields, std::string_view name, MaybeError& error) {
    std::vector<Reading> readings;
    fields.each(name, [&](const Json& item, const std::string& path) {
        Fields one(item, path, {"field", "words", "offset", "meaning"}, error);
        Reading reading;
        int64_t offset = 0;
        one.text("field", reading.field);
        one.text("words", reading.words);
        one.text("meaning", reading.meaning);
        one.integer("offset", 0, INT32_MAX, offset);
        reading.offset = static_cast<size_t>(offset);
        readings.push_back(std::move(reading));
    });
    return readings;
}

Json readingsJson(const std::vector<Reading>& readings) {
    Json list = Json::array();
    for (const Reading& reading : readings) {
        list.push_back({{"field", reading.field}, {"words", reading.words}, {"offset", reading.offset}, {"meaning", reading.meaning}});
    }
    return list;
}

// A field that is given outweighs what the words say about it.
void outweigh(Brief& brief, const Fields& fields) {
    const auto given = [&](const std::string& field) { return fields.has(field == "true_peak" ? "loudness" : field); };
    std::erase_if(brief.problems, [&](const BriefProblem& problem) { return given(problem.field); });
    for (Reading& reading : brief.understood) {
        if (given(reading.field)) reading.meaning += " (outweighed by the field “" + reading.field + "”)";
    }
}

}  // namespace

Result<Brief> briefFromJson(const Json& json) {
    MaybeError error;
    Fields fields(json, "", kKnown, error);
    std::string format = "fermata-brief-1";
    fields.choice("format", "format", {"fermata-brief-1"}, format);
    // A stored brief holds its reading; a new one is read from its words.
    const bool stored = fields.has("understood");
    Unsettled unsettled;
    readFrames(fields, unsettled.brief);
    std::string words;
    fields.text("words", words);
    if (!stored && !error) {
        const Brief frames = unsettled.brief;
        unsettled = readWords(words, frames);
        if (fields.has("frame_rate")) unsettled.brief.frameRate = frames.frameRate;
        if (fields.has("picture_start")) unsettled.brief.startFrames = frames.startFrames;
        outweigh(unsettled.brief, fields);
        if (fields.has("controls")) unsettled.bounds.clear();
        if (fields.has("energy")) {
            unsettled.endEnergy.reset();
            unsettled.rises = false;
        }
    }
    Brief& brief = unsettled.brief;
    brief.words = words;
    fields.text("title", brief.title);
    fields.time("length", brief, brief.length);
    readMusic(fields, brief, error);
    readForm(fields, brief, error);
    readTerms(fields, brief, error);
    if (stored) {
        brief.understood = readingsFrom(fields, "understood", error);
        brief.notUnderstood = readingsFrom(fields, "not_understood", error);
        fields.each("problems", [&](const Json& item, const std::string& path) {
            Fields one(item, path, {"field", "message"}, error);
            BriefProblem problem;
            one.text("field", problem.field);
            one.text("message", problem.message);
            brief.problems.push_back(std::move(problem));
        });
    }
    if (error) return fail(*error);
    if (!stored && fields.has("loudness")) askLoudness(brief, brief.loudness);
    if (stored || fields.has("loudness")) unsettled.uses.clear();
    else if (fields.has("uses")) unsettled.uses = usesOf(brief.uses);
    return settle(std::move(unsettled));
}

Json toJson(const Brief& brief) {
    Json json = {{"format", "fermata-brief-1"},
                 {"words", brief.words},
                 {"title", brief.title},
                 {"length", timeJson(brief.length)},
                 {"frame_rate", brief.frameRate.name()},
                 {"style", brief.style},
                 {"moods", brief.moods},
                 {"wanted", brief.wanted},
                 {"unwanted", brief.unwanted},
                 {"stems", brief.stems},
                 {"stem_count", brief.stemCount},
                 {"avoid", brief.avoid},
                 {"uses", brief.uses},
                 {"loudness", {{"lufs", brief.loudness.milliLufs / 1000.0}, {"true_peak", brief.loudness.truePeakMilliDb / 1000.0}}},
                 {"understood", readingsJson(brief.understood)},
                 {"not_understood", readingsJson(brief.notUnderstood)}};
    if (brief.startFrames >= 0) json["picture_start"] = timecode({0}, brief.frameRate, brief.startFrames);
    if (brief.tempo) json["tempo"] = {{"min", brief.tempo->minMilliBpm / 1000.0}, {"max", brief.tempo->maxMilliBpm / 1000.0}};
    if (brief.meter) json["meter"] = std::to_string(brief.meter->beats) + "/" + std::to_string(brief.meter->unit);
    if (brief.key) json["key"] = brief.key->name();
    if (brief.ending) json["ending"] = endingName(*brief.ending);
    for (const BriefControl& control : brief.controls) {
        Json one = {{"set", control.set}};
        if (!control.section.empty()) one["section"] = control.section;
        if (control.from) one["from"] = timeJson(*control.from);
        if (control.until) one["until"] = timeJson(*control.until);
        json["controls"].push_back(std::move(one));
    }
    if (brief.learnedFeel) json["feel"] = "learned";
    Json& sections = json["sections"] = Json::array();
    for (const BriefSection& section : brief.sections) {
        Json one = {{"name", section.name}};
        if (section.start) one["start"] = timeJson(*section.start);
        if (section.energy) one["energy"] = section.energy->permille / 1000.0;
        sections.push_back(std::move(one));
    }
    Json& energy = json["energy"] = Json::array();
    for (const EnergyPoint& point : brief.energy) {
        energy.push_back({{"at", timeJson(point.at)}, {"energy", point.energy.permille / 1000.0}, {"jump", point.jump}});
    }
    Json& hits = json["hits"] = Json::array();
    for (const BriefHit& hit : brief.hits) {
        hits.push_back({{"at", timeJson(hit.at)}, {"kind", hit.kind}, {"label", hit.label}});
        if (!hit.lasts.empty()) hits.back()["lasts"] = hit.lasts;
    }
    Json& references = json["references"] = Json::array();
    for (const ReferenceTrack& track : brief.references) {
        references.push_back({{"title", track.title}, {"artist", track.artist}, {"supplied_by", track.suppliedBy},
                              {"asks_closeness", track.asksCloseness}, {"words", track.words}});
    }
    Json& problems = json["problems"] = Json::array();
    for (const BriefProblem& problem : brief.problems) problems.push_back({{"field", problem.field}, {"message", problem.message}});
    return json;
}

}  // namespace fermata
