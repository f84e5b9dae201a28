// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/style.h"

#include <algorithm>
#include <set>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/compose/field_reader.h"
#include "core/compose/harmony.h"

namespace fermata {
namespace {

const std::vector<std::string> kFunctions = {"intro", "verse", "build", "peak", "break", "outro"};

Meter meterFrom(FieldReader& reader, std::string_view key, const std::string& fallback) {
    const std::string text = reader.textOr(key, fallback);
    if (text == "4/4") return {4, 4};
    if (text == "3/4") return {3, 4};
    if (text == "6/8") return {6, 8};
    reader.problem(key, "“4/4”, “3/4” or “6/8”");
    return {4, 4};
}

void checkSteps(FieldReader& reader, std::string_view key, const std::string& steps, const Meter& meter,
                std::string_view allowed) {
    const auto perBar = static_cast<size_t>(meter.bar().value / 240);
    if (steps.empty() || steps.size() % perBar != 0) {
        reader.problem(key, "whole bars of " + std::to_string(perBar) + " sixteenths (it has " + std::to_string(steps.size()) + ")");
    } else if (const size_t at = steps.find_first_not_of(allowed); at != std::string::npos) {
        reader.problem(key, "made of the characters “" + std::string(allowed) + "” (it has “" + steps[at] + "” at " + std::to_string(at + 1) + ")");
    }
}

void readBand(FieldReader& reader, int& low, int& high) {
    low = reader.integerOr("low", 0, 1000, 0);
    high = reader.integerOr("high", 0, 1000, 1000);
    if (low > high) reader.problem("low", "at most “high”");
}

std::vector<GrooveLane> readLanes(FieldReader& reader, const Meter& meter) {
    std::vector<GrooveLane> lanes;
    for (FieldReader& item : reader.objects("lanes", 1)) {
        GrooveLane lane;
        const Result<Voice> voice = voiceFromName(item.text("voice"));
        if (voice && *voice != Voice::Pitched) lane.voice = *voice;
        else item.problem("voice", "a drum voice such as “kick”, “snare” or “closed-hat”");
        lane.from = item.integerOr("from", 0, 1000, 0);
        lane.steps = item.text("steps");
        checkSteps(item, "steps", lane.steps, meter, "Xxog?.");
        item.refuseUnknown();
        lanes.push_back(lane);
    }
    return lanes;
}

std::vector<Groove> readGrooves(FieldReader& root) {
    std::vector<Groove> grooves;
    for (FieldReader& item : root.objects("grooves", 1)) {
        Groove groove;
        groove.id = item.text("id");
        groove.meter = meterFrom(item, "meter", "4/4");
        readBand(item, groove.low, groove.high);
        groove.lanes = readLanes(item, groove.meter);
        item.refuseUnknown();
        grooves.push_back(groove);
    }
    return grooves;
}

std::vector<Fill> readFills(FieldReader& root) {
    std::vector<Fill> fills;
    for (FieldReader& item : root.objects("fills", 1)) {
        Fill fill;
        fill.id = item.text("id");
        fill.meter = meterFrom(item, "meter", "4/4");
        readBand(item, fill.low, fill.high);
        fill.beats = item.integer("beats", 1, fill.meter.beats);
        fill.lanes = readLanes(item, fill.meter);
        item.refuseUnknown();
        fills.push_back(fill);
    }
    return fills;
}

std::vector<Figure> readFigures(FieldReader& root, std::string_view key, std::string_view allowed) {
    std::vector<Figure> figures;
    for (FieldReader& item : root.objects(key, 1)) {
        Figure figure;
        figure.id = item.text("id");
        figure.meter = meterFrom(item, "meter", "4/4");
        readBand(item, figure.low, figure.high);
        figure.gate = item.integerOr("gate", 50, 1000, 1000);
        figure.steps = item.text("steps");
        checkSteps(item, "steps", figure.steps, figure.meter, allowed);
        item.refuseUnknown();
        figures.push_back(figure);
    }
    return figures;
}

std::vector<Progression> readProgressions(FieldReader& root, std::string_view key, const std::vector<std::string>& functions) {
    std::vector<Progression> list;
    for (FieldReader& item : root.objects(key, 1)) {
        Progression progression;
        progression.id = item.text("id");
        for (const std::string& name : item.texts("modes", true)) {
            const Result<Mode> mode = modeFromName(name);
            if (mode) progression.modes.push_back(*mode);
            else item.problem("modes", "modes (" + mode.error().message + ")");
        }
        progression.functions = item.texts("functions", true);
        for (const std::string& name : progression.functions) {
            if (std::find(functions.begin(), functions.end(), name) == functions.end()) {
                item.problem("functions", "among " + joined(functions, ", "));
            }
        }
        progression.chords = item.text("chords");
        const auto bars = parseProgression(progression.chords);
        if (!bars) item.problem("chords", "roman numerals with bars divided by “|” (" + bars.error().message + ")");
        item.refuseUnknown();
        list.push_back(progression);
    }
    return list;
}

StyleSlope readSlope(FieldReader& reader, std::string_view key, int low, int high) {
    const std::vector<int> pair = reader.integers(key, low, high, true);
    if (pair.size() == 2) return {pair[0], pair[1]};
    reader.problem(key, "two whole numbers from " + std::to_string(low) + " to " + std::to_string(high) + ", for least and most energy");
    return {};
}

Orchestration readOrchestration(FieldReader reader) {
    Orchestration part;
    part.from = reader.integerOr("from", 0, 1000, 0);
    part.rests = reader.texts("rests", false);
    for (const std::string& name : part.rests) {
        if (std::find(kFunctions.begin(), kFunctions.end(), name) == kFunctions.end()) {
            reader.problem("rests", "section functions among " + joined(kFunctions, ", "));
        }
    }
    part.density = readSlope(reader, "density", 0, 1000);
    part.registerHeight = readSlope(reader, "register", 0, 1000);
    part.brightness = readSlope(reader, "brightness", 0, 1000);
    part.velocity = readSlope(reader, "velocity", 1, 127);
    const std::vector<int> range = reader.integers("range", 0, 127, true);
    if (range.size() == 2 && range[0] + 12 <= range[1]) {
        part.low = range[0];
        part.high = range[1];
    } else {
        reader.problem("range", "two MIDI keys at least an octave apart, lowest first");
    }
    part.pocket = reader.integerOr("pocket", -120, 120, 0);
    part.looseness = reader.integerOr("looseness", 0, 60, 0);
    reader.refuseUnknown();
    return part;
}

std::vector<StyleSound> readSounds(FieldReader& parent, std::string_view role) {
    static const std::vector<std::string> kParameters = {"brightness", "drive", "release", "room", "width"};
    std::vector<StyleSound> sounds;
    for (FieldReader& item : parent.objects(role, 1)) {
        StyleSound sound;
        sound.patch = item.text("patch");
        sound.instruments = item.texts("instruments", true);
        if (auto parameters = item.object("parameters")) {
            for (const std::string& name : parameters->names()) {
                if (std::find(kParameters.begin(), kParameters.end(), name) == kParameters.end()) continue;
                sound.parameters[name] = parameters->integer(name, 0, 1000);
            }
            for (const std::string& name : kParameters) parameters->member(name);
            parameters->refuseUnknown();
        }
        item.refuseUnknown();
        sounds.push_back(sound);
    }
    return sounds;
}

std::vector<StyleForm> readForms(FieldReader& root) {
    std::vector<StyleForm> forms;
    for (FieldReader& item : root.objects("forms", 1)) {
        StyleForm form;
        form.minSeconds = item.integer("min_seconds", 0, 3600);
        for (FieldReader& partItem : item.objects("parts", 1)) {
            StyleForm::Part part;
            part.function = partItem.text("function");
            if (std::find(kFunctions.begin(), kFunctions.end(), part.function) == kFunctions.end()) {
                partItem.problem("function", "one of " + joined(kFunctions, ", "));
            }
            part.energy = partItem.integer("energy", 0, 1000);
            part.weight = partItem.integer("weight", 1, 64);
            partItem.refuseUnknown();
            form.parts.push_back(part);
        }
        item.refuseUnknown();
        forms.push_back(form);
    }
    std::stable_sort(forms.begin(), forms.end(), [](const StyleForm& a, const StyleForm& b) { return a.minSeconds < b.minSeconds; });
    if (!forms.empty() && forms.front().minSeconds != 0) root.problem("forms", "a list with one form whose min_seconds is 0");
    return forms;
}

void readMelody(FieldReader& root, Style& style) {
    auto melody = root.object("melody");
    if (!melody) return;
    for (FieldReader& item : melody->objects("rhythms", 2)) {
        MotifRhythm rhythm;
        rhythm.meter = meterFrom(item, "meter", "4/4");
        rhythm.steps = item.text("steps");
        checkSteps(item, "steps", rhythm.steps, rhythm.meter, "x-.");
        if (rhythm.steps.find('x') == std::string::npos) item.problem("steps", "at least one note “x”");
        item.refuseUnknown();
        style.motifRhythms.push_back(rhythm);
    }
    if (const Json* contours = melody->member("contours"); contours != nullptr && contours->is_array() && !contours->empty()) {
        for (size_t i = 0; i < contours->size(); ++i) {
            const Json& list = (*contours)[i];
            std::vector<int> contour;
            const bool plain = list.is_array() && list.size() >= 2 && list.size() <= 16 &&
                               std::all_of(list.begin(), list.end(), [](const Json& step) { return step.is_number_integer() && step.get<int64_t>() >= -14 && step.get<int64_t>() <= 14; });
            if (!plain) {
                melody->problem("contours", "lists of 2 to 16 scale steps from -14 to 14 (see the list numbered " + std::to_string(i) + ")");
                break;
            }
            style.motifContours.push_back(list.get<std::vector<int>>());
        }
    } else {
        melody->problem("contours", "a list of lists of scale steps");
    }
    style.leapLimit = melody->integerOr("leap_limit", 1, 12, 5);
    style.melodyRests = melody->integerOr("rests", 0, 1000, 300);
    style.melodyRepeats = melody->flagOr("repeats", false);
    melody->refuseUnknown();
}

void readTempoAndKeys(FieldReader& root, Style& style) {
    if (auto tempo = root.object("tempo")) {
        style.minMilliBpm = tempo->integer("min", 30, 300) * int64_t{1000};
        style.maxMilliBpm = tempo->integer("max", 30, 300) * int64_t{1000};
        style.usualMilliBpm = tempo->integer("usual", 30, 300) * int64_t{1000};
        if (style.minMilliBpm > style.usualMilliBpm || style.usualMilliBpm > style.maxMilliBpm) {
            tempo->problem("usual", "between “min” and “max”");
        }
        tempo->refuseUnknown();
    }
    for (const std::string& text : root.texts("meters", true)) {
        const Meter meter = text == "3/4" ? Meter{3, 4} : text == "6/8" ? Meter{6, 8} : Meter{4, 4};
        if (text != "4/4" && text != "3/4" && text != "6/8") root.problem("meters", "among “4/4”, “3/4” and “6/8”");
        style.meters.push_back(meter);
    }
    for (const std::string& text : root.texts("keys", true)) {
        const Result<Key> key = Key::parse(text);
        if (key) style.keys.push_back(*key);
        else root.problem("keys", "keys (" + key.error().message + ")");
    }
    if (auto feel = root.object("feel")) {
        style.swing = feel->integerOr("swing", 0, 500, 0);
        style.swingUnit = feel->integerOr("swing_unit", 8, 16, 16);
        if (style.swingUnit != 8 && style.swingUnit != 16) feel->problem("swing_unit", "8 or 16");
        style.accents = feel->integers("accents", -40, 40, true);
        feel->refuseUnknown();
    }
}

// Every metre of the style needs its own material, and every mode its chords.
void checkCoverage(const Style& style, std::vector<std::string>& problems) {
    const auto covers = [](const auto& list, const Meter& meter) {
        return std::any_of(list.begin(), list.end(), [&](const auto& item) { return item.meter == meter; });
    };
    for (const Meter& meter : style.meters) {
        const std::string name = std::to_string(meter.beats) + "/" + std::to_string(meter.unit);
        const auto need = [&](bool there, const std::string& field) {
            if (!there) problems.push_back("“" + field + "” has nothing in " + name + ", which “meters” allows; add one or take the metre out.");
        };
        need(covers(style.grooves, meter), "grooves");
        need(covers(style.fills, meter), "fills");
        need(covers(style.bassFigures, meter), "bass");
        need(covers(style.harmonyFigures, meter), "harmony");
        need(covers(style.textureFigures, meter), "texture");
        need(covers(style.motifRhythms, meter), "melody.rhythms");
    }
    std::set<Mode> modes;
    for (const Key& key : style.keys) modes.insert(key.mode);
    for (const Mode mode : modes) {
        for (const auto* list : {&style.progressions, &style.cadences}) {
            const bool there = std::any_of(list->begin(), list->end(), [&](const Progression& p) {
                return std::find(p.modes.begin(), p.modes.end(), mode) != p.modes.end();
            });
            if (!there) {
                problems.push_back("“" + std::string(list == &style.progressions ? "progressions" : "cadences") + "” has nothing in " +
                                   std::string(modeName(mode)) + ", which “keys” allows; add one or take the key out.");
            }
        }
    }
}

}  // namespace

const std::vector<std::string>& stemRoles() {
    static const std::vector<std::string> kRoles = {"rhythm", "bass", "harmony", "melody", "texture", "effects"};
    return kRoles;
}

Result<Style> styleFromJson(const Json& json, std::string_view origin) {
    std::vector<std::string> problems;
    FieldReader root(json, "", problems);
    Style style;
    if (!problems.empty()) return fail(Code::InvalidArgument, std::string(origin) + ": a style must be a JSON object.");
    if (root.text("format") != "fermata-style-1") root.problem("format", "“fermata-style-1”");
    style.id = root.text("id");
    if (style.id != slug(style.id)) root.problem("id", "letters, digits and “-” only");
    style.version = root.text("version");
    style.title = root.text("title");
    style.description = root.text("description");
    style.moods = root.texts("moods", true);
    readTempoAndKeys(root, style);
    style.grooves = readGrooves(root);
    style.fills = readFills(root);
    style.progressions = readProgressions(root, "progressions", kFunctions);
    style.cadences = readProgressions(root, "cadences", {"final", "half", "lead"});
    style.bassFigures = readFigures(root, "bass", "13578a-.");
    style.harmonyFigures = readFigures(root, "harmony", "Ccdu123456-.");
    style.textureFigures = readFigures(root, "texture", "Ccdu123456-.");
    readMelody(root, style);
    style.effects = root.text("effects");
    if (style.effects != "bright" && style.effects != "cinematic" && style.effects != "soft") {
        root.problem("effects", "“bright”, “cinematic” or “soft”");
    }
    style.riserBars = root.integerOr("riser_bars", 1, 4, 1);
    style.forms = readForms(root);
    if (auto bars = root.object("section_bars")) {
        style.minSectionBars = bars->integer("min", 1, 8);
        style.maxSectionBars = bars->integer("max", 2, 16);
        if (style.minSectionBars * 2 > style.maxSectionBars) bars->problem("max", "at least twice “min”");
        bars->refuseUnknown();
    }
    if (auto roles = root.object("orchestration")) {
        for (const std::string& role : stemRoles()) {
            if (auto part = roles->object(role)) style.orchestration[role] = readOrchestration(*part);
        }
        roles->refuseUnknown();
    }
    if (auto roles = root.object("sounds")) {
        for (const std::string& role : stemRoles()) style.sounds[role] = readSounds(*roles, role);
        roles->refuseUnknown();
    }
    root.refuseUnknown();
    if (problems.empty()) checkCoverage(style, problems);
    if (!problems.empty()) {
        return fail(Code::InvalidArgument, std::string(origin) + ": " + joined(problems, "\n"));
    }
    style.hash = sha256(canonicalJson(json));
    return style;
}

Result<Style> loadStyle(const std::filesystem::path& folder, std::string_view id) {
    const std::vector<std::string> known = styleIds(folder);
    if (std::find(known.begin(), known.end(), id) == known.end()) {
        if (known.empty()) {
            return fail(Code::NotFound, "There are no styles in " + folder.string() + "; reinstall Fermata or name the folder that holds them.");
        }
        return fail(Code::NotFound, unknownName("style", id, known));
    }
    const std::filesystem::path path = folder / (std::string(id) + ".json");
    const Result<std::string> text = readFile(path);
    if (!text) return fail(text.error());
    const Result<Json> json = parseJson(*text, path.string());
    if (!json) return fail(json.error());
    Result<Style> style = styleFromJson(*json, path.string());
    if (style && style->id != id) {
        return fail(Code::InvalidArgument, path.string() + ": “id” is “" + style->id + "”; it must be the file's name, “" + std::string(id) + "”.");
    }
    return style;
}

std::vector<std::string> styleIds(const std::filesystem::path& folder) {
    std::vector<std::string> ids;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".json") ids.push_back(entry.path().stem().string());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::string chooseStyle(const Brief& brief, const std::vector<Style>& available) {
    std::string best = available.front().id;
    int bestScore = 0;
    const std::string words = " " + lowerCase(brief.words) + " ";
    for (const Style& style : available) {
        if (!brief.style.empty() && style.id == brief.style) return style.id;
        int score = 0;
        for (const std::string& mood : style.moods) {
            for (const std::string& asked : brief.moods) score += lowerCase(asked) == mood ? 10 : 0;
            if (words.find(mood) != std::string::npos) score += 1;
        }
        // A tempo outside a style's range speaks against it.
        if (brief.tempo && (brief.tempo->maxMilliBpm < style.minMilliBpm || brief.tempo->minMilliBpm > style.maxMilliBpm)) score -= 2;
        if (brief.key && !style.keys.empty() && brief.key->isMinorLike() == style.keys.front().isMinorLike()) score += 1;
        if (score > bestScore) {
            best = style.id;
            bestScore = score;
        }
    }
    return best;
}

}  // namespace fermata
