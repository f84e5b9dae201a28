// SPDX-License-Identifier: GPL-3.0-or-later
// Of a style file: figures, chords, melody and counter-line.
#include <algorithm>

#include "core/base/text.h"
#include "core/compose/harmony.h"
#include "core/compose/style_fields.h"

namespace fermata::style_fields {
namespace {

std::vector<Figure> figuresField(FieldReader& root, std::string_view key, std::string_view allowed, bool required) {
    std::vector<Figure> figures;
    for (FieldReader& item : root.objects(key, required ? 1 : 0)) {
        Figure figure;
        figure.id = item.text("id");
        figure.meter = meterField(item, "meter");
        suitedFields(item, figure);
        figure.gate = item.integerOr("gate", 50, 1000, 1000);
        figure.voices = item.integerOr("voices", 0, 6, 0);
        figure.strum = item.integerOr("strum", 0, 120, -1);
        figure.octave = item.integerOr("octave", -2, 2, 0);
        figure.pedal = item.flagOr("pedal", false);
        stepsField(item, "steps", allowed, figure);
        figure.dynamics = item.textOr("dynamics", ".");
        if (figure.dynamics.find_first_not_of("+-.") != std::string::npos) item.problem("dynamics", "made of “+” louder, “-” softer and “.”");
        item.refuseUnknown();
        figures.push_back(figure);
    }
    return figures;
}

std::vector<Progression> progressionsField(FieldReader& root, std::string_view key, const std::vector<std::string>& functions) {
    std::vector<Progression> list;
    for (FieldReader& item : root.objects(key, 1)) {
        Progression progression;
        progression.id = item.text("id");
        for (const std::string& name : item.texts("modes", true)) {
            const Result<Mode> mode = modeFromName(name);
            if (mode) progression.modes.push_back(*mode);
            else item.problem("modes", "modes (" + mode.error().message + ")");
        }
        progression.functions = namesField(item, "functions", functions, true);
        progression.stretch = item.integerOr("stretch", 1, 8, 1);
        progression.chords = item.text("chords");
        const auto bars = parseProgression(progression.chords);
        if (!bars) item.problem("chords", "roman numerals with bars divided by “|” (" + bars.error().message + ")");
        item.refuseUnknown();
        list.push_back(progression);
    }
    return list;
}

void contoursField(FieldReader& melody, StyleMelody& tune) {
    const Json* contours = melody.member("contours");
    if (contours == nullptr || !contours->is_array() || contours->empty()) {
        melody.problem("contours", "a list of lists of scale steps");
        return;
    }
    for (size_t i = 0; i < contours->size(); ++i) {
        const Json& list = (*contours)[i];
        const bool plain = list.is_array() && list.size() >= 2 && list.size() <= 16 &&
                           std::all_of(list.begin(), list.end(), [](const Json& step) { return step.is_number_integer() && step.get<int64_t>() >= -14 && step.get<int64_t>() <= 14; });
        if (!plain) {
            melody.problem("contours", "lists of 2 to 16 scale steps from -14 to 14 (see the list numbered " + std::to_string(i) + ")");
            return;
        }
        tune.contours.push_back(list.get<std::vector<int>>());
    }
}

void plansField(FieldReader& melody, StyleMelody& tune) {
    if (melody.member("plans") == nullptr) return;
    auto plans = melody.object("plans");
    for (const std::string& function : sectionFunctions()) {
        if (plans->member(function) == nullptr) continue;
        for (const std::string& plan : plans->texts(function, true)) {
            if (plan.empty() || plan.find_first_not_of("QASsIFBDR.") != std::string::npos) {
                plans->problem(function, "phrase plans made of the letters “QASsIFBDR.”, one a motif");
                break;
            }
            tune.plans[function].push_back(plan);
        }
    }
    plans->refuseUnknown();
}

void readCounter(FieldReader& root, Style& style) {
    if (root.member("counter") == nullptr) return;
    auto item = root.object("counter");
    StyleCounter& counter = style.counter;
    counter.role = nameField(*item, "role", {"texture", "harmony"}, "texture");
    counter.kind = nameField(*item, "kind", {"answers", "long", "parallel"}, "answers");
    counter.from = item->integerOr("from", 0, 1000, 450);
    const std::vector<int> range = item->integers("range", 0, 127, false);
    if (range.size() == 2 && range[0] + 12 <= range[1]) {
        counter.low = range[0];
        counter.high = range[1];
    } else if (!range.empty()) {
        item->problem("range", "two MIDI keys at least an octave apart, lowest first");
    }
    item->refuseUnknown();
}

}  // namespace

void readFigures(FieldReader& root, Style& style) {
    constexpr std::string_view kChords = "CcduAsmhlTbf123456-.";
    style.bassFigures = figuresField(root, "bass", "13578awrg-.", style.has("bass"));
    style.harmonyFigures = figuresField(root, "harmony", kChords, style.has("harmony"));
    style.textureFigures = figuresField(root, "texture", kChords, style.has("texture"));
}

void readChords(FieldReader& root, Style& style) {
    style.progressions = progressionsField(root, "progressions", sectionFunctions());
    style.cadences = progressionsField(root, "cadences", {"final", "half", "lead", "loop"});
    style.strictVoices = nameField(root, "voice_leading", {"free", "strict"}, "free") == "strict";
}

void readMelody(FieldReader& root, Style& style) {
    readCounter(root, style);
    if (!style.has("melody") && root.member("melody") == nullptr) return;
    auto melody = root.object("melody");
    if (!melody) return;
    StyleMelody& tune = style.melody;
    for (FieldReader& item : melody->objects("rhythms", 2)) {
        Pattern rhythm;
        rhythm.meter = meterField(item, "meter");
        stepsField(item, "steps", "x-.", rhythm);
        if (rhythm.steps.find('x') == std::string::npos) item.problem("steps", "at least one note “x”");
        item.refuseUnknown();
        tune.rhythms.push_back(rhythm);
    }
    contoursField(*melody, tune);
    plansField(*melody, tune);
    tune.leapLimit = melody->integerOr("leap_limit", 1, 12, 5);
    tune.rests = melody->integerOr("rests", 0, 1000, 300);
    tune.repeats = melody->flagOr("repeats", false);
    tune.tones = nameField(*melody, "tones", {"scale", "pentatonic", "blues", "chord"}, "scale");
    tune.motifBars = melody->integerOr("motif_bars", 1, 2, 1);
    tune.grace = melody->integerOr("grace", 0, 1000, 0);
    tune.push = melody->integerOr("push", 0, 1000, 0);
    tune.pickups = melody->integerOr("pickups", 0, 1000, 420);
    melody->refuseUnknown();
}

}  // namespace fermata::style_fields
